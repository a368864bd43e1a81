// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a French text names only behind the sentence that tells what was taken.
#include "indexing/facts/names/partynames.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/parties/partyreferences.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/parties/victimafter.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

const QString &frenchTrade()
{
    static const QString words = u"(?:"_s + tradePattern(Language::French, TradeUse::PointsBack) + u')';
    return words;
}

/// « La plateforme », « une bourse », « Elle »: the sentence tells of one without a name.
bool speaksOfOne(const ClaimContext &context)
{
    static const HintedPattern words(u"\\b(?:[Ll]a|[Ll]e|[Uu]n|[Uu]ne|[Cc]ette|[Cc]e|[Ll]'une? des|[Ll]') "
                                     u"?(?:(?!de\\b|du\\b)[a-zéèêîô-]+ ){0,2}?"_s +
                                     frenchTrade() + u"s?\\b(?! \\p{Lu})|^(?:Il|Elle) "_s);
    return words.match(casedSentence(context)).hasMatch();
}

/// « , fondée en 2017, », « compte 40 000 clients »: how a name is introduced that has not been told before.
bool opensNameInFrench(QStringView behind)
{
    static const QRegularExpression words(
        u"^, "
        u"(?:(?:fond|cré|lanc|bas|install|domicili|spécialis|détenu|dirig|implant|connu)[a-zé]*|établie?|née?"
        u"|sise?|"
        u"l[ae'] ?[a-zéè-]+ (?:concern|vis|touch|pirat|attaqu|lés|vol|cibl)[a-zé]*|c'est (?:son|le) nom|"
        u"qui (?:compte|emploie|revendique|gère|sert|propose|permet|opère|traite)|dont (?:le|la|les) )|"
        u"^ (?:compte|comptait|emploie|revendique|gère|avait été (?:fond|cré|lanc)|a été (?:fond|cré|lanc))"_s);
    return words.match(behind).hasMatch();
}

/// « a suspendu les retraits », « promet d'indemniser »: what one does who has just been robbed.
bool actsAsRobbed(QStringView behind)
{
    static const HintedPattern words(
        u"^(?:, [^,.;]{2,60},)? (?:(?:a|avait) (?:aussitôt |depuis |immédiatement |temporairement |dû |"
        u"décidé de )?"
        u"(?:suspend|ferm|interromp|préven|avert|alert|inform|confirm|reconn|annonc|déposé plainte|porté "
        u"plainte|promis|assur|indemnis|rembours|arrêt|indiqu)[a-z]*|"
        u"(?:promet|assure|confirme|reconnaît|annonce|suspend|indique|s'engage)\\b)"_s);
    return words.in(behind);
}

/// « La plateforme, », « Celle-ci, », « Il s'agit de », « La victime est »: what leads up to the name of one
/// told before.
bool leadsToName(QStringView lead)
{
    static const HintedPattern words(
        u"^(?:(?:la |le |l'|cette |ce |cet )?(?:"_s + frenchTrade() +
        u"|victime|cible)(?: (?!de\\b|du\\b|des\\b)[a-zéèêîô-]+){0,2}, |celle-ci, |celui-ci, |"
        u"il s'agi(?:t|ssait) (?:de |d')(?:la |le |l')?(?:"_s +
        frenchTrade() +
        u" )?(?:(?!de\\b)[a-zéèêîô-]+ )?|"
        u"(?:la |le |l')(?:victime|cible|"_s +
        frenchTrade() +
        u")(?: (?:visée|touchée|concernée|lésée|en question))?(?: est| se nomme| "
        u"s'appelle|,| :) (?:la |le |l')?(?:"_s +
        frenchTrade() + u" )?)$"_s);
    return words.match(lead.toString()).hasMatch();
}

bool tellsOfMoney(const ClaimContext &context, Span range)
{
    return std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                       [&](const ScannedAmount &one) {
                           return range.contains(one.span) && one.amount.kind == UnitKind::Money;
                       });
}

} // namespace

Party askedInFrench(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    constexpr qsizetype longestLead = 90;
    const Span lead{context.sentence.start, context.amount(i).span.start};
    static const AnyOf others{u"au total", u"en tout", u"gel",      u"récupér", u"rembours",     u"saisi",
                              u"blanchi",  u"cumul",   u"ensemble", u"secteur", u"dans le monde"};
    if (context.language != Language::French || i != 0 || context.asked.isEmpty() ||
        lead.length() > longestLead || others.in(context.words(context.sentence)) ||
        others.in(context.words(context.asked)) || speaksOfMany(context) ||
        !toldIn(context, context.sentence, thesaurus).isEmpty())
        return {};
    // Any word may begin a question; who is asked of is a subject or what something was taken from.
    const QString question = context.cased.mid(context.asked.start, context.asked.length()).toString();
    QList<Party> told = toldIn(context, context.asked, thesaurus);
    told.removeIf([&](const Party &party) {
        const QString name = QRegularExpression::escape(party.name);
        const QRegularExpression place(
            u"(?:(?:^|[ (])(?:à|chez|contre|sur|de|pour|par|au préjudice de) |[dl]'|"_s + frenchTrade() +
            u" )(?:[a-zéèêîô-]+ ){0,2}"_s + name + u"(?!\\w)|"_s + name +
            u",? (?:a-t-|avait-|aurait-|a (?:perdu|subi|été)|s'est)|"
            u"(?:^|[:.] )(?:[Ee]t|[Qq]uid de|[Qq]u'en est-il de) (?:[a-zéèêîô-]+ ){0,2}"_s +
            name + u" ?\\?"_s);
        return !place.match(question).hasMatch();
    });
    return told.size() == 1 ? told.constFirst() : Party();
}

Party introducedNextInFrench(const ClaimContext &context, const Thesaurus &thesaurus)
{
    if (context.language != Language::French || !context.cast || speaksOfMany(context) ||
        context.words(context.sentence).contains(u'\t'))
        return {};
    const bool unnamed = tellsOfUnnamed(context, context.sentence) ||
                         (!context.before.isEmpty() && tellsOfUnnamed(context, context.before));
    const bool one = speaksOfOne(context);
    const Span next = nextSentence(context);
    if (next.isEmpty())
        return {};
    // Who did it is named so, too; another theft has its own victim.
    const bool another = tellsOfMoney(context, next) && speaksOfTheft(context.words(next));
    for (const PartyCast::Mention &mention : context.cast->within(context.page, next)) {
        const PartyCast::Member &member = context.cast->member(mention.member);
        const Span lead{next.start, mention.span.start}, behind{mention.span.end, next.end};
        const bool firm = member.person == 0 && member.watcher == 0 && member.place <= member.firm;
        constexpr qsizetype longestLead = 70;
        if (!firm || lead.length() > longestLead)
            break;
        const QStringView tail = behind.length() > 0 ? context.words(behind) : QStringView();
        const bool opens = lead.length() == 0;
        const bool named =
            (opens && one && opensNameInFrench(tail) && next.start < context.block.end) ||
            (!another && opens && unnamed && (opensNameInFrench(tail) || actsAsRobbed(tail))) ||
            (!another && !opens && leadsToName(context.words(lead)));
        if (named && toldIn(context, context.sentence, thesaurus).isEmpty())
            return {{}, asWritten(context, mention.span)};
        break;
    }
    return {};
}

} // namespace vigie::parties
