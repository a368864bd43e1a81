// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/koreanentries.h"

#include "indexing/facts/easternnames.h"
#include "indexing/facts/pattern.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

void findInKoreanEntry(const ClaimContext &context, Names &names, qsizetype i)
{
    if (context.language != Language::Korean || i != 0 || context.words(context.sentence).contains(u'\t'))
        return;
    constexpr qsizetype label = 10, longest = 48; // [연표] 2017. 12.
    static const QRegularExpression named =
        pattern(u"^[.:)\\],]* ?(?:\\([^)]{1,16}\\) ?)?(?:(?:[가-힣]+ ){1,2}?(?:소재의?|기반|국적)(?: "
                u"(?:거래소|결제사|업체|브리지|지갑|은행))? )?"
                u"['‘\"“]?([가-힣a-z0-9]{2,14})['’\"”]?(?:,|에서|:| -| –) ?"
                u"(?:[가-힣]+ ){0,3}?(?:약 |총 )?$"_s);
    const qsizetype sum = context.amount(i).span.start;
    for (const ScannedDate &date : context.page->dates) {
        if (date.span.start < context.sentence.start || date.span.start - context.sentence.start > label)
            continue;
        if (date.span.end >= sum || sum - date.span.end > longest)
            return;
        const QRegularExpressionMatch match = named.match(context.words({date.span.end, sum}).toString());
        if (!match.hasMatch())
            return;
        const Span name{date.span.end + match.capturedStart(1), date.span.end + match.capturedEnd(1)};
        if (!namesNoFirm(context.words(name)))
            keep(context, names, name, name.start, Place::Particle);
        return;
    }
}

} // namespace vigie::parties
