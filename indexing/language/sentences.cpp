// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/sentences.h"

#include "indexing/language/localedata.h"

#include <unicode/brkiter.h>
#include <unicode/filteredbrk.h>
#include <unicode/locid.h>

#include <algorithm>
#include <array>
#include <memory>

namespace vigie {
namespace {

/// One iterator a language and thread: making one reads ICU's rules and abbreviations, using one does not.
icu::BreakIterator *iteratorFor(Language language)
{
    thread_local std::array<std::unique_ptr<icu::BreakIterator>, 6> iterators;
    std::unique_ptr<icu::BreakIterator> &slot = iterators.at(static_cast<size_t>(language));
    if (slot)
        return slot.get();
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray code = languageCode(language).toLatin1();
    const icu::Locale locale(code == "und" ? "en" : code.constData());
    std::unique_ptr<icu::BreakIterator> plain(icu::BreakIterator::createSentenceInstance(locale, status));
    const std::unique_ptr<icu::FilteredBreakIteratorBuilder> builder(
        icu::FilteredBreakIteratorBuilder::createInstance(locale, status));
    if (U_SUCCESS(status) && builder) {
        for (const char16_t *word :
             {u"Mr.",  u"Mrs.", u"Ms.",   u"Dr.",  u"No.",  u"Nos.", u"M.",   u"MM.",   u"Mme.",
              u"Fig.", u"fig.", u"p.",    u"pp.",  u"vol.", u"art.", u"Art.", u"para.", u"Co.",
              u"Ltd.", u"Inc.", u"Corp.", u"Gen.", u"Lt.",  u"Col.", u"St."})
            builder->suppressBreakAfter(icu::UnicodeString(word), status);
        slot.reset(builder->wrapIteratorWithFilter(plain.release(), status));
    } else {
        slot = std::move(plain);
    }
    return slot.get();
}

/// True when the full stop at `stop` closes "2025. 10. 22." or "2025. 10.", after which a Korean sentence
/// goes on.
bool endsDottedDate(QStringView text, qsizetype from, qsizetype stop)
{
    qsizetype at = stop;
    int numbers = 0;
    QStringView first;
    while (at > from && text.at(at) == u'.') {
        const qsizetype end = at;
        while (at > from && text.at(at - 1).isDigit())
            --at;
        if (at == end)
            break;
        ++numbers;
        first = text.mid(at, end - at);
        while (at > from && text.at(at - 1) == u' ')
            --at;
        if (at > from)
            --at;
    }
    constexpr qsizetype year = 4;
    return numbers >= 3 ||
           (numbers == 2 && first.size() == year && (first.startsWith(u'1') || first.startsWith(u'2')));
}

bool isShortMonth(QStringView word)
{
    static const QList<CalendarName> months = monthNames(Language::English) + monthNames(Language::French);
    return std::any_of(months.cbegin(), months.cend(), [&](const CalendarName &month) {
        return month.abbreviated && word.compare(month.name, Qt::CaseInsensitive) == 0;
    });
}

/// True when the full stop before `at` belongs to an initial ("J. Kim", "U.S. troops") or to a number.
bool isNoEnd(QStringView text, qsizetype from, qsizetype at)
{
    qsizetype stop = at - 1;
    while (stop > from && text.at(stop) == u' ')
        --stop;
    if (stop <= from || text.at(stop) != u'.')
        return false;
    const QChar before = text.at(stop - 1);
    const bool wordEndsThere = stop - 1 == from || !text.at(stop - 2).isLetter();
    if (before.isUpper() && wordEndsThere)
        return true;
    const bool digitNext = at < text.size() && text.at(at).isDigit();
    if (before.isDigit())
        // 9.까지: what stands right behind goes on.
        return digitNext || endsDottedDate(text, from, stop) ||
               (stop == at - 1 && at < text.size() && text.at(at).script() == QChar::Script_Hangul);
    // "on Oct. 3": the number belongs to the month.
    qsizetype start = stop;
    while (start > from && text.at(start - 1).isLetter())
        --start;
    return digitNext && isShortMonth(text.mid(start, stop - start));
}

/// Whether the word that ends before the full stop at `stop` is a name with capitals within, as WazirX,
/// CoinEx, OKX: ICU takes its last letters for an abbreviation.
bool isCapitalisedName(QStringView text, qsizetype from, qsizetype stop)
{
    constexpr qsizetype shortest = 3;
    qsizetype start = stop;
    while (start > from && text.at(start - 1).isLetter())
        --start;
    const QStringView word = text.mid(start, stop - start);
    // "SEN. WARREN SAID": in a text of capitals they show nothing.
    const auto isUpper = [](QChar c) { return c.isUpper(); };
    const QStringView next = text.mid(stop + 2, 2);
    if (next.size() == 2 && std::all_of(next.begin(), next.end(), isUpper) &&
        std::all_of(word.begin(), word.end(), isUpper))
        return false;
    return word.size() >= shortest && word != u"PhD" &&
           std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

/// X（以下「Y」という。）の口座, 「残高がない。」と届け出た: behind the bracket that closes a full stop a
/// particle goes on with the sentence.
bool goesOnBehindBracket(QStringView text, qsizetype from, qsizetype at)
{
    if (at - from < 2 || text.at(at - 2) != u'。' || !QStringView(u")）」』").contains(text.at(at - 1)))
        return false;
    const QStringView next = text.mid(at, 3);
    if (next.startsWith(u'と')) // とくに, ところ, ともに
        return !QStringView(u"くこも").contains(next.size() > 1 ? next.at(1) : QChar());
    static constexpr std::array particles{u"の", u"が",   u"は",   u"を",  u"に",
                                          u"、", u"から", u"では", u"など"};
    return std::any_of(particles.begin(), particles.end(),
                       [&](const char16_t *one) { return next.startsWith(QStringView(one)); });
}

/// "approx", « janv »: what a full stop shortens.
bool isShortened(QStringView word)
{
    static constexpr std::array shortened{
        QStringView(u"approx"), QStringView(u"equiv"),  QStringView(u"paras"),  QStringView(u"chaps"),
        QStringView(u"sched"),  QStringView(u"incl"),   QStringView(u"excl"),   QStringView(u"resp"),
        QStringView(u"appr"),   QStringView(u"équiv"),  QStringView(u"synth"),  QStringView(u"graph"),
        QStringView(u"indus"),  QStringView(u"compl"),  QStringView(u"quest"),  QStringView(u"arrond"),
        QStringView(u"assoc"),  QStringView(u"dept"),   QStringView(u"départ"), QStringView(u"envir"),
        QStringView(u"annex"),  QStringView(u"suppl"),  QStringView(u"attn"),   QStringView(u"intl"),
        QStringView(u"govt"),   QStringView(u"prof"),   QStringView(u"messrs"), QStringView(u"illus"),
        QStringView(u"trans"),  QStringView(u"transl"), QStringView(u"exempl"), QStringView(u"parag")};
    return isShortMonth(word) || std::any_of(shortened.begin(), shortened.end(), [&](QStringView one) {
               return word.compare(one, Qt::CaseInsensitive) == 0;
           });
}

/// « va fermer. Les … », « un enjeu. Le … », « ce vol. Les … »: ICU takes the last letters for an
/// abbreviation. Whether a whole word in small letters stands before the full stop at `stop`.
bool isWholeWord(QStringView text, qsizetype from, qsizetype stop)
{
    constexpr qsizetype shortest = 5;
    qsizetype start = stop;
    while (start > from && text.at(start - 1).isLetter())
        --start;
    const QStringView word = text.mid(start, stop - start);
    if (word == u"vol") {
        const QStringView before = text.mid(from, start - from).trimmed();
        static constexpr std::array leads{QStringView(u" un"), QStringView(u" le"),   QStringView(u" ce"),
                                          QStringView(u" du"), QStringView(u" leur"), QStringView(u" de")};
        return std::any_of(leads.begin(), leads.end(), [&](QStringView one) { return before.endsWith(one); });
    }
    return word.size() >= shortest && word.front().script() == QChar::Script_Latin &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); }) && !isShortened(word);
}

/// "… in 2024. $31 million of it", « … ont été volés. 31 millions provenaient … »: ICU lets no sentence begin
/// with a figure before a word in small letters. Whether one does behind the full stop at `stop`.
bool beginsWithFigure(QStringView text, qsizetype from, qsizetype stop)
{
    constexpr qsizetype year = 4;
    const QStringView next = text.mid(stop + 2, 2);
    const bool sign = !next.isEmpty() && next.at(0).category() == QChar::Symbol_Currency;
    if (next.size() < 2 || !(next.at(0).isDigit() || (sign && next.at(1).isDigit())))
        return false;
    qsizetype start = stop;
    while (start > from && text.at(start - 1).isDigit())
        --start;
    const QStringView number = text.mid(start, stop - start);
    if (!number.isEmpty()) {
        qsizetype behind = stop + 2; // 2023. 10. 5.
        while (behind < text.size() && text.at(behind).isDigit())
            ++behind;
        // 2025. 10월
        const bool dotted = behind < text.size() && (text.at(behind) == u'.' || text.at(behind) == u'월');
        return number.size() == year && (number.startsWith(u"19") || number.startsWith(u"20")) &&
               start > from && text.at(start - 1) == u' ' && !dotted;
    }
    while (start > from && text.at(start - 1).isLetter())
        --start;
    const QStringView word = text.mid(start, stop - start);
    const qsizetype shortest = sign ? 4 : 5;
    return word.size() >= shortest && word.front().script() == QChar::Script_Latin && !isShortened(word);
}

/// 4억 달러에 못 미쳤다.1) 같은 해 8월: where the mark of a note behind a Korean full stop ends; `end` if
/// there is none.
qsizetype endOfNote(QStringView text, qsizetype from, qsizetype end)
{
    const QStringView part = text.left(end);
    for (qsizetype close = part.indexOf(u')', from); close >= 0; close = part.indexOf(u')', close + 1)) {
        if (close + 1 >= part.size() || part.at(close + 1) != u' ')
            continue;
        qsizetype start = close;
        while (start > from && close - start < 2 && part.at(start - 1).isDigit())
            --start;
        const bool noted = start < close && start - from > 1 && part.at(start - 1) == u'.' &&
                           part.at(start - 2).script() == QChar::Script_Hangul;
        if (noted)
            return close + 1;
    }
    return end;
}

/// "… contributed $1.46 billion.19 The losses …": where the mark of a note behind a full stop ends; `end` if
/// there is none.
qsizetype endOfRaisedNote(QStringView text, qsizetype from, qsizetype end)
{
    constexpr qsizetype longest = 3, word = 3;
    for (qsizetype stop = text.left(end).indexOf(u'.', from); stop >= 0;
         stop = text.left(end).indexOf(u'.', stop + 1)) {
        qsizetype close = stop + 1;
        while (close < end && text.at(close).isDigit() && close - stop <= longest)
            ++close;
        const bool number = close > stop + 1 && close - stop <= longest + 1;
        if (!number || close + 1 >= end || text.at(close) != u' ' || !text.at(close + 1).isUpper() ||
            stop - from < word)
            continue;
        const QStringView before = text.mid(stop - word, word);
        if (std::all_of(before.begin(), before.end(), [](QChar c) { return c.isLower(); }))
            return close;
    }
    return end;
}

/// Where the sentence that begins at `from` ends before `end`, behind such a name or note or before such a
/// figure; `end` if it does not.
qsizetype endWithin(QStringView text, qsizetype from, qsizetype end)
{
    constexpr qsizetype reach = 4000; // no sentence before a note is longer, and each is looked for anew
    const qsizetype near = std::min(end, from + reach);
    const qsizetype note = endOfRaisedNote(text, from, endOfNote(text, from, near));
    end = note < near ? note : end;
    const QStringView part = text.left(end);
    for (qsizetype stop = part.indexOf(u'.', from); stop >= 0 && stop + 2 < end;
         stop = part.indexOf(u'.', stop + 1)) {
        if (part.at(stop + 1) != u' ')
            continue;
        if ((part.at(stop + 2).isUpper() &&
             (isCapitalisedName(part, from, stop) || isWholeWord(part, from, stop))) ||
            beginsWithFigure(part, from, stop))
            return stop + 1;
    }
    // « Combien ? 17,3 millions »: no more than behind a full stop.
    const qsizetype question = part.indexOf(QStringView(u"? "), from);
    const QChar answer = question >= 0 && question + 2 < end ? part.at(question + 2) : QChar();
    return answer.isDigit() || answer.category() == QChar::Symbol_Currency ? question + 1 : end;
}

} // namespace

QString withCapitals(const NormalisedText &text, const QString &source)
{
    QString cased = text.text;
    for (qsizetype i = 0; i < cased.size(); ++i) {
        const QChar c = cased.at(i);
        const qsizetype from = text.sources.at(i);
        if (c.isLower() && from < source.size() && source.at(from).isUpper())
            cased[i] = c.toUpper();
    }
    return cased;
}

QList<Span> sentences(QStringView cased, Span range, Language language)
{
    QList<Span> found;
    if (range.isEmpty())
        return found;
    const auto add = [&](qsizetype start, qsizetype end) {
        while (start < end && cased.at(start).isSpace())
            ++start;
        while (end > start && cased.at(end - 1).isSpace())
            --end;
        if (start < end)
            found.append({start, end});
    };
    icu::BreakIterator *iterator = iteratorFor(language);
    if (iterator == nullptr) {
        add(range.start, range.end);
        return found;
    }
    // A read-only alias: nothing is copied, and the text outlives the loop.
    const icu::UnicodeString text(false, reinterpret_cast<const char16_t *>(cased.utf16()) + range.start,
                                  static_cast<int32_t>(range.length()));
    iterator->setText(text);
    qsizetype start = range.start;
    for (int32_t end = iterator->next(); end != icu::BreakIterator::DONE; end = iterator->next()) {
        const qsizetype at = range.start + end;
        if (at < range.end && (isNoEnd(cased, start, at) || goesOnBehindBracket(cased, start, at)))
            continue;
        for (qsizetype behind = endWithin(cased, start, at); behind < at;
             behind = endWithin(cased, start, at)) {
            add(start, behind);
            start = behind;
        }
        add(start, at);
        start = at;
    }
    if (start < range.end)
        add(start, range.end);
    iterator->setText(icu::UnicodeString());
    return found;
}

} // namespace vigie
