// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/protocol.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>
#include <limits>
#include <memory>

namespace vigie::protocol {

namespace {

constexpr qint64 imageHeader = 8;
constexpr double largestCoordinate = 1e7; // points; the largest page PDF 2.0 allows is far below

template <typename Write>
QByteArray written(Write write)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    write(stream);
    return bytes;
}

/// Reads a payload and is content only when it was read without error to its last byte.
template <typename Value, typename Read>
std::optional<Value> readWhole(const QByteArray &payload, Read read)
{
    QDataStream stream(payload);
    stream.setVersion(QDataStream::Qt_6_4);
    Value value;
    if (!read(stream, value) || stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return value;
}

bool isCoordinate(double value)
{
    return std::isfinite(value) && std::abs(value) <= largestCoordinate;
}

bool blocksLieInText(const Page &page)
{
    qsizetype end = 0;
    for (const Block &block : page.blocks) {
        if (block.span.start < end || block.span.end < block.span.start || block.span.end > page.text.size())
            return false;
        end = block.span.end;
    }
    return true;
}

} // namespace

qint64 longestAnswer(Kind kind, const WorkerLimits &limits)
{
    switch (kind) {
    case Kind::Progress:
        return 16;
    case Kind::Page: // two bytes a character, and no more blocks than characters in practice a tenth
        return 4 * limits.charactersPerPage + 65'536;
    case Kind::Document:
    case Kind::Failure:
        return 262'144;
    case Kind::Image:
        return 4 * limits.pixelsPerImage + imageHeader;
    case Kind::CharacterBoxes:
        return 16 * limits.charactersPerPage + 16;
    default:
        return 0;
    }
}

QByteArray encode(const WorkerLimits &limits)
{
    return written([&](QDataStream &out) {
        out << limits.fileBytes << qint32(limits.pages) << qint32(limits.secondsPerPage)
            << qint32(limits.secondsPerDocument) << qint32(limits.secondsPerHundredPages)
            << limits.addressSpaceBytes << limits.charactersPerPage << limits.charactersPerDocument
            << limits.pixelsPerImage;
    });
}

std::optional<WorkerLimits> decodeLimits(const QByteArray &payload)
{
    return readWhole<WorkerLimits>(payload, [](QDataStream &in, WorkerLimits &limits) {
        qint32 pages = 0;
        qint32 perPage = 0;
        qint32 perDocument = 0;
        qint32 perHundred = 0;
        in >> limits.fileBytes >> pages >> perPage >> perDocument >> perHundred >> limits.addressSpaceBytes >>
            limits.charactersPerPage >> limits.charactersPerDocument >> limits.pixelsPerImage;
        limits.pages = pages;
        limits.secondsPerPage = perPage;
        limits.secondsPerDocument = perDocument;
        limits.secondsPerHundredPages = perHundred;
        return true;
    });
}

QByteArray encode(const PageRequest &request)
{
    return written([&](QDataStream &out) { out << qint32(request.page) << request.dpi; });
}

std::optional<PageRequest> decodePageRequest(const QByteArray &payload)
{
    return readWhole<PageRequest>(payload, [](QDataStream &in, PageRequest &request) {
        qint32 page = 0;
        in >> page >> request.dpi;
        request.page = page;
        return true;
    });
}

QByteArray encode(const Progress &progress)
{
    return written([&](QDataStream &out) { out << qint32(progress.page) << qint32(progress.pages); });
}

std::optional<Progress> decodeProgress(const QByteArray &payload)
{
    return readWhole<Progress>(payload, [](QDataStream &in, Progress &progress) {
        qint32 page = 0;
        qint32 pages = 0;
        in >> page >> pages;
        progress = {page, pages};
        return page >= 0 && page <= pages;
    });
}

QByteArray encode(const Page &page)
{
    return written([&](QDataStream &out) {
        out << qint32(page.number) << page.label << page.text << page.size << page.problem
            << quint32(page.blocks.size());
        for (const Block &block : page.blocks)
            out << quint8(block.kind) << block.level << qint32(block.span.start) << qint32(block.span.end);
    });
}

std::optional<Page> decodePage(const QByteArray &payload)
{
    return readWhole<Page>(payload, [&](QDataStream &in, Page &page) {
        constexpr qsizetype blockBytes = 10;
        qint32 number = 0;
        quint32 blocks = 0;
        in >> number >> page.label >> page.text >> page.size >> page.problem >> blocks;
        if (in.status() != QDataStream::Ok || number < 1 || blocks > payload.size() / blockBytes)
            return false;
        page.number = number;
        page.blocks.reserve(blocks);
        for (quint32 i = 0; i < blocks; ++i) {
            quint8 kind = 0;
            qint32 start = 0;
            qint32 end = 0;
            Block block;
            in >> kind >> block.level >> start >> end;
            if (kind > quint8(Block::Kind::PageFooter) || block.level > 6)
                return false;
            block.kind = Block::Kind(kind);
            block.span = {start, end};
            page.blocks.append(block);
        }
        return isCoordinate(page.size.width()) && isCoordinate(page.size.height()) && blocksLieInText(page);
    });
}

QByteArray encode(const ExtractedDocument &document)
{
    return written([&](QDataStream &out) {
        out << document.mediaType << document.title << document.publisher << document.language
            << document.published << document.charset << qint32(document.pages.size());
    });
}

std::optional<ExtractedDocument> decodeDocument(const QByteArray &payload)
{
    return readWhole<ExtractedDocument>(payload, [](QDataStream &in, ExtractedDocument &document) {
        qint32 pages = 0;
        in >> document.mediaType >> document.title >> document.publisher >> document.language >>
            document.published >> document.charset >> pages;
        return true;
    });
}

QByteArray encode(const Error &error)
{
    return written([&](QDataStream &out) { out << quint8(error.code) << error.message.left(4096); });
}

std::optional<Error> decodeError(const QByteArray &payload)
{
    return readWhole<Error>(payload, [](QDataStream &in, Error &error) {
        quint8 code = 0;
        in >> code >> error.message;
        error.code = Error::Code(code);
        return code <= quint8(Error::Code::Cancelled);
    });
}

QByteArray encode(const CharacterBoxes &boxes)
{
    return written([&](QDataStream &out) {
        out.setFloatingPointPrecision(QDataStream::SinglePrecision);
        out << quint32(boxes.size());
        for (const QRectF &box : boxes)
            out << box.x() << box.y() << box.width() << box.height();
    });
}

std::optional<CharacterBoxes> decodeBoxes(const QByteArray &payload)
{
    return readWhole<CharacterBoxes>(payload, [&](QDataStream &in, CharacterBoxes &boxes) {
        constexpr qsizetype boxBytes = 16;
        in.setFloatingPointPrecision(QDataStream::SinglePrecision);
        quint32 count = 0;
        in >> count;
        if (count > payload.size() / boxBytes)
            return false;
        boxes.reserve(count);
        for (quint32 i = 0; i < count; ++i) {
            double x = 0;
            double y = 0;
            double width = 0;
            double height = 0;
            in >> x >> y >> width >> height;
            if (!isCoordinate(x) || !isCoordinate(y) || !isCoordinate(width) || !isCoordinate(height))
                return false;
            boxes.append(QRectF(x, y, width, height));
        }
        return true;
    });
}

QByteArray encodeImageSize(QSize size)
{
    return written([&](QDataStream &out) { out << qint32(size.width()) << qint32(size.height()); });
}

std::optional<QImage> decodeImage(const QByteArray &payload, const WorkerLimits &limits)
{
    QDataStream in(payload);
    in.setVersion(QDataStream::Qt_6_4);
    qint32 width = 0;
    qint32 height = 0;
    in >> width >> height;
    if (in.status() != QDataStream::Ok || width < 1 || height < 1 ||
        qint64(width) * height > limits.pixelsPerImage ||
        payload.size() != imageHeader + qint64(width) * height * 4)
        return std::nullopt;
    // The image reads the payload where it lies; the payload lives as long as the image.
    auto kept = std::make_unique<QByteArray>(payload);
    const auto *pixels = reinterpret_cast<const uchar *>(kept->constData() + imageHeader);
    QImage image(
        pixels, width, height, qsizetype(width) * 4, QImage::Format_RGB32,
        [](void *bytes) { delete static_cast<QByteArray *>(bytes); }, kept.get());
    if (image.isNull())
        return std::nullopt;
    kept.release();
    return image;
}

} // namespace vigie::protocol
