// SPDX-License-Identifier: GPL-3.0-or-later
// Which word of a sentence tells what an amount is: the one that governs it, else the nearest.
#include "indexing/facts/kinds/claimwords.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/kindwords.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

using chars::at;

bool namesVictim(const ClaimContext &context)
{
    return std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            return context.sentence.contains(match.span) && context.robbed->contains(match.entity);
        });
}

bool standsBesideVictim(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern gap(
        u"^(?:\\([0-9年月日년월일./ -]{4,14}\\))?[ "
        u",:;.|=–—-]*(?:\\([^()]{0,40})?(?:(?:about|around|some|roughly|nearly|almost|over|more "
        u"than|upwards of|at "
        u"least|up to|an estimated|environ|quelque|près de|plus de|au "
        u"moins|jusqu'à|presque|pour|for|with|avec|of|de) "
        u"|約|およそ|計|総額|少なくとも|最大|は|が|も|で|から|の|약|총|최소|최대|은 |는 |이 |가 |도 |에서 |의 )*$"_s);
    static const HintedPattern name(
        u"^[ ,:–—-]*(?:相当|어치)?[ ,]*[\\((]?(?:from |by |at |chez |à |de |d'|pour "
        u"|for )?(?:the |le |la |l')?$"_s);
    const Span amount = context.amount(i).span;
    return std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            if (!context.sentence.contains(match.span) || !context.robbed->contains(match.entity))
                return false;
            return match.span.end <= amount.start
                       ? gap.in(context.words({match.span.end, amount.start}))
                       : amount.end <= match.span.start &&
                             name.in(context.words({amount.end, match.span.start}));
        });
}

/// Whether every word of `gap` is one that may stand between a verb or noun and the amount that it governs.
static bool isFilling(QStringView gap, bool behind)
{
    static constexpr std::array before{
        QStringView(u"a"),        QStringView(u"an"),         QStringView(u"the"),
        QStringView(u"some"),     QStringView(u"of"),         QStringView(u"total"),
        QStringView(u"another"),  QStringView(u"further"),    QStringView(u"them"),
        QStringView(u"him"),      QStringView(u"it"),         QStringView(u"only"),
        QStringView(u"just"),     QStringView(u"also"),       QStringView(u"worth"),
        QStringView(u"combined"), QStringView(u"de"),         QStringView(u"d"),
        QStringView(u"du"),       QStringView(u"des"),        QStringView(u"les"),
        QStringView(u"un"),       QStringView(u"une"),        QStringView(u"la"),
        QStringView(u"le"),       QStringView(u"somme"),      QStringView(u"montant"),
        QStringView(u"encore"),   QStringView(u"autres"),     QStringView(u"aussi"),
        QStringView(u"ainsi"),    QStringView(u"l"),          QStringView(u"équivalent"),
        QStringView(u"quelque"),  QStringView(u"additional"), QStringView(u"sum"),
        QStringView(u"same"),     QStringView(u"equivalent"), QStringView(u"nearly"),
        QStringView(u"about")};
    static constexpr std::array after{
        QStringView(u"in"),      QStringView(u"of"),     QStringView(u"de"),      QStringView(u"d"),
        QStringView(u"en"),      QStringView(u"was"),    QStringView(u"were"),    QStringView(u"has"),
        QStringView(u"have"),    QStringView(u"had"),    QStringView(u"been"),    QStringView(u"be"),
        QStringView(u"ont"),     QStringView(u"a"),      QStringView(u"été"),     QStringView(u"sont"),
        QStringView(u"pu"),      QStringView(u"être"),   QStringView(u"avaient"), QStringView(u"avait"),
        QStringView(u"will"),    QStringView(u"worth"),  QStringView(u"since"),   QStringView(u"already"),
        QStringView(u"au"),      QStringView(u"titre"),  QStringView(u"des"),     QStringView(u"annual"),
        QStringView(u"net"),     QStringView(u"déjà"),   QStringView(u"then"),    QStringView(u"later"),
        QStringView(u"ensuite"), QStringView(u"is"),     QStringView(u"are"),     QStringView(u"being"),
        QStringView(u"total"),   QStringView(u"illicit")};
    qsizetype p = 0;
    while (p < gap.size()) {
        const QChar c = gap.at(p);
        if (!chars::isLatin(c)) {
            if (c != u' ' && c != u'\'')
                return false;
            ++p;
            continue;
        }
        const qsizetype end = chars::wordEnd(gap, p);
        const QStringView word = gap.mid(p, end - p);
        const bool known = behind ? std::find(after.begin(), after.end(), word) != after.end()
                                  : std::find(before.begin(), before.end(), word) != before.end();
        if (!known)
            return false;
        p = end;
    }
    return true;
}

/// Whether the word at `place` governs the amount: the verb or noun right before it ("spent a further $5
/// million"), or the noun or participle right behind it ("€3m in wages", « 5 millions ont été gelés »).
static bool governs(const ClaimContext &context, Span amount, Span place)
{
    constexpr qsizetype longest = 28;
    if (place.end <= amount.start) {
        qsizetype end = place.end;
        while (chars::isLatin(at(context.text, end)))
            ++end; // the cue may be a stem
        if (end > amount.start || amount.start - end > longest)
            return false;
        return isFilling(context.words({end, amount.start}), false);
    }
    return place.start >= amount.end && place.start - amount.end <= longest &&
           isFilling(context.words({amount.end, place.start}), true);
}

/// The same in all languages: a Japanese or Korean verb stands right behind what it governs.
static bool isGoverned(const ClaimContext &context, Span amount, Span place)
{
    constexpr qsizetype particle = 3;
    return isEastAsian(context.language) ? place.start >= amount.end && place.start - amount.end <= particle
                                         : governs(context, amount, place);
}

/// 34億円(当時の価格で換算): at which price the sum was counted says nothing of what it is.
static bool valuesAmount(const ClaimContext &context, Span amount, Span place)
{
    static const AnyOf counted{u"で換算", u"による換算", u"に換算", u"換算",   u"で計算",
                               u"で算出", u"で算定",     u"に基づ", u"を基に", u"を基準",
                               u"ベース", u"によ",       u"で評価", u")"};
    constexpr qsizetype near = 4;
    const QStringView words = context.words(place);
    if (context.language != Language::Japanese || !words.endsWith(u"価格"))
        return false;
    // 発生時の価格により換算した総額は約54億円, also behind the tokens that the sum tells in money
    if (place.start < amount.end) {
        static const AnyOf reckoned{u"換算", u"計算", u"算出", u"算定", u"評価"};
        constexpr qsizetype reach = 24;
        QStringView rest = context.text.mid(place.end, reach);
        rest = rest.left(rest.indexOf(u'、'));
        return amount.start - place.end < reach && counted.opens(rest) && reckoned.in(rest);
    }
    const QStringView between = context.words({amount.end, place.start}),
                      behind = context.text.mid(place.end, near);
    return (between.startsWith(u'(') || between.startsWith(u"相当(")) && !between.contains(u')') &&
           counted.opens(behind);
}

/// 위성 영상 구매에 배정, 機器の購入に充てる: a noun that its particle makes an end or a means.
static bool isOblique(const ClaimContext &context, Span place)
{
    const QStringView next = context.text.mid(place.end, 3);
    if (context.language == Language::Korean)
        return next.startsWith(u"에 ") || next.startsWith(u"용 ") || next.startsWith(u"용으") ||
               next.startsWith(u" 등에") || next.startsWith(u"을 위") || next.startsWith(u"를 위") ||
               next.startsWith(u" 명목");
    return next.startsWith(u"用に") || next.startsWith(u"のため") || next.startsWith(u"向け");
}

/// How far a word is from the amount that it may speak of: other amounts between the two count as distance,
/// and what governs the amount is nearer than all else.
static qsizetype distanceOf(const ClaimContext &context, Span amount, Span place, int toll)
{
    qsizetype distance = distanceBetween(context, amount, place);
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        const Span other = context.amount(k).span;
        const bool between = other.start >= std::min(amount.end, place.end) &&
                             other.end <= std::max(amount.start, place.start) && other != amount;
        distance += between ? 40 : 0;
    }
    constexpr qsizetype governed = 30, particle = 3;
    constexpr int weak = 30; ///< from this toll on a word says little even beside the amount
    if (!isEastAsian(context.language))
        return toll < weak && governs(context, amount, place) ? distance - governed + toll / 4
                                                              : distance + toll;
    // A Japanese or Korean verb that stands right behind the amount governs it; a noun with a particle of its
    // own (구매에, 購入に) is only what the verb behind it is done for.
    constexpr qsizetype oblique = 25;
    if (place.start >= amount.end && distance <= particle)
        distance -= governed;
    else if (place.start >= amount.end && isOblique(context, place))
        distance += oblique;
    return distance + toll;
}

/// Whether `place` overlaps a name that the thesaurus knows as a firm or platform.
static bool isWithinName(const ClaimContext &context, Span place)
{
    return std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                       [&](const EntityMatch &match) {
                           return match.span.overlaps(place) && context.robbed->contains(match.entity);
                       });
}

/// "From the Little Acorns Charity", « à la Caisse d'Épargne »: a word with a capital beside another is part
/// of a name.
static bool isOfCapitals(const ClaimContext &context, Span place)
{
    const bool mayName = context.blockKind == Block::Kind::Paragraph || !context.columns.isEmpty();
    if (isEastAsian(context.language) || !mayName || place.start <= context.sentence.start ||
        !context.sentence.contains(place) || !at(context.cased, place.start).isUpper())
        return false;
    qsizetype end = place.end, start = place.start - 1;
    while (chars::isLatin(at(context.text, end)))
        ++end;
    while (start > context.sentence.start && chars::isLatin(at(context.text, start - 1)))
        --start;
    // « le ministère du Budget »
    const QStringView lead = context.words({context.sentence.start, place.start}).right(16);
    static constexpr std::array offices{QStringView(u"ministère du "),  QStringView(u"ministère de la "),
                                        QStringView(u"ministère des "), QStringView(u"ministère de l'"),
                                        QStringView(u"ministre du "),   QStringView(u"ministre des ")};
    if (std::any_of(offices.begin(), offices.end(), [&](QStringView words) { return lead.endsWith(words); }))
        return true;
    return at(context.cased, end + 1).isUpper() ||
           (start > context.sentence.start && at(context.text, place.start - 1) == u' ' &&
            at(context.cased, start).isUpper());
}

/// Whether a theft is the subject of the verb of earning at `verb`: "the hacks brought in", « les vols de
/// cryptoactifs ont rapporté ».
static bool theftEarns(const ClaimContext &context, Span verb)
{
    static const AnyOf earning{u"rapport", u"yield",  u"brought", u"fetched",
                               u"earned",  u"netted", u"generat", u"bring"};
    if (isEastAsian(context.language) || !context.kinds || !earning.in(context.words(verb)))
        return false;
    // "Cyberattacks attributed to the regime brought in", "raids on bridges netted"
    static const HintedPattern attacks(
        u"\\b(?:cyber-?attacks?|cyber-? ?(?:operations|raids?|intrusions)|ransomware "
        u"attacks|hack(?:s|ing)|heists?|"
        u"(?:attacks?|raids?|intrusions|operations) (?:on|against) (?:[a-z]+ ){0,3}?[a-z]+)"
        u"(?: (?:attributed to|blamed on|linked to|carried out by|conducted by|ascribed "
        u"to|by|of|from|on|against|"
        u"it|they|he) (?:[\\w'-]+ ?){1,6}?)?,?(?: (?:has|have|had|alone|together|already|may|is|are|thought|"
        u"believed|said|to))* ?$"_s);
    if (context.language == Language::English &&
        attacks.in(context.words({std::max(context.sentence.start, verb.start - 90), verb.start})))
        return true;
    static const HintedPattern auxiliary(
        u"^[a-zé]*(?: (?:of|from|against|on|de|d'|des|du|contre|visant) ?(?:[\\w'-]+ ?){1,5}?)?,?"
        u"(?: (?:has|have|had|a|ont|avait|avaient|aurait|auraient|alone|together|déjà|already|may|is|are|"
        u"thought|believed|said|to)){0,6} ?$"_s);
    return std::any_of(context.kinds->cbegin(), context.kinds->cend(), [&](const KindPlace &one) {
        return one.place.end <= verb.start &&
               claimwords::kinds[static_cast<size_t>(one.cue)].kind == ClaimKind::Theft &&
               auxiliary.match(context.words({one.place.end, verb.start}).toString()).hasMatch();
    });
}

std::optional<ClaimKind> nearestKind(const ClaimContext &context, Span range, Span amount, bool *onlySource)
{
    struct Best
    {
        const claimwords::KindCue *cue = nullptr;
        qsizetype distance = std::numeric_limits<qsizetype>::max();
        qsizetype length = 0;
        Span place;
    };
    Best best, source;
    const bool known = context.kinds && context.sentence.contains(range);
    for (const KindPlace &one : known ? *context.kinds : kindPlaces(context.text, range)) {
        if (!range.contains(one.place))
            continue;
        const claimwords::KindCue &cue = claimwords::kinds[static_cast<size_t>(one.cue)];
        const qsizetype distance = distanceOf(context, amount, one.place, cue.toll);
        // "From Stake in September": a name is no word for money.
        const bool money = cue.kind != ClaimKind::Theft && cue.kind != ClaimKind::Laundering;
        if (money && (isWithinName(context, one.place) || isOfCapitals(context, one.place)))
            continue;
        if ((cue.near && !isGoverned(context, amount, one.place)) || valuesAmount(context, amount, one.place))
            continue;
        Best &held = one.origin ? source : best;
        if (distance < held.distance || (distance == held.distance && one.place.length() > held.length))
            held = {&cue, distance, one.place.length(), one.place};
    }
    // "laundered $5m of the stolen funds": what became of the money is what the amount tells.
    constexpr qsizetype background = 60;
    if (source.cue) {
        const bool deed =
            best.cue && (best.cue->kind == ClaimKind::Laundering || best.cue->kind == ClaimKind::Other);
        if (!best.cue || source.distance + (deed ? background : 0) < best.distance)
            best = source;
    }
    if (!best.cue)
        return std::nullopt;
    if (onlySource)
        *onlySource = best.cue == source.cue;
    const bool taken = best.cue->kind == ClaimKind::Other &&
                       holds<claimwords::withdrawals>(context.text, range) &&
                       holds<claimwords::thieves>(context.text, range);
    if (taken) // an attacker withdrew it
        return ClaimKind::Theft;
    if (best.cue == source.cue && speaksOfMoving(context.text, range))
        return ClaimKind::Laundering;
    // « A viré 22 millions de dollars volés », "moved $22 million in stolen coins"
    constexpr qsizetype near = 24;
    const Span lead{std::max(range.start, amount.start - near), amount.start};
    if (best.cue->kind == ClaimKind::Theft && best.place.start >= amount.end &&
        best.place.start - amount.end < near && lead.length() > 0 && !isEastAsian(context.language) &&
        (speaksOfMoving(context.text, lead) || context.words(lead).contains(u"avoir blanchi ") ||
         context.words(lead).contains(u"ont blanchi ") || context.words(lead).contains(u" a blanchi ")))
        return ClaimKind::Laundering;
    // "Ronin had yielded $620 million": what an exchange brings in, in a text about thefts, was taken from
    // it.
    static constexpr std::array gains{QStringView(u"yielded"),  QStringView(u"brought in"),
                                      QStringView(u"fetched"),  QStringView(u"rapporté"),
                                      QStringView(u"手に入れ"), QStringView(u"손에 넣"),
                                      QStringView(u"得た"),     QStringView(u"得てい")};
    if (context.aboutTheft && std::find(gains.begin(), gains.end(), best.cue->word) != gains.end() &&
        (namesVictim(context) || holds<claimwords::thieves>(context.text, range)))
        return ClaimKind::Theft;
    // "Thefts have brought the regime $3 billion": what a theft earns was stolen.
    if (best.cue->kind == ClaimKind::Revenue && best.place.end <= amount.start &&
        theftEarns(context, best.place))
        return ClaimKind::Theft;
    // "Moved $97 million of the Bybit proceeds", in a text about thefts.
    if (best.cue->kind == ClaimKind::Revenue && best.cue->word == u"proceeds" && context.aboutTheft &&
        lead.length() > 0 && speaksOfMoving(context.text, lead))
        return ClaimKind::Laundering;
    if (best.cue->kind == ClaimKind::Cost && costsVictim(context, range, best.place))
        return ClaimKind::Theft;
    static constexpr std::array verbs{QStringView(u"lost"), QStringView(u"loses"), QStringView(u"perd"),
                                      QStringView(u"失"),   QStringView(u"잃"),    QStringView(u"被害"),
                                      QStringView(u"피해")};
    const bool verb = std::any_of(verbs.begin(), verbs.end(),
                                  [&](QStringView word) { return best.cue->word.startsWith(word); });
    return best.cue->loss ? kindOfLoss(context, verb) : best.cue->kind;
}

Span withConversions(const ClaimContext &context, qsizetype i)
{
    Span whole = context.amount(i).span;
    // 40万ETH、当時の価格で14億ドルが失われた
    const auto isSame = [&](qsizetype k) {
        return saysEquivalent(context, k) ||
               (k == i + 1 && context.language == Language::Japanese &&
                context.amount(i).amount.kind == UnitKind::Token &&
                context.amount(k).amount.kind == UnitKind::Money && restatesBefore(context, k));
    };
    for (qsizetype k = i + 1; k < context.amounts.size() && isSame(k); ++k)
        whole.end = std::max(whole.end, context.amount(k).span.end);
    if (whole.end > context.amount(i).span.end && at(context.text, whole.end) == u')')
        ++whole.end;
    return whole;
}

std::optional<Span> predicateBehindWhole(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language) || wholeInSentence(context, i) != i + 1)
        return std::nullopt;
    const qsizetype from = context.amount(i + 1).span.end;
    if (from >= context.sentence.end)
        return std::nullopt;
    const QStringView rest = context.words({from, context.sentence.end});
    qsizetype verb = -1;
    for (const QStringView word :
         {QStringView(u" has "), QStringView(u" have "), QStringView(u" had "), QStringView(u" was "),
          QStringView(u" were "), QStringView(u" ont "), QStringView(u" a été "), QStringView(u" avaient "),
          QStringView(u" avait "), QStringView(u" went "), QStringView(u" ended ")}) {
        const qsizetype p = rest.indexOf(word);
        if (p >= 0 && (verb < 0 || from + p < verb))
            verb = from + p;
    }
    return verb < 0 ? std::nullopt : std::optional(Span{verb, context.sentence.end});
}

} // namespace vigie::kindreading
