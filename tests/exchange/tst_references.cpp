// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/citation.h"
#include "models/exchange/csv.h"
#include "models/exchange/csvexport.h"
#include "models/exchange/references.h"
#include "tests/exchange/exportfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

/// The records of a RIS file, read strictly: each line two letters or digits, two spaces, a hyphen, a space
/// and a value, ended by CR LF; a record begins with TY and ends with an empty ER.
std::optional<QList<QList<std::pair<QString, QString>>>> readRis(const QByteArray &bytes)
{
    QList<QList<std::pair<QString, QString>>> records;
    bool inside = false;
    for (const QString &line : QString::fromUtf8(bytes).split(u"\r\n"_s)) {
        static const QRegularExpression shape(u"^([A-Z][A-Z0-9])  - ([^\\r\\n]*)$"_s);
        const QRegularExpressionMatch match = shape.match(line);
        if (line.isEmpty() && !inside)
            continue;
        if (!match.hasMatch())
            return std::nullopt;
        const QString tag = match.captured(1);
        if ((tag == u"TY") == inside)
            return std::nullopt;
        if (tag == u"TY")
            records.append(QList<std::pair<QString, QString>>());
        inside = tag != u"ER";
        if (inside)
            records.last().append({tag, match.captured(2)});
        else if (!match.captured(2).isEmpty())
            return std::nullopt;
    }
    return inside ? std::nullopt : std::optional(records);
}

QString risValue(const QList<std::pair<QString, QString>> &record, const QString &tag)
{
    for (const auto &[name, value] : record) {
        if (name == tag)
            return value;
    }
    return {};
}

struct BibEntry
{
    QString type, key;
    QMap<QString, QString> fields; ///< without the outer braces
};

/// Reads BibTeX as BibTeX does: fields in balanced braces (a backslash shields none) or bare words.
class BibReader
{
public:
    explicit BibReader(const QByteArray &bytes)
        : m_text(QString::fromUtf8(bytes))
    {
    }

    std::optional<QList<BibEntry>> entries()
    {
        QList<BibEntry> all;
        for (space(); m_at < m_text.size(); space()) {
            BibEntry entry;
            if (!take(u'@') || !word(entry.type) || !take(u'{') || !word(entry.key) || !take(u','))
                return std::nullopt;
            while (!peek(u'}')) {
                QString name, value;
                if (!word(name) || !take(u'=') || !field(value) || !take(u',') || entry.fields.contains(name))
                    return std::nullopt;
                entry.fields.insert(name, value);
            }
            take(u'}');
            all.append(entry);
        }
        return all;
    }

private:
    void space()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    bool peek(QChar c)
    {
        space();
        return m_at < m_text.size() && m_text.at(m_at) == c;
    }
    bool take(QChar c)
    {
        if (!peek(c))
            return false;
        ++m_at;
        return true;
    }
    bool word(QString &out)
    {
        space();
        static const QRegularExpression letters(u"[A-Za-z][A-Za-z0-9:-]*"_s);
        const QRegularExpressionMatch match = letters.match(m_text, m_at, QRegularExpression::NormalMatch,
                                                            QRegularExpression::AnchorAtOffsetMatchOption);
        out = match.captured();
        m_at += out.size();
        return match.hasMatch();
    }
    bool field(QString &out)
    {
        if (!peek(u'{'))
            return word(out);
        const qsizetype start = m_at + 1;
        for (int depth = 0; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == u'{')
                ++depth;
            else if (m_text.at(m_at) == u'}' && --depth == 0) {
                out = m_text.mid(start, m_at - start);
                ++m_at;
                return true;
            }
        }
        return false;
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

class TestReferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cslSatisfiesItsSchema();
    void cslNamesInstitutionsDatesAndPages();
    void datesAreAsPreciseAsTheyAreKnown();
    void risIsReadStrictly();
    void bibtexIsReadStrictly();
    void bibtexIsBalancedWhateverATitleHolds();
    void keysAreTheSameEachTime();
    void tablesAreReadBackByAForeignReader();
    void noCellIsAFormula();
    void titlesAreGivenInThreeForms();
    void nothingNamesThisMachine();

private:
    Excerpts m_excerpts;
};

void TestReferences::cslSatisfiesItsSchema()
{
    const QString schema = sharedDir() + u"/schemas/csl-data.json"_s;
    if (!QFile::exists(schema))
        QSKIP("the schema is not here: see ../shared/schemas");
    QTemporaryDir folder;
    const QByteArray csl = cslJsonOf(m_excerpts.all, Language::French);
    const QString script = sourceDir() + u"/tests/exchange/validate_json.py"_s;
    QVERIFY(writeTo(folder.filePath(u"right.json"_s), csl));
    const Ran right = run(u"python3"_s, {script, schema, folder.filePath(u"right.json"_s)});
    if (right.status == 77)
        QSKIP("python3-jsonschema is not installed");
    QVERIFY2(right.status == 0, right.out);
    QByteArray wrong = csl;
    QVERIFY(writeTo(folder.filePath(u"wrong.json"_s), wrong.replace("\"report\"", "\"reprot\"")));
    QCOMPARE(run(u"python3"_s, {script, schema, folder.filePath(u"wrong.json"_s)}).status, 1);
}

void TestReferences::cslNamesInstitutionsDatesAndPages()
{
    const QJsonArray items = QJsonDocument::fromJson(cslJsonOf(m_excerpts.all, Language::English)).array();
    QCOMPARE(items.size(), 4); // one a document
    const QJsonObject report = items.first().toObject();
    QCOMPARE(report[u"author"_s].toArray().first().toObject()[u"literal"_s].toString(),
             u"Harbour & Fishing Office"_s);
    QCOMPARE(report[u"issued"_s].toObject()[u"date-parts"_s].toArray().first().toArray(),
             (QJsonArray{2025, 5, 29}));
    QCOMPARE(report[u"page"_s].toString(), u"iv1, iv2"_s);
    QVERIFY(report[u"note"_s].toString().contains(u"sha256: "_s + m_excerpts.english.document.sha256));
    QVERIFY(report[u"annote"_s].toString().contains(u"forty ships"_s));
    QVERIFY(!items.at(2).toObject().contains(u"page"_s)); // a web page has none
    QCOMPARE(items.at(2).toObject()[u"type"_s].toString(), u"webpage"_s);
    QVERIFY(items.at(3).toObject()[u"note"_s].toString().contains(u"Seonbag bogoseo"_s));
}

void TestReferences::datesAreAsPreciseAsTheyAreKnown()
{
    const auto issued = [this](const FuzzyDate &date) {
        QList<Excerpt> one{m_excerpts.all.first()};
        one.first().published = date;
        return QString::fromUtf8(QJsonDocument(QJsonDocument::fromJson(cslJsonOf(one, Language::English))
                                                   .array()
                                                   .first()
                                                   .toObject()[u"issued"_s]
                                                   .toObject())
                                     .toJson(QJsonDocument::Compact));
    };
    QCOMPARE(issued(FuzzyDate::year(2024)), u"{\"date-parts\":[[2024]]}"_s);
    QCOMPARE(issued(FuzzyDate::month(2024, 2)), u"{\"date-parts\":[[2024,2]]}"_s);
    QCOMPARE(issued(FuzzyDate::quarter(2024, 3)), u"{\"date-parts\":[[2024,7],[2024,9]]}"_s);
    QCOMPARE(issued(FuzzyDate::range(QDate(2024, 1, 2), QDate(2025, 3, 4))),
             u"{\"date-parts\":[[2024,1,2],[2025,3,4]]}"_s);
}

void TestReferences::risIsReadStrictly()
{
    const QByteArray ris = risOf(m_excerpts.all, Language::English);
    const auto records = readRis(ris);
    QVERIFY(records);
    QCOMPARE(records->size(), 4);
    const auto &korean = records->last();
    QCOMPARE(risValue(korean, u"TY"_s), u"RPRT"_s);
    QCOMPARE(risValue(korean, u"AU"_s), u"Harbour & Fishing Office"_s);
    QCOMPARE(risValue(korean, u"TI"_s), u"선박 보고서"_s);
    QCOMPARE(risValue(korean, u"TT"_s), u"Report on vessels"_s);
    QCOMPARE(risValue(korean, u"DA"_s), u"2025/05/29/"_s);
    QCOMPARE(risValue(korean, u"LA"_s), u"ko"_s);
    QCOMPARE(risValue(korean, u"KW"_s), u"fleet"_s);
    QVERIFY(risValue(korean, u"N1"_s).startsWith(u"sha256: "));
    // What the reader is for: a value of two lines.
    QByteArray wrong = ris;
    QVERIFY(!readRis(wrong.replace("TI  - Report on ", "TI  - Report\r\non ")));
}

void TestReferences::bibtexIsReadStrictly()
{
    const QByteArray bibtex = bibtexOf(m_excerpts.all, Language::English);
    const auto entries = BibReader(bibtex).entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 4);
    const BibEntry &report = entries->first();
    QCOMPARE(report.type, u"techreport"_s);
    QCOMPARE(report.fields[u"author"_s], u"{Harbour \\& Fishing Office}"_s);
    QCOMPARE(report.fields[u"institution"_s], u"{Harbour \\& Fishing Office}"_s);
    QCOMPARE(report.fields[u"title"_s],
             u"{Report on *ships* \\& <cargo> \\textbraceleft{}50\\%\\textbraceright{} \\#1\\_a}"_s);
    QCOMPARE(report.fields[u"date"_s], u"2025-05-29"_s);
    QCOMPARE(report.fields[u"month"_s], u"may"_s);
    QCOMPARE(report.fields[u"pages"_s], u"iv1, iv2"_s);
    QCOMPARE(entries->last().fields[u"langid"_s], u"korean"_s);
    QCOMPARE(entries->last().fields[u"titleaddon"_s], u"Seonbag bogoseo"_s);
    QByteArray wrong = bibtex;
    QVERIFY(!BibReader(wrong.replace("{{L’œuvre", "{{L’}œuvre{")).entries() ||
            BibReader(wrong).entries()->at(1).fields[u"title"_s] != entries->at(1).fields[u"title"_s]);
    wrong = bibtex;
    QVERIFY(!BibReader(wrong.replace("{{L’œuvre", "{{{L’œuvre")).entries());
}

void TestReferences::bibtexIsBalancedWhateverATitleHolds()
{
    QList<Excerpt> one{m_excerpts.all.first()};
    one.first().title = u"a } b { c \\ d ~ e ^ f } }"_s;
    one.first().annotation.note = u"{{{"_s;
    const auto entries = BibReader(bibtexOf(one, Language::English)).entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
}

void TestReferences::keysAreTheSameEachTime()
{
    const QList<Reference> references = referencesOf(m_excerpts.all, Language::English);
    QCOMPARE(references.first().key, u"harbour2025-aaaaaaaa"_s);
    QCOMPARE(cslJsonOf(m_excerpts.all, Language::English), cslJsonOf(m_excerpts.all, Language::English));
    static const QRegularExpression plain(u"^[a-z0-9-]+$"_s);
    for (const Reference &one : references)
        QVERIFY(plain.match(one.key).hasMatch());
    Excerpt named = m_excerpts.all.first();
    named.publisher.clear();
    for (const auto &[title, word] :
         {std::pair{u"Déclaration conjointe"_s, u"declaration"_s}, std::pair{u"Œuvre d’État"_s, u"oeuvre"_s},
          std::pair{u"Łódź"_s, u"lodz"_s}}) {
        named.title = title;
        named.romanisedTitle.clear();
        const QString key = referencesOf({named}, Language::English).first().key;
        QVERIFY2(key.startsWith(word), qPrintable(key));
    }
}

void TestReferences::tablesAreReadBackByAForeignReader()
{
    QTemporaryDir folder;
    QVERIFY(writeTo(folder.filePath(u"t.csv"_s), csvOf(m_excerpts.all, Language::English, true)));
    const Ran read =
        run(u"python3"_s,
            {u"-c"_s, u"import csv,json,sys\n"
                      "raw=open('t.csv','rb').read()\n"
                      "assert raw.startswith(b'\\xef\\xbb\\xbf')\n"
                      "rows=list(csv.DictReader(open('t.csv',encoding='utf-8-sig',newline=''),strict=True))\n"
                      "print(json.dumps(rows))"_s},
            folder.path());
    QVERIFY2(read.status == 0, read.out);
    const QJsonArray rows = QJsonDocument::fromJson(read.out).array();
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.first().toObject()[u"quote"_s].toString(), u"forty ships <b>&amp; more"_s);
    QCOMPARE(rows.first().toObject()[u"published"_s].toString(), u"2025-05-29"_s);
    // Code points: both characters before the quote are two units each.
    QCOMPARE(rows.at(3).toObject()[u"start"_s].toString(), u"3"_s);
    QCOMPARE(rows.at(3).toObject()[u"end"_s].toString(), u"10"_s);
    for (const QJsonValue &row : rows)
        QVERIFY(!row.toObject().contains(QString())); // no row is longer than the first
    QVERIFY(!csvOf(m_excerpts.all, Language::English).startsWith("\xef\xbb\xbf"));
    // What the strict reader is for: a quotation mark that is not doubled.
    QByteArray wrong = csvOf(m_excerpts.all, Language::English);
    QVERIFY(writeTo(folder.filePath(u"t.csv"_s), wrong.replace("\"\"so\"\"", "\"so\"")));
    QVERIFY(run(u"python3"_s,
                {u"-c"_s,
                 u"import csv;list(csv.reader(open('t.csv',encoding='utf-8',newline=''),strict=True))"_s},
                folder.path())
                .status != 0);
}

void TestReferences::noCellIsAFormula()
{
    for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t="_s, u"\r="_s, u"＝"_s, u"＋"_s})
        QVERIFY2(csvLine({start + u"cmd|' /C calc'!A0"}).remove(u'"').startsWith(u'\''),
                 qUtf8Printable(start));
    QCOMPARE(csvLine({u"-3.5"_s, u"plain"_s, u"a,b"_s, u"say \"so\""_s}),
             u"-3.5,plain,\"a,b\",\"say \"\"so\"\"\"\r\n"_s);
    const QList<QStringList> rows =
        readCsv(QString::fromUtf8(csvOf(m_excerpts.all, Language::English)), u',');
    for (const QStringList &row : rows) {
        for (const QString &cell : row)
            QVERIFY2(cell.isEmpty() || !u"=+-@\t\r＝＋－＠"_s.contains(cell.front()), qUtf8Printable(cell));
    }
}

void TestReferences::titlesAreGivenInThreeForms()
{
    const Excerpt &korean = m_excerpts.all.last();
    QVERIFY(citation(korean, Language::English)
                .startsWith(u"“선박 보고서” [Seonbag bogoseo; “Report on vessels”], Harbour"));
    QVERIFY(
        citation(korean, Language::French)
            .startsWith(u"«\u00a0선박 보고서\u00a0» [Seonbag bogoseo; «\u00a0Report on vessels\u00a0»], "));
    QVERIFY(citation(korean, Language::Japanese)
                .startsWith(u"「선박 보고서」［Seonbag bogoseo; 「Report on vessels」］、"));
    QVERIFY(citation(korean, Language::Korean).startsWith(u"「선박 보고서」, Harbour"));
}

void TestReferences::nothingNamesThisMachine()
{
    for (const QByteArray &out :
         {cslJsonOf(m_excerpts.all, Language::English), risOf(m_excerpts.all, Language::English),
          bibtexOf(m_excerpts.all, Language::English), csvOf(m_excerpts.all, Language::English)}) {
        QVERIFY(!out.contains("somebody"));
        QVERIFY(!out.contains("/home"));
    }
}

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
