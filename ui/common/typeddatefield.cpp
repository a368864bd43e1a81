// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typeddatefield.h"

#include "models/items/dateformat.h"
#include "models/items/typeddate.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

TypedDateField::TypedDateField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    m_line->setClearButtonEnabled(true);
    m_line->setPlaceholderText(
        tr("2025, 2025-09, 2025-Q3 or 2024-01..2025-09", "examples of how to enter a date"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_hint);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        showReading();
        Q_EMIT changed();
    });
    showReading();
}

void TypedDateField::setDate(const std::optional<FuzzyDate> &date)
{
    m_line->setText(date ? typedDate(*date) : QString());
}

bool TypedDateField::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

std::optional<FuzzyDate> TypedDateField::date() const
{
    return readTypedDate(m_line->text());
}

void TypedDateField::setEmptyHint(const QString &hint)
{
    m_emptyHint = hint;
    showReading();
}

void TypedDateField::showReading()
{
    const std::optional<FuzzyDate> read = date();
    if (read)
        m_hint->setText(formatDate(*read, interfaceLanguage()));
    else
        m_hint->setText(isEmpty()
                            ? m_emptyHint
                            : tr("This is not understood. Examples: 2025-05-29, 2025-09, 2025-Q3, 2025, "
                                 "2024-01..2025-09, 2025-03.. (open end)."));
    m_line->setAccessibleDescription(m_hint->text());
}

} // namespace vigie
