// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeservices.h"
#include "ui/common/navigator.h"
#include "ui/reader/pageview.h"
#include "ui/reader/readerpanel.h"

#include <QPainter>
#include <QtTest>

#include <optional>
#include <utility>

namespace vigie {

using namespace Qt::Literals::StringLiterals;

/// Draws each page's text in lines of 40 characters, and knows where it drew them.
class DrawingRender : public RenderService
{
public:
    explicit DrawingRender(FakeLibrary &library)
        : m_library(library)
    {
    }

    /// Upright Japanese: lines run down, the next one lies to the left.
    static CharacterBoxes uprightBoxesOf(const QString &text)
    {
        CharacterBoxes boxes;
        double x = 400;
        double y = 60;
        for (const QChar character : text) {
            boxes.append(character == u'\n' ? QRectF() : QRectF(x, y, 12, 12));
            y += 12;
            if (character == u'\n') {
                x -= 20;
                y = 60;
            }
        }
        return boxes;
    }

    static CharacterBoxes boxesOf(const QString &text)
    {
        CharacterBoxes boxes;
        double x = 60;
        double y = 60;
        for (const QChar character : text) {
            if (character == u'\n' || x > 520) {
                x = 60;
                y += 18;
            }
            boxes.append(character == u'\n' ? QRectF() : QRectF(x, y, 10, 14));
            if (character != u'\n')
                x += 10;
        }
        return boxes;
    }

    QFuture<Result<QImage>> renderPage(const DocumentId &document, int page, double dpi) override
    {
        ++pictures;
        asked.append({page, dpi});
        if (failure)
            return QtFuture::makeReadyFuture(Result<QImage>(*failure));
        const Page shown = m_library.page(document, page).value();
        QImage image((shown.size * dpi / 72).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(dpi / 72, dpi / 72);
        painter.setFont(QFont(u"Noto Sans CJK JP"_s, 10));
        const CharacterBoxes boxes = boxesOf(shown.text);
        for (qsizetype i = 0; i < boxes.size(); ++i)
            painter.drawText(boxes.at(i), Qt::AlignCenter | Qt::TextDontClip, shown.text.mid(i, 1));
        return QtFuture::makeReadyFuture(Result<QImage>(image));
    }

    QFuture<Result<CharacterBoxes>> characterBoxes(const DocumentId &document, int page) override
    {
        return QtFuture::makeReadyFuture(
            Result<CharacterBoxes>(upright ? uprightBoxesOf(m_library.page(document, page).value().text)
                                           : boxesOf(m_library.page(document, page).value().text)));
    }

    QFuture<Result<QList<Bookmark>>> outline(const DocumentId &) override
    {
        return QtFuture::makeReadyFuture(Result<QList<Bookmark>>(bookmarks));
    }

    QFuture<Result<QList<PageLink>>> links(const DocumentId &, int page) override
    {
        return QtFuture::makeReadyFuture(
            Result<QList<PageLink>>(page == 1 ? linksOfFirst : QList<PageLink>()));
    }

    bool upright = false;
    QList<Bookmark> bookmarks;
    QList<PageLink> linksOfFirst;
    int pictures = 0;
    QList<std::pair<int, double>> asked; ///< pages and resolutions
    std::optional<Error> failure;

private:
    FakeLibrary &m_library;
};

inline const DocumentId report{u"aaaaaaaaaaaa"_s};
inline const DocumentId article{u"bbbbbbbbbbbb"_s};

struct Desk
{
    FakeServices fakes;
    DrawingRender render{fakes.library};
    Services services{fakes.library,       fakes.imports,     fakes.search,  render,
                      fakes.facts,         fakes.annotations, fakes.journal, fakes.exports,
                      fakes.savedSearches, fakes.thesaurus};
    Navigator navigator;

    explicit Desk(int pageCount = 30)
    {
        Document pdf;
        pdf.id = report;
        pdf.mediaType = u"application/pdf"_s;
        pdf.title = u"Report on sea routes"_s;
        pdf.publisher = u"Harbour Office"_s;
        pdf.published = FuzzyDate::day(QDate(2025, 5, 29));
        pdf.pages = pageCount;
        QList<Page> pages;
        for (int i = 1; i <= pageCount; ++i) {
            Page page;
            page.number = i;
            page.label = i == 2 ? u"ii"_s : QString::number(i);
            page.size = {595, 842};
            page.text =
                u"Page %1 of the report.\n制裁監視の対象となる船舶。\nMany containers went by rail."_s.arg(i);
            page.language = Language::English;
            pages.append(page);
        }
        fakes.library.add(pdf, pages);
        Document html;
        html.id = article;
        html.mediaType = u"text/html"_s;
        html.title = u"An article"_s;
        html.pages = 1;
        Page page;
        page.number = 1;
        page.text = u"A heading\nSome words of the article."_s;
        page.blocks = {{Block::Kind::Heading, 1, {0, 9}}, {Block::Kind::Paragraph, 0, {10, 36}}};
        page.problem = u"Part of the file could not be read."_s;
        fakes.library.add(html, {page});
    }
};

inline PageView *viewOf(ReaderPanel &panel)
{
    return panel.findChild<PageView *>(u"readerView"_s);
}

inline void open(Desk &desk, ReaderPanel &panel)
{
    panel.resize(700, 600);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    desk.navigator.openPassage({report, 1, {}});
    QTRY_VERIFY(desk.render.pictures > 0);
}

} // namespace vigie
