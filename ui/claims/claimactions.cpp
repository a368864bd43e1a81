// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimactions.h"

#include "models/services/services.h"
#include "ui/claims/claimeditor.h"
#include "ui/common/icons.h"
#include "ui/common/problems.h"

#include <QAction>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

ClaimActions::ClaimActions(Services &services, QWidget *place, const QString &suffix)
    : QObject(place)
    , accept(nullptr)
    , m_services(services)
    , m_place(place)
    , m_suffix(suffix)
{
    accept = make(u"acceptClaim"_s, u"accept"_s, Qt::Key_A);
    reject = make(u"rejectClaim"_s, u"reject"_s, Qt::Key_R);
    exclude = make(u"excludeClaim"_s, u"chart"_s, Qt::Key_X);
    exclude->setCheckable(true);
    edit = make(u"editClaim"_s, u"edit"_s, Qt::Key_E);
    merge = make(u"mergeClaims"_s, u"merge"_s, Qt::Key_M);
    split = make(u"splitClaim"_s, u"split"_s, Qt::Key_S);
    undecide = make(u"undecideClaim"_s, {}, Qt::Key_U);
    forget = make(u"forgetLinks"_s, {}, 0);
    remove = make(u"removeClaim"_s, u"remove"_s, Qt::Key_Delete);
    connect(accept, &QAction::triggered, this, [this] {
        decide({.status = ReviewStatus::Accepted},
               tr("%n claim(s) accepted.", nullptr, int(m_target.claims.size())));
    });
    connect(reject, &QAction::triggered, this, [this] {
        decide({.status = ReviewStatus::Rejected},
               tr("%n claim(s) rejected.", nullptr, int(m_target.claims.size())));
    });
    connect(undecide, &QAction::triggered, this, [this] {
        decide({.status = ReviewStatus::Proposed},
               tr("%n claim(s) set back to proposed.", nullptr, int(m_target.claims.size())));
    });
    connect(exclude, &QAction::triggered, this, [this](bool out) {
        const int count = int(m_target.claims.size());
        decide({.excluded = out}, out ? tr("%n claim(s) kept out of the charts.", nullptr, count)
                                      : tr("%n claim(s) count in the charts again.", nullptr, count));
    });
    connect(edit, &QAction::triggered, this, &ClaimActions::openEditor);
    connect(merge, &QAction::triggered, this, &ClaimActions::mergeAll);
    connect(split, &QAction::triggered, this, &ClaimActions::splitOff);
    connect(forget, &QAction::triggered, this, [this] {
        tell(m_services.facts.link(ids(), std::nullopt), tr("The program’s own grouping holds again."));
    });
    connect(remove, &QAction::triggered, this, &ClaimActions::removeEntered);
    setTarget({});
    retranslate();
}

QAction *ClaimActions::make(const QString &name, const QString &icon, int key)
{
    auto *action = new QAction(m_place);
    action->setObjectName(name + m_suffix);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    if (key != 0)
        action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_place->addAction(action);
    return action;
}

void ClaimActions::retranslate()
{
    const auto name = [](QAction *action, const QString &text, const QString &help) {
        action->setText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        // What a button shows: its key is how most of them are used.
        action->setIconText(keys.isEmpty() ? text
                                           : tr("%1 (%2)", "%1 what it does, %2 its key").arg(text, keys));
        action->setToolTip(keys.isEmpty() ? help
                                          : tr("%1 (%2)", "%1 what it does, %2 its key").arg(help, keys));
    };
    name(accept, tr("Accept"), tr("Accept what the program read"));
    name(reject, tr("Reject"), tr("Reject what the program read: it counts nowhere"));
    name(exclude, tr("Keep out of Charts"), tr("Keep the claim, but let no chart count it"));
    name(edit, tr("Edit…"), tr("Correct what was read from the words"));
    name(merge, tr("Merge"), tr("Say that these state the same thing"));
    name(split, tr("Split Off"), tr("Say that this states something else than the others"));
    name(undecide, tr("Set Back to Proposed"), tr("Take back that it was accepted or rejected"));
    name(forget, tr("Forget Merges and Splits"), tr("Let the program group these claims by itself again"));
    name(remove, tr("Remove"), tr("Take away what was entered by hand"));
}

QList<QAction *> ClaimActions::common() const
{
    return {accept, reject, edit, exclude, merge, split};
}

QList<QAction *> ClaimActions::all() const
{
    return {accept, reject, edit, exclude, merge, split, undecide, forget, remove};
}

void ClaimActions::setTarget(const ClaimTarget &target)
{
    m_target = target;
    const auto allOf = [this](auto what) {
        return !m_target.isEmpty() && std::all_of(m_target.claims.cbegin(), m_target.claims.cend(), what);
    };
    const bool some = !target.isEmpty();
    accept->setEnabled(some);
    reject->setEnabled(some);
    exclude->setEnabled(some);
    exclude->setChecked(allOf([](const Claim &claim) { return claim.excluded; }));
    edit->setEnabled(target.claims.size() == 1);
    merge->setEnabled(target.claims.size() + target.compared.size() > 1);
    split->setEnabled(some && (!target.fellows.isEmpty() || merge->isEnabled()));
    undecide->setEnabled(some &&
                         !allOf([](const Claim &claim) { return claim.status == ReviewStatus::Proposed; }));
    forget->setEnabled(some);
    remove->setEnabled(allOf([](const Claim &claim) { return claim.entered; }));
}

QList<ClaimId> ClaimActions::ids() const
{
    QList<ClaimId> found;
    for (const Claim &claim : m_target.claims)
        found.append(claim.id);
    return found;
}

void ClaimActions::tell(const Result<void> &result, const QString &doneText, bool settled)
{
    if (!result) {
        showProblem(m_place, tr("The decision was not kept."), result.error());
        return;
    }
    Q_EMIT decided(settled);
    Q_EMIT done(doneText);
}

void ClaimActions::decide(const ClaimDecision &decision, const QString &doneText)
{
    if (m_target.isEmpty())
        return;
    const bool settled = decision.excluded.value_or(decision.status.value_or(ReviewStatus::Proposed) !=
                                                    ReviewStatus::Proposed);
    tell(m_services.facts.decideAll(ids(), decision), doneText, settled);
}

void ClaimActions::openEditor()
{
    if (m_target.claims.size() != 1)
        return;
    const Claim claim = m_target.claims.first();
    auto *editor = new ClaimEditor(m_services, claim, ClaimEditor::Purpose::Correct, m_place);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, claim] {
        const ClaimDecision decision = editor->decision();
        if (decision != ClaimDecision())
            tell(m_services.facts.decide(claim.id, decision), tr("The claim was changed."));
    });
    editor->open();
}

void ClaimActions::mergeAll()
{
    const QList<ClaimId> together = ids() + m_target.compared;
    if (together.size() > 1)
        tell(m_services.facts.link(together, true),
             tr("%n claim(s) now state one fact.", nullptr, int(together.size())));
}

void ClaimActions::splitOff()
{
    const QList<ClaimId> chosen = ids();
    tell(
        m_services.facts.tellApart(chosen, m_target.fellows.isEmpty() ? m_target.compared : m_target.fellows),
        tr("%n claim(s) now state a fact of their own.", nullptr, int(chosen.size())));
}

void ClaimActions::removeEntered()
{
    tell(m_services.facts.removeAll(ids()), tr("What was entered by hand was removed."));
}

} // namespace vigie
