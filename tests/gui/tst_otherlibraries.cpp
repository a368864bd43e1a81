// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/common/fieldmemory.h"
#include "ui/common/navigator.h"
#include "ui/common/recentlibraries.h"
#include "ui/common/windowmemory.h"
#include "ui/search/indexserving.h"
#include "ui/search/otherlibraries.h"
#include "ui/search/queryline.h"
#include "ui/search/searchpanel.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// The search panel with other libraries, and the sign that the index is served.
class TestOtherLibraries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void recentLibrariesAreOfferedAndAsked();
    void whatWasTickedComesBack();
    void aServedIndexIsNotAskedAfterAStartBeforeItIsTicked();
    void whatIsNoLibraryOrAddressIsSaid();
    void hitsSayWhichLibraryTheyAreFrom();
    void aHitOfAnotherLibraryOpensThere();
    void aHitOfAServedIndexSaysWhatIsMissing();
    void servingIsAskedForAndShown();

private:
    void makePanel();
    QAction *offer(const QString &name) const;
    QString libraryNamed(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeServices> m_fakes;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<WindowMemory> m_window;
    std::unique_ptr<FieldMemory> m_memory;
    std::unique_ptr<SearchPanel> m_panel;
};

namespace {

SearchResults answerOf(const LibraryPlace &place)
{
    SearchHit hit;
    hit.passage = {{u"far"_s}, 3, {10, 40}};
    hit.snippet = u"A tanker was seen."_s;
    hit.snippetMarks = {{2, 8}};
    hit.matches = {{{12, 18}, u"tanker"_s}};
    hit.language = Language::English;
    hit.other = 0;
    SearchResults results;
    results.total = 1;
    results.hits = {hit};
    results.facets.documents = {{{u"far"_s}, 1}, {{u"unnamed"_s}, 4}};
    results.others = {{place, {}, 1, {{{u"far"_s}, {u"Tankers at night"_s, Language::English, {}}}}}};
    return results;
}

} // namespace

void TestOtherLibraries::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_fakes = std::make_unique<FakeServices>();
    m_navigator = std::make_unique<Navigator>();
    makePanel();
}

void TestOtherLibraries::cleanup()
{
    m_panel.reset();
    m_memory.reset();
}

void TestOtherLibraries::makePanel()
{
    m_panel.reset();
    m_memory.reset();
    m_window = std::make_unique<WindowMemory>(*m_settings, m_fakes->all.library.folder(), 0);
    m_memory = std::make_unique<FieldMemory>(*m_window);
    m_panel = std::make_unique<SearchPanel>(m_fakes->all, *m_navigator);
    m_panel->remember(*m_memory);
    m_panel->resize(360, 640);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

QString TestOtherLibraries::libraryNamed(const QString &name) const
{
    const QString folder = m_folder->filePath(name);
    if (!QDir().mkpath(folder))
        return {};
    QFile file(folder + u"/library.sqlite"_s);
    return file.open(QIODevice::WriteOnly) ? folder : QString();
}

QAction *TestOtherLibraries::offer(const QString &name) const
{
    auto *menu = m_panel->findChild<QMenu *>(u"otherLibrariesMenu"_s);
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == name)
            return action;
    }
    return nullptr;
}

void TestOtherLibraries::recentLibrariesAreOfferedAndAsked()
{
    const QString team = libraryNamed(u"team"_s);
    rememberRecentLibrary(*m_settings, team);
    rememberRecentLibrary(*m_settings, m_folder->filePath(u"gone"_s)); // is no longer there
    rememberRecentLibrary(*m_settings, m_fakes->all.library.folder());
    m_panel->ask(u"tanker"_s);
    QVERIFY(m_fakes->search.askedTogether.isEmpty());
    QVERIFY(offer(u"team"_s) && !offer(u"gone"_s) && !offer(u"library"_s));
    auto *button = m_panel->findChild<QToolButton *>(u"otherLibraries"_s);
    const QString unchosen = button->text();
    offer(u"team"_s)->setChecked(true);
    QCOMPARE(m_fakes->search.askedTogether, QList<LibraryPlace>{LibraryPlace::inFolder(team)});
    QCOMPARE(m_fakes->search.asked.last().text, u"tanker"_s);
    QVERIFY(button->text() != unchosen && button->toolTip() == u"team"_s);
    QCOMPARE(button->accessibleName(), button->text());
    m_fakes->search.askedTogether.clear();
    auto *none = m_panel->findChild<QMenu *>(u"otherLibrariesMenu"_s)->findChild<QAction *>(u"alsoInNone"_s);
    if (!none) {
        offer(u"team"_s);
        none = m_panel->findChild<QMenu *>(u"otherLibrariesMenu"_s)->findChild<QAction *>(u"alsoInNone"_s);
    }
    QVERIFY(none);
    none->trigger();
    QVERIFY(m_fakes->search.askedTogether.isEmpty());
    QCOMPARE(button->text(), unchosen);
}

void TestOtherLibraries::whatWasTickedComesBack()
{
    const LibraryPlace team = LibraryPlace::inFolder(libraryNamed(u"team"_s));
    m_panel->ask(u"tanker"_s);
    m_panel->findChild<OtherLibrariesButton *>()->choose(team);
    QCOMPARE(m_fakes->search.askedTogether, QList<LibraryPlace>{team});
    m_fakes->search.askedTogether.clear();
    makePanel(); // asks again what was asked, of the same libraries
    QCOMPARE(m_fakes->search.askedTogether, QList<LibraryPlace>{team});
    QVERIFY(offer(u"team"_s) && offer(u"team"_s)->isChecked());
}

void TestOtherLibraries::aServedIndexIsNotAskedAfterAStartBeforeItIsTicked()
{
    const LibraryPlace served = LibraryPlace::served(u"127.0.0.1:7390"_s).value();
    m_panel->ask(u"tanker"_s);
    auto *button = m_panel->findChild<OtherLibrariesButton *>();
    button->choose(served);
    QCOMPARE(m_fakes->search.askedTogether, QList<LibraryPlace>{served});
    QVERIFY(button->text().contains(u"network"_s));
    m_fakes->search.askedTogether.clear();
    makePanel();
    QVERIFY(m_fakes->search.askedTogether.isEmpty());
    QVERIFY(offer(u"127.0.0.1:7390"_s) && !offer(u"127.0.0.1:7390"_s)->isChecked());
    offer(u"127.0.0.1:7390"_s)->setChecked(true);
    QCOMPARE(m_fakes->search.askedTogether, QList<LibraryPlace>{served});
}

void TestOtherLibraries::whatIsNoLibraryOrAddressIsSaid()
{
    auto *button = m_panel->findChild<OtherLibrariesButton *>();
    button->choose(LibraryPlace::inFolder(m_folder->filePath(u"empty"_s)));
    QVERIFY(button->chosen().isEmpty());
    QTRY_VERIFY(m_panel->findChild<QMessageBox *>());
    delete m_panel->findChild<QMessageBox *>();
    offer({});
    m_panel->findChild<QMenu *>(u"otherLibrariesMenu"_s)->findChild<QAction *>(u"alsoInIndex"_s)->trigger();
    auto *input = m_panel->findChild<QInputDialog *>();
    QVERIFY(input);
    input->setTextValue(u"somewhere"_s);
    input->accept();
    QVERIFY(button->chosen().isEmpty());
    QTRY_VERIFY(m_panel->findChild<QMessageBox *>());
}

void TestOtherLibraries::hitsSayWhichLibraryTheyAreFrom()
{
    const LibraryPlace team = LibraryPlace::inFolder(libraryNamed(u"team"_s));
    m_fakes->search.results = answerOf(team);
    m_panel->findChild<OtherLibrariesButton *>()->choose(team);
    m_panel->ask(u"tanker"_s);
    const QAbstractItemModel *model = m_panel->findChild<QTreeView *>(u"searchResults"_s)->model();
    QTRY_COMPARE(model->rowCount(), 1);
    const QModelIndex group = model->index(0, 0);
    QCOMPARE(group.data().toString(), u"Tankers at night"_s);
    QVERIFY(group.data(Qt::AccessibleTextRole).toString().contains(u"team"_s));
    QVERIFY(model->index(0, 0, group).data(Qt::AccessibleTextRole).toString().contains(u"3"_s));
    const auto *filter = m_panel->findChild<QComboBox *>(u"searchDocument"_s);
    QVERIFY(filter->findData(u"far"_s) > 0);
    QVERIFY(filter->findData(u"unnamed"_s) < 0); // of which nothing but an id is known
}

void TestOtherLibraries::aHitOfAnotherLibraryOpensThere()
{
    const LibraryPlace team = LibraryPlace::inFolder(libraryNamed(u"team"_s));
    m_fakes->search.results = answerOf(team);
    m_panel->findChild<OtherLibrariesButton *>()->choose(team);
    m_panel->ask(u"tanker"_s);
    auto *tree = m_panel->findChild<QTreeView *>(u"searchResults"_s);
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    QSignalSpy here(m_navigator.get(), &Navigator::locationChanged);
    QSignalSpy there(m_navigator.get(), &Navigator::elsewhereAsked);
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(there.size(), 1);
    QVERIFY(here.isEmpty());
    QCOMPARE(there.first().at(0).toString(), team.folder);
    const auto place = there.first().at(1).value<Location>();
    QCOMPARE(place.document, DocumentId{u"far"_s});
    QCOMPARE(place.page, 3);
    QCOMPARE(place.focus, (Span{12, 18}));
    QCOMPARE(place.query->text, u"tanker"_s);
    QTest::keyClick(tree, Qt::Key_L); // likeness is of this library's own passages
    QVERIFY(m_fakes->search.likened.isEmpty());
}

void TestOtherLibraries::aHitOfAServedIndexSaysWhatIsMissing()
{
    const LibraryPlace served = LibraryPlace::served(u"127.0.0.1:7390"_s).value();
    m_fakes->search.results = answerOf(served);
    m_panel->findChild<OtherLibrariesButton *>()->choose(served);
    m_panel->ask(u"tanker"_s);
    auto *tree = m_panel->findChild<QTreeView *>(u"searchResults"_s);
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    QSignalSpy there(m_navigator.get(), &Navigator::elsewhereAsked);
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Space);
    QVERIFY(there.isEmpty());
    QVERIFY(m_panel->findChild<QLabel *>(u"searchMessages"_s)->text().contains(u"127.0.0.1:7390"_s));
    m_panel->ask(u"barge"_s);
    QTRY_VERIFY(!m_panel->findChild<QLabel *>(u"searchMessages"_s)->text().contains(u"7390"_s));
}

void TestOtherLibraries::servingIsAskedForAndShown()
{
    QMainWindow window;
    FakeIndexServer server;
    IndexServing serving(server, &window);
    window.show();
    auto *sign = window.findChild<QToolButton *>(u"indexServed"_s);
    QVERIFY(sign && !sign->isVisible() && !server.isRunning());
    serving.ask();
    auto *dialog = window.findChild<ServeDialog *>();
    QVERIFY(dialog && !server.isRunning()); // asking is not yet serving
    QVERIFY(dialog->findChild<QRadioButton *>(u"serveHere"_s)->isChecked());
    auto *start = dialog->findChild<QPushButton *>(u"serveStart"_s);
    auto *stop = dialog->findChild<QPushButton *>(u"serveStop"_s);
    auto *port = dialog->findChild<QSpinBox *>(u"servePort"_s);
    auto *state = dialog->findChild<QLabel *>(u"serveState"_s);
    QVERIFY(start->isEnabled() && !stop->isEnabled() && !start->isDefault());
    port->setValue(1025);
    start->click();
    QCOMPARE(state->text(), u"The port is taken."_s);
    QVERIFY(!sign->isVisible());
    port->setValue(IndexServer::usualPort);
    start->click();
    QCOMPARE(server.place().address(), u"127.0.0.1:7390"_s);
    QVERIFY(sign->isVisible() && sign->text().contains(u"127.0.0.1:7390"_s));
    QCOMPARE(sign->accessibleName(), sign->text());
    QVERIFY(!start->isEnabled() && stop->isEnabled() && !port->isEnabled());
    stop->click();
    QVERIFY(!server.isRunning() && !sign->isVisible() && start->isEnabled());
    dialog->findChild<QRadioButton *>(u"serveEverywhere"_s)->setChecked(true);
    start->click();
    QCOMPARE(server.place().host, u"0.0.0.0"_s);
}

QTEST_MAIN(TestOtherLibraries)
#include "tst_otherlibraries.moc"
