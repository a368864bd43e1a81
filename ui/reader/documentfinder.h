// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "ui/reader/textspot.h"

#include <QBasicTimer>
#include <QHash>
#include <QObject>

namespace vigie {

/// Finds words on all pages of a document, a few pages a turn of the event loop so that typing never waits.
class DocumentFinder : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    static constexpr qsizetype mostFinds = 5000;

    void setPages(const QList<Page> &pages);
    /// Starts over; finds from page `from` on are chosen first.
    void find(const QString &text, int from);
    void step(bool forward); ///< chooses the next or previous find, around the ends

    const QHash<int, QList<Span>> &found() const { return m_found; } ///< by page index
    qsizetype total() const { return m_total; }
    bool isSearching() const { return m_timer.isActive(); }
    /// More than one could step through: the search ended before the last page.
    bool isCutShort() const { return m_total >= mostFinds && m_done < m_pages.size(); }
    int currentIndex() const { return m_index; }     ///< page of the chosen find, -1 if none
    qsizetype currentOnPage() const { return m_at; } ///< which of that page's finds
    qsizetype currentNumber() const;                 ///< among all, from 0; -1 if none
    Span current() const;

Q_SIGNALS:
    void changed();
    void chosen(); ///< another find was chosen: show it

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void choose(int index, qsizetype at);

    QList<Page> m_pages;
    QString m_text;
    QHash<int, QList<Span>> m_found;
    QBasicTimer m_timer;
    int m_from = 0;
    int m_done = 0; ///< pages searched, counted from m_from around
    qsizetype m_total = 0;
    int m_index = -1;
    qsizetype m_at = -1;
};

} // namespace vigie
