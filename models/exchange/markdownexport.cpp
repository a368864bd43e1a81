// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/markdownexport.h"

#include "models/exchange/citation.h"
#include "models/exchange/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// CommonMark lets every ASCII punctuation mark be escaped. These can mean something inside a line; a colon
// cannot.
QString escaped(const QString &text)
{
    static const QString special = u"\\`*_{}[]<>&!|~#^$@"_s;
    QString result;
    for (const QChar c : text) {
        if (special.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

// At the start of a line more of them do: lists, headings, rules, and numbers with a dot or bracket.
QString escapedLine(const QString &text)
{
    QString line = escaped(text);
    if (line.isEmpty())
        return line;
    if (u"-+=\"'("_s.contains(line.front()))
        return u'\\' + line;
    qsizetype digits = 0;
    while (digits < line.size() && line.at(digits) >= u'0' && line.at(digits) <= u'9')
        ++digits;
    if (digits > 0 && digits < line.size() && (line.at(digits) == u'.' || line.at(digits) == u')'))
        line.insert(digits, u'\\');
    return line;
}

QString excerptText(const Excerpt &excerpt, Language language)
{
    QString text;
    if (!excerpt.annotation.isOnDocument())
        text = u"> "_s + escapedLine(quoteOnOneLine(excerpt)) + u"\n\n"_s;
    text += u"— "_s + escaped(citation(excerpt, language)) + u'\n';
    if (excerpt.annotation.state == Annotation::State::Orphaned)
        text += u'\n' + escapedLine(orphanedText(language)) + u'\n';
    for (const QString &paragraph : excerpt.annotation.note.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString line = paragraph.simplified(); !line.isEmpty())
            text += u'\n' + escapedLine(line) + u'\n';
    }
    if (!excerpt.annotation.tags.isEmpty())
        text += u'\n' + escaped(tagsText(excerpt.annotation.tags, language)) + u'\n';
    if (!excerpt.annotation.evidence.isEmpty())
        text += u'\n' + escaped(evidenceLine(excerpt.annotation.evidence, language)) + u'\n';
    return text;
}

} // namespace

QByteArray markdownOf(const QList<Excerpt> &excerpts, Language citeLanguage)
{
    QString text = u"# "_s + excerptsHeading(citeLanguage) + u'\n';
    for (qsizetype i = 0; i < excerpts.size(); ++i)
        text += (i == 0 ? u"\n"_s : u"\n---\n\n"_s) + excerptText(excerpts.at(i), citeLanguage);
    return text.toUtf8();
}

} // namespace vigie
