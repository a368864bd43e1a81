// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of a worker: whatever is decoded must be what honest code may rely on, and encode to the same
// bytes.
#include "indexing/extraction/protocol.h"
#include "tests/fuzz/target.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

QList<QByteArray> vigie::fuzzSeeds()
{
    Page page;
    page.number = 3;
    page.label = u"iii"_s;
    page.text = u"one\n제재 𠮷"_s;
    page.size = {595, 842};
    page.blocks = {Block{Block::Kind::Heading, 1, {0, 3}}, Block{Block::Kind::ListItem, 0, {4, 9}}};
    ExtractedDocument document;
    document.mediaType = u"application/pdf"_s;
    document.title = u"Rapport"_s;
    RecognisedPage recognised;
    recognised.page = 3;
    recognised.text = u"제재"_s;
    recognised.blocks = {Block{Block::Kind::Paragraph, 0, {0, 2}}};
    recognised.boxes = {QRectF(1, 2, 3, 4), QRectF(4, 2, 3, 4)};
    recognised.confidence = 91;
    const QList<QByteArray> payloads{protocol::encode(page),
                                     protocol::encode(document),
                                     protocol::encode(protocol::Progress{2, 9}),
                                     protocol::encode(Error{Error::Code::Malformed, u"broken"_s}),
                                     protocol::encode(CharacterBoxes{QRectF(1, 2, 3, 4), QRectF()}),
                                     protocol::encode(QSize(20, 30)),
                                     protocol::encode(protocol::Ready{Lockdown::Full, 7, {}}),
                                     protocol::encode(protocol::OpenRequest{}),
                                     protocol::encode(recognised)};
    QList<QByteArray> seeds;
    for (qsizetype i = 0; i < payloads.size(); ++i)
        seeds.append(char(i) + payloads.at(i));
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray payload = fuzzBytes(data + 1, size - 1);
    const WorkerLimits limits;
    switch (data[0] % 9) {
    case 0:
        if (const auto page = protocol::decodePage(payload)) {
            mustHold(page->number >= 1 && page->text.isValidUtf16() && std::isfinite(page->size.width()));
            for (const Block &block : page->blocks)
                mustHold(block.span.start >= 0 && block.span.end <= page->text.size());
            mustHold(protocol::decodePage(protocol::encode(*page)) == page);
        }
        break;
    case 1:
        if (const auto document = protocol::decodeDocument(payload))
            mustHold(document->title.isValidUtf16() && document->pages.isEmpty());
        break;
    case 2:
        if (const auto progress = protocol::decodeProgress(payload))
            mustHold(progress->page >= 0 && progress->page <= progress->pages);
        break;
    case 3:
        if (const auto error = protocol::decodeError(payload))
            mustHold(error->message.isValidUtf16());
        break;
    case 4:
        if (const auto boxes = protocol::decodeBoxes(payload)) {
            for (const QRectF &box : *boxes)
                mustHold(std::isfinite(box.x()) && std::isfinite(box.width()));
        }
        break;
    case 5:
        if (const auto picture = protocol::decodeImageSize(payload, limits))
            mustHold(qint64(picture->width()) * picture->height() <= limits.pixelsPerImage);
        break;
    case 6:
        protocol::decodeReady(payload);
        break;
    case 7:
        protocol::decodeOpen(payload);
        break;
    default:
        if (const auto found = protocol::decodeRecognised(payload)) {
            mustHold(found->page >= 1 && found->boxes.size() == found->text.size());
            for (const Block &block : found->blocks)
                mustHold(block.span.start >= 0 && block.span.end <= found->text.size());
            mustHold(protocol::decodeRecognised(protocol::encode(*found)).has_value());
        }
    }
    return 0;
}
