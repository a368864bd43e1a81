// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/names.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct JournalNames
{
    Q_DECLARE_TR_FUNCTIONS(vigie::Names)
};

} // namespace

QString journalActionText(const QString &key)
{
    if (key.isEmpty())
        return {};
    if (key == u"annotation.add")
        return JournalNames::tr("Add Highlight", "follows Undo or Redo in the menu");
    if (key == u"annotation.edit")
        return JournalNames::tr("Edit Highlight", "follows Undo or Redo in the menu");
    if (key == u"annotation.remove")
        return JournalNames::tr("Remove Highlight", "follows Undo or Redo in the menu");
    if (key == u"annotation.import")
        return JournalNames::tr("Bring In Highlights", "follows Undo or Redo in the menu");
    if (key == u"claim.decide")
        return JournalNames::tr("Decision on a Claim", "follows Undo or Redo in the menu");
    if (key == u"claim.accept")
        return JournalNames::tr("Accept Amount", "follows Undo or Redo in the menu");
    if (key == u"claim.reject")
        return JournalNames::tr("Reject Amount", "follows Undo or Redo in the menu");
    if (key == u"claim.edit")
        return JournalNames::tr("Edit Amount", "follows Undo or Redo in the menu");
    if (key == u"claim.exclude")
        return JournalNames::tr("Keep Amount out of Charts", "follows Undo or Redo in the menu");
    if (key == u"claim.include")
        return JournalNames::tr("Put Amount Back in Charts", "follows Undo or Redo in the menu");
    if (key == u"claim.add")
        return JournalNames::tr("Add Amount", "follows Undo or Redo in the menu");
    if (key == u"claim.remove")
        return JournalNames::tr("Remove Amount", "follows Undo or Redo in the menu");
    if (key == u"claim.link")
        return JournalNames::tr("Merge or Split of Claims", "follows Undo or Redo in the menu");
    if (key == u"event.decide")
        return JournalNames::tr("Decision on an Event", "follows Undo or Redo in the menu");
    if (key == u"event.accept")
        return JournalNames::tr("Accept Event", "follows Undo or Redo in the menu");
    if (key == u"event.reject")
        return JournalNames::tr("Reject Event", "follows Undo or Redo in the menu");
    if (key == u"event.edit")
        return JournalNames::tr("Edit Event", "follows Undo or Redo in the menu");
    if (key == u"event.merge")
        return JournalNames::tr("Merge Events", "follows Undo or Redo in the menu");
    if (key == u"event.split")
        return JournalNames::tr("Split Merged Events", "follows Undo or Redo in the menu");
    if (key == u"event.exclude")
        return JournalNames::tr("Keep Event off the Timeline", "follows Undo or Redo in the menu");
    if (key == u"event.include")
        return JournalNames::tr("Put Event Back on the Timeline", "follows Undo or Redo in the menu");
    if (key == u"event.add")
        return JournalNames::tr("Add Event", "follows Undo or Redo in the menu");
    if (key == u"event.remove")
        return JournalNames::tr("Remove Event", "follows Undo or Redo in the menu");
    if (key == u"mention.decide")
        return JournalNames::tr("Decision on a Name", "follows Undo or Redo in the menu");
    if (key == u"mention.add")
        return JournalNames::tr("Add Name in a Text", "follows Undo or Redo in the menu");
    if (key == u"mention.remove")
        return JournalNames::tr("Remove Name in a Text", "follows Undo or Redo in the menu");
    if (key == u"entity.add")
        return JournalNames::tr("Add Entry to the Thesaurus", "follows Undo or Redo in the menu");
    if (key == u"entity.edit")
        return JournalNames::tr("Edit Entry of the Thesaurus", "follows Undo or Redo in the menu");
    if (key == u"entity.label")
        return JournalNames::tr("Add Name to an Entry", "follows Undo or Redo in the menu");
    if (key == u"entity.remove")
        return JournalNames::tr("Remove Entry of the Thesaurus", "follows Undo or Redo in the menu");
    if (key == u"entity.merge")
        return JournalNames::tr("Merge Entries", "follows Undo or Redo in the menu");
    if (key == u"entity.split")
        return JournalNames::tr("Split Entry", "follows Undo or Redo in the menu");
    if (key == u"entity.distinct")
        return JournalNames::tr("Keep Entries Apart", "follows Undo or Redo in the menu");
    if (key == u"entity.hide")
        return JournalNames::tr("Hide Entry of the Thesaurus", "follows Undo or Redo in the menu");
    if (key == u"entity.show")
        return JournalNames::tr("Show Hidden Entry Again", "follows Undo or Redo in the menu");
    if (key == u"entity.import")
        return JournalNames::tr("Import of Entries", "follows Undo or Redo in the menu");
    if (key == u"document.correct")
        return JournalNames::tr("Change of Document Properties", "follows Undo or Redo in the menu");
    return JournalNames::tr("Last Change", "follows Undo or Redo in the menu");
}

QString journalActText(const QString &key, const QString &summary)
{
    const QString words = summary.simplified();
    constexpr qsizetype shown = 60;
    if (words.isEmpty())
        return journalActionText(key);
    return labelledText(journalActionText(key),
                        words.size() > shown ? QString(words.left(shown) + u'…') : words);
}

} // namespace vigie
