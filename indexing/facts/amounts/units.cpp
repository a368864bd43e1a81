// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/units.h"

#include "indexing/facts/amounts/unitwords.h"
#include "indexing/facts/words/textprobe.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using chars::at;

using Index = QHash<char16_t, QVarLengthArray<const UnitWord *, 8>>;

Index indexed(std::span<const UnitWord> words, bool byLast)
{
    Index index;
    for (const UnitWord &word : words)
        index[(byLast ? word.phrase.back() : word.phrase.front()).unicode()].append(&word);
    for (auto &bucket : index) {
        std::stable_sort(bucket.begin(), bucket.end(), [](const UnitWord *a, const UnitWord *b) {
            return a->phrase.size() > b->phrase.size();
        });
    }
    return index;
}

/// What may follow 원, 불, 엔 within the same run of hangul: particles and words of size.
bool endsUnit(QStringView text, qsizetype position)
{
    const QChar c = at(text, position);
    if (!chars::isHangul(c))
        return true;
    // 불가, 불과, 불임, 불입 are words of their own; 만 불임, 억 불임 end a sentence in a ministry's style.
    if (at(text, position - 1) == u'불' && (c == u'가' || c == u'과' || c == u'임' || c == u'입')) {
        qsizetype p = position - 2;
        if (at(text, p) == u' ')
            --p;
        const bool scaled = QStringView(u"천만억조").contains(at(text, p));
        const bool ends = !chars::isHangul(at(text, position + 1)) || text.mid(position + 1, 2) == u"니다";
        return scaled && (c == u'임' || c == u'입') && ends;
    }
    static constexpr QStringView endings[] = {
        u"을",   u"를",   u"이",   u"가",   u"은",  u"는",   u"의",   u"에",   u"으로", u"로",
        u"과 ",  u"와 ",  u"도",   u"만",   u"대",  u"어치", u"가량", u"상당", u"규모", u"이상",
        u"이하", u"미만", u"초과", u"선",   u"씩",  u"짜리", u"정도", u"안팎", u"내외", u"여",
        u"어",   u"인데", u"이며", u"이고", u"으",  u"상",   u"남짓", u"까지", u"부터", u"보다",
        u"쯤",   u"수준", u"넘",   u"하",   u"였",  u"뿐",   u"입",   u"임",   u"인 ",  u"밖",
        u"처럼", u"마저", u"조차", u"가까", u"나 ", u"꼴"};
    return std::any_of(std::begin(endings), std::end(endings),
                       [&](QStringView ending) { return text.mid(position).startsWith(ending); });
}

std::optional<CountedUnit> find(const Index &index, QStringView text, qsizetype position)
{
    const auto bucket = index.constFind(at(text, position).unicode());
    if (bucket == index.constEnd())
        return std::nullopt;
    for (const UnitWord *word : *bucket) {
        if (!chars::standsAt(text, position, word->phrase))
            continue;
        const qsizetype end = position + word->phrase.size();
        if ((word->flags & CountedUnit::Suffix) != 0 && !endsUnit(text, end))
            continue;
        // 元 and 円 open other words: 元素, 円卓.
        if ((word->phrase == u"元" || word->phrase == u"円") &&
            (at(text, end) == u'素' || at(text, end) == u'卓' || at(text, end) == u'号' ||
             at(text, end) == u'年'))
            continue;
        return CountedUnit{word->id, word->kind, word->flags, position, end};
    }
    return std::nullopt;
}

const Index &after()
{
    static const Index index = indexed(unitWordsAfter(), false);
    return index;
}

const Index &unitsBefore()
{
    static const Index index = indexed(unitWordsBefore(), true);
    return index;
}

/// Words that may stand between a figure and the noun it counts.
bool isAdjective(QStringView word)
{
    static const QSet<QStringView> adjectives{
        u"north",        u"korean",   u"dprk",      u"it",        u"shipping",  u"additional",  u"armed",
        u"more",         u"combat",   u"refined",   u"artillery", u"ballistic", u"overseas",    u"foreign",
        u"skilled",      u"russian",  u"ukrainian", u"metric",    u"long",      u"short",       u"range",
        u"other",        u"such",     u"new",       u"heavy",     u"cruise",    u"multiple",    u"large",
        u"sealed",       u"full",     u"loaded",    u"military",  u"cargo",     u"merchant",    u"oil",
        u"fishing",      u"attack",   u"different", u"separate",  u"fresh",     u"information", u"technology",
        u"construction", u"deployed", u"wounded",   u"elite",     u"special",   u"forces",      u"south",
        u"japanese",     u"chinese",  u"american",  u"western",   u"migrant",   u"contract",    u"remote",
        u"nouveaux",     u"autres",   u"gros",      u"grands",    u"petits",    u"jeunes",      u"faux"};
    return adjectives.contains(word);
}

} // namespace

std::optional<CountedUnit> unitAfter(QStringView text, qsizetype position, Language language)
{
    qsizetype p = position;
    if (at(text, p) == u' ')
        ++p;
    if (auto unit = find(after(), text, p))
        return unit;
    // "de dollars", "d'euros", "of dollars"
    qsizetype q = p;
    for (const QStringView link : {QStringView(u"de "), QStringView(u"d'"), QStringView(u"of ")}) {
        if (text.mid(p).startsWith(link)) {
            q = p + link.size();
            break;
        }
    }
    if (q != p) {
        if (auto unit = find(after(), text, q))
            return unit;
    }
    if (language == Language::Japanese || language == Language::Korean) {
        // 2万以上のコンテナ, 1만여 명, 20億ドル超: words of bound may stand before the counter.
        return std::nullopt;
    }
    for (int steps = 0; steps < 4; ++steps) {
        const qsizetype end = chars::wordEnd(text, q);
        if (end == q || !isAdjective(text.mid(q, end - q)))
            return std::nullopt;
        const QChar gap = at(text, end);
        if (gap != u' ' && gap != u'-')
            return std::nullopt;
        q = end + 1;
        if (auto unit = find(after(), text, q)) {
            if (unit->kind == UnitKind::Quantity)
                return unit;
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<CountedUnit> unitBefore(QStringView text, qsizetype end, Language)
{
    qsizetype e = end;
    if (at(text, e - 1) == u' ')
        --e;
    const auto bucket = unitsBefore().constFind(at(text, e - 1).unicode());
    if (bucket == unitsBefore().constEnd())
        return std::nullopt;
    for (const UnitWord *word : *bucket) {
        if (chars::standsBefore(text, e, word->phrase)) {
            const qsizetype start = e - word->phrase.size();
            if ((word->flags & CountedUnit::Suffix) != 0 && chars::isHangul(at(text, start - 1)))
                continue;
            return CountedUnit{word->id, word->kind, word->flags, start, e};
        }
    }
    return std::nullopt;
}

QStringView countedThing(QStringView text, qsizetype figureStart, const CountedUnit &counter)
{
    constexpr qsizetype reach = 16;
    const auto stops = [](QChar c) {
        return c == u'。' || c == u'、' || c == u'\n' || c == u'\t' || c == u'.' || c == u'(' || c == u')' ||
               c == u',' || chars::isDigit(c);
    };
    qsizetype left = figureStart;
    // 無人機80機から100機, 무인기 80~100대: over the range's other figure.
    for (const QStringView link : {QStringView(u"~"), QStringView(u"-"), QStringView(u"から"),
                                   QStringView(u"에서"), QStringView(u"、"), QStringView(u"〜")}) {
        if (!text.left(figureStart).endsWith(link))
            continue;
        qsizetype p = figureStart - link.size();
        if (p > 0 && !chars::isDigit(text.at(p - 1)))
            --p; // its counter
        const qsizetype digits = p;
        while (p > 0 && (chars::isDigit(text.at(p - 1)) || text.at(p - 1) == u','))
            --p;
        if (p < digits)
            left = p;
    }
    figureStart = left;
    // 労働者は、なお5万人: a comma behind the topic parts nothing.
    while (
        left > 0 && figureStart - left < reach &&
        (!stops(text.at(left - 1)) || (left > 1 && text.at(left - 1) == u'、' && text.at(left - 2) == u'は')))
        --left;
    qsizetype right = counter.end;
    while (right < text.size() && right - counter.end < reach && !stops(text.at(right)))
        ++right;
    const QStringView leftText = text.mid(left, figureStart - left);
    const QStringView rightText = text.mid(counter.end, right - counter.end);
    QStringView best;
    qsizetype nearest = reach * 2;
    // Coins are counted as pieces and sheets: a "ビットコインATM 3台" is no three bitcoins.
    const bool pieces = QStringView(u"個枚개").contains(at(text, counter.start));
    for (const CountedNoun &noun : countedNouns()) {
        if (!pieces && noun.id.front().isUpper())
            continue;
        if (const qsizetype at = leftText.lastIndexOf(noun.word); at >= 0) {
            const qsizetype distance = leftText.size() - at - noun.word.size();
            if (distance < nearest) {
                nearest = distance;
                best = noun.id;
            }
        }
        // Behind the counter the noun hangs on it by の or 의, or the counter is said of it at once.
        if (const qsizetype at = rightText.indexOf(noun.word); at >= 0) {
            const bool linked =
                at <= 8 || rightText.left(at).contains(u'の') || rightText.left(at).contains(u'의');
            if (linked && at + 2 < nearest) {
                nearest = at + 2;
                best = noun.id;
            }
        }
    }
    return best;
}

QString openUnitReason(const CountedUnit &unit, Language language)
{
    if (unit.id == u"USD")
        return u"dollars without a country: US dollars, in which sanctions reports count"_s;
    if (unit.id == u"KRW")
        return u"won without a country: South Korean won"_s;
    if (unit.id == u"JPY")
        return language == Language::Japanese ? u"yen sign in a Japanese text: Japanese yen"_s
                                              : u"yen sign: Japanese yen rather than Chinese yuan"_s;
    if (unit.id == u"CNY")
        return u"yuan without a country: Chinese yuan"_s;
    if (unit.id == u"GBP")
        return u"pounds without a country: pounds sterling"_s;
    if (unit.id == u"CHF")
        return u"francs without a country: Swiss francs"_s;
    if (unit.id == u"INR")
        return u"rupees without a country: Indian rupees"_s;
    if (unit.id == u"PHP")
        return u"pesos without a country: Philippine pesos"_s;
    if (unit.id == u"RUB")
        return u"roubles without a country: Russian roubles"_s;
    return {};
}

} // namespace vigie
