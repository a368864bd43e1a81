// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/claimmodel.h"
#include "models/items/entitymodel.h"
#include "models/items/passagemodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QTabWidget;
class QToolButton;
class QTreeView;
class QTreeWidget;

namespace vigie {

struct Services;
class Navigator;
class ThesaurusActions;
class YieldingArea;

/// All that is known of one entity: its names, where it is named, what it appears with, what is said of it.
class EntityDetail : public QWidget
{
    Q_OBJECT
public:
    /// `actions` are borrowed.
    EntityDetail(Services &services, Navigator &navigator, ThesaurusActions &actions,
                 QWidget *parent = nullptr);

    void show(const EntityId &id); ///< an empty id shows how to choose one
    void retranslate();

private:
    void build();
    void connectAll();
    void fillHead();
    void fillSaid();

    Services &m_services;
    Navigator &m_navigator;
    ThesaurusActions &m_actions;
    EntityId m_id;
    PassageModel m_mentions;
    EntityModel m_related;
    QLabel *m_title = nullptr;
    QLabel *m_names = nullptr;
    YieldingArea *m_namesArea = nullptr;
    QToolButton *m_edit = nullptr, *m_more = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTreeView *m_mentionsView = nullptr;
    QListView *m_relatedView = nullptr;
    QTreeWidget *m_said = nullptr;
    QList<Passage> m_saidPassages; ///< by row of m_said
};

/// Type, names and identifiers of an entry as a small table for a label; `own`: people added or changed it.
QString entryAsHtml(const Entity &entity, qsizetype namesALanguage, bool own);

} // namespace vigie
