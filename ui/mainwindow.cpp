// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/items/documentmodel.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/claims/claimspanel.h"
#include "ui/common/afterpainting.h"
#include "ui/common/commandpalette.h"
#include "ui/common/fieldmemory.h"
#include "ui/common/helpdialogs.h"
#include "ui/common/historydialog.h"
#include "ui/common/paneldock.h"
#include "ui/common/refresher.h"
#include "ui/common/shortcutsdialog.h"
#include "ui/help/helpdesk.h"
#include "ui/import/importdialog.h"
#include "ui/library/librarypanel.h"
#include "ui/reader/readerarea.h"
#include "ui/search/searchpanel.h"
#include "ui/versions/versionsdialog.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int messageMilliseconds = 8000;

} // namespace

MainWindow::MainWindow(Services &services, QSettings &settings, QWidget *parent, int number)
    : MainWindow(services, settings, std::make_shared<SharedLook>(settings), number, parent)
{
    restore();
}

MainWindow::MainWindow(Services &services, QSettings &settings, const std::shared_ptr<SharedLook> &look,
                       int number)
    : MainWindow(services, settings, look, number, nullptr)
{
    restore();
}

MainWindow::MainWindow(MainWindow &other, int number, bool fresh)
    : MainWindow(other.m_services, other.m_settings, other.m_look, number, nullptr)
{
    if (fresh)
        m_memory.forgetPlace();
    restore();
}

MainWindow::MainWindow(Services &services, QSettings &settings, const std::shared_ptr<SharedLook> &look,
                       int number, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_settings(settings)
    , m_look(look)
    , m_memory(settings, services.library.folder(), number)
    , m_namer(new Refresher(
          this, [this] { nameQtParts(); }, 0))
    , m_keeper(new Refresher(
          this, [this] { keep(); }, 400))
    , m_fields(new FieldMemory(m_memory, this))
    , m_actions(new WindowActions(this))
    , m_shortcuts(settings)
    , m_filling(new AfterPainting(
          this, [this] { return fillNext(); },
          [this] {
              m_restored = true;
              m_keeper->ask();
              Q_EMIT filled();
          }))
{
    setObjectName(u"mainWindow"_s);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setAcceptDrops(true);
    QApplication::instance()->installEventFilter(this);
    m_reader = new ReaderArea(m_services, m_navigator, m_memory, this);
    setCentralWidget(m_reader);
    buildPanels();
    fitReaderInMenus();
    buildStatusBar();
    connectActions();
    connectServices();
    connectNavigator();
    m_shortcuts.take(m_actions->all());
    retranslate();
}

MainWindow::~MainWindow()
{
    // The panels go when the QMainWindow in us does, and say so: by then there is no one to keep their
    // places.
    delete m_keeper;
    m_keeper = nullptr; // panels are resized until the end
    delete m_namer;
    m_namer = nullptr;
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->importFiles, [this] { chooseFiles(); });
    on(m_actions->importFolder, [this] { chooseFolder(); });
    on(m_actions->newLibrary, [this] { chooseLibrary(true); });
    on(m_actions->openLibrary, [this] { chooseLibrary(false); });
    on(m_actions->sample, [this] { Q_EMIT sampleLibraryAsked(); });
    on(m_actions->showFolder,
       [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_services.library.folder())); });
    on(m_actions->serve, [this] { Q_EMIT servingAsked(); });
    on(m_actions->print, [this] { print(); });
    on(m_actions->quit, [this] { Q_EMIT quitAsked(); });
    on(m_actions->newWindow, [this] { Q_EMIT newWindowAsked(); });
    on(m_actions->closeWindow, [this] { close(); });
    on(m_actions->tour, [this] { startTour(false); });
    connect(m_actions->window, &QMenu::aboutToShow, this, &MainWindow::showWindows);
    on(m_actions->undo, [this] { undo(); });
    on(m_actions->redo, [this] { redo(); });
    on(m_actions->history, [this] {
        if (!m_journal)
            m_journal = new HistoryDialog(m_services.journal, this);
        m_journal->show();
        m_journal->raise();
        m_journal->activateWindow();
    });
    on(m_actions->find, [this] { m_reader->findOnPage(); });
    on(m_actions->zoomIn, [this] { m_reader->zoomIn(); });
    on(m_actions->zoomOut, [this] { m_reader->zoomOut(); });
    on(m_actions->zoomReset, [this] { m_reader->zoomReset(); });
    on(m_actions->fitWidth, [this] { m_reader->fitWidth(); });
    on(m_actions->versions, [this] { showVersions(); });
    on(m_actions->resetLayout, [this] { resetLayout(); });
    on(m_actions->back, [this] { m_navigator.back(); });
    on(m_actions->forward, [this] { m_navigator.forward(); });
    on(m_actions->search, [this] {
        showPanel(m_search);
        searchPanel()->focusLine();
    });
    on(m_actions->exportHighlights, [this] { annotationsPanel()->exportAction()->trigger(); });
    on(m_actions->importHighlights, [this] { annotationsPanel()->importAction()->trigger(); });
    new HelpDesk(*m_actions->contents, m_settings, *this);
    on(m_actions->shortcuts, [this] { editShortcuts(); });
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::showRecent);
    on(m_actions->about, [this] { showAbout(this); });
    on(m_actions->commands, [this] { (new CommandPalette(m_actions->all(), this))->open(); });
    connect(m_actions, &WindowActions::themeChosen, m_look.get(), &SharedLook::setTheme);
    connect(m_actions, &WindowActions::languageChosen, m_look.get(), &SharedLook::setLanguage);
    connect(m_look.get(), &SharedLook::themeChanged, this, &MainWindow::showLook);
    connect(m_look.get(), &SharedLook::languageChanged, this, &MainWindow::showLook);
    connect(m_look.get(), &SharedLook::shortcutsChanged, this, [this] {
        m_shortcuts.readAgain();
        m_actions->retranslate();
    });
}

void MainWindow::connectServices()
{
    connect(&m_services.thesaurus, &ThesaurusService::readingAgain, this, [this](int done, int total) {
        if (done < total)
            statusBar()->showMessage(
                tr("Reading again what names a changed entry: %1 of %2").arg(done).arg(total));
        else if (total > 0)
            say(m_said); // what was said of the change, and covered since
        m_stopReading->setVisible(done < total);
    });
    connect(statusBar(), &QStatusBar::messageChanged, this, [this](const QString &shown) {
        if (shown.isEmpty())
            m_said.clear();
    });
    connect(m_stopReading, &QToolButton::clicked, &m_services.thesaurus, &ThesaurusService::stopReadingAgain);
    connect(m_importRunning, &QToolButton::clicked, this, [this] {
        importDialog()->show();
        importDialog()->raise();
    });
    connect(&m_services.library, &LibraryService::documentsChanged, this, &MainWindow::showTitle);
    connect(&m_services.journal, &JournalService::journalChanged, this, [this] {
        m_actions->showJournal(m_services.journal.undoAction(), m_services.journal.redoAction());
    });
    m_actions->showJournal(m_services.journal.undoAction(), m_services.journal.redoAction());
}

void MainWindow::connectNavigator()
{
    connect(m_reader, &ReaderArea::done, this, &MainWindow::say);
    connect(&m_navigator, &Navigator::historyChanged, this, &MainWindow::showHistory);
    connect(&m_navigator, &Navigator::locationChanged, this, [this] {
        keepPlace();
        showTitle();
        m_actions->versions->setEnabled(!m_navigator.current().isEmpty());
    });
    m_actions->versions->setEnabled(false);
    connect(&m_navigator, &Navigator::paneChanged, this, &MainWindow::showTitle);
    // What is asked for before the panel is there is told to it once it is.
    connect(&m_navigator, &Navigator::searchAsked, this, [this](const QString &text) {
        if (!m_search->isMade())
            searchPanel()->ask(text);
        showPanel(m_search);
    });
    connect(&m_navigator, &Navigator::similarAsked, this, [this](const Passage &passage, bool elsewhere) {
        if (!m_search->isMade())
            searchPanel()->findLike(passage, elsewhere);
        showPanel(m_search);
    });
    connect(&m_navigator, &Navigator::entityChosen, this, [this] { showPanel(m_entities); });
    connect(&m_navigator, &Navigator::claimsListed, this, [this](const QList<ClaimId> &claims) {
        showPanel(m_claims);
        claimsPanel()->listOnly(claims);
    });
    showHistory();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    const QStringList names{tr("Library"),
                            tr("Search"),
                            tr("Names", "panel: who and what documents name"),
                            tr("Claims"),
                            tr("Highlights"),
                            tr("Timeline"),
                            tr("Amounts by Year"),
                            tr("Review", "panel: claims that wait for a person")};
    const QStringList ways{tr("Go to Library"),         tr("Go to Search"),     tr("Go to Names"),
                           tr("Go to Claims"),          tr("Go to Highlights"), tr("Go to Timeline"),
                           tr("Go to Amounts by Year"), tr("Go to Review")};
    for (qsizetype at = 0; at < m_panels.size(); ++at) {
        m_panels.at(at).dock->setWindowTitle(names.at(at));
        m_panels.at(at).go->setText(ways.at(at));
    }
    m_actions->exportHighlights->setText(AnnotationsPanel::tr("Export Highlights…"));
    m_actions->importHighlights->setText(AnnotationsPanel::tr("Bring In Highlights…"));
    m_actions->documentProperties->setText(LibraryPanel::tr("Document Properties…"));
    m_actions->removeDocument->setText(LibraryPanel::tr("Remove Document…"));
    showTitle();
    m_stopReading->setText(tr("Stop"));
    m_stopReading->setToolTip(tr("Stop reading again what names a changed entry; it goes on later"));
    m_stopReading->setAccessibleName(m_stopReading->toolTip());
    m_importRunning->setToolTip(tr("Show the progress of the import"));
    m_importRunning->setAccessibleName(tr("Show the progress of the import"));
    nameQtParts();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::showTitle()
{
    const QString folder = m_services.library.folder();
    const QString home = QDir::homePath() + u'/';
    const QString shown = folder.startsWith(home) ? QString(u"~/"_s + folder.mid(home.size())) : folder;
    m_folder->setText(QDir::toNativeSeparators(shown));
    m_folder->setToolTip(tr("Folder of this library"));
    const QString library = QFileInfo(folder).fileName();
    const Result<Document> document = m_services.library.document(m_navigator.current().document);
    QString title = document ? documentTitle(document.value()) + u" — "_s + library : library;
    if (number() > 0) // two windows may show the same
        title += u" — "_s + QLocale().toString(number() + 1);
    setWindowTitle(title);
}

void MainWindow::childEvent(QChildEvent *event)
{
    QMainWindow::childEvent(event);
    // A bar of tabs is not yet one while it is being added.
    if (event->added() && event->child()->isWidgetType() && m_namer)
        m_namer->ask();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_keeper->ask();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_keeper->ask();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keep();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

QMenu *MainWindow::createPopupMenu()
{
    auto *menu = new QMenu(this);
    menu->addActions(m_actions->panels->actions());
    return menu;
}

void MainWindow::showHistory()
{
    m_actions->back->setEnabled(m_navigator.canGoBack());
    m_actions->forward->setEnabled(m_navigator.canGoForward());
}

void MainWindow::showVersions()
{
    if (!m_versions)
        m_versions = new VersionsDialog(m_services, m_navigator, this);
    m_versions->showVersionsOf(m_navigator.current().document);
    m_versions->show();
    m_versions->raise();
    m_versions->activateWindow();
}

void MainWindow::editShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_shortcuts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShortcutsDialog::changed, m_look.get(), &SharedLook::tellShortcutsChanged);
    dialog->open();
}

void MainWindow::say(const QString &sentence)
{
    m_said = sentence;
    statusBar()->showMessage(sentence, messageMilliseconds);
}

} // namespace vigie
