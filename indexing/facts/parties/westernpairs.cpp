// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/westernpairs.h"

#include "indexing/facts/names/partynames.h"
#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/language/sentences.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

enum class Which : quint8 { None, First, Second };

/// Which of two the words between the amount before and this one are about.
Which whichOfTwo(const ClaimContext &context, qsizetype i)
{
    const QStringView lead = context.words(gapBefore(context, i));
    const QString behind = u"(?=,| (?:a|avait|aurait|s'est|s'était|y|en|perd|perdait|lost|had|was|has|"
                           u"about|some|only|environ|quelque|près|plus|\\$|€|£|\\d)|$| $)"_s;
    static const HintedPattern french(
        u"(?:^|[,;:.(] ?|\\b(?:et|puis|mais|tandis que|alors que|quand) )(?:(?:l[ae] (premi(?:er|ère)))|"
        u"(?:l[ae] (?:seconde?|deuxième)))"_s +
        behind),
        english(u"(?:^|[,;:.(] ?|\\b(?:and|but|while|whereas) )the (?:(former)|latter)"_s + behind);
    const bool isFrench = context.language == Language::French;
    if (!(isFrench ? french.in(lead) : english.in(lead)))
        return Which::None;
    const qsizetype first = std::max({lead.lastIndexOf(u"la premi"), lead.lastIndexOf(u"le premi"),
                                      lead.lastIndexOf(u"the former")}),
                    second = std::max({lead.lastIndexOf(u"la second"), lead.lastIndexOf(u"le second"),
                                       lead.lastIndexOf(u"la deuxi"), lead.lastIndexOf(u"le deuxi"),
                                       lead.lastIndexOf(u"the latter")});
    return first > second ? Which::First : Which::Second;
}

/// « 19 millions chez la première et 14 millions chez la seconde »: told right behind the amount.
Which whichBehind(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"^ (?:(?:chez|à|contre|sur|pour) l[ae] "
        u"(?:premi(?:er|ère)|"
        u"seconde?|deuxième)|(?:from|at) the (?:former|latter))(?=[,.;:)]| (?:et|puis|and)\\b|$)"_s);
    constexpr qsizetype reach = 50;
    const qsizetype end =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    const Span tail{context.amount(i).span.end, std::max(context.amount(i).span.end, end)};
    const QStringView behind = tail.length() > 0 ? context.words(tail).left(reach) : QStringView();
    if (!words.in(behind))
        return Which::None;
    const QStringView said = behind.left(36);
    return said.contains(u" premi") || said.contains(u"former") ? Which::First : Which::Second;
}

/// « celle-ci … celle-là »: the one named last, and the one before.
Which nearOrFar(const ClaimContext &context, qsizetype i)
{
    const QStringView all = context.words(context.sentence);
    const bool both = (all.contains(u"celle-ci") && all.contains(u"celle-là")) ||
                      (all.contains(u"celui-ci") && all.contains(u"celui-là"));
    if (context.language != Language::French || !both)
        return Which::None;
    const QStringView lead = context.words(gapBefore(context, i));
    const qsizetype near = std::max(lead.lastIndexOf(u"celle-ci"), lead.lastIndexOf(u"celui-ci")),
                    far = std::max(lead.lastIndexOf(u"celle-là"), lead.lastIndexOf(u"celui-là"));
    return near == far ? Which::None : near > far ? Which::Second : Which::First;
}

/// The firms that a sentence names, each once, in order.
QList<Party> firmsOf(const ClaimContext &context, Span sentence)
{
    struct Named
    {
        qsizetype start;
        Party party;
    };
    QList<Named> named;
    const auto add = [&](qsizetype start, const Party &party) {
        if (std::none_of(named.cbegin(), named.cend(), [&](const Named &one) {
                return one.party == party ||
                       (one.start <= start && start < one.start + one.party.name.size());
            }))
            named.append({start, party});
    };
    for (const EntityMatch &match : context.page->entities) {
        if (sentence.contains(match.span) && context.robbed && context.robbed->contains(match.entity))
            add(match.span.start, {match.entity, asWritten(context, match.span)});
    }
    if (context.cast) {
        for (const PartyCast::Mention &mention : context.cast->within(context.page, sentence)) {
            const PartyCast::Member &member = context.cast->member(mention.member);
            if (member.person == 0 && member.watcher == 0 && member.launderer == 0 &&
                member.place <= member.firm && mayBeName(context, mention.span))
                add(mention.span.start, {{}, asWritten(context, mention.span)});
        }
    }
    std::sort(named.begin(), named.end(), [](const Named &a, const Named &b) { return a.start < b.start; });
    QList<Party> firms;
    for (const Named &one : std::as_const(named))
        firms.append(one.party);
    return firms;
}

/// « La première fois », "hit twice": the first and the second may be attacks, unless one lost something.
bool mayCountAttacks(const ClaimContext &context, qsizetype i)
{
    static const AnyOf times{u" fois",    u"attaque",  u"assaut", u"tentative",  u"intrusion",  u"opération",
                             u"twice",    u"attacks",  u" raids", u"attempts",   u"two hacks",  u"intrusions",
                             u"campagne", u"campaign", u"heists", u"effraction", u"cambriolage"};
    static const HintedPattern loses(
        u"(?:premi(?:er|ère)|seconde?|deuxième|former|latter|cel(?:le|ui)-(?:ci|là)) "
        u"(?:(?:a|avait|aurait|y|en|had|has) ){0,2}(?:perd|lost\\b|loses?\\b)"_s);
    return (times.in(context.words(context.sentence)) || times.in(context.words(context.before))) &&
           !loses.in(context.words(gapBefore(context, i)));
}

} // namespace

Party firmOfTwo(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language) || context.words(context.sentence).contains(u'\t'))
        return {};
    Which which = whichBehind(context, i);
    if (which != Which::None) {
        const QList<Party> firms = firmsOf(context, {context.sentence.start, context.amount(0).span.start});
        if (firms.size() == 2)
            return which == Which::First ? firms.constFirst() : firms.constLast();
    }
    if (which == Which::None)
        which = whichOfTwo(context, i);
    if (which == Which::None)
        which = nearOrFar(context, i);
    if (which == Which::None || mayCountAttacks(context, i))
        return {};
    // "X and Y were hit on 4 March: the former lost $3 million, the latter $2 million."
    const QList<Party> here = firmsOf(context, {context.sentence.start, context.amount(0).span.start});
    if (here.size() == 2)
        return which == Which::First ? here.constFirst() : here.constLast();
    constexpr qsizetype longest = 2000;
    constexpr int sentencesBack = 4, paragraphsBack = 1;
    const QList<Span> &blocks = context.page->text->blocks;
    const qsizetype own = blockAt(blocks, context.block.start);
    int left = sentencesBack;
    QList<Party> pair; // told in two sentences, the later first
    for (qsizetype b = own; b >= 0 && own - b <= paragraphsBack; --b) {
        Span range{blocks.at(b).start, b == own ? context.sentence.start : blocks.at(b).end};
        range.start = std::max(range.start, range.end - longest);
        if (range.isEmpty() || context.words(range).contains(u'\t'))
            continue;
        const QList<Span> all = sentences(context.cased, range, context.language);
        for (auto sentence = all.crbegin(); sentence != all.crend() && left > 0; ++sentence, --left) {
            const QList<Party> firms = firmsOf(context, *sentence);
            if (firms.size() == 2)
                return which == Which::First ? firms.constFirst() : firms.constLast();
            if (firms.size() > 2)
                return {};
            if (firms.size() == 1 && !pair.contains(firms.constFirst()))
                pair.prepend(firms.constFirst());
            if (pair.size() == 2)
                return which == Which::First ? pair.constFirst() : pair.constLast();
        }
    }
    return {};
}

} // namespace vigie::parties
