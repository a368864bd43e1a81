// SPDX-License-Identifier: GPL-3.0-or-later
// Relative clauses that tell something by the way, in English and French.
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>

namespace vigie {

bool tellsOfTaking(QStringView words)
{
    static const AnyOf stems{u"vol",     u"dérob",   u"pirat",   u"attaq",  u"attack",  u"hack",   u"rob",
                             u"stol",    u"steal",   u"breach",  u"intrus", u"lost",    u"perd",   u"drain",
                             u"empt",    u"vidé",    u"comprom", u"hit ",   u"struck",  u"frappé", u"heist",
                             u"exploit", u"raid",    u"siphon",  u"soustr", u"délest",  u"taken",  u"theft",
                             u"touché",  u"visé",    u"cambr",   u"blanch", u"launder", u"earn",   u"made ",
                             u"dépouil", u"pill",    u"dévalis", u"subtil", u"détourn", u"soulag", u"escroqu",
                             u"rançon",  u"ponctio", u"spoli",   u"piég",   u"rafl",    u"prélev", u"détrou",
                             u"extor",   u"arrach",  u"s'empar"};
    return stems.in(words);
}

Span asideBehind(const ClaimContext &context, Span name)
{
    static constexpr std::array links{
        QStringView(u", which "),   QStringView(u", who "),      QStringView(u", whom "),
        QStringView(u", whose "),   QStringView(u", que "),      QStringView(u", qu'"),
        QStringView(u", qui "),     QStringView(u", dont "),     QStringView(u", où "),
        QStringView(u", bought "),  QStringView(u", acquired "), QStringView(u", racheté"),
        QStringView(u", founded "), QStringView(u", fondé")};
    constexpr qsizetype longest = 160;
    const QStringView rest = context.text.mid(
        name.end, std::min(longest, std::max<qsizetype>(0, context.sentence.end - name.end)));
    if (isEastAsian(context.language) || !rest.startsWith(u", ") ||
        std::none_of(links.begin(), links.end(), [&](QStringView link) { return rest.startsWith(link); }))
        return {};
    for (qsizetype p = 2; p < rest.size(); ++p) {
        if (rest.at(p) == u';' || rest.at(p) == u':')
            return {};
        if (rest.at(p) == u',' && !chars::isDigit(chars::at(rest, p + 1)))
            return tellsOfTaking(rest.left(p)) ? Span() : Span{name.end, name.end + p + 1};
    }
    return {};
}

} // namespace vigie
