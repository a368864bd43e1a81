// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/koreancuts.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

enum class After : quint8 { Any, Vowel, Consonant, VowelOrRieul, ConsonantNotRieul };

struct Particle
{
    QStringView text;
    After after;
};

constexpr std::array<Particle, 62> particles{{
    {u"은", After::Consonant},
    {u"는", After::Vowel},
    {u"이", After::Consonant},
    {u"가", After::Vowel},
    {u"을", After::Consonant},
    {u"를", After::Vowel},
    {u"의", After::Any},
    {u"에", After::Any},
    {u"에서", After::Any},
    {u"에게", After::Any},
    {u"에게서", After::Any},
    {u"께", After::Any},
    {u"께서", After::Any},
    {u"한테", After::Any},
    {u"와", After::Vowel},
    {u"과", After::Consonant},
    {u"로", After::VowelOrRieul},
    {u"으로", After::ConsonantNotRieul},
    {u"로서", After::VowelOrRieul},
    {u"으로서", After::ConsonantNotRieul},
    {u"로써", After::VowelOrRieul},
    {u"으로써", After::ConsonantNotRieul},
    {u"로부터", After::VowelOrRieul},
    {u"으로부터", After::ConsonantNotRieul},
    {u"부터", After::Any},
    {u"까지", After::Any},
    {u"만", After::Any},
    {u"도", After::Any},
    {u"조차", After::Any},
    {u"마저", After::Any},
    {u"밖에", After::Any},
    {u"뿐", After::Any},
    {u"보다", After::Any},
    {u"처럼", After::Any},
    {u"같이", After::Any},
    {u"마다", After::Any},
    {u"나", After::Vowel},
    {u"이나", After::Consonant},
    {u"란", After::Vowel},
    {u"이란", After::Consonant},
    {u"라는", After::Vowel},
    {u"이라는", After::Consonant},
    {u"라고", After::Vowel},
    {u"이라고", After::Consonant},
    {u"다", After::Vowel},
    {u"이다", After::Any},
    {u"이며", After::Any},
    {u"며", After::Vowel},
    {u"이고", After::Any},
    {u"인", After::Any},
    {u"였다", After::Vowel},
    {u"이었다", After::Any},
    {u"입니다", After::Any},
    {u"이지만", After::Any},
    {u"들", After::Any},
    {u"등", After::Any},
    {u"간", After::Any},
    {u"측", After::Any},
    {u"발", After::Any},
    {u"산", After::Any},
    {u"대로", After::Any},
    {u"이라", After::Consonant},
}};

// What the verbs made of nouns begin with: 제재|하고, 제재|됐다, 승인|받은, 압류|당한, 적|용.
constexpr std::array<QStringView, 31> verbStarts{
    u"하",   u"한",   u"할",   u"함",   u"합",   u"해",   u"했",   u"되",   u"된", u"될",   u"됨",
    u"됩",   u"돼",   u"됐",   u"시키", u"시킨", u"시킬", u"시켜", u"시켰", u"받", u"당하", u"당한",
    u"당해", u"당했", u"적인", u"적으", u"적이", u"적",   u"스러", u"롭",   u"화",
};

// Particles that one syllable takes often enough: 북은, 미의, 중과.
constexpr QStringView shortStemParticles = u"은는이가을를의에와과";

bool fits(After after, char16_t last)
{
    if (last < 0xAC00 || last > 0xD7A3)
        return true;
    constexpr int rieulFinal = 8;
    const int final = (last - 0xAC00) % 28;
    switch (after) {
    case After::Any:
        return true;
    case After::Vowel:
        return final == 0;
    case After::Consonant:
        return final != 0;
    case After::VowelOrRieul:
        return final == 0 || final == rieulFinal;
    case After::ConsonantNotRieul:
        return final != 0 && final != rieulFinal;
    }
    return true;
}

} // namespace

QList<qsizetype> koreanCuts(QStringView word)
{
    constexpr qsizetype longestWord = 24;
    QList<qsizetype> cuts;
    if (word.size() < 2 || word.size() > longestWord)
        return cuts;
    // Particles pile up (정부|에서|는): each cut is the end of what the next one is looked for in.
    QList<qsizetype> ends{word.size()};
    for (qsizetype i = 0; i < ends.size() && ends.size() < 8; ++i) {
        const QStringView rest = word.first(ends.at(i));
        for (const Particle &particle : particles) {
            const qsizetype cut = rest.size() - particle.text.size();
            if (cut < 1 || ends.contains(cut) || !rest.endsWith(particle.text))
                continue;
            if (cut == 1 && (particle.text.size() > 1 || !shortStemParticles.contains(particle.text.front())))
                continue;
            if (fits(particle.after, word[cut - 1].unicode()))
                ends.append(cut);
        }
    }
    cuts = ends.mid(1);
    for (qsizetype cut = 2; cut < word.size(); ++cut) {
        const QStringView rest = word.sliced(cut);
        const auto begins = [rest](QStringView start) { return rest.startsWith(start); };
        if (!cuts.contains(cut) && std::any_of(verbStarts.begin(), verbStarts.end(), begins))
            cuts.append(cut);
    }
    std::sort(cuts.begin(), cuts.end());
    return cuts;
}

} // namespace vigie
