// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/easternverbs.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/kindwords.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace vigie::easternverbs {

namespace {

/// Whether the amount is what the verb at `verb` takes: nothing else stands before it as its object.
bool isObject(const QString &words, qsizetype verb)
{
    static const QRegularExpression owner = pattern(u"^(?:の|相当の|分の|짜리|의|어치| 상당의| 상당)"_s),
                                    own = pattern(
                                        u"^(?:相当|分|余り|ほど|상당| 상당|어치|가량)?(?:を| ?[을를] )"_s),
                                    object = pattern(u"を|[가-힣][을를] "_s);
    const QString before = words.left(verb);
    int objects = 0;
    for (auto all = object.globalMatch(before); all.hasNext(); all.next())
        ++objects;
    if (own.match(before).hasMatch() && !before.startsWith(u'を') && objects == 0)
        return true;
    // 被害を受けた企業に返還された: the object of a verb that only describes a noun.
    static const QRegularExpression described =
        pattern(u"[一-龥ァ-ヺー]{1,6}を[一-龥ぁ-ん]{1,6}[ただる](?=[一-龥ァ-ヺ])|"
                u"[가-힣]+[을를] [가-힣]*[한된은던긴린본] (?=[가-힣])"_s);
    const int allowed = owner.match(words).hasMatch() || own.match(words).hasMatch() ? 1 : 0;
    if (objects > allowed) {
        for (auto all = described.globalMatch(before); all.hasNext(); all.next())
            --objects;
    }
    return objects <= allowed;
}

/// 34万ドルは…, 2천100만 달러는 …: what is said of it is said by the verb of the sentence.
bool isTopic(const ClaimContext &context, Span rest)
{
    static const HintedPattern topic(
        u"^(?:相当|分|余り|ほど|程度)?は|^ ?(?:상당|어치|가량|남짓)?(?:은|는) "_s);
    return topic.match(context.words(rest).left(8).toString()).hasMatch();
}

/// 被害を受けた企業, 도난당한 1억 달러: the verb at `place` only tells which noun is meant; not
/// …たとみられる, …한 것으로 나타났다.
bool isAttributive(const ClaimContext &context, Span place)
{
    const QStringView text = context.text;
    qsizetype p = place.end;
    if (context.language == Language::Japanese) {
        while (p < context.sentence.end && isHiragana(text.at(p)))
            ++p;
        // 被害を受けた, 攻撃に遭った: the noun of the deed has a verb of its own.
        if (QStringView(u"をに").contains(text.at(p - 1)) &&
            QStringView(u"受遭被").contains(chars::at(text, p))) {
            for (++p; p < context.sentence.end && isHiragana(text.at(p));)
                ++p;
        }
        const QChar last = text.at(p - 1);
        const QChar next = chars::at(text, p);
        return p < context.sentence.end && QStringView(u"ただるい").contains(last) &&
               (chars::isHan(next) || isKatakana(next) || chars::isLatin(next) || chars::isDigit(next));
    }
    while (p < context.sentence.end && chars::isHangul(text.at(p)))
        ++p;
    const bool ends = QStringView(u"한된은던긴린친낸간챈난").contains(text.at(p - 1));
    const QStringView next = text.mid(p, 4);
    static constexpr QStringView said[] = {u" 것으", u" 것이", u" 것은", u" 것도", u" 바 ", u" 셈", u" 적이"};
    return ends && next.startsWith(u' ') && p + 1 < context.sentence.end &&
           std::none_of(std::begin(said), std::end(said),
                        [&](QStringView word) { return next.startsWith(word); });
}

} // namespace

Span behindAmount(const ClaimContext &context, qsizetype i)
{
    Span rest{kindreading::withConversions(context, i).end, context.sentence.end};
    for (qsizetype k = i + 1; k < context.amounts.size(); ++k) {
        const Span next = context.amount(k).span;
        if (next.start >= rest.start && next.start < rest.end)
            rest.end = next.start;
    }
    // Where another amount follows, its clause and 取り戻したのは, 되찾은 돈은 belong to that one.
    if (rest.end < context.sentence.end && rest.length() > 0) {
        const QStringView words = context.words(rest);
        const qsizetype comma =
            std::max(words.lastIndexOf(u'、'), std::max(words.lastIndexOf(u", "), words.lastIndexOf(u';')));
        if (comma >= 0)
            rest.end = rest.start + comma;
        const qsizetype recovered = recoveredBefore(context, {rest.end, rest.end});
        if (recovered >= rest.start)
            rest.end = recovered;
        static const HintedPattern cleft(u"(?:[ぁ-ん]{1,4}(?:の|額|分|金|もの|資産|資金)は|["
                                         u"가-힣]+ (?:돈|금액|액수|것|자산|자금)(?:은|는)) ?"
                                         u"[^、,]{0,8}$"_s);
        if (const QRegularExpressionMatch match = cleft.match(context.words(rest).right(80).toString());
            match.hasMatch())
            rest.end = rest.start;
    }
    return rest;
}

bool isPredicate(const ClaimContext &context, Span rest)
{
    static const HintedPattern copula(
        u"^(?:相当|前後|余り|超|以上|ほど|程度|規模|弱|強)?(?:だ|で(?:、|ある|あり|あっ|し|す)|です|である|"
        u"に(?:上|達|のぼ|及|とどま|留ま|迫)|と(?:な|推|み|見|され|算|試)|を(?:超|上回|下回|占め|記録))|"
        u"^ ?(?:상당|가량|정도|안팎|규모|이상|남짓)?(?:이다|이었|였|입니다|이며|으로 "
        u"(?:집계|추산|추정|늘|줄|나타)|로 "
        u"(?:집계|추산|추정|늘|줄|나타)|에 (?:이르|이른|달|그[치쳤친]|육박|불과)|[을를] (?:넘|웃돌|차지|기록|밑돌))"_s);
    return copula.match(context.words(rest).left(24).toString()).hasMatch();
}

bool isVerb(const ClaimContext &context, Span place, qsizetype end)
{
    const QStringView text = context.text;
    if (context.language == Language::Japanese) {
        qsizetype p = place.end;
        while (p < end && isHiragana(text.at(p)))
            ++p;
        const QStringView inflection = text.mid(place.end, p - place.end);
        if (inflection.isEmpty()) // 体言止め, or kana within the word: 抜かれ、
            return isHiragana(text.at(place.end - 1)) || p >= end || text.at(p) == u'。';
        if (QStringView(u"のはがをにとも").contains(inflection.front()) &&
            chars::isHan(text.at(place.end - 1)))
            return false;
        return !inflection.endsWith(u'の') && inflection != u"で" && inflection != u"から" &&
               inflection != u"や" && inflection != u"へ" && inflection != u"など";
    }
    qsizetype stop = place.end;
    while (stop < end && chars::isHangul(text.at(stop)))
        ++stop;
    const QStringView word = text.mid(place.start, stop - place.start);
    static constexpr QStringView endings[] = {
        u"다",   u"다고", u"다는", u"라고", u"며",   u"고", u"지만", u"으나", u"는데", u"니다",
        u"면서", u"해",   u"돼",   u"여",   u"음",   u"함", u"됨",   u"린",   u"친",   u"낸",
        u"한",   u"된",   u"산",   u"은",   u"던",   u"쳐", u"꿔",   u"겨",   u"눠",   u"줘",
        u"려",   u"아",   u"어",   u"긴",   u"샀다", u"간", u"챈",   u"서",   u"당했"};
    return stop >= end || text.at(stop) == u'.' ||
           std::any_of(std::begin(endings), std::end(endings),
                       [&](QStringView ending) { return word.endsWith(ending); });
}

qsizetype firstOf(const QRegularExpression &words, const QString &text)
{
    const QRegularExpressionMatch match = words.match(text);
    return match.hasMatch() && isObject(text, match.capturedStart()) ? match.capturedStart() : -1;
}

std::optional<KindPlace> firstVerb(const ClaimContext &context, Span rest)
{
    std::optional<KindPlace> first;
    if (!context.kinds)
        return first;
    const bool topic = isTopic(context, rest);
    for (const KindPlace &one : *context.kinds) {
        const claimwords::KindCue &cue = claimwords::kinds[static_cast<size_t>(one.cue)];
        const bool deed = cue.kind == ClaimKind::Theft || cue.kind == ClaimKind::Laundering;
        constexpr int weak = 10;
        if (!rest.contains(one.place) || one.origin || cue.loss || !deed || cue.toll > weak ||
            (first && first->place.start <= one.place.start) || !isVerb(context, one.place, rest.end) ||
            (topic && isAttributive(context, one.place)))
            continue;
        first = one;
    }
    return first;
}

} // namespace vigie::easternverbs
