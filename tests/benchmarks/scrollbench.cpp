// SPDX-License-Identifier: GPL-3.0-or-later
// How the reader scrolls: frames drawn late, frames that showed a page not drawn yet, memory, and the time to
// the first page beside what Poppler's own Splash needs for it in the same minute.
// Usage: QT_QPA_PLATFORM=offscreen scrollbench WORKER FILE.pdf…
#include "indexing/extraction/workerprocess.h"
#include "indexing/extraction/workerrenderservice.h"
#include "ui/reader/pageview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

#ifdef VIGIE_POPPLER_CPP
#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

constexpr double frame = 1000.0 / 60;
constexpr double dpi = 110;
constexpr int rounds = 7;

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Processor time of this thread: what a frame costs, whatever else the machine does.
double ownMilliseconds()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

/// Proportional share of a process's memory, and of its direct children's, in MB.
double memory(qint64 process)
{
    double sum = 0;
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                sum += line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    QFile children(u"/proc/%1/task/%1/children"_s.arg(process));
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : children.readAll().simplified().split(' ')) {
            if (child.toLongLong() > 0)
                sum += memory(child.toLongLong());
        }
    }
    return sum;
}

double splashFirstPage(const QString &file)
{
#ifdef VIGIE_POPPLER_CPP
    QElapsedTimer clock;
    clock.start();
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_file(QFile::encodeName(file).toStdString()));
    if (!document)
        return 0;
    const std::unique_ptr<poppler::page> page(document->create_page(0));
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const poppler::image image = renderer.render_page(page.get(), dpi, dpi);
    return image.is_valid() ? milliseconds(clock) : 0;
#else
    Q_UNUSED(file)
    return 0;
#endif
}

/// From giving the view its document to the first page's picture on the screen, by a service that knows
/// nothing. `other`: a document that was looked at before; empty for none.
double ownFirstPage(const QString &worker, const QString &file, const QList<Page> &pages,
                    const QString &other)
{
    WorkerRenderService render(worker,
                               [&](const DocumentId &id) { return id.value == u"other" ? other : file; });
    PageView view(render);
    view.resize(1000, 1200);
    view.show();
    const auto rest = [](int time) {
        QEventLoop loop;
        QTimer::singleShot(time, &loop, &QEventLoop::quit);
        loop.exec();
    };
    rest(300); // the worker is started with the service, as it is with the window
    const PageLook look{dpi / 96, PageFit::None, {}, 0};
    if (!other.isEmpty()) {
        view.setContent({u"other"_s}, pages, PageView::Kind::Pictures, look);
        rest(1200);
    }
    QElapsedTimer clock;
    QEventLoop wait;
    QObject::connect(&view.pictures(), &PagePictures::pictureReady, &wait, [&](int index) {
        if (index == 0)
            wait.quit();
    });
    clock.start();
    view.setContent({u"benchmark"_s}, pages, PageView::Kind::Pictures, look);
    wait.exec();
    view.viewport()->repaint();
    return milliseconds(clock);
}

struct Scrolled
{
    int frames = 0;
    int late = 0;       ///< took longer than a frame lasts
    int costly = 0;     ///< by what the window itself did
    int unfinished = 0; ///< showed a page that was not drawn yet
    double worst = 0;
    double worstCost = 0;
    double megabytes = 0;
    double pictures = 0; ///< MB of pictures held, the most
};

Scrolled scroll(PageView &view, double pixelsAFrame, int frames)
{
    Scrolled result;
    QScrollBar *bar = view.verticalScrollBar();
    double at = 0;
    double way = pixelsAFrame;
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.setInterval(int(frame));
    QObject::connect(&timer, &QTimer::timeout, [&] {
        QElapsedTimer clock;
        clock.start();
        const double before = ownMilliseconds();
        at += way;
        if (at > bar->maximum() || at < 0) {
            way = -way;
            at += 2 * way;
        }
        bar->setValue(int(at));
        view.viewport()->repaint();
        const double took = milliseconds(clock);
        const double cost = ownMilliseconds() - before;
        ++result.frames;
        result.costly += cost > frame ? 1 : 0;
        result.worstCost = std::max(result.worstCost, cost);
        result.late += took > frame ? 1 : 0;
        result.worst = std::max(result.worst, took);
        bool whole = true;
        for (const int index : view.visiblePages())
            whole = whole && view.pictures().isSharp(index);
        result.unfinished += whole ? 0 : 1;
        result.pictures = std::max(result.pictures, double(view.pictures().bytesHeld()) / 1048576);
        if (result.frames % 60 == 0)
            result.megabytes = std::max(result.megabytes, memory(QCoreApplication::applicationPid()));
        if (result.frames >= frames)
            loop.quit();
    });
    timer.start();
    loop.exec();
    return result;
}

double searchOut(PageView &view, const QList<int> &indexes)
{
    QList<double> times;
    for (const int index : indexes) {
        QElapsedTimer clock;
        clock.start();
        view.showPage(index);
        view.viewport()->repaint();
        times.append(milliseconds(clock));
    }
    return median(times);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("Usage: scrollbench WORKER FILE.pdf…\n", stderr);
        return 2;
    }
    const QApplication app(argc, argv);
    const QString worker = QString::fromLocal8Bit(argv[1]);
    const QTemporaryDir scratch;
    for (int i = 2; i < argc; ++i) {
        const QString file = QFileInfo(QString::fromLocal8Bit(argv[i])).absoluteFilePath();
        const auto read = WorkerProcess(worker).extract(file);
        if (!read) {
            std::fprintf(stderr, "%s: %s\n", argv[i], qPrintable(read.error().message));
            return 1;
        }
        const QList<Page> pages = read.value().pages;
        std::printf("%s: %lld pages\n", qPrintable(QFileInfo(file).fileName()), qlonglong(pages.size()));
        // Taken in turn, and the best of each: both depend on what else the machine does.
        const QString copy = scratch.filePath(u"other.pdf"_s);
        QFile::remove(copy);
        QFile::copy(file, copy);
        double fresh = 1e9, own = 1e9, splash = 1e9;
        for (int round = 0; round < rounds; ++round) {
            splash = std::min(splash, splashFirstPage(file));
            fresh = std::min(fresh, ownFirstPage(worker, file, pages, {}));
            splash = std::min(splash, splashFirstPage(file));
            own = std::min(own, ownFirstPage(worker, file, pages, copy));
        }
        std::printf("  first page at %.0f dpi: %.1f ms after another document (%.1f ms in a fresh window); "
                    "Splash alone %.1f ms; ratio %.2f (%.2f)\n",
                    dpi, own, fresh, splash, splash > 0 ? own / splash : 0, splash > 0 ? fresh / splash : 0);

        WorkerRenderService render(worker, [&file](const DocumentId &) { return file; });
        PageView view(render);
        view.resize(1000, 1000);
        view.show();
        view.setContent({u"benchmark"_s}, pages, PageView::Kind::Pictures, {dpi / 96, PageFit::None, {}, 0});
        const double pageHeight = pages.first().size.height() * dpi / 72 + 14;
        for (const double pagesASecond : {0.5, 2.0, 10.0, 60.0}) {
            const Scrolled done = scroll(view, pagesASecond * pageHeight * frame / 1000, 600);
            std::printf(
                "  %4.1f pages/s: %d frames, %d late (worst %.1f ms; %d by the window's own work, worst %.1f "
                "ms), %d showed an unfinished page, pictures %.0f MB, all processes %.0f MB\n",
                pagesASecond, done.frames, done.late, done.worst, done.costly, done.worstCost,
                done.unfinished, done.pictures, done.megabytes);
        }
        view.showPage(0);
        QEventLoop rest;
        QTimer::singleShot(1500, &rest, &QEventLoop::quit);
        rest.exec();
        std::printf("  to a page drawn ahead or seen before: %.1f ms\n", searchOut(view, {1, 0, 1, 0, 1, 0}));
    }
    return 0;
}
