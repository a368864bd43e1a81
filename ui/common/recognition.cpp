// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recognition.h"

#include "models/items/names.h"
#include "ui/common/problems.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QLabel>
#include <QLocale>
#include <QProgressDialog>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct Recognition
{
    Q_DECLARE_TR_FUNCTIONS(vigie::Recognition)
};

void showProgress(QProgressDialog *progress, const QFutureWatcher<RecognitionOutcome> *watcher)
{
    const int total = watcher->progressMaximum();
    progress->setRange(0, total);
    progress->setValue(watcher->progressValue());
    if (total > 0)
        progress->setLabelText(Recognition::tr("Reading page %1 of %2 by OCR…\n%3", "%3 a title")
                                   .arg(QLocale().toString(std::min(watcher->progressValue() + 1, total)),
                                        QLocale().toString(total), watcher->progressText()));
}

QList<RecognitionOutcome> outcomesOf(const QFutureWatcher<RecognitionOutcome> *watcher)
{
    // What was done before somebody stopped it counts too: results() would leave it out.
    QList<RecognitionOutcome> outcomes;
    for (int i = 0; i < watcher->future().resultCount(); ++i)
        outcomes.append(watcher->resultAt(i));
    return outcomes;
}

} // namespace

QString recognitionSummary(const QList<RecognitionOutcome> &outcomes, bool stopped)
{
    const auto failed = std::ranges::count_if(
        outcomes, [](const RecognitionOutcome &outcome) { return outcome.error.has_value(); });
    const auto empty = std::ranges::count_if(outcomes, [](const RecognitionOutcome &outcome) {
        return !outcome.error && outcome.characters == 0;
    });
    QStringList sentences;
    if (stopped)
        sentences.append(Recognition::tr("Reading was stopped."));
    sentences.append(Recognition::tr("Words of %n page(s) were recognised.", nullptr,
                                     int(outcomes.size() - failed - empty)));
    if (empty > 0)
        sentences.append(Recognition::tr("On %n page(s) there were none.", nullptr, int(empty)));
    if (failed > 0)
        sentences.append(Recognition::tr("%n page(s) could not be read.", nullptr, int(failed)));
    return sentences.join(u' ');
}

void recognisePages(ImportService &imports, const QList<RecognitionRequest> &requests, QWidget *window,
                    const std::function<void(const QString &sentence)> &done)
{
    auto *progress = new QProgressDialog(QString(), Recognition::tr("Stop"), 0, 0, window);
    progress->setObjectName(u"recognitionProgress"_s);
    progress->setWindowTitle(Recognition::tr("Read Pages by OCR"));
    auto *label = new QLabel(progress);
    label->setTextFormat(Qt::PlainText); // a title is a stranger's
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    progress->setLabel(label);
    progress->setMinimumDuration(0);
    progress->setMinimumWidth(420);
    progress->setAutoReset(false);
    progress->setAutoClose(false);
    auto *watcher = new QFutureWatcher<RecognitionOutcome>(progress);
    const auto follow = [progress, watcher] { showProgress(progress, watcher); };
    QObject::connect(watcher, &QFutureWatcherBase::progressRangeChanged, progress, follow);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, progress, follow);
    QObject::connect(watcher, &QFutureWatcherBase::progressTextChanged, progress, follow);
    QObject::connect(progress, &QProgressDialog::canceled, watcher, &QFutureWatcherBase::cancel);
    QObject::connect(watcher, &QFutureWatcherBase::finished, window, [=] {
        progress->hide();
        progress->deleteLater();
        const QList<RecognitionOutcome> outcomes = outcomesOf(watcher);
        const auto failure = std::ranges::find_if(
            outcomes, [](const RecognitionOutcome &outcome) { return outcome.error.has_value(); });
        if (failure != outcomes.cend())
            showProblem(window, Recognition::tr("Not all pages could be read."), *failure->error);
        if (done)
            done(recognitionSummary(outcomes, watcher->isCanceled()));
    });
    label->setText(Recognition::tr("Reading pages by OCR…"));
    watcher->setFuture(imports.recognise(requests));
    progress->show();
}

} // namespace vigie
