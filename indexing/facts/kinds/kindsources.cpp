// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/kindsources.h"

#include "indexing/facts/kinds/kindpayments.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

std::optional<ClaimKind> kindOfSource(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language) || i != 0 || context.amount(0).amount.kind != UnitKind::Money)
        return std::nullopt;
    constexpr qsizetype longest = 48;
    const Span lead{context.sentence.start, context.amount(0).span.start};
    if (lead.length() < 3 || lead.length() > longest)
        return std::nullopt;
    QStringView label = context.words(lead).trimmed();
    const bool row = context.words(context.sentence).contains(u'\t');
    if (!row && !label.endsWith(u':') && !label.endsWith(u'–') && !label.endsWith(u'—'))
        return std::nullopt;
    label = row ? label.left(std::max<qsizetype>(label.indexOf(u'\t'), 0)) : label;
    if (row && label.isEmpty())
        label = context.words(lead).trimmed();
    while (!label.isEmpty() && !label.front().isLetter())
        label = label.mid(1);
    static const HintedPattern sources(
        u"^(?:(?:les|the|overseas|foreign) )?(?:télé)?(?:informaticiens?|travailleurs?|ouvriers?|"
        u"main-d'œuvre|charbon|armes?|armements?|ventes? d'armes|livraisons? "
        u"d'armes|exportations?|exports?|textiles?|"
        u"minerais?|contrebande|munitions?|pêche|produits de la mer|fruits de mer|sable|cigarettes|perruques|"
        u"salaires|it workers?|workers?|labou?r|coal|arms|arms sales|weapons|seafood|sand|smuggling|wigs|"
        u"wages)\\b(?! (?:volé|stolen|blanchi|launder|gelé|frozen|saisi|seized))"_s);
    static const AnyOf spending{u"dépens", u"coût", u"budget",  u"import", u"achat",
                                u"spend",  u"cost", u"purchas", u"amende", u"fine"};
    constexpr qsizetype mostWords = 6;
    if (label.count(u' ') >= mostWords || !sources.in(label) || spending.in(label))
        return std::nullopt;
    const Span behind{context.amount(0).span.end, context.sentence.end};
    if (spending.in(context.words(context.heading)) || spending.in(context.words(context.caption)) ||
        spending.in(context.words(context.columns)) ||
        (behind.length() > 0 && spending.in(context.words(behind))))
        return std::nullopt;
    return ClaimKind::Revenue;
}

bool isTheftOf(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern of(
        u"\\b(?:thefts?|heists?|robber(?:y|ies)|hacks?|vols?|piratages?|braquages?) (?:of|de|d')"_s +
        little());
    constexpr qsizetype lead = 60;
    return of.in(context.words({context.sentence.start, context.amount(i).span.start}).right(lead));
}

} // namespace vigie::kindreading
