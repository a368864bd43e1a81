// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/layout/tablepairs.h"

#include "indexing/facts/amounts/plausiblerate.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace vigie::tablepairs {

/// What the name of a column says beside the money and its scale.
static QString apartFromMoney(QStringView heading)
{
    static const QRegularExpression money(
        u"[$€£¥₩₹]|\\b(?:in|en|us|usd|eur|gbp|jpy|krw|inr|cny|chf|aud|cad|hkd|sgd|try|brl|ngn|"
        "dollars?|euros?|pounds?|yen|won|yuan|rupees?|francs?|m|mn|mln|bn|k|millions?|billions?|milliards?|"
        "native|local|national|original|currency|equivalent|monnaie|devise|locale)\\b|"
        "(?:百万|億|万|千|兆)?(?:米ドル|ドル|円|ウォン|ユーロ)|(?:백만|억|만|천|조)? ?(?:미국 "
        "?)?(?:달러|원|엔|유로)|"
        "換算|환산|建て"_s);
    // "(in millions of dollars)" goes with it, "(€, recovered)" says more.
    static const QRegularExpression emptied(u"\\((?:[\\s,;/.·:-]|\\b(?:of|de|des)\\b|\\bd')*\\)"_s);
    return heading.toString().remove(money).remove(emptied).simplified();
}

bool isInOtherMoney(const ClaimContext &context, qsizetype i)
{
    if (i == 0 || context.columns.isEmpty())
        return false;
    const ScannedAmount &first = context.amount(i - 1), &second = context.amount(i);
    if (first.amount.kind != UnitKind::Money || second.amount.kind != UnitKind::Money ||
        first.amount.unit == second.amount.unit || !mayBeSameMoney(first.amount, second.amount))
        return false;
    const qsizetype own = columnOf(context, second.span.start), other = columnOf(context, first.span.start);
    const QStringView heading = context.words(columnHeading(context, own)).trimmed();
    const QStringView before = context.words(columnHeading(context, other)).trimmed();
    if (own != other + 1 || heading.isEmpty() || before.isEmpty() || heading == before)
        return false;
    const QString rest = apartFromMoney(heading);
    return rest.isEmpty() || rest == apartFromMoney(before);
}

} // namespace vigie::tablepairs
