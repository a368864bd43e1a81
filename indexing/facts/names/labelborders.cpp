// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/labelborders.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace vigie {
namespace {

bool isWord(QChar c)
{
    return isLatinLetter(c) || isDigit(c);
}

/// The Latin word that ends before `end`.
QStringView latinWordBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && isLatinLetter(text.at(start - 1)))
        --start;
    return text.mid(start, end - start);
}

template <size_t N>
bool isOneOf(QStringView word, const std::array<std::u16string_view, N> &words)
{
    return std::any_of(words.begin(), words.end(), [&](std::u16string_view w) {
        return word == QStringView(w.data(), static_cast<qsizetype>(w.size()));
    });
}

/// "South America", "latino-américain", "New Guinea": another place than the name alone.
bool isOtherPlace(QStringView text, qsizetype at)
{
    static constexpr std::array<std::u16string_view, 14> directions{
        u"north", u"south", u"latin", u"latino", u"central", u"nord", u"sud",
        u"anglo", u"afro",  u"new",   u"ibéro",  u"hispano", u"meso", u"nouvelle"};
    return at > 0 && (text.at(at - 1) == u' ' || text.at(at - 1) == u'-') &&
           isOneOf(latinWordBefore(text, at - 1), directions);
}

/// Particles and endings that follow a Korean name without a space, longest first where one begins another.
constexpr std::u16string_view particles[] = {
    u"으로부터", u"로부터", u"에서는", u"에서의", u"에서도", u"에게서", u"이라고", u"이라는", u"이었다",
    u"으로의",   u"으로도", u"으로는", u"에서",   u"에게",   u"에는",   u"에도",   u"에의",   u"까지",
    u"부터",     u"보다",   u"처럼",   u"으로",   u"이나",   u"라고",   u"라는",   u"이며",   u"이고",
    u"이란",     u"이라",   u"께서",   u"당국",   u"정부",   u"정권",   u"국적",   u"대사",   u"은",
    u"는",       u"이",     u"가",     u"을",     u"를",     u"의",     u"에",     u"와",     u"과",
    u"로",       u"도",     u"만",     u"나",     u"인",     u"며",     u"고",     u"및",     u"등",
    u"측",       u"산",     u"제",     u"군",     u"들",     u"계",     u"발",     u"내",     u"간",
    u"행",       u"형",     u"식",     u"라"};

bool areParticles(QStringView rest)
{
    for (int parts = 0; parts < 4; ++parts) {
        if (rest.isEmpty())
            return true;
        const auto particle =
            std::find_if(std::begin(particles), std::end(particles), [&](std::u16string_view p) {
                return rest.startsWith(QStringView(p.data(), static_cast<qsizetype>(p.size())));
            });
        if (particle == std::end(particles))
            return false;
        rest = rest.mid(static_cast<qsizetype>(particle->size()));
    }
    return rest.isEmpty();
}

qsizetype latinEnd(QStringView text, Span label, Language language)
{
    qsizetype end = label.end;
    if (end >= text.size() || !isWord(text.at(end)))
        return end;
    if (!isLatinLetter(text.at(end - 1)) || label.length() < 4)
        return -1;
    qsizetype wordEnd = end;
    while (wordEnd < text.size() && isWord(text.at(wordEnd)))
        ++wordEnd;
    const QStringView ending = text.mid(end, wordEnd - end);
    if (ending == u"s")
        return wordEnd;
    // nord-coréen, nord-coréenne, nord-coréennes; japonais, japonaise
    const QStringView stem = text.mid(label.start, label.length());
    const bool adjective = stem.endsWith(u"en") || stem.endsWith(u"ain") || stem.endsWith(u"ais") ||
                           stem.endsWith(u"ois") || stem.endsWith(u"and");
    static constexpr std::array<std::u16string_view, 4> feminine{u"e", u"es", u"ne", u"nes"};
    return language == Language::French && adjective && isOneOf(ending, feminine) ? wordEnd : -1;
}

} // namespace

bool labelMayBegin(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == u' ' || c == u'\n' || c == u'\t')
        return false;
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    if (isWord(c))
        return !isWord(before) && !(isLatinLetter(c) && isOtherPlace(text, at)) &&
               // "msmt.info", "user@upbit": addresses name nobody
               !(before == u'@' || (before == u'.' && at > 1 && isWord(text.at(at - 2))));
    if (isHangul(c)) {
        if (!isHangul(before))
            return true;
        // 대러시아, 주한미군: a prefix that begins the word
        static constexpr QStringView prefixes = u"대반친주재전현구";
        return prefixes.contains(before) && (at < 2 || !isHangul(text.at(at - 2)));
    }
    if (isKatakana(c))
        return !isKatakana(before);
    if (c == u'北' && before == u'南') // 南北朝鮮 is both
        return false;
    return true;
}

qsizetype labelEnd(QStringView text, Span label, Language language,
                   const std::function<bool(qsizetype)> &anotherBegins)
{
    const QChar last = text.at(label.end - 1);
    if (isWord(last))
        return latinEnd(text, label, language);
    if (label.end >= text.size())
        return label.end;
    const QChar next = text.at(label.end);
    if (isHangul(last)) {
        qsizetype wordEnd = label.end;
        while (wordEnd < text.size() && isHangul(text.at(wordEnd)))
            ++wordEnd;
        qsizetype syllables = 0;
        for (qsizetype i = label.start; i < label.end; ++i)
            syllables += isHangul(text.at(i)) ? 1 : 0;
        const bool alone = areParticles(text.mid(label.end, wordEnd - label.end));
        // Longer names are no beginning of another word; of two syllables many are.
        return alone || syllables >= 3 || anotherBegins(label.end) ? label.end : -1;
    }
    if (isKatakana(last))
        return isKatakana(next) ? -1 : label.end;
    if (label.length() == 1 && isHan(last)) {
        const bool before =
            label.start > 0 && (isHan(text.at(label.start - 1)) || isKatakana(text.at(label.start - 1)));
        return before || isHan(next) || isKatakana(next) ? -1 : label.end;
    }
    if (label.length() == 2 && isHan(last) && next == u'海') // 日本海
        return -1;
    return label.end;
}

bool hasCapitals(const NormalisedText &text, Span span, const QString &source, bool all)
{
    for (qsizetype i = span.start; i < span.end; ++i) {
        if (!isLatinLetter(text.text.at(i)))
            continue;
        const qsizetype at = text.sources.at(i);
        if (at >= source.size())
            return false;
        const bool small = source.at(at).isLower();
        if (!all)
            return !small;
        if (small)
            return false;
    }
    return true;
}

} // namespace vigie
