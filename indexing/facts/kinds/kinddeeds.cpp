// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody does with a sum, in English and French, told by the verb before it and the words behind it
// together.
#include "indexing/facts/kinds/claimwords.h"
#include "indexing/facts/kinds/kindpayments.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// "Raised $48 million in a round led by …", « a levé 12 millions auprès du fonds … », "lent us $15 million".
bool isFunding(const QString &before, const QString &behind)
{
    static const QRegularExpression raising = pattern(
        u"\\b(?:raised|raises|raise|raising|secured|attracted|(?:took|taken|take|pulled|brought) "
        u"in|borrowed|(?:put|puts|putting) "
        u"(?:in|up)|injected|invested|subscribed|lev(?:é|ée|er|ait)|emprunté|injecté|souscrit|apporté|réuni)"_s +
        little());
    static const HintedPattern lending(
        u"\\b(?:lent|lends?|loaned|advanced|inject(?:s|ed|ing)?|prêt(?:é|ent|e|er|era)|avancé|"
        u"une? (?:avance|prêt|ligne de crédit|rallonge|apport|garantie)(?: [a-zé]+)? d[e']|inject(?:é|er|e|era|erait)|dot(?:é|ée|er|era|erait|e)s? (?:[\\w'-]+ ){0,4}?d[e'])"_s +
        little());
    static const HintedPattern sources(
        u"^ (?:from|auprès) (?:[\\w'-]+ "
        u"){0,4}?(?:funds?|banks?|donors?|savers|lenders?|members|angels|partners|"
        u"caisses?|banques?|épargnants|fondateurs?|clients|customers|public)\\b"_s);
    static const QRegularExpression investors =
        pattern(u"\\b(?:investors?|round|valuation|funding|shareholders?|venture|series "
                u"[a-e]\\b|seed|offering|backers|stake|"
                u"family offices?|equity|capital|share issue|loan|credit line|bonds?|actionnaires?|auprès "
                u"(?:de|d'|du|des)|"
                u"investisseurs?|tour de table|levée|augmentation|emprunt|obligations)"_s);
    // "Raised 55 billion yen to cover the loss".
    static const HintedPattern loss(
        u"^ for (?:the|that|this) purpose\\b|^ (?:in [a-z]+ )?(?:to|in order to|pour|afin de) "
        u"(?:cover|repay|plug|make "
        u"good|compensate|refund|reimburse|"
        u"replace|couvrir|combler|rembourser|indemniser|compenser|remplacer)\\b"_s);
    if (lending.match(before).hasMatch())
        return true;
    if (raising.match(before).hasMatch() && loss.match(behind).hasMatch())
        return true;
    return raising.match(before).hasMatch() &&
           (investors.match(behind).hasMatch() || sources.match(behind).hasMatch() ||
            investors.match(before).hasMatch());
}

/// « Consacrera 2 millions au renforcement des capacités », "provides $3 million in capacity-building".
bool isAid(const QString &before, const QString &behind)
{
    static const HintedPattern giving(
        u"\\b(?:consacr|allou|affect|débloqu|provid|devot|allocat|earmark|pledg|contribut|committ|donat|grant)[a-zé]*"_s +
        little());
    static const HintedPattern aid(
        u"^[^.;,]{0,30}?\\b(?:renforcement des capacités|capacity[ -]building|coopération|"
        u"(?:for|to) (?:train|training|help|support|victims)|(?:over|in) (?:two|three|four|five|\\d+) years|"
        u"(?:assistance|aide|soutien) (?:technique|judiciaire|aux?|à)|(?:technical )?assistance (?:to|for))\\b"_s);
    static const AnyOf hints{u"capacit", u"coopérat", u"assistance", u"aide",  u"soutien",
                             u" train",  u" years",   u"support",    u" help", u"victims"};
    return hints.in(behind) && giving.match(before).hasMatch() && aid.match(behind).hasMatch();
}

/// "Offers $7 million for a name", « promet 50 000 euros à qui … ».
bool isPromised(const QString &before, const QString &behind)
{
    static const QRegularExpression offering = pattern(
        u"\\b(?:offers?|offered|offering|promised?|promises|promising|offre|offrent|offrait|offert|promet|promettent|promis)"_s +
        little());
    static const HintedPattern forWhat(
        u"^ (?:(?:in|as) (?:a )?reward|de récompense|for|to (?:anyone|whoever|any)|pour|à (?:qui|quiconque|toute?))\\b"_s);
    return offering.match(before).hasMatch() && forWhat.match(behind).hasMatch();
}

/// "Demanded a ransom of $4 million", « ont réclamé 4 millions »: what nobody has paid yet.
bool isDemanded(const QString &before)
{
    static const HintedPattern words(
        u"\\b(?:demand(?:ed|s|ing)?|réclam(?:é|ent|aient|ait|ant|e|er)|exig(?:é|ent|eaient|eait|eant|e|er)|"
        u"demand(?:é|ent|aient|ait|ant|e|er))(?: (?:a|the|une|la)(?: [a-zé]+)? (?:ransom|rançon)(?: "
        u"payment)? "
        u"(?:of|de|d'))?"_s +
        little());
    return words.match(before).hasMatch();
}

/// "Paid $400,000 to a gang that had locked its files".
bool isRansom(const QString &before, const QString &behind)
{
    static const QRegularExpression paid =
        pattern(u"\\b(?:paid|pays|pay|paying|handed(?: over)?|payé|versé|remis|payer|verser)"_s + little());
    static const HintedPattern toThieves(
        u"^(?: in [\\w ]{2,20}| en [\\w ]{2,20})? (?:to|à|aux?) (?:the |an? |its |their |la |les |une? |des "
        u"|ses |leurs )?"
        u"(?:[\\w-]+ "
        u"){0,2}(?:gangs?|hackers?|extortionists?|attackers?|intruders?|blackmailers?|thie(?:f|ves)|crooks|"
        u"bandes?|pirates?|rançonneurs?|maîtres[ -]chanteurs?|cybercriminels?|voleurs?|malfaiteurs?)\\b"_s);
    return paid.match(before).hasMatch() && toThieves.match(behind).hasMatch();
}

/// "Lost €5 million on the markets", "lost $34 million trading silver": by its own dealings.
bool isLostInDealings(const ClaimContext &context, const QString &before, const QString &behind)
{
    static const QRegularExpression losing = pattern(
        u"\\b(?:lost|loses?|losing|(?:loss|losses) of|perd|perdu|perdre|perdait|perdant|pertes? de)"_s +
        little());
    static const HintedPattern dealings(
        u"\\b(?:on the (?:[a-z]+ )?markets?|on (?:the "
        u")?(?:stock|bond|futures|currency|commodity)|trading|speculat\\w+|"
        u"in(?:vest(?:ing|ments?))\\b|bad "
        u"(?:bets?|loans?|judge?ment|debts?|decisions?)|bett(?:ing|ors)|wager\\w*|gambl\\w+|"
        u"in the (?:crash|downturn|slump)|when (?:prices?|the "
        u"(?:price|market|token))|(?:fall|drop|slump|collapse) (?:in|of) (?:the )?(?:price|value|market)|"
        u"exchange rates?|mismanagement|sur les marchés|en bourse|spécul\\w+|placements?|mauvais "
        u"(?:choix|prêts?|paris?)|"
        u"paris? (?:manqué|perdu|risqué)s?|à découvert|chute (?:du|des) (?:cours|marché)|krach|mauvaise gestion)\\b"_s);
    return losing.match(before).hasMatch() && dealings.match(behind).hasMatch() &&
           !holds<claimwords::thieves>(context.text, context.sentence);
}

/// "A flash loan to take $16 million out of X": what thieves take.
bool isTakenByGang(const ClaimContext &context, const QString &before)
{
    static const QRegularExpression taking = pattern(
        u"\\b(?:take|takes|took|taken|taking|pris|prise?s?|prendre|prennent|prenaient|emporté|emporter|emportent)"_s +
        little());
    static const AnyOf gangs{u"nord-coréen", u"north korean", u" gang",      u" bande ",
                             u"burglar",     u"robber",       u"cambrioleur"};
    return taking.match(before).hasMatch() && (holds<claimwords::thieves>(context.text, context.sentence) ||
                                               gangs.in(context.words(context.sentence)));
}

/// "Relieved it of $2 million": to rob by another word.
bool isRelieved(const QString &before)
{
    static const HintedPattern words(
        u"\\b(?:relieved|relieving|stripped|robbed|cheated|defrauded|swindled|fleeced|délesté|"
        u"dépouillé|soulagé|privé)"
        u"(?: [\\w&.'-]+){1,4}? (?:of|out of|de|d')"_s +
        little());
    static const HintedPattern done(
        u"\\bfait (?:escroquer|dépouiller|délester|spolier|détrousser|voler|dérober|soutirer|extorquer)(?: de| d')?"_s +
        little());
    return words.match(before).hasMatch() || done.match(before).hasMatch();
}

/// Attacks that take nothing but data and money.
const AnyOf &cyber()
{
    static const AnyOf words{u"cyberatta", u"cyber-atta", u"cyberraid", u"cyber-raid"};
    return words;
}

/// "The $22 million raid on X", « l'attaque à 22 millions contre X ».
bool isOfAttack(const QString &before, const QString &behind)
{
    static const QRegularExpression attack =
        pattern(u"^ (?:(?!after|before|since|following|during|from|for|in\\b|by\\b)[a-z-]+ "
                u"){0,2}?(?:raid|attack|breach|intrusion|exploit|cyber-?"
                u"attack|compromise|assault|break-in|burglary)\\b"
                u"(?! (?:fund|cost|costs|insurance|cover))"_s);
    static const HintedPattern french(
        u"\\b(?:attaque|cyberattaque|intrusion|raid|cambriolage|effraction)(?: informatique)? (?:à|de|d'un montant de) ?$"_s);
    // "58 cyberattacks on companies, valued at $3 billion", « 12 cyberattaques, pour un montant total de ».
    static const QRegularExpression valued = pattern(
        u"\\b(?:cyber-?attacks?|cyberattaques?|cyber-?raids?)\\b[^.;]{0,140}?[ ,](?:valued|worth|totall?ing|"
        u"amounting|for (?:a|an) (?:estimated |combined )?(?:total|sum|value)|with (?:combined |total "
        u")?losses|"
        u"d'une valeur(?: (?:totale|estimée|cumulée))?|(?:d'|pour )un (?:montant|total)(?: "
        u"(?:total|estimé|cumulé))?|"
        u"représentant|totalisant|se chiffrant)(?: (?:at|of|to|de|à))?"_s +
        little());
    return attack.match(behind).hasMatch() || french.match(before).hasMatch() ||
           (cyber().in(before) && valued.match(before).hasMatch());
}

/// "Withdrew the figure of $11 million that it had given for the theft".
bool isFigureOfTheft(const ClaimContext &context, const QString &before, const QString &behind)
{
    static const QRegularExpression figure = pattern(u"\\b(?:figure|estimate|number|sum|total|tally|amount|"
                                                     u"chiffre|montant|estimation|somme|évaluation|bilan)"
                                                     u"(?: (?:initiale?|first|previous))? (?:of|de|d')"_s +
                                                     little());
    static const HintedPattern theft(
        u"\\b(?:thefts?|hacks?|heist|robbery|loss|losses|stolen|vols?|piratage|préjudice|braquage|volée?s?)\\b"_s);
    return figure.match(before).hasMatch() && theft.match(behind).hasMatch() &&
           !holds<claimwords::movements>(context.text, context.sentence);
}

/// What may be done with a sum.
enum Deed : quint16 {
    Funded = 1,
    Bought = 2,
    Ransomed = 4,
    Dealt = 8,
    Relieved = 16,
    Figured = 32,
    Taken = 64,
    Promised = 128,
    Aided = 256,
    Valued = 512,
    Handled = 1024
};

/// How a verb or noun begins, and what it may tell.
struct Hint
{
    QStringView word;
    quint16 deeds;
    bool whole = false;
};

constexpr Hint deedHints[] = {{u"rais", Funded},
                              {u"secured", Funded},
                              {u"attract", Funded},
                              {u"borrow", Funded},
                              {u"inject", Funded},
                              {u"invest", Funded},
                              {u"subscrib", Funded},
                              {u"lev", Funded},
                              {u"consacr", Aided},
                              {u"allou", Aided},
                              {u"affect", Aided},
                              {u"débloqu", Aided},
                              {u"provid", Aided},
                              {u"devot", Aided},
                              {u"allocat", Aided},
                              {u"earmark", Aided},
                              {u"pledg", Aided},
                              {u"contribut", Aided},
                              {u"emprunt", Funded},
                              {u"souscri", Funded},
                              {u"apport", Funded},
                              {u"réuni", Funded},
                              {u"lent", Funded, true},
                              {u"lend", Funded},
                              {u"loan", Funded},
                              {u"advanc", Funded},
                              {u"prêt", Funded},
                              {u"avanc", Funded},
                              {u"pull", Funded},
                              {u"brought", Funded},
                              {u"put", Funded},
                              {u"took", Funded | Taken},
                              {u"take", Funded | Taken},
                              {u"taking", Taken, true},
                              {u"paid", Bought | Ransomed},
                              {u"pay", Bought | Ransomed},
                              {u"spen", Bought},
                              {u"dépens", Bought},
                              {u"débours", Bought},
                              {u"vers", Bought | Ransomed},
                              {u"mis", Bought, true},
                              {u"bought", Bought},
                              {u"buy", Bought},
                              {u"purchas", Bought},
                              {u"acqui", Bought},
                              {u"rachet", Bought},
                              {u"repris", Bought},
                              {u"taken over", Bought},
                              {u"achet", Bought},
                              {u"worth", Bought | Valued},
                              {u"valued", Valued},
                              {u"évalu", Valued},
                              {u"valeur", Valued},
                              {u"handl", Handled},
                              {u"process", Handled},
                              {u"exchang", Handled},
                              {u"convert", Handled},
                              {u"chang", Handled},
                              {u"échang", Handled},
                              {u"écoul", Handled},
                              {u"traité", Handled},
                              {u"offert", Bought | Promised},
                              {u"hand", Ransomed},
                              {u"remis", Ransomed},
                              {u"lost", Dealt | Taken},
                              {u"lose", Dealt | Taken},
                              {u"losing", Dealt},
                              {u"loss", Dealt},
                              {u"perd", Dealt | Taken},
                              {u"pert", Dealt},
                              {u"reliev", Relieved},
                              {u"stripp", Relieved},
                              {u"rob", Relieved | Taken},
                              {u"cheat", Relieved},
                              {u"defraud", Relieved},
                              {u"swindl", Relieved},
                              {u"fleec", Relieved},
                              {u"délest", Relieved},
                              {u"dépouill", Relieved},
                              {u"fait", Relieved, true},
                              {u"soulag", Relieved},
                              {u"priv", Relieved},
                              {u"figure", Figured},
                              {u"estimat", Figured},
                              {u"number", Figured},
                              {u"sum", Figured, true},
                              {u"total", Figured},
                              {u"tally", Figured},
                              {u"amount", Figured},
                              {u"chiffre", Figured},
                              {u"montant", Figured},
                              {u"somme", Figured},
                              {u"évaluation", Figured},
                              {u"bilan", Figured},
                              {u"pris", Taken},
                              {u"pren", Taken},
                              {u"emport", Taken},
                              {u"offer", Promised},
                              {u"offr", Promised},
                              {u"promi", Promised},
                              {u"demand", Promised},
                              {u"réclam", Promised},
                              {u"exig", Promised},
                              {u"promet", Promised}};

} // namespace

std::optional<ClaimKind> kindByDeed(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language) || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    const Span amount = withConversions(context, i);
    const auto [before, behind] = gapsAround(context, amount);
    constexpr qsizetype reach = 90;
    const QStringView lead = context.words(before).right(reach);
    static const AnyOf attacks{u"raid",     u"attack",  u"breach",   u"intrusion",
                               u"exploit",  u"comprom", u"assault",  u"break-in",
                               u"burglary", u"attaque", u"cambriol", u"effraction"};
    if (lead.isEmpty())
        return std::nullopt;
    quint16 deeds = 0;
    indexOf<deedHints>().each(lead, {0, lead.size()}, [&](int hint, Span) {
        deeds |= deedHints[hint].deeds;
        return false;
    });
    constexpr qsizetype near = 40;
    const QStringView next = context.words(behind).left(reach);
    const bool attacked =
        attacks.in(lead.right(near)) || attacks.in(next.left(near)) || cyber().in(context.words(before));
    if (deeds == 0 && !attacked)
        return std::nullopt;
    const QString head = lead.toString(), tail = next.toString();
    constexpr qsizetype wide = 230;
    if ((attacked && isOfAttack(context.words(before).right(wide).toString(), tail)) ||
        ((deeds & Ransomed) != 0 && isRansom(head, tail)) || ((deeds & Relieved) != 0 && isRelieved(head)) ||
        ((deeds & Figured) != 0 && isFigureOfTheft(context, head, tail)) ||
        ((deeds & Taken) != 0 && isTakenByGang(context, head)) ||
        ((deeds & Valued) != 0 && isStolenGoods(head)))
        return ClaimKind::Theft;
    if ((deeds & Handled) != 0 && isHandled(head, tail))
        return ClaimKind::Laundering;
    if ((deeds & Bought) != 0 && isHiredHelp(head, tail))
        return ClaimKind::Cost;
    if ((deeds & Bought) != 0 && isPay(head, tail))
        return ClaimKind::Revenue;
    if (((deeds & Funded) != 0 && isFunding(head, tail)) ||
        ((deeds & Bought) != 0 && (isPurchase(head, tail) || isContribution(head, tail))) ||
        ((deeds & Aided) != 0 && isAid(head, tail)) ||
        ((deeds & Promised) != 0 && (isPromised(head, tail) || isDemanded(head))))
        return ClaimKind::Other;
    if ((deeds & Dealt) != 0 && isLostInDealings(context, head, tail))
        return ClaimKind::Cost;
    // "Did not lose $60 million": what is denied is the theft.
    const bool stealing = context.aboutTheft || holds<claimwords::thieves>(context.text, context.sentence);
    if ((deeds & Taken) != 0 && stealing && isNegated(context, context.amount(i).span))
        return ClaimKind::Theft;
    return std::nullopt;
}

} // namespace vigie::kindreading
