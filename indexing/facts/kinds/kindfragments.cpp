// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/kindfragments.h"

#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

constexpr qsizetype longest = 120; ///< of what is read as a bare sum or an item

/// The sentence of `context` without its sums and times, and without the label that says who speaks.
QString aroundSums(const ClaimContext &context)
{
    QString left = context.words(context.sentence).toString();
    const auto blank = [&](Span span) {
        if (context.sentence.contains(span))
            left.replace(span.start - context.sentence.start, span.length(), QString(span.length(), u' '));
    };
    for (qsizetype i = 0; i < context.amounts.size(); ++i)
        blank(context.amount(i).span);
    for (const ScannedDate &date : context.page->dates)
        blank(date.span);
    static const QRegularExpression speaker =
        pattern(u"^[ ]*(?:\\([^()]{1,20}\\)|[a-z.]{1,3}:|[―─—]+[^ ]{1,8})(?= )"_s);
    left.remove(speaker);
    return left;
}

/// Words that count, compare and point, in the language of the text.
const QRegularExpression &counting(Language language)
{
    static const QRegularExpression english =
        pattern(u"\\b(?:the|an?|of|in|on|at|to|and|or|but|so|far|that|this|these|it|its|is|was|are|were|"
                u"stood|stands|came|"
                u"comes|only|just|about|some|nearly|almost|total|figure|figures|number|numbers|sum|amount|"
                u"tally|count|year|"
                u"years|month|months|quarter|half|first|second|third|next|last|latest|other|others|rest|"
                u"remainder|else|"
                u"everyone|everything|everybody|all|in "
                u"total|altogether|together|against|versus|before|earlier|previous|"
                u"prior|same|one|as|then|now|already|still|more|less|than|up|down|from|by|s)\\b"_s);
    static const QRegularExpression french =
        pattern(u"\\b(?:les?|la|l|une?|de|du|des|d|en|aux?|à|et|ou|mais|ce|cette|ces|c|il|elle|est|était|"
                u"sont|étaient|fut|"
                u"n|ne|que|qu|total|chiffres?|nombre|sommes?|montants?|bilan|compte|ans?|années?|mois|"
                u"trimestre|semestre|"
                u"premi[eè]re?|secon[d]e?|deuxième|suivante?|dernière?|autres?|reste|restants?|précédente?|"
                u"même|contre|avant|"
                u"soit|puis|déjà|encore|plus|moins|seulement|environ|près|s|y|a|avait)\\b"_s);
    static const QRegularExpression japanese =
        pattern(u"(?:最初|最後|次|数字|金額|合計|総額|総計|全体|すべて|全て|残り|その他|ほか|他|年間|前年|"
                u"同年|同期|当時|レート|"
                u"昨年|今年|一昨年|世界|年|月|分|計|額|数|これ|それ|この|その|です|でした|である|だった|だ|"
                u"の|は|が|で|と|も|に|"
                u"まで|から|では)"_s);
    static const QRegularExpression korean = pattern(
        u"(?:처음|마지막|다음|숫자|수치|금액|합계|총액|총|전체|나머지|그 "
        u"밖|기타|전년|동기|지난해|작년|올해|재작년|같은|"
        u"기간|당시|환율|우리 돈|들어|까지|부터|모두|합쳐|합해|벌써|이미|무려|한 해|에만|동안|상반기|하반기|입니다|이다|이며|이고|이었다|였다|임|은|는|이|가|의|에|로|으로|와|과|도|만|그|다)"_s);
    switch (language) {
    case Language::French:
        return french;
    case Language::Japanese:
        return japanese;
    case Language::Korean:
        return korean;
    default:
        return english;
    }
}

bool holdsLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

} // namespace

bool isBareCount(const ClaimContext &context, qsizetype i)
{
    if (context.sentence.length() > longest || context.amount(i).amount.kind == UnitKind::Quantity ||
        context.words(context.sentence).contains(u'\t'))
        return false;
    QString left = aroundSums(context);
    return !holdsLetters(left.remove(counting(context.language)));
}

bool isLabelledItem(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype longestLabel = 40;
    if (i > 0 || context.amounts.size() > 2 || context.sentence.length() > longest ||
        context.amount(i).amount.kind == UnitKind::Quantity ||
        context.words(context.sentence).contains(u'\t'))
        return false;
    const QString left = aroundSums(context).simplified();
    // No verb: a name and what it is.
    static const HintedPattern verb(
        u"[ぁ-ん]{2,}(?<!その|ほか|など|すべて)|[るたいうくすつむ]"
        u"(?: |$)|[가-힣](?:다|요|까|함|됨|었음|했음)(?:[.,]| |$)|[가-힣](?:은|는|을|를|에게|에서)(?: |$)|"
        u"\\b(?:is|was|were|are|has|had|have|will|for|to|who|"
        u"which|that|est|sont|était|a|ont|avait|pour|qui|que)\\b|"
        u"[a-z]{3,}(?:ed|ing)\\b"_s);
    const Span tail{context.amount(context.amounts.size() - 1).span.end, context.sentence.end};
    static const HintedPattern object(u"^ ?(?:상당|어치)?[을를이가은는의]|^(?:相当|分)?[をがはの]"_s);
    return !object.match(context.words(tail).toString()).hasMatch() && left.size() <= longestLabel &&
           !verb.match(left).hasMatch() &&
           !std::any_of(left.cbegin(), left.cend(), [](QChar c) { return c.isDigit(); }) &&
           context.words(tail).trimmed().size() <= 8;
}

std::optional<ClaimKind> carriedKind(const ClaimContext &context, qsizetype i, const QList<Claim> &claims,
                                     bool sameList)
{
    const Claim *const last = claims.isEmpty() ? nullptr : &claims.constLast();
    if (last && (last->amount.kind == UnitKind::Quantity || last->retracted || last->kind == ClaimKind::Cap))
        return std::nullopt;
    if (isBareCount(context, i)) {
        if (last)
            return last->kind == ClaimKind::Other ? std::nullopt : std::optional(last->kind);
        return context.aboutTheft ? std::optional(ClaimKind::Theft) : std::nullopt;
    }
    if (!last || last->kind != ClaimKind::Theft || !context.aboutTheft || !isLabelledItem(context, i))
        return std::nullopt;
    static const HintedPattern breakdown(
        u"(?:내역|다음과 같|세부|아래와 같|内訳|以下の|次のとおり|[:：])[^a-z가-힣一-龥]{0,6}$"_s);
    const auto nameTrade = [](Language language) {
        return pattern(parties::tradePattern(language, parties::TradeUse::Describes));
    };
    static const QRegularExpression trades[] = {nameTrade(Language::English), nameTrade(Language::French),
                                                nameTrade(Language::Japanese), nameTrade(Language::Korean)};
    const QRegularExpression &trade = trades[context.language == Language::French     ? 1
                                             : context.language == Language::Japanese ? 2
                                             : context.language == Language::Korean   ? 3
                                                                                      : 0];
    const bool named = trade.match(context.words(context.sentence).toString()).hasMatch();
    const bool introduced = breakdown.match(context.words(context.caption).trimmed().toString()).hasMatch();
    return sameList || introduced || named ? std::optional(ClaimKind::Theft) : std::nullopt;
}

} // namespace vigie::kindreading
