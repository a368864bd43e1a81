// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openlibrary.h"
#include "tests/support/paths.h"
#include "tests/support/watchedapplication.h"
#include "ui/reader/pageview.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeView>
#include <QWheelEvent>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Milliseconds of the processor that a handler may take, unless sanitizers slow it down.
#ifdef __SANITIZE_ADDRESS__
constexpr double mostMilliseconds = 250;
#else
constexpr double mostMilliseconds = 50;
#endif

WatchedApplication *application = nullptr;

QString tooLong()
{
    QStringList lines;
    for (const WatchedApplication::Hold &hold : application->longest()) {
        qInfo("%6.1f ms  %s", hold.milliseconds, qPrintable(hold.by));
        if (hold.milliseconds > mostMilliseconds)
            lines.append(u"%1 ms: %2"_s.arg(hold.milliseconds).arg(hold.by));
    }
    return lines.join(u'\n');
}

} // namespace

/// Nothing that a person does or waits for holds the window up.
class CalmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<OpenLibrary>();
        QVERIFY(m_desk->window);
        QTest::qWait(300);
        application->longest(); // of the first painting
    }

    void whileFilesAreImported()
    {
        m_desk->window->importPaths({sourceDir() + u"/resources/sample/documents"_s});
        const LibraryService &library = m_desk->workspace->services().library;
        QTRY_COMPARE_WITH_TIMEOUT(library.documents().size(), 16, 120'000);
        QTest::qWait(1500); // the panels fill
        const QString held = tooLong();
        QVERIFY2(held.isEmpty(), qPrintable(held));
    }

    void whileWordsAreTypedAndFound()
    {
        auto *line = m_desk->child<QLineEdit>(u"queryLine"_s);
        auto *results = m_desk->child<QTreeView>(u"searchResults"_s);
        for (const QString &words : {u"Bybit"_s, u"制裁"_s, u"정찰총국"_s, u"crypto-actifs"_s}) {
            line->clear();
            for (const QChar letter : words) {
                line->insert(letter);
                QTest::qWait(30);
            }
            QTRY_VERIFY(results->model()->rowCount() > 0);
            QTest::qWait(200);
        }
        const QString held = tooLong();
        QVERIFY2(held.isEmpty(), qPrintable(held));
    }

    void whilePagesAreScrolledAndZoomed()
    {
        auto *view = m_desk->child<PageView>(u"readerView"_s);
        for (const Document &document : m_desk->workspace->services().library.documents()) {
            m_desk->window->navigator().open({document.id, 1, {}, {}, {}});
            QTest::qWait(150);
            for (int step = 0; step < 10; ++step) {
                view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + 200);
                QTest::qWait(20);
            }
            turnWheel(view, Qt::NoModifier);
            for (const QString &name : {u"zoomIn"_s, u"zoomIn"_s, u"zoomOut"_s, u"fitWidth"_s}) {
                m_desk->child<QAction>(name)->trigger();
                QTest::qWait(40);
            }
            turnWheel(view, Qt::ControlModifier);
        }
        const QString held = tooLong();
        QVERIFY2(held.isEmpty(), qPrintable(held));
    }

    void whileListsAreScrolled()
    {
        auto *line = m_desk->child<QLineEdit>(u"queryLine"_s);
        line->setText(u"crypto"_s);
        auto *results = m_desk->child<QTreeView>(u"searchResults"_s);
        QTRY_VERIFY(results->model()->rowCount() > 0);
        for (const QString &panel :
             {u"search"_s, u"library"_s, u"entities"_s, u"claims"_s, u"annotations"_s}) {
            m_desk->child<QAction>(u"go_"_s + panel)->trigger();
            for (QAbstractScrollArea *area :
                 m_desk->child<QWidget>(panel + u"Dock"_s)->findChildren<QAbstractScrollArea *>()) {
                if (area->isVisible())
                    turnWheel(area, Qt::NoModifier);
            }
        }
        const QString held = tooLong();
        QVERIFY2(held.isEmpty(), qPrintable(held));
    }

    // What follows the first painting comes in steps that keys can come between.
    void whileAWindowFills()
    {
        MainWindow second(*m_desk->window, 1, true);
        QSignalSpy filled(&second, &MainWindow::filled);
        application->longest();
        second.show();
        QTRY_COMPARE(filled.size(), 1);
        QTest::qWait(500);
        const QString held = tooLong();
        QVERIFY2(held.isEmpty(), qPrintable(held));
    }

private:
    static void turnWheel(QAbstractScrollArea *area, Qt::KeyboardModifiers modifiers)
    {
        const QPointF at = area->viewport()->rect().center();
        for (const int turn : {-120, -120, -120, 120, 120}) {
            QWheelEvent wheel(at, area->viewport()->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, modifiers,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(area->viewport(), &wheel);
            QTest::qWait(20);
        }
    }

    std::unique_ptr<OpenLibrary> m_desk;
};

int main(int argc, char **argv)
{
    WatchedApplication watched(argc, argv);
    application = &watched;
    CalmTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_calm.moc"
