// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/partsums.h"

#include "indexing/facts/parts/claimsums.h"
#include "indexing/facts/parts/easternparts.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::partsums {

namespace {

/// "Rose by $0.8 billion from 1.2 to 2.0": sums of change add up too, and none is a part.
bool tellsOfChange(QStringView sentence)
{
    static const AnyOf words{
        u" rose",      u" risen",   u" rise",        u"increas",      u" grew",        u" grow",
        u" fell",      u" fall",    u" drop",        u" jump",        u" climb",       u" declin",
        u" down from", u" up from", u"hausse",       u"baisse",       u" augment",     u" progress",
        u" recul",     u" diminu",  u" passé de ",   u" passée de ",  u" passées de ", u" passés de ",
        u" chut",      u" bond",    u" instead of ", u" au lieu de ", u"増え",         u"増加",
        u"増や",       u"減",       u"上回",         u"下回",         u"比べ",         u"差し引",
        u"倍",         u"늘어",     u"늘었",         u"늘린",         u"증가",         u"증액",
        u"줄어",       u"줄었",     u"감소",         u"대비",         u"웃돌",         u"밑돌",
        u"삭감",       u"인상",     u"대신",         u"이익",         u"순익"};
    return words.in(sentence);
}

/// The amounts of the sentence that count for themselves, with the place of each.
QList<qsizetype> countedAmounts(const ClaimContext &context)
{
    QList<qsizetype> counted;
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        const Amount &amount = context.amount(k).amount;
        if (amount.kind == UnitKind::Money && !amount.high && !(k > 0 && saysEquivalent(context, k)))
            counted.append(k);
    }
    return counted;
}

/// Whether three or more of its digits tell something: 5.7 and 20 do not, 22.3 and 485 do.
bool isPrecise(const Amount &amount)
{
    constexpr int telling = 3;
    return claimsums::tellingDigits(amount.value) >= telling;
}

/// "$28 million in total, …", « 28 millions : … »: what stands between the sum and its first part.
bool opensParts(const ClaimContext &context, qsizetype whole, qsizetype first)
{
    static const AnyOf words{u":",        u"(",      u"total",   u"in all",   u"altogether", u"en tout",
                             u"of which", u"dont ",  u"includ",  u"made up",  u"soit ",      u"répart",
                             u"compris",  u"split",  u"consist", u"composed", u"lui-même",   u"respectiv",
                             u"合わせ",   u"合計",   u"総額",    u"内訳",     u"うち",       u"計",
                             u"모두",     u"합계",   u"총",      u"합쳐",     u"가운데",     u"중 ",
                             u"내역",     u"는데, ", u"예산"};
    const qsizetype start = whole > 0 ? context.amount(whole - 1).span.end : context.sentence.start;
    return words.in(context.words({start, context.amount(first).span.start}));
}

/// を合わせた4億ドル, 합하면 4억 달러: the words right before a sum that its parts stand before.
bool closesSum(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"(?:(?:1?年間|通年)(?:では|で|の総額は|の合計は)|合わせ(?:て|た|ると)|あわせ(?:て|た|ると)|合計(?:"
        u"で|は|すると|した)?|総額(?:で|は)?|足(?:すと|"
        u"して|した)|計)"
        u"[^、。0-9]{0,12}(?:約|およそ)?$|"
        u"(?:더하면|더한|더해|합하면|합한|합쳐|합치면|합친|합계|모두|총)(?: [^,.0-9]{0,24})? ?(?:약 )?$"_s);
    // « En additionnant … et …, l'Équipe parvient à 2,84 milliards »
    static const HintedPattern western(
        u"\\b(?:(?:parvi|arriv|abouti)[a-zé]+ à|(?:un|le) total (?:de|à)|au total|en tout|ensemble|ce qui "
        u"(?:fait|donne)|"
        u"a total of|the total to|(?:comes?|came) to|together|combined|totall?ing|in all)(?: "
        u"(?:de|of|à|environ|près de|"
        u"plus de|about|some|nearly))* ?$"_s);
    return (isEastAsian(context.language) ? words : western)
        .in(context.words(gapBefore(context, i)).right(40));
}

/// 総額15億ドルの残り6億ドル: what a sum right before leaves over.
bool isLeftOver(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"^(?:相当)?の(?:うち、?)?、?残(?:り|る)(?:の)?(?:約)?$|^(?: ?상당)?의 나머지(?:인)? (?:약 )?$"_s);
    return words.in(context.words(gapBefore(context, i)));
}

} // namespace

QList<qsizetype> wholesBySum(const ClaimContext &context)
{
    constexpr qsizetype fewest = 3, most = 24;
    if (context.amounts.size() < fewest || context.amounts.size() > most)
        return {};
    const QList<qsizetype> counted = countedAmounts(context);
    if (counted.size() < fewest || tellsOfChange(context.words(context.sentence)))
        return {};
    for (const qsizetype k : counted) {
        if (isSetAgainst(context, k) || easternparts::isComparisonBase(context, k))
            return {};
    }
    QList<qsizetype> wholes;
    const auto place = [&](qsizetype first, qsizetype last, qsizetype whole) {
        if (wholes.isEmpty())
            wholes.fill(-1, context.amounts.size());
        for (qsizetype n = first; n <= last; ++n)
            wholes[counted.at(n)] = counted.at(whole);
    };
    const auto amount = [&](qsizetype n) -> const Amount & { return context.amount(counted.at(n)).amount; };
    for (qsizetype w = 0; w < counted.size(); ++w) {
        std::optional<Decimal> sum = Decimal();
        for (qsizetype n = w + 1; n < counted.size() && sum; ++n) {
            if (amount(n).unit != amount(w).unit || !(amount(n).value < amount(w).value))
                break;
            sum = sum->plus(amount(n).value);
            if (sum && n > w + 1 && *sum == amount(w).value) {
                // Of three round sums two may make the first by chance.
                if (n > w + 2 || isPrecise(amount(w + 1)) || isPrecise(amount(n)) ||
                    opensParts(context, counted.at(w), counted.at(w + 1)))
                    place(w + 1, n, w);
                break;
            }
        }
    }
    for (qsizetype w = 2; w < counted.size(); ++w) {
        // A 1億8000万ドルとB 2億2000万ドルを合わせた4億ドル: the sum stands behind its parts.
        std::optional<Decimal> sum = Decimal();
        for (qsizetype n = w - 1; n >= 0 && sum && closesSum(context, counted.at(w)); --n) {
            if (amount(n).unit != amount(w).unit || !(amount(n).value < amount(w).value))
                break;
            sum = sum->plus(amount(n).value);
            if (sum && n + 1 < w && *sum == amount(w).value) {
                place(n, w - 1, w);
                break;
            }
        }
        // 9億ドルがイーサで、総額15億ドルの残り6億ドルは
        if (!isEastAsian(context.language) || !isLeftOver(context, counted.at(w)) ||
            amount(w).unit != amount(w - 1).unit || !(amount(w).value < amount(w - 1).value))
            continue;
        place(w, w, w - 1);
        sum = amount(w).value.plus(amount(w - 2).value);
        if (amount(w - 2).unit == amount(w).unit && sum && *sum == amount(w - 1).value)
            place(w - 2, w - 2, w - 1);
    }
    return wholes;
}

bool isSetAgainst(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"\\b(?:up|down|rise|fall|increase|drop)(?: by| of)? [\\d.,]+ ?(?:%|per ?cent) on [\\w' ]{3,30} "
        u"?\\($|"
        u"\\b(?:than|compared (?:with|to)|against|contre) (?:in|for|during|en|au) [\\w ]{3,30} ?\\($|"
        u"(?:\\b(?:(?:short|shy) of|compared (?:with|to)|against|versus|vs\\.?|(?:down|up)(?:,? [\\w%. "
        u"]{0,16})? from|"
        u"(?:rise|increase|jump|drop|fall|decline|leap|rose|risen|fell|fallen|climbed|dropped|jumped|grew|"
        u"grown|"
        u"declined|increased|decreased)(?: [\\w.%-]+){0,4}? from|than|contre|par rapport (?:à|au|aux)|"
        u"comparée?s? (?:à|au|aux)|après)) (?:(?:the|some|just|only|les|le|la|des|seulement|à peine|quelque|"
        u"around|about|roughly|its|their|last year's) )*$"_s);
    // "Already surpassing the $1.34 billion recorded for 2024", "almost triple the 2021 amount of $429
    // million"
    static const HintedPattern outdone(
        u"\\b(?:(?:surpass|exceed|eclips|outstripp?|outpac|beat|overtak|overtook|outdo|outdid|dwarf|topp)(?:"
        u"e|es|s|ed|ing|en|ping|"
        u"ped|ting)?|above|below|ahead of|up on|down "
        u"on|double|doubling|twice|triple|tripling|treble|(?:two|three|four|five|ten|half "
        u"a dozen) times|well over|far over|(?:dépass|éclips)(?:e|ent|ant|é|ait|aient)) (?:already )?"
        u"(?:the (?:(?:19|20)\\d\\d (?:figure|amount|total|sum|level|tally|haul|record) of )?|last year's(?: "
        u"[a-z]+)?(?: of)? |(?:the )?"
        u"previous (?:year's|record|high)(?: [a-z]+)?(?: of)? |les |le (?:total|montant|record) de )"
        u"(?:some |about |roughly |around |nearly )?$"_s);
    if (isEastAsian(context.language))
        return false;
    constexpr qsizetype reach = 70;
    const qsizetype start = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    const Span lead{std::max(start, context.amount(i).span.start - reach), context.amount(i).span.start};
    static const AnyOf told{u" record", u" of ",   u" in ",    u" for ", u" that ", u" stolen", u" taken",
                            u" it ",    u" they ", u" lost",   u" the ", u" volés", u" dérob",  u" de ",
                            u" en ",    u" count", u" report", u" seen", u" lost",  u" found"};
    constexpr qsizetype behind = 12;
    // The words of bound belong to the amount: "surpassing the $1.34 billion".
    Span bound{lead.start, context.amount(i).span.start};
    while (bound.end < context.amount(i).span.end &&
           (context.text.at(bound.end).isLetter() || context.text.at(bound.end).isSpace()))
        ++bound.end;
    return (lead.length() > 0 && words.in(context.words(lead))) ||
           (bound.length() > 0 && outdone.in(context.words(bound)) &&
            told.in(context.words({context.amount(i).span.end, context.sentence.end}).left(behind)));
}

} // namespace vigie::partsums
