// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/citation.h"

#include "models/items/dateformat.h"
#include "models/items/joining.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString citationOf(const Document &document, const Page &page)
{
    QStringList parts;
    if (!document.title.isEmpty())
        parts.append(document.title);
    if (!document.publisher.isEmpty())
        parts.append(document.publisher);
    if (document.published)
        parts.append(formatDate(*document.published, interfaceLanguage()));
    const QString label = page.label.isEmpty() ? QString::number(page.number) : page.label;
    if (document.mediaType == "application/pdf"_L1)
        parts.append(QCoreApplication::translate("vigie::Citation", "p. %1").arg(label));
    else if (!page.label.isEmpty())
        parts.append(page.label);
    return joinedList(parts);
}

} // namespace vigie
