// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind a name: the verb of which it is the subject, or what hangs on it.
#include "indexing/facts/parties/castwords.h"
#include "indexing/facts/parties/victimweights.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties::weights {

using castwords::WordSet;
using chars::at;

namespace {

QStringView wordAt(QStringView text, qsizetype p, qsizetype end)
{
    qsizetype stop = p;
    while (stop < end && (chars::isLatin(at(text, stop)) || (at(text, stop) == u'-' && stop > p)))
        ++stop;
    return p < end ? text.mid(p, stop - p) : QStringView();
}

/// Steps over ", of Bath" behind a name, to the comma that ends it.
qsizetype overPlace(const ClaimContext &context, qsizetype p)
{
    constexpr qsizetype longest = 30;
    const QStringView rest = context.text.mid(p, longest);
    for (const QStringView lead :
         {QStringView(u", of "), QStringView(u", in "), QStringView(u", near "), QStringView(u", à "),
          QStringView(u", en "), QStringView(u", de "), QStringView(u", au ")}) {
        if (!rest.startsWith(lead) || !at(context.cased, p + lead.size()).isUpper())
            continue;
        const qsizetype close = rest.indexOf(u',', lead.size());
        return close > 0 && p + close < context.sentence.end ? p + close : p;
    }
    return p;
}

/// Steps over "(…)" and ", an exchange in Leeds," behind a name; `range` ends the sentence.
qsizetype overApposition(const ClaimContext &context, qsizetype p)
{
    constexpr qsizetype longest = 90;
    if (at(context.text, p) == u' ' && at(context.text, p + 1) == u'(') {
        const qsizetype close = context.text.indexOf(u')', p);
        if (close > 0 && close < context.sentence.end && close - p < longest)
            p = close + 1;
    }
    if (at(context.text, p) != u',')
        return p;
    for (qsizetype q = p + 1; q < context.sentence.end && q - p < longest; ++q) {
        if (at(context.text, q) == u',' && !chars::isDigit(at(context.text, q + 1)))
            return q + 1;
    }
    return p;
}

} // namespace

bool isRobbedBehind(const ClaimContext &context, qsizetype nameEnd)
{
    if (at(context.text, nameEnd) != u',')
        return false;
    static constexpr std::array relatives{
        QStringView(u", whose "),      QStringView(u", from which "), QStringView(u", from whom "),
        QStringView(u", where "),      QStringView(u", dont "),       QStringView(u", à qui "),
        QStringView(u", à laquelle "), QStringView(u", auquel "),     QStringView(u", chez qui "),
        QStringView(u", où "),         QStringView(u", which lost "), QStringView(u", qui a perdu "),
        QStringView(u", qui y a "),    QStringView(u", which was "),  QStringView(u", qui s'est "),
        QStringView(u", robbed "),     QStringView(u", relieved "),   QStringView(u", stripped "),
        QStringView(u", drained "),    QStringView(u", emptied "),    QStringView(u", dépouillé"),
        QStringView(u", délesté"),     QStringView(u", vidé"),        QStringView(u", privé"),
        QStringView(u", piraté"),      QStringView(u", victime"),     QStringView(u", amputé"),
        QStringView(u", soulagé"),     QStringView(u", siphonné"),    QStringView(u", pillé"),
        QStringView(u", dévalisé"),    QStringView(u", cambriolé"),   QStringView(u", escroqué"),
        QStringView(u", rançonné"),    QStringView(u", spolié"),      QStringView(u", visé"),
        QStringView(u", frappé"),      QStringView(u", attaqué"),     QStringView(u", touché"),
        QStringView(u", auxquels ")};
    const QStringView rest = context.text.mid(nameEnd, 24);
    // « Coinbase, où une partie des fonds a transité »: the way that the money took.
    static const HintedPattern transit(
        u"^, (?:où|dont) [^,;.]{0,60}?\\b(?:transit|pass|dépos|convert|revend|écoul|gel|blanch|atterri|détient|possède)"_s);
    constexpr qsizetype clause = 90;
    const QStringView aside = context.words({nameEnd, std::min(context.sentence.end, nameEnd + clause)});
    if ((rest.startsWith(u", où ") || rest.startsWith(u", dont ")) && transit.in(aside))
        return false;
    // « Mésange, la plateforme spoliée de 12 millions »
    static const HintedPattern called(
        u"^, (?:la |le |l'|une? )?(?:(?!par\\b|qui\\b|que\\b)[a-zéèêîô'-]+ "
        u"){0,4}?(?:spolié|volé|pillé|délesté|dépouillé|"
        u"piraté|vidé|attaqué|lésé|visé|dévalisé|siphonné|soulagé|escroqué|cambriolé)e?\\b(?! par un)"_s);
    if (context.language == Language::French && called.in(aside))
        return true;
    if (std::any_of(relatives.begin(), relatives.end(),
                    [&](QStringView word) { return rest.startsWith(word); }))
        return true;
    // « X, qui s'était fait voler », « X, qui avait été vidée »
    constexpr qsizetype reach = 44;
    const bool passive = rest.startsWith(u", qui s'était ") || rest.startsWith(u", qui avait été ") ||
                         rest.startsWith(u", qui a été ") || rest.startsWith(u", qui fut ");
    return passive &&
           tellsOfTaking(context.words({nameEnd, std::min(context.sentence.end, nameEnd + reach)}));
}

int weightBehind(const ClaimContext &context, Span name, bool subject, bool afterArticle)
{
    const qsizetype end = context.sentence.end;
    qsizetype p = name.end;
    if (namesNothing(context.words(name)))
        return against;
    if (at(context.text, p) == u'\'') {
        p += at(context.text, p + 1) == u's' ? 3 : 2;
        for (int k = 0; k < 4 && p < end; ++k) {
            const QStringView word = wordAt(context.text, p, end);
            if (castwords::holdings().contains(word) || castwords::deeds().contains(word))
                return sure;
            if (castwords::offices().contains(word) || castwords::watchers().contains(word) ||
                word == u"report")
                return -good;
            p += word.size();
            if (at(context.text, p) != u' ')
                break;
            ++p;
        }
        return 0;
    }
    if (afterArticle && at(context.text, p) == u' ' &&
        castwords::deeds().contains(wordAt(context.text, p + 1, end)))
        return sure;
    p = overPlace(context, p);
    if (isRobbedBehind(context, p))
        return sure;
    if (!subject)
        return 0;
    // The verb of which the name is the subject.
    const bool placed = p > name.end && at(context.text, p) == u','; // « X, de Québec, a versé »
    p = overApposition(context, p);
    if (placed && at(context.text, p) == u',')
        ++p;
    // "X alone accounted for $31 million of it"
    static const HintedPattern shares(
        u"^ (?:alone |itself |à elle seule,? |à lui seul,? )?(?:account(?:s|ed) "
        u"for|contribut(?:es|ed)|ma(?:de|kes|ke) "
        u"up|represent(?:s|ed)?|"
        u"(?:en |y )?(?:représent(?:e|ait|ent)|compt(?:e|ait) pour|entr(?:e|ait) pour|p(?:èse|esait)))\\b(?: "
        u"à "
        u"elle seule| à "
        u"lui seul)?(?: (?:some|about|around|nearly|more than|at least|environ|près de|plus de|quelque))* ?$"_s);
    constexpr qsizetype near = 60;
    const QStringView verb = context.words({p, std::min(end, p + near)});
    const qsizetype figure =
        std::find_if(verb.begin(), verb.end(),
                     [](QChar c) { return chars::isDigit(c) || c.category() == QChar::Symbol_Currency; }) -
        verb.begin();
    // What was stolen and how it was done take shares too.
    static const WordSet others{u"bitcoin",     u"bitcoins", u"ethereum",   u"ether",     u"solana",
                                u"tron",        u"arbitrum", u"polygon",    u"avalanche", u"tether",
                                u"usdt",        u"usdc",     u"base",       u"bnb",       u"phishing",
                                u"malware",     u"fraud",    u"ransomware", u"scams",     u"theft",
                                u"stablecoins", u"others",   u"hameçonnage"};
    if (figure < verb.size() && shares.in(verb.left(figure)) && !others.contains(context.words(name)))
        return context.victimOfWhole.isEmpty() ? sure : good;
    // « Le pont X y a laissé 100 millions »
    static const HintedPattern leaving(
        u"^ y (?:(?:a|ont|avait|avaient|aura|auront|aurait)(?: [a-zéè]+)? laissé|laiss(?:e|ent|ait|aient|a))\\b"_s);
    if (context.language == Language::French && leaving.in(verb))
        return sure;
    const int weight = fair;
    bool helped = false; // a verb of being before: "was tricked"
    constexpr int reach = 9;
    for (int k = 0; k < reach && p < end; ++k) {
        while (p < end && (at(context.text, p) == u' ' || at(context.text, p) == u'\''))
            ++p;
        const QStringView word = wordAt(context.text, p, end);
        if (word.isEmpty())
            break;
        if (castwords::sufferings().contains(word) || (helped && castwords::attacks().contains(word)))
            return sure;
        static const WordSet auxiliaries{u"was",   u"were", u"been", u"got",
                                         u"being", u"été",  u"fait", u"laissé"};
        helped = helped || auxiliaries.contains(word);
        if (castwords::doings().contains(word))
            return against;
        if (word == u"paid" || word == u"pays" || word == u"payé" || word == u"versé" || word == u"remis" ||
            word == u"payer" || word == u"verser" || word == u"débourser" || word == u"déboursé" ||
            word == u"viré")
            return sure; // what is stolen where somebody pays is a ransom
        if (word == u"that" || word == u"que" || word == u"qu")
            break;
        p += word.size();
    }
    // "X has asked us to say that it did not lose", « X assure qu'elle »: who speaks of its own.
    static const AnyOf own{u" it ", u" its ", u" itself ", u"elle ", u"'il ", u" sa ", u" ses ", u" son "};
    const QStringView rest = context.text.mid(name.end, end - name.end);
    static const AnyOf losing{u" los", u" perd", u" robbed", u" hacked", u" suffer", u" subi", u" volé"};
    if (own.in(rest))
        return losing.in(rest) ? sure : good;
    return weight;
}

bool isRobbedOutright(const ClaimContext &context, Span name)
{
    static const HintedPattern words(
        u"^(?:, [^,;:]{2,90},|,)? (?:was|were|has been|had been|have been|got|a été|avait été|ont "
        u"été|aurait été|s'est(?: fait| vue?)?|"
        u"s'était(?: fait| vue?)?|se serait fait|fut|est|était|serait) (?:[a-z]+ )?(?:itself |lui-même "
        u"|elle-même )?"
        u"(?:robbed|hacked|drained|emptied|raided|relieved|burgled|cheated|tricked|swindled|defrauded|conned|"
        u"fleeced|stripped|looted|plundered|ransacked|breached|struck|duped|scammed|cleaned "
        u"out|dépouill|délest|pirat|vid(?:é|er)|"
        u"vol(?:é|er)|dérob|dévalis|cambriol|détrouss|soutir)"_s);
    static constexpr std::array openings{
        QStringView(u", "),      QStringView(u" was "),  QStringView(u" were "),  QStringView(u" has "),
        QStringView(u" had "),   QStringView(u" have "), QStringView(u" got "),   QStringView(u" a "),
        QStringView(u" avait "), QStringView(u" ont "),  QStringView(u" s'est "), QStringView(u" s'était "),
        QStringView(u" fut "),   QStringView(u" est "),  QStringView(u" était "), QStringView(u" serait ")};
    const QStringView next = context.text.mid(name.end, 9);
    if (std::none_of(openings.begin(), openings.end(),
                     [&](QStringView word) { return next.startsWith(word); }))
        return false;
    // « Le pont X, que gère la société Y, a été siphonné »: of another that the clause is about.
    static const HintedPattern relative(u", (?:que |qu'|dont |où |à qui |auquel )[^,;.]{2,60}$"_s);
    // « La filiale suisse de X, Y, a été ponctionnée »
    static const HintedPattern owners(
        u"\\b(?:filiale|branche|antenne|division|succursale|bureau|maison "
        u"mère|actionnaire|assureur|concurrente?|rivale?|"
        u"partenaire|cliente?|prestataire|sous-traitante?)(?: [a-zéèêîô-]+)? (?:de |d'|du )(?:la |l'|le )?(?:[a-zéèê-]+ )?$"_s);
    constexpr qsizetype lead = 70;
    // « Hélène Caradec, pharmacienne à Brest, a été délestée »: where she is.
    static const HintedPattern living(
        u", (?!à |chez )[a-zéèêàâîôûç' -]{3,50} (?:à|de|d'|en|près de|basée? à|installée? à) ?$"_s);
    if (context.language == Language::French && at(context.text, name.end) == u',' &&
        living.in(context.words({std::max(context.sentence.start, name.start - lead), name.start})))
        return false;
    if (context.language == Language::French && at(context.text, name.end) == u',' &&
        owners.in(context.words({std::max(context.sentence.start, name.start - lead), name.start})))
        return false;
    if (context.language == Language::French && at(context.text, name.end) == u',' &&
        relative.in(context.words({std::max(context.sentence.start, name.start - lead), name.start})))
        return false;
    constexpr qsizetype reach = 150;
    const Span behind{name.end, std::min(context.sentence.end, name.end + reach)};
    return behind.length() > 0 && tellsOfTaking(context.words(behind)) &&
           words.match(context.words(behind).toString()).hasMatch();
}

} // namespace vigie::parties::weights
