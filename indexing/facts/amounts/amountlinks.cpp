// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/amountcandidates.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

using chars::at;

enum class Link : quint8 { None, Range, Pair, List };

/// What the words between two figures make of them.
Link linkOf(QStringView gap)
{
    static constexpr std::array ranges{
        QStringView(u"-"),          QStringView(u"~"),         QStringView(u"〜"),
        QStringView(u"to"),         QStringView(u"à"),         QStringView(u"から"),
        QStringView(u"에서"),       QStringView(u"내지"),      QStringView(u"ないし"),
        QStringView(u"乃至"),       QStringView(u"부터"),      QStringView(u"or"),
        QStringView(u"ou"),         QStringView(u"から約"),    QStringView(u"から最大"),
        QStringView(u"から最大で"), QStringView(u"ないし約"),  QStringView(u"에서 최대"),
        QStringView(u"up to"),      QStringView(u"and up to"), QStringView(u"を下限に")};
    static constexpr std::array pairs{QStringView(u"and"), QStringView(u"et"), QStringView(u"と"),
                                      QStringView(u"와"), QStringView(u"과")};
    static constexpr std::array lists{QStringView(u","),  QStringView(u", and"), QStringView(u"、"),
                                      QStringView(u"및"), QStringView(u"/"),     QStringView(u"·"),
                                      QStringView(u"・")};
    const QStringView core = gap.trimmed();
    if (gap.contains(u'\n') || gap.contains(u'\t'))
        return Link::None;
    if (std::find(ranges.begin(), ranges.end(), core) != ranges.end())
        return Link::Range;
    if (std::find(pairs.begin(), pairs.end(), core) != pairs.end())
        return Link::Pair;
    return std::find(lists.begin(), lists.end(), core) != lists.end() ? Link::List : Link::None;
}

bool saysBetween(QStringView text, qsizetype start, qsizetype end)
{
    const QStringView before = text.left(start).trimmed();
    const QStringView after = text.mid(end, 8);
    return chars::standsBefore(before, before.size(), u"between") ||
           chars::standsBefore(before, before.size(), u"entre") || after.startsWith(u"の間") ||
           after.startsWith(u" 사이") || after.trimmed().startsWith(u"사이");
}

/// "rose from 600m to 1bn", "6億ドルから10億ドルに増えた": two amounts, not a range.
bool isChange(QStringView text, const Candidate &first, const Candidate &second)
{
    const QStringView before = text.mid(std::max<qsizetype>(0, first.figure.start - 40),
                                        std::min<qsizetype>(40, first.figure.start));
    static constexpr std::array verbs{
        QStringView(u"rose"),       QStringView(u"risen"),      QStringView(u"rising"),
        QStringView(u"rise"),       QStringView(u"grew"),       QStringView(u"grow"),
        QStringView(u"increas"),    QStringView(u"jump"),       QStringView(u"fell"),
        QStringView(u"fall"),       QStringView(u"drop"),       QStringView(u"declin"),
        QStringView(u"decreas"),    QStringView(u"went"),       QStringView(u"climb"),
        QStringView(u"surg"),       QStringView(u"soar"),       QStringView(u"passé"),
        QStringView(u"passe"),      QStringView(u"passer"),     QStringView(u"passa"),
        QStringView(u"passent"),    QStringView(u"augment"),    QStringView(u"progress"),
        QStringView(u"bond"),       QStringView(u"grimp"),      QStringView(u"chut"),
        QStringView(u"recul"),      QStringView(u"baiss"),      QStringView(u"diminu"),
        QStringView(u"raised"),     QStringView(u"reduced"),    QStringView(u"revised"),
        QStringView(u"relev"),      QStringView(u"révis"),      QStringView(u"porté"),
        QStringView(u"abaiss"),     QStringView(u"ramen"),      QStringView(u"ramèn"),
        QStringView(u"rédui"),      QStringView(u"réévalu"),    QStringView(u"gonfl"),
        QStringView(u"porte sa"),   QStringView(u"porte son"),  QStringView(u"porte ses"),
        QStringView(u"porte le"),   QStringView(u"porte la"),   QStringView(u"porte l'"),
        QStringView(u"porter sa"),  QStringView(u"porter son"), QStringView(u"porter le"),
        QStringView(u"porter la"),  QStringView(u"porter l'"),  QStringView(u"portera "),
        QStringView(u"porteront "), QStringView(u"portent "),   QStringView(u"portant l"),
        QStringView(u"portant sa"), QStringView(u"portant son")};
    static const AnyOf any(verbs);
    const bool western = any.in(before) && std::any_of(verbs.begin(), verbs.end(), [&](QStringView verb) {
                             const qsizetype at = before.lastIndexOf(verb);
                             return at >= 0 && !before.mid(at).contains(u'.') &&
                                    (at == 0 || !chars::isLatin(before.at(at - 1)));
                         });
    if (western)
        return true;
    const QStringView after = text.mid(second.figure.end, 14);
    return (after.startsWith(u"に") && !after.startsWith(u"に及") && !after.startsWith(u"にのぼ") &&
            !after.startsWith(u"にも") && (!after.startsWith(u"に上") || after.startsWith(u"に上方")) &&
            !after.startsWith(u"に達")) ||
           after.startsWith(u"へ") || after.startsWith(u"로 늘") || after.startsWith(u"로 증") ||
           after.startsWith(u"로 급") || after.startsWith(u"로 불") || after.startsWith(u"로 감") ||
           after.startsWith(u"로 줄") || after.startsWith(u"으로 ") || after.startsWith(u"로 뛰") ||
           after.startsWith(u"로 올") || after.startsWith(u"로 치솟") || after.startsWith(u"로 떨어") ||
           after.startsWith(u"로 확대") || after.startsWith(u"로 커") || after.startsWith(u"로 낮") ||
           after.startsWith(u"로 높") || after.startsWith(u"로 상향") || after.startsWith(u"로 하향") ||
           after.startsWith(u"로 조정") || after.startsWith(u"로 수정") || after.startsWith(u"로 정정") ||
           after.startsWith(u"로 변경") || after.startsWith(u"로 바") || after.startsWith(u"로 고") ||
           after.startsWith(u"로 인상") || after.startsWith(u"로 인하") || after.startsWith(u"로 내");
}

/// « Évalué le vol du 27 à 54 milliards »: a day of the month, no end of a range.
bool isDayBefore(const ScanText &scan, const Candidate &first)
{
    constexpr int lastDay = 31;
    return scan.language == Language::French && first.number.hasFigure && first.number.scale == 0 &&
           first.value && !(Decimal(lastDay) < *first.value) && !first.unit &&
           chars::standsBefore(scan.text, first.figure.start - 1, u"du");
}

bool saysRespectively(QStringView text, const Candidate &first, const Candidate &second)
{
    const QStringView around = text.mid(std::max<qsizetype>(0, first.figure.start - 60),
                                        second.figure.end - first.figure.start + 120);
    for (const QStringView word :
         {QStringView(u"respective"), QStringView(u"それぞれ"), QStringView(u"각각")}) {
        if (around.contains(word))
            return true;
    }
    return false;
}

/// The value of `first` under the scale that only `second` names: the 3 of "3 to 5 million", the 1 of
/// 1~2천만.
std::optional<Decimal> shareScale(const Candidate &first, const Candidate &second, int &scale)
{
    const Number &a = first.number, &b = second.number;
    if (b.scale == 0 || !first.value)
        return std::nullopt;
    if (a.hasFigure && a.scale == 0) {
        scale = b.scale;
        if (a.figure.grouped || *first.value >= Decimal(10000))
            return std::nullopt;
        return first.value->shifted(scale);
    }
    if (a.spelled && a.scale < 4 && b.scale >= 4) {
        // 1천~2천만 shares the myriad, "two and three billion" the whole scale.
        scale = b.western ? b.scale : b.scale / 4 * 4;
        return first.value->shifted(scale);
    }
    return std::nullopt;
}

void adoptUnit(Candidate &candidate, const Candidate &from)
{
    candidate.unit = from.unit;
    candidate.before = from.before && candidate.before;
    if (candidate.reason.isEmpty())
        candidate.reason = from.reason;
}

void setShared(Candidate &candidate, Decimal value, int scale)
{
    const Figure &figure = candidate.number.figure;
    const int decimals = figure.doubt == Figure::Doubt::None ? figure.decimals : 0;
    candidate.value = value;
    candidate.shownPower =
        candidate.number.hasFigure && decimals > 0 ? scale - decimals : value.lastSignificantPower();
    candidate.number.scale = scale;
    candidate.fixedValue = true;
}

bool joinRange(Candidate &first, Candidate &second)
{
    // 1000人から1500人のIT労働者: the noun behind the second tells whom both count.
    const bool persons = first.unit && second.unit && first.unit->id == u"person" &&
                         (second.unit->id == u"worker" || second.unit->id == u"soldier");
    if (first.unit && second.unit && first.unit->id != second.unit->id && !persons)
        return false;
    if (!second.value || !first.value || first.low || second.low)
        return false;
    if (!second.unit) { // "$3-5 million": the sign stands before the first alone
        if (!first.unit || !first.before || first.unit->kind == UnitKind::Quantity)
            return false;
        adoptUnit(second, first);
    }
    if (first.number.vague || second.number.vague)
        return false;
    Decimal low = *first.value;
    int scale = 0;
    if (const auto shared = shareScale(first, second, scale); shared && *shared < *second.value)
        low = *shared;
    if (!(low < *second.value))
        return false;
    // "2024-25 containers", "5 to 3": figures that make no sense as two ends.
    if (first.number.hasFigure && first.number.scale == 0 &&
        first.number.figure.looksLikeYear(first.number.span.start) && !first.unit)
        return false;
    second.low = low;
    second.high = second.value;
    second.value = low;
    second.shownPower = std::max(second.shownPower, low.lastSignificantPower());
    second.figure.start = first.figure.start;
    second.number.span.start = first.number.span.start;
    first.dropped = true;
    return true;
}

/// Whether the figure at `start` may be one of two amounts: no day of a month, page or number of a text.
bool mayShareByPair(QStringView text, qsizetype start)
{
    const QStringView before = text.left(start).trimmed();
    static constexpr std::array names{
        QStringView(u"le"),         QStringView(u"les"),        QStringView(u"page"),
        QStringView(u"pages"),      QStringView(u"in"),         QStringView(u"en"),
        QStringView(u"on"),         QStringView(u"january"),    QStringView(u"february"),
        QStringView(u"march"),      QStringView(u"april"),      QStringView(u"may"),
        QStringView(u"june"),       QStringView(u"july"),       QStringView(u"august"),
        QStringView(u"september"),  QStringView(u"october"),    QStringView(u"november"),
        QStringView(u"december"),   QStringView(u"article"),    QStringView(u"articles"),
        QStringView(u"resolution"), QStringView(u"résolution"), QStringView(u"no."),
        QStringView(u"table"),      QStringView(u"figure"),     QStringView(u"chapter"),
        QStringView(u"annex"),      QStringView(u"annexe"),     QStringView(u"section")};
    return std::none_of(names.begin(), names.end(),
                        [&](QStringView name) { return chars::standsBefore(before, before.size(), name); });
}

void shareInList(const ScanText &scan, Candidate &first, const Candidate &second)
{
    if (!second.unit || !second.value || second.number.vague || second.low)
        return;
    // 1億から1億5千万ドルへ: a number of several steps has no scale to share, but a unit.
    if (second.number.scale == 0 && !(second.number.spelled && first.number.scale >= 3)) {
        // « La cotisation passe de 1 200 à 1 450 euros »
        const QStringView gap =
            scan.text.mid(first.figure.end, second.figure.start - first.figure.end).trimmed();
        const bool plain = first.number.hasFigure && second.number.hasFigure && first.number.scale == 0 &&
                           !first.unit && first.value && second.unit->kind == UnitKind::Money;
        if (plain && (gap == u"to" || gap == u"à") && isChange(scan.text, first, second) &&
            !first.number.figure.looksLikeYear(first.number.span.start))
            adoptUnit(first, second);
        return;
    }
    const bool sameUnit = first.unit && first.unit->id == second.unit->id;
    if (first.unit && !sameUnit)
        return;
    const bool fractional = first.number.hasFigure && first.number.figure.decimals > 0;
    if (first.number.hasFigure && first.number.scale == 0) {
        // A whole number alone may be a date or a page; with decimals, or when the text says that the figures
        // answer each other, it shares the scale.
        // A pair joined by "and" before "million dollars" is two amounts, unless the first is a day or a
        // name.
        const QStringView gap =
            scan.text.mid(first.figure.end, second.figure.start - first.figure.end).trimmed();
        const bool pair = (gap == u"and" || gap == u"et") && !first.before && second.number.scale >= 6 &&
                          mayShareByPair(scan.text, first.figure.start);
        const bool change = (gap == u"to" || gap == u"à") && isChange(scan.text, first, second);
        if (!fractional && !pair && !change && !saysRespectively(scan.text, first, second))
            return;
        if (first.number.figure.looksLikeYear(first.number.span.start))
            return;
        int scale = 0;
        if (const auto shared = shareScale(first, second, scale)) {
            setShared(first, *shared, scale);
            adoptUnit(first, second);
        }
    } else if (!first.unit && first.number.scale >= 3) {
        adoptUnit(first, second);
    }
}

/// 2、3百万, 五、六億: two digits that follow each other tell about how many.
bool isNextDigit(QStringView gap, const Candidate &first, const Candidate &second)
{
    if (gap != u"、" && gap != u"," && gap != u"・")
        return false;
    const Decimal one(1);
    return !first.unit && first.value && first.number.scale == 0 && second.number.scale > 0 &&
           *first.value >= one && *first.value < Decimal(9) &&
           first.value->plus(one) == second.number.mantissa && first.number.span.length() == 1;
}

} // namespace

void linkCandidates(const ScanText &scan, QList<Candidate> &candidates)
{
    // From the right, so that in "1.2, 1.4 and 1.65 billion" the scale is handed on to the first.
    for (qsizetype i = candidates.size() - 2; i >= 0; --i) {
        Candidate &first = candidates[i];
        Candidate &second = candidates[i + 1];
        const qsizetype gapLength = second.figure.start - first.figure.end;
        if (second.dropped || gapLength < 0 || gapLength > 12)
            continue;
        const QStringView gap = scan.text.mid(first.figure.end, gapLength);
        const Link link = isNextDigit(gap, first, second) ? Link::Range : linkOf(gap);
        if (link == Link::None || isDayBefore(scan, first))
            continue;
        const bool range =
            link == Link::Range ||
            (link == Link::Pair && saysBetween(scan.text, first.figure.start, second.figure.end));
        if (range && !isChange(scan.text, first, second)) {
            if (joinRange(first, second))
                continue;
        }
        if (!range || isChange(scan.text, first, second))
            shareInList(scan, first, second);
    }
    nameBareNumbers(scan, candidates);
    // « … ; X et Y ont perdu respectivement 60 et 37 millions »: of the money named before.
    for (qsizetype i = candidates.size() - 2; i >= 0; --i) {
        Candidate &first = candidates[i];
        const Candidate &second = candidates.at(i + 1);
        const qsizetype gapLength = second.figure.start - first.figure.end;
        constexpr qsizetype longest = 12;
        if (first.unit || first.dropped || second.dropped || !second.unit || second.number.scale < 6 ||
            gapLength < 0 || gapLength > longest || !saysRespectively(scan.text, first, second) ||
            linkOf(scan.text.mid(first.figure.end, gapLength)) != Link::Pair)
            continue;
        shareInList(scan, first, second);
    }
}

} // namespace vigie
