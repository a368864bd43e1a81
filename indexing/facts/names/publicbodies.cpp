// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/publicbodies.h"

#include "indexing/facts/parties/castwords.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>

namespace vigie::publicbodies {

using castwords::WordSet;
using chars::at;

namespace {

/// What a public body is called before « de » and its name, in French.
const WordSet &bodies()
{
    static const WordSet words{u"ministère",  u"mairie",   u"université", u"hôpital",  u"clinique",
                               u"lycée",      u"collège",  u"académie",   u"régie",    u"syndicat",
                               u"diocèse",    u"paroisse", u"ambassade",  u"consulat", u"rectorat",
                               u"préfecture", u"barreau",  u"musée",      u"théâtre",  u"fédération"};
    return words;
}

/// The same of words that stand for a body only with an adjective: « le conseil départemental de X ».
const WordSet &bodiesByAdjective()
{
    static const WordSet words{u"conseil", u"caisse",     u"centre",       u"chambre",      u"office",
                               u"banque",  u"communauté", u"collectivité", u"direction",    u"agence",
                               u"loterie", u"bourse",     u"fédération",   u"bibliothèque", u"fonds",
                               u"poste",   u"école",      u"compagnie",    u"société",      u"parc"};
    return words;
}

/// What may stand between such a word and « de »: « le centre hospitalier de X ».
const WordSet &bodyAdjectives()
{
    static const WordSet words{u"centrale",  u"départemental", u"départementale", u"régional",
                               u"régionale", u"municipal",     u"municipale",     u"général",
                               u"générale",  u"hospitalier",   u"universitaire",  u"national",
                               u"nationale", u"communale",     u"territoriale",   u"urbaine",
                               u"agricole",  u"populaire",     u"autonome",       u"notariale"};
    return words;
}

/// Whether a sentence begins at `p`.
bool opens(QStringView text, Span block, qsizetype p)
{
    const QStringView before = text.mid(block.start, p - block.start).trimmed();
    return before.isEmpty() || QStringView(u".!?:;-").contains(before.back());
}

/// Where the word begins that ends at `end`.
qsizetype wordStart(QStringView text, Span block, qsizetype end)
{
    qsizetype p = end;
    while (p > block.start && (chars::isLatin(at(text, p - 1)) || at(text, p - 1) == u'-'))
        --p;
    return p;
}

/// « L'association des pêcheurs de X », « l'office du tourisme de X »: where the body begins whose members or
/// matter the word at `p` names; -1 if there is none.
qsizetype bodyOfMembers(QStringView text, Span block, qsizetype p)
{
    static const WordSet unions{u"association", u"amicale",  u"comité",     u"coopérative", u"mutuelle",
                                u"syndicat",    u"union",    u"ligue",      u"caisse",      u"office",
                                u"chambre",     u"société",  u"groupement", u"fédération",  u"maison",
                                u"confrérie",   u"collectif"};
    for (const QStringView tie :
         {QStringView(u" des "), QStringView(u" du "), QStringView(u" de "), QStringView(u" d'")}) {
        if (!text.mid(block.start, p - block.start).endsWith(tie))
            continue;
        qsizetype end = p - tie.size(), start = wordStart(text, block, end);
        if (bodyAdjectives().contains(text.mid(start, end - start)) && start > block.start) {
            end = start - 1; // « l'office national des forêts »
            start = wordStart(text, block, end);
        }
        return unions.contains(text.mid(start, end - start)) ? start : -1;
    }
    return -1;
}

/// "The central bank of X", "the state lottery of X".
qsizetype englishStart(QStringView text, QStringView cased, Span block, Span name)
{
    static const WordSet bodies{u"bank",     u"lottery",  u"university", u"museum",       u"hospital",
                                u"treasury", u"diocese",  u"port",       u"council",      u"academy",
                                u"library",  u"ministry", u"authority",  u"municipality", u"college",
                                u"clinic",   u"parish"};
    static const WordSet adjectives{u"central",  u"national",  u"state",  u"royal",     u"federal",
                                    u"reserve",  u"municipal", u"public", u"technical", u"provincial",
                                    u"regional", u"general",   u"medical"};
    const QStringView lead = text.mid(block.start, name.start - block.start);
    if (!lead.endsWith(u" of ") && !lead.endsWith(u" of the "))
        return -1;
    const qsizetype end = name.start - (lead.endsWith(u" of ") ? 4 : 8);
    qsizetype start = wordStart(text, block, end);
    if (!bodies.contains(text.mid(start, end - start)) || at(cased, start).isUpper())
        return -1;
    if (start > block.start) {
        const qsizetype before = wordStart(text, block, start - 1);
        if (adjectives.contains(text.mid(before, start - 1 - before)) && !at(cased, before).isUpper())
            start = before;
    }
    return start;
}

} // namespace

qsizetype bodyStart(QStringView text, QStringView cased, Span block, Span name, Language language)
{
    if (language == Language::English)
        return englishStart(text, cased, block, name);
    if (language != Language::French)
        return -1;
    static constexpr std::array ties{QStringView(u" de la "), QStringView(u" de l'"), QStringView(u" du "),
                                     QStringView(u" des "),   QStringView(u" de "),   QStringView(u" d'")};
    const QStringView lead = text.mid(block.start, name.start - block.start);
    const auto tie =
        std::find_if(ties.begin(), ties.end(), [&](QStringView words) { return lead.endsWith(words); });
    if (tie == ties.end())
        return -1;
    qsizetype end = name.start - tie->size();
    for (int k = 0; k < 2 && end > block.start; ++k) {
        const qsizetype p = wordStart(text, block, end);
        const QStringView word = text.mid(p, end - p);
        if (bodies().contains(word) || (k > 0 && bodiesByAdjective().contains(word)))
            return k == 0 && at(cased, p).isUpper() && !opens(text, block, p) ? -1 : p;
        if (k == 0) {
            if (const qsizetype whole = bodyOfMembers(text, block, p); whole >= 0)
                return whole;
            const qsizetype noun =
                p > block.start ? wordStart(text, block, p - 1) : p; // « des coopératives laitières »
            if (noun < p - 1 && at(text, p - 1) == u' ') {
                if (const qsizetype whole = bodyOfMembers(text, block, noun); whole >= 0)
                    return whole;
            }
        }
        if (!bodyAdjectives().contains(word) || at(text, p - 1) != u' ')
            return -1;
        end = p - 1;
    }
    return -1;
}

} // namespace vigie::publicbodies
