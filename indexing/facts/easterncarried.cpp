// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/easterncarried.h"

#include "indexing/facts/anyof.h"
#include "indexing/facts/easternroles.h"
#include "indexing/facts/partyissuer.h"
#include "indexing/facts/partymemory.h"
#include "indexing/facts/partyreferences.h"
#include "indexing/facts/pattern.h"
#include "indexing/facts/toldparties.h"
#include "indexing/language/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vigie::parties;

namespace vigie {

namespace {

/// Sums of a state, a trade or the world: whoever was told of before is not whom they were taken from.
bool speaksOfOthers(QStringView words)
{
    static const AnyOf others{
        u"北朝鮮", u"国内", u"世界",  u"業界",   u"他社",   u"各社", u"全体", u"合計", u"両社",   u"合わせて",
        u"北韓",   u"統計", u"累計",  u"年間",   u"犯罪全", u"북한", u"국내", u"세계", u"업계",   u"타사",
        u"전체",   u"합계", u"두 곳", u"합치면", u"합쳐",   u"통계", u"누적", u"연간", u"두 회사"};
    return others.in(words);
}

/// 韓国では, 일본에서도: what happened in a place befell somebody there.
bool tellsOfPlace(const ClaimContext &context)
{
    return std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            if (!context.sentence.contains(match.span) || !match.entity.value.startsWith(u"region-"))
                return false;
            const QStringView behind = context.text.mid(match.span.end, 3);
            return behind.startsWith(u'で') || behind.startsWith(u"から") || behind.startsWith(u"に") ||
                   behind.startsWith(u"内で") || behind.startsWith(u"에서") || behind.startsWith(u" 내");
        });
}

/// Whether the sentence has a time longer than a month: what is told of it may be many thefts.
bool namesLongTime(const ClaimContext &context)
{
    return std::any_of(
        context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
            return context.sentence.contains(date.span) && date.date.precision != FuzzyDate::Precision::Day &&
                   date.date.precision != FuzzyDate::Precision::Month;
        });
}

/// また…を奪われている, 이어 …도 빼앗겼다: goes on with whoever was robbed just before, whatever its time.
bool goesOnWithout(const ClaimContext &context)
{
    static const QRegularExpression words =
        pattern(u"^(?:また|さらに|その|翌|同じ|続いて|直後|今回|加えて|別に|またも|同年|同月|前年)[^。]*?"
                u"(?:奪われ|盗まれ|流出し|失っ|抜き取られ|消え|引き出され)|"
                u"^(?:또|이어|그 |다음|같은|이번|며칠|일주일|한 달|추가로|게다가|앞서|이튿날)[^.]*?"
                u"(?:빼앗겼|빼앗긴|도난당|탈취당|털렸|잃었|유출됐|사라졌|빠져나갔)"_s);
    return words.match(context.words(context.sentence).toString()).hasMatch();
}

/// Whether the sentence names a firm itself that is not apart from what it tells.
bool namesFirm(const ClaimContext &context, const Thesaurus &thesaurus)
{
    const bool known = std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            return context.sentence.contains(match.span) && mayBeRobbed(thesaurus, match.entity) &&
                   easternRole(context, match.span) != EasternRole::Apart;
        });
    return known || !easternFirms(context, context.sentence).isEmpty();
}

/// The firm that the last sentences of `range` tell of, at most `left` of them: nobody where one tells of
/// several, of one without a name or of others; nothing where none tells of any.
std::optional<Party> topicOf(const ClaimContext &context, Span range, const Thesaurus &thesaurus, int left)
{
    const QList<Span> all = sentences(context.cased, range, context.language);
    for (auto sentence = all.crbegin(); sentence != all.crend() && left > 0; ++sentence, --left) {
        const QList<Party> told = toldIn(context, *sentence, thesaurus);
        if (!told.isEmpty())
            return onlyOf(told, context.lastVictim);
        if (tellsOfUnnamed(context, *sentence))
            return Party();
        ClaimContext there = context;
        there.sentence = *sentence;
        const bool sum = std::any_of(
            context.page->amounts.cbegin(), context.page->amounts.cend(), [&](const ScannedAmount &one) {
                return sentence->contains(one.span) && !one.vague && one.amount.kind != UnitKind::Quantity;
            });
        if (sum && (speaksOfOthers(context.words(*sentence)) || tellsOfPlace(there) || speaksOfMany(there)))
            return Party();
    }
    return std::nullopt;
}

} // namespace

bool pointsAtTheft(const ClaimContext &context)
{
    static const AnyOf incidents{
        u"この件",    u"この事件",  u"この事故",  u"この流出",  u"この攻撃",  u"この窃取",  u"この被害",
        u"この不正",  u"同事件",    u"同事案",    u"今回の",    u"本件",      u"本事案",    u"当該窃取",
        u"当該流出",  u"当該不正",  u"当該事案",  u"이 사고",   u"이 사건",   u"이 해킹",   u"이번 사고",
        u"이번 사건", u"이번 해킹", u"이번 유출", u"이번 공격", u"이번 피해", u"해당 사고", u"해당 사건",
        u"당시 사고", u"이 유출",   u"이 공격"};
    return incidents.in(context.words(context.sentence));
}

Party easternCarried(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    const QStringView words = context.words(context.sentence);
    if (words.contains(u'\t') || speaksOfOthers(words) || speaksOfMany(context) ||
        tellsOfUnnamed(context, context.sentence))
        return {};
    if (!context.lastVictim.isEmpty() && pointsAtTheft(context) &&
        easternFirms(context, context.sentence).isEmpty())
        return context.lastVictim;
    if (speaksOfItself(context) && easternFirms(context, context.sentence).isEmpty()) {
        const bool named = context.memory && !context.memory->issuer().isEmpty();
        if (const Party party = named ? Party{{}, context.memory->issuer()} : signerOf(context);
            !party.isEmpty())
            return party;
    }
    if (!context.before.isEmpty() && !context.lastVictim.isEmpty() && goesOnWithout(context))
        return context.lastVictim;
    if (namesLongTime(context) || tellsOfPlace(context) || namesFirm(context, thesaurus))
        return {};
    Q_UNUSED(i)
    constexpr int sentencesBack = 5, sentencesAbove = 3;
    const QList<Span> &blocks = context.page->text->blocks;
    const Span own{context.block.start, context.sentence.start};
    if (own.length() > 0) {
        if (const auto party = topicOf(context, own, thesaurus, sentencesBack))
            return *party;
    }
    const qsizetype above = blockAt(blocks, context.block.start) - 1;
    if (above >= 0 && blocks.at(above) != context.heading &&
        !context.words(blocks.at(above)).contains(u'\t')) {
        if (const auto party = topicOf(context, blocks.at(above), thesaurus, sentencesAbove))
            return *party;
    }
    if (!context.heading.isEmpty())
        return topicOf(context, context.heading, thesaurus, 1).value_or(Party());
    return {};
}

} // namespace vigie
