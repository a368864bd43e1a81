// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace vigie {

/// An amount as a person types it: bound, one or two figures, what is counted; with a line that says how it
/// is understood, every digit of it.
class AmountField : public QWidget
{
    Q_OBJECT
public:
    explicit AmountField(QWidget *parent = nullptr);
    void setAmount(const Amount &amount);
    /// Nothing while something typed is not understood. What was not touched stays as it was given, down to
    /// its shown precision.
    std::optional<Amount> amount() const;

Q_SIGNALS:
    void changed();

private:
    void fillUnits(UnitKind kind);
    void showReading();
    UnitKind unitKind() const;
    QString unit() const;
    bool isRange() const;

    Amount m_given;
    QComboBox *m_bound;
    QLineEdit *m_value;
    QLabel *m_between;
    QLineEdit *m_high;
    QComboBox *m_unitKind;
    QComboBox *m_unit;
    QLabel *m_hint;
    QString m_givenValue, m_givenHigh; ///< the figures as first shown
};

} // namespace vigie
