// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/headvictims.h"

#include "indexing/facts/layout/records.h"
#include "indexing/facts/names/partynames.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

/// The part of a heading that may be a name: without its number, without what brackets, dates and dashes part
/// off, and behind "theft from".
Span namingPart(const ClaimContext &context, Span head)
{
    static const HintedPattern lead(
        u"^\\s*(?:[-•*]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])?\\s*(?:case(?: no\\.?)? ?\\d{0,3}[:.–-] ?)?"
        u"(?:the )?(?:(?:theft|hack|heist|attack|exploit|breach|raid|vol|piratage|attaque|casse)s? "
        u"(?:from|at|of|on|against|de |d'|chez|contre|du) ?(?:the )?)?"_s);
    const QRegularExpressionMatch match = lead.match(context.words(head).toString());
    Span name{head.start + (match.hasMatch() ? match.capturedLength() : 0), head.end};
    for (qsizetype p = name.start; p < name.end; ++p) {
        const QChar c = context.text.at(p);
        const bool dash =
            (c == u'-' || c == u'–' || c == u'—') && p > name.start && context.text.at(p - 1) == u' ';
        if (dash || QStringView(u"(,:;|").contains(c)) {
            name.end = p;
            break;
        }
    }
    while (name.end > name.start && QStringView(u" .").contains(context.text.at(name.end - 1)))
        --name.end;
    return name;
}

} // namespace

Party namedByHead(const ClaimContext &context, const Thesaurus &thesaurus)
{
    constexpr qsizetype longest = 60;
    static const HintedPattern several(
        u"\\b(?:in all|overall|(?:in )?total|others?|elsewhere|another|worldwide|together|several|each|au "
        u"total|en tout|autres?|ailleurs|monde|plusieurs|chaque)\\b"_s);
    if (isEastAsian(context.language) || context.words(context.sentence).contains(u'\t') ||
        several.in(context.words(context.sentence)))
        return {};
    const bool item = context.blockKind == Block::Kind::ListItem;
    for (const Span head : {item ? context.caption : Span(), context.heading}) {
        if (head.isEmpty() || head.length() > longest)
            continue;
        const qsizetype b = blockAt(context.page->text->blocks, head.start);
        const bool title = b == 0 && !item;
        const Span name = namingPart(context, head);
        if (name.length() <= 1 || !context.cased.at(name.start).isUpper())
            continue;
        const EntityMatch *known = nullptr;
        for (const EntityMatch &match : context.page->entities) {
            if (name.contains(match.span) && mayBeRobbed(thesaurus, match.entity))
                known = &match;
        }
        if (known && known->span == name)
            return {known->entity, asWritten(context, name)};
        // "Corvell Pay (September 2024)": of what nobody knows only the name of an entry is one.
        const bool dated = context.text.mid(name.end, 2).startsWith(u" (") &&
                           std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                                       [&](const ScannedDate &date) { return head.contains(date.span); });
        if (!known && !title && dated && !records::isTitle(context, name) && mayBeName(context, name))
            return {{}, asWritten(context, name)};
    }
    return {};
}

} // namespace vigie::parties
