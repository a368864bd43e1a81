// SPDX-License-Identifier: GPL-3.0-or-later
// Who did it, as the sentence tells.
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/parties/unknownparties.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

/// "Canada announced a contribution", 日本は…拠出する: the state that the clause is about.
static Party subjectState(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype article = 4;
    const Span amount = context.amount(i).span;
    // 우리 정부는, 我が国は: the speaker's own.
    for (const QStringView own : {QStringView(u"우리 정부"), QStringView(u"我が国政府"),
                                  QStringView(u"我が国"), QStringView(u"わが国")}) {
        const qsizetype p = context.words({context.sentence.start, amount.start}).indexOf(own);
        const QChar particle =
            p < 0 ? QChar() : chars::at(context.text, context.sentence.start + p + own.size());
        if (particle == u'는' || particle == u'가' || particle == u'は' || particle == u'が')
            return {{}, own.toString()};
    }
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

/// Whether the sentence is about `name`: 후이원페이는 …, マカオの銀行は…, "Huione laundered …".
static bool isSubject(const ClaimContext &context, Span name)
{
    const QStringView after = context.text.mid(name.end, 2);
    if (isEastAsian(context.language))
        return after.startsWith(u'は') || after.startsWith(u'が') || after == u"는 " || after == u"은 " ||
               after == u"이 " || after == u"가 ";
    constexpr qsizetype article = 4;
    return name.start - context.sentence.start <= article;
}

/// "Blamed on Israel, not on North Korea", « et non par Pyongyang », 북한 소행이 아니다: whether the words
/// beside `name` say that it was not.
static bool isRuledOut(const ClaimContext &context, Span name)
{
    static const HintedPattern before(
        u"\\b(?:not(?! only| just| merely| stop| prevent| deter| keep| rule)|never|nor|neither|rather "
        u"than|instead "
        u"of|no (?:evidence|sign|indication|proof|link|trace|connection)|(?<!not )ruled out|unrelated "
        u"to|nothing to do "
        u"with|n'(?:est|a|ont|avait) pas|et non|ni|aucune? (?:lien|preuve|indice|trace)|plutôt qu[e']|rien à "
        u"voir "
        u"avec)\\b[^,;.:]{0,40}$"_s);
    static const HintedPattern behind(
        u"^(?:(?:系|側)?(?:の|による|が|と)?(?:犯行|仕業|関与|もの|集団|関係)?(?:では|は|を|が)(?:ない|なく|"
        u"ありません|"
        u"否定し|確認されて(?:い)?ない)|(?:의|이|과|과의|와의)? ?(?:소행|관여|연루|관련|짓)?(?:이|은|는|도)? ?(?:아니|아닌|없))"_s);
    constexpr qsizetype reach = 60, tail = 20;
    if (isEastAsian(context.language))
        return behind.in(context.words({name.end, std::min(context.sentence.end, name.end + tail)}));
    return before.in(context.words({std::max(context.sentence.start, name.start - reach), name.start}));
}

Party readActor(const ClaimContext &context, qsizetype i, ClaimKind kind, const Thesaurus &thesaurus)
{
    if (kind == ClaimKind::Other)
        return subjectState(context, i);
    if (kind != ClaimKind::Theft && kind != ClaimKind::Laundering)
        return {};
    Party state, patron;
    bool ruledOut = false;
    // FBI는 라자루스가 … 세탁했다고 본다: who speaks is not who did it, where a group is named.
    const bool ofGroup = std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            const Entity *entity =
                context.sentence.contains(match.span) ? thesaurus.find(match.entity) : nullptr;
            return entity && entity->type == EntityType::HackingGroup;
        });
    for (const EntityMatch &match : context.page->entities) {
        if (!context.sentence.contains(match.span))
            continue;
        const Entity *entity = thesaurus.find(match.entity);
        if (!entity)
            continue;
        if (isRuledOut(context, match.span)) {
            ruledOut = true;
            continue;
        }
        const auto words = [&] {
            const Span source = context.page->text->toSource(match.span);
            return context.page->page->text.mid(source.start, source.length());
        };
        if (entity->type == EntityType::HackingGroup)
            return {match.entity, words()};
        if (kind == ClaimKind::Laundering && !ofGroup && isSubject(context, match.span) &&
            (entity->type == EntityType::Exchange || entity->type == EntityType::Organisation ||
             entity->type == EntityType::Person))
            return {match.entity, words()};
        if (patron.isEmpty() && context.patrons && context.patrons->contains(match.entity))
            patron = {match.entity, words()};
        if (state.isEmpty() && match.entity.value == u"region-KP")
            state = {match.entity, words()};
    }
    if (!patron.isEmpty() || !state.isEmpty())
        return patron.isEmpty() ? state : patron;
    const Span name = ruledOut ? Span() : unknownActor(context, kind);
    if (name.isEmpty())
        return {};
    const Span source = context.page->text->toSource(name);
    return {{}, context.page->page->text.mid(source.start, source.length()).simplified()};
}

} // namespace vigie
