// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/excerptmime.h"

#include <QMimeData>
#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QMimeData *excerptMime(const QString &words, const QString &citation, const QString &note, Language language)
{
    QString html;
    QXmlStreamWriter writer(&html);
    const auto paragraph = [&writer](const QString &text) {
        if (!text.isEmpty())
            writer.writeTextElement(u"p"_s, text);
    };
    writer.writeStartElement(u"div"_s);
    if (!words.isEmpty()) {
        writer.writeStartElement(u"blockquote"_s);
        if (language != Language::Unknown && language != Language::Other)
            writer.writeAttribute(u"lang"_s, languageCode(language));
        for (const QString &line : words.split(u'\n', Qt::SkipEmptyParts))
            paragraph(line);
        writer.writeEndElement();
    }
    paragraph(citation.isEmpty() ? QString() : QString(u"— "_s + citation));
    paragraph(note);
    writer.writeEndElement();
    QStringList lines{words, citation.isEmpty() ? QString() : QString(u"— "_s + citation), note};
    lines.removeAll(QString());
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n'));
    data->setHtml(html);
    return data;
}

} // namespace vigie
