// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printjob.h"

#include "ui/common/whendone.h"

#include <QPagedPaintDevice>
#include <QtConcurrent>

namespace vigie {

PrintJob::PrintJob(std::shared_ptr<PrintSource> source, std::shared_ptr<QPagedPaintDevice> device,
                   const QList<int> &sheets, std::function<void()> abort, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_sheets(sheets)
    , m_paper(std::make_shared<Paper>())
    , m_dpi(std::min<double>(device->logicalDpiX(), sharpestDpi))
{
    m_paper->device = std::move(device);
    m_paper->abort = std::move(abort);
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // fonts belong to the thread that first draws with them
}

PrintJob::~PrintJob()
{
    m_thread.waitForDone();
}

void PrintJob::start()
{
    Q_EMIT progressed(0, static_cast<int>(m_sheets.size()));
    next();
}

void PrintJob::cancel()
{
    m_cancelled = true;
}

void PrintJob::next()
{
    if (m_cancelled) {
        finish(Error{Error::Code::Cancelled, tr("Printing was stopped.")});
        return;
    }
    if (m_at == m_sheets.size()) {
        finish({});
        return;
    }
    whenDone(m_source->sheet(m_sheets.at(m_at), m_dpi), this,
             [this](const QFuture<Result<SheetPainter>> &future) {
                 if (future.resultCount() == 0)
                     finish(Error{Error::Code::Cancelled, tr("Printing was stopped.")});
                 else if (!future.result())
                     finish(future.result().error());
                 else
                     draw(future.result().value());
             });
}

void PrintJob::draw(const SheetPainter &sheet)
{
    const auto work = [paper = m_paper, sheet]() -> Result<void> {
        const bool ready =
            paper->begun ? paper->device->newPage() : paper->painter.begin(paper->device.get());
        if (!ready)
            return Error{Error::Code::Storage, tr("The printer takes no more.")};
        paper->begun = true;
        paper->painter.save();
        paper->painter.scale(paper->device->logicalDpiX() / 72.0, paper->device->logicalDpiY() / 72.0);
        paper->painter.setRenderHint(QPainter::Antialiasing);
        sheet(paper->painter);
        paper->painter.restore();
        return {};
    };
    whenDone(QtConcurrent::run(&m_thread, work), this, [this](const QFuture<Result<void>> &future) {
        if (!future.result()) {
            finish(future.result().error());
            return;
        }
        ++m_at;
        Q_EMIT progressed(static_cast<int>(m_at), static_cast<int>(m_sheets.size()));
        next();
    });
}

void PrintJob::finish(const Result<void> &result)
{
    const auto close = [paper = m_paper, keep = result.ok()] {
        if (paper->abort && !keep)
            paper->abort();
        const bool ended = !paper->begun || paper->painter.end();
        paper->device.reset();
        return ended;
    };
    whenDone(QtConcurrent::run(&m_thread, close), this, [this, result](const QFuture<bool> &future) {
        Q_EMIT finished(result.ok() && !future.result()
                            ? Result<void>(Error{Error::Code::Storage, tr("The printer takes no more.")})
                            : result);
    });
}

} // namespace vigie
