// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/partyfield.h"

#include "ui/common/entitynames.h"
#include "ui/common/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Shows whose name a row is, and puts the name alone into the field.
class NameCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(EntityNameRole).toString();
    }
};

} // namespace

PartyField::PartyField(QAbstractItemModel *names, QWidget *parent)
    : QLineEdit(parent)
    , m_names(names)
    , m_known(addAction(themedIcon(u"entity"_s), QLineEdit::TrailingPosition))
{
    auto *completer = new NameCompleter(names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(9);
    setCompleter(completer);
    m_known->setText(tr("This name is in the thesaurus"));
    m_known->setToolTip(tr("This name is in the thesaurus"));
    connect(this, &QLineEdit::textChanged, this, &PartyField::showWhetherKnown);
    showWhetherKnown();
}

void PartyField::setParty(const Party &party)
{
    m_given = party;
    setText(party.name);
    setCursorPosition(0);
    showWhetherKnown();
}

Party PartyField::party() const
{
    const QString typed = text().simplified();
    if (typed == m_given.name.simplified())
        return m_given;
    if (typed.isEmpty())
        return {};
    const QModelIndexList found =
        m_names->match(m_names->index(0, 0), EntityNameRole, typed, 1, Qt::MatchFixedString);
    return {{found.isEmpty() ? QString() : found.first().data(EntityNameIdRole).toString()}, typed};
}

void PartyField::showWhetherKnown()
{
    const bool known = !party().entity.isEmpty();
    m_known->setVisible(known);
    setToolTip(known || text().trimmed().isEmpty()
                   ? QString()
                   : tr("This name is not in the thesaurus; it is kept as you write it."));
}

} // namespace vigie
