// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts that are no total of what was taken, earned or spent: differences, rates, limits, lost income.
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/kindwords.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

bool isDifference(const ClaimContext &context, Span amount)
{
    static const AnyOf differs{u" more than",   u" less than",    u" higher than",  u" de plus que",
                               u" de plus qu'", u" de moins qu'", u" de moins que", u" more compared",
                               u"多い",         u"少ない",        u"多く",          u" 많은",
                               u" 적은",        u" 늘어난",       u"増の",          u" 증가한",
                               u" 줄어든",      u"の増加",        u"の減少"};
    if (differs.opens(context.text.mid(amount.end, 24)))
        return true;
    // 13億ドルを6億ドル上回る, 前の年より12億円増えた: by how much.
    static const AnyOf base{u"を", u"より", u"보다", u"을", u"를"},
        change{u"上回", u"下回", u"増え", u"減っ", u"超過", u" 웃돌", u" 웃도", u" 밑돌"};
    constexpr qsizetype near = 4;
    if (isEastAsian(context.language) && change.opens(context.text.mid(amount.end, near + 2))) {
        QStringView lead = context.text.mid(context.sentence.start, amount.start - context.sentence.start);
        lead = lead.right(near).trimmed();
        if (base.in(lead))
            return true;
    }
    const QStringView before =
        context.text.mid(context.sentence.start, amount.start - context.sentence.start).trimmed();
    for (const QStringView word :
         {QStringView(u"increase of"), QStringView(u"rise of"), QStringView(u"drop of"),
          QStringView(u"decrease of"), QStringView(u"up by"), QStringView(u"down by"),
          QStringView(u"rose by"), QStringView(u"fell by"), QStringView(u"increased by"),
          QStringView(u"hausse de"), QStringView(u"augmentation de"), QStringView(u"baisse de"),
          QStringView(u"augmenté de"), QStringView(u"diminué de")}) {
        if (chars::standsBefore(before, before.size(), word))
            return true;
    }
    // « 2025 dépasse déjà 2024 de 460 millions », "exceeds that of 2024 by $460 million"
    static const HintedPattern beyond(
        u"\\b(?:dépass|excèd|excéd|surpass)(?:e|ent|ait|aient|é|a|era)(?: "
        u"(?:donc|déjà|ainsi|désormais|même))* "
        u"(?:(?:l'|le |la |les |celui |celle |ceux )[^,;.]{2,40}|\\d{4}) de(?: (?:quelque|près de|plus "
        u"de|environ))?$|"
        u"\\b(?:supérieure?s?|inférieure?s?) de(?: (?:quelque|près de|plus de|environ))?$|"
        u"\\b(?:exceed(?:s|ed)?|surpass(?:es|ed)?) [^,;.]{2,40} by(?: (?:about|some|over|nearly))?$"_s);
    return !isEastAsian(context.language) && beyond.in(before);
}

Rate rateOf(const ClaimContext &context, Span amount)
{
    const QStringView after = context.text.mid(amount.end, 14);
    static const AnyOf doers{u" par la ", u" par le ",    u" par les ",       u" par des ",  u" par l'",
                             u" par un",  u" par voie",   u" par vir",        u" par ses ",  u" par son ",
                             u" par sa ", u" par leurs ", u" par plusieurs ", u" par deux ", u" par trois ",
                             u" par ce",  u" par qu",     u" par d'"};
    // « dont 430 millions par la Corée du Nord » : who did it.
    if (doers.opens(after))
        return Rate::None;
    // « par 23 virements », « par Bybit »
    static const AnyOf through{u" par "};
    constexpr qsizetype behindPar = 5;
    const QChar next = chars::at(context.cased, amount.end + behindPar);
    if (through.opens(after) && (next.isUpper() || chars::isDigit(next)))
        return Rate::None;
    // "Lost $6 million a week later": when, not how often.
    static const QRegularExpression afterwards(
        u"^ an? (?:day|week|month|year|hour) (?:later|earlier|before|after|ago|on)\\b"_s);
    static const AnyOf one{u" a ", u" an "};
    if (one.opens(after) && afterwards.match(context.text.mid(amount.end, 24).toString()).hasMatch())
        return Rate::None;
    static const AnyOf yearly{u" per year", u" per ann", u" par an", u" a year"};
    if (yearly.opens(after))
        return Rate::None;
    static const AnyOf timely{u" per month", u" per week",  u" per day", u" per hour", u" a month",
                              u" a week",    u" a day",     u" an hour", u" par mois", u" par semaine",
                              u" par jour",  u" par heure", u" mensuel", u" monthly"};
    if (timely.opens(after))
        return Rate::ByTime;
    static const AnyOf singly{u" per ",       u" par ",      u" a barrel",     u" le baril",
                              u" each",       u" a piece",   u" on every ",    u" on each ",
                              u" for every ", u" for each ", u" pour chaque ", u" sur chaque ",
                              u" à chaque ",  u"/"};
    return singly.opens(after) ? Rate::ByPiece : Rate::None;
}

bool isThreshold(const ClaimContext &context, qsizetype i)
{
    const Bound bound = context.amount(i).amount.bound;
    if (bound != Bound::MoreThan && bound != Bound::AtLeast)
        return false;
    static const AnyOf duties{u"must ",
                              u" is required",
                              u" are required",
                              u" be required",
                              u"mandatory",
                              u"obligat",
                              u"subject to",
                              u"prohibit",
                              u" doit ",
                              u"doivent ",
                              u"soumis",
                              u"interdit",
                              u"n'est autoris",
                              u"exige",
                              u"義務",
                              u"届け出",
                              u"なければならない",
                              u"禁止",
                              u"의무",
                              u"해야 한다",
                              u"하여야",
                              u"금지",
                              u"신고 대상",
                              u"보고 대상"};
    const QStringView words = context.words(context.sentence);
    return duties.in(words) && !speaksOfTheft(words);
}

bool isLostIncome(const ClaimContext &context, Span amount)
{
    static const QRegularExpression western(
        u"^ (?:in|of|de|d'|en) ?(?:[a-zé]+ )?(?:revenue|income|earnings|sales|recettes|revenus|ventes)"_s);
    static const QRegularExpression eastAsian(
        u"^(?:相当)?の(?:[一-龥]{0,4})(?:収入|収益|売上|売り上げ|外貨|利益)を失|"
        "^(?:상당|어치)?의? ?(?:외화 )?(?:수입|매출|수익|이익|외화)(?:을|를) 잃"_s);
    const QStringView behind = context.words({amount.end, context.sentence.end}).left(24);
    if (isEastAsian(context.language))
        return eastAsian.match(behind.toString()).hasMatch();
    static const AnyOf losing{u"lost ", u"lose ", u"losing ", u"perd"};
    return losing.in(context.words({context.sentence.start, amount.start}).right(40)) &&
           western.match(behind.toString()).hasMatch();
}

bool isCoverage(const ClaimContext &context, qsizetype i)
{
    if (context.amount(i).amount.bound != Bound::AtMost)
        return false;
    static const AnyOf insurance{u"insurance", u"insurer", u"policy", u"assureur", u"assurance", u"police d'",
                                 u"contrat",   u"garanti", u"保険金", u"保険は",   u"保険で",    u"保険の",
                                 u"保険が",    u"보험금",  u"보험은", u"보험의",   u"보험으로",  u"보험이"};
    static const AnyOf covers{u"cover", u"pays out", u"insure", u"couvr", u"garanti", u"rembours",
                              u"補償",  u"カバー",   u"支払",   u"보상",  u"보장",    u"지급"};
    const QStringView clause = context.words(clauseAround(context, context.amount(i).span));
    return insurance.in(clause) && covers.in(clause);
}

/// "Capped withdrawals at $10,000 a day", "lifted the daily limit on transfers to $2 million".
static bool isCapped(const ClaimContext &context, qsizetype i)
{
    static const QString tail = u"(?: (?:about|some|around|nearly|almost|just|only|a|no more than|us))* ?$"_s;
    static const HintedPattern capping(
        u"\\b(?:cap(?:s|ped|ping)?|limit(?:s|ed|ing)?|restrict(?:s|ed|ing)?) (?!of\\b|on\\b|to\\b)[^.;]{3,60}? (?:at|to)"_s +
        tail);
    static const HintedPattern moving(
        u"\\b(?:rais|lift|lower|cut|reduc|increas|doubl|halv|tripl|set|push|bring|mov)[a-z]* "
        u"(?:the|its|their|his|her|a|an) "
        u"(?:[a-z-]+ ){0,3}?(?:limit|cap|ceiling|maximum|threshold)s?\\b[^.;]{0,60}? (?:at|to)"_s +
        tail);
    constexpr qsizetype reach = 110;
    const Span amount = context.amount(i).span;
    const Span lead{std::max(context.sentence.start, amount.start - reach), amount.start};
    if (context.language != Language::English || lead.length() <= 0)
        return false;
    const QStringView words = context.words(lead);
    // "For the exceptions the ceiling is 100,000 yen"
    static const HintedPattern named(
        u"\\bthe (?:[a-z-]+ ){0,2}?(?:limit|cap|ceiling|maximum|threshold) (?:is|was|stands at|stood at|remains|remained|will be)"_s +
        tail);
    return capping.in(words) || moving.in(words) || named.in(words);
}

/// "Incidents below one million dollars are not included", "the table omits thefts under $1 million": from
/// which sum on something is counted.
static bool isLimitOfCounting(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern counted(
        u"\\b(?:incidents|thefts|cases|attacks|hacks|losses|sums|amounts|heists|breaches|transfers|"
        u"transactions|robberies|intrusions|frauds)(?: (?:of|worth|involving|with|that|which|were|are|valued|"
        u"at|smaller|larger|bigger|lower|higher|than|amounting|to|losses|damage|causing))* ?$"_s);
    static const HintedPattern excluded(
        u"^[^.;$€£]{0,24}? (?:(?:are|were|is|was|have been|has been|being) (?:also |thus |therefore )?"
        u"(?:(?:not|never) (?:been )?(?:included|counted|listed|considered|shown|recorded|covered|taken|"
        u"reported)|left out|left aside|excluded|omitted|disregarded|ignored|dropped))\\b"_s);
    static const HintedPattern only(
        u"\\b(?:only|omit(?:s|ted)?|exclud(?:es|ed|ing)|ignor(?:es|ed)|disregard(?:s|ed)|leav(?:es|ing) out|"
        u"left out|not (?:include|count|cover|list|consider|show))\\b[^.;,$€£]{0,50}$"_s);
    static const HintedPattern covers(
        u"\\b(?:covers?|lists?|includes?|counts?|counted|considers?|considered|contains?|records?|shows?) "
        u"(?:all |only |the )?[a-z]+[^.;,$€£]{0,30}$"_s);
    const Bound bound = context.amount(i).amount.bound;
    const Span amount = context.amount(i).span;
    constexpr qsizetype reach = 80;
    if (context.language != Language::English || amount.start <= context.sentence.start)
        return false;
    const QStringView lead = context.words({context.sentence.start, amount.start}).right(reach);
    const bool smaller = bound == Bound::LessThan || bound == Bound::AtMost ||
                         lead.endsWith(u" smaller than ") || lead.endsWith(u" lower than ");
    const bool larger = bound == Bound::MoreThan || bound == Bound::AtLeast ||
                        lead.endsWith(u" larger than ") || lead.endsWith(u" higher than ");
    if ((!smaller && !larger) || !counted.in(lead))
        return false;
    const QStringView behind = context.words({amount.end, context.sentence.end});
    static const AnyOf each{u" each"};
    static const AnyOf over{u"above ", u"over ", u"exceeding "};
    return excluded.in(behind) || only.in(lead) ||
           (larger && covers.in(lead) && (each.opens(behind) || over.opens(context.words(amount))));
}

/// "Small attacks of $1 million to $2 million", "thefts of more than $100 million were rare": how large each
/// of a class was, and no sum of what was taken.
static bool isSizeOfEach(const ClaimContext &context, qsizetype i)
{
    const Bound bound = context.amount(i).amount.bound;
    const bool limits = bound == Bound::MoreThan || bound == Bound::AtLeast || bound == Bound::LessThan ||
                        bound == Bound::AtMost;
    const Span amount = context.amount(i).span;
    if (context.language != Language::English || (!limits && bound != Bound::Range) ||
        amount.start <= context.sentence.start)
        return false;
    static const QString deeds =
        u"(?:attacks|thefts|hacks|heists|robberies|raids|incidents|breaches|frauds|scams|exploits) of"
        u"(?: (?:between|from|some|about|around))? ?$"_s;
    static const HintedPattern many(u"\\b"_s + deeds);
    constexpr qsizetype reach = 70;
    const QStringView lead = context.words({context.sentence.start, amount.start}).right(reach);
    if (!many.in(lead))
        return false;
    static const HintedPattern sized(
        u"\\b(?:small|smaller|minor|petty|large|larger|big|bigger|medium|mid-sized|most|many|few|fewer|all|"
        u"several|numerous|dozens of|hundreds of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
        u"\\d{1,4}) (?:[a-z-]+ ){0,2}?"_s +
        deeds);
    static const HintedPattern common(
        u"^[^.;$€£]{0,30}? (?:each|apiece|(?:are|were|is|was|become|became|remain|remained|have become|grew) "
        u"(?:now |still |very |more |less |never |often |also )*(?:rare|rarer|common|commoner|frequent|usual|"
        u"unusual|typical|solved|reported|exception(?:al)?|the (?:rule|norm|exception|majority))|"
        u"(?:often |usually |mostly )?(?:go|goes|went) unreported|(?:make|made) up|account(?:s|ed)? for)\\b"_s);
    static const AnyOf sum{u" in total", u" in all", u" altogether", u" combined", u" overall"};
    const QStringView behind = context.words({amount.end, context.sentence.end}).left(reach);
    return !sum.opens(behind) && (sized.in(lead) || common.in(behind));
}

bool isAllowance(const ClaimContext &context, qsizetype i)
{
    if (isCapped(context, i) || isLimitOfCounting(context, i) || isSizeOfEach(context, i))
        return true;
    static const QRegularExpression permission(
        u"\\b(?:may|can|shall|must) (?:only )?(?!have\\b)[a-z]+|\\b(?:is|are) allowed "
        u"to\\b|\\bpe(?:ut|uvent) |"
        "autorisée?s? à |ことができる|できます|とさせていただ|可能|認められ|場合を除[きく]|に限[りる]|制限[さしす]|禁止|할 수 있다|가능|허용"_s);
    static constexpr std::array limits{QStringView(u"no more than "), QStringView(u"not more than "),
                                       QStringView(u"plus de "),      QStringView(u"more than "),
                                       QStringView(u"exceed "),       QStringView(u"above "),
                                       QStringView(u"au plus "),      QStringView(u"以下"),
                                       QStringView(u"まで"),          QStringView(u"이하"),
                                       QStringView(u"까지")};
    // « ne peuvent retirer plus de » : the negation makes "more than" a limit.
    static const QRegularExpression forbidden(
        u"\\bne pe(?:ut|uvent) (?:pas )?[a-zé]+ |\\b(?:may|can) ?not [a-z]+ "_s);
    const Bound bound = context.amount(i).amount.bound;
    const bool negated =
        bound == Bound::MoreThan && forbidden.match(context.words(context.sentence).toString()).hasMatch();
    if (bound != Bound::AtMost && !negated)
        return false;
    const Span amount = context.amount(i).span;
    const QStringView near = context.words({std::max(context.sentence.start, amount.start - 16),
                                            std::min(amount.end + 4, context.sentence.end)});
    return std::any_of(limits.begin(), limits.end(), [&](QStringView word) { return near.contains(word); }) &&
           permission.match(context.words(context.sentence).toString()).hasMatch() &&
           !speaksOfTheft(context.words(context.sentence));
}

bool hasLimitOfItsOwn(const ClaimContext &context, qsizetype i)
{
    return context.amounts.size() < 2 || !context.kinds ||
           std::any_of(context.kinds->cbegin(), context.kinds->cend(), [&](const KindPlace &one) {
               return claimwords::kinds[static_cast<size_t>(one.cue)].kind == ClaimKind::Cap &&
                      nearestAmount(context, one.place) == i;
           });
}

} // namespace vigie::kindreading
