// SPDX-License-Identifier: GPL-3.0-or-later
// Dates that stand in the sentence of an amount and are told of something else in it.
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

/// "Returned 4.8 bitcoin to the exchange that was robbed in 2019", « à la bourse piratée en 2019 »: the
/// clause tells which exchange is meant.
static bool isOfNoun(const ClaimContext &context, Span date, Span amount)
{
    static const HintedPattern clause(
        u"^(?! (?:that|which|who|qui)\\b)(?! (?:in|of|en|de) [\\w-]+ "
        u"(?:that|which|qui)\\b)(?:[^,.;:]|[.,](?=\\d)){0,60}? "
        u"(?:(?:that|which|who|qui) (?:was|were|had been|has been|a été|avait été|fut|s'était fait) "
        u"(?:robbed|hacked|raided|attacked|breached|founded|opened|launched|bought|pirat(?:ée?s?|er)|"
        u"dévalisée?s?|"
        u"attaquée?s?|fondée?s?|créée?s?|ouverte?s?|rachetée?s?)|founded|opened|launched|fondée?s?|créée?s?|"
        u"ouverte?s?|rachetée?s?)(?: [a-z]+)? (?:in|on|en|le|au|last|early in|late in)? ?$"_s);
    // "Through the mixer Sinbad, which was sanctioned by the Treasury on 29 November 2023"
    static const HintedPattern judged(
        u"^[^.;:$€£]{0,70}?\\b(?:that|which|who|whom the [a-z ]{2,30}) (?:was|were|had been|has been|have "
        u"been)?"
        u" ?(?:later |then |itself |since )?(?:sanctioned|blacklisted|designated|dismantled|shut(?: "
        u"down)?|closed"
        u"(?: down)?|taken "
        u"down|indicted|arrested|convicted|charged|delisted|licensed|founded|launched|acquired)"
        u"(?: by [^,.;:]{2,40}?)? (?:in|on|late in|early in|last)? ?$"_s);
    const QStringView between = context.words({amount.end, date.start});
    constexpr qsizetype longest = 140;
    return between.size() < longest &&
           (clause.in(between) || (context.language == Language::English && judged.in(between)));
}

/// « Un téléservice, dont la mise en place a coûté 1,1 million, ouvrira le 1er juillet »: the verb behind the
/// relative clause of the amount tells what is to come.
static bool isOfMainVerb(const ClaimContext &context, Span date, Span amount)
{
    static const HintedPattern relative(u", (?:dont|qui|que|qu'|où|which|whose)(?: |(?<='))[^,;]*$"_s);
    static const HintedPattern toCome(
        u"^[^,;.]{0,50}, (?:[a-zéè']+ ){0,2}(?:[a-zéèê]+(?:ra|ront|rait|raient)|will|would|is due|doit|est prévue?)\\b"_s);
    return toCome.in(context.words({amount.end, date.start})) &&
           relative.in(context.words({context.sentence.start, amount.start}));
}

/// « …, 18 millions ; deux jours plus tard, elle retire ce chiffre »: the date begins what is told next.
static bool opensNextClause(const ClaimContext &context, Span date, Span amount)
{
    constexpr qsizetype article = 4;
    const QStringView between = context.words({amount.end, date.start});
    const qsizetype stop = between.lastIndexOf(u';');
    return stop >= 0 && between.mid(stop + 1).trimmed().size() <= article;
}

/// "Mirabeau, which bought Corvane for $88 million in 2022, has asked for $25 million", « que le groupe avait
/// rachetée en 2021 »: of what a relative clause tells by the way, unless that is the theft.
bool isOfAside(const ClaimContext &context, Span date, Span amount)
{
    if (isEastAsian(context.language))
        return false;
    if (date.start > amount.end)
        return isOfNoun(context, date, amount) || isOfMainVerb(context, date, amount) ||
               opensNextClause(context, date, amount);
    if (date.end >= amount.start)
        return false;
    // "Two of them, sanctioned in 2020, handled $100 million": of what is told of them by the way
    static const HintedPattern participle(
        u", (?:then |later |both |all |since |first "
        u")?(?:sanctioned|blacklisted|designated|founded|opened|launched|"
        u"licensed|registered|indicted|arrested|convicted|charged|sentenced|listed|acquired|bought|set "
        u"up|established)"
        u"(?: by [^,.;:]{2,40}?)? (?:in |on |last |late in |early in )?$"_s);
    if (context.language == Language::English && context.words({date.end, amount.start}).startsWith(u',') &&
        participle.in(context.words({context.sentence.start, date.start})))
        return true;
    // "Imposed a penalty in July on X, through which £9.7 million had been laundered": the clause tells of
    // what was before.
    static const HintedPattern earlier(
        u", (?:(?:through|from|to|via|by|with|at|of) )?(?:which|whom|who|whose)(?: [\\w'-]+){0,4} had\\b(?:[^.;,]|[.,](?=\\d))*$"_s);
    if (earlier.in(context.words({date.end, amount.start})))
        return true;
    if (context.language == Language::English) {
        static const HintedPattern passive(u"^[^.;,]{0,60} had (?:been|already|later) [a-z]+ed\\b"_s);
        static const HintedPattern relative(
            u", (?:through|from|to|via|by|with|at|of) (?:which|whom)[^.;,]{0,20}$"_s);
        if (relative.in(context.words({date.end, amount.start})) &&
            passive.in(context.words({amount.end, context.sentence.end})))
            return true;
    }
    // "A student who had warned it in August was given": of the clause that tells which one is meant.
    static const AnyOf pronouns{u" who had ",   u" which had ",   u" that had ",
                                u" qui avait ", u" qui avaient ", u" qui l'avait "};
    const QStringView lead = context.words({context.sentence.start, date.start});
    if (pronouns.in(lead)) {
        static const QRegularExpression open(
            u" (?:who|which|that|qui) (?:had|avait|avaient|l'avait) [^,;.]*$"_s);
        static const QRegularExpression verb = pattern(
            u"^,?(?: later| then| since)? (?:was|were|has|had|is|are|got|received|a|ont|est|sont|avait|fut)\\b"_s);
        const QRegularExpressionMatch clause = open.match(lead.toString());
        if (clause.hasMatch() && !tellsOfTaking(clause.capturedView()) &&
            verb.match(context.words({date.end, amount.start}).toString()).hasMatch())
            return true;
    }
    static const AnyOf links{u", which ", u", who ",   u", whom ", u", que ",  u", qu'",     u", qui ",
                             u", dont ",  u", whose ", u", où ",   u", that ", u", bought ", u", acquired "};
    const QStringView before = context.words({context.sentence.start, date.start});
    if (!links.in(before))
        return false;
    static const QRegularExpression opening(
        u", (?:which|who|whom|whose|that(?! of\\b)|que |qu'|qui|dont|où|bought|acquired)(?=\\b| )(?:[^,;]|,(?=\\d))*$"_s);
    const QRegularExpressionMatch match = opening.match(before.toString());
    if (!match.hasMatch())
        return false;
    // "Over the reporting period, which runs from January to August": the time of all that follows.
    static constexpr std::array times{
        QStringView(u"period"),   QStringView(u"year"),    QStringView(u"quarter"),
        QStringView(u"half"),     QStringView(u"months"),  QStringView(u"window"),
        QStringView(u"review"),   QStringView(u"période"), QStringView(u"année"),
        QStringView(u"exercice"), QStringView(u"mois"),    QStringView(u"mandate"),
        QStringView(u"semestre"), QStringView(u"mandat"),  QStringView(u"considérée"),
        QStringView(u"examinée"), QStringView(u"time"),    QStringView(u"étudiée")};
    const QStringView head = before.left(match.capturedStart());
    if (std::any_of(times.begin(), times.end(), [&](QStringView time) { return head.endsWith(time); }))
        return false;
    // The clause ends between the date and the amount, and another verb follows.
    const QStringView between = context.words({date.end, amount.start});
    const qsizetype close = between.indexOf(u", ");
    if (close < 0)
        return false;
    // « Le précédent record, qui datait d'octobre 2023, était de 29 millions »: when what the amount is told
    // of was.
    static const HintedPattern dating(
        u"^, (?:qui|which|that) (?:datait|date|remontait|remonte|était survenu|avait été commis|est survenu|"
        u"occurred|happened|took place|dated|dates|was set|had been set)e?s?\\b"_s);
    const QStringView clause =
        context.words({context.sentence.start + match.capturedStart(), date.end + close});
    return !tellsOfTaking(clause) && !dating.in(clause);
}

/// "In the same attack", « lors du même vol », "on that occasion": of what was told last.
bool speaksOfSameDeed(const ClaimContext &context)
{
    static const AnyOf words{u"the same attack",  u"the same raid",     u"the same theft",
                             u"the same breach",  u"the same hack",     u"the same heist",
                             u"the same robbery", u"the same incident", u"the same intrusion",
                             u"that occasion",    u"même attaque",      u"même vol",
                             u"même piratage",    u"même intrusion",    u"même incident",
                             u"même casse",       u"même braquage",     u"cette occasion"};
    return words.in(context.words(context.sentence));
}

/// "Earned 61 million last year and holds deposits of 900 million": what is there now, after what was.
bool isHeldNow(const ClaimContext &context, Span date, Span amount)
{
    static const AnyOf present{u" and holds ",   u" and has ",      u" and keeps ",    u" and employs ",
                               u" and manages ", u" et détient ",   u" et gère ",      u" et conserve ",
                               u" et compte ",   u"を預かっている", u"を保有している", u"보유하고 있"};
    return date.end <= amount.start && present.in(context.words({date.end, amount.start}));
}

/// 550억 원을 빌렸으며, 2025년 3월 문을 닫았다: a date behind the verb of the amount is another deed's.
bool isOfNextClause(const ClaimContext &context, Span date, Span amount)
{
    static const AnyOf closing{u"며, ", u"고, ", u"으나, ", u"지만, ", u"し、", u"が、", u"ており、"};
    return isEastAsian(context.language) && date.start > amount.end &&
           closing.in(context.words({amount.end, date.start}));
}

/// "$51 million in the same quarter of 2024", « 660 millions en 2023 »: said of this amount, whatever it
/// is compared with.
bool standsBehind(const ClaimContext &context, Span date, Span amount)
{
    constexpr qsizetype reach = 28;
    if (isEastAsian(context.language) || date.start < amount.end || date.start - amount.end > reach)
        return false;
    const QStringView gap = context.words({amount.end, date.start});
    return !gap.contains(u',') && !gap.contains(u';') &&
           (gap.startsWith(u" in ") || gap.startsWith(u" en ") || gap.startsWith(u" for ") ||
            gap.startsWith(u" pour ") || gap.startsWith(u" au "));
}

/// 1日30万円まで, 1일 출금 한도: "a day", not the first of the month.
bool isPerDay(const ClaimContext &context, Span date)
{
    const QStringView words = context.words(date);
    if (words != u"1日" && words != u"1일")
        return false;
    static constexpr std::array next{QStringView(u"約"),     QStringView(u"最大"),   QStringView(u"平均"),
                                     QStringView(u"当たり"), QStringView(u"あたり"), QStringView(u"の上限"),
                                     QStringView(u"の限度"), QStringView(u"につき"), QStringView(u"약"),
                                     QStringView(u"최대"),   QStringView(u"평균"),   QStringView(u"출금"),
                                     QStringView(u"한도"),   QStringView(u"이체"),   QStringView(u"거래"),
                                     QStringView(u"당 "),    QStringView(u"の取引"), QStringView(u"の出来高"),
                                     QStringView(u"の売買"), QStringView(u"の平均"), QStringView(u"の処理")};
    const QStringView rest = context.words({date.end, context.sentence.end}).trimmed();
    return !rest.isEmpty() &&
           (rest.front().isDigit() ||
            std::any_of(next.begin(), next.end(), [&](QStringView word) { return rest.startsWith(word); }));
}

} // namespace vigie::perioddates
