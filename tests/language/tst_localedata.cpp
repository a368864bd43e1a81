// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/localedata.h"
#include "indexing/language/regionnames.h"
#include "indexing/language/sentences.h"

#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

class TestLocaleData : public QObject
{
    Q_OBJECT

    static int monthOf(Language language, const QString &name)
    {
        const QList<CalendarName> names = monthNames(language);
        const auto it = std::find_if(names.cbegin(), names.cend(),
                                     [&](const CalendarName &month) { return month.name == name; });
        return it == names.cend() ? 0 : it->number;
    }

private Q_SLOTS:
    void monthsAreKnownFullAndAbbreviated()
    {
        QCOMPARE(monthOf(Language::English, u"october"_s), 10);
        QCOMPARE(monthOf(Language::English, u"oct"_s), 10);
        QCOMPARE(monthOf(Language::English, u"sept"_s), 9);
        QCOMPARE(monthOf(Language::French, u"février"_s), 2);
        QCOMPARE(monthOf(Language::French, u"fevrier"_s), 2);
        QCOMPARE(monthOf(Language::French, u"févr"_s), 2);
        QCOMPARE(monthOf(Language::French, u"aout"_s), 8);
        QVERIFY(monthNames(Language::Japanese).isEmpty());
        QVERIFY(monthNames(Language::Korean).isEmpty());
    }
    void weekdaysBeginWithMonday()
    {
        const auto has = [](Language language, const QString &name, int number) {
            return weekdayNames(language).contains(CalendarName{name, number, false});
        };
        QVERIFY(has(Language::English, u"monday"_s, 1));
        QVERIFY(has(Language::French, u"dimanche"_s, 7));
        QVERIFY(has(Language::Japanese, u"水曜日"_s, 3));
        QVERIFY(has(Language::Korean, u"금요일"_s, 5));
    }
    void erasCountFromTheirFirstYear()
    {
        const QList<Era> eras = japaneseEras();
        QVERIFY(eras.contains(Era{u"令和"_s, 2019}));
        QVERIFY(eras.contains(Era{u"平成"_s, 1989}));
        QVERIFY(eras.contains(Era{u"昭和"_s, 1926}));
        QVERIFY(eras.contains(Era{u"r"_s, 2019}));
    }
    void everyCountryHasANameInFourLanguages()
    {
        const QList<Entity> regions = regionEntities();
        QVERIFY(regions.size() >= 249);
        for (const Entity &region : regions) {
            QCOMPARE(region.type, EntityType::State);
            QCOMPARE(region.id.value, QString(u"region-"_s + region.identifiers.value(u"iso3166"_s)));
            for (const Language language : workingLanguages) {
                const auto preferred =
                    std::count_if(region.labels.cbegin(), region.labels.cend(), [&](const Label &label) {
                        return label.language == language && label.kind == Label::Kind::Preferred;
                    });
                QCOMPARE(preferred, 1);
            }
        }
    }
    void shortAndSecondNamesAreKnown()
    {
        const QList<Entity> regions = regionEntities();
        const auto has = [&](const QString &id, const QString &name) {
            const auto it = std::find_if(regions.cbegin(), regions.cend(),
                                         [&](const Entity &region) { return region.id.value == id; });
            return it != regions.cend() &&
                   std::any_of(it->labels.cbegin(), it->labels.cend(),
                               [&](const Label &label) { return label.text == name; });
        };
        QVERIFY(has(u"region-GB"_s, u"UK"_s));
        QVERIFY(has(u"region-MM"_s, u"Burma"_s));
        QVERIFY(has(u"region-HK"_s, u"Hong Kong"_s));
        QVERIFY(has(u"region-BA"_s, u"Bosnia and Herzegovina"_s));
        QVERIFY(!has(u"region-CD"_s, u"キンシャサ"_s));
    }
    void namesThatAreOtherWordsAreMarked()
    {
        for (const Entity &region : regionEntities()) {
            for (const Label &label : region.labels) {
                if (label.language == Language::Korean && label.text == "수단"_L1)
                    QVERIFY(label.ambiguous);
                if (label.text == "Japan"_L1)
                    QVERIFY(!label.ambiguous);
            }
        }
    }
    void sentencesEndWhereReadersEndThem_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("en") << u"en"_s << u"Mr. Kim left. He met U.S. officials on Oct. 3."_s << 2;
        QTest::newRow("fr") << u"fr"_s << u"M. Kim est parti. Il a vu 3.5 millions ! Et puis ?"_s << 3;
        QTest::newRow("ja") << u"ja"_s << u"報告書が出た。各国は歓迎した。"_s << 2;
        QTest::newRow("ko") << u"ko"_s << u"2025. 10. 22. 보고서가 나왔다. 각국은 환영했다."_s << 2;
        QTest::newRow("sum behind a year")
            << u"en"_s << u"It fell in 2024. $31 million of it was gone."_s << 2;
        QTest::newRow("figure behind a word")
            << u"fr"_s << u"Ils sont partis. 31 millions ont disparu."_s << 2;
        QTest::newRow("shortened word") << u"en"_s << u"It lost approx. $31 million of it."_s << 1;
        QTest::newRow("dotted date") << u"ko"_s << u"조사는 2023. 10. 5.까지 이어졌다."_s << 1;
    }
    void sentencesEndWhereReadersEndThem()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QFETCH(int, count);
        QCOMPARE(sentences(text, {0, text.size()}, languageFromCode(code)).size(), count);
    }
};

QTEST_GUILESS_MAIN(TestLocaleData)
#include "tst_localedata.moc"
