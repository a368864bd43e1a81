// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpanel.h"

#include "models/items/facets.h"
#include "models/items/joining.h"
#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/passagedelegate.h"
#include "ui/search/expansionbar.h"
#include "ui/search/queryline.h"
#include "ui/search/searchfilters.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int mostPassages = 200; // more than one reads before asking more precisely

} // namespace

SearchPanel::SearchPanel(Services &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_model(services.library)
{
    setObjectName(u"searchPanel"_s);
    build();
    connectAll();
    retranslate();
}

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
    m_filters = new SearchFilters(m_services, this);
    m_filters->hide();
    m_expansions = new ExpansionBar(this);
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
    m_invitation = new EmptyState(this);
    m_nothing = new EmptyState(this);
    m_clearFilters = m_nothing->addButton(u"nothingClearFilters"_s);

    auto *top = new QHBoxLayout;
    top->addWidget(m_line);
    top->addWidget(m_filtersButton);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_invitation);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(top);
    layout->addWidget(m_filters);
    layout->addWidget(m_expansions);
    layout->addWidget(m_messages);
    layout->addWidget(m_count);
    layout->addLayout(m_stack, 1);
}

void SearchPanel::connectAll()
{
    connect(m_line, &QueryLine::asked, this, &SearchPanel::search);
    connect(m_line, &QueryLine::downPressed, this, &SearchPanel::goToResults);
    connect(m_line, &QueryLine::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the clear button says so without a pause
            search();
    });
    connect(m_filtersButton, &QToolButton::toggled, m_filters, &QWidget::setVisible);
    connect(m_filters, &SearchFilters::changed, this, &SearchPanel::search);
    connect(m_expansions, &ExpansionBar::changed, this, &SearchPanel::search);
    connect(m_clearFilters, &QPushButton::clicked, this, [this] {
        m_filters->clear();
        search();
    });
    connect(m_tree, &QTreeView::clicked, this, &SearchPanel::openHit);
    connect(m_tree, &QTreeView::activated, this, &SearchPanel::openHit);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SearchPanel::showAnswer);
    connect(&m_navigator, &Navigator::searchAsked, this, &SearchPanel::ask);
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
    m_filters->retranslate();
    m_expansions->retranslate();
    m_model.retranslate();
    showState();
}

void SearchPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString SearchPanel::text() const
{
    return m_line->text();
}

void SearchPanel::ask(const QString &text)
{
    m_line->setText(text);
    search();
}

void SearchPanel::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void SearchPanel::search()
{
    m_watcher.cancel();
    m_failure.reset();
    const QString text = m_line->text().trimmed();
    if (text != m_lastText)
        m_expansions->forgetLeftOut();
    m_lastText = text;
    if (text.isEmpty()) {
        m_watcher.setFuture({}); // an answer still under way is no longer wanted
        m_answer.reset();
        m_model.clear();
        m_expansions->showUsed({});
        showState();
        Q_EMIT asked(text);
        return;
    }
    SearchQuery query;
    query.text = text;
    query.withoutExpansions = m_expansions->leftOut();
    query.limit = mostPassages;
    m_filters->apply(query);
    m_watcher.setFuture(m_services.search.search(query));
    Q_EMIT asked(text);
}

void SearchPanel::showAnswer()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    const Result<SearchResults> answer = m_watcher.result();
    if (!answer) {
        m_failure = answer.error();
        m_answer.reset();
        m_model.clear();
    } else {
        m_answer = answer.value();
        m_model.setHits(m_answer->hits);
        m_expansions->showUsed(m_answer->expansions);
        // What one could choose instead stays on offer while a filter is set.
        if (!m_filters->isNarrowing())
            m_filters->setFacets(facetsOf(m_answer->hits, m_services.facts));
        m_tree->expandAll();
    }
    showState();
    if (std::exchange(m_goToResults, false))
        goToResults();
}

void SearchPanel::showState()
{
    const QStringList messages = m_answer ? m_answer->messages : QStringList();
    m_messages->setText(messages.join(u'\n'));
    m_messages->setVisible(!messages.isEmpty());
    m_count->setVisible(m_model.passageCount() > 0);
    m_clearFilters->setVisible(m_filters->isNarrowing());
    if (m_failure) {
        m_nothing->setText(tr("The search could not be done"), errorSentences(*m_failure));
        m_stack->setCurrentIndex(Nothing);
        return;
    }
    if (!m_answer) {
        m_stack->setCurrentIndex(Invitation);
        return;
    }
    if (m_model.passageCount() == 0) {
        m_nothing->setText(
            tr("No passage was found"),
            m_filters->isNarrowing()
                ? tr("Clear the filters, use fewer words, or check the spelling.")
                : tr("Use fewer words, check the spelling, or leave out the quotation marks. Documents "
                     "that hold only pictures cannot be searched."));
        m_stack->setCurrentIndex(Nothing);
        return;
    }
    const QString passages =
        m_answer->total > m_model.passageCount()
            ? tr("The best %1 of about %2 passages")
                  .arg(QLocale().toString(m_model.passageCount()), QLocale().toString(m_answer->total))
            : tr("%n passage(s)", nullptr, m_model.passageCount());
    m_count->setText(passages + u" · "_s + tr("%n document(s)", nullptr, m_model.documentCount()));
    m_stack->setCurrentIndex(Results);
}

void SearchPanel::goToResults()
{
    if (m_watcher.isRunning()) {
        m_goToResults = true;
        return;
    }
    if (m_model.passageCount() == 0)
        return;
    if (!m_tree->currentIndex().isValid()) // before the view takes the focus and its first row with it
        m_tree->setCurrentIndex(m_model.firstPassage());
    m_tree->setFocus(Qt::OtherFocusReason);
}

void SearchPanel::openHit(const QModelIndex &index)
{
    const SearchHit *hit = m_model.hit(index);
    if (!hit || !m_answer)
        return;
    Span focus = hit->passage.span;
    for (const Match &match : hit->matches) {
        if (hit->passage.span.contains(match.span)) {
            focus = match.span;
            break;
        }
    }
    m_navigator.open({.document = hit->passage.document,
                      .page = hit->passage.page,
                      .focus = focus,
                      .marks = hit->matches,
                      .query = m_answer->query});
}

} // namespace vigie
