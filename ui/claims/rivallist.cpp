// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/rivallist.h"

#include "models/items/amountformat.h"
#include "models/items/dateformat.h"

#include <QResizeEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

RivalList::RivalList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"reviewRivals"_s);
    setProperty("verbatim", true);
    setWordWrap(true);
    setAlternatingRowColors(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void RivalList::show(const QList<Entry> &entries)
{
    m_entries = entries;
    clear();
    const Language language = interfaceLanguage();
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const Entry &entry = entries.at(at);
        QStringList parts{formatAmount(entry.claim.amount, language)};
        if (entry.claim.period)
            parts.append(formatDate(*entry.claim.period, language));
        if (!entry.claim.victim.name.isEmpty())
            parts.append(entry.claim.victim.name);
        parts.append(entry.title);
        const QString text = parts.join(u" · "_s);
        auto *row = new QListWidgetItem(
            entry.same ? tr("%1  states the same: %2", "%1 a number to choose it by, %2 an amount")
                             .arg(QString::number(at + 1), text)
                       : tr("%1  disagrees: %2", "%1 a number to choose it by, %2 an amount")
                             .arg(QString::number(at + 1), text),
            this);
        row->setToolTip(entry.claim.quote);
    }
    if (!entries.isEmpty())
        setCurrentRow(0);
    updateGeometry();
}

/// Of as many whole rows as there is room for in some lines, of one at least.
int RivalList::heightWithin(int lines) const
{
    int height = 0;
    for (int row = 0; row < count(); ++row) {
        const int with = height + visualItemRect(item(row)).height(); // its words broken into lines
        if (row > 0 && with > lines * fontMetrics().lineSpacing())
            break;
        height = with;
    }
    return height + 2 * frameWidth();
}

QSize RivalList::sizeHint() const
{
    return {QListWidget::sizeHint().width(), heightWithin(6)};
}

QSize RivalList::minimumSizeHint() const
{
    // Before it has its width a row is broken into many lines, and the window would make room for them.
    return {QListWidget::minimumSizeHint().width(),
            std::min(heightWithin(3), 4 * fontMetrics().lineSpacing())};
}

void RivalList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // rows wrap anew
}

const RivalList::Entry *RivalList::chosen() const
{
    const int row = currentRow();
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

} // namespace vigie
