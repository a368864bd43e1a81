// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/passage.h"
#include "models/items/entitymodel.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace vigie {

struct Services;
class EmptyState;
class FieldMemory;
class EntityDetail;
class FlowLayout;
class Navigator;
class Refresher;
class ThesaurusActions;
class YieldingArea;

/// Who and what the documents name; what is named at the place being read; and all about the one chosen.
class EntityPanel : public QWidget
{
    Q_OBJECT
public:
    EntityPanel(Services &services, Navigator &navigator, QWidget *parent = nullptr);

    /// What can be done to the thesaurus, for menus.
    ThesaurusActions &actions() { return *m_actions; }
    void remember(FieldMemory &memory);

Q_SIGNALS:
    void done(const QString &sentence); ///< something to say in the status bar

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refill();
    void fillTypes();
    void choose(const EntityId &id);
    void shareHeight();
    void showHere(const Passage &passage);
    void select(const EntityId &id);
    void narrow(const std::function<void()> &change);

    Services &m_services;
    Navigator &m_navigator;
    EntityModel m_model;
    EntityFilterModel m_filtered;
    Refresher *m_refresher = nullptr;
    ThesaurusActions *m_actions = nullptr;
    EntityId m_chosen;
    bool m_narrowing = false; ///< the list changes, and the marked row with it
    Passage m_here;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_type = nullptr;
    QListView *m_list = nullptr;
    QToolButton *m_more = nullptr;
    QLabel *m_hereLabel = nullptr;
    QWidget *m_hereBar = nullptr;
    YieldingArea *m_hereArea = nullptr;
    QSplitter *m_splitter = nullptr;
    FlowLayout *m_hereLayout = nullptr;
    EntityDetail *m_detail = nullptr;
};

} // namespace vigie
