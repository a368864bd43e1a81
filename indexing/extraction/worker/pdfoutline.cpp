// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/pdfoutline.h"

#include "indexing/extraction/protocol.h"
#include "indexing/extraction/worker/pdfmetadata.h"

#include <poppler/Annot.h>
#include <poppler/Link.h>
#include <poppler/Outline.h>
#include <poppler/PDFDoc.h>
#include <poppler/Page.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie {

namespace {

constexpr int deepestLevel = 31;

struct Target
{
    int page = 0;
    double top = 0;
};

/// From the page's own space to points from the top left of the page as shown.
QPointF shown(::Page &page, double x, double y)
{
    std::array<double, 6> m{};
    page.getDefaultCTM(m.data(), 72, 72, 0, false, true);
    const QPointF at(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]);
    const auto within = [](double value) { return std::isfinite(value) ? std::clamp(value, -1e6, 1e6) : 0; };
    return {within(at.x()), within(at.y())};
}

Target targetOf(PDFDoc &pdf, const LinkDest *dest)
{
    if (!dest || !dest->isOk())
        return {};
    const int number = dest->isPageRef() ? pdf.findPage(dest->getPageRef()) : dest->getPageNum();
    ::Page *page = number >= 1 && number <= pdf.getNumPages() ? pdf.getPage(number) : nullptr;
    if (!page)
        return {};
    Target target{number, 0};
    // The other kinds show the page or its contents as a whole.
    const bool toPlace = dest->getKind() == destXYZ || dest->getKind() == destFitH;
    if (toPlace && dest->getChangeTop())
        target.top = std::max(0.0, shown(*page, dest->getLeft(), dest->getTop()).y());
    return target;
}

Target targetOf(PDFDoc &pdf, const LinkAction *action)
{
    if (!action || !action->isOk())
        return {};
    if (action->getKind() == actionGoTo) {
        const auto *jump = static_cast<const LinkGoTo *>(action);
        if (jump->getDest())
            return targetOf(pdf, jump->getDest());
        return jump->getNamedDest() ? targetOf(pdf, pdf.findDest(jump->getNamedDest()).get()) : Target();
    }
    if (action->getKind() == actionNamed) {
        const std::string &name = static_cast<const LinkNamed *>(action)->getName();
        if (name == "FirstPage")
            return {1, 0};
        if (name == "LastPage")
            return {pdf.getNumPages(), 0};
    }
    return {};
}

QString addressOf(const LinkAction *action)
{
    QString address;
    if (action && action->isOk() && action->getKind() == actionURI)
        address = QString::fromUtf8(static_cast<const LinkURI *>(action)->getURI());
    else if (action && action->isOk() && action->getKind() == actionGoToR &&
             static_cast<const LinkGoToR *>(action)->getFileName())
        address = pdfString(static_cast<const LinkGoToR *>(action)->getFileName());
    return protocol::wellFormed(address, protocol::longestAddress);
}

QString titleOf(const ::OutlineItem &item)
{
    QString title;
    const int length = std::min(item.getTitleLength(), int(protocol::longestLabel));
    for (int i = 0; i < length; ++i) {
        const char32_t point = item.getTitle()[i];
        title += point <= 0x10FFFF ? QString::fromUcs4(&point, 1) : QString(QChar::ReplacementCharacter);
    }
    return protocol::wellFormed(title.simplified(), protocol::longestLabel);
}

void collect(PDFDoc &pdf, const std::vector<::OutlineItem *> *items, int level, QList<Bookmark> &out)
{
    if (!items || level > deepestLevel)
        return;
    for (::OutlineItem *item : *items) {
        if (!item || out.size() >= protocol::mostBookmarks)
            return;
        const Target target = targetOf(pdf, item->getAction());
        if (const QString title = titleOf(*item); !title.isEmpty())
            out.append({title, level, target.page, target.top});
        item->open();
        collect(pdf, item->getKids(), level + 1, out);
    }
}

} // namespace

QList<Bookmark> bookmarksOf(PDFDoc &pdf)
{
    QList<Bookmark> bookmarks;
    if (Outline *outline = pdf.getOutline())
        collect(pdf, outline->getItems(), 0, bookmarks);
    return bookmarks;
}

QList<PageLink> linksOf(PDFDoc &pdf, int number)
{
    QList<PageLink> found;
    ::Page *page = pdf.getPage(number);
    const std::unique_ptr<Links> links = page ? page->getLinks() : nullptr;
    if (!links)
        return found;
    for (const AnnotLink *link : links->getLinks()) {
        if (!link || found.size() >= protocol::mostLinks)
            break;
        double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
        link->getRect(&x1, &y1, &x2, &y2);
        const QRectF area = QRectF(shown(*page, x1, y1), shown(*page, x2, y2)).normalized();
        const Target target = targetOf(pdf, link->getAction());
        const QString address = target.page > 0 ? QString() : addressOf(link->getAction());
        if (!area.isEmpty() && (target.page > 0 || !address.isEmpty()))
            found.append({area, target.page, target.top, address});
    }
    return found;
}

} // namespace vigie
