// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/documentcorpus.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One statement as the corpus marks it: "VALUE UNIT kind; victim bybit; part 1650000000; retracted".
struct Marked
{
    QString amount, kind;
    QMap<QString, QString> fields;
};

Marked markedFrom(const QString &text)
{
    const QStringList parts = text.split(u"; "_s);
    Marked marked;
    marked.amount = parts.first().section(u' ', 0, 1);
    marked.kind = parts.first().section(u' ', 2);
    for (const QString &part : parts.mid(1))
        marked.fields.insert(part.section(u' ', 0, 0), part.section(u' ', 1));
    return marked;
}

QString amountOf(const Amount &amount)
{
    return amount.value.toString() + u' ' + amount.unit;
}

QString nameOf(const Party &party)
{
    return party.entity.isEmpty() ? party.name.toLower() : party.entity.value;
}

QString wholeOf(const Claim &claim, const QList<Claim> &all)
{
    const auto whole =
        std::find_if(all.cbegin(), all.cend(), [&](const Claim &one) { return one.id == claim.partOf; });
    return claim.partOf.isEmpty() || whole == all.cend() ? QString() : whole->amount.value.toString();
}

} // namespace

/// Sentences and short paragraphs, each with every amount and what it is said to be.
class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesAreReadAsMarked_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("language");
        // Sentences of one's own can be tried without touching the corpus.
        const QDir folder(qEnvironmentVariable("VIGIE_SENTENCES", sourceDir() + u"/tests/corpus"_s));
        for (const Language language : workingLanguages) {
            const QString pattern = u"claims-"_s + languageCode(language) + u"*.tsv"_s;
            for (const QString &file : folder.entryList({pattern}, QDir::Files, QDir::Name))
                QTest::newRow(qPrintable(file)) << folder.filePath(file) << int(language);
        }
    }

    void sentencesAreReadAsMarked()
    {
        QFETCH(const QString, file);
        QFETCH(const int, language);
        QFile corpus(file);
        QVERIFY(corpus.open(QIODevice::ReadOnly | QIODevice::Text));
        const QStringList rows = QString::fromUtf8(corpus.readAll()).split(u'\n');
        corpus::Scores scores;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QStringList cells = rows.at(i).split(u'\t');
            if (rows.at(i).startsWith(u'#') || cells.size() != 2)
                continue;
            const QString text = QString(cells.at(0)).replace(u"\\t"_s, u"\t"_s).replace(u"\\n"_s, u"\n"_s);
            const QStringList marks = cells.at(1) == u"-" ? QStringList() : cells.at(1).split(u" | "_s);
            compare(corpus::readText(text, Language(language)), marks, QString::number(i + 1) + u' ' + text,
                    scores);
        }
        for (const QString &difference : std::as_const(scores.differences))
            qInfo().noquote() << difference;
        scores.print(QFileInfo(file).completeBaseName());
        for (const QString &field : {u"amount"_s, u"kind"_s, u"victim"_s, u"part"_s}) {
            QVERIFY2(scores.field(field).precision() >= 0.97, qPrintable(field));
            QVERIFY2(scores.field(field).recall() >= 0.95, qPrintable(field));
        }
    }

private:
    static void compare(const corpus::ReadDocument &read, const QStringList &marks, const QString &place,
                        corpus::Scores &scores)
    {
        QList<Claim> left = read.claims;
        const auto note = [&](const QString &field, const QString &wanted, const QString &found) {
            corpus::note(scores, QString(), field, wanted, found, place);
        };
        for (const QString &mark : marks) {
            const Marked wanted = markedFrom(mark);
            const auto found = std::find_if(left.begin(), left.end(), [&](const Claim &claim) {
                return amountOf(claim.amount) == wanted.amount;
            });
            const bool known = found != left.end();
            const Claim claim = known ? *found : Claim();
            note(u"amount"_s, wanted.amount, known ? wanted.amount : QString());
            if (!known)
                continue;
            left.erase(found);
            const auto field = [&](const QString &name) { return wanted.fields.value(name); };
            const auto flag = [&](const QString &name) {
                return wanted.fields.contains(name) ? name : u""_s;
            };
            note(u"kind"_s, wanted.kind, claimKindName(claim.kind));
            note(u"victim"_s, field(u"victim"_s), nameOf(claim.victim));
            note(u"part"_s, field(u"part"_s), wholeOf(claim, read.claims));
            QStringList same;
            for (const Equivalent &equivalent : claim.equivalents)
                same.append(amountOf(equivalent.amount));
            note(u"equivalents"_s, field(u"is"_s), same.join(u", "_s));
            note(u"retracted"_s, flag(u"retracted"_s), claim.retracted ? u"retracted"_s : u""_s);
            note(u"hedged"_s, flag(u"hedged"_s), claim.hedged ? u"hedged"_s : u""_s);
            // Given only where the sentence itself names them.
            if (wanted.fields.contains(u"bound"_s))
                note(u"bound"_s, field(u"bound"_s), boundName(claim.amount.bound));
            if (wanted.fields.contains(u"period"_s))
                note(u"period"_s, QString(field(u"period"_s)).remove(u"none"_s),
                     claim.period ? claim.period->toIso() : QString());
            if (wanted.fields.contains(u"actor"_s))
                note(u"actor"_s, field(u"actor"_s), nameOf(claim.actor));
            if (wanted.fields.contains(u"by"_s))
                note(u"by"_s, field(u"by"_s).toLower(), claim.accordingTo.toLower());
        }
        for (const Claim &claim : std::as_const(left))
            note(u"amount"_s, {}, amountOf(claim.amount));
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
