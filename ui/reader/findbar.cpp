// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/findbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"readerFindBar"_s);
    m_edit->setObjectName(u"readerFindEdit"_s);
    m_previous->setObjectName(u"readerFindPrevious"_s);
    m_next->setObjectName(u"readerFindNext"_s);
    m_close->setObjectName(u"readerFindClose"_s);
    m_count->setObjectName(u"readerFindCount"_s);
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(140);
    m_edit->setMaximumWidth(420);
    m_edit->installEventFilter(this);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setText(u"✕"_s);
    for (QToolButton *button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_close);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousAsked);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextAsked);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    retranslate();
}

QString FindBar::text() const
{
    return m_edit->text();
}

void FindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_edit->setText(text);
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::setCount(qsizetype current, qsizetype total, bool searching, bool cutShort)
{
    m_current = current;
    m_total = total;
    m_searching = searching;
    m_cutShort = cutShort;
    const QLocale locale;
    QString words;
    if (!text().isEmpty()) {
        if (total > 0 && current >= 0)
            words = (cutShort ? tr("%1 of more than %2") : tr("%1 of %2"))
                        .arg(locale.toString(current + 1), locale.toString(total));
        else if (total > 0)
            words = tr("%n found", nullptr, static_cast<int>(total));
        else if (searching)
            words = tr("Searching…");
        else
            words = tr("Not in this document");
    }
    m_count->setText(words);
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers().testFlag(Qt::ShiftModifier))
                Q_EMIT previousAsked();
            else
                Q_EMIT nextAsked();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT closed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::retranslate()
{
    m_edit->setPlaceholderText(tr("Find in this document"));
    m_edit->setAccessibleName(tr("Find in this document"));
    m_previous->setToolTip(tr("Previous find (Shift+Enter)"));
    m_previous->setAccessibleName(tr("Previous find"));
    m_next->setToolTip(tr("Next find (Enter)"));
    m_next->setAccessibleName(tr("Next find"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the find bar"));
    setCount(m_current, m_total, m_searching, m_cutShort);
}

} // namespace vigie
