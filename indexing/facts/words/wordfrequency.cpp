// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/words/wordfrequency.h"

#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

/// What hardly an English or French sentence does without.
bool isCommonest(QStringView word)
{
    static constexpr QStringView all[] = {
        u"the",   u"of",   u"to",  u"and",  u"in",  u"for",  u"on",   u"at",  u"from", u"by",    u"with",
        u"was",   u"were", u"is",  u"are",  u"be",  u"been", u"it",   u"its", u"that", u"this",  u"has",
        u"had",   u"have", u"as",  u"an",   u"or",  u"not",  u"than", u"his", u"her",  u"their", u"they",
        u"which", u"de",   u"la",  u"le",   u"les", u"des",  u"du",   u"en",  u"et",   u"un",    u"une",
        u"au",    u"aux",  u"par", u"pour", u"sur", u"dans", u"est",  u"que", u"qui",  u"ont",   u"son",
        u"sa",    u"ses",  u"ce",  u"se",   u"ne",  u"d'",   u"l'",   u"qu'", u"s'",   u"n'",
    };
    return std::find(std::begin(all), std::end(all), word) != std::end(all);
}

double frequencyOfOne(QStringView word)
{
    constexpr double commonest = 20, sign = 4;
    if (isCommonest(word))
        return commonest;
    if (word == u"%" || word == u"$" || word == u"€" || word == u"£")
        return sign;
    // A sign of an East Asian script says more than a letter; those that begin no word are the common ones.
    qsizetype letters = 0;
    for (const QChar c : word) {
        const bool kana = c.unicode() >= 0x3040 && c.unicode() < 0x3100;
        letters += c.unicode() < 0x2e80 || kana ? 1 : 2;
    }
    constexpr std::array<double, 9> byLetters{everywhere, 50, 6, 2, 0.6, 0.25, 0.12, 0.08, 0.06};
    return letters < static_cast<qsizetype>(byLetters.size()) ? byLetters[static_cast<size_t>(letters)]
                                                              : 0.04;
}

} // namespace

double wordFrequency(QStringView words)
{
    constexpr double space = 170, afterAnother = 0.4;
    if (words.isEmpty())
        return everywhere;
    double rarest = space, together = 1;
    for (bool first = true; const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        rarest = std::min(rarest, frequencyOfOne(word));
        together *= first ? 1 : afterAnother;
        first = false;
    }
    return rarest * together;
}

} // namespace vigie
