// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/oneline.h"
#include "models/items/explanation.h"
#include "models/items/joining.h"
#include "models/services/services.h"
#include "ui/common/emptystate.h"
#include "ui/common/navigator.h"
#include "ui/search/expansionbar.h"
#include "ui/search/searchfilters.h"
#include "ui/search/searchpanel.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>

#include <utility>

using namespace Qt::Literals::StringLiterals;

// What the panel shows of an answer, and where its passages lead.
namespace vigie {

namespace {

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

QString SearchPanel::likeText() const
{
    const Result<vigie::Page> page = m_services.library.page(m_like->passage.document, m_like->passage.page);
    QString words;
    if (page) {
        const Span span = m_like->passage.span;
        const QString &text = page.value().text;
        words = onOneLine(text.mid(span.start, span.isEmpty() ? -1 : span.length()), text);
        if (words.size() > quotedLength)
            words = words.left(quotedLength) + u'…';
    }
    return m_like->otherLanguages ? tr("The same in other languages as “%1”").arg(words)
                                  : tr("Passages like “%1”").arg(words);
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
