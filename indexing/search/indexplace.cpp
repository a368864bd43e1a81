// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/indexplace.h"

#include "indexing/search/indexseal.h"
#include "indexing/search/searchmessages.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr unsigned answerMilliseconds = 8000;
constexpr unsigned connectMilliseconds = 3000;

} // namespace

QString IndexPlace::address() const
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

Xapian::Database openIndex(const IndexPlace &place)
{
    if (place.isServed())
        return Xapian::Remote::open(place.host.toStdString(), unsigned(place.port), answerMilliseconds,
                                    connectMilliseconds);
    if (lookThrough(place.folder) == IndexTrust::Damaged) // before Xapian sees it, whom damage may end
        throw Xapian::DatabaseCorruptError("its checksums do not fit");
    return Xapian::Database(QFile::encodeName(place.folder).toStdString());
}

std::uint64_t stateOf(const Xapian::Database &database, bool served)
{
    if (!served)
        return database.get_revision();
    std::uint64_t state = database.get_total_length();
    for (const std::uint64_t part :
         {std::uint64_t(database.get_lastdocid()), std::uint64_t(database.get_doccount())})
        state = state * 1'000'003 + part;
    return state;
}

std::vector<std::pair<Xapian::docid, std::string>>
valuesOf(const Xapian::Database &database, const Xapian::Query &query, Xapian::valueno valueSlot)
{
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_value(valueSlot, false);
    const Xapian::MSet found = enquire.get_mset(0, database.get_doccount());
    std::vector<std::pair<Xapian::docid, std::string>> values;
    values.reserve(found.size());
    for (auto it = found.begin(); it != found.end(); ++it)
        values.emplace_back(*it, it.get_sort_key());
    return values;
}

Error servedIndexError(const Xapian::Error &error, const QString &address)
{
    const QString type = QString::fromUtf8(error.get_type());
    const QString detail = QString::fromStdString(error.get_msg());
    const QString system = QString::fromUtf8(error.get_error_string() ? error.get_error_string() : "");
    if (type == "NetworkTimeoutError"_L1)
        return {Error::Code::TimedOut,
                SearchMessages::tr("%1 did not answer in time. Check that the index is still served there.")
                    .arg(address)};
    if (type == "NetworkError"_L1 && detail.contains("protocol version"_L1))
        return {Error::Code::TooNew,
                SearchMessages::tr("%1 speaks another version of Xapian’s protocol. The same version of "
                                   "Xapian is needed on both sides.")
                    .arg(address)};
    if (type == "NetworkError"_L1)
        return {Error::Code::NotFound,
                SearchMessages::tr("%1 cannot be reached (%2). Check the address, and that the index is "
                                   "served there.")
                    .arg(address, system.isEmpty() ? detail : system)};
    return {Error::Code::Malformed,
            SearchMessages::tr("%1 does not answer as a served index does: %2").arg(address, detail)};
}

} // namespace vigie
