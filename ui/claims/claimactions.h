// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/curation.h"
#include "models/domain/result.h"

#include <QObject>

class QAction;

namespace vigie {

struct Services;

/// What the acts on claims are about.
struct ClaimTarget
{
    QList<Claim> claims;     ///< the chosen ones, the leading one first
    QList<ClaimId> fellows;  ///< the other claims of their fact, if they are of one
    QList<ClaimId> compared; ///< of another fact, to be merged with or told apart from

    bool isEmpty() const { return claims.isEmpty(); }
};

/// What a person can do to claims, as actions with keys of one letter, the same wherever claims are shown.
/// Each act is a decision of the facts service, so that it is in the journal and can be undone.
class ClaimActions : public QObject
{
    Q_OBJECT
public:
    /// The actions work while `place` or something in it has the keyboard; their names end with `suffix`.
    ClaimActions(Services &services, QWidget *place, const QString &suffix = {});

    void setTarget(const ClaimTarget &target);
    const ClaimTarget &target() const { return m_target; }
    void retranslate();
    QList<QAction *> common() const; ///< for buttons
    QList<QAction *> all() const;    ///< for a menu

    QAction *accept, *reject, *exclude, *edit, *merge, *split, *undecide, *forget, *remove;

Q_SIGNALS:
    void done(const QString &sentence); ///< after the service took it
    /// The same, earlier. `settled`: the claims do not wait for a word any more.
    void decided(bool settled);

private:
    QAction *make(const QString &name, const QString &icon, int key);
    void decide(const ClaimDecision &decision, const QString &doneText);
    void tell(const Result<void> &result, const QString &doneText, bool settled = false);
    QList<ClaimId> ids() const;
    void openEditor();
    void mergeAll();
    void splitOff();
    void removeEntered();

    Services &m_services;
    QWidget *m_place;
    QString m_suffix;
    ClaimTarget m_target;
};

} // namespace vigie
