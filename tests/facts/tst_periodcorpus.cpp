// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the short texts of tests/corpus/periods: when each amount was, and when what happened happened.
#include "indexing/facts/factreader.h"
#include "tests/support/paths.h"
#include "tests/support/wholethesaurus.h"

#include <QDir>
#include <QFile>
#include <QTest>

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

const FactReader &reader()
{
    static const FactReader made(wholeThesaurus());
    return made;
}

/// One page of the lines of `text`: "# " heads, "- " is an item of a list, tabs part the cells of a row.
DocumentFacts factsOf(const QString &text, Language language, const std::optional<FuzzyDate> &published)
{
    Document document;
    document.id = {u"0123456789ab"_s};
    document.language = language;
    document.published = published;
    Page page;
    page.number = 1;
    page.language = language;
    for (QString line : text.split(u'\n')) {
        Block::Kind kind = Block::Kind::Paragraph;
        if (line.startsWith("# "_L1))
            kind = Block::Kind::Heading;
        else if (line.startsWith("- "_L1))
            kind = Block::Kind::ListItem;
        else if (line.contains(u'\t'))
            kind = Block::Kind::TableRow;
        if (kind == Block::Kind::Heading || kind == Block::Kind::ListItem)
            line.remove(0, 2);
        const qsizetype start = page.text.size();
        page.text += line;
        page.blocks.append({kind, quint8(kind == Block::Kind::Heading ? 1 : 0), {start, page.text.size()}});
        page.text += u'\n';
    }
    return reader().read(document, {page});
}

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

QStringList listOf(const QString &field)
{
    return field.split(u" ; "_s, Qt::SkipEmptyParts);
}

} // namespace

class TestPeriodCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreReadAsMarkedByHand_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language language : workingLanguages) {
            const QString code = languageCode(language);
            QTest::newRow(code.toLatin1().constData()) << code;
        }
    }
    void timesAreReadAsMarkedByHand()
    {
        QFETCH(const QString, code);
        Score periods, events;
        // VIGIE_PERIODS names another folder of the same kind, to try texts before they join.
        const QDir folder(qEnvironmentVariable("VIGIE_PERIODS", sourceDir() + u"/tests/corpus/periods"_s));
        QFile file(folder.filePath(code + u".tsv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList fields = line.split(u'\t');
            QVERIFY2(fields.size() == 3 || fields.size() == 4, qPrintable(u"malformed: "_s + line));
            QString text = fields.at(1);
            text.replace("\\n"_L1, "\n"_L1).replace("\\t"_L1, "\t"_L1);
            const DocumentFacts facts =
                factsOf(text, languageFromCode(code), FuzzyDate::fromIso(fields.at(0)));
            const QStringList wanted = listOf(fields.at(2)), found = periodsOf(facts);
            comparePeriods(wanted, found, periods);
            const bool nothing = found.isEmpty() && wanted.count(u"-"_s) == wanted.size();
            if (wanted != found && !nothing)
                qInfo().noquote() << "   " << fields.at(1) << "\n      periods expected "_L1
                                  << wanted.join(u" ; "_s) << "\n      periods read     "_L1
                                  << found.join(u" ; "_s);
            if (fields.size() < 4)
                continue;
            const QStringList happened = fields.at(3) == "-"_L1 ? QStringList() : listOf(fields.at(3));
            QStringList told = eventsOf(facts);
            compareEvents(happened, told, events);
            if (QStringList sorted = happened; sorted.sort(), told.sort(), sorted != told)
                qInfo().noquote() << "   " << fields.at(1) << "\n      events expected "_L1
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
