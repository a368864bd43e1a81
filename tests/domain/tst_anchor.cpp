// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/anchor.h"
#include "models/domain/fuzzyfind.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

Page pageOf(int number, const QString &text)
{
    Page page;
    page.number = number;
    page.text = text;
    return page;
}

TextAnchor anchorOn(const Page &page, const QString &quote)
{
    const qsizetype at = page.text.indexOf(quote);
    return makeAnchor(page, {at, at + quote.size()});
}

const QString firstText = u"The monitors met in the spring. They counted forty ships at the eastern pier. "
                          u"A second visit followed in the autumn, and the count was lower."_s;

} // namespace

class TestAnchor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unchangedTextKeepsThePlace();
    void textInsertedBeforeMovesThePlace();
    void wordsOnAnotherPageAreFound();
    void rewrappedAndWidthChangedWordsAreFound();
    void aFewChangedLettersAreForgiven();
    void goneWordsAreNotFound();
    void twoEqualPlacesAreNotGuessedBetween();
    void surroundingsTellEqualWordsApart();
    void shortWordsWithoutSurroundingsAreNotTrusted();
    void surrogatePairsAreNeverCut();
    void fuzzyFindCountsEdits();
};

void TestAnchor::unchangedTextKeepsThePlace()
{
    const Page page = pageOf(1, firstText);
    const TextAnchor anchor = anchorOn(page, u"forty ships"_s);
    QCOMPARE(findAnchor(anchor, {page}), std::optional(anchor));
}

void TestAnchor::textInsertedBeforeMovesThePlace()
{
    const TextAnchor anchor = anchorOn(pageOf(1, firstText), u"forty ships"_s);
    const Page changed = pageOf(1, u"Revised in June. "_s + firstText);
    const auto found = findAnchor(anchor, {changed});
    QVERIFY(found);
    QCOMPARE(found->span.start, anchor.span.start + 17);
    QCOMPARE(found->quote, u"forty ships"_s);
}

void TestAnchor::wordsOnAnotherPageAreFound()
{
    const TextAnchor anchor = anchorOn(pageOf(1, firstText), u"A second visit followed in the autumn"_s);
    const auto found = findAnchor(anchor, {pageOf(1, u"A new cover page."_s), pageOf(2, firstText)});
    QVERIFY(found);
    QCOMPARE(found->page, 2);
}

void TestAnchor::rewrappedAndWidthChangedWordsAreFound()
{
    const QString before = u"監視団は昨年の秋に港を訪れ、２８隻の船を数えたと発表した。"_s;
    const TextAnchor anchor = anchorOn(pageOf(1, before), u"２８隻の船を数えた"_s);
    const Page changed = pageOf(1, u"監視団は昨年の秋に港を訪れ、28隻の\n船を数えたと発表した。"_s);
    const auto found = findAnchor(anchor, {changed});
    QVERIFY(found);
    QCOMPARE(found->quote, u"28隻の\n船を数えた"_s);
}

void TestAnchor::aFewChangedLettersAreForgiven()
{
    const TextAnchor anchor =
        anchorOn(pageOf(1, firstText), u"They counted forty ships at the eastern pier."_s);
    QString text = firstText;
    text.replace(u"counted forty ships"_s, u"counted fourty ships"_s);
    const auto found = findAnchor(anchor, {pageOf(1, text)});
    QVERIFY(found);
    QCOMPARE(found->quote, u"They counted fourty ships at the eastern pier."_s);
}

void TestAnchor::goneWordsAreNotFound()
{
    const TextAnchor anchor =
        anchorOn(pageOf(1, firstText), u"They counted forty ships at the eastern pier."_s);
    QVERIFY(!findAnchor(anchor, {pageOf(1, u"An entirely different page about grain and its prices."_s)}));
    QVERIFY(!findAnchor(anchor, {}));
}

void TestAnchor::twoEqualPlacesAreNotGuessedBetween()
{
    const QString line = u"The council renewed the mandate for one year. "_s;
    const TextAnchor anchor = anchorOn(pageOf(1, line), u"renewed the mandate"_s);
    QVERIFY(!findAnchor(anchor, {pageOf(1, u"x "_s + line + line + line)}));
}

void TestAnchor::surroundingsTellEqualWordsApart()
{
    const QString text =
        u"In March the port received forty ships. In October the port received forty ships."_s;
    const qsizetype second = text.lastIndexOf(u"forty ships"_s);
    const TextAnchor anchor = makeAnchor(pageOf(1, text), {second, second + 11});
    const auto found = findAnchor(anchor, {pageOf(1, u"Corrected. "_s + text)});
    QVERIFY(found);
    QCOMPARE(found->span.start, second + 11);
}

void TestAnchor::shortWordsWithoutSurroundingsAreNotTrusted()
{
    const TextAnchor anchor =
        anchorOn(pageOf(1, u"Sales rose in 2024 by a third, the ministry said."_s), u"2024"_s);
    QVERIFY(!findAnchor(anchor, {pageOf(1, u"Form no. 2024 must be sent back."_s)}));
}

void TestAnchor::surrogatePairsAreNeverCut()
{
    const Page page = pageOf(1, u"a\U00020BB7b"_s);
    QCOMPARE(makeAnchor(page, {2, 4}).quote, u"\U00020BB7b"_s);
    QCOMPARE(makeAnchor(page, {0, 2}).quote, u"a\U00020BB7"_s);
    QString many;
    for (int i = 0; i < 40; ++i)
        many += u"\U00020BB7"_s;
    const TextAnchor anchor = makeAnchor(pageOf(1, u"x"_s + many + u"target"_s), {81, 87});
    QVERIFY(!anchor.prefix.at(0).isLowSurrogate());
}

void TestAnchor::fuzzyFindCountsEdits()
{
    const auto found = findFuzzy(u"reconnaissance", u"the reconaissance office", 2);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().edits, 1);
    QCOMPARE(found.constFirst().span.start, 4);
    QVERIFY(findFuzzy(u"reconnaissance", u"the ministry of fisheries", 2).isEmpty());
}

QTEST_GUILESS_MAIN(TestAnchor)
#include "tst_anchor.moc"
