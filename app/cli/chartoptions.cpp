// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chartoptions.h"

#include "models/items/amountformat.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// The unit that a person's word stands for: "barrel" for "barrels", "Baril" or 배럴; "USD" for "usd".
QString unitOf(const QString &word)
{
    const QString upper = word.trimmed().toUpper(), lower = word.trimmed().toLower();
    if (currencyCodes().contains(upper))
        return upper;
    for (const QString &unit : quantityUnits()) {
        for (const Language language : workingLanguages) {
            // "コンテナ1個", "노동자 1명": the word stands before, its counter behind
            const QString one = formatValue(Decimal(1), unit, UnitKind::Quantity, language).toLower();
            const QString thing = one.startsWith(u'1') ? one.section(u'1', 1) : one.section(u'1', 0, 0);
            if (lower == thing.simplified() ||
                lower == unitText(unit, UnitKind::Quantity, language).toLower())
                return unit;
        }
    }
    return lower;
}

} // namespace

QList<QCommandLineOption> chartOptionList()
{
    return {
        {u"as-known-on"_s, ChartText::tr("only from documents published up to this day"), u"DATE"_s},
        {u"without"_s, ChartText::tr("leaves a document out; may be repeated"), u"DOCUMENT"_s},
        {u"kind"_s, ChartText::tr("theft, laundering, revenue, cost, cap or other"), u"KIND"_s},
        {u"currency"_s, ChartText::tr("ISO 4217 code or token"), u"CODE"_s},
        {u"unit"_s, ChartText::tr("a counted thing instead of money: container, barrel, soldier"), u"UNIT"_s},
        {u"convert"_s, ChartText::tr("other currencies too, at rates that the documents state")}};
}

Result<ChartOptions> chartOptions(const QCommandLineParser &options, const LibraryService &library)
{
    ChartOptions result;
    if (options.isSet(u"as-known-on"_s)) {
        const auto date = FuzzyDate::fromIso(options.value(u"as-known-on"_s));
        if (!date || !date->end.isValid())
            return Error{
                Error::Code::InvalidInput,
                ChartText::tr("“%1” is no date; write 2025-11-01.").arg(options.value(u"as-known-on"_s))};
        result.asKnownOn = date->end;
    }
    for (const QString &id : options.values(u"without"_s)) {
        const Result<Document> document = library.document({id});
        if (!document)
            return document.error();
        result.without.append(document.value().id);
    }
    if (options.isSet(u"kind"_s)) {
        const auto kind = claimKindFromName(options.value(u"kind"_s));
        if (!kind)
            return Error{Error::Code::InvalidInput,
                         ChartText::tr("--kind takes theft, laundering, revenue, cost, cap or other.")};
        result.kind = *kind;
    }
    if (options.isSet(u"currency"_s) && options.isSet(u"unit"_s))
        return Error{Error::Code::InvalidInput,
                     ChartText::tr("--currency and --unit cannot be given together.")};
    if (options.isSet(u"currency"_s))
        result.unit = options.value(u"currency"_s).toUpper();
    if (options.isSet(u"unit"_s)) {
        result.unit = unitOf(options.value(u"unit"_s));
        // Counted things are seldom stolen or earned, and their kind tells them apart no further.
        result.anyKind = !options.isSet(u"kind"_s) && !currencyCodes().contains(result.unit);
    }
    result.convert = options.isSet(u"convert"_s);
    return result;
}

} // namespace vigie
