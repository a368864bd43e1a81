// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/mergedialog.h"

#include "models/items/dateformat.h"
#include "models/services/services.h"
#include "ui/common/problems.h"
#include "ui/entities/entitydetail.h"
#include "ui/entities/entityline.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype namesOfMerged = 12;

} // namespace

MergeDialog::MergeDialog(Services &services, const EntityId &one, QWidget *parent)
    : MergeDialog(services, one, {}, parent)
{
}

MergeDialog::MergeDialog(Services &services, const EntityId &one, const EntityId &other, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_one(one)
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge Two Entries"));
    auto *layout = new QVBoxLayout(this);
    auto *question = new QLabel(tr("“%1” is the same as:").arg(nameOf(one)), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    layout->addWidget(question);
    if (other.isEmpty()) {
        m_line = new EntityLine(services.facts.thesaurus(), {one}, this);
        m_line->setObjectName(u"mergeLine"_s);
        m_line->setAccessibleName(tr("The other entry"));
        layout->addWidget(m_line);
        connect(m_line, &EntityLine::entityChosen, this, &MergeDialog::choose);
    }
    auto *names = new QGroupBox(tr("Go on as"), this);
    m_keepOne = new QRadioButton(names);
    m_keepOne->setObjectName(u"mergeKeepOne"_s);
    m_keepOther = new QRadioButton(names);
    m_keepOther->setObjectName(u"mergeKeepOther"_s);
    m_keepOne->setChecked(true);
    auto *nameLayout = new QVBoxLayout(names);
    nameLayout->addWidget(m_keepOne);
    nameLayout->addWidget(m_keepOther);
    layout->addWidget(names);
    auto *scroll = new QScrollArea(this);
    m_result = new QLabel(scroll);
    m_result->setObjectName(u"mergeResult"_s);
    m_result->setTextFormat(Qt::RichText);
    m_result->setWordWrap(true);
    m_result->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_result->setMargin(6);
    scroll->setWidget(m_result);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("The entry that the two become"));
    layout->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_keepOne, &QRadioButton::toggled, this, &MergeDialog::showResult);
    choose(other);
    resize(560, 460);
}

QString MergeDialog::nameOf(const EntityId &id) const
{
    const Entity *entity = m_services.facts.thesaurus().find(id);
    return entity ? entity->label(interfaceLanguage()) : id.value;
}

void MergeDialog::choose(const EntityId &other)
{
    m_other = other;
    m_keepOne->setText(nameOf(m_one).replace(u'&', u"&&"_s));
    m_keepOther->setText(other.isEmpty() ? tr("the other entry") : nameOf(other).replace(u'&', u"&&"_s));
    m_keepOther->setEnabled(!other.isEmpty());
    m_merge->setEnabled(!other.isEmpty());
    showResult();
}

void MergeDialog::showResult()
{
    const Thesaurus &thesaurus = m_services.facts.thesaurus();
    const Entity *one = thesaurus.find(m_one), *other = thesaurus.find(m_other);
    if (!one || !other) {
        m_result->setText(tr("Choose the other entry to see what the two become.").toHtmlEscaped());
        return;
    }
    Entity result = m_keepOne->isChecked() ? *one : *other;
    const Entity &gone = m_keepOne->isChecked() ? *other : *one;
    for (Label label : gone.labels) {
        label.kind = std::max(label.kind, Label::Kind::Alternative);
        result.labels.append(label);
    }
    for (auto at = gone.identifiers.cbegin(); at != gone.identifiers.cend(); ++at) {
        if (!result.identifiers.contains(at.key()))
            result.identifiers.insert(at.key(), at.value());
    }
    m_result->setText(entryAsHtml(result, namesOfMerged, false));
}

void MergeDialog::accept()
{
    if (m_other.isEmpty())
        return;
    const EntityId into = m_keepOne->isChecked() ? m_one : m_other;
    const EntityId from = m_keepOne->isChecked() ? m_other : m_one;
    if (const Result<void> done = m_services.thesaurus.merge(from, into); !done) {
        showProblem(this, tr("The entries could not be merged."), done.error());
        return;
    }
    Q_EMIT merged(into);
    QDialog::accept();
}

} // namespace vigie
