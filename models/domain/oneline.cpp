// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/oneline.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestPiece = 12;

// What no Korean word consists of: particles. Those that are words as well (이, 은, 도, 만) are missing.
constexpr std::array<QStringView, 18> particles{
    u"가",   u"를",   u"을",     u"는",   u"의",   u"에",   u"와",   u"과",     u"로",
    u"으로", u"에서", u"에게는", u"에게", u"에는", u"까지", u"부터", u"으로서", u"으로써",
};
// What no Korean word begins with: endings of verbs.
constexpr std::array<QStringView, 6> endings{u"였", u"었", u"았", u"겠", u"습니", u"는데"};
// What counts the figure before it, and the particles it may take.
constexpr std::array<QStringView, 14> counters{u"년", u"월", u"일", u"차", u"호", u"명",   u"건",
                                               u"회", u"천", u"만", u"억", u"조", u"개국", u"개월"};
constexpr std::array<QStringView, 14> afterCounters{u"",   u"에",   u"의", u"은", u"는",   u"이",   u"가",
                                                    u"을", u"에는", u"간", u"째", u"부터", u"까지", u"여"};
// Syllables that are words by themselves: two of them side by side need not be one word.
constexpr QStringView smallWords = u"이그저한두세네수것등및또더할될된각약총전후중때곳";

bool isHangul(QChar c)
{
    return c.script() == QChar::Script_Hangul;
}

bool isWithoutSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default: // the ideographic comma and full stop, full-width brackets, the mark that prolongs a vowel
        return (c.unicode() >= 0x3000 && c.unicode() <= 0x303F) || c.unicode() == 0x30FC ||
               (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF60);
    }
}

template <std::size_t N>
bool holds(const std::array<QStringView, N> &words, QStringView word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

QStringView lastHangul(QStringView text)
{
    qsizetype start = text.size();
    while (start > 0 && isHangul(text[start - 1]))
        --start;
    return text.sliced(start);
}

QStringView firstHangul(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && isHangul(text[end]))
        ++end;
    return text.first(end);
}

bool countsFigure(QStringView piece)
{
    return std::any_of(counters.begin(), counters.end(), [piece](QStringView counter) {
        return piece.startsWith(counter) && holds(afterCounters, piece.sliced(counter.size()));
    });
}

bool beginsNoWord(QStringView piece, QStringView after)
{
    if (holds(particles, piece))
        return true;
    if (piece == u"다" && after.size() > 1 && (after[1].isPunct() || after[1] == u'\n'))
        return true; // the end of a sentence
    return std::any_of(endings.begin(), endings.end(),
                       [piece](QStringView ending) { return piece.startsWith(ending); });
}

// Whether `around` spells `word` from where a word begins; `whole`: up to where one ends, within a line.
bool spells(QStringView around, QStringView word, bool whole)
{
    for (qsizetype at = around.indexOf(word); at >= 0; at = around.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if (at > 0 && isHangul(around[at - 1]))
            continue;
        if (!whole || end == around.size() || (!isHangul(around[end]) && around[end] != u'\n'))
            return true;
    }
    return false;
}

bool isOneKoreanWord(QStringView first, QStringView rest, QStringView around)
{
    if (first.size() > longestPiece || rest.size() > longestPiece || spells(around, first, true))
        return false;
    if (first.size() == 1 && rest.size() == 1 &&
        (smallWords.contains(first[0]) || smallWords.contains(rest[0])))
        return false;
    for (qsizetype taken = rest.size(); taken > 0; --taken) {
        if (first.size() + taken < 3 && taken < rest.size())
            break; // two syllables that begin a longer word prove nothing
        const QStringView part = rest.first(taken);
        if (spells(around, QString(first.toString() + part), false))
            return !around.contains(QString(first.toString() + u' ' + part));
    }
    return false;
}

// French pronouns that "même", "ci" and "là" follow behind a hyphen of their own, wherever the line ends.
constexpr std::array<QStringView, 10> beforeSame{u"moi", u"toi",  u"soi",  u"lui",   u"elle",
                                                 u"eux", u"nous", u"vous", u"elles", u"cela"};
constexpr std::array<QStringView, 4> beforeHere{u"celui", u"celle", u"ceux", u"celles"};
constexpr std::array<QStringView, 5> afterT{u"il", u"elle", u"on", u"ils", u"elles"};

// The letters at the end of `line`, or at the beginning of `next`.
QString lastWord(QStringView line)
{
    qsizetype start = line.size();
    while (start > 0 && line[start - 1].isLetter())
        --start;
    return line.sliced(start).toString().toLower();
}

QString firstWord(QStringView next)
{
    qsizetype end = 0;
    while (end < next.size() && next[end].isLetter())
        ++end;
    return next.first(end).toString();
}

// Whether the hyphen between the two is the word's own: elle-même, celui-ci, a-t-il.
bool hasOwnHyphen(QStringView before, QStringView next)
{
    const QString last = lastWord(before), first = firstWord(next);
    if (first == u"même" || first == u"mêmes")
        return holds(beforeSame, last);
    if (first == u"ci" || first == u"là")
        return holds(beforeHere, last);
    return last == u"t" && before.size() > 1 && before[before.size() - 2] == u'-' && holds(afterT, first);
}

} // namespace

bool joinsWithoutSpace(QStringView before, QStringView after, QStringView around)
{
    if (before.isEmpty() || after.isEmpty())
        return false;
    const QChar last = before.back(), next = after.front();
    if (isWithoutSpaces(last) && isWithoutSpaces(next))
        return true;
    if ((last.isDigit() && isWithoutSpaces(next)) || (next.isDigit() && isWithoutSpaces(last)))
        return true; // 約⏎28億, 2025⏎年
    if (!isHangul(next))
        return false;
    const QStringView rest = firstHangul(after);
    if (last.isDigit())
        return countsFigure(rest);
    if (!isHangul(last))
        return (last == u')' || last.isLetter()) && holds(particles, rest); // (MSMT)⏎는
    return beginsNoWord(rest, after) || isOneKoreanWord(lastHangul(before), rest, around);
}

QString onOneLine(const QString &words, QStringView around)
{
    QString line;
    for (const QString &part : words.split(u'\n', Qt::SkipEmptyParts)) {
        const QString next = part.simplified();
        if (next.isEmpty())
            continue;
        if (line.isEmpty()) {
            line = next;
            continue;
        }
        const QChar last = line.back();
        const bool broken = (last == u'-' || last == QChar(0x2010) || last == QChar::SoftHyphen) &&
                            line.size() > 1 && line.at(line.size() - 2).isLetter() && next.front().isLower();
        if (broken) {
            if (last == QChar::SoftHyphen || !hasOwnHyphen(QStringView(line).chopped(1), next))
                line.chop(1);
        } else if (!joinsWithoutSpace(line, next, around))
            line += u' ';
        line += next;
    }
    return line;
}

} // namespace vigie
