// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "ui/common/appearance.h"

#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QActionGroup;
class QMenu;
class QMainWindow;
class QToolBar;

namespace vigie {

/// The commands of the window, their menus and the tool bar. What they do is connected by the window.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    /// Makes them all; the menus belong to `owner`.
    explicit WindowActions(QMainWindow *owner);

    void retranslate();
    /// Names what would be undone and redone, by their journal keys.
    void showJournal(const QString &undoKey, const QString &redoKey);
    void showTheme(Theme theme);
    void showLanguage(std::optional<Language> language);
    QList<QAction *> all() const; ///< every command with words, for the command palette

    QAction *importFiles = nullptr, *importFolder = nullptr, *newLibrary = nullptr, *openLibrary = nullptr,
            *sample = nullptr, *showFolder = nullptr, *serve = nullptr, *print = nullptr, *quit = nullptr;
    /// Panels' own commands that stand in the menus too; the window puts them there and words them.
    QAction *exportHighlights = nullptr, *importHighlights = nullptr, *documentProperties = nullptr,
            *removeDocument = nullptr;
    QAction *newWindow = nullptr, *closeWindow = nullptr, *tour = nullptr;
    QAction *afterZoom = nullptr; ///< in View: what else concerns the pages comes before
    QAction *undo = nullptr, *redo = nullptr, *history = nullptr, *find = nullptr;
    QAction *search = nullptr, *back = nullptr, *forward = nullptr;
    QAction *zoomIn = nullptr, *zoomOut = nullptr, *zoomReset = nullptr, *fitWidth = nullptr;
    QAction *versions = nullptr, *resetLayout = nullptr;
    QAction *commands = nullptr, *shortcuts = nullptr, *contents = nullptr, *about = nullptr;

    QMenu *file = nullptr, *edit = nullptr, *view = nullptr, *panels = nullptr, *go = nullptr,
          *window = nullptr, *help = nullptr;
    QMenu *recent = nullptr; ///< filled as it opens
    QToolBar *bar = nullptr;

Q_SIGNALS:
    void themeChosen(vigie::Theme theme);
    void languageChosen(std::optional<vigie::Language> language);

private:
    QAction *add(QMenu *menu, const char *name, const char *text, const char *icon, const QKeySequence &keys);
    QAction *stand(const char *name, const char *icon, const QKeySequence &keys = {});
    QMenu *addMenu(QMenu *in, const char *name, const char *text);
    void addThemes();
    void addLanguages();

    /// A thing with words and the source of them.
    template <typename T>
    struct Named
    {
        T *thing;
        const char *text;
    };

    QMainWindow *m_window;
    QList<Named<QAction>> m_actions;
    QList<Named<QMenu>> m_menus;
    QActionGroup *m_themes = nullptr;
    QActionGroup *m_languages = nullptr;
    QString m_undoKey, m_redoKey;
};

} // namespace vigie
