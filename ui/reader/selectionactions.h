// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/event.h"
#include "models/domain/passage.h"
#include "models/domain/result.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QMenu;

namespace vigie {

struct Services;
class Navigator;

/// Words of a page that a person selected.
struct SelectedWords
{
    Passage passage;
    QString words;
    Language language = Language::Unknown; ///< of the page
};

/// What a person says about selected words where the program read nothing or read wrong: an amount, an event,
/// a name; and about a name under the pointer: that it is none, or another.
class SelectionActions : public QObject
{
    Q_OBJECT
public:
    SelectionActions(Services &services, Navigator &navigator,
                     std::function<std::optional<SelectedWords>()> selection, QWidget *parent);

    void setEnabled(bool enabled);
    void retranslate();
    void addTo(QMenu &menu) const;
    /// What can be said about a name that is there, or that a person rejected there.
    void addMentionActions(QMenu &menu, const Mention &mention);

    QAction *amount, *event, *name;

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const vigie::Error &error);

private:
    QAction *make(const QString &objectName, const QString &icon, int key);
    void addAmount();
    void addEvent();
    /// Opens the editor on `draft`; again, with what was typed, when it could not be added.
    void enter(const Claim &draft);
    void enter(const Event &draft);
    void addName();
    void tell(const Result<void> &result, const QString &doneText);
    void renameMention(const Mention &mention);

    Services &m_services;
    Navigator &m_navigator;
    std::function<std::optional<SelectedWords>()> m_selection;
    QWidget *m_parent;
};

} // namespace vigie
