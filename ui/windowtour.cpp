// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of itself to those who see it for the first time.
#include "ui/common/paneldock.h"
#include "ui/common/tour.h"
#include "ui/mainwindow.h"
#include "ui/reader/readerarea.h"
#include "ui/search/searchpanel.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString seenKey = u"window/tourSeen"_s;

} // namespace

void MainWindow::startTour(bool invite)
{
    if (!m_tour) {
        const auto forward = [](PanelDock *panel) { return [panel] { showPanel(panel); }; };
        const auto steps = [this, forward]() -> QList<TourStep> {
            auto *line = searchPanel()->findChild<QWidget *>(u"queryLine"_s);
            return {
                {tr("Your documents"),
                 tr("What you import is copied into the library, and the originals are never changed. Drop "
                    "files and folders anywhere on the window to add more."),
                 m_library->content(), forward(m_library)},
                {tr("One search, four languages"),
                 tr("Type a name or a few words in English, French, Japanese or Korean. Passages in the "
                    "other languages are found too, and what was added to your words is shown."),
                 line, forward(m_search)},
                {tr("Read and mark"),
                 tr("A result opens on its page with the words marked. Select words and press H to "
                    "highlight them, or a number from 1 to 6 for a colour; add notes and tags."),
                 m_reader,
                 {}},
                {tr("What the documents state"),
                 tr("Every amount is listed with its sentence, the statements of one fact together. It is "
                    "a proposal until you accept or reject it."),
                 m_claims->content(), forward(m_claims)},
                {tr("By year and over time"),
                 tr("The chart shows how each bar is made up, and a click leads to its sources; the "
                    "timeline shows what happened when. Ctrl+K finds every command, F1 opens the help."),
                 m_chart->content(), forward(m_chart)}};
        };
        m_tour = new Tour(steps, this);
        connect(m_tour, &Tour::sampleWanted, this, &MainWindow::sampleLibraryAsked);
    }
    m_settings.setValue(seenKey, true);
    if (invite)
        m_tour->invite(m_reader);
    else
        m_tour->start();
}

void MainWindow::welcome()
{
    if (!m_settings.value(seenKey).toBool() && m_services.library.documents().isEmpty())
        startTour(true);
}

} // namespace vigie
