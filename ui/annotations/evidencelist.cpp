// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/evidencelist.h"

#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/annotations/evidence.h"
#include "ui/annotations/evidencechooser.h"
#include "ui/common/entitychooser.h"
#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

EvidenceList::EvidenceList(const Services &services, const Annotation &annotation, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_annotation(annotation)
    , m_links(annotation.evidence)
    , m_list(new QListWidget(this))
    , m_add(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_list->setObjectName(u"annotationEvidence"_s);
    m_list->setProperty("verbatim", true);
    m_list->setAccessibleName(tr("Evidence for"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // so that long lines are elided at all
    m_list->setFixedHeight(4 * m_list->fontMetrics().height());
    auto *menu = new QMenu(m_add);
    menu->addAction(tr("Name…"), this, [this] { add(EvidenceLink::Kind::Entity); });
    menu->addAction(tr("Claim…"), this, [this] { add(EvidenceLink::Kind::Claim); });
    menu->addAction(tr("Event…"), this, [this] { add(EvidenceLink::Kind::Event); });
    m_add->setObjectName(u"evidenceAdd"_s);
    m_add->setIcon(themedIcon(u"add"_s));
    m_add->setToolTip(tr("Say for what this is evidence"));
    m_add->setAccessibleName(tr("Say for what this is evidence"));
    m_add->setMenu(menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_remove->setObjectName(u"evidenceRemove"_s);
    m_remove->setIcon(themedIcon(u"remove"_s));
    m_remove->setToolTip(tr("It is no evidence for the chosen one"));
    m_remove->setAccessibleName(tr("It is no evidence for the chosen one"));
    for (QToolButton *button : {m_add, m_remove})
        button->setFocusPolicy(Qt::StrongFocus);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0) {
            m_links.removeAt(row);
            refill();
        }
    });
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    refill();
}

void EvidenceList::refill()
{
    m_list->clear();
    for (const EvidenceLink &link : std::as_const(m_links)) {
        const QString text = labelledText(evidenceKindText(link.kind), evidenceText(link, m_services));
        auto *item = new QListWidgetItem(text, m_list);
        item->setToolTip(text);
    }
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void EvidenceList::add(EvidenceLink::Kind kind)
{
    EvidenceLink link;
    if (kind == EvidenceLink::Kind::Entity) {
        EntityChooser chooser(m_services.facts.thesaurus(), m_annotation.quote, this);
        if (chooser.exec() != QDialog::Accepted || chooser.chosen().isEmpty())
            return;
        link = {kind, chooser.chosen().value, {}};
        link.label = evidenceText(link, m_services);
    } else {
        EvidenceChooser chooser(m_services, kind, m_annotation.passage, this);
        if (chooser.exec() != QDialog::Accepted || chooser.chosen().id.isEmpty())
            return;
        link = chooser.chosen();
    }
    if (!m_links.contains(link))
        m_links.append(link);
    refill();
}

} // namespace vigie
