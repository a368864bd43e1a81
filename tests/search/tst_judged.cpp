// SPDX-License-Identifier: GPL-3.0-or-later
// The judged questions of tests/search/judged, beside plain Xapian with FLAG_CJK_NGRAM on the same passages.
#include "tests/search/searchfixture.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QSet>

#include <xapian.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::test;

class TestJudged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreThoseAReaderWants_data();
    void answersAreThoseAReaderWants();
    void everyMarkAnswersTheQuestion_data();
    void everyMarkAnswersTheQuestion();
};

namespace {

struct Question
{
    QString text;
    QSet<QString> wanted;
};

struct JudgedSet
{
    QStringList ids;
    QStringList passages;
    QList<Question> questions;
};

JudgedSet readSet(const QString &language)
{
    JudgedSet set;
    QFile file(sourceDir() + u"/tests/search/judged/%1.tsv"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return set;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() != 3)
            continue;
        if (fields.first() == u"P") {
            set.ids.append(fields.at(1));
            set.passages.append(QString(fields.at(2)).replace(u"\\n"_s, u"\n"_s));
        } else {
            const QStringList wanted = fields.at(2).split(u' ');
            set.questions.append({fields.at(1), QSet<QString>(wanted.cbegin(), wanted.cend())});
        }
    }
    return set;
}

double f1(const QStringList &found, const QSet<QString> &wanted)
{
    const auto right =
        std::count_if(found.cbegin(), found.cend(), [&](const QString &id) { return wanted.contains(id); });
    return 2.0 * double(right) / double(found.size() + wanted.size());
}

double averagePrecision(const QStringList &found, const QSet<QString> &wanted)
{
    double sum = 0;
    int right = 0;
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (wanted.contains(found.at(i)))
            sum += double(++right) / double(i + 1);
    }
    return sum / double(wanted.size());
}

class PlainXapian
{
public:
    PlainXapian(const JudgedSet &set, const QString &language)
        : m_ids(set.ids)
        , m_stemmer(language == u"fr" ? "fr" : "en")
    {
        Xapian::TermGenerator generator;
        generator.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
        generator.set_stemmer(m_stemmer);
        for (const QString &passage : set.passages) {
            Xapian::Document entry;
            generator.set_document(entry);
            generator.index_text(passage.toStdString());
            m_database.add_document(entry);
        }
    }

    QStringList find(const QString &text) const
    {
        Xapian::QueryParser parser;
        parser.set_database(m_database);
        parser.set_stemmer(m_stemmer);
        parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
        parser.set_default_op(Xapian::Query::OP_AND);
        QStringList found;
        try {
            Xapian::Enquire enquire(m_database);
            enquire.set_query(parser.parse_query(
                text.toStdString(), Xapian::QueryParser::FLAG_DEFAULT | Xapian::QueryParser::FLAG_WILDCARD |
                                        Xapian::QueryParser::FLAG_CJK_NGRAM));
            const Xapian::MSet matches = enquire.get_mset(0, 200);
            for (auto it = matches.begin(); it != matches.end(); ++it)
                found.append(m_ids.at(qsizetype(*it) - 1));
        } catch (const Xapian::QueryParserError &) {
            return {}; // a question it cannot read has no answer
        }
        return found;
    }

private:
    QStringList m_ids;
    Xapian::Stem m_stemmer;
    Xapian::WritableDatabase m_database{std::string(), Xapian::DB_BACKEND_INMEMORY};
};

class JudgedIndex
{
public:
    JudgedIndex(const JudgedSet &set, Language language)
        : m_ids(set.ids)
    {
        fixture.add(u"d"_s, language, set.passages);
    }

    SearchResults ask(const QString &text, bool insideWords)
    {
        SearchQuery query;
        query.text = text;
        query.insideWords = insideWords;
        query.limit = 200;
        return fixture.ask(query);
    }

    QStringList find(const QString &text, bool insideWords)
    {
        QStringList found;
        for (const SearchHit &hit : ask(text, insideWords).hits)
            found.append(m_ids.at(hit.passage.page - 1));
        return found;
    }

    SearchFixture fixture;

private:
    QStringList m_ids;
};

} // namespace

void TestJudged::answersAreThoseAReaderWants_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("leastF1");
    QTest::addColumn<double>("leastMap");
    QTest::newRow("en") << u"en"_s << 0.95 << 0.97;
    QTest::newRow("fr") << u"fr"_s << 0.98 << 0.98;
    QTest::newRow("ja") << u"ja"_s << 0.95 << 0.98;
    QTest::newRow("ko") << u"ko"_s << 0.98 << 0.98;
}

void TestJudged::answersAreThoseAReaderWants()
{
    QFETCH(QString, language);
    QFETCH(double, leastF1);
    QFETCH(double, leastMap);
    const JudgedSet set = readSet(language);
    QVERIFY(set.passages.size() >= 50 && set.questions.size() >= 60);
    JudgedIndex ours(set, languageFromCode(language));
    const PlainXapian plain(set, language);
    double sums[4] = {};
    for (const Question &question : set.questions) {
        const QStringList strict = ours.find(question.text, false);
        const QStringList ranked = ours.find(question.text, true);
        const QStringList theirs = plain.find(question.text);
        const double exact = f1(strict, question.wanted);
        const double average = averagePrecision(ranked, question.wanted);
        sums[0] += exact;
        sums[1] += average;
        sums[2] += f1(theirs, question.wanted);
        sums[3] += averagePrecision(theirs, question.wanted);
        if (exact < 1 || average < 1) {
            QStringList wanted(question.wanted.cbegin(), question.wanted.cend());
            wanted.sort();
            qInfo().noquote() << question.text << "wanted" << wanted << "strict" << strict << "ranked"
                              << ranked;
        }
    }
    const double count = double(set.questions.size());
    qInfo("%s: F1 %.3f, MAP %.3f; plain Xapian F1 %.3f, MAP %.3f", qPrintable(language), sums[0] / count,
          sums[1] / count, sums[2] / count, sums[3] / count);
    QVERIFY(sums[0] / count >= leastF1);
    QVERIFY(sums[1] / count >= leastMap);
    QVERIFY(sums[0] > sums[2] && sums[1] > sums[3]);
}

void TestJudged::everyMarkAnswersTheQuestion_data()
{
    QTest::addColumn<QString>("language");
    for (const Language language : workingLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << languageCode(language);
}

// What is found is marked, and the same marks stand on the page.
void TestJudged::everyMarkAnswersTheQuestion()
{
    QFETCH(QString, language);
    const JudgedSet set = readSet(language);
    JudgedIndex index(set, languageFromCode(language));
    for (const Question &question : set.questions) {
        const SearchResults results = index.ask(question.text, true);
        for (const SearchHit &hit : results.hits) {
            const Page page = index.fixture.texts.value(u"d/%1"_s.arg(hit.passage.page));
            QVERIFY2(!hit.matches.isEmpty(), qPrintable(question.text + u" → "_s + page.text));
            QCOMPARE(hit.snippetMarks.size(), hit.matches.size());
            QList<Span> onPage;
            for (const Match &match : index.fixture.service->matchesOn(results.query, page))
                onPage.append(match.span);
            // Where nothing has all the words, less is marked on other pages than on those shown.
            for (const Match &match : results.messages.isEmpty() ? hit.matches : QList<Match>())
                QVERIFY2(onPage.contains(match.span), qPrintable(question.text + u" → "_s + page.text));
        }
    }
}

QTEST_GUILESS_MAIN(TestJudged)
#include "tst_judged.moc"
