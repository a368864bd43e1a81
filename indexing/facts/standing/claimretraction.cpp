// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an amount was given back, withdrawn, disputed or denied.
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/kinds/frenchdenials.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/koreandenials.h"
#include "indexing/facts/kinds/tablekinds.h"
#include "indexing/facts/layout/records.h"
#include "indexing/facts/parts/claimshares.h"
#include "indexing/facts/standing/claimcorrections.h"
#include "indexing/facts/standing/claimdoubtwords.h"
#include "indexing/facts/standing/easternreturns.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

/// "n'a pas volé 300 millions", "did not steal $300 million", 3億ドルを盗んでいない.
bool isNegated(const ClaimContext &context, Span amount)
{
    static const QRegularExpression western(
        u"\\b(?:(?:did|does|do|has|have|had|was|were|is|are)(?: not|n't) (?:\\w+ "
        u"){0,2}?(?:steal|stolen|taken?|took|rob(?:bed)?|hack(?:ed)?|earn(?:ed)?|"
        "launder(?:ed)?|receiv(?:ed?)|lose|lost|siphon(?:ed)?)|never "
        "(?:stole|took|earned|received|laundered|lost)|n'(?:a|ont|avait|avaient) "
        "(?:pas|jamais|nullement) (?:\\w+ )?(?:volé|dérobé|pris|perdu|subtilisé|détourné|blanchi|reçu|touché|gagné))"_s);
    static const QRegularExpression eastAsian(
        u"^[^。、,]{0,12}?(?:盗んで(?:い)?(?:ない|なかった)|盗まれて(?:い)?ない|奪って(?:い)?ない|窃取して(?:"
        u"い)?ない|훔치지 않|탈취하지 않|"
        "빼앗기지 않|세탁하지 않|도난당하지 않|관여하지 않)"_s);
    if (isEastAsian(context.language))
        return eastAsian.match(context.words({amount.end, context.sentence.end}).toString()).hasMatch();
    // « n'est pas de 1 200 yuans », "was not $34 million"
    static const QRegularExpression copula(
        u"(?:\\bn'(?:est|était|sont|étaient|a jamais été) (?:pas )?(?:de |d')|\\b(?:is|was|are|were) not )$"_s);
    constexpr qsizetype near = 24, reach = 60;
    const Span before{std::max(context.sentence.start, amount.start - reach), amount.start};
    static const AnyOf negations{u"not ", u"n't ", u"never ", u"n'"};
    if (!negations.in(context.words(before)))
        return false;
    if (copula
            .match(context.words({std::max(context.sentence.start, amount.start - near), amount.start})
                       .toString())
            .hasMatch())
        return true;
    return western.match(context.words(before).toString()).hasMatch();
}

/// "It has since withdrawn that figure", « a retiré ce chiffre », その数字を撤回, 그 수치를 철회.
static bool withdrawsFigure(QStringView words)
{
    static const QRegularExpression pattern(
        u"\\b(?:later|since|subsequently|then|soon) (?:lowered|revised|cut|reduced|raised|corrected|amended) "
        u"(?:the|that|this|its) (?:figure|number|estimate|sum|total|amount)(?! (?:to|from|by|for|of)\\b)|"
        u"\\b(?:withdrawn|withdrew|retracted|disowned|retiré|rétracté|corrigé) "
        u"(?:that|this|the|its|ce|cette|le|son) "
        "(?:figure|number|estimate|claim|report|story|article|statement|accusation|allegation|post|chiffre|"
        "estimation|"
        "montant|évaluation|information|affirmation|accusation|déclaration|nouvelle)\\b|"
        "(?:その|この)(?:数字|金額|推計|発表)[をは](?:撤回|取り下げ)|"
        "(?:그|이|해당) ?(?:수치|금액|추정치|발표)[를을은는] ?(?:[가-힣]+ )?(?:철회|취소)"_s);
    static const AnyOf verbs{u"lowered",  u"revised",   u"cut ",     u"reduced",   u"raised",   u"corrected",
                             u"amended",  u"withdrawn", u"withdrew", u"retracted", u"disowned", u"retiré",
                             u"rétracté", u"corrigé",   u"撤回",     u"取り下げ",  u"철회",     u"취소"};
    return verbs.in(words) && pattern.match(words.toString()).hasMatch();
}

/// "Reports that X lost $50 million are false", 100億円を盗まれたとの報道は事実ではない, 200억 원을
/// 탈취당했다는 보도는 사실이 아니다: what stands around says that a report is wrong.
bool refutesReport(QStringView words)
{
    static const AnyOf reports{
        u"report",    u"claim",       u"rumour",  u"rumor",     u"allegation", u"suggestion",
        u"story",     u"stories",     u"article", u"posts",     u"headline",   u"informations",
        u"rumeur",    u"affirmation", u"報道",    u"記事",      u"噂",         u"うわさ",
        u"情報",      u"投稿",        u"보도",    u"소문",      u"기사",       u"주장",
        u"소식",      u"루머",        u"presse",  u"media",     u"médias",     u"指摘",
        u"書き込み",  u"動画",        u"言説",    u"風評",      u"主張",       u"という話",
        u"との話",    u"という説",    u"報じ",    u"お伝え",    u"という数",   u"という被",
        u"という額",  u"という金",    u"との声",  u"発信",      u"글이",       u"글은",
        u"영상",      u"게시물",      u"풍문",    u"이야기",    u"의혹",       u"정보가",
        u"라는 수치", u"라는 말",     u"대목",    u"다는 내용", u"라는 내용",  u"という内容",
        u"と書い",    u"고 썼",       u"구절",    u"くだり",    u"箇所",       u"설이",
        u"라는 금액"};
    static const HintedPattern refuted(
        u"\\b(?:false|untrue|wrong|baseless|unfounded|groundless|nonsense|fabricated|inaccurate|not true|"
        u"no truth|without foundation|fantasy|pure fiction|made up|invented|fantaisistes?|n'est pas "
        u"exact|(?:est|sont|étaient|était) (?:totalement |entièrement |"
        u"parfaitement )?(?:fausses?|faux|inexacte?s?|infondée?s?|mensong[eè]re?s?|erronée?s?))\\b|"
        u"\\bdismiss(?:ed|es)\\b|"
        // The figure or report is wrong, there is no such fact, nothing supports it.
        u"(?:額|数字|数値|報道|記事|情報|投稿|動画|書き込み|話|との見方|内容|指摘|主張|もの)[はもがに、]{0,2}"
        u"[^。、]{0,12}?"
        u"(?:誤り|間違い|不正確|正しくな|正しくあり|でたらめ|偽)|事実(?:で|と)は(?:な|ござい|あり)|(?:"
        u"そのような|そうした|"
        u"こうした|かかる|そんな)(?:事実|こと|被害)は[^。]{0,10}?(?:な|あり|ござい|確認)|事実(?:は|が)[^。]{"
        u"0,4}(?:な[いか]|"
        u"ありま|ございま|確認(?:され|でき)(?:て)?(?:な|ま))|事実と異な|事実に反|根拠[はがの]?(?:、)?(?:全く|"
        u"一切)?(?:な|"
        u"あり|ござい|乏し)|事実無根|誤報|虚偽|デマ|(?:全面的に|強く|明確に)否定|"
        u"(?:うそ|嘘|ガセ|作り話)(?:だ|で|です|。)|거짓|헛소문|뜬소문|지어낸|"
        u"사실(?:이|은|과|도)? "
        u"?(?:아니|아닌|아닙|아님|다르|다릅|다른|다름|없|무근|확인되지)|오보|허위|일축|근거(?:가|는|도)? "
        u"?(?:전혀 )?(?:없|부족)|맞지 않|틀린|잘못된|잘못 (?:전|알)|가짜|낭설|(?:전면|강하게|적극) 부인|그런 "
        u"(?:일|사실|피해)"
        u"(?:은|는|이|가)? ?(?:전혀 |일체 |결코 )?(?:없|확인되지)"_s);
    return reports.in(words) && refuted.match(words.toString()).hasMatch();
}

/// "It withdrew an earlier figure of $45 million", « est revenue sur une première estimation de ».
static bool withdrawsNext(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:withdr[ae]wn?|retract(?:ed|s)|disown(?:ed|s)|abandoned|scrapped) (?:an?|its|the|their|that) "
        u"(?:[a-z]+ "
        u"){0,2}(?:figure|estimate|statement|number|total|tally|claim|report|announcement|count)\\b|"
        u"\\b(?:retiré|abandonné|renié|désavoué|revenue? sur|corrigé) (?:son|sa|ses|le|la|une?|l') "
        u"?(?:[a-zéè]+ )?"
        u"(?:communiqué|estimation|chiffre|bilan|montant|annonce|évaluation|déclaration)"_s);
    // "Revised its estimate for 2023 downwards, from the $1 billion that it had given"
    static const HintedPattern from(
        u"\\b(?:revised|corrected|lowered|cut|raised|reduced|adjusted|amended) "
        u"(?:its|the|their|that|his|an?) "
        u"(?:[a-z]+ ){0,2}?(?:figure|estimate|number|total|tally|count|sum)\\b[^.;]{0,50}? from (?:the |its "
        u"|an? "
        u")?(?:[a-z]+ ){0,2}$"_s);
    return words.in(before) || from.in(before);
}

/// "Frozen $43 million and returned $9 million": the verb right before the next amount is said of that one.
static qsizetype endBeforeNextVerb(const ClaimContext &context, Span behind)
{
    constexpr qsizetype longest = 32;
    const QStringView words = context.words(behind);
    // "Took $42 million from X last week has returned $40.5 million"
    if (context.language == Language::English) {
        static const HintedPattern verb(
            u" (?:(?:has|have|had|then|later|since|also) "
            u")*(?:returned|recovered|repaid|refunded|restored|gave back|"
            u"given back|handed back|sent back|got back)(?: (?:some|about|around|nearly|all "
            u"but|over|more|than|almost|"
            u"at|least))* $"_s);
        static const AnyOf verbs{u"return", u"recover", u"repaid", u"refund", u"restored", u" back"};
        constexpr qsizetype reach = 60;
        if (verbs.in(words.right(reach))) {
            if (const auto match = verb.match(words.right(reach).toString()); match.hasMatch())
                return behind.end - std::min(reach, words.size()) + match.capturedStart();
        }
    }
    qsizetype joined = -1;
    for (const QStringView word :
         {QStringView(u" and "), QStringView(u" et "), QStringView(u" but "), QStringView(u" mais ")})
        joined = std::max(joined, words.lastIndexOf(word));
    return joined >= 0 && words.size() - joined <= longest ? behind.start + joined : behind.end;
}

/// Where what is said of an amount ends, if another follows behind `gap`.
static qsizetype endBeforeNext(const ClaimContext &context, Span gap)
{
    if (!isEastAsian(context.language))
        return endBeforeNextVerb(context, gap);
    const qsizetype recovered = recoveredBefore(context, {gap.end, gap.end});
    return recovered > gap.start ? recovered : gap.end;
}

/// "Recovered (US$ m)", « Montant restitué »: the column holds what came back.
static bool standsUnderReturned(const ClaimContext &context, Span amount)
{
    if (context.columns.isEmpty())
        return false;
    static const AnyOf returned{u"返還",     u"返却",     u"回収",       u"取り戻",    u"반환",
                                u"환급",     u"회수",     u"환수",       u"돌려",      u"recovered",
                                u"returned", u"recovery", u"given back", u"paid back", u"got back",
                                u"récupér",  u"restitu",  u"rendu",      u"recouvr",   u"retrouvé"};
    static const AnyOf others{u"凍結",   u"流出", u"被害",   u"率",  u"동결",  u"유출",
                              u"피해",   u"율",   u"frozen", u"gel", u"saisi", u"seized",
                              u"stolen", u"volé", u"dérobé", u"%",   u"taux"};
    const QStringView heading = context.words(columnHeading(context, columnOf(context, amount.start)));
    return returned.in(heading) && !others.in(heading);
}

/// What is promised for help in getting money back is not got back.
static bool isReward(QStringView words)
{
    static const AnyOf rewards{u"reward", u"bounty", u"récompense", u"報奨金", u"懸賞金",
                               u"謝礼",   u"포상금", u"현상금",     u"사례금"};
    return rewards.in(words);
}

qsizetype recoveredBefore(const ClaimContext &context, Span amount)
{
    static const HintedPattern words(
        u"(?:(?:取り戻|取り返|取戻|回収|返還|返却|奪い返|奪還|返っ|返し|返さ|戻っ|戻さ)"
        u"(?![^、。]{0,10}(?:ない|なかった|ず|せん)(?:のは|額|分|もの|金))[^、。はが]{0,10}"
        u"(?:のは|額は|分は|ものは|金は|資産は)、?[^、。0-9]{0,14}|"
        u"(?:回収|返還|返却|取り戻)(?:され|さ|し)?、その(?:額|金額|総額)は[^、。0-9]{0,8}|"
        u"(?:되찾|회수|환수|반환|돌려받|돌아온|되돌아온|찾아온|돌아간|되돌아간|돌려준|피해 ?(?:회복|변제|복구|보전)[이가]? ?(?:이루어|이뤄|완료)?)[가-힣]{0,3} ?(?:돈|금액|액수|것|자산|액)(?:은|는|도) ?(?:[0-9억만천조 ,.]+ ?(?:원|달러)[이가] 아닌 )?(?:(?:모두|총|약|지금까지|현재까지|여태|아직|겨우|고작|불과|다 합쳐) )*)$"_s);
    constexpr qsizetype reach = 36;
    const Span before{std::max(context.sentence.start, amount.start - reach), amount.start};
    static const AnyOf verbs{u"取り戻", u"取戻",      u"奪還",      u"回収",      u"返",        u"되찾",
                             u"회수",   u"피해 회복", u"피해 변제", u"피해 복구", u"피해 보전", u"환수",
                             u"반환",   u"돌려",      u"돌아",      u"찾아온",    u"戻っ",      u"戻さ"};
    if (!verbs.in(context.words(before)))
        return -1;
    const QRegularExpressionMatch match = words.match(context.words(before).toString());
    return match.hasMatch() ? before.start + match.capturedStart() : -1;
}

/// « En a repris les restes pour 900 000 euros », "bought it back for $2 million": a price comes back to
/// nobody.
static bool isPrice(const ClaimContext &context, Span amount)
{
    static const AnyOf hints{u"repris", u"rachet", u"bought", u"acqui"};
    static const HintedPattern words(
        u"\\b(?:repris|racheté|rachetée|bought|acquired|acquis|acquise)\\b[^.;,]{0,60} "
        u"(?:for|pour)(?: (?:some|about|environ|"
        u"près de|quelque))? ?$"_s);
    constexpr qsizetype reach = 90;
    const Span before{std::max(context.sentence.start, amount.start - reach), amount.start};
    return !isEastAsian(context.language) && hints.in(context.words(before)) &&
           words.match(context.words(before).toString()).hasMatch();
}

/// Whether a French sentence says that amount `i` is none.
static bool isDeniedInFrench(const ClaimContext &context, qsizetype i)
{
    const auto [before, behind] = gapsAround(context, context.amount(i).span);
    const QStringView lead = context.words(before), rest = context.words(behind);
    const QStringView sentence = context.words(context.sentence);
    if (frenchdenials::denyBehind(rest) || frenchdenials::negateSum(lead) ||
        frenchdenials::replaceFigure(lead, rest))
        return true;
    if (tellsOfTaking(sentence) && (frenchdenials::denyBefore(lead) || frenchdenials::clearOfCharge(rest)))
        return true;
    if (frenchdenials::callInvention(context.amounts.size() == 1 ? sentence : rest))
        return true;
    if (!frenchdenials::tellOlderFigure(lead))
        return false;
    constexpr qsizetype reach = 320;
    const Span next{behind.start, std::max(behind.end, context.block.end)};
    return context.corrects || speaksOfCorrecting(context.words(context.heading)) ||
           frenchdenials::tellOfMistake(context.words(next).left(reach));
}

/// "It was $1 billion before two hacks were reattributed", « un milliard avant réattribution »: until then.
static bool heldUntilRevised(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern until(
        u"^[^.,;]{0,20}?\\b(?:before (?:its |the |a |that )?(?:[a-z]+ ){0,2}?(?:revision|reattribution|"
        u"reclassification|correction|restatement|recount|reassessment)|before (?:[\\w' ]{0,40} "
        u")?(?:was|were) "
        u"(?:revised|reattributed|reclassified|corrected|restated|recounted)|"
        u"avant (?:sa |la |une |leur |toute )?(?:[a-zé]+ )?(?:réattribution|révision|correction|réévaluation|"
        u"reclassement|rectification))\\b"_s);
    constexpr qsizetype reach = 90;
    return !isEastAsian(context.language) &&
           until.in(context.words({context.amount(i).span.end, context.sentence.end}).left(reach));
}

bool readRetraction(const ClaimContext &context, qsizetype i)
{
    const Span amount = context.amount(i).span;
    if (isPrice(context, amount) || claimshares::tellsOfShare(context, i) || easternNetOfReturns(context, i))
        return false;
    if (records::isReturned(context, i) || heldUntilRevised(context, i))
        return true;
    // "Must pay $142,000 in restitution": a sentence, by which nothing has come back yet.
    if (context.language == Language::English &&
        context.words({amount.end, context.sentence.end}).startsWith(u" in restitution"))
        return false;
    if (context.language == Language::French) {
        const auto [before, behind] = gapsAround(context, context.amount(i).span);
        if (frenchdenials::oweBack(context.words(before)))
            return isRefuted(context, i);
        if (frenchdenials::tellOnlyReturned(context.words(before)) ||
            frenchdenials::giveBack(context.words(before)) || isDeniedInFrench(context, i))
            return true;
        if (frenchdenials::disputeAuthor(context.words(context.sentence)))
            return isRefuted(context, i) || isNegated(context, amount);
        // « Les pirates ont mis la main sur 14 millions »: they did not get them back.
        static const AnyOf seizing{u"mis la main sur ", u"mettre la main sur "};
        if (seizing.in(context.words(before)) && kindreading::namesThieves(context.words(before)))
            return isRefuted(context, i);
        if (frenchdenials::tellNotReturned(context.words({before.start, behind.end})) ||
            frenchdenials::confirmAfterDenial(context.words(before)))
            return isRefuted(context, i) || isNegated(context, amount);
    }
    // "A post according to which $70 million had been stolen turned out to be a hoax", "did not pay $5
    // million, as was claimed".
    static const HintedPattern hoax(
        u"\\b(?:(?:turned out|proved|was shown|were shown|appears?|appeared|seems?) to (?:be|have been) "
        u"(?:an? |pure |"
        u"entirely )?(?:hoax|fake|false|fabricat(?:ion|ed)|invention|forgery|joke|untrue|made up)|"
        u"(?:is|was|were|are) (?:an? |pure |nothing but an? )?(?:hoax|fabrication|invention|fake|forgery))\\b"_s);
    static const HintedPattern notAsClaimed(
        u"^[^.;]{0,40}, as (?:(?:was|has been|had been|some|it was|they|he|she|the [a-z]+) )?(?:have |had "
        u")?(?:claimed|reported|alleged|suggested|stated|rumoured|written)\\b"_s);
    static const HintedPattern denying(
        u"\\b(?:did|has|had|have|does|do|was|were) (?:not|never)\\b|\\bnever\\b"_s);
    if (context.language == Language::English) {
        const QStringView tail = context.words({amount.end, context.sentence.end});
        // "Lost $62.5 million to a developer; he returned it within a day"
        static const HintedPattern handedBack(
            u"(?:;|,|:|\\band|\\bbut) (?:but |and )?(?:he|she|they|who|which|whoever [a-z "
            u"]{3,20}|(?:the|that) "
            u"(?:[a-z]+ )?(?:hackers?|attackers?|thie(?:f|ves)|developers?|intruders?|man|group)) (?:has "
            u"|have |had "
            u"|later |then |soon |eventually |afterwards )*(?:(?:returned|restored|repaid) "
            u"(?:it|them|everything|"
            u"all of (?:it|them)|the "
            u"(?:money|funds|coins|tokens|sum|lot|assets))\\b|(?:gave|sent|handed|paid) "
            u"(?:it|them|everything|all of (?:it|them)|the (?:money|funds|coins|tokens|sum|lot|assets)) back\\b)"_s);
        if (i + 1 == context.amounts.size() && handedBack.in(tail))
            return true;
        const qsizetype next =
            i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
        if (hoax.in(context.words({amount.end, std::max(next, amount.end)})) ||
            (notAsClaimed.in(tail) && denying.in(context.words({context.sentence.start, amount.start}))))
            return true;
        // "Repaid its players $216 million out of its own purse": nothing that was stolen came back.
        static const HintedPattern own(
            u"^[^.;,]{0,30} (?:out of|from) (?:its|their|his|her|the [a-z]+'s) own\\b"_s);
        static const HintedPattern valued(
            u"\\b(?:is|was|are|were) (?:now |then |still |once )?(?:valued at|worth)(?: (?:some|"
            u"about|around|nearly|over|more than))? $"_s);
        if (own.in(tail) || valued.in(context.words({context.sentence.start, amount.start})))
            return false;
        // "Police return $310,000 of the money to the company".
        static const HintedPattern giving(
            u"\\b(?:returns?|returned|restores?|restored|refunds?|refunded|repays?|repaid)"
            u"(?: (?:some|about|around|nearly|over|more than|almost|another))* $"_s);
        static const HintedPattern owner(
            u"^(?: \\([^)]*\\))?(?: of [^.;,]{2,40})? to (?:the|its|their|his|her|two|three|all) (?:[a-z-]+ "
            u"){0,2}"
            u"(?:company|exchange|customers?|clients?|users?|victims?|owners?|firm|bank|fund|platform|"
            u"studio|investors?|members|depositors|protocol|lender|broker|hospital|charity)\\b"_s);
        if (giving.in(context.words({context.sentence.start, amount.start})) && owner.in(tail))
            return true;
    }
    // "Never recovered from the night on which …": nothing came back.
    static const HintedPattern unhealed(
        u"\\b(?:never|not|fully|quite|yet|still|to|since) recover(?:ed)? from\\b"_s);
    if (context.language == Language::English && unhealed.in(context.words(context.sentence)))
        return isRefuted(context, i);
    Span clause = clauseAround(context, amount);
    for (qsizetype other = 0; other < context.amounts.size(); ++other) {
        const Span span = context.amount(other).span;
        if (span.start > amount.start && span.start < clause.end)
            clause.end = endBeforeNext(context, {amount.end, span.start});
        if (span.end < amount.end && span.end > clause.start)
            clause.start = koreandenials::behindVerb(context, {span.end, amount.start});
    }
    if (context.language == Language::Korean) {
        if (koreandenials::tellOfOther(context, i))
            return false;
        if (koreandenials::deny(context, i))
            return true;
    }
    // "$5 million of the $41 million has been recovered": said of the part.
    const bool western = !isEastAsian(context.language);
    const bool wholeOfBefore = western && i > 0 && wholeInSentence(context, i - 1) == i;
    if (wholeOfBefore)
        clause.end = amount.end;
    constexpr qsizetype verb = 8;
    const Span next{amount.end, std::min(amount.end + verb, context.sentence.end)};
    // "Returned $9.9 million and kept the rest as a reward".
    const Span last{std::max(context.sentence.start, amount.start - verb - 4), amount.start};
    if (isReward(context.words(clause)) && recoveredBefore(context, amount) < 0 &&
        !holds<claimwords::recoveries>(context.text, next) &&
        !(western && holds<claimwords::retractions>(context.text, last)))
        return false;
    if (easternYetToReturn(context, amount))
        return false;
    // 今もなお回収されていない, 回収に貢献した者への報奨金: what has not come back.
    static const HintedPattern notBack(
        u"(?:返還|回収|返却|返済)(?:さ|でき)れ?(?:て(?:い|おり)?)?(?:ない|なかった|ず|ません)|"
        u"(?:回収|返還)に(?:貢献|協力|つなが|役立)|(?:반환|회수|환수)(?:되|하)지 (?:않|못)"_s);
    const qsizetype following =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    if (!western && following > amount.end && notBack.in(context.words({amount.end, following})))
        return false;
    if (recoveredBefore(context, amount) >= 0 || holds<claimwords::retractions>(context.text, clause) ||
        isGivenBack(context, i) || isRefuted(context, i) || standsUnderReturned(context, amount) ||
        kindreading::endsWithFate(context, amount, true) || easternGivenBack(context, i) ||
        easternTakenBack(context, i))
        return true;
    if (western && wholeInSentence(context, i) == i + 1) {
        const Span whole = context.amount(i + 1).span;
        Span predicate{whole.end, clauseAround(context, whole).end};
        if (i + 2 < context.amounts.size())
            predicate.end = std::min(predicate.end, context.amount(i + 2).span.start);
        if (predicate.length() > 0 && holds<claimwords::retractions>(context.text, predicate))
            return true;
    }
    // The verb may stand behind an apposition ("…, stolen in September, had been returned") and a denial
    // before the clause that it denies.
    const bool alone = context.amounts.size() == 1;
    auto [before, behind] = gapsAround(context, amount);
    // 예산은 41억 원으로, 삭감되었다는 보도는 사실과 다름: the report is told of in a clause of its own.
    static const HintedPattern ended(
        u"^(?:으로|이며|이고|이나|인데|로), |^(?:であり|で|だが|ですが|であるが)、"_s);
    if (isEastAsian(context.language) && ended.in(context.words(behind).left(8)))
        return false;
    if (withdrawsFigure(context.words(behind)) || withdrawsNext(context.words(before)) ||
        (alone ? refutesReport(context.words(context.sentence))
               : refutesReport(context.words({before.start, behind.end})) &&
                     !refutesReport(context.words({before.start, amount.end}))))
        return true;
    if (const qsizetype stop = behind.isEmpty() ? -1 : context.words(behind).indexOf(u';'); stop >= 0)
        behind.end = behind.start + stop;
    if (!wholeOfBefore && holds<claimwords::passiveReturns>(context.text, behind))
        return true;
    if (isEastAsian(context.language))
        return alone && (holds<claimwords::denials>(context.text, behind) || isNegated(context, amount));
    // What is denied behind a semicolon is another sum, which may stand without a unit.
    Span denied = alone ? context.sentence : before;
    if (const qsizetype stop = context.words({amount.end, context.sentence.end}).indexOf(u';');
        alone && stop >= 0)
        denied.end = amount.end + stop;
    // « …, où un pirate touche 300 dollars par mois, a toujours nié être mêlé à ces affaires »
    static const AnyOf monthly{u" par mois", u" par an,", u" a month", u" per month"};
    if (monthly.opens(context.words({amount.end, context.sentence.end})))
        return isNegated(context, amount);
    // "Which continues to deny liability": not the sum.
    bool denies = false;
    indexOf<claimwords::denials>().each(context.text, denied, [&](int, Span place) {
        static const AnyOf guilt{u" liability", u" wrongdoing",           u" responsibility",
                                 u" guilt",     u" toute responsabilité", u" sa responsabilité"};
        constexpr qsizetype reach = 28, lead = 24;
        // "Is expected to deny", "never denied", "at first denied": nothing is denied, or no longer.
        static const AnyOf undone{u"expected to ", u"likely to ",  u"at first ", u"initially ",  u"never ",
                                  u"not ",         u"n't ",        u"cannot ",   u"originally ", u"first ",
                                  u"ceased to ",   u"refused to ", u"longer "};
        const QStringView ahead = context.text.left(place.start).right(lead);
        const qsizetype gap = ahead.lastIndexOf(u' ', std::max<qsizetype>(0, ahead.size() - 16));
        denies =
            !guilt.in(context.text.mid(place.end, reach)) &&
            !(context.language == Language::English && undone.in(ahead.mid(std::max<qsizetype>(0, gap))));
        return denies;
    });
    return denies || isNegated(context, amount);
}

} // namespace vigie
