// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/victimbefore.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/names/partynames.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/parties/easterncarried.h"
#include "indexing/facts/parties/englishowners.h"
#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/parties/partyissuer.h"
#include "indexing/facts/parties/partymemory.h"
#include "indexing/facts/parties/partyreferences.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/parties/victimroles.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"
#include "indexing/language/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vigie::parties;

namespace vigie {

/// "The trust", "the foundation's wallet", « au fonds »: the firm that the document calls so and named last.
static Party calledByNoun(const ClaimContext &context, qsizetype i)
{
    static const QRegularExpression definite =
        pattern(u"\\b(?:[Tt]h(?:e|is|at)|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Ll]a|[Ll]e|[Cc]ette|[Cc]et|[Cc]e|[Aa]"
                u"u|[Dd]u|[Ss]on|[Ss]a|"
                u"[Ll]eur) (?!the\\b|this\\b|that\\b|la\\b|les\\b)"
                u"(\\p{Ll}[\\p{Ll}-]{2,})(?! \\p{Lu}| [\\p{Ll}-]+(?:aise?|oise?|ienne?|ine?|ande?) \\p{Lu}| "
                u"(?:of|de|du|des|that|which|qui|que)\\b| d')|"
                u"\\b[Ll]'(\\p{Ll}[\\p{Ll}-]{2,})(?! \\p{Lu}| (?:de|du|des|qui|que)\\b| d')"_s);
    if (!context.cast)
        return {};
    auto matches = definite.globalMatch(casedSentence(context));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString noun = match.captured(match.lastCapturedIndex());
        if (!context.cast->callsFirm(noun))
            continue;
        const Span place{context.sentence.start + match.capturedStart(),
                         context.sentence.start + match.capturedEnd()};
        if (context.amounts.size() > 1 && amountNamedBy(context, place) != i)
            continue;
        const std::vector<PartyCast::Mention> before = context.cast->within(context.page, {0, place.start});
        for (auto mention = before.crbegin(); mention != before.crend(); ++mention) {
            const PartyCast::Member &member = context.cast->member(mention->member);
            if (member.mayBeFirm() && member.nouns.contains(noun) &&
                !describesObserver(member.name.toLower()))
                return {{}, member.name};
        }
    }
    return {};
}

/// Whether amount `i` is another object of the verb of the one before: nothing but « et » or a comma and
/// words with small letters between, and no verb.
static bool goesOnWith(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"^(?:(?! (?:a|ont|avait|avaient|est|sont|qui|que|dont) )[^;:.]){0,40}?(?: et|, puis|,)(?: (?:encore|de|d'|plus|près|environ|quelque))*[ ']?$"_s);
    const Span gap{context.amount(i - 1).span.end, context.amount(i).span.start};
    if (gap.length() <= 0 || !words.in(context.words(gap)))
        return false;
    const QStringView cased = context.cased.mid(gap.start, gap.length());
    return std::none_of(cased.begin(), cased.end(), [](QChar c) { return c.isUpper(); });
}

/// Whom « ce dernier », « celle-ci » stand for: the last firm named before them in the sentence, or in the
/// one before.
static Party lastNamed(const ClaimContext &context, const Reference &reference)
{
    const QStringView words = context.words(reference.span);
    if (context.language != Language::French || !context.cast ||
        !(words.endsWith(u"dernier") || words.endsWith(u"dernière") || words.endsWith(u"-ci")))
        return {};
    for (const Span range : {Span{context.sentence.start, reference.span.start}, context.before}) {
        if (range.isEmpty())
            continue;
        const std::vector<PartyCast::Mention> mentions = context.cast->within(context.page, range);
        for (auto mention = mentions.crbegin(); mention != mentions.crend(); ++mention) {
            const PartyCast::Member &member = context.cast->member(mention->member);
            if (member.person > 0 || member.place > member.firm || member.watcher > 1)
                continue;
            const bool known =
                std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                            [&](const EntityMatch &match) {
                                return range.contains(match.span) && match.span.start > mention->span.start;
                            });
            return known ? Party() : Party{{}, asWritten(context, mention->span)};
        }
    }
    return {};
}

Party victimPointedAt(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    if (const Party party = calledByNoun(context, i); !party.isEmpty())
        return party;
    const auto reference = referenceBeside(context, i);
    // « Les intrus y ont pris 2 millions la première fois et 6 millions la seconde »: of both.
    qsizetype first = i;
    while (first > 0 && context.language == Language::French && goesOnWith(context, first))
        --first;
    if (!reference ||
        (amountNamedBy(context, reference->span) != i && amountNamedBy(context, reference->span) != first))
        return {};
    // 베트남 소재 게임 업체가, マルタにある会社が: one that is placed, but not named, is none told before.
    static const HintedPattern placed(
        u"(?:소재(?:의)?|에 (?:있는|본사를 둔|본거지를 둔|거점을 둔|등록된)) (?:[가-힣]+ ){0,2}$|"
        u"(?:所在の|にある|に(?:拠点|本社|本拠)を(?:置く|構える))[一-龥ァ-ヺー]{0,6}$"_s);
    const Span placing{context.sentence.start, reference->span.start};
    const QChar points =
        chars::at(context.text, reference->span.start); // 同社, 이 업체: told before all the same
    if (isEastAsian(context.language) && placing.length() > 0 &&
        !QStringView(u"同この当그이해같동").contains(points) &&
        placed.match(context.words(placing).right(24).toString()).hasMatch())
        return {};
    if (reference->kind == Reference::Self) {
        // « Notre bulletin », of one who watches others.
        const bool watches = context.cast && context.cast->issuer() >= 0 &&
                             context.cast->member(context.cast->issuer()).watcher >= 2;
        const Party self = watches ? Party() : issuerOf(context, thesaurus);
        // « Chers clients, X a subi une attaque. Nous évaluons la perte à … »
        if (self.isEmpty() && !watches && context.language == Language::French && !context.before.isEmpty()) {
            const QList<Party> told = toldIn(context, context.before, thesaurus);
            return told.size() == 1 ? told.constFirst() : Party();
        }
        return self;
    }
    // « … a prêté 11 millions à X. Le vol commis chez cette dernière … »: the one named last.
    if (const Party last = lastNamed(context, *reference); !last.isEmpty())
        return last;
    // « Câblerie Roussel. Un faux technicien a dérobé à l'entreprise … »: the firm that the entry is about.
    if (const Span label = labelOfBlock(context); !label.isEmpty() && context.sentence.start > label.end)
        return {{}, asWritten(context, label)};
    // "Pellworth lost $4.5 million; a year earlier it had been robbed of $1.2 million"
    const Span lead{context.sentence.start, reference->span.start};
    if (lead.length() > 0) {
        if (tellsOfUnnamed(context, lead))
            return {};
        const QList<Party> told = toldIn(context, lead, thesaurus);
        if (told.size() == 1)
            return told.constFirst();
        // "X had been fined in 2023, a year before thieves took £14 million from it".
        if (told.isEmpty() && reference->kind == Reference::Pronoun &&
            context.language == Language::English) {
            const Span name = subjectOf(context, lead);
            const PartyCast::Member *firm =
                context.cast && !name.isEmpty() ? context.cast->named(context.page, name) : nullptr;
            if (firm && firm->mayBeFirm())
                return {{}, asWritten(context, name)};
        }
    }
    constexpr int paragraphs = 4;
    // « … un salarié de la mutuelle X.\n Entre mars et juin, il avait détourné »: of the paragraph above.
    const bool opensBlock =
        context.language == Language::French && context.sentence.start == context.block.start;
    const auto told = nearestTold(context, thesaurus,
                                  reference->kind == Reference::Firm ? paragraphs
                                  : opensBlock                       ? 1
                                                                     : 0);
    // "The Gangnam-based platform has been robbed before. In 2021 thieves stole $9.2 million from it."
    if (!told && reference->kind == Reference::Pronoun && pointsAtFirm(context, context.before))
        return context.lastVictim;
    if (told || reference->kind == Reference::Pronoun)
        return told.value_or(Party());
    // 被害会社: the one firm that the document introduces.
    const bool victim = context.words(reference->span).startsWith(u"被害") ||
                        context.words(reference->span).startsWith(u"피해");
    if (victim && context.lastVictim.isEmpty() && context.memory && context.memory->firms().size() == 1)
        return {{}, context.memory->firms().constFirst()};
    return context.lastVictim;
}

/// Whether amount `i` is the only sum of its sentence, beside what restates it or is a part of it.
static bool standsAlone(const ClaimContext &context, qsizetype i)
{
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        const bool counts = context.amount(k).amount.kind != UnitKind::Quantity;
        const bool own = k == i || saysEquivalent(context, k) || saysPart(context, k) ||
                         wholeInSentence(context, k) == i ||
                         (context.language == Language::English && k > i && isGivenBack(context, k));
        if (counts && !own)
            return false;
    }
    return true;
}

/// « Bilan : 41 millions envolés », « Il a volé 6 millions », « 780 000 euros ont disparu »: the French
/// sentence begins with what was taken, or with him who took it.
static bool beginsWithLoot(const ClaimContext &context)
{
    static const HintedPattern words(
        u"^(?:(?:il|elle|on) (?:y |en |leur |lui )?(?:a|avait|aurait) (?:[a-zé]+ )?(?:vol|dérob|emport|pris|"
        u"subtilis|siphonn|détourn|rafl|transfér|retir|soutir|empoch|soustrai)[a-zé]* |"
        u"(?:bilan|résultat|butin|préjudice|pertes?|montant)\\b[^:.]{0,40}: |"
        u"(?:au moins |environ |quelque |près de |plus de |un peu plus de )?[\\d., "
        u"]+(?:millions?|milliards?)? "
        u"?(?:de |d')?[a-z]+ (?:ont|avaient|auraient|se sont|s'étaient) (?:été )?(?:ainsi |alors )?"
        u"(?:vol|dérob|disparu|envol|évapor|détourn|siphonn|soustrai|subtilis|transfér|retir|soutir))"_s);
    return context.language == Language::French && words.in(context.words(context.sentence));
}

/// "The thieves stole", « le préjudice », "in all": words that go on with a theft told before.
static bool goesOnWithDeed(const ClaimContext &context)
{
    // One look for all whether a word begins there.
    static const HintedPattern words(
        u"^(?:(?:Total |The )?[Ll]osses (?:came|were|reached|amount|total|ran|stand|stood)|[Dd]amage "
        u"(?:came|was)|(?:[Tt]hey|[Hh]e|[Ss]he|[Hh]ackers|[Tt]hieves|[Aa]ttackers|[Ii]ntruders|[Bb]urglars) "
        u"|(?:[Ss]ome |[Aa]bout |[Mm]ore than |[Aa]t least |[Nn]early )?[$€£]|[Ii]ls )|"
        u"\\b(?:(?:[Tt]h(?:e|is|at|ese|ose)|[Tt]heir) (?:[a-z-]+ )?(?:theft|hack|heist|robbery|raid|"
        u"breach|exploit|attack|intrusion|incident|loss|losses|haul|loot|damage|thie(?:f|ves)|hackers?|"
        u"attackers?|intruders?|burglars?|robbers?|culprits?|perpetrators?|gang|"
        u"insider)\\b(?! of (?:virtual|digital|crypto|tokens|coins|bitcoin))|(?:they|he|she) (?:(?:had|"
        u"have|also|then|later) )?(?:took|stole|taken|stolen|drained|got|made off)\\b|(?:another|"
        u"a further) (?:[$€£]|[0-9])(?!.*\\bfrom (?:an?|one|another) )|(?:came|come) back\\b|[Ii]n all\\b|"
        u"[Aa]ltogether\\b|[Ii]n total\\b|[Aa] total of\\b|[Uu]n total de\\b|(?:[Ll]e|[Cc]e|[Dd]u|"
        u"[Aa]u) (?:vol|piratage|braquage|casse|préjudice|butin|voleur|pirate|pillage|cambriolage)\\b|"
        u"(?:[Ll]es|[Cc]es|[Dd]es) (?:voleurs|pirates|intrus|assaillants|attaquants|malfaiteurs|auteurs|"
        u"cambrioleurs|pertes)\\b|(?:[Ll]'|[Cc]ette |[Ll]a )(?:attaque|cyberattaque|intrusion|attaquant|"
        u"auteur|perte|intrus|effraction)\\b|(?:[Ll]es|[Dd]es) [\\d.,]+ [a-zé']+(?: (?:de |"
        u"d')[a-z]+)? (?:volé|dérobé|détourné|subtilisé|soutiré|disparu)e?s?\\b|[Aa]u total\\b|"
        u"[Ee]n tout\\b)"_s);
    static const AnyOf states{u"never took",    u"never happened", u"jamais eu lieu", u"n'a pas eu lieu",
                              u"north korea",   u"corée",          u"pyongyang",      u"worldwide",
                              u"dans le monde", u"coréen",         u"dprk",           u"across the",
                              u"à travers le"};
    return !isEastAsian(context.language) && !states.in(context.words(context.sentence)) &&
           (words.match(casedSentence(context)).hasMatch() || beginsWithLoot(context));
}

/// Who was robbed where the sentence only goes on: the firm that the nearest sentences before tell of, if no
/// sum of others stands between.
static Party victimOfTopic(const ClaimContext &context, const Thesaurus &thesaurus)
{
    constexpr int sentencesBack = 8, paragraphsBack = 2;
    const QList<Span> &blocks = context.page->text->blocks;
    int left = sentencesBack;
    const qsizetype own = blockAt(blocks, context.block.start);
    for (qsizetype b = own; b >= 0 && own - b <= paragraphsBack; --b) {
        const Span range{blocks.at(b).start, b == own ? context.sentence.start : blocks.at(b).end};
        if (range.isEmpty())
            continue;
        if (context.words(range).contains(u'\t'))
            return {};
        const QList<Span> all = sentences(context.cased, range, context.language);
        for (auto sentence = all.crbegin(); sentence != all.crend() && left > 0; ++sentence, --left) {
            const QList<Party> told = toldIn(context, *sentence, thesaurus);
            if (!told.isEmpty())
                return onlyOf(told, context.lastVictim);
            if (tellsOfUnnamed(context, *sentence))
                return {};
            // Another sum, of nobody who is named.
            const bool sum = std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                                         [&](const ScannedAmount &one) {
                                             return sentence->contains(one.span) && !one.vague &&
                                                    one.amount.kind != UnitKind::Quantity;
                                         });
            if (sum && speaksOfTheft(context.words(*sentence)))
                return {};
        }
    }
    return {};
}

/// Whether the sentence has a time longer than a month: what is told of it may be many thefts.
static bool namesYear(const ClaimContext &context)
{
    return std::any_of(
        context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
            return context.sentence.contains(date.span) && date.date.precision != FuzzyDate::Precision::Day &&
                   date.date.precision != FuzzyDate::Precision::Month;
        });
}

/// « Nous avons constaté un accès à nos portefeuilles. 7,2 millions ont été transférés »: of who speaks.
static bool speaksOfUs(const ClaimContext &context)
{
    static const HintedPattern words(
        u"\\b(?:nos|notre) (?:[a-zéè-]+ ){0,2}?(?:portefeuilles?|comptes?|systèmes?|serveurs?|"
        u"réserves|trésorerie|clients|utilisateurs|contrats?|plateforme|pont|clés|fonds|"
        u"société|protocole|réseau|application|coffres?|infrastructure|service)\\b"_s);
    // Who insures or traces speaks of others.
    static const AnyOf others{u"nos assurés", u"nos enquêteurs", u"nos analystes", u"nos services",
                              u"nos données"};
    const bool watches = context.cast && context.cast->issuer() >= 0 &&
                         context.cast->member(context.cast->issuer()).watcher >= 2;
    return !watches && words.in(context.words(context.before)) && !others.in(context.words(context.before));
}

Party victimGoneOnWith(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    if (isEastAsian(context.language))
        return easternCarried(context, i, thesaurus);
    // "They took $400,000 in bitcoin and $2.1 million in ether": several sums, and nobody named.
    const bool alone = standsAlone(context, i);
    if (!alone) {
        static const AnyOf takers{u"they ",          u"the thieves ", u"the hackers ", u"the intruders ",
                                  u"the attackers ", u"the robbers ", u"the gang "};
        static const AnyOf taking{u" took ",  u" stole ",  u" got ",     u" drained ",
                                  u" taken ", u" stolen ", u" made off "};
        const QStringView words = context.words(context.sentence);
        if (context.language != Language::English || !takers.in(words) || !taking.in(words) ||
            namesYear(context) || !toldIn(context, context.sentence, thesaurus).isEmpty())
            return {};
    }
    if (speaksOfMany(context) || tellsOfUnnamed(context, context.sentence))
        return {};
    if (!namesYear(context) && goesOnWithDeed(context)) {
        if (const Party party = victimOfTopic(context, thesaurus); !party.isEmpty())
            return party;
    }
    if (context.before.isEmpty() || !alone)
        return {};
    for (const ScannedAmount &other : context.page->amounts) {
        if (context.before.contains(other.span) && other.amount.kind != UnitKind::Quantity)
            return {};
    }
    if (namesYear(context))
        return {};
    static const AnyOf totals{u"hackers ", u"together", u" total of", u"the total", u"le total",
                              u"合計",     u"総額",     u"합계",      u"총액"};
    // « X a été attaqué. Des hackers nord-coréens ont volé … »
    const bool attacked =
        context.language == Language::French && kindreading::tellsOfAttack(context.words(context.before));
    if (!attacked && totals.in(context.words({context.sentence.start, context.amount(i).span.start})))
        return {};
    const QList<Party> told = toldIn(context, context.before, thesaurus);
    if (told.isEmpty() && context.language == Language::French && speaksOfUs(context))
        return issuerOf(context, thesaurus);
    return told.size() == 1 ? told.constFirst() : Party();
}

} // namespace vigie
