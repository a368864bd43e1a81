// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"

#include <QDialog>
#include <QToolButton>

class QLabel;
class QListWidget;
class QPushButton;

namespace vigie {

struct Services;

/// A button whose menu keeps the question, opens those that are kept, and leads to the dialog below.
class SavedSearchesButton : public QToolButton
{
    Q_OBJECT
public:
    explicit SavedSearchesButton(Services &services, QWidget *parent = nullptr);

    /// What "Keep This Search" keeps; nothing to keep without words.
    void setQuestion(const SearchQuery &query);
    void retranslate();

Q_SIGNALS:
    void chosen(const vigie::SearchQuery &query);

private:
    void fill();
    void keep();
    void manage();

    Services &m_services;
    SearchQuery m_question;
};

/// The searches that are kept: to open, rename and remove.
class SavedSearchesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SavedSearchesDialog(Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const vigie::SearchQuery &query);

private:
    void fill(const QString &current);
    void rename(int row);
    void remove();
    void open();

    Services &m_services;
    QList<SavedSearch> m_saved; ///< in the order of the list
    QListWidget *m_list = nullptr;
    QLabel *m_nothing = nullptr; ///< in the list's place when all are removed
    QPushButton *m_open = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace vigie
