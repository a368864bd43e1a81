// SPDX-License-Identifier: GPL-3.0-or-later
// How calm and quick the window is, by the processor's time of its thread: README of this folder says how.
// Usage: QT_QPA_PLATFORM=offscreen windowbench start LIBRARY [ROUNDS] | once LIBRARY [SETTINGS] | work
// LIBRARY [FILES…] | timeline
#include "app/workspace.h"
#include "tests/benchmarks/usable.h"
#include "tests/support/watchedapplication.h"
#include "ui/common/fontsahead.h"
#include "ui/mainwindow.h"
#include "ui/reader/pageview.h"
#include "ui/timeline/timelinecanvas.h"

#include <QAction>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMap>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
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

struct Desk
{
    /// With what `file` remembers of windows; without one, as on the first day.
    explicit Desk(const QString &file = {})
        : settings(file.isEmpty() ? folder.filePath(u"settings.ini"_s) : file, QSettings::IniFormat)
    {
    }

    QTemporaryDir folder;
    QSettings settings;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;

    bool open(const QString &library)
    {
        Taken::now().tell("begun");
        const FontsAhead fonts;
        const auto ahead = Workspace::readAhead(library);
        const auto look = std::make_shared<SharedLook>(settings);
        auto opened = Workspace::open(library, Workspace::Mode::Existing,
                                      {.as = u"windowbench"_s, .milliseconds = 0}, ahead);
        if (!opened) {
            std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
            return false;
        }
        workspace = std::move(opened.value());
        Taken::now().tell("opened");
        window = std::make_unique<MainWindow>(workspace->services(), settings, look, 0);
        Taken::now().tell("built");
        if (!workspace->isSound())
            return false;
        Taken::now().tell("sound");
        QObject::connect(
            window.get(), &MainWindow::painted, window.get(), [this] { workspace->readInBackground(); },
            Qt::SingleShotConnection);
        const Usable usable(window.get());
        bool filled = false;
        QObject::connect(window.get(), &MainWindow::filled, window.get(), [&filled] { filled = true; });
        window->show();
        while (!filled)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        usable.taken().tell("usable");
        Taken::now().tell("filled");
        return true;
    }
};

/// Opens the library in the window once, with what `settings` remembers, and tells when what was there.
int startOf(const Taken &linked, const QString &library, const QString &settings)
{
    linked.tell("linked");
    Desk desk(settings);
    if (!desk.open(library))
        return 1;
    if (!desk.settings.contains(u"window/state"_s))
        rest(1000); // for the next time: it is written a moment after the window came to rest
    return 0;
}

/// Opens it as on the first day, and tells what held the window while its lists filled.
int once(WatchedApplication &application, const QString &library)
{
    Desk desk;
    if (!desk.open(library))
        return 1;
    tellHolds(application, "start");
    rest(8000);
    tellHolds(application, "the filling of the lists");
    std::printf("%.0f MB\n", memory());
    return 0;
}

/// Starts `program` and answers what it said it had taken, by the moment's name.
QMap<QString, Taken> startOnce(const QString &program, const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    environment.insert(u"VIGIE_STARTED"_s,
                       QString::number(double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6, 'f', 3));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, words);
    process.waitForFinished(-1);
    QMap<QString, Taken> moments;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 3)
            moments.insert(QString::fromUtf8(parts.at(0)), {parts.at(1).toDouble(), parts.at(2).toDouble()});
    }
    return moments;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

/// What one of the two programs had taken at each moment, once for every round.
struct Series
{
    QMap<QString, QList<double>> processor, clock;

    void add(const QMap<QString, Taken> &moments)
    {
        for (auto at = moments.cbegin(); at != moments.cend(); ++at) {
            processor[at.key()].append(at->processor);
            clock[at.key()].append(at->clock);
        }
    }
};

/// A bare window and Vigie's in turn, each in a process of its own: what the machine does besides meets both.
/// Vigie's was open before and comes back as it was left.
int start(const QString &library, int rounds)
{
    const QString here = QCoreApplication::applicationFilePath();
    const QString barewindow = QFileInfo(here).dir().filePath(u"barewindow"_s);
    const QTemporaryDir folder;
    const QStringList ours{u"once"_s, library, folder.filePath(u"settings.ini"_s)};
    startOnce(here, ours);
    Series bare, vigie;
    for (int round = 0; round < rounds; ++round) {
        bare.add(startOnce(barewindow, {}));
        vigie.add(startOnce(here, ours));
    }
    std::printf("medians of %d, ms   processor: bare    Vigie      ×   clock: bare    Vigie      ×\n",
                rounds);
    for (const QString &moment :
         {u"linked"_s, u"begun"_s, u"opened"_s, u"built"_s, u"sound"_s, u"usable"_s, u"filled"_s}) {
        // Until it is usable the bare window has no moments that ours can be held against.
        const QString of = moment == u"linked" || moment == u"begun" ? moment : u"usable"_s;
        const double processor[] = {median(bare.processor[of]), median(vigie.processor[moment])};
        const double clock[] = {median(bare.clock[of]), median(vigie.clock[moment])};
        std::printf("%-18s %16.1f %8.1f %6.2f %13.1f %8.1f %6.2f\n", qPrintable(moment), processor[0],
                    processor[1], processor[1] / processor[0], clock[0], clock[1], clock[1] / clock[0]);
    }
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
    const Taken linked = Taken::now();
    // A start that is held against the bare program's is not watched either.
    if (argc > 3 && qstrcmp(argv[1], "once") == 0) {
        const QApplication unwatched(argc, argv);
        return startOf(linked, QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    WatchedApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString what = words.value(0);
    if (what == u"start" && words.size() > 1)
        return start(words.at(1), std::max(1, words.value(2, u"11"_s).toInt()));
    if (what == u"once" && words.size() > 1)
        return once(application, words.at(1));
    if (what == u"work" && words.size() > 1)
        return work(application, words.at(1), words.mid(2));
    if (what == u"timeline")
        return timeline();
    std::fputs(
        "windowbench start LIBRARY [ROUNDS] | once LIBRARY [SETTINGS] | work LIBRARY [FILES…] | timeline\n",
        stderr);
    return 2;
}
