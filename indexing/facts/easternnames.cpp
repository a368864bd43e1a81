// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/easternnames.h"

#include "indexing/facts/easternnamewords.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/tradewords.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace vigie::parties {

namespace {

using chars::at;

/// Words sorted so that the longest is tried first.
template <typename Words>
std::vector<QStringView> longestFirst(const Words &words)
{
    std::vector<QStringView> all(std::begin(words), std::end(words));
    std::stable_sort(all.begin(), all.end(),
                     [](QStringView a, QStringView b) { return a.size() > b.size(); });
    return all;
}

/// What may stand before a Japanese name without a particle: its trade, and what sort of firm it is.
const std::vector<QStringView> &japaneseLeads()
{
    static const std::vector<QStringView> leads = [] {
        std::vector<QStringView> all = tradeWords(Language::Japanese, TradeUse::Introduces);
        all.insert(all.end(), std::begin(namewords::japaneseLeads), std::end(namewords::japaneseLeads));
        return longestFirst(all);
    }();
    return leads;
}

const std::vector<QStringView> &closers(Language language)
{
    static const auto made = [](Language one, const auto &more) {
        std::vector<QStringView> all = tradeWords(one, TradeUse::Closes);
        all.insert(all.end(), std::begin(more), std::end(more));
        return longestFirst(all);
    };
    static const std::vector<QStringView> japanese = made(Language::Japanese, namewords::japaneseClosers),
                                          korean = made(Language::Korean, namewords::koreanClosers);
    return language == Language::Korean ? korean : japanese;
}

bool isOneOf(QStringView word, const auto &words)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// The end of `word` that closes names; empty if none.
QStringView closerOf(QStringView word, Language language)
{
    const auto &all = closers(language);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](QStringView closer) { return word.endsWith(closer); });
    return found == all.end() ? QStringView() : *found;
}

/// Whether a letter can stand within a Japanese name other than its hiragana.
bool isNameLetter(QStringView cased, qsizetype p)
{
    const QChar c = at(cased, p);
    if (chars::isHan(c) || isKatakana(c) || chars::isLatin(c) || chars::isDigit(c))
        return true;
    const QChar before = at(cased, p - 1), behind = at(cased, p + 1);
    if (c == u'・' || c == u'.' || c == u'-' || c == u'&')
        return (isKatakana(before) || chars::isLatin(before) || chars::isHan(before)) &&
               (isKatakana(behind) || chars::isLatin(behind) || chars::isHan(behind) ||
                chars::isDigit(behind));
    return c == u' ' && chars::isLatin(before) && behind.isUpper();
}

/// Dates, amounts and names that the thesaurus knows within a range: what no unknown name overlaps.
class Marks
{
public:
    Marks(const ClaimContext &context, Span range)
    {
        add(context.page->dates, range);
        add(context.page->amounts, range);
        add(context.page->entities, range);
    }

    /// The end of what covers `p`, or -1.
    qsizetype until(qsizetype p) const
    {
        for (const Span span : m_spans) {
            if (span.contains(p))
                return span.end;
        }
        return -1;
    }

private:
    template <typename All>
    void add(const All &all, Span range)
    {
        for (const auto &one : all) {
            if (one.span.overlaps(range))
                m_spans.append(one.span);
        }
    }

    QVarLengthArray<Span, 16> m_spans;
};

/// Takes trade, legal form and rank from before a name, and 社, 側 or who works there from behind it.
Span stripped(QStringView text, Span name)
{
    for (bool again = true; again;) {
        again = false;
        for (const QStringView lead : japaneseLeads()) {
            if (name.length() > lead.size() + 1 && text.mid(name.start, name.length()).startsWith(lead) &&
                closerOf(text.mid(name.start + lead.size(), name.length() - lead.size()), Language::Japanese)
                        .size() != name.length() - lead.size()) {
                name.start += lead.size();
                again = true;
                break;
            }
        }
    }
    // 海運会社スキョルド: whatever firm the trade says it is.
    for (const QStringView trade : namewords::japaneseFirms) {
        const qsizetype p = text.mid(name.start, name.length()).lastIndexOf(trade);
        const QStringView rest = text.mid(name.start + p + trade.size(), name.length() - p - trade.size());
        if (p > 0 && rest.size() >= 2 && !isOneOf(rest, namewords::japaneseTails))
            name.start += p + trade.size();
    }
    for (bool again = true; again;) {
        again = false;
        for (const QStringView tail : namewords::japaneseTails) {
            if (name.length() > tail.size() + 1 && text.mid(name.start, name.length()).endsWith(tail)) {
                name.end -= tail.size();
                again = true;
                break;
            }
        }
    }
    while (name.length() > 0 && QStringView(u"・-.& ").contains(text.at(name.end - 1)))
        --name.end;
    while (name.length() > 0 && QStringView(u"・-.& ").contains(text.at(name.start)))
        ++name.start;
    return name;
}

/// Where the hiragana before `start` begins if it belongs to the name: しらさぎ+デジタル. It does where a
/// border stands before it, or a particle that follows a noun.
qsizetype withHiragana(QStringView text, qsizetype start, qsizetype from)
{
    constexpr qsizetype shortest = 2, longest = 7;
    qsizetype begin = start;
    while (begin > from && isHiragana(text.at(begin - 1)))
        --begin;
    if (begin == start)
        return start;
    const QChar before = begin > from ? text.at(begin - 1) : QChar();
    const bool noun = chars::isHan(before) || isKatakana(before) || chars::isLatin(before) ||
                      QStringView(u"」』)").contains(before);
    if (noun && !before.isNull()) {
        // 盗まれたアオサギ: what follows a word in kanji is its ending, if it is no particle alone.
        if (!QStringView(u"のはがをに").contains(text.at(begin)))
            return start;
        // 二つの鎖をつなぐX: behind a particle other than の a verb may stand.
        const bool verb = text.at(begin) != u'の' &&
                          QStringView(u"るくぐすつぬぶむうただてい").contains(text.at(start - 1));
        if (verb)
            return start;
        ++begin;
    }
    // そのみやこコイン自身: what points at the name is none of it.
    for (const QStringView pointer :
         {QStringView(u"その"), QStringView(u"この"), QStringView(u"あの"), QStringView(u"ある")}) {
        if (start - begin >= pointer.size() + shortest &&
            text.mid(begin, start - begin).startsWith(pointer)) {
            begin += pointer.size();
            break;
        }
    }
    const QStringView lead = text.mid(begin, start - begin);
    if (lead.size() < shortest || lead.size() > longest || isOneOf(lead, namewords::hiraganaWords) ||
        std::any_of(std::begin(namewords::hiraganaEndings), std::end(namewords::hiraganaEndings),
                    [&](QStringView ending) { return lead.endsWith(ending); }))
        return start;
    return begin;
}

/// Whether a run without hiragana before it is a name by its letters.
bool isJapaneseName(QStringView shown)
{
    const bool plain = std::any_of(shown.begin(), shown.end(), [](QChar c) {
        return isKatakana(c) || chars::isLatin(c) || isHiragana(c);
    });
    const QStringView closer = closerOf(shown, Language::Japanese);
    const QStringView lead = shown.chopped(closer.size());
    if (isOneOf(lead, namewords::japaneseSorts) || isOneOf(shown, namewords::japaneseThings))
        return false;
    if (!plain) // 青柳証券, but no 地方銀行
        return !closer.isEmpty() && lead.size() >= 2 &&
               std::none_of(std::begin(namewords::japaneseSorts), std::end(namewords::japaneseSorts),
                            [&](QStringView sort) { return lead.endsWith(sort); });
    // What ends in kanji that close no name is a compound: ミサイル開発.
    const auto first = std::find_if_not(shown.begin(), shown.end(), isHiragana);
    const bool shop = first - shown.begin() >= 3 && shown.end() - first == 1 &&
                      QStringView(u"屋堂舎房庵亭社座荘園").contains(shown.back()); // つゆくさ堂
    if (chars::isHan(shown.back()) && closer.isEmpty() && !shop)
        return false;
    if (shop)
        return true;
    // サーバー, 外部ウォレット: the last word says that it is a thing.
    qsizetype last = shown.size();
    while (last > 0 && isKatakana(shown.at(last - 1)))
        --last;
    const QStringView word = shown.mid(last), before = shown.left(last);
    if (isOneOf(word, namewords::japaneseThings)) {
        const bool brand = isOneOf(word, namewords::japaneseBrands);
        return brand && before.size() >= 2 && !before.endsWith(u'・') &&
               std::none_of(std::begin(namewords::japaneseSorts), std::end(namewords::japaneseSorts),
                            [&](QStringView sort) { return before.endsWith(sort); });
    }
    for (const QStringView thing : namewords::japaneseThings) {
        if (word.size() > thing.size() && thing.size() >= 3 && word.endsWith(thing) &&
            !isOneOf(thing, namewords::japaneseBrands))
            return false; // ホットサーバー, サイバーグループ
    }
    const bool latin = std::none_of(shown.begin(), shown.end(), [](QChar c) { return isKatakana(c); });
    if (latin && closer.isEmpty())
        return shown.size() >= 3 && shown.front().isUpper();
    return shown.size() >= 3;
}

Span japaneseNameAround(const ClaimContext &context, Span run, qsizetype from)
{
    Span name = stripped(context.cased, run);
    // A lead that was taken away is a border; without one hiragana may go before.
    if (name.start == run.start)
        name.start = withHiragana(context.text, name.start, from);
    return name;
}

/// 交換業者さざなみである: a name in hiragana alone, which only the trade right before it shows.
Span hiraganaName(QStringView text, Span run, qsizetype end)
{
    constexpr qsizetype shortest = 3, longest = 7;
    const QStringView shown = text.mid(run.start, run.length());
    const auto trades = tradeWords(Language::Japanese, TradeUse::Introduces);
    if (!isHiragana(at(text, run.end)) ||
        std::none_of(trades.begin(), trades.end(), [&](QStringView trade) { return shown.endsWith(trade); }))
        return {};
    qsizetype stop = run.end;
    while (stop < end && isHiragana(text.at(stop)))
        ++stop;
    const QStringView kana = text.mid(run.end, stop - run.end);
    for (const QStringView ending : namewords::japaneseParticles) {
        if (!kana.endsWith(ending))
            continue;
        const QStringView name = kana.chopped(ending.size());
        if (name.size() < shortest || name.size() > longest)
            continue;
        const bool word =
            isOneOf(name, namewords::hiraganaWords) ||
            QStringView(u"のはがをにでともへや").contains(name.front()) ||
            std::any_of(std::begin(namewords::hiraganaEndings), std::end(namewords::hiraganaEndings),
                        [&](QStringView one) { return name.endsWith(one); });
        return word ? Span() : Span{run.end, run.end + name.size()};
    }
    return {};
}

void findJapanese(const ClaimContext &context, Span range, Names &names)
{
    const QStringView cased = context.cased;
    const Marks marks(context, range);
    for (qsizetype p = range.start; p < range.end;) {
        if (const qsizetype end = marks.until(p); end > p) {
            p = end;
            continue;
        }
        if (const Span quoted = quotedName(context, p); !quoted.isEmpty() && quoted.end < range.end) {
            const QStringView words = context.words(quoted);
            constexpr qsizetype longest = 20;
            const qsizetype hiragana = std::count_if(words.begin(), words.end(), isHiragana);
            const qsizetype letters =
                std::find_if_not(words.begin(), words.end(), isHiragana) - words.begin();
            // 「事実ではない」: hiragana stands at the head of a name or makes all of it.
            const bool sentence = letters != hiragana || (letters > 0 && letters < words.size() &&
                                                          withHiragana(words, letters, 0) != 0);
            const bool name =
                words.size() <= longest && !sentence && hiragana <= 7 &&
                (hiragana == words.size() || isJapaneseName(cased.mid(quoted.start, words.size())));
            if (name && std::none_of(words.begin(), words.end(),
                                     [](QChar c) { return QStringView(u"、。!?「『").contains(c); }))
                names.append(quoted);
            if (name || words.size() <= 3) {
                p = quoted.end + 1;
                continue;
            }
        }
        if (!isNameLetter(cased, p)) {
            ++p;
            continue;
        }
        Span run{p, p};
        while (run.end < range.end && isNameLetter(cased, run.end) && marks.until(run.end) < 0)
            ++run.end;
        p = run.end;
        if (const Span kana = hiraganaName(context.text, run, range.end); !kana.isEmpty()) {
            names.append(kana);
            p = kana.end;
            continue;
        }
        const Span name = japaneseNameAround(context, run, range.start);
        if (name.length() >= 2 && isJapaneseName(cased.mid(name.start, name.length())))
            names.append(name);
    }
}

/// The end of a Korean word without its particle, copula or 측.
qsizetype koreanStem(QStringView text, Span word)
{
    for (const QStringView ending : namewords::koreanEndings) {
        if (word.length() > ending.size() + 1 && text.mid(word.start, word.length()).endsWith(ending))
            return word.end - ending.size();
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

bool isKoreanName(const ClaimContext &context, Span name)
{
    const QStringView shown = context.words(name);
    const QStringView closer = closerOf(shown, Language::Korean);
    const QStringView lead = shown.chopped(closer.size());
    // 해당 거래소 describes, 해당화은행 is a name: as long as a sort is, it says only which.
    const bool describes = describesTrade(lead) && !(lead.size() == 3 && describesTrade(lead.left(2)) &&
                                                     !describesTrade(lead.mid(1)));
    return !closer.isEmpty() && lead.size() >= 2 && !describes && !isOneOf(shown, namewords::koreanThings) &&
           std::none_of(std::begin(namewords::koreanSorts), std::end(namewords::koreanSorts),
                        [&](QStringView sort) { return lead.endsWith(sort); });
}

void findKorean(const ClaimContext &context, Span range, Names &names)
{
    const QStringView text = context.text;
    const Marks marks(context, range);
    for (qsizetype p = range.start; p < range.end;) {
        if (const qsizetype end = marks.until(p); end > p) {
            p = end;
            continue;
        }
        if (const Span quoted = quotedName(context, p); !quoted.isEmpty() && quoted.end < range.end) {
            const QStringView words = context.words(quoted);
            constexpr qsizetype longest = 14;
            if (words.size() <= longest && words.count(u' ') <= 1 && !words.contains(u'.') &&
                !words.contains(u',')) {
                names.append(quoted);
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
        if (const Span stem{word.start, koreanStem(text, word)}; isKoreanName(context, stem)) {
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

} // namespace

Names easternNames(const ClaimContext &context, Span range)
{
    Names names;
    if (context.language == Language::Japanese)
        findJapanese(context, range, names);
    else if (context.language == Language::Korean)
        findKorean(context, range, names);
    return names;
}

Span withoutEnding(const ClaimContext &context, Span word)
{
    const bool hangul = word.length() > 0 && chars::isHangul(at(context.text, word.end - 1));
    return hangul ? Span{word.start, koreanStem(context.text, word)} : word;
}

bool isBareTrade(QStringView word)
{
    return !word.isEmpty() && chars::isHangul(word.back()) && isTradeAlone(word);
}

bool namesNoFirm(QStringView word)
{
    return isOneOf(word, namewords::koreanPlain) ||
           std::any_of(std::begin(namewords::koreanPlainEnds), std::end(namewords::koreanPlainEnds),
                       [&](QStringView end) { return word.endsWith(end); });
}

Span wholeName(const ClaimContext &context, Span part)
{
    if (context.language == Language::Korean && part.length() > 2) {
        // 물수제비다. : the copula at the end of its sentence.
        if (at(context.text, part.end - 1) == u'다' && at(context.text, part.end) == u'.')
            --part.end;
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
    if (context.language != Language::Japanese || part.isEmpty())
        return part;
    Span run = part;
    const Marks marks(context, context.sentence);
    const auto goesOn = [&](qsizetype p) { return isNameLetter(context.cased, p) && marks.until(p) < 0; };
    while (run.start > context.sentence.start && goesOn(run.start - 1))
        --run.start;
    while (run.end < context.sentence.end && goesOn(run.end))
        ++run.end;
    if (isHiragana(at(context.text, run.start)) && run.start == part.start)
        return {run.start, stripped(context.cased, {run.start, run.end}).end};
    const Span whole = japaneseNameAround(context, run, context.sentence.start);
    const bool holds = whole.start <= part.start + 1 && whole.end > part.start;
    return holds && isJapaneseName(context.cased.mid(whole.start, whole.length())) ? whole : part;
}

} // namespace vigie::parties
