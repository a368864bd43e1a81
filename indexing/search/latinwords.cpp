// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/latinwords.h"

#include "indexing/language/scripts.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr std::array<QStringView, 14> clitics{u"l",      u"d",      u"j",      u"m",     u"t",
                                              u"s",      u"n",      u"c",      u"qu",    u"jusqu",
                                              u"lorsqu", u"puisqu", u"quoiqu", u"presqu"};
// Words of today's French whose apostrophe elides nothing that stands alone.
constexpr std::array<QStringView, 6> oneWord{u"aujourd'hui", u"presqu'île", u"presqu'ile",
                                             u"quelqu'un",   u"quelqu'une", u"d'abord"};
constexpr qsizetype longestLatinTerm = 64; // a term has room for 245 bytes

bool isWordLetter(char16_t c)
{
    if (c < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
    if (isCjk(c))
        return false;
    const QChar letter(c);
    return letter.isLetterOrNumber() || letter.isMark();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// "1,234" and "1 234" are written without their groups, "1,65" with a point.
QString canonicalNumber(QStringView number)
{
    const qsizetype first = std::min(number.indexOf(u',') < 0 ? number.size() : number.indexOf(u','),
                                     number.indexOf(u'.') < 0 ? number.size() : number.indexOf(u'.'));
    if (first == number.size())
        return number.toString();
    bool groups = first <= 3;
    qsizetype run = 3;
    for (qsizetype i = first; i < number.size(); ++i) {
        if (isDigit(number[i])) {
            ++run;
        } else {
            groups = groups && run == 3;
            run = 0;
        }
    }
    groups = groups && run == 3 && number.front() != u'0';
    QString result;
    for (const QChar c : number) {
        if (isDigit(c))
            result += c;
        else if (!groups)
            result += u'.';
    }
    return result;
}

qsizetype endOfPart(QStringView text, qsizetype at, qsizetype end)
{
    qsizetype stop = at;
    bool digits = true;
    while (stop < end && stop - at < longestLatinTerm) {
        const char16_t c = text[stop].unicode();
        if (isWordLetter(c)) {
            digits = digits && isDigit(c);
        } else if (!((c == u',' || c == u'.') && digits && stop > at && stop + 1 < end &&
                     isDigit(text[stop + 1]))) {
            break;
        }
        ++stop;
    }
    return stop;
}

// "d.p.r.k." or "u.n": the place behind it, or `at`.
qsizetype endOfAcronym(QStringView text, qsizetype at, qsizetype end)
{
    qsizetype stop = at;
    int letters = 0;
    while (stop + 1 < end && text[stop].isLetter() && isWordLetter(text[stop].unicode()) &&
           text[stop + 1] == u'.') {
        stop += 2;
        ++letters;
    }
    const bool goesOn = stop < end && isWordLetter(text[stop].unicode());
    if (goesOn && (stop + 1 >= end || !isWordLetter(text[stop + 1].unicode())))
        return letters >= 1 ? stop + 1 : at;
    return !goesOn && letters >= 2 ? stop : at;
}

void addPart(QStringView part, qsizetype at, QList<Unit> &units)
{
    Unit unit;
    unit.span = {at, at + part.size()};
    const bool number =
        std::all_of(part.begin(), part.end(), [](QChar c) { return isDigit(c) || c == u'.' || c == u','; });
    unit.kind = number ? Unit::Kind::Number : Unit::Kind::Word;
    unit.text = number ? canonicalNumber(part) : withoutAccents(part);
    if (!unit.text.isEmpty())
        units.append(unit);
}

} // namespace

QString withoutAccents(QStringView word)
{
    const bool plain = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return word.toString();
    QString result;
    const QString decomposed = word.toString().normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        switch (c.unicode()) {
        case 0x0153:
            result += u"oe";
            break;
        case 0x00E6:
            result += u"ae";
            break;
        case 0x00F8:
            result += u'o';
            break;
        case 0x0142:
            result += u'l';
            break;
        case 0x0111:
            result += u'd';
            break;
        default:
            if (c.category() != QChar::Mark_NonSpacing)
                result += c;
        }
    }
    return result;
}

bool isStopWord(const QString &word)
{
    static const QSet<QString> words{
        u"a"_s,   u"an"_s,   u"the"_s,  u"of"_s,  u"to"_s,   u"in"_s,    u"on"_s,    u"at"_s,  u"by"_s,
        u"for"_s, u"from"_s, u"with"_s, u"and"_s, u"or"_s,   u"is"_s,    u"are"_s,   u"was"_s, u"were"_s,
        u"be"_s,  u"been"_s, u"it"_s,   u"its"_s, u"that"_s, u"this"_s,  u"as"_s,    u"has"_s, u"have"_s,
        u"le"_s,  u"la"_s,   u"les"_s,  u"l"_s,   u"un"_s,   u"une"_s,   u"des"_s,   u"de"_s,  u"du"_s,
        u"d"_s,   u"au"_s,   u"aux"_s,  u"et"_s,  u"ou"_s,   u"en"_s,    u"dans"_s,  u"par"_s, u"pour"_s,
        u"sur"_s, u"avec"_s, u"que"_s,  u"qui"_s, u"ce"_s,   u"ces"_s,   u"cette"_s, u"est"_s, u"sont"_s,
        u"se"_s,  u"sa"_s,   u"son"_s,  u"ses"_s, u"leur"_s, u"leurs"_s, u"ont"_s,   u"ete"_s};
    return words.contains(word);
}

qsizetype readLatinWord(QStringView text, qsizetype at, qsizetype end, QList<Unit> &units)
{
    if (const qsizetype stop = endOfAcronym(text, at, end); stop > at) {
        Unit unit;
        unit.span = {at, stop};
        unit.text = withoutAccents(text.sliced(at, stop - at).toString().remove(u'.'));
        units.append(unit);
        return stop;
    }
    const qsizetype first = units.size();
    QString whole;
    bool letters = false;
    qsizetype stop = at;
    for (;;) {
        const qsizetype partEnd = endOfPart(text, stop, end);
        const QStringView part = text.sliced(stop, partEnd - stop);
        const bool apostrophe =
            partEnd + 1 < end && text[partEnd] == u'\'' && isWordLetter(text[partEnd + 1].unicode());
        if (apostrophe) {
            const qsizetype nextEnd = endOfPart(text, partEnd + 1, end);
            const QStringView next = text.sliced(partEnd + 1, nextEnd - partEnd - 1);
            const QStringView both = text.sliced(stop, nextEnd - stop);
            const bool one = std::find(oneWord.begin(), oneWord.end(), both) != oneWord.end();
            if (!one && next == u"s") { // Pyongyang's
                addPart(part, stop, units);
                whole += withoutAccents(part);
                stop = nextEnd;
            } else if (!one && std::find(clitics.begin(), clitics.end(), part) != clitics.end()) {
                // l'argent; but T'ongil is a name: the whole is kept beside the part.
                whole += withoutAccents(part);
                stop = partEnd + 1;
                letters = true;
                continue;
            } else { // aujourd'hui, o'brien, don't
                Unit unit;
                unit.span = {stop, nextEnd};
                unit.text = withoutAccents(both.toString().remove(u'\''));
                whole += unit.text;
                units.append(unit);
                stop = nextEnd;
            }
        } else {
            addPart(part, stop, units);
            whole += withoutAccents(part);
            stop = partEnd;
        }
        letters = letters || std::any_of(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
        const bool compound = stop + 1 < end && text[stop] == u'-' &&
                              isWordLetter(text[stop + 1].unicode()) && units.size() - first < 8;
        if (!compound)
            break;
        ++stop;
    }
    if (units.size() > first && letters && units.at(first).text != whole &&
        whole.size() <= longestLatinTerm) {
        units[first].whole = whole;
        units[first].wholeStart = at;
        units[first].parts = quint8(units.size() - first);
    }
    return std::max(stop, at + 1);
}

} // namespace vigie
