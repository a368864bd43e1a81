// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartimage.h"

#include "models/items/dateformat.h"
#include "models/items/wording.h"
#include "ui/chart/chartplot.h"
#include "ui/common/documentfont.h"
#include "ui/common/drawing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsWidget>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr QSizeF bars(1000, 560); // logical pixels of the chart itself
constexpr double notesMargin = 28;

QString saidUnder(const char *text)
{
    return QCoreApplication::translate("vigie::Chart", text);
}

QStringList footnotes(const Chart &chart, const ChartNotes &notes)
{
    QStringList lines = notes.limits;
    for (const ChartYear &year : chart.years) {
        if (year.open) {
            lines.append(saidUnder(
                QT_TRANSLATE_NOOP("vigie::Chart", "Hatched top and ≥: at least this much was stated.")));
            break;
        }
    }
    for (const ChartYear &year : chart.years) {
        if (year.low != year.high) {
            lines.append(saidUnder(
                QT_TRANSLATE_NOOP("vigie::Chart", "Whiskers: the least and the most that sources state.")));
            break;
        }
    }
    lines += notes.spanning;
    constexpr qsizetype mostHeld = 12; // the table of figures has them all
    for (const QString &held : notes.held.first(std::min(notes.held.size(), mostHeld)))
        lines.append(saidUnder(QT_TRANSLATE_NOOP("vigie::Chart", "Left out: %1")).arg(held));
    if (notes.held.size() > mostHeld)
        lines.append(QCoreApplication::translate("vigie::Chart", "Left out: %n more", nullptr,
                                                 static_cast<int>(notes.held.size() - mostHeld)));
    constexpr qsizetype mostSources = 60; // likewise
    if (!notes.sources.isEmpty())
        lines.append(sourcesLine(notes, mostSources));
    return lines;
}

QFont pictureFont(Language language)
{
    QFont font = documentFont(language);
    font.setPointSizeF(10.5);
    return font;
}

struct Picture
{
    QString notes;
    QFont notesFont;
    QSizeF size;
    double notesHeight = 0;
};

Picture measure(const Chart &chart, const ChartNotes &notes, Language language)
{
    Picture picture;
    picture.notes = footnotes(chart, notes).join(u'\n');
    picture.notesFont = pictureFont(language);
    picture.notesFont.setPointSizeF(9);
    const QRectF room(0, 0, bars.width() - 2 * notesMargin, 1e6);
    picture.notesHeight =
        picture.notes.isEmpty()
            ? 0
            : QFontMetricsF(picture.notesFont).boundingRect(room, Qt::TextWordWrap, picture.notes).height() +
                  24;
    picture.size = {bars.width(), bars.height() + picture.notesHeight};
    return picture;
}

void paint(QPainter &painter, const Chart &chart, const Picture &picture, Language language)
{
    ChartLook look;
    look.language = language;
    look.font = pictureFont(language);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), picture.size), Qt::white);
    QGraphicsScene scene;
    const std::unique_ptr<ChartPlot> plot = plotChart(chart, look);
    scene.addItem(plot->item());
    plot->item()->resize(bars);
    if (plot->item()->layout())
        plot->item()->layout()->activate();
    // Axes and legend take their places in deferred events.
    QCoreApplication::sendPostedEvents();
    scene.render(&painter, QRectF(QPointF(), bars), QRectF(QPointF(), bars));
    painter.setFont(picture.notesFont);
    painter.setPen(QColor(0x30, 0x30, 0x30));
    painter.drawText(
        QRectF(notesMargin, bars.height() + 4, bars.width() - 2 * notesMargin, picture.notesHeight),
        Qt::TextWordWrap | Qt::AlignTop, picture.notes);
}

Drawing drawingOf(const Chart &chart, const QLocale &locale, const ChartNotes &notes)
{
    const Language language = languageFromCode(locale.bcp47Name());
    const Picture picture = measure(chart, notes, language);
    return {chartTitle(chart), picture.size,
            [chart, picture, language](QPainter &painter) { paint(painter, chart, picture, language); }};
}

} // namespace

std::pair<QPicture, QSizeF> chartRecording(const Chart &chart, const QLocale &locale, const ChartNotes &notes)
{
    const Language language = languageFromCode(locale.bcp47Name());
    const Picture picture = measure(chart, notes, language);
    QPicture recording;
    QPainter painter(&recording);
    paint(painter, chart, picture, language);
    painter.end();
    return {recording, picture.size};
}

QByteArray chartCsv(const Chart &chart, const ChartNotes &notes)
{
    QString out = csvRow({u"row"_s, u"year"_s, u"kind"_s, u"unit"_s, u"amount"_s, u"low"_s, u"high"_s,
                          u"at_least"_s, u"victim"_s, u"note"_s});
    const QString kind = chart.anyKind ? QString() : claimKindName(chart.kind);
    const Language language = interfaceLanguage();
    for (const ChartYear &year : chart.years) {
        const QString number = QString::number(year.year);
        out += csvRow({u"bar"_s,
                       number,
                       kind,
                       chart.unit,
                       year.amount.toString(),
                       year.low.toString(),
                       year.high.toString(),
                       year.open ? u"yes"_s : u"no"_s,
                       {},
                       workingText(year, wordingOf(language)).join(u' ')});
        for (const ChartSlice &slice : year.breakdown)
            out += csvRow(
                {u"part"_s, number, kind, chart.unit, slice.amount.toString(), {}, {}, {}, slice.label, {}});
    }
    const auto note = [&out](const QString &type, const QString &text) {
        out += csvRow({type, {}, {}, {}, {}, {}, {}, {}, {}, text});
    };
    for (const QString &limit : notes.limits)
        note(u"documents"_s, limit);
    for (const QString &spanning : notes.spanning)
        note(u"spanning"_s, spanning);
    for (const QString &held : notes.held)
        note(u"left-out"_s, held);
    if (!notes.sources.isEmpty())
        note(u"sources"_s, sourcesLine(notes, notes.sources.size()));
    return out.toUtf8();
}

Result<void> writeChart(const Chart &chart, const QString &file, const QLocale &locale,
                        const ChartNotes &notes)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    const bool picture = suffix == "png"_L1 || suffix == "svg"_L1 || suffix == "pdf"_L1;
    QByteArray bytes;
    if (const QString problem = picture ? plotProblem() : QString(); !problem.isEmpty())
        return Error{Error::Code::Unsupported, problem};
    if (suffix == "csv"_L1)
        bytes = chartCsv(chart, notes);
    else if (picture)
        bytes = pictureOf(drawingOf(chart, locale, notes), suffix);
    else
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate(
                         "vigie::Chart", "A chart can be written as .png, .svg, .pdf or .csv, not as “%1”.")
                         .arg(file)};
    if (bytes.isEmpty())
        return Error{
            Error::Code::Storage,
            QCoreApplication::translate("vigie::Chart", "The picture of the chart could not be made.")};
    return writeWhole(file, bytes);
}

QByteArray chartPng(const Chart &chart, const QLocale &locale, const ChartNotes &notes)
{
    return pngOf(drawingOf(chart, locale, notes));
}

} // namespace vigie
