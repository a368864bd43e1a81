// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/namelesswords.h"

#include "indexing/facts/parties/castwords.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>

namespace vigie::nameless {

using castwords::WordSet;
using chars::at;

static QStringView wordsOf(QStringView text, Span span)
{
    return text.mid(span.start, span.length());
}

bool isCalledByKind(QStringView text, Span span, bool definite)
{
    static const WordSet kinds{
        u"company",    u"bank",        u"exchange",     u"platform",    u"firm",           u"group",
        u"chair",      u"board",       u"court",        u"secretariat", u"office",         u"bureau",
        u"ministry",   u"agency",      u"commission",   u"committee",   u"house",          u"state",
        u"crown",      u"fund",        u"trust",        u"force",       u"foundation",     u"protocol",
        u"bridge",     u"service",     u"society",      u"cooperative", u"custodian",      u"broker",
        u"société",    u"banque",      u"plateforme",   u"bourse",      u"groupe",         u"fondation",
        u"entreprise", u"coopérative", u"caisse",       u"fonds",       u"tribunal",       u"parquet",
        u"north",      u"south",       u"department",   u"government",  u"administration", u"council",
        u"authority",  u"observatory", u"observatoire", u"association", u"register",       u"treasury"};
    const QStringView before = text.left(span.start);
    const bool article = definite || before.endsWith(u"the ") || before.endsWith(u" la ") ||
                         before.endsWith(u" le ") || before.endsWith(u"l'") || before.endsWith(u"our ") ||
                         before.endsWith(u"notre ") || before.endsWith(u"this ");
    return article && kinds.contains(wordsOf(text, span)) && at(text, span.end) != u'\'';
}

bool isSeat(QStringView word)
{
    return word.endsWith(u"-based") || word.endsWith(u"-listed") || word.endsWith(u"-registered") ||
           word.endsWith(u"-owned") || word.endsWith(u"-backed") || word.endsWith(u"-headquartered");
}

bool isPlaceOfUnnamed(QStringView text, QStringView cased, Span block, Span span)
{
    static const WordSet firms{
        u"company",   u"firm",       u"bank",      u"fund",       u"exchange", u"platform",  u"broker",
        u"lender",    u"charity",    u"startup",   u"start-up",   u"studio",   u"business",  u"hospital",
        u"school",    u"dealer",     u"custodian", u"pensioner",  u"family",   u"couple",    u"man",
        u"woman",     u"foundation", u"brokerage", u"church",     u"parish",   u"temple",    u"mosque",
        u"synagogue", u"library",    u"museum",    u"university", u"college",  u"council",   u"clinic",
        u"farm",      u"restaurant", u"hotel",     u"brewery",    u"shop",     u"store",     u"supermarket",
        u"dentist",   u"doctor",     u"teacher",   u"widow",      u"widower",  u"retiree",   u"trader",
        u"investor",  u"student",    u"artist",    u"collector",  u"customer", u"lawyer",    u"agency",
        u"insurer",   u"publisher",  u"operator",  u"provider",   u"airline",  u"shipowner", u"club",
        u"theatre"};
    const auto upper = [&](qsizetype p) { return p < block.end && at(cased, p).isUpper(); };
    const QStringView before = text.left(span.start);
    const bool indefinite = before.endsWith(u" a ") || before.endsWith(u" an ") ||
                            before.endsWith(u"another ") || before == u"a " || before == u"an ";
    if (!indefinite || at(text, span.end) != u' ')
        return false;
    constexpr QStringView hyphened = u"start-up"; // a word ends at the hyphen
    const QStringView rest = text.mid(span.end + 1);
    const QStringView next = rest.startsWith(hyphened)
                                 ? rest.left(hyphened.size())
                                 : rest.left(chars::wordEnd(text, span.end + 1) - span.end - 1);
    const qsizetype after = span.end + 1 + next.size();
    const bool named =
        at(text, after) == u' ' ? upper(after + 1) : at(text, after) == u',' && upper(after + 2);
    return firms.contains(next) && !named && !upper(span.end + 1);
}

bool isOpeningParticiple(QStringView text, Span span, Language language)
{
    const QStringView word = wordsOf(text, span), next = text.mid(span.end, 9);
    static constexpr std::array links{
        QStringView(u" that "), QStringView(u" with "), QStringView(u" further"), QStringView(u" also "),
        QStringView(u" by "),   QStringView(u" the "),  QStringView(u" que "),    QStringView(u" qu'"),
        QStringView(u" avec "), QStringView(u" les "),  QStringView(u" la "),     QStringView(u" également")};
    static constexpr std::array frenchLinks{
        QStringView(u" à "),     QStringView(u" par "),     QStringView(u" en "),   QStringView(u" depuis "),
        QStringView(u" pour "),  QStringView(u" dans "),    QStringView(u" le "),   QStringView(u" lundi"),
        QStringView(u" mardi"),  QStringView(u" mercredi"), QStringView(u" jeudi"), QStringView(u" vendredi"),
        QStringView(u" samedi"), QStringView(u" dimanche"), QStringView(u" sur "),  QStringView(u" aux "),
        QStringView(u" au ")};
    if (language == Language::French &&
        (word.endsWith(u"é") || word.endsWith(u"ée") || word.endsWith(u"és") || word.endsWith(u"ées")) &&
        std::any_of(frenchLinks.begin(), frenchLinks.end(),
                    [&](QStringView link) { return next.startsWith(link); }))
        return true;
    return (word.endsWith(u"ing") || word.endsWith(u"ed") || word.endsWith(u"ant")) &&
           std::any_of(links.begin(), links.end(), [&](QStringView link) { return next.startsWith(link); });
}

} // namespace vigie::nameless
