// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/columns.h"
#include "ui/reader/documentfinder.h"
#include "ui/reader/foldedfind.h"
#include "ui/reader/pagegeometry.h"
#include "ui/reader/pagestack.h"
#include "ui/reader/readertoolbar.h"
#include "ui/reader/textsheet.h"
#include "ui/reader/textunits.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Boxes of `columns` columns of text: each character 10 wide and 12 high, lines 16 apart.
void addLine(CharacterBoxes &boxes, const QString &text, double x, double y)
{
    for (const QChar character : text)
        boxes.append(character == u'\n' ? QRectF() : QRectF(x, y, 10, 12)), x += 10;
}

QString words(const QString &text, const QList<Span> &spans)
{
    QStringList out;
    for (const Span span : spans)
        out.append(text.mid(span.start, span.length()));
    return out.join(u'|');
}

} // namespace

class ReaderTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boxesOfOneLineBecomeOneRectangle()
    {
        CharacterBoxes boxes;
        addLine(boxes, u"abc\n"_s, 0, 0);
        addLine(boxes, u"def"_s, 0, 16);
        QCOMPARE(lineRects(boxes, {1, 6}), (QList<QRectF>{{10, 0, 20, 12}, {0, 16, 20, 12}}));
        QCOMPARE(lineRects(boxes, {3, 4}), QList<QRectF>());
        QCOMPARE(lineRects(boxes, {-5, 500}).size(), 2);
    }

    void columnsOnOneHeightStayApart()
    {
        CharacterBoxes boxes;
        addLine(boxes, u"ab"_s, 0, 0);
        addLine(boxes, u"cd"_s, 200, 0);
        QCOMPARE(lineRects(boxes, {0, 4}).size(), 2);
    }

    void uprightJapaneseIsOneTallRectangle()
    {
        CharacterBoxes boxes;
        for (int i = 0; i < 4; ++i)
            boxes.append(QRectF(100, 12.0 * i, 12, 12));
        QCOMPARE(lineRects(boxes, {0, 4}), (QList<QRectF>{{100, 0, 12, 48}}));
        QCOMPARE(caretAt(boxes, {106, 10}), 1);
    }

    void aPointFindsTheNearestPlaceOnItsLine()
    {
        CharacterBoxes boxes;
        addLine(boxes, u"abc\n"_s, 0, 0);
        addLine(boxes, u"def"_s, 0, 16);
        QCOMPARE(caretAt(boxes, {12, 5}), 1);
        QCOMPARE(caretAt(boxes, {18, 5}), 2);
        QCOMPARE(caretAt(boxes, {300, 20}), 7); // right of the second line: its end
        QCOMPARE(caretAt({}, {1, 1}), 0);
        QCOMPARE(characterAt(boxes, {12, 5}), 1);
        QCOMPARE(characterAt(boxes, {300, 20}), -1);
    }

    void aDoubleClickTakesAWordOfEachScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("word");
        QTest::newRow("fr") << u"les sanctions visent"_s << 6 << u"sanctions"_s;
        QTest::newRow("kanji") << u"多国間の制裁監視が"_s << 5 << u"制裁監視"_s;
        QTest::newRow("katakana") << u"新しいサイバー攻撃"_s << 4 << u"サイバー"_s;
        QTest::newRow("hangul") << u"제재 감시팀은 오늘"_s << 4 << u"감시팀은"_s;
        QTest::newRow("space") << u"a b"_s << 1 << QString();
        QTest::newRow("outside") << u"a"_s << 7 << QString();
    }

    void aDoubleClickTakesAWordOfEachScript()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        QFETCH(QString, word);
        const Span span = wordAt(text, at);
        QCOMPARE(text.mid(span.start, span.length()), word);
    }

    void copiedLinesAreHealedByScript()
    {
        Page page;
        page.text = u"Un texte\nlong\nEn deux"_s;
        page.blocks = {{Block::Kind::Paragraph, 0, {0, 13}}, {Block::Kind::Paragraph, 0, {14, 21}}};
        QCOMPARE(copyText(page, {3, 21}), u"texte long\nEn deux"_s);
        page.text = u"制裁の\n監視"_s;
        page.blocks = {{Block::Kind::Paragraph, 0, {0, 6}}};
        QCOMPARE(copyText(page, {0, 6}), u"制裁の監視"_s);
        QCOMPARE(copyText(page, {-3, 900}), u"制裁の監視"_s);
    }

    void findingIgnoresCaseAccentWidthAndLineBreaks()
    {
        const QString text = u"Équipe de\nsurveillance et ＭＳＭＴ, 偵察\n総局, が"_s;
        QCOMPARE(words(text, findFolded(text, u"equipe DE surv"_s)), u"Équipe de\nsurv"_s);
        QCOMPARE(words(text, findFolded(text, u"msmt"_s)), u"ＭＳＭＴ"_s);
        QCOMPARE(words(text, findFolded(text, u"偵察総局"_s)), u"偵察\n総局"_s);
        QVERIFY(findFolded(text, u"か"_s).isEmpty()); // a voiced kana is another letter
        QVERIFY(findFolded(text, u"  "_s).isEmpty());
        QCOMPARE(findFolded(u"aaaa"_s, u"aa"_s).size(), 2);
        const QString broken = u"la crypto-\nmonnaie, des conteneurs dé-\ntournés, 28億400\n0万ドル, l’or"_s;
        QCOMPARE(words(broken, findFolded(broken, u"crypto-monnaie"_s)), u"crypto-\nmonnaie"_s);
        QCOMPARE(words(broken, findFolded(broken, u"cryptomonnaie"_s)), u"crypto-\nmonnaie"_s);
        QCOMPARE(words(broken, findFolded(broken, u"detournes"_s)), u"dé-\ntournés"_s);
        QCOMPARE(words(broken, findFolded(broken, u"28億4000万ドル"_s)), u"28億400\n0万ドル"_s);
        QCOMPARE(words(broken, findFolded(broken, u"l'or"_s)), u"l’or"_s);
        QCOMPARE(words(broken, findFolded(broken, u"ontene"_s)), u"ontene"_s); // inside a word
    }

    void findingGoesOverLineEndsOfJapaneseAndKorean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("needle");
        QTest::addRow("after a long vowel") << u"ミキサ\nーとサーバー\nルームを通る"_s << u"サーバールーム"_s;
        QTest::addRow("before a long vowel") << u"ミキサ\nーとサーバーを通る"_s << u"ミキサー"_s;
        QTest::addRow("after a comma") << u"交換され、\n橋を渡り"_s << u"され、橋を"_s;
        QTest::addRow("before a bracket")
            << u"監視チーム\n（ＭＳＭＴ）\nによる"_s << u"チーム（MSMT）による"_s;
        QTest::addRow("full-width figures") << u"総額は２８\n億ドル"_s << u"28億ドル"_s;
        QTest::addRow("half-width kana") << u"ｻｰﾊﾞｰ\nﾙｰﾑ"_s << u"サーバールーム"_s;
        QTest::addRow("within a Korean word") << u"이사회가 거부권을 행사하\n였고"_s << u"행사하였고"_s;
        QTest::addRow("between Korean words") << u"가상자산\n거래소가"_s << u"가상자산 거래소"_s;
    }

    void findingGoesOverLineEndsOfJapaneseAndKorean()
    {
        QFETCH(QString, text);
        QFETCH(QString, needle);
        const QList<Span> found = findFolded(text, needle);
        QCOMPARE(found.size(), 1);
        QVERIFY(text.mid(found.first().start, found.first().length()).contains(u'\n'));
        QVERIFY(findFolded(u"server\nroom"_s, u"serverroom"_s).isEmpty());
    }

    void theFinderGoesRoundAllPages()
    {
        QList<Page> pages;
        for (int i = 0; i < 40; ++i) {
            Page page;
            page.number = i + 1;
            page.text = i % 10 == 0 ? u"here and here"_s : u"nothing"_s;
            pages.append(page);
        }
        DocumentFinder finder;
        finder.setPages(pages);
        finder.find(u"here"_s, 15);
        QTRY_VERIFY(!finder.isSearching());
        QCOMPARE(finder.total(), 8);
        QCOMPARE(finder.currentIndex(), 20); // the first from where the person was
        QCOMPARE(finder.currentNumber(), 4);
        finder.step(false);
        QCOMPARE(finder.currentIndex(), 10);
        for (int i = 0; i < 5; ++i)
            finder.step(true);
        QCOMPARE(finder.currentIndex(), 0);
        QCOMPARE(finder.currentNumber(), 0);
    }

    void findingEndsWhereNobodyWouldStepOn()
    {
        QList<Page> pages(4);
        for (int i = 0; i < pages.size(); ++i)
            pages[i] = {.number = i + 1,
                        .label = {},
                        .text = QString(3000, u'e'),
                        .blocks = {},
                        .language = {},
                        .size = {},
                        .problem = {}};
        DocumentFinder finder;
        finder.setPages(pages);
        finder.find(u"e"_s, 0);
        QTRY_VERIFY(!finder.isSearching());
        QVERIFY(finder.isCutShort());
        QCOMPARE(finder.total(), 6000);
        finder.step(false); // from the first to the last that was found
        QCOMPARE(finder.currentNumber(), 5999);
        finder.find(u"eeeeeeeeee"_s, 0);
        QTRY_VERIFY(!finder.isSearching());
        QVERIFY(!finder.isCutShort());
    }

    void pagesStackAndAreFoundByHeight()
    {
        PageStack stack;
        stack.setSizes({{100, 200}, {150, 200}, {100, 200}}, 10, 5);
        QCOMPARE(stack.at(0), 0);
        QCOMPARE(stack.at(216), 1);
        QCOMPARE(stack.at(1e9), 2);
        QCOMPARE(stack.totalHeight(), 630.0);
        stack.setHeight(0, 300);
        QCOMPARE(stack.top(1), 315.0);
        QCOMPARE(stack.widest(), 150.0);
        QCOMPARE(PageStack().at(10), -1);
    }

    void wideColumnsShareWhatNarrowOnesLeave()
    {
        QCOMPARE(fitColumns({50, 60}, 200, 10), (QList<double>{50, 60}));
        QCOMPARE(fitColumns({50, 400, 400}, 250, 10), (QList<double>{50, 100, 100}));
        QCOMPARE(fitColumns({}, 250, 10), QList<double>());
    }

    void printedLabelsWinOverNumbers()
    {
        QList<Page> pages(4);
        for (int i = 0; i < 4; ++i)
            pages[i].number = i + 1;
        pages[2].label = u"iv"_s;
        pages[3].label = u"1"_s;
        QCOMPARE(pageIndexFor(pages, u" IV "_s), 2);
        QCOMPARE(pageIndexFor(pages, u"1"_s), 3);
        QCOMPARE(pageIndexFor(pages, u"2"_s), 1);
        QCOMPARE(pageIndexFor(pages, u"99"_s), -1);
        QCOMPARE(pageIndexFor(pages, u"x"_s), -1);
    }

    void everyPlaceOfASetPageLeadsBackToItself()
    {
        Page page;
        page.text =
            u"Heading\nA first paragraph, long enough to be broken over several lines of the narrow sheet.\n"
            u"a\tb\nccc\tdd\nloose 𠮷 end"_s;
        const qsizetype rows = page.text.indexOf(u"a\tb"_s);
        page.blocks = {{Block::Kind::Heading, 1, {0, 7}},
                       {Block::Kind::Paragraph, 0, {8, rows - 1}},
                       {Block::Kind::TableHeader, 0, {rows, rows + 3}},
                       {Block::Kind::TableRow, 0, {rows + 4, rows + 10}}};
        const TextSheet sheet(page, 1, 300);
        for (qsizetype i = 0; i < page.text.size(); ++i) {
            if (page.text.at(i).isSpace() || page.text.at(i).isSurrogate())
                continue;
            const QList<QRectF> rects = sheet.lineRects({i, i + 1});
            QVERIFY2(rects.size() == 1, qPrintable(QString::number(i)));
            QCOMPARE(sheet.characterAt(rects.first().center()), i);
            QVERIFY(QRectF(QPointF(), sheet.size()).contains(rects.first()));
        }
    }

    void aPageWithoutTextOrWithSpansOutsideItIsSet()
    {
        Page page;
        QVERIFY(TextSheet(page, 1, 500).size().height() > 0);
        page.text = u"ab"_s;
        page.blocks = {{Block::Kind::Paragraph, 0, {-4, 90}}};
        const TextSheet sheet(page, 1, 500);
        QCOMPARE(sheet.lineRects({0, 2}).size(), 1);
        QCOMPARE(sheet.caretAt({1e6, 1e6}), 2);
    }
};

QTEST_MAIN(ReaderTextTest)
#include "tst_readertext.moc"
