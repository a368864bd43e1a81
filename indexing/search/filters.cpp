// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/filters.h"

#include "indexing/search/passagerecord.h"
#include "indexing/search/searchmessages.h"
#include "indexing/search/statedvalues.h"
#include "indexing/search/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

std::string dayBound(QDate day)
{
    return day.toString(u"yyyyMMdd"_s).toStdString();
}

Xapian::Query namesDate(const FuzzyDate &asked)
{
    return valueHolds(slot::dates, [asked](const std::string &value) {
        const QList<FuzzyDate> dates = unpackDates(value);
        // A day in what was asked for, not the other way round: "2025" does not answer 2025-03-14.
        return std::any_of(dates.cbegin(), dates.cend(),
                           [&](const FuzzyDate &date) { return asked.contains(date); });
    });
}

Xapian::Query statesAmount(const AmountRange &asked)
{
    return valueHolds(slot::amounts, [asked](const std::string &value) {
        const QList<AmountRange> amounts = unpackAmounts(value);
        return std::any_of(amounts.cbegin(), amounts.cend(),
                           [&](const AmountRange &amount) { return asked.holds(amount); });
    });
}

// Published at a time that overlaps `date`; documents without a date have empty values and are left out.
Xapian::Query publishedIn(const FuzzyDate &date)
{
    const std::string first = date.start.isValid() ? dayBound(date.start) : "0";
    const std::string last = date.end.isValid() ? dayBound(date.end) : "99999999";
    return Xapian::Query(Xapian::Query::OP_VALUE_GE, slot::publishedLast, first) &
           Xapian::Query(Xapian::Query::OP_VALUE_RANGE, slot::publishedFirst, "0", last);
}

std::pair<QString, QString> ends(const QString &value)
{
    const qsizetype dots = value.indexOf(u".."_s);
    return dots < 0 ? std::pair(value, value) : std::pair(value.left(dots), value.mid(dots + 2));
}

} // namespace

std::optional<FuzzyDate> readDates(const QString &value)
{
    const auto [from, to] = ends(value);
    const auto first = FuzzyDate::fromIso(from);
    const auto last = FuzzyDate::fromIso(to);
    if ((!first && !from.isEmpty()) || (!last && !to.isEmpty()) || (!first && !last))
        return {};
    return FuzzyDate::range(first ? first->start : QDate(), last ? last->end : QDate());
}

namespace {

std::optional<Xapian::Query> readPages(const QString &value)
{
    const auto [from, to] = ends(value);
    bool fromOk = true;
    bool toOk = true;
    const int first = from.isEmpty() ? 1 : from.toInt(&fromOk);
    const int last = to.isEmpty() ? std::numeric_limits<int>::max() : to.toInt(&toOk);
    if (!fromOk || !toOk || value.isEmpty())
        return {};
    return Xapian::Query(Xapian::Query::OP_VALUE_RANGE, slot::page, Xapian::sortable_serialise(first),
                         Xapian::sortable_serialise(std::max(first, last)));
}

} // namespace

Xapian::Query searchFilter(const SearchQuery &query)
{
    QList<Xapian::Query> filters;
    if (query.language)
        filters.append(Xapian::Query(languageTerm(*query.language)));
    if (query.document)
        filters.append(Xapian::Query(documentTerm(*query.document)));
    if (query.entity)
        filters.append(Xapian::Query(entityTerm(*query.entity)));
    if (query.published && query.published->isValid())
        filters.append(publishedIn(*query.published));
    if (query.year)
        filters.append(Xapian::Query(yearTerm(*query.year)));
    if (!query.tag.trimmed().isEmpty())
        filters.append(Xapian::Query(tagTerm(query.tag)));
    return filters.isEmpty() ? Xapian::Query()
                             : Xapian::Query(Xapian::Query::OP_AND, filters.begin(), filters.end());
}

Xapian::Query fieldFilter(const QString &name, const QString &value, QString &message)
{
    if (value.isEmpty()) {
        message = vigie::SearchMessages::tr("%1: needs a value after it and was ignored.").arg(name);
    } else if (name == u"lang") {
        const Language language = languageFromCode(value);
        if (language != Language::Unknown && language != Language::Other)
            return Xapian::Query(languageTerm(language));
        message = vigie::SearchMessages::tr("“%1” is no language and was ignored: en, fr, ja and ko are.")
                      .arg(value.left(20));
    } else if (name == u"doc") {
        return Xapian::Query(documentTerm({value.toLower()}));
    } else if (name == u"type") {
        const QString type = value.toLower();
        return Xapian::Query(typeTerm(type == u"text" || type == u"txt" ? u"plain"_s : type));
    } else if (name == u"published") {
        if (const auto dates = readDates(value))
            return publishedIn(*dates);
        message = vigie::SearchMessages::tr(
                      "“%1” is no date and was ignored: 2025, 2025-03, 2025-03-14 or 2024..2025 are.")
                      .arg(value.left(30));
    } else if (name == u"date") {
        if (const auto dates = readDates(value))
            return namesDate(*dates);
        message = vigie::SearchMessages::tr(
                      "“%1” is no date and was ignored: 2025, 2025-03, 2025-03-14 or 2024..2025 are.")
                      .arg(value.left(30));
    } else if (name == u"amount") {
        if (const auto amount = readAmountRange(value))
            return statesAmount(*amount);
        message = vigie::SearchMessages::tr(
                      "“%1” is no amount and was ignored: 28.4m, >1bn, 1e9..2e9usd or \"28億ドル\" are.")
                      .arg(value.left(30));
    } else if (name == u"tag") {
        return Xapian::Query(tagTerm(value));
    } else if (name == u"page") {
        if (const auto pages = readPages(value))
            return *pages;
        message =
            vigie::SearchMessages::tr("“%1” is no page and was ignored: 12 or 3..9 are.").arg(value.left(20));
    } else {
        message = vigie::SearchMessages::tr("%1: is not searched here and was ignored.").arg(name);
    }
    return {};
}

} // namespace vigie
