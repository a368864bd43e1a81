// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/unknownparties.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// A mixer is where stolen money goes, not where it comes from.
bool launders(const Entity &entity)
{
    static const QSet<QString> mixers{u"tornado-cash"_s, u"sinbad-io"_s,  u"blender-io"_s, u"chipmixer"_s,
                                      u"yomix"_s,        u"wasabi"_s,     u"railgun"_s,    u"exch"_s,
                                      u"huione"_s,       u"huione-pay"_s, u"thorchain"_s};
    return mixers.contains(entity.id.value);
}

/// Named for a part that is told of behind the amount: another cell of its row, or "of which … from Bybit".
bool isOfPart(const ClaimContext &context, Span name, Span amount)
{
    const Span gap{std::min(name.start, amount.end), name.start};
    const QStringView between = context.words(gap);
    static constexpr std::array words{
        QStringView(u"includ"), QStringView(u"of which"), QStringView(u"dont "), QStringView(u"y compris"),
        QStringView(u"うち"),   QStringView(u"가운데"),   QStringView(u"이 중"), QStringView(u"그중")};
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return between.contains(word); });
}

/// "The largest case was the attack on Bybit. About 1.46 billion was taken": the sentence goes on with one
/// case and counts no year or total.
bool mayTakeVictimBefore(const ClaimContext &context, Span amount)
{
    if (context.before.isEmpty())
        return false;
    for (const ScannedAmount &other : context.page->amounts) {
        if (context.before.contains(other.span))
            return false;
    }
    for (const ScannedDate &date : context.page->dates) {
        if (context.sentence.contains(date.span) && date.date.precision != FuzzyDate::Precision::Day &&
            date.date.precision != FuzzyDate::Precision::Month)
            return false;
    }
    static constexpr std::array totals{
        QStringView(u"total"),    QStringView(u"in all"),   QStringView(u"together"), QStringView(u"au tot"),
        QStringView(u"en tout"),  QStringView(u"hackers "), QStringView(u"合計"),     QStringView(u"総額"),
        QStringView(u"合わせて"), QStringView(u"총"),       QStringView(u"합계"),     QStringView(u"모두")};
    const QStringView around = context.words({context.sentence.start, amount.start});
    return std::none_of(totals.begin(), totals.end(),
                        [&](QStringView word) { return around.contains(word); });
}

} // namespace

Party readVictim(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    const Span amount = context.amount(i).span;
    struct Found
    {
        EntityId entity;
        Span span;
    };
    // "$88 million (Bithumb $31 million, …)": the names behind a total are those of its parts.
    const bool brokenDown = i + 1 < context.amounts.size() && wholeInSentence(context, i + 1) == i &&
                            !saysEquivalent(context, i + 1);
    QList<Found> own;
    for (const EntityMatch &match : context.page->entities) {
        if (!context.sentence.contains(match.span) || isOfPart(context, match.span, amount) ||
            (brokenDown && match.span.start >= amount.end))
            continue;
        const Entity *entity = thesaurus.find(match.entity);
        if (!entity || entity->type != EntityType::Exchange || launders(*entity))
            continue;
        if (context.amounts.size() > 1 && nearestAmount(context, match.span) != i)
            continue;
        if (std::none_of(own.begin(), own.end(), [&](const Found &f) { return f.entity == match.entity; }))
            own.append({match.entity, match.span});
    }
    const auto words = [&](Span span) {
        const Span source = context.page->text->toSource(span);
        return context.page->page->text.mid(source.start, source.length());
    };
    if (own.size() == 1)
        return {own.first().entity, words(own.first().span)};
    if (own.size() > 1) {
        // "from DMM, WazirX and Upbit": the sum of several has no single victim.
        const Found *best = nullptr;
        qsizetype least = std::numeric_limits<qsizetype>::max(), second = least;
        for (const Found &f : own) {
            const qsizetype distance = distanceBetween(context, amount, f.span);
            if (distance < least) {
                second = least;
                least = distance;
                best = &f;
            } else if (distance < second) {
                second = distance;
            }
        }
        return second - least > 60 ? Party{best->entity, words(best->span)} : Party{};
    }
    if (const Span name = unknownVictim(context, i);
        !name.isEmpty() && !isOfPart(context, name, amount) && !(brokenDown && name.start >= amount.end))
        return {{}, words(name).simplified()};
    if (context.amounts.size() == 1 && mayTakeVictimBefore(context, amount)) {
        const EntityMatch *only = nullptr;
        for (const EntityMatch &match : context.page->entities) {
            const Entity *entity =
                context.before.contains(match.span) ? thesaurus.find(match.entity) : nullptr;
            if (!entity || entity->type != EntityType::Exchange || launders(*entity))
                continue;
            if (only && only->entity != match.entity)
                return {};
            only = &match;
        }
        if (only)
            return {only->entity, words(only->span)};
    }
    return {};
}

/// "Canada announced a contribution", 日本は…拠出する: the state that the clause is about.
static Party subjectState(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype article = 4;
    const Span amount = context.amount(i).span;
    for (const EntityMatch &match : context.page->entities) {
        if (!context.sentence.contains(match.span) || match.span.end > amount.start ||
            !match.entity.value.startsWith(u"region-"))
            continue;
        const QStringView after = context.text.mid(match.span.end, 3);
        bool subject = false;
        if (isEastAsian(context.language)) {
            subject = after.startsWith(u'は') || after.startsWith(u'が') || after.startsWith(u"은 ") ||
                      after.startsWith(u"는 ") || after.startsWith(u"이 ") || after.startsWith(u"가 ");
        } else {
            // At the head of its clause, with a verb behind it.
            qsizetype head = match.span.start;
            while (head > context.sentence.start && match.span.start - head < article &&
                   context.text.at(head - 1) != u',')
                --head;
            const QStringView lead = context.words({head, match.span.start}).trimmed();
            const bool opens =
                lead.isEmpty() || lead == u"the" || lead == u"la" || lead == u"le" || lead == u"l'";
            subject = opens && after.startsWith(u' ') &&
                      chars::isLatin(chars::at(context.text, match.span.end + 1));
        }
        if (subject) {
            const Span source = context.page->text->toSource(match.span);
            return {match.entity, context.page->page->text.mid(source.start, source.length())};
        }
    }
    return {};
}

Party readActor(const ClaimContext &context, qsizetype i, ClaimKind kind, const Thesaurus &thesaurus)
{
    if (kind == ClaimKind::Other)
        return subjectState(context, i);
    if (kind != ClaimKind::Theft && kind != ClaimKind::Laundering)
        return {};
    Party state, patron;
    for (const EntityMatch &match : context.page->entities) {
        if (!context.sentence.contains(match.span))
            continue;
        const Entity *entity = thesaurus.find(match.entity);
        if (!entity)
            continue;
        const auto words = [&] {
            const Span source = context.page->text->toSource(match.span);
            return context.page->page->text.mid(source.start, source.length());
        };
        if (entity->type == EntityType::HackingGroup)
            return {match.entity, words()};
        if (patron.isEmpty() && context.patrons && context.patrons->contains(match.entity))
            patron = {match.entity, words()};
        if (state.isEmpty() && match.entity.value == u"region-KP")
            state = {match.entity, words()};
    }
    if (!patron.isEmpty() || !state.isEmpty())
        return patron.isEmpty() ? state : patron;
    const Span name = unknownActor(context, kind);
    if (name.isEmpty())
        return {};
    const Span source = context.page->text->toSource(name);
    return {{}, context.page->page->text.mid(source.start, source.length()).simplified()};
}

} // namespace vigie
