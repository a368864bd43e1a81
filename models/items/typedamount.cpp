// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/typedamount.h"

#include "models/items/amountformat.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// The power of ten of a word of scale, lower case.
std::optional<int> powerOf(const QString &word, Language language)
{
    static const QHash<QString, int> powers{
        {u"k"_s, 3},   {u"thousand"_s, 3}, {u"mille"_s, 3},    {u"milliers"_s, 3},  {u"m"_s, 6},
        {u"mn"_s, 6},  {u"million"_s, 6},  {u"millions"_s, 6}, {u"bn"_s, 9},        {u"b"_s, 9},
        {u"md"_s, 9},  {u"mds"_s, 9},      {u"milliard"_s, 9}, {u"milliards"_s, 9}, {u"tn"_s, 12},
        {u"千"_s, 3},  {u"万"_s, 4},       {u"億"_s, 8},       {u"兆"_s, 12},       {u"百万"_s, 6},
        {u"천"_s, 3},  {u"만"_s, 4},       {u"억"_s, 8},       {u"조"_s, 12},       {u"백만"_s, 6},
        {u"천만"_s, 7}};
    if (word.isEmpty())
        return 0;
    if (word == u"billion" || word == u"billions")
        return language == Language::French ? 12 : 9;
    if (word == u"trillion" || word == u"trillions")
        return language == Language::French ? 18 : 12;
    const auto found = powers.constFind(word);
    return found == powers.cend() ? std::nullopt : std::optional(*found);
}

bool groupsOfThree(const QStringList &groups)
{
    if (groups.first().isEmpty() || groups.first().size() > 3)
        return false;
    return std::all_of(groups.cbegin() + 1, groups.cend(),
                       [](const QString &group) { return group.size() == 3; });
}

/// Digits with grouping and a decimal sign as plain digits with a point.
std::optional<QString> plainNumber(const QString &typed, Language language)
{
    QString text = typed;
    static const QRegularExpression spaced(u"(?<=\\d)[ '\u2019](?=\\d{3}(?!\\d))"_s);
    text.remove(spaced);
    const qsizetype points = text.count(u'.'), commas = text.count(u',');
    QChar decimal;
    if (points > 0 && commas > 0) {
        decimal = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u'.' : u',';
    } else if (points + commas == 1) {
        const QChar sign = points == 1 ? u'.' : u',';
        // "1.650" and "1,650" are open; a language's own decimal sign decides.
        const bool groups = groupsOfThree(text.split(sign)) && !text.startsWith(u'0');
        const QChar own = language == Language::French ? u',' : u'.';
        if (!groups || sign == own)
            decimal = sign;
    }
    QString whole = text, fraction;
    if (!decimal.isNull()) {
        if (text.count(decimal) != 1)
            return std::nullopt;
        whole = text.section(decimal, 0, 0);
        fraction = text.section(decimal, 1);
    }
    const QChar grouping = whole.contains(u'.') ? u'.' : u',';
    if (whole.contains(grouping) && !groupsOfThree(whole.split(grouping)))
        return std::nullopt;
    whole.remove(grouping);
    if (whole.isEmpty() || (!decimal.isNull() && fraction.isEmpty()))
        return std::nullopt;
    return fraction.isEmpty() ? whole : QString(whole + u'.' + fraction);
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

/// What stands in `words` of the pattern's own words: "at least %1".
bool holdsBound(const QString &words, Bound bound, Language language)
{
    Amount sample;
    sample.bound = bound;
    sample.kind = UnitKind::Token;
    QString pattern = formatAmount(sample, language);
    pattern.remove(u'0');
    return words.contains(pattern.trimmed(), Qt::CaseInsensitive);
}

} // namespace

std::optional<TypedFigure> readTypedFigure(const QString &text, Language language)
{
    const QString typed = text.normalized(QString::NormalizationForm_KC).simplified().toLower();
    static const QRegularExpression part(u"\\G([\\d][\\d.,'\u2019 ]*)(\\p{L}*)\\.? ?"_s);
    Decimal sum;
    int shown = 0;
    bool any = false, bare = false;
    qsizetype at = 0;
    while (at < typed.size()) {
        const auto found = part.match(typed, at);
        if (!found.hasMatch() || bare) // only the last part may lack a word of scale
            return std::nullopt;
        const auto plain = plainNumber(found.captured(1).trimmed(), language);
        const auto power = powerOf(found.captured(2), language);
        const auto number = plain ? Decimal::fromString(*plain) : std::nullopt;
        const auto value = number && power ? number->shifted(*power) : std::nullopt;
        const auto total = value ? sum.plus(*value) : std::nullopt;
        if (!total)
            return std::nullopt;
        const int decimals = plain->contains(u'.') ? int(plain->size() - plain->indexOf(u'.') - 1) : 0;
        const int shows = decimals > 0 ? *power - decimals : value->lastSignificantPower();
        shown = any ? std::min(shown, shows) : shows;
        sum = *total;
        any = true;
        bare = *power == 0;
        at = found.capturedEnd();
    }
    return any ? std::optional(TypedFigure{sum, shown}) : std::nullopt;
}

QString typedFigure(const Decimal &value, Language language)
{
    return formatValue(value, {}, UnitKind::Money, language).replace(QChar(QChar::Nbsp), u' ');
}

Amount amountFromWords(const QString &words, Language language)
{
    Amount amount;
    const QString text = words.normalized(QString::NormalizationForm_KC).simplified();
    static const QRegularExpression digits(u"\\d"_s);
    // The longest stretch from the first digit on that reads as a figure.
    const qsizetype first = text.indexOf(digits);
    for (qsizetype length = first < 0 ? 0 : text.size() - first; length > 0; --length) {
        const qsizetype end = first + length;
        if (end < text.size() && isLatin(text.at(end - 1)) && isLatin(text.at(end)))
            continue; // not half a word: the b of "barrels" is no billion
        if (const auto figure = readTypedFigure(text.mid(first, length), language)) {
            amount.value = figure->value;
            amount.shownPower = figure->shownPower;
            break;
        }
    }
    qsizetype longest = 0;
    for (const QString &code : currencyCodes()) {
        for (const QString &sign : {code, unitText(code, UnitKind::Money, language)}) {
            if (sign.size() > longest && text.contains(sign)) {
                longest = sign.size();
                amount.unit = code;
            }
        }
    }
    if (amount.unit.isEmpty() && text.contains(u'$'))
        amount.unit = u"USD"_s;
    for (const Bound bound :
         {Bound::About, Bound::AtLeast, Bound::MoreThan, Bound::AtMost, Bound::LessThan, Bound::Almost}) {
        if (holdsBound(text, bound, language))
            amount.bound = bound;
    }
    return amount;
}

} // namespace vigie
