// SPDX-License-Identifier: GPL-3.0-or-later
// What ties a claim to others of its document: the rows of its table, its whole, whom the text robbed before.
#include "indexing/facts/claimsentence.h"
#include "indexing/facts/parties/westernheadline.h"
#include "indexing/facts/parts/claimrepeats.h"
#include "indexing/facts/parts/claimsums.h"
#include "indexing/facts/parts/claimwholes.h"
#include "indexing/facts/parts/easternwholes.h"
#include "indexing/facts/parts/frenchparts.h"
#include "indexing/facts/parts/japaneseparts.h"
#include "indexing/facts/parts/partmembers.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

using namespace claimrepeats;
using namespace claimwholes;

/// "$31 million of the $840 million stolen in 2024 came from X": the verb behind the sums is said of the
/// part.
static bool tellsOrigin(const ClaimContext &context, const Party &victim)
{
    static const HintedPattern words(
        u"\\b(?:c[ao]mes?|(?:was|were|had been) (?:taken|stolen|drained|looted|siphoned(?: "
        u"off)?|lost|lifted)|"
        u"(?:pro)?v(?:ient|iennent|enait|enaient)|(?:a|ont|avai(?:t|ent)) été "
        u"(?:vol|dérob|pri|subtilis|détourn|"
        u"soustrai|siphonn)[a-zé]*) (?:from|out of|by|de|d'|à|chez|au) ?(?:the |la |le |l')?$"_s);
    if (victim.name.isEmpty())
        return false;
    const qsizetype from = context.amount(context.amounts.size() - 1).span.end;
    const qsizetype at = context.cased.indexOf(victim.name, from);
    constexpr qsizetype reach = 60;
    return at >= 0 && at < context.sentence.end && words.in(context.words({std::max(from, at - reach), at}));
}

/// « 2022-2024 | 4 000 » below the rows of those years: a total, whatever it is called.
bool SentenceReader::sumsUpYears(const Claim &total, qsizetype column) const
{
    if (!total.period || m_cells.size() < 2 || m_cells.size() > 64)
        return false;
    std::optional<Decimal> sum = Decimal();
    for (const auto &one : m_cells) {
        const Claim &cell = m_claims.at(one.claim);
        if (one.column != column || cell.amount.unit != total.amount.unit)
            continue;
        if (!cell.period || *cell.period == *total.period || !total.period->contains(*cell.period) || !sum)
            return false;
        sum = sum->plus(cell.amount.value);
    }
    return sum && *sum == total.amount.value;
}

/// 2022년, 2023년, 2025년 1~8월: the time that the rows of a table make up without a gap.
static std::optional<FuzzyDate> timeOfRows(const QList<Claim> &claims, const QList<qsizetype> &rows)
{
    std::optional<FuzzyDate> time;
    for (const qsizetype k : rows) {
        const std::optional<FuzzyDate> &one = claims.at(k).period;
        if (!one || !one->start.isValid() || !one->end.isValid() ||
            one->precision == FuzzyDate::Precision::Day || (time && one->start != time->end.addDays(1)))
            return std::nullopt;
        time = time ? FuzzyDate::range(time->start, one->end) : *one;
    }
    return time;
}

/// The year that all rows of a table are of, or the years from the first to the last.
static std::optional<FuzzyDate> yearOfRows(const QList<Claim> &claims, const QList<qsizetype> &rows)
{
    std::optional<int> first, last;
    for (const qsizetype k : rows) {
        const std::optional<FuzzyDate> &one = claims.at(k).period;
        if (!one || !one->start.isValid() || !one->end.isValid())
            return std::nullopt;
        first = std::min(first.value_or(one->start.year()), one->start.year());
        last = std::max(last.value_or(one->end.year()), one->end.year());
    }
    if (!first)
        return std::nullopt;
    return *first == *last ? FuzzyDate::year(*first)
                           : FuzzyDate::range(QDate(*first, 1, 1), QDate(*last, 12, 31));
}

void SentenceReader::noteRow(const ClaimContext &context, const QList<qsizetype> &claimOf)
{
    const QStringView words = context.words(context.sentence);
    if (!words.contains(u'\t')) {
        m_cells.clear();
        m_tableParts.noteLine(words);
        return;
    }
    static constexpr std::array totals{QStringView(u"total"), QStringView(u"sum"),      QStringView(u"all "),
                                       QStringView(u"all\t"), QStringView(u"ensemble"), QStringView(u"somme"),
                                       QStringView(u"合計"),  QStringView(u"総計"),     QStringView(u"総額"),
                                       QStringView(u"計\t"),  QStringView(u"합계"),     QStringView(u"총계"),
                                       QStringView(u"계\t")};
    // "All others", « Toutes les autres » are one row among the rest.
    static constexpr std::array others{QStringView(u"all other"), QStringView(u"all the other"),
                                       QStringView(u"all remaining")};
    const QStringView label = words.trimmed();
    // « Janvier à juin 2024 | Total | 742 »: in whichever cell it stands.
    const QList<QStringView> cells = label.split(u'\t');
    const auto opensLabel = [&](QStringView word) { return label.startsWith(word); };
    const bool saysTotal =
        std::any_of(totals.begin(), totals.end(),
                    [&](QStringView word) {
                        return label.startsWith(word) ||
                               std::any_of(cells.cbegin(), cells.cend(), [&](QStringView cell) {
                                   return cell.trimmed() == word.trimmed();
                               });
                    }) &&
        std::none_of(others.begin(), others.end(), opensLabel);
    bool isTotal = saysTotal;
    m_tableParts.noteRow(context, claimOf, saysTotal, m_untold, m_claims);
    const qsizetype rows = m_cells.size();
    for (qsizetype i = 0; i < claimOf.size(); ++i) {
        if (i > 0 && claimOf.at(i) == claimOf.at(i - 1))
            continue;
        const Claim &total = m_claims.at(claimOf.at(i));
        const qsizetype column = columnOf(context, context.amount(i).span.start);
        const bool isCalled = saysTotal || sumsUpYears(total, column);
        constexpr qsizetype most = 4096; // no table that people add up has more
        if (!saysTotal && m_cells.size() < most)
            m_cells.append({claimOf.at(i), column});
        constexpr qsizetype longest = 64; // without a word for it
        if (!saysTotal && rows > longest)
            continue;
        std::optional<Decimal> sum = Decimal();
        QList<qsizetype> parts;
        QList<Decimal> values;
        for (qsizetype k = 0; k < rows && sum; ++k) {
            const Claim &cell = m_claims.at(m_cells.at(k).claim);
            if (m_cells.at(k).column != column || cell.amount.unit != total.amount.unit ||
                m_tableParts.holds(m_cells.at(k).claim))
                continue;
            sum = sum->plus(cell.amount.value);
            if (!isCalled && sum && total.amount.value < *sum)
                sum.reset();
            parts.append(m_cells.at(k).claim);
            values.append(cell.amount.value);
        }
        // A row that no word calls so is a total only where it can be nothing else.
        if (!sum || parts.size() < 2 || !(*sum == total.amount.value) ||
            !(isCalled || claimsums::isNoChance(values)))
            continue;
        isTotal = true;
        if (saysTotal && !total.period) {
            auto time = isEastAsian(context.language) ? timeOfRows(m_claims, parts) : std::nullopt;
            // The cases of one year: they are what is counted, whatever else happened in it.
            if (!time) {
                time = yearOfRows(m_claims, parts);
                m_claims[claimOf.at(i)].extent = time ? ClaimExtent::Some : total.extent;
            }
            if (time) {
                m_claims[claimOf.at(i)].period = time;
                m_claims[claimOf.at(i)].periodBasis.rule = u"table"_s;
            }
        }
        for (const qsizetype part : std::as_const(parts)) {
            if (m_claims.at(part).partOf.isEmpty() && m_claims.at(part).kind == total.kind)
                m_claims[part].partOf = total.id;
        }
    }
    if (isTotal)
        m_cells.clear();
}

const Claim *SentenceReader::wholeTold(const ClaimContext &context, qsizetype i, const Claim &claim,
                                       ClaimKind told, bool saysKind) const
{
    if (i > 0 && !m_claims.isEmpty() && partmembers::opensWithin(context, i)) {
        const Claim &last = m_claims.constLast();
        if (last.amount.unit == claim.amount.unit && claim.amount.value < last.amount.value)
            return &last;
    }
    if (const Claim *whole = japaneseparts::wholeOfRanking(m_claims, context, claim))
        return whole;
    const bool lost = told == ClaimKind::Theft || !saysKind;
    const Claim *named = lost ? wholeNamed(m_claims, context, i, claim) : nullptr;
    const Claim *whole = named ? named : wholeInAnyUnit(m_claims, context, i, claim);
    const bool ofMany = whole && whole->victim.isEmpty() &&
                        (whole->kind == ClaimKind::Theft || whole->kind == ClaimKind::Revenue);
    if (whole && whole->kind == ClaimKind::Theft && !ofMany && lost && frenchparts::presentDetail(context, i))
        return wholeOfList(m_claims, claim, m_claims.size());
    return whole && !ofMany && (partmembers::picksOut(context, i) || partmembers::isIntroduced(context))
               ? nullptr
               : whole;
}

const Claim *SentenceReader::wholeAround(const ClaimContext &context, const Claim &claim) const
{
    const Claim *whole = wholeOfSum(m_claims, m_blockClaims, context, 0);
    if (!whole)
        whole = easternwholes::wholeByRest(m_claims, context, 0, claim);
    return whole ? whole : wholeOfIntroduced(m_claims, context, claim, 0);
}

void SentenceReader::noteVictim(const ClaimContext &context, qsizetype i, const Claim &claim)
{
    if (claim.kind != ClaimKind::Theft)
        return;
    if (context.page == &m_pages.constFirst() && !context.page->text->blocks.isEmpty() &&
        context.block.start == context.page->text->blocks.constFirst().start)
        m_titles.append(m_claims.size());
    if (claim.victim.isEmpty() && parties::isNamelessHeadline(context, i))
        m_headlines.append({m_claims.size(), parties::namedBelowHeadline(context, m_thesaurus)});
    if (!claim.victim.isEmpty()) {
        if (claim.victim.entity.isEmpty())
            m_named.insert(claim.victim.name);
    } else if (context.amounts.size() == 1 && i == 0) {
        const QStringView sentence = context.cased.mid(context.sentence.start, context.sentence.length());
        m_unnamed.append({m_claims.size(), sentence.toString()});
    }
}

void SentenceReader::nameHeadlines()
{
    constexpr qsizetype reach = 16; // claims: the text comes to its headline soon
    for (const auto &[headline, named] : std::as_const(m_headlines)) {
        Claim &claim = m_claims[headline];
        if (!claim.victim.isEmpty())
            continue;
        const auto end = m_claims.cbegin() + std::min(m_claims.size(), headline + reach);
        const auto same = std::find_if(m_claims.cbegin() + headline + 1, end, [&](const Claim &other) {
            return other.kind == ClaimKind::Theft && !other.victim.isEmpty() &&
                   other.amount.unit == claim.amount.unit && other.amount.value == claim.amount.value;
        });
        claim.victim = same == end ? named : same->victim;
    }
}

void SentenceReader::dateTitles()
{
    constexpr qsizetype reach = 16; // claims
    const auto rounds = [](const Amount &title, const Amount &told) {
        constexpr double near = 0.1;
        const double sum = told.value.toDouble(), off = title.value.toDouble() - sum;
        return title.unit == told.unit && std::abs(off) <= near * sum &&
               claimsums::tellingDigits(title.value) <= claimsums::tellingDigits(told.value);
    };
    const std::optional<FuzzyDate> &published = m_document.published;
    for (const qsizetype at : std::as_const(m_titles)) {
        Claim &title = m_claims[at];
        if (title.kind != ClaimKind::Theft || title.retracted || (title.period && title.period != published))
            continue;
        const auto end = m_claims.cbegin() + std::min(m_claims.size(), at + reach);
        const auto told = std::find_if(m_claims.cbegin() + at + 1, end, [&](const Claim &one) {
            const bool others =
                !title.victim.isEmpty() && !one.victim.isEmpty() && one.victim != title.victim;
            return one.kind == ClaimKind::Theft && !one.retracted && one.period && one.period != published &&
                   !others && rounds(title.amount, one.amount);
        });
        if (told == end)
            continue;
        copyPeriod(title, *told);
        if (title.victim.isEmpty())
            title.victim = told->victim;
    }
}

void SentenceReader::nameVictims()
{
    nameHeadlines();
    dateTitles();
    constexpr qsizetype most = 32; // a document of more victims is a list, where each stands by its amount
    if (m_named.size() > most)
        return;
    for (const auto &[claim, sentence] : std::as_const(m_unnamed)) {
        QString only;
        bool several = false;
        for (const QString &name : std::as_const(m_named)) {
            if (!sentence.contains(name))
                continue;
            several = several || !only.isEmpty();
            only = name;
        }
        if (!only.isEmpty() && !several)
            m_claims[claim].victim = {{}, only};
    }
}

const PartyCast *SentenceReader::castFor(Language language)
{
    if (isEastAsian(language))
        return nullptr;
    if (!m_cast)
        m_cast.emplace(m_pages);
    return &*m_cast;
}

void SentenceReader::placeBefore(const ClaimContext &context, qsizetype part, qsizetype claim,
                                 bool partIsSaid, bool wholeIsSaid)
{
    Claim &before = m_claims[claim];
    Claim &whole = m_claims.last();
    if (!partIsSaid)
        before.kind = whole.kind;
    else if (!wholeIsSaid)
        whole.kind = before.kind;
    if (before.kind == ClaimKind::Theft && before.victim.isEmpty() && tellsOrigin(context, whole.victim)) {
        before.victim = whole.victim;
        whole.victim = {};
    }
    if (before.kind == ClaimKind::Theft && before.victim.isEmpty()) {
        ClaimContext known = context;
        known.cast = castFor(context.language);
        before.victim = readVictim(known, part, m_thesaurus);
    }
    placeInWhole(before, whole, true);
}

} // namespace vigie
