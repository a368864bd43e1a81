// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/entitymatcher.h"
#include "indexing/facts/names/labelfinder.h"
#include "models/exchange/skosjsonld.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

class TestLabelFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAreFoundAsTheyAreWritten_data();
    void labelsAreFoundAsTheyAreWritten();
    void whateverTheMatcherFindsIsFound();
    void manyLabelsCostNoMoreThanFew();
};

void TestLabelFinder::labelsAreFoundAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("plain") << u"Zephyr Collective"_s << u"The Zephyr Collective met."_s << true;
    QTest::newRow("over a line") << u"Zephyr Collective"_s << u"The Zephyr\nCollective met."_s << true;
    QTest::newRow("hyphen") << u"North-Korean"_s << u"two north koreans"_s << true;
    QTest::newRow("without accents") << u"Collectif Zéphyr"_s << u"Le collectif Zephyr"_s << true;
    QTest::newRow("inside a word") << u"port"_s << u"an important report"_s << false;
    QTest::newRow("another ending") << u"nord-coréen"_s << u"les nord-coréennes"_s << true;
    QTest::newRow("longer word") << u"port"_s << u"a portable one"_s << false;
    QTest::newRow("Japanese over a line") << u"偵察総局"_s << u"北朝鮮の偵察\n総局が"_s << true;
    QTest::newRow("Korean spaced otherwise") << u"정찰총국"_s << u"북한 정찰 총국은"_s << true;
    QTest::newRow("Korean compound") << u"북한"_s << u"북한정찰총국"_s << true;
    QTest::newRow("half width") << u"ゼファー"_s << u"ｾﾞﾌｧｰの船"_s << true;
    QTest::newRow("nothing") << u"Zephyr"_s << u"Nothing of the kind."_s << false;
}

void TestLabelFinder::labelsAreFoundAsTheyAreWritten()
{
    QFETCH(QString, label);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(LabelFinder({u"unrelated"_s, label}).anyIn(normalise(text)), found);
    QVERIFY(!LabelFinder({}).anyIn(normalise(text)));
}

// Each label alone, in a sentence of its own: what one sees the other must see.
void TestLabelFinder::whateverTheMatcherFindsIsFound()
{
    const Result<QList<Entity>> bundled = bundledThesaurus();
    QVERIFY(bundled.ok());
    const Thesaurus thesaurus(bundled.value());
    const EntityMatcher matcher(thesaurus);
    int seen = 0;
    for (const Entity &entity : thesaurus.entities()) {
        for (const Label &label : entity.labels) {
            const QString source = u"1. "_s + label.text + u"s, "_s + label.text + u"。"_s + label.text +
                                   u"에서 ("_s + label.text + u")"_s;
            const NormalisedText text = normalise(source);
            const QList<EntityMatch> matches = matcher.match(text, label.language, source);
            const bool matched =
                std::any_of(matches.cbegin(), matches.cend(),
                            [&entity](const EntityMatch &one) { return one.entity == entity.id; });
            if (!matched)
                continue;
            ++seen;
            QStringList own;
            for (const Label &one : entity.labels)
                own.append(one.text);
            QVERIFY2(LabelFinder(own).anyIn(text), qPrintable(source));
        }
    }
    QVERIFY2(seen > 2000, qPrintable(QString::number(seen)));
}

void TestLabelFinder::manyLabelsCostNoMoreThanFew()
{
    QStringList labels;
    for (int i = 0; i < 40000; ++i)
        labels.append(u"Invented Trading Number %1"_s.arg(i));
    const LabelFinder many(labels), few({u"Zephyr Collective"_s});
    const NormalisedText text =
        normalise(u"The monitors met and said nothing of the kind today. "_s.repeated(4000));
    const auto cost = [&text](const LabelFinder &finder) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 5; ++i) {
            if (finder.anyIn(text))
                return qint64(-1);
        }
        return timer.elapsed();
    };
    const qint64 small = cost(few), large = cost(many);
    QVERIFY(small >= 0 && large >= 0);
    QVERIFY2(large < 3 * small + 50, qPrintable(u"%1 ms, %2 ms"_s.arg(small).arg(large)));
}

QTEST_GUILESS_MAIN(TestLabelFinder)
#include "tst_labelfinder.moc"
