// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/snippet.h"

#include "indexing/language/scripts.h"

#include <QSet>

#include <algorithm>

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

bool insideMark(const QList<NeedleMatch> &matches, qsizetype at)
{
    return std::any_of(matches.begin(), matches.end(), [at](const NeedleMatch &match) {
        return match.span.start < at && at < match.span.end;
    });
}

Span window(QStringView text, const QList<NeedleMatch> &matches, qsizetype from)
{
    const qsizetype focus = matches.isEmpty() ? from : matches.at(bestMark(matches)).span.start;
    qsizetype start = std::max<qsizetype>(0, focus - shortLeadIn);
    bool sentence = false;
    for (qsizetype at = focus; at >= 0 && focus - at <= leadIn && !sentence; --at) {
        sentence = beginsSentence(text, at);
        if (sentence)
            start = at;
    }
    while (!sentence && start > 0 && start < focus && !isGap(text[start - 1]) &&
           !isCjk(text[start].unicode()))
        ++start;
    while (start > 0 && (insideMark(matches, start) || text[start].isLowSurrogate()))
        --start;
    qsizetype end = std::min(text.size(), start + snippetSize);
    const qsizetype furthest = std::min(text.size(), end + slack);
    while (end < furthest && !isGap(text[end]) && !isCjk(text[end].unicode()))
        ++end;
    while (end < text.size() && (insideMark(matches, end) || text[end].isLowSurrogate()))
        ++end;
    return {start, end};
}

} // namespace

Snippet makeSnippet(const QString &source, const NormalisedText &text, const QList<NeedleMatch> &matches,
                    qsizetype from)
{
    Snippet snippet;
    if (text.text.isEmpty())
        return snippet;
    const Span shown = window(text.text, matches, from);
    QList<qsizetype> places; // of each shown unit in the snippet
    if (shown.start > 0)
        snippet.text += u'…';
    qsizetype copied = -1;
    for (qsizetype i = shown.start; i < shown.end; ++i) {
        places.append(snippet.text.size());
        if (isGap(text.text.at(i))) {
            snippet.text += u' ';
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
    if (shown.end < text.text.size())
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
