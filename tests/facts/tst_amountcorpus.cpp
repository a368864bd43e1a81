// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/facts/amountcorpus.h"

#include <QDir>
#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Score
{
    int expected = 0, found = 0, right = 0; ///< whole readings: value, unit and bound
    int values = 0;                         ///< value and unit alone
    double precision() const { return found == 0 ? 1 : double(right) / found; }
    double recall() const { return expected == 0 ? 1 : double(right) / expected; }
};

QString withoutBound(const QString &reading)
{
    return reading.section(u' ', 0, 1);
}

Score measure(const QString &file, Language language, bool show)
{
    Score score;
    for (const corpus::Line &line : corpus::readLines(file)) {
        QStringList got = corpus::readingsOf(line.text, language);
        const QStringList all = got;
        score.expected += int(line.expected.size());
        score.found += int(got.size());
        int right = 0;
        QStringList gotValues;
        for (const QString &reading : all)
            gotValues.append(withoutBound(reading));
        for (const QString &wanted : line.expected) {
            right += got.removeOne(wanted) ? 1 : 0;
            score.values += gotValues.removeOne(withoutBound(wanted)) ? 1 : 0;
        }
        score.right += right;
        if (show && (right != line.expected.size() || right != all.size()))
            qInfo().noquote() << line.place << line.text << "\n   wanted:" << line.expected.join(u" | "_s)
                              << "\n   read:  " << all.join(u" | "_s);
    }
    return score;
}

} // namespace

/// Measures the scanner on the sentences of tests/corpus: those it was written with and those kept aside.
class AmountCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreReadAsMarked_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("language");
        QTest::addColumn<bool>("aside");
        const QDir folder(sourceDir() + u"/tests/corpus"_s);
        for (const Language language : workingLanguages) {
            const QString pattern = u"*amounts-"_s + languageCode(language) + u".tsv"_s;
            for (const QString &file : folder.entryList({pattern}, QDir::Files, QDir::Name))
                QTest::newRow(qPrintable(file)) << file << int(language) << file.startsWith(u"aside-");
        }
    }

    void amountsAreReadAsMarked()
    {
        QFETCH(const QString, file);
        QFETCH(const int, language);
        QFETCH(const bool, aside);
        QVERIFY2(!corpus::readLines(file).isEmpty(), "the corpus is missing");
        // What is kept aside is measured, not looked at.
        const Score score =
            measure(file, Language(language), !aside || qEnvironmentVariableIsSet("VIGIE_SHOW_ASIDE"));
        qInfo("%-28s %4d amounts  precision %.3f  recall %.3f  (value and unit alone: recall %.3f)",
              qPrintable(file), score.expected, score.precision(), score.recall(),
              double(score.values) / std::max(1, score.expected));
        const double least = aside ? 0.90 : 0.97;
        QVERIFY(score.precision() >= least);
        QVERIFY(score.recall() >= least);
    }
};

QTEST_GUILESS_MAIN(AmountCorpusTest)
#include "tst_amountcorpus.moc"
