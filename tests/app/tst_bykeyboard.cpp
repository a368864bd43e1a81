// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openlibrary.h"
#include "tests/support/paths.h"
#include "ui/reader/pageview.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTreeView>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

QWidget *atKeyboard()
{
    QWidget *at = QApplication::focusWidget();
    return at ? at : QApplication::activeWindow();
}

/// To what has the keyboard.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *at = atKeyboard();
    QVERIFY(at);
    QTest::keyClick(at, key, modifiers);
}

/// What a window manager does once a dialogue is closed; offscreen there is none.
void giveBack(QWidget &window)
{
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
}

void type(const QString &text)
{
    QWidget *at = atKeyboard();
    QVERIFY(at);
    QTest::keyClicks(at, text);
}

} // namespace

/// From a file to an exported highlight without a mouse: every step goes to what has the keyboard.
class ByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importSearchReadHighlightTagExport()
    {
        OpenLibrary desk;
        QVERIFY(desk.window);
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));

        // Import.
        press(Qt::Key_O, Qt::ControlModifier);
        QFileDialog *files = nullptr;
        QTRY_VERIFY((files = desk.window->findChild<QFileDialog *>(u"importFilesDialog"_s)));
        QTRY_VERIFY(files->isActiveWindow());
        files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setFocus();
        type(sourceDir() + u"/resources/sample/documents/en-news-2025-06-02.txt"_s);
        press(Qt::Key_Return);
        const LibraryService &library = desk.workspace->services().library;
        QTRY_COMPARE_WITH_TIMEOUT(library.documents().size(), 1, 60000);
        auto *close = desk.child<QPushButton>(u"importClose"_s);
        if (close->isVisible()) // it goes by itself when all was read
            QTRY_VERIFY(!close->isVisible());
        giveBack(*desk.window);

        // Search.
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        type(u"Vostochny"_s);
        press(Qt::Key_Return);
        auto *results = desk.child<QTreeView>(u"searchResults"_s);
        QTRY_VERIFY(results->model()->rowCount() > 0);
        press(Qt::Key_Down);
        QTRY_VERIFY(results->hasFocus());
        if (!results->currentIndex().parent().isValid())
            press(Qt::Key_Down);

        // Read.
        press(Qt::Key_Return);
        auto *view = desk.child<PageView>(u"readerView"_s);
        QTRY_VERIFY(view->hasFocus() || view->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!view->pages().isEmpty());

        // Highlight: what is found stays selected, and a letter marks it.
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(u"that"_s); // with an h, which is no command here
        QTRY_VERIFY(QApplication::focusWidget()->property("text").toString() == u"that"_s);
        QTest::qWait(100);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!view->selectedText().isEmpty());
        const AnnotationService &annotations = desk.workspace->services().annotations;
        QVERIFY(annotations.annotations().isEmpty());
        press(Qt::Key_H);
        QTRY_COMPARE(annotations.annotations().size(), 1);
        QCOMPARE(desk.child<QAction>(u"undo"_s)->isEnabled(), true);

        // Tag.
        auto *list = desk.child<QListView>(u"annotationList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        press(Qt::Key_5, Qt::AltModifier);
        for (int step = 0; step < 20 && !list->hasFocus(); ++step) {
            press(Qt::Key_Tab);
        }
        QVERIFY(list->hasFocus());
        press(Qt::Key_Home);
        auto *edit = desk.child<QWidget>(u"editAnnotationButton"_s);
        for (int step = 0; step < 20 && !edit->hasFocus(); ++step)
            press(Qt::Key_Tab);
        QVERIFY(edit->hasFocus());
        press(Qt::Key_Space);
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = desk.window->findChild<QDialog *>(u"annotationDialog"_s)));
        auto *tags = dialog->findChild<QLineEdit *>(u"annotationTags"_s);
        QTRY_VERIFY(dialog->isActiveWindow());
        for (int step = 0; step < 20 && !tags->hasFocus(); ++step)
            press(Qt::Key_Tab);
        QVERIFY(tags->hasFocus());
        type(u"exchange"_s);
        QPushButton *save = nullptr;
        for (QAbstractButton *each : dialog->findChild<QDialogButtonBox *>()->buttons()) {
            if (dialog->findChild<QDialogButtonBox *>()->buttonRole(each) == QDialogButtonBox::AcceptRole)
                save = qobject_cast<QPushButton *>(each);
        }
        QVERIFY(save);
        for (int step = 0; step < 20 && !save->hasFocus(); ++step)
            press(Qt::Key_Tab);
        QVERIFY(save->hasFocus());
        press(Qt::Key_Space);
        QTRY_COMPARE(annotations.annotations().constFirst().tags, QStringList{u"exchange"_s});
        giveBack(*desk.window);

        // Export.
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY((dialog = desk.window->findChild<QDialog *>(u"exportDialog"_s)));
        QTRY_VERIFY(dialog->isActiveWindow());
        press(Qt::Key_Return);
        QTRY_VERIFY((files = desk.window->findChild<QFileDialog *>(u"exportFileDialog"_s)));
        QTRY_VERIFY(files->isActiveWindow());
        const QString file = desk.folder.filePath(u"out"_s);
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QTRY_VERIFY(name->hasFocus());
        press(Qt::Key_A, Qt::ControlModifier);
        type(file);
        press(Qt::Key_Return);
        const QDir folder(desk.folder.path());
        QTRY_COMPARE(folder.entryList({u"out.*"_s}).size(), 1);
    }

    // Syllables are put together with keys that mean something else in the window.
    void nothingHappensWhileKoreanOrJapaneseIsComposed()
    {
        OpenLibrary desk;
        QVERIFY(desk.window);
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        const QStringList fields{u"queryLine"_s, u"libraryFilter"_s};
        for (const QString &name : fields) {
            auto *line = desk.child<QLineEdit>(name);
            line->setFocus();
            for (const QString &preedit : {u"ㅎ"_s, u"하"_s, u"한"_s, u"せいさい"_s}) {
                QInputMethodEvent composing(preedit, {});
                QCoreApplication::sendEvent(line, &composing);
            }
            QVERIFY(line->text().isEmpty());
            QVERIFY(!desk.settings->allKeys().join(u' ').contains(u"question"_s));
            QInputMethodEvent committed;
            committed.setCommitString(u"한국"_s);
            QCoreApplication::sendEvent(line, &committed);
            QCOMPARE(line->text(), u"한국"_s);
        }
        QVERIFY(!desk.window->findChild<QDialog *>(u"commandPalette"_s));
    }
};

QTEST_MAIN(ByKeyboardTest)
#include "tst_bykeyboard.moc"
