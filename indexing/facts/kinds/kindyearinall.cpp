// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

bool isYearInAll(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern label(
        u"^(?:[-•*–—] ?)?(?:for |over )?(?:the )?(?:(?:whole|full|entire) year|all year|year (?:as a "
        u"whole|in "
        u"all|altogether))\\b[^.;:]{0,60}: ?$|"
        u"^(?:[-•*–—] ?)?(?:pour |sur )?(?:l'année (?:entière|complète)|(?:l')?ensemble de l'année|année "
        u"entière|toute l'année)\\b[^.;:]{0,60} ?: ?$"_s);
    return context.amounts.at(i) == context.amounts.constFirst() &&
           label.in(context.words({context.sentence.start, context.amount(i).span.start}));
}

} // namespace vigie::kindreading
