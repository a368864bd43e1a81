// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/ledger/chart.h"

namespace vigie {

/// What stands beside the bars, in the language of the interface.
struct ChartNotes
{
    QStringList limits; ///< which documents were counted only, a sentence each
    QStringList
        spanning;        ///< totals that belong to no one year, a sentence each: what they span or leave open
    QStringList held;    ///< what no bar shows: the figure and the reason
    QStringList sources; ///< the titles of all documents behind the bars
};

ChartNotes chartNotes(const Chart &chart, const QList<Claim> &claims, const QList<Document> &documents,
                      Language language);

/// "Sources: A; B; and 4 more": the first `most` of them on one line; empty if there are none.
QString sourcesLine(const ChartNotes &notes, qsizetype most);

/// "Theft by year, USD"; "Amounts by year: barrels".
QString chartTitle(const Chart &chart);

/// "USD", "BTC", "barrels": codes as they are, counted things as they are written after a figure.
QString chartUnitText(const QString &unit, UnitKind kind, Language language);

/// A sentence on why no year has a bar; empty if one has.
QString nothingDrawn(const Chart &chart, Language language);

/// How a bar's height is written: "≥ US$2 billion"; both ends where a range is stated for the year.
QString barLabel(const ChartYear &year, const Chart &chart, Language language);

/// The same without the unit, which the axis says too: "≥ 2 billion".
QString shortBarLabel(const ChartYear &year, Language language);

/// A total over several years: "US$2.84 billion · January 2024 – September 2025".
QString spanText(const ChartSpan &span, Language language);

/// The same as a sentence that says why no bar shows it.
QString spanSentence(const ChartSpan &span, Language language);

/// What was left out: "US$7 million · March 2024 · Exchange B", without the reason.
QString heldFigure(const ChartHeld &held, Language language);

} // namespace vigie
