// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/romanise.h"

#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

class TestRomanise : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void titlesAreSpeltWhereTheirScriptTellsHow_data();
    void titlesAreSpeltWhereTheirScriptTellsHow();
};

void TestRomanise::titlesAreSpeltWhereTheirScriptTellsHow_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("hangul") << u"선박 보고서"_s << Language::Korean << u"Seonbag bogoseo"_s;
    QTest::newRow("hangul beside Latin")
        << u"MSMT 보고서 (2025)"_s << Language::Korean << u"MSMT bogoseo (2025)"_s;
    QTest::newRow("hanja in Korean") << u"北韓 보고서"_s << Language::Korean << u"Bughan bogoseo"_s;
    QTest::newRow("kana") << u"かもめ"_s << Language::Japanese << u"Kamome"_s;
    QTest::newRow("katakana with a long sound") << u"サービス"_s << Language::Japanese << u"Sābisu"_s;
    // No table knows how kanji are read in a title; Chinese readings would be wrong.
    QTest::newRow("kanji") << u"船舶の報告"_s << Language::Japanese << QString();
    QTest::newRow("kanji alone") << u"船舶"_s << Language::Japanese << QString();
    QTest::newRow("kana said to be Korean") << u"かもめ"_s << Language::Korean << QString();
    QTest::newRow("Latin") << u"L’œuvre de 2025"_s << Language::French << QString();
    QTest::newRow("Cyrillic") << u"Отчёт"_s << Language::Other << QString();
    QTest::newRow("nothing") << QString() << Language::Korean << QString();
}

void TestRomanise::titlesAreSpeltWhereTheirScriptTellsHow()
{
    QFETCH(QString, title);
    QFETCH(Language, language);
    QFETCH(QString, expected);
    QCOMPARE(romanisedTitle(title, language), expected);
}

QTEST_GUILESS_MAIN(TestRomanise)
#include "tst_romanise.moc"
