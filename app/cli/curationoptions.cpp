// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/curationoptions.h"

#include "app/cli/options.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct CurationText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// The power of ten of the last digit that is not a zero before the point: 1650000000 is exact to 10
/// millions.
int shownPowerOf(Decimal value)
{
    const QString digits = value.toString();
    if (const qsizetype point = digits.indexOf(u'.'); point >= 0)
        return int(point - digits.size() + 1);
    const auto last = std::find_if(digits.crbegin(), digits.crend(), [](QChar c) { return c != u'0'; });
    return last == digits.crend() ? 0 : int(last - digits.crbegin());
}

bool isCurrency(const QString &unit)
{
    static const QSet<QString> codes = [] {
        QSet<QString> all;
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
            all.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
        return all;
    }();
    return codes.contains(unit);
}

/// Money by its code; what the library counts already as it is counted there; another code in capitals is a
/// token.
UnitKind kindOf(const QString &unit, const FactsService &facts)
{
    if (isCurrency(unit))
        return UnitKind::Money;
    for (const Claim &claim : facts.claims()) {
        if (claim.amount.unit == unit)
            return claim.amount.kind;
    }
    return unit == unit.toUpper() ? UnitKind::Token : UnitKind::Quantity;
}

Result<std::optional<Decimal>> decimalOption(const QCommandLineParser &options, const QString &name)
{
    if (!options.isSet(name))
        return std::optional<Decimal>();
    const std::optional<Decimal> value = Decimal::fromString(options.value(name));
    if (!value || value->isNegative())
        return invalidInput(
            CurationText::tr("--%1 takes a number in digits: 1650000000 or 4502.9.").arg(name));
    return value;
}

Result<std::optional<bool>> truthOption(const QCommandLineParser &options, const QString &name)
{
    if (!options.isSet(name))
        return std::optional<bool>();
    const QString word = options.value(name);
    if (word != u"yes" && word != u"no")
        return invalidInput(CurationText::tr("--%1 takes yes or no.").arg(name));
    return std::optional(word == u"yes");
}

/// A party by the id of an entity, one of its names, or any name.
std::optional<Party> partyOption(const QCommandLineParser &options, const QString &name,
                                 const FactsService &facts)
{
    if (!options.isSet(name))
        return std::nullopt;
    const QString word = options.value(name).trimmed();
    if (const Entity *entity = facts.thesaurus().find({word}))
        return Party{entity->id, entity->label(Language::English)};
    for (const Entity &entity : facts.thesaurus().entities()) {
        const bool named =
            std::any_of(entity.labels.cbegin(), entity.labels.cend(), [&word](const Label &label) {
                return !label.ambiguous && label.text.compare(word, Qt::CaseInsensitive) == 0;
            });
        if (named && !word.isEmpty())
            return Party{entity.id, word};
    }
    return Party{{}, word};
}

Result<std::optional<FuzzyDate>> dateOption(const QCommandLineParser &options, const QString &name)
{
    if (!options.isSet(name))
        return std::optional<FuzzyDate>();
    const QString text = options.value(name);
    if (const std::optional<FuzzyDate> date = FuzzyDate::fromIso(text))
        return date;
    if (const Result<FuzzyDate> range = dateRange(text))
        return std::optional(range.value());
    return invalidInput(
        CurationText::tr(
            "“%1” is no date; write 2025-05-29, 2025-05, 2025-Q3, 2025 or 2025-01-01/2025-09-30.")
            .arg(text));
}

Result<std::optional<Amount>> amountOption(const QCommandLineParser &options, Amount amount,
                                           const FactsService &facts)
{
    const auto value = decimalOption(options, u"amount"_s);
    const auto low = decimalOption(options, u"low"_s);
    const auto high = decimalOption(options, u"high"_s);
    if (!value || !low || !high)
        return !value ? value.error() : !low ? low.error() : high.error();
    const bool hasBound = options.isSet(u"bound"_s), hasUnit = options.isSet(u"unit"_s);
    if (!value.value() && !low.value() && !high.value() && !hasBound && !hasUnit)
        return std::optional<Amount>();
    if (hasUnit) {
        amount.unit = options.value(u"unit"_s).trimmed();
        amount.kind = kindOf(amount.unit, facts);
    }
    if (value.value()) {
        amount.value = *value.value();
        amount.shownPower = shownPowerOf(amount.value);
        amount.bound = amount.bound == Bound::Range ? Bound::Exact : amount.bound;
    }
    if (low.value() || high.value()) {
        amount.low = low.value() ? low.value() : amount.low.value_or(amount.value);
        amount.high = high.value() ? high.value() : amount.high.value_or(amount.value);
        amount.value = *amount.low;
        amount.shownPower = std::min(shownPowerOf(*amount.low), shownPowerOf(*amount.high));
        amount.bound = Bound::Range;
    }
    if (hasBound) {
        const std::optional<Bound> bound = boundFromName(options.value(u"bound"_s));
        if (!bound)
            return invalidInput(CurationText::tr(
                "--bound takes exact, about, at_least, more_than, at_most, less_than, almost or range."));
        amount.bound = *bound;
    }
    if (amount.bound != Bound::Range) {
        amount.low.reset();
        amount.high.reset();
    }
    return std::optional(amount);
}

} // namespace

QList<QCommandLineOption> placeOptions()
{
    return {{u"page"_s, CurationText::tr("the page, counted from 1"), u"N"_s},
            {u"quote"_s, CurationText::tr("the words, as the page has them"), u"TEXT"_s},
            {u"range"_s, CurationText::tr("the characters: from A up to B"), u"A-B"_s}};
}

namespace {

/// Where `words` stand in `text`, whatever spaces and line breaks stand between their letters: a line of a
/// page ends where its paper does.
QList<Span> spansOf(const QString &words, const QString &text)
{
    QString letters, wanted;
    QList<qsizetype> places;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text.at(at).isSpace()) {
            letters += text.at(at);
            places.append(at);
        }
    }
    for (const QChar c : words) {
        if (!c.isSpace())
            wanted += c;
    }
    QList<Span> spans;
    for (qsizetype at = wanted.isEmpty() ? -1 : letters.indexOf(wanted); at >= 0;
         at = letters.indexOf(wanted, at + 1))
        spans.append({places.at(at), places.at(at + wanted.size() - 1) + 1});
    return spans;
}

} // namespace

Result<Passage> placeOption(const QCommandLineParser &options, const DocumentId &document,
                            const LibraryService &library)
{
    if (options.isSet(u"quote"_s) == options.isSet(u"range"_s))
        return invalidInput(CurationText::tr("Name the place with either --quote or --range."));
    const Result<int> number = numberOption(options, u"page"_s, 1, 1);
    if (!number)
        return number.error();
    if (const Result<Document> known = library.document(document); !known)
        return known.error();
    Passage passage{document, number.value(), {}};
    const Result<Page> page = library.page(document, passage.page);
    if (!page)
        return page.error();
    if (options.isSet(u"range"_s)) {
        const Result<Span> span = rangeOption(options, page.value());
        if (!span)
            return span.error();
        passage.span = span.value();
        return passage;
    }
    const QString &text = page.value().text;
    const QString quote = options.value(u"quote"_s);
    const qsizetype at = quote.isEmpty() ? -1 : text.indexOf(quote);
    const bool whole = at >= 0 && text.indexOf(quote, at + 1) < 0;
    const QList<Span> spans = whole ? QList{Span{at, at + quote.size()}} : spansOf(quote, text);
    if (spans.isEmpty())
        return Error{Error::Code::NotFound, CurationText::tr("The page does not hold the quoted text.")};
    if (spans.size() > 1)
        return invalidInput(CurationText::tr(
            "The quoted text stands more than once on the page: quote more of it, or use --range."));
    passage.span = spans.first();
    return passage;
}

QList<QCommandLineOption> claimOptions()
{
    return {
        {u"amount"_s, CurationText::tr("the amount in digits: 1650000000"), u"NUMBER"_s},
        {u"unit"_s, CurationText::tr("currency (ISO 4217), token or counted thing"), u"UNIT"_s},
        {u"bound"_s,
         CurationText::tr("exact, about, at_least, more_than, at_most, less_than, almost or range"),
         u"BOUND"_s},
        {u"low"_s, CurationText::tr("the low end of a range"), u"NUMBER"_s},
        {u"high"_s, CurationText::tr("the high end of a range"), u"NUMBER"_s},
        {u"kind"_s, CurationText::tr("theft, laundering, revenue, cost, cap or other"), u"KIND"_s},
        {u"extent"_s,
         CurationText::tr(
             "how much it covers: some (some cases only), world (the whole world) or unsaid (all "
             "that its victim lost or its actor took)"),
         u"EXTENT"_s},
        {u"period"_s, CurationText::tr("2025, 2025-05, 2025-Q3 or 2025-01-01/2025-09-30"), u"DATE"_s},
        {u"no-period"_s, CurationText::tr("there is no period")},
        {u"victim"_s, CurationText::tr("who lost it: an entity's id or a name; empty for nobody"), u"NAME"_s},
        {u"actor"_s, CurationText::tr("who did it, likewise"), u"NAME"_s},
        {u"according-to"_s, CurationText::tr("whom the document cites for it"), u"NAME"_s},
        {u"part-of"_s, CurationText::tr("the claim it is a part of; empty for none"), u"ID"_s},
        {u"hedged"_s, CurationText::tr("reported without being asserted: yes or no"), u"YES"_s},
        {u"retracted"_s, CurationText::tr("returned, disputed or denied: yes or no"), u"YES"_s},
        {u"comment"_s, CurationText::tr("why, for those who read it later"), u"TEXT"_s},
    };
}

Result<ClaimDecision> claimDecision(const QCommandLineParser &options, const Claim &present,
                                    const FactsService &facts)
{
    ClaimDecision decision;
    const auto amount = amountOption(options, present.amount, facts);
    const auto period = dateOption(options, u"period"_s);
    const auto hedged = truthOption(options, u"hedged"_s);
    const auto retracted = truthOption(options, u"retracted"_s);
    if (!amount)
        return amount.error();
    if (!period)
        return period.error();
    if (!hedged || !retracted)
        return hedged ? retracted.error() : hedged.error();
    decision.amount = amount.value();
    decision.period = period.value();
    if (options.isSet(u"no-period"_s)) {
        if (decision.period)
            return invalidInput(CurationText::tr("Either --period or --no-period."));
        decision.period = FuzzyDate();
    }
    decision.hedged = hedged.value();
    decision.retracted = retracted.value();
    if (options.isSet(u"kind"_s)) {
        decision.kind = claimKindFromName(options.value(u"kind"_s));
        if (!decision.kind)
            return invalidInput(
                CurationText::tr("--kind takes theft, laundering, revenue, cost, cap or other."));
    }
    if (options.isSet(u"extent"_s)) {
        decision.extent = claimExtentFromName(options.value(u"extent"_s));
        if (!decision.extent)
            return invalidInput(CurationText::tr("--extent takes some, world or unsaid."));
    }
    decision.victim = partyOption(options, u"victim"_s, facts);
    decision.actor = partyOption(options, u"actor"_s, facts);
    if (options.isSet(u"according-to"_s))
        decision.accordingTo = options.value(u"according-to"_s).trimmed();
    if (options.isSet(u"part-of"_s))
        decision.partOf = ClaimId{options.value(u"part-of"_s)};
    if (options.isSet(u"comment"_s))
        decision.comment = options.value(u"comment"_s).trimmed();
    return decision;
}

QList<QCommandLineOption> eventOptions()
{
    return {{u"date"_s, CurationText::tr("2025-05-29, 2025-05, 2025-Q3, 2025 or 2025-01-01/2025-09-30"),
             u"DATE"_s},
            {u"kind"_s,
             CurationText::tr("founding, report, theft, transfer, sanction, veto, expiry, launch, meeting or "
                              "other"),
             u"KIND"_s}};
}

Result<EventDecision> eventDecision(const QCommandLineParser &options)
{
    static const QStringList kinds{u"founding"_s, u"report"_s, u"theft"_s,  u"transfer"_s, u"sanction"_s,
                                   u"veto"_s,     u"expiry"_s, u"launch"_s, u"meeting"_s,  u"other"_s};
    const auto date = dateOption(options, u"date"_s);
    if (!date)
        return date.error();
    EventDecision decision{.status = {}, .date = date.value(), .kind = {}};
    if (options.isSet(u"kind"_s)) {
        decision.kind = options.value(u"kind"_s);
        if (!kinds.contains(*decision.kind))
            return invalidInput(
                CurationText::tr("--kind takes founding, report, theft, transfer, sanction, veto, "
                                 "expiry, launch, meeting or other."));
    }
    return decision;
}

Result<std::optional<ReviewStatus>> statusOption(const QCommandLineParser &options)
{
    if (!options.isSet(u"status"_s))
        return std::optional<ReviewStatus>();
    const std::optional<ReviewStatus> status = reviewStatusFromName(options.value(u"status"_s));
    if (!status)
        return invalidInput(CurationText::tr("--status takes proposed, accepted or rejected."));
    return status;
}

} // namespace vigie
