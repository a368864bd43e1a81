// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/services.h"
#include "ui/common/navigator.h"
#include "ui/common/sharedlook.h"
#include "ui/common/shortcuts.h"
#include "ui/common/windowmemory.h"

#include <QMainWindow>

#include <memory>

class QSettings;
class QLabel;
class QToolButton;

namespace vigie {

class AfterPainting;
class AnnotationsPanel;
class ChartPanel;
class ClaimsPanel;
class FieldMemory;
class HistoryDialog;
class ImportDialog;
class PanelDock;
class ReaderArea;
class Refresher;
class SearchPanel;
class Tour;
class VersionsDialog;
class WindowActions;

/// The workbench: the reader with panels around it. Keeps its layout, language, theme and place in
/// `settings`, which is borrowed, with every change. What the panels hold is made after the first painting,
/// those in view first.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `number` tells the windows of a library apart, from 0.
    MainWindow(Services &services, QSettings &settings, QWidget *parent = nullptr, int number = 0);
    /// Likewise, in a language and theme that are the program's already.
    MainWindow(Services &services, QSettings &settings, const std::shared_ptr<SharedLook> &look, int number);
    /// One more window on the library of `other`, with panels and a place of its own, known by `number`;
    /// a `fresh` one begins with nothing open.
    MainWindow(MainWindow &other, int number, bool fresh);
    ~MainWindow() override;

    Navigator &navigator() { return m_navigator; }
    int number() const { return m_memory.number(); }
    /// Makes at once what otherwise follows the first painting: the panels, and what was open in them.
    void fill();
    /// What it was at in this library is not to be opened again.
    void forgetPlace();
    /// On a first start: how to begin, and what there is to see.
    void welcome();
    /// Files and folders, as if dropped on the window.
    void importPaths(const QStringList &paths);
    void resetLayout();

Q_SIGNALS:
    void painted(); ///< its first picture is there; what the panels hold follows
    void filled();  ///< all panels are there, and what was open is open again
    /// The person wants the sample library; app/ knows where it is.
    void sampleLibraryAsked();
    /// Another library is wanted in the window: the one in `folder`, or with `make` a new one there.
    void libraryAsked(const QString &folder, bool make);
    void newWindowAsked();
    void servingAsked(); ///< of the search index, to others
    void quitAsked();    ///< all windows are to close
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void childEvent(QChildEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    /// To what can be seen and takes the keyboard itself. Qt stops before something whose stand-in for the
    /// keyboard is hidden, and passes over what lies before a stand-in.
    bool focusNextPrevChild(bool next) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QMenu *createPopupMenu() override;

private:
    MainWindow(Services &services, QSettings &settings, const std::shared_ptr<SharedLook> &look, int number,
               QWidget *parent);

    struct Panel
    {
        PanelDock *dock;
        QAction *go; ///< raises it and moves the keyboard there
    };

    void buildPanels();
    template <typename PanelType>
    PanelDock *addPanel(const QString &name, const QString &icon, int key);
    template <typename PanelType>
    PanelType *makePanel(QWidget *parent);
    void fitReaderInMenus();
    void buildStatusBar();
    bool fillNext();
    SearchPanel *searchPanel() const;           ///< made now if it was not yet
    ClaimsPanel *claimsPanel() const;           ///< made now if it was not yet
    AnnotationsPanel *annotationsPanel() const; ///< likewise
    ChartPanel *chartPanel() const;             ///< likewise
    ImportDialog *importDialog();               ///< likewise
    void connectActions();
    void connectServices();
    void connectNavigator();
    void retranslate();
    void restore();
    void keep();
    void keepPlace();
    void print();
    void startTour(bool invite);
    void showLook();
    void showWindows();
    void showHistory();
    static void showPanel(PanelDock *panel);
    void goTo(PanelDock *panel);
    void nameQtParts();
    void showDockTitles();
    void showTabMenu(const QPoint &at);
    void showTitle();
    void chooseLibrary(bool make);
    void showRecent();
    void editShortcuts();
    void showVersions();
    void chooseFiles();
    void chooseFolder();
    void undo();
    void redo();
    void undoLastStep();
    void guardUndo(const QString &title);
    void say(const QString &sentence);

    Services &m_services;
    QSettings &m_settings;
    QString m_said; ///< in the status bar, until its time is over
    Navigator m_navigator;
    std::shared_ptr<SharedLook> m_look; ///< the same in all windows
    WindowMemory m_memory;
    Refresher *m_namer = nullptr; ///< of what Qt adds to panels
    Refresher *m_keeper = nullptr;
    FieldMemory *m_fields = nullptr;
    WindowActions *m_actions = nullptr;
    Shortcuts m_shortcuts;
    AfterPainting *m_filling = nullptr;
    QList<Panel> m_panels;
    ReaderArea *m_reader = nullptr;
    PanelDock *m_library = nullptr;
    PanelDock *m_search = nullptr;
    PanelDock *m_entities = nullptr;
    PanelDock *m_claims = nullptr;
    PanelDock *m_annotations = nullptr;
    PanelDock *m_timeline = nullptr;
    PanelDock *m_chart = nullptr;
    PanelDock *m_review = nullptr;
    ImportDialog *m_import = nullptr;       ///< made when it is first asked for
    HistoryDialog *m_journal = nullptr;     ///< likewise
    VersionsDialog *m_versions = nullptr;   ///< likewise
    Tour *m_tour = nullptr;                 ///< likewise
    QToolButton *m_stopReading = nullptr;   ///< in the status bar while documents are read again
    QToolButton *m_importRunning = nullptr; ///< in the status bar: brings the import back into view
    QString m_removedTitle;                 ///< of the document that was removed last
    qint64 m_beforeRemoval = -1;            ///< the journal's last step then; -1 if that has been passed
    QLabel *m_folder = nullptr;             ///< in the status bar: where the library lies
    bool m_reopened = false;                ///< the documents of the last session
    bool m_restored = false;                ///< changes before are not the person's
};

} // namespace vigie
