// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/readonly.h"

#include <QAction>
#include <QActionEvent>
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QSet>
#include <QStatusBar>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr auto markName = "changesLibrary";

bool changes(const QObject *thing)
{
    // By the names that their keys and places are kept under.
    static const QSet<QString> names{u"importFiles"_s,
                                     u"importFolder"_s,
                                     u"openSample"_s,
                                     u"undo"_s,
                                     u"redo"_s,
                                     u"removeDocument"_s,
                                     u"readAgain"_s,
                                     u"recogniseDocument"_s,
                                     u"recognisePage"_s,
                                     u"recogniseAll"_s,
                                     u"forgetRecognised"_s,
                                     u"importRecognise"_s,
                                     u"underline"_s,
                                     u"documentNote"_s,
                                     u"highlight"_s,
                                     u"readerHighlightBar"_s,
                                     u"addAmount"_s,
                                     u"addName"_s,
                                     u"addEvent"_s,
                                     u"acceptEvent"_s,
                                     u"rejectEvent"_s,
                                     u"editEvent"_s,
                                     u"removeEvent"_s,
                                     u"entity_new"_s,
                                     u"entity_edit"_s,
                                     u"entity_merge"_s,
                                     u"entity_split"_s,
                                     u"entity_takeback"_s,
                                     u"entity_hide"_s,
                                     u"entity_import"_s,
                                     u"entityEdit"_s,
                                     u"editAnnotation"_s,
                                     u"removeAnnotation"_s,
                                     u"importAnnotations"_s,
                                     u"saveSearch"_s,
                                     u"annotationDialog"_s};
    // These stand in more than one panel, whose name follows.
    static const QStringList claims{u"acceptClaim"_s, u"rejectClaim"_s, u"excludeClaim"_s,
                                    u"editClaim"_s,   u"mergeClaims"_s, u"splitClaim"_s,
                                    u"forgetLinks"_s, u"removeClaim"_s, u"undecideClaim"_s};
    QString name = thing->objectName();
    if (name.startsWith(u"reader-"))
        name.remove(0, u"reader-"_s.size());
    return thing->property(markName).toBool() || names.contains(name) ||
           std::any_of(claims.cbegin(), claims.cend(),
                       [&name](const QString &one) { return name.startsWith(one); });
}

} // namespace

QAction *changesLibrary(QAction *action)
{
    action->setProperty(markName, true);
    return action;
}

ReadOnlyGuard::ReadOnlyGuard(const QString &reason, QObject *parent)
    : QObject(parent)
    , m_reason(reason)
{
    qApp->installEventFilter(this);
    for (QWidget *widget : QApplication::allWidgets()) {
        for (QAction *action : widget->actions())
            keepOff(action);
    }
}

ReadOnlyGuard::~ReadOnlyGuard() = default;

void ReadOnlyGuard::keepOff(QAction *action) const
{
    if (!action->isEnabled() || !changes(action))
        return;
    action->setEnabled(false);
    action->setStatusTip(m_reason);
}

void ReadOnlyGuard::tellIn(QMainWindow *window) const
{
    auto *label = new QLabel(tr("Read only"), window);
    label->setObjectName(u"readOnly"_s);
    label->setToolTip(m_reason);
    label->setAccessibleDescription(m_reason);
    window->statusBar()->addPermanentWidget(label);
    window->statusBar()->showMessage(m_reason);
}

bool ReadOnlyGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ActionAdded:
    case QEvent::ActionChanged:
        keepOff(static_cast<QActionEvent *>(event)->action());
        break;
    case QEvent::DynamicPropertyChange: // marked after it was added
        if (auto *action = qobject_cast<QAction *>(watched))
            keepOff(action);
        break;
    case QEvent::Polish:
    case QEvent::Show:
    case QEvent::EnabledChange:
        if (auto *widget = qobject_cast<QWidget *>(watched);
            widget && !widget->isWindow() && widget->isEnabled() && changes(widget))
            widget->setEnabled(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vigie
