// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"

#include <QFrame>
#include <QIcon>

class QAction;
class QToolButton;

namespace vigie {

/// A swatch of a highlight's colour, for menus and buttons.
QIcon colourIcon(HighlightColour colour);

/// The small bar beside a fresh selection: six colours, a note, a copy with its citation.
class HighlightBar : public QFrame
{
    Q_OBJECT
public:
    explicit HighlightBar(QWidget *parent);
    /// Shows it near `selection` (parent coordinates), inside the parent, not over the words.
    void showBeside(const QRect &selection);
    /// What else can be made of the words; borrowed.
    void setMore(const QList<QAction *> &actions);

Q_SIGNALS:
    void colourChosen(vigie::HighlightColour colour);
    void underlineAsked();
    void noteAsked();
    void citationAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QToolButton *> m_colours;
    QToolButton *m_underline;
    QToolButton *m_note;
    QToolButton *m_cite;
    QToolButton *m_more;
};

} // namespace vigie
