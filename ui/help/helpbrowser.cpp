// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbrowser.h"

#include "ui/common/documentfont.h"
#include "ui/common/palette.h"
#include "ui/help/helppages.h"

#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int helpMargin = 20;  // pixels around the text
constexpr int cellPadding = 5;  // pixels
constexpr int lineHeight = 125; // percent: these pages are read, not scanned

template <typename Change>
void changeFragments(QTextDocument *document, Change change)
{
    // The places first: a change of format divides fragments.
    QList<std::pair<Span, QTextCharFormat>> fragments;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment one = at.fragment();
            fragments.append({{one.position(), one.position() + one.length()}, one.charFormat()});
        }
    }
    for (const auto &[place, format] : std::as_const(fragments)) {
        QTextCursor cursor(document);
        cursor.setPosition(int(place.start));
        cursor.setPosition(int(place.end), QTextCursor::KeepAnchor);
        change(cursor, format);
    }
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    document()->setDocumentMargin(helpMargin);
    setFrameShape(QFrame::NoFrame);
    // Also on the way back, which does not ask doSetSource().
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::dress);
}

void HelpBrowser::setLanguage(Language language)
{
    m_language = language;
    document()->setDefaultFont(documentFont(language));
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const QUrl address = source().resolved(name);
    if (!isHelpAddress(address))
        return {};
    if (type == QTextDocument::ImageResource)
        return picture(address);
    QFile file(u':' + address.path());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QVariant();
}

QImage HelpBrowser::picture(const QUrl &name) const
{
    QImage image(u':' + name.path());
    const int room = viewport()->width() - 2 * helpMargin;
    if (image.isNull() || room <= 0)
        return image;
    const int width = std::min(room, image.width()); // as shown, in the window's units
    if (const int pixels = int(width * devicePixelRatioF()); image.width() > pixels)
        image = image.scaledToWidth(pixels, Qt::SmoothTransformation);
    image.setDevicePixelRatio(double(image.width()) / width);
    return image;
}

void HelpBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType)
{
    if (!isHelpAddress(source().resolved(name)))
        return;
    QTextBrowser::doSetSource(name, QTextDocument::MarkdownResource);
}

void HelpBrowser::dress()
{
    m_pictureWidth = viewport()->width();
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(lines);
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(hairlineColour(palette()));
            format.setCellPadding(cellPadding);
            table->setFormat(format);
        }
    }
    changeFragments(document(), [this](QTextCursor &cursor, const QTextCharFormat &format) {
        QTextCharFormat change;
        if (format.isImageFormat()) {
            // A line as high as the picture needs no more room.
            QTextBlockFormat single;
            single.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
            cursor.mergeBlockFormat(single);
            return;
        }
        if (format.isAnchor())
            change.setForeground(palette().link());
        else if (format.fontFixedPitch())
            change.setBackground(palette().alternateBase());
        else
            return;
        cursor.mergeCharFormat(change);
    });
}

void HelpBrowser::showAgain()
{
    if (source().isEmpty())
        return;
    const int where = verticalScrollBar()->value();
    document()->setDefaultFont(documentFont(m_language));
    reload();
    verticalScrollBar()->setValue(where);
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showAgain();
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() != m_pictureWidth)
        fitPictures();
}

void HelpBrowser::fitPictures()
{
    m_pictureWidth = viewport()->width();
    changeFragments(document(), [this](const QTextCursor &cursor, const QTextCharFormat &format) {
        if (!format.isImageFormat())
            return;
        const QUrl name(format.toImageFormat().name());
        document()->addResource(QTextDocument::ImageResource, name, picture(source().resolved(name)));
        document()->markContentsDirty(cursor.selectionStart(), 1);
    });
}

void HelpBrowser::mark(const QList<Span> &places, qsizetype current)
{
    QList<ExtraSelection> marks;
    for (const Span &place : places) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(place.start));
        mark.cursor.setPosition(int(place.end), QTextCursor::KeepAnchor);
        mark.format.setBackground(foundColour(palette()));
        marks.append(mark);
    }
    setExtraSelections(marks);
    QTextCursor cursor = textCursor();
    if (current >= 0 && current < places.size())
        cursor = marks.at(current).cursor;
    else
        cursor.clearSelection();
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace vigie
