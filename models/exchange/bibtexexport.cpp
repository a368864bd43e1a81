// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/references.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// Braces are counted even behind a backslash, so that they are named instead.
QString escapedForBibtex(const QString &text)
{
    QString result;
    for (const QChar c : text.simplified()) {
        switch (c.unicode()) {
        case u'\\':
            result += u"\\textbackslash{}"_s;
            break;
        case u'{':
            result += u"\\textbraceleft{}"_s;
            break;
        case u'}':
            result += u"\\textbraceright{}"_s;
            break;
        case u'~':
            result += u"\\textasciitilde{}"_s;
            break;
        case u'^':
            result += u"\\textasciicircum{}"_s;
            break;
        case u'&':
        case u'%':
        case u'$':
        case u'#':
        case u'_':
            result += u'\\';
            result += c;
            break;
        default:
            result += c;
        }
    }
    return result;
}

class Entry
{
public:
    Entry(const QString &type, const QString &key)
        : m_text(u'@' + type + u'{' + key + u",\n")
    {
    }
    void add(const QString &name, const QString &value)
    {
        if (!value.simplified().isEmpty())
            m_text += u"  "_s + name + u" = {" + escapedForBibtex(value) + u"},\n";
    }
    /// Kept as it is written: no style changes its case or takes it apart as a person's name.
    void addVerbatim(const QString &name, const QString &value)
    {
        if (!value.simplified().isEmpty())
            m_text += u"  "_s + name + u" = {{" + escapedForBibtex(value) + u"}},\n";
    }
    void addBare(const QString &name, const QString &value)
    {
        m_text += u"  "_s + name + u" = " + value + u",\n";
    }
    QString text() const { return m_text + u"}\n"; }

private:
    QString m_text;
};

QString isoDays(const FuzzyDate &date)
{
    if (date.precision == FuzzyDate::Precision::Quarter)
        return date.start.toString(u"yyyy-MM") + u'/' + date.end.toString(u"yyyy-MM");
    return date.toIso();
}

QString babelName(Language language)
{
    switch (language) {
    case Language::English:
        return u"english"_s;
    case Language::French:
        return u"french"_s;
    case Language::Japanese:
        return u"japanese"_s;
    case Language::Korean:
        return u"korean"_s;
    default:
        return {};
    }
}

void addDate(Entry &entry, const FuzzyDate &date)
{
    static constexpr std::array months{"jan", "feb", "mar", "apr", "may", "jun",
                                       "jul", "aug", "sep", "oct", "nov", "dec"};
    const QDate day = date.start.isValid() ? date.start : date.end;
    entry.add(u"date"_s, isoDays(date));
    entry.add(u"year"_s, QString::number(day.year()));
    if (date.precision == FuzzyDate::Precision::Day || date.precision == FuzzyDate::Precision::Month)
        entry.addBare(u"month"_s, QLatin1StringView(months.at(size_t(day.month() - 1))));
}

QString entryOf(const Reference &reference)
{
    const Excerpt &source = reference.source;
    // Old styles refuse a report without its institution.
    const bool report = source.mediaType == u"application/pdf" && !source.publisher.isEmpty();
    Entry entry(report ? u"techreport"_s : u"misc"_s, reference.key);
    entry.addVerbatim(u"title"_s, source.title);
    entry.add(u"titleaddon"_s, source.romanisedTitle);
    entry.addVerbatim(u"author"_s, source.publisher);
    entry.addVerbatim(report ? u"institution"_s : u"organization"_s, source.publisher);
    if (source.published && source.published->isValid())
        addDate(entry, *source.published);
    entry.add(u"pages"_s, reference.pageLabels.join(u", "_s));
    if (!reference.pageLabels.isEmpty())
        entry.add(u"pagetotal"_s, QString::number(source.documentPages));
    entry.add(u"langid"_s, babelName(source.documentLanguage));
    entry.add(u"keywords"_s, reference.tags.join(u", "_s));
    entry.add(u"note"_s, reference.remarks.join(u"; "_s));
    entry.add(u"annote"_s, reference.quotes.join(u" / "_s));
    return entry.text();
}

} // namespace

QByteArray bibtexOf(const QList<Excerpt> &excerpts, Language citeLanguage)
{
    QString text;
    for (const Reference &reference : referencesOf(excerpts, citeLanguage))
        text += (text.isEmpty() ? QString() : u"\n"_s) + entryOf(reference);
    return text.toUtf8();
}

} // namespace vigie
