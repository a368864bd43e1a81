// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowactions.h"

#include "models/items/names.h"
#include "ui/common/icons.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/mnemonic.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

WindowActions::WindowActions(QMainWindow *owner)
    : QObject(owner)
    , m_window(owner)
{
    file = addMenu(nullptr, "fileMenu", QT_TR_NOOP("&File"));
    importFiles = add(file, "importFiles", QT_TR_NOOP("&Import Files…"), "import-files", QKeySequence::Open);
    importFolder = add(file, "importFolder", QT_TR_NOOP("Import F&older…"), "import-folder",
                       Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    file->addSeparator();
    newLibrary = add(file, "newLibrary", QT_TR_NOOP("&New Library…"), nullptr, {});
    openLibrary = add(file, "openLibrary", QT_TR_NOOP("Open &Another Library…"), nullptr, {});
    recent = addMenu(file, "recentMenu", QT_TR_NOOP("Open &Recent"));
    sample = add(file, "openSample", QT_TR_NOOP("Open the &Sample Library"), "library", {});
    showFolder = add(file, "showLibraryFolder", QT_TR_NOOP("Show &Library Folder"), nullptr, {});
    serve = add(file, "serveIndex", QT_TR_NOOP("Ser&ve the Search Index…"), nullptr, {});
    file->addSeparator();
    print = add(file, "print", QT_TR_NOOP("&Print…"), "print", Qt::CTRL | Qt::Key_P);
    file->addSeparator();
    quit = add(file, "quit", QT_TR_NOOP("&Quit"), nullptr, Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);

    edit = addMenu(nullptr, "editMenu", QT_TR_NOOP("&Edit"));
    undo = add(edit, "undo", QT_TR_NOOP("&Undo"), "undo", Qt::CTRL | Qt::Key_Z);
    redo = add(edit, "redo", QT_TR_NOOP("&Redo"), "redo", Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    history = add(edit, "history", QT_TR_NOOP("&History…"), "history", Qt::CTRL | Qt::Key_H);
    edit->addSeparator();
    find = add(edit, "findOnPage", QT_TR_NOOP("&Find on Page…"), "search", Qt::CTRL | Qt::Key_F);

    view = addMenu(nullptr, "viewMenu", QT_TR_NOOP("&View"));
    zoomIn = add(view, "zoomIn", QT_TR_NOOP("Zoom &In"), "zoom-in", QKeySequence::ZoomIn);
    zoomOut = add(view, "zoomOut", QT_TR_NOOP("Zoom &Out"), "zoom-out", QKeySequence::ZoomOut);
    zoomReset = add(view, "zoomReset", QT_TR_NOOP("&Original Size"), nullptr, Qt::CTRL | Qt::Key_0);
    fitWidth = add(view, "fitWidth", QT_TR_NOOP("Fit &Width"), "zoom-fit", Qt::CTRL | Qt::Key_9);
    afterZoom = view->addSeparator();
    versions = add(view, "versions", QT_TR_NOOP("Language &Versions…"), nullptr, Qt::CTRL | Qt::Key_L);
    view->addSeparator();
    panels = addMenu(view, "panelsMenu", QT_TR_NOOP("&Panels"));
    resetLayout = add(view, "resetLayout", QT_TR_NOOP("&Reset Layout"), nullptr, {});
    view->addSeparator();
    addThemes();
    addLanguages();

    go = addMenu(nullptr, "goMenu", QT_TR_NOOP("&Go"));
    back = add(go, "goBack", QT_TR_NOOP("&Back"), "go-back", Qt::ALT | Qt::Key_Left);
    forward = add(go, "goForward", QT_TR_NOOP("&Forward"), "go-forward", Qt::ALT | Qt::Key_Right);
    search = add(go, "search", QT_TR_NOOP("&Search the Library"), "search", Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    go->addSeparator();

    window = addMenu(nullptr, "windowMenu", QT_TR_NOOP("&Window"));
    newWindow =
        add(window, "newWindow", QT_TR_NOOP("&New Window"), nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    closeWindow = add(window, "closeWindow", QT_TR_NOOP("&Close Window"), nullptr, Qt::CTRL | Qt::Key_W);

    help = addMenu(nullptr, "helpMenu", QT_TR_NOOP("&Help"));
    contents = add(help, "helpContents", QT_TR_NOOP("Con&tents"), "help", Qt::Key_F1);
    tour = add(help, "tour", QT_TR_NOOP("T&our"), nullptr, {});
    commands = add(help, "commands", QT_TR_NOOP("&Commands…"), "command", Qt::CTRL | Qt::Key_K);
    shortcuts = add(help, "shortcuts", QT_TR_NOOP("&Keyboard Shortcuts…"), nullptr, {});
    help->addSeparator();
    about = add(help, "about", QT_TR_NOOP("&About Vigie"), "properties", {});
    about->setMenuRole(QAction::AboutRole);

    exportHighlights = stand("exportAnnotations", "export", Qt::CTRL | Qt::Key_E);
    importHighlights = stand("importAnnotations", "import-files");
    documentProperties = stand("documentProperties", "properties");
    removeDocument = stand("removeDocument", "remove");

    bar = new QToolBar(owner);
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->addActions({back, forward});
    bar->addSeparator();
    bar->addActions({importFiles, importFolder});
    bar->addSeparator();
    bar->addActions({undo, redo});
    bar->addSeparator();
    bar->addAction(search);
    owner->addToolBar(bar);
    showTheme(Theme::System);
    showLanguage(std::nullopt);
    retranslate();
}

QAction *WindowActions::add(QMenu *menu, const char *name, const char *text, const char *icon,
                            const QKeySequence &keys)
{
    auto *action = new QAction(m_window);
    action->setObjectName(QLatin1StringView(name));
    if (icon)
        action->setIcon(themedIcon(QLatin1StringView(icon)));
    action->setShortcut(keys);
    menu->addAction(action);
    m_actions.append({action, text});
    return action;
}

QAction *WindowActions::stand(const char *name, const char *icon, const QKeySequence &keys)
{
    auto *action = new QAction(themedIcon(QLatin1StringView(icon)), QString(), m_window);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    return action;
}

QMenu *WindowActions::addMenu(QMenu *in, const char *name, const char *text)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QLatin1StringView(name));
    if (in)
        in->addMenu(menu);
    else
        m_window->menuBar()->addMenu(menu);
    m_menus.append({menu, text});
    return menu;
}

void WindowActions::addThemes()
{
    QMenu *menu = addMenu(view, "themeMenu", QT_TR_NOOP("&Theme"));
    m_themes = new QActionGroup(this);
    const auto addOne = [this, menu](Theme theme, const char *name, const char *text) {
        QAction *action = add(menu, name, text, nullptr, {});
        action->setCheckable(true);
        action->setData(int(theme));
        m_themes->addAction(action);
    };
    addOne(Theme::System, "themeSystem", QT_TR_NOOP("As in the &System"));
    addOne(Theme::Light, "themeLight", QT_TR_NOOP("&Light"));
    addOne(Theme::Dark, "themeDark", QT_TR_NOOP("&Dark"));
    connect(m_themes, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT themeChosen(Theme(action->data().toInt())); });
}

void WindowActions::addLanguages()
{
    QMenu *menu = addMenu(view, "languageMenu", QT_TR_NOOP("&Language"));
    m_languages = new QActionGroup(this);
    QAction *system = add(menu, "languageSystem", QT_TR_NOOP("&Follow the System"), nullptr, {});
    system->setCheckable(true);
    m_languages->addAction(system);
    menu->addSeparator();
    for (const Language language : workingLanguages) {
        QAction *action = menu->addAction(InterfaceLanguage::ownName(language));
        action->setObjectName(u"language_"_s + languageCode(language));
        action->setProperty("verbatim", true); // each is written in itself, in every language
        action->setCheckable(true);
        action->setData(int(language));
        m_languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QVariant data = action->data();
        Q_EMIT languageChosen(data.isValid() ? std::optional(Language(data.toInt())) : std::nullopt);
    });
}

void WindowActions::retranslate()
{
    for (const auto &[action, text] : std::as_const(m_actions)) {
        action->setText(tr(text));
        const QString plain = withoutMnemonic(tr(text));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? plain
                                          : tr("%1 (%2)", "%1 command, %2 its keys").arg(plain, keys));
    }
    for (const auto &[menu, text] : std::as_const(m_menus))
        menu->setTitle(tr(text));
    bar->setWindowTitle(tr("Tool Bar"));
    bar->toggleViewAction()->setText(tr("Tool Bar"));
    showJournal(m_undoKey, m_redoKey);
}

void WindowActions::showJournal(const QString &undoKey, const QString &redoKey)
{
    m_undoKey = undoKey;
    m_redoKey = redoKey;
    undo->setEnabled(!undoKey.isEmpty());
    redo->setEnabled(!redoKey.isEmpty());
    undo->setText(undoKey.isEmpty()
                      ? tr("&Undo")
                      : tr("&Undo %1", "%1 an act: Add Highlight").arg(journalActionText(undoKey)));
    redo->setText(redoKey.isEmpty()
                      ? tr("&Redo")
                      : tr("&Redo %1", "%1 an act: Add Highlight").arg(journalActionText(redoKey)));
}

void WindowActions::showTheme(Theme theme)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(Theme(action->data().toInt()) == theme);
}

void WindowActions::showLanguage(std::optional<Language> language)
{
    for (QAction *action : m_languages->actions()) {
        const QVariant data = action->data();
        action->setChecked(data.isValid() ? language && Language(data.toInt()) == *language : !language);
    }
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> found;
    const auto collect = [&found](const QMenu *menu, const auto &again) -> void {
        for (QAction *action : menu->actions()) {
            if (action->menu())
                again(action->menu(), again);
            else if (!action->isSeparator() && !action->text().isEmpty() && !found.contains(action))
                found.append(action);
        }
    };
    for (const QAction *action : m_window->menuBar()->actions()) {
        if (action->menu())
            collect(action->menu(), collect);
    }
    return found;
}

} // namespace vigie
