// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/references.h"

#include "models/exchange/citation.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// Letters without their accents: "Déclaration" as "Declaration", "Œuvre" as "OEuvre".
QString withoutAccents(const QString &text)
{
    static const QHash<QChar, QString> joined{{u'œ', u"oe"_s}, {u'Œ', u"OE"_s}, {u'æ', u"ae"_s},
                                              {u'Æ', u"AE"_s}, {u'ø', u"o"_s},  {u'Ø', u"O"_s},
                                              {u'ß', u"ss"_s}, {u'ł', u"l"_s},  {u'Ł', u"L"_s}};
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += joined.value(c, QString(c));
    }
    return plain;
}

// The first longer word in plain letters, of the institution or else of the title.
QString latinWord(const Excerpt &source)
{
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    for (const QString &text : {source.publisher, source.title, source.romanisedTitle}) {
        const QRegularExpressionMatch found = word.match(withoutAccents(text));
        if (found.hasMatch())
            return found.captured().toLower();
    }
    return u"document"_s;
}

QString keyOf(const Excerpt &source)
{
    QString key = latinWord(source);
    if (source.published && source.published->isValid()) {
        const QDate day = source.published->start.isValid() ? source.published->start : source.published->end;
        key += QString::number(day.year());
    }
    return key + u'-' + source.sha256.left(8);
}

QString quoteLine(const Excerpt &excerpt, Language language)
{
    const QString note = excerpt.annotation.note.simplified();
    if (excerpt.annotation.isOnDocument())
        return note;
    QString line = citePage(excerpt, language);
    if (const QString layer = citeLayer(excerpt, language); !layer.isEmpty())
        line += u" ("_s + layer + u')';
    line += u": “" + quoteOnOneLine(excerpt) + u'”';
    if (!note.isEmpty())
        line += u" — " + note;
    return line;
}

Reference referenceOf(const QList<Excerpt> &excerpts, Language language)
{
    Reference one;
    one.source = excerpts.constFirst();
    one.key = keyOf(one.source);
    QMap<int, QString> labels;
    for (const Excerpt &excerpt : excerpts) {
        const int page = excerpt.annotation.passage.page;
        if (excerpt.pagePrinted && page > 0)
            labels.insert(page, excerpt.pageLabel.isEmpty() ? QString::number(page)
                                                            : excerpt.pageLabel.simplified());
        for (const QString &tag : excerpt.annotation.tags) {
            if (!one.tags.contains(tag))
                one.tags.append(tag);
        }
        one.quotes.append(quoteLine(excerpt, language));
    }
    one.pageLabels = labels.values();
    one.remarks.append(u"sha256: " + one.source.sha256);
    if (!one.source.romanisedTitle.isEmpty())
        one.remarks.append(u"romanised title: " + one.source.romanisedTitle);
    if (!one.source.translatedTitle.isEmpty())
        one.remarks.append(u"translated title: " + one.source.translatedTitle);
    return one;
}

} // namespace

QList<Reference> referencesOf(const QList<Excerpt> &excerpts, Language citeLanguage)
{
    QList<Reference> all;
    for (const QList<Excerpt> &ofOne : byDocument(excerpts)) {
        if (!ofOne.constFirst().sha256.isEmpty())
            all.append(referenceOf(ofOne, citeLanguage));
    }
    return all;
}

} // namespace vigie
