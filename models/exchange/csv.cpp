// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

bool wouldBeFormula(const QString &field)
{
    static const QString starters = u"=+-@\t\r\n＝＋－＠"_s;
    if (field.isEmpty() || !starters.contains(field.front()))
        return false;
    bool number = false;
    field.toDouble(&number);
    return !number;
}

QString csvField(QString field)
{
    if (wouldBeFormula(field))
        field.prepend(u'\'');
    const auto special = [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; };
    if (!std::any_of(field.cbegin(), field.cend(), special))
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString csvLine(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields)
        written.append(csvField(field));
    return written.join(u',') + u"\r\n";
}

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
