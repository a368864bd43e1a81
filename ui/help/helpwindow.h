// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"
#include "ui/help/helppages.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QToolBar;

namespace vigie {

class FindBar;
class HelpBrowser;

/// The help: its pages listed, a line that keeps those with all of some words, and the page itself. Speaks
/// the interface's language and follows its change on the page that is open. It stands beside the work.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void open(const QString &id); ///< the first page where there is none with this id
    QString current() const;      ///< the id of the page that is open

Q_SIGNALS:
    void left(); ///< moved, sized or closed

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *addCommand(const QString &name, const QString &icon, const QKeySequence &keys);
    void load();
    void retranslate();
    void filter();
    void showTitle();
    int rowOf(const QUrl &address) const; ///< -1 for none
    void find(qsizetype step);
    void closeFind();
    QStringList wantedWords() const;

    QList<HelpPage> m_pages;
    QStringList m_words; ///< of each page; filled when words are first looked for
    QToolBar *m_bar;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_find;
    QAction *m_search;
    QLineEdit *m_line;
    QListWidget *m_list;
    QLabel *m_nothing;
    HelpBrowser *m_browser;
    FindBar *m_findBar;
    QUrl m_shown; ///< the address of the page that is open
    QList<Span> m_found;
    qsizetype m_at = -1;
};

} // namespace vigie
