// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/passagemodel.h"
#include "models/services/searchservice.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace vigie {

struct Services;
class EmptyState;
class ExpansionBar;
class Navigator;
class QueryLine;
class SearchFilters;

/// The question, what was added to it, by what it is narrowed, and the passages found.
class SearchPanel : public QWidget
{
    Q_OBJECT
public:
    SearchPanel(Services &services, Navigator &navigator, QWidget *parent = nullptr);

    QString text() const;
    /// Sets the line and searches.
    void ask(const QString &text);

public Q_SLOTS:
    void focusLine();

Q_SIGNALS:
    void asked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void search();
    void showAnswer();
    void showState();
    void openHit(const QModelIndex &index);
    void goToResults();

    enum Page { Invitation, Results, Nothing };

    Services &m_services;
    Navigator &m_navigator;
    PassageModel m_model;
    QFutureWatcher<Result<SearchResults>> m_watcher;
    std::optional<SearchResults> m_answer;
    std::optional<Error> m_failure;
    QString m_lastText;
    bool m_goToResults = false; ///< once the answer is there
    QueryLine *m_line = nullptr;
    QToolButton *m_filtersButton = nullptr;
    SearchFilters *m_filters = nullptr;
    ExpansionBar *m_expansions = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_messages = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_invitation = nullptr;
    EmptyState *m_nothing = nullptr;
    QPushButton *m_clearFilters = nullptr;
    QTreeView *m_tree = nullptr;
};

} // namespace vigie
