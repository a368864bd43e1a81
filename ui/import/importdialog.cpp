// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdialog.h"

#include "models/domain/printable.h"
#include "models/items/joining.h"
#include "models/items/names.h"
#include "ui/common/recognition.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int problemMargin = 4; // pixels around the words of a reason
constexpr int lookEveryMs = 50;
constexpr int lookAtMostMs = 20;
constexpr int pathRole = Qt::UserRole;

bool isProblem(const ImportOutcome &outcome)
{
    return outcome.status == ImportOutcome::Status::Failed ||
           outcome.status == ImportOutcome::Status::Skipped;
}

QString reason(const ImportOutcome &outcome)
{
    return outcome.error ? errorSentences(*outcome.error) : QString();
}

} // namespace

ImportDialog::ImportDialog(ImportService &imports, QWidget *parent)
    : QDialog(parent)
    , m_imports(imports)
    , m_headline(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_file(new QLabel(this))
    , m_problemsLabel(new QLabel(this))
    , m_problems(new QTreeWidget(this))
{
    setObjectName(u"importDialog"_s);
    m_headline->setObjectName(u"importHeadline"_s);
    m_file->setObjectName(u"importFile"_s);
    m_file->setProperty("verbatim", true);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setObjectName(u"importProgress"_s);
    m_problems->setObjectName(u"importProblems"_s);
    m_problems->setColumnCount(3);
    m_problems->setRootIsDecorated(false);
    m_problems->setWordWrap(true);
    m_problems->setAlternatingRowColors(true);
    m_problems->setTextElideMode(Qt::ElideNone);
    m_problems->header()->setStretchLastSection(true);
    connect(m_problems->header(), &QHeaderView::sectionResized, this, &ImportDialog::fitProblems);
    m_problems->setColumnWidth(0, 200);
    m_problems->setColumnWidth(1, 90);
    auto *buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_cancel->setObjectName(u"importCancel"_s);
    m_unreadableText = new QLabel(this);
    m_unreadableText->setObjectName(u"importUnreadable"_s);
    m_unreadableText->setTextFormat(Qt::PlainText);
    m_unreadableText->setWordWrap(true);
    m_unreadableText->hide();
    m_recognise = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_recognise->setObjectName(u"importRecognise"_s);
    m_recognise->hide();
    m_unlock = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_unlock->setObjectName(u"importUnlock"_s);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"importCopy"_s);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"importClose"_s);
    m_close->setDefault(true); // a second Enter, meant for the choice of files, must not stop the import
    m_close->setFocus();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_headline);
    layout->addWidget(m_bar);
    layout->addWidget(m_file);
    layout->addWidget(m_problemsLabel);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_unreadableText);
    layout->addWidget(buttons);
    resize(640, 360);

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancelled = true;
        m_waiting.clear();
        m_future.cancel();
        showProgress();
    });
    connect(m_recognise, &QPushButton::clicked, this, &ImportDialog::recognise);
    connect(m_unlock, &QPushButton::clicked, this, &ImportDialog::askForPassword);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(problemsAsText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    m_lookAgain.setInterval(lookEveryMs);
    connect(&m_lookAgain, &QTimer::timeout, this, &ImportDialog::look);
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &ImportDialog::lookOn);
    retranslate();
}

void ImportDialog::importPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_waiting.append(paths);
    if (m_running)
        return;
    m_outcomes.clear();
    m_cancelled = false;
    fillProblems();
    m_running = true;
    lookForUnreadable();
    startNext();
}

void ImportDialog::setRecognisable(const std::function<QList<int>(const DocumentId &document)> &pagesOf)
{
    m_recognisable = pagesOf;
}

void ImportDialog::lookForUnreadable()
{
    m_unreadable.clear();
    m_lookedAt.clear();
    m_looked = 0;
    lookOn();
}

void ImportDialog::lookOn()
{
    QElapsedTimer since;
    since.start();
    for (; !m_running && m_recognisable && m_looked < m_outcomes.size(); ++m_looked) {
        if (since.elapsed() > lookAtMostMs) {
            m_look.start();
            return;
        }
        const ImportOutcome &outcome = m_outcomes.at(m_looked);
        const bool came = outcome.status == ImportOutcome::Status::Added ||
                          outcome.status == ImportOutcome::Status::Updated;
        if (!came || m_lookedAt.contains(outcome.document))
            continue;
        m_lookedAt.insert(outcome.document);
        if (const QList<int> of = m_recognisable(outcome.document); !of.isEmpty())
            m_unreadable.append({outcome.document, of});
    }
    offerRecognition();
    if (!m_running && !m_unreadable.isEmpty())
        show(); // there is something to be decided, even when the dialogue was put away before
}

void ImportDialog::offerRecognition()
{
    qsizetype pages = 0;
    for (const RecognitionRequest &one : std::as_const(m_unreadable))
        pages += one.pages.size();
    m_unreadableText->setText(
        tr("%n page(s) came in without readable text, probably scans. OCR can read their "
           "words; it takes a few seconds a page.",
           nullptr, int(pages)));
    m_unreadableText->setVisible(pages > 0);
    m_recognise->setVisible(pages > 0);
}

void ImportDialog::recognise()
{
    const QList<RecognitionRequest> asked = std::exchange(m_unreadable, {});
    m_unreadableText->hide();
    m_recognise->hide();
    recognisePages(m_imports, asked, parentWidget() ? parentWidget() : this,
                   [this](const QString &summary) { Q_EMIT recognitionDone(summary); });
    close();
}

void ImportDialog::startNext()
{
    m_running = true;
    m_taken = 0;
    m_future = m_imports.importPaths(m_waiting.takeFirst());
    m_lookAgain.start();
    showProgress();
}

const ImportOutcome *ImportDialog::protectedFile() const
{
    const auto isProtected = [](const ImportOutcome &outcome) {
        return outcome.error && outcome.error->code == Error::Code::Encrypted;
    };
    const QTreeWidgetItem *row = m_problems->currentItem();
    const QString chosen = row ? row->data(0, pathRole).toString() : QString();
    auto found = std::ranges::find_if(m_outcomes, [&](const ImportOutcome &outcome) {
        return isProtected(outcome) && outcome.path == chosen;
    });
    if (found == m_outcomes.cend())
        found = std::ranges::find_if(m_outcomes, isProtected);
    return found == m_outcomes.cend() ? nullptr : &*found;
}

void ImportDialog::askForPassword()
{
    const ImportOutcome *outcome = protectedFile();
    if (!outcome || m_running)
        return;
    const QString path = outcome->path;
    QInputDialog dialog(this);
    dialog.setWindowTitle(tr("Password"));
    dialog.setLabelText(tr("Password of “%1”. It is not stored.").arg(printable(QFileInfo(path).fileName())));
    dialog.setTextEchoMode(QLineEdit::Password);
    if (auto *label = dialog.findChild<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    if (dialog.exec() != QDialog::Accepted || dialog.textValue().isEmpty())
        return;
    m_unlocking = path;
    m_tried = path;
    m_running = true;
    m_cancelled = false;
    m_taken = 0;
    m_future = m_imports.importProtected(path, dialog.textValue());
    m_lookAgain.start();
    showProgress();
}

// A future tells its watchers of each file while it is locked. That wakes this thread, which wants to look at
// it and waits: for a thread that others keep from going on, for half a second when the machine is busy. And
// thousands of small files come in a second: what is shown follows a few times a second.
void ImportDialog::look()
{
    if (m_future.isFinished()) {
        finishOne();
        return;
    }
    takeNew();
    showProgress();
}

void ImportDialog::takeNew()
{
    const int count = m_future.resultCount();
    if (m_taken >= count)
        return;
    const auto before = std::ranges::find(m_outcomes, std::exchange(m_unlocking, {}), &ImportOutcome::path);
    if (before != m_outcomes.end()) { // tried again: it stays where it stood
        *before = m_future.resultAt(m_taken++);
        fillProblems();
    }
    const int taken = count - m_taken;
    for (; m_taken < count; ++m_taken)
        m_outcomes.append(m_future.resultAt(m_taken));
    addProblems(taken);
}

void ImportDialog::showProgress()
{
    const int total = m_future.progressMaximum(), done = m_future.progressValue();
    m_bar->setVisible(m_running);
    m_file->setVisible(m_running);
    m_cancel->setVisible(m_running);
    m_cancel->setEnabled(!m_cancelled);
    m_bar->setRange(m_future.progressMinimum(), total);
    m_bar->setValue(done);
    if (const QString path = printable(m_future.progressText()); path != m_file->toolTip()) {
        m_file->setText(printable(QFileInfo(m_future.progressText()).fileName()));
        m_file->setToolTip(path); // which tells of itself each time it is set
    }
    if (!m_running) {
        m_headline->setText(summary());
        return;
    }
    if (m_cancelled)
        m_headline->setText(tr("Stopping… What has been imported so far stays in the library."));
    else if (total <= 0)
        m_headline->setText(tr("Looking for files…"));
    else if (done >= total)
        m_headline->setText(tr("Completing the search index…"));
    else
        m_headline->setText(
            tr("Importing file %1 of %2")
                .arg(QLocale().toString(std::min(done + 1, total)), QLocale().toString(total)));
    Q_EMIT progressed(m_headline->text());
}

void ImportDialog::finishOne()
{
    m_lookAgain.stop();
    takeNew();
    const QList<ImportOutcome> untold = m_imports.takeUntold();
    m_outcomes += untold;
    addProblems(untold.size());
    if (!m_waiting.isEmpty()) {
        startNext();
        return;
    }
    m_running = false;
    showProgress();
    fillProblems();
    if (!m_tried.isEmpty()) {
        choose(std::exchange(m_tried, {}));
        (protectedFile() ? m_unlock : m_close)->setFocus();
    }
    lookForUnreadable();
    Q_EMIT finished(summary());
    // A list of what failed is there to be read, even when the dialogue was put away before; a run without
    // one need not stand in the way.
    if (std::ranges::any_of(m_outcomes, isProblem))
        show();
    else if (!m_cancelled && m_unreadable.isEmpty())
        hide();
}

QString ImportDialog::summary() const
{
    const auto count = [this](ImportOutcome::Status status) {
        return int(std::ranges::count(m_outcomes, status, &ImportOutcome::status));
    };
    QStringList parts;
    if (const int added = count(ImportOutcome::Status::Added))
        parts.append(tr("%n file(s) added", nullptr, added));
    if (const int updated = count(ImportOutcome::Status::Updated))
        parts.append(tr("%n file(s) updated", nullptr, updated));
    if (const int unchanged = count(ImportOutcome::Status::Unchanged))
        parts.append(tr("%n file(s) unchanged", nullptr, unchanged));
    if (const int failed = count(ImportOutcome::Status::Failed))
        parts.append(tr("%n file(s) failed", nullptr, failed));
    if (const int skipped = count(ImportOutcome::Status::Skipped))
        parts.append(tr("%n file(s) skipped", nullptr, skipped));
    if (parts.isEmpty() && m_cancelled)
        return QCoreApplication::translate("vigie::Import", "The import was stopped.");
    if (parts.isEmpty())
        parts.append(tr("No files were found to import"));
    QString text = QLocale().createSeparatedList(parts);
    return m_cancelled ? tr("Stopped: %1.", "%1 counts of imported files").arg(text)
                       : tr("Import finished: %1.", "%1 counts of imported files").arg(text);
}

void ImportDialog::fillProblems()
{
    const QTreeWidgetItem *row = m_problems->currentItem();
    const QString chosen = row ? row->data(0, pathRole).toString() : QString();
    m_problems->clear();
    addProblems(m_outcomes.size());
    choose(chosen);
}

void ImportDialog::choose(const QString &path)
{
    for (int row = 0; row < m_problems->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_problems->topLevelItem(row);
        if (item->data(0, pathRole).toString() != path)
            continue;
        m_problems->setCurrentItem(item);
        m_problems->scrollToItem(item);
    }
}

void ImportDialog::addProblems(qsizetype newest)
{
    for (const ImportOutcome &outcome : std::as_const(m_outcomes).last(newest)) {
        if (!isProblem(outcome))
            continue;
        auto *item = new QTreeWidgetItem(m_problems);
        item->setText(0, printable(QFileInfo(outcome.path).fileName()));
        item->setToolTip(0, printable(outcome.path));
        item->setData(0, pathRole, outcome.path);
        item->setText(1, importStatusText(outcome.status));
        item->setText(2, reason(outcome));
        item->setToolTip(2, reason(outcome));
        fitProblem(item);
    }
    const bool any = m_problems->topLevelItemCount() > 0;
    m_problems->setVisible(any);
    m_problemsLabel->setVisible(any);
    m_copy->setVisible(any);
    m_unlock->setVisible(!m_running && protectedFile());
}

void ImportDialog::fitProblems()
{
    for (int row = 0; row < m_problems->topLevelItemCount(); ++row)
        fitProblem(m_problems->topLevelItem(row));
}

void ImportDialog::fitProblem(QTreeWidgetItem *item)
{
    const int width = m_problems->columnWidth(2) - 2 * problemMargin;
    const QRect words = m_problems->fontMetrics().boundingRect(QRect(0, 0, std::max(width, 80), 10000),
                                                               Qt::TextWordWrap, item->text(2));
    item->setSizeHint(2, {80, words.height() + 2 * problemMargin});
}

QString ImportDialog::problemsAsText() const
{
    QStringList lines;
    for (const ImportOutcome &outcome : m_outcomes) {
        if (isProblem(outcome))
            lines.append(
                QStringList{printable(outcome.path), importStatusText(outcome.status), reason(outcome)}.join(
                    u'\t'));
    }
    return lines.join(u'\n');
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_problemsLabel->setText(tr("These files were not imported:"));
    m_problems->setAccessibleName(tr("Files that were not imported"));
    m_problems->setHeaderLabels({tr("File"), tr("Result"), tr("Reason and what you can do")});
    m_cancel->setText(tr("Stop Import"));
    m_unlock->setText(tr("Enter Password…"));
    m_recognise->setText(tr("Read by OCR"));
    m_copy->setText(tr("Copy List"));
    m_close->setText(tr("Close"));
    fillProblems();
    showProgress();
    offerRecognition();
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportDialog::closeEvent(QCloseEvent *event)
{
    event->accept(); // the import goes on; the status bar brings this back
}

} // namespace vigie
