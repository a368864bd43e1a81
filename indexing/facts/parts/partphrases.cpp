// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/partphrases.h"

#include "indexing/facts/parts/partshares.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::partphrases {

namespace {

/// What stands between the amount before, or the beginning of the sentence, and amount `i`.
QStringView lead(const ClaimContext &context, qsizetype i)
{
    const qsizetype start = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    return context.words({std::min(start, context.amount(i).span.start), context.amount(i).span.start});
}

QStringView tail(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype reach = 60;
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    return context.words({context.amount(i).span.end, std::max(next, context.amount(i).span.end)})
        .left(reach);
}

/// "$61 million of what was taken", « 3 millions de ce qui a été volé ».
bool isOfTaken(QStringView behind)
{
    static const HintedPattern words(
        u"^,? ?(?:\\([^)]*\\) )?of what (?:was|were|had been|has been|they|it|he|the [a-z]+)\\b|"
        u"^,? ?(?:\\([^)]*\\) )?de ce (?:qui (?:a|avait|fut|leur|lui)\\b|qu'(?:ils|elles|il|on)\\b)"_s);
    return words.in(behind);
}

/// « En ont restitué 31 millions », "gave back $31 million of it".
bool isTakenFrom(QStringView before)
{
    static const HintedPattern words(
        u"\\ben (?:a|ont|avait|avaient|aurait|auraient)(?: [a-zéè]+ment| déjà| ensuite| depuis)? "
        u"(?:rest|rend|revers|blanch|gel|bloqu|sais|récup|recouv|perd|conver|chang|transf|dépens|retir|écoul)"
        u"[a-zéè]+(?: (?:environ|près de|plus de|au moins|quelque|ainsi))?[ ']?$"_s);
    constexpr qsizetype reach = 60;
    static const AnyOf hints{u" en a", u" en ont "};
    return (before.startsWith(u"en a") || hints.in(before)) &&
           words.match(before.right(reach).toString()).hasMatch();
}

/// « Un quart environ du butin de l'an dernier, 305 millions », "two thirds of last year's losses, $1.5
/// billion".
bool isShare(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:half|thirds?|quarters?|fifths?|tenths?|most|much|bulk|part|share|percent|per "
        u"cent)(?: or so)? "
        u"of (?:(?:the|that|its|their|this|all) )?(?:[\\w'-]+ "
        u"){0,2}?(?:haul|losses|loss|total|amount|sum|loot|"
        u"takings)\\b|"
        u"\\b(?:quarts?|tiers|moitié|cinquièmes?|dixièmes?|essentiel|plupart|partie|part|totalité)"
        u"(?: environ| au moins| à peu près)? (?:du|de ce|de cette|de son|de leur|de la|des|de ces) "
        u"(?:[\\wé-]+ )?"
        u"(?:butin|total|somme|montant|préjudice|pertes?)\\b"_s);
    constexpr qsizetype reach = 110;
    const QStringView near = before.right(reach);
    return words.in(near);
}

/// A sentence that opens with a share of what was told, wherever its amount stands: "Almost all of that comes
/// down to one morning in February, when X lost $1.46 billion".
bool opensWithShare(QStringView sentence)
{
    static const HintedPattern words(
        u"^(?:and |but |et |mais )?(?:almost |nearly |virtually |practically |roughly |about |well "
        u"over |more "
        u"than |over |presque |quasiment |près de |plus de )?(?:the |la |l'|les )?"
        u"(?:all|most|much|half|bulk|(?:larger|greater|lion's|biggest|largest|best) "
        u"(?:part|share)|(?:two|three|a|one)[ -](?:"
        u"thirds?|quarters?|fifths?)|quasi-totalité|totalité|essentiel|majeure "
        u"partie|moitié|(?:un|deux|trois) "
        u"(?:quarts?|tiers)|plus grande part(?:ie)?)(?: environ)? "
        u"(?:of (?:that|this|it|them)(?! (?:year|month|week|quarter|day|time|kind|sort))\\b|"
        u"de (?:cette somme|ce total|ce montant|ce butin)|"
        u"(?:came|was (?:taken|stolen|lost|looted|drained)|were (?:taken|stolen|lost|looted|drained)|"
        u"v(?:ient|iennent|enait|enaient)|prov(?:ient|iennent|enait|enaient)|(?:a|ont) été)\\b)|"
        u"^[\\d.,]+ ?(?:%|pour cent|per cent|percent) (?:of (?:the|that|this)|du|de ce|de cette) "
        u"(?:total|sum|"
        u"haul|butin|somme|montant)\\b|"
        u"^(?:of|from|sur|de|parmi) (?:the latter|(?:this|that) latter|ces derni(?:ers|ères)|ce dernier|cette dernière)\\b"_s);
    // « X, délestée de 1,5 milliard et qui fournit l'essentiel de ce total »
    static const HintedPattern verbs(
        u"\\b(?:fourni|expliqu|représent|constitu|form|pès)(?:e|ent|t|ssent|ait|aient|ssait)"
        u"(?: (?:donc|ainsi|à elle seule|à lui seul))? (?:l'essentiel|la (?:majeure partie|quasi-totalité|"
        u"plus grande part(?:ie)?|moitié)|le gros|plus de la moitié|près de la moitié|les (?:deux "
        u"tiers|trois quarts)) "
        u"(?:de ce (?:total|montant|butin|chiffre)|de cette somme|du total)\\b"_s);
    constexpr qsizetype reach = 60, whole = 240;
    return words.in(sentence.left(reach)) || verbs.in(sentence.left(whole));
}

/// « Le plus grave a touché X », "The largest of them hit X": of the cases that were counted together.
bool opensWithWorst(QStringView sentence)
{
    static const HintedPattern words(
        u"^(?:le|la) plus (?:grave|gros|grosse|importante?|lourde?|élevée?|coûteu(?:x|se)|sérieu(?:x|se))"
        u"(?: d'entre (?:eux|elles)| de (?:tous|toutes|ces [a-z]+))?,? "
        u"(?:a|avait|est|fut|frappe|concerne|porte|vise|touche|remonte)\\b|"
        u"^the (?:single )?(?:largest|biggest|worst|gravest|costliest)(?: single)? "
        u"(?:theft|incident|case|attack|loss|heist|"
        u"raid|hack|breach)\\b|"
        u"^the (?:largest|biggest|worst|gravest|heaviest|costliest|(?:single )?most "
        u"(?:serious|costly|damaging)) "
        u"of (?:these|them|those|the (?:two|three|four|five|six|seven|eight|nine|ten|\\d+))\\b"_s);
    constexpr qsizetype reach = 60;
    const QStringView opening = sentence.left(reach);
    return words.in(opening);
}

/// Whether a larger sum of the same money stands before amount `i` in its paragraph: what « en » may stand
/// for.
bool followsLarger(const ClaimContext &context, qsizetype i)
{
    const ScannedAmount &own = context.amount(i);
    return std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                       [&](const ScannedAmount &one) {
                           return one.span.start >= context.block.start && one.span.end <= own.span.start &&
                                  one.amount.unit == own.amount.unit && own.amount.value < one.amount.value;
                       });
}

} // namespace

bool sayPart(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language))
        return false;
    if (isOfTaken(tail(context, i)))
        return true;
    const QStringView before = lead(context, i);
    if (isTakenFrom(before) || isShare(before))
        return true;
    if (partshares::nameShareByPronoun(before) && followsLarger(context, i))
        return true;
    if (partshares::nameShare(before) || partshares::nameShareBehind(tail(context, i)) ||
        partshares::introduceShares(before))
        return true;
    const QStringView sentence = context.words(context.sentence);
    return i == 0 && !context.before.isEmpty() && (opensWithShare(sentence) || opensWithWorst(sentence));
}

bool pointAtLast(const ClaimContext &context, qsizetype i)
{
    return i == 0 && !isEastAsian(context.language) && opensWithShare(context.words(context.sentence));
}

bool pointAtTaken(const ClaimContext &context, qsizetype i)
{
    return !isEastAsian(context.language) && isOfTaken(tail(context, i));
}

bool nameSameTotal(const ClaimContext &context, qsizetype i)
{
    static const AnyOf words{u"même total",   u"même somme", u"même montant",  u"the same total",
                             u"the same sum", u"même butin", u"the same haul", u"the same amount",
                             u"le reste ",    u"le solde ",  u"le reliquat ",  u"le surplus "};
    return !isEastAsian(context.language) && words.in(lead(context, i));
}

bool introduceParts(const ClaimContext &context)
{
    const bool row = context.words(context.sentence).contains(u'\t');
    if ((context.blockKind != Block::Kind::ListItem && !row) || context.caption.isEmpty())
        return false;
    static const AnyOf hints{u"includ", u"part of",  u"counted",  u"compris", u"inclus", u"font partie",
                             u"compté", u"figurent", u"make up",  u"含まれ",  u"포함",   u"made up",
                             u"内訳",   u"うち次の", u"うち以下", u"내역",    u"내용은"};
    static const HintedPattern words(
        u"\\b(?:included|counted|contained|comprised|part)\\b(?: [a-z]+){0,2}? (?:in|of|within|towards?) "
        u"[^.;]{0,24}?"
        u"\\b(?:figure|total|sum|amount|haul|number|count)\\b|"
        u"\\b(?:make|made) up [^.;]{0,24}?\\b(?:figure|total|sum|amount|haul)\\b|"
        u"\\b(?:comprise?s?|compris(?:es)?|inclus(?:es)?|comptée?s?|partie|figurent)\\b(?: [a-z]+){0,2}? "
        u"(?:dans|du|de|à|au) [^.;]{0,24}?(?:chiffre|total|montant|somme|bilan)\\b|"
        u"内訳は[^。]{0,12}(?:次|以下|下)(?:の(?:とおり|通り|表|一覧)|に示|の[一-龥]{1,3}とおり)|"
        u"うち、?(?:次|以下)の(?:[0-9一二三四五六七八九十]{1,3}(?:件|社|者|例|つ)|もの|各)|"
        u"(?:세부 )?내역은 (?:다음|아래)|"
        u"(?:総額|合計|金額|数字|額)に(?:は)?(?:、)?(?:すべて|全て|いずれも)?含まれ|"
        u"(?:총액|합계|금액|수치|액수)에 (?:모두 |전부 )?포함"_s);
    const QStringView above = context.words(context.caption);
    // 窃取総額は13億ドルだった。主な事案は次のとおり。
    static const HintedPattern main(
        u"(?:主な|主要な|上位|大口)[^。]{0,18}(?:は|を|が)、?(?:次|以下|下)(?:の(?:とおり|通り|表|一覧|もの)|に示|に挙げ|に掲げ)"_s);
    const bool told =
        std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                    [&](const ScannedAmount &one) { return context.caption.contains(one.span); });
    if (told && context.language == Language::Japanese && main.in(above))
        return true;
    return hints.in(above) && words.match(above.toString()).hasMatch();
}

} // namespace vigie::partphrases
