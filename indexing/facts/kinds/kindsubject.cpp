// SPDX-License-Identifier: GPL-3.0-or-later
// "The X of the Y came to AMOUNT": the head of the subject, not the nearest word, tells what the amount is.
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/kindwords.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// Verbs of being and of measure at the end of what stands before a figure; up to three words of bound may
/// follow.
const QRegularExpression &measure()
{
    static const QRegularExpression words = [] {
        QRegularExpression expression(
            u"(?<!\\w)(?:(?:is|was|are|were|remains?|remained|stays?|stayed|being)(?: "
            u"(?:now|then|put|set|fixed|"
            u"estimated|raised|lifted|increased|cut|reduced|lowered|valued|kept|still))*(?: "
            u"(?:at|to))?|"
            "(?:totall?ed|totals?|totall?ing|reach(?:ed|es|ing)?|amount(?:ed|s|ing)? to|c[ao]mes? to|coming "
            "to|"
            "st(?:ands?|ood) at|(?:rose|rises?|risen|fell|falls?|fallen|grew|grown|climbed|dropped|jumped|"
            "soared|swelled|shrank|slipped|increased|decreased|raised|lifted|cut|reduced|lowered|set|fixed) "
            "(?:at|to)|"
            "exceed(?:ed|s|ing)?|topp?(?:ed|s)|surpass(?:ed|es)?|averaged?|ran to|runs to|equall?(?:ed|s))|"
            "(?:est|était|sont|étaient|reste|restait|serait|fut|sera|seront|demeure)(?: "
            "(?:toujours|désormais|encore))?"
            "(?: (?:fixée?s?|estimée?s?|portée?s?|ramenée?s?|relevée?s?|évaluée?s?|chiffrée?s?))?(?: "
            "(?:à|de|d'))?|"
            "(?:fixée?s?|portée?s?|ramenée?s?|relevée?s?|passée?s?|passent|passe|monte|montent|élève|élèvent|"
            "élevait|élevaient|élèverait|élevé|élevée|établit|établissent|chiffre|chiffrent|chiffrait|"
            "montait|"
            "montaient|limite|limitent|limitait|limitaient|réduit|réduisent) "
            "(?:à|entre)|(?:atteint|atteignent|atteignait|atteignaient|atteindre|atteindrait|totalise|"
            "totalisent|"
            "totalisait|dépasse|dépassent|dépassait|dépassaient|dépassé|excède|excédait|avoisine|avoisinait|"
            "approche|frôle))"
            "(?: "
            "(?:about|around|some|at|least|most|more|than|nearly|almost|over|only|just|up|to|an|a|estimated|"
            "record|"
            "roughly|approximately|less|under|close|no|fewer|between|from|us|environ|près|de|d'|plus|moins|"
            "quelque|au|"
            "à|presque|un|une|peu|total|entre|quelques|pas|the|well|far|nothing|currently|the equivalent "
            "of)){0,5} ?"
            "[^\\w ]{0,3}$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        expression.optimize();
        return expression;
    }();
    return words;
}

/// "Those who stole it were paid": a clause of its own inside the subject tells nothing of the head.
bool opensClause(QStringView words)
{
    static constexpr std::array relatives{QStringView(u" who "),  QStringView(u" which "),
                                          QStringView(u" that "), QStringView(u" qui "),
                                          QStringView(u" que "),  QStringView(u" dont ")};
    return std::any_of(relatives.begin(), relatives.end(),
                       [&](QStringView word) { return words.contains(word); });
}

} // namespace

std::optional<ClaimKind> subjectKind(const ClaimContext &context, Span clause, qsizetype i)
{
    if (isEastAsian(context.language) || !context.kinds)
        return std::nullopt;
    const ScannedAmount &amount = context.amount(i);
    Span before{clause.start, amount.figure.start};
    for (qsizetype k = 0; k < i; ++k) {
        if (context.amount(k).span.end > before.start)
            before.start = context.amount(k).span.end;
    }
    if (before.length() < 4)
        return std::nullopt;
    const Span ahead{clause.start, amount.figure.start};
    if (std::none_of(context.kinds->cbegin(), context.kinds->cend(),
                     [&](const KindPlace &one) { return !one.origin && ahead.contains(one.place); }))
        return std::nullopt;
    constexpr qsizetype longestVerb = 64;
    const QStringView lead = context.words(before).right(longestVerb);
    const QRegularExpressionMatch verb = measure().match(lead.toString());
    if (!verb.hasMatch())
        return std::nullopt;
    Span subject{before.start, before.end - lead.size() + verb.capturedStart()};
    // "The fine for laundering $4 million was $300,000": the verb right behind another amount has its subject
    // before that one.
    if (i > 0 && context.words(subject).trimmed().isEmpty())
        subject.start = i > 1 ? std::max(clause.start, context.amount(i - 2).span.end) : clause.start;
    const KindPlace *head = nullptr;
    for (const KindPlace &one : *context.kinds) {
        if (!subject.contains(one.place) || one.origin)
            continue;
        if (!head || one.place.start < head->place.start) {
            head = &one;
            continue;
        }
    }
    if (!head)
        return std::nullopt;
    // "Theft losses", "the insurance payout": of nouns side by side the last is the head; "the hack's cost".
    for (const KindPlace &one : *context.kinds) {
        if (!subject.contains(one.place) || one.place.start <= head->place.end)
            continue;
        qsizetype end = head->place.end;
        while (chars::isLatin(chars::at(context.text, end)))
            ++end;
        const QStringView gap = context.words({std::min(end, one.place.start), one.place.start});
        if (gap == u" " || gap == u"'s ")
            head = &one;
    }
    if (opensClause(context.words({subject.start, head->place.start})))
        return std::nullopt;
    const claimwords::KindCue &cue = claimwords::kinds[static_cast<size_t>(head->cue)];
    if (cue.loss)
        return nearestKind(context, head->place, amount.span);
    return cue.kind;
}

} // namespace vigie::kindreading
