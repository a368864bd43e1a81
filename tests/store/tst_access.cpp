// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/libraryaccess.h"
#include "models/store/librarylock.h"
#include "models/store/sqlitesavedsearchservice.h"
#include "tests/store/curationfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTranslator>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::curationtest;

/// Who may write a library, and what is left to those who may not.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneWritesAndTheOthersAreToldWho();
    void whoReadsIsToldInTheirOwnLanguage();
    void whatEndsLetsOthersWrite();
    void whoOnlyReadsFindsEverythingAndChangesNothing();
    void aReaderSeesWhatTheWriterDoes();
    void aFolderThatMayNotBeWrittenIsRead();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->path(); }
};

void TestAccess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Bench bench(path());
    QVERIFY(bench.put(readText(shaA, harbour)).ok());
    Annotation note;
    note.passage = {docA, 1, {4, 8}};
    note.note = u"kept"_s;
    QVERIFY(bench.annotations.add(note).ok());
}

void TestAccess::oneWritesAndTheOthersAreToldWho()
{
    const auto writer = LibraryAccess::take(path(), LibraryAccess::Wanted::Write, u"the first window"_s, 0);
    QVERIFY(writer.ok());
    QVERIFY(writer.value().readOnlyReason().isEmpty());
    const auto refused = LibraryAccess::take(path(), LibraryAccess::Wanted::Write, u"another"_s, 60);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().message.contains(u"the first window"_s) &&
                 refused.error().message.contains(QString::number(::getpid())),
             qPrintable(refused.error().message));
    const auto reader = LibraryAccess::take(path(), LibraryAccess::Wanted::WriteOrRead, u"another"_s, 0);
    QVERIFY(reader.ok());
    QVERIFY2(reader.value().readOnlyReason().contains(u"the first window"_s),
             qPrintable(reader.value().readOnlyReason()));
}

// Each program may speak another language: what is written into the lock is in none.
void TestAccess::whoReadsIsToldInTheirOwnLanguage()
{
    class Shouting : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *text, const char *, int) const override
        {
            return QString::fromUtf8(text).toUpper();
        }
    };
    const auto window = LibraryAccess::take(path(), LibraryAccess::Wanted::Write, {}, 0);
    QVERIFY(window.ok());
    QFile lock(path() + u"/write.lock"_s);
    QVERIFY(lock.open(QIODevice::ReadOnly));
    QVERIFY(!lock.readAll().toLower().contains("window"));
    Shouting other;
    QCoreApplication::installTranslator(&other);
    // Nor is a date in a language that the program does not speak.
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const auto refused = LibraryAccess::take(path(), LibraryAccess::Wanted::Write, u"import"_s, 0);
    QLocale::setDefault(before);
    QCoreApplication::removeTranslator(&other);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().message.contains(u"A WINDOW OF VIGIE"), qPrintable(refused.error().message));
    const QDate today = QDate::currentDate();
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QVERIFY2(refused.error().message.contains(english.dayName(today.dayOfWeek())) &&
                 refused.error().message.contains(english.monthName(today.month())),
             qPrintable(refused.error().message));
}

void TestAccess::whatEndsLetsOthersWrite()
{
    {
        auto writer = LibraryAccess::take(path(), LibraryAccess::Wanted::Write, u"a"_s, 0);
        QVERIFY(writer.ok());
        LibraryAccess moved = std::move(writer).value();
        QVERIFY(!LibraryAccess::take(path(), LibraryAccess::Wanted::Write, u"b"_s, 0).ok());
        moved.release();
        QVERIFY(LibraryAccess::take(path(), LibraryAccess::Wanted::Write, u"b"_s, 0).ok());
    }
    QVERIFY(LibraryAccess::take(path(), LibraryAccess::Wanted::Write, u"c"_s, 0).ok());
    QVERIFY(readOnlyReason(path()).isEmpty());
}

void TestAccess::whoOnlyReadsFindsEverythingAndChangesNothing()
{
    const auto access = LibraryAccess::take(path(), LibraryAccess::Wanted::Read, {}, 0);
    QVERIFY(access.ok());
    QCOMPARE(readOnlyReason(path()), access.value().readOnlyReason());
    Bench bench(path());
    QVERIFY(bench.library.isReadOnly());
    QCOMPARE(bench.library.readOnlyReason(), access.value().readOnlyReason());
    QCOMPARE(bench.library.documents().size(), 1);
    QVERIFY(bench.library.page(docA, 1).ok());
    QCOMPARE(bench.facts.claims().size(), 2);
    const QList<Annotation> notes = bench.annotations.annotations();
    QCOMPARE(notes.size(), 1);
    // Each change is refused with the reason.
    const QString why = access.value().readOnlyReason();
    Annotation changed = notes.first();
    changed.note = u"changed"_s;
    QCOMPARE(bench.annotations.edit(changed).error().message, why);
    QCOMPARE(bench.annotations.remove(changed.id).error().message, why);
    QCOMPARE(bench.library.remove(docA).error().message, why);
    DocumentCorrection correction;
    correction.title = u"Another"_s;
    QCOMPARE(bench.library.correct(docA, correction).error().message, why);
    QCOMPARE(bench.facts.decide(bench.facts.claims().first().id, {.status = ReviewStatus::Accepted})
                 .error()
                 .message,
             why);
    SqliteSavedSearchService searches(bench.session);
    QCOMPARE(searches.save({u"mine"_s, {}}).error().message, why);
    QVERIFY(searches.remember({}).ok()); // leaves no trace
    QVERIFY(searches.recent().isEmpty());
    LibraryLock lock(path());
    QCOMPARE(lock.acquire().error().message, why);
    QCOMPARE(bench.annotations.annotations(), notes);
}

void TestAccess::aReaderSeesWhatTheWriterDoes()
{
    Bench writer(path());
    const auto access = LibraryAccess::take(path(), LibraryAccess::Wanted::Read, {}, 0);
    QVERIFY(access.ok());
    Bench reader(path());
    QCOMPARE(reader.annotations.annotations().size(), 1);
    const qint64 before = reader.session->database().dataVersion().value();
    Annotation note;
    note.passage = {docA, 1, {12, 15}};
    QVERIFY(writer.annotations.add(note).ok());
    QVERIFY(reader.session->database().dataVersion().value() != before);
    reader.session->refresh();
    QCOMPARE(reader.annotations.annotations().size(), 2);
}

void TestAccess::aFolderThatMayNotBeWrittenIsRead()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    const auto permit = [this](QFileDevice::Permissions more) {
        return QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner | more);
    };
    QVERIFY(permit({}));
    {
        QVERIFY(!LibraryAccess::take(path(), LibraryAccess::Wanted::Write, {}, 0).ok());
        const auto access = LibraryAccess::take(path(), LibraryAccess::Wanted::WriteOrRead, {}, 0);
        QVERIFY(access.ok());
        QVERIFY(!access.value().readOnlyReason().isEmpty());
        const QStringList before = QDir(path()).entryList();
        Bench bench(path());
        QCOMPARE(bench.annotations.annotations().size(), 1);
        QCOMPARE(QDir(path()).entryList(), before);
    }
    QVERIFY(permit(QFileDevice::WriteOwner));
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
