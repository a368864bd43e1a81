// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vigie {

/// A question taken apart. Leaves hold text as typed.
struct QueryNode
{
    enum class Kind : quint8 {
        Nothing, ///< asks for nothing
        Words,   ///< text: one or more words, all wanted
        Phrase,  ///< text: exactly these words, nothing added
        Prefix,  ///< text: the beginning of a word
        Field,   ///< name and text
        And,
        Or,
        Not,  ///< one child
        Near, ///< children within `distance` words of each other
    };
    Kind kind = Kind::Nothing;
    QString text;
    QString name;
    int distance = 0;
    std::vector<QueryNode> children;
};

struct ParsedQuery
{
    QueryNode root;
    QStringList messages; ///< what was ignored, and why
};

/// Takes any text for a question: AND OR NOT (in capitals), -word, ( ), "phrase", NEAR/n, prefix*,
/// field:value for the fields lang, doc, type, entity, published, date, amount, page and tag; full-width
/// signs and 「」 likewise. What makes no sense there is taken for words or left out with a message. Words
/// beside each other are all wanted.
ParsedQuery parseQuery(const QString &text);

} // namespace vigie
