// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpanel.h"

#include "models/items/dateformat.h"
#include "models/items/explanation.h"
#include "models/items/joining.h"
#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/common/emptystate.h"
#include "ui/common/fieldmemory.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/passagedelegate.h"
#include "ui/search/expansionbar.h"
#include "ui/search/otherlibraries.h"
#include "ui/search/queryline.h"
#include "ui/search/questionmemory.h"
#include "ui/search/savedsearches.h"
#include "ui/search/searchfilters.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int mostPassages = 200; // more than one reads before asking more precisely
constexpr qsizetype quotedLength = 80;

// Of the passage that answers, what is shown first.
Span firstFound(const SearchHit &hit)
{
    for (const Match &match : hit.matches) {
        if (hit.passage.span.contains(match.span))
            return match.span;
    }
    return hit.passage.span;
}

} // namespace

SearchPanel::SearchPanel(Services &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_model(services.library)
{
    setObjectName(u"searchPanel"_s);
    build();
    buildActions();
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

void SearchPanel::ask(const SearchQuery &query)
{
    m_lastText = query.text; // the same question: what it leaves out stays out
    m_expansions->setLeftOut(query.withoutExpansions);
    m_filters->show(query);
    if (m_filters->isNarrowing())
        m_filtersButton->setChecked(true);
    m_line->setText(query.text);
    search();
    rememberQuestion();
    goToResults();
}

void SearchPanel::findLike(const Passage &passage, bool otherLanguages)
{
    m_watcher.cancel();
    m_failure.reset();
    m_like = Like{passage, otherLanguages};
    m_watcher.setFuture(m_services.search.similar(passage, otherLanguages));
}

void SearchPanel::likeCurrent(bool otherLanguages)
{
    const SearchHit *hit = m_model.hit(m_tree->currentIndex());
    if (hit && hit->other >= 0)
        return;
    if (const Passage *passage = m_model.passage(m_tree->currentIndex()))
        m_navigator.findSimilar(Passage(*passage), otherLanguages);
}

QString SearchPanel::likeText() const
{
    const Result<vigie::Page> page = m_services.library.page(m_like->passage.document, m_like->passage.page);
    QString words;
    if (page) {
        const Span span = m_like->passage.span;
        words = page.value().text.mid(span.start, span.isEmpty() ? -1 : span.length()).simplified();
        if (words.size() > quotedLength)
            words = words.left(quotedLength) + u'…';
    }
    return m_like->otherLanguages ? tr("The same in other languages as “%1”").arg(words)
                                  : tr("Passages like “%1”").arg(words);
}

void SearchPanel::remember(FieldMemory &memory)
{
    m_others->remember(memory);
    memory.add(u"question"_s, [this](const QVariant &kept) {
        const SearchQuery query = questionFrom(kept);
        m_lastText = query.text; // the same question: what it leaves out stays out
        m_expansions->setLeftOut(query.withoutExpansions);
        m_filters->show(query);
        m_line->setText(query.text);
        search();
    });
    memory.add(m_filtersButton);
    m_memory = &memory;
}

void SearchPanel::keepQuestion(const SearchQuery &query)
{
    if (m_memory)
        m_memory->keep(u"question"_s, keptQuestion(query));
}

void SearchPanel::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

SearchQuery SearchPanel::question() const
{
    SearchQuery query;
    query.text = m_line->text().trimmed();
    query.withoutExpansions = m_expansions->leftOut();
    query.limit = mostPassages;
    m_filters->apply(query);
    return query;
}

void SearchPanel::search()
{
    m_watcher.cancel();
    m_failure.reset();
    m_told.clear();
    m_like.reset();
    const QString text = m_line->text().trimmed();
    if (text != m_lastText)
        m_expansions->forgetLeftOut();
    m_lastText = text;
    const SearchQuery query = question();
    m_saved->setQuestion(query);
    keepQuestion(query);
    if (text.isEmpty()) {
        m_watcher.setFuture({}); // an answer still under way is no longer wanted
        m_answer.reset();
        m_model.clear();
        m_expansions->showUsed({});
        showState();
        Q_EMIT asked(text);
        return;
    }
    const QList<LibraryPlace> others = m_others->chosen();
    m_watcher.setFuture(others.isEmpty() ? m_services.search.search(query)
                                         : m_services.search.searchTogether(query, others));
    Q_EMIT asked(text);
}

// What was asked with intent, not what was passed through in typing.
void SearchPanel::rememberQuestion()
{
    SearchQuery query = question();
    query.limit = SearchQuery().limit;
    if (query.text.isEmpty())
        return;
    if (const Result<void> kept = m_services.savedSearches.remember(query); !kept.ok())
        qWarning("The search was not remembered: %s", qUtf8Printable(kept.error().message));
}

void SearchPanel::offerQuestions()
{
    m_offers = m_services.savedSearches.recent();
    QStringList lines;
    QSet<QString> known;
    const auto titleOf = [this](const DocumentId &id) {
        const Result<Document> document = m_services.library.document(id);
        return document ? document.value().title : id.value;
    };
    const auto nameOf = [this](const EntityId &id) {
        const Entity *entity = m_services.facts.thesaurus().find(id);
        return entity ? entity->label(interfaceLanguage()) : id.value;
    };
    for (const SearchQuery &query : std::as_const(m_offers)) {
        lines.append(questionLine(query, titleOf, nameOf));
        known.insert(lines.last());
    }
    for (const SavedSearch &saved : m_services.savedSearches.saved()) {
        const QString line = questionLine(saved.query, titleOf, nameOf);
        if (known.contains(line))
            continue;
        m_offers.append(saved.query);
        lines.append(line);
    }
    m_line->setOffers(lines);
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
        m_model.setHits(m_answer->hits, m_answer->others);
        QHash<DocumentId, QString> titles;
        for (const OtherAnswer &other : std::as_const(m_answer->others)) {
            for (auto document = other.documents.cbegin(); document != other.documents.cend(); ++document)
                titles.insert(document.key(), document->title);
        }
        m_filters->setOtherTitles(titles);
        m_expansions->showUsed(m_answer->expansions);
        // What one could choose instead stays on offer while a filter is set.
        if (!m_filters->isNarrowing() && !m_like)
            m_filters->setFacets(m_answer->facets);
        m_tree->expandAll();
    }
    showState();
    if (std::exchange(m_goToResults, false))
        goToResults();
}

void SearchPanel::showExplanation()
{
    const SearchHit *hit = m_model.hit(m_tree->currentIndex());
    const QStringList lines = hit ? explanationLines(*hit) : QStringList();
    m_why->setText(lines.isEmpty() ? tr("Choose a passage to see why it was found.") : lines.join(u'\n'));
    m_why->setVisible(m_whyAction->isChecked() && m_model.passageCount() > 0);
}

void SearchPanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    const SearchHit *hit = m_model.hit(index);
    if (!hit)
        return;
    // Likeness is counted by the index of the library that is open.
    m_likeAction->setEnabled(hit->other < 0);
    m_sameAction->setEnabled(hit->other < 0);
    QMenu menu(this);
    menu.setObjectName(u"hitMenu"_s);
    menu.addAction(m_open);
    menu.addSeparator();
    menu.addAction(m_likeAction);
    menu.addAction(m_sameAction);
    menu.addSeparator();
    menu.addAction(m_whyAction);
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

void SearchPanel::showState()
{
    QStringList messages = m_answer ? m_answer->messages : QStringList();
    if (!m_told.isEmpty())
        messages.append(m_told);
    m_messages->setText(messages.join(u'\n'));
    m_messages->setVisible(!messages.isEmpty());
    m_count->setVisible(m_model.passageCount() > 0);
    m_whyButton->setVisible(m_model.passageCount() > 0);
    m_likeBar->setVisible(m_like.has_value());
    if (m_like)
        m_likeLabel->setText(likeText());
    showExplanation();
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
            m_like ? tr("No other passage shares enough names, amounts, dates or words with it.")
            : m_filters->isNarrowing()
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
    QString counted = passages + u" · "_s + tr("%n document(s)", nullptr, m_model.documentCount());
    if (!m_answer->others.isEmpty())
        counted += u" · "_s + tr("%n library(s)", nullptr, int(m_answer->others.size()) + 1);
    m_count->setText(counted);
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
    if (hit->other >= 0) {
        openElsewhere(*hit);
        return;
    }
    std::optional<SearchQuery> query;
    if (!m_like) {
        rememberQuestion();
        query = m_answer->query;
    }
    m_navigator.open({.document = hit->passage.document,
                      .page = hit->passage.page,
                      .focus = firstFound(*hit),
                      .marks = hit->matches,
                      .query = query});
}

// In a window of its own, where the folder is there.
void SearchPanel::openElsewhere(const SearchHit &hit)
{
    const LibraryPlace place = m_answer->others.at(hit.other).place;
    m_told.clear();
    if (place.isServed())
        m_told = tr("At %1 only the index is served. To read the document, its library must be open here.")
                     .arg(place.address());
    else
        m_navigator.openElsewhere(place.folder, {.document = hit.passage.document,
                                                 .page = hit.passage.page,
                                                 .focus = firstFound(hit),
                                                 .marks = hit.matches,
                                                 .query = m_answer->query});
    rememberQuestion();
    showState();
}

} // namespace vigie
