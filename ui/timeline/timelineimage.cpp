// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineimage.h"

#include "models/items/dateformat.h"
#include "models/items/documentmodel.h"
#include "ui/common/documentfont.h"
#include "ui/common/drawing.h"
#include "ui/common/palette.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double width = 1200; // logical pixels
constexpr double imageMargin = 20;
constexpr double legendHeight = 30;

QString drawnWords(const char *text)
{
    return QCoreApplication::translate("vigie::Timeline", text);
}

QPalette pictureColours()
{
    QPalette palette = lightPalette();
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::black);
    return palette;
}

/// "Timeline: January 2019 – September 2025".
QString titleOf(const Timeline &timeline)
{
    const QString name = drawnWords(QT_TRANSLATE_NOOP("vigie::Timeline", "Timeline"));
    if (!timeline.first.isValid() || !timeline.last.isValid())
        return name;
    return drawnWords(QT_TRANSLATE_NOOP("vigie::Timeline", "Timeline: %1"))
        .arg(formatDate(FuzzyDate::range(timeline.first, timeline.last), interfaceLanguage()));
}

/// The documents whose items are drawn, and what found no room.
QString notesOf(const Timeline &timeline, const Packing &packing, const QList<Document> &documents)
{
    QStringList titles;
    qsizetype more = 0;
    constexpr qsizetype mostTitles = 12;
    for (const Document &document : documents) {
        const bool shown =
            std::any_of(timeline.items.cbegin(), timeline.items.cend(), [&](const TimelineItem &item) {
                return item.passage.document == document.id ||
                       std::ranges::any_of(item.others, [&](const OtherTelling &other) {
                           return other.passage.document == document.id;
                       });
            });
        if (shown && titles.size() < mostTitles)
            titles.append(documentTitle(document));
        else if (shown)
            ++more;
    }
    if (more > 0)
        titles.append(
            QCoreApplication::translate("vigie::Timeline", "%n more document(s)", nullptr, int(more)));
    QStringList lines;
    int crowded = 0;
    for (const Crowd &crowd : packing.crowded)
        crowded += crowd.count;
    if (crowded > 0)
        lines.append(QCoreApplication::translate(
            "vigie::Timeline", "%n more thing(s) found no room here; a saved table has all of them.", nullptr,
            crowded));
    if (!titles.isEmpty())
        lines.append(drawnWords(QT_TRANSLATE_NOOP("vigie::Timeline", "Sources: %1"))
                         .arg(titles.join(drawnWords(QT_TRANSLATE_NOOP("vigie::Timeline", "; ")))));
    return lines.join(u'\n');
}

/// What is drawn, measured once.
struct TimelinePicture
{
    TimelineLayout layout;
    QString title;
    QString notes;
    QFont font;
    QFont titleFont;
    QFont notesFont;
    double titleHeight = 0;
    double lanesHeight = 0;
    double notesHeight = 0;
};

TimelinePicture measure(const Timeline &timeline, const QList<Document> &documents)
{
    TimelinePicture picture;
    picture.font = documentFont(interfaceLanguage());
    picture.font.setPointSizeF(10);
    picture.titleFont = picture.font;
    picture.titleFont.setPointSizeF(14);
    picture.titleFont.setBold(true);
    picture.notesFont = picture.font;
    picture.notesFont.setPointSizeF(9);
    picture.layout.setTimeline(timeline);
    picture.layout.fit(width);
    picture.layout.arrange(picture.font);
    picture.title = titleOf(timeline);
    picture.notes = notesOf(timeline, picture.layout.packing(), documents);
    picture.titleHeight = QFontMetricsF(picture.titleFont).height() + 2 * imageMargin;
    picture.lanesHeight = picture.layout.axisHeight() + picture.layout.height() + imageMargin / 2;
    const QRectF room(0, 0, width - 2 * imageMargin, 1e6);
    picture.notesHeight =
        picture.notes.isEmpty()
            ? 0
            : QFontMetricsF(picture.notesFont).boundingRect(room, Qt::TextWordWrap, picture.notes).height() +
                  imageMargin;
    return picture;
}

void paint(QPainter &painter, const TimelinePicture &picture, QSizeF size)
{
    const QPalette palette = pictureColours();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    painter.setFont(picture.titleFont);
    painter.setPen(Qt::black);
    painter.drawText(QRectF(imageMargin, 0, width - 2 * imageMargin, picture.titleHeight),
                     Qt::AlignVCenter | Qt::AlignLeft, picture.title);
    painter.save();
    painter.translate(0, picture.titleHeight);
    painter.setClipRect(QRectF(0, 0, width, picture.lanesHeight));
    TimelinePainter(picture.layout, palette, {width, picture.lanesHeight}).paint(painter);
    painter.restore();
    painter.setFont(picture.font);
    const double legendTop = picture.titleHeight + picture.lanesHeight;
    TimelineLegend::drawShapes(painter, QRectF(imageMargin, legendTop, width - 2 * imageMargin, legendHeight),
                               palette);
    painter.setFont(picture.notesFont);
    painter.setPen(QColor(0x30, 0x30, 0x30));
    painter.drawText(
        QRectF(imageMargin, legendTop + legendHeight, width - 2 * imageMargin, picture.notesHeight),
        Qt::TextWordWrap | Qt::AlignTop, picture.notes);
}

Drawing drawingOf(const Timeline &timeline, const QList<Document> &documents)
{
    const auto picture = std::make_shared<const TimelinePicture>(measure(timeline, documents));
    const QSizeF size(
        width, std::ceil(picture->titleHeight + picture->lanesHeight + legendHeight + picture->notesHeight));
    return {picture->title, size, [picture, size](QPainter &painter) { paint(painter, *picture, size); }};
}

} // namespace

QList<int> byFirstDay(const Timeline &timeline)
{
    QList<int> order(timeline.items.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&timeline](int a, int b) {
        return extentOf(timeline.items.at(a).date) < extentOf(timeline.items.at(b).date);
    });
    return order;
}

QByteArray timelineCsv(const Timeline &timeline, const QList<Document> &documents)
{
    QHash<DocumentId, QString> titles;
    for (const Document &document : documents)
        titles.insert(document.id, document.title);
    QString out = csvRow({u"start"_s, u"end"_s, u"precision"_s, u"kind"_s, u"what"_s, u"date_found_by"_s,
                          u"document"_s, u"title"_s, u"page"_s, u"others"_s});
    for (const int index : byFirstDay(timeline)) {
        const TimelineItem &item = timeline.items.at(index);
        QStringList others; // "document:page", of what tells the same
        for (const OtherTelling &other : item.others)
            others.append(other.passage.document.value + u':' + QString::number(other.passage.page));
        out += csvRow({item.date.start.toString(Qt::ISODate), item.date.end.toString(Qt::ISODate),
                       precisionName(item.date.precision), item.kind, item.label, item.basis,
                       item.passage.document.value, titles.value(item.passage.document),
                       QString::number(item.passage.page), others.join(u' ')});
    }
    return out.toUtf8();
}

QByteArray timelinePng(const Timeline &timeline, const QList<Document> &documents)
{
    return pngOf(drawingOf(timeline, documents));
}

Result<void> writeTimeline(const Timeline &timeline, const QList<Document> &documents, const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    const QStringList known{u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s};
    if (!known.contains(suffix))
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate("vigie::Timeline",
                                        "A timeline can be written as .png, .svg, .pdf or .csv, not as “%1”.")
                .arg(file)};
    const QByteArray bytes = suffix == "csv"_L1 ? timelineCsv(timeline, documents)
                                                : pictureOf(drawingOf(timeline, documents), suffix);
    if (bytes.isEmpty())
        return Error{
            Error::Code::Storage,
            QCoreApplication::translate("vigie::Timeline", "The picture of the timeline could not be made.")};
    return writeWhole(file, bytes);
}

} // namespace vigie
