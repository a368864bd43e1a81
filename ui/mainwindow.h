// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/services.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/navigator.h"
#include "ui/common/shortcuts.h"

#include <QMainWindow>

class QDockWidget;
class QSettings;
class QLabel;
class QToolButton;

namespace vigie {

class AnnotationsPanel;
class ChartPanel;
class ClaimsPanel;
class EntityPanel;
class HistoryDialog;
class ImportDialog;
class LibraryPanel;
class ReaderArea;
class Refresher;
class ReviewPanel;
class SearchPanel;
class TimelinePanel;
class VersionsDialog;
class WindowActions;

/// The workbench: the reader with panels around it. Keeps its layout, language, theme and place in
/// `settings`, which is borrowed, with every change.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Services &services, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    Navigator &navigator() { return m_navigator; }
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void childEvent(QChildEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QMenu *createPopupMenu() override;

private:
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
    void restore();
    void keep();
    void keepPlace();
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
    Appearance m_appearance;
    InterfaceLanguage m_language;
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
    QToolButton *m_stopReading = nullptr;   ///< in the status bar while documents are read again
    QToolButton *m_importRunning = nullptr; ///< in the status bar: brings the import back into view
    QLabel *m_folder = nullptr;             ///< in the status bar: where the library lies
    bool m_restored = false;                ///< changes before are not the person's
};

} // namespace vigie
