// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the chronologies of tests/corpus/events: what happened when, and of which kind it was.
#include "indexing/facts/factreader.h"
#include "tests/support/paths.h"
#include "tests/support/wholethesaurus.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One page of the lines of `text`: "# " heads, "- " is an item of a list, tabs part the cells of a row.
Page pageOf(const QString &text, Language language)
{
    Page page;
    page.number = 1;
    page.language = language;
    bool inTable = false;
    for (QString line : text.split(u'\n')) {
        Block::Kind kind = Block::Kind::Paragraph;
        if (line.startsWith("# "_L1))
            kind = Block::Kind::Heading;
        else if (line.startsWith("- "_L1))
            kind = Block::Kind::ListItem;
        else if (line.contains(u'\t'))
            kind = inTable ? Block::Kind::TableRow : Block::Kind::TableHeader;
        inTable = line.contains(u'\t');
        if (kind == Block::Kind::Heading || kind == Block::Kind::ListItem)
            line.remove(0, 2);
        const qsizetype start = page.text.size();
        page.text += line;
        page.blocks.append({kind, quint8(kind == Block::Kind::Heading ? 1 : 0), {start, page.text.size()}});
        page.text += u'\n';
    }
    return page;
}

QStringList eventsOf(const QString &text, Language language, const std::optional<FuzzyDate> &published)
{
    static const FactReader reader(wholeThesaurus());
    Document document;
    document.id = {u"0123456789ab"_s};
    document.language = language;
    document.published = published;
    QStringList found;
    for (const Event &event : reader.read(document, {pageOf(text, language)}).events)
        found.append(event.date.toIso() + u' ' + event.kind);
    found.sort();
    return found;
}

} // namespace

class TestEventCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreReadAsMarkedByHand_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language language : workingLanguages) {
            const QString code = languageCode(language);
            QTest::newRow(code.toLatin1().constData()) << code;
        }
    }
    void eventsAreReadAsMarkedByHand()
    {
        QFETCH(const QString, code);
        // VIGIE_EVENTS names another folder of the same kind, to try texts before they join.
        const QDir folder(qEnvironmentVariable("VIGIE_EVENTS", sourceDir() + u"/tests/corpus/events"_s));
        QFile file(folder.filePath(code + u".tsv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int lines = 0, right = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList fields = line.split(u'\t');
            QVERIFY2(fields.size() == 3, qPrintable(u"malformed: "_s + line));
            QString text = fields.at(1);
            text.replace("\\n"_L1, "\n"_L1).replace("\\t"_L1, "\t"_L1);
            QStringList wanted =
                fields.at(2) == "-"_L1 ? QStringList() : fields.at(2).split(u" ; "_s, Qt::SkipEmptyParts);
            wanted.sort();
            const QStringList read = eventsOf(text, languageFromCode(code), FuzzyDate::fromIso(fields.at(0)));
            ++lines;
            right += wanted == read ? 1 : 0;
            if (wanted != read)
                qInfo().noquote() << "   " << fields.at(1) << "\n      expected "_L1 << wanted.join(u" ; "_s)
                                  << "\n      read     "_L1 << read.join(u" ; "_s);
        }
        qInfo().noquote() << "events" << code << right << "of" << lines;
        QVERIFY(lines > 30);
        QVERIFY2(right >= 0.95 * lines, "lines read as marked");
    }
};

QTEST_GUILESS_MAIN(TestEventCorpus)
#include "tst_eventcorpus.moc"
