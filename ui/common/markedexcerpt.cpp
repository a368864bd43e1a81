// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/markedexcerpt.h"

#include "models/items/excerpt.h"
#include "models/items/names.h"
#include "models/services/libraryservice.h"
#include "ui/common/documentfont.h"
#include "ui/common/palette.h"

#include <QApplication>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

void showMarkedExcerpt(QLabel *label, const LibraryService &library, const Passage &passage, qsizetype around)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    const Result<Page> page = library.page(passage.document, passage.page);
    if (!page) {
        label->setText(errorText(page.error()).toHtmlEscaped());
        return;
    }
    // East Asian text says as much in half the characters.
    const Language language = page.value().language;
    const PageExcerpt excerpt =
        excerptOf(page.value().text, passage.span, isEastAsian(language) ? around / 2 : around);
    label->setFont(documentFont(language));
    // Not the label's own: when the theme changes, the panel around it hears of that first.
    const QPalette palette = QApplication::palette(label);
    const auto part = [&excerpt](qsizetype from, qsizetype to) {
        return excerpt.text.mid(from, to - from).toHtmlEscaped();
    };
    const QString marked = u"<span style='background-color:%1; font-weight:600'>%2</span>"_s.arg(
        foundColour(palette).name(), part(excerpt.mark.start, excerpt.mark.end));
    label->setText(part(0, excerpt.mark.start) + marked + part(excerpt.mark.end, excerpt.text.size()));
    label->setAccessibleDescription(excerpt.text);
}

} // namespace vigie
