// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/curation.h"
#include "models/domain/event.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace vigie {

struct Services;
class TypedDateField;

/// When something happened and what kind of thing it was, beside the sentence that says so.
class EventEditor : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose : quint8 { Correct, Enter };

    EventEditor(Services &services, const Event &event, Purpose purpose, QWidget *parent = nullptr);

    /// Only what differs from the event it began with.
    EventDecision decision() const;
    /// The event as it now stands, for FactsService::add().
    Event event() const;

private:
    Event m_event;
    TypedDateField *m_date;
    QComboBox *m_kind;
    QPushButton *m_accept = nullptr;
};

} // namespace vigie
