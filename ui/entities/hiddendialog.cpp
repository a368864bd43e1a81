// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/hiddendialog.h"

#include "models/items/dateformat.h"
#include "models/services/services.h"
#include "ui/common/problems.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

HiddenDialog::HiddenDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_list(new QListWidget(this))
    , m_none(new QLabel(tr("No entry is hidden."), this))
{
    setObjectName(u"hiddenDialog"_s);
    setWindowTitle(tr("Hidden Entries"));
    m_list->setObjectName(u"hiddenList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_show = buttons->addButton(tr("&Show Again"), QDialogButtonBox::ActionRole);
    m_show->setObjectName(u"hiddenShow"_s);
    m_show->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_show, &QPushButton::clicked, this, &HiddenDialog::showAgain);
    connect(m_list, &QListWidget::itemActivated, this, &HiddenDialog::showAgain);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_show->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&services.thesaurus, &ThesaurusService::thesaurusChanged, this, &HiddenDialog::refill);
    refill();
    resize(440, 320);
}

void HiddenDialog::refill()
{
    m_list->clear();
    for (const Entity &entity : m_services.thesaurus.hidden()) {
        auto *item = new QListWidgetItem(entity.label(interfaceLanguage()), m_list);
        item->setData(Qt::UserRole, entity.id.value);
    }
    m_none->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    m_list->setCurrentRow(0);
    m_show->setEnabled(m_list->count() > 0);
}

void HiddenDialog::showAgain()
{
    QList<EntityId> chosen;
    for (const QListWidgetItem *item : m_list->selectedItems())
        chosen.append({item->data(Qt::UserRole).toString()});
    for (const EntityId &id : std::as_const(chosen)) {
        if (const Result<void> done = m_services.thesaurus.setHidden(id, false); !done)
            return showProblem(this, tr("The entry could not be shown again."), done.error());
    }
}

} // namespace vigie
