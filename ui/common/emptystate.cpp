// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_buttons(new QVBoxLayout)
{
    m_heading->setObjectName(u"emptyHeading"_s);
    m_sentence->setObjectName(u"emptySentence"_s);
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    for (QLabel *label : {m_heading, m_sentence}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->addStretch(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setText(const QString &heading, const QString &sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
}

QPushButton *EmptyState::addButton(const QString &objectName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace vigie
