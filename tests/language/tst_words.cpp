// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/detectlanguage.h"
#include "indexing/language/hanja.h"
#include "indexing/language/koreancuts.h"
#include "indexing/language/wordbreaks.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languagesAreToldApart_data();
    void languagesAreToldApart();
    void hanAloneAsksForAHint();
    void koreanNounsEndBeforeTheirParticles_data();
    void koreanNounsEndBeforeTheirParticles();
    void oldKanjiAreReadAsNewOnes();
    void hanjaHaveReadings();
    void japaneseWordsAreFound();
};

void TestWords::languagesAreToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("expected");
    QTest::newRow("en") << u"The vessel turned off its transponder before entering the port."_s
                        << Language::English;
    QTest::newRow("fr") << u"Le navire a coupé son transpondeur avant d'entrer dans le port."_s
                        << Language::French;
    QTest::newRow("fr table")
        << u"Affaires\nDate\tMontant\n12 février 2024\tAltispay\t12 400 000\n8 août 2024\t"
           u"Bitmarlin\t3 100 000"_s
        << Language::French;
    QTest::newRow("en table") << u"Cases\nDate\tAmount\n12 February 2024\tAltispay\t12 400 000\n8 July 2024\t"
                                 u"Bitmarlin\t3 100 000"_s
                              << Language::English;
    QTest::newRow("ja") << u"船舶は入港前に発信装置を切った。"_s << Language::Japanese;
    QTest::newRow("ko") << u"선박은 입항하기 전에 발신 장치를 껐다."_s << Language::Korean;
    QTest::newRow("ko with names") << u"라자루스(Lazarus Group)는 여러 거래소를 공격했다"_s
                                   << Language::Korean;
    QTest::newRow("zh") << QString(u"船舶在进入港口之前关闭了发射器并改变了航线"_s).repeated(5)
                        << Language::Other;
    QTest::newRow("ru") << u"Судно отключило передатчик перед входом в порт"_s << Language::Other;
    QTest::newRow("empty") << u" 12 …"_s << Language::Unknown;
}

void TestWords::languagesAreToldApart()
{
    QFETCH(QString, text);
    QFETCH(Language, expected);
    QCOMPARE(detectLanguage(text), expected);
}

void TestWords::hanAloneAsksForAHint()
{
    QCOMPARE(detectLanguage(u"対外経済省"), Language::Unknown);
    QCOMPARE(detectLanguage(u"対外経済省", Language::Japanese), Language::Japanese);
    QCOMPARE(detectLanguage(u"對外經濟省", Language::Korean), Language::Korean);
    QCOMPARE(detectLanguage(u"対外経済省", Language::French), Language::Unknown);
}

void TestWords::koreanNounsEndBeforeTheirParticles_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("cut");
    QTest::addColumn<bool>("expected");
    QTest::newRow("object after a vowel") << u"제재를"_s << 2 << true;
    QTest::newRow("object after a consonant") << u"선박을"_s << 2 << true;
    QTest::newRow("wrong form") << u"선박를"_s << 2 << false;
    QTest::newRow("two particles") << u"정부에서는"_s << 2 << true;
    QTest::newRow("instrument") << u"선박으로"_s << 2 << true;
    QTest::newRow("after rieul") << u"달러로"_s << 2 << true;
    QTest::newRow("verb of a noun") << u"제재했다"_s << 2 << true;
    QTest::newRow("passive") << u"압류됐다"_s << 2 << true;
    QTest::newRow("plural") << u"선박들이"_s << 2 << true;
    QTest::newRow("one syllable") << u"북은"_s << 1 << true;
    QTest::newRow("part of the word") << u"국가"_s << 1 << false;
}

void TestWords::koreanNounsEndBeforeTheirParticles()
{
    QFETCH(QString, word);
    QFETCH(int, cut);
    QFETCH(bool, expected);
    QCOMPARE(koreanCuts(word).contains(cut), expected);
}

void TestWords::oldKanjiAreReadAsNewOnes()
{
    const QString old = u"國際經濟對應總聯勞龍澤據發變"_s;
    const QString modern = u"国際経済対応総連労竜沢拠発変"_s;
    for (qsizetype i = 0; i < old.size(); ++i)
        QCOMPARE(QChar(modernKanji(old.at(i).unicode())), modern.at(i));
    QCOMPARE(modernKanji(u'a'), u'a');
}

void TestWords::hanjaHaveReadings()
{
    const auto read = [](QStringView han) {
        QString hangul;
        for (const QChar c : han)
            hangul += QChar(hangulReading(c.unicode()));
        return hangul;
    };
    QCOMPARE(read(u"偵察総局"), u"정찰총국"_s);
    QCOMPARE(read(u"制裁決議"), u"제재결의"_s);
    QCOMPARE(read(u"国防委員会"), u"국방위원회"_s);
    QCOMPARE(QChar(initialSound(u'로')), u'노');
    QCOMPARE(QChar(initialSound(u'녀')), u'여');
    QCOMPARE(QChar(initialSound(u'리')), u'이');
    QCOMPARE(QChar(initialSound(u'국')), u'국');
    QCOMPARE(hangulReading(u'x'), u'\0');
}

void TestWords::japaneseWordsAreFound()
{
    const auto breaker = makeWordBreaker();
    const QString run = u"北朝鮮による制裁違反"_s;
    const QList<qsizetype> breaks = breaker->breaks(run);
    QVERIFY(breaks.contains(3));
    QVERIFY(breaks.contains(6));
    QVERIFY(!breaks.contains(1));
    QVERIFY(breaker->breaks(u"").isEmpty());
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
