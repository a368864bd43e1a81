// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/victimafter.h"

#include "indexing/facts/names/partynames.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/parties/partyreferences.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"
#include "indexing/language/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

/// People as a story calls them before it names them.
const AnyOf &people()
{
    static const AnyOf words{u" man ",      u" woman ",  u"widow",    u"pensioner", u" couple ", u"retire",
                             u"grandmoth",  u"grandfat", u"teacher",  u" nurse",    u" farmer",  u"trucker",
                             u"year-old",   u"investor", u" trader ", u"collector", u"engineer", u"dentist",
                             u"millionair", u"resident", u"student",  u"artist",    u"surgeon",  u"doctor",
                             u"holder of",  u"driver",   u"musician", u"butcher",   u"mother",   u"father"};
    return words;
}

/// Whether the sentence speaks of a firm or body that may be robbed, by its trade alone.
bool speaksOfFirm(QStringView words)
{
    static const AnyOf trades(tradeWords(Language::English, TradeUse::Describes),
                              tradeWords(Language::English, TradeUse::PointsBack));
    static const AnyOf others{u"hospital", u"school",  u"universit", u"lottery", u"museum",  u"church",
                              u"council",  u"jewelle", u"dealer",    u" shop",   u"charity", u"airline",
                              u"hotel",    u"factory", u"brewer",    u"casino",  u"studio",  u"authority"};
    return trades.in(words) || others.in(words);
}

bool holdsMoney(const ClaimContext &context, Span range)
{
    return std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                       [&](const ScannedAmount &one) {
                           return range.contains(one.span) && one.amount.kind != UnitKind::Quantity;
                       });
}

/// What stands behind the name that a story has been about: where it is from, or what it does about its loss.
bool isIntroduced(QStringView behind)
{
    static const HintedPattern words(
        u"^(?:, (?:founded|set up|started|launched|established|created|opened|based|run|owned|led|licensed|"
        u"listed|headquartered|who|whose|where|with|an?|one of|the|in|\\d\\d,|aged|formerly|"
        u"once)\\b| \\([^)]{2,30}\\)|(?:, [^;.]{2,120},)? (?:has|had|was|is|will|said|says|told|did "
        u"not|halted|"
        u"suspended|stopped|closed|confirmed|admitted|admits|promised|announced|discovered|noticed|sent|"
        u"gave|paid|handed|believed|wants|blames|blamed|called|calls)\\b)"_s);
    return words.in(behind);
}

/// "Has been charged with fraud", "who ran the scheme": of the thief, not of whom he robbed.
bool tellsOfCulprit(QStringView behind)
{
    static const AnyOf words{u"arrest",       u"charged",    u"jailed",    u"convict",    u"sentenc",
                             u"accused",      u"indicted",   u"pleaded",   u"extradit",   u"on the run",
                             u"detained",     u"in custody", u"prison",    u" a suspect", u"the suspect",
                             u"suspected of", u"who ran",    u"who led",   u"is wanted",  u"was wanted",
                             u" wanted by",   u"on trial",   u"confessed", u"prosecut",   u"guilty"};
    return words.in(behind);
}

/// Who pursues thieves or pays for what they took, by name or by what is said behind it.
bool isAuthorityOrInsurer(const QString &name, QStringView behind)
{
    static const AnyOf names{u"interpol", u"europol",  u"police", u"insur",  u"lloyd", u"bureau",
                             u"agency",   u"ministry", u" court", u"office", u"fbi",   u"justice"};
    static const HintedPattern described(
        u"^, (?:an?|the|one of the) [^,.;]{0,40}(?:insur|agency|police|underwrit|regulator|syndicate)"_s);
    return names.in(name.toLower()) || described.in(behind);
}

/// ", 71,"
bool isAged(QStringView behind)
{
    return behind.size() > 5 && behind.startsWith(u", ") && chars::isDigit(behind.at(2)) &&
           chars::isDigit(behind.at(3)) && behind.at(4) == u',';
}

} // namespace

Span nextSentence(const ClaimContext &context)
{
    constexpr qsizetype longest = 400;
    const auto firstIn = [&](Span range) {
        range.end = std::min(range.end, range.start + longest);
        const QList<Span> all = sentences(context.cased, range, context.language);
        return all.isEmpty() ? Span() : all.constFirst();
    };
    qsizetype from = context.sentence.end;
    while (from < context.block.end && context.text.at(from) == u' ')
        ++from;
    if (from < context.block.end)
        return firstIn({from, context.block.end});
    const QList<Span> &blocks = context.page->text->blocks;
    const qsizetype next = blockAt(blocks, context.block.start) + 1;
    return next < blocks.size() && !context.words(blocks.at(next)).contains(u'\t') ? firstIn(blocks.at(next))
                                                                                   : Span();
}

Party introducedNextInEnglish(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    if (context.language != Language::English || !context.cast ||
        context.words(context.sentence).contains(u'\t') || speaksOfMany(context))
        return {};
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        if (k != i && context.amount(k).amount.kind != UnitKind::Quantity && !saysEquivalent(context, k))
            return {};
    }
    const QString words = u' ' + context.words(context.sentence).toString();
    const bool person = people().in(words), firm = speaksOfFirm(words);
    if ((!person && !firm) || !toldIn(context, context.sentence, thesaurus).isEmpty())
        return {};
    const Span next = nextSentence(context);
    if (next.isEmpty() || (holdsMoney(context, next) && speaksOfTheft(context.words(next))))
        return {};
    constexpr qsizetype longestLead = 34;
    static const HintedPattern lead(
        u"^(?:the )?(?:[a-z-]+ ){0,2}?(?:(?:owner|founder|head|boss|director|chief executive|spokes[a-z]+|"
        u"customers|clients|users|shares|website|chairman|victim|management|board) of (?:the )?|"
        u"(?:exchange|platform|lender|firm|company|broker|bank|studio|fund|victim),? )?$"_s);
    for (const PartyCast::Mention &mention : context.cast->within(context.page, next)) {
        if (mention.span.start - next.start > longestLead)
            break;
        const PartyCast::Member &member = context.cast->member(mention.member);
        const QStringView before = context.words({next.start, mention.span.start});
        const Span tail{mention.span.end, next.end};
        const bool introduced = tail.length() > 0 && isIntroduced(context.words(tail));
        const bool possessive = context.words(tail).startsWith(u"'s ");
        if (!before.isEmpty() && !lead.match(before.toString()).hasMatch())
            break;
        if (member.firm == 0 && tellsOfCulprit(context.words(tail)))
            break;
        const bool human = member.firm == 0 && member.name.contains(u' ') && member.place < 2;
        if (person && (!firm || isAged(context.words(tail))) && human && introduced && before.isEmpty())
            return {{}, asWritten(context, mention.span)};
        const bool apart = member.person > 0 || member.watcher > 1 || member.launderer > 0 ||
                           member.place > member.firm + 1 || !mayBeName(context, mention.span) ||
                           describesObserver(context.words(tail).left(40)) ||
                           isAuthorityOrInsurer(member.name, context.words(tail));
        // "Insurers will cover $6 million", "Depositors were told": any noun begins a sentence.
        const bool anyWord = member.firm == 0 && member.opening == member.mentions &&
                             member.name.endsWith(u's') && !context.words(tail).startsWith(u", ");
        if (firm && !apart && !anyWord && (introduced || possessive || !before.isEmpty()))
            return {{}, asWritten(context, mention.span)};
        break;
    }
    return {};
}

} // namespace vigie::parties
