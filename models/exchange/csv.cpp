// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"

namespace vigie {

QList<QStringList> readCsv(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    const auto endField = [&] {
        row.append(field);
        field.clear();
    };
    const auto endRow = [&] {
        endField();
        if (row.size() > 1 || !row.constFirst().trimmed().isEmpty())
            rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool doubled = quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"';
        if (doubled) {
            field += c;
            ++i;
        } else if (quoted) {
            if (c == u'"')
                quoted = false;
            else
                field += c;
        } else if (c == u'"' && field.isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            endField();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r' || (i + 1 < text.size() && text.at(i + 1) != u'\n')) {
            field += c;
        }
    }
    if (!field.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

} // namespace vigie
