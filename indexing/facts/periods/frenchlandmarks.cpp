// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/frenchlandmarks.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/frenchthefts.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

namespace {

int countOf(QStringView word)
{
    static constexpr std::array numbers{QStringView(u"un"),     QStringView(u"deux"), QStringView(u"trois"),
                                        QStringView(u"quatre"), QStringView(u"cinq"), QStringView(u"six"),
                                        QStringView(u"sept"),   QStringView(u"huit"), QStringView(u"neuf"),
                                        QStringView(u"dix"),    QStringView(u"onze"), QStringView(u"douze")};
    const auto at = std::find(numbers.begin(), numbers.end(), word);
    return at == numbers.end() ? word.toInt() : static_cast<int>(at - numbers.begin()) + 1;
}

} // namespace

LandmarkTime frenchLandmark(const ClaimContext &context, qsizetype i)
{
    static const AnyOf hints{u" après ", u" avant "};
    constexpr qsizetype reach = 130, near = 60;
    const QStringView lead = context.words(gapBefore(context, i)).right(reach);
    if (!hints.in(lead) || context.words(context.sentence).contains(u'\t'))
        return {};
    static const HintedPattern deed(u"\\b(\\w+) (ans?|mois) (après|avant) "
                                    u"(?=(?:l[ae']|les|ce|cette|celui|celle|ceux|une?|son|sa|qu[e']) ?)"
                                    u"((?:(?! contre | et )[^.;:]){2,90})$"_s);
    const QRegularExpressionMatch match = deed.match(lead.toString());
    const int count = match.hasMatch() ? countOf(match.capturedView(1)) : 0;
    static const AnyOf pronouns{u"celui", u"celle", u"ceux"};
    if (count <= 0 || (!frenchthefts::tell(match.capturedView(4)) && !pronouns.opens(match.capturedView(4))))
        return {};
    const Span amount = context.amount(i).span;
    const qsizetype from = amount.start - match.capturedLength();
    const auto &dates = context.page->dates;
    // « Après le vol de 625 millions à X en mars 2022 »: its own
    if (std::any_of(dates.cbegin(), dates.cend(), [&](const ScannedDate &date) {
            return context.sentence.contains(date.span) && date.span.start >= amount.end &&
                   date.span.start - amount.end <= near &&
                   !context.words({amount.end, date.span.start}).contains(u',') &&
                   !context.words(date.span).contains(u"après") &&
                   !context.words(date.span).contains(u"avant");
        }))
        return {};
    LandmarkTime time{true, {}};
    const auto main = std::find_if(dates.cbegin(), dates.cend(), [&](const ScannedDate &date) {
        return context.sentence.contains(date.span) && date.span.end <= from && !date.needsContext &&
               date.date.start.isValid() && date.date.end.isValid() &&
               !context.words(date.span).contains(u"après");
    });
    if (main == dates.cend())
        return time;
    const int turn = match.capturedView(3) == u"avant" ? 1 : -1;
    if (match.capturedView(2).startsWith(u"an")) {
        time.date = FuzzyDate::year(main->date.start.year() + turn * count);
    } else {
        // A month more or less may have been meant; its year, if both have one.
        const QDate then = main->date.start.addMonths(turn * count);
        if (then.addMonths(1).year() == then.addMonths(-1).year())
            time.date = FuzzyDate::year(then.year());
    }
    return time;
}

bool tellsWhatItTook(QStringView rest)
{
    static const HintedPattern whichTook(
        u"^,? (?:qui|laquelle|lequel) (?:lui |leur |nous )?(?:a|avait|aura|aurait) (?:déjà |ainsi "
        u")?(?:coûté|fait "
        u"(?:perdre|disparaître)|emporté|vidé|siphonné|causé|entraîné|porté sur|touché|rapporté)\\b"_s);
    return whichTook.in(rest);
}

} // namespace vigie::perioddates
