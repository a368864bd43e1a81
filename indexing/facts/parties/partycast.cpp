// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/partycast.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

PartyCast::PartyCast(const QList<PageFacts> &pages)
    : m_firstPage(pages.constData())
    , m_places(static_cast<size_t>(pages.size()))
{
    QHash<QString, int> known;
    for (qsizetype p = 0; p < pages.size(); ++p) {
        const PageFacts &page = pages.at(p);
        if (page.page && page.text && !isEastAsian(page.language))
            scan(page, known, m_places[static_cast<size_t>(p)]);
    }
    joinOpenings(known);
    findIssuer(pages);
    for (const Member &one : m_members) {
        if (one.mayBeFirm())
            m_nouns.unite({one.nouns.cbegin(), one.nouns.cend()});
    }
}

/// "Take Peppercorn", "Only Larchmont": a word before what the text names elsewhere without it.
void PartyCast::joinOpenings(const QHash<QString, int> &known)
{
    for (std::vector<Mention> &places : m_places) {
        for (Mention &mention : places) {
            const Member &one = m_members[static_cast<size_t>(mention.member)];
            const qsizetype space = one.name.indexOf(u' ');
            if (space < 0 || one.mentions > 1)
                continue;
            const auto rest = known.constFind(one.name.mid(space + 1));
            if (rest == known.cend())
                continue;
            Member &whole = m_members[static_cast<size_t>(*rest)];
            if (whole.opening == whole.mentions)
                continue;
            whole.firm += one.firm;
            whole.watcher += one.watcher;
            whole.person += one.person;
            ++whole.mentions;
            mention.span.start += space + 1;
            mention.member = *rest;
        }
    }
}

void PartyCast::findIssuer(const QList<PageFacts> &pages)
{
    constexpr qsizetype lines = 6, longestLine = 100, lastLines = 3;
    constexpr int dated = 5, alone = 3, signs = 4, speaks = 5, enough = 5, elsewhere = 20;
    std::vector<int> scores(m_members.size(), 0);
    for (size_t p = 0; p < m_places.size(); ++p) {
        const PageFacts &page = pages.at(static_cast<qsizetype>(p));
        for (const Mention &mention : m_places[p]) {
            const QList<Span> &blocks = page.text->blocks;
            const auto after =
                std::upper_bound(blocks.cbegin(), blocks.cend(), mention.span.start,
                                 [](qsizetype at, const Span &block) { return at < block.start; });
            if (after == blocks.cbegin())
                continue;
            const Span block = *std::prev(after);
            const qsizetype number = std::distance(blocks.cbegin(), after) - 1;
            int &score = scores[static_cast<size_t>(mention.member)];
            const QStringView text(page.text->text);
            const QStringView before = text.mid(block.start, mention.span.start - block.start);
            const bool first = p == 0 && number < lines && block.length() <= longestLine;
            const bool last = p + 1 == m_places.size() && number >= blocks.size() - lastLines;
            const QStringView behind = text.mid(mention.span.end, block.end - mention.span.end);
            const bool dateBehind =
                behind.startsWith(u", ") &&
                std::any_of(page.dates.cbegin(), page.dates.cend(), [&](const ScannedDate &date) {
                    return date.span.start >= mention.span.end && block.contains(date.span);
                });
            // « Lyon, le 3 juin 2025 »: where it was written; "Kite & Co, 3 June 2025": by whom.
            const bool written = page.language == Language::French && member(mention.member).firm <= 0;
            if (first && before.isEmpty() && dateBehind && written)
                score -= elsewhere;
            else if (first && before.isEmpty() && dateBehind)
                score += dated;
            else if (first && before.isEmpty() && behind.isEmpty() &&
                     (member(mention.member).firm > 0 || member(mention.member).name.contains(u' ')))
                score += alone;
            if (last && behind.trimmed().isEmpty())
                score += signs;
            // "At Kite & Co we had never had an outage"
            const bool ours = (before.endsWith(u"at ") || before == u"at ") && behind.startsWith(u" we ");
            if (ours || before.endsWith(u"we at ") || before.endsWith(u"chez ") || before.endsWith(u"we, ") ||
                before.endsWith(u"nous, ") || before.endsWith(u"statement by ") ||
                before.endsWith(u"communiqué de ") || before.endsWith(u"customers of ") ||
                before.endsWith(u"clients de ") || before == u"à propos de " || before == u"à propos d'" ||
                before == u"about " ||
                (last &&
                 (before == u"l'équipe " || before == u"l'équipe de " || before == u"les équipes de " ||
                  before == u"la direction de " || before == u"pour " || before == u"the team at ")) ||
                before.endsWith(u"board of ") || before.endsWith(u"conseil de "))
                score += before.endsWith(u"chez ") && !behind.startsWith(u", nous") ? 1 : speaks;
        }
    }
    int best = enough - 1;
    bool tied = false;
    constexpr int mostMentions = 4;
    for (size_t i = 0; i < m_members.size(); ++i) {
        const Member &one = m_members[i];
        const bool anyWord = one.opening == one.mentions && one.firm == 0 && scores[i] < dated;
        if (one.person > 0 || one.place > one.firm || one.launderer > 0 || anyWord)
            continue;
        const int score = scores[i] + std::min(one.mentions, mostMentions) + (one.firm > 0 ? 2 : 0);
        tied = score == best || (tied && score < best);
        if (score > best) {
            best = score;
            m_issuer = static_cast<int>(i);
        }
    }
    if (tied)
        m_issuer = -1;
    // The only firm that the text knows.
    if (m_issuer < 0) {
        const auto firm = [](const Member &one) { return one.mayBeFirm() && one.place <= one.firm; };
        const auto only = std::find_if(m_members.cbegin(), m_members.cend(), firm);
        if (only != m_members.cend() && std::count_if(m_members.cbegin(), m_members.cend(), firm) == 1)
            m_issuer = static_cast<int>(std::distance(m_members.cbegin(), only));
    }
}

const std::vector<PartyCast::Mention> *PartyCast::placesOf(const PageFacts *page) const
{
    const auto number = static_cast<size_t>(page - m_firstPage);
    return page && number < m_places.size() ? &m_places[number] : nullptr;
}

std::vector<PartyCast::Mention> PartyCast::within(const PageFacts *page, Span range) const
{
    std::vector<Mention> found;
    const std::vector<Mention> *places = placesOf(page);
    if (!places)
        return found;
    auto next = std::lower_bound(places->begin(), places->end(), range.start,
                                 [](const Mention &one, qsizetype from) { return one.span.start < from; });
    for (; next != places->end() && next->span.end <= range.end; ++next)
        found.push_back(*next);
    return found;
}

const PartyCast::Member *PartyCast::named(const PageFacts *page, Span name) const
{
    const std::vector<Mention> here = within(page, name);
    return here.size() == 1 && here.front().span == name ? &member(here.front().member) : nullptr;
}

Span PartyCast::wholeName(const PageFacts *page, Span name) const
{
    constexpr qsizetype longest = 48;
    for (const Mention &mention :
         within(page, {std::max<qsizetype>(0, name.start - longest), name.end + longest})) {
        if (!mention.span.overlaps(name))
            continue;
        // "Prenez Tisserand", "THEFT. Rooksfoot": one word that is none of it.
        const bool shorter =
            mention.span.end >= name.end && mention.span.start > name.start &&
            QStringView(page->text->text).mid(name.start, mention.span.start - name.start).count(u' ') == 1;
        // « le ministère de la Culture de Valdor »: the body that the capitals are the end of.
        const bool body = mention.span.start < name.start && mention.span.end < name.end &&
                          page->language == Language::French;
        if (mention.span.contains(name) || shorter || body)
            return mention.span;
    }
    return name;
}

} // namespace vigie
