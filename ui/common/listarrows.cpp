// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listarrows.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

namespace vigie {

namespace {

class ListArrows : public QObject
{
public:
    ListArrows(QWidget *line, QAbstractItemView *list)
        : QObject(line)
        , m_list(list)
    {
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Down && key != Qt::Key_Up)
            return false;
        const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        if (row >= 0 && row < m_list->model()->rowCount())
            m_list->setCurrentIndex(m_list->model()->index(row, 0));
        return true;
    }

private:
    QAbstractItemView *m_list;
};

} // namespace

void chooseByArrows(QWidget *line, QAbstractItemView *list)
{
    line->installEventFilter(new ListArrows(line, list));
}

void chooseAndOpenByKeys(QLineEdit *line, QAbstractItemView *list)
{
    chooseByArrows(line, list);
    QObject::connect(line, &QLineEdit::returnPressed, list, [list] {
        if (list->currentIndex().isValid())
            Q_EMIT list->activated(list->currentIndex());
    });
}

} // namespace vigie
