// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/normalise.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

class TestNormalise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAsReadersDo_data();
    void foldsAsReadersDo();
    void healsLineBreaks_data();
    void healsLineBreaks();
    void blankLinesSeparateBlocks();
    void cellsKeepTheirTabs();
    void blocksAreFoundInTheNormalisedText();
    void foundWordsMapBackToTheirCharacters();
    void placesMapBothWaysOnAnyText();
    void brokenBlocksDoNoHarm();
};

void TestNormalise::foldsAsReadersDo_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("width") << u"ＡＢＣ２８億ﾐｻｲﾙ"_s << u"abc28億ミサイル"_s;
    QTest::newRow("voiced half width") << u"ｶﾞｽとﾊﾟﾝ"_s << u"ガスとパン"_s;
    QTest::newRow("jamo") << u"\u1112\u1161\u11AB\u1100\u116E\u11A8"_s << u"한국"_s;
    QTest::newRow("kangxi radical") << u"\u2F47本"_s << u"日本"_s;
    QTest::newRow("supplement radical") << u"\u2ED1期\u2EA9"_s << u"長期王"_s;
    QTest::newRow("compatibility ideograph") << u"\uF9B5"_s << u"例"_s;
    QTest::newRow("ligature") << u"ﬁnancement"_s << u"financement"_s;
    QTest::newRow("combining accent") << u"Core\u0301e"_s << u"corée"_s;
    QTest::newRow("quotes") << u"l’argent «\u00A0gel\u00A0» “a”"_s << u"l'argent \" gel \" \"a\""_s;
    QTest::newRow("dashes") << u"2020–2021 — 2022−2023"_s << u"2020-2021 - 2022-2023"_s;
    QTest::newRow("dash in katakana") << u"コンピュ−タ"_s << u"コンピュータ"_s;
    QTest::newRow("length mark between digits") << u"2020ー2021年"_s << u"2020-2021年"_s;
    QTest::newRow("tilde") << u"１０〜２０％"_s << u"10~20%"_s;
    QTest::newRow("soft hyphen") << u"finan\u00ADce\u200Bment"_s << u"financement"_s;
    QTest::newRow("spaces") << u"  a\u00A0\u3000 b\tc "_s << u"a b c"_s;
    QTest::newRow("footnote number after a figure") << u"2,8¹² milliards³"_s << u"2,8 12 milliards 3"_s;
    QTest::newRow("circled number before a year") << u"①2025年"_s << u"1 2025年"_s;
    QTest::newRow("fraction after a figure") << u"2½ tonnes"_s << u"2 1\u20442 tonnes"_s;
    QTest::newRow("control characters") << u"a\u0001b\u007Fc"_s << u"abc"_s;
    QTest::newRow("accents stay") << u"ÉTÉ"_s << u"été"_s;
    QTest::newRow("middle dot of Korean") << u"미국ㆍ일본"_s << u"미국·일본"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestNormalise::foldsAsReadersDo()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QCOMPARE(normalise(source).text, expected);
}

void TestNormalise::healsLineBreaks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words") << u"un navire\nétranger"_s << u"un navire étranger"_s;
    QTest::newRow("hyphenated word") << u"le blanchi-\nment"_s << u"le blanchiment"_s;
    QTest::newRow("soft hyphen at the end") << u"trans\u00AD\nbordement"_s << u"transbordement"_s;
    QTest::newRow("compound with même") << u"la banque elle-\nmême"_s << u"la banque elle-même"_s;
    QTest::newRow("compound by rule") << u"des marins nord-\ncoréens"_s << u"des marins nord-coréens"_s;
    QTest::newRow("one word after all") << u"north-\nern ports"_s << u"northern ports"_s;
    QTest::newRow("capital after the hyphen") << u"DPRK-\nRussia trade"_s << u"dprk-russia trade"_s;
    QTest::newRow("chain of hyphens")
        << u"ship-to-\nship and ship-\nto-ship"_s << u"ship-to-ship and ship-to-ship"_s;
    QTest::newRow("spelled with its hyphen nearby") << u"A coal-fired plant. Another coal-\nfired one."_s
                                                    << u"a coal-fired plant. another coal-fired one."_s;
    QTest::newRow("dash at the end") << u"ports -\nand ships"_s << u"ports - and ships"_s;
    QTest::newRow("kanji") << u"北朝\n鮮の制\n裁"_s << u"北朝鮮の制裁"_s;
    QTest::newRow("after wide punctuation") << u"した。\n「国連」"_s << u"した。「国連」"_s;
    QTest::newRow("hangul") << u"대북\n제재"_s << u"대북 제재"_s;
    QTest::newRow("full width number") << u"２８億４００\n０万ドル"_s << u"28億4000万ドル"_s;
    QTest::newRow("year and its unit") << u"2025\n年に約\n30隻"_s << u"2025年に約30隻"_s;
    QTest::newRow("two years stay two") << u"기간: 2024\n2025년"_s << u"기간: 2024 2025년"_s;
    QTest::newRow("Korean number") << u"미화 1,2\n34만 달러"_s << u"미화 1,234만 달러"_s;
    QTest::newRow("numbers of a Latin text") << u"in 19\n20 ships"_s << u"in 19 20 ships"_s;
    QTest::newRow("windows line ends") << u"a\r\nb"_s << u"a b"_s;
}

void TestNormalise::healsLineBreaks()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QCOMPARE(normalise(source).text, expected);
}

void TestNormalise::blankLinesSeparateBlocks()
{
    const NormalisedText folded = normalise(u"\n\nOne\nline\n \nTwo\r\n\r\nThree\n"_s);
    QCOMPARE(folded.text, u"one line\ntwo\nthree"_s);
    QCOMPARE(folded.blocks, (QList<Span>{{0, 8}, {9, 12}, {13, 18}}));
}

void TestNormalise::cellsKeepTheirTabs()
{
    const QString text = u"Port\tTonnes \t\tYear\nplain\ttext"_s;
    const NormalisedText folded =
        normalise(text, {{Block::Kind::TableRow, 0, {0, 18}}, {Block::Kind::Paragraph, 0, {19, 29}}});
    QCOMPARE(folded.text, u"port\ttonnes\t\tyear\nplain text"_s);
}

void TestNormalise::blocksAreFoundInTheNormalisedText()
{
    const QString text = u"Title\n \nBody text"_s;
    const NormalisedText folded = normalise(text, {{Block::Kind::Heading, 1, {0, 5}},
                                                   {Block::Kind::Paragraph, 0, {6, 7}},
                                                   {Block::Kind::Paragraph, 0, {8, 17}}});
    QCOMPARE(folded.text, u"title\nbody text"_s);
    QCOMPARE(folded.blocks, (QList<Span>{{0, 5}, {5, 5}, {6, 15}}));
}

void TestNormalise::foundWordsMapBackToTheirCharacters()
{
    const QString text = u"Le  trans-\nbordement de ２８億４００\n０万 ﾐｻｲﾙ ﬁn"_s;
    const NormalisedText folded = normalise(text);
    const auto sourceOf = [&](const QString &word) {
        const qsizetype at = folded.text.indexOf(word);
        const Span span = folded.toSource({at, at + word.size()});
        return text.mid(span.start, span.length());
    };
    QCOMPARE(sourceOf(u"le"_s), u"Le"_s);
    QCOMPARE(sourceOf(u"transbordement"_s), u"trans-\nbordement"_s);
    QCOMPARE(sourceOf(u"28億4000万"_s), u"２８億４００\n０万"_s);
    QCOMPARE(sourceOf(u"ミサイル"_s), u"ﾐｻｲﾙ"_s);
    QCOMPARE(sourceOf(u"fin"_s), u"ﬁn"_s);
    QCOMPARE(sourceOf(u"trans"_s), u"trans"_s);
    const qsizetype at = text.indexOf(u"ﾐｻｲﾙ"_s);
    const Span there = folded.toNormalised({at, at + 4});
    QCOMPARE(folded.text.mid(there.start, there.length()), u"ミサイル"_s);
}

void TestNormalise::placesMapBothWaysOnAnyText()
{
    static const QString letters =
        u"aZé0９.,-‐\u00AD\n\n\r\t  \u3000\u200B'’«한국글\u1112\u1161\u11AB北朝鮮かガｶﾞﾟーｰ−〜①½²ﬁ㈱\u0301\u2F47\u2ED1…"_s +
        QString(QChar(0xD842)) + QChar(0xDFB7) + QChar(0xD800) + QChar(0xDC00) + QChar(0);
    QRandomGenerator random(20251122);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        const int size = random.bounded(60);
        for (int i = 0; i < size; ++i)
            text += letters.at(random.bounded(int(letters.size())));
        const NormalisedText folded = normalise(text);
        QCOMPARE(folded.sources.size(), folded.text.size() + 1);
        QCOMPARE(folded.lengths.size(), folded.text.size());
        QVERIFY(std::is_sorted(folded.sources.cbegin(), folded.sources.cend()));
        QVERIFY(folded.text.isValidUtf16());
        qsizetype lastEnd = 0;
        for (qsizetype i = 0; i < folded.text.size(); ++i) {
            const Span source = folded.toSource({i, i + 1});
            QVERIFY(source.start >= 0 && source.start <= source.end && source.end <= text.size());
            QVERIFY(source.end >= lastEnd || source.isEmpty());
            lastEnd = std::max(lastEnd, source.end);
            if (source.isEmpty())
                continue;
            const Span back = folded.toNormalised(source);
            QVERIFY2(back.start <= i && back.end > i, qPrintable(text));
        }
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const Span there = folded.toNormalised({i, std::min(i + 3, text.size())});
            QVERIFY(there.start >= 0 && there.start <= there.end && there.end <= folded.text.size());
        }
        // Folding what is folded changes no letter: index and query agree. (Paragraphs become lines; what a
        // dropped character kept apart may compose.)
        if (!folded.text.contains(u'\n') && !folded.text.contains(u"-") &&
            folded.text.normalized(QString::NormalizationForm_C) == folded.text)
            QCOMPARE(normalise(folded.text).text, folded.text);
    }
}

void TestNormalise::brokenBlocksDoNoHarm()
{
    const QString text = u"abc def"_s;
    const NormalisedText folded = normalise(text, {{Block::Kind::Paragraph, 0, {-5, 3}},
                                                   {Block::Kind::Paragraph, 0, {2, 5}},
                                                   {Block::Kind::Paragraph, 0, {90, 100}},
                                                   {Block::Kind::Paragraph, 0, {6, 1}}});
    QCOMPARE(folded.text, u"abc\nd"_s);
    QCOMPARE(folded.blocks.size(), 4);
    QVERIFY(normalise(QString(100000, u'\n')).text.isEmpty());
    QCOMPARE(normalise(QString(5000, QChar(0x0301))).text.size(), 5000);
}

QTEST_GUILESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
