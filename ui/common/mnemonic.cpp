// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/mnemonic.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(u"\\s*\\(&[^&)]\\)"_s);
    return text.remove(behind).remove(u'&');
}

} // namespace vigie
