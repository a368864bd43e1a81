// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/anchor.h"

#include "models/domain/fuzzyfind.h"

#include <QRegularExpression>

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype contextLength = 32;
/// How much must agree, in units of half an East Asian character, before words are taken for the same: a bare
/// "2024" is not enough, the same with its surroundings is.
constexpr qsizetype leastEvidence = 20;
/// How many units of the surroundings on one side say that words that changed are still the same.
constexpr qsizetype leastSide = 8;
/// By how much one place must agree better than any other.
constexpr qsizetype leastLead = 3;

bool cutsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate();
}

struct Candidate
{
    qsizetype page = 0; ///< index into the pages
    Span span;
    qsizetype agreement = 0; ///< weight of the agreeing surroundings
    bool complete = false;   ///< all of the surroundings agree
    bool oneSide = false;    ///< all of those before agree, or all of those after
};

// An East Asian character says as much as two letters.
qsizetype weight(QStringView text)
{
    qsizetype sum = 0;
    for (const QChar c : text)
        sum += c.isSpace() ? 0 : c.unicode() >= 0x2e80 ? 2 : 1;
    return sum;
}

Candidate judge(qsizetype index, QStringView text, Span span, const TextAnchor &anchor)
{
    qsizetype before = 0, after = 0;
    while (before < anchor.prefix.size() && before < span.start &&
           text.at(span.start - 1 - before) == anchor.prefix.at(anchor.prefix.size() - 1 - before))
        ++before;
    while (after < anchor.suffix.size() && span.end + after < text.size() &&
           text.at(span.end + after) == anchor.suffix.at(after))
        ++after;
    return {index, span,
            weight(text.sliced(span.start - before, before)) + weight(text.sliced(span.end, after)),
            before == anchor.prefix.size() && after == anchor.suffix.size(),
            (before == anchor.prefix.size() && before >= leastSide) ||
                (after == anchor.suffix.size() && after >= leastSide)};
}

// The one candidate that stands out, if any does.
const Candidate *choose(const QList<Candidate> &candidates, qsizetype evidenceOfWords)
{
    const auto best =
        std::max_element(candidates.cbegin(), candidates.cend(),
                         [](const Candidate &a, const Candidate &b) { return a.agreement < b.agreement; });
    if (best == candidates.cend() || evidenceOfWords + best->agreement < leastEvidence)
        return nullptr;
    for (auto other = candidates.cbegin(); other != candidates.cend(); ++other) {
        const qsizetype lead = best->agreement - other->agreement;
        if (other != best && (best->complete ? other->complete || lead < 1 : lead < leastLead))
            return nullptr;
    }
    return &*best;
}

QList<Candidate> sameWords(const TextAnchor &anchor, const QList<Page> &pages)
{
    QList<Candidate> found;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString &text = pages.at(i).text;
        for (qsizetype at = text.indexOf(anchor.quote); at >= 0; at = text.indexOf(anchor.quote, at + 1))
            found.append(judge(i, text, {at, at + anchor.quote.size()}, anchor));
    }
    return found;
}

/// What a slip of spelling never changes: numbers and numerals. Repeated lines of pages differ in nothing
/// else.
QStringList figuresOf(const QString &text)
{
    static const QRegularExpression figure(QStringLiteral("\\p{N}+|\\b[ivxlcdm]+\\b"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    QStringList figures;
    auto all = figure.globalMatch(text.normalized(QString::NormalizationForm_KC));
    while (all.hasNext())
        figures.append(all.next().captured().toCaseFolded());
    return figures;
}

QList<Candidate> similarWords(const TextAnchor &anchor, const QList<Page> &pages)
{
    const FoldedText quote = foldForFinding(anchor.quote);
    const TextAnchor folded{
        anchor.page, {}, quote.text, foldForFinding(anchor.prefix).text, foldForFinding(anchor.suffix).text};
    const QStringList figures = figuresOf(anchor.quote);
    const int mostEdits = static_cast<int>(std::min<qsizetype>(quote.text.size() / 8, 24));
    QList<Candidate> found;
    int fewest = mostEdits;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const FoldedText text = foldForFinding(pages.at(i).text);
        for (const FuzzyMatch &match : findFuzzy(quote.text, text.text, fewest)) {
            if (match.edits < fewest) {
                fewest = match.edits;
                found.clear();
            }
            Candidate one = judge(i, text.text, match.span, folded);
            one.span = text.toSource(match.span);
            const QString words = pages.at(i).text.sliced(one.span.start, one.span.length());
            if (match.edits == 0 || (one.oneSide && figuresOf(words) == figures))
                found.append(one);
        }
    }
    return found;
}

} // namespace

TextAnchor makeAnchor(const Page &page, Span span)
{
    const QString &text = page.text;
    span.start = std::clamp<qsizetype>(span.start, 0, text.size());
    span.end = std::clamp<qsizetype>(span.end, span.start, text.size());
    span.start -= cutsPair(text, span.start) ? 1 : 0;
    span.end += cutsPair(text, span.end) ? 1 : 0;
    qsizetype from = std::max<qsizetype>(0, span.start - contextLength);
    from += cutsPair(text, from) ? 1 : 0;
    qsizetype to = std::min<qsizetype>(text.size(), span.end + contextLength);
    to -= cutsPair(text, to) ? 1 : 0;
    return {page.number, span, text.sliced(span.start, span.length()), text.sliced(from, span.start - from),
            text.sliced(span.end, to - span.end)};
}

std::optional<TextAnchor> findAnchor(const TextAnchor &anchor, const QList<Page> &pages)
{
    if (anchor.quote.trimmed().isEmpty())
        return std::nullopt;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const Page &page = pages.at(i);
        if (page.number == anchor.page && makeAnchor(page, anchor.span) == anchor)
            return anchor;
    }
    if (const QList<Candidate> same = sameWords(anchor, pages); !same.isEmpty()) {
        const Candidate *one = choose(same, weight(anchor.quote));
        return one ? std::optional(makeAnchor(pages.at(one->page), one->span)) : std::nullopt;
    }
    const QList<Candidate> similar = similarWords(anchor, pages);
    // Words that changed prove less than words that did not.
    const Candidate *one = choose(similar, weight(anchor.quote) * 3 / 4);
    return one ? std::optional(makeAnchor(pages.at(one->page), one->span)) : std::nullopt;
}

} // namespace vigie
