// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/printable.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString printable(const QString &name)
{
    QString shown;
    shown.reserve(name.size());
    for (const QChar c : name) {
        const bool separates = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        // Joiners are format characters too, and part of names in many scripts and of emoji.
        const bool joins = c == u'\u200c' || c == u'\u200d';
        const bool formats = c.category() == QChar::Other_Format && !joins;
        if (c == u'\n')
            shown += u"\\n";
        else if (c == u'\t')
            shown += u"\\t";
        else if (c.category() == QChar::Other_Control || formats || separates)
            shown += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0')).toUpper().replace(u'U', u'u');
        else
            shown += c;
    }
    return shown;
}

} // namespace vigie
