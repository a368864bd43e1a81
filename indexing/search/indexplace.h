// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <xapian.h>

#include <cstdint>
#include <string>
#include <vector>

namespace vigie {

/// Where an index is: in a folder, or where xapian-tcpsrv serves it.
struct IndexPlace
{
    QString folder; ///< of the index itself
    QString host;   ///< empty for a folder
    int port = 0;

    bool isServed() const { return !host.isEmpty(); }
    QString address() const; ///< "host:port"
};

/// Throws what Xapian throws. A served one must answer within seconds.
Xapian::Database openIndex(const IndexPlace &place);

/// A number that is another one when the index has changed. A served index has no revision: there it is made
/// of its counts.
std::uint64_t stateOf(const Xapian::Database &database, bool served);

/// The entries that answer `query`, whatever they weigh, each with its value in `valueSlot`: all in one
/// exchange, where each would be one if a served index was asked for them singly.
std::vector<std::pair<Xapian::docid, std::string>>
valuesOf(const Xapian::Database &database, const Xapian::Query &query, Xapian::valueno valueSlot);

/// Why a served index did not answer, a sentence.
Error servedIndexError(const Xapian::Error &error, const QString &address);

} // namespace vigie
