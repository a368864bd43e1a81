// SPDX-License-Identifier: GPL-3.0-or-later
// Questions are drawn from texts by fixed chance; whatever is marked must be, folded by the test's own means,
// what was asked for, and what was drawn must be marked where it was drawn.
#include "indexing/language/hanja.h"
#include "models/exchange/skosjsonld.h"
#include "tests/search/searchfixture.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::test;

class TestHighlights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyMarkIsWhatWasAskedFor_data();
    void everyMarkIsWhatWasAskedFor();
    void snippetsBeginAtASensiblePlace_data();
    void snippetsBeginAtASensiblePlace();
    void aHeadingIsSetApartInASnippet();

private:
    std::shared_ptr<const Thesaurus> m_thesaurus;
};

namespace {

// Letters and digits in one form: no width, case, accent, mark, space, line break or old form of a character.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        for (const QChar part : c.unicode() < 0x250 ? QString(c).normalized(QString::NormalizationForm_D)
                                                    : QString(QChar(modernKanji(c.unicode())))) {
            if (part == u'œ')
                plain += u"oe"_s;
            else if (part == u'æ')
                plain += u"ae"_s;
            else if ((part.isLetterOrNumber() || part.isSurrogate()) && part.unicode() != 0x30FC)
                plain += part;
        }
    }
    return plain;
}

bool isEastAsian(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x1100; });
}

// Whether a Latin word might be another's form: they begin alike, by half of the shorter.
bool areAlike(const QString &one, const QString &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    const qsizetype same =
        std::mismatch(one.cbegin(), one.cend(), other.cbegin(), other.cend()).first - one.cbegin();
    return same >= 1 && 2 * same >= shorter;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gaps(u"[^\\p{L}\\p{N}\\p{M}]+"_s);
    QStringList words;
    for (const QString &word : text.split(gaps, Qt::SkipEmptyParts))
        words.append(folded(word));
    return words;
}

bool sharesPair(const QString &mark, const QString &asked)
{
    for (qsizetype i = 0; i + 1 < asked.size(); ++i) {
        if (mark.contains(QStringView(asked).sliced(i, 2)))
            return true;
    }
    return asked.size() == 1 && mark.contains(asked);
}

// Empty when the mark is what was asked for, else why not.
QString fault(const QString &mark, const Match &match, const QList<Expansion> &expansions)
{
    const QString asked = folded(match.why);
    const QString found = folded(mark);
    if (found.isEmpty())
        return u"holds nothing"_s;
    switch (match.kind) {
    case Match::Kind::Exact:
        return asked.contains(found) ? QString() : u"other words"_s;
    case Match::Kind::Form: {
        const QStringList words = wordsOf(match.why);
        for (const QString &word : wordsOf(mark)) {
            const auto fits = [&](const QString &one) { return areAlike(word, one); };
            if (!std::any_of(words.cbegin(), words.cend(), fits) && !areAlike(found, asked))
                return u"no form of it"_s;
        }
        return {};
    }
    case Match::Kind::Beginning:
        return found.startsWith(asked) ? QString() : u"begins otherwise"_s;
    case Match::Kind::Inside:
        return sharesPair(found, asked) ? QString() : u"does not hold it"_s;
    case Match::Kind::Reading:
    case Match::Kind::Translation:
    case Match::Kind::Spelling:
        if (match.kind == Match::Kind::Reading && isEastAsian(match.why) && found.size() <= asked.size())
            return {};
        for (const Expansion &expansion : expansions) {
            const QString term = folded(expansion.term);
            if (found.contains(term) || term.contains(found) || areAlike(found, term))
                return {};
        }
        return u"was not announced"_s;
    }
    return {};
}

QStringList judgedPassages(const QString &language)
{
    QStringList passages;
    QFile file(sourceDir() + u"/tests/search/judged/%1.tsv"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return passages;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const QStringList fields = line.split(u'\t'); fields.size() == 3 && fields.first() == u"P")
            passages.append(QString(fields.at(2)).replace(u"\\n"_s, u"\n"_s));
    }
    return passages;
}

// The paragraphs of the sample library's plain texts.
QStringList samplePassages(const QString &language)
{
    QStringList passages;
    const QDir folder(sourceDir() + u"/resources/sample/documents"_s);
    for (const QString &name :
         folder.entryList({language + u"-*.txt"_s, language + u"-*.html"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        static const QRegularExpression tags(u"<[^>]*>"_s);
        const QString text = QString::fromUtf8(file.readAll()).remove(u'\r');
        if (text.contains(QChar(QChar::ReplacementCharacter)))
            continue; // in another encoding
        for (const QString &paragraph : QString(text).replace(tags, u"\n\n"_s).split(u"\n\n"_s)) {
            if (paragraph.trimmed().size() > 40)
                passages.append(paragraph.trimmed());
        }
    }
    return passages;
}

struct Drawn
{
    QString question;
    qsizetype passage = 0;
    Span span; ///< of the passage
};

// A few words one after the other, or some characters of East Asian text.
Drawn draw(const QStringList &passages, std::mt19937 &random)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*"_s);
    static const QSet<QString> operators{u"AND"_s, u"OR"_s, u"NOT"_s, u"NEAR"_s};
    const auto below = [&](qsizetype count) { return qsizetype(random() % std::size_t(count)); };
    for (;;) {
        const qsizetype number = below(passages.size());
        const QString &text = passages.at(number);
        QList<Span> words;
        for (auto it = word.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            words.append({match.capturedStart(), match.capturedEnd()});
        }
        if (words.isEmpty())
            continue;
        const qsizetype first = below(words.size());
        Span span = words.at(first);
        if (isEastAsian(text.mid(span.start, span.length())) && span.length() > 2 && random() % 3 != 0) {
            const qsizetype length = std::min<qsizetype>(2 + below(5), span.length());
            span.start += below(span.length() - length + 1);
            span.end = span.start + length;
        } else {
            span.end = words.at(std::min(first + below(3), words.size() - 1)).end;
        }
        // Numbers and words with an apostrophe are one word; a letter or a word that is everywhere asks
        // little.
        const auto parts = [&](qsizetype at) {
            return at >= 0 && at < text.size() && u"'’.,-‑–_"_s.contains(text.at(at));
        };
        // Nor is half of a Latin word, broken over a line or run into another script, one that is asked for.
        const auto latin = [&](qsizetype at) {
            return at >= 0 && at < text.size() && text.at(at).isLetter() && text.at(at).unicode() < 0x250;
        };
        if ((latin(span.start) &&
             (latin(span.start - 1) || (span.start > 0 && text.at(span.start - 1) == u'\n'))) ||
            (latin(span.end - 1) && latin(span.end)))
            continue;
        const auto digit = [&](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isDigit(); };
        if (span.length() < 4 && !isEastAsian(text.mid(span.start, span.length())))
            continue;
        if (span.length() < 2 || parts(span.start - 1) || parts(span.end) || digit(span.start - 1) ||
            digit(span.end) || digit(span.start) || digit(span.end - 1))
            continue;
        const QString question = text.mid(span.start, span.length());
        if (question.contains(QRegularExpression(u"[\"():*^\\n]"_s)) ||
            operators.contains(question.simplified()) ||
            question.contains(QRegularExpression(u"\\b(AND|OR|NOT|NEAR)\\b|(^| )[-+]"_s)))
            continue;
        return {question, number, span};
    }
}

} // namespace

void TestHighlights::initTestCase()
{
    const Result<QList<Entity>> entries = bundledThesaurus();
    QVERIFY(entries.ok());
    m_thesaurus = std::make_shared<const Thesaurus>(entries.value());
}

void TestHighlights::everyMarkIsWhatWasAskedFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("expand");
    for (const Language language : workingLanguages) {
        const QString code = languageCode(language);
        QTest::newRow(qPrintable(code)) << code << false;
        QTest::newRow(qPrintable(code + u" with the thesaurus"_s)) << code << true;
    }
}

void TestHighlights::everyMarkIsWhatWasAskedFor()
{
    QFETCH(QString, language);
    QFETCH(bool, expand);
    const QStringList passages = judgedPassages(language) + samplePassages(language);
    QVERIFY(passages.size() > 60);
    SearchFixture index(m_thesaurus->entities());
    index.add(u"d"_s, languageFromCode(language), passages);
    std::mt19937 random(expand ? 23 : 19);
    qsizetype marks = 0;
    for (int i = 0; i < 150; ++i) {
        const Drawn drawn = draw(passages, random);
        SearchQuery query;
        query.text = drawn.question;
        query.expand = expand;
        query.limit = 30;
        const SearchResults results = index.ask(query);
        for (const SearchHit &hit : results.hits) {
            const QString &text = passages.at(hit.passage.page - 1);
            qsizetype free = hit.passage.span.start;
            for (const Match &match : hit.matches) {
                ++marks;
                const QString mark = text.mid(match.span.start, match.span.length());
                const QString wrong = fault(mark, match, results.expansions);
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(u"%1: “%2” (%3, %4) in: %5"_s.arg(drawn.question, mark, match.why)
                                        .arg(int(match.kind))
                                        .arg(wrong + u" · "_s + text)));
                QVERIFY(match.span.start >= free && match.span.end <= hit.passage.span.end);
                free = match.span.end;
                QVERIFY(!text.at(match.span.start).isLowSurrogate());
                QVERIFY(match.span.end == text.size() || !text.at(match.span.end).isLowSurrogate());
            }
            QVERIFY(hit.snippetMarks.size() <= hit.matches.size());
            for (const Span span : hit.snippetMarks) {
                const QString shown = folded(hit.snippet.mid(span.start, span.length()));
                const auto same = [&](const Match &match) {
                    return folded(text.mid(match.span.start, match.span.length())) == shown;
                };
                QVERIFY2(!shown.isEmpty() && std::any_of(hit.matches.cbegin(), hit.matches.cend(), same),
                         qPrintable(hit.snippet));
            }
        }
        // Where it was drawn, it is marked.
        const QString key = u"d/%1"_s.arg(drawn.passage + 1);
        const QList<Match> onPage = index.service->matchesOn(query, index.texts.value(key));
        const auto there = [&](const Match &match) { return match.span.overlaps(drawn.span); };
        QVERIFY2(std::any_of(onPage.cbegin(), onPage.cend(), there),
                 qPrintable(drawn.question + u" is not marked in: "_s + passages.at(drawn.passage)));
    }
    QVERIFY(marks > 150);
}

void TestHighlights::snippetsBeginAtASensiblePlace_data()
{
    QTest::addColumn<QString>("language");
    for (const Language language : workingLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << languageCode(language);
}

// A snippet begins where its paragraph, a sentence or a clause does, else at a word; it shows a mark.
void TestHighlights::snippetsBeginAtASensiblePlace()
{
    QFETCH(QString, language);
    // One long paragraph of many sentences, so that snippets must choose.
    const bool spaced = language != u"ja";
    QStringList paragraphs;
    QString paragraph;
    for (const QString &passage : judgedPassages(language)) {
        paragraph += (paragraph.isEmpty() || !spaced ? QString() : u" "_s) + QString(passage).remove(u'\n');
        if (paragraph.size() > 600)
            paragraphs.append(std::exchange(paragraph, {}));
    }
    QVERIFY(!paragraphs.isEmpty());
    SearchFixture index;
    index.add(u"d"_s, languageFromCode(language), paragraphs);
    std::mt19937 random(29);
    int cut = 0;
    for (int i = 0; i < 100; ++i) {
        const SearchResults results = index.ask(draw(paragraphs, random).question);
        for (const SearchHit &hit : results.hits) {
            QVERIFY(!hit.snippetMarks.isEmpty());
            QVERIFY(hit.snippet.size() < 300);
            if (!hit.snippet.startsWith(u'…'))
                continue;
            ++cut;
            const QString shown = hit.snippet.mid(1, 20);
            const QString text = paragraphs.at(hit.passage.page - 1);
            const qsizetype at = text.indexOf(shown);
            QVERIFY2(at > 0, qPrintable(hit.snippet));
            QVERIFY2(!text.at(at).isSpace() && !u".,;:!?、。」』）)”»"_s.contains(text.at(at)),
                     qPrintable(hit.snippet));
            // Within a Latin or Korean word never.
            if (spaced && text.at(at).isLetterOrNumber())
                QVERIFY2(!text.at(at - 1).isLetterOrNumber(), qPrintable(hit.snippet));
            // A sentence's start a little before the first mark is taken.
            const qsizetype mark = hit.snippetMarks.first().start - 1;
            QVERIFY2(mark <= 80, qPrintable(hit.snippet));
        }
    }
    QVERIFY(cut > 20);
}

void TestHighlights::aHeadingIsSetApartInASnippet()
{
    SearchFixture index;
    index.add(u"other"_s, Language::English, {u"Iron."_s});
    Document document;
    document.id = {u"d"_s};
    document.language = Language::English;
    Page page = pageOf(1, {u"Ports\nof call"_s, u"Coal was carried\nto the port."_s});
    page.blocks.first().kind = Block::Kind::Heading;
    QVERIFY(index.writer->replaceDocument(document, {page}).ok() && index.writer->commit().ok());
    const SearchResults results = index.ask(u"coal call"_s);
    QCOMPARE(results.hits.size(), 1);
    const SearchHit &hit = results.hits.first();
    QCOMPARE(hit.snippet, u"Ports of call · Coal was carried to the port."_s);
    QCOMPARE(hit.snippetMarks, (QList<Span>{{9, 13}, {16, 20}}));
}

QTEST_GUILESS_MAIN(TestHighlights)

#include "tst_highlights.moc"
