// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/curation.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace vigie {

struct Services;
class AmountField;
class TypedDateField;
class PartyField;

/// Everything that is read from an amount's words, to be corrected or entered by a person, beside the
/// sentence itself and who said what so far.
class ClaimEditor : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose : quint8 { Correct, Enter };

    ClaimEditor(Services &services, const Claim &claim, Purpose purpose, QWidget *parent = nullptr);

    /// Only what differs from the claim it began with.
    ClaimDecision decision() const;
    /// The claim as it now stands, for FactsService::add().
    Claim claim() const;

private:
    QWidget *readingPage();
    QWidget *historyPage();
    void fillWholes();
    void check();

    Services &m_services;
    Claim m_claim;
    Purpose m_purpose;
    AmountField *m_amount = nullptr;
    QComboBox *m_kind = nullptr;
    TypedDateField *m_period = nullptr;
    PartyField *m_victim = nullptr;
    PartyField *m_actor = nullptr;
    QComboBox *m_extent = nullptr;
    QLineEdit *m_accordingTo = nullptr;
    QComboBox *m_partOf = nullptr;
    QCheckBox *m_hedged = nullptr;
    QCheckBox *m_retracted = nullptr;
    QLineEdit *m_comment = nullptr;
    QPushButton *m_accept = nullptr;
};

/// Claims of `document` that `claim` may be a part of: larger ones in the same unit, and not its own parts.
QList<Claim> possibleWholes(const QList<Claim> &claims, const Claim &claim);

} // namespace vigie
