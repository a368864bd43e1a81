// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/tablekinds.h"

#include "indexing/facts/anyof.h"
#include "indexing/facts/claimdoubtwords.h"
#include "indexing/facts/cueindex.h"
#include "indexing/facts/hintedpattern.h"
#include "indexing/facts/kindreading.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

std::optional<ClaimKind> kindByColumns(const ClaimContext &context, Span amount)
{
    const Span column = columnHeading(context, columnOf(context, amount.start));
    if (column.isEmpty())
        return std::nullopt;
    if (const auto kind = nearestKind(context, column, amount))
        return *kind;
    if (holds<claimwords::recoveries>(context.text, column))
        return ClaimKind::Other;
    // "Victim | Date | Amount", 被害者 | 時期 | 金額, « Plateforme volée | Montant »
    static const AnyOf eastern{u"被害者",    u"被害先",    u"被害企業",    u"被害事業者", u"被害を受けた",
                               u"피해자",    u"피해 업체", u"피해 거래소", u"피해사",     u"피해 기업",
                               u"피해 회사", u"피해 기관", u"피해처",      u"당한 곳",    u"털린 곳",
                               u"빼앗긴 곳", u"잃은 곳"},
        easternSums{u"額", u"액"};
    static const HintedPattern western(
        {u"vol", u"pirat", u"vis", u"touch", u"dérob", u"attac", u"attaq", u"cambriol", u"pill", u"victim",
         u"cible", u"lésé", u"target", u"robbed", u"hacked", u"breach", u"drained", u"looted"},
        u"\\b(?:volée?s?|piratée?s?|visée?s?|touchée?s?|attaquée?s?|cambriolée?s?|pillée?s?|lésée?s?|"
        u"victimes?|"
        u"cibles?|victims?|targets?|robbed|hacked|attacked|breached|drained|looted)\\b"_s);
    static const AnyOf westernSums{u"montant", u"somme", u"valeur", u"préjudice", u"perte",
                                   u"dollars", u"euros", u"amount", u"sum",       u"value",
                                   u"loss",    u"$",     u"usd",    u"€"};
    const QStringView own = context.words(column), all = context.words(context.columns);
    const bool robbed = isEastAsian(context.language) ? easternSums.in(own) && eastern.in(all)
                                                      : westernSums.in(own) && western.in(all);
    return robbed ? std::optional(ClaimKind::Theft) : std::nullopt;
}

} // namespace vigie::kindreading
