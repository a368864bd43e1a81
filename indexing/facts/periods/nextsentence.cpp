// SPDX-License-Identifier: GPL-3.0-or-later
// "The theft took place on 3 May.": the sentence behind a sum, which only says when.
#include "indexing/facts/periods/periodcarried.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/language/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::periodcarried {

const ScannedDate *dateOfNextSentence(const ClaimContext &context, const Document &document)
{
    if (isEastAsian(context.language) || context.sentence.end >= context.block.end)
        return nullptr;
    static const HintedPattern says(
        u"^(?:(?:the|this) (?:[a-z-]+ "
        u")?(?:theft|robbery|hack|attack|breach|heist|raid|break-in|intrusion|exploit|"
        u"incident|crime|burglary|transfers?|withdrawals?)|it|this|that|all this) "
        u"(?:(?:had |have |has )?(?:happened|took place|taken place|occurred|was carried out|came)|dates?(?: "
        u"back)? "
        u"(?:from|to)|dated from|was (?=(?:in|on|last|early|late|back)\\b))|"
        u"^(?:(?:le|la|l'|les|ce|cette|ces|cet) ?(?:vols?|attaques?|piratages?|intrusions?|braquages?|faits|"
        u"cyberattaques?|cambriolages?|incidents?|détournements?|opérations?|virements?|retraits?)|cela|ça) "
        u"(?:(?:a|ont|avait|avaient) eu lieu|(?:s'est|s'était|se sont|s'étaient) "
        u"(?:produits?|produites?|déroulée?s?)|"
        u"remont(?:e|ent|ait|aient) (?:à|au)|dat(?:e|ent|ait|aient) d|(?:est|était|sont|étaient) "
        u"survenue?s?)|"
        u"^(?:c'était|ça s'est passé|cela s'est passé) "_s);
    constexpr qsizetype longest = 110;
    const Span rest{context.sentence.end, std::min(context.block.end, context.sentence.end + 2 * longest)};
    qsizetype start = rest.start;
    while (start < rest.end && !context.text.at(start).isLetter())
        ++start;
    const QStringView ahead = context.words({start, rest.end});
    if (!says.in(ahead))
        return nullptr;
    const QList<Span> all = sentences(context.cased, {start, rest.end}, context.language);
    if (all.isEmpty() || all.constFirst().length() > longest)
        return nullptr;
    const Span next = all.constFirst();
    if (std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                    [&](const ScannedAmount &one) { return next.contains(one.span); }))
        return nullptr;
    return perioddates::lastIn(context, next, document);
}

} // namespace vigie::periodcarried
