// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/library/documentdialog.h"
#include "ui/library/librarypanel.h"
#include "ui/mainwindow.h"
#include "ui/reader/pageview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeView>
#include <QTreeWidget>
#include <QUrl>

#include <memory>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Brackets every string, so that what was not translated shows.
class PseudoTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QLatin1StringView(context).startsWith("vigie"_L1)
                   ? QString(u"⟦"_s + QString::fromUtf8(source) + u"⟧"_s)
                   : QString();
    }
    bool isEmpty() const override { return false; }
};

bool isVerbatim(const QObject *object)
{
    for (; object; object = object->parent()) {
        if (object->property("verbatim").toBool())
            return true;
    }
    return false;
}

} // namespace

/// The window with its panels over services that a test fills.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyLibraryOffersThreeWaysToFillIt();
    void typingAQueryListsHitsOfAllLanguages();
    void nothingIsSearchedWhileAnInputMethodComposes();
    void choosingAHitTellsTheNavigatorWhatToMark();
    void openingADocumentGivesItTheKeyboard();
    void anAdditionLeftOutIsAskedAgainWithoutIt();
    void aFailedSearchSaysSo();
    void aFailingImportListsItsReason();
    void filesDroppedOnAFieldAreImported();
    void rejectingAClaimIsDecidedByTheService();
    void aChosenNameShowsItsMentions();
    void theWindowFitsASmallScreen();
    void undoNamesTheAct();
    void undoAfterARemovalTakesNothingElseBackUnasked();
    void everyVisibleStringIsTranslatedAgain();
    void everyFocusableWidgetHasAName();
    void noShortcutIsGivenTwice();
    void layoutAndPlaceSurviveARestart();
    void aPanelIsNamedOnce();
    void theTitleNamesDocumentAndLibrary();
    void anotherLibraryIsAskedForByItsFolder();
    void aDateOfPublicationCanBeTakenAway();
    void commandsOfInnerMenusAreNamedWithTheMenu();
    void rowsOfPassagesFollowTheWidth();

private:
    void open(bool sample = true);
    template <typename T>
    T *child(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        Q_ASSERT_X(found, "child", qPrintable(name));
        return found;
    }
    void search(const QString &text);

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_services = std::make_unique<FakeServices>();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_services.reset();
}

void TestMainWindow::open(bool sample)
{
    if (sample)
        fillWithSample(*m_services);
    m_window = std::make_unique<MainWindow>(m_services->all, *m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->fill();
}

void TestMainWindow::search(const QString &text)
{
    auto *line = child<QLineEdit>(u"queryLine"_s);
    line->clear();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestMainWindow::anEmptyLibraryOffersThreeWaysToFillIt()
{
    open(false);
    for (const QString &name : {u"emptyImportFiles"_s, u"emptyImportFolder"_s, u"emptyOpenSample"_s})
        QVERIFY(child<QWidget>(name)->isVisible());
    bool asked = false;
    connect(m_window.get(), &MainWindow::sampleLibraryAsked, this, [&asked] { asked = true; });
    QTest::mouseClick(child<QWidget>(u"emptyOpenSample"_s), Qt::LeftButton);
    QVERIFY(asked);
    fillWithSample(*m_services);
    QTRY_VERIFY(child<QTreeView>(u"libraryTable"_s)->isVisible());
    QCOMPARE(child<QTreeView>(u"libraryTable"_s)->model()->rowCount(), 4);
}

void TestMainWindow::typingAQueryListsHitsOfAllLanguages()
{
    open();
    QTest::keyClicks(child<QLineEdit>(u"queryLine"_s), u"DPRK"_s); // no Enter: a pause is enough
    QTRY_COMPARE(child<QTreeView>(u"searchResults"_s)->model()->rowCount(), 4);
    QCOMPARE(m_services->search.asked.last().text, u"DPRK"_s);
}

void TestMainWindow::nothingIsSearchedWhileAnInputMethodComposes()
{
    open();
    auto *line = child<QLineEdit>(u"queryLine"_s);
    QTest::keyClicks(line, u"a"_s);
    QInputMethodEvent composing(u"せいさい"_s, {});
    QCoreApplication::sendEvent(line, &composing);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::qWait(600); // longer than the pause that starts a search
    QVERIFY(m_services->search.asked.isEmpty());
    QInputMethodEvent committed;
    committed.setCommitString(u"制裁"_s);
    QCoreApplication::sendEvent(line, &committed);
    QTRY_COMPARE(m_services->search.asked.size(), 1);
    QCOMPARE(m_services->search.asked.last().text, u"a制裁"_s);
}

void TestMainWindow::choosingAHitTellsTheNavigatorWhatToMark()
{
    open();
    search(u"DPRK"_s);
    auto *results = child<QTreeView>(u"searchResults"_s);
    QTRY_COMPARE(results->model()->rowCount(), 4);
    child<QAction>(u"search"_s)->trigger();
    QTest::keyClick(child<QLineEdit>(u"queryLine"_s), Qt::Key_Down);
    QVERIFY(results->currentIndex().parent().isValid());
    QTest::keyClick(results, Qt::Key_Return);
    const Location place = m_window->navigator().current();
    const SearchHit hit = m_services->search.results.hits.first();
    QCOMPARE(place.document, hit.passage.document);
    QCOMPARE(place.page, 1);
    QCOMPARE(place.focus, hit.matches.first().span);
    QCOMPARE(place.marks.size(), hit.matches.size());
    QVERIFY(place.query && place.query->text == u"DPRK");
}

void TestMainWindow::openingADocumentGivesItTheKeyboard()
{
    open();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *table = child<QTreeView>(u"libraryTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!m_window->navigator().current().document.value.isEmpty());
    auto *view = child<PageView>(u"readerView"_s);
    QTRY_VERIFY(view->hasFocus() || view->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::anAdditionLeftOutIsAskedAgainWithoutIt()
{
    open();
    child<QAction>(u"search"_s)->trigger();
    search(u"DPRK"_s);
    auto *bar = child<QWidget>(u"expansionBar"_s);
    QTRY_COMPARE(bar->findChildren<QAbstractButton *>().size(), 3);
    bar->findChildren<QAbstractButton *>().first()->click();
    QCOMPARE(m_services->search.asked.last().withoutExpansions, QStringList{u"RPDC"_s});
    // It stays in sight and can be taken in again.
    const auto leftOut = [bar] {
        QList<QAbstractButton *> chips = bar->findChildren<QAbstractButton *>();
        chips.removeIf([](const QAbstractButton *chip) { return chip->isChecked() || chip->isHidden(); });
        return chips;
    };
    QTRY_COMPARE(leftOut().size(), 1);
    leftOut().first()->click();
    QVERIFY(m_services->search.asked.last().withoutExpansions.isEmpty());
}

void TestMainWindow::aFailedSearchSaysSo()
{
    open();
    m_services->search.failure = Error{Error::Code::Storage, u"The search index is missing."_s};
    child<QAction>(u"search"_s)->trigger();
    search(u"DPRK"_s);
    const auto visibleSentences = [this] {
        QString all;
        for (const QLabel *label : m_window->findChildren<QLabel *>(u"emptySentence"_s))
            all += label->isVisible() ? label->text() : QString();
        return all;
    };
    QTRY_VERIFY(visibleSentences().contains(u"The search index is missing."));
}

void TestMainWindow::aFailingImportListsItsReason()
{
    open();
    m_services->imports.outcomes = {{u"/in/good.pdf"_s, ImportOutcome::Status::Added, {u"x"_s}, {}},
                                    {u"/in/locked.pdf"_s,
                                     ImportOutcome::Status::Failed,
                                     {},
                                     Error{Error::Code::Encrypted, u"needs a password"_s}}};
    m_window->importPaths({u"/in"_s});
    auto *problems = child<QTreeWidget>(u"importProblems"_s);
    QTRY_COMPARE(problems->topLevelItemCount(), 1);
    QCOMPARE(problems->topLevelItem(0)->text(0), u"locked.pdf"_s);
    QVERIFY(problems->topLevelItem(0)->text(2).contains(u"password"));
    QTRY_VERIFY(child<QLabel>(u"importHeadline"_s)->text().contains(u"1"));
    QVERIFY(child<QWidget>(u"importDialog"_s)->isVisible());
}

void TestMainWindow::filesDroppedOnAFieldAreImported()
{
    open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/in/report.pdf"_s), QUrl::fromLocalFile(u"/in/folder"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    auto *line = child<QLineEdit>(u"queryLine"_s);
    QCoreApplication::sendEvent(line, &enter);
    QVERIFY(enter.isAccepted());
    QCoreApplication::sendEvent(line, &drop);
    QCOMPARE(m_services->imports.asked, QStringList({u"/in/report.pdf"_s, u"/in/folder"_s}));
    QVERIFY(line->text().isEmpty());
}

void TestMainWindow::rejectingAClaimIsDecidedByTheService()
{
    open();
    auto *table = child<QTreeView>(u"claimTable"_s);
    QVERIFY(table->model()->rowCount() > 0);
    m_window->navigator().chooseClaim(m_services->facts.stated.first().id);
    child<QAction>(u"rejectClaim"_s)->trigger();
    QCOMPARE(m_services->facts.stated.first().status, ReviewStatus::Rejected);
}

void TestMainWindow::aChosenNameShowsItsMentions()
{
    open();
    m_window->navigator().chooseEntity({u"dprk"_s});
    QCOMPARE(child<QTreeView>(u"entityMentions"_s)->model()->rowCount(), 4);
    QVERIFY(child<QLabel>(u"entityNames"_s)->text().contains(u"北朝鮮"));
    QVERIFY(child<QLabel>(u"entityNames"_s)->text().contains(u"KP"));
}

// 1366 × 768 pixels, less the window's frame and a bar of the desktop.
void TestMainWindow::theWindowFitsASmallScreen()
{
    constexpr QSize small(1358, 690);
    fillWithSample(*m_services);
    Entity much;
    much.id = {u"much"_s};
    for (const Language language : workingLanguages) {
        for (int name = 0; name < 6; ++name)
            much.labels.append({u"A name that goes over a line %1"_s.arg(name), language,
                                name ? Label::Kind::Alternative : Label::Kind::Preferred});
    }
    m_services->facts.entries = Thesaurus(m_services->facts.entries.entities() + QList{much});
    open(false);
    m_window->resize(small);
    m_window->navigator().chooseEntity(much.id);
    m_window->navigator().openPassage({m_services->library.documents().first().id, 1, {}});
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
        dock->raise();
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
        const QSize least = m_window->minimumSizeHint();
        QVERIFY2(m_window->height() <= small.height() && m_window->width() <= small.width(),
                 qPrintable(u"%1: %2 × %3, least %4 × %5"_s.arg(dock->objectName())
                                .arg(m_window->width())
                                .arg(m_window->height())
                                .arg(least.width())
                                .arg(least.height())));
        QVERIFY(least.height() <= small.height());
    }
}

void TestMainWindow::undoNamesTheAct()
{
    open();
    auto *undo = child<QAction>(u"undo"_s);
    QVERIFY(!undo->isEnabled());
    m_services->journal.undoKey = u"annotation.add"_s;
    Q_EMIT m_services->journal.journalChanged();
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(u"Add Highlight"));
    undo->trigger();
    QCOMPARE(m_services->journal.timesUndone, 1);
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"Add Highlight"));
    child<QAction>(u"redo"_s)->trigger();
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"Add Highlight"));
}

void TestMainWindow::undoAfterARemovalTakesNothingElseBackUnasked()
{
    fillWithSample(*m_services);
    open();
    auto &journal = m_services->journal;
    journal.undoKey = u"annotation.add"_s;
    Q_EMIT journal.journalChanged();
    auto *panel = child<LibraryPanel>(u"libraryPanel"_s);
    panel->removed(u"A report"_s);
    const auto ask = [this] {
        child<QAction>(u"undo"_s)->trigger();
        return m_window->findChild<QMessageBox *>(u"undoBeforeRemoval"_s);
    };
    QPointer<QMessageBox> box = ask();
    QVERIFY(box);
    QVERIFY(box->text().contains(u"A report") && box->informativeText().contains(u"Add Highlight"));
    box->reject();
    QCOMPARE(journal.timesUndone, 0);
    QTRY_VERIFY(!box);
    box = ask();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(journal.timesUndone, 1);
}

void TestMainWindow::everyVisibleStringIsTranslatedAgain()
{
    open();
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::processEvents();
    // The chart is drawn in another thread.
    QTRY_VERIFY(child<QTabWidget>(u"chartTabs"_s)->tabText(3).contains(u'⟦'));
    QStringList left;
    const auto check = [&left](const QObject *object, const char *what, const QString &text) {
        const bool words = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        const bool code = text.size() == 3 && text == text.toUpper(); // of a currency: the same everywhere
        if (words && !code && !text.contains(u'⟦') && !isVerbatim(object))
            left.append(QString(QString::fromLatin1(object->metaObject()->className()) + u' ' +
                                object->objectName() + u' ' + QString::fromLatin1(what) + u": "_s + text));
    };
    for (const QObject *object : m_window->findChildren<QObject *>()) {
        if (const auto *action = qobject_cast<const QAction *>(object); action && !action->isSeparator()) {
            // Of a field's own context menu and of its clear button Qt gives the words.
            if (!qobject_cast<QLineEdit *>(action->parent()))
                check(action, "text", action->text());
        }
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (!widget)
            continue;
        check(widget, "tool tip", widget->toolTip());
        check(widget, "accessible name", widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            check(label, "text", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            check(button, "text", button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            check(line, "placeholder", line->placeholderText());
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            check(menu, "title", menu->title());
        if (const auto *dock = qobject_cast<const QDockWidget *>(widget))
            check(dock, "title", dock->windowTitle());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int at = 0; at < tabs->count(); ++at)
                check(tabs, "tab", tabs->tabText(at));
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int at = 0; at < combo->count(); ++at)
                check(combo, "item", combo->itemText(at));
        }
        if (const auto *view = qobject_cast<const QTreeView *>(widget);
            view && view->model() && !view->isHeaderHidden()) {
            for (int at = 0; at < view->model()->columnCount(); ++at)
                check(view, "header", view->model()->headerData(at, Qt::Horizontal).toString());
        }
    }
    QCoreApplication::removeTranslator(&pseudo);
    for (const QString &text : std::as_const(left))
        qWarning("not translated: %s", qPrintable(text));
    QVERIFY(left.isEmpty());
}

void TestMainWindow::everyFocusableWidgetHasAName()
{
    open();
    m_window->navigator().open({{m_services->library.documents().first().id}, 1, {}, {}, {}});
    QCoreApplication::processEvents();
    QStringList unnamed;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() ||
            widget->window() != m_window.get())
            continue;
        // Qt keeps a spare bar without tabs; a bar with tabs is called by its current one.
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget); tabs && tabs->count() == 0)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            unnamed.append(QString(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                   widget->objectName() + u" in "_s + widget->parentWidget()->objectName()));
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void TestMainWindow::noShortcutIsGivenTwice()
{
    open();
    QMap<QString, QStringList> users;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        // A key of one panel works while that panel has the keyboard.
        const bool local = action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
        const QString place = local ? action->parent()->objectName() : QString();
        for (const QKeySequence &keys : action->shortcuts())
            users[keys.toString() + place].append(action->objectName());
    }
    for (auto at = users.cbegin(); at != users.cend(); ++at)
        QVERIFY2(at->size() == 1, qPrintable(at.key() + u": "_s + at->join(u", "_s)));
    QVERIFY(users.contains(u"Ctrl+K"_s) && users.contains(u"Ctrl+Shift+F"_s));
}

void TestMainWindow::layoutAndPlaceSurviveARestart()
{
    open();
    child<QDockWidget>(u"claimsDock"_s)->hide();
    m_window->resize(1100, 700);
    const DocumentId document = m_services->library.documents().at(2).id;
    m_window->navigator().open({document, 1, {}, {}, {}});
    QTRY_VERIFY(m_settings->contains(u"window/state"_s)); // written without closing
    // Without closing, as after a crash: what was kept is what is on the screen.
    QTRY_COMPARE(m_settings->value(u"window/state"_s).toByteArray(), m_window->saveState(3));
    QTRY_COMPARE(m_settings->value(u"window/geometry"_s).toByteArray(), m_window->saveGeometry());
    m_settings->sync();
    m_window.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_services->all, *m_settings);
    m_window->show();
    m_window->fill();
    QVERIFY(child<QDockWidget>(u"claimsDock"_s)->isHidden());
    QCOMPARE(m_window->size(), QSize(1100, 700));
    QCOMPARE(m_window->navigator().current().document, document);
    child<QAction>(u"resetLayout"_s)->trigger();
    QVERIFY(!child<QDockWidget>(u"claimsDock"_s)->isHidden());
}

void TestMainWindow::aPanelIsNamedOnce()
{
    open();
    auto *library = child<QDockWidget>(u"libraryDock"_s);
    // Beside its tab a panel has no title of its own …
    QVERIFY(!m_window->tabifiedDockWidgets(library).isEmpty());
    QVERIFY(library->titleBarWidget() && library->titleBarWidget()->height() < 4);
    // … and gets it where there is no tab.
    child<QDockWidget>(u"searchDock"_s)->setFloating(true);
    QTRY_VERIFY(!library->titleBarWidget());
    QTRY_VERIFY(!child<QDockWidget>(u"searchDock"_s)->titleBarWidget());
}

void TestMainWindow::theTitleNamesDocumentAndLibrary()
{
    open();
    QVERIFY(m_window->windowTitle().contains(u"library"));
    const Document document = m_services->library.documents().first();
    m_window->navigator().open({document.id, 1, {}, {}, {}});
    QVERIFY(m_window->windowTitle().contains(document.title));
    QCOMPARE(child<QLabel>(u"libraryFolder"_s)->text(), u"/library"_s);
}

void TestMainWindow::anotherLibraryIsAskedForByItsFolder()
{
    open();
    QList<std::pair<QString, bool>> asked;
    connect(m_window.get(), &MainWindow::libraryAsked, this, [&asked](const QString &folder, bool make) {
        asked.append({folder, make});
    });
    for (const QString &name : {u"openLibrary"_s, u"newLibrary"_s}) {
        child<QAction>(name)->trigger();
        auto *dialog = child<QFileDialog>(u"libraryFolderDialog"_s);
        Q_EMIT dialog->fileSelected(u"/elsewhere"_s);
        delete dialog;
    }
    const QList<std::pair<QString, bool>> expected{{u"/elsewhere"_s, false}, {u"/elsewhere"_s, true}};
    QCOMPARE(asked, expected);
}

void TestMainWindow::aDateOfPublicationCanBeTakenAway()
{
    Document document;
    document.published = FuzzyDate::day(QDate(2025, 5, 29));
    document.publishedSource = Source::Dateline;
    DocumentDialog dialog(document);
    dialog.show();
    auto *source = dialog.findChild<QLabel *>(u"documentDateSource"_s);
    QVERIFY(source->isVisible());
    QVERIFY(source->text().contains(u"dateline"));
    QVERIFY(!dialog.correction().published);
    dialog.findChild<QLineEdit *>(u"documentPublished"_s)->clear();
    QVERIFY(!source->isVisible());
    const DocumentCorrection correction = dialog.correction();
    QVERIFY(correction.published && !correction.published->isValid());
}

void TestMainWindow::commandsOfInnerMenusAreNamedWithTheMenu()
{
    open();
    child<QAction>(u"commands"_s)->trigger();
    QStringList names;
    const QAbstractItemModel *model = child<QListView>(u"commandList"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    QVERIFY(names.contains(u"Theme ▸ Dark"_s));
    QVERIFY(names.contains(u"Panels ▸ Claims"_s));
    QVERIFY(names.contains(u"Go to Claims   (Alt+4)"_s));
    auto *line = child<QLineEdit>(u"commandLine"_s);
    for (const QString &typed : {u"theme dark"_s, u"DARK theme"_s}) {
        line->setText(typed);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), u"Theme ▸ Dark"_s);
    }
    line->setText(u"(alt+4"_s); // no pattern
    QCOMPARE(model->rowCount(), 1);
    line->clear();
    QCOMPARE(model->rowCount(), names.size());
}

void TestMainWindow::rowsOfPassagesFollowTheWidth()
{
    open();
    child<QAction>(u"search"_s)->trigger();
    search(u"DPRK"_s);
    auto *results = child<QTreeView>(u"searchResults"_s);
    QTRY_COMPARE(results->model()->rowCount(), 4);
    m_window->resize(1700, 900);
    const auto height = [results] {
        int all = 0;
        for (int row = 0; row < results->model()->rowCount(); ++row)
            all +=
                results->visualRect(results->model()->index(0, 0, results->model()->index(row, 0))).height();
        return all;
    };
    m_window->resizeDocks({child<QDockWidget>(u"searchDock"_s)}, {700}, Qt::Horizontal);
    QTRY_VERIFY(results->width() > 500);
    const int wide = height();
    m_window->resizeDocks({child<QDockWidget>(u"searchDock"_s)}, {180}, Qt::Horizontal);
    QTRY_VERIFY(results->width() < 400);
    QTRY_VERIFY(height() > wide);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
