// SPDX-License-Identifier: GPL-3.0-or-later
// Names of firms in Japanese text, told by their shape.
#include "indexing/facts/names/easternnameparts.h"
#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/easternnamewords.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/parties/easternroles.h"
#include "indexing/facts/words/textprobe.h"

namespace vigie::parties {

namespace {

using chars::at;

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
    // 商業銀行パドマ・バンク: of the trades that names also end in, where only a sort stands before.
    for (const QStringView trade : tradeWords(Language::Japanese, TradeUse::Closes)) {
        const QStringView shown = text.mid(name.start, name.length());
        const qsizetype p = shown.indexOf(trade);
        const QStringView rest = shown.mid(p + trade.size());
        if (p > 0 && rest.size() >= 3 && isKatakana(rest.front()) &&
            isOneOf(shown.left(p), namewords::japaneseSorts))
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

/// 起きた|あさぎりウォレット, 失ったのは|あさぎりウォレット, 何者かが|あさぎりウォレット: where the name
/// begins in hiragana that stands behind a verb in kanji; `start` if nowhere.
qsizetype behindVerb(QStringView text, qsizetype begin, qsizetype start)
{
    constexpr qsizetype shortest = 3, inflection = 4;
    const QStringView run = text.mid(begin, start - begin);
    qsizetype cut = run.lastIndexOf(u"のは");
    cut = cut >= 0 ? cut + 2 : -1;
    for (const QStringView somebody :
         {QStringView(u"かが"), QStringView(u"かは"), QStringView(u"らが"), QStringView(u"らは")}) {
        if (cut < 0 && run.startsWith(somebody))
            cut = somebody.size();
    }
    if (cut < 0 && run.startsWith(u"である")) // 決済会社である|あさぎりウォレット
        cut = 3;
    if (cut < 0) {
        const qsizetype past = run.indexOf(u'た');
        cut = past >= 0 && past < inflection ? past + 1 : -1;
    }
    if (cut < 0 || run.size() - cut < shortest || QStringView(u"とのがをにはでもへ").contains(run.at(cut)) ||
        QStringView(u"るいなのはがをにでもへと").contains(run.back()))
        return start;
    return begin + cut;
}

/// Where the hiragana before `start` begins if it belongs to the name: しらさぎ+デジタル. It does where a
/// border stands before it, or a particle that follows a noun. `border` is where a date or an amount ends.
qsizetype withHiragana(QStringView text, qsizetype start, qsizetype from, qsizetype border = -1)
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
    if (border > begin && border < start)
        begin = border;
    if (begin == border && QStringView(u"のはがをに").contains(text.at(begin))) {
        ++begin;
    } else if (noun && !before.isNull() && begin != border) {
        // 盗まれたアオサギ: what follows a word in kanji is its ending, if it is no particle alone.
        const bool listed =
            QStringView(u"」』)").contains(before) && QStringView(u"とや").contains(text.at(begin));
        if (!listed && !QStringView(u"のはがをに").contains(text.at(begin))) {
            begin = behindVerb(text, begin, start);
            const QStringView name = text.mid(begin, start - begin);
            const bool plain =
                begin < start && name.size() <= longest && !isOneOf(name, namewords::hiraganaWords);
            return plain ? begin : start;
        }
        // ハッカー集団によるつばさ信託への攻撃
        const bool agent =
            text.mid(begin, start - begin).startsWith(u"による") && start - begin >= 3 + shortest;
        if (agent)
            begin += 2;
        // 二つの鎖をつなぐX: behind a particle other than の a verb may stand.
        const bool verb = !agent && text.at(begin) != u'の' &&
                          QStringView(u"るくぐすつぬぶむうただてい").contains(text.at(start - 1));
        if (verb)
            return start;
        ++begin;
    }
    // そのみやこコイン自身: what points at the name is none of it.
    for (const QStringView pointer :
         {QStringView(u"その"), QStringView(u"この"), QStringView(u"あの"), QStringView(u"ある"),
          QStringView(u"すべて"), QStringView(u"いずれも")}) {
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

/// 昨年|あさぎりウォレット: the end of a date or an amount in the hiragana before `start` or at its head; -1
/// if there is none.
qsizetype dateBefore(const ClaimContext &context, qsizetype start)
{
    qsizetype begin = start;
    while (begin > context.sentence.start && isHiragana(context.text.at(begin - 1)))
        --begin;
    if (begin == start)
        return -1;
    qsizetype border = -1;
    const auto look = [&](const auto &all) {
        for (const auto &one : all) {
            if (one.span.end >= begin && one.span.end < start && one.span.end > context.sentence.start)
                border = std::max(border, one.span.end);
        }
    };
    look(context.page->dates);
    look(context.page->amounts);
    return border;
}

/// ホット・ウォレット, クロスチェーン・ブリッジ: what stands before the dot only says of which sort it is.
bool isSort(QStringView word)
{
    return isOneOf(word, namewords::japaneseSorts) || isOneOf(word, namewords::japaneseThings);
}

/// Whether firms call themselves by the loan word behind another.
bool isBrand(QStringView word, bool dotted)
{
    return isOneOf(word, namewords::japaneseBrands) ||
           (dotted && isOneOf(word, namewords::japaneseDottedBrands));
}

/// Whether a run without hiragana before it is a name by its letters.
bool isJapaneseName(QStringView shown)
{
    const bool plain = std::any_of(shown.begin(), shown.end(), [](QChar c) {
        return isKatakana(c) || chars::isLatin(c) || isHiragana(c);
    });
    const QStringView closer = closerOf(shown, Language::Japanese);
    const QStringView lead = shown.chopped(closer.size());
    // トークンBAL: a coin, whatever it is called.
    static constexpr QStringView coin = u"トークン";
    if (shown.startsWith(coin) && shown.size() > coin.size() && chars::isLatin(shown.at(coin.size())))
        return false;
    if (isOneOf(lead, namewords::japaneseSorts) || isLoanWord(shown))
        return false;
    // 遠洋商業銀行, アンデス信用銀行: what sort of bank it is stands within the name.
    static constexpr QStringView banks[] = {u"商業", u"信用", u"貯蓄", u"開発",
                                            u"投資", u"産業", u"農業", u"勧業"};
    if (!plain && closer == u"銀行") {
        for (const QStringView bank : banks) {
            const QStringView stem = lead.chopped(lead.endsWith(bank) ? bank.size() : 0);
            if (stem.size() < lead.size() && stem.size() >= 2 &&
                std::none_of(std::begin(namewords::japaneseSorts), std::end(namewords::japaneseSorts),
                             [&](QStringView sort) { return sort.size() > 1 && stem.endsWith(sort); }))
                return true;
        }
    }
    if (!plain) // 青柳証券, but no 地方銀行
        return !closer.isEmpty() && lead.size() >= 2 &&
               std::none_of(std::begin(namewords::japaneseSorts), std::end(namewords::japaneseSorts),
                            [&](QStringView sort) {
                                // 旭日海運, 三重銀行, 備中信金: what is a sort alone may end a name.
                                static constexpr QStringView letters = u"日重実新中米英";
                                return lead.endsWith(sort) && !(sort.size() == 1 && lead.size() > 1 &&
                                                                letters.contains(sort.front()));
                            });
    // What ends in kanji that close no name is a compound: ミサイル開発.
    const auto first = std::find_if_not(shown.begin(), shown.end(), isHiragana);
    const bool shop = first - shown.begin() >= 3 && shown.end() - first == 1 &&
                      QStringView(u"屋堂舎房庵亭社座荘園").contains(shown.back()); // つゆくさ堂
    constexpr qsizetype shortest = 5;                                              // アカシア暗号
    const bool exchange = shown.endsWith(u"暗号") && shown.size() >= shortest;
    const auto closes = [&](QStringView end) {
        if (!shown.endsWith(end))
            return false;
        const QStringView stem = shown.chopped(end.size());
        return stem.size() >= 3 && !chars::isHan(stem.back()) && !isSort(stem);
    };
    const bool kana = std::any_of(std::begin(namewords::japaneseKanaClosers),
                                  std::end(namewords::japaneseKanaClosers), closes);
    if (chars::isHan(shown.back()) && closer.isEmpty() && !shop && !exchange && !kana)
        return false;
    if (kana)
        return true;
    if (shop)
        return true;
    // ブロックチェーンゲーム, オンラインカジノ: a sort of what many firms call themselves by.
    if (std::any_of(std::begin(namewords::japaneseBrands), std::end(namewords::japaneseBrands),
                    [&](QStringView brand) {
                        return shown.endsWith(brand) &&
                               isOneOf(shown.chopped(brand.size()), namewords::japaneseSorts);
                    }))
        return false;
    // サーバー, 外部ウォレット: the last word says that it is a thing.
    qsizetype last = shown.size();
    while (last > 0 && isKatakana(shown.at(last - 1)))
        --last;
    const QStringView word = shown.mid(last), before = shown.left(last);
    if (isOneOf(word, namewords::japaneseThings)) {
        const bool brand = isBrand(word, before.endsWith(u'・'));
        const QStringView stem = before.endsWith(u'・') ? before.chopped(1) : before;
        return brand && stem.size() >= (stem != before ? 3 : 2) && !(stem != before && isSort(stem)) &&
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
        name.start = withHiragana(context.text, name.start, from, dateBefore(context, name.start));
    return name;
}

/// 交換業者さざなみである: a name in hiragana alone, which only the trade right before it shows.
Span hiraganaName(QStringView text, Span run, qsizetype end)
{
    constexpr qsizetype shortest = 3, longest = 7;
    const QStringView shown = text.mid(run.start, run.length());
    static const auto trades = tradeWords(Language::Japanese, TradeUse::Introduces);
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
            isOneOf(name, namewords::hiraganaWords) || name.startsWith(u"さん") || name.startsWith(u"さま") ||
            QStringView(u"のはがをにでともへや").contains(name.front()) ||
            std::any_of(std::begin(namewords::hiraganaEndings), std::end(namewords::hiraganaEndings),
                        [&](QStringView one) { return name.endsWith(one); });
        return word ? Span() : Span{run.end, run.end + name.size()};
    }
    return {};
}

/// 「北星学院」では…が盗まれた: what stands in quotation marks and is told to be robbed, whatever its
/// letters.
bool isRobbedQuote(const ClaimContext &context, Span quoted)
{
    constexpr qsizetype longest = 12;
    static constexpr QStringView heads[] = {
        u"事件", u"事案", u"問題", u"対策", u"計画", u"作戦",   u"攻撃", u"詐欺", u"集団", u"部隊",
        u"組織", u"軍団", u"法",   u"制度", u"会議", u"委員会", u"本部", u"声明", u"報告", u"白書",
        u"記事", u"資金", u"資産", u"口座", u"被害", u"流出",   u"盗難", u"番組", u"手口", u"犯行",
        u"業者", u"企業", u"会社", u"顧客", u"銀行", u"国",     u"者",   u"書",   u"額",   u"円"};
    const QStringView words = context.words(quoted);
    if (words.size() > longest || std::any_of(words.begin(), words.end(), isHiragana) ||
        std::any_of(std::begin(heads), std::end(heads),
                    [&](QStringView head) { return words.endsWith(head); }) ||
        isLoanWord(words) || isOneOf(words, namewords::japaneseSorts))
        return false;
    const QStringView behind = context.text.mid(quoted.end + 1, 3);
    const bool leans = behind.startsWith(u"では") || behind.startsWith(u'は') || behind.startsWith(u'が') ||
                       behind.startsWith(u"から") || behind.startsWith(u'の') || behind.startsWith(u'を') ||
                       behind.startsWith(u'に');
    return leans && context.sentence.contains(quoted) && easternRole(context, quoted) >= EasternRole::Lost;
}

/// ゲーム開発会社、スタジオ蜃気楼が: katakana and kanji behind a trade and its comma, whatever it ends in.
bool isApposedToTrade(const ClaimContext &context, Span name)
{
    constexpr qsizetype shortest = 4, longest = 12, trade = 6;
    const QStringView shown = context.words(name);
    if (shown.size() < shortest || shown.size() > longest || at(context.text, name.start - 1) != u'、')
        return false;
    const QStringView before = context.text.left(name.start - 1).right(trade);
    static constexpr QStringView trades[] = {u"会社",   u"企業", u"業者",     u"取引所", u"交換所",
                                             u"代理店", u"銀行", u"組合",     u"法人",   u"商社",
                                             u"財団",   u"団体", u"メーカー", u"大手"};
    const bool introduced = std::any_of(std::begin(trades), std::end(trades),
                                        [&](QStringView one) { return before.endsWith(one); });
    static constexpr QStringView heads[] = {u"資産", u"資金", u"通貨", u"口座", u"残高", u"被害",
                                            u"流出", u"攻撃", u"対策", u"事業", u"取引", u"部門",
                                            u"社員", u"業者", u"会社", u"企業"};
    const auto kana = std::find_if_not(shown.begin(), shown.end(), isKatakana);
    return introduced && kana - shown.begin() >= 2 && std::all_of(kana, shown.end(), chars::isHan) &&
           QStringView(u"はがをのでに").contains(at(context.text, name.end)) &&
           std::none_of(std::begin(heads), std::end(heads),
                        [&](QStringView one) { return shown.endsWith(one); });
}

} // namespace

bool closesName(const ClaimContext &context, const EntityMatch &match)
{
    const QStringView text = context.text;
    // あさぎりウォレット: behind hiragana that is no word of the sentence.
    if (context.language == Language::Japanese && isHiragana(at(text, match.span.start - 1)) &&
        isBrand(context.words(match.span), false)) {
        const qsizetype start = withHiragana(text, match.span.start, context.sentence.start,
                                             dateBefore(context, match.span.start));
        constexpr QStringView particles = u"のはがをにへとでもやな";
        return start < match.span.start && !particles.contains(text.at(match.span.start - 1));
    }
    if (at(text, match.span.start - 1) != u'・' || !isBrand(context.words(match.span), true))
        return false;
    qsizetype start = match.span.start - 1;
    while (isKatakana(at(text, start - 1)))
        --start;
    return match.span.start - 1 - start >= 3 && !isSort(text.mid(start, match.span.start - 1 - start));
}

void findJapanese(const ClaimContext &context, Span range, Names &names)
{
    const QStringView cased = context.cased;
    const NameMarks marks(context, range);
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
            if ((name || isRobbedQuote(context, quoted)) &&
                std::none_of(words.begin(), words.end(),
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
        if (isApposedToTrade(context, run))
            names.append(run);
        else if (name.length() >= 2 && isJapaneseName(cased.mid(name.start, name.length())))
            names.append(name);
    }
}

Span wholeJapaneseName(const ClaimContext &context, Span part)
{
    Span run = part;
    const NameMarks marks(context, context.sentence);
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
