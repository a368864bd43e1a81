// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/coordination.h"

#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::coordination {

namespace {

/// What may stand between two amounts that one verb governs: what the first consists of, its own source, the
/// conjunction, words of measure. No verb, no clause.
QRegularExpression jointPattern()
{
    const QString made = u"(?: (?:worth )?(?:in|of|en) [\\p{L}'’-]+(?: [\\p{L}-]+){0,2}"
                         u"| (?:de |d['’])\\p{Ll}[\\p{Ll}-]*(?: \\p{Ll}+)?| tokens?| coins?)?"_s;
    const QString source =
        u"(?<source> (?:from|at|to|belonging to|owned by|held by|à|au|aux|chez|de|du|des)"
        u" (?:(?:the|its|their|la|le|les|l['’]) ?)?[\\p{L}\\d][\\p{L}\\d.&'’-]*(?: [\\p{L}\\d.&'’-]+){0,4})?"_s;
    const QString joint = u"(?:(?<comma>,)|,? (?:and|et|plus|as well as|along with|ainsi que|puis))"_s;
    const QString measure = u"(?: (?:some|about|around|nearly|almost|over|another|a further|up to|more than|"
                            u"at least|roughly|the|environ|près d[e'’]|plus d[e'’]|quelque|au moins|encore|"
                            u"les?))?"_s;
    // "X lost $4 million and Y $2 million in March": the verb of the first is that of the second too.
    const QString subject =
        u"(?<subject> (?:(?:the|its|la|le|l['’]) ?)?(?:\\p{Ll}[\\p{Ll}-]+ ){0,4}?\\p{Lu}[\\p{L}\\d&'’-]*"
        u"(?: (?:(?:of|de|du|des|&) )?\\p{Lu}[\\p{L}\\d&'’-]*){0,3}"
        u"(?: (?:work|workers|labou?r|sales|exports))?)?"_s;
    // "Revenue of $212 million and a net profit of $19 million for 2024": two nouns, one time.
    const QString head =
        u"(?<head> (?:an? |its |the |their |une? |son |sa |le |la |l['’])?(?:[\\p{Ll}-]+ ){0,3}?(?:of|de|d['’]))?"_s;
    return pattern(u'^' + made + source + joint + subject + head + measure + u" ?$"_s);
}

/// 4500万ドル分とステーブルコイン, 4500만 달러어치와 스테이블코인: the same in Japanese and Korean, where who
/// was robbed stands before the first.
const QRegularExpression &easternJoint()
{
    static const QRegularExpression words =
        pattern(u"^(?: ?(?:相当|分|余り|ほど|程度|超|規模|어치|상당|규모|가량|정도|남짓))*\\)?"
                u"(?:の[^、。はがをにで(]{1,12}|의 [가-힣a-z0-9]+(?: [가-힣a-z0-9]+)?)?"
                u"(?:と|、|および|及び|ならびに|並びに|와 |과 |, | 및 |하고 )"
                u"(?:[一-龥ァ-ヺーa-z0-9()]{1,14}(?:の)?|[가-힣a-z0-9]+ (?:[가-힣a-z0-9]+ )?)?"
                u"(?:約|計|総額|少なくとも|およそ|(?:약|총|모두|최소|적어도|또) ?)*\\(?$"_s);
    return words;
}

bool holdsDate(const ClaimContext &context, Span span)
{
    return std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                       [&](const ScannedDate &date) { return date.span.overlaps(span); });
}

Joint jointBehind(const ClaimContext &context, qsizetype i, Joint next)
{
    constexpr qsizetype longest = 90;
    const Span gap{context.amount(i).span.end, context.amount(i + 1).span.start};
    const bool eastern = isEastAsian(context.language);
    if (eastern && saysEquivalent(context, i + 1))
        return Joint::Object;
    if (gap.length() <= 0 || gap.length() > longest || saysEquivalent(context, i + 1) ||
        saysPart(context, i + 1) || wholeInSentence(context, i + 1) == i || holdsDate(context, gap))
        return Joint::None;
    if (eastern)
        return easternJoint().match(context.words(gap).toString()).hasMatch() ? Joint::Object : Joint::None;
    static const QRegularExpression words = jointPattern();
    const QRegularExpressionMatch match = words.match(context.cased.mid(gap.start, gap.length()).toString());
    if (!match.hasMatch())
        return Joint::None;
    // A comma joins where the row goes on and a conjunction ends it.
    if (match.capturedLength(u"comma"_s) > 0 && next == Joint::None)
        return Joint::None;
    const bool apart = match.capturedLength(u"source"_s) > 0 || match.capturedLength(u"subject"_s) > 0 ||
                       match.capturedLength(u"head"_s) > 0;
    return apart ? Joint::Clause : Joint::Object;
}

} // namespace

QList<Joint> jointsOf(const ClaimContext &context)
{
    if (context.amounts.size() < 2 ||
        context.text.mid(context.sentence.start, context.sentence.length()).contains(u'\t'))
        return {};
    QList<Joint> joints(context.amounts.size() - 1, Joint::None);
    for (qsizetype i = joints.size() - 1; i >= 0; --i)
        joints[i] = jointBehind(context, i, i + 1 < joints.size() ? joints.at(i + 1) : Joint::None);
    return joints;
}

qsizetype lastJoined(const ClaimContext &context, qsizetype i, Joint least)
{
    while (i < context.joints.size() && context.joints.at(i) >= least)
        ++i;
    return i;
}

void shareVictims(const ClaimContext &context, const QList<qsizetype> &claimOf, QList<Claim> &claims)
{
    for (qsizetype i = 1; isEastAsian(context.language) && i <= context.joints.size(); ++i) {
        const Claim &before = claims.at(claimOf.at(i - 1));
        Claim &claim = claims[claimOf.at(i)];
        if (context.joints.at(i - 1) >= Joint::Object && claim.kind == ClaimKind::Theft &&
            before.kind == ClaimKind::Theft && claim.victim.isEmpty())
            claim.victim = before.victim;
    }
    for (qsizetype i = 0; i < context.joints.size(); ++i) {
        Claim &claim = claims[claimOf.at(i)];
        if (claim.kind != ClaimKind::Theft || !claim.victim.isEmpty())
            continue;
        const qsizetype last = lastJoined(context, i, Joint::Object);
        const Claim &end = claims.at(claimOf.at(last));
        if (last == i || end.kind != ClaimKind::Theft || end.victim.name.isEmpty())
            continue;
        const Span behind{context.amount(last).span.end, context.sentence.end};
        if (context.words(behind).contains(end.victim.name.toLower()))
            claim.victim = end.victim;
    }
}

namespace {

/// A time that stands between two sums of one verb: "in June", "three weeks later", « le 4 mai ».
QString timeBetween()
{
    return u"(?:(?:on|in|by|en|le|au mois de|début|fin|mi) ?[a-z0-9éèûô]{1,9}(?: [a-z0-9éèûô]{1,9}){0,3}|"
           u"(?:a|an|one|two|three|four|five|six|ten|[0-9]+|some|un|une|deux|trois|quatre|cinq|six|dix|"
           u"quelques) "
           u"(?:hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?) (?:later|after|plus "
           u"tard|après)|"
           u"(?:the )?(?:same|next|following) (?:day|week|month|year)|l'année suivante|le lendemain)"_s;
}

/// "From X", « à X »: who was robbed, behind the first of two sums.
QString sourceBehind()
{
    return u"(?: (?:from|off|out of|at|à|chez|contre|au|aux) [^,;.:()]{2,44}?)"_s;
}

/// "From X in May and a further", « à X, et en juin encore »: who was robbed stands behind the first sum, and
/// nothing but a time or a word of more before the second.
bool saysMoreOfSame(QStringView gap)
{
    static const HintedPattern words(
        u"^"_s + sourceBehind() + u"(?:,? "_s + timeBetween() + u")?,? (?:(?:and|et) "_s + timeBetween() +
        u",?(?: (?:another|a further|an additional|encore|de nouveau|à nouveau))?|(?:and )?(?:then "
        u")?(?:another|a "
        u"further|an additional)|(?:et |et encore )?puis(?: "_s +
        timeBetween() + u",?)?(?: encore| de nouveau| à nouveau)?|et encore) $"_s);
    return words.in(gap);
}

/// "From a client", "was found": the second sum has a source or a verb of its own.
bool hasOwnWords(QStringView behind)
{
    static const HintedPattern words(
        u"^(?: "_s + timeBetween() +
        u")?,? (?:from|at|off|out of|belonging|held|was|were|had|has|is|are|went|of "
        u"(?:it|that|them|this)|more from|à|"
        u"au|aux|chez|contre|a|ont|avait|avaient|est|sont|étaient|était|d'amende|de (?:ce|cette|ces))\\b"_s);
    return words.in(behind);
}

} // namespace

bool goesOnWithSum(const ClaimContext &context, qsizetype i)
{
    if (i == 0 || isEastAsian(context.language) || context.words(context.sentence).contains(u'\t'))
        return false;
    constexpr qsizetype farthest = 110, reach = 40;
    const Span between{context.amount(i - 1).span.end, context.amount(i).span.start};
    if (between.length() > 0 && between.length() < farthest && saysMoreOfSame(context.words(between)))
        return !hasOwnWords(context.words({context.amount(i).span.end, context.sentence.end}).left(reach));
    // « 8 millions en juin, et 2 millions de plus »
    static const HintedPattern joint(u"^"_s + sourceBehind() + u"?(?:,? "_s + timeBetween() +
                                     u")?,? (?:and|et)(?: then)? $"_s),
        more(u"^ (?:more|de plus|supplémentaires|encore)(?! (?:de|from|que|than))\\b"_s);
    if (between.length() > 0 && between.length() < farthest && joint.in(context.words(between))) {
        const QStringView behind =
            context.words({context.amount(i).span.end, context.sentence.end}).left(reach);
        if (more.in(behind))
            return !hasOwnWords(behind);
    }
    static const HintedPattern words(
        u"^(?: on [a-z0-9 ]{3,16}| in [a-z]+)?,? and(?: then)?(?: again)?(?:,? (?:on|in) [a-z0-9 ]{3,16},?)?"
        u"(?: (?:for|of|with|by))?(?: (?:another|a further|some|about|nearly))* ?$|"
        // « De 5 millions en mars 2023 et de 7 millions »
        u"^ "_s +
        timeBetween() + u",? (?:et|puis)(?: "_s + timeBetween() +
        u",?)? (?:de |d'|pour )(?:encore |environ |quelque )?$"_s);
    const Span gap{context.amount(i - 1).span.end, context.amount(i).span.start};
    return gap.length() > 0 && gap.length() < 60 && words.match(context.words(gap).toString()).hasMatch() &&
           (!context.cast || context.cast->within(context.page, gap).empty());
}

} // namespace vigie::coordination
