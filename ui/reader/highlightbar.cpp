// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/highlightbar.h"

#include "models/items/names.h"
#include "ui/common/icons.h"
#include "ui/reader/overlay.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QIcon colourIcon(HighlightColour colour)
{
    constexpr int side = 32;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(highlightColour(colour));
    painter.setPen(QPen(highlightColour(colour).darker(180), 2)); // pale yellow on white needs its edge
    painter.drawRoundedRect(QRectF(3, 3, side - 6, side - 6), 6, 6);
    return QIcon(pixmap);
}

HighlightBar::HighlightBar(QWidget *parent)
    : QFrame(parent)
    , m_underline(new QToolButton(this))
    , m_note(new QToolButton(this))
    , m_cite(new QToolButton(this))
    , m_more(new QToolButton(this))
{
    setObjectName(u"readerHighlightBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(1);
    for (int i = 0; i < 6; ++i) {
        const auto colour = static_cast<HighlightColour>(i);
        auto *button = new QToolButton(this);
        button->setObjectName(u"highlight-"_s + colourName(colour));
        button->setIcon(colourIcon(colour));
        connect(button, &QToolButton::clicked, this, [this, colour] { Q_EMIT colourChosen(colour); });
        m_colours.append(button);
        row->addWidget(button);
    }
    m_note->setObjectName(u"highlight-note"_s);
    m_cite->setObjectName(u"highlight-cite"_s);
    m_underline->setObjectName(u"highlight-underline"_s);
    m_underline->setIcon(themedIcon(u"underline"_s));
    row->addWidget(m_underline);
    row->addWidget(m_note);
    row->addWidget(m_cite);
    m_more->setObjectName(u"highlight-more"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_more);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // the pages keep the keyboard: keys 1 to 6 do the same
    }
    connect(m_underline, &QToolButton::clicked, this, &HighlightBar::underlineAsked);
    connect(m_note, &QToolButton::clicked, this, &HighlightBar::noteAsked);
    connect(m_cite, &QToolButton::clicked, this, &HighlightBar::citationAsked);
    retranslate();
    hide();
}

void HighlightBar::showBeside(const QRect &selection)
{
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    int y = selection.bottom() + 6;
    if (y + height() > room.bottom())
        y = selection.top() - height() - 6;
    const int x = std::clamp(selection.right() - width() / 2, room.left(),
                             std::max(room.left(), room.right() - width()));
    move(x, std::clamp(y, room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    raise();
}

void HighlightBar::setMore(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_more);
    menu->addActions(actions);
    m_more->setMenu(menu);
    connect(menu, &QMenu::triggered, this, &QWidget::hide);
}

void HighlightBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void HighlightBar::retranslate()
{
    for (int i = 0; i < m_colours.size(); ++i) {
        const QString name = colourText(static_cast<HighlightColour>(i));
        m_colours.at(i)->setToolTip(tr("Highlight: %1 (key %2)").arg(name).arg(i + 1));
        m_colours.at(i)->setAccessibleName(tr("Highlight: %1").arg(name));
    }
    m_underline->setToolTip(tr("Underline in the colour used last"));
    m_underline->setAccessibleName(tr("Underline"));
    m_note->setText(tr("Note…"));
    m_note->setToolTip(tr("Highlight with a note and tags"));
    m_more->setText(tr("Enter", "a menu: enter an amount, an event or a name by hand"));
    m_more->setToolTip(tr("Enter by hand what these words state"));
    m_more->setMinimumWidth(0);
    m_more->setMinimumWidth(m_more->sizeHint().width() + 16); // for the arrow, which Qt draws over the words
    m_cite->setText(tr("Cite"));
    m_cite->setToolTip(tr("Copy the words with their citation"));
}

} // namespace vigie
