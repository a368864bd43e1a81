// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/selectionactions.h"

#include "models/items/dateformat.h"
#include "models/items/typedamount.h"
#include "models/services/services.h"
#include "ui/claims/claimeditor.h"
#include "ui/common/entitychooser.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/entities/entityeditor.h"
#include "ui/timeline/eventeditor.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

SelectionActions::SelectionActions(Services &services, Navigator &navigator,
                                   std::function<std::optional<SelectedWords>()> selection, QWidget *parent)
    : QObject(parent)
    , amount(nullptr)
    , m_services(services)
    , m_navigator(navigator)
    , m_selection(std::move(selection))
    , m_parent(parent)
{
    amount = make(u"addAmount"_s, u"claims"_s, Qt::Key_A);
    event = make(u"addEvent"_s, u"timeline"_s, Qt::Key_E);
    name = make(u"addName"_s, u"entity"_s, Qt::Key_M);
    connect(amount, &QAction::triggered, this, &SelectionActions::addAmount);
    connect(event, &QAction::triggered, this, &SelectionActions::addEvent);
    connect(name, &QAction::triggered, this, &SelectionActions::addName);
    setEnabled(false);
    retranslate();
}

QAction *SelectionActions::make(const QString &objectName, const QString &icon, int key)
{
    auto *action = new QAction(themedIcon(icon), QString(), m_parent);
    action->setObjectName(objectName);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(key)));
    return action;
}

void SelectionActions::setEnabled(bool enabled)
{
    for (QAction *action : {amount, event, name})
        action->setEnabled(enabled);
}

void SelectionActions::retranslate()
{
    const auto words = [](QAction *action, const QString &text, const QString &help) {
        action->setText(text);
        action->setToolTip(tr("%1 (%2)", "%1 what it does, %2 its keys")
                               .arg(help, action->shortcut().toString(QKeySequence::NativeText)));
    };
    words(amount, tr("Add Amount…"), tr("Say which amount the selected words state"));
    words(event, tr("Add Event…"), tr("Say when what the selected words tell happened"));
    words(name, tr("Name This As…"), tr("Say whom or what the selected words name"));
}

void SelectionActions::addTo(QMenu &menu) const
{
    menu.addActions({amount, event, name});
}

void SelectionActions::tell(const Result<void> &result, const QString &doneText)
{
    if (result)
        Q_EMIT done(doneText);
    else
        Q_EMIT failed(result.error());
}

void SelectionActions::addAmount()
{
    const std::optional<SelectedWords> selected = m_selection();
    if (!selected)
        return;
    Claim draft;
    draft.passage = selected->passage;
    draft.quote = selected->words;
    draft.amount = amountFromWords(selected->words, selected->language);
    draft.entered = true;
    enter(draft);
}

void SelectionActions::enter(const Claim &draft)
{
    auto *editor = new ClaimEditor(m_services, draft, ClaimEditor::Purpose::Enter, m_parent);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor] {
        const Claim typed = editor->claim();
        const Result<Claim> added = m_services.facts.add(typed);
        tell(added ? Result<void>() : Result<void>(added.error()), tr("The amount was added."));
        if (added)
            m_navigator.chooseClaim(added.value().id);
        else
            enter(typed);
    });
    editor->open();
}

void SelectionActions::addEvent()
{
    const std::optional<SelectedWords> selected = m_selection();
    if (!selected)
        return;
    Event draft;
    draft.passage = selected->passage;
    draft.quote = selected->words;
    draft.entered = true;
    for (const Mention &mention :
         m_services.facts.mentions(selected->passage.document, selected->passage.page)) {
        if (selected->passage.span.contains(mention.passage.span) && !draft.entities.contains(mention.entity))
            draft.entities.append(mention.entity);
    }
    enter(draft);
}

void SelectionActions::enter(const Event &draft)
{
    auto *editor = new EventEditor(m_services, draft, EventEditor::Purpose::Enter, m_parent);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor] {
        const Event typed = editor->event();
        const Result<Event> added = m_services.facts.add(typed);
        tell(added ? Result<void>() : Result<void>(added.error()), tr("The event was added."));
        if (added)
            m_navigator.chooseEvent(added.value().id);
        else
            enter(typed);
    });
    editor->open();
}

void SelectionActions::addName()
{
    const std::optional<SelectedWords> selected = m_selection();
    if (!selected)
        return;
    auto *chooser = new EntityChooser(m_services.facts.thesaurus(), selected->words, m_parent);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser, selected] {
        Mention draft;
        draft.entity = chooser->chosen();
        draft.passage = selected->passage;
        draft.words = selected->words;
        draft.entered = true;
        const Result<Mention> added = m_services.facts.add(draft);
        tell(added ? Result<void>() : Result<void>(added.error()), tr("The name was added."));
    });
    chooser->offerNewEntry();
    connect(chooser, &EntityChooser::newEntryAsked, this, [this, selected] {
        const Result<Page> page = m_services.library.page(selected->passage.document, selected->passage.page);
        const EntityEditor *editor = EntityEditor::newEntity(
            m_services, selected->words, page ? page.value().language : Language::Unknown, m_parent);
        connect(editor, &EntityEditor::saved, &m_navigator, &Navigator::chooseEntity);
    });
    chooser->open();
}

void SelectionActions::addMentionActions(QMenu &menu, const Mention &mention)
{
    const Entity *known = m_services.facts.thesaurus().find(mention.entity);
    const QString label = known ? known->label(interfaceLanguage()) : mention.entity.value;
    if (mention.status == ReviewStatus::Rejected) {
        menu.addAction(tr("This Is “%1” after All").arg(label), this, [this, mention] {
            tell(m_services.facts.decide(mention, {.status = ReviewStatus::Proposed, .entity = {}}),
                 tr("The name counts again."));
        });
        return;
    }
    menu.addAction(tr("This Is Not “%1”").arg(label), this, [this, mention] {
        tell(mention.entered
                 ? m_services.facts.remove(mention)
                 : m_services.facts.decide(mention, {.status = ReviewStatus::Rejected, .entity = {}}),
             tr("These words are no longer taken for that name."));
    });
    menu.addAction(tr("This Names Another…"), this, [this, mention] { renameMention(mention); });
}

void SelectionActions::renameMention(const Mention &mention)
{
    auto *chooser = new EntityChooser(m_services.facts.thesaurus(), mention.words, m_parent);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser, mention] {
        if (chooser->chosen() != mention.entity)
            tell(m_services.facts.decide(mention, {.status = {}, .entity = chooser->chosen()}),
                 tr("These words now name another."));
    });
    chooser->open();
}

} // namespace vigie
