// SPDX-License-Identifier: GPL-3.0-or-later
// How calm and quick the window is, by the processor's time of its thread: README of this folder says how.
// Usage: QT_QPA_PLATFORM=offscreen windowbench bare | start LIBRARY | work LIBRARY [FILES…] | timeline
#include "app/workspace.h"
#include "tests/support/watchedapplication.h"
#include "ui/mainwindow.h"
#include "ui/reader/pageview.h"
#include "ui/timeline/timelinecanvas.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QScrollBar>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTimer>
#include <QToolBar>
#include <QWheelEvent>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

void rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until nothing waits any more.
void settle()
{
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
}

/// Proportional share of this process's memory, in MB; workers are other processes.
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void tellHolds(WatchedApplication &application, const char *during)
{
    std::printf("during %s:\n", during);
    for (const WatchedApplication::Hold &hold : application.longest(6))
        std::printf("  %7.1f ms  %s\n", hold.milliseconds, qPrintable(hold.by));
}

/// Until its first picture is there and the next event, a key for instance, is taken.
class Usable : public QObject
{
public:
    explicit Usable(QWidget *window) { window->installEventFilter(this); }
    double milliseconds() const { return m_milliseconds; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QMetaObject::invokeMethod(
                this, [this] { m_milliseconds = WatchedApplication::spent(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    bool m_painted = false;
    double m_milliseconds = 0;
};

/// What any program of Qt Widgets shows: menus, tools, text, a status bar.
int bare(const QElapsedTimer &clock)
{
    QMainWindow window;
    QMenu *menu = window.menuBar()->addMenu(u"File"_s);
    auto *tools = window.addToolBar(u"Tools"_s);
    for (int at = 0; at < 8; ++at) {
        QAction *action = menu->addAction(u"Command %1"_s.arg(at));
        tools->addAction(action);
    }
    window.setCentralWidget(new QTextEdit(&window));
    window.statusBar()->showMessage(u"Ready"_s);
    window.resize(1440, 900);
    const Usable usable(&window);
    window.show();
    settle();
    std::printf("bare window: %.0f ms of the processor, %.0f ms by the clock, %.0f MB\n",
                usable.milliseconds(), double(clock.elapsed()), memory());
    return 0;
}

struct Desk
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;

    bool open(const QString &library)
    {
        auto opened =
            Workspace::open(library, Workspace::Mode::Existing, {.as = u"windowbench"_s, .milliseconds = 0});
        if (!opened) {
            std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
            return false;
        }
        workspace = std::move(opened.value());
        const double opening = WatchedApplication::spent();
        workspace->readInBackground();
        window = std::make_unique<MainWindow>(workspace->services(), settings);
        const double built = WatchedApplication::spent();
        const Usable usable(window.get());
        window->show();
        settle();
        std::printf("of the processor until the library is open %.0f ms, the window is built %.0f ms, it is "
                    "painted and takes keys %.0f ms\n",
                    opening, built, usable.milliseconds());
        return true;
    }
};

int start(WatchedApplication &application, const QElapsedTimer &clock, const QString &library)
{
    Desk desk;
    if (!desk.open(library))
        return 1;
    std::printf("window: %.0f ms of the processor, %.0f ms by the clock\n", WatchedApplication::spent(),
                double(clock.elapsed()));
    tellHolds(application, "start");
    rest(8000);
    tellHolds(application, "the filling of the panels");
    std::printf("%.0f MB\n", memory());
    return 0;
}

int work(WatchedApplication &application, const QString &library, const QStringList &files)
{
    Desk desk;
    if (!desk.open(library))
        return 1;
    rest(8000);
    application.longest();
    const auto child = [&desk](const QString &name) { return desk.window->findChild<QObject *>(name); };
    auto *line = qobject_cast<QLineEdit *>(child(u"queryLine"_s));
    for (const QString &words : {u"vessel"_s, u"制裁"_s, u"정찰총국"_s, u"crypto"_s, u"Lazarus"_s}) {
        line->clear();
        for (const QChar letter : words) {
            line->insert(letter);
            rest(40);
        }
        rest(1500);
    }
    tellHolds(application, "search");
    auto *view = qobject_cast<PageView *>(child(u"readerView"_s));
    const QList<Document> documents = desk.workspace->services().library.documents();
    const qsizetype every = std::max<qsizetype>(1, documents.size() / 10);
    for (qsizetype at = 0; at < documents.size(); at += every) {
        desk.window->navigator().open({documents.at(at).id, 1, {}, {}, {}});
        rest(200);
        for (int step = 0; step < 20; ++step) {
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + 200);
            rest(16);
        }
        for (const QString &name : {u"zoomIn"_s, u"zoomIn"_s, u"zoomOut"_s, u"fitWidth"_s}) {
            qobject_cast<QAction *>(child(name))->trigger();
            rest(30);
        }
    }
    tellHolds(application, "reading, scrolling and zooming");
    if (!files.isEmpty()) {
        const qsizetype before = documents.size();
        desk.window->importPaths(files);
        QElapsedTimer patience;
        patience.start();
        while (desk.workspace->services().library.documents().size() == before && patience.elapsed() < 60000)
            rest(100);
        rest(8000);
        tellHolds(application, "import");
    }
    std::printf("%.0f MB\n", memory());
    return 0;
}

int timeline()
{
    QList<Event> events;
    for (int at = 0; at < 20000; ++at) {
        Event event;
        event.id = EventId{QString::number(at)};
        event.kind = at % 3 == 0 ? u"theft"_s : at % 3 == 1 ? u"sanction"_s : u"meeting"_s;
        event.date = FuzzyDate::day(QDate(2006, 1, 1).addDays((at * 7) % 7000));
        event.quote = u"Event number %1 of the series"_s.arg(at);
        events.append(event);
    }
    TimelineCanvas canvas;
    canvas.resize(1400, 300);
    canvas.show();
    settle();
    const Timeline made = makeTimeline(events, {}, LaneBy::Kind);
    double before = WatchedApplication::spent();
    canvas.setTimeline(made);
    canvas.viewport()->repaint();
    std::printf("20,000 events, first paint: %.1f ms\n", WatchedApplication::spent() - before);
    for (const int zooms : {0, 6, 14}) {
        for (int zoom = 0; zoom < zooms; ++zoom)
            canvas.zoomBy(1.25);
        canvas.viewport()->repaint();
        double worst = 0, sum = 0;
        constexpr int frames = 60;
        for (int frame = 0; frame < frames; ++frame) {
            before = WatchedApplication::spent();
            QWheelEvent wheel({700, 150}, canvas.viewport()->mapToGlobal(QPointF(700, 150)), {-20, 0},
                              {-120, 0}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(canvas.viewport(), &wheel);
            canvas.viewport()->repaint();
            const double took = WatchedApplication::spent() - before;
            worst = std::max(worst, took);
            sum += took;
        }
        std::printf("pan, zoomed in %d steps: %.1f ms a frame, %.1f at worst\n", zooms, sum / frames, worst);
        before = WatchedApplication::spent();
        canvas.zoomBy(1.25);
        canvas.viewport()->repaint();
        std::printf("zoom: %.1f ms\n", WatchedApplication::spent() - before);
        canvas.fitAll();
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer clock;
    clock.start();
    WatchedApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString what = words.value(0);
    if (what == u"bare")
        return bare(clock);
    if (what == u"start" && words.size() == 2)
        return start(application, clock, words.at(1));
    if (what == u"work" && words.size() > 1)
        return work(application, words.at(1), words.mid(2));
    if (what == u"timeline")
        return timeline();
    std::fputs("windowbench bare | start LIBRARY | work LIBRARY [FILES…] | timeline\n", stderr);
    return 2;
}
