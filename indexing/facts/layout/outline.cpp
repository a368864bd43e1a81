// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/layout/outline.h"

#include "indexing/facts/layout/claimlayout.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>

namespace vigie {

namespace {

/// What stands before the words of an item, with all numbers as one and all letters as one: "1.", "(a)", "□".
QString markOf(const PageFacts &page, qsizetype b)
{
    constexpr qsizetype longest = 5;
    const Span span = page.text->blocks.at(b);
    const QStringView words = QStringView(page.text->text).mid(span.start, span.length()).trimmed();
    QString mark;
    const qsizetype space = words.left(longest).indexOf(u' ');
    for (const QChar c : words.left(space < 0 ? 1 : space)) {
        const QChar kind = chars::isDigit(c) ? u'0' : c.isLetter() && c != u'ㅇ' && c != u'o' ? u'a' : c;
        if (!mark.endsWith(kind))
            mark.append(kind);
    }
    return mark;
}

} // namespace

void Outline::goTo(const PageFacts &page, qsizetype b)
{
    if (!claimlayout::isListItem(page, b)) {
        m_items.clear();
        return;
    }
    const QString mark = markOf(page, b);
    const auto same =
        std::find_if(m_items.cbegin(), m_items.cend(), [&](const Item &item) { return item.mark == mark; });
    m_items.erase(same, m_items.cend());
    m_items.append({mark, b});
}

Span Outline::headOf(const PageFacts &page) const
{
    for (qsizetype i = m_items.size() - 2; i >= 0; --i) {
        const Span block = page.text->blocks.at(m_items.at(i).block);
        if (claimlayout::holdsAmount(page, block))
            continue;
        static const AnyOf announces{u"다음", u"아래", u"次の", u"以下", u"following", u"below", u"suivant"};
        const QStringView words = QStringView(page.text->text).mid(block.start, block.length());
        if (words.trimmed().endsWith(u':') || announces.in(words) ||
            std::any_of(page.dates.cbegin(), page.dates.cend(),
                        [&](const ScannedDate &date) { return block.contains(date.span); }))
            return block;
    }
    return {};
}

Span Outline::detailsBelow(const PageFacts &page) const
{
    constexpr qsizetype most = 4;
    if (m_items.isEmpty())
        return {};
    Span details;
    const qsizetype own = m_items.constLast().block;
    for (qsizetype b = own + 1; b <= own + most && claimlayout::isListItem(page, b); ++b) {
        const QString mark = markOf(page, b);
        const Span block = page.text->blocks.at(b);
        if (std::any_of(m_items.cbegin(), m_items.cend(),
                        [&](const Item &item) { return item.mark == mark; }) ||
            claimlayout::holdsAmount(page, block))
            break;
        details = details.isEmpty() ? block : Span{details.start, block.end};
    }
    return details;
}

} // namespace vigie
