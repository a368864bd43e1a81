// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/protocol.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>
#include <limits>

namespace vigie::protocol {

namespace {

constexpr qsizetype longestPassword = 1024;
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

/// Text as it may be kept and shown: whole pairs of surrogates, no terminators, no longer than `longest`.
bool isText(const QString &text, qsizetype longest)
{
    return text.size() <= longest && text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

bool blocksLieInText(const QList<Block> &blocks, qsizetype length)
{
    qsizetype end = 0;
    for (const Block &block : blocks) {
        if (block.span.start < end || block.span.end < block.span.start || block.span.end > length)
            return false;
        end = block.span.end;
    }
    return true;
}

void writeBlocks(QDataStream &out, const QList<Block> &blocks)
{
    out << quint32(blocks.size());
    for (const Block &block : blocks)
        out << quint8(block.kind) << block.level << qint32(block.span.start) << qint32(block.span.end);
}

bool readBlocks(QDataStream &in, qsizetype payloadSize, QList<Block> &blocks)
{
    constexpr qsizetype blockBytes = 10;
    quint32 count = 0;
    in >> count;
    if (in.status() != QDataStream::Ok || count > payloadSize / blockBytes)
        return false;
    blocks.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        quint8 kind = 0;
        qint32 start = 0;
        qint32 end = 0;
        Block block;
        in >> kind >> block.level >> start >> end;
        if (kind > quint8(Block::Kind::PageFooter) || block.level > 6)
            return false;
        block.kind = Block::Kind(kind);
        block.span = {start, end};
        blocks.append(block);
    }
    return true;
}

void writeBoxes(QDataStream &out, const CharacterBoxes &boxes)
{
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    out << quint32(boxes.size());
    for (const QRectF &box : boxes)
        out << box.x() << box.y() << box.width() << box.height();
}

bool readBoxes(QDataStream &in, qsizetype payloadSize, CharacterBoxes &boxes)
{
    constexpr qsizetype boxBytes = 16;
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 count = 0;
    in >> count;
    if (in.status() != QDataStream::Ok || count > payloadSize / boxBytes)
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
}

} // namespace

QString wellFormed(QString text, qsizetype longest)
{
    text.truncate(longest);
    if (isText(text, longest))
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (unit.isSurrogate() || unit.isNull())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

quint64 longestAnswer(Kind kind, const WorkerLimits &limits)
{
    switch (kind) {
    case Kind::Progress:
    case Kind::Image:
        return 16;
    case Kind::Page: // two bytes a character, and no more blocks than characters in practice a tenth
        return quint64(4 * limits.charactersPerPage + 65'536);
    case Kind::Document:
    case Kind::Failure:
        return 262'144;
    case Kind::CharacterBoxes:
        return quint64(16 * limits.charactersPerPage + 16);
    case Kind::Recognised: // two bytes a character, a box for each, and blocks
        return quint64(32 * limits.charactersPerPage + 65'536);
    case Kind::Bookmarks: // a number for each field and two bytes a character
        return quint64(mostBookmarks * (32 + 2 * longestLabel) + 16);
    case Kind::PageLinks:
        return quint64(mostLinks * (64 + 2 * longestAddress) + 16);
    case Kind::AnnotatedCopy: // the file and what was added
        return quint64(limits.fileBytes) + 4 * longestMarks;
    case Kind::Marks:
        return longestMarks;
    case Kind::Ready:
    case Kind::OpenFile:
        return 4096;
    default:
        return 0;
    }
}

QByteArray encode(const Ready &ready)
{
    return written([&](QDataStream &out) {
        out << quint8(ready.lockdown) << qint32(ready.landlockVersion) << ready.failure;
    });
}

std::optional<Ready> decodeReady(const QByteArray &payload)
{
    return readWhole<Ready>(payload, [](QDataStream &in, Ready &ready) {
        quint8 lockdown = 0;
        qint32 version = 0;
        in >> lockdown >> version >> ready.failure;
        ready.lockdown = Lockdown(lockdown);
        ready.landlockVersion = version;
        return lockdown <= quint8(Lockdown::Full) && isText(ready.failure, longestName);
    });
}

QByteArray encode(const OpenRequest &request)
{
    const WorkerLimits &limits = request.limits;
    return written([&](QDataStream &out) {
        out << limits.fileBytes << qint32(limits.pages) << qint32(limits.secondsPerPage)
            << qint32(limits.secondsPerDocument) << limits.addressSpaceBytes << limits.charactersPerPage
            << limits.charactersPerDocument << limits.pixelsPerImage << qint32(limits.documentsPerWorker)
            << request.password.left(longestPassword);
    });
}

std::optional<OpenRequest> decodeOpen(const QByteArray &payload)
{
    return readWhole<OpenRequest>(payload, [](QDataStream &in, OpenRequest &request) {
        WorkerLimits &limits = request.limits;
        qint32 pages = 0;
        qint32 perPage = 0;
        qint32 perDocument = 0;
        qint32 documents = 0;
        in >> limits.fileBytes >> pages >> perPage >> perDocument >> limits.addressSpaceBytes >>
            limits.charactersPerPage >> limits.charactersPerDocument >> limits.pixelsPerImage >> documents >>
            request.password;
        limits.pages = pages;
        limits.secondsPerPage = perPage;
        limits.secondsPerDocument = perDocument;
        limits.documentsPerWorker = documents;
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
            << quint8(page.defect);
        writeBlocks(out, page.blocks);
    });
}

std::optional<Page> decodePage(const QByteArray &payload)
{
    return readWhole<Page>(payload, [&](QDataStream &in, Page &page) {
        qint32 number = 0;
        quint8 defect = 0;
        in >> number >> page.label >> page.text >> page.size >> page.problem >> defect;
        if (in.status() != QDataStream::Ok || number < 1 || defect > quint8(PageDefect::Other) ||
            !readBlocks(in, payload.size(), page.blocks))
            return false;
        page.number = number;
        page.defect = PageDefect(defect);
        return isCoordinate(page.size.width()) && isCoordinate(page.size.height()) &&
               blocksLieInText(page.blocks, page.text.size()) && isText(page.text, page.text.size()) &&
               isText(page.label, longestLabel) && isText(page.problem, longestName);
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
        return isText(document.mediaType, longestLabel) && isText(document.title, longestName) &&
               isText(document.publisher, longestName) && isText(document.language, longestName) &&
               isText(document.published, longestName) && isText(document.charset, longestName) && pages >= 0;
    });
}

QByteArray encode(const Error &error)
{
    return written([&](QDataStream &out) { out << quint8(error.code) << error.message.left(longestName); });
}

std::optional<Error> decodeError(const QByteArray &payload)
{
    return readWhole<Error>(payload, [](QDataStream &in, Error &error) {
        quint8 code = 0;
        in >> code >> error.message;
        error.code = Error::Code(code);
        return isText(error.message, longestName) && code <= quint8(Error::Code::Cancelled);
    });
}

QByteArray encode(const CharacterBoxes &boxes)
{
    return written([&](QDataStream &out) { writeBoxes(out, boxes); });
}

std::optional<CharacterBoxes> decodeBoxes(const QByteArray &payload)
{
    return readWhole<CharacterBoxes>(payload, [&](QDataStream &in, CharacterBoxes &boxes) {
        return readBoxes(in, payload.size(), boxes);
    });
}

QByteArray encode(const RecogniseRequest &request)
{
    return written([&](QDataStream &out) {
        out << qint32(request.page) << request.languages << qint32(request.seconds);
    });
}

std::optional<RecogniseRequest> decodeRecognise(const QByteArray &payload)
{
    return readWhole<RecogniseRequest>(payload, [](QDataStream &in, RecogniseRequest &request) {
        qint32 page = 0;
        qint32 seconds = 0;
        in >> page >> request.languages >> seconds;
        request.page = page;
        request.seconds = seconds;
        return seconds > 0 && request.languages.size() <= longestLabel;
    });
}

QByteArray encode(const RecognisedPage &page)
{
    return written([&](QDataStream &out) {
        out << qint32(page.page) << page.text << page.confidence << page.languages << page.engine;
        writeBlocks(out, page.blocks);
        writeBoxes(out, page.boxes);
    });
}

std::optional<RecognisedPage> decodeRecognised(const QByteArray &payload)
{
    return readWhole<RecognisedPage>(payload, [&](QDataStream &in, RecognisedPage &page) {
        qint32 number = 0;
        in >> number >> page.text >> page.confidence >> page.languages >> page.engine;
        if (in.status() != QDataStream::Ok || number < 1 || !readBlocks(in, payload.size(), page.blocks) ||
            !readBoxes(in, payload.size(), page.boxes))
            return false;
        page.page = number;
        return page.boxes.size() == page.text.size() && blocksLieInText(page.blocks, page.text.size()) &&
               isText(page.text, page.text.size()) && isText(page.languages, longestLabel) &&
               isText(page.engine, longestLabel) && page.confidence >= 0 && page.confidence <= 100;
    });
}

QByteArray encode(const QList<Bookmark> &bookmarks)
{
    return written([&](QDataStream &out) {
        out << quint32(bookmarks.size());
        for (const Bookmark &one : bookmarks)
            out << one.title << qint32(one.level) << qint32(one.page) << one.top;
    });
}

std::optional<QList<Bookmark>> decodeBookmarks(const QByteArray &payload)
{
    return readWhole<QList<Bookmark>>(payload, [](QDataStream &in, QList<Bookmark> &bookmarks) {
        quint32 count = 0;
        in >> count;
        if (count > mostBookmarks)
            return false;
        for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
            Bookmark one;
            qint32 level = 0;
            qint32 page = 0;
            in >> one.title >> level >> page >> one.top;
            one.level = level;
            one.page = page;
            if (!isText(one.title, longestLabel) || level < 0 || level > 63 || page < 0 ||
                !isCoordinate(one.top))
                return false;
            bookmarks.append(one);
        }
        return true;
    });
}

QByteArray encode(const QList<PageLink> &links)
{
    return written([&](QDataStream &out) {
        out << quint32(links.size());
        for (const PageLink &one : links)
            out << one.area << qint32(one.page) << one.top << one.address;
    });
}

std::optional<QList<PageLink>> decodeLinks(const QByteArray &payload)
{
    return readWhole<QList<PageLink>>(payload, [](QDataStream &in, QList<PageLink> &links) {
        quint32 count = 0;
        in >> count;
        if (count > mostLinks)
            return false;
        for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
            PageLink one;
            qint32 page = 0;
            in >> one.area >> page >> one.top >> one.address;
            one.page = page;
            if (!isCoordinate(one.area.x()) || !isCoordinate(one.area.y()) ||
                !isCoordinate(one.area.width()) || !isCoordinate(one.area.height()) || page < 0 ||
                !isCoordinate(one.top) || !isText(one.address, longestAddress))
                return false;
            links.append(one);
        }
        return true;
    });
}

QByteArray encode(QSize size)
{
    return written([&](QDataStream &out) { out << qint32(size.width()) << qint32(size.height()); });
}

std::optional<QSize> decodeImageSize(const QByteArray &payload, const WorkerLimits &limits)
{
    return readWhole<QSize>(payload, [&](QDataStream &in, QSize &size) {
        qint32 width = 0;
        qint32 height = 0;
        in >> width >> height;
        size = QSize(width, height);
        return width >= 1 && height >= 1 && qint64(width) * height <= limits.pixelsPerImage;
    });
}

} // namespace vigie::protocol
