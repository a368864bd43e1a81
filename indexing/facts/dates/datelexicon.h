// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/words/phrasetrie.h"
#include "models/domain/language.h"
#include "models/domain/span.h"

#include <QString>

#include <vector>

namespace vigie {

enum class TimeUnit : quint8 { Day, Week, Month, Quarter, Half, Year };
enum class DatePart : quint8 { Whole, Early, Mid, Late };

/// One word or sign of a date. What `value` and `more` mean stands beside each kind.
struct DateToken
{
    enum Kind : quint8 {
        Other,         ///< a word or sign that belongs to no date
        Break,         ///< the end of a block, cell or sentence
        Number,        ///< value; more: how many digits
        Ordinal,       ///< "third", "premier", 第: value (0: the number follows)
        OrdinalSuffix, ///< "th", "er" right after a number
        Cardinal,      ///< "three", "trois"
        Month,         ///< value; more: MonthForm
        Feast,         ///< « la veille de Noël »: value the day, more the month
        Weekday,       ///< value 1…7; more 1: needs no preposition
        Weekend,       ///< value -1: the last one, 0: that of the date before, 1: the one after it
        Unit,          ///< "months", "カ月": value a TimeUnit
        YearMark,      ///< 年, 년
        MonthMark,     ///< 月, 월
        DayMark,       ///< 日, 일
        FiscalMark,    ///< 年度: value 1 in Japanese (April to March), 0 in Korean (the calendar year)
        QuarterMark,   ///< 四半期, 분기
        HalfMark,      ///< 上半期, 하반기: value 1 or 2
        Quarter,       ///< "q3", "t3": value
        Half,          ///< "h1", "first half": value
        Part, ///< before what it parts ("late", "fin"): value a DatePart; more 1: holds a "to" (au début de)
        PartAfter,      ///< after what it parts (末, 말): value a DatePart
        Era,            ///< value: the era's first year; more 1: an initial
        Relative,       ///< value a TimeUnit, more the offset from the document's own date
        FiscalRelative, ///< 昨年度: more the offset; value 1: from the date before (前年度)
        Contextual,     ///< value a TimeUnit, more the offset from the date before
        YearBefore,     ///< value the years; more 1: of the same part of the year (前年同期)
        When,           ///< "when", "quand": tells what happened then
        That,           ///< その, 그보다: what is counted is counted from the date before
        DayPart,        ///< 未明, 밤: may stand between a day and what follows it
        Same,           ///< 同: before a day, of the month before
        SinceThen,      ///< "since then", それ以来: open from the date before
        PeriodMark,     ///< 期: a business year that ends with the month before it (2025年3月期)
        Last,           ///< "last", "dernier", 지난
        Next,           ///< "next", "prochain"
        Following,      ///< "following", "suivant", 翌: after the date before; value -1: before it
        Duration,       ///< "석 달": value the count, more a TimeUnit
        PastPrefix,     ///< 過去, 최근, "the past"
        YearOver,       ///< « l'année écoulée »
        AgoPrefix,      ///< "il y a"
        Ago,            ///< "ago", 前, 전
        Later,          ///< "later", "plus tard", 後
        AfterThat,  ///< "that followed", "suivants" after a duration; 1: at a clause's end only; 2: before it
        ThenPrefix, ///< その後の, 이후: before a duration
        Of,         ///< "of", "de", "の"
        Article,    ///< "the", "le"
        Between,
        From,
        To, ///< "to", "au", "jusqu'à"
        And,
        Since,      ///< before its date
        SinceAfter, ///< 以降: after its date
        FromAfter, ///< から, 부터; 2: opens nothing by itself (2022年は); 3: opens the running year only
                   ///< (올해 들어)
        Until,       ///< before its date
        UntilAfter,  ///< まで, 까지
        In,          ///< "in", "en": makes a bare year or month a date
        Weak,        ///< "by", "for": makes a bare year a date where nothing counted follows
        DecadeMark,  ///< 年代, 년대, the "s" of "1990s"
        Season,      ///< 昨秋, 올봄: value the season, more the year's offset; 0: since that year began
        UntilMark,   ///< "achevés en": between a duration and its end
        Every,       ///< "every", 毎年: a date after it comes again and again
        BeforeCount, ///< "resolution", "page": the number after it is none of ours; 1: a "fiscal year"
        NamedDay,    ///< 추석, 광복절: value 100 * month + day; more 1: of the calendar of the moon
        Sign,        ///< value: the character
    };
    Kind kind = Other;
    int value = 0;
    int more = 0;
    qsizetype start = 0;
    qsizetype end = 0;
    bool spaced = false; ///< a space comes before it
    bool counts = false; ///< a number with a plural behind it: "2024 soldiers"

    bool is(Kind other) const { return kind == other; }
    bool is(Kind other, int wanted) const { return kind == other && value == wanted; }
    bool isSign(char16_t c) const { return kind == Sign && value == c; }
};

/// How sure a month's name is to be one.
enum MonthForm : int {
    PlainMonth,
    CommonWord, ///< also another word ("may", "march"): wants a preposition or a number beside it
    ShortMonth, ///< "dec": wants a number beside it
};

/// The words of dates in one language, with the numbers and signs that East Asian dates use everywhere.
class DateLexicon
{
public:
    /// Built once a language; const use is safe in several threads.
    static const DateLexicon &of(Language language);

    /// Takes `range` of folded `text` apart.
    std::vector<DateToken> tokens(QStringView text, Span range) const;

private:
    explicit DateLexicon(Language language);
    void add(QStringView phrase, DateToken::Kind kind, int value = 0, int more = 0);
    void addMonths(Language language, bool own);
    void addEnglish();
    void addFrench();
    void addJapanese();
    void addKorean();
    bool readWord(QStringView text, Span range, qsizetype at, DateToken &token) const;

    PhraseList m_words; ///< with the numbers of their meanings, until they are all known
    PhraseTrie m_trie;
    std::vector<DateToken> m_meanings;
};

} // namespace vigie
