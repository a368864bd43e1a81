// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// A law, a resolution, a licence: who can permit something. A route or a loophole that "allowed" it cannot.
bool namesRule(QStringView sentence)
{
    static const AnyOf rules{u"resolution",
                             u"résolution",
                             u"sanctions",
                             u"regulation",
                             u"règlement",
                             u"security council",
                             u"conseil de sécurité",
                             u"quota",
                             u"licence",
                             u"license",
                             u"treaty",
                             u"traité",
                             u"embargo",
                             u"exemption",
                             u"dérogation",
                             u"決議",
                             u"安保理",
                             u"制裁",
                             u"規則",
                             u"条約",
                             u"割当",
                             u"결의",
                             u"안보리",
                             u"제재",
                             u"규정",
                             u"조약",
                             u"쿼터"};
    return rules.in(sentence);
}

} // namespace

bool isPermitted(const ClaimContext &context, qsizetype i)
{
    if (context.amount(i).amount.kind != UnitKind::Quantity || !namesRule(context.words(context.sentence)))
        return false;
    // A quantity that is let in at a rate is a limit; one that is let in once ("allowed 300 workers to stay")
    // has been counted.
    static const HintedPattern rate(
        u"\\b(?:a|an|per|each|every|any) (?:calendar "
        u")?(?:year|quarter|month)\\b|\\b(?:annual(?:ly)?|yearly)\\b|"
        u"\\bpar (?:an|mois|trimestre)\\b|\\bchaque (?:année|mois)\\b|\\bannuel|年間|毎年|月間|연간|매년|해마다"_s);
    constexpr qsizetype reach = 70;
    const Span amount = context.amount(i).span;
    const Gaps gaps = gapsAround(context, amount);
    const QStringView lead = context.words(gaps.before).right(reach);
    const QStringView behind = context.words(gaps.behind).left(reach);
    if (!rate.in(lead) && !rate.in(behind))
        return false;
    static const HintedPattern permits(
        u"\\b(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|authori[sz](?:es?|ed|ing)|entitl(?:es?|ed|ing)|"
        u"lets?|letting) [^.;:,]{0,60}$|"
        u"\\b(?:autoris|permet|permi[st]|admet)[a-zé]*\\b[^.;:,]{0,60}$"_s);
    static const HintedPattern permitted(
        u"^[^.;]{0,40}?\\b(?:allowed|permitted|authori[sz]ed|(?:allows|permits|authori[sz]es)\\b(?! "
        u"(?:it|them) to))|"
        u"^[^.;]{0,40}?\\b(?:permise?s?|autorisée?s?|admise?s?|que (?:permet|autorise|admet|prévoit))\\b|"
        u"^[^。]{0,30}?(?:認め|許[さしす可容])|^[^.]{0,30}?(?:허용|허가|허락|인정)"_s);
    static const HintedPattern denied(u"\\b(?:not|never|no longer|n'|ne) ?$"_s);
    const QRegularExpressionMatch before = permits.match(lead);
    if (before.hasMatch())
        return !denied.in(lead.left(before.capturedStart()));
    return permitted.in(behind);
}

} // namespace vigie::kindreading
