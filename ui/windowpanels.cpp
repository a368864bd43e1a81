// SPDX-License-Identifier: GPL-3.0-or-later
// How the panels come into the window, one after the other, and how the keyboard comes to them.
#include "models/items/documentmodel.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/chart/chartpanel.h"
#include "ui/claims/claimspanel.h"
#include "ui/claims/reviewpanel.h"
#include "ui/common/afterpainting.h"
#include "ui/common/columnlayout.h"
#include "ui/common/fieldmemory.h"
#include "ui/common/icons.h"
#include "ui/common/paneldock.h"
#include "ui/common/recognition.h"
#include "ui/common/refresher.h"
#include "ui/entities/entitypanel.h"
#include "ui/import/importdialog.h"
#include "ui/library/librarypanel.h"
#include "ui/mainwindow.h"
#include "ui/reader/readerarea.h"
#include "ui/search/searchpanel.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include <type_traits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// The panel has a command of the menus too: `shown`, which was there before it, can be given when `own` can.
void standFor(QAction *shown, QAction *own)
{
    const auto follow = [shown, own] { shown->setEnabled(own->isEnabled()); };
    QObject::connect(own, &QAction::changed, shown, follow);
    follow();
}

} // namespace

void MainWindow::buildPanels()
{
    m_library = addPanel<LibraryPanel>(u"library"_s, u"library"_s, Qt::Key_1);
    m_search = addPanel<SearchPanel>(u"search"_s, u"search"_s, Qt::Key_2);
    m_entities = addPanel<EntityPanel>(u"entities"_s, u"entity"_s, Qt::Key_3);
    m_claims = addPanel<ClaimsPanel>(u"claims"_s, u"claims"_s, Qt::Key_4);
    m_annotations = addPanel<AnnotationsPanel>(u"annotations"_s, u"annotations"_s, Qt::Key_5);
    m_timeline = addPanel<TimelinePanel>(u"timeline"_s, u"timeline"_s, Qt::Key_6);
    m_chart = addPanel<ChartPanel>(u"chart"_s, u"chart"_s, Qt::Key_7);
    m_review = addPanel<ReviewPanel>(u"review"_s, u"review"_s, Qt::Key_8);
    m_actions->file->insertAction(m_actions->showFolder, m_actions->exportHighlights);
    m_actions->file->insertAction(m_actions->showFolder, m_actions->importHighlights);
    m_actions->panels->addAction(m_actions->bar->toggleViewAction());
}

template <typename PanelType>
PanelDock *MainWindow::addPanel(const QString &name, const QString &icon, int key)
{
    auto *dock = new PanelDock(
        name + u"Dock"_s, [this](QWidget *parent) { return makePanel<PanelType>(parent); }, this);
    dock->toggleViewAction()->setObjectName(u"show_"_s + name);
    m_actions->panels->addAction(dock->toggleViewAction());
    auto *goThere = new QAction(themedIcon(icon), QString(), this);
    goThere->setObjectName(u"go_"_s + name);
    goThere->setShortcut(QKeySequence(Qt::ALT | Qt::Key(key)));
    m_actions->go->addAction(goThere);
    connect(goThere, &QAction::triggered, this, [this, dock] { goTo(dock); });
    connect(dock, &QDockWidget::dockLocationChanged, m_keeper, [this] { m_keeper->ask(); });
    connect(dock, &QDockWidget::topLevelChanged, m_keeper, [this] { m_keeper->ask(); });
    connect(dock, &QDockWidget::visibilityChanged, m_keeper, [this] { m_keeper->ask(); });
    dock->installEventFilter(this);
    m_panels.append({dock, goThere});
    return dock;
}

// As it was left: the columns, then what was chosen in its fields.
template <typename PanelType>
PanelType *MainWindow::makePanel(QWidget *parent)
{
    auto *panel = new PanelType(m_services, m_navigator, parent);
    if constexpr (requires { &PanelType::done; })
        connect(panel, &PanelType::done, this, &MainWindow::say);
    if constexpr (std::is_same_v<PanelType, LibraryPanel>) {
        connect(panel, &LibraryPanel::importFilesAsked, this, &MainWindow::chooseFiles);
        connect(panel, &LibraryPanel::importFolderAsked, this, &MainWindow::chooseFolder);
        connect(panel, &LibraryPanel::sampleLibraryAsked, this, &MainWindow::sampleLibraryAsked);
        connect(panel, &LibraryPanel::removed, this, &MainWindow::guardUndo);
        connect(panel, &LibraryPanel::readerWanted, m_reader, [this] { m_reader->setFocus(); });
        connect(m_actions->documentProperties, &QAction::triggered, panel->propertiesAction(),
                &QAction::trigger);
        connect(m_actions->removeDocument, &QAction::triggered, panel->removeAction(), &QAction::trigger);
        standFor(m_actions->documentProperties, panel->propertiesAction());
        standFor(m_actions->removeDocument, panel->removeAction());
    } else if constexpr (std::is_same_v<PanelType, SearchPanel>) {
        connect(panel, &SearchPanel::readerWanted, m_reader, [this] { m_reader->setFocus(); });
    } else if constexpr (std::is_same_v<PanelType, AnnotationsPanel>) {
        standFor(m_actions->exportHighlights, panel->exportAction());
        standFor(m_actions->importHighlights, panel->importAction());
    }
    restoreColumns(panel, m_settings);
    if constexpr (requires { panel->remember(*m_fields); })
        panel->remember(*m_fields);
    return panel;
}

void MainWindow::fitReaderInMenus()
{
    m_actions->edit->addSeparator();
    m_actions->edit->addActions(m_reader->editActions());
    m_actions->edit->addSeparator();
    m_actions->edit->addActions({m_actions->documentProperties, m_actions->removeDocument});
    const QStringList groups{u"reader-continuous"_s, u"reader-rotateLeft"_s, u"reader-outline"_s,
                             u"openBeside"_s};
    for (QAction *action : m_reader->viewActions()) {
        if (groups.contains(action->objectName()))
            m_actions->view->insertSeparator(m_actions->afterZoom);
        m_actions->view->insertAction(m_actions->afterZoom, action);
    }
    m_actions->go->addActions(m_reader->goActions());
}

void MainWindow::buildStatusBar()
{
    const auto button = [this](const QString &name, const QString &icon) {
        auto *made = new QToolButton(this);
        made->setObjectName(name);
        made->setIcon(themedIcon(icon));
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        made->hide();
        statusBar()->addPermanentWidget(made);
        return made;
    };
    m_importRunning = button(u"importRunning"_s, u"import-files"_s);
    m_stopReading = button(u"stopReadingAgain"_s, u"remove"_s);
    m_folder = new QLabel(this);
    m_folder->setObjectName(u"libraryFolder"_s);
    m_folder->setProperty("verbatim", true);
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setForegroundRole(QPalette::PlaceholderText);
    m_folder->setContentsMargins(8, 0, 8, 0);
    statusBar()->addPermanentWidget(m_folder);
}

SearchPanel *MainWindow::searchPanel() const
{
    return static_cast<SearchPanel *>(m_search->content());
}

ClaimsPanel *MainWindow::claimsPanel() const
{
    return static_cast<ClaimsPanel *>(m_claims->content());
}

AnnotationsPanel *MainWindow::annotationsPanel() const
{
    return static_cast<AnnotationsPanel *>(m_annotations->content());
}

ChartPanel *MainWindow::chartPanel() const
{
    return static_cast<ChartPanel *>(m_chart->content());
}

ImportDialog *MainWindow::importDialog()
{
    if (m_import)
        return m_import;
    m_import = new ImportDialog(m_services.imports, this);
    m_import->setRecognisable([this](const DocumentId &id) {
        const Result<Document> document = m_services.library.document(id);
        return document ? recognisablePages(document.value()) : QList<int>();
    });
    connect(m_import, &ImportDialog::recognitionDone, this, &MainWindow::say);
    connect(m_import, &ImportDialog::progressed, this, [this](const QString &sentence) {
        m_importRunning->setText(sentence);
        m_importRunning->show();
    });
    connect(m_import, &ImportDialog::finished, this, [this](const QString &summary) {
        m_importRunning->hide();
        say(summary);
    });
    return m_import;
}

void MainWindow::fill()
{
    m_filling->finish();
}

// The next thing that the first picture did not need: what is in view first.
bool MainWindow::fillNext()
{
    if (!std::exchange(m_reopened, true)) {
        Q_EMIT painted();
        m_reader->restore();
        m_reader->remember(*m_fields);
        return true;
    }
    for (const bool inFront : {true, false}) {
        for (const Panel &panel : std::as_const(m_panels)) {
            if (panel.dock->isMade() || (inFront && !panel.dock->isInFront()))
                continue;
            panel.dock->content();
            return true;
        }
    }
    return false;
}

void MainWindow::showPanel(PanelDock *panel)
{
    panel->content();
    panel->show();
    panel->raise();
}

// The keyboard comes to the first thing of the panel that can have it now.
void MainWindow::goTo(PanelDock *panel)
{
    showPanel(panel);
    const QWidget *content = panel->content();
    QWidget *first = content->focusProxy();
    if (!first || !first->isVisible())
        first = content->nextInFocusChain();
    const auto within = [&] { return first && first != content && content->isAncestorOf(first); };
    while (within() && !(first->isVisible() && first->isEnabled() && (first->focusPolicy() & Qt::TabFocus)))
        first = first->nextInFocusChain();
    if (within())
        first->setFocus(Qt::ShortcutFocusReason);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *from = focusWidget() ? focusWidget() : this;
    const auto step = [next](const QWidget *at) {
        return next ? at->nextInFocusChain() : at->previousInFocusChain();
    };
    for (QWidget *to = step(from); to != from; to = step(to)) {
        if (to->window() != this || !to->isVisible() || !to->isEnabled() || to->focusProxy() ||
            (to->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace vigie
