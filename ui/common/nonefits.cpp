// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/nonefits.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

NoneFits::NoneFits(QAbstractItemView *view, std::function<bool()> filtered,
                   const std::function<void()> &clear)
    : QWidget(view->viewport())
    , m_view(view)
    , m_filtered(std::move(filtered))
    , m_text(new QLabel(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(u"noneFits"_s);
    m_clear->setObjectName(u"noneFitsClear"_s);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_text);
    layout->addWidget(m_clear, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_clear, &QPushButton::clicked, this, [this, clear] {
        clear();
        m_view->setFocus(Qt::OtherFocusReason);
        showState();
    });
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &NoneFits::showState);
    connect(model, &QAbstractItemModel::layoutChanged, this, &NoneFits::showState);
    connect(model, &QAbstractItemModel::rowsInserted, this, &NoneFits::showState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &NoneFits::showState);
    view->viewport()->installEventFilter(this);
    retranslate();
    showState();
}

void NoneFits::retranslate()
{
    m_text->setText(tr("Nothing fits the filter."));
    m_clear->setText(tr("Show All"));
}

void NoneFits::showState()
{
    setVisible(m_view->model()->rowCount() == 0 && m_filtered());
}

void NoneFits::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool NoneFits::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_view->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie
