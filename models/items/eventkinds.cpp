// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/eventkinds.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString eventKindText(const QString &kind)
{
    static const QHash<QString, const char *> names{
        {u"published"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Documents")},
        {u"report"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Reports")},
        {u"founding"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Foundings")},
        {u"meeting"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Meetings")},
        {u"sanction"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Sanctions")},
        {u"veto"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Vetoes")},
        {u"expiry"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Expiries")},
        {u"theft"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Thefts")},
        {u"transfer"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Transfers")},
        {u"launch"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Launches and tests")},
        {u"quantity"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Quantities")},
        {u"other"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Other events")},
    };
    const char *known = names.value(kind);
    return known ? QCoreApplication::translate("vigie::Timeline", known) : kind;
}

} // namespace vigie
