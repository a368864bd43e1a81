// SPDX-License-Identifier: GPL-3.0-or-later
// Money that whoever had got in took or moved away.
#include "indexing/facts/kinds/claimwords.h"
#include "indexing/facts/kinds/kindordinary.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/thieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

bool isTakenByThieves(const ClaimContext &context, Span amount)
{
    static const QRegularExpression words(u"\\b(?:hackers?|thieves|intruders?|attackers?|burglars?|pirates?|"
                                          u"voleurs?|intrus|assaillants?|malfaiteurs?|"
                                          u"attaquants?|cybercriminels?)(?: [\\w-]+)? "
                                          u"(?:took|taken|(?:had|have|has) taken|made off with|got away with|"
                                          u"escaped with|(?:ont|avaient|a|avait) (?:pris|emporté)|se sont "
                                          u"emparés de|(?:étaient|sont) repartis avec)"
                                          u"(?: (?:some|another|encore))? ?$"_s);
    constexpr qsizetype reach = 60;
    const Span before{std::max(context.sentence.start, amount.start - reach), amount.start};
    return before.length() > 0 && !isEastAsian(context.language) &&
           holds<claimwords::thieves>(context.text, before) &&
           words.match(context.words(before).toString()).hasMatch();
}

bool isMovedOut(const ClaimContext &context, Span amount)
{
    static const QRegularExpression words(
        u"^(?: [\\w-]+){0,3} (?:out of|hors de|depuis) (?:its|the|their|his|her|ses|sa|son|leurs?|les|[\\w "
        u"]{3,30}'s) "
        u"(?:[\\w'-]+ ){0,3}(?:wallets?|accounts?|vaults?|reserves|portefeuilles?|comptes?|réserves)\\b"_s);
    // "Sent to an unknown wallet", « transférés vers un portefeuille inconnu »
    static const HintedPattern toNobody(
        u"^[^;.]{0,60}?\\b(?:transferred|moved|sent|withdrawn|left|flowed|transférée?s?|envoyée?s?|déplacée?"
        u"s?|"
        u"virée?s?|partie?s?|sortie?s?) (?:to|for|into|vers|à|sur|pour) (?:[a-z]+ )?"
        u"(?:(?:[a-z-]+ )?(?:unknown|unidentified|unauthori[sz]ed) (?:[a-z-]+ )?(?:wallets?|"
        u"address(?:es)?|accounts?)|(?:portefeuilles?|adresses?|comptes?) (?:[a-zé]+ )?(?:inconnue?s?|"
        u"non (?:identifiée?s?|autorisée?s?|reconnue?s?)))\\b"_s);
    constexpr qsizetype far = 140;
    const Span rest{amount.end, std::min(context.sentence.end, amount.end + far)};
    // "By its lawyers": sent by the owner.
    static const AnyOf owners{u" by its ",   u" by their ", u" by his ", u" by her ", u"par ses ",
                              u"par leurs ", u"par son ",   u"par sa ",  u"donation", u"lawyer",
                              u"avocat",     u"payroll",    u"notaire"};
    const bool robbed =
        context.aboutTheft || holds<claimwords::intrusions>(context.text, context.sentence) ||
        (!context.before.isEmpty() && holds<claimwords::intrusions>(context.text, context.before));
    if (!isEastAsian(context.language) && robbed && toNobody.in(context.words(rest)) &&
        !owners.in(context.words(context.sentence)))
        return true;
    static const AnyOf hints{u" out of ", u" hors de ", u" depuis "};
    constexpr qsizetype reach = 70;
    const Span behind{amount.end, std::min(context.sentence.end, amount.end + reach)};
    return !isEastAsian(context.language) && hints.in(context.words(behind)) &&
           (context.aboutTheft || holds<claimwords::intrusions>(context.text, context.sentence)) &&
           words.match(context.words(behind).toString()).hasMatch();
}

bool isMovedByThieves(const ClaimContext &context, Span amount, const std::optional<ClaimKind> &before)
{
    if (context.language != Language::English || before == ClaimKind::Theft ||
        before == ClaimKind::Laundering)
        return false;
    // In the same sentence: after a hack, customers too move money away. What is swept out was not theirs.
    static const AnyOf passwords{u"password", u"key was stolen"};
    const QStringView sentence = context.words(context.sentence);
    const bool told = (thieves::areIn(sentence) || passwords.in(sentence)) && !thieves::areDenied(sentence);
    const QStringView earlier = context.words(context.before);
    const bool toldBefore =
        !told && !earlier.isEmpty() && thieves::areIn(earlier) && !thieves::areDenied(earlier);
    if (!told && !toldBefore)
        return false;
    static const HintedPattern passive(
        u"^(?: in [a-z]+)? (?:was|were|had been|has been|have been) (?:in fact |then |also "
        u")?(?:transferred|moved|sent|withdrawn|"
        u"wired|taken|removed)(?: out)?(?:[.]?$| (?:from|out of) (?:its|our|the|their|his|her) | (?:to|into) "
        u"(?:accounts?|an? (?:unknown|account|address|wallet)|unknown|addresses|banks?)\\b| abroad\\b)"_s);
    static const HintedPattern moving(u"\\b(?:moved|transferred|withdrew|took|taken|removed)(?: "
                                      u"(?:some|about|another|nearly|over|more|than|almost|[0-9][0-9,.]* "
                                      u"[a-z]+ [(]))* ?$"_s);
    static const HintedPattern fromOwner(
        u"^[)]?(?: in [a-z]+)? (?:from|out of) (?:our|its|their|the|his|her) (?:[a-z'-]+ "
        u"){0,3}(?:wallets?|accounts?|"
        u"vaults?|treasury|reserves|safes?)\\b"_s);
    constexpr qsizetype reach = 70;
    const QString tail =
        context.words({amount.end, std::min(context.sentence.end, amount.end + reach)}).toString();
    const QString lead =
        context.words({std::max(context.sentence.start, amount.start - reach), amount.start}).toString();
    // "$30 million of its ether was moved out", "of the exchange's funds were swept to an unknown wallet"
    static const HintedPattern sweptOut(
        u"^ (?:(?:in|of|worth of) (?!(?:the )?(?:stolen|loot|proceeds|haul))[^.;,$€£]{2,40}? )?"
        u"(?:(?:was|were|had been|has been|have been|being|got) (?:then |later |quickly |also )?"
        u"(?:(?:swept|moved|transferred|shifted|sent|drawn|pulled|cleaned|flushed|emptied) (?:out|away)\\b|"
        u"(?:swept|moved|transferred|shifted|sent|withdrawn|routed|wired) (?:out )?(?:to|into) "
        u"(?:(?:an?|some|"
        u"several|two|three|wallets?|addresses|accounts?|that|were) "
        u")*(?:unknown|unidentified|unauthori[sz]ed|"
        u"unfamiliar|the (?:attackers?|hackers?|thieves))\\b)|"
        u"(?:ended up|went|landed|was|were|is|are|lay) (?:with|to|in the hands of|at|under the control of) "
        u"(?:the )?(?:[a-z-]+ ){0,2}?(?:thieves|hackers?|attackers?|intruders?|criminals|robbers|gang)\\b)"_s);
    static const HintedPattern outflows(
        u"\\b(?:withdrawals?|transfers?|outflows?|payments?)(?: (?:of|worth|totall?ing|amounting to)){1,2}"_s +
        measured());
    static const HintedPattern toUnknown(u"^ (?:(?:in|of) [a-z ]{2,24} )?(?:in)?to "
                                         u"(?:(?:an?|some|several|two|three) )?(?:unknown|unidentified|"
                                         u"unfamiliar|the attackers?)\\b"_s);
    const QStringView behind = QStringView(tail);
    if (sweptOut.in(behind) || (toUnknown.in(behind) && outflows.in(lead)))
        return true;
    // "They had moved $12 million to addresses that we do not control"
    static const HintedPattern takerMoves(
        u"\\b(?:they|he|she|who|hackers?|attackers?|thieves|intruders?|robbers|gang|group|somebody|someone)"
        u"\\b"
        u"[^.;,$€£]{0,40}?\\b(?:moved|transferred|sent|shifted|withdrew|swept|routed)"_s +
        measured());
    static const HintedPattern toTheirs(
        u"^[^.;$€£]{0,40}? (?:in)?to (?:(?:[a-z0-9-]+ ){0,3}?(?:address(?:es)?|wallets?|accounts?)) "
        u"(?:(?:that|which) "
        u"(?:(?:we|it|they|the [a-z]+) (?:do|does|did) not (?:control|own|know|recogni[sz]e)|(?:they|he|she) "
        u"(?:controlled|control|owned))|(?:of (?:their|his|her) own|under (?:their|his|her) control|outside "
        u"(?:our|"
        u"its|the [a-z]+'s) control|beyond (?:our|its) (?:reach|control)))\\b"_s);
    if (toTheirs.in(behind) && takerMoves.in(lead))
        return true;
    return told && (passive.match(tail).hasMatch() ||
                    (fromOwner.match(tail).hasMatch() && moving.match(lead).hasMatch()));
}

} // namespace vigie::kindreading
