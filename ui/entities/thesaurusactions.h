// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QObject>

class QAction;
class QWidget;

namespace vigie {

struct Services;
class Navigator;

/// What a person can do to the thesaurus. Every act can be undone.
class ThesaurusActions : public QObject
{
    Q_OBJECT
public:
    /// Dialogs belong to `window`.
    ThesaurusActions(Services &services, Navigator &navigator, QWidget *window);

    void setEntity(const EntityId &id); ///< what edit, merge, split, hide and takeBack are about
    void retranslate();

    QAction *newEntry, *edit, *merge, *split, *takeBack, *hide, *showHidden;
    QAction *proposals, *importList, *exportOwn, *exportAll;

Q_SIGNALS:
    void done(const QString &sentence);

private:
    void editEntry();
    void mergeEntry();
    void splitEntry();
    void takeBackEntry();
    void hideEntry();
    void chooseList();
    void takeIn(const QString &path);
    void chooseExport(bool ownOnly);
    QAction *make(const QString &name, const QString &icon);

    Services &m_services;
    Navigator &m_navigator;
    QWidget *m_window;
    EntityId m_id;
};

} // namespace vigie
