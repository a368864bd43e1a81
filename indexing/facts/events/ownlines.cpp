// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/events/ownlines.h"

#include "indexing/facts/periods/saiddate.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace vigie::ownlines {

namespace {

/// What is left of a line without its date, folded.
const HintedPattern &making()
{
    static const HintedPattern words(
        // No subject before it, and no more behind it than who did it, or where.
        u"^[\\W\\d]*(?:(?:date|day) (?:of )?|date (?:de |d')?|(?:first|last|originally|article|press "
        u"release|report) )?"
        "(?:published|posted|updated|issued|released|revised|modified|established|written|dated|created|"
        "publication|issue|release|update|"
        "publi[ée]e?|parue?|mise? à jour|mise? en ligne|[ée]tablie?|dat[ée]e?|rédigée?|diffusée?|modifiée?|"
        "actualisée?|parution|mise à jour|créée?|fait|adoptée? à)"
        "(?: (?:date|on|in|at|le|en|à|online|here))*(?:[\\W\\d]+(?:h|am|pm|utc|gmt|cet|est|edt)\\b)*[\\W\\d]*"
        "(?:(?:by|par|in|at|à) .{0,60}|[\\p{L}'’-]+(?:[ ,]+[\\p{L}'’-]+)?[\\W\\d]*)?$|"
        "^[\\W\\d]*(?:最終|初回|記事|情報)?(?:発行|公表|更新|作成|掲載|発表|公開|配信|投稿|改訂|改定|刊行|"
        "公布|発出|制定)"
        "(?:日時|年月日|日|時刻)?[\\W\\d]*(?:[\\p{Han}\\p{Katakana}ー]{1,6}[\\W\\d]*)?$|"
        "^[\\W\\d]*(?:최종|최초|기사)? "
        "?(?:발행|게시|작성|배포|보도|수정|등록|입력|발표|공개|업데이트|제정|개정|발간)"
        " ?(?:일자|일시|시각|날짜|일)?[\\W\\d]*(?:[\\p{Hangul}]{1,3}[\\W\\d]*){0,3}$"_s);
    return words;
}

Span lineAround(QStringView text, Span span)
{
    const qsizetype before = span.start > 0 ? text.lastIndexOf(u'\n', span.start - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', span.end);
    return {before + 1, after < 0 ? text.size() : after};
}

} // namespace

bool isOwnDay(const Document &document, QStringView text, Span block, const ScannedDate &date)
{
    constexpr qsizetype most = 40; // of a place
    if (!document.published || date.date != *document.published || date.span.start - block.start > most)
        return false;
    QStringView before = text.mid(block.start, date.span.start - block.start).trimmed();
    if (before.endsWith(u" le"))
        before = before.chopped(3).trimmed();
    return before.isEmpty() || before.endsWith(u',') || before.endsWith(u'(') || before.endsWith(u'、');
}

bool isDateline(const Document &document, QStringView text, Span block, const ScannedDate &date)
{
    // "14 March 2024 – The ministry …" heads an entry of a chronology, not what was sent that week.
    constexpr qint64 near = 7; // days
    return (!document.published || std::abs(date.date.start.daysTo(document.published->end)) <= near) &&
           saiddate::isDateline(text, block, date);
}

bool isOfStanding(QStringView text, Span block, const ScannedDate &when)
{
    const Span date = when.span;
    const bool day =
        when.date.precision == FuzzyDate::Precision::Day; // « au troisième trimestre » is within it
    const QStringView before = text.mid(block.start, date.start - block.start);
    const QStringView behind = text.mid(date.end, block.end - date.end);
    static constexpr QStringView heads[] = {u"as of ", u"as at "};
    static constexpr QStringView tails[] = {u"現在", u"時点", u" 현재", u" 기준", u"현재", u"기준"};
    return (day && (before == u"au " || before.endsWith(u" au ") || before.endsWith(u"(au "))) ||
           std::ranges::any_of(heads, [&](QStringView head) { return before.endsWith(head); }) ||
           std::ranges::any_of(tails, [&](QStringView tail) { return behind.startsWith(tail); });
}

bool isOfMaking(const Document &document, const Page &page, Span date, const FuzzyDate &when)
{
    constexpr qsizetype longest = 100; // of a line that tells nothing else
    const QStringView text(page.text);
    const Span line = lineAround(text, date);
    if (line.length() > longest || line.start > date.start || line.end < date.end)
        return false;
    QString rest = text.mid(line.start, date.start - line.start).toString() + u' ' +
                   text.mid(date.end, line.end - date.end).toString();
    rest = rest.toCaseFolded().simplified();
    const bool nothing = std::none_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetter(); });
    if (nothing)
        return document.published && when == *document.published;
    return making().in(rest);
}

} // namespace vigie::ownlines
