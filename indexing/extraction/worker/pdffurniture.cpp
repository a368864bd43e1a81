// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/pdfblocks.h"

#include <QHash>
#include <QSet>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double margin = 0.14;    // of the page's height: where headers and footers stand
constexpr double sameHeight = 8;   // points; even and odd pages differ by less
constexpr qsizetype longest = 200; // characters; more is text
constexpr int linesAtEnd = 4;      // on each end of the page

/// The line with every number made the same: "Page 3 of 12" and "Page 4 of 12" are one line.
QString pattern(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isDigit()) {
            if (!result.endsWith(u'#'))
                result += u'#';
        } else if (!c.isSpace()) {
            result += c.toLower();
        }
    }
    // Roman page numbers of front matter.
    static constexpr QStringView roman = u"ivxlc";
    const bool isRoman =
        !result.isEmpty() && result.size() <= 7 &&
        std::all_of(result.cbegin(), result.cend(), [](QChar c) { return roman.contains(c); });
    return isRoman ? u"#"_s : result;
}

struct FurnitureCandidate
{
    int page = 0;
    qsizetype line = 0;
    double height = 0; ///< from the top; from the bottom for footers
    Furniture kind = Furniture::None;
};

/// The lines of one page that stand where furniture stands.
QList<FurnitureCandidate> candidatesOn(const PdfPageLines &page, int number)
{
    QList<qsizetype> byHeight;
    for (qsizetype i = 0; i < page.lines.size(); ++i)
        byHeight.append(i);
    std::stable_sort(byHeight.begin(), byHeight.end(), [&](qsizetype a, qsizetype b) {
        return page.lines.at(a).rect.top() < page.lines.at(b).rect.top();
    });
    QList<FurnitureCandidate> result;
    const auto add = [&](qsizetype line, Furniture kind) {
        const QRectF rect = page.lines.at(line).rect;
        const double height = kind == Furniture::Header ? rect.top() : page.size.height() - rect.bottom();
        if (height <= margin * page.size.height() && page.lines.at(line).text.size() <= longest)
            result.append({number, line, height, kind});
    };
    for (qsizetype i = 0; i < byHeight.size(); ++i) {
        if (i < linesAtEnd)
            add(byHeight.at(i), Furniture::Header);
        if (byHeight.size() - i <= linesAtEnd)
            add(byHeight.at(i), Furniture::Footer);
    }
    return result;
}

} // namespace

QList<QList<Furniture>> furnitureOf(const QList<PdfPageLines> &pages)
{
    QList<QList<Furniture>> result;
    QHash<QString, QList<FurnitureCandidate>> byPattern;
    int withText = 0;
    for (int i = 0; i < pages.size(); ++i) {
        result.append(QList<Furniture>(pages.at(i).lines.size(), Furniture::None));
        withText += pages.at(i).lines.isEmpty() ? 0 : 1;
        for (const FurnitureCandidate &candidate : candidatesOn(pages.at(i), i)) {
            const QString key = pattern(pages.at(i).lines.at(candidate.line).text);
            if (!key.isEmpty())
                byPattern[key + (candidate.kind == Furniture::Header ? u'^' : u'_')].append(candidate);
        }
    }
    const int least = withText <= 3 ? 2 : 3;
    for (const QList<FurnitureCandidate> &candidates : std::as_const(byPattern)) {
        // A pattern may stand at a few heights; each must be seen often enough by itself.
        QHash<int, QSet<int>> pagesAtHeight;
        const auto bucket = [](double height) { return int(std::floor(height / sameHeight)); };
        for (const FurnitureCandidate &candidate : candidates)
            pagesAtHeight[bucket(candidate.height)].insert(candidate.page);
        for (const FurnitureCandidate &candidate : candidates) {
            QSet<int> seen;
            for (int near = -1; near <= 1; ++near)
                seen.unite(pagesAtHeight.value(bucket(candidate.height) + near));
            if (seen.size() >= least)
                result[candidate.page][candidate.line] = candidate.kind;
        }
    }
    return result;
}

} // namespace vigie
