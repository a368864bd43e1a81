// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/baremoney.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::baremoney {

bool goesOnWithMoney(QStringView opening)
{
    static constexpr std::array sums{
        QStringView(u"total"),  QStringView(u"sum"),       QStringView(u"amount"),
        QStringView(u"haul"),   QStringView(u"loot"),      QStringView(u"losses"),
        QStringView(u"stolen"), QStringView(u"of which"),  QStringView(u"of that"),
        QStringView(u"somme"),  QStringView(u"montant"),   QStringView(u"butin"),
        QStringView(u"perte"),  QStringView(u"préjudice"), QStringView(u"volé"),
        QStringView(u"dont"),   QStringView(u"このうち"),  QStringView(u"そのうち"),
        QStringView(u"うち"),   QStringView(u"総額"),      QStringView(u"被害額"),
        QStringView(u"金額"),   QStringView(u"이 중"),     QStringView(u"이 가운데"),
        QStringView(u"그중"),   QStringView(u"총액"),      QStringView(u"피해액"),
        QStringView(u"금액")};
    constexpr qsizetype reach = 80;
    if (opening.size() > reach || opening.contains(u'\t'))
        return false;
    const bool bare = opening.trimmed().isEmpty();
    return bare ||
           std::any_of(sums.begin(), sums.end(), [&](QStringView word) { return opening.contains(word); });
}

bool isTaken(QStringView opening)
{
    static const HintedPattern words(
        u"\\b(?:(?:repartis?|parti|parties?|enfuis?|enfuie|disparus?) "
        u"avec|(?:a|ont|avait|avaient|aurait|auraient|a déjà|ont déjà) "
        u"(?:volé|dérobé|emporté|siphonné|raflé|perdu|soustrait|pris|rapporté|encaissé)|(?:left|off|away|"
        u"escaped|fled) with|"
        u"stole|lost|took|drained|looted|siphoned|earned|brought in|rapport(?:e|ent|ait|aient)(?: que)?|"
        u"(?:vols?|butin|pertes?|préjudice|délestée?s?|dépouillée?s?|theft|loss|haul|robbed|relieved) "
        u"(?:de|d'|of))"
        u"(?: (?:environ|quelque|près de|plus de|encore|some|about|nearly|over|another|a further))* ?$"_s);
    static const HintedPattern bracket(
        u"\\b(?:vols?|piratages?|attaques?|offensive|casse|braquage|raid|theft|hack|heist|attack|"
        u"robbery|breach)\\b"
        u"[^.;()]{0,60} \\((?:environ |près de |plus de |some |about |nearly )?$"_s);
    constexpr qsizetype reach = 100;
    const QStringView near = opening.right(reach);
    return words.in(near) || bracket.in(near);
}

bool isLabel(QStringView opening)
{
    static const AnyOf counted{
        u"client", u"utilisateur", u"user",   u"customer", u"compte",  u"account", u"habitant",
        u"abonné", u"personne",    u"people", u"tonne",    u"baril",   u"barrel",  u"jeton",
        u"token",  u"transaction", u"membre", u"member",   u"adresse", u"vote",    u"population"};
    constexpr qsizetype longest = 60;
    const QStringView label = opening.trimmed();
    return label.size() > 2 && label.size() <= longest && (label.endsWith(u':') || label.endsWith(u'–')) &&
           !label.contains(u'\t') && !counted.in(label);
}

bool isDatedEntry(QStringView opening)
{
    static const HintedPattern label(u"^[-•*–— ]*(?:(?:le |en |fin |début )?(?:\\d{1,2}(?:er)? "
                                     u")?(?:janvier|février|mars|avril|mai|juin|juillet|août|"
                                     u"septembre|octobre|novembre|décembre|january|february|march|april|may|"
                                     u"june|july|august|september|october|"
                                     u"november|december)(?: \\d{4})?|\\d{4}) ?[:–-] "_s);
    constexpr qsizetype longest = 120;
    return opening.size() <= longest && label.in(opening) && !opening.contains(u'\t');
}

bool tellsOfMoney(QStringView behind)
{
    static constexpr std::array deeds{
        QStringView(u"blanchi"),   QStringView(u"laundered"), QStringView(u"cashed"),
        QStringView(u"encaissé"),  QStringView(u"dépensé"),   QStringView(u"spent"),
        QStringView(u"remboursé"), QStringView(u"siphon"),    QStringView(u"volé"),
        QStringView(u"dérobé"),    QStringView(u"soustrait"), QStringView(u"détourné"),
        QStringView(u"stolen"),    QStringView(u"looted")};
    constexpr qsizetype reach = 32;
    QStringView near = behind.left(reach);
    const qsizetype stop =
        std::find_if(near.begin(), near.end(), [](QChar c) { return QStringView(u".,;\n").contains(c); }) -
        near.begin();
    near = near.left(stop);
    return (near.startsWith(u" ont ") || near.startsWith(u" a ") || near.startsWith(u" has ") ||
            near.startsWith(u" was ") || near.startsWith(u" were ") || near.startsWith(u" have ")) &&
           std::any_of(deeds.begin(), deeds.end(), [&](QStringView deed) { return near.contains(deed); });
}

bool goesOnByTime(QStringView between, QStringView behind)
{
    static const QString times =
        u"(?:en|in|au|le|on) (?:\\d{1,2} "
        u")?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|"
        u"décembre|january|february|march|april|may|june|july|august|september|october|november|december|(?:"
        u"premier|"
        u"deuxième|second|troisième|quatrième) (?:trimestre|semestre)|\\d{4})"_s;
    static const HintedPattern gap(u"^(?: de dollars| d'euros)? "_s + times +
                                   u"(?: \\d{4})?(?:,| et| and|, puis) $"_s);
    static const HintedPattern then(u"^ "_s + times);
    constexpr qsizetype longest = 50;
    return between.size() <= longest && gap.in(between) && then.in(behind.left(longest));
}

} // namespace vigie::baremoney
