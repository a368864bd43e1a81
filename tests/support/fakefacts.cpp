// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeanswers.h"
#include "tests/support/fakeservices.h"

#include <QMap>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

using namespace fakes;

namespace {

bool isRejected(const Mention &mention)
{
    return mention.status == ReviewStatus::Rejected;
}

QList<EntityUse> uses(const QList<Mention> &mentions)
{
    QMap<EntityId, QMap<DocumentId, int>> counts;
    for (const Mention &mention : mentions)
        ++counts[mention.entity][mention.passage.document];
    QList<EntityUse> result;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        int total = 0;
        for (const int count : *at)
            total += count;
        result.append({at.key(), total, int(at->size())});
    }
    std::ranges::stable_sort(result, std::ranges::greater(), &EntityUse::mentions);
    return result;
}

} // namespace

QList<EntityUse> FakeFacts::entityUses() const
{
    QList<Mention> standing = named;
    standing.removeIf(isRejected);
    return uses(standing);
}

QList<EntityUse> FakeFacts::entityUses(const DocumentId &document) const
{
    QList<Mention> here = named;
    here.removeIf([&document](const Mention &mention) {
        return mention.passage.document != document || isRejected(mention);
    });
    return uses(here);
}

QList<Mention> FakeFacts::mentions(const EntityId &entity) const
{
    QList<Mention> found = named;
    found.removeIf(
        [&entity](const Mention &mention) { return mention.entity != entity || isRejected(mention); });
    return found;
}

QList<Mention> FakeFacts::mentions(const DocumentId &document, int page) const
{
    QList<Mention> found = named;
    found.removeIf([&](const Mention &mention) {
        return mention.passage.document != document || mention.passage.page != page || isRejected(mention);
    });
    return found;
}

QList<EntityLink> FakeFacts::related(const EntityId &entity) const
{
    QMap<EntityId, int> together;
    for (const Mention &mention : mentions(entity)) {
        for (const Mention &other : mentions(mention.passage.document, mention.passage.page)) {
            if (other.entity != entity)
                ++together[other.entity];
        }
    }
    QList<EntityLink> others;
    for (auto at = together.cbegin(); at != together.cend(); ++at)
        others.append({at.key(), at.value()});
    std::ranges::stable_sort(others, std::ranges::greater(), &EntityLink::together);
    return others;
}

Result<void> FakeFacts::note(const QString &subject, const QString &action)
{
    m_history[subject].append({.at = QDateTime::currentDateTimeUtc(),
                               .person = true,
                               .action = action,
                               .field = {},
                               .before = {},
                               .after = {}});
    Q_EMIT factsChanged();
    return {};
}

Result<void> FakeFacts::decideAll(const QList<ClaimId> &claims, const ClaimDecision &decision)
{
    if (failure)
        return *failure;
    for (const ClaimId &id : claims) {
        const auto found = std::ranges::find(stated, id, &Claim::id);
        if (found == stated.end())
            return notFound;
        const QStringList before = found->decided;
        *found = decided(*found, decision);
        for (const QString &field : before) {
            if (!found->decided.contains(field))
                found->decided.append(field);
        }
    }
    for (const ClaimId &id : claims) {
        if (const Result<void> noted = note(id.value, u"claim.decide"_s); !noted)
            return noted;
    }
    return {};
}

Result<void> FakeFacts::decideEvents(const QList<EventId> &events, const EventDecision &decision)
{
    if (failure)
        return *failure;
    for (const EventId &event : events) {
        const auto found = std::ranges::find(happened, event, &Event::id);
        if (found == happened.end())
            return notFound;
        *found = decided(*found, decision);
        if (const Result<void> noted = note(event.value, u"event.decide"_s); !noted)
            return noted;
    }
    return {};
}

Result<void> FakeFacts::decide(const Mention &mention, const MentionDecision &decision)
{
    if (failure)
        return *failure;
    const auto found = std::ranges::find_if(named, [&mention](const Mention &one) {
        return one.passage == mention.passage && one.entity == mention.entity;
    });
    if (found == named.end())
        return notFound;
    *found = decided(*found, decision);
    return note(mention.words, u"mention.decide"_s);
}

QList<Mention> FakeFacts::rejectedMentions(const DocumentId &document) const
{
    QList<Mention> found = named;
    found.removeIf([&document](const Mention &mention) {
        return mention.passage.document != document || mention.status != ReviewStatus::Rejected;
    });
    return found;
}

Result<Claim> FakeFacts::add(const Claim &draft)
{
    if (failure)
        return *failure;
    Claim made = draft;
    made.id = {u"entered-claim-%1"_s.arg(++m_entered)};
    made.status = ReviewStatus::Accepted;
    made.entered = true;
    stated.append(made);
    if (const Result<void> noted = note(made.id.value, u"claim.add"_s); !noted)
        return noted.error();
    return made;
}

Result<Event> FakeFacts::add(const Event &draft)
{
    if (failure)
        return *failure;
    Event made = draft;
    made.id = {u"entered-event-%1"_s.arg(++m_entered)};
    made.status = ReviewStatus::Accepted;
    made.entered = true;
    happened.append(made);
    if (const Result<void> noted = note(made.id.value, u"event.add"_s); !noted)
        return noted.error();
    return made;
}

Result<Mention> FakeFacts::add(const Mention &draft)
{
    if (failure)
        return *failure;
    Mention made = draft;
    made.status = ReviewStatus::Accepted;
    made.entered = true;
    named.append(made);
    if (const Result<void> noted = note(made.words, u"mention.add"_s); !noted)
        return noted.error();
    return made;
}

Result<void> FakeFacts::removeAll(const QList<ClaimId> &claims)
{
    if (failure)
        return *failure;
    if (stated.removeIf([&claims](const Claim &one) { return claims.contains(one.id) && one.entered; }) == 0)
        return notFound;
    return note(claims.first().value, u"claim.remove"_s);
}

Result<void> FakeFacts::remove(const EventId &event)
{
    if (failure)
        return *failure;
    if (happened.removeIf([&event](const Event &one) { return one.id == event && one.entered; }) == 0)
        return notFound;
    return note(event.value, u"event.remove"_s);
}

Result<void> FakeFacts::remove(const Mention &mention)
{
    if (failure)
        return *failure;
    const auto isIt = [&mention](const Mention &one) {
        return one.entered && one.passage == mention.passage && one.entity == mention.entity;
    };
    if (named.removeIf(isIt) == 0)
        return notFound;
    return note(mention.words, u"mention.remove"_s);
}

Result<void> FakeFacts::link(const QList<ClaimId> &claims, std::optional<bool> same)
{
    if (failure)
        return *failure;
    links.removeIf([&](const ClaimLink &one) {
        return claims.size() == 1 ? one.first == claims.first() || one.second == claims.first()
                                  : claims.contains(one.first) && claims.contains(one.second);
    });
    for (qsizetype i = 1; same && i < claims.size(); ++i)
        links.append(makeLink(claims.first(), claims.at(i), *same));
    std::ranges::sort(links, [](const ClaimLink &a, const ClaimLink &b) {
        return std::tuple(a.first.value, a.second.value) < std::tuple(b.first.value, b.second.value);
    });
    return claims.isEmpty() ? Result<void>(notFound) : note(claims.first().value, u"claim.link"_s);
}

Result<void> FakeFacts::tellApart(const QList<ClaimId> &ones, const QList<ClaimId> &others)
{
    if (failure)
        return *failure;
    for (qsizetype at = 0; at < ones.size(); ++at) {
        for (const ClaimId &other : others.isEmpty() ? ones.mid(at + 1) : others) {
            const ClaimLink word = makeLink(ones.at(at), other, false);
            links.removeIf([&word](const ClaimLink &one) {
                return one.first == word.first && one.second == word.second;
            });
            links.append(word);
        }
    }
    return note(ones.first().value, u"claim.link"_s);
}

QList<DecisionRecord> FakeFacts::history(const ClaimId &claim) const
{
    const auto found = std::ranges::find(stated, claim, &Claim::id);
    if (found == stated.end())
        return {};
    DecisionRecord read;
    read.action = u"read"_s;
    read.after = found->quote;
    return (found->entered ? QList<DecisionRecord>() : QList<DecisionRecord>{read}) +
           m_history.value(claim.value);
}

QList<DecisionRecord> FakeFacts::history(const EventId &event) const
{
    const auto found = std::ranges::find(happened, event, &Event::id);
    if (found == happened.end())
        return {};
    DecisionRecord read;
    read.action = u"read"_s;
    read.after = found->quote;
    return (found->entered ? QList<DecisionRecord>() : QList<DecisionRecord>{read}) +
           m_history.value(event.value);
}

} // namespace vigie
