// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/happenings.h"

#include "indexing/facts/characters.h"
#include "indexing/facts/phrasetrie.h"
#include "indexing/language/localedata.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {
namespace {

constexpr std::array kinds{u"founding", u"report", u"theft",  u"transfer", u"sanction",
                           u"veto",     u"expiry", u"launch", u"meeting",  u"other"};
enum Kind : int { Founding, Report, Theft, Transfer, Sanction, Veto, Expiry, Launch, Meeting, Other };

struct Stem
{
    const char16_t *text; ///< the beginning of a word in Latin scripts, a whole one with a closing '|'
    Kind kind;
};

constexpr Stem english[] = {
    {u"blamed|", Other},
    {u"attributed|", Other},
    {u"accused|", Other},
    {u"took place|", Other},
    {u"occurred|", Other},
    {u"happened|", Other},
    {u"was held|", Meeting},
    {u"were held|", Meeting},
    {u"made off with", Theft},
    {u"vanished|", Theft},
    {u"extradited|", Sanction},
    {u"sentenced|", Sanction},
    {u"convicted|", Sanction},
    {u"pleaded guilty|", Sanction},
    {u"unsealed|", Sanction},
    {u"test-launched|", Launch},
    {u"detonated|", Launch},
    {u"opened|", Other},
    {u"closed|", Other},
    {u"resigned|", Other},
    {u"appointed|", Other},
    {u"elected|", Other},
    {u"ratified|", Meeting},
    {u"founded|", Founding},
    {u"founding of", Founding},
    {u"established|", Founding},
    {u"establishment of", Founding},
    {u"created|", Founding},
    {u"creation of", Founding},
    {u"set up|", Founding},
    {u"formed|", Founding},
    {u"inaugurated|", Founding},
    {u"published|", Report},
    {u"publication of", Report},
    {u"released|", Report},
    {u"release of", Report},
    {u"issued|", Report},
    {u"report of|", Report},
    {u"reported|", Report},
    {u"stole|", Theft},
    {u"stolen|", Theft},
    {u"theft|", Theft},
    {u"thefts|", Theft},
    {u"heist", Theft},
    {u"hacked|", Theft},
    {u"hack|", Theft},
    {u"robbed|", Theft},
    {u"siphoned|", Theft},
    {u"looted|", Theft},
    {u"breach|", Theft},
    {u"breached|", Theft},
    {u"drained|", Theft},
    {u"plundered|", Theft},
    {u"sent|", Transfer},
    {u"shipped|", Transfer},
    {u"transferred|", Transfer},
    {u"delivered|", Transfer},
    {u"supplied|", Transfer},
    {u"exported|", Transfer},
    {u"dispatched|", Transfer},
    {u"deployed|", Transfer},
    {u"provided|", Transfer},
    {u"received|", Transfer},
    {u"moved|", Transfer},
    {u"laundered|", Transfer},
    {u"sanctioned|", Sanction},
    {u"designated|", Sanction},
    {u"blacklisted|", Sanction},
    {u"listed|", Sanction},
    {u"imposed|", Sanction},
    {u"indicted|", Sanction},
    {u"charged|", Sanction},
    {u"arrested|", Sanction},
    {u"seized|", Sanction},
    {u"froze|", Sanction},
    {u"veto|", Veto},
    {u"vetoed|", Veto},
    {u"expired|", Expiry},
    {u"expiry|", Expiry},
    {u"expiration|", Expiry},
    {u"dissolved|", Expiry},
    {u"dissolution|", Expiry},
    {u"disbanded|", Expiry},
    {u"ended|", Expiry},
    {u"ceased|", Expiry},
    {u"lapsed|", Expiry},
    {u"terminated|", Expiry},
    {u"launched|", Launch},
    {u"launch|", Launch},
    {u"fired|", Launch},
    {u"test-fired|", Launch},
    {u"tested|", Launch},
    {u"began|", Launch},
    {u"started|", Launch},
    {u"met|", Meeting},
    {u"visited|", Meeting},
    {u"visit|", Meeting},
    {u"signed|", Meeting},
    {u"meeting|", Meeting},
    {u"summit|", Meeting},
    {u"held talks|", Meeting},
    {u"convened|", Meeting},
    {u"gathered|", Meeting},
    {u"announced|", Other},
    {u"adopted|", Other},
    {u"said|", Other},
    {u"stated|", Other},
    {u"declared|", Other},
    {u"warned|", Other},
    {u"condemned|", Other},
    {u"attacked|", Other},
    {u"discovered|", Other},
    {u"revealed|", Other},
    {u"joined|", Other},
    {u"withdrew|", Other},
    {u"invaded|", Other},
    {u"posted|", Other},
    {u"died|", Other},
    {u"killed|", Other},
    {u"recruited|", Other},
    {u"agreed|", Other},
    {u"confirmed|", Other},
    {u"updated|", Other},
    {u"extended|", Other},
    {u"renewed|", Other},
};

constexpr Stem french[] = {
    {u"attribué", Other},
    {u"accusé", Other},
    {u"a eu lieu|", Other},
    {u"ont eu lieu|", Other},
    {u"eut lieu|", Other},
    {u"s'est produit", Other},
    {u"se sont produit", Other},
    {u"s'est tenu", Meeting},
    {u"se sont tenu", Meeting},
    {u"tirs de|", Launch},
    {u"tirs d'", Launch},
    {u"extradé", Sanction},
    {u"jugé|", Sanction},
    {u"condamnation", Sanction},
    {u"entré en vigueur", Launch},
    {u"entrée en vigueur", Launch},
    {u"nommé|", Other},
    {u"nommée|", Other},
    {u"élu|", Other},
    {u"ratifié", Meeting},
    {u"livrés|", Transfer},
    {u"remis|", Transfer},
    {u"fondé", Founding},
    {u"fondation", Founding},
    {u"créé", Founding},
    {u"création", Founding},
    {u"mis en place", Founding},
    {u"mise en place", Founding},
    {u"constitué", Founding},
    {u"institué", Founding},
    {u"instauré", Founding},
    {u"établi|", Founding},
    {u"établie|", Founding},
    {u"publié", Report},
    {u"publication", Report},
    {u"paru|", Report},
    {u"parue|", Report},
    {u"rendu public", Report},
    {u"rendue publique", Report},
    {u"diffusé", Report},
    {u"volé", Theft},
    {u"vol de|", Theft},
    {u"vols|", Theft},
    {u"dérobé", Theft},
    {u"subtilisé", Theft},
    {u"piraté", Theft},
    {u"piratage", Theft},
    {u"détourné", Theft},
    {u"détournement", Theft},
    {u"pillé", Theft},
    {u"braquage", Theft},
    {u"siphonné", Theft},
    {u"s'est emparé", Theft},
    {u"se sont emparés", Theft},
    {u"envoyé", Transfer},
    {u"envoi|", Transfer},
    {u"expédié", Transfer},
    {u"transféré", Transfer},
    {u"transfert", Transfer},
    {u"livré|", Transfer},
    {u"livrés|", Transfer},
    {u"livrée", Transfer},
    {u"livraison", Transfer},
    {u"fourni|", Transfer},
    {u"fournis|", Transfer},
    {u"fournie", Transfer},
    {u"exporté", Transfer},
    {u"déployé", Transfer},
    {u"acheminé", Transfer},
    {u"reçu|", Transfer},
    {u"blanchi|", Transfer},
    {u"sanctionné", Sanction},
    {u"désigné", Sanction},
    {u"inscrit", Sanction},
    {u"inculpé", Sanction},
    {u"arrêté|", Sanction},
    {u"arrêtés|", Sanction},
    {u"saisi|", Sanction},
    {u"gelé|", Sanction},
    {u"imposé", Sanction},
    {u"veto|", Veto},
    {u"véto|", Veto},
    {u"expiré", Expiry},
    {u"expiration", Expiry},
    {u"dissous", Expiry},
    {u"dissoute", Expiry},
    {u"dissolution", Expiry},
    {u"pris fin|", Expiry},
    {u"prit fin|", Expiry},
    {u"cessé", Expiry},
    {u"disparition", Expiry},
    {u"fin du mandat", Expiry},
    {u"lancé|", Launch},
    {u"lancée", Launch},
    {u"lancés|", Launch},
    {u"lancement", Launch},
    {u"tir de", Launch},
    {u"tiré|", Launch},
    {u"testé", Launch},
    {u"commencé", Launch},
    {u"débuté", Launch},
    {u"rencontr", Meeting},
    {u"réuni|", Meeting},
    {u"réunis|", Meeting},
    {u"réunie", Meeting},
    {u"réunion", Meeting},
    {u"visite|", Meeting},
    {u"visité", Meeting},
    {u"sommet|", Meeting},
    {u"signé", Meeting},
    {u"signature", Meeting},
    {u"rendu à|", Meeting},
    {u"s'est rendu", Meeting},
    {u"annonc", Other},
    {u"adopté", Other},
    {u"déclar", Other},
    {u"affirmé", Other},
    {u"indiqué", Other},
    {u"averti|", Other},
    {u"condamné", Other},
    {u"attaqué", Other},
    {u"attaque|", Other},
    {u"découvert", Other},
    {u"révélé", Other},
    {u"rejoint", Other},
    {u"quitté", Other},
    {u"envahi", Other},
    {u"invasion", Other},
    {u"participé", Other},
    {u"recruté", Other},
    {u"convenu", Other},
    {u"confirmé", Other},
    {u"prolongé", Other},
    {u"renouvelé", Other},
    {u"relevés|", Other},
    {u"mort|", Other},
};

constexpr Stem japanese[] = {
    {u"断定", Other},          {u"特定し", Other},      {u"行われ", Other},      {u"起き", Other},
    {u"発生し", Other},        {u"引き渡", Transfer},   {u"送られ", Transfer},   {u"運ば", Transfer},
    {u"失われ", Theft},        {u"判決", Sanction},     {u"有罪", Sanction},     {u"制裁を", Sanction},
    {u"就任", Other},          {u"批准", Meeting},      {u"施行", Launch},       {u"発効", Launch},
    {u"設立", Founding},       {u"創設", Founding},     {u"設置", Founding},     {u"発足", Founding},
    {u"結成", Founding},       {u"創立", Founding},     {u"立ち上げ", Founding}, {u"公表", Report},
    {u"発表", Report},         {u"公開", Report},       {u"刊行", Report},       {u"発行", Report},
    {u"報告書を", Report},     {u"窃取", Theft},        {u"盗ん", Theft},        {u"盗ま", Theft},
    {u"盗み", Theft},          {u"奪わ", Theft},        {u"奪っ", Theft},        {u"奪取", Theft},
    {u"流出", Theft},          {u"強奪", Theft},        {u"不正流出", Theft},    {u"ハッキング", Theft},
    {u"送った", Transfer},     {u"送り", Transfer},     {u"派遣", Transfer},     {u"派兵", Transfer},
    {u"移転", Transfer},       {u"供与", Transfer},     {u"供給", Transfer},     {u"提供", Transfer},
    {u"輸送", Transfer},       {u"輸出", Transfer},     {u"搬入", Transfer},     {u"受け取", Transfer},
    {u"制裁対象に", Sanction}, {u"制裁を科", Sanction}, {u"指定", Sanction},     {u"起訴", Sanction},
    {u"逮捕", Sanction},       {u"押収", Sanction},     {u"凍結", Sanction},     {u"拒否権", Veto},
    {u"終了", Expiry},         {u"解散", Expiry},       {u"失効", Expiry},       {u"満了", Expiry},
    {u"廃止", Expiry},         {u"活動を終え", Expiry}, {u"打ち切", Expiry},     {u"発射", Launch},
    {u"打ち上げ", Launch},     {u"開始", Launch},       {u"着手", Launch},       {u"会談", Meeting},
    {u"会合", Meeting},        {u"訪問", Meeting},      {u"署名", Meeting},      {u"締結", Meeting},
    {u"首脳会談", Meeting},    {u"開催", Meeting},      {u"採択", Other},        {u"表明", Other},
    {u"述べ", Other},          {u"明らかにし", Other},  {u"発覚", Other},        {u"判明", Other},
    {u"侵攻", Other},          {u"攻撃し", Other},      {u"攻撃を受け", Other},  {u"参加し", Other},
    {u"決定し", Other},        {u"合意", Other},        {u"延長", Other},        {u"警告", Other},
    {u"非難", Other},          {u"死亡", Other},        {u"確認し", Other},
};

constexpr Stem korean[] = {
    {u"지목", Other},      {u"규정했", Other},         {u"발생", Other},      {u"일어났", Other},
    {u"이뤄졌", Other},    {u"진행됐", Other},         {u"전달됐", Transfer}, {u"전달했", Transfer},
    {u"건네", Transfer},   {u"보내졌", Transfer},      {u"빼앗", Theft},      {u"사라졌", Theft},
    {u"선고", Sanction},   {u"송환", Sanction},        {u"취임", Other},      {u"비준", Meeting},
    {u"시행", Launch},     {u"발효", Launch},          {u"출범", Founding},   {u"설립", Founding},
    {u"창설", Founding},   {u"설치", Founding},        {u"결성", Founding},   {u"신설", Founding},
    {u"구성됐", Founding}, {u"발족", Founding},        {u"발표", Report},     {u"공개", Report},
    {u"발간", Report},     {u"발행", Report},          {u"공표", Report},     {u"펴냈", Report},
    {u"내놓", Report},     {u"탈취", Theft},           {u"훔쳤", Theft},      {u"훔친", Theft},
    {u"절취", Theft},      {u"해킹", Theft},           {u"도난", Theft},      {u"빼돌", Theft},
    {u"강탈", Theft},      {u"유출", Theft},           {u"보냈", Transfer},   {u"보낸", Transfer},
    {u"파병", Transfer},   {u"파견", Transfer},        {u"이전했", Transfer}, {u"이전한", Transfer},
    {u"제공", Transfer},   {u"공급", Transfer},        {u"수송", Transfer},   {u"수출", Transfer},
    {u"반입", Transfer},   {u"운송", Transfer},        {u"세탁", Transfer},   {u"제재 대상", Sanction},
    {u"제재했", Sanction}, {u"제재를 부과", Sanction}, {u"지정", Sanction},   {u"기소", Sanction},
    {u"체포", Sanction},   {u"압수", Sanction},        {u"동결", Sanction},   {u"거부권", Veto},
    {u"종료", Expiry},     {u"해산", Expiry},          {u"해체", Expiry},     {u"만료", Expiry},
    {u"폐지", Expiry},     {u"중단", Expiry},          {u"발사", Launch},     {u"시작", Launch},
    {u"개시", Launch},     {u"착수", Launch},          {u"회담", Meeting},    {u"만났", Meeting},
    {u"방문", Meeting},    {u"방한", Meeting},         {u"서명", Meeting},    {u"체결", Meeting},
    {u"개최", Meeting},    {u"회의를 열", Meeting},    {u"열렸", Meeting},    {u"채택", Other},
    {u"밝혔", Other},      {u"말했", Other},           {u"선언", Other},      {u"침공", Other},
    {u"공격했", Other},    {u"공격을 받", Other},      {u"참여했", Other},    {u"합의", Other},
    {u"연장", Other},      {u"경고", Other},           {u"규탄", Other},      {u"드러났", Other},
    {u"사망", Other},      {u"확인했", Other},         {u"전했", Other},      {u"보도했", Other},
};

class Words
{
public:
    template <size_t N>
    void add(const Stem (&stems)[N], bool accents)
    {
        for (const Stem &stem : stems) {
            QString text = QString::fromUtf16(stem.text);
            const bool whole = text.endsWith(u'|');
            if (whole)
                text.chop(1);
            m_trie.add(text, stem.kind * 2 + (whole ? 1 : 0));
            if (const QString plain = withoutAccents(text); accents && plain != text && text.size() > 5)
                m_trie.add(plain, stem.kind * 2 + (whole ? 1 : 0));
        }
    }
    /// The longest word at `at` that ends before `limit`; its end, or -1.
    qsizetype find(QStringView text, qsizetype at, int &kind) const
    {
        qsizetype best = -1;
        m_trie.walk(text, at, [&](qsizetype end, int value) {
            const bool insideWord =
                end < text.size() && isLatinLetter(text.at(end)) && isLatinLetter(text.at(end - 1));
            if (value % 2 == 1 && insideWord)
                return;
            best = end;
            kind = value / 2;
        });
        return best;
    }

private:
    PhraseTrie m_trie;
};

Words wordsOf(Language language)
{
    Words words;
    if (language != Language::French)
        words.add(english, false);
    if (language != Language::English)
        words.add(french, true);
    words.add(japanese, false);
    words.add(korean, false);
    return words;
}

const Words &happeningWords(Language language)
{
    static const Words inEnglish = wordsOf(Language::English), inFrench = wordsOf(Language::French),
                       inOthers = wordsOf(Language::Unknown);
    return language == Language::English ? inEnglish : language == Language::French ? inFrench : inOthers;
}

} // namespace

QList<Happening> findHappenings(QStringView text, Span range, Language language)
{
    const Words &words = happeningWords(language);
    QList<Happening> found;
    const QStringView view = text.left(range.end);
    for (qsizetype at = range.start; at < range.end;) {
        const QChar c = view.at(at);
        const bool inWord = isLatinLetter(c) && at > range.start &&
                            (isLatinLetter(view.at(at - 1)) || isDigit(view.at(at - 1)));
        int kind = Other;
        const qsizetype end = inWord ? -1 : words.find(view, at, kind);
        if (end < 0) {
            ++at;
            continue;
        }
        found.append({QString::fromUtf16(kinds[static_cast<size_t>(kind)]), {at, end}});
        at = end;
    }
    return found;
}

} // namespace vigie
