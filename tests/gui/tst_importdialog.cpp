// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/common/plaintooltips.h"
#include "ui/common/recognition.h"
#include "ui/import/importdialog.h"

#include <QApplication>
#include <QHelpEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolTip>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// What the import's window does with files that are not simply read.
class ImportDialogTest : public QObject
{
    Q_OBJECT

    static ImportOutcome failed(const QString &path, Error::Code code)
    {
        return {path, ImportOutcome::Status::Failed, {}, Error{code, u"A reason."_s}};
    }

private Q_SLOTS:
    void aProtectedFileAsksForItsPassword()
    {
        FakeImport imports;
        imports.outcomes = {failed(u"/in/secret.pdf"_s, Error::Code::Encrypted),
                            failed(u"/in/bad.pdf"_s, Error::Code::Malformed)};
        ImportDialog dialog(imports);
        dialog.importPaths({u"/in"_s});
        auto *problems = dialog.findChild<QTreeWidget *>(u"importProblems"_s);
        auto *unlock = dialog.findChild<QPushButton *>(u"importUnlock"_s);
        QTRY_COMPARE(problems->topLevelItemCount(), 2);
        QTRY_VERIFY(unlock->isVisibleTo(&dialog));
        for (const QString &word : {u"guess"_s, u"sesame"_s}) {
            QTimer::singleShot(0, &dialog, [&dialog, word] {
                auto *asks = dialog.findChild<QInputDialog *>();
                QVERIFY(asks);
                QCOMPARE(asks->textEchoMode(), QLineEdit::Password);
                asks->setTextValue(word);
                asks->accept();
            });
            unlock->click();
            QTRY_COMPARE(problems->topLevelItemCount(), word == u"sesame" ? 1 : 2);
            QTRY_VERIFY(!dialog.isRunning());
        }
        QVERIFY(!unlock->isVisibleTo(&dialog));
    }

    void theChosenFileIsUnlockedAndStaysWhereItStood()
    {
        FakeImport imports;
        imports.outcomes = {failed(u"/in/one.pdf"_s, Error::Code::Encrypted),
                            failed(u"/in/two.pdf"_s, Error::Code::Encrypted),
                            failed(u"/in/bad.pdf"_s, Error::Code::Malformed)};
        ImportDialog dialog(imports);
        dialog.importPaths({u"/in"_s});
        auto *problems = dialog.findChild<QTreeWidget *>(u"importProblems"_s);
        auto *unlock = dialog.findChild<QPushButton *>(u"importUnlock"_s);
        QTRY_COMPARE(problems->topLevelItemCount(), 3);
        QTRY_VERIFY(unlock->isVisible());
        dialog.activateWindow();
        problems->setCurrentItem(problems->topLevelItem(1));
        QTimer::singleShot(0, &dialog, [&dialog] {
            auto *asks = dialog.findChild<QInputDialog *>();
            QVERIFY(asks);
            QVERIFY2(asks->labelText().contains(u"two.pdf"_s), qPrintable(asks->labelText()));
            asks->setTextValue(u"guess"_s);
            asks->accept();
        });
        unlock->click();
        QTRY_VERIFY(!dialog.isRunning());
        QCOMPARE(problems->topLevelItem(1)->text(0), u"two.pdf"_s);
        QVERIFY(problems->topLevelItem(1) == problems->currentItem());
        QTRY_COMPARE(dialog.focusWidget(), unlock);
    }

    void whatCameInWithoutTextIsOfferedForReading()
    {
        FakeImport imports;
        imports.outcomes = {{u"/in/scan.pdf"_s, ImportOutcome::Status::Added, {u"scan"_s}, {}},
                            {u"/in/good.pdf"_s, ImportOutcome::Status::Added, {u"good"_s}, {}}};
        RecognitionOutcome read;
        read.characters = 400;
        imports.recognised = {read, read};
        ImportDialog dialog(imports);
        dialog.setRecognisable([](const DocumentId &id) {
            return id.value == u"scan"_s ? QList<int>{1, 4} : QList<int>();
        });
        QString told;
        connect(&dialog, &ImportDialog::recognitionDone, &dialog,
                [&told](const QString &sum) { told = sum; });
        dialog.importPaths({u"/in"_s});
        auto *button = dialog.findChild<QPushButton *>(u"importRecognise"_s);
        auto *text = dialog.findChild<QLabel *>(u"importUnreadable"_s);
        QTRY_VERIFY(dialog.isVisible() && button->isVisibleTo(&dialog));
        QVERIFY(text->text().contains(u'2'));
        QVERIFY(imports.recogniseAsked.isEmpty()); // never unasked
        button->click();
        QCOMPARE(imports.recogniseAsked.size(), 1);
        QCOMPARE(imports.recogniseAsked.first().document.value, u"scan"_s);
        QCOMPARE(imports.recogniseAsked.first().pages, (QList<int>{1, 4}));
        QTRY_VERIFY(told.contains(u'2'));
        QVERIFY(!button->isVisibleTo(&dialog));
    }

    void readingPagesShowsHowFarItIsAndStops()
    {
        FakeImport imports;
        imports.stay = true;
        imports.recognised = {RecognitionOutcome()};
        QWidget window;
        QString told;
        recognisePages(imports, {{DocumentId{u"scan"_s}}}, &window,
                       [&told](const QString &sum) { told = sum; });
        auto *progress = window.findChild<QProgressDialog *>(u"recognitionProgress"_s);
        QVERIFY(progress);
        QTRY_VERIFY(progress->isVisible());
        QVERIFY(!progress->isModal()); // the window stays usable
        QTRY_VERIFY(progress->labelText().contains(u"A scanned report"_s));
        progress->findChild<QPushButton *>()->click();
        imports.finishRecognition();
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(told.startsWith(u"Reading was stopped."_s));
        QTRY_VERIFY(!window.findChild<QProgressDialog *>(u"recognitionProgress"_s));
    }

    void enterDoesNotStopIt()
    {
        FakeImport imports;
        imports.stay = true;
        imports.outcomes = {failed(u"/in/bad.pdf"_s, Error::Code::Malformed)};
        ImportDialog dialog(imports);
        dialog.importPaths({u"/in"_s});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *close = dialog.findChild<QPushButton *>(u"importClose"_s);
        QVERIFY(close->isDefault());
        QTRY_VERIFY(close->hasFocus());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return); // the second one of a choice of files
        QVERIFY(dialog.isRunning());
        imports.finish();
        QTRY_VERIFY(dialog.isVisible()); // to say what failed
        auto *stop = dialog.findChild<QPushButton *>(u"importCancel"_s);
        QVERIFY(!stop->isVisible());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    }

    void whatIsStoredWhileItStopsIsToldToo()
    {
        FakeImport imports;
        imports.stay = true;
        imports.outcomes = {{u"/in/before.pdf"_s, ImportOutcome::Status::Added, {u"before"_s}, {}}};
        ImportDialog dialog(imports);
        QString told;
        connect(&dialog, &ImportDialog::finished, &dialog, [&told](const QString &sum) { told = sum; });
        dialog.importPaths({u"/in"_s});
        imports.untold = {{u"/in/then.pdf"_s, ImportOutcome::Status::Added, {u"then"_s}, {}}};
        dialog.findChild<QPushButton *>(u"importCancel"_s)->click();
        imports.finish();
        QTRY_VERIFY(told.contains(u"2 file"_s));
    }

    void namesThatBreakLinesOrTurnAreWrittenOut()
    {
        FakeImport imports;
        imports.outcomes = {failed(u"/in/a\nb\u202egnp.exe"_s, Error::Code::Malformed)};
        ImportDialog dialog(imports);
        dialog.importPaths({u"/in"_s});
        auto *problems = dialog.findChild<QTreeWidget *>(u"importProblems"_s);
        QTRY_COMPARE(problems->topLevelItemCount(), 1);
        QCOMPARE(problems->topLevelItem(0)->text(0), u"a\\nb\\u202Egnp.exe"_s);
    }

    void tipsAreShownAsTheTextTheyAre()
    {
        const QString markup = u"<img src=file:///etc/passwd><b>bold</b>"_s;
        PlainToolTips plain;
        qApp->installEventFilter(&plain);
        QLabel label;
        label.setToolTip(markup);
        label.show();
        QHelpEvent asked(QEvent::ToolTip, QPoint(1, 1), label.mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(&label, &asked);
        QVERIFY(QToolTip::text().contains(u"&lt;img"_s));
        QToolTip::hideText();

        QTreeWidget tree;
        auto *item = new QTreeWidgetItem(&tree, {u"row"_s});
        item->setToolTip(0, markup);
        tree.show();
        const QPoint place = tree.visualItemRect(item).center();
        QHelpEvent over(QEvent::ToolTip, place, tree.viewport()->mapToGlobal(place));
        QApplication::sendEvent(tree.viewport(), &over);
        QVERIFY(QToolTip::text().contains(u"&lt;img"_s));
        QToolTip::hideText();
    }
};

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
