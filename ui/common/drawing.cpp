// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/drawing.h"

#include "ui/common/steadypdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString cell(const QString &text)
{
    static const QString formulaStarts = u"=+-@\t\r"_s;
    QString safe = !text.isEmpty() && formulaStarts.contains(text.front()) ? QString(u'\'' + text) : text;
    if (safe.contains(u'"') || safe.contains(u',') || safe.contains(u'\n') || safe.contains(u'\r'))
        safe = u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
    return safe;
}

} // namespace

QByteArray pngOf(const Drawing &drawing, int scale)
{
    QImage image((drawing.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    drawing.paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

QByteArray svgOf(const Drawing &drawing)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(drawing.size.toSize());
    generator.setViewBox(QRectF(QPointF(), drawing.size));
    generator.setTitle(drawing.title);
    QPainter painter(&generator);
    drawing.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(const Drawing &drawing)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr double pointsAPixel = 0.75;
    writer.setResolution(96);
    writer.setPageSize(QPageSize(drawing.size * pointsAPixel, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(drawing.title);
    QPainter painter(&writer);
    drawing.paint(painter);
    painter.end();
    return steadyPdf(buffer.data());
}

QByteArray pictureOf(const Drawing &drawing, const QString &suffix)
{
    if (suffix == "png"_L1)
        return pngOf(drawing);
    if (suffix == "svg"_L1)
        return svgOf(drawing);
    return suffix == "pdf"_L1 ? pdfOf(drawing) : QByteArray();
}

QString csvRow(const QStringList &cells)
{
    QStringList safe;
    for (const QString &each : cells)
        safe.append(cell(each));
    return safe.join(u',') + u"\r\n"_s;
}

Result<void> writeWhole(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("vigie::Chart", "“%1” could not be written: %2")
                         .arg(file, out.errorString())};
    return {};
}

} // namespace vigie
