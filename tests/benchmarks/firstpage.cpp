// SPDX-License-Identifier: GPL-3.0-or-later
// How long the reader takes for the first page of a document that nobody opened before, beside what Poppler
// alone needs for it: README of this folder says how. Usage: QT_QPA_PLATFORM=offscreen firstpage WORKER
// POPPLERPAGE [--rounds N] [--at-once] [--trace] FILE.pdf…
#include "indexing/extraction/workerprocess.h"
#include "indexing/extraction/workerrenderservice.h"
#include "tests/support/fakeservices.h"
#include "ui/common/navigator.h"
#include "ui/reader/pageview.h"
#include "ui/reader/readerpanel.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

constexpr int warmingTime = 500; // ms that a window has been open before a document is

struct Took
{
    double wall = 0; ///< milliseconds
    double cpu = 0;
    double inside = 0; ///< Poppler's: without the start of its program
    QSize pixels;
};

struct Asked
{
    QString worker;
    QString poppler;
    int rounds = 9;
    bool trace = false;  ///< says when what is asked of the worker
    bool atOnce = false; ///< the document is opened with the window, before any worker runs
    QStringList files;
};

double milliseconds(const timespec &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Processor time of this program and of the workers it started.
double spent()
{
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    double sum = milliseconds(now);
    const QString tasks = u"/proc/self/task"_s;
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(tasks + u'/' + task + u"/children"_s);
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : children.readAll().simplified().split(' ')) {
            clockid_t clock = {};
            if (child.toInt() > 0 && clock_getcpuclockid(child.toInt(), &clock) == 0 &&
                clock_gettime(clock, &now) == 0)
                sum += milliseconds(now);
        }
    }
    return sum;
}

void rest(int time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Prints when what is asked of a service is asked and answered.
class Traced : public RenderService
{
public:
    Traced(RenderService &below, const QElapsedTimer &clock, bool shown)
        : m_below(below)
        , m_clock(clock)
        , m_shown(shown)
    {
    }
    void tell(const QByteArray &what, int page) const
    {
        if (m_shown && m_clock.isValid())
            std::printf("  %8.2f ms  %s %d\n", double(m_clock.nsecsElapsed()) / 1e6, what.constData(), page);
    }
    void prepare() override { m_below.prepare(); }
    QFuture<Result<QImage>> renderPage(const DocumentId &document, int page, double dpi) override
    {
        return follow(qPrintable(u"picture at %1 dpi, page"_s.arg(dpi)), page,
                      m_below.renderPage(document, page, dpi));
    }
    QFuture<Result<QImage>> renderThumbnail(const DocumentId &document, int page, double dpi) override
    {
        return follow("small picture", page, m_below.renderThumbnail(document, page, dpi));
    }
    QFuture<Result<CharacterBoxes>> characterBoxes(const DocumentId &document, int page) override
    {
        return follow("boxes", page, m_below.characterBoxes(document, page));
    }
    QFuture<Result<QList<Bookmark>>> outline(const DocumentId &document) override
    {
        return follow("outline", 0, m_below.outline(document));
    }
    QFuture<Result<QList<PageLink>>> links(const DocumentId &document, int page) override
    {
        return follow("links", page, m_below.links(document, page));
    }

private:
    template <typename T>
    QFuture<T> follow(const char *what, int page, QFuture<T> future)
    {
        if (!m_shown)
            return future;
        tell(what, page);
        return future.then(QtFuture::Launch::Sync, [this, name = QByteArray(what), page](const T &answer) {
            tell((answer.ok() ? "answered: " : "refused: ") + name, page);
            return answer;
        });
    }

    RenderService &m_below;
    const QElapsedTimer &m_clock;
    bool m_shown;
};

/// Ends waiting once the page was painted sharp.
class Seen : public QObject
{
public:
    Seen(const PageView &view, QEventLoop &loop)
        : m_view(view)
        , m_loop(loop)
    {
        view.viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        // After its own paint event, which this filter comes before.
        if (event->type() == QEvent::Paint && !m_view.pages().isEmpty() && m_view.pictures().isSharp(0))
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return false;
    }

private:
    const PageView &m_view;
    QEventLoop &m_loop;
};

Took ownPage(const Asked &asked, const QString &file, const Document &document, const QList<Page> &pages)
{
    FakeServices fakes;
    fakes.library.add(document, pages);
    QElapsedTimer clock;
    WorkerRenderService worker(asked.worker, [&](const DocumentId &) { return file; });
    Traced render(worker, clock, asked.trace);
    Services services{fakes.library,       fakes.imports,     fakes.search,  render,
                      fakes.facts,         fakes.annotations, fakes.journal, fakes.exports,
                      fakes.savedSearches, fakes.thesaurus};
    Navigator navigator;
    ReaderPanel panel(services, navigator);
    panel.resize(1000, 1200);
    panel.show();
    const auto *view = panel.findChild<PageView *>(u"readerView"_s);
    QEventLoop loop;
    const Seen seen(*view, loop);
    if (!asked.atOnce)
        rest(warmingTime);
    const double before = spent();
    clock.start();
    navigator.openPassage({document.id, 1, {}});
    render.tell("opened", 0);
    loop.exec();
    render.tell("seen", 1);
    Took took;
    took.wall = double(clock.nsecsElapsed()) / 1e6;
    took.cpu = spent() - before;
    took.pixels = view->pictures().picture(0).size();
    return took;
}

Took popplersPage(const Asked &asked, const QString &file, double dpi)
{
    QByteArray program = QFile::encodeName(asked.poppler), path = QFile::encodeName(file),
               resolution = QByteArray::number(dpi);
    std::array<char *, 4> arguments{program.data(), path.data(), resolution.data(), nullptr};
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return {};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    QElapsedTimer clock;
    clock.start();
    pid_t child = -1;
    const int failed = posix_spawn(&child, program.constData(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    Took took;
    rusage used = {};
    int status = -1;
    if (failed == 0 && wait4(child, &status, 0, &used) == child && status == 0) {
        took.wall = double(clock.nsecsElapsed()) / 1e6;
        took.cpu = double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 +
                   double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
        QByteArray said(200, '\0');
        said.resize(std::max<ssize_t>(0, read(ends[0], said.data(), size_t(said.size()))));
        const QList<QByteArray> words = said.simplified().split(' ');
        took.inside = words.value(0).toDouble();
        took.pixels = {words.value(1).toInt(), words.value(2).toInt()};
    }
    close(ends[0]);
    return took;
}

double median(const QList<Took> &all, double Took::*what)
{
    QList<double> values;
    for (const Took &one : all)
        values.append(one.*what);
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

struct Ratios
{
    QList<double> program, inside, cpu;
};

void tell(const char *name, QList<double> ratios)
{
    std::sort(ratios.begin(), ratios.end());
    if (ratios.isEmpty())
        return;
    std::printf("%s: median %.2f, worst %.2f, within 1.3: %d of %d\n", name, ratios.at(ratios.size() / 2),
                ratios.constLast(),
                int(std::count_if(ratios.cbegin(), ratios.cend(), [](double r) { return r <= 1.3; })),
                int(ratios.size()));
}

bool compare(const Asked &asked, const QString &name, Ratios &ratios)
{
    const QString file = QFileInfo(name).absoluteFilePath();
    const auto read = WorkerProcess(asked.worker).extract(file);
    if (!read) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(read.error().message));
        return false;
    }
    Document document;
    document.id = {u"benchmark"_s};
    document.mediaType = read.value().mediaType;
    document.pages = int(read.value().pages.size());
    QList<Took> own, poppler;
    double dpi = 0;
    for (int round = 0; round <= asked.rounds; ++round) {
        const Took mine = ownPage(asked, file, document, read.value().pages);
        if (round == 0) { // what it costs to read files from the disk is nobody's
            dpi = mine.pixels.width() * 72.0 / read.value().pages.constFirst().size.width();
            popplersPage(asked, file, dpi);
            continue;
        }
        own.append(mine);
        poppler.append(popplersPage(asked, file, dpi));
    }
    const double mine = median(own, &Took::wall), program = median(poppler, &Took::wall),
                 inside = median(poppler, &Took::inside);
    ratios.program.append(mine / program);
    ratios.inside.append(mine / inside);
    ratios.cpu.append(median(own, &Took::cpu) / median(poppler, &Took::cpu));
    std::printf("%-44s %5d  %4.0f %5d×%-5d %7.1f %7.1f %7.1f %7.1f %7.1f %6.2f %6.2f %6.2f\n",
                qPrintable(QFileInfo(file).fileName().left(44)), document.pages, dpi,
                own.constFirst().pixels.width(), own.constFirst().pixels.height(), mine,
                median(own, &Took::cpu), program, median(poppler, &Took::cpu), inside,
                ratios.program.constLast(), ratios.inside.constLast(), ratios.cpu.constLast());
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    Asked asked;
    QStringList words = QCoreApplication::arguments().mid(1);
    asked.trace = words.removeAll(u"--trace"_s) > 0;
    asked.atOnce = words.removeAll(u"--at-once"_s) > 0;
    if (const qsizetype at = words.indexOf(u"--rounds"); at >= 0) {
        asked.rounds = std::max(1, words.value(at + 1).toInt());
        words.remove(at, std::min<qsizetype>(2, words.size() - at));
    }
    if (words.size() < 3) {
        std::fputs("Usage: firstpage WORKER POPPLERPAGE [--rounds N] [--at-once] [--trace] FILE.pdf…\n",
                   stderr);
        return 2;
    }
    asked.worker = words.takeFirst();
    asked.poppler = words.takeFirst();
    asked.files = words;
    std::printf("%-44s %5s %5s %11s %7s %7s %7s %7s %7s %6s %6s %6s\n", "", "pages", "dpi", "pixels", "ours",
                "CPU", "Poppler", "CPU", "inside", "ratio", "inside", "CPU");
    Ratios ratios;
    bool all = true;
    for (const QString &file : std::as_const(asked.files))
        all = compare(asked, file, ratios) && all;
    tell("beside a program of Poppler's", ratios.program);
    tell("beside the same without its start", ratios.inside);
    tell("processor time, all processes", ratios.cpu);
    return all ? 0 : 1;
}
