// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printsource.h"

#include <QObject>
#include <QPainter>
#include <QThreadPool>

#include <functional>
#include <memory>

class QPagedPaintDevice;

namespace vigie {

/// Prints sheets one after the other. They are drawn in a thread of its own; the window's is only told.
class PrintJob : public QObject
{
    Q_OBJECT
public:
    /// `device` is ready to be painted on and is let go of in that thread. `sheets` are numbers of the last
    /// layout of `source`. `abort` makes the device forget what it was given, should not all of it be.
    PrintJob(std::shared_ptr<PrintSource> source, std::shared_ptr<QPagedPaintDevice> device,
             const QList<int> &sheets, std::function<void()> abort = {}, QObject *parent = nullptr);
    ~PrintJob() override; ///< waits for the sheet that is being drawn

    void start();
    void cancel();
    bool isCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void progressed(int done, int total);
    /// Everything is with the printer or in the file, or nothing more will be; the device is gone.
    void finished(const vigie::Result<void> &result);

private:
    void next();
    void draw(const SheetPainter &sheet);
    void finish(const Result<void> &result);

    std::shared_ptr<PrintSource> m_source;
    QList<int> m_sheets;
    qsizetype m_at = 0;
    bool m_cancelled = false;
    /// Of the thread alone, between the sheets.
    struct Paper
    {
        std::shared_ptr<QPagedPaintDevice> device;
        QPainter painter;
        std::function<void()> abort;
        bool begun = false;
    };
    std::shared_ptr<Paper> m_paper;
    double m_dpi;
    QThreadPool m_thread;
};

} // namespace vigie
