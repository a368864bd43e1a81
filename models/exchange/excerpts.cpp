// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/excerpts.h"

#include "models/domain/codepoints.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// Scripts written without spaces. Korean has spaces, and they are lost at line ends as in any other.
bool withoutSpaces(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || (c.unicode() >= 0x3000 && c.unicode() <= 0x303f) ||
           (c.unicode() >= 0xff00 && c.unicode() <= 0xff60);
}

} // namespace

Excerpt makeExcerpt(const Annotation &annotation, const Document *document, const Page *page)
{
    Excerpt excerpt;
    excerpt.annotation = annotation;
    if (document) {
        excerpt.sha256 = document->sha256;
        excerpt.title = document->title;
        excerpt.translatedTitle = document->translatedTitle;
        excerpt.publisher = document->publisher;
        excerpt.published = document->published;
        excerpt.documentLanguage = excerpt.language = document->language;
        excerpt.mediaType = document->mediaType;
        excerpt.documentPages = document->pages;
        excerpt.pagePrinted = document->mediaType == u"application/pdf";
    }
    excerpt.points = annotation.passage.span;
    if (page) {
        excerpt.pageLabel = page->label;
        excerpt.recognised = page->defect == PageDefect::Recognised && !annotation.isOnDocument() &&
                             annotation.state == Annotation::State::Anchored;
        excerpt.locator = locate(*page, annotation.passage.span, excerpt.title);
        if (page->language != Language::Unknown)
            excerpt.language = page->language;
        excerpt.points = toCodePoints(page->text, annotation.passage.span);
    }
    return excerpt;
}

QList<QList<Excerpt>> byDocument(const QList<Excerpt> &excerpts)
{
    QList<QList<Excerpt>> groups;
    QHash<DocumentId, qsizetype> places;
    for (const Excerpt &excerpt : excerpts) {
        const DocumentId &document = excerpt.annotation.passage.document;
        const auto known = places.constFind(document);
        if (known == places.cend()) {
            places.insert(document, groups.size());
            groups.append({excerpt});
        } else {
            groups[*known].append(excerpt);
        }
    }
    return groups;
}

QDateTime lastChange(const QList<Excerpt> &excerpts)
{
    QDateTime last;
    for (const Excerpt &excerpt : excerpts) {
        if (!last.isValid() || excerpt.annotation.modified > last)
            last = excerpt.annotation.modified;
    }
    return last;
}

QString quoteOnOneLine(const QString &quote)
{
    QString line;
    for (const QString &part : quote.split(u'\n', Qt::SkipEmptyParts)) {
        const QString words = part.simplified();
        if (words.isEmpty())
            continue;
        if (line.isEmpty()) {
            line = words;
            continue;
        }
        const QChar before = line.back(), after = words.front();
        const bool broken = (before == u'-' || before == QChar(0x2010) || before == QChar::SoftHyphen) &&
                            line.size() > 1 && line.at(line.size() - 2).isLetter() && after.isLower();
        if (broken)
            line.chop(1);
        else if (!(withoutSpaces(before) && withoutSpaces(after)))
            line += u' ';
        line += words;
    }
    return line;
}

} // namespace vigie
