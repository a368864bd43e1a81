// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/textprobe.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using chars::at;

/// A mixer is where stolen money goes, not where it comes from.
bool launders(const Entity &entity)
{
    static const QSet<QString> mixers{u"tornado-cash"_s, u"sinbad-io"_s,  u"blender-io"_s, u"chipmixer"_s,
                                      u"yomix"_s,        u"wasabi"_s,     u"railgun"_s,    u"exch"_s,
                                      u"huione"_s,       u"huione-pay"_s, u"thorchain"_s};
    return mixers.contains(entity.id.value);
}

/// The name that follows "exchange", "la plateforme", 取引所 or 거래소, for exchanges the thesaurus does not
/// know.
Span namedExchange(const ClaimContext &context)
{
    static constexpr std::array words{QStringView(u"exchange "),
                                      QStringView(u"plateforme "),
                                      QStringView(u"plateforme d'échange "),
                                      QStringView(u"plateforme d'échanges "),
                                      QStringView(u"platform "),
                                      QStringView(u"protocol "),
                                      QStringView(u"bridge "),
                                      QStringView(u"wallet "),
                                      QStringView(u"société "),
                                      QStringView(u"protocole "),
                                      QStringView(u"取引所の"),
                                      QStringView(u"取引所「"),
                                      QStringView(u"取引所"),
                                      QStringView(u"交換所の"),
                                      QStringView(u"交換所「"),
                                      QStringView(u"決済会社の"),
                                      QStringView(u"会社の"),
                                      QStringView(u"企業の"),
                                      QStringView(u"業者の"),
                                      QStringView(u"サービスの"),
                                      QStringView(u"거래소 "),
                                      QStringView(u"거래소인 "),
                                      QStringView(u"거래소인"),
                                      QStringView(u"플랫폼 "),
                                      QStringView(u"업체 "),
                                      QStringView(u"회사 "),
                                      QStringView(u"결제업체 ")};
    for (const QStringView word : words) {
        const QStringView part = context.text.mid(0, context.sentence.end);
        const qsizetype p = part.indexOf(word, context.sentence.start);
        if (p < 0)
            continue;
        const qsizetype start = p + word.size();
        qsizetype end = start;
        const QChar first = at(context.cased, start);
        if (chars::isLatin(first)) {
            if (!first.isUpper())
                continue;
            while (end < context.sentence.end &&
                   (chars::isLatin(at(context.text, end)) || chars::isDigit(at(context.text, end)) ||
                    at(context.text, end) == u'.' ||
                    (at(context.text, end) == u' ' && at(context.cased, end + 1).isUpper())))
                ++end;
            while (end > start && at(context.text, end - 1) == u'.')
                --end;
        } else if (isKatakana(first) || chars::isHan(first)) {
            // 青松ペイ: kanji only where katakana ends the name.
            bool katakana = false;
            while (end < context.sentence.end &&
                   (isKatakana(at(context.text, end)) || chars::isLatin(at(context.text, end)) ||
                    (chars::isHan(at(context.text, end)) && !katakana))) {
                katakana = katakana || isKatakana(at(context.text, end));
                ++end;
            }
            if (!katakana)
                continue;
        } else if (chars::isHangul(first)) {
            while (end < context.sentence.end && chars::isHangul(at(context.text, end)))
                ++end;
            for (const QStringView particle :
                 {QStringView(u"에서"), QStringView(u"에게"), QStringView(u"로부터"),
                  QStringView(u"으로부터"), QStringView(u"의"), QStringView(u"를"), QStringView(u"을"),
                  QStringView(u"가"), QStringView(u"는"), QStringView(u"은"), QStringView(u"이"),
                  QStringView(u"도"), QStringView(u"에"), QStringView(u"와"), QStringView(u"과")}) {
                if (end - start > particle.size() + 1 &&
                    context.text.mid(start, end - start).endsWith(particle)) {
                    end -= particle.size();
                    break;
                }
            }
        }
        const QStringView behind = context.text.mid(end, 4);
        if (behind.startsWith(u"によ") || behind.startsWith(u"에 따"))
            continue; // who says it, not who lost it
        // Common words are no names.
        static constexpr std::array common{
            QStringView(u"ウォレット"), QStringView(u"サーバー"),   QStringView(u"システム"),
            QStringView(u"ユーザー"),   QStringView(u"ハッキング"), QStringView(u"トークン"),
            QStringView(u"지갑"),       QStringView(u"고객"),       QStringView(u"서버"),
            QStringView(u"이용자"),     QStringView(u"해킹"),       QStringView(u"측"),
            QStringView(u"hacks"),      QStringView(u"hack"),       QStringView(u"theft"),
            QStringView(u"thefts")};
        const QStringView name = context.text.mid(start, end - start);
        if (std::any_of(common.begin(), common.end(), [&](QStringView one) { return name.startsWith(one); }))
            continue;
        if (end - start >= 2 && end - start <= 40)
            return {start, end};
    }
    return {};
}

/// Named for a part that is told of behind the amount: another cell of its row, or "of which … from Bybit".
bool isOfPart(const ClaimContext &context, Span name, Span amount)
{
    const Span gap{std::min(name.start, amount.end), name.start};
    const QStringView between = context.words(gap);
    static constexpr std::array words{
        QStringView(u"includ"), QStringView(u"of which"), QStringView(u"dont "), QStringView(u"y compris"),
        QStringView(u"うち"),   QStringView(u"가운데"),   QStringView(u"이 중"), QStringView(u"그중")};
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return between.contains(word); });
}

/// "The largest case was the attack on Bybit. About 1.46 billion was taken": the sentence goes on with one
/// case and counts no year or total.
bool mayTakeVictimBefore(const ClaimContext &context, Span amount)
{
    if (context.before.isEmpty())
        return false;
    for (const ScannedAmount &other : context.page->amounts) {
        if (context.before.contains(other.span))
            return false;
    }
    for (const ScannedDate &date : context.page->dates) {
        if (context.sentence.contains(date.span) && date.date.precision != FuzzyDate::Precision::Day &&
            date.date.precision != FuzzyDate::Precision::Month)
            return false;
    }
    static constexpr std::array totals{
        QStringView(u"total"),    QStringView(u"in all"),   QStringView(u"together"), QStringView(u"au tot"),
        QStringView(u"en tout"),  QStringView(u"hackers "), QStringView(u"合計"),     QStringView(u"総額"),
        QStringView(u"合わせて"), QStringView(u"총"),       QStringView(u"합계"),     QStringView(u"모두")};
    const QStringView around = context.words({context.sentence.start, amount.start});
    return std::none_of(totals.begin(), totals.end(),
                        [&](QStringView word) { return around.contains(word); });
}

} // namespace

Party readVictim(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    const Span amount = context.amount(i).span;
    struct Found
    {
        EntityId entity;
        Span span;
    };
    QList<Found> own;
    for (const EntityMatch &match : context.page->entities) {
        if (!context.sentence.contains(match.span) || isOfPart(context, match.span, amount))
            continue;
        const Entity *entity = thesaurus.find(match.entity);
        if (!entity || entity->type != EntityType::Exchange || launders(*entity))
            continue;
        if (context.amounts.size() > 1 && nearestAmount(context, match.span) != i)
            continue;
        if (std::none_of(own.begin(), own.end(), [&](const Found &f) { return f.entity == match.entity; }))
            own.append({match.entity, match.span});
    }
    const auto words = [&](Span span) {
        const Span source = context.page->text->toSource(span);
        return context.page->page->text.mid(source.start, source.length());
    };
    if (own.size() == 1)
        return {own.first().entity, words(own.first().span)};
    if (own.size() > 1) {
        // "from DMM, WazirX and Upbit": the sum of several has no single victim.
        const Found *best = nullptr;
        qsizetype least = std::numeric_limits<qsizetype>::max(), second = least;
        for (const Found &f : own) {
            const qsizetype distance = distanceBetween(context, amount, f.span);
            if (distance < least) {
                second = least;
                least = distance;
                best = &f;
            } else if (distance < second) {
                second = distance;
            }
        }
        return second - least > 60 ? Party{best->entity, words(best->span)} : Party{};
    }
    const Span name = namedExchange(context);
    if (!name.isEmpty() && (context.amounts.size() == 1 || nearestAmount(context, name) == i) &&
        !isOfPart(context, name, amount))
        return {{}, words(name)};
    if (context.amounts.size() == 1 && mayTakeVictimBefore(context, amount)) {
        const EntityMatch *only = nullptr;
        for (const EntityMatch &match : context.page->entities) {
            const Entity *entity =
                context.before.contains(match.span) ? thesaurus.find(match.entity) : nullptr;
            if (!entity || entity->type != EntityType::Exchange || launders(*entity))
                continue;
            if (only && only->entity != match.entity)
                return {};
            only = &match;
        }
        if (only)
            return {only->entity, words(only->span)};
    }
    return {};
}

/// "Jinhai Trading laundered", « Jinhai a blanchi »: a name that the thesaurus does not know, before the
/// deed.
static Party namedBeforeDeed(const ClaimContext &context)
{
    static const QRegularExpression deed(
        u"((?:\\p{Lu}[\\w&.-]+ ){1,4})(?:(?:has |have |had )?(?:laundered|stole|stolen|siphoned|hacked)|"
        "(?:a|ont|avait|avaient) (?:blanchi|volé|dérobé|détourné|subtilisé))\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString words = context.cased.mid(context.sentence.start, context.sentence.length()).toString();
    const QRegularExpressionMatch match = deed.match(words);
    // One capital alone may only begin the sentence: "Thieves stole".
    if (!match.hasMatch() || (match.capturedStart(1) == 0 && match.captured(1).count(u' ') < 2))
        return {};
    const Span span{context.sentence.start + match.capturedStart(1),
                    context.sentence.start + match.capturedEnd(1) - 1};
    const Span source = context.page->text->toSource(span);
    return {{}, context.page->page->text.mid(source.start, source.length()).simplified()};
}

Party readActor(const ClaimContext &context, const Thesaurus &thesaurus)
{
    Party state, patron;
    for (const EntityMatch &match : context.page->entities) {
        if (!context.sentence.contains(match.span))
            continue;
        const Entity *entity = thesaurus.find(match.entity);
        if (!entity)
            continue;
        const auto words = [&] {
            const Span source = context.page->text->toSource(match.span);
            return context.page->page->text.mid(source.start, source.length());
        };
        if (entity->type == EntityType::HackingGroup)
            return {match.entity, words()};
        if (patron.isEmpty() && context.patrons && context.patrons->contains(match.entity))
            patron = {match.entity, words()};
        if (state.isEmpty() && match.entity.value == u"region-KP")
            state = {match.entity, words()};
    }
    if (!patron.isEmpty() || !state.isEmpty())
        return patron.isEmpty() ? state : patron;
    return isEastAsian(context.language) ? Party() : namedBeforeDeed(context);
}

} // namespace vigie
