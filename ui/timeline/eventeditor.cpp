// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventeditor.h"

#include "models/items/dateformat.h"
#include "models/items/joining.h"
#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/claims/decisionhistory.h"
#include "ui/common/dialogheight.h"
#include "ui/common/markedexcerpt.h"
#include "ui/common/typeddatefield.h"
#include "ui/timeline/timelineitems.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

EventEditor::EventEditor(Services &services, const Event &event, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_event(event)
    , m_date(new TypedDateField(this))
    , m_kind(new QComboBox(this))
{
    setObjectName(u"eventEditor"_s);
    setWindowTitle(purpose == Purpose::Correct ? tr("Edit Event") : tr("Add Event"));
    auto *sentence = new QLabel(this);
    sentence->setProperty("verbatim", true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence->setMargin(8);
    sentence->setFrameShape(QFrame::StyledPanel);
    sentence->setBackgroundRole(QPalette::Base);
    sentence->setAutoFillBackground(true);
    sentence->setAccessibleName(tr("Words of the document"));
    showMarkedExcerpt(sentence, services.library, event.passage);
    m_date->line()->setObjectName(u"eventDate"_s);
    m_date->setEmptyHint(tr("An event needs a date to stand on the timeline."));
    if (event.date.isValid())
        m_date->setDate(event.date);
    m_date->setToolTip(basisText(event.basis));
    m_kind->setObjectName(u"eventKind"_s);
    for (const QString &kind : {u"founding"_s, u"report"_s, u"theft"_s, u"transfer"_s, u"sanction"_s,
                                u"veto"_s, u"expiry"_s, u"launch"_s, u"meeting"_s, u"other"_s})
        m_kind->addItem(eventKindText(kind), kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(event.kind.isEmpty() ? u"other"_s : event.kind)));
    QStringList names;
    for (const EntityId &id : event.entities) {
        if (const Entity *entity = services.facts.thesaurus().find(id))
            names.append(entity->label(interfaceLanguage()));
    }
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    auto *dateLabel = new QLabel(tr("&Date:"), page);
    dateLabel->setBuddy(m_date->line());
    form->addRow(dateLabel, m_date);
    form->addRow(tr("&Kind:"), m_kind);
    if (!names.isEmpty()) {
        auto *who = new QLabel(joinedList(names), page);
        who->setWordWrap(true);
        who->setTextFormat(Qt::PlainText);
        form->addRow(tr("Named:", "who and what the sentence names"), who);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this] { m_accept->setEnabled(m_date->date().has_value()); };
    connect(m_date, &TypedDateField::changed, this, check);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    if (purpose == Purpose::Correct) {
        auto *tabs = new QTabWidget(this);
        tabs->addTab(page, tr("&Reading", "tab: what is read from the words"));
        tabs->addTab(decisionHistory(services.facts.history(event.id), services.facts, this),
                     tr("&Who Said What"));
        layout->addWidget(tabs, 1);
    } else {
        layout->addWidget(page);
        layout->addStretch(1);
    }
    layout->addWidget(buttons);
    setMinimumWidth(460);
    m_date->setFocus();
    check();
    openInFullHeight(this);
}

EventDecision EventEditor::decision() const
{
    const Event now = event();
    EventDecision decision;
    if (now.date != m_event.date)
        decision.date = now.date;
    if (now.kind != m_event.kind)
        decision.kind = now.kind;
    return decision;
}

Event EventEditor::event() const
{
    Event now = m_event;
    now.date = m_date->date().value_or(m_event.date);
    if (now.date != m_event.date)
        now.basis = {u"user"_s, {}, {}};
    now.kind = m_kind->currentData().toString();
    return now;
}

} // namespace vigie
