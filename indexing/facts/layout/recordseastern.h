// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/layout/records.h"

/// Records in Japanese: 被害者：X／被害額：6億円, a line each, several in a line, or each below its label.
namespace vigie::records::eastern {

/// What a label without its marks says of the thing behind it.
Role roleOf(QStringView label);

/// Adds the fields that stand in `block`: each label with its colon and what follows up to the next label; or
/// the label that the line begins with and a space parts from the rest.
void addFields(const ClaimContext &context, Span block, QList<Field> &fields);

/// The name that a field gives: one that the thesaurus knows, else the one behind a trade
/// (トルコの取引所BtcTurk), else all of a short field that says something; empty if it gives none.
Party nameIn(const ClaimContext &context, Span value);

} // namespace vigie::records::eastern
