// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/thesaurusactions.h"

#include "models/items/dateformat.h"
#include "models/services/services.h"
#include "ui/common/icons.h"
#include "ui/common/lastfolder.h"
#include "ui/common/navigator.h"
#include "ui/common/problems.h"
#include "ui/entities/entityeditor.h"
#include "ui/entities/hiddendialog.h"
#include "ui/entities/mergedialog.h"
#include "ui/entities/proposalsdialog.h"
#include "ui/entities/splitdialog.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QMessageBox>
#include <QProgressDialog>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

void openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

ThesaurusActions::ThesaurusActions(Services &services, Navigator &navigator, QWidget *window)
    : QObject(window)
    , newEntry(make(u"entity_new"_s, u"add"_s))
    , edit(make(u"entity_edit"_s, u"edit"_s))
    , merge(make(u"entity_merge"_s, u"merge"_s))
    , split(make(u"entity_split"_s, {}))
    , takeBack(make(u"entity_takeback"_s, u"undo"_s))
    , hide(make(u"entity_hide"_s, {}))
    , showHidden(make(u"entity_hidden"_s, {}))
    , proposals(make(u"entity_proposals"_s, {}))
    , importList(make(u"entity_import"_s, u"import-files"_s))
    , exportOwn(make(u"entity_export_own"_s, u"export"_s))
    , exportAll(make(u"entity_export_all"_s, {}))
    , m_services(services)
    , m_navigator(navigator)
    , m_window(window)
{
    connect(newEntry, &QAction::triggered, this, [this] {
        const EntityEditor *editor = EntityEditor::newEntity(m_services, {}, interfaceLanguage(), m_window);
        connect(editor, &EntityEditor::saved, &m_navigator, &Navigator::chooseEntity);
    });
    connect(edit, &QAction::triggered, this, &ThesaurusActions::editEntry);
    connect(merge, &QAction::triggered, this, &ThesaurusActions::mergeEntry);
    connect(split, &QAction::triggered, this, &ThesaurusActions::splitEntry);
    connect(takeBack, &QAction::triggered, this, &ThesaurusActions::takeBackEntry);
    connect(hide, &QAction::triggered, this, &ThesaurusActions::hideEntry);
    connect(showHidden, &QAction::triggered, this,
            [this] { openDialog(new HiddenDialog(m_services, m_window)); });
    connect(proposals, &QAction::triggered, this,
            [this] { openDialog(new ProposalsDialog(m_services, m_window)); });
    connect(importList, &QAction::triggered, this, &ThesaurusActions::chooseList);
    connect(exportOwn, &QAction::triggered, this, [this] { chooseExport(true); });
    connect(exportAll, &QAction::triggered, this, [this] { chooseExport(false); });
    setEntity({});
    retranslate();
}

QAction *ThesaurusActions::make(const QString &name, const QString &icon)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    return action;
}

void ThesaurusActions::retranslate()
{
    newEntry->setText(tr("&New Entry…"));
    edit->setText(tr("&Edit…"));
    merge->setText(tr("&Merge With…"));
    split->setText(tr("&Split…"));
    takeBack->setText(tr("&Take Back Own Changes"));
    hide->setText(tr("&Hide", "an entry of the thesaurus"));
    showHidden->setText(tr("&Hidden Entries…"));
    proposals->setText(tr("Entries That May Be &One…"));
    importList->setText(tr("&Import List…"));
    exportOwn->setText(tr("E&xport Own Entries…"));
    exportAll->setText(tr("Export &All Entries…"));
}

void ThesaurusActions::setEntity(const EntityId &id)
{
    m_id = id;
    const Entity *entity = m_services.facts.thesaurus().find(id);
    for (QAction *action : {edit, merge, hide})
        action->setEnabled(entity != nullptr);
    split->setEnabled(entity && entity->labels.size() > 1);
    takeBack->setEnabled(entity && m_services.thesaurus.isOwn(entity->id));
}

void ThesaurusActions::editEntry()
{
    if (const Entity *entity = m_services.facts.thesaurus().find(m_id)) {
        auto *editor = new EntityEditor(m_services, *entity, m_window);
        connect(editor, &EntityEditor::saved, this, [this] { Q_EMIT done(tr("The entry is changed.")); });
        openDialog(editor);
    }
}

void ThesaurusActions::mergeEntry()
{
    auto *dialog = new MergeDialog(m_services, m_id, m_window);
    connect(dialog, &MergeDialog::merged, this, [this](const EntityId &id) {
        m_navigator.chooseEntity(id);
        Q_EMIT done(tr("The two entries are one."));
    });
    openDialog(dialog);
}

void ThesaurusActions::splitEntry()
{
    if (const Entity *entity = m_services.facts.thesaurus().find(m_id)) {
        auto *dialog = new SplitDialog(m_services, *entity, m_window);
        connect(dialog, &SplitDialog::split, this, [this](const EntityId &made) {
            m_navigator.chooseEntity(made);
            Q_EMIT done(tr("The names are in an entry of their own."));
        });
        openDialog(dialog);
    }
}

void ThesaurusActions::takeBackEntry()
{
    if (const Result<void> taken = m_services.thesaurus.remove(m_id); !taken)
        showProblem(m_window, tr("The changes could not be taken back."), taken.error());
    else
        Q_EMIT done(m_services.facts.thesaurus().find(m_id) ? tr("The entry is again as it came.")
                                                            : tr("The entry is removed."));
}

void ThesaurusActions::hideEntry()
{
    if (const Result<void> hidden = m_services.thesaurus.setHidden(m_id, true); !hidden)
        showProblem(m_window, tr("The entry could not be hidden."), hidden.error());
    else
        Q_EMIT done(tr("The entry is hidden. Undo shows it again, and so does Hidden Entries."));
}

void ThesaurusActions::chooseList()
{
    auto *files = new QFileDialog(m_window, tr("Import List of Entities"), QDir::homePath());
    files->setObjectName(u"importListDialog"_s);
    startInLastFolder(files);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters(
        {tr("Lists (%1)", "%1 kinds of files").arg(u"*.xml *.json *.jsonl *.ftm.json *.jsonld *.csv *.tsv"_s),
         tr("All files (%1)", "%1 kinds of files").arg(u"*"_s)});
    connect(files, &QFileDialog::fileSelected, this, &ThesaurusActions::takeIn);
    openDialog(files);
}

void ThesaurusActions::takeIn(const QString &path)
{
    Q_EMIT done(tr("Reading “%1”…").arg(QFileInfo(path).fileName()));
    auto *watcher = new QFutureWatcher<Result<EntityImport>>(this);
    auto *progress =
        new QProgressDialog(tr("Reading “%1”…").arg(QFileInfo(path).fileName()), tr("Stop"), 0, 0, m_window);
    progress->setObjectName(u"importListProgress"_s);
    progress->setWindowTitle(tr("Import List of Entities"));
    progress->setMinimumDuration(600); // milliseconds; most lists are read sooner
    progress->setValue(0);
    connect(progress, &QProgressDialog::canceled, watcher, &QFutureWatcherBase::cancel);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, progress, path] {
        watcher->deleteLater();
        progress->deleteLater();
        const QFuture<Result<EntityImport>> future = watcher->future();
        if (future.isCanceled() || future.resultCount() == 0) {
            Q_EMIT done(tr("The import was stopped."));
            return;
        }
        const Result<EntityImport> report = future.result();
        if (!report) {
            showProblem(m_window, tr("“%1” could not be imported.").arg(QFileInfo(path).fileName()),
                        report.error());
            return;
        }
        const QString summary =
            tr("%1 entries are new, %2 got more names or identifiers.")
                .arg(QLocale().toString(report.value().added), QLocale().toString(report.value().extended));
        Q_EMIT done(summary);
        if (report.value().problems.isEmpty())
            return;
        auto *box = new QMessageBox(QMessageBox::Information, m_window->window()->windowTitle(), summary,
                                    QMessageBox::Ok, m_window);
        box->setObjectName(u"importListProblems"_s);
        box->setInformativeText(
            tr("%n entry(s) could not be read.", nullptr, int(report.value().problems.size())));
        box->setDetailedText(report.value().problems.join(u'\n'));
        openDialog(box);
    });
    watcher->setFuture(m_services.thesaurus.importInBackground(path));
}

void ThesaurusActions::chooseExport(bool ownOnly)
{
    auto *files = new QFileDialog(m_window, ownOnly ? tr("Export Own Entries") : tr("Export All Entries"),
                                  QDir::homePath());
    files->setObjectName(u"exportListDialog"_s);
    startInLastFolder(files);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"jsonld"_s);
    files->setNameFilter(tr("SKOS vocabulary (%1)", "%1 kinds of files").arg(u"*.jsonld"_s));
    connect(files, &QFileDialog::fileSelected, this, [this, ownOnly](const QString &path) {
        if (const Result<void> written = m_services.thesaurus.exportSkos(path, ownOnly); !written)
            showProblem(m_window, tr("The entries could not be exported."), written.error());
        else
            Q_EMIT done(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
    });
    openDialog(files);
}

} // namespace vigie
