// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/toldparties.h"

#include "indexing/facts/names/easternbodies.h"
#include "indexing/facts/names/partynames.h"
#include "indexing/facts/parties/easternroles.h"
#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/parties/partymemory.h"
#include "indexing/facts/parties/partyreferences.h"
#include "indexing/facts/parties/victimplaces.h"
#include "indexing/facts/parties/victimroles.h"
#include "indexing/facts/parties/westernapart.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/language/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

/// A mixer is where stolen money goes, not where it comes from.
static bool launders(const Entity &entity)
{
    return entity.related.contains(EntityId{u"money-laundering"_s});
}

bool holdsMoney(const Entity &entity)
{
    return entity.type == EntityType::Exchange ||
           entity.broader.contains(EntityId{u"financial-institution"_s});
}

bool mayBeRobbed(const Thesaurus &thesaurus, const EntityId &id)
{
    const Entity *entity = thesaurus.find(id);
    return entity && holdsMoney(*entity) && !launders(*entity);
}

namespace parties {

QString asWritten(const ClaimContext &context, Span span)
{
    const Span source = context.page->text->toSource(span);
    return context.page->page->text.mid(source.start, source.length()).simplified();
}

/// Adds a party once; a name within a longer one is that one.
static void addOnce(QList<Party> &told, const Party &party)
{
    for (Party &known : told) {
        if (!party.entity.isEmpty() && known.entity == party.entity)
            return;
        if (!party.entity.isEmpty() || !known.entity.isEmpty())
            continue;
        if (known.name.contains(party.name))
            return;
        if (party.name.contains(known.name)) {
            known = party;
            return;
        }
    }
    told.append(party);
}

/// 파시그은행(Pasig Bank): one firm, though its name stands there twice.
static void dropGlosses(QStringView cased, QList<Party> &told)
{
    if (told.size() < 2 || !cased.contains(u'('))
        return;
    const QList<Party> all = told;
    told.removeIf([&](const Party &gloss) {
        return gloss.entity.isEmpty() && std::any_of(all.cbegin(), all.cend(), [&](const Party &party) {
                   return cased.contains(QString(party.name + u'(' + gloss.name)) ||
                          cased.contains(QString(party.name + u" (" + gloss.name));
               });
    });
}

QList<Party> toldIn(ClaimContext context, Span sentence, const Thesaurus &thesaurus)
{
    context.sentence = sentence;
    QList<Party> told;
    for (const EntityMatch &match : context.page->entities) {
        if (sentence.contains(match.span) && mayBeRobbed(thesaurus, match.entity))
            addOnce(told, {match.entity, asWritten(context, match.span)});
    }
    const QStringView cased = context.cased.mid(sentence.start, sentence.length());
    const auto addWritten = [&](const QString &name) {
        if (cased.contains(name))
            addOnce(told, {{}, context.memory ? context.memory->wholeName(name) : name});
    };
    if (context.memory) {
        const QStringList firms = context.memory->firmsIn(cased);
        std::for_each(firms.cbegin(), firms.cend(), addWritten);
    }
    if (context.named && context.named->size() < 32)
        std::for_each(context.named->cbegin(), context.named->cend(), addWritten);
    Names names;
    findByTrade(context, names);
    findByDescription(context, names);
    // "X Exchange, run by two brothers from Galway": who is called a firm comes before what stands as one.
    Names firms;
    findFirms(context, firms);
    if (names.isEmpty() && firms.isEmpty())
        findByDeed(context, names);
    // "A widow from Harrow lost": where somebody is from.
    names.removeIf([&](Span name) { return isHomeOfUnnamed(context, name); });
    names += firms;
    if (names.isEmpty() && isEastAsian(context.language))
        names = easternFirms(context, sentence);
    if (names.isEmpty() && told.isEmpty() && context.language == Language::Korean)
        names = plainRobbed(context);
    if (names.isEmpty() && told.isEmpty())
        findRobbedBodies(context, names);
    for (const Span name : std::as_const(names))
        addOnce(told, {{}, asWritten(context, name)});
    dropGlosses(cased, told);
    return told;
}

Party onlyOf(const QList<Party> &told, const Party &lastVictim)
{
    if (told.size() == 1)
        return told.constFirst();
    const auto known = std::find_if(told.cbegin(), told.cend(), [&](const Party &party) {
        return !lastVictim.isEmpty() &&
               (party.entity.isEmpty() ? party.name == lastVictim.name : party.entity == lastVictim.entity);
    });
    return known == told.cend() ? Party() : *known;
}

qsizetype blockAt(const QList<Span> &blocks, qsizetype position)
{
    const auto found = std::upper_bound(blocks.cbegin(), blocks.cend(), position,
                                        [](qsizetype at, const Span &block) { return at < block.start; });
    return std::distance(blocks.cbegin(), found) - 1;
}

/// Of several firms of a French sentence the one that it begins with: « X avait tout fait : un audit de Y,
/// une assurance chez Z. Le protocole a perdu … ».
static Party openingOf(const ClaimContext &context, Span sentence, const QList<Party> &told)
{
    const QStringView words = context.cased.mid(sentence.start, sentence.length());
    const auto opens = [&](const Party &party) {
        const qsizetype end = party.name.size();
        return !party.name.isEmpty() && words.startsWith(party.name) && words.size() > end + 1 &&
               words.at(end) == u' ' && words.at(end + 1).isLower() && !words.mid(end).startsWith(u" et ");
    };
    const auto found = std::find_if(told.cbegin(), told.cend(), opens);
    return context.language != Language::French || found == told.cend() ? Party() : *found;
}

/// « Norvane a suspendu les retraits. La bourse lituanienne venait … »: the name that a French sentence
/// begins with and of which a verb follows, where nothing makes it somebody else.
static Party subjectOfOpening(const ClaimContext &context, Span sentence)
{
    if (context.language != Language::French || !context.cast)
        return {};
    const std::vector<PartyCast::Mention> mentions = context.cast->within(context.page, sentence);
    if (mentions.empty() || mentions.front().span.start != sentence.start)
        return {};
    const PartyCast::Mention &first = mentions.front();
    const PartyCast::Member &member = context.cast->member(first.member);
    static const HintedPattern verb(
        u"^(?:, [^,.;]{2,60},)? (?:a|avait|est|était|s'est|s'était|n'a|n'est|reste|vient|venait|suspend|"
        u"interromp|ferme|annonce|reconnaît|confirme|gère|compte|emploie|permet|propose|promet|"
        u"affirme|assure)\\b"_s);
    const bool other = member.person > 0 || member.watcher > 0 || member.launderer > 0 ||
                       member.place > member.firm || !mayBeName(context, first.span) ||
                       standsApart(context, first.span);
    const Span behind{first.span.end, sentence.end};
    return !other && behind.length() > 0 && verb.in(context.words(behind))
               ? Party{{}, asWritten(context, first.span)}
               : Party();
}

std::optional<Party> nearestTold(const ClaimContext &context, const Thesaurus &thesaurus, int above)
{
    constexpr qsizetype longest = 2000; // of a paragraph that is looked at
    const auto lastIn = [&](Span range) -> std::optional<Party> {
        range.start = std::max(range.start, range.end - longest);
        const QList<Span> all = sentences(context.cased, range, context.language);
        for (auto sentence = all.crbegin(); sentence != all.crend(); ++sentence) {
            const QList<Party> told = toldIn(context, *sentence, thesaurus);
            if (!told.isEmpty()) {
                const Party only = onlyOf(told, context.lastVictim);
                return only.isEmpty() ? openingOf(context, *sentence, told) : only;
            }
            if (tellsOfUnnamed(context, *sentence))
                return Party();
            if (const Party subject = subjectOfOpening(context, *sentence); !subject.isEmpty())
                return subject;
        }
        return std::nullopt;
    };
    if (context.sentence.start > context.block.start) {
        if (const auto party = lastIn({context.block.start, context.sentence.start}))
            return party;
    }
    const QList<Span> &blocks = context.page->text->blocks;
    for (qsizetype b = blockAt(blocks, context.block.start) - 1; b >= 0 && above > 0; --b, --above) {
        if (context.words(blocks.at(b)).contains(u'\t'))
            break;
        if (const auto party = lastIn(blocks.at(b)))
            return party;
    }
    return std::nullopt;
}

} // namespace parties

} // namespace vigie
