// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Records in English, French and Korean: things with their labels, a line each, several in a line, in a
/// table of two columns, or each below its label.
namespace vigie::records {

/// What a label says of the thing behind it.
enum class Role : quint8 {
    None,
    Victim,    ///< whoever was robbed
    Time,      ///< when it happened
    Loss,      ///< "Amount stolen", « Préjudice »
    Sum,       ///< "Amount": stolen where the record names a victim
    Back,      ///< what came back
    Held,      ///< what was frozen or seized
    Laundered, ///< what was washed
    Other
};

/// A thing of a record.
struct Field
{
    Span label, value;
    Role role = Role::None;
};

struct Record
{
    QList<Field> fields; ///< in the text's order
    qsizetype own = -1;  ///< which of them holds the amount
    Span head;           ///< the line above the fields, which may name whom the record is of

    bool isEmpty() const { return own < 0; }
    Role role() const { return isEmpty() ? Role::None : fields.at(own).role; }
    /// The first field of the record with this role; nullptr if it has none.
    const Field *first(Role role) const;
};
/// "Amount stolen", « Préjudice : »: whether a line is nothing but the label of what stands below it.
bool isLabel(QStringView line);

/// "Key figures", "Case Record 14", « Fiche de synthèse »: whether a heading says of which sort a text is,
/// and names nobody.
bool isTitle(const ClaimContext &context, Span head);

/// The record that amount `i` is a thing of, if it is in one.
Record recordAround(const ClaimContext &context, qsizetype i);

/// What its label makes amount `i`; nothing where it has none that says.
std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i);
/// Whether its label says that amount `i` came back.
bool isReturned(const ClaimContext &context, qsizetype i);
/// Whom the record names as robbed: an empty party where its field names nobody, nothing where it has no such
/// field or amount `i` is no loss.
std::optional<Party> victimOf(const ClaimContext &context, qsizetype i);
/// The field that says when; empty if there is none or amount `i` is no loss.
Span timeOf(const ClaimContext &context, qsizetype i);

} // namespace vigie::records
