// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/citation.h"

#include "models/domain/locator.h"
#include "models/items/dateformat.h"
#include "models/items/joining.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString citationOf(const Document &document, const Page &page, const Span &span)
{
    QStringList parts;
    if (!document.title.isEmpty())
        parts.append(document.title);
    if (!document.publisher.isEmpty())
        parts.append(document.publisher);
    if (document.published)
        parts.append(formatDate(*document.published, interfaceLanguage()));
    if (document.mediaType == "application/pdf"_L1) {
        const QString label = page.label.isEmpty() ? QString::number(page.number) : page.label;
        parts.append(QCoreApplication::translate("vigie::Citation", "p. %1").arg(label));
        if (page.defect == PageDefect::Recognised)
            parts.append(QCoreApplication::translate("vigie::Citation", "text recognised by OCR"));
    } else {
        parts += placeInText(document, page, span);
    }
    return joinedList(parts);
}

QStringList placeInText(const Document &document, const Page &page, const Span &span)
{
    QStringList parts;
    const Locator place = locate(page, span, document.title);
    if (!place.heading.isEmpty())
        parts.append(place.heading);
    if (place.paragraph > 0)
        parts.append(QCoreApplication::translate("vigie::Citation", "para. %1")
                         .arg(QLocale().toString(place.paragraph)));
    return parts;
}

} // namespace vigie
