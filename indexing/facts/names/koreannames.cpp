// SPDX-License-Identifier: GPL-3.0-or-later
// Names of firms in Korean text, told by their shape.
#include "indexing/facts/names/easternnameparts.h"
#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/easternnamewords.h"
#include "indexing/facts/names/koreancalled.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/parties/partymemory.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

using chars::at;

/// 다온페이(라는), 다온페이(다): what closes the name ends like the copula that follows it.
bool closesWithCopula(QStringView text, Span stem)
{
    return at(text, stem.end) == u'이' &&
           !closerOf(text.mid(stem.start, stem.length() + 1), Language::Korean).isEmpty();
}

/// 오렌지베이, 노을: whether the last syllable cannot be the particle that it looks like, since 은, 이, 을
/// and 과 follow a consonant and 는, 가, 를 and 와 a vowel.
bool disagrees(QStringView text, qsizetype particle, QStringView ending)
{
    const QChar before = at(text, particle - 1);
    if (ending.size() != 1 || !chars::isHangul(before))
        return false;
    constexpr char16_t firstSyllable = 0xAC00;
    constexpr int closings = 28;
    const bool closed = (before.unicode() - firstSyllable) % closings != 0;
    return closed ? QStringView(u"는가를와").contains(ending.front())
                  : QStringView(u"은이을과").contains(ending.front());
}

/// The end of a Korean word without its particle, copula or 측.
qsizetype koreanStem(QStringView text, Span word)
{
    for (const QStringView ending : namewords::koreanEndings) {
        if (word.length() <= ending.size() + 1 || text.at(word.end - 1) != ending.back() ||
            !text.mid(word.start, word.length()).endsWith(ending) ||
            disagrees(text, word.end - ending.size(), ending))
            continue;
        // 마리넬라는 발표했다: "called so" only where what is called so follows.
        if (ending == u"라는") {
            static constexpr QStringView called[] = {u" 이름", u" 회사",  u" 업체",   u" 거래소",
                                                     u" 곳",   u" 기업",  u" 서비스", u" 플랫폼",
                                                     u" 재단", u" 사이트"};
            const QStringView next = text.mid(word.end, 4);
            if (std::none_of(std::begin(called), std::end(called),
                             [&](QStringView one) { return next.startsWith(one); }))
                continue;
        }
        const Span stem{word.start, word.end - ending.size()};
        return stem.end + (closesWithCopula(text, stem) ? 1 : 0);
    }
    return word.end;
}

/// 거래소, 업체에서: a trade with nothing before it.
bool isTradeAlone(QStringView word)
{
    static const auto trades = [] {
        std::vector<QStringView> all = tradeWords(Language::Korean, TradeUse::Introduces);
        const auto more = tradeWords(Language::Korean, TradeUse::PointsBack);
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    if (isOneOf(word, trades) || isOneOf(word.left(koreanStem(word, {0, word.size()})), trades))
        return true;
    // 수탁업체인, 결제업체: a sort of trade, with the copula that describes or without.
    QStringView plain =
        word.endsWith(u'인') ? word.chopped(1) : word.left(koreanStem(word, {0, word.size()}));
    constexpr qsizetype longest = 6;
    return plain.size() <= longest &&
           (plain.endsWith(u"업체") || plain.endsWith(u"기업") || plain.endsWith(u"회사") ||
            plain.endsWith(u"사업자") || plain.endsWith(u"운영사"));
}

/// 국내|저축은행, 대형|시중은행: says only which of its sort.
bool isPlaceOrRank(QStringView word)
{
    static const QSet<QStringView> plain{
        u"국내",   u"해외",   u"현지", u"대형",     u"소형",       u"중소",      u"중견",
        u"일부",   u"여러",   u"지역", u"민간",     u"국영",       u"외국",      u"글로벌",
        u"상위",   u"주요",   u"인근", u"부실",     u"관련",       u"해당",      u"피해",
        u"거래",   u"한국",   u"미국", u"일본",     u"중국",       u"인도",      u"대만",
        u"홍콩",   u"태국",   u"영국", u"독일",     u"프랑스",     u"러시아",    u"베트남",
        u"필리핀", u"멕시코", u"칠레", u"싱가포르", u"말레이시아", u"방글라데시"};
    return plain.contains(word) || namesNoFirm(word);
}

bool isKoreanName(const ClaimContext &context, Span name)
{
    const QStringView shown = context.words(name);
    const QStringView closer = closerOf(shown, Language::Korean);
    const QStringView lead = shown.chopped(closer.size());
    // 해당 거래소 describes, 해당화은행 is a name: as long as a sort is, it says only which.
    const bool describes = describesTrade(lead) && !(lead.size() == 3 && describesTrade(lead.left(2)) &&
                                                     !describesTrade(lead.mid(1)));
    return !closer.isEmpty() && lead.size() >= 2 && !describes && !isOneOfASort(context, name) &&
           !isOneOf(shown, namewords::koreanThings) &&
           std::none_of(std::begin(namewords::koreanSorts), std::end(namewords::koreanSorts),
                        [&](QStringView sort) {
                            // 극동|상업|은행: what stands before the sort is a name.
                            return lead.endsWith(sort) &&
                                   !(closer == u"은행" && sort.size() > 1 && lead.size() > sort.size() + 1 &&
                                     !isPlaceOrRank(lead.chopped(sort.size())));
                        });
}

} // namespace

bool isOneOfASort(const ClaimContext &context, Span name)
{
    static const AnyOf sorts{u"재단",   u"은행",   u"법인",   u"협회",   u"조합",   u"학교",   u"대학",
                             u"병원",   u"업체",   u"회사",   u"기업",   u"거래소", u"증권",   u"보험",
                             u"캐피탈", u"기관",   u"단체",   u"운용사", u"게임사", u"투자사", u"개발사",
                             u"증권사", u"사업자", u"연기금", u"결제사", u"플랫폼", u"금고"};
    constexpr qsizetype lead = 4;
    if (context.language != Language::Korean || name.start <= context.sentence.start)
        return false;
    const QStringView shown = context.words(name),
                      before =
                          context.words({std::max(context.sentence.start, name.start - lead), name.start});
    static const HintedPattern one(u"(?:^|[ ,(])(?:한|어느|모) $"_s);
    return sorts.in(shown.right(3)) && one.in(before);
}

void findKorean(const ClaimContext &context, Span range, Names &names)
{
    const QStringView text = context.text;
    const NameMarks marks(context, range);
    for (qsizetype p = range.start; p < range.end;) {
        if (const qsizetype end = marks.until(p); end > p) {
            p = end;
            continue;
        }
        if (const Span quoted = quotedName(context, p); !quoted.isEmpty() && quoted.end < range.end) {
            const Span name = withoutGloss(context, quoted);
            const QStringView words = context.words(name);
            constexpr qsizetype longest = 14;
            if (words.size() <= longest && words.count(u' ') <= 1 && !words.contains(u'.') &&
                !words.contains(u',')) {
                names.append(name);
                p = quoted.end + 1;
                continue;
            }
        }
        const auto belongs = [&](qsizetype q) {
            const QChar c = at(text, q);
            return chars::isHangul(c) || chars::isLatin(c) || chars::isDigit(c) ||
                   (c == u' ' && chars::isLatin(at(text, q - 1)) && at(context.cased, q + 1).isUpper());
        };
        if (!belongs(p)) {
            ++p;
            continue;
        }
        Span word{p, p};
        while (word.end < range.end && belongs(word.end) && marks.until(word.end) < 0)
            ++word.end;
        p = word.end;
        // 달빛거래소1)는: the mark of a note is no part of the name.
        while (at(text, p) == u')' && word.length() > 2 && chars::isDigit(at(text, word.end - 1)))
            --word.end;
        const Span stem{word.start, koreanStem(text, word)};
        // 펠리칸 브릿지가: two words, of which the second has the particle.
        if (at(text, word.end) == u' ' && stem == word) {
            Span next{word.end + 1, word.end + 1};
            while (next.end < range.end && belongs(next.end) && marks.until(next.end) < 0)
                ++next.end;
            next.end = koreanStem(text, next);
            if (next.length() > 1 && opensTwoWordName(context.words(word), context.words(next))) {
                names.append({word.start, next.end});
                p = next.end;
                continue;
            }
        }
        if (isKoreanName(context, stem)) {
            names.append(stem);
            continue;
        }
        // 오를린은: what the document calls by its trade elsewhere.
        if (context.memory && context.memory->isCalled(context.words(stem))) {
            names.append(stem);
            continue;
        }
        // Maru Exchange는: capitals.
        qsizetype end = word.start;
        while (end < word.end && !chars::isHangul(text.at(end)))
            ++end;
        if (end - word.start >= 3 && at(context.cased, word.start).isUpper())
            names.append({word.start, end});
    }
}

bool disagreesAsParticle(const ClaimContext &context, qsizetype at)
{
    return context.language == Language::Korean && at < context.sentence.end && at > context.sentence.start &&
           disagrees(context.text, at, context.text.mid(at, 1));
}

Span withoutEnding(const ClaimContext &context, Span word)
{
    const bool hangul = word.length() > 0 && chars::isHangul(at(context.text, word.end - 1));
    return hangul ? Span{word.start, koreanStem(context.text, word)} : word;
}

qsizetype stemOfKorean(QStringView word)
{
    return koreanStem(word, {0, word.size()});
}

bool isBareTrade(QStringView word)
{
    // 取引所, 個人: sorts of the robbed in the cells of a Japanese table.
    static constexpr QStringView japanese[] = {
        u"取引所",         u"交換所",     u"交換業者", u"銀行",     u"個人",       u"個人投資家",
        u"法人",           u"企業",       u"民間企業", u"証券会社", u"金融機関",   u"政府機関",
        u"利用者",         u"顧客",       u"業者",     u"事業者",   u"分散型金融", u"分散型取引所",
        u"個人ウォレット", u"ゲーム会社", u"決済会社"};
    return !word.isEmpty() &&
           ((chars::isHangul(word.back()) && isTradeAlone(word)) || isOneOf(word, japanese));
}

bool namesNoFirm(QStringView word)
{
    // 900개, 12명: a count.
    if (word.size() > 1 && chars::isDigit(word.at(word.size() - 2)) &&
        QStringView(u"개명곳건차번회층원").contains(word.back()))
        return true;
    return isOneOf(word, namewords::koreanPlain) ||
           std::any_of(std::begin(namewords::koreanPlainEnds), std::end(namewords::koreanPlainEnds),
                       [&](QStringView end) { return word.endsWith(end); });
}

Span wholeKoreanName(const ClaimContext &context, Span part)
{
    // 물수제비다. : the copula at the end of its sentence.
    if (at(context.text, part.end - 1) == u'다' && at(context.text, part.end) == u'.')
        --part.end;
    if (closesWithCopula(context.text, part) && closerOf(context.words(part), Language::Korean).isEmpty())
        ++part.end;
    // Maru Exchange는: all its capitals.
    while (chars::isLatin(at(context.text, part.start)) && at(context.text, part.start - 1) == u' ' &&
           chars::isLatin(at(context.text, part.start - 2))) {
        qsizetype start = part.start - 1;
        while (chars::isLatin(at(context.text, start - 1)) || chars::isDigit(at(context.text, start - 1)))
            --start;
        if (start < context.sentence.start || !at(context.cased, start).isUpper())
            break;
        part.start = start;
    }
    return part;
}

} // namespace vigie::parties
