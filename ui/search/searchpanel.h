// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/passagemodel.h"
#include "models/services/searchservice.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace vigie {

struct Services;
class EmptyState;
class ExpansionBar;
class FieldMemory;
class Navigator;
class OtherLibrariesButton;
class QueryLine;
class SavedSearchesButton;
class SearchFilters;

/// The question, what was added to it, by what it is narrowed, and the passages found; or the passages that
/// are like one. Keys lead from the line (Down) to the results, from there (Return) to the reader, and back
/// (Escape).
class SearchPanel : public QWidget
{
    Q_OBJECT
public:
    SearchPanel(Services &services, Navigator &navigator, QWidget *parent = nullptr);

    QString text() const;
    /// Sets the line and searches.
    void ask(const QString &text);
    /// Asks a question that was kept, filters and all.
    void ask(const SearchQuery &query);
    /// Shows passages like this one instead of a question's.
    void findLike(const Passage &passage, bool otherLanguages);
    /// Asks again what was asked when the window was left, filters and all, and keeps what is asked.
    void remember(FieldMemory &memory);

public Q_SLOTS:
    void focusLine();

Q_SIGNALS:
    void asked(const QString &text);
    void readerWanted(); ///< a passage was opened by Return: the keyboard follows

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildActions();
    void connectAll();
    void retranslate();
    void search();
    SearchQuery question() const;
    void showAnswer();
    void showState();
    void showExplanation();
    void showMenu(const QPoint &at);
    void offerQuestions();
    void rememberQuestion();
    void keepQuestion(const SearchQuery &query);
    void openHit(const QModelIndex &index);
    void openElsewhere(const SearchHit &hit);
    void likeCurrent(bool otherLanguages);
    void goToResults();
    QString likeText() const;

    enum Page { Invitation, Results, Nothing };
    struct Like
    {
        Passage passage;
        bool otherLanguages = false;
    };

    Services &m_services;
    Navigator &m_navigator;
    PassageModel m_model;
    QFutureWatcher<Result<SearchResults>> m_watcher;
    std::optional<SearchResults> m_answer;
    std::optional<Error> m_failure;
    std::optional<Like> m_like;
    QList<SearchQuery> m_offers; ///< what the line offers, row by row
    QString m_lastText;
    FieldMemory *m_memory = nullptr;
    bool m_goToResults = false; ///< once the answer is there
    QueryLine *m_line = nullptr;
    SavedSearchesButton *m_saved = nullptr;
    QToolButton *m_filtersButton = nullptr;
    SearchFilters *m_filters = nullptr;
    OtherLibrariesButton *m_others = nullptr;
    QString m_told; ///< why the last passage was not opened
    ExpansionBar *m_expansions = nullptr;
    QWidget *m_likeBar = nullptr;
    QLabel *m_likeLabel = nullptr;
    QToolButton *m_likeClose = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_messages = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_invitation = nullptr;
    EmptyState *m_nothing = nullptr;
    QPushButton *m_clearFilters = nullptr;
    QTreeView *m_tree = nullptr;
    QToolButton *m_whyButton = nullptr;
    QLabel *m_why = nullptr;
    QAction *m_open = nullptr;
    QAction *m_whyAction = nullptr;
    QAction *m_likeAction = nullptr;
    QAction *m_sameAction = nullptr;
};

} // namespace vigie
