// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fuzzydate.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace vigie {

/// A day, month, quarter, year or span as a person types it, with a line that says how it is understood.
class TypedDateField : public QWidget
{
    Q_OBJECT
public:
    explicit TypedDateField(QWidget *parent = nullptr);
    void setDate(const std::optional<FuzzyDate> &date);
    /// What is typed; nothing when it is empty or not understood.
    std::optional<FuzzyDate> date() const;
    bool isEmpty() const;
    bool isUnderstood() const { return isEmpty() || date().has_value(); }
    QLineEdit *line() const { return m_line; }
    /// What an empty field means, shown in the hint.
    void setEmptyHint(const QString &hint);

Q_SIGNALS:
    void changed();

private:
    void showReading();

    QLineEdit *m_line;
    QLabel *m_hint;
    QString m_emptyHint;
};

} // namespace vigie
