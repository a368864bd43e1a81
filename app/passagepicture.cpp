// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passagepicture.h"

#include "ui/reader/pageimage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double dpi = 144;          // twice a screen of old: words stay sharp when enlarged
constexpr double around = 0.7 * dpi; // pixels above and below: a few lines of text

/// The rows in which both pictures differ: where the mark is.
std::pair<int, int> changedRows(const QImage &plain, const QImage &marked)
{
    int first = -1, last = -1;
    for (int row = 0; row < marked.height() && row < plain.height(); ++row) {
        if (std::memcmp(plain.constScanLine(row), marked.constScanLine(row), size_t(marked.width()) * 4) == 0)
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    return {first, last};
}

QImage cropped(const QImage &plain, const QImage &marked)
{
    const auto [first, last] = changedRows(plain, marked);
    if (first < 0)
        return {};
    const int top = std::max(0, first - int(around));
    const int bottom = std::min(marked.height(), last + int(around));
    return marked.copy(0, top, marked.width(), bottom - top);
}

Result<QByteArray> pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image))
        return Error{Error::Code::Storage, writer.errorString()};
    return bytes;
}

Error lost()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("vigie::Export", "The passage is no longer found in its document.")};
}

} // namespace

Result<QByteArray> PassagePictures::png(const Annotation &mark, const Document &document,
                                        const QList<Page> &pages, const QString &original,
                                        const QHash<int, CharacterBoxes> &recognised)
{
    const auto page = std::find_if(pages.cbegin(), pages.cend(),
                                   [&](const Page &one) { return one.number == mark.passage.page; });
    if (mark.state == Annotation::State::Orphaned || mark.isOnDocument() || page == pages.cend())
        return lost();
    QImage plain, marked;
    if (document.mediaType == u"application/pdf") {
        const Result<QImage> picture = m_worker.render(original, page->number, dpi);
        if (!picture)
            return picture.error();
        const auto known = recognised.constFind(page->number);
        const Result<CharacterBoxes> boxes = known != recognised.cend()
                                                 ? Result<CharacterBoxes>(*known)
                                                 : m_worker.characterBoxes(original, page->number);
        if (!boxes)
            return boxes.error();
        plain = paintPage(picture.value(), boxes.value(), dpi, *page, {}, {});
        marked = paintPage(picture.value(), boxes.value(), dpi, *page, {}, {mark});
    } else {
        plain = paintTextPage(*page, dpi, {}, {});
        marked = paintTextPage(*page, dpi, {}, {mark});
    }
    const QImage crop = cropped(plain, marked);
    return crop.isNull() ? Result<QByteArray>(lost()) : pngOf(crop);
}

} // namespace vigie
