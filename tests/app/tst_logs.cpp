// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openlibrary.h"
#include "tests/support/program.h"
#include "ui/import/importdialog.h"

#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMutex>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

/// A word of its own for each thing that must not be told: the text, the title and the file's name of
/// documents, what is asked for, noted, and a password.
const QStringList secrets{u"quillwort"_s, u"sandpiper"_s, u"tamarisk"_s,
                          u"umbrella"_s,  u"verdigris"_s, u"wagtail"_s};

QMutex mutex;
QStringList logged; ///< guarded by mutex

void keep(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&mutex);
    logged.append(QString::fromUtf8(context.category) + u": "_s + message);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Documents that come in, and some that fail in the ways in which parsers complain, all with the words.
bool makeDocuments(const QString &folder)
{
    const QByteArray page = "<html><head><title>sandpiper</title></head><body><p>quillwort and ";
    const QByteArray pdf =
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages "
        "/Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 "
        "600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n4 0 obj\n<< "
        "/Length 60 >>\nstream\nBT /F1 20 Tf 50 700 Td (quillwort) Tj quillwort ET quillwort "
        "Do\nendstream\nendobj\n5 0 obj\n<< /Type /Font /Subtype /quillwort /BaseFont /sandpiper "
        ">>\nendobj\n6 0 obj\n<< /Title (sandpiper) >>\nendobj\ntrailer\n<< /Root 1 0 R /Info 6 0 "
        "R /Size 7 >>\n";
    return QDir().mkpath(folder) &&
           write(folder + u"/tamarisk.html"_s, page + "more words</p></body></html>") &&
           write(folder + u"/tamarisk-open.html"_s, page + "<quillwort <<& &quillwort; </sandpiper>") &&
           write(folder + u"/tamarisk.txt"_s, "quillwort, in words of \xff\xfe no charset") &&
           write(folder + u"/tamarisk.pdf"_s, pdf) &&
           write(folder + u"/tamarisk-cut.pdf"_s, "%PDF-1.7\n1 0 obj\n<< /quillwort (sandpiper") &&
           write(folder + u"/tamarisk.docx"_s, "quillwort in no archive");
}

QStringList toldIn(const QString &text)
{
    QStringList told;
    for (const QString &secret : secrets) {
        if (text.contains(secret, Qt::CaseInsensitive))
            told.append(secret);
    }
    return told;
}

} // namespace

/// What the programs say aside, to standard error or a file, is read by others than who reads the documents.
class TestLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowLogsNoWords();
    void commandsSayNoWordsOfDocuments();
};

void TestLogs::theWindowLogsNoWords()
{
    QLoggingCategory::setFilterRules(u"*.debug=false\nvigie.*=true"_s);
    const auto before = qInstallMessageHandler(keep);
    {
        OpenLibrary desk;
        QVERIFY(desk.window);
        const Services &services = desk.workspace->services();
        const QString folder = desk.folder.filePath(u"in"_s);
        QVERIFY(makeDocuments(folder));
        desk.window->importPaths({folder});
        auto *dialog = desk.window->findChild<ImportDialog *>();
        QSignalSpy finished(dialog, &ImportDialog::finished);
        QVERIFY(finished.wait(60'000));
        QTRY_VERIFY(services.library.documents().size() >= 3);
        auto *line = desk.child<QLineEdit>(u"queryLine"_s);
        for (const QString &words : {u"umbrella"_s, u"quillwort"_s, u"amount:umbrella ("_s}) {
            line->setText(words);
            QTest::qWait(400);
        }
        Annotation note;
        note.passage = {services.library.documents().first().id, 1, {0, 5}};
        note.note = u"verdigris"_s;
        note.tags = {u"verdigris"_s};
        QVERIFY(desk.workspace->services().annotations.add(note).ok());
        desk.workspace->services()
            .imports.importProtected(folder + u"/tamarisk.pdf"_s, u"wagtail"_s)
            .waitForFinished();
        // What goes wrong is logged: originals that are gone, an index that is none, a database that is
        // locked away.
        const QString library = services.library.folder();
        QVERIFY(QDir(library + u"/originals"_s).removeRecursively());
        for (const Document &document : services.library.documents()) {
            desk.window->navigator().open({document.id, 1, {}, {}, {}});
            services.render.renderPage(document.id, 1, 72).waitForFinished();
        }
        QVERIFY(write(library + u"/index/iamglass"_s, "umbrella"));
        line->setText(u"umbrella quillwort"_s);
        QTest::qWait(400);
        QVERIFY(write(folder + u"/tamarisk-later.txt"_s, "quillwort once more"));
        QVERIFY(QDir().rename(library + u"/index"_s, library + u"/elsewhere"_s));
        QVERIFY(write(library + u"/index"_s, "umbrella"));
        desk.window->importPaths({folder});
        QVERIFY(finished.wait(60'000));
        note.passage.document = services.library.documents().last().id;
        QVERIFY(desk.workspace->services().annotations.add(note).ok());
        QTest::qWait(500);
    }
    qInstallMessageHandler(before);
    const QMutexLocker lock(&mutex);
    QVERIFY2(logged.size() > 0, "nothing failed: nothing was tried");
    for (const QString &one : std::as_const(logged))
        QVERIFY2(toldIn(one).isEmpty(), qPrintable(one));
}

void TestLogs::commandsSayNoWordsOfDocuments()
{
    const Program program;
    QVERIFY(program.isBuilt());
    const QString folder = program.file(u"in"_s);
    QVERIFY(makeDocuments(folder));
    qputenv("QT_LOGGING_RULES", "*.debug=false;vigie.*=true");
    QByteArray said;
    const auto run = [&](const QStringList &arguments) {
        const Answer answer = program.run(arguments);
        QVERIFY(answer.status >= 0);
        said += answer.err;
    };
    run({u"import"_s, folder});
    run({u"search"_s, u"quillwort"_s});
    run({u"search"_s, u"nothingofthekind"_s});
    run({u"documents"_s});
    run({u"check"_s});
    QVERIFY(QDir(program.library() + u"/originals"_s).removeRecursively());
    QVERIFY(write(program.library() + u"/index/iamglass"_s, "no index"));
    run({u"search"_s, u"quillwort"_s});
    run({u"import"_s, folder});
    // Which file failed is told to who named its folder; what is in it is not.
    QVERIFY(said.contains("tamarisk-cut.pdf"));
    for (const QString &secret : {u"quillwort"_s, u"sandpiper"_s})
        QVERIFY2(!said.contains(secret.toUtf8()), said.constData());
    // And there is no file beside the library and the person's settings.
    QDirIterator each(program.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next().mid(program.folder().size());
        QVERIFY2(path.startsWith(u"/library/"_s) || path.startsWith(u"/in/"_s) ||
                     path.startsWith(u"/config/vigie"_s),
                 qPrintable(path));
    }
    qunsetenv("QT_LOGGING_RULES");
}

QTEST_MAIN(TestLogs)
#include "tst_logs.moc"
