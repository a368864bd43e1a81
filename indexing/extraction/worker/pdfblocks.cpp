// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/pdfblocks.h"

#include "indexing/extraction/worker/textdocument.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double headingSize = 1.15;           // of the body's
constexpr double footnoteSize = 0.92;          // of the body's, at most
constexpr qsizetype longestLargeHeading = 220; // characters
constexpr qsizetype longestBoldHeading = 120;

double halfPoints(double size)
{
    return std::round(size * 2) / 2;
}

/// Lines first…last of a page that are one block.
struct Group
{
    qsizetype first = 0;
    qsizetype last = 0;
};

/// The usual distance of two lines of text on the page.
double leadingOf(const PdfPageLines &page, double bodySize)
{
    QList<double> steps;
    for (qsizetype i = 1; i < page.lines.size(); ++i) {
        const PdfLine &line = page.lines.at(i - 1);
        const PdfLine &next = page.lines.at(i);
        const double step = next.baseline - line.baseline;
        const bool body = std::abs(line.fontSize - bodySize) < 0.1 * bodySize &&
                          std::abs(next.fontSize - bodySize) < 0.1 * bodySize;
        if (body && line.block == next.block && step > 0.8 * bodySize && step < 3 * bodySize)
            steps.append(step);
    }
    if (steps.isEmpty())
        return 0;
    // The lower third: gaps between paragraphs inside one Poppler block are among the steps.
    const auto at = steps.begin() + steps.size() / 3;
    std::nth_element(steps.begin(), at, steps.end());
    return *at;
}

QList<Group> groupsOf(const PdfPageLines &page, const QList<Furniture> &furniture, const PdfStyle &style)
{
    QList<Group> groups;
    const double bodyLeading = leadingOf(page, style.bodySize);
    for (qsizetype i = 0; i < page.lines.size(); ++i) {
        const PdfLine &line = page.lines.at(i);
        bool joins = false;
        if (!groups.isEmpty()) {
            const PdfLine &previous = page.lines.at(i - 1);
            const bool text = line.role == PdfLine::Role::Text && previous.role == PdfLine::Role::Text;
            const bool begins = groups.last().first == i - 1;
            const PdfLine *before = begins ? nullptr : &page.lines.at(i - 2);
            const PdfLine *after = i + 1 < page.lines.size() ? &page.lines.at(i + 1) : nullptr;
            // Small and large type has its own leading, in proportion.
            const double leading = style.bodySize > 0 ? bodyLeading * line.fontSize / style.bodySize : 0;
            if (furniture.at(i) != Furniture::None || furniture.at(i - 1) != Furniture::None)
                joins = furniture.at(i) == furniture.at(i - 1) &&
                        std::abs(line.baseline - previous.baseline) < 0.3 * line.fontSize;
            else
                joins = text && goesOn(before, previous, line, after, leading);
        }
        if (joins)
            groups.last().last = i;
        else
            groups.append({i, i});
    }
    return groups;
}

bool isCaption(const QString &text)
{
    static const QRegularExpression caption(
        u"^(?:(?:figure|fig\\.|table|chart|graph|box|map|photo|image|annex table|tableau|graphique|carte|"
        "encadré)\\s*[\\dIVXA-H][\\w.:–-]*|(?:図表|図|表|写真|그림|표|도표|사진)\\s*[0-9０-"
        "９一二三四五六七八九十]+|"
        "(?:source|sources|출처|자료|出典|出所)\\s*[:：])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 400 && caption.match(text).hasMatch();
}

class PageReader
{
public:
    PageReader(const PdfPageLines &page, const QList<Furniture> &furniture, const PdfStyle &style)
        : m_page(page)
        , m_furniture(furniture)
        , m_style(style)
    {
        for (const PdfLine &line : page.lines) {
            if (line.upright && line.fontSize > footnoteSize * style.bodySize &&
                furniture.at(&line - page.lines.constData()) == Furniture::None)
                m_bodyLines.append(line.rect);
        }
    }

    QList<Block> blocks() const
    {
        QList<Block> result;
        qsizetype at = 0;
        QList<qsizetype> starts;
        for (const PdfLine &line : m_page.lines) {
            starts.append(at);
            at += line.text.size() + 1;
        }
        for (const Group &group : groupsOf(m_page, m_furniture, m_style)) {
            const qsizetype end = starts.at(group.last) + m_page.lines.at(group.last).text.size();
            Block block;
            block.span = {starts.at(group.first), end};
            classify(group, block);
            result.append(block);
        }
        return result;
    }

private:
    QString textOfGroup(const Group &group) const
    {
        return vigie::textOf(m_page.lines.mid(group.first, group.last - group.first + 1));
    }

    void classify(const Group &group, Block &block) const
    {
        const PdfLine &line = m_page.lines.at(group.first);
        if (m_furniture.at(group.first) != Furniture::None) {
            block.kind = m_furniture.at(group.first) == Furniture::Header ? Block::Kind::PageHeader
                                                                          : Block::Kind::PageFooter;
            return;
        }
        if (line.role != PdfLine::Role::Text) {
            block.kind =
                line.role == PdfLine::Role::TableHeader ? Block::Kind::TableHeader : Block::Kind::TableRow;
            return;
        }
        const QString text = textOfGroup(group);
        if (isHeading(line, group, text)) {
            block.kind = Block::Kind::Heading;
            block.level = levelOf(line);
        } else if (isCaption(text)) {
            block.kind = Block::Kind::Caption;
        } else if (isFootnote(line)) {
            block.kind = Block::Kind::Footnote;
        } else if (startsListItem(text)) {
            block.kind = Block::Kind::ListItem;
        }
    }

    bool isHeading(const PdfLine &line, const Group &group, const QString &text) const
    {
        const bool hasLetter = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
        if (!hasLetter || !line.upright || m_style.bodySize <= 0)
            return false;
        if (line.fontSize >= headingSize * m_style.bodySize)
            return text.size() <= longestLargeHeading && group.last - group.first < 4;
        return line.bold && !m_style.bodyBold && line.fontSize >= 0.97 * m_style.bodySize &&
               text.size() <= longestBoldHeading && group.last - group.first < 2 && !endsSentence(text) &&
               !text.endsWith(u',') && !text.endsWith(u';') && !text.endsWith(u':');
    }

    quint8 levelOf(const PdfLine &line) const
    {
        const double size = halfPoints(line.fontSize);
        quint8 level = 1;
        for (const double larger : m_style.headingSizes) {
            if (larger <= size + 0.25)
                break;
            ++level;
        }
        return qMin<quint8>(level, 6);
    }

    /// Small type with no body text below it in its column.
    bool isFootnote(const PdfLine &line) const
    {
        if (!line.upright || m_style.bodySize <= 0 || line.fontSize > footnoteSize * m_style.bodySize ||
            line.rect.top() < 0.4 * m_page.size.height())
            return false;
        return std::none_of(m_bodyLines.cbegin(), m_bodyLines.cend(), [&](const QRectF &body) {
            return body.top() > line.rect.bottom() && body.left() < line.rect.right() &&
                   body.right() > line.rect.left();
        });
    }

    const PdfPageLines &m_page;
    const QList<Furniture> &m_furniture;
    const PdfStyle &m_style;
    QList<QRectF> m_bodyLines;
};

} // namespace

QString textOf(const QList<PdfLine> &lines)
{
    QString text;
    for (const PdfLine &line : lines) {
        if (!text.isEmpty())
            text += u'\n';
        text += line.text;
    }
    return text;
}

PdfStyle PdfStyle::of(const QList<PdfPageLines> &pages)
{
    QMap<double, qsizetype> sizes;
    qsizetype bold = 0;
    qsizetype all = 0;
    for (const PdfPageLines &page : pages) {
        for (const PdfLine &line : page.lines) {
            sizes[halfPoints(line.fontSize)] += line.text.size();
            bold += line.bold ? line.text.size() : 0;
            all += line.text.size();
        }
    }
    PdfStyle style;
    style.bodyBold = bold * 2 > all;
    qsizetype most = 0;
    for (auto size = sizes.cbegin(); size != sizes.cend(); ++size) {
        if (size.value() > most) {
            most = size.value();
            style.bodySize = size.key();
        }
    }
    for (auto size = sizes.cbegin(); size != sizes.cend(); ++size) {
        if (size.key() >= headingSize * style.bodySize)
            style.headingSizes.prepend(size.key());
    }
    return style;
}

QList<QList<Block>> blocksOf(const QList<PdfPageLines> &pages)
{
    const PdfStyle style = PdfStyle::of(pages);
    const QList<QList<Furniture>> furniture = furnitureOf(pages);
    QList<QList<Block>> blocks;
    for (qsizetype i = 0; i < pages.size(); ++i)
        blocks.append(PageReader(pages.at(i), furniture.at(i), style).blocks());
    return blocks;
}

} // namespace vigie
