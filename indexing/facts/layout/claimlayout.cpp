// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/layout/claimlayout.h"

#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/phraseset.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie::claimlayout {

using chars::at;

Language languageOf(QStringView words, Language page)
{
    qsizetype latin = 0, kana = 0, hangul = 0;
    for (const QChar c : words) {
        latin += chars::isLatin(c) ? 1 : 0;
        kana += chars::isKana(c) ? 1 : 0;
        hangul += chars::isHangul(c) ? 1 : 0;
    }
    if (hangul > 0 && hangul * 3 > latin && hangul > kana)
        return Language::Korean;
    if (kana > 0 && kana * 3 > latin)
        return Language::Japanese;
    return latin > 0 && isEastAsian(page) && latin > (kana + hangul) * 3 ? Language::English : page;
}

bool holdsAmount(const PageFacts &page, Span block)
{
    return std::any_of(page.amounts.cbegin(), page.amounts.cend(), [&](const ScannedAmount &amount) {
        return !amount.vague && block.contains(amount.span);
    });
}

std::optional<FuzzyDate> labelOf(QStringView words)
{
    constexpr qsizetype digits = 4;
    const QStringView trimmed = words.trimmed();
    if (trimmed.size() <= digits ||
        !std::all_of(trimmed.begin(), trimmed.begin() + digits, [](QChar c) { return chars::isDigit(c); }))
        return std::nullopt;
    const int year = trimmed.left(digits).toInt();
    QStringView rest = trimmed.mid(digits).trimmed();
    // "2025 YTD: $2bn", "2025 (so far): …"
    for (const QStringView tail :
         {QStringView(u"ytd"), QStringView(u"(ytd)"), QStringView(u"year to date"),
          QStringView(u"(year to date)"), QStringView(u"to date"), QStringView(u"(to date)"),
          QStringView(u"so far"), QStringView(u"(so far)"), QStringView(u"(partial)"),
          QStringView(u"(provisional)")}) {
        if (rest.startsWith(tail)) {
            rest = rest.mid(tail.size()).trimmed();
            break;
        }
    }
    const bool marked = !rest.isEmpty() && QStringView(u".:-–—|").contains(rest.front()) &&
                        (rest.size() < 2 || rest.at(1) == u' ');
    constexpr int first = 1990, last = 2099;
    return marked && year >= first && year <= last ? std::optional(FuzzyDate::year(year)) : std::nullopt;
}

std::optional<FuzzyDate> dayLabelOf(const PageFacts &page, Span block)
{
    constexpr qsizetype article = 4; // "le 8 mai."
    const QStringView text(page.text->text);
    for (const ScannedDate &date : page.dates) {
        if (date.span.start < block.start || date.span.start - block.start > article)
            continue;
        if (date.span.end > block.end)
            break;
        const bool exact = date.date.precision == FuzzyDate::Precision::Day ||
                           date.date.precision == FuzzyDate::Precision::Month;
        if (date.needsContext || !date.date.isValid() || !exact)
            return std::nullopt;
        const QStringView rest = text.mid(date.span.end, block.end - date.span.end).trimmed();
        const bool marked = rest.isEmpty() || (QStringView(u".:–—|-").contains(rest.front()) &&
                                               (rest.size() < 2 || rest.at(1) == u' '));
        return marked ? std::optional(date.date) : std::nullopt;
    }
    return std::nullopt;
}

qsizetype behindBullet(QStringView text, Span item)
{
    qsizetype p = item.start;
    const auto skipSpaces = [&] {
        while (p < item.end && text.at(p).isSpace())
            ++p;
    };
    skipSpaces();
    const bool marked = p < item.end && QStringView(u"-–—*•·・▪‣◦›»>➢▶►").contains(text.at(p));
    const bool parted =
        marked && p + 1 < item.end && (text.at(p + 1) == u' ' || text.at(p) == u'・' || text.at(p) == u'·');
    if (!parted)
        return item.start;
    ++p;
    skipSpaces();
    return p < item.end ? p : item.start;
}

bool isListItem(const PageFacts &page, qsizetype b)
{
    return b >= 0 && b < page.page->blocks.size() && page.page->blocks.at(b).kind == Block::Kind::ListItem;
}

/// 3, 元, 二十六: a year of an era that began after `before`.
static std::optional<int> yearOfEra(QStringView number, int before)
{
    constexpr QStringView figures = u"〇一二三四五六七八九";
    constexpr int ten = 10, most = 64;
    if (number == u"元")
        return before + 1;
    bool isNumber = false;
    int year = number.toInt(&isNumber);
    if (!isNumber) {
        int part = 0;
        for (const QChar c : number) {
            const auto figure = figures.indexOf(c);
            if (figure < 0 && c != u'十')
                return std::nullopt;
            year += c == u'十' ? std::max(part, 1) * ten : 0;
            part = c == u'十' ? 0 : static_cast<int>(figure);
        }
        year += part;
    }
    return year > 0 && year < most ? std::optional(before + year) : std::nullopt;
}

std::optional<int> yearOfLine(QStringView words)
{
    constexpr qsizetype digits = 4, longest = 24;
    constexpr int first = 1990, last = 2099;
    QStringView line = words.trimmed();
    if (line.size() < digits || line.size() > longest)
        return std::nullopt;
    // 【2016年】, ■2016年, 〈2016〉
    while (!line.isEmpty() && QStringView(u"【[〔<〈《■□●○◎◆◇▼▽▲△★☆※・-–—─━=*# ").contains(line.front()))
        line = line.mid(1);
    while (!line.isEmpty() && QStringView(u"】]〕>〉》.:-–—─━=*# ").contains(line.back()))
        line.chop(1);
    // 令和3年, 平成二十六年
    for (const auto &[era, before] :
         {std::pair(QStringView(u"令和"), 2018), std::pair(QStringView(u"平成"), 1988)}) {
        if (line.startsWith(era) && line.endsWith(u'年'))
            return yearOfEra(line.mid(era.size()).chopped(1), before);
    }
    if (line.size() < digits ||
        !std::all_of(line.begin(), line.begin() + digits, [](QChar c) { return chars::isDigit(c); }))
        return std::nullopt;
    QStringView rest = line.mid(digits);
    if (rest.startsWith(u'年') || rest.startsWith(u'년')) {
        rest = rest.mid(1);
        if (rest.startsWith(u'(') && rest.endsWith(u')')) // 2016年(平成28年)
            rest = {};
        // 2024年の被害, 2024年に起きた主な事件
        static constexpr QStringView told[] = {u"被害",   u"盗難", u"流出", u"事件", u"事案",
                                               u"出来事", u"動き", u"窃取", u"攻撃"};
        constexpr qsizetype shortest = 2, most = 12;
        if ((rest.startsWith(u'の') || rest.startsWith(u"に")) && rest.size() > shortest &&
            rest.size() <= most && std::any_of(std::begin(told), std::end(told), [&](QStringView word) {
                return rest.endsWith(word);
            }))
            rest = {};
    }
    const int year = line.left(digits).toInt();
    return rest.isEmpty() && year >= first && year <= last ? std::optional(year) : std::nullopt;
}

bool areOfOneList(const PageFacts &page, qsizetype block, qsizetype other)
{
    enum Mark { Sign, Digits, Roman, Letter };
    const auto markOf = [&](qsizetype b) {
        const Span span = page.text->blocks.at(b);
        const QStringView words = QStringView(page.text->text).mid(span.start, span.length()).trimmed();
        const qsizetype dot = words.left(5).indexOf(u'.');
        const QStringView mark = words.left(std::max<qsizetype>(dot, 0));
        const auto all = [&](auto fits) {
            return !mark.isEmpty() && std::all_of(mark.begin(), mark.end(), fits);
        };
        if (all([](QChar c) { return chars::isDigit(c); }))
            return Digits;
        if (all([](QChar c) { return QStringView(u"ivx").contains(c); }))
            return Roman;
        return mark.size() == 1 && chars::isLatin(mark.front()) ? Letter : Sign;
    };
    return isListItem(page, block) && isListItem(page, other) && markOf(block) == markOf(other);
}

bool isYearTitle(QStringView words)
{
    static const AnyOf months{u"janvier", u"février",  u"mars",    u"avril", u"mai ",   u"juin",
                              u"juillet", u"août",     u"septemb", u"octob", u"novemb", u"décemb",
                              u"january", u"february", u"march",   u"april", u"may ",   u"june",
                              u"july",    u"august",   u"decemb",  u"@",     u"http"};
    constexpr qsizetype longest = 60, shortest = 8, digits = 4;
    constexpr int first = 1990, last = 2099;
    QStringView line = words.trimmed();
    if (line.size() > longest || line.size() < shortest || line.contains(u'\t') ||
        QStringView(u".,;:!?»)").contains(line.back()) || months.in(line))
        return false;
    if (isNumberedTitle(line))
        line = line.mid(line.indexOf(u' ') + 1);
    int years = 0;
    for (qsizetype p = 0; p < line.size(); ++p) {
        if (!chars::isDigit(line.at(p)))
            continue;
        qsizetype end = p;
        while (end < line.size() && chars::isDigit(line.at(end)))
            ++end;
        const int year = end - p == digits ? line.mid(p, digits).toInt() : 0;
        if (year < first || year > last)
            return false;
        ++years;
        p = end;
    }
    return years == 1;
}

std::optional<int> yearOfTitle(QStringView words)
{
    constexpr qsizetype digits = 4;
    if (!isYearTitle(words))
        return std::nullopt;
    QStringView line = words.trimmed();
    if (isNumberedTitle(line))
        line = line.mid(line.indexOf(u' ') + 1);
    const auto first = std::find_if(line.begin(), line.end(), [](QChar c) { return chars::isDigit(c); });
    return line.mid(first - line.begin(), digits).toInt();
}

bool isNumberedTitle(QStringView words)
{
    constexpr qsizetype longest = 48, mark = 3;
    const QStringView line = words.trimmed();
    if (line.size() > longest || line.size() < mark + 2 || line.contains(u'\t'))
        return false;
    // 1 本年4月 偽の採用面接: a figure in a circle, and the time of what is told below.
    static const HintedPattern dated(u"^[0-9]{1,2} (?=[^ ]*[年月])"
                                     u"(?:(?:本|昨|一昨|同)?年|令和[0-9元]+年|[0-9]{4}年|"
                                     u"今年|昨年)?[0-9]{0,2}月?(?:[0-9]{1,2}日)?(?:頃|ごろ)? "
                                     u"[^。、0-9]{2,24}$"_s);
    if (dated.in(line))
        return true;
    const qsizetype dot = std::min(line.indexOf(u'.') < 0 ? longest : line.indexOf(u'.'),
                                   line.indexOf(u')') < 0 ? longest : line.indexOf(u')'));
    if (dot < 1 || dot > mark)
        return false;
    const QStringView number = line.left(dot);
    const bool counts =
        std::all_of(number.begin(), number.end(), [](QChar c) { return chars::isDigit(c); }) ||
        std::all_of(number.begin(), number.end(),
                    [](QChar c) { return QStringView(u"ivxIVX").contains(c); }) ||
        (dot == 1 && (chars::isHangul(number.front()) || chars::isLatin(number.front())));
    const QStringView rest = line.mid(dot + 1).trimmed();
    return counts && !rest.isEmpty() && rest.front().isLetter() &&
           !QStringView(u".。!?:：,、;").contains(rest.back());
}

bool isBareAmount(QStringView words, Span amount, qsizetype start)
{
    const auto letters = [](QStringView part) {
        return std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
    };
    return letters(words.left(amount.start - start)) + letters(words.mid(amount.end - start)) == 0;
}

Span explanationBelow(const PageFacts &page, qsizetype b, qsizetype nextAmount)
{
    const Block::Kind kind =
        b < page.page->blocks.size() ? page.page->blocks.at(b).kind : Block::Kind::Heading;
    const Span block = page.text->blocks.at(b);
    const bool figures =
        nextAmount < page.amounts.size() && page.amounts.at(nextAmount).span.start < block.end;
    const bool row = QStringView(page.text->text).mid(block.start, block.length()).contains(u'\t');
    return kind == Block::Kind::Paragraph && !figures && !row ? block : Span{};
}

bool namesFiguresAbove(const PageFacts &page)
{
    constexpr qsizetype longest = 60;
    const QList<Span> &blocks = page.text->blocks;
    const auto amountsOf = [&](qsizetype b) {
        return std::count_if(page.amounts.cbegin(), page.amounts.cend(), [&](const ScannedAmount &amount) {
            return !amount.vague && b >= 0 && b < blocks.size() && blocks.at(b).contains(amount.span);
        });
    };
    const auto isLine = [&](qsizetype b) {
        if (b < 0 || b >= blocks.size() || amountsOf(b) > 0 || blocks.at(b).length() > longest ||
            (b < page.page->blocks.size() && page.page->blocks.at(b).kind != Block::Kind::Paragraph))
            return false;
        const QStringView words = QStringView(page.text->text).mid(blocks.at(b).start, blocks.at(b).length());
        return !words.trimmed().endsWith(u'.') && !words.contains(u'\t');
    };
    qsizetype first = -1, last = -1, b = 0, figures = 0;
    for (const ScannedAmount &amount : page.amounts) {
        while (b < blocks.size() && blocks.at(b).end < amount.span.end)
            ++b;
        if (b >= blocks.size())
            break;
        const QStringView words = QStringView(page.text->text).mid(blocks.at(b).start, blocks.at(b).length());
        if (amount.vague || !blocks.at(b).contains(amount.span) || words.size() > longest ||
            !isBareAmount(words, amount.span, blocks.at(b).start))
            continue;
        first = first < 0 ? b : first;
        last = b;
        ++figures;
    }
    return figures > 1 && isLine(first - 1) && !isLine(last + 1);
}

Span aboveTable(const PageFacts &page, qsizetype b)
{
    constexpr qsizetype lines = 5, longest = 120;
    Span above;
    for (qsizetype i = b - 1; i >= 0 && i >= b - lines; --i) {
        const Span block = page.text->blocks.at(i);
        const bool row =
            QStringView(page.text->text).mid(block.start, block.length()).contains(u'\t'); // another table's
        // …の内訳は次の表のとおりです。: how a long paragraph right above ends.
        const QStringView tail = QStringView(page.text->text).mid(block.start, block.length()).trimmed();
        const qsizetype stop = tail.chopped(std::min<qsizetype>(1, tail.size())).lastIndexOf(u'。');
        if (i == b - 1 && !row && block.length() > longest && stop > 0 && tail.mid(stop).contains(u"表") &&
            tail.size() - stop < longest)
            return {block.start + stop + 1, block.end};
        if (block.length() > longest || row)
            break;
        above = above.isEmpty() ? block : Span{block.start, above.end};
        if (i < page.page->blocks.size() && page.page->blocks.at(i).kind == Block::Kind::Heading)
            break; // what stands above belongs to another section
    }
    return above;
}

bool asksSomething(QStringView paragraph)
{
    static const HintedPattern marked(u"^(?:[-―—─–]{1,2} ?|問 ?[0-9]{0,2}[ .:、]|q ?[0-9]{0,2}[ .:、]|문 "
                                      u"?[0-9]{0,2}[ .:]|[【<\\[]?질의 ?[0-9]{0,2}[】>\\] ])"
                                      u".{4,160}(?:か|たい|は|い|た|나|가|까|는지|라|요|죠)[.。?？]?$"_s);
    // 【記者】今年は。; 記者 日本の被害は
    static const HintedPattern spoken(
        u"^[【\\[(<―-]{0,2}(?:[^ 】\\])]{0,8}(?:記者|質問者|委員|議員)|質問|[^ ]{0,6}기자)[】\\])> "
        u":]{1,2} ?.{2,160}(?:か|は|たい|いか|ください|까|요|은|는)[.。?]?$|"
        u"^[【\\[(](?:[^ 】\\])]{0,8}(?:記者|質問者|委員|議員)|質問|問)[】\\])].{2,170}$"_s);
    constexpr qsizetype longest = 170;
    return paragraph.size() < longest && !isWestern(paragraph) &&
           (marked.in(paragraph) || spoken.in(paragraph));
}

} // namespace vigie::claimlayout
