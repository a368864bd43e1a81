// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <QStringView>

/// Words that tell what an amount is, folded as normalised text is. Latin words are stems that must begin a
/// word, unless `whole`.
namespace vigie::claimwords {

struct Cue
{
    QStringView word;
    bool whole = false;
};

/// What a theft may be called where the text is about thefts; elsewhere these words say nothing of money.
inline constexpr Cue weakThefts[] = {
    {u"took", true},       {u"takes", true},     {u"attack", false},   {u"raid", false},
    {u"intrusion", false}, {u"breach", false},   {u"vanish", false},   {u"disappear", false},
    {u"missing", true},    {u"incident", false}, {u"attaque", false},  {u"dispar", false},
    {u"emport", false},    {u"pris", true},      {u"prise", true},     {u"攻撃", false},
    {u"消え", false},      {u"失", false},       {u"侵入", false},     {u"공격", false},
    {u"사라", false},      {u"빠져나", false},   {u"잃", false},       {u"침입", false},
    {u"당했", false},      {u"quitt", false},    {u"departed", true},  {u"抜け", false},
    {u"가져가", false},    {u"가져갔", false},   {u"가져간", false},   {u"手にした", false},
    {u"手に入", false},    {u"pocketed", true},  {u"netted", true},    {u"left", true},
    {u"bagged", true},     {u"amassed", true},   {u"collected", true}, {u"scooped", true},
    {u"sorti", false},     {u"partis", true},    {u"parti", true},     {u"amassé", false},
    {u"出てい", false},    {u"飛ん", false},     {u"빠졌", false},     {u"나갔", false},
    {u"증발", false},      {u"날렸", false},     {u"날아", false},     {u"蒸発", false},
    {u"evaporat", false},  {u"loser", false},    {u"worst hit", true}, {u"hardest hit", true},
    {u"touché", false},
};

/// Whoever is named so takes nothing but by theft.
inline constexpr Cue thieves[] = {
    {u"hacker", false},     {u"thie", false},         {u"pirate", false},       {u"voleur", false},
    {u"lazarus", true},     {u"ハッカー", false},     {u"해커", false},         {u"해킹", false},
    {u"attacker", false},   {u"intruder", false},     {u"attaquant", false},    {u"assaillant", false},
    {u"malfaiteur", false}, {u"cybercrimin", false},  {u"攻撃者", false},       {u"被告は", false},
    {u"被告人は", false},   {u"犯行グループ", false}, {u"ハッカー集団", false}, {u"の集団は", false},
    {u"グループは", false}, {u"일당은", false},       {u"조직은", false},       {u"피고인은", false},
    {u"犯人", false},       {u"공격자", false},       {u"범인", false},         {u"절도", false},
};

/// Who suffered a theft.
inline constexpr Cue victims[] = {
    {u"victim", true}, {u"victims", true}, {u"victime", true}, {u"victimes", true}};

/// What is handed to a thief is taken by him.
inline constexpr Cue payments[] = {
    {u"paid", true},  {u"handed", true}, {u"remis", true},     {u"remise", true},
    {u"payé", false}, {u"versé", false}, {u"支払った", false}, {u"渡した", false},
    {u"건넸", false}, {u"건넨", false},  {u"지불했", false},
};

/// What thieves do as owners do.
inline constexpr Cue withdrawals[] = {
    {u"withdraw", false}, {u"withdrew", true}, {u"retir", false}, {u"引き出", false},
    {u"出金", false},     {u"인출", false},    {u"빼내", false},  {u"출금", false},
};

/// What is emptied by theft: where one of these is named, what leaves or vanishes is stolen.
inline constexpr Cue purses[] = {
    {u"wallet", false},     {u"exchange", true},    {u"bridge", true},      {u"portefeuille", false},
    {u"plateforme", false}, {u"pont", true},        {u"ウォレット", false}, {u"取引所", false},
    {u"交換所", false},     {u"지갑", false},       {u"거래소", false},     {u"protocol", true},
    {u"protocole", true},   {u"プロトコル", false}, {u"프로토콜", false},   {u"交換業", false},
    {u"월렛", false},
};

/// How stolen money goes on its way.
inline constexpr Cue movements[] = {
    {u"passed", true},     {u"channelled", true}, {u"transit", false},    {u"fait passer", false},
    {u"moved", true},      {u"move", true},       {u"transferred", true}, {u"sent", true},
    {u"shifted", true},    {u"bridged", true},    {u"swapped", true},     {u"converted", true},
    {u"dispersed", true},  {u"funnel", false},    {u"route", false},      {u"exchanged", true},
    {u"transféré", false}, {u"déplacé", false},   {u"viré", false},       {u"envoyé", false},
    {u"converti", false},  {u"acheminé", false},  {u"dispersé", false},   {u"移し", false},
    {u"移され", false},    {u"送金", false},      {u"送られ", false},     {u"送付", false},
    {u"転送", false},      {u"分散", false},      {u"替え", false},       {u"換え", false},
    {u"移動", false},      {u"옮겨", false},      {u"옮긴", false},       {u"옮겼", false},
    {u"이체", false},      {u"송금", false},      {u"이동", false},       {u"전송", false},
    {u"분산", false},      {u"바꿔", false},      {u"바꾼", false},       {u"바꿨", false},
    {u"보냈", false},      {u"보낸", false},      {u"넘겨", false},       {u"넘어갔", false},
    {u"exchanging", true}, {u"converting", true}, {u"échanger", true},    {u"échangé", false},
    {u"両替", false},      {u"換金", false},      {u"환전", false},
};

/// Ways into other people's systems and purses: what is lost by them is stolen.
inline constexpr Cue intrusions[] = {
    {u"hack", false},
    {u"cyber", false},
    {u"phishing", false},
    {u"scam", false},
    {u"fraud", false},
    {u"compromise", true},
    {u"compromised", true},
    {u"intrusion", false},
    {u"intruder", false},
    {u"malware", false},
    {u"exploit", true},
    {u"exploited", true},
    {u"private key", false},
    {u"security breach", false},
    {u"pirat", false},
    {u"escroc", false},
    {u"arnaque", false},
    {u"hameçonnage", false},
    {u"fraude", false},
    {u"clés privées", false},
    {u"clé privée", false},
    {u"不正アクセス", false},
    {u"詐欺", false},
    {u"ハッキング", false},
    {u"ハッカー", false},
    {u"サイバー", false},
    {u"フィッシング", false},
    {u"秘密鍵", false},
    {u"해킹", false},
    {u"해커", false},
    {u"사기", false},
    {u"피싱", false},
    {u"사이버", false},
    {u"침해", false},
    {u"개인키", false},
    {u"취약점", false},
    {u"compromission", false},
    {u"compromis", true},
    {u"accès non autorisé", false},
    {u"accès frauduleux", false},
    {u"virement frauduleux", false},
    {u"virements frauduleux", false},
    {u"faux virement", false},
    {u"logiciel malveillant", false},
    {u"rançongiciel", false},
    {u"maliciel", false},
    {u"usurp", false},
    {u"faux courtier", false},
    {u"faux fournisseur", false},
    {u"faux président", false},
    {u"faux policier", false},
    {u"faux employé", false},
    {u"faux agent", false},
    {u"faux client", false},
    {u"faux site", false},
    {u"fausse application", false},
    {u"fausse plateforme", false},
    {u"piégée", false},
    {u"faux recruteur", false},
    {u"faux conseiller", false},
    {u"faux banquier", false},
    {u"faux technicien", false},
    {u"faux courriel", false},
    {u"faux ordre", false},
};

/// A sentence with one of these goes on with what was counted before.
inline constexpr Cue continuations[] = {
    {u"total", true},          {u"figure", true},       {u"sum", true},
    {u"amount", true},         {u"they", true},         {u"it", true},
    {u"whole", true},          {u"montant", true},      {u"somme", true},
    {u"chiffre", true},        {u"il", true},           {u"ils", true},
    {u"elle", true},           {u"année", true},        {u"総額", false},
    {u"合計", false},          {u"金額", false},        {u"内訳", false},
    {u"前年", false},          {u"年間", false},        {u"총액", false},
    {u"금액", false},          {u"합계", false},        {u"규모", false},
    {u"전년", false},          {u"한 해", false},       {u"累計", false},
    {u"누적", false},          {u"cumul", false},       {u"tally", true},
    {u"half", true},           {u"semestre", true},     {u"quarter", true},
    {u"trimestre", true},      {u"半期", false},        {u"반기", false},
    {u"분기", false},          {u"la suivante", false}, {u"la précédente", false},
    {u"celle d'après", false},
};

/// A sentence with one of these sums up what the text counts.
inline constexpr Cue sums[] = {
    {u"total", true},     {u"tally", true}, {u"cumul", false},   {u"累計", false},
    {u"総額", false},     {u"合計", false}, {u"누적", false},    {u"총액", false},
    {u"합계", false},     {u"half", true},  {u"semestre", true}, {u"quarter", true},
    {u"trimestre", true}, {u"半期", false}, {u"반기", false},    {u"분기", false},
};

/// Where these stand, the whole of the year that was spoken of is meant.
inline constexpr Cue wholeYears[] = {
    {u"year as a whole", false},
    {u"the whole year", false},
    {u"the full year", false},
    {u"the entire year", false},
    {u"l'année entière", false},
    {u"l'ensemble de l'année", false},
    {u"toute l'année", false},
    {u"l'année complète", false},
    {u"during the year", false},
    {u"over the year", false},
    {u"in the course of the year", false},
    {u"au cours de l'année", false},
    {u"across the year", false},
    {u"throughout the year", false},
    {u"sur l'année", false},
    {u"durant l'année", false},
    {u"bilan de l'année", false},
    {u"total de l'année", false},
    {u"addition de l'année", false},
    {u"bilan annuel", false},
    {u"total annuel", false},
    {u"en fin d'année, le total", false},
    {u"年間全体", false},
    {u"通年", false},
    {u"年全体", false},
    {u"한 해 전체", false},
    {u"연간 전체", false},
};

/// The span of time that the text is about, named before.
inline constexpr Cue samePeriods[] = {
    {u"that period", false},
    {u"this period", false},
    {u"the same period", false},
    {u"the reporting period", false},
    {u"that time", false},
    {u"cette période", false},
    {u"la même période", false},
    {u"la période considérée", false},
    {u"la période examinée", false},
    {u"対象期間", false},
    {u"この期間", false},
    {u"この間", false},
    {u"この3カ月間", false},
    {u"この3か月間", false},
    {u"この2カ月間", false},
    {u"この2か月間", false},
    {u"この4カ月間", false},
    {u"この半年間", false},
    {u"この6カ月間", false},
    {u"この1年間", false},
    {u"この2年間", false},
    {u"この3年間", false},
    {u"同期間", false},
    {u"その期間", false},
    {u"대상 기간", false},
    {u"이때 ", false},
    {u"그때 ", false},
    {u"이 무렵", false},
    {u"그 무렵", false},
    {u"이 기간", false},
    {u"같은 기간", false},
    {u"해당 기간", false},
    {u"in the quarter", false},
    {u"over the quarter", false},
    {u"during the quarter", false},
    {u"for the quarter", false},
    {u"in the half", false},
    {u"sur le trimestre", false},
    {u"ensemble du trimestre", false},
    {u"ensemble du semestre", false},
    {u"au cours du trimestre", false},
    {u"sur le semestre", false},
    {u"au cours du semestre", false},
    {u"当四半期", false},
    {u"해당 분기", false},
    {u"same quarter", false},
    {u"même trimestre", false},
    {u"même semestre", false},
    {u"同じ四半期", false},
    {u"同四半期", false},
    {u"같은 분기", false},
    {u"같은 반기", false},
};

/// Before a part of something larger.
inline constexpr Cue parts[] = {
    {u"alone", true},
    {u"année seule", false},
    {u"rien que", false},
    {u"rien qu'", false},
    {u"à lui seul", false},
    {u"à elle seule", false},
    {u"dont", false},
    {u"of which", true},
    {u"of the total", false},
    {u"including", false},
    {u"y compris", false},
    {u"là-dessus", false},
    {u"sur ce total", false},
    {u"sur cette somme", false},
    {u"sur ce montant", false},
    {u"de ce total", false},
    {u"de cette somme", false},
    {u"de ce montant", false},
    {u"parmi lesquels", false},
    {u"notamment", false},
    {u"notably", true},
    {u"parmi lesquelles", false},
    {u"parmi elles", false},
    {u"au nombre desquel", false},
    {u"sur l'ensemble,", false},
    {u"on y trouve", false},
    {u"s'y trouve", false},
    {u"y figure", false},
    {u"この中で", false},
    {u"その中で", false},
    {u"parmi eux", false},
    {u"le seul", true},
    {u"la seule", true},
    {u"このうち", false},
    {u"そのうち", false},
    {u"うち", false},
    {u"内訳", false},
    {u"이 가운데", false},
    {u"이 중", false},
    {u"그중", false},
    {u"그 중", false},
    {u"이중 ", false},
    {u"그 가운데", false},
    {u"가운데", false},
    {u"에만", false},
    {u"에서만", false},
    {u"만 해도", false},
    {u"だけで", false},
    {u"だけでも", false},
    {u"in particular", false},
    {u"out of that", false},
    {u"out of this", false},
    {u"includes", true},
    {u"included", true},
    {u"comprend", true},
    {u"comprennent", true},
    {u"inclut", true},
    {u"made up of", false},
    {u"consists of", false},
    {u"broken down", false},
    {u"se répartit", false},
    {u"se répartissent", false},
    {u"se décompose", false},
    {u"내역은", false},
    {u"구성은", false},
    {u"これには", false},
    {u"여기에는", false},
    {u"among them", false},
    {u"the bulk of", false},
    {u"grosse partie", false},
    {u"l'essentiel", false},
    {u"quasi-totalité", false},
    {u"majeure partie", false},
    {u"plus grande partie", false},
    {u"accounts for", false},
    {u"accounted for", false},
    {u"accounting for", false},
    {u"大半", false},
    {u"大部分", false},
    {u"대부분", false},
    {u"태반", false},
    {u"その半分", false},
    {u"the largest", true},
    {u"the biggest", true},
    {u"le plus gros", false},
    {u"la plus grosse", false},
    {u"le plus important", false},
    {u"最大の", false},
    {u"가장 큰", false},
};

/// Behind one.
inline constexpr Cue partsAfter[] = {
    {u"alone", true},   {u"à lui seul", false}, {u"à elle seule", false}, {u"à eux seuls", false},
    {u"だけで", false}, {u"を占め", false},     {u"을 차지", false},      {u"를 차지", false},
};

} // namespace vigie::claimwords
