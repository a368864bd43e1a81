// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/victimroles.h"

#include "indexing/facts/names/koreanfirms.h"
#include "indexing/facts/names/namememo.h"
#include "indexing/facts/names/partynames.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/parties/castwords.h"
#include "indexing/facts/parties/frenchbystanders.h"
#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/parties/partyreferences.h"
#include "indexing/facts/parties/victimclauses.h"
#include "indexing/facts/parties/victimweights.h"
#include "indexing/facts/parties/westernapart.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

using chars::at;
using namespace weights;

/// « X et Y ont perdu respectivement 88 et 61 millions »: the names in the order of the amounts.
Span inOrder(const ClaimContext &context, const std::vector<Span> &names, qsizetype i)
{
    static const AnyOf respectively{u"respectively", u"respectivement"};
    if (!respectively.in(context.words(context.sentence)))
        return {};
    qsizetype sums = 0, place = -1;
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        if (k > 0 && saysEquivalent(context, k))
            continue;
        if (k == i)
            place = sums;
        ++sums;
    }
    return place >= 0 && static_cast<size_t>(sums) == names.size() ? names[static_cast<size_t>(place)]
                                                                   : Span();
}

struct Weighed
{
    Span name;
    int weight = 0;
};

/// Of names that may be those of firms, but more likely nouns.
constexpr int unweighed = std::numeric_limits<int>::min();

NameMemo::Found readWeights(const ClaimContext &context)
{
    NameMemo::Found all;
    for (const PartyCast::Mention &mention : context.cast->within(context.page, context.sentence)) {
        const PartyCast::Member &member = context.cast->member(mention.member);
        const bool person =
            (member.person > 0 || member.watcher > 0) && isRobbedPerson(context, mention.span);
        const bool outright = person || isRobbedOutright(context, mention.span);
        const bool runs = runsWhatWasRobbed(context, mention.span);
        const bool apart = runs || member.watcher >= 2 || (member.launderer > 0 && member.firm < 3) ||
                           (member.place > member.firm && member.place > 1) ||
                           describesObserver(context.words(mention.span));
        if (((member.person > 0 || apart) && !outright) || !mayBeName(context, mention.span) ||
            isSeatOfUnnamed(context, mention.span) || standsApart(context, mention.span))
            continue;
        all.append({mention.span, unweighed});
        constexpr size_t reach = 14;
        const std::vector<QStringView> words = wordsBefore(context, mention.span.start, reach);
        if (!outright && isPlaceAside(context, mention.span, words) &&
            (member.firm < 2 || !member.name.contains(u' ')))
            continue;
        const bool subject = beginsClause(context, mention.span, words);
        const int before = subject ? 0 : weightBefore(context, words, member);
        const bool afterArticle = !words.empty() && isDeterminer(words.front());
        const int behind = weightBehind(context, mention.span, subject, afterArticle);
        int weight = before + behind + (member.firm >= 3 ? 2 : member.firm > 0 ? 1 : 0);
        if (before < 0)
            weight = std::min(weight, 0);
        if (outright)
            weight = std::max(weight, sure);
        // A word that only begins sentences and that nothing calls a firm may be any noun.
        const bool uncertain = member.opening == member.mentions && member.firm == 0;
        if (uncertain && (behind < sure || member.name.endsWith(u's')))
            continue;
        all.last().second = weight;
    }
    return all;
}

/// The names of the sentence that may be those of firms, each with its weight. `all`: every such place, in
/// order.
std::vector<Weighed> weigh(const ClaimContext &context, std::vector<Span> &all)
{
    const auto read = [&] { return readWeights(context); };
    const NameMemo::Found found =
        context.found ? context.found->of(context, NameMemo::Search::Firms, read) : read();
    std::vector<Weighed> weighed;
    for (const auto &[name, weight] : found) {
        all.push_back(name);
        if (weight != unweighed)
            weighed.push_back({name, weight});
    }
    return weighed;
}

} // namespace

/// "From a pensioner", « à un particulier », "their uncle's shop": somebody without a name was robbed.
static bool robsOthers(const ClaimContext &context)
{
    static const HintedPattern words(
        u"\\b(?:from|at|out of|robbed|à|chez|dans|auprès de|aux) "
        u"(?:an?|another|one|two|three|several|some|many|un|une|des|"
        u"plusieurs|deux|trois|his|her|their|leurs?|son|sa|ses|other|d'autres|pensioners|investors|customers|"
        u"users|"
        u"exchanges|people|victims|particuliers|clients|épargnants|plateformes|victimes|banks|companies|firms)\\b"_s);
    return words.match(context.words(context.sentence).toString()).hasMatch() || speaksOfMany(context);
}

/// Whether a state or a group that steals from many is spoken of, or a time longer than a month.
static bool tellsOfManyThefts(const ClaimContext &context)
{
    const bool doer = std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                                  [&](const EntityMatch &match) {
                                      return context.sentence.contains(match.span) &&
                                             (match.entity.value == u"region-KP" ||
                                              (context.patrons && context.patrons->contains(match.entity)));
                                  });
    return doer || std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                               [&](const ScannedDate &date) {
                                   return context.sentence.contains(date.span) &&
                                          date.date.precision != FuzzyDate::Precision::Day &&
                                          date.date.precision != FuzzyDate::Precision::Month;
                               });
}

/// "Total: $9 million": what a sum is, and nobody's name.
static bool isMeasure(QStringView name)
{
    static const AnyOf words{
        u"total",   u"loss",     u"stolen",   u"amount",  u"value",  u"damage", u"haul",   u"sum",
        u"ransom",  u"theft",    u"hack",     u"cost",    u"price",  u"budget", u"result", u"taken",
        u"estimat", u"exchange", u"bridges",  u"lender",  u"wallet", u"bank",   u"victim", u"north",
        u"january", u"february", u"march",    u"april",   u"june",   u"july",   u"august", u"september",
        u"october", u"november", u"december", u"quarter", u"half"};
    return words.in(name);
}

Span nameBeside(const ClaimContext &context, qsizetype i)
{
    if (!context.cast || isEastAsian(context.language))
        return {};
    const qsizetype start = context.amount(i).span.start;
    qsizetype end = context.amount(i).span.end;
    for (qsizetype k = i + 1; k < context.amounts.size() && saysEquivalent(context, k); ++k)
        end = std::max(end, context.amount(k).span.end);
    for (const PartyCast::Mention &mention : context.cast->within(context.page, context.sentence)) {
        const PartyCast::Member &member = context.cast->member(mention.member);
        const bool before = mention.span.end + 2 == start && context.text.mid(mention.span.end, 2) == u" (";
        // « CoinDCX (Inde), 44 millions »
        const bool placed =
            context.language == Language::French && mention.span.end < start &&
            context.text.mid(mention.span.end, 2) == u" (" &&
            context.words({mention.span.end, start}).indexOf(u')') == start - mention.span.end - 3 &&
            (context.words({mention.span.end, start}).endsWith(u"), ") ||
             context.words({mention.span.end, start}).endsWith(u"): "));
        const QChar next = at(context.text, mention.span.end);
        const bool behind = mention.span.start == end + 2 && context.text.mid(end, 2) == u" (" &&
                            (next == u')' || next == u',');
        // "3. Infini, $49.5 million, 24 February"
        const bool labels =
            context.language == Language::English && mention.span.end + 2 == start &&
            mention.span.start == context.sentence.start &&
            (context.text.mid(mention.span.end, 2) == u", " ||
             (context.text.mid(mention.span.end, 2) == u": " && !isMeasure(context.words(mention.span))));
        if ((before || behind || placed || labels) && member.person == 0 && member.watcher < 2 &&
            member.place <= member.firm + 1 && mayBeName(context, mention.span))
            return mention.span;
    }
    return {};
}

Span victimByRole(const ClaimContext &context, qsizetype i)
{
    if (!context.cast || isEastAsian(context.language))
        return {};
    std::vector<Span> all;
    const std::vector<Weighed> weighed = weigh(context, all);
    if (const Span name = inOrder(context, all, i); !name.isEmpty())
        return name;
    const Weighed *best = nullptr;
    bool tied = false;
    for (const Weighed &one : weighed) {
        const qsizetype named = context.amounts.size() > 1 ? amountNamedBy(context, one.name) : i;
        if (named >= 0 && named != i)
            continue;
        if (!best || one.weight > best->weight) {
            best = &one;
            tied = false;
        } else if (one.weight == best->weight) {
            tied = context.words(one.name) != context.words(best->name);
        }
    }
    if (best && best->weight >= enough)
        return tied ? Span() : best->name;
    // The only name of the sentence that nothing makes somebody else: "In a letter to its members the X
    // wrote".
    const bool alone = best && best->weight >= 0 && context.amounts.size() == 1 &&
                       std::all_of(weighed.begin(), weighed.end(), [&](const Weighed &one) {
                           return context.words(one.name) == context.words(best->name);
                       });
    const PartyCast::Member *member = alone ? context.cast->named(context.page, best->name) : nullptr;
    return member && member->firm > 0 && !robsOthers(context) && !tellsOfManyThefts(context) ? best->name
                                                                                             : Span();
}

Span robbedRather(const ClaimContext &context, qsizetype i, Span known)
{
    if (context.language == Language::Korean)
        return robbedRatherInKorean(context, i, known);
    if (!context.cast || context.language != Language::French)
        return {};
    std::vector<Span> all;
    const std::vector<Weighed> weighed = weigh(context, all);
    const Weighed *best = nullptr;
    for (const Weighed &one : weighed) {
        const bool own = context.amounts.size() < 2 || amountNamedBy(context, one.name) == i;
        if (own && (!best || one.weight > best->weight))
            best = &one;
    }
    if (!best || best->weight < enough)
        return {};
    constexpr size_t reach = 14;
    PartyCast::Member firm;
    firm.firm = 3;
    const std::vector<QStringView> words = wordsBefore(context, known.start, reach);
    const bool subject = beginsClause(context, known, words);
    const int weight = (subject ? 0 : weightBefore(context, words, firm)) +
                       weightBehind(context, known, subject, !words.empty() && isDeterminer(words.front()));
    return (weight < fair || standsBy(context, known)) && !isRobbedOutright(context, known) ? best->name
                                                                                            : Span();
}

bool runsWhatWasRobbed(const ClaimContext &context, Span name)
{
    const PartyCast::Member *member = context.cast ? context.cast->named(context.page, name) : nullptr;
    return member && member->runner > 0 && !context.lastVictim.isEmpty() &&
           context.lastVictim.name.compare(member->name, Qt::CaseInsensitive) != 0;
}

Span labelOfBlock(const ClaimContext &context)
{
    if (!context.cast || isEastAsian(context.language))
        return {};
    static const QRegularExpression behind = pattern(u"^ \\([^()]{2,60}\\) ?[.:–-]"_s),
                                    alone = pattern(u"^ ?[.:–—-] "_s);
    constexpr qsizetype longest = 110;
    Span head{context.block.start, std::min(context.block.end, context.block.start + longest)};
    bool item = context.blockKind == Block::Kind::ListItem;
    for (const QStringView bullet :
         {QStringView(u"- "), QStringView(u"– "), QStringView(u"• "), QStringView(u"* ")}) {
        if (context.words(head).startsWith(bullet)) {
            head.start += bullet.size();
            item = true;
        }
    }
    for (const EntityMatch &match : context.page->entities) {
        if (match.span.start == head.start && context.robbed && context.robbed->contains(match.entity) &&
            head.contains(match.span) &&
            (behind.match(context.words({match.span.end, head.end}).toString()).hasMatch() ||
             context.text.mid(match.span.end, 2) == u": "))
            return match.span;
    }
    for (const PartyCast::Mention &mention : context.cast->within(context.page, head)) {
        const PartyCast::Member &member = context.cast->member(mention.member);
        const bool firm = member.firm > 0 || (member.name.contains(u' ') && member.place == 0 && item);
        const bool labels = mention.span.start == head.start && member.person == 0 && member.watcher < 2 &&
                            firm && !namesNothing(context.words(mention.span));
        const QString words = labels ? context.words({mention.span.end, head.end}).toString() : QString();
        // « Câblerie Roussel. En juin, un faux technicien … », the entry of a list.
        const bool entry = context.language == Language::French
                               ? item || member.name.contains(u' ')
                               : context.text.mid(mention.span.end, 2) == u": ";
        if (labels && (behind.match(words).hasMatch() || (entry && alone.match(words).hasMatch())))
            return mention.span;
    }
    return {};
}

void findFirms(const ClaimContext &context, Names &names)
{
    if (!context.cast || isEastAsian(context.language))
        return;
    std::vector<Span> all;
    const std::vector<Weighed> weighed = weigh(context, all);
    for (const Weighed &one : weighed) {
        const PartyCast::Member *member = context.cast->named(context.page, one.name);
        constexpr int called = 2;
        if (one.weight >= enough || (one.weight >= 0 && member && member->firm >= called))
            names.append(one.name);
    }
    // Whom the sentence is about, where nothing tells what it is: « les Hospices de Beaulieu gèrent ».
    if (!names.isEmpty())
        return;
    static const AnyOf saying{u" said",   u" told",  u" says",    u" déclar",
                              u" affirm", u" assur", u" expliqu", u" estim"};
    for (const Weighed &one : weighed) {
        const QStringView behind = context.text.mid(one.name.end, 12);
        const bool goesOn = at(context.text, one.name.end) == u' ' &&
                            chars::isLatin(at(context.text, one.name.end + 1)) &&
                            !at(context.cased, one.name.end + 1).isUpper();
        if (one.weight >= fair && goesOn && !saying.in(behind))
            names.append(one.name);
    }
}

} // namespace vigie::parties
