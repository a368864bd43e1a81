// SPDX-License-Identifier: GPL-3.0-or-later
// What a remark in a table row says of its amount.
#include "indexing/facts/claimcontext.h"

#include <array>

namespace vigie {

std::optional<Bound> remarkedBound(const ClaimContext &context, qsizetype i)
{
    if (!context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    QStringView rest = context.words({context.amount(i).figure.end, context.sentence.end}).trimmed();
    struct Remark
    {
        QStringView word;
        Bound bound;
    };
    static constexpr std::array remarks{
        Remark{u"at least", Bound::AtLeast},   Remark{u"minimum", Bound::AtLeast},
        Remark{u"au moins", Bound::AtLeast},   Remark{u"au minimum", Bound::AtLeast},
        Remark{u"少なくとも", Bound::AtLeast}, Remark{u"最低", Bound::AtLeast},
        Remark{u"최소", Bound::AtLeast},       Remark{u"적어도", Bound::AtLeast},
        Remark{u"about", Bound::About},        Remark{u"approximate", Bound::About},
        Remark{u"estimate", Bound::About},     Remark{u"estimation", Bound::About},
        Remark{u"概算", Bound::About},         Remark{u"推計", Bound::About},
        Remark{u"추정", Bound::About}};
    for (const Remark &remark : remarks) {
        if (!rest.startsWith(remark.word))
            continue;
        const QStringView after = rest.mid(remark.word.size()).trimmed();
        if (after.isEmpty() || QStringView(u";,.:。、()").contains(after.front()))
            return remark.bound;
    }
    return std::nullopt;
}

} // namespace vigie
