// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/pdfmarks.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace vigie::protocol {

namespace {

constexpr qsizetype fewestBytes = 40; // of one mark in a payload
constexpr qint32 longestPage = 1'000'000;
constexpr qsizetype mostPlaces = 100'000; // of one mark
constexpr double furthestPlace = 1e6;     // points

qint64 moment(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

QDateTime timeOf(qint64 moment)
{
    constexpr qint64 furthest = 253'402'300'800'000; // the year 10000
    if (moment < -furthest || moment > furthest)
        return {};
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
}

bool arePlausible(const QList<QRectF> &places)
{
    const auto isOnPaper = [](const QRectF &place) {
        return std::isfinite(place.x() + place.y() + place.width() + place.height()) &&
               std::abs(place.x()) < furthestPlace && std::abs(place.y()) < furthestPlace &&
               place.width() >= 0 && place.height() >= 0 && place.width() < furthestPlace &&
               place.height() < furthestPlace;
    };
    return places.size() <= mostPlaces && std::all_of(places.cbegin(), places.cend(), isOnPaper);
}

} // namespace

QByteArray encode(const QList<PdfMark> &marks)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint32(marks.size());
    for (const PdfMark &mark : marks)
        out << qint32(mark.page) << qint32(mark.span.start) << qint32(mark.span.end) << mark.name << mark.text
            << mark.tags << quint32(mark.colour) << mark.underline << moment(mark.created)
            << moment(mark.modified) << mark.onPage << mark.places << mark.line;
    return bytes;
}

std::optional<QList<PdfMark>> decodeMarks(const QByteArray &payload)
{
    QDataStream in(payload);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 count = 0;
    in >> count;
    if (count > quint32(mostMarks) || count > payload.size() / fewestBytes)
        return std::nullopt;
    QList<PdfMark> marks;
    for (quint32 i = 0; i < count; ++i) {
        PdfMark mark;
        qint32 page = 0, start = 0, end = 0;
        quint32 colour = 0;
        qint64 created = 0, modified = 0;
        in >> page >> start >> end >> mark.name >> mark.text >> mark.tags >> colour >> mark.underline >>
            created >> modified >> mark.onPage >> mark.places >> mark.line;
        if (in.status() != QDataStream::Ok || page < 1 || page > longestPage || start < 0 || end < start ||
            !arePlausible(mark.places) || !arePlausible({mark.line}))
            return std::nullopt;
        mark.page = page;
        mark.span = {start, end};
        mark.colour = colour & 0xffffff;
        mark.created = timeOf(created);
        mark.modified = timeOf(modified);
        marks.append(mark);
    }
    if (!in.atEnd())
        return std::nullopt;
    return marks;
}

} // namespace vigie::protocol
