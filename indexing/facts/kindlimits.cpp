// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts that are no total of what was taken, earned or spent: differences, rates, limits, lost income.
#include "indexing/facts/anyof.h"
#include "indexing/facts/kindreading.h"
#include "indexing/facts/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

bool isDifference(const ClaimContext &context, Span amount)
{
    const QStringView after = context.text.mid(amount.end, 24);
    for (const QStringView word :
         {QStringView(u" more than"), QStringView(u" less than"), QStringView(u" higher than"),
          QStringView(u" de plus que"), QStringView(u" de moins que"), QStringView(u" more compared"),
          QStringView(u"多い"), QStringView(u"少ない"), QStringView(u"多く"), QStringView(u" 많은"),
          QStringView(u" 적은"), QStringView(u" 늘어난"), QStringView(u"増の"), QStringView(u" 증가한"),
          QStringView(u" 줄어든"), QStringView(u"の増加"), QStringView(u"の減少")}) {
        if (after.startsWith(word))
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
    return false;
}

Rate rateOf(const ClaimContext &context, Span amount)
{
    const QStringView after = context.text.mid(amount.end, 14);
    const auto says = [&](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](QStringView word) { return after.startsWith(word); });
    };
    // « dont 430 millions par la Corée du Nord » : who did it.
    if (says({u" par la ", u" par le ", u" par les ", u" par des ", u" par l'", u" par un", u" par voie",
              u" par vir", u" par ses ", u" par son ", u" par sa ", u" par leurs ", u" par plusieurs ",
              u" par deux ", u" par trois ", u" par ce", u" par qu", u" par d'"}))
        return Rate::None;
    // « par 23 virements », « par Bybit »
    constexpr qsizetype behindPar = 5;
    const QChar next = chars::at(context.cased, amount.end + behindPar);
    if (says({u" par "}) && (next.isUpper() || chars::isDigit(next)))
        return Rate::None;
    // "Lost $6 million a week later": when, not how often.
    static const QRegularExpression afterwards(
        u"^ an? (?:day|week|month|year|hour) (?:later|earlier|before|after|ago|on)\\b"_s);
    if (says({u" a ", u" an "}) && afterwards.match(context.text.mid(amount.end, 24).toString()).hasMatch())
        return Rate::None;
    if (says({u" per year", u" per ann", u" par an", u" a year"}))
        return Rate::None;
    if (says({u" per month", u" per week", u" per day", u" per hour", u" a month", u" a week", u" a day",
              u" an hour", u" par mois", u" par semaine", u" par jour", u" par heure", u" mensuel",
              u" monthly"}))
        return Rate::ByTime;
    return says({u" per ", u" par ", u" a barrel", u" le baril", u" each", u" a piece", u" on every ",
                 u" on each ", u" for every ", u" for each ", u" pour chaque ", u" sur chaque ",
                 u" à chaque ", u"/"})
               ? Rate::ByPiece
               : Rate::None;
}

bool isThreshold(const ClaimContext &context, qsizetype i)
{
    const Bound bound = context.amount(i).amount.bound;
    if (bound != Bound::MoreThan && bound != Bound::AtLeast)
        return false;
    static constexpr std::array duties{QStringView(u"must "),
                                       QStringView(u" is required"),
                                       QStringView(u" are required"),
                                       QStringView(u" be required"),
                                       QStringView(u"mandatory"),
                                       QStringView(u"obligat"),
                                       QStringView(u"subject to"),
                                       QStringView(u"prohibit"),
                                       QStringView(u" doit "),
                                       QStringView(u"doivent "),
                                       QStringView(u"soumis"),
                                       QStringView(u"interdit"),
                                       QStringView(u"n'est autoris"),
                                       QStringView(u"exige"),
                                       QStringView(u"義務"),
                                       QStringView(u"届け出"),
                                       QStringView(u"なければならない"),
                                       QStringView(u"禁止"),
                                       QStringView(u"의무"),
                                       QStringView(u"해야 한다"),
                                       QStringView(u"하여야"),
                                       QStringView(u"금지"),
                                       QStringView(u"신고 대상"),
                                       QStringView(u"보고 대상")};
    const QStringView words = context.words(context.sentence);
    const bool duty =
        std::any_of(duties.begin(), duties.end(), [&](QStringView word) { return words.contains(word); });
    return duty && !speaksOfTheft(words);
}

bool isLostIncome(const ClaimContext &context, Span amount)
{
    static const QRegularExpression western(
        u"^ (?:in|of|de|d'|en) ?(?:[a-zé]+ )?(?:revenue|income|earnings|sales|recettes|revenus|ventes)"_s);
    static const QRegularExpression eastAsian(
        u"^(?:相当)?の(?:[一-龥]{0,4})(?:収入|収益|売上|売り上げ|外貨|利益)を失|"
        "^(?:상당|어치)?의? ?(?:외화 )?(?:수입|매출|수익|이익|외화)(?:을|를) 잃"_s);
    const QString behind = context.words({amount.end, context.sentence.end}).left(24).toString();
    if (isEastAsian(context.language))
        return eastAsian.match(behind).hasMatch();
    const QStringView before = context.words({context.sentence.start, amount.start}).right(40);
    const bool lost = before.contains(u"lost ") || before.contains(u"lose ") || before.contains(u"losing ") ||
                      before.contains(u"perd");
    return lost && western.match(behind).hasMatch();
}

bool isCoverage(const ClaimContext &context, qsizetype i)
{
    if (context.amount(i).amount.bound != Bound::AtMost)
        return false;
    static const AnyOf insurance{u"insurance", u"insurer",    u"policy",  u"assureur", u"assurance",
                                 u"police d'", u"contrat d'", u"garanti", u"保険金",   u"保険は",
                                 u"保険で",    u"保険の",     u"保険が",  u"보험금",   u"보험은",
                                 u"보험의",    u"보험으로",   u"보험이"};
    static const AnyOf covers{u"cover", u"pays out", u"insure", u"couvr", u"garanti", u"rembours",
                              u"補償",  u"カバー",   u"支払",   u"보상",  u"보장",    u"지급"};
    const QStringView clause = context.words(clauseAround(context, context.amount(i).span));
    return insurance.in(clause) && covers.in(clause);
}

bool isAllowance(const ClaimContext &context, qsizetype i)
{
    static const QRegularExpression permission(
        u"\\b(?:may|can) (?:only )?(?!have\\b)[a-z]+|\\b(?:is|are) allowed to\\b|\\bpe(?:ut|uvent) |"
        "autorisée?s? à |ことができる|できます|とさせていただ|可能|認められ|할 수 있다|가능|허용"_s);
    static constexpr std::array limits{
        QStringView(u"no more than "), QStringView(u"not more than "), QStringView(u"plus de "),
        QStringView(u"more than "),    QStringView(u"au plus "),       QStringView(u"以下"),
        QStringView(u"まで"),          QStringView(u"이하"),           QStringView(u"까지")};
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

} // namespace vigie::kindreading
