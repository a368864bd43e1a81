// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/spellings.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

class TestSpellings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreWrittenInTwoWays_data();
    void wordsAreWrittenInTwoWays();
    void whatIsWrittenInOneWayHasNoOther();
    void variantsAreBoundedAndDiffer();
    void slipsAreCounted_data();
    void slipsAreCounted();
    void soundsTellNamesTogetherAndApart();
};

void TestSpellings::wordsAreWrittenInTwoWays_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("v") << u"ヴァイオリン"_s << u"バイオリン"_s;
    QTest::newRow("v before u") << u"ヴルガリア"_s << u"ブルガリア"_s;
    QTest::newRow("long at the end") << u"サーバー"_s << u"サーバ"_s;
    QTest::newRow("long within") << u"コンピューター"_s << u"コンピュータ"_s;
    QTest::newRow("long or a vowel") << u"メール"_s << u"メイル"_s;
    QTest::newRow("small kana") << u"ウィスキー"_s << u"ウイスキー"_s;
    QTest::newRow("ti") << u"プラスティック"_s << u"プラスチック"_s;
    QTest::newRow("ia") << u"ダイヤモンド"_s << u"ダイアモンド"_s;
    QTest::newRow("o for eo") << u"컨텐츠"_s << u"콘텐츠"_s;
    QTest::newRow("e for i") << u"메세지"_s << u"메시지"_s;
    QTest::newRow("ae for e") << u"네비게이션"_s << u"내비게이션"_s;
    QTest::newRow("f as h") << u"화인더"_s << u"퐈인더"_s;
    QTest::newRow("tense") << u"써비스"_s << u"서비스"_s;
    QTest::newRow("final") << u"로봇공학"_s << u"로볻공학"_s;
}

void TestSpellings::wordsAreWrittenInTwoWays()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY2(writtenOtherwise(one).contains(other), qPrintable(writtenOtherwise(one).join(u' ')));
    QVERIFY2(writtenOtherwise(other).contains(one), qPrintable(writtenOtherwise(other).join(u' ')));
}

void TestSpellings::whatIsWrittenInOneWayHasNoOther()
{
    QVERIFY(writtenOtherwise({}).isEmpty());
    QVERIFY(writtenOtherwise(u"制裁"_s).isEmpty());
    QVERIFY(writtenOtherwise(u"sanctions"_s).isEmpty());
    QVERIFY(writtenOtherwise(u"アイウエオ"_s.repeated(10)).isEmpty());
    QCOMPARE(writtenOtherwise(u"取り扱い"_s).contains(u"取扱い"_s), true);
    QCOMPARE(writtenOtherwise(u"取り扱い"_s).contains(u"取扱"_s), true);
}

void TestSpellings::variantsAreBoundedAndDiffer()
{
    for (const QString &word : {u"アーティフィシャルインテリジェンス"_s, u"프레젠테이션메시지서비스센터"_s}) {
        const QStringList variants = writtenOtherwise(word);
        QVERIFY(variants.size() > 10 && variants.size() <= 80);
        QVERIFY(!variants.contains(word));
        QCOMPARE(QSet<QString>(variants.cbegin(), variants.cend()).size(), variants.size());
    }
}

void TestSpellings::slipsAreCounted_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("slips");
    QTest::newRow("same") << u"sanction"_s << u"sanction"_s << 0;
    QTest::newRow("a letter less") << u"sanction"_s << u"santion"_s << 1;
    QTest::newRow("another letter") << u"sanction"_s << u"sanktion"_s << 1;
    QTest::newRow("two changed places") << u"sanction"_s << u"sanciton"_s << 1;
    QTest::newRow("two slips") << u"sanction"_s << u"zanktion"_s << 2;
    QTest::newRow("more than asked for") << u"sanction"_s << u"embargo"_s << 3;
    QTest::newRow("much longer") << u"a"_s << u"sanction"_s << 3;
    QTest::newRow("nothing") << QString() << u"a"_s << 1;
}

void TestSpellings::slipsAreCounted()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, slips);
    QCOMPARE(slipsBetween(one, other, 2), slips);
    QCOMPARE(slipsBetween(other, one, 2), slips);
}

void TestSpellings::soundsTellNamesTogetherAndApart()
{
    QCOMPARE(soundOf(u"buero"_s), soundOf(u"bureau"_s));
    QCOMPARE(soundOf(u"muhammad"_s), soundOf(u"mohammad"_s));
    QCOMPARE(soundOf(u"yusuf"_s), soundOf(u"yousuf"_s));
    QVERIFY(soundOf(u"pyongyang"_s) != soundOf(u"pyongsong"_s));
    QVERIFY(soundOf(u"tanker"_s) != soundOf(u"banker"_s));
    QCOMPARE(soundOf({}), QString());
}

QTEST_GUILESS_MAIN(TestSpellings)
#include "tst_spellings.moc"
