// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/datelexicon.h"

#include "indexing/facts/words/characters.h"
#include "indexing/language/localedata.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {
namespace {

using Kind = DateToken::Kind;

/// A Chinese numeral that ends at a unit of time: "二〇二五", "十二", "二十一". Nothing for anything else.
int kanjiNumber(QStringView digits)
{
    static constexpr QStringView figures = u"〇一二三四五六七八九";
    int total = 0, figure = -1, length = 0;
    bool positional = true;
    for (const QChar c : digits) {
        if (c == u'十') {
            total += (figure < 0 ? 1 : figure) * 10;
            figure = -1;
            positional = false;
        } else {
            const qsizetype value = c == u'零' ? 0 : figures.indexOf(c);
            if (!positional && figure >= 0)
                return -1;
            figure =
                positional && figure >= 0 ? figure * 10 + static_cast<int>(value) : static_cast<int>(value);
            if (++length > 4)
                return -1;
        }
    }
    return total + (figure < 0 ? 0 : figure);
}

bool isOrdinalSuffix(QStringView word)
{
    static constexpr std::array suffixes{u"st",  u"nd", u"rd", u"th",  u"er",
                                         u"ère", u"re", u"e",  u"ème", u"eme"};
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const char16_t *s) { return word == s; });
}

bool isKanjiDigit(QChar c)
{
    switch (c.unicode()) {
    case u'〇':
    case u'零':
    case u'一':
    case u'二':
    case u'三':
    case u'四':
    case u'五':
    case u'六':
    case u'七':
    case u'八':
    case u'九':
    case u'十':
        return true;
    default:
        return false;
    }
}

/// What may stand after a Korean syllable that is a word of a date by itself (말, 초): else 말레이시아 is the
/// end of something.
bool endsKoreanWord(QStringView text, qsizetype at)
{
    return at >= text.size() || !isHangul(text.at(at)) ||
           QStringView(u"에의까부쯤경께인로은는").contains(text.at(at));
}

/// 전달 is the month before where it opens a clause (전달 러시아가 …, 전달에는), elsewhere a delivery.
bool opensClause(QStringView text, Span range, qsizetype at, qsizetype end)
{
    const QStringView before = text.mid(range.start, at - range.start).trimmed();
    const bool opened =
        before.isEmpty() || before.endsWith(u'.') || before.endsWith(u',') || before.endsWith(u'(');
    return opened && end < range.end && QStringView(u" 에의보").contains(text.at(end));
}

/// "sept" is seven, but a month before a year: "sept. 2025".
void markFrenchSeptember(QStringView text, std::vector<DateToken> &tokens)
{
    for (size_t i = 0; i + 1 < tokens.size(); ++i) {
        DateToken &token = tokens[i];
        if (!token.is(Kind::Cardinal, 7) || text.mid(token.start, token.end - token.start) != u"sept")
            continue;
        const bool dot = tokens[i + 1].isSign(u'.') && i + 2 < tokens.size();
        const DateToken &year = tokens[i + (dot ? 2 : 1)];
        if (!year.is(Kind::Number) || year.more != 4)
            continue;
        token.kind = Kind::Month;
        token.value = 9;
        token.more = ShortMonth;
        if (dot) {
            token.end = tokens[i + 1].end;
            tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
    }
}

} // namespace

const DateLexicon &DateLexicon::of(Language language)
{
    static const DateLexicon english(Language::English), french(Language::French),
        japanese(Language::Japanese), korean(Language::Korean), other(Language::Other);
    switch (language) {
    case Language::English:
        return english;
    case Language::French:
        return french;
    case Language::Japanese:
        return japanese;
    case Language::Korean:
        return korean;
    case Language::Unknown:
    case Language::Other:
        break;
    }
    return other;
}

DateLexicon::DateLexicon(Language language)
{
    if (language == Language::English)
        addEnglish();
    else if (language == Language::French)
        addFrench();
    // East Asian words cannot be taken for Latin ones: they are known everywhere. The page's own come first.
    if (language == Language::Korean) {
        addKorean();
        addJapanese();
    } else {
        addJapanese();
        addKorean();
    }
    addMonths(Language::English, language == Language::English);
    addMonths(Language::French, language == Language::French);
    m_trie = PhraseTrie(std::exchange(m_words, {}));
}

void DateLexicon::add(QStringView phrase, Kind kind, int value, int more)
{
    DateToken meaning;
    meaning.kind = kind;
    meaning.value = value;
    meaning.more = more;
    m_words.emplace_back(phrase.toString(), static_cast<int>(m_meanings.size()));
    m_meanings.push_back(meaning);
}

void DateLexicon::addMonths(Language language, bool own)
{
    // "may", "march", "august" and, before a verb, the planet: words that are also something else.
    const QStringList alsoWords{u"may"_s, u"march"_s, u"august"_s, u"mars"_s};
    for (const CalendarName &month : monthNames(language)) {
        if (!own && month.name.startsWith("mar"_L1) && month.name.size() <= 4)
            continue;
        const bool common = alsoWords.contains(month.name);
        // ICU abbreviates "may" as itself. In text of another language a month wants a number beside it.
        const bool brief = !own || (month.abbreviated && !common);
        add(month.name, Kind::Month, month.number, brief ? ShortMonth : common ? CommonWord : PlainMonth);
    }
}

bool DateLexicon::readWord(QStringView text, Span range, qsizetype at, DateToken &token) const
{
    const QChar first = text.at(at);
    const bool latin = isLatinLetter(first);
    qsizetype best = -1;
    int meaning = -1;
    m_trie.walk(text.left(range.end), at, [&](qsizetype end, int value) {
        const QChar last = text.at(end - 1);
        const DateToken &known = m_meanings[static_cast<size_t>(value)];
        const Kind kind = known.kind;
        const bool initial = kind == Kind::Era && known.more == 1; // "r7": stands before its number only
        if (initial && (end >= range.end || !isDigit(text.at(end))))
            return;
        const bool insideWord = !initial && (isLatinLetter(last) || isDigit(last)) && end < range.end &&
                                (isLatinLetter(text.at(end)) || isDigit(text.at(end)));
        const bool insideKorean = kind == Kind::PartAfter && isHangul(last) && !endsKoreanWord(text, end);
        const bool delivery = kind == Kind::Contextual && text.mid(at, end - at) == u"전달" &&
                              !opensClause(text, range, at, end);
        if (insideWord || insideKorean || delivery)
            return;
        best = end;
        meaning = value;
    });
    if (best < 0)
        return false;
    // A hangul word begins a word, unless it is a unit after its number.
    if (isHangul(first) && at > range.start && isHangul(text.at(at - 1))) {
        switch (m_meanings[static_cast<size_t>(meaning)].kind) {
        case Kind::YearMark:
        case Kind::MonthMark:
        case Kind::DayMark:
        case Kind::FromAfter:
        case Kind::UntilAfter:
        case Kind::PartAfter:
        case Kind::And:
        case Kind::Of:
        case Kind::Ago:
        case Kind::Later:
        case Kind::SinceAfter:
            break;
        default:
            return false;
        }
    }
    const bool afterLetter = at > range.start && (isLatinLetter(text.at(at - 1)));
    if (latin && afterLetter)
        return false;
    token = m_meanings[static_cast<size_t>(meaning)];
    token.start = at;
    token.end = best;
    // The full stop of an abbreviation is part of it.
    if (token.kind == Kind::Month && token.more == ShortMonth && best < range.end && text.at(best) == u'.')
        ++token.end;
    return true;
}

/// Whether the word at `at` looks like several of what a number counts: "soldiers", "barils". Little words
/// and verbs that end alike are none.
bool isPlural(QStringView text, qsizetype at, qsizetype limit)
{
    qsizetype end = at;
    while (end < limit && isLatinLetter(text.at(end)))
        ++end;
    const QStringView word = text.mid(at, end - at);
    static constexpr std::array others{
        QStringView(u"was"),     QStringView(u"has"),    QStringView(u"is"),      QStringView(u"as"),
        QStringView(u"this"),    QStringView(u"its"),    QStringView(u"mais"),    QStringView(u"dans"),
        QStringView(u"sous"),    QStringView(u"plus"),   QStringView(u"moins"),   QStringView(u"sans"),
        QStringView(u"vers"),    QStringView(u"dès"),    QStringView(u"puis"),    QStringView(u"alors"),
        QStringView(u"ils"),     QStringView(u"elles"),  QStringView(u"les"),     QStringView(u"des"),
        QStringView(u"ses"),     QStringView(u"nous"),   QStringView(u"pas"),     QStringView(u"depuis"),
        QStringView(u"shows"),   QStringView(u"versus"), QStringView(u"across"),  QStringView(u"lors"),
        QStringView(u"hors"),    QStringView(u"aux"),    QStringView(u"deux"),    QStringView(u"perhaps"),
        QStringView(u"thus"),    QStringView(u"stands"), QStringView(u"exceeds"), QStringView(u"amounts"),
        QStringView(u"remains"), QStringView(u"après"),  QStringView(u"très")};
    static constexpr std::array counted{QStringView(u"people"), QStringView(u"men"), QStringView(u"women"),
                                        QStringView(u"troops"), QStringView(u"personnel")};
    if (std::find(counted.begin(), counted.end(), word) != counted.end())
        return true;
    if (word.size() < 3 || std::find(others.begin(), others.end(), word) != others.end())
        return false;
    // "Chainalysis", "Congress", "virus": these endings are of one.
    if (word.endsWith(u"sis") || word.endsWith(u"ss") || word.endsWith(u"us"))
        return false;
    if (word.endsWith(u's') || word.endsWith(u'x'))
        return true;
    // "2024 North Korean soldiers", "2024 mille marins": one word between may describe them.
    return word.endsWith(u"ean") || word.endsWith(u"ian");
}

std::vector<DateToken> DateLexicon::tokens(QStringView text, Span range) const
{
    std::vector<DateToken> found;
    found.reserve(static_cast<size_t>(range.length() / 4));
    bool spaced = false;
    const auto push = [&](DateToken token) {
        token.spaced = spaced;
        spaced = false;
        // Runs of words that say nothing are one token.
        if (token.kind == Kind::Other && !found.empty() && found.back().kind == Kind::Other) {
            found.back().end = token.end;
            return;
        }
        found.push_back(token);
    };
    for (qsizetype at = range.start; at < range.end;) {
        const QChar c = text.at(at);
        if (c == u' ') {
            spaced = true;
            ++at;
            continue;
        }
        DateToken token;
        token.start = at;
        token.end = at + 1;
        if (isDigit(c)) {
            qsizetype end = at;
            qint64 value = 0;
            for (; end < range.end && isDigit(text.at(end)); ++end)
                value = end - at < 9 ? value * 10 + text.at(end).digitValue() : value;
            const bool glued = at > range.start && isLatinLetter(text.at(at - 1)) &&
                               !(!found.empty() && found.back().kind == Kind::Era);
            // 6.2026年: the number of the paragraph, then a year.
            const QStringView year = text.mid(end, 6);
            const bool item = at == range.start && end - at <= 2 && year.size() == 6 &&
                              year.front() == u'.' && (year.back() == u'年' || year.back() == u'년') &&
                              std::all_of(year.begin() + 1, year.end() - 1, isDigit);
            token.kind = glued || item ? Kind::Other : Kind::Number;
            token.value = static_cast<int>(value);
            token.more = static_cast<int>(end - at);
            token.end = end;
            const bool decade = token.more == 4 && value % 10 == 0 && end < range.end &&
                                text.at(end) == u's' &&
                                (end + 1 == range.end || !isLatinLetter(text.at(end + 1)));
            if (decade && !glued) {
                push(token);
                token = {};
                token.kind = Kind::DecadeMark;
                token.start = end;
                token.end = end + 1;
                at = token.end;
                push(token);
                continue;
            }
            token.counts = token.more == 4 && end + 1 < range.end && text.at(end) == u' ' &&
                           isPlural(text, end + 1, range.end);
        } else if (c == u'\n' || c == u'\t' || c == u'。') {
            token.kind = Kind::Break;
        } else if (isLatinLetter(c)) {
            if (!readWord(text, range, at, token)) {
                qsizetype end = at;
                while (end < range.end && isLatinLetter(text.at(end)))
                    ++end;
                token.end = end;
                const bool glued = at > range.start && isDigit(text.at(at - 1));
                if (glued && isOrdinalSuffix(text.mid(at, end - at)))
                    token.kind = Kind::OrdinalSuffix;
            }
        } else if (isKanjiDigit(c) && !readWord(text, range, at, token)) {
            qsizetype end = at;
            while (end < range.end && isKanjiDigit(text.at(end)))
                ++end;
            if (end - at > 1 && end < range.end && text.at(end) == u'半' && text.at(end - 1) == u'四')
                --end; // 第四四半期: the last 四 is the unit's
            DateToken unit;
            const bool counted =
                end < range.end && readWord(text, range, end, unit) &&
                (unit.is(Kind::YearMark) || unit.is(Kind::MonthMark) || unit.is(Kind::DayMark) ||
                 unit.is(Kind::Unit) || unit.is(Kind::QuarterMark) || unit.is(Kind::FiscalMark));
            const int value = counted ? kanjiNumber(text.mid(at, end - at)) : -1;
            token.kind = value >= 0 ? Kind::Number : Kind::Other;
            token.value = value;
            token.more = value >= 1000 ? 4 : 2;
            token.end = end;
        } else if (token.kind == Kind::Other && token.end == at + 1 && !readWord(text, range, at, token)) {
            const bool sign = c.unicode() < 0x80 || c == u'〜' || c == u'・' || c == u'·' || c == u'、' ||
                              c == u'∼' || c == u'「' || c == u'」' || c == u'«' || c == u'»';
            token.kind = sign ? Kind::Sign : Kind::Other;
            token.value = c == u'〜' || c == u'∼' ? u'~' : c.unicode();
        }
        // 「14日朝」「19日韓国で」: behind a figure it is the day, and no word that begins alike.
        const bool figured =
            !found.empty() && found.back().is(Kind::Number) && found.back().end == token.start;
        if (figured && token.kind == Kind::Other && token.end > token.start + 1 &&
            (c == u'日' || c == u'月')) {
            token.kind = c == u'日' ? Kind::DayMark : Kind::MonthMark;
            token.value = token.more = 0;
            token.end = token.start + 1;
        }
        at = token.end;
        if (token.kind == Kind::Feast && !isLatinLetter(text.at(token.start))) { // 元日 as 1月1日
            const int day = token.value;
            const DateToken whole = token;
            const auto part = [&](Kind kind, int value, qsizetype start, qsizetype end) {
                token.kind = kind;
                token.value = value;
                token.more = kind == Kind::Number ? 2 : 0;
                token.start = start;
                token.end = end;
                token.spaced = whole.spaced && start == whole.start && kind == Kind::Number;
            };
            part(Kind::Number, whole.more, whole.start, whole.start);
            push(token);
            part(Kind::MonthMark, 0, whole.start, whole.start + 1);
            push(token);
            part(Kind::Number, day, whole.start + 1, whole.start + 1);
            push(token);
            part(Kind::DayMark, 0, whole.start + 1, whole.end);
        }
        if (token.kind == Kind::Feast) { // as its day and month
            DateToken day = token;
            day.kind = Kind::Number;
            day.more = 2;
            day.end = token.start + 1;
            push(day);
            token.value = token.more;
            token.more = PlainMonth;
            token.kind = Kind::Month;
            token.start = day.end;
        }
        // « le 14-Juillet »
        const bool joined = token.kind == Kind::Month && found.size() > 1 && found.back().isSign(u'-') &&
                            !spaced && !found.back().spaced && found[found.size() - 2].is(Kind::Number) &&
                            found[found.size() - 2].more <= 2 &&
                            found[found.size() - 2].end == found.back().start;
        if (joined && token.start == found.back().end)
            found.pop_back();
        push(token);
    }
    markFrenchSeptember(text, found);
    return found;
}

} // namespace vigie
