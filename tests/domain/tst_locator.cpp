// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/locator.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

/// A page of blocks, one a line; a line that begins with "# " is a heading.
Page pageOf(const QStringList &lines)
{
    Page page;
    page.number = 1;
    for (const QString &line : lines) {
        const bool heading = line.startsWith(u"# ");
        if (!page.text.isEmpty())
            page.text += u'\n';
        const qsizetype start = page.text.size();
        page.text += heading ? line.mid(2) : line;
        page.blocks.append({heading ? Block::Kind::Heading : Block::Kind::Paragraph,
                            quint8(heading ? 2 : 0),
                            {start, page.text.size()}});
    }
    return page;
}

Span spanOf(const Page &page, const QString &words)
{
    const qsizetype start = page.text.indexOf(words);
    return {start, start + words.size()};
}

} // namespace

class TestLocator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandUnderTheNearestHeading();
    void theTitleIsNoPlaceOfItsOwn();
    void aPageThatGoesOnKeepsItsHeading();
    void aPageWithoutHeadingCountsItsParagraphs();
};

void TestLocator::wordsStandUnderTheNearestHeading()
{
    const Page page = pageOf({u"# Ships"_s, u"One left."_s, u"# Cargo"_s, u"Coal."_s, u"Oil was found."_s});
    QCOMPARE(locate(page, spanOf(page, u"Oil"_s), u"A report"_s), (Locator{u"Cargo"_s, 2}));
    QCOMPARE(locate(page, spanOf(page, u"left"_s), u"A report"_s), (Locator{u"Ships"_s, 1}));
    QCOMPARE(locate(page, spanOf(page, u"Cargo"_s), u"A report"_s), (Locator{u"Cargo"_s, 0}));
}

void TestLocator::theTitleIsNoPlaceOfItsOwn()
{
    const Page page = pageOf({u"# A Report"_s, u"First words."_s});
    QCOMPARE(locate(page, spanOf(page, u"words"_s), u"A report"_s), (Locator{QString(), 1}));
}

void TestLocator::aPageThatGoesOnKeepsItsHeading()
{
    Page page = pageOf({u"More of it."_s});
    page.label = u"Cargo (2)"_s;
    QCOMPARE(locate(page, spanOf(page, u"More"_s), u"A report"_s), (Locator{u"Cargo (2)"_s, 1}));
}

void TestLocator::aPageWithoutHeadingCountsItsParagraphs()
{
    Page page = pageOf({u"One."_s, u"Two."_s});
    page.label = u"¶ 1"_s;
    QCOMPARE(locate(page, spanOf(page, u"Two"_s), {}), (Locator{QString(), 2}));
}

QTEST_GUILESS_MAIN(TestLocator)
#include "tst_locator.moc"
