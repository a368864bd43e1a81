// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/orphansdialog.h"

#include "models/domain/oneline.h"
#include "models/items/documentmodel.h"
#include "models/services/services.h"
#include "ui/common/problems.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

OrphansDialog::OrphansDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_list(new QTreeWidget(this))
    , m_remove(new QPushButton(tr("&Take Away"), this))
{
    setObjectName(u"orphansDialog"_s);
    setWindowTitle(tr("Words That Are Gone"));
    auto *help =
        new QLabel(tr("You decided about these words or entered them, and they are no longer found: their "
                      "document was removed, or its text has changed. Your word holds again as soon as "
                      "they come back."),
                   this);
    help->setWordWrap(true);
    m_list->setObjectName(u"orphansList"_s);
    m_list->setAccessibleName(tr("Words that are gone"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setProperty("verbatim", true);
    m_list->setHeaderLabels({tr("What"), tr("Words"), tr("Document"), tr("Page")});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    m_remove->setToolTip(tr("Take away what you entered by hand"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &OrphansDialog::removeChosen);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_remove->setEnabled(item && item->data(0, Qt::UserRole + 1).toBool());
    });
    connect(&services.facts, &FactsService::factsChanged, this, &OrphansDialog::fill);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(help);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(620, 380);
    fill();
}

void OrphansDialog::fill()
{
    m_list->clear();
    for (const OrphanedFact &lost : m_services.facts.orphaned()) {
        const Result<Document> document = m_services.library.document(lost.passage.document);
        QString what = tr("Name");
        if (lost.kind == OrphanedFact::Kind::Claim)
            what = tr("Amount");
        else if (lost.kind == OrphanedFact::Kind::Event)
            what = tr("Event");
        auto *row = new QTreeWidgetItem(
            m_list, {what, onOneLine(lost.quote),
                     document ? documentTitle(document.value()) : tr("no longer in the library"),
                     QString::number(lost.passage.page)});
        row->setToolTip(1, lost.quote);
        row->setData(0, Qt::UserRole, lost.id);
        // What the program read can only be rejected; a name entered by hand needs no id to be left alone.
        row->setData(0, Qt::UserRole + 1, lost.entered && !lost.id.isEmpty());
        row->setData(0, Qt::UserRole + 2, int(lost.kind));
    }
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(1, 260);
    m_remove->setEnabled(false);
}

void OrphansDialog::removeChosen()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString id = item->data(0, Qt::UserRole).toString();
    const bool claim =
        OrphanedFact::Kind(item->data(0, Qt::UserRole + 2).toInt()) == OrphanedFact::Kind::Claim;
    const Result<void> removed =
        claim ? m_services.facts.remove(ClaimId{id}) : m_services.facts.remove(EventId{id});
    if (!removed)
        showProblem(this, tr("It was not taken away."), removed.error());
}

} // namespace vigie
