// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/claimlinking.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace vigie {

namespace {

using Pair = std::pair<QString, QString>;

/// All that is joined to one of `claims`, themselves included.
QSet<ClaimId> joinedTo(const QList<ClaimLink> &words, const QList<ClaimId> &claims)
{
    QHash<ClaimId, QList<ClaimId>> neighbours;
    for (const ClaimLink &word : words) {
        if (word.same) {
            neighbours[word.first].append(word.second);
            neighbours[word.second].append(word.first);
        }
    }
    QSet<ClaimId> reached(claims.cbegin(), claims.cend());
    QList<ClaimId> open = claims;
    while (!open.isEmpty()) {
        for (const ClaimId &next : neighbours.value(open.takeLast())) {
            if (!reached.contains(next)) {
                reached.insert(next);
                open.append(next);
            }
        }
    }
    return reached;
}

} // namespace

QList<LinkChange> linkChanges(const QList<ClaimLink> &words, const QList<ClaimId> &claims,
                              std::optional<bool> same)
{
    QMap<Pair, std::optional<bool>> changes;
    const auto change = [&changes](const ClaimLink &link, std::optional<bool> value) {
        changes.insert({link.first.value, link.second.value}, value);
    };
    const ClaimId &first = claims.first();
    const QSet<ClaimId> named(claims.cbegin(), claims.cend());
    const QSet<ClaimId> joined = joinedTo(words, same == true ? claims : QList<ClaimId>{first});
    for (const ClaimLink &word : words) {
        const bool oneNamed = named.contains(word.first) || named.contains(word.second);
        const bool bothNamed = named.contains(word.first) && named.contains(word.second);
        if (!same) {
            if (claims.size() == 1 ? oneNamed : bothNamed)
                change(word, {});
        } else if (*same) {
            if (!word.same && joined.contains(word.first) && joined.contains(word.second))
                change(word, {});
        } else if (word.same && joined.contains(word.first) && joined.contains(word.second)) {
            const bool leavesFirst = named.contains(word.first) && word.first != first;
            const bool leavesSecond = named.contains(word.second) && word.second != first;
            if (leavesFirst != leavesSecond) // those that leave together stay together
                change(word, {});
        }
    }
    for (qsizetype i = 1; same && i < claims.size(); ++i)
        change(makeLink(first, claims.at(i), *same), same);
    QList<LinkChange> result;
    for (auto at = changes.cbegin(); at != changes.cend(); ++at)
        result.append({{at.key().first}, {at.key().second}, at.value()});
    return result;
}

QList<LinkChange> apartChanges(QList<ClaimLink> words, const QList<ClaimId> &ones,
                               const QList<ClaimId> &others)
{
    QMap<Pair, std::optional<bool>> changes;
    for (qsizetype at = 0; at < ones.size(); ++at) {
        // The chosen ones leave the others; a whole fact falls apart into its claims.
        const QList<ClaimId> from = others.isEmpty() ? ones.mid(at + 1) : others;
        if (from.isEmpty())
            continue;
        for (const LinkChange &change : linkChanges(words, QList<ClaimId>{ones.at(at)} + from, false)) {
            changes.insert({change.first.value, change.second.value}, change.same);
            words.removeIf([&change](const ClaimLink &word) {
                return word.first == change.first && word.second == change.second;
            });
            if (change.same)
                words.append({change.first, change.second, *change.same});
        }
    }
    QList<LinkChange> result;
    for (auto at = changes.cbegin(); at != changes.cend(); ++at)
        result.append({{at.key().first}, {at.key().second}, at.value()});
    return result;
}

} // namespace vigie
