// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/claimmodel.h"
#include "ui/claims/ledgerreading.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QTreeView;

namespace vigie {

struct Services;
class ClaimActions;
class EmptyState;
class FieldMemory;
class Navigator;

/// The amounts that documents state, the statements of one fact together, and what a person decided.
class ClaimsPanel : public QWidget
{
    Q_OBJECT
public:
    ClaimsPanel(Services &services, Navigator &navigator, QWidget *parent = nullptr);

    void remember(FieldMemory &memory);
    /// Shows these alone, as one of the choices of status, until another is chosen.
    void listOnly(const QList<ClaimId> &claims);

Q_SIGNALS:
    void done(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void showLedger(const LedgerReading::Read &read);
    void fillFilters();
    ClaimFilter chosenFilter() const;
    void applyFilters();
    void showSelection();
    void select(const ClaimId &id);
    void open(const QModelIndex &index);
    void retarget();
    void showMenu(const QPoint &at);

    Services &m_services;
    Navigator &m_navigator;
    ClaimModel m_model;
    LedgerReading *m_reading = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_year = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_quote = nullptr;
    ClaimActions *m_actions = nullptr;
    ClaimId m_wanted;           ///< chosen elsewhere while this was stale
    QSet<ClaimId> m_picked;     ///< that the chart asked for
    LedgerReading::Read m_read; ///< what is shown
};

} // namespace vigie
