// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that a text takes back and replaces: "… $1.9 billion. That figure was wrong: $190 million".
#include "indexing/facts/standing/claimcorrections.h"

#include "indexing/facts/claimcontext.h"
#include "indexing/facts/kinds/claimwords.h"
#include "indexing/facts/kinds/frenchdenials.h"
#include "indexing/facts/parties/guiltdenials.h"
#include "indexing/facts/standing/englishrevisions.h"
#include "indexing/facts/standing/errata.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Without one of these a block corrects nothing.
constexpr claimwords::Cue correctionHints[] = {{u"revised", true},
                                               {u"corrected", true},
                                               {u"preliminary", true},
                                               {u"initial", false},
                                               {u"at first", false},
                                               {u"originally", true},
                                               {u"provisional", false},
                                               {u"낮췄", false},
                                               {u"낮춰", false},
                                               {u"높였", false},
                                               {u"높여", false},
                                               {u"lowered", true},
                                               {u"ramené", false},
                                               {u"relevé", false},
                                               {u"réévalué", false},
                                               {u"portés à", false},
                                               {u"revu", true},
                                               {u"revue", true},
                                               {u"reduced", true},
                                               {u"abaissé", false},
                                               {u"brought down", false},
                                               {u"rectifié", false},
                                               {u"ramener", true},
                                               {u"ramène", false},
                                               {u"corrige", false},
                                               {u"abaisse", false},
                                               {u"relève", false},
                                               {u"d'abord", false},
                                               {u"un temps", false},
                                               {u"initialement", true},
                                               {u"premier", true},
                                               {u"première", true},
                                               {u"au départ", false},
                                               {u"au début", false},
                                               {u"not", true},
                                               {u"wrong", true},
                                               {u"incorrect", true},
                                               {u"mistaken", true},
                                               {u"inaccurate", true},
                                               {u"error", true},
                                               {u"should", true},
                                               {u"correct", true},
                                               {u"right", true},
                                               {u"rather", true},
                                               {u"instead", true},
                                               {u"actual", false},
                                               {u"in fact", false},
                                               {u"non", true},
                                               {u"lieu", true},
                                               {u"plutôt", true},
                                               {u"lire", true},
                                               {u"faux", true},
                                               {u"fausse", true},
                                               {u"erroné", false},
                                               {u"inexact", false},
                                               {u"réalité", true},
                                               {u"exact", true},
                                               {u"réel", true},
                                               {u"pas", true},
                                               {u"誤り", false},
                                               {u"間違い", false},
                                               {u"正し", false},
                                               {u"なく", false},
                                               {u"아니라", false},
                                               {u"아닌", false},
                                               {u"바로잡", false},
                                               {u"바른 ", false},
                                               {u"맞", false},
                                               {u"정정", false},
                                               {u"오기", false},
                                               {u"잘못", false},
                                               {u"이므로", false},
                                               {u"true", true},
                                               {u"erroneous", true},
                                               {u"改め", false},
                                               {u"訂正", false},
                                               {u"修正", false},
                                               {u"見直", false},
                                               {u"수정", false},
                                               {u"고쳤", false},
                                               {u"고쳐", false},
                                               {u"조정", false},
                                               {u"what he said", false},
                                               {u"what she said", false},
                                               {u"record straight", false}};

enum class Verdict : quint8 { None, FirstWrong, SecondWrong };

/// What the words between two amounts, and those behind the second, say of them.
Verdict verdictOf(const QString &between, const QString &behind)
{
    static const HintedPattern firstWrong(
        u"\\b(?:corrected|revised|cut|lowered|raised|adjusted|amended|reduced|changed) "
        u"(?:the|its|that|this|their) "
        u"(?:[a-z]+ ){0,2}?(?:figure|number|estimate|total|sum|amount|tally|toll|loss(?:es)?)(?: [a-z]+)? "
        u"(?:down |up |downwards |upwards )?to\\b|"
        u"(?:\\b(?:figure|number|amount|sum|total|that|this|it)|^) (?:was|is|were) "
        u"(?:wrong|incorrect|mistaken|inaccurate|erroneous|an error|in error|a mistake)\\b|"
        "\\b(?:is|was|are|were) (?:wrong|false|untrue)\\b|\\b(?:est|sont|était) (?:faux|fausse)\\b|"
        "という(?:数字|金額|額|情報)は(?:誤り|間違い)|(?:이라는|라는) (?:수치|금액|보도)는 (?:사실이 "
        "아니|잘못|틀)|"
        "\\b(?:has|have|was|were|had|been)(?: since| later| now| been)* "
        "(?:revised|corrected|cut|lowered|reduced|brought down) "
        "(?:down |up )?to\\b|\\b(?:a|ont|avait) (?:depuis |ensuite )?été "
        "(?:ramenée?|revue?|corrigée?|rectifiée?|abaissée?)"
        "(?: à la (?:baisse|hausse))? ?(?:à|de)\\b|"
        "\\bshould have (?:been|read|said|stated)\\b|\\bshould (?:be|read)\\b|\\bthe "
        "(?:correct|right|true|actual) "
        "(?:figure|number|amount|sum|total)\\b(?! (?:may|might|could|must|will|is (?:likely|probably|thought|"
        "believed|certainly)|probably|is bound))|\\b(?:le|la|les) "
        "(?:ramèn|corrig|abaiss|rabaiss|relèv|rectifi)(?:e|ent|eait|ait) "
        "à\\b|\\bwas (?:in fact|actually)\\b|\\brather it was\\b|"
        "\\b(?:ramener|ramené|revoir|corriger|abaisser|porter) (?:ce|cette|le|la|son) "
        "(?:chiffre|montant|total|somme|"
        "estimation) à\\b|\\b(?:what (?:he|she|they) said was|ce qu'(?:il|elle) a dit)\\b|"
        "\\b(?:il )?(?:fallait|faut) lire\\b|\\blire plutôt\\b|"
        "(?:\\b(?:chiffre|montant|nombre|somme)|^) (?:était|est) "
        "(?:fausse?|erronée?|inexacte?)\\b|"
        "\\b(?:bon|vrai|véritable) (?:chiffre|montant)\\b|\\b(?:le chiffre|le montant) "
        "(?:exact|correct|réel)\\b(?! (?:pourrai|serai|peut|est "
        "(?:sans|prob|peut|plus|bien)|dépass|rest|n'|doit|excèd))|"
        "\\ben "
        "réalité\\b|(?:撤回|取り消)し|(?:철회|취소|정정)하고|実際は|実際には|실제로는|正しくは|"
        "正しい(?:金額|額|数字)は|"
        "^[^。、]{0,16}(?:ではなく|でなく|じゃなく)|(?:이|가) ?(?:아니라|아닌 )|바른 (?:금액|수치|표기)"_s);
    static const HintedPattern secondWrong(
        u"(?:^|[,;(]) ?(?:and |but )?not (?:of |the )?$|\\b(?:rather than|instead of) (?:the )?$|"
        "\\b(?:et )?non (?:pas )?(?:de |d'|à )?$|\\bau lieu d(?:e |')$|\\bplutôt que (?:de )?$|"
        "\\bet pas (?:de |à )?$"_s);
    static const HintedPattern quotedJapanese(
        u"^[」』]?と(?:した|ある|あった|書いた|報じた|記した|掲載した|表記した|伝えた)[^。]{0,6}?のは"_s);
    static const HintedPattern mistakeJapanese(
        u"^[」』]?(?:\\([^)]{1,30}\\))?[」』]?の(?:誤り|間違い|ミス)"_s);
    static const HintedPattern saidKorean(
        u"^['’\"”]?(?:이|)(?:라고|으로|로|을|를)? ?(?:썼|했|표기|보도|적었|기재|소개|밝혔|전했|냈다고 했)[^.]{0,14}?(?:으나|지만|는데)"_s);
    static const HintedPattern rightKorean(
        u"^['’\"”]?(?:이므로|이기에|가 맞|이 맞|로 바로잡|으로 바로잡|로 정정|으로 정정|의 (?:오기|잘못|착오))|바로잡습니다|입니다"_s);
    // 20億ドルとしていましたが、…21億ドルに改めました; 20억 달러로 집계했으나 21억 달러로 수정했다
    static const HintedPattern hadCounted(
        u"^(?:相当)?と(?:し|発表し|公表し|報告し|推計し|算定し|集計し|見積もっ|お知らせし|伝え|みられ|"
        u"見られ|され|"
        u"見積もられ|推定され|考えられ)(?:て)?(?:"
        u"い|おり|き)?(?:まし)?(?:た|ていた)?"
        u"[^。]{0,6}(?:が|ものの|けれど)、|^(?: ?상당)?(?:으?로|이라고|라고) "
        u"(?:집계|발표|추산|추정|공개|보고|산정|파악|안내|공지|밝혔|봤|보았|잡았|알려졌|알려|전해졌|평가|"
        u"계산)[^.]{0,8}(?:"
        u"으나|지만|는데|다가),? |^(?: ?상당)?(?:으?로|이라고|라고) "
        u"(?:집계|발표|추산|추정|공개|보고|산정|밝혔|봤|보았|잡았|평가|계산)[^.]{0,6}(?:다|음|함)\\. "
        u"(?:이|그|해당) (?:수치|금액|액수|집계|숫자|추산|추정치|규모)[은는] [^.]{0,24}$"_s),
        recounted(
            u"^(?:相当)?(?:である|だ)?(?:こと)?(?:が|と)(?:判明|分か)[^。]{0,24}(?:訂正|修正)|"
            u"^(?:相当)?(?:に|へ|と)(?:改め|(?:上方|下方|再度)?修正|訂正|見直|変更し|引き上げ|引き下げ)|"
            u"^(?: ?상당)?(?:으?로) (?:[가-힣]+ )?(?:수정|정정|바로잡|고쳤|고쳐|고치|조정|변경|낮췄|낮춰|높였|높여|올렸|내렸|줄였|늘렸|확정)"_s);
    // 10억 달러라고 쓴 것은 6억 6천만 달러의 잘못이다
    static const HintedPattern wrote(
        u"^(?:이)?(?:라고|으로|로) (?:쓴|적은|표기한|보도한|밝힌|전한|발표한|소개한|기재한|집계한|한) (?:것은|건) [^.]{0,16}$"_s),
        mistaken(u"^(?:의|를|을)? ?(?:잘못|오기|착오|오류|실수)"_s);
    if (wrote.in(between) && mistaken.in(behind))
        return Verdict::FirstWrong;
    // 「10億ドル」は、その後の調べで6億ドルに修正されている;
    // 当初「5億ウォン」としていた被害額を「4億ウォン」に改めた
    static const HintedPattern fromFirst(u"^(?:相当)?から(?:約)?$|^(?:相当)?」?は、[^。、]{0,16}$|"
                                         u"^」?だ?と(?:説明|発表|公表|報告)[^。、]{0,8}が、[^。]{0,20}$|"
                                         u"^」?としていた[^。、]{0,8}額を「?(?:約)?$"_s),
        changed(u"^」?(?:\\([^)]{1,20}\\))?」?(?:相当)?(?:だった)?(?:へと|へ|に|と)(?:上方|下方|再度)?"
                u"(?:修正|訂正|改訂|改め)(?:され|し|た|$)"_s);
    if (fromFirst.in(between) && changed.in(behind))
        return Verdict::FirstWrong;
    if (hadCounted.in(between) && recounted.in(behind))
        return Verdict::FirstWrong;
    if (secondWrong.in(between))
        return Verdict::SecondWrong;
    if (firstWrong.in(between))
        return Verdict::FirstWrong;
    // 第1報でお知らせした流出額21億円は、24億6000万円の誤りでした
    static const HintedPattern named(
        u"^(?:相当)?(?:と(?:した|ある|の記載))?(?:[^、。はが]{0,8})は、?(?:約)?$"_s);
    if (named.in(between) && mistakeJapanese.match(behind).hasMatch())
        return Verdict::FirstWrong;
    if (quotedJapanese.in(between) && mistakeJapanese.match(behind).hasMatch())
        return Verdict::FirstWrong;
    if (saidKorean.in(between) && rightKorean.match(behind).hasMatch())
        return Verdict::FirstWrong;
    return Verdict::None;
}

/// « avait d'abord parlé de 30 millions, … finalement 22 millions »: what was told at first, and what the
/// same text tells instead.
bool tellsInstead(const QString &before, const QString &between)
{
    static const HintedPattern first(
        u"\\baprès avoir (?:évalué|estimé|annoncé|chiffré|parlé|évoqué|fait état|avancé)\\b[^.;]{0,70}$|"
        u"\\b(?:d'abord|un temps|initialement|dans un premier temps|au départ|au début|(?:premiers?|"
        u"première) (?:bilan|décompte|chiffre|estimation|évaluation|communiqué|point|calcul|version)s?)\\b"
        u"[^.;]{0,70}$"_s);
    static const HintedPattern then(
        u"\\bl'(?:a|ont|avait) (?:finalement |depuis |ensuite )?"
        u"(?:ramené|revu|corrigé|abaissé|porté|relevé|rectifié|réévalué)e?s?\\b|"
        u"\\b(?:avant d(?:e |')(?:le |la |l'|en |s'en |se )?(?:ramener|revoir|corriger|abaisser|porter|"
        u"descendre|revenir (?:à|sur)|tenir|raviser|rectifier)|s'en "
        u"t(?:ient|iennent|enir|enait)|désormais|finalement|"
        u"définitif|définitive|en fait|aujourd'hui|en réalité|revenant à|revenu à|puis (?:de|d')|"
        u"(?:a|ont|avait|est) depuis)\\b|"
        u"^(?: volés?| dérobés?| blanchis?)?, "
        u"(?:a|ont|avait|évalue|estime|parle|confirme|reconnaît) (?!.*\\bdont\\b)"_s);
    return first.in(before) && then.in(between);
}

/// « 54 milliards, ramenés le lendemain à 44,5 milliards »: of the same time, whenever it was revised; not
/// « ramenés à 25 millions par la chute du cours », what is left of it today.
bool isRevisedTo(const QString &between, const QString &behind)
{
    static const HintedPattern revised(
        u"^(?: [a-zé]+)?,? (?:chiffre |montant |somme |total |estimation )?(?:ensuite |depuis |finalement "
        u"|plus tard )?"
        u"(?:ramené|revu|corrigé|abaissé|rectifié|réévalué|révisé|relevé|porté)e?s?(?: [^,;.]{1,40})? à "
        u"(?:quelque |environ |près de )?$"_s);
    static const HintedPattern worth(
        u"^(?: [a-zé]+)? (?:(?:par|avec|à cause d|en raison d|du fait d|après|sous l'effet "
        u"d)[^.;]{0,24}?(?:chute|baisse|"
        u"recul|hausse|repli|effondrement|rebond|variation|évolution|remontée|cours|taux|marché)|au cours|aujourd'hui)\\b"_s);
    return revised.in(between) && !worth.in(behind);
}

/// "Gave the pay as $900", « nous avons écrit que », 「…」とした: what the paper had said.
bool tellsWhatWasPrinted(const QString &before)
{
    static const HintedPattern words(u"\\b(?:article|graphic|story|report|column|caption|"
                                     u"headline|chart|table|editorial|briefing|letter|item|"
                                     u"interview|edition|we)\\b[^.]*\\b(?:said|gave|wrote|"
                                     u"stated|reported|put|misstated|claimed|had|listed|"
                                     u"quoted|suggested|called|described)\\b|"
                                     "\\b(?:édition|article|infographie|légende|tableau|"
                                     "chronique|nous)\\b[^.]*\\b(?:écrit|indiqu|dit|affirm|"
                                     "donn|mentionn|avanc|fait état)"_s);
    return words.match(before).hasMatch();
}

/// The text takes back what it printed, with no other figure: "we withdraw the article".
bool takesBack(const QString &behind)
{
    static const HintedPattern words(
        u"\\b(?:denie[sd]|disputes?d?|rejects?|rejected) (?:this|that|it|the "
        u"(?:claim|report|allegation|figure))\\b|"
        "\\b(?:withdrawn|withdrew|withdraw|retracts?|retracted) (?:the|this|that|its) "
        "(?:claim|article|report|story|allegation|statement)\\b|"
        "\\b(?:conteste|dément|nie) (?:ce|cette|ces|cela|formellement)\\b|\\bretire (?:cette|cet) "
        "(?:information|article)\\b|"
        "(?:記事|報道)を(?:取り消|撤回)|同社は(?:これを)?否定し|(?:기사|보도)를 (?:취소|철회)|이를 부인|사실이 아닌 것으로"_s);
    return words.match(behind).hasMatch();
}

/// What stands behind the first sentence's end; the points of titles and numbers end none.
QStringView nextSentence(QStringView words)
{
    for (qsizetype p = 0; p + 1 < words.size(); ++p) {
        const QChar sign = words.at(p);
        if (!QStringView(u".!?…").contains(sign) || words.left(p).endsWith(u" m"))
            continue;
        qsizetype next = p + 1;
        while (next < words.size() &&
               (QStringView(u"'\"»”)").contains(words.at(next)) || words.at(next).isSpace()))
            ++next;
        if (next > p + 1)
            return words.mid(next);
    }
    return {};
}

} // namespace

bool speaksOfCorrecting(QStringView words)
{
    static const AnyOf marks{u"record straight", u"correction", u"erratum", u"errata", u"clarification",
                             u"rectifi",         u"訂正",       u"おわび",  u"正誤",   u"바로잡",
                             u"정정보도",        u"정정합",     u"정오표"};
    return marks.in(words);
}

void markCorrections(QStringView block, qsizetype blockStart, bool correcting, const QList<Span> &spans,
                     QList<Claim> &claims, qsizetype first)
{
    const auto words = [&](qsizetype from, qsizetype to) {
        return block.mid(from - blockStart, std::max<qsizetype>(0, to - from)).toString();
    };
    const qsizetype count = claims.size() - first, end = blockStart + block.size();
    if (count != spans.size())
        return;
    for (qsizetype k = 0; k < count; ++k) {
        Claim &claim = claims[first + k];
        const bool deed = claim.kind == ClaimKind::Theft || claim.kind == ClaimKind::Laundering;
        const qsizetype next = k + 1 < count ? spans.at(k + 1).start : end;
        if (!deed || claim.retracted || claim.amount.kind == UnitKind::Quantity)
            continue;
        const QStringView behind =
            block.mid(spans.at(k).end - blockStart, std::max<qsizetype>(0, next - spans.at(k).end));
        constexpr qsizetype reach = 320; // the rest of the sentence, and the next
        // "The broker denies it": that was laundered all the same.
        static const AnyOf denied{u" denie", u" deny",  u" disput", u" nie ",
                                  u" nie.",  u" nient", u" dément", u" contest"};
        const bool refuted = (isRefutedNext(behind.left(reach)) ||
                              frenchdenials::denyNext(nextSentence(behind.left(reach)))) &&
                             !guiltdenials::tellBehind(nextSentence(behind.left(reach)));
        claim.retracted = refuted && (claim.kind == ClaimKind::Theft || !denied.in(behind.left(reach)));
        // What never was had no time: only one that is told beside it stays.
        const qsizetype from = k > 0 ? spans.at(k - 1).end : blockStart;
        const QStringView told = block.mid(from - blockStart, spans.at(k).end - from);
        const QString when = claim.periodBasis.words.toLower();
        static const AnyOf counts{u"figure ", u"number ", u"estimate ", u"chiffre ", u"montant ", u"total "};
        constexpr qsizetype verdict = 100; // a wrong figure of what happened keeps its time
        if (claim.retracted && claim.period && !counts.in(behind.left(verdict)) && !told.contains(when) &&
            !behind.contains(when)) {
            claim.period.reset();
            claim.periodBasis = {};
        }
    }
    // "The figure of $45 million is false: X lost $4.5 million": one theft, two figures.
    static const AnyOf figures{u"figure",  u"number", u"chiffre", u"montant",
                               u"estimat", u"sum ",   u"somme",   u"total"};
    for (qsizetype k = 0; k + 1 < count; ++k) {
        Claim &one = claims[first + k], &other = claims[first + k + 1];
        if (one.retracted && one.kind == ClaimKind::Theft && other.kind == ClaimKind::Theft &&
            one.victim.isEmpty() && one.amount.unit == other.amount.unit &&
            figures.in(QStringView(block).left(spans.at(k).start - blockStart).right(40)))
            one.victim = other.victim;
    }
    if ((!correcting && !holds<correctionHints>(block, {0, block.size()})))
        return;
    for (qsizetype k = 0; k < count; ++k) {
        Claim &claim = claims[first + k];
        const qsizetype next = k + 1 < count ? spans.at(k + 1).start : end;
        if (correcting && !claim.retracted && takesBack(words(spans.at(k).end, next)))
            claim.retracted = true;
        claim.hedged = claim.hedged && !(correcting && claim.retracted);
        if (k == 0)
            continue;
        Claim &before = claims[first + k - 1];
        if (claim.amount.kind != before.amount.kind)
            continue;
        const Span gap{spans.at(k - 1).end, spans.at(k).start};
        Verdict verdict = verdictOf(words(gap.start, gap.end), words(spans.at(k).end, next));
        // "A graphic gave the monthly pay as $900. They are paid $190 a month."
        const qsizetype opening = k > 1 ? spans.at(k - 2).end : blockStart;
        if (verdict == Verdict::None && correcting && before.amount.unit == claim.amount.unit &&
            before.kind == claim.kind && words(gap.start, gap.end).contains(u". "_s) &&
            tellsWhatWasPrinted(words(opening, spans.at(k - 1).start)))
            verdict = Verdict::FirstWrong;
        if (verdict == Verdict::None && before.amount.unit == claim.amount.unit &&
            (tellsInstead(words(opening, spans.at(k - 1).start), words(gap.start, gap.end)) ||
             englishrevisions::tellInstead(words(opening, spans.at(k - 1).start), words(gap.start, gap.end))))
            verdict = Verdict::FirstWrong;
        const bool revised = verdict == Verdict::None && before.kind == ClaimKind::Theft &&
                             before.amount.unit == claim.amount.unit &&
                             isRevisedTo(words(gap.start, gap.end), words(spans.at(k).end, next));
        if (revised)
            verdict = Verdict::FirstWrong;
        if (verdict == Verdict::None && before.amount.unit == claim.amount.unit &&
            englishrevisions::tellOldBehind(words(opening, spans.at(k - 1).start), words(gap.start, gap.end)))
            verdict = Verdict::SecondWrong;
        if (verdict == Verdict::None)
            continue;
        // "Tracer corrected the figure to $64 million": of the same theft, whoever counts.
        if (verdict == Verdict::FirstWrong && !before.victim.isEmpty() && before.kind == claim.kind &&
            englishrevisions::areOfSameFigure(words(gap.start, gap.end)))
            claim.victim = before.victim;
        Claim &wrong = verdict == Verdict::FirstWrong ? before : claim;
        Claim &right = verdict == Verdict::FirstWrong ? claim : before;
        wrong.retracted = true;
        wrong.hedged = wrong.hedged && !correcting; // the paper's own report is no hearsay
        right.retracted = false;
        completeCorrection(right, wrong);
        if (wrong.period && (revised || right.periodBasis.rule == u"sentence-before")) {
            right.period = wrong.period;
            right.periodBasis = wrong.periodBasis;
        }
        completeCorrection(wrong, right);
        right.partOf = {};
        wrong.partOf = {};
    }
}

} // namespace vigie
