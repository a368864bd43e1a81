// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/number.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

struct Entry
{
    QStringView word;
    int english; ///< power of ten in an English text; 0: no scale there
    int french;
    bool isShort = false;
    bool singular = false;
};

// "m", "b", "k" and "t" stand for metres, bytes and tonnes too: they count only beside a currency. Quebec
// writes G$ for milliards, Switzerland Mio and Mia.
constexpr std::array entries{
    Entry{u"thousand", 3, 3},    Entry{u"thousands", 3, 3},
    Entry{u"mille", 0, 3},       Entry{u"millier", 0, 3, false, true},
    Entry{u"milliers", 0, 3},    Entry{u"million", 6, 6, false, true},
    Entry{u"millions", 6, 6},    Entry{u"milliard", 9, 9, false, true},
    Entry{u"milliards", 9, 9},   Entry{u"billion", 9, 12, false, true},
    Entry{u"billions", 9, 12},   Entry{u"trillion", 12, 18, false, true},
    Entry{u"trillions", 12, 18}, Entry{u"crore", 7, 7},
    Entry{u"crores", 7, 7},      Entry{u"lakh", 5, 5},
    Entry{u"lakhs", 5, 5},       Entry{u"bn", 9, 9},
    Entry{u"bln", 9, 9},         Entry{u"bil", 9, 0},
    Entry{u"mil", 6, 0},         Entry{u"mn", 6, 6},
    Entry{u"mln", 6, 6},         Entry{u"mio", 6, 6},
    Entry{u"mia", 0, 9},         Entry{u"md", 0, 9},
    Entry{u"mds", 0, 9},         Entry{u"mrd", 9, 9},
    Entry{u"mrds", 9, 9},        Entry{u"trn", 12, 12},
    Entry{u"tn", 12, 12},        Entry{u"mm", 6, 0, true},
    Entry{u"k", 3, 3, true},     Entry{u"m", 6, 6, true},
    Entry{u"b", 9, 9, true},     Entry{u"g", 0, 9, true},
    Entry{u"t", 12, 0, true},
};

std::optional<ScaleWord> readOne(QStringView text, qsizetype position, bool french)
{
    qsizetype end = chars::wordEnd(text, position);
    QStringView word = text.mid(position, end - position);
    if (word.isEmpty() || word.size() > 9)
        return std::nullopt;
    // « 12,5 MUSD », « 3 MdEUR », "45 kEUR": the currency's code is written to the scale.
    static constexpr std::array codes{QStringView(u"usd"), QStringView(u"eur"), QStringView(u"gbp"),
                                      QStringView(u"chf"), QStringView(u"cad"), QStringView(u"jpy"),
                                      QStringView(u"krw"), QStringView(u"cny"), QStringView(u"aud")};
    constexpr qsizetype code = 3;
    if (word.size() > code && std::find(codes.begin(), codes.end(), word.last(code)) != codes.end()) {
        word.chop(code);
        end -= code;
    }
    for (const Entry &entry : entries) {
        if (entry.word != word)
            continue;
        const int power = french ? entry.french : entry.english;
        if (power == 0)
            return std::nullopt;
        return ScaleWord{power, end, entry.isShort, entry.singular, word.startsWith(u"billion")};
    }
    return std::nullopt;
}

} // namespace

std::optional<ScaleWord> readScaleWord(QStringView text, qsizetype position, bool french)
{
    const QChar gap = chars::at(text, position);
    if (gap == u' ' || gap == u'-')
        ++position;
    auto scale = readOne(text, position, french);
    // « 20 autres millions », "another 20 or so million" apart: a word that only sets the sum beside others.
    if (!scale && french && gap == u' ') {
        for (const QStringView other :
             {QStringView(u"autres "), QStringView(u"petits "), QStringView(u"bons ")}) {
            if (!text.mid(position, other.size()).startsWith(other))
                continue;
            scale = readOne(text, position + other.size(), french);
            if (scale && scale->isShort)
                scale.reset();
        }
    }
    if (!scale)
        return std::nullopt;
    if (scale->isShort) {
        if (gap == u'-')
            return std::nullopt;
        return scale;
    }
    // "mille milliards", "thousand million", "100 thousand crore": scales multiply.
    while (chars::at(text, scale->end) == u' ' && scale->power <= 9) {
        const auto next = readOne(text, scale->end + 1, french);
        if (!next || next->isShort || scale->power + next->power > 15)
            break;
        scale = ScaleWord{scale->power + next->power, next->end, false, false, next->billion};
    }
    if (scale->power > 15)
        return std::nullopt;
    return scale;
}

} // namespace vigie
