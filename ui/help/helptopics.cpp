// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptopics.h"

#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

const QHash<QString, QString> &helpTopics()
{
    static const QHash<QString, QString> topics{
        {u"AnnotationDialog"_s, u"highlights"_s},
        {u"AnnotationsPanel"_s, u"highlights"_s},
        {u"ChartPanel"_s, u"chart"_s},
        {u"ClaimEditor"_s, u"claims"_s},
        {u"ClaimsPanel"_s, u"claims"_s},
        {u"CommandPalette"_s, u"keys"_s},
        {u"DocumentChoice"_s, u"chart"_s},
        {u"DocumentDialog"_s, u"library"_s},
        {u"EntityChooser"_s, u"names"_s},
        {u"EntityEditor"_s, u"thesaurus"_s},
        {u"EntityPanel"_s, u"names"_s},
        {u"EventEditor"_s, u"timeline"_s},
        {u"EvidenceChooser"_s, u"tags-evidence"_s},
        {u"EvidenceList"_s, u"tags-evidence"_s},
        {u"ExpansionBar"_s, u"other-languages"_s},
        {u"ExportDialog"_s, u"exporting"_s},
        {u"HiddenDialog"_s, u"thesaurus"_s},
        {u"HistoryDialog"_s, u"undo"_s},
        {u"ImportDialog"_s, u"unread"_s},
        {u"LibraryPanel"_s, u"library"_s},
        {u"LinkDialog"_s, u"privacy"_s},
        {u"MergeDialog"_s, u"thesaurus"_s},
        {u"OrphansDialog"_s, u"review"_s},
        {u"PrintDialog"_s, u"exporting"_s},
        {u"ProposalsDialog"_s, u"thesaurus"_s},
        {u"ReaderArea"_s, u"reading"_s},
        {u"ReviewPanel"_s, u"review"_s},
        {u"SavedSearchesDialog"_s, u"searching"_s},
        {u"SearchPanel"_s, u"searching"_s},
        {u"ServeDialog"_s, u"team"_s},
        {u"ShortcutsDialog"_s, u"keys"_s},
        {u"SplitDialog"_s, u"thesaurus"_s},
        {u"TagEdit"_s, u"tags-evidence"_s},
        {u"TimelinePanel"_s, u"timeline"_s},
        {u"VersionsDialog"_s, u"versions"_s},
        {u"alsoAddressDialog"_s, u"team"_s},
        {u"alsoFolderDialog"_s, u"team"_s},
        {u"importFilesDialog"_s, u"importing"_s},
        {u"importFolderDialog"_s, u"importing"_s},
        {u"libraryFolderDialog"_s, u"library"_s},
        {u"otherLibraries"_s, u"team"_s},
    };
    return topics;
}

QString helpTopic(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString type = QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1);
        for (const QString &name : {widget->objectName(), type}) {
            if (const auto topic = helpTopics().constFind(name); topic != helpTopics().constEnd())
                return *topic;
        }
    }
    return u"first-steps"_s;
}

} // namespace vigie
