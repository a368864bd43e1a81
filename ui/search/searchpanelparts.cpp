// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/services.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/passagedelegate.h"
#include "ui/search/expansionbar.h"
#include "ui/search/otherlibraries.h"
#include "ui/search/queryline.h"
#include "ui/search/savedsearches.h"
#include "ui/search/searchfilters.h"
#include "ui/search/searchpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

// Of what the panel is made.
namespace vigie {

void SearchPanel::build()
{
    m_line = new QueryLine(this);
    m_line->setObjectName(u"queryLine"_s);
    m_line->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_filtersButton = new QToolButton(this);
    m_filtersButton->setObjectName(u"showSearchFilters"_s);
    m_filtersButton->setIcon(themedIcon(u"filter"_s));
    m_filtersButton->setCheckable(true);
    m_filtersButton->setFocusPolicy(Qt::StrongFocus);
    m_saved = new SavedSearchesButton(m_services, this);
    m_filters = new SearchFilters(m_services, this);
    m_filters->hide();
    m_others = new OtherLibrariesButton(m_services.library, this);
    m_expansions = new ExpansionBar(this);
    m_likeBar = new QWidget(this);
    m_likeBar->setObjectName(u"likeBar"_s);
    m_likeLabel = new QLabel(m_likeBar);
    m_likeLabel->setWordWrap(true);
    m_likeLabel->setTextFormat(Qt::PlainText);
    m_likeLabel->setProperty("verbatim", true);
    m_likeClose = new QToolButton(m_likeBar);
    m_likeClose->setObjectName(u"likeClose"_s);
    m_likeClose->setIcon(themedIcon(u"close"_s));
    m_likeClose->setAutoRaise(true);
    m_likeClose->setFocusPolicy(Qt::StrongFocus);
    auto *likeRow = new QHBoxLayout(m_likeBar);
    likeRow->setContentsMargins(0, 0, 0, 0);
    likeRow->addWidget(m_likeLabel, 1);
    likeRow->addWidget(m_likeClose, 0, Qt::AlignTop);
    m_likeBar->hide();
    m_whyButton = new QToolButton(this);
    m_whyButton->setObjectName(u"whyThisResult"_s);
    m_whyButton->setAutoRaise(true);
    m_whyButton->setFocusPolicy(Qt::StrongFocus);
    m_whyButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_whyButton->hide();
    m_why = new QLabel(this);
    m_why->setObjectName(u"explanation"_s);
    m_why->setProperty("verbatim", true);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setFrameShape(QFrame::StyledPanel);
    m_why->setMargin(6);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_why->hide();
    m_count = new QLabel(this);
    m_count->setObjectName(u"searchCount"_s);
    m_messages = new QLabel(this);
    m_messages->setObjectName(u"searchMessages"_s);
    m_messages->setProperty("verbatim", true);
    for (QLabel *label : {m_count, m_messages}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->hide();
    }
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"searchResults"_s);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new PassageDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_invitation = new EmptyState(this);
    m_nothing = new EmptyState(this);
    m_clearFilters = m_nothing->addButton(u"nothingClearFilters"_s);

    auto *top = new QHBoxLayout;
    top->addWidget(m_line);
    top->addWidget(m_saved);
    top->addWidget(m_filtersButton);
    auto *counted = new QHBoxLayout;
    counted->addWidget(m_count, 1);
    counted->addWidget(m_whyButton);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_invitation);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(top);
    layout->addWidget(m_filters);
    layout->addWidget(m_others, 0, Qt::AlignLeft);
    layout->addWidget(m_expansions);
    layout->addWidget(m_likeBar);
    layout->addWidget(m_messages);
    layout->addLayout(counted);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_why);
}

void SearchPanel::buildActions()
{
    const auto make = [this](const QString &name, const QKeySequence &keys) {
        auto *action = new QAction(m_tree);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
        return action;
    };
    m_open = make(u"openHit"_s, Qt::Key_Space);
    m_likeAction = make(u"findLike"_s, Qt::Key_L);
    m_sameAction = make(u"findSame"_s, Qt::Key_T);
    m_whyAction = make(u"whyHit"_s, Qt::Key_W);
    m_whyAction->setCheckable(true);
    m_whyButton->setDefaultAction(m_whyAction);
    connect(m_open, &QAction::triggered, this, [this] { openHit(m_tree->currentIndex()); });
    connect(m_likeAction, &QAction::triggered, this, [this] { likeCurrent(false); });
    connect(m_sameAction, &QAction::triggered, this, [this] { likeCurrent(true); });
    connect(m_whyAction, &QAction::toggled, this, &SearchPanel::showExplanation);
    auto *back = new QShortcut(Qt::Key_Escape, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, &SearchPanel::focusLine);
}

void SearchPanel::connectAll()
{
    connect(m_line, &QueryLine::asked, this, &SearchPanel::search);
    connect(m_line, &QueryLine::downPressed, this, &SearchPanel::goToResults);
    connect(m_line, &QueryLine::settled, this, &SearchPanel::rememberQuestion);
    connect(m_line, &QueryLine::offersWanted, this, &SearchPanel::offerQuestions);
    connect(m_line, &QueryLine::recalled, this, [this](int row) {
        if (row < m_offers.size())
            ask(SearchQuery(m_offers.at(row))); // a copy: the offers change with every search
    });
    connect(m_saved, &SavedSearchesButton::chosen, this, qOverload<const SearchQuery &>(&SearchPanel::ask));
    connect(m_likeClose, &QToolButton::clicked, this, [this] {
        search();
        focusLine();
    });
    connect(m_line, &QueryLine::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the clear button says so without a pause
            search();
    });
    connect(m_filtersButton, &QToolButton::toggled, m_filters, &QWidget::setVisible);
    connect(m_filters, &SearchFilters::changed, this, &SearchPanel::search);
    connect(m_expansions, &ExpansionBar::changed, this, &SearchPanel::search);
    connect(m_others, &OtherLibrariesButton::changed, this, &SearchPanel::search);
    connect(m_clearFilters, &QPushButton::clicked, this, [this] {
        m_filters->clear();
        search();
    });
    connect(m_tree, &QTreeView::clicked, this, &SearchPanel::openHit);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        openHit(index);
        Q_EMIT readerWanted();
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &SearchPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SearchPanel::showExplanation);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SearchPanel::showAnswer);
    connect(&m_navigator, &Navigator::searchAsked, this, qOverload<const QString &>(&SearchPanel::ask));
    connect(&m_navigator, &Navigator::similarAsked, this, &SearchPanel::findLike);
}

void SearchPanel::retranslate()
{
    m_line->setPlaceholderText(tr("Search in all languages"));
    m_line->setAccessibleName(tr("Search in all languages"));
    m_filtersButton->setToolTip(tr("Show filters"));
    m_filtersButton->setAccessibleName(tr("Show filters"));
    m_tree->setAccessibleName(tr("Passages found"));
    m_invitation->setText(
        tr("Ask in any of four languages"),
        tr("Type a name or a few words in English, French, Japanese or Korean. Passages in the other "
           "languages are found too."));
    m_clearFilters->setText(tr("Clear Filters"));
    m_open->setText(tr("Open"));
    m_likeAction->setText(tr("Passages like This"));
    m_sameAction->setText(tr("The Same in Other Languages"));
    m_whyAction->setText(tr("Why This Result"));
    m_whyAction->setToolTip(tr("Shows which words of the passage answer which of the question, and how much "
                               "they count (W)."));
    m_likeClose->setToolTip(tr("Back to the search"));
    m_likeClose->setAccessibleName(tr("Back to the search"));
    m_why->setAccessibleName(tr("Why this result"));
    m_saved->retranslate();
    m_filters->retranslate();
    m_others->retranslate();
    m_expansions->retranslate();
    m_model.retranslate();
    showState();
}

} // namespace vigie
