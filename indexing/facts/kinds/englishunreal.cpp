// SPDX-License-Identifier: GPL-3.0-or-later
// What did not happen, or not yet, in English: attempts, thefts that were stopped, what a flaw would have
// allowed, forecasts, averages.
#include "indexing/facts/kinds/englishaims.h"
#include "indexing/facts/kinds/kindordinary.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/thieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// Verbs of taking and losing in their plain form.
const QString taking =
    u"(?:steal|take|lose|drain|siphon|rob|loot|withdraw|wire|transfer|move|divert|extract|obtain|grab|net|"
    u"make off with|get away with|walk off with|help themselves to|pocket|pull|pull out|cash out|empty|"
    u"misappropriate|embezzle|defraud|cheat|swindle|extort|exfiltrate|redirect|reroute|swipe|snatch|lift)"_s;
/// The same as participles.
const QString taken =
    u"(?:stolen|taken|lost|drained|siphoned|robbed|looted|withdrawn|wired|transferred|moved|"
    u"sent|diverted|extracted|"
    u"obtained|got|gotten|grabbed|netted|made off with|got away with|pocketed|pulled|cost|"
    u"emptied|misappropriated|embezzled|allowed|let|enabled|led to|meant|resulted in|"
    u"brought|yielded|been|fetched|exposed|gone|vanished|disappeared)"_s;

/// What may stand between a verb of taking and its sum: "from its accounts", "the bank out of", "as much as".
QString object()
{
    return u"(?:(?! (?:and|but|which|who|that|while|after|when|before|so|as|over|about|hackers|thieves)\\b)[^.;:,$€£¥]){0,70}?"_s +
           measured();
}

/// "The $30 million stolen from X", "the $30 million theft", "were after $30 million and got it", "could not
/// prevent the theft of": whatever is hoped, tried or foreseen, it was taken.
bool isSurelyGone(QStringView lead, QStringView behind)
{
    static const HintedPattern gone(u"^(?: (?:in|of|worth of) [a-z]+(?: [a-z]+)?)? (?:(?:that|which) "
                                    u"(?:was|were|had been) )?(?:stolen|taken|lost|"
                                    u"missing|drained|looted|siphoned)\\b|^ (?:[\\w.'-]+ "
                                    u"){0,3}?(?:theft|hack|heist|robbery|breach|raid)s?\\b(?! (?:was|were|"
                                    u"failed|had been))|\\band (?:they |he |who )?(?:got "
                                    u"(?:it|them|that|everything|away)|succeeded|the bank paid)|"
                                    u"^ emptied"_s);
    static const HintedPattern denied(
        u"\\b(?:not|n't|never|fail(?:s|ed|ing)? to|unable to|too late to|without|cannot|nobody|powerless to) "
        u"(?:[a-z]+ "
        u")?(?:prevent|stop|avert|foil|block|thwart|avoid|intercept)(?:ed|ped|ing|ping)?\\b"_s);
    static const HintedPattern byNobody(u"\\b(?:stopped|prevented) by\\b"_s);
    return gone.in(behind) || denied.in(lead) || byNobody.in(lead);
}

/// "Tried to steal $6 million", "was after $10 million", "asked the bank for $951 million".
bool isTried(QStringView lead)
{
    static const HintedPattern trying(
        u"\\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|sought|seek(?:s|ing)?|hop(?:es|ed|ing)|"
        u"plan(?:s|ned|ning)?|plott(?:ed|ing)|inten(?:ds?|ded|ding)|want(?:s|ed|ing)?|aim(?:s|ed|ing)?|"
        u"fail(?:s|ed|ing)?|unable|unsuccessful(?:ly)?|were meant|was meant|were about|was about|set out|"
        u"poised)(?: in vain| unsuccessfully)? to (?:try to )?"_s +
        taking + object());
    static const AnyOf loot{u"launder", u"stolen", u"loot", u"proceeds", u"haul"};
    static const HintedPattern triedFor(
        u"\\b(?:they|they'd|he|she|hackers|thieves|attackers|gang|group) (?:had |have |were "
        u"|was )?(?:tried for|trying for|going for|aiming for)"_s +
        measured());
    if (triedFor.in(lead))
        return true;
    // "A bid to steal", "an attempted theft of", "stopped transfers of"
    static const HintedPattern attempt(
        u"\\b(?:attempt(?:s|ed)?|bids?)(?: (?:at|to commit))? (?:an? )?(?:to |at "
        u")?(?:(?:[a-z]+ (?:and|or) )?(?:steal(?:ing)?|extort(?:ing)?)(?: (?:and|or) [a-z]+)?|tak(?:e|ing)|"
        u"rob(?:bing)?|drain(?:ing)?|siphon(?:ing)?|thefts? of|heists? of|robbery of|fraud of|withdrawals? "
        u"of|"
        u"transfers? of|hacks? of)"_s +
        object() +
        u"|\\b(?:(?:foiled|thwarted|failed|aborted|averted|prevented|attempted|botched|unsuccessful|"
        u"intercepted|frustrated|would-be) (?:[a-z-]+ ){0,2}?|"
        u"(?:foils?|foiling|thwarts?|thwarting|averts?|averting|prevents?|preventing|stopp(?:ed|ing)|"
        u"stops|"
        u"block(?:s|ed|ing)?|intercept(?:s|ing)?|avoid(?:s|ed|ing)?|frustrat(?:es|ing)) (?:[a-z'-]+ "
        u"){0,3}?)"
        u"(?:thefts?|heists?|hacks?|attacks?|raids?|robber(?:y|ies)|transfers?|withdrawals?|payments?|"
        u"losses|loss|frauds?|scams?|attempts?)(?: (?:of|worth|for|totall?ing|at|from|to)\\b[^.;$€£¥]{0,40}?)"_s +
        measured());
    // "They were after $10 million", "demanded $951 million from the Fed", "had asked the bank for"
    static const HintedPattern wishing(
        u"\\b(?:hackers?|thieves|attackers?|intruders?|robbers?|gang|group|they|he|she|fraudsters?|criminals|"
        u"crooks|swindlers?|who|which|having|and) (?:had |have |has |have been |had been )?"
        u"(?:(?:were|was|been) after|(?:ask|request)(?:ed|ing) (?:(?:the|its|a|for|from) ?)?[^.;,$€£¥]{0,40}?"
        u"(?:for|of)|request(?:ed|ing)|aim(?:ed|ing) (?:for|at)|"
        u"order(?:ed|ing) (?:transfers?|payments?|withdrawals?) of|demand(?:ed|ing))"_s +
        measured());
    // "Almost succeeded in robbing the bank of $951 million", "came close to stealing"
    static const HintedPattern almost(
        u"\\b(?:(?:almost|nearly|narrowly) (?:succeeded in|managed to|pulled off|got away with|"
        u"made off with)|(?:(?:came|got|were|was) (?:very |so )?(?:close to|on the verge "
        u"of)|almost|nearly|narrowly) "
        u"(?:the )?(?:stole|took|steal(?:ing)?|rob(?:bing)?|tak(?:e|ing)|drain(?:ing)?|thefts? "
        u"of|los(?:e|ing)|mov(?:e|ing)|"
        u"wir(?:e|ing)|transfer(?:ring)?))"_s +
        object());
    static const HintedPattern fraudulent(u"\\b(?:instructions?|orders?|requests?|messages?) (?:to|for) "
                                          u"(?:the )?(?:transfers?|wire|pay(?:ment)?|send|"
                                          u"move)(?: of)?"_s +
                                          object());
    // "Orders for $951 million were sent in the name of the bank"
    static const HintedPattern ordered(
        u"\\b(?:payment|transfer|swift|forged|fraudulent|false|fake|bogus|malicious|unauthori[sz]ed|^) ?"
        u"(?:transfer |payment )?(?:orders?|instructions?|requests?|messages?) (?:for|worth|of|totall?ing)"_s +
        measured());
    return (trying.in(lead) && !loot.in(lead)) || attempt.in(lead) || wishing.in(lead) ||
           (almost.in(lead) && !lead.endsWith(u"almost ") && !lead.endsWith(u"nearly ")) ||
           fraudulent.in(lead) || ordered.in(lead);
}

/// "The theft of $5 million was thwarted", "transfers of $870 million were stopped".
bool isStopped(QStringView lead, QStringView behind)
{
    static const HintedPattern stopped(
        u"^(?: (?:in|of|worth of|from|out of|at|by) (?:[\\w'-]+ ?){1,4}?)?,? (?:(?:was|were|had been|has "
        u"been|"
        u"have been|is|are|could be)(?: [a-z]+ly| all| also| then)? (?:foiled|thwarted|prevented|averted|"
        u"stopped|blocked(?! from)|intercepted|cancelled|canceled|rejected)|failed|never went through|"
        u"did not go through)\\b"_s);
    static const AnyOf deeds{u"theft",   u"heist",    u"robbery", u"raid",   u"transfer",
                             u"payment", u"withdraw", u"attempt", u"order",  u"fraud",
                             u"request", u"loss",     u"hack",    u"attack", u"transaction"};
    return stopped.in(behind) && deeds.in(lead);
}

/// "A flaw that could have let anyone drain", "could lose", "may steal as much as", "are expected to reach".
bool isOnlyPossible(QStringView sentence, QStringView lead, QStringView behind)
{
    static const HintedPattern unreal(
        u"\\b(?:could|would)(?: have|'ve) (?:easily |also |then |been |otherwise |"
        u"instead |had |well )*"_s +
        taken + object());
    static const AnyOf doubt{u"unless",    u"otherwise", u"flaw",       u"bug",        u"vulnerab",
                             u"loophole",  u"weakness",  u" error",     u"exploited",  u"white hat",
                             u"white-hat", u"whitehat",  u"before any", u"in time",    u"attacker",
                             u"anyone",    u"anybody",   u"someone",    u"had it not", u"had they",
                             u"had the",   u"without ",  u"but for",    u"averted",    u"prevent",
                             u"warn",      u"bounty",    u"spotted",    u"patched"};
    if (unreal.in(lead) &&
        (sentence.contains(u"would have") || sentence.contains(u"would've") || doubt.in(sentence)))
        return true;
    static const HintedPattern losing(
        u"\\b(?:(?:could|may|might|would|can|will|stands? to|stood to|risks?|risked|"
        u"threatens? to|fears?|feared)(?: still| also| yet| now| even| each| "
        u"together| eventually| ultimately)? (?:lose|losing))"_s +
        object());
    static const HintedPattern may(
        u"\\b(?:may|might|will)(?: still| also| yet| well| soon| then| again)? "_s + taking + object());
    static const AnyOf coming{u"next year",     u"next month",   u"coming year",  u"coming month", u"future",
                              u"by the end of", u"predict",      u"forecast",     u"project",      u"expect",
                              u"trend",         u"at this pace", u"at this rate", u"if ",          u"soon",
                              u"warn",          u"fear"};
    static const HintedPattern could(
        u"\\b(?:could|would|can)(?: still| also| yet| well| soon| then| again)? "_s + taking + object());
    // "Thefts are expected to reach $4 billion", "on course to top", "is projected at"
    static const HintedPattern forecast(u"\\b(?:(?:(?:is|are|was|were|be|been) "
                                        u"(?:expected|projected|forecast|predicted|set|likely|bound) to|on "
                                        u"(?:track|course|pace) to|poised to|heading to) (?:[a-z]+ly "
                                        u")?(?:reach|exceed|top|surpass|pass|hit|climb|rise|"
                                        u"grow|total|steal|lose|come|amount|stand)(?: to| "
                                        u"at)?|(?:expect(?:s|ed)?|project(?:s|ed)|forecast(?:s|ed)?|"
                                        u"predict(?:s|ed)?|foresees?) (?:further |more |total "
                                        u")?(?:thefts|losses|hacks) (?:of|to (?:reach|exceed|total|hit|"
                                        u"top)))"_s +
                                        measured());
    // "Will cost the industry $10 billion in fraud by 2026"
    static const HintedPattern will(u"\\b(?:will|(?:is|are) (?:going|set|likely) to) (?:[a-z]+ly |soon |then "
                                    u"|also )?(?:cost|lose|steal|net|drain|"
                                    u"rob|reach|exceed|top|surpass)\\b[^.;,$€£]{0,40}?"_s +
                                    measured());
    // "If WazirX were included, the total would rise to", "the true figure may exceed $5 billion"
    static const HintedPattern rising(
        u"\\bwould (?:then |thus |even |still )?(?:have )?(?:rise|risen|grow|grown|climb|climbed|come|amount|"
        u"stand|stood|reach|reached|exceed|exceeded|total|totalled|double|be|been|drop|fall)(?: to| at)?"_s +
        measured());
    static const AnyOf supposing{u"if ", u"were included", u"had it ", u"had they "};
    static const HintedPattern truly(u"\\b(?:true|real|actual|full|final|total) (?:[a-z]+ "
                                     u")?(?:figure|number|total|sum|toll|amount|loss(?:es)?|extent|"
                                     u"count|scale)\\b[^.;$€£]{0,30}? (?:may|might|could) (?:well |even "
                                     u"|also |in fact |easily )?(?:be|exceed|surpass|"
                                     u"reach|top|approach|come to|run to|amount to)"_s +
                                     measured());
    // "Suppose the next exchange loses $3 billion", "if Lazarus steals another $1 billion"
    static const HintedPattern suppose(
        u"^[\"“'‘(]?(?:(?:now|but|let us|let's|just),? )?(?:suppose|imagine|what if)\\b"_s);
    static const HintedPattern ifTaken(
        u"(?:^|[ \"“(])if (?!it was|they had|he had)[^,.;$€£]{2,60}? (?:(?:were|was) to |should "
        u")?(?:steals?|takes?|"
        u"loses?|robs?|drains?|nets?|makes? off with|is robbed of|are robbed of|is hacked for)"
        u"[^,.;:$€£]{0,40}?"_s +
        measured());
    static const AnyOf reported{u"asked if", u"whether"};
    if ((rising.in(lead) && supposing.in(sentence)) || truly.in(lead) || suppose.in(sentence) ||
        (ifTaken.in(lead) && !reported.in(sentence)))
        return true;
    static const AnyOf deeds{u"theft", u"stole",     u"steal", u"hack", u"heist",
                             u"haul",  u"losses to", u"robb",  u"fraud"};
    return losing.in(lead) || (will.in(lead) && (deeds.in(sentence) || !lead.contains(u" cost"))) ||
           (may.in(lead) && coming.in(sentence)) ||
           (could.in(lead) && (coming.in(sentence) || doubt.in(sentence))) ||
           (forecast.in(lead) && !behind.startsWith(u" was ") && deeds.in(sentence));
}

/// "… and got $81 million", "$81 million reached the Philippines", after what was tried.
bool isWhatWasGot(const ClaimContext &context, qsizetype i, QStringView lead, QStringView behind)
{
    static const HintedPattern got(
        u"\\b(?:got(?: away with| hold of| out)?|took|taking|managed (?:to "
        u"(?:take|steal|get|move|wire|transfer)|"
        u"only)|succeeded (?:in (?:stealing|taking|moving|wiring|transferring)|with|only "
        u"with)|pocketed|ended up with|"
        u"escaped with|obtained|left with|made off with)(?: [a-z]+){0,2}?"_s +
        measured());
    static const HintedPattern reached(
        u"^ (?:of (?:it|that|this) )?(?:actually |in fact |nevertheless |nonetheless |still )?(?:reached "
        u"(?!a settlement)|"
        u"(?:went|got|slipped) through\\b|(?:was|were) (?:paid(?: out)?|sent|lost|taken|stolen|executed)\\b|"
        u"vanished|disappeared)"_s);
    static const AnyOf tries{u"tried to", u"attempt", u"sought to",   u"had asked", u"order",
                             u"almost",   u"nearly",  u"instruction", u"request",   u"plan"};
    static const AnyOf aims{u"tried for ",  u"trying for ", u"going for ",
                            u"aiming for ", u"were after ", u"was after "};
    if (!got.in(lead) && !reached.in(behind))
        return false;
    const QStringView told = context.words({context.sentence.start, context.amount(i).span.start});
    static const AnyOf verbs{u"steal", u"transfer", u"wire", u"withdraw", u"drain", u"rob", u"take", u"move"};
    return (i > 0 && (aims.in(told) || (tries.in(told) && verbs.in(told)))) ||
           (i == 0 && tries.in(context.words(context.before)) && verbs.in(context.words(context.before)) &&
            (context.aboutTheft || thieves::areIn(context.words(context.before))));
}

} // namespace

std::optional<ClaimKind> kindOfAttempt(const ClaimContext &context, qsizetype i)
{
    if (isUnreal(context, i))
        return ClaimKind::Other;
    if (context.language != Language::English || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    constexpr qsizetype reach = 140;
    const auto [before, rest] = gapsAround(context, withConversions(context, i));
    // "They were after $30 million and got it"
    static const HintedPattern gotIt(
        u"^[^.;$€£]{0,40}\\band (?:they |he |she |who )?(?:got (?:it|them|that|all of "
        u"it|everything|away with it)|succeeded|the bank (?:paid|sent it))\\b"_s);
    if (gotIt.in(context.words(rest).left(reach)) && isTried(context.words(before).right(reach)))
        return ClaimKind::Theft;
    return isWhatWasGot(context, i, context.words(before).right(reach), context.words(rest).left(reach))
               ? std::optional(ClaimKind::Theft)
               : std::nullopt;
}

bool hasOrdinaryVerb(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype reach = 70;
    const auto [before, rest] = gapsAround(context, withConversions(context, i));
    const QStringView lead = context.words(before).right(reach), behind = context.words(rest).left(reach);
    static const HintedPattern having(
        u"\\b(?:has|have|had|holds?|held|secures?|secured|contains?|contained|trades?|traded|serves?|employs?|manages?)"_s +
        measured());
    static const HintedPattern paying(u"\\b(?:paid|pays|sent|returned)(?: (?:back|its|the|their|all))*(?: "
                                      u"(?:users|customers|clients|victims|creditors|"
                                      u"owners|investors|staff|members))?"_s +
                                      measured());
    static const HintedPattern repaid(
        u"\\b(?:users|customers|clients|victims|creditors|owners|investors|depositors) "
        u"(?:(?:were|had been|have been|are being|will be) (?:[a-z]+ )?"
        u"(?:paid|repaid|reimbursed|refunded|compensated))(?: back| out)?"_s +
        measured());
    static const HintedPattern toOwners(
        u"\\b(?:users|customers|clients|victims|creditors|owners|investors|staff|members)\\b"_s);
    static const HintedPattern moving(u"\\b(?:moved|transferred|swept|shifted)"_s + measured());
    static const HintedPattern toSafety(u"^(?: (?:in|of|worth of) [a-z ]{2,30}?)? (?:in)?to "
                                        u"(?:(?:an?|its|the|new|own|more) )*(?:cold|safe|secure|own|new "
                                        u"wallets?|reserve)"_s);
    static const HintedPattern byOwners(
        u"^ (?:(?:in|of|worth of) [a-z ]{2,30} )?(?:was|were|had been|has been|have been) (?:then |quickly "
        u"|soon "
        u")?(?:withdrawn|pulled(?: out)?|redeemed|taken out|cashed out|moved|removed) by (?:[a-z-]+ "
        u"){0,3}?(?:users|"
        u"customers|clients|depositors|investors|members|savers|traders|holders)\\b"_s);
    return byOwners.in(behind) || having.in(lead) || repaid.in(lead) ||
           (paying.in(lead) && (toOwners.in(lead) || toOwners.in(behind))) ||
           (moving.in(lead) && toSafety.in(behind));
}

bool isUnreal(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::English || context.words(context.sentence).contains(u'\t'))
        return false;
    // "Insured losses amounted to $95 million"
    static const HintedPattern insured(u"^(?:(?:but|and|meanwhile|in \\w+|at the same time),? )?"
                                       u"(?:(?:the|an?|its|their) )?insured loss(?:es)?\\b"_s);
    if (insured.in(context.words(context.sentence)))
        return true;
    constexpr qsizetype reach = 140, near = 60;
    const Span amount = withConversions(context, i);
    const auto [before, rest] = gapsAround(context, amount);
    const QStringView lead = context.words(before).right(reach), behind = context.words(rest).left(reach);
    if (isSurelyGone(lead, behind.left(near)))
        return false;
    // "Losses could exceed $2 billion by the end of the year": the verb is read as the amount's bound.
    static const HintedPattern may(
        u"\\b(?:could|may|might|would|will)(?: [a-z]+ly| still| yet| well| soon| then| even)* ?$"_s);
    static const AnyOf verbs{u"exceed", u"top ", u"surpass", u"pass "};
    if (may.in(lead) && verbs.opens(context.words(context.amount(i).span)))
        return true;
    return isTried(lead) || isAimedAt(lead) || isStopped(lead, behind) ||
           isOnlyPossible(context.words(context.sentence), lead, behind);
}

} // namespace vigie::kindreading
