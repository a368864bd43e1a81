// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/queryline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace vigie {

namespace {

constexpr int pauseMilliseconds = 300; // longer than between two keys of a practised typist
constexpr int rowRole = Qt::UserRole + 1;
constexpr int mostProposed = 12;

} // namespace

QueryLine::QueryLine(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
{
    setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!m_composing && text() != m_lastAsked)
            ask();
    });
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    m_completer->setModel(m_offers);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchStartsWith);
    m_completer->setMaxVisibleItems(mostProposed);
    // Not setCompleter(): it would fill the line with what is only being looked at, and every look would be
    // a search.
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(QStringLiteral("searchOffers"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &QueryLine::recall);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (typed.size() < 2 || m_composing) {
            m_completer->popup()->hide();
            return;
        }
        if (m_offers->rowCount() == 0)
            Q_EMIT offersWanted();
        m_completer->setCompletionPrefix(typed);
        const bool itself = m_completer->completionCount() == 1 &&
                            m_completer->currentCompletion().compare(typed, Qt::CaseInsensitive) == 0;
        if (m_completer->completionCount() > 0 && !itself)
            m_completer->complete();
        else
            m_completer->popup()->hide();
    });
}

void QueryLine::setOffers(const QStringList &lines)
{
    m_offers->clear();
    for (int row = 0; row < lines.size(); ++row) {
        auto *item = new QStandardItem(lines.at(row));
        item->setData(row, rowRole);
        item->setEditable(false);
        m_offers->appendRow(item);
    }
}

void QueryLine::showOffers()
{
    Q_EMIT offersWanted();
    m_completer->setCompletionPrefix(QString());
    if (m_offers->rowCount() == 0)
        return;
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void QueryLine::recall(const QModelIndex &index)
{
    m_pause.stop();
    m_completer->popup()->hide();
    Q_EMIT recalled(index.data(rowRole).toInt());
}

void QueryLine::ask()
{
    m_pause.stop();
    m_lastAsked = text();
    Q_EMIT asked(text());
}

void QueryLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (m_composing)
        m_pause.stop();
    else if (!event->commitString().isEmpty())
        m_pause.start();
}

void QueryLine::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool offered = m_completer->popup()->isVisible();
    if (offered && enter && m_completer->popup()->currentIndex().isValid()) {
        event->ignore(); // the list of offers takes it
        return;
    }
    if (enter && !m_composing) {
        m_completer->popup()->hide();
        ask();
        Q_EMIT settled();
        event->accept();
    } else if (event->key() == Qt::Key_Down && !m_composing) {
        if (text().isEmpty() || event->modifiers().testFlag(Qt::AltModifier))
            showOffers();
        else
            Q_EMIT downPressed();
        event->accept();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace vigie
