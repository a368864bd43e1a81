// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/spellings.h"

#include "indexing/language/scripts.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace vigie {

namespace {

constexpr qsizetype mostVariants = 80;
constexpr qsizetype longestWord = 24;
constexpr char16_t longMark = 0x30FC;

struct Pair
{
    QStringView one;
    QStringView other;
};

// After the guideline of the Japanese government on writing foreign words (外来語の表記, 1991), which allows
// both, and what is often met beside it.
constexpr std::array kanaPairs{
    Pair{u"ヴァ", u"バ"},   Pair{u"ヴィ", u"ビ"},   Pair{u"ヴェ", u"ベ"},   Pair{u"ヴォ", u"ボ"},
    Pair{u"ヴュ", u"ビュ"}, Pair{u"ヴ", u"ブ"},     Pair{u"ティ", u"チ"},   Pair{u"ティ", u"テイ"},
    Pair{u"ディ", u"ジ"},   Pair{u"ディ", u"デ"},   Pair{u"デュ", u"ジュ"}, Pair{u"テュ", u"チュ"},
    Pair{u"トゥ", u"ト"},   Pair{u"トゥ", u"ツ"},   Pair{u"ドゥ", u"ド"},   Pair{u"シェ", u"セ"},
    Pair{u"ジェ", u"ゼ"},   Pair{u"ウィ", u"ウイ"}, Pair{u"ウィ", u"ビ"},   Pair{u"ウェ", u"ウエ"},
    Pair{u"ウェ", u"エ"},   Pair{u"ウォ", u"ウオ"}, Pair{u"ウォ", u"オ"},   Pair{u"イェ", u"エ"},
    Pair{u"ファ", u"フア"}, Pair{u"ファ", u"ハ"},   Pair{u"フィ", u"フイ"}, Pair{u"フィ", u"ヒ"},
    Pair{u"フェ", u"フエ"}, Pair{u"フェ", u"ヘ"},   Pair{u"フォ", u"フオ"}, Pair{u"フォ", u"ホ"},
    Pair{u"クァ", u"クア"}, Pair{u"クォ", u"クオ"}, Pair{u"グァ", u"グア"}, Pair{u"ツァ", u"ツア"},
    Pair{u"キャ", u"キヤ"}, Pair{u"シャ", u"シヤ"}, Pair{u"キュ", u"キユ"}, Pair{u"キョ", u"キヨ"},
    Pair{u"イア", u"イヤ"}, Pair{u"ィア", u"ィヤ"}, Pair{u"リア", u"リヤ"}, Pair{u"ズ", u"ヅ"},
    Pair{u"ジ", u"ヂ"},     Pair{u"ッ", u""},
};

// Vowels that the mark of length stands for.
constexpr std::array longVowels{Pair{u"ー", u"イ"}, Pair{u"ー", u"ウ"}, Pair{u"ー", u"ア"},
                                Pair{u"ー", u"エ"}, Pair{u"ー", u"オ"}};

// Parts of a Hangul syllable: 19 initials, 21 vowels, 28 finals with none.
constexpr char16_t firstSyllable = 0xAC00;
constexpr int vowelCount = 21;
constexpr int finalCount = 28;

struct Sounds
{
    int one = 0;
    int other = 0;
};

// Initials: ㄱ 0 ㄲ 1 ㄷ 3 ㄸ 4 ㅂ 7 ㅃ 8 ㅅ 9 ㅆ 10 ㅈ 12 ㅉ 13 ㅋ 15 ㅌ 16 ㅍ 17 ㅎ 18. Loanwords are often
// heard tense, and f was ㅎ before it was ㅍ (화일, 파일).
constexpr std::array initialPairs{Sounds{9, 10},  Sounds{0, 1},  Sounds{3, 4},  Sounds{7, 8}, Sounds{12, 13},
                                  Sounds{17, 18}, Sounds{1, 15}, Sounds{4, 16}, Sounds{8, 17}};
// Vowels: ㅏ 0 ㅐ 1 ㅑ 2 ㅒ 3 ㅓ 4 ㅔ 5 ㅕ 6 ㅖ 7 ㅗ 8 ㅘ 9 ㅙ 10 ㅚ 11 ㅛ 12 ㅜ 13 ㅝ 14 ㅞ 15 ㅟ 16 ㅠ 17
// ㅡ 18 ㅢ 19 ㅣ 20.
constexpr std::array vowelPairs{Sounds{4, 8},   Sounds{1, 5},   Sounds{5, 20},  Sounds{13, 18},
                                Sounds{0, 4},   Sounds{2, 0},   Sounds{6, 4},   Sounds{17, 13},
                                Sounds{12, 8},  Sounds{7, 5},   Sounds{10, 11}, Sounds{10, 15},
                                Sounds{11, 15}, Sounds{16, 20}, Sounds{19, 20}};
// Finals: none 0, ㄱ 1, ㄷ 7, ㄹ 8, ㅂ 17, ㅅ 19, ㅋ 24, ㅌ 25, ㅍ 26.
constexpr std::array finalPairs{Sounds{17, 26}, Sounds{1, 24}, Sounds{19, 25}, Sounds{19, 7}, Sounds{8, 0}};

class Variants
{
public:
    explicit Variants(const QString &word)
        : m_word(word)
    {
        m_seen.insert(word);
    }

    void add(const QString &variant)
    {
        if (m_all.size() < mostVariants && variant.size() > 1 && !m_seen.contains(variant)) {
            m_seen.insert(variant);
            m_all.append(variant);
        }
    }

    void replaceEach(QStringView from, QStringView to)
    {
        for (qsizetype at = from.isEmpty() ? -1 : m_word.indexOf(from); at >= 0;
             at = m_word.indexOf(from, at + 1)) {
            QString variant = m_word;
            add(variant.replace(at, from.size(), to.toString()));
        }
    }

    QStringList take() { return std::move(m_all); }

private:
    const QString m_word;
    QSet<QString> m_seen;
    QStringList m_all;
};

bool mayBeLong(char16_t kana)
{
    return isKatakana(kana) && kana != longMark && kana != u'ッ' && kana != u'ン';
}

void addKatakana(const QString &word, Variants &variants)
{
    const auto length = QString(QChar(longMark));
    // サーバ and サーバー: ends of words first, which rules for technical writing drop.
    if (mayBeLong(word.back().unicode()))
        variants.add(word + length);
    variants.replaceEach(length, {});
    for (const Pair &pair : kanaPairs) {
        variants.replaceEach(pair.one, pair.other);
        variants.replaceEach(pair.other, pair.one);
    }
    for (const Pair &pair : longVowels) {
        variants.replaceEach(pair.one, pair.other);
        variants.replaceEach(pair.other, pair.one);
    }
    for (qsizetype at = 1; at < word.size(); ++at) {
        if (mayBeLong(word.at(at - 1).unicode()) && word.at(at).unicode() != longMark)
            variants.add(QString(word).insert(at, length));
    }
    QString plain = word;
    variants.add(plain.remove(length));
}

// 取り扱い, 取扱い, 取扱: what the endings say is left to the reader.
void addWithoutEndings(const QString &word, Variants &variants)
{
    QString bare;
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (!isHiragana(word.at(at).unicode())) {
            bare += word.at(at);
            continue;
        }
        const bool between = at > 0 && isHan(word.at(at - 1).unicode()) && at + 1 < word.size() &&
                             isHan(word.at(at + 1).unicode());
        if (between)
            variants.add(QString(word).remove(at, 1));
    }
    const bool isStem = std::all_of(bare.cbegin(), bare.cend(), [](QChar c) { return isHan(c.unicode()); });
    if (isStem && bare.size() >= 2 && word.size() - bare.size() <= 2)
        variants.add(bare);
}

void addHangul(const QString &word, Variants &variants)
{
    const auto put = [&](qsizetype at, int initial, int vowel, int last) {
        QString variant = word;
        variant[at] = QChar(char16_t(firstSyllable + (initial * vowelCount + vowel) * finalCount + last));
        variants.add(variant);
    };
    for (qsizetype at = 0; at < word.size(); ++at) {
        const int syllable = word.at(at).unicode() - firstSyllable;
        if (syllable < 0 || syllable >= 19 * vowelCount * finalCount)
            continue;
        const int initial = syllable / (vowelCount * finalCount);
        const int vowel = syllable / finalCount % vowelCount;
        const int last = syllable % finalCount;
        for (const Sounds &pair : vowelPairs) {
            if (vowel == pair.one || vowel == pair.other)
                put(at, initial, vowel == pair.one ? pair.other : pair.one, last);
        }
        for (const Sounds &pair : initialPairs) {
            if (initial == pair.one || initial == pair.other)
                put(at, initial == pair.one ? pair.other : pair.one, vowel, last);
        }
        for (const Sounds &pair : finalPairs) {
            if (last == pair.one || last == pair.other)
                put(at, initial, vowel, last == pair.one ? pair.other : pair.one);
        }
    }
}

} // namespace

QStringList writtenOtherwise(const QString &word)
{
    if (word.size() < 2 || word.size() > longestWord)
        return {};
    Variants variants(word);
    const auto all = [&](auto holds) {
        return std::all_of(word.cbegin(), word.cend(), [&](QChar c) { return holds(c.unicode()); });
    };
    if (all(isHangul))
        addHangul(word, variants);
    else if (std::any_of(word.cbegin(), word.cend(), [](QChar c) { return isKatakana(c.unicode()); }))
        addKatakana(word, variants);
    else if (all([](char32_t c) { return isHan(c) || isHiragana(c); }) && isHan(word.front().unicode()))
        addWithoutEndings(word, variants);
    return variants.take();
}

// The restricted distance of Damerau and Levenshtein.
int slipsBetween(QStringView one, QStringView other, int most)
{
    if (std::abs(one.size() - other.size()) > most)
        return most + 1;
    const auto width = std::size_t(other.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> now(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        now[0] = int(i);
        int least = now[0];
        for (std::size_t j = 1; j < width; ++j) {
            const QChar a = one[i - 1];
            const QChar b = other[qsizetype(j) - 1];
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a == b ? 0 : 1)});
            if (i > 1 && j > 1 && a == other[qsizetype(j) - 2] && one[i - 2] == b)
                now[j] = std::min(now[j], before[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > most)
            return most + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return std::min(last[width - 1], most + 1);
}

QString soundOf(const QString &word)
{
    static constexpr std::array rules{
        Pair{u"eau", u"o"}, Pair{u"sch", u"s"}, Pair{u"tch", u"c"}, Pair{u"ph", u"f"}, Pair{u"kh", u"k"},
        Pair{u"gh", u"g"},  Pair{u"th", u"t"},  Pair{u"dh", u"d"},  Pair{u"sh", u"s"}, Pair{u"ch", u"c"},
        Pair{u"ck", u"k"},  Pair{u"qu", u"k"},  Pair{u"au", u"o"},  Pair{u"ou", u"u"}, Pair{u"oo", u"u"},
        Pair{u"ue", u"u"},  Pair{u"oe", u"o"},  Pair{u"ae", u"e"},  Pair{u"ee", u"i"}, Pair{u"eo", u"o"},
        Pair{u"eu", u"u"},  Pair{u"ie", u"i"},  Pair{u"q", u"k"},   Pair{u"y", u"i"},  Pair{u"j", u"i"},
        Pair{u"w", u"v"},   Pair{u"z", u"s"},   Pair{u"x", u"ks"}};
    QString sound;
    for (qsizetype at = 0; at < word.size();) {
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Pair &one) {
            return QStringView(word).sliced(at).startsWith(one.one);
        });
        const QStringView said = rule == rules.end() ? QStringView(word).sliced(at, 1) : rule->other;
        at += rule == rules.end() ? 1 : rule->one.size();
        for (const QChar c : said) {
            if (sound.isEmpty() || sound.back() != c)
                sound += c;
        }
    }
    if (sound.size() > 3 && sound.endsWith(u'e'))
        sound.chop(1);
    // Vowels of names in Arabic and Korean are written as they are heard.
    sound.replace(u'o', u'u');
    sound.replace(u'e', u'i');
    return sound;
}

} // namespace vigie
