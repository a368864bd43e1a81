// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/victimafter.h"

#include "indexing/facts/anyof.h"
#include "indexing/facts/hintedpattern.h"
#include "indexing/facts/partycast.h"
#include "indexing/facts/partynames.h"
#include "indexing/facts/partyreferences.h"
#include "indexing/facts/pattern.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/toldparties.h"
#include "indexing/facts/tradewords.h"
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

/// The sentence that follows in the paragraph; of a paragraph's last the first of the next.
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
        {u", ",      u" (",      u" has",   u" had",  u" said", u" says", u" was",  u" is",
         u" will",   u" halt",   u" susp",  u" stop", u" clos", u" conf", u" admi", u" prom",
         u" told",   u" did",    u" ann",   u" disc", u" noti", u" sent", u" gave", u" paid",
         u" handed", u" believ", u" wants", u" blam", u" call"},
        u"^(?:, (?:founded|set up|started|launched|established|created|opened|based|run|owned|led|licensed|"
        u"listed|headquartered|which|who|whose|where|with|an?|one of|part of|the|in|\\d\\d,|aged|formerly|"
        u"once)\\b| \\([^)]{2,30}\\)|(?:, [^;.]{2,120},)? (?:has|had|was|is|will|said|says|told|did "
        u"not|halted|"
        u"suspended|stopped|closed|confirmed|admitted|admits|promised|announced|discovered|noticed|sent|"
        u"gave|paid|handed|believed|wants|blames|blamed|called|calls)\\b)"_s);
    return words.in(behind);
}

/// ", 71,"
bool isAged(QStringView behind)
{
    return behind.size() > 5 && behind.startsWith(u", ") && chars::isDigit(behind.at(2)) &&
           chars::isDigit(behind.at(3)) && behind.at(4) == u',';
}

} // namespace

Party namedNext(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
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
    static const QRegularExpression lead = pattern(
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
        const bool human = member.firm == 0 && member.name.contains(u' ') && member.place < 2;
        if (person && (!firm || isAged(context.words(tail))) && human && introduced && before.isEmpty())
            return {{}, asWritten(context, mention.span)};
        const bool apart = member.person > 0 || member.watcher > 1 || member.launderer > 0 ||
                           member.place > member.firm + 1 || !mayBeName(context, mention.span) ||
                           describesObserver(context.words(tail).left(40));
        // "Insurers will cover $6 million", "Depositors were told": any noun begins a sentence.
        const bool anyWord = member.firm == 0 && member.opening == member.mentions &&
                             member.name.endsWith(u's') && !context.words(tail).startsWith(u", ");
        if (firm && !apart && !anyWord && (introduced || possessive || !before.isEmpty()))
            return {{}, asWritten(context, mention.span)};
        break;
    }
    return {};
}

bool goesOnWithSum(const ClaimContext &context, qsizetype i)
{
    if (i == 0 || context.language != Language::English || context.words(context.sentence).contains(u'\t'))
        return false;
    static const QRegularExpression words = pattern(
        u"^(?: on [a-z0-9 ]{3,16}| in [a-z]+)?,? and(?: then)?(?: again)?(?:,? (?:on|in) [a-z0-9 ]{3,16},?)?"
        u"(?: (?:for|of|with|by))?(?: (?:another|a further|some|about|nearly))* ?$"_s);
    const Span gap{context.amount(i - 1).span.end, context.amount(i).span.start};
    return gap.length() > 0 && gap.length() < 60 && words.match(context.words(gap).toString()).hasMatch() &&
           (!context.cast || context.cast->within(context.page, gap).empty());
}

Party labelledAbove(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype longest = 90;
    constexpr int lines = 6;
    if (context.language != Language::English || context.block.length() > longest)
        return {};
    static const QRegularExpression label = pattern(
        u"^(?:[-•*] )?(?:name of )?(?:the )?(?:victim|target|affected (?:firm|party|platform|entity|protocol|"
        u"exchange)|injured party|(?:victim|target) (?:name|organi[sz]ation|firm|company)|robbed party|"
        u"complainant|insured|policyholder|project|protocol|exchange|platform|institution|entity)(?: name)?"
        u" ?[:–—-] ?(?=\\p{Lu})"_s);
    static const QRegularExpression loss = pattern(
        u"(?:^|\\n)(?:[-•*] )?(?:(?:total|estimated|reported|gross|net) )?(?:loss(?:es)?|amount|sum|damage|"
        u"value|haul|taken|stolen|theft)(?: [a-z]+){0,3} ?[:–—-] ?[^\\n]{0,24}$"_s);
    if (!loss.match(context.words({context.block.start, context.amount(i).span.start}).toString()).hasMatch())
        return {};
    const QList<Span> &blocks = context.page->text->blocks;
    const auto nameIn = [&](Span block) -> Span {
        // Lines of one record may be one block.
        const QString words = context.words(block).toString();
        Span line = block;
        while (line.start < block.end) {
            const qsizetype stop = words.indexOf(u'\n', line.start - block.start);
            line.end = stop < 0 ? block.end : block.start + stop;
            const QString cased = context.cased.mid(line.start, line.length()).toString();
            if (const QRegularExpressionMatch match =
                    label.match(context.words({line.start, line.start + 1}).toString() + cased.mid(1));
                match.hasMatch() && line.length() <= longest) {
                Span name{line.start + match.capturedEnd(), line.end};
                const QStringView rest = context.words(name);
                const qsizetype mark =
                    std::find_if(rest.begin(), rest.end(),
                                 [](QChar c) { return QStringView(u",;(\t").contains(c); }) -
                    rest.begin();
                name.end = name.start + mark;
                while (name.end > name.start && QStringView(u" .").contains(context.text.at(name.end - 1)))
                    --name.end;
                return name;
            }
            line.start = line.end + 1;
        }
        return {};
    };
    const qsizetype own = blockAt(blocks, context.block.start);
    for (qsizetype b = own; b >= 0 && own - b <= lines; --b) {
        if (blocks.at(b).length() > longest)
            break;
        if (const Span name = nameIn(blocks.at(b)); !name.isEmpty())
            return {{}, asWritten(context, name)};
    }
    return {};
}

Party personPointedAt(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::English || !context.cast)
        return {};
    static const HintedPattern pronoun(
        {u" him", u" her", u"he had", u"he has", u"he then", u"he also", u"he lost", u"he been", u"he was",
         u"he paid", u"he sent", u"he handed", u"he gave", u"he wired", u"he transferred", u"from his",
         u"of his", u"ed his"},
        u"\\bfrom (?:him|her)\\b|\\b(?:robbed|tricked|conned|cheated|swindled|defrauded|relieved|fleeced|"
        u"scammed|duped|stripped|talked|cost) (?:him|her)\\b(?! (?!out\\b)[a-z]+ (?:of|out)\\b)|"
        u"\\bs?he (?:had |has |then |also )?(?:lost|been robbed|was (?:[a-z]+ )?(?:robbed|tricked|conned|"
        u"cheated|swindled|defrauded|relieved|fleeced|scammed|duped|talked)|paid|sent|handed|gave|wired|"
        u"transferred)\\b|"
        u"\\b(?:from|of|emptied|drained) (?:his|her) (?:[a-z-]+ ){0,2}(?:wallets?|accounts?|savings|pension|"
        u"phone)\\b"_s);
    const QStringView words = context.words(context.sentence);
    if (!pronoun.in(words) || (context.amounts.size() > 1 && i > 0 && !saysEquivalent(context, i)))
        return {};
    constexpr qsizetype longest = 600;
    const Span above{std::max(context.block.start, context.sentence.start - longest),
                     context.amount(i).span.start};
    const std::vector<PartyCast::Mention> mentions = context.cast->within(context.page, above);
    static const HintedPattern described(
        {u", a", u", who", u", then", u", of", u", from", u", 2", u", 3", u", 4", u", 5", u", 6", u", 7",
         u", 8", u", 9"},
        u"^, (?:an? (?:retired |former |young )?[a-z-]+|who|then|of|from|aged|[2-9]\\d,)"_s);
    const bool many = mentions.size() > 12;
    for (auto mention = mentions.crbegin(); !many && mention != mentions.crend(); ++mention) {
        const PartyCast::Member &member = context.cast->member(mention->member);
        if (member.firm > 0 || member.place > 1 || member.watcher > 1 || !member.name.contains(u' '))
            continue;
        const Span tail{mention->span.end, context.block.end};
        if (member.person > 0 || described.in(context.words(tail).left(40)))
            return {{}, asWritten(context, mention->span)};
    }
    return {};
}

} // namespace vigie::parties
