// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the chronologies of tests/corpus/events: what happened when, and of which kind it was.
#include "tests/support/corpuslines.h"
#include "tests/support/linefacts.h"
#include "tests/support/paths.h"

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList eventsOf(const DocumentFacts &facts)
{
    QStringList found;
    for (const Event &event : facts.events)
        found.append(event.date.toIso() + u' ' + event.kind);
    found.sort();
    return found;
}

} // namespace

class TestEventCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreReadAsMarkedByHand_data() { addLanguageRows(); }
    void eventsAreReadAsMarkedByHand()
    {
        QFETCH(const QString, code);
        // VIGIE_EVENTS names another folder of the same kind, to try texts before they join.
        const QDir folder(qEnvironmentVariable("VIGIE_EVENTS", sourceDir() + u"/tests/corpus/events"_s));
        const QList<CorpusLine> lines = corpusLines(folder, code, 1);
        int right = 0;
        for (const CorpusLine &line : lines) {
            QStringList wanted = line.expected.first();
            wanted.removeAll(u"-"_s);
            wanted.sort();
            const QStringList read =
                eventsOf(factsOfLines(line.text, languageFromCode(code), FuzzyDate::fromIso(line.published)));
            right += wanted == read ? 1 : 0;
            if (wanted != read)
                qInfo().noquote() << "   " << line.shown << "\n      expected "_L1 << wanted.join(u" ; "_s)
                                  << "\n      read     "_L1 << read.join(u" ; "_s);
        }
        qInfo().noquote() << "events" << code << right << "of" << lines.size();
        QVERIFY(lines.size() > 30);
        QVERIFY2(right >= 0.95 * double(lines.size()), "lines read as marked");
    }
};

QTEST_GUILESS_MAIN(TestEventCorpus)
#include "tst_eventcorpus.moc"
