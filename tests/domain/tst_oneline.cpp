// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/oneline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

class TestOneLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreJoinedAsTheirLanguageDoes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("line");
        QTest::newRow("French") << u"une somme\n considérable"_s << u"une somme considérable"_s;
        QTest::newRow("broken by a hyphen") << u"crypto-\nmonnaie  volée"_s << u"cryptomonnaie volée"_s;
        QTest::newRow("a hyphen of its own")
            << u"la plateforme elle-\nmême, celui-\nci"_s << u"la plateforme elle-même, celui-ci"_s;
        QTest::newRow("a question") << u"Qu’a-t-\nil dit"_s << u"Qu’a-t-il dit"_s;
        QTest::newRow("no pronoun") << u"su-\nprême, mer-\nci"_s << u"suprême, merci"_s;
        QTest::newRow("Japanese") << u"監視\n団は"_s << u"監視団は"_s;
        QTest::newRow("a figure before its unit") << u"約4314\n億円"_s << u"約4314億円"_s;
        QTest::newRow("a figure after 約") << u"約\n28億ドル"_s << u"約28億ドル"_s;
        QTest::newRow("Korean words") << u"다국적\n제재"_s << u"다국적 제재"_s;
        QTest::newRow("a Korean particle") << u"유엔 안보리\n는 결의를"_s << u"유엔 안보리는 결의를"_s;
        QTest::newRow("a particle after Latin letters")
            << u"감시팀(MSMT)\n는 밝혔다"_s << u"감시팀(MSMT)는 밝혔다"_s;
        QTest::newRow("a Korean ending") << u"거부권을 행사하\n였고"_s << u"거부권을 행사하였고"_s;
        QTest::newRow("the end of a sentence") << u"활동을 마쳤\n다. 그 뒤"_s << u"활동을 마쳤다. 그 뒤"_s;
        QTest::newRow("a year") << u"또한 2025\n년에"_s << u"또한 2025년에"_s;
        QTest::newRow("a figure before a word") << u"결의 2397\n일본은"_s << u"결의 2397 일본은"_s;
        QTest::newRow("a demonstrative, not a particle") << u"보고서\n이 상한을"_s << u"보고서 이 상한을"_s;
        QTest::newRow("everything") << u"금융\n다 함께"_s << u"금융 다 함께"_s;
    }
    void linesAreJoinedAsTheirLanguageDoes()
    {
        QFETCH(QString, words);
        QFETCH(QString, line);
        QCOMPARE(onOneLine(words), line);
    }

    void aKoreanWordIsOneWhereTheTextSpellsItSo_data()
    {
        QTest::addColumn<QString>("around");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("line");
        QTest::newRow("spelt elsewhere, with an ending")
            << u"해커가 탈취한 돈"_s << u"자산 탈\n취 뒤"_s << u"자산 탈취 뒤"_s;
        QTest::newRow("begun elsewhere")
            << u"사이버 공격은"_s << u"북한의 사\n이버를 다룬"_s << u"북한의 사이버를 다룬"_s;
        QTest::newRow("spelt nowhere") << u"해커가 훔친 돈"_s << u"자산 탈\n취 뒤"_s << u"자산 탈 취 뒤"_s;
        QTest::newRow("both spellings")
            << u"가상자산 거래소와 가상자산거래소"_s << u"가상자산\n거래소"_s << u"가상자산 거래소"_s;
        QTest::newRow("a first piece that is a word")
            << u"그 제재는 제재위원회가"_s << u"대북 제재\n위원회"_s << u"대북 제재위원회"_s;
        QTest::newRow("a first piece that stands alone")
            << u"대북 제재, 곧 제재위원회가"_s << u"대북 제재\n위원회"_s << u"대북 제재 위원회"_s;
        QTest::newRow("only at another line's end")
            << u"자산 탈\n취 뒤"_s << u"자산 탈\n취 뒤"_s << u"자산 탈 취 뒤"_s;
        QTest::newRow("within another word") << u"쟁탈취재"_s << u"자산 탈\n취 뒤"_s << u"자산 탈 취 뒤"_s;
    }
    void aKoreanWordIsOneWhereTheTextSpellsItSo()
    {
        QFETCH(QString, around);
        QFETCH(QString, words);
        QFETCH(QString, line);
        QCOMPARE(onOneLine(words, around), line);
    }
};

QTEST_GUILESS_MAIN(TestOneLine)
#include "tst_oneline.moc"
