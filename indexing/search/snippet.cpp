// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/snippet.h"

#include "indexing/language/scripts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype snippetSize = 200;
constexpr qsizetype leadIn = 80; // how far before the first mark a sentence may begin
constexpr qsizetype shortLeadIn = 30;
constexpr qsizetype slack = 25; // to finish a word

bool isGap(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t';
}

bool beginsSentence(QStringView text, qsizetype at)
{
    if (at == 0 || text[at - 1] == u'\n')
        return true;
    const QChar before = text[at - 1];
    if (before.unicode() == 0x3002)
        return true;
    return before == u' ' && at > 1 && (text[at - 2] == u'.' || text[at - 2] == u'?' || text[at - 2] == u'!');
}

// The first mark of the window with the most different answers.
qsizetype bestMark(const QList<NeedleMatch> &matches)
{
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        QSet<int> parts;
        const qsizetype limit = matches.at(i).span.start + snippetSize - shortLeadIn;
        for (qsizetype j = i; j < matches.size() && matches.at(j).span.end <= limit; ++j)
            parts.insert(matches.at(j).part);
        if (parts.size() > most) {
            most = parts.size();
            best = i;
        }
    }
    return best;
}

// "1,650" and "8:30" part no clauses.
bool isDigitBefore(QStringView text, qsizetype at)
{
    return at > 0 && text[at - 1].isDigit() && at + 1 < text.size() && text[at + 1].isDigit();
}

bool insideMark(const QList<NeedleMatch> &matches, qsizetype at)
{
    return std::any_of(matches.begin(), matches.end(), [at](const NeedleMatch &match) {
        return match.span.start < at && at < match.span.end;
    });
}

bool endsClause(QChar c)
{
    static constexpr QStringView ends = u".!?;:,\u3002\u3001\uFF0C";
    return ends.contains(c);
}

// Where a stretch before `focus` may begin: a sentence, else a clause, else a word. Not within a mark.
qsizetype beginning(QStringView text, const QList<NeedleMatch> &matches, Span within, qsizetype focus)
{
    const qsizetype earliest = std::max(within.start, focus - leadIn);
    qsizetype clause = -1;
    qsizetype word = -1;
    for (qsizetype at = focus; at >= earliest; --at) {
        if (insideMark(matches, at))
            continue;
        if (at == within.start || beginsSentence(text, at))
            return at;
        const bool cjk = isCjk(text[at].unicode()) && !text[at].isLowSurrogate();
        if (isGap(text[at]) || !(isGap(text[at - 1]) || (cjk && !text[at - 1].isHighSurrogate())))
            continue;
        const qsizetype before = isGap(text[at - 1]) && at - 2 >= within.start ? at - 2 : at - 1;
        if (clause < 0 && focus - at >= 0 && endsClause(text[before]) && !isDigitBefore(text, before))
            clause = at;
        if (focus - at <= shortLeadIn && isGap(text[at - 1]))
            word = at;
        else if (focus - at <= shortLeadIn && word < 0)
            word = at;
    }
    if (clause >= 0)
        return clause;
    return word >= 0 ? word : focus;
}

bool endsBlock(const NormalisedText &text, qsizetype at)
{
    return std::any_of(text.blocks.cbegin(), text.blocks.cend(),
                       [at](Span block) { return block.end == at; });
}

Span window(QStringView text, const QList<NeedleMatch> &matches, Span within)
{
    const qsizetype focus = matches.isEmpty() ? within.start : matches.at(bestMark(matches)).span.start;
    const qsizetype start = beginning(text, matches, within, focus);
    qsizetype end = std::min(within.end, start + snippetSize);
    // A sentence that ends a little further on is shown to its end, else a word is.
    const qsizetype furthest = std::min(within.end, end + slack);
    qsizetype stop = end;
    while (stop < furthest && !isGap(text[stop]) && !isCjk(text[stop].unicode()))
        ++stop;
    end = stop < furthest || stop == within.end ? stop : end;
    while (end < within.end && (insideMark(matches, end) || text[end].isLowSurrogate()))
        ++end;
    return {start, end};
}

} // namespace

Snippet makeSnippet(const QString &source, const NormalisedText &text, const QList<NeedleMatch> &matches,
                    Span within)
{
    Snippet snippet;
    if (within.isEmpty())
        return snippet;
    const Span shown = window(text.text, matches, within);
    QList<qsizetype> places; // of each shown unit in the snippet
    if (shown.start > within.start)
        snippet.text += u'…';
    qsizetype copied = -1;
    for (qsizetype i = shown.start; i < shown.end; ++i) {
        places.append(snippet.text.size());
        if (isGap(text.text.at(i))) {
            // A heading reads as what it is, not as the beginning of what stands below it.
            snippet.text += endsBlock(text, i) && i > shown.start ? u" · "_s : u" "_s;
            continue;
        }
        // The source's own spelling; several folded units may come from one stretch of it.
        const Span own = text.toSource({i, i + 1});
        if (own.start == copied || own.isEmpty()) {
            places.last() = std::max<qsizetype>(0, snippet.text.size());
            continue;
        }
        snippet.text += QStringView(source).sliced(own.start, own.length());
        copied = own.start;
    }
    places.append(snippet.text.size());
    if (shown.end < within.end)
        snippet.text += u'…';
    for (const NeedleMatch &match : matches) {
        if (!shown.contains(match.span))
            continue;
        const Span mark{places.at(match.span.start - shown.start), places.at(match.span.end - shown.start)};
        if (!mark.isEmpty())
            snippet.marks.append(mark);
    }
    return snippet;
}

} // namespace vigie
