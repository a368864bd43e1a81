// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/proposalsdialog.h"

#include "models/items/dateformat.h"
#include "models/services/services.h"
#include "ui/common/problems.h"
#include "ui/entities/entitydetail.h"
#include "ui/entities/mergedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype namesOfEach = 4;

QLabel *entryLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

} // namespace

ProposalsDialog::ProposalsDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_list(new QListWidget(this))
    , m_first(entryLabel(u"proposalFirst"_s, this))
    , m_second(entryLabel(u"proposalSecond"_s, this))
    , m_none(new QLabel(tr("No two entries share a name or an identifier."), this))
{
    setObjectName(u"proposalsDialog"_s);
    setWindowTitle(tr("Entries That May Be One"));
    m_list->setObjectName(u"proposalList"_s);
    m_list->setAccessibleName(windowTitle());
    m_none->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_merge = buttons->addButton(tr("&Merge…"), QDialogButtonBox::ActionRole);
    m_apart = buttons->addButton(tr("&Keep Apart"), QDialogButtonBox::ActionRole);
    m_apart->setToolTip(tr("They are two: never propose them again."));
    for (QPushButton *button : {m_merge, m_apart})
        button->setAutoDefault(false);
    connect(m_merge, &QPushButton::clicked, this, &ProposalsDialog::mergePair);
    connect(m_apart, &QPushButton::clicked, this, &ProposalsDialog::keepApart);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProposalsDialog::showPair);
    connect(&services.thesaurus, &ThesaurusService::thesaurusChanged, this, &ProposalsDialog::refill);
    auto *entries = new QHBoxLayout;
    entries->addWidget(m_first, 1);
    entries->addWidget(m_second, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addLayout(entries);
    layout->addWidget(buttons);
    refill();
    resize(680, 460);
}

std::pair<EntityId, EntityId> ProposalsDialog::current() const
{
    return m_pairs.value(m_list->currentRow());
}

void ProposalsDialog::refill()
{
    const int row = m_list->currentRow();
    m_pairs = m_services.thesaurus.mergeProposals();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const Thesaurus &thesaurus = m_services.facts.thesaurus();
        for (const auto &[one, other] : std::as_const(m_pairs)) {
            const Entity *first = thesaurus.find(one), *second = thesaurus.find(other);
            m_list->addItem((first ? first->label(interfaceLanguage()) : one.value) + u"  ·  "_s +
                            (second ? second->label(interfaceLanguage()) : other.value));
        }
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    }
    m_none->setVisible(m_pairs.isEmpty());
    m_list->setVisible(!m_pairs.isEmpty());
    showPair();
}

void ProposalsDialog::showPair()
{
    const auto [one, other] = current();
    const Thesaurus &thesaurus = m_services.facts.thesaurus();
    const ThesaurusService &services = m_services.thesaurus;
    const Entity *first = thesaurus.find(one), *second = thesaurus.find(other);
    m_first->setText(first ? entryAsHtml(*first, namesOfEach, services.isOwn(one)) : QString());
    m_second->setText(second ? entryAsHtml(*second, namesOfEach, services.isOwn(other)) : QString());
    m_merge->setEnabled(first && second);
    m_apart->setEnabled(first && second);
}

void ProposalsDialog::mergePair()
{
    const auto [one, other] = current();
    auto *dialog = new MergeDialog(m_services, one, other, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProposalsDialog::keepApart()
{
    const auto [one, other] = current();
    if (const Result<void> done = m_services.thesaurus.setDistinct(one, other); !done)
        showProblem(this, tr("This could not be kept."), done.error());
    else
        refill();
}

} // namespace vigie
