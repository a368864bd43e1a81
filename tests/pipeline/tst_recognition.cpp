// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/importtools.h"
#include "indexing/pipeline/pipelineimportservice.h"
#include "models/store/librarydatabase.h"
#include "models/store/recognisedrepository.h"
#include "models/store/sqliteannotationservice.h"
#include "models/store/sqlitelibraryservice.h"

#include <QFile>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

/// Files of three pages, of which the second is a picture, with readers that need no Poppler and no
/// Tesseract.
struct World
{
    std::atomic<int> recognised = 0;
    std::atomic<bool> patient = false; ///< recognising goes on until it is not wanted any more
    QString words = u"Forty vessels lay at the pier."_s;
    QMutex mutex;
    QStringList indexed; ///< guarded by mutex: the text of pages as they were indexed last

    ImportTools tools();
};

class Index : public PassageIndex
{
public:
    explicit Index(World &world)
        : m_world(world)
    {
    }
    Result<void> replace(const Document &, const QList<Page> &pages, const DocumentFacts &,
                         const QList<Annotation> &) override
    {
        QMutexLocker lock(&m_world.mutex);
        m_world.indexed.clear();
        for (const Page &page : pages)
            m_world.indexed.append(page.text);
        return {};
    }
    Result<void> replaceMarks(const DocumentId &, const QList<Annotation> &) override { return {}; }
    Result<void> remove(const DocumentId &) override { return {}; }
    Result<void> commit() override { return {}; }

private:
    World &m_world;
};

ImportTools World::tools()
{
    ImportTools tools;
    tools.makeExtractor = [] {
        return Extractor{[](const QString &, const QString &) -> Result<ExtractedDocument> {
                             ExtractedDocument read;
                             read.mediaType = u"application/pdf"_s;
                             for (int number = 1; number <= 3; ++number) {
                                 Page page;
                                 page.number = number;
                                 page.size = {595, 842};
                                 if (number == 2) {
                                     page.defect = PageDefect::NoText;
                                     page.problem = u"The page is a picture without text, probably a scan."_s;
                                 } else {
                                     page.text = u"Words of page %1."_s.arg(number);
                                     page.blocks = {{Block::Kind::Paragraph, 0, {0, page.text.size()}}};
                                 }
                                 read.pages.append(page);
                             }
                             return read;
                         },
                         [] {}};
    };
    tools.makeRecogniser = [this] {
        return Recogniser{[this](const QString &, int page, const QString &languages,
                                 const std::function<bool()> &unwanted) -> Result<RecognisedPage> {
                              ++recognised;
                              while (patient && !unwanted())
                                  QThread::msleep(2);
                              if (unwanted())
                                  return Error{Error::Code::Cancelled, u"stopped"_s};
                              RecognisedPage found;
                              found.page = page;
                              found.text = words;
                              found.blocks = {{Block::Kind::Paragraph, 0, {0, words.size()}}};
                              for (qsizetype i = 0; i < words.size(); ++i)
                                  found.boxes.append(QRectF(10.0 * double(i), 20, 9.3, 12));
                              if (words.isEmpty())
                                  found.blocks.clear();
                              found.confidence = 90;
                              found.languages = languages;
                              found.engine = u"a test"_s;
                              return found;
                          },
                          [](Language language) -> Result<QString> {
                              return language == Language::Unknown ? u"eng+fra"_s : u"eng"_s;
                          }};
    };
    tools.describe = [](ExtractedDocument &read, const QString &fileName) {
        Document document;
        document.title = fileName;
        document.mediaType = read.mediaType;
        document.language = Language::English;
        document.pages = int(read.pages.size());
        for (const Page &page : read.pages)
            document.characters += page.text.size();
        return document;
    };
    tools.readFacts = [](const Document &, const QList<Page> &) { return DocumentFacts(); };
    tools.factsVersion = {1, u"t"_s};
    tools.openIndex = [this](const LibraryDatabase &) -> Result<std::unique_ptr<PassageIndex>> {
        return std::unique_ptr<PassageIndex>(new Index(*this));
    };
    tools.discardIndex = [] { return Result<void>(); };
    return tools;
}

} // namespace

/// Words that are recognised: where they go, and that they stay.
class RecognitionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<World> m_world;
    std::unique_ptr<PipelineImportService> m_service;

    QString folder() const { return m_root->filePath(u"library"_s); }
    DocumentId import()
    {
        QFile file(m_root->filePath(u"scan.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("a scan") < 0)
            return {};
        file.close();
        QFuture<ImportOutcome> future = m_service->importPaths({file.fileName()});
        future.waitForFinished();
        return future.resultCount() == 1 ? future.result().document : DocumentId();
    }
    QList<RecognitionOutcome> recognise(const QList<RecognitionRequest> &requests)
    {
        QFuture<RecognitionOutcome> future = m_service->recognise(requests);
        future.waitForFinished();
        return future.results();
    }
    std::unique_ptr<SqliteLibraryService> library()
    {
        return std::make_unique<SqliteLibraryService>(LibrarySession::open(folder(), false).value());
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<World>();
        m_service = std::make_unique<PipelineImportService>(folder(), m_world->tools());
    }

    void cleanup() { m_service.reset(); }

    void nothingIsRecognisedUnasked()
    {
        const DocumentId id = import();
        QVERIFY(!id.isEmpty());
        QCOMPARE(m_world->recognised.load(), 0);
        const Document document = library()->document(id).value();
        QCOMPARE(document.quality.size(), 1);
        QCOMPARE(document.quality.first().defect, PageDefect::NoText);
        QCOMPARE(recognisablePages(document), QList<int>{2});
    }

    void wordsLieOverTheFilesTextAndAreIndexed()
    {
        const DocumentId id = import();
        const auto outcomes = recognise({{id}});
        QCOMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes.first().page, 2);
        QVERIFY(!outcomes.first().error);
        QCOMPARE(outcomes.first().languages, u"eng"_s);
        const auto now = library();
        const Page page = now->page(id, 2).value();
        QCOMPARE(page.text, m_world->words);
        QCOMPARE(page.defect, PageDefect::Recognised);
        QVERIFY(!page.problem.isEmpty());
        QCOMPARE(now->page(id, 1).value().text, u"Words of page 1."_s);
        QCOMPARE(now->page(id, 1).value().defect, PageDefect::None);
        const Document document = now->document(id).value();
        QVERIFY(isRecognised(document, 2));
        QVERIFY(!isRecognised(document, 1));
        QVERIFY(recognisablePages(document).isEmpty());
        QCOMPARE(document.characters, 32 + m_world->words.size());
        QCOMPARE(m_world->indexed.value(1), m_world->words);
        const auto database = LibraryDatabase::open(folder());
        const auto boxes = RecognisedRepository(*database.value()).boxes(id, 2).value();
        QVERIFY(boxes);
        QCOMPARE(boxes->size(), m_world->words.size());
        QVERIFY(qAbs(boxes->at(3).left() - 30) < 0.06 && qAbs(boxes->at(3).width() - 9.3) < 0.06);
        QVERIFY(!RecognisedRepository(*database.value()).boxes(id, 1).value());
        QVERIFY(recognise({{id}}).isEmpty()); // nothing is left to do
    }

    void aPictureWithoutWordsIsNotAskedTwice()
    {
        const DocumentId id = import();
        m_world->words.clear();
        QCOMPARE(recognise({{id}}).size(), 1);
        QCOMPARE(library()->page(id, 2).value().defect, PageDefect::NoWords);
        QVERIFY(recognise({{id}}).isEmpty());
        m_world->words = u"There were some after all."_s;
        QCOMPARE(recognise({{id, {2}}}).size(), 1); // unless the page is named
        QCOMPARE(library()->page(id, 2).value().text, m_world->words);
    }

    void marksOnRecognisedWordsAreKept()
    {
        const DocumentId id = import();
        recognise({{id}});
        AnnotationId mark;
        {
            SqliteAnnotationService annotations(LibrarySession::open(folder(), false).value());
            Annotation draft;
            draft.passage = {id, 2, {6, 13}};
            const auto made = annotations.add(draft);
            QVERIFY(made.ok());
            QCOMPARE(made.value().quote, u"vessels"_s);
            mark = made.value().id;
        }
        m_world->words = u"Some forty vessels lay at the pier."_s; // a better reading
        recognise({{id, {2}}});
        SqliteAnnotationService annotations(LibrarySession::open(folder(), false).value());
        const QList<Annotation> all = annotations.annotations({});
        QCOMPARE(all.size(), 1);
        const Annotation moved = all.first();
        QCOMPARE(moved.id, mark);
        QCOMPARE(moved.state, Annotation::State::Anchored);
        QCOMPARE(moved.passage.span, (Span{11, 18}));
    }

    void wordsComeBackWithTheSameBytes()
    {
        const DocumentId id = import();
        recognise({{id}});
        QVERIFY(library()->remove(id).ok());
        QCOMPARE(import(), id);
        QCOMPARE(m_world->recognised.load(), 1);
        const auto now = library();
        QCOMPARE(now->page(id, 2).value().text, m_world->words);
        QCOMPARE(now->document(id).value().characters, 32 + m_world->words.size());
        QCOMPARE(m_world->indexed.value(1), m_world->words);
        // And the file's own text is still known below.
        QFuture<Result<void>> forgotten = m_service->forgetRecognised(id, {});
        forgotten.waitForFinished();
        QVERIFY(forgotten.result().ok());
        QCOMPARE(library()->page(id, 2).value().defect, PageDefect::NoText);
        QVERIFY(library()->page(id, 2).value().text.isEmpty());
    }

    void newRulesKeepTheWords()
    {
        const DocumentId id = import();
        recognise({{id}});
        ImportTools newer = m_world->tools();
        newer.factsVersion = {2, u"t"_s};
        m_service->setTools(newer);
        QFuture<Result<void>> read = m_service->reprocess();
        read.waitForFinished();
        QVERIFY(read.result().ok());
        QCOMPARE(library()->page(id, 2).value().text, m_world->words);
        QCOMPARE(m_world->recognised.load(), 1);
    }

    void stoppingKeepsThePageAsItWas()
    {
        const DocumentId id = import();
        m_world->patient = true;
        QFuture<RecognitionOutcome> future = m_service->recognise({{id}});
        QTRY_COMPARE(m_world->recognised.load(), 1);
        future.cancel();
        future.waitForFinished();
        QCOMPARE(library()->page(id, 2).value().defect, PageDefect::NoText);
    }

    void whatCannotBeDoneIsSaid()
    {
        const DocumentId id = import();
        QVERIFY(recognise({{DocumentId{u"nowhere"_s}}}).first().error);
        QCOMPARE(recognise({{id, {7}}}).first().error->code, Error::Code::NotFound);
        ImportTools without = m_world->tools();
        without.makeRecogniser = {};
        m_service->setTools(without);
        QCOMPARE(recognise({{id}}).first().error->code, Error::Code::Unsupported);
    }
};

QTEST_GUILESS_MAIN(RecognitionTest)
#include "tst_recognition.moc"
