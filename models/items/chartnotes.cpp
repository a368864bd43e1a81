// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/chartnotes.h"

#include "models/items/amountformat.h"
#include "models/items/dateformat.h"
#include "models/items/names.h"
#include "models/items/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("vigie::Chart", text);
}

/// The range that is stated for all of the year; null where the bar is made otherwise.
const Amount *rangeOf(const ChartYear &year)
{
    for (const ChartStep &step : year.working) {
        if (step.kind == ChartStep::Kind::Whole && step.amount.bound == Bound::Range && step.amount.low &&
            step.amount.high)
            return &step.amount;
    }
    return nullptr;
}

QString barSigns(const ChartYear &year)
{
    return (year.open ? u"≥ "_s : QString()) + (year.converted ? u"≈ "_s : QString());
}

} // namespace

QString heldFigure(const ChartHeld &held, Language language)
{
    QString text = formatAmount(held.amount, language);
    if (held.period)
        text += u" · "_s + formatDate(*held.period, language);
    if (!held.victim.name.isEmpty())
        text += u" · "_s + held.victim.name;
    return text;
}

QString chartUnitText(const QString &unit, UnitKind kind, Language language)
{
    return kind == UnitKind::Quantity ? unitText(unit, kind, language) : unit;
}

QString chartTitle(const Chart &chart)
{
    if (chart.anyKind)
        return labelledText(QCoreApplication::translate("vigie::ChartPanel", "Amounts by year"),
                            chartUnitText(chart.unit, chart.unitKind, interfaceLanguage()));
    return say(QT_TRANSLATE_NOOP("vigie::Chart", "%1 by year, %2"))
        .arg(claimKindText(chart.kind), chart.unit);
}

QString nothingDrawn(const Chart &chart, Language language)
{
    if (!chart.years.isEmpty())
        return {};
    if (!chart.spans.isEmpty())
        return say(QT_TRANSLATE_NOOP("vigie::Chart",
                                     "No year has a bar: what is stated spans several years or has no known "
                                     "beginning or end, and is shown as a line over its period."));
    if (!chart.held.isEmpty())
        return say(QT_TRANSLATE_NOOP("vigie::Chart", "No year has a bar: every amount stated was left out. "
                                                     "Each is listed with its reason."));
    const QString unit = chartUnitText(chart.unit, chart.unitKind, language);
    if (chart.asKnownOn) {
        const QString day = formatDate(FuzzyDate::day(*chart.asKnownOn), language);
        return chart.anyKind ? say(QT_TRANSLATE_NOOP(
                                       "vigie::Chart",
                                       "No document published up to %1 states an amount in this unit: %2"))
                                   .arg(day, unit)
                             : say(QT_TRANSLATE_NOOP("vigie::Chart",
                                                     "No document published up to %1 states an amount of "
                                                     "this kind in this unit: %2, %3"))
                                   .arg(day, claimKindText(chart.kind), unit);
    }
    return chart.anyKind
               ? say(QT_TRANSLATE_NOOP("vigie::Chart", "No document states an amount in this unit: %1"))
                     .arg(unit)
               : say(QT_TRANSLATE_NOOP("vigie::Chart",
                                       "No document states an amount of this kind in this unit: %1, %2"))
                     .arg(claimKindText(chart.kind), unit);
}

QString barLabel(const ChartYear &year, const Chart &chart, Language language)
{
    if (const Amount *range = year.open ? nullptr : rangeOf(year))
        return (year.converted ? u"≈ "_s : QString()) + formatAmount(*range, language);
    return barSigns(year) + formatValue(year.amount, chart.unit, chart.unitKind, language);
}

QString shortBarLabel(const ChartYear &year, Language language)
{
    if (const Amount *range = year.open ? nullptr : rangeOf(year)) {
        Amount bare = *range;
        bare.unit.clear();
        bare.kind = UnitKind::Quantity;
        return (year.converted ? u"≈ "_s : QString()) + formatAmount(bare, language).trimmed();
    }
    return barSigns(year) + formatValue(year.amount, {}, UnitKind::Quantity, language);
}

QString spanText(const ChartSpan &span, Language language)
{
    return formatAmount(span.amount, language) + u" · "_s + formatDate(span.period, language);
}

QString spanSentence(const ChartSpan &span, Language language)
{
    const bool closed = span.period.start.isValid() && span.period.end.isValid();
    const QString sentence =
        closed ? say(QT_TRANSLATE_NOOP("vigie::Chart", "Over several years, in no bar: %1"))
        : span.period.end.isValid()
            ? say(QT_TRANSLATE_NOOP("vigie::Chart", "Since when is not stated, in no bar: %1"))
            : say(QT_TRANSLATE_NOOP("vigie::Chart", "Until when is not stated, in no bar: %1"));
    return sentence.arg(spanText(span, language));
}

ChartNotes chartNotes(const Chart &chart, const QList<Claim> &claims, const QList<Document> &documents,
                      Language language)
{
    ChartNotes notes;
    const Wording wording = wordingOf(language);
    if (chart.asKnownOn)
        notes.limits.append(say(QT_TRANSLATE_NOOP("vigie::Chart", "Only documents published up to %1."))
                                .arg(formatDate(FuzzyDate::day(*chart.asKnownOn), language)));
    QStringList leftOut;
    for (const Document &document : documents) {
        if (chart.without.contains(document.id))
            leftOut.append(document.title);
    }
    if (!leftOut.isEmpty())
        notes.limits.append(say(QT_TRANSLATE_NOOP("vigie::Chart", "Without these documents: %1"))
                                .arg(leftOut.join(say(QT_TRANSLATE_NOOP("vigie::Chart", "; ")))));
    for (const ChartSpan &span : chart.spans) {
        QStringList sentences{spanSentence(span, language)};
        for (const Check &check : span.checks)
            sentences.append(LedgerSentences::check(check, wording));
        notes.spanning.append(sentences.join(u" — "_s));
    }
    for (const ChartHeld &held : chart.held) {
        const QString why = LedgerSentences::held(held, wording);
        notes.held.append(heldFigure(held, language) + u" — "_s + why);
    }
    QSet<ClaimId> drawn;
    for (const ChartYear &year : chart.years)
        drawn += QSet<ClaimId>(year.claims.cbegin(), year.claims.cend());
    QSet<DocumentId> behind;
    for (const Claim &claim : claims) {
        if (drawn.contains(claim.id))
            behind.insert(claim.passage.document);
    }
    for (const Document &document : documents) {
        if (behind.contains(document.id))
            notes.sources.append(document.title);
    }
    return notes;
}

QString sourcesLine(const ChartNotes &notes, qsizetype most)
{
    if (notes.sources.isEmpty())
        return {};
    QStringList titles = notes.sources.first(std::min(notes.sources.size(), most));
    if (const qsizetype more = notes.sources.size() - titles.size(); more > 0)
        titles.append(QCoreApplication::translate("vigie::Chart", "and %n more", nullptr, int(more)));
    return say(QT_TRANSLATE_NOOP("vigie::Chart", "Sources: %1"))
        .arg(titles.join(say(QT_TRANSLATE_NOOP("vigie::Chart", "; "))));
}

} // namespace vigie
