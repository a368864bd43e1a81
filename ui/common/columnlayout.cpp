// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnlayout.h"

#include <QHeaderView>
#include <QSettings>
#include <QTableView>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Calls `use(header, key)` for every horizontal header whose view has a name.
template <typename Use>
void forEachHeader(const QWidget *window, Use use)
{
    const auto key = [](const QString &view, const QHeaderView *header) {
        return u"columns/%1/%2"_s.arg(view).arg(header->count());
    };
    for (QTreeView *view : window->findChildren<QTreeView *>()) {
        if (!view->objectName().isEmpty() && !view->isHeaderHidden() && view->header()->count() > 0)
            use(view->header(), key(view->objectName(), view->header()));
    }
    for (QTableView *view : window->findChildren<QTableView *>()) {
        if (!view->objectName().isEmpty() && view->horizontalHeader()->count() > 0)
            use(view->horizontalHeader(), key(view->objectName(), view->horizontalHeader()));
    }
}

} // namespace

void saveColumns(const QWidget *window, QSettings &settings)
{
    forEachHeader(window, [&settings](const QHeaderView *header, const QString &key) {
        settings.setValue(key, header->saveState());
    });
}

void restoreColumns(QWidget *window, const QSettings &settings)
{
    forEachHeader(window, [&settings](QHeaderView *header, const QString &key) {
        if (const QByteArray state = settings.value(key).toByteArray(); !state.isEmpty())
            header->restoreState(state);
    });
}

} // namespace vigie
