// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/victimbefore.h"

#include "indexing/facts/anyof.h"
#include "indexing/facts/partymemory.h"
#include "indexing/facts/partyreferences.h"
#include "indexing/facts/pattern.h"
#include "indexing/facts/victimplaces.h"
#include "indexing/language/sentences.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vigie::parties;

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

QString asWritten(const ClaimContext &context, Span span)
{
    const Span source = context.page->text->toSource(span);
    return context.page->page->text.mid(source.start, source.length()).simplified();
}

/// Adds a party once; a name within a longer one is that one.
void addOnce(QList<Party> &told, const Party &party)
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

/// The firms that `sentence` tells of.
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
            addOnce(told, {{}, name});
    };
    if (context.memory)
        std::for_each(context.memory->firms().cbegin(), context.memory->firms().cend(), addWritten);
    if (context.named && context.named->size() < 32)
        std::for_each(context.named->cbegin(), context.named->cend(), addWritten);
    Names names;
    findByTrade(context, names);
    findByDescription(context, names);
    if (names.isEmpty())
        findByDeed(context, names);
    for (const Span name : std::as_const(names))
        addOnce(told, {{}, asWritten(context, name)});
    return told;
}

/// The one of several that was robbed last, if it is among them.
Party only(const QList<Party> &told, const Party &lastVictim)
{
    if (told.size() == 1)
        return told.constFirst();
    const auto known = std::find_if(told.cbegin(), told.cend(), [&](const Party &party) {
        return !lastVictim.isEmpty() &&
               (party.entity.isEmpty() ? party.name == lastVictim.name : party.entity == lastVictim.entity);
    });
    return known == told.cend() ? Party() : *known;
}

/// The number of the block that holds `position`.
qsizetype blockAt(const QList<Span> &blocks, qsizetype position)
{
    const auto found = std::upper_bound(blocks.cbegin(), blocks.cend(), position,
                                        [](qsizetype at, const Span &block) { return at < block.start; });
    return std::distance(blocks.cbegin(), found) - 1;
}

/// Looks back for the nearest sentence that tells of a firm: in the paragraph, then in up to `above` of those
/// before it. Nobody where that sentence tells of several or names none; nothing where there is none.
std::optional<Party> nearestTold(const ClaimContext &context, const Thesaurus &thesaurus, int above)
{
    constexpr qsizetype longest = 2000; // of a paragraph that is looked at
    const auto lastIn = [&](Span range) -> std::optional<Party> {
        range.start = std::max(range.start, range.end - longest);
        const QList<Span> all = sentences(context.cased, range, context.language);
        for (auto sentence = all.crbegin(); sentence != all.crend(); ++sentence) {
            const QList<Party> told = toldIn(context, *sentence, thesaurus);
            if (!told.isEmpty())
                return only(told, context.lastVictim);
            if (tellsOfUnnamed(context, *sentence))
                return Party();
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

/// "Statement by X", « Communiqué de X », "Incident report: X": whose document a title says it is.
Party titled(ClaimContext context, Span line)
{
    static const QRegularExpression words =
        pattern(u"\\b(?:[Ss]tatement|[Nn]otice|[Rr]eport|[Uu]pdate|[Aa]nnouncement|[Cc]ommuniqué|[Dd]"
                u"éclaration|[Aa]vis|"
                u"[Pp]oint|[Pp]ublished|[Ii]ssued|[Pp]ublié|[Ii]nformation|[Ll]ettre)(?: [\\w'-]+){0,3}? "
                u"(?:by|from|of|de|d'|par|de la société|chez|at) ?"_s +
                westernName() + u"|: "_s + westernName() + u"$|^"_s + westernName() + u" ?: "_s);
    context.sentence = line;
    if (isEastAsian(context.language))
        return {};
    const QRegularExpressionMatch match = words.match(casedSentence(context));
    if (!match.hasMatch())
        return {};
    const int group = match.lastCapturedIndex();
    const Span name{line.start + match.capturedStart(group), line.start + match.capturedEnd(group)};
    return mayBeName(context, name) ? Party{{}, asWritten(context, name)} : Party();
}

/// Whoever issued the document: the firm that it calls itself, or the one that its first lines name.
Party issuerOf(const ClaimContext &context, const Thesaurus &thesaurus)
{
    if (!context.memory)
        return {};
    if (!context.memory->issuer().isEmpty())
        return {{}, context.memory->issuer()};
    if (context.memory->firms().size() == 1)
        return {{}, context.memory->firms().constFirst()};
    constexpr qsizetype lines = 4, longest = 120;
    const QList<Span> &blocks = context.page->text->blocks;
    for (qsizetype b = 0; b < std::min(lines, blocks.size()); ++b) {
        if (blocks.at(b).length() > longest || blocks.at(b).start >= context.block.start)
            continue;
        const QList<Party> told = toldIn(context, blocks.at(b), thesaurus);
        if (told.size() == 1)
            return told.constFirst();
        if (const Party party = titled(context, blocks.at(b)); !party.isEmpty())
            return party;
    }
    return {};
}

} // namespace

bool mayBeRobbed(const Thesaurus &thesaurus, const EntityId &id)
{
    const Entity *entity = thesaurus.find(id);
    return entity && entity->type == EntityType::Exchange && !launders(*entity);
}

Party victimPointedAt(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    const auto reference = referenceBeside(context, i);
    if (!reference || amountNamedBy(context, reference->span) != i)
        return {};
    if (reference->kind == Reference::Self)
        return issuerOf(context, thesaurus);
    // "Pellworth lost $4.5 million; a year earlier it had been robbed of $1.2 million"
    const Span lead{context.sentence.start, reference->span.start};
    if (lead.length() > 0) {
        if (tellsOfUnnamed(context, lead))
            return {};
        const QList<Party> told = toldIn(context, lead, thesaurus);
        if (told.size() == 1)
            return told.constFirst();
    }
    constexpr int paragraphs = 4;
    const auto told = nearestTold(context, thesaurus, reference->kind == Reference::Firm ? paragraphs : 0);
    if (told || reference->kind == Reference::Pronoun)
        return told.value_or(Party());
    return context.lastVictim;
}

/// Whether amount `i` is the only sum of its sentence, beside what restates it or is a part of it.
static bool standsAlone(const ClaimContext &context, qsizetype i)
{
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        const bool counts = context.amount(k).amount.kind != UnitKind::Quantity;
        const bool own =
            k == i || saysEquivalent(context, k) || saysPart(context, k) || wholeInSentence(context, k) == i;
        if (counts && !own)
            return false;
    }
    return true;
}

/// また…を奪われている, 이어 …도 빼앗겼다: goes on with whoever was robbed just before, and names nobody.
static bool goesOnWithout(const ClaimContext &context)
{
    static const QRegularExpression words =
        pattern(u"^(?:また|さらに|その|翌|同じ|続いて|直後|今回|加えて|別に|またも|同年|同月|前年)[^。]*?"
                u"(?:奪われ|盗まれ|流出し|失っ|抜き取られ)|"
                u"^(?:또|이어|그 |다음|같은|이번|며칠|일주일|한 달|추가로|게다가|앞서)[^.]*?"
                u"(?:빼앗겼|빼앗긴|도난당|탈취당|털렸|잃었|유출됐)"_s);
    static const AnyOf others{u"北朝鮮", u"北韓",    u"世界", u"業界", u"全体", u"合計", u"各社",
                              u"북한",   u"전 세계", u"업계", u"전체", u"합계", u"모두"};
    return isEastAsian(context.language) && !others.in(context.words(context.sentence)) &&
           words.match(context.words(context.sentence).toString()).hasMatch();
}

Party victimGoneOnWith(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    if (context.before.isEmpty() || !standsAlone(context, i) || speaksOfMany(context) ||
        tellsOfUnnamed(context, context.sentence))
        return {};
    if (!context.lastVictim.isEmpty() && goesOnWithout(context))
        return context.lastVictim;
    for (const ScannedAmount &other : context.page->amounts) {
        if (context.before.contains(other.span) && other.amount.kind != UnitKind::Quantity)
            return {};
    }
    for (const ScannedDate &date : context.page->dates) {
        if (context.sentence.contains(date.span) && date.date.precision != FuzzyDate::Precision::Day &&
            date.date.precision != FuzzyDate::Precision::Month)
            return {};
    }
    static const AnyOf totals{u"hackers ", u"together", u" total of", u"the total", u"le total",
                              u"合計",     u"総額",     u"합계",      u"총액"};
    if (totals.in(context.words({context.sentence.start, context.amount(i).span.start})))
        return {};
    const QList<Party> told = toldIn(context, context.before, thesaurus);
    return told.size() == 1 ? told.constFirst() : Party();
}

} // namespace vigie
