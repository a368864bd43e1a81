// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include "app/backupkeeper.h"
#include "app/libraryfolder.h"
#include "app/libraryquestions.h"
#include "app/lockdownquestion.h"
#include "app/otherwindows.h"
#include "app/windowoptions.h"
#include "app/workspace.h"
#include "indexing/search/xapianindexserver.h"
#include "models/store/librarydatabase.h"
#include "ui/common/fontsahead.h"
#include "ui/common/icons.h"
#include "ui/common/plaintooltips.h"
#include "ui/common/readonly.h"
#include "ui/common/recentlibraries.h"
#include "ui/common/windowmemory.h"
#include "ui/mainwindow.h"
#include "ui/search/indexserving.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int patienceMs = 2000; ///< for a command that is about to end

struct WorkbenchText
{
    Q_DECLARE_TR_FUNCTIONS(Workbench)
};

/// The sample documents lie in ../share/vigie/sample, installed and in the build tree alike.
QString sampleFolder()
{
    return QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(u"../share/vigie/sample"_s);
}

/// One library at a time, in one window or several, and the way from one to the next.
class Workbench : public QObject
{
public:
    /// In this language, this time only; before anything is opened.
    void speak(Language language);
    /// Opens the library in `folder` and, once that worked, closes the one before. False, with the reason
    /// shown, when it cannot be opened: what was open stays.
    /// `toRead`: so that it cannot be changed.
    bool open(const QString &folder, Workspace::Mode mode, bool toRead = false);
    /// What the command line asks for, once the window can show it.
    void apply(const WindowStart &start);
    /// From then on opens what another window asks for.
    void listen();

private:
    Result<void> take(const QString &folder, Workspace::Mode mode, bool toRead,
                      const std::shared_ptr<Workspace::Ahead> &ahead);
    void show(const WindowStart &start);
    void showTold(Location place);
    void askedFor(const QString &folder, bool make);
    void keepBackups();
    void say(const QString &sentence);
    MainWindow *window() const; ///< the one the person works in
    void addComing();
    void greet();
    MainWindow *build(int number, bool fresh);
    void present(MainWindow *made);
    void addFreshWindow();
    void forget(MainWindow *window);
    void keepWindows();
    void quit();

    QSettings m_settings;
    std::shared_ptr<SharedLook> m_look; ///< of all windows
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<XapianIndexServer> m_server; ///< of its index; off until a person starts it
    OtherWindows m_others;
    std::unique_ptr<ToldPlaces> m_told;
    std::vector<std::unique_ptr<MainWindow>> m_windows; // go before the services they borrow
    QList<int> m_coming; ///< numbers of the session's windows that are not there yet
    bool m_quitting = false;
    std::unique_ptr<BackupKeeper> m_backups;
    std::unique_ptr<ReadOnlyGuard> m_readOnly;
};

void Workbench::speak(Language language)
{
    m_look = std::make_shared<SharedLook>(m_settings);
    m_look->speak(language);
}

bool Workbench::open(const QString &folder, Workspace::Mode mode, bool toRead)
{
    // What is open stays until the other library is known to open; a first one is looked over while its
    // window is built, which is shown when that is done.
    const std::shared_ptr<Workspace::Ahead> ahead =
        m_windows.empty() ? Workspace::readAhead(folder) : nullptr;
    if (!m_look) // what has to be said of the library is said in the person's language
        m_look = std::make_shared<SharedLook>(m_settings);
    Result<void> opened = take(folder, mode, toRead, ahead);
    // It may be so damaged that it does not open before it is mended.
    const bool damaged =
        opened ? !m_workspace->isSound() : ahead && opened.error().code == Error::Code::Malformed;
    if (damaged) {
        m_windows.clear();
        m_workspace.reset();
        opened = take(folder, mode, toRead, nullptr);
    }
    if (!opened) {
        QApplication::setWindowIcon(applicationIcon());
        QMessageBox::critical(window(), u"Vigie"_s, opened.error().message);
        return false;
    }
    MainWindow *first = m_windows.front().get();
    connect(
        first, &MainWindow::painted, this,
        [this, folder, toRead] {
            if (!toRead)
                rememberLibraryFolder(folder);
            rememberRecentLibrary(m_settings, folder);
        },
        Qt::SingleShotConnection);
    connect(&m_others, &OtherWindows::failed, this, &Workbench::say, Qt::UniqueConnection);
    present(first);
    QApplication::setQuitOnLastWindowClosed(true);
    return true;
}

/// Opens the library and, if that worked, closes the one before and builds the first window, not shown yet.
Result<void> Workbench::take(const QString &folder, Workspace::Mode mode, bool toRead,
                             const std::shared_ptr<Workspace::Ahead> &ahead)
{
    // Another window may have the library: then it is only read here.
    Result<std::unique_ptr<Workspace>> opened =
        Workspace::open(folder, mode,
                        {.wanted = toRead ? LibraryAccess::Wanted::Read : LibraryAccess::Wanted::WriteOrRead,
                         .as = {},
                         .milliseconds = patienceMs},
                        ahead);
    if (!opened)
        return opened.error();
    // The windows between the two libraries are not the last ones.
    QApplication::setQuitOnLastWindowClosed(false);
    quit();
    m_quitting = false;
    m_windows.clear();
    m_backups.reset();
    m_readOnly.reset();
    m_server.reset();
    m_workspace = std::move(opened.value());
    m_server = std::make_unique<XapianIndexServer>(indexPath(folder));
    if (const QString reason = m_workspace->readOnlyReason(); !reason.isEmpty())
        m_readOnly = std::make_unique<ReadOnlyGuard>(reason);
    m_coming = WindowMemory::windowsOf(m_settings, folder);
    build(m_coming.takeFirst(), false);
    return {};
}

// One can be worked in before the next is made.
void Workbench::addComing()
{
    if (m_coming.isEmpty())
        greet();
    else
        present(build(m_coming.takeFirst(), false));
}

void Workbench::present(MainWindow *made)
{
    connect(
        made, &MainWindow::filled, made, [this] { addComing(); }, Qt::QueuedConnection);
    made->show();
    keepWindows();
}

void Workbench::greet()
{
    QApplication::setWindowIcon(applicationIcon());
    MainWindow &first = *m_windows.front();
    tellAboutLockdown(first);
    if (m_readOnly) { // nothing is mended, kept or read again by who only reads
        first.statusBar()->showMessage(m_readOnly->reason());
        return;
    }
    tellWhatWasMended(*m_workspace, first);
    keepBackups();
    lookOverIndex(*m_workspace, first);
    m_workspace->resumeReading();
    offerToReadAgain(*m_workspace, first);
    first.welcome();
}

MainWindow *Workbench::window() const
{
    for (const std::unique_ptr<MainWindow> &each : m_windows) {
        if (each->isActiveWindow())
            return each.get();
    }
    return m_windows.empty() ? nullptr : m_windows.front().get();
}

MainWindow *Workbench::build(int number, bool fresh)
{
    MainWindow *made =
        m_windows
            .emplace_back(m_windows.empty() ? std::make_unique<MainWindow>(m_workspace->services(),
                                                                           m_settings, m_look, number)
                                            : std::make_unique<MainWindow>(*m_windows.front(), number, fresh))
            .get();
    connect(made, &MainWindow::sampleLibraryAsked, made, [made] { made->importPaths({sampleFolder()}); });
    // The windows that ask are gone when others come: they must have finished asking.
    connect(made, &MainWindow::libraryAsked, this, &Workbench::askedFor, Qt::QueuedConnection);
    connect(made, &MainWindow::newWindowAsked, this, &Workbench::addFreshWindow);
    connect(made, &MainWindow::quitAsked, this, &Workbench::quit, Qt::QueuedConnection);
    connect(made, &MainWindow::closed, this, [this, made] { forget(made); });
    if (m_readOnly)
        m_readOnly->tellIn(made);
    auto *serving = new IndexServing(*m_server, made);
    connect(made, &MainWindow::servingAsked, serving, &IndexServing::ask);
    connect(&made->navigator(), &Navigator::elsewhereAsked, &m_others, &OtherWindows::open);
    if (m_windows.size() == 1) // all processors are for the first picture
        connect(
            made, &MainWindow::painted, this, [this] { m_workspace->readInBackground(); },
            Qt::SingleShotConnection);
    return made;
}

void Workbench::addFreshWindow()
{
    int number = 0;
    const auto taken = [this, &number] {
        return m_coming.contains(number) ||
               std::any_of(m_windows.cbegin(), m_windows.cend(),
                           [&number](const auto &each) { return each->number() == number; });
    };
    while (taken())
        ++number;
    build(number, true)->show();
    keepWindows();
}

// A window that is closed while others stay does not come back; the last one does, and all that are closed by
// quitting.
void Workbench::forget(MainWindow *window)
{
    if (m_quitting || m_windows.size() < 2 || !m_coming.isEmpty() || qApp->isSavingSession())
        return;
    window->forgetPlace();
    const auto at = std::find_if(m_windows.begin(), m_windows.end(),
                                 [window](const auto &each) { return each.get() == window; });
    at->release()->deleteLater(); // it is still closing
    m_windows.erase(at);
    keepWindows();
}

void Workbench::keepWindows()
{
    QList<int> numbers;
    for (const std::unique_ptr<MainWindow> &each : m_windows)
        numbers.append(each->number());
    numbers += m_coming;
    WindowMemory::setWindowsOf(m_settings, m_workspace->services().library.folder(), numbers);
}

void Workbench::quit()
{
    m_quitting = true;
    for (const std::unique_ptr<MainWindow> &each : m_windows)
        each->close();
}

void Workbench::say(const QString &sentence)
{
    window()->statusBar()->showMessage(sentence);
}

void Workbench::keepBackups()
{
    m_backups = std::make_unique<BackupKeeper>(
        [workspace = m_workspace.get()] { return workspace->makeBackup(true); });
    connect(m_backups.get(), &BackupKeeper::failed, this,
            [this](const QString &why) { window()->statusBar()->showMessage(why); });
}

void Workbench::askedFor(const QString &folder, bool make)
{
    if (QDir(folder) == QDir(m_workspace->services().library.folder()))
        return;
    const bool there = hasLibrary(folder);
    if (!there && !make) {
        QMessageBox::information(
            window(), WorkbenchText::tr("Open Another Library"),
            WorkbenchText::tr("There is no library in this folder. A library is the folder "
                              "that holds the file library.sqlite."));
        return;
    }
    if (!there && !QDir(folder).isEmpty()) {
        QMessageBox::information(
            window(), WorkbenchText::tr("New Library"),
            WorkbenchText::tr("This folder is not empty. Choose an empty folder, or make a "
                              "new one, so that the library does not mix with other files."));
        return;
    }
    open(folder, there ? Workspace::Mode::Existing : Workspace::Mode::CreateIfMissing);
}

void Workbench::apply(const WindowStart &start)
{
    connect(
        window(), &MainWindow::filled, window(), [this, start] { show(start); }, Qt::QueuedConnection);
}

void Workbench::listen()
{
    connect(
        window(), &MainWindow::filled, this,
        [this] {
            m_told = std::make_unique<ToldPlaces>();
            connect(m_told.get(), &ToldPlaces::told, this, &Workbench::showTold);
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void Workbench::showTold(Location place)
{
    const Services &services = m_workspace->services();
    const Result<Page> page = services.library.page(place.document, place.page);
    if (place.query && page)
        place.marks = services.search.matchesOn(*place.query, page.value());
    MainWindow *shown = window();
    shown->navigator().open(place);
    shown->setWindowState(shown->windowState() & ~Qt::WindowMinimized);
    shown->raise();
    shown->activateWindow();
}

void Workbench::show(const WindowStart &start)
{
    Navigator &navigator = window()->navigator();
    if (!start.search.isEmpty())
        navigator.searchFor(start.search);
    if (start.document.isEmpty())
        return;
    const Services &services = m_workspace->services();
    const Result<Document> document = findDocument(services.library.documents(), start.document);
    if (!document) {
        QMessageBox::warning(window(), u"Vigie"_s, document.error().message);
        return;
    }
    Location place{
        .document = document.value().id, .page = start.page, .focus = {}, .marks = {}, .query = {}};
    const Result<Page> page = services.library.page(place.document, place.page);
    if (!start.search.isEmpty() && page) {
        place.query = SearchQuery();
        place.query->text = start.search;
        place.marks = services.search.matchesOn(*place.query, page.value());
        if (!place.marks.isEmpty())
            place.focus = place.marks.first().span;
    }
    navigator.open(place);
}

} // namespace

void installTranslation(QCoreApplication &application, const QLocale &locale)
{
    // Qt's own words first (what is wrong with an option): ours, installed later, are asked first.
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto *translator = new QTranslator(&application);
    // English too is asked, for its plurals, and stands in for languages that Vigie does not speak.
    if (translator->load(locale, u"vigie"_s, u"_"_s, u":/vigie/translations"_s) ||
        translator->load(u":/vigie/translations/vigie_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}

int openWorkbench(QApplication &application)
{
    application.installEventFilter(new PlainToolTips(&application));
    QApplication::setApplicationDisplayName(u"Vigie"_s);
    QApplication::setDesktopFileName(u"org.vigie.Vigie"_s);
    QCommandLineParser parser;
    parser.addOptions(windowOptions());
    parser.process(application);
    const Result<WindowStart> start = readWindowStart(parser);
    if (!start) {
        std::fputs(qPrintable(start.error().message + u'\n'), stderr);
        return 2;
    }
    const FontsAhead fonts;
    Workbench workbench;
    const QString folder = start.value().folder.isEmpty() ? defaultLibraryFolder() : start.value().folder;
    const bool toRead = start.value().readOnly;
    if (start.value().language)
        workbench.speak(*start.value().language);
    if (!workbench.open(folder, toRead ? Workspace::Mode::Existing : Workspace::Mode::CreateIfMissing,
                        toRead))
        return 1;
    workbench.apply(start.value());
    if (ToldPlaces::areAwaited())
        workbench.listen();
    return QApplication::exec();
}

} // namespace vigie
