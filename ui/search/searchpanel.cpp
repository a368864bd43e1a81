// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpanel.h"

#include "models/items/dateformat.h"
#include "models/items/explanation.h"
#include "models/services/services.h"
#include "ui/common/fieldmemory.h"
#include "ui/common/navigator.h"
#include "ui/search/expansionbar.h"
#include "ui/search/otherlibraries.h"
#include "ui/search/queryline.h"
#include "ui/search/questionmemory.h"
#include "ui/search/savedsearches.h"
#include "ui/search/searchfilters.h"

#include <QAction>
#include <QEvent>
#include <QSet>
#include <QToolButton>
#include <QTreeView>

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
    buildActions();
    connectAll();
    retranslate();
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

} // namespace vigie
