// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/services.h"
#include "ui/common/navigator.h"
#include "ui/common/sharedlook.h"
#include "ui/common/shortcuts.h"
#include "ui/common/windowmemory.h"

#include <QMainWindow>

#include <memory>

class QDockWidget;
class QSettings;
class QLabel;
class QToolButton;

namespace vigie {

class AnnotationsPanel;
class ChartPanel;
class ClaimsPanel;
class EntityPanel;
class FieldMemory;
class HistoryDialog;
class ImportDialog;
class LibraryPanel;
class ReaderArea;
class Refresher;
class ReviewPanel;
class SearchPanel;
class TimelinePanel;
class Tour;
class VersionsDialog;
class WindowActions;

/// The workbench: the reader with panels around it. Keeps its layout, language, theme and place in
/// `settings`, which is borrowed, with every change.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `number` tells the windows of a library apart, from 0.
    MainWindow(Services &services, QSettings &settings, QWidget *parent = nullptr, int number = 0);
    /// One more window on the library of `other`, with panels and a place of its own, known by `number`;
    /// a `fresh` one begins with nothing open.
    MainWindow(MainWindow &other, int number, bool fresh);
    ~MainWindow() override;

    Navigator &navigator() { return m_navigator; }
    int number() const { return m_memory.number(); }
    /// What it was at in this library is not to be opened again.
    void forgetPlace();
    /// On a first start: how to begin, and what there is to see.
    void welcome();
    /// Files and folders, as if dropped on the window.
    void importPaths(const QStringList &paths);
    void resetLayout();
    /// The language of the interface for this run; what the person chose is kept.
    void speak(Language language);

Q_SIGNALS:
    /// The person wants the sample library; app/ knows where it is.
    void sampleLibraryAsked();
    /// Another library is wanted in the window: the one in `folder`, or with `make` a new one there.
    void libraryAsked(const QString &folder, bool make);
    void newWindowAsked();
    void quitAsked(); ///< all windows are to close
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void childEvent(QChildEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QMenu *createPopupMenu() override;

private:
    MainWindow(Services &services, QSettings &settings, const std::shared_ptr<SharedLook> &look, int number,
               QWidget *parent);

    struct Panel
    {
        QDockWidget *dock;
        QWidget *content;
        QAction *go; ///< raises it and moves the keyboard there
    };

    void buildPanels();
    void addPanel(QWidget *content, const QString &name, const QString &icon, int key);
    void connectActions();
    void connectPanels();
    void retranslate();
    void rememberFields();
    void restore();
    void keep();
    void keepPlace();
    void print();
    void startTour(bool invite);
    void showLook();
    void showWindows();
    void showHistory();
    void showPanel(QWidget *content);
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
    void undoOrRedo(bool undo);
    void say(const QString &sentence);

    Services &m_services;
    QSettings &m_settings;
    Navigator m_navigator;
    std::shared_ptr<SharedLook> m_look; ///< the same in all windows
    WindowMemory m_memory;
    FieldMemory *m_fields = nullptr;
    WindowActions *m_actions = nullptr;
    Shortcuts m_shortcuts;
    Refresher *m_keeper = nullptr;
    QList<Panel> m_panels;
    ReaderArea *m_reader = nullptr;
    LibraryPanel *m_library = nullptr;
    SearchPanel *m_search = nullptr;
    EntityPanel *m_entities = nullptr;
    ClaimsPanel *m_claims = nullptr;
    ReviewPanel *m_review = nullptr;
    AnnotationsPanel *m_annotations = nullptr;
    TimelinePanel *m_timeline = nullptr;
    ChartPanel *m_chart = nullptr;
    ImportDialog *m_import = nullptr;
    HistoryDialog *m_journal = nullptr;     ///< made when it is first asked for
    VersionsDialog *m_versions = nullptr;   ///< likewise
    Tour *m_tour = nullptr;                 ///< likewise
    QToolButton *m_stopReading = nullptr;   ///< in the status bar while documents are read again
    QToolButton *m_importRunning = nullptr; ///< in the status bar: brings the import back into view
    QLabel *m_folder = nullptr;             ///< in the status bar: where the library lies
    bool m_restored = false;                ///< changes before are not the person's
};

} // namespace vigie
