// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entityline.h"

#include "ui/common/entitynames.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

EntityLine::EntityLine(const Thesaurus &thesaurus, const QList<EntityId> &without, QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Part of a name in any language"));
    auto *completer = new QCompleter(
        entityNamesModel(
            thesaurus, [&without](const Entity &entity) { return !without.contains(entity.id); }, this),
        this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionRole(Qt::DisplayRole);
    completer->popup()->setObjectName(u"entityLineNames"_s);
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &EntityLine::settle);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (std::exchange(m_chosen, {}) != EntityId())
            Q_EMIT entityChosen({});
    });
    // Enter takes the first that fits.
    connect(this, &QLineEdit::returnPressed, this, [this, completer] {
        completer->setCompletionPrefix(text());
        if (m_chosen.isEmpty() && !text().isEmpty() && completer->completionCount() > 0)
            settle(completer->completionModel()->index(0, 0));
    });
}

void EntityLine::keyPressEvent(QKeyEvent *event)
{
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
}

void EntityLine::settle(const QModelIndex &index)
{
    m_chosen.value = index.data(EntityNameIdRole).toString();
    setText(index.data(Qt::DisplayRole).toString());
    Q_EMIT entityChosen(m_chosen);
}

} // namespace vigie
