// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the short texts of tests/corpus/periods: when each amount was, and when what happened happened.
#include "tests/support/corpuslines.h"
#include "tests/support/linefacts.h"
#include "tests/support/paths.h"

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Score
{
    int right = 0, wrong = 0, missed = 0;

    double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
    double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
    QString toString() const
    {
        return QStringLiteral("precision %1 recall %2 (%3 right, %4 wrong, %5 missed)")
            .arg(precision(), 0, 'f', 3)
            .arg(recall(), 0, 'f', 3)
            .arg(right)
            .arg(wrong)
            .arg(missed);
    }
};

QStringList periodsOf(const DocumentFacts &facts)
{
    QStringList found;
    for (const Claim &claim : facts.claims)
        found.append(claim.period ? claim.period->toIso() : u"-"_s);
    return found;
}

QStringList eventsOf(const DocumentFacts &facts)
{
    QStringList found;
    for (const Event &event : facts.events)
        found.append(event.date.toIso() + u' ' + event.kind);
    return found;
}

/// The periods stand in the order of their amounts; nothing is expected of amounts that were not read.
void comparePeriods(const QStringList &expected, const QStringList &read, Score &score)
{
    for (qsizetype i = 0; i < std::max(expected.size(), read.size()); ++i) {
        const QString wanted = expected.value(i, u"-"_s), found = read.value(i, u"-"_s);
        score.right += wanted == found && wanted != "-"_L1 ? 1 : 0;
        score.wrong += wanted != found && found != "-"_L1 ? 1 : 0;
        score.missed += wanted != found && wanted != "-"_L1 ? 1 : 0;
    }
}

void compareEvents(const QStringList &expected, QStringList read, Score &score)
{
    for (const QString &wanted : expected) {
        const bool known = read.removeOne(wanted);
        score.right += known ? 1 : 0;
        score.missed += known ? 0 : 1;
    }
    score.wrong += static_cast<int>(read.size());
}

} // namespace

class TestPeriodCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreReadAsMarkedByHand_data() { addLanguageRows(); }
    void timesAreReadAsMarkedByHand()
    {
        QFETCH(const QString, code);
        Score periods, events;
        // VIGIE_PERIODS names another folder of the same kind, to try texts before they join.
        const QDir folder(qEnvironmentVariable("VIGIE_PERIODS", sourceDir() + u"/tests/corpus/periods"_s));
        for (const CorpusLine &line : corpusLines(folder, code, 2)) {
            const DocumentFacts facts =
                factsOfLines(line.text, languageFromCode(code), FuzzyDate::fromIso(line.published));
            const QStringList wanted = line.expected.first(), found = periodsOf(facts);
            comparePeriods(wanted, found, periods);
            const bool nothing = found.isEmpty() && wanted.count(u"-"_s) == wanted.size();
            if (wanted != found && !nothing)
                qInfo().noquote() << "   " << line.shown << "\n      periods expected "_L1
                                  << wanted.join(u" ; "_s) << "\n      periods read     "_L1
                                  << found.join(u" ; "_s);
            if (line.expected.size() < 2)
                continue;
            QStringList happened = line.expected.at(1);
            happened.removeAll(u"-"_s);
            QStringList told = eventsOf(facts);
            compareEvents(happened, told, events);
            if (QStringList sorted = happened; sorted.sort(), told.sort(), sorted != told)
                qInfo().noquote() << "   " << line.shown << "\n      events expected "_L1
                                  << sorted.join(u" ; "_s) << "\n      events read     "_L1
                                  << told.join(u" ; "_s);
        }
        qInfo().noquote() << "periods" << code << periods.toString();
        qInfo().noquote() << "events" << code << events.toString();
        QVERIFY(periods.right > 50);
        QVERIFY2(periods.precision() >= 0.95, "precision of periods");
        QVERIFY2(periods.recall() >= 0.95, "recall of periods");
        QVERIFY2(events.precision() >= 0.95, "precision of events");
        QVERIFY2(events.recall() >= 0.95, "recall of events");
    }
};

QTEST_GUILESS_MAIN(TestPeriodCorpus)
#include "tst_periodcorpus.moc"
