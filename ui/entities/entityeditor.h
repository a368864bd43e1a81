// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QTableWidget;

namespace vigie {

struct Services;
class LabelTable;

/// One entry of the thesaurus: its type, names, identifiers and what it is related to. Saving changes the
/// thesaurus at once; what makes no sense is said in the dialog, which stays.
class EntityEditor : public QDialog
{
    Q_OBJECT
public:
    /// An entry without an id is a new one.
    EntityEditor(Services &services, const Entity &entity, QWidget *parent = nullptr);

    /// Asks for a new entry that `words` of a document in `language` name. Does not block; the editor tells
    /// by saved() what came of it.
    static EntityEditor *newEntity(Services &services, const QString &words, Language language,
                                   QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void saved(const vigie::EntityId &id);

private:
    void build();
    void fill();
    void addIdentifier(const QString &key, const QString &value);
    void addRelation(bool broader);
    void showRelation(const EntityId &id, bool broader);
    Entity edited() const;

    Services &m_services;
    Entity m_entity;
    Entity m_shown; ///< as the dialog gave it before the person changed anything
    QComboBox *m_type = nullptr;
    LabelTable *m_labels = nullptr;
    QTableWidget *m_identifiers = nullptr;
    QListWidget *m_relations = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace vigie
