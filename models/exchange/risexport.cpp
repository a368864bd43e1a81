// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/references.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString typeOf(const Excerpt &source)
{
    if (source.mediaType == u"application/pdf")
        return u"RPRT"_s;
    return source.mediaType == u"text/html" ? u"ELEC"_s : u"GEN"_s;
}

// Two letters or digits, two spaces, a hyphen, a space; a value is one line.
QString line(QStringView tag, const QString &value)
{
    const QString words = value.simplified();
    return words.isEmpty() ? QString() : tag + u"  - " + words + u"\r\n";
}

// "2025/05/29/", with what is not known left empty.
QString slashedDate(const FuzzyDate &date)
{
    const QDate day = date.start.isValid() ? date.start : date.end;
    QString text = QString::number(day.year()) + u'/';
    const bool month =
        date.precision == FuzzyDate::Precision::Day || date.precision == FuzzyDate::Precision::Month;
    if (month)
        text += day.toString(u"MM");
    text += u'/';
    if (date.precision == FuzzyDate::Precision::Day)
        text += day.toString(u"dd");
    return text + u'/';
}

QString recordOf(const Reference &reference)
{
    const Excerpt &source = reference.source;
    QString record = line(u"TY", typeOf(source)) + line(u"ID", reference.key) +
                     line(u"AU", source.publisher) + line(u"TI", source.title) +
                     line(u"TT", source.translatedTitle);
    if (source.published && source.published->isValid()) {
        const QString date = slashedDate(*source.published);
        record += line(u"PY", date.section(u'/', 0, 0)) + line(u"DA", date);
    }
    record += line(u"PB", source.publisher) + line(u"SP", reference.pageLabels.join(u", "_s));
    if (const QString code = languageCode(source.documentLanguage); code != u"und")
        record += line(u"LA", code);
    for (const QString &tag : reference.tags)
        record += line(u"KW", tag);
    for (const QString &remark : reference.remarks + reference.quotes)
        record += line(u"N1", remark);
    return record + u"ER  - \r\n";
}

} // namespace

QByteArray risOf(const QList<Excerpt> &excerpts, Language citeLanguage)
{
    QString text;
    for (const Reference &reference : referencesOf(excerpts, citeLanguage))
        text += recordOf(reference) + u"\r\n";
    return text.toUtf8();
}

} // namespace vigie
