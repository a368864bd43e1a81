// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/cumulative.h"

#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

bool addsUpAllYears(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern western(
        u"\\b(?:all[ -]time|cumulative|cumulatively|lifetime|running total|over the years|historical total|"
        u"(?<!un montant )(?<!un préjudice )(?<!une perte )(?<!un total )(?<!une valeur )(?<!un butin )"
        u"(?<!un dommage )cumul(?:é|ée|és|ées|ent|ait|s)?|toutes années confondues|depuis toujours|au fil "
        u"des ans)\\b|"
        u"\\b(?:total|haul|tally|sum|bilan|butin|figure) (?:to date|à ce jour)\\b"_s);
    // "The known value of what it has stolen now stands at more than $6 billion"
    static const HintedPattern standing(u"\\b(?:value|total|sum|amount|haul|tally|figure|proceeds)\\b[^.;]{0,"
                                        u"60}?\\b(?:stolen|taken|looted|thefts?|"
                                        u"stole|robbed|haul)\\b[^.;,]{0,50}? now "
                                        u"(?:stands?|comes|amounts|adds up|exceeds|totals|runs|reaches|has)"
                                        u"[^.;]{0,30}$"_s);
    static const AnyOf eastern{u"累計", u"累積", u"通算", u"これまでの総額",
                               u"누적", u"누계", u"통산", u"역대 총"};
    // « Depuis l'origine, le total atteint », « le butin total est ainsi porté à », « depuis que le suivi
    // existe »
    static const HintedPattern french(
        u"\\bdepuis (?:l'origine|les origines|toujours|que (?:le |la |les |ce "
        u"|l')?(?:suivi|relevés?|décomptes?|"
        u"statistiques|données|recensement|comptage|observatoire|[a-zéè]+ "
        u"(?:existe|tient|recense|compte))\\b|"
        u"(?:le (?:tout )?(?:début|commencement)|les (?:tout )?(?:débuts|premiers?)|ses débuts|leurs "
        u"débuts|sa "
        u"création|l'ouverture) (?:(?:du|des|de la|de ce|de ces) (?:suivi|relevés?|décompte|recensement|"
        u"observations?|statistiques|comptage|vols|attaques|campagne|groupe))\\b)|"
        u"\\b(?:butin|total|bilan|montant|préjudice|cumul) (?:total|global|général|historique)?[^.;,]{0,30}?"
        u"(?:port(?:é|e|ée|ent|ait)|pass(?:é|e|ée|ait|erait)|mont(?:é|e|ée)) (?:désormais |ainsi |donc )?à [^.;,]{0,20}$"_s);
    // "The $2.02 billion of this year brings the all-time total to $6.75 billion": it is not the total
    // itself.
    static const AnyOf adds{u" bring", u" brought", u" tak",   u" took",   u" push", u" lift",
                            u" rais",  u" carr",    u" porte", u" portan", u" porté"};
    constexpr qsizetype reach = 70, near = 30;
    auto [before, behind] = gapsAround(context, context.amount(i).span);
    // "… last year, bringing the all-time total to": the clause of the total alone.
    if (const qsizetype comma = context.words(before).lastIndexOf(u", ");
        comma >= 0 && context.language == Language::English)
        before.start += comma;
    const QStringView lead = context.words(before).right(reach), tail = context.words(behind).left(near);
    static const AnyOf ofYear{u"this year", u"so far", u"in 20", u"for 20",
                              u"year's",    u"annual", u"month", u"quarter"};
    constexpr qsizetype wide = 140;
    const QStringView all = context.words(before).right(wide);
    const bool says = isEastAsian(context.language)
                          ? eastern.in(lead.right(near))
                          : (context.language == Language::English && standing.in(all) && !ofYear.in(all)) ||
                                western.in(lead) ||
                                (context.language == Language::French &&
                                 (french.in(all) || french.in(context.words(behind).left(reach)))) ||
                                (western.in(tail) && !adds.in(tail));
    if (!says || context.words(context.sentence).contains(u'\t'))
        return false;
    return std::none_of(context.page->dates.cbegin(), context.page->dates.cend(),
                        [&](const ScannedDate &date) {
                            return before.contains(date.span) ||
                                   (behind.contains(date.span) && date.span.start - behind.start < near);
                        });
}

bool isUnderInvestigation(const ClaimContext &context)
{
    static const HintedPattern looking(
        u"\\b(?:(?:is|are|has been|have been) (?:now |still |currently )?(?:investigating|probing|looking "
        u"into|"
        u"examining)|under investigation|enquête(?:nt)? sur|examine(?:nt)?)\\b|"
        u"(?:調査|捜査)(?:して(?:い|お)|中)|調べて(?:い|お)|(?:조사|수사|추적)(?:하고 있|해 왔| ?중)"_s);
    static const HintedPattern several(
        u"\\b(?:\\d+|dozens of|scores of|several|many|des dizaines de|plusieurs) (?:[a-z-]+ "
        u"){0,3}?(?:cyber[- ]?)?"
        u"(?:attacks|attaques|incidents|cases|cas|hacks|thefts|vols|heists|intrusions|piratages)\\b|"
        u"\\d+件|\\d+ ?건"_s);
    const QStringView words = context.words(context.sentence);
    return looking.in(words) && several.in(words) &&
           std::none_of(context.page->dates.cbegin(), context.page->dates.cend(),
                        [&](const ScannedDate &date) { return context.sentence.contains(date.span); });
}

} // namespace vigie
