// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every sentence of tests/corpus/dates and prints precision and recall by language.
#include "indexing/facts/dates/datescanner.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Score
{
    int right = 0, wrong = 0, missed = 0;
    QStringList mistakes;

    double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
    double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
};

QStringList readingOf(const QString &sentence, Language language, const std::optional<FuzzyDate> &published)
{
    QStringList read;
    for (const ScannedDate &date : scanDates(normalise(sentence), language, published, {sentence, {}})) {
        const QString iso = date.needsContext ? u"?"_s : date.date.toIso();
        read.append(iso + u'|' + date.basis.words);
    }
    return read;
}

Score scoreOf(const QString &path, Language language)
{
    Score score;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return score;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() != 3) {
            score.wrong += 1;
            score.mistakes.append(u"malformed: "_s + line);
            continue;
        }
        const std::optional<FuzzyDate> published = FuzzyDate::fromIso(fields.at(0));
        const QStringList expected = fields.at(2) == "-"_L1 ? QStringList() : fields.at(2).split(u" ; "_s);
        QStringList read = readingOf(fields.at(1), language, published);
        const QStringList all = read;
        bool mistaken = false;
        for (const QString &wanted : expected) {
            if (read.removeOne(wanted)) {
                ++score.right;
            } else {
                ++score.missed;
                mistaken = true;
            }
        }
        score.wrong += static_cast<int>(read.size());
        if (mistaken || !read.isEmpty())
            score.mistakes.append(fields.at(1) + u"\n      expected "_s + expected.join(u" ; "_s) +
                                  u"\n      read     "_s + all.join(u" ; "_s));
    }
    return score;
}

} // namespace

class TestDateCorpus : public QObject
{
    Q_OBJECT

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const Language language : workingLanguages) {
            const QString code = languageCode(language);
            QTest::newRow(code.toLatin1().constData()) << code;
        }
    }
    static Score measure(const QString &folder, const QString &code, bool show)
    {
        const QDir place(sourceDir() + u"/tests/corpus/dates/"_s + folder);
        Score score;
        for (const QString &name : place.entryList({u'*' + code + u".tsv"_s}, QDir::Files, QDir::Name)) {
            const Score one = scoreOf(place.filePath(name), languageFromCode(code));
            score.right += one.right;
            score.wrong += one.wrong;
            score.missed += one.missed;
            score.mistakes += one.mistakes;
        }
        qInfo().noquote() << QStringLiteral(
                                 "dates %1%2: precision %3 recall %4 (%5 right, %6 wrong, %7 missed)")
                                 .arg(folder, code)
                                 .arg(score.precision(), 0, 'f', 3)
                                 .arg(score.recall(), 0, 'f', 3)
                                 .arg(score.right)
                                 .arg(score.wrong)
                                 .arg(score.missed);
        if (show) {
            for (const QString &mistake : score.mistakes)
                qInfo().noquote() << "   " << mistake;
        }
        return score;
    }

private Q_SLOTS:
    void datesAreReadAsMarkedByHand_data() { addLanguages(); }
    void datesAreReadAsMarkedByHand()
    {
        QFETCH(QString, code);
        const Score score = measure({}, code, true);
        QVERIFY(score.right > 50);
        QVERIFY2(score.precision() >= 0.97, "precision");
        QVERIFY2(score.recall() >= 0.97, "recall");
    }

    void sentencesKeptAsideAreReadAlmostAsWell_data() { addLanguages(); }
    void sentencesKeptAsideAreReadAlmostAsWell()
    {
        QFETCH(QString, code);
        // The mistakes are not shown: the part kept aside is measured, not worked with.
        const Score score = measure(u"aside/"_s, code, qEnvironmentVariableIsSet("VIGIE_SHOW_ASIDE"));
        QVERIFY(score.right > 15);
        QVERIFY2(score.precision() >= 0.93, "precision");
        QVERIFY2(score.recall() >= 0.93, "recall");
    }
};

QTEST_GUILESS_MAIN(TestDateCorpus)
#include "tst_datecorpus.moc"
