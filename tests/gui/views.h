// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeservices.h"
#include "ui/annotations/annotationdialog.h"
#include "ui/annotations/evidencechooser.h"
#include "ui/annotations/exportdialog.h"
#include "ui/chart/documentchoice.h"
#include "ui/claims/claimeditor.h"
#include "ui/claims/orphansdialog.h"
#include "ui/common/entitychooser.h"
#include "ui/common/historydialog.h"
#include "ui/common/navigator.h"
#include "ui/common/shortcuts.h"
#include "ui/common/shortcutsdialog.h"
#include "ui/entities/entityeditor.h"
#include "ui/entities/hiddendialog.h"
#include "ui/entities/mergedialog.h"
#include "ui/entities/proposalsdialog.h"
#include "ui/entities/splitdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/import/importdialog.h"
#include "ui/library/documentdialog.h"
#include "ui/mainwindow.h"
#include "ui/print/printdialog.h"
#include "ui/reader/linkdialog.h"
#include "ui/search/indexserving.h"
#include "ui/search/savedsearches.h"
#include "ui/timeline/eventeditor.h"
#include "ui/versions/versionsdialog.h"

#include <QDockWidget>
#include <QSettings>

#include <functional>
#include <memory>

namespace vigie {

/// A window or dialogue as a person meets it, over the sample of the fake services.
struct View
{
    QString name; ///< of its picture's file
    std::function<QWidget *()> make;
};

/// What the views are made over; outlives them.
struct ViewMaterial
{
    explicit ViewMaterial(QSettings &settings_)
        : settings(settings_)
        , shortcuts(settings_)
    {
        fillWithSample(services);
    }

    FakeServices services;
    FakeIndexServer server;
    QSettings &settings;
    Navigator navigator;
    Shortcuts shortcuts;
};

/// Every dialogue, and the window with each of its panels in front.
inline QList<View> allViews(ViewMaterial &material)
{
    using namespace Qt::Literals::StringLiterals;
    Services &services = material.services.all;
    QList<View> views;
    const auto add = [&](const QString &name, std::function<QWidget *()> make) {
        views.append({name, std::move(make)});
    };
    add(u"annotation"_s, [&services] {
        const Annotation one = services.annotations.annotations().constFirst();
        return new AnnotationDialog(services, one, one.quote);
    });
    add(u"evidence"_s, [&services] {
        return new EvidenceChooser(services, EvidenceLink::Kind::Claim,
                                   services.facts.claims().constFirst().passage);
    });
    add(u"export"_s, [&services] { return new ExportDialog(services.exports, 20); });
    add(u"documents-of-chart"_s,
        [&services] { return new DocumentChoice(services.library.documents(), {}, nullptr); });
    add(u"claim-correct"_s, [&services] {
        return new ClaimEditor(services, services.facts.claims().constFirst(), ClaimEditor::Purpose::Correct);
    });
    add(u"claim-enter"_s, [&services] {
        return new ClaimEditor(services, services.facts.claims().constFirst(), ClaimEditor::Purpose::Enter);
    });
    add(u"orphans"_s, [&services] { return new OrphansDialog(services); });
    add(u"history"_s, [&services] { return new HistoryDialog(services.journal); });
    add(u"entity"_s, [&services] {
        return new EntityEditor(services, services.facts.thesaurus().entities().constFirst());
    });
    add(u"entity-choice"_s,
        [&services] { return new EntityChooser(services.facts.thesaurus(), u"Bybit"_s); });
    add(u"entity-merge"_s, [&services] {
        return new MergeDialog(services, services.facts.thesaurus().entities().constFirst().id);
    });
    add(u"entity-split"_s, [&services] {
        return new SplitDialog(services, services.facts.thesaurus().entities().constFirst());
    });
    add(u"entity-proposals"_s, [&services] { return new ProposalsDialog(services); });
    add(u"entity-hidden"_s, [&services] { return new HiddenDialog(services, nullptr); });
    add(u"import"_s, [&services] { return new ImportDialog(services.imports); });
    add(u"document"_s, [&services] { return new DocumentDialog(services.library.documents().constFirst()); });
    add(u"link"_s, [] { return new LinkDialog(u"https://example.invalid/reports/second?lang=fr"_s); });
    add(u"serve"_s, [&material] { return new ServeDialog(material.server); });
    add(u"saved-searches"_s, [&services] { return new SavedSearchesDialog(services); });
    add(u"event-correct"_s, [&services] {
        return new EventEditor(services, services.facts.events().constFirst(), EventEditor::Purpose::Correct);
    });
    add(u"event-enter"_s, [&services] {
        return new EventEditor(services, services.facts.events().constFirst(), EventEditor::Purpose::Enter);
    });
    add(u"versions"_s, [&material] {
        auto *dialog = new VersionsDialog(material.services.all, material.navigator);
        dialog->showVersionsOf(material.services.library.documents().constFirst().id);
        return dialog;
    });
    add(u"shortcuts"_s, [&material] { return new ShortcutsDialog(material.shortcuts); });
    add(u"help"_s, [] { return new HelpWindow; });
    add(u"print"_s, [&material] { return new PrintDialog({}, 0, material.settings); });
    const auto window = [&material](const QString &panel) {
        auto *shown = new MainWindow(material.services.all, material.settings);
        shown->fill();
        for (QDockWidget *dock : shown->findChildren<QDockWidget *>()) {
            if (dock->objectName() == panel) {
                dock->show();
                dock->raise();
            }
        }
        return shown;
    };
    // The panels are asked for by the window itself: a new one is in the list by being there.
    QStringList panels;
    {
        MainWindow probe(services, material.settings);
        for (const QDockWidget *dock : probe.findChildren<QDockWidget *>())
            panels.append(dock->objectName());
    }
    for (const QString &panel : std::as_const(panels))
        add(u"window-"_s + panel, [window, panel] { return window(panel); });
    return views;
}

} // namespace vigie
