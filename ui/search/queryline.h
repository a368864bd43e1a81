// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace vigie {

/// Where the question is typed. Asks after Enter and after a pause in typing, never while an input method is
/// composing. Offers what was asked before: all of it on Down in the empty line or on Alt+Down, else what
/// begins like the text.
class QueryLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit QueryLine(QWidget *parent = nullptr);
    bool isComposing() const { return m_composing; }

    /// The questions to offer, a line each.
    void setOffers(const QStringList &lines);
    void showOffers();

Q_SIGNALS:
    void asked(const QString &text);
    void downPressed();
    void offersWanted();    ///< they are about to be shown: setOffers() now
    void recalled(int row); ///< of the offers
    void settled();         ///< Enter was pressed: this is the question, not a part of it

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void recall(const QModelIndex &index);

    QTimer m_pause;
    bool m_composing = false;
    QString m_lastAsked;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_offers = nullptr;
};

} // namespace vigie
