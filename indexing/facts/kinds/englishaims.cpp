// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/englishaims.h"

#include "indexing/facts/kinds/kindordinary.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

bool isAimedAt(QStringView lead)
{
    static const AnyOf hints{u"target",  u"quota",   u"goal", u" norm",  u"objective", u"call",
                             u"assign",  u"allot",   u"task", u"order",  u"instruct",  u"direct",
                             u"command", u"require", u"told", u"expect", u"must ",     u" to "};
    if (!hints.in(lead))
        return false;
    static const HintedPattern marks(
        u"\\b(?:targets?|quotas?|goals?|norms?|objectives?)(?: (?:for|in) [a-z0-9 ]{2,24}?)?"
        u"(?:(?: (?:was|is|were|had been|has been))?(?: (?:set|fixed|put|raised|lifted|cut|lowered))? "
        u"(?:of|at|to|is|was|were|being)|,| \\(|:)(?: (?:steal|earn|raise|bring in|take|get)(?:ing)?)?"_s +
        measured());
    static const HintedPattern orders(u"\\b(?:call(?:s|ed|ing) for|(?:assign|allot)(?:s|ed|ted)?|tasked "
                                      u"with)\\b(?! [^.;,$€£]{0,50}?\\b(?:who|"
                                      u"that|which|after|over|since)\\b)[^.;,$€£]{0,50}?"_s +
                                      measured());
    static const QString bringing = u"(?:steal|earn|raise|bring (?:in|home|back)|make|deliver|hand over|get|"
                                    u"obtain|extort|take|send home|turn over)"_s;
    static const HintedPattern told(
        u"\\b(?:order(?:s|ed)|instruct(?:s|ed)|direct(?:s|ed)|command(?:s|ed)|requir(?:es|ed)|told|expect(?:"
        u"s|ed)"
        u"|must|(?:ha[sd]|have) to|needs? to|(?:is|are|was|were) (?:supposed |meant )?to)\\b"
        u"[^.;,$€£]{0,60}?\\b"_s +
        bringing + measured());
    return marks.in(lead) || orders.in(lead) || told.in(lead);
}

bool isOffered(QStringView lead, QStringView behind)
{
    static const AnyOf hints{u"offer",    u"promis", u"dangl",    u"advert", u"pays ", u"pay ",
                             u"package",  u"salar",  u"job",      u"post",   u"role",  u"gig",
                             u"contract", u"wage",   u"position", u"bonus",  u"vacanc"};
    if (!hints.in(lead))
        return false;
    static const HintedPattern offering(
        u"\\b(?:offer(?:s|ed|ing)?|promis(?:e|es|ed|ing)|dangl(?:e|es|ed|ing)|advertis(?:"
        u"e|es|ed|ing)) "
        u"(?!to\\b)(?:(?!to\\b|for\\b|that\\b|which\\b|stole\\b|took\\b|lost\\b|of\\b)[\\w'-]+ ){1,7}?"
        u"(?:of |worth |at |for )?"
        u"(?:(?:some|about|around|nearly|almost|only|just|at|least|more|than|over|up|to|as|much|an?) )*$"_s);
    static const HintedPattern pay(
        u"\\b(?:(?:pay |salary |compensation |remuneration )?packages?|salar(?:y|ies)|bonus(?:es)?) (?:of|worth)"_s +
        measured());
    // "Offered the keys to the wallet for $1 million"
    static const HintedPattern price(
        u"\\b(?:offer(?:s|ed|ing)|put(?:s|ting)? up for sale|advertis(?:es|ed|ing)) (?!to\\b)[^.;,$€£]{2,50}? for"_s +
        measured());
    if (offering.in(lead) || pay.in(lead) || price.in(lead))
        return true;
    static const HintedPattern regularly(u"^ (?:an?|per|each|every) (?:year|month|week|day|hour)\\b"_s);
    static const HintedPattern jobs(
        u"\\b(?:jobs?|posts?|positions?|roles?|contracts?|gigs?|vacanc(?:y|ies)|wages?)\\b[^.;,$€£]{0,40}?"
        u"(?:pa(?:ys|id|ying)|of|at|worth|for)"_s +
        measured());
    // "No honest firm pays a beginner $500,000 to solve a puzzle"
    static const HintedPattern pays(
        u"\\b(?:no|nobody|what|which|any|every) (?:[a-z]+ ){0,3}?pays? (?!ransom)(?:an? |its |their |the )?"
        u"(?:[a-z-]+ ){0,3}?(?:an? )?"
        u"(?:(?:some|about|around|nearly|almost|at|least|more|than|over|up|to|as|much) )*$"_s);
    return (regularly.in(behind) && jobs.in(lead)) || pays.in(lead);
}

} // namespace vigie::kindreading
