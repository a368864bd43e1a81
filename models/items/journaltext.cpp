// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/names.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(vigie::Names)
};

} // namespace

QString journalActionText(const QString &key)
{
    if (key.isEmpty())
        return {};
    if (key == u"annotation.add")
        return Names::tr("Add Highlight", "follows Undo or Redo in the menu");
    if (key == u"annotation.edit")
        return Names::tr("Edit Highlight", "follows Undo or Redo in the menu");
    if (key == u"annotation.remove")
        return Names::tr("Remove Highlight", "follows Undo or Redo in the menu");
    if (key == u"annotation.import")
        return Names::tr("Bring In Highlights", "follows Undo or Redo in the menu");
    if (key == u"claim.decide")
        return Names::tr("Decision on a Claim", "follows Undo or Redo in the menu");
    if (key == u"claim.add")
        return Names::tr("Add Amount", "follows Undo or Redo in the menu");
    if (key == u"claim.remove")
        return Names::tr("Remove Amount", "follows Undo or Redo in the menu");
    if (key == u"claim.link")
        return Names::tr("Merge or Split of Claims", "follows Undo or Redo in the menu");
    if (key == u"event.decide")
        return Names::tr("Decision on an Event", "follows Undo or Redo in the menu");
    if (key == u"event.add")
        return Names::tr("Add Event", "follows Undo or Redo in the menu");
    if (key == u"event.remove")
        return Names::tr("Remove Event", "follows Undo or Redo in the menu");
    if (key == u"mention.decide")
        return Names::tr("Decision on a Name", "follows Undo or Redo in the menu");
    if (key == u"mention.add")
        return Names::tr("Add Name in a Text", "follows Undo or Redo in the menu");
    if (key == u"mention.remove")
        return Names::tr("Remove Name in a Text", "follows Undo or Redo in the menu");
    if (key == u"entity.add")
        return Names::tr("Add Entry to the Thesaurus", "follows Undo or Redo in the menu");
    if (key == u"entity.edit")
        return Names::tr("Edit Entry of the Thesaurus", "follows Undo or Redo in the menu");
    if (key == u"entity.label")
        return Names::tr("Add Name to an Entry", "follows Undo or Redo in the menu");
    if (key == u"entity.remove")
        return Names::tr("Remove Entry of the Thesaurus", "follows Undo or Redo in the menu");
    if (key == u"entity.merge")
        return Names::tr("Merge Entries", "follows Undo or Redo in the menu");
    if (key == u"entity.split")
        return Names::tr("Split Entry", "follows Undo or Redo in the menu");
    if (key == u"entity.distinct")
        return Names::tr("Keep Entries Apart", "follows Undo or Redo in the menu");
    if (key == u"entity.hide")
        return Names::tr("Hide Entry of the Thesaurus", "follows Undo or Redo in the menu");
    if (key == u"entity.show")
        return Names::tr("Show Hidden Entry Again", "follows Undo or Redo in the menu");
    if (key == u"entity.import")
        return Names::tr("Import of Entries", "follows Undo or Redo in the menu");
    if (key == u"document.correct")
        return Names::tr("Change of Document Properties", "follows Undo or Redo in the menu");
    return Names::tr("Last Change", "follows Undo or Redo in the menu");
}

} // namespace vigie
