// SPDX-License-Identifier: GPL-3.0-or-later
// Five hundred highlights anywhere in the sample library, and what becomes of them when its texts change.
#include "indexing/extraction/workerprocess.h"
#include "models/store/documentwriter.h"
#include "models/store/librarysession.h"
#include "models/store/sqliteannotationservice.h"
#include "models/store/valuejson.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

constexpr quint32 seed = 20261122;
constexpr qsizetype highlights = 500;

/// A changed document, and where each place of the old text went.
struct Changed
{
    QList<Page> pages;
    /// By old page and unit: new page and unit; -1 for what is gone.
    QHash<int, QList<std::pair<int, qsizetype>>> places;
};

/// Copies a page's text unit by unit into a new page and remembers where each went.
class Copying
{
public:
    Copying(const Page &from, int number)
        : m_from(from)
    {
        m_to = from;
        m_to.number = number;
        m_to.text.clear();
        m_to.blocks.clear();
        m_places.fill({-1, -1}, from.text.size());
    }
    void keep(qsizetype at)
    {
        m_places[at] = {m_to.number, m_to.text.size()};
        m_to.text.append(m_from.text.at(at));
    }
    void add(QStringView words) { m_to.text.append(words); }
    void finish(Changed &changed)
    {
        m_to.blocks = {{Block::Kind::Paragraph, 0, {0, m_to.text.size()}}};
        changed.places.insert(m_from.number, m_places);
        changed.pages.append(m_to);
    }

private:
    const Page &m_from;
    Page m_to;
    QList<std::pair<int, qsizetype>> m_places;
};

bool isEastAsian(QChar c)
{
    return c.unicode() >= 0x2e80 && c.unicode() < 0xfe00 && !c.isSurrogate();
}

/// As another program would extract the same pages: lines end elsewhere, spaces are others or doubled.
Changed withOtherWhitespace(const QList<Page> &pages, QRandomGenerator &random)
{
    Changed changed;
    for (const Page &page : pages) {
        Copying copy(page, page.number);
        const QString &text = page.text;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!text.at(i).isSpace()) {
                copy.keep(i);
                continue;
            }
            const bool tight =
                i > 0 && i + 1 < text.size() && isEastAsian(text.at(i - 1)) && isEastAsian(text.at(i + 1));
            switch (random.bounded(4)) {
            case 0:
                copy.add(tight ? u"" : u"\n");
                break;
            case 1:
                copy.add(tight ? u"\n" : u"  ");
                break;
            case 2:
                copy.add(tight ? u"" : u"\u00a0");
                break;
            default:
                copy.add(text.mid(i, 1));
            }
        }
        copy.finish(changed);
    }
    return changed;
}

/// The same file with a page before its first.
Changed withCover(const QList<Page> &pages)
{
    Changed changed;
    Page cover = pages.first();
    cover.number = 1;
    cover.text = u"COVER\nDistributed for reading. Printed on both sides."_s;
    cover.blocks = {{Block::Kind::Paragraph, 0, {0, cover.text.size()}}};
    changed.pages.append(cover);
    for (const Page &page : pages) {
        Copying copy(page, page.number + 1);
        for (qsizetype i = 0; i < page.text.size(); ++i)
            copy.keep(i);
        copy.finish(changed);
    }
    return changed;
}

/// A corrected version: here and there a word is another, a line is gone, a sentence was put in.
Changed corrected(const QList<Page> &pages, QRandomGenerator &random)
{
    Changed changed;
    for (const Page &page : pages) {
        Copying copy(page, page.number);
        const QString &text = page.text;
        for (qsizetype i = 0; i < text.size();) {
            const bool wordBegins = i == 0 || text.at(i - 1).isSpace();
            const double chance = random.generateDouble();
            if (wordBegins && chance < 0.004) {
                copy.add(u"A sentence that was not there before stands here now. ");
            } else if (wordBegins && chance < 0.008) { // the rest of the line goes
                while (i < text.size() && text.at(i) != u'\n')
                    ++i;
                continue;
            } else if (wordBegins && chance < 0.03) { // another word
                copy.add(u"otherwise");
                while (i < text.size() && !text.at(i).isSpace())
                    ++i;
                continue;
            }
            copy.keep(i++);
        }
        copy.finish(changed);
    }
    return changed;
}

QString withoutSpaces(const QString &text)
{
    QString rest;
    for (const QChar c : text) {
        if (!c.isSpace())
            rest.append(c);
    }
    return rest;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(c);
    }
    return digits;
}

/// How many letters must be put in, taken out or changed to make one out of the other.
qsizetype lettersApart(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype corner = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype least =
                std::min({row.at(j) + 1, row.at(j - 1) + 1, corner + (a.at(i - 1) == b.at(j - 1) ? 0 : 1)});
            corner = std::exchange(row[j], least);
        }
    }
    return row.last();
}

} // namespace

class TestReanchoring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void marksStayOnTheirWords_data();
    void marksStayOnTheirWords();

private:
    struct Sample
    {
        QString name;
        QString mediaType;
        QList<Page> pages;
    };
    QList<Sample> m_samples;
};

void TestReanchoring::initTestCase()
{
    const QDir folder(sourceDir() + u"/resources/sample/documents"_s);
    WorkerProcess worker(QStringLiteral(VIGIE_BIN_DIR "/vigie-worker"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const auto read = worker.extract(folder.filePath(name));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        m_samples.append({name, read.value().mediaType, read.value().pages});
    }
    QVERIFY(m_samples.size() >= 10);
}

void TestReanchoring::marksStayOnTheirWords_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("extracted again with other whitespace") << 0;
    QTest::newRow("a new cover page") << 1;
    QTest::newRow("a corrected version of the file") << 2;
}

void TestReanchoring::marksStayOnTheirWords()
{
    QFETCH(int, change);
    QTemporaryDir folder;
    const std::shared_ptr<LibrarySession> session = LibrarySession::open(folder.path(), true).value();
    QRandomGenerator random(seed);
    const auto put = [&session](const Sample &sample, const QList<Page> &pages, const QString &sha) {
        ReadDocument read;
        read.document.sha256 = sha;
        read.document.id.value = sha.left(12);
        read.document.title = sample.name;
        read.document.mediaType = sample.mediaType;
        read.document.imported = storedNow();
        read.document.pages = int(pages.size());
        read.pages = pages;
        return DocumentWriter(session->database())
            .store(read, {u"/in/"_s + sample.name, read.document.id, 1, 0})
            .ok();
    };
    const auto shaOf = [](qsizetype number, QChar version) -> QString {
        return QString::number(number + 100) + QString(61, version);
    };
    QList<qsizetype> weights; // so that every character of the library is as likely
    for (qsizetype i = 0; i < m_samples.size(); ++i) {
        QVERIFY(put(m_samples.at(i), m_samples.at(i).pages, shaOf(i, u'a')));
        for (const Page &page : m_samples.at(i).pages)
            weights.append(page.text.size());
    }
    session->refresh();

    SqliteAnnotationService service(session);
    const qsizetype all = std::accumulate(weights.cbegin(), weights.cend(), qsizetype(0));
    QHash<QString, qsizetype> sampleOf; // by annotation
    while (sampleOf.size() < highlights) {
        qsizetype at = random.bounded(all);
        for (qsizetype i = 0; i < m_samples.size(); ++i) {
            for (const Page &page : m_samples.at(i).pages) {
                if (at >= page.text.size() || at < 0) {
                    at -= at < 0 ? 0 : page.text.size();
                    continue;
                }
                const qsizetype end = std::min<qsizetype>(page.text.size(), at + 12 + random.bounded(140));
                const QString words = page.text.mid(at, end - at);
                Annotation draft;
                draft.passage = {{shaOf(i, u'a').left(12)}, page.number, {at, end}};
                at = -1;
                if (withoutSpaces(words).size() < 10)
                    continue;
                const Result<Annotation> made = service.add(draft);
                QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
                sampleOf.insert(made.value().id.value, i);
            }
        }
    }
    const QList<Annotation> before = service.annotations();
    QCOMPARE(before.size(), highlights);

    QList<Changed> changes;
    for (qsizetype i = 0; i < m_samples.size(); ++i) {
        const QList<Page> &pages = m_samples.at(i).pages;
        changes.append(change == 0   ? withOtherWhitespace(pages, random)
                       : change == 1 ? withCover(pages)
                                     : corrected(pages, random));
        // Another file at the same path: what it had is looked for in it.
        QVERIFY(put(m_samples.at(i), changes.at(i).pages, shaOf(i, u'b')));
    }
    session->refresh();

    int identical = 0, found = 0, orphaned = 0, adjusted = 0;
    QHash<QString, Annotation> after;
    for (const Annotation &annotation : service.annotations())
        after.insert(annotation.id.value, annotation);
    QCOMPARE(after.size(), highlights); // none is ever lost
    for (const Annotation &old : before) {
        const Annotation now = after.value(old.id.value);
        const Changed &changed = changes.at(sampleOf.value(old.id.value));
        const auto &places = changed.places.value(old.passage.page);
        QString expected, wanted;
        qsizetype first = -1, last = -1, page = -1;
        for (qsizetype i = old.passage.span.start; i < old.passage.span.end; ++i) {
            if (places.at(i).first < 0 || places.at(i).second < 0)
                continue;
            page = places.at(i).first;
            first = first < 0 ? places.at(i).second : first;
            last = places.at(i).second;
        }
        wanted = withoutSpaces(old.quote);
        if (first >= 0)
            expected = withoutSpaces(changed.pages.at(page - 1).text.mid(first, last + 1 - first));
        const bool same = expected == wanted;
        identical += same ? 1 : 0;
        const auto trace = [&old, &now] {
            return u"“%1” became “%2” on page %3"_s.arg(old.quote, now.quote).arg(now.passage.page).toUtf8();
        };
        if (now.state == Annotation::State::Orphaned) {
            ++orphaned;
            QCOMPARE(now.quote, old.quote); // kept with its old words
            continue;
        }
        // Wherever it stands now, it is where its words went, and nowhere else.
        QVERIFY2(now.passage.page == page, trace().constData());
        QVERIFY2(now.passage.span.overlaps({first, last + 1}), trace().constData());
        if (same) {
            QVERIFY2(withoutSpaces(now.quote) == wanted, trace().constData());
            ++found;
        } else {
            // Hardly a letter in eight is another, and no digit: these are the words as they were corrected.
            const QString words = withoutSpaces(now.quote);
            QVERIFY2(8 * lettersApart(words, wanted) <= std::max(words.size(), wanted.size()),
                     trace().constData());
            QVERIFY2(digitsOf(words) == digitsOf(wanted), trace().constData());
            ++adjusted;
        }
    }
    const int others = int(highlights) - identical;
    qInfo("of %d highlights whose words are still there, %d stand on them (%.1f %%) and %d are orphaned; of "
          "%d whose "
          "words were changed, %d are orphaned with their old words and %d stand on the same place with at "
          "most one "
          "letter in eight and no digit changed; none stands anywhere else",
          identical, found, 100.0 * found / std::max(1, identical), identical - found, others,
          orphaned - (identical - found), adjusted);
    QVERIFY(found >= identical * 0.99);
    QCOMPARE(orphaned + found + adjusted, int(highlights));
    if (change != 2)
        QCOMPARE(identical, highlights);
}

QTEST_GUILESS_MAIN(TestReanchoring)
#include "tst_reanchoring.moc"
