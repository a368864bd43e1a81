// SPDX-License-Identifier: GPL-3.0-or-later
// Figures without a unit that stand for the money named before: « dont 1,4 milliard a été volé ».
#include "indexing/facts/amounts/amountcandidates.h"
#include "indexing/facts/amounts/baremoney.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using chars::at;

/// What may follow a figure without a unit when it stands for the money named before: "dont 1,4 milliard a
/// été".
bool standsForMoney(const ScanText &scan, qsizetype end)
{
    const QStringView text = scan.text;
    // « 1,2 million³. », read as "million 3.": the mark of a note before a stop.
    constexpr qsizetype longestMark = 2;
    const qsizetype begin = at(text, end) == u' ' ? end + 1 : end;
    qsizetype mark = begin;
    while (mark - begin < longestMark &&
           (chars::isDigit(at(text, mark)) || at(text, mark).category() == QChar::Number_Other))
        ++mark;
    if (mark > begin && QStringView(u".,;:)").contains(at(text, mark)) && !chars::isDigit(at(text, mark + 1)))
        end = mark;
    QChar next = at(text, end);
    if (next.isNull() || next == u'\n' || next == u'\t')
        return true;
    if (QStringView(u".,;:)。、」』").contains(next))
        return !chars::isDigit(at(text, end + 1));
    if (chars::isKana(next))
        return QStringView(u"はがをにでもとだ").contains(next) || text.mid(end, 3) == u"のうち";
    if (chars::isHangul(next))
        return QStringView(u"이가은는을를에도").contains(next);
    if (next != u' ')
        return false;
    // French sets a space before these.
    if (QStringView(u";:!?»)(–—").contains(at(text, end + 1)))
        return true;
    const QStringView word = text.mid(end + 1, chars::wordEnd(text, end + 1) - end - 1);
    static constexpr QStringView followers[] = {
        u"a",         u"ont",     u"aurait",  u"auraient", u"avait",       u"avaient",   u"est",
        u"sont",      u"était",   u"étaient", u"en",       u"sur",         u"au",        u"aux",
        u"dans",      u"par",     u"pour",    u"et",       u"mais",        u"dont",      u"lors",
        u"depuis",    u"pendant", u"durant",  u"provient", u"proviennent", u"provenait", u"provenaient",
        u"volé",      u"volés",   u"dérobé",  u"dérobés",  u"was",         u"were",      u"has",
        u"had",       u"have",    u"is",      u"are",      u"in",          u"from",      u"by",
        u"during",    u"came",    u"on",      u"was",      u"stolen",      u"taken",     u"lost",
        u"laundered", u"since",   u"between", u"and",      u"but",         u"through",   u"alone",
        u"which",     u"that",    u"at",      u"the",      u"this",        u"last",      u"went",
        u"goes",      u"comes",   u"entre",   u"contre",   u"fut",         u"furent",    u"rien",
        u"pris"};
    if (std::find(std::begin(followers), std::end(followers), word) != std::end(followers))
        return true;
    // « 1,46 milliard de Bybit », « 52 millions d'origine nord-coréenne »: whose money it is, and nothing
    // counted.
    if (word == u"de" || word == u"d") {
        const qsizetype start = end + 1 + word.size() + 1;
        const QStringView counted = text.mid(start, chars::wordEnd(text, start) - start);
        // « les 750 millions de 2023 »: of which year.
        bool isNumber = false;
        const int year = text.mid(start, 4).toInt(&isNumber);
        if (isNumber && year >= 1990 && year <= 2099 && !chars::isDigit(at(text, start + 4)))
            return true;
        static constexpr std::array owners{
            QStringView(u"origine"), QStringView(u"plus"), QStringView(u"moins"), QStringView(u"mieux"),
            QStringView(u"provenance"),
            // « 1,25 milliard de janvier à novembre », « 40 millions de ce total »
            QStringView(u"janvier"), QStringView(u"février"), QStringView(u"mars"), QStringView(u"avril"),
            QStringView(u"mai"), QStringView(u"juin"), QStringView(u"juillet"), QStringView(u"août"),
            QStringView(u"septembre"), QStringView(u"octobre"), QStringView(u"novembre"),
            QStringView(u"décembre"), QStringView(u"ce"), QStringView(u"cette"), QStringView(u"ces"),
            // « les 1,34 milliard de toute l'année », « 30 millions de l'an passé »
            QStringView(u"toute"), QStringView(u"tout"),
            // « 22 millions de dépenses »: what money is spent, earned or lost as
            QStringView(u"dépenses"), QStringView(u"recettes"), QStringView(u"pertes"),
            QStringView(u"salaires"), QStringView(u"frais"), QStringView(u"amendes"), QStringView(u"dégâts"),
            QStringView(u"indemnités"), QStringView(u"subventions"), QStringView(u"commissions"),
            QStringView(u"ventes"), QStringView(u"revenus"), QStringView(u"bénéfices"),
            QStringView(u"crédits"), QStringView(u"honoraires"), QStringView(u"primes"),
            QStringView(u"dettes"), QStringView(u"aides"), QStringView(u"avoirs"), QStringView(u"fonds"),
            QStringView(u"profits"), QStringView(u"préjudice"), QStringView(u"butin"),
            QStringView(u"sanctions"), QStringView(u"escroqueries"), QStringView(u"arnaques"),
            QStringView(u"rançons"), QStringView(u"fraudes"), QStringView(u"cryptoactifs"),
            QStringView(u"cryptomonnaies")};
        const QStringView elided = text.mid(start, 4); // « 30 millions de l'an passé »
        if (elided == u"l'an" || elided == u"l'ex" || elided == u"l'ét")
            return true;
        const bool name = at(scan.cased, start).isUpper() && !counted.endsWith(u's');
        return name || std::find(owners.begin(), owners.end(), counted) != owners.end();
    }
    // "Roughly a billion of that went to the North": a part of a sum.
    const QStringView tail = text.mid(end, 9);
    if (tail.startsWith(u" of that ") || tail.startsWith(u" of it ") || tail.startsWith(u" of this ") ||
        tail.startsWith(u" of them "))
        return true;
    // After « millions » a French noun that is counted takes « de »: « 37 millions issus de vols ».
    if (scan.language == Language::French && !word.isEmpty())
        return true;
    // "16 million registered users": an adjective before what is counted.
    const qsizetype second = end + 1 + word.size() + 1;
    const QStringView noun = text.mid(second, chars::wordEnd(text, second) - second);
    if (noun.size() > 3 && noun.endsWith(u's') && !noun.endsWith(u"ss") && at(text, second - 1) == u' ')
        return false;
    // Any other word may follow but one that the figure would count: "de", or something in the plural.
    return !word.isEmpty() && word != u"de" && word != u"d" && word != u"of" && !word.endsWith(u's') &&
           !word.endsWith(u'x') && word != u"people" && word != u"mt" && word != u"km";
}

/// "Its customers, more than 60 million", « ses clients, plus de 60 millions »: people in apposition.
bool countsPeople(QStringView text, qsizetype start)
{
    static constexpr std::array people{
        QStringView(u"customers"),    QStringView(u"users"),     QStringView(u"clients"),
        QStringView(u"people"),       QStringView(u"accounts"),  QStringView(u"members"),
        QStringView(u"utilisateurs"), QStringView(u"habitants"), QStringView(u"personnes"),
        QStringView(u"comptes"),      QStringView(u"abonnés"),   QStringView(u"inhabitants"),
        QStringView(u"subscribers"),  QStringView(u"membres")};
    QStringView before = text.left(start);
    for (const QStringView bound :
         {QStringView(u"plus de "), QStringView(u"more than "), QStringView(u"some "),
          QStringView(u"environ "), QStringView(u"près de "), QStringView(u"nearly "), QStringView(u"about "),
          QStringView(u"over "), QStringView(u"quelque ")}) {
        if (before.endsWith(bound))
            before.chop(bound.size());
    }
    before = before.trimmed();
    // "(16 million)" behind the people counted is read from its bracket.
    if (chars::at(text, start) != u'(') {
        if (!before.endsWith(u','))
            return false;
        before.chop(1);
    }
    return std::any_of(people.begin(), people.end(), [&](QStringView word) { return before.endsWith(word); });
}

/// « dont 640 000 pour la traduction », « elle en a récupéré 31 000 », "of which 640,000 went on staff": a
/// number without a word of scale that the grammar makes a share of the money before it.
bool isShareOfMoney(QStringView text, const Candidate &candidate)
{
    static const HintedPattern shares(
        u"(?:\\bdont|, of which|, including|\\b(?:en|n'en|m'en|nous en|lui en) "
        u"(?:a|ai|ont|avons|avait|avions|avaient|aura)"
        u"(?: [a-zéèà']+){0,3}? [a-zéèâû]+(?:é|i|u|is)e?s?(?: [a-zéèà']+)?(?: qu(?:e|'))?)"
        u"(?: (?:environ|quelque|près de|plus de|moins de|about|some|around|nearly|over))? ?$"_s);
    static const HintedPattern behind(
        u"^(?:[.;:,)\\n](?!\\d)| ?[;:»]| (?:pour|à|au|aux|chez|en|dans|sur|ont|a|avaient|avait|for|went|was|"
        u"were|on|from|provenant|dès|seulement|et|de plus|auprès)\\b)"_s);
    constexpr qsizetype reach = 60;
    const qsizetype start = candidate.figure.start, end = candidate.number.span.end;
    return shares.in(text.mid(std::max<qsizetype>(0, start - reach), std::min(start, reach))) &&
           (end >= text.size() || behind.in(text.mid(end, reach)));
}

/// 구조 is a structure, a rescue and nine trillion, 오만 pride and fifty thousand: a number that Korean
/// writes in two syllables is counted only where its unit stands.
bool isOrdinaryWord(QStringView text, const Candidate &candidate)
{
    constexpr qsizetype syllables = 2;
    return !candidate.number.hasFigure && candidate.number.span.length() <= syllables &&
           chars::isHangul(at(text, candidate.number.span.start));
}

/// « 48,2 milliards de yens (305 millions de dollars), le FBI à 308 millions »: of the same size as the
/// conversion, and not as what is converted.
bool isOfConverted(const Candidate &candidate, const Candidate &money, const Candidate &converted)
{
    const auto alike = [&](const Candidate &other) {
        const auto twice = candidate.value->plus(*candidate.value), half = other.value->plus(*other.value);
        return twice && half && *twice > *other.value && *half > *candidate.value;
    };
    return alike(converted) && !alike(money);
}

/// "CHF 22 million ($24.6 million)": what follows is counted in the first, not in its conversion.
bool isConversion(QStringView text, const Candidate &money, const Candidate &candidate)
{
    const QStringView gap = text.mid(money.figure.end, candidate.figure.start - money.figure.end).trimmed();
    return gap.startsWith(u'(') && gap.size() < 30 && !gap.contains(u')');
}

/// « 40 millions sur les 1,46 milliard de dollars », "40 million of the $1.46 billion": a part is counted as
/// its whole.
void nameByWhole(const ScanText &scan, QList<Candidate> &candidates)
{
    static constexpr std::array links{QStringView(u"sur les"),         QStringView(u"des"),
                                      QStringView(u"sur un total de"), QStringView(u"of the"),
                                      QStringView(u"out of"),          QStringView(u"out of the"),
                                      QStringView(u"of a total of"),   QStringView(u"sur le total de")};
    for (qsizetype i = 0; i + 1 < candidates.size(); ++i) {
        Candidate &first = candidates[i];
        const Candidate &second = candidates.at(i + 1);
        // « Ont rendu 8 des 12,6 millions de dollars »: the scale is said once.
        if (scan.language == Language::French && !first.unit && !first.dropped && !second.dropped &&
            !first.number.vague && first.value && first.number.hasFigure && first.number.scale == 0 &&
            second.unit && second.unit->kind == UnitKind::Money && second.number.scale >= 6 &&
            second.number.hasFigure && second.value && second.figure.start >= first.number.span.end &&
            scan.text.mid(first.number.span.end, second.figure.start - first.number.span.end) == u" des ") {
            Candidate scaled = first;
            scaled.number.scale = second.number.scale;
            settleValue(scan, scaled);
            if (scaled.value && *scaled.value < *second.value)
                first = scaled;
        }
        if (first.unit || first.dropped || second.dropped || first.number.vague || !first.value ||
            !second.unit || second.unit->kind != UnitKind::Money || !second.value ||
            !(*first.value < *second.value) || first.number.scale < 6 || first.number.shortScale ||
            second.figure.start < first.number.span.end)
            continue;
        const QStringView gap =
            scan.text.mid(first.number.span.end, second.figure.start - first.number.span.end).trimmed();
        if (std::find(links.begin(), links.end(), gap) == links.end())
            continue;
        first.unit = second.unit;
        first.unit->flags = 0;
        first.reason = QStringLiteral("no currency of its own: that of the total it is part of");
    }
}

/// « le seul réseau Ronin (620 millions). L'attaque de KuCoin a coûté 275 millions de dollars »: a sum alone
/// in its brackets is counted as the next of the paragraph.
void nameByNext(const ScanText &scan, QList<Candidate> &candidates)
{
    constexpr qsizetype reach = 300;
    const Candidate *money = nullptr;
    for (qsizetype i = candidates.size() - 1; i >= 0; --i) {
        Candidate &candidate = candidates[i];
        if (candidate.dropped || candidate.number.vague || !candidate.value)
            continue;
        if (candidate.unit) {
            if (candidate.unit->kind == UnitKind::Money)
                money = &candidate;
            continue;
        }
        if (!money || candidate.number.scale < 6 || candidate.number.shortScale ||
            at(scan.text, candidate.number.span.end) != u')' ||
            money->figure.start - candidate.figure.end > reach)
            continue;
        const QStringView gap =
            scan.text.mid(candidate.figure.end, money->figure.start - candidate.figure.end);
        const qsizetype open = scan.text.left(candidate.figure.start).lastIndexOf(u'(');
        constexpr qsizetype bound = 16;
        if (gap.contains(u'\n') || gap.contains(u'\t') || open < 0 || candidate.figure.start - open > bound ||
            countsPeople(scan.text, open))
            continue;
        candidate.unit = money->unit;
        candidate.unit->flags = 0;
        candidate.reason = QStringLiteral("no currency of its own: that of the amount behind it");
    }
}

} // namespace

void nameBareNumbers(const ScanText &scan, QList<Candidate> &candidates)
{
    constexpr qsizetype reach = 300;
    const QStringView text = scan.text;
    nameByWhole(scan, candidates);
    nameByNext(scan, candidates);
    const Candidate *money = nullptr, *converted = nullptr;
    bool millionsOfOthers = false; // « 3 millions d'utilisateurs »
    bool countsOthers = false;     // « 50 000 euros … à 3 000 personnes, dont 1 200 »
    for (Candidate &candidate : candidates) {
        if (candidate.dropped)
            continue;
        if (candidate.unit) {
            const bool counts =
                candidate.unit->kind == UnitKind::Money && candidate.value && !candidate.number.vague;
            const bool converts = counts && money && isConversion(text, *money, candidate);
            if (converts)
                converted = &candidate;
            if (counts && !converts) {
                money = &candidate;
                converted = nullptr;
                countsOthers = false;
                millionsOfOthers = false;
            }
            if (candidate.unit->kind == UnitKind::Quantity) {
                countsOthers = true;
                millionsOfOthers = millionsOfOthers || candidate.number.scale >= 6;
            }
            continue;
        }
        if (isOrdinaryWord(text, candidate))
            continue;
        const bool large = candidate.number.hasFigure
                               ? candidate.number.scale >= 6 && !candidate.number.shortScale
                               : candidate.value && *candidate.value >= Decimal(1000000);
        const bool near = money && candidate.figure.start - money->figure.end < reach;
        const bool thousands =
            candidate.number.hasFigure && candidate.value && *candidate.value >= Decimal(1000);
        const bool share = near && !large && !countsOthers && candidate.number.hasFigure && candidate.value &&
                           money->value && *candidate.value >= Decimal(1000) &&
                           *candidate.value < *money->value && isShareOfMoney(text, candidate);
        const bool listed =
            near && !large && candidate.number.hasFigure && candidate.value &&
            *candidate.value >= Decimal(1000) &&
            baremoney::goesOnByTime(text.mid(money->figure.end, candidate.figure.start - money->figure.end),
                                    text.mid(candidate.number.span.end));
        // Further on it is money still, as long as nothing else was counted by the million, or if it was
        // taken.
        constexpr qsizetype far = 1500;
        const qsizetype opening =
            money ? std::max(money->figure.end, text.lastIndexOf(u'\n', candidate.figure.start) + 1) : 0;
        const bool further =
            money && large && candidate.number.hasFigure &&
            candidate.figure.start - money->figure.end < far &&
            (!millionsOfOthers || baremoney::isTaken(text.mid(opening, candidate.figure.start - opening)));
        if (!(near || further) || !(large || share || listed) || candidate.number.vague || !candidate.value ||
            !standsForMoney(scan, candidate.number.span.end)) {
            constexpr int lastYear = 2100;
            countsOthers = countsOthers || (thousands && *candidate.value > Decimal(lastYear));
            millionsOfOthers = millionsOfOthers || large;
            continue;
        }
        const QStringView gap = text.mid(money->figure.end, candidate.figure.start - money->figure.end);
        if (countsPeople(text, candidate.figure.start))
            continue;
        const qsizetype line = gap.lastIndexOf(u'\n');
        const QStringView beginning = gap.mid(line + 1);
        const bool goesOn = further && !beginning.contains(u'\t'); // behind a table too
        if (line >= 0 && !goesOn &&
            (gap.contains(u'\t') || !(baremoney::goesOnWithMoney(beginning) ||
                                      baremoney::isLabel(beginning) || baremoney::isDatedEntry(beginning) ||
                                      baremoney::tellsOfMoney(text.mid(candidate.number.span.end)))))
            continue;
        candidate.unit =
            converted && isOfConverted(candidate, *money, *converted) ? converted->unit : money->unit;
        candidate.unit->flags = 0;
        candidate.reason = QStringLiteral("no currency of its own: that of the amount before it");
        converted = nullptr;
        money = &candidate; // « 38 milliards à des clients et 5 milliards à elle-même » go on from each other
    }
}

} // namespace vigie
