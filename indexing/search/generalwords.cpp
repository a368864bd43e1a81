// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/generalwords.h"

#include "indexing/language/normalise.h"
#include "indexing/language/scripts.h"
#include "indexing/search/latinwords.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

// Resources of a static library are only linked in when asked for, and that outside of any namespace.
static void loadWords()
{
    Q_INIT_RESOURCE(words);
}

namespace vigie {

namespace {

constexpr std::array columns{Language::English, Language::French, Language::Japanese, Language::Korean};
constexpr qsizetype longestEasternWord = 10; // characters of an East Asian word

} // namespace

GeneralWords::GeneralWords(Stemmer &stemmer)
{
    loadWords();
    QFile file(u":/vigie/words/general.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return; // a build without it answers all the same
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (line.startsWith(u'#') || fields.size() != qsizetype(columns.size()))
            continue;
        const int number = int(m_meanings.size());
        Meaning meaning;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            for (const QString &each : fields.at(qsizetype(i)).split(u',', Qt::SkipEmptyParts)) {
                const QString word = each.trimmed();
                meaning.words.append({word, columns[i]});
                QString key = normalise(word).text;
                if (i >= 2) {
                    m_eastAsian[key.remove(u' ')].append(number);
                } else if (!key.contains(u' ')) {
                    key = withoutAccents(key);
                    (i == 0 ? m_english : m_french)[stemmer.stem(key, columns[i])].append(number);
                }
            }
        }
        m_meanings.append(meaning);
    }
}

GeneralWords::Found GeneralWords::longestAt(const QList<Unit> &units, qsizetype at, Stemmer &stemmer) const
{
    const Unit &first = units.at(at);
    if (first.kind == Unit::Kind::Word && first.parts == 1)
        return translated(m_english.value(stemmer.stem(first.text, Language::English)),
                          m_french.value(stemmer.stem(first.text, Language::French)), {}, {}, 1);
    if (first.kind != Unit::Kind::Character || !first.wordStart)
        return {};
    QString key;
    Found best;
    for (qsizetype i = at; i < units.size() && i - at < longestEasternWord; ++i) {
        const Unit &unit = units.at(i);
        if (unit.kind != Unit::Kind::Character || (i > at && !unit.linked))
            break;
        key += QStringView(QChar::fromUcs4(unit.letter));
        const auto known = m_eastAsian.constFind(key);
        // One character by itself is a word, at the start of others it is none.
        if (known != m_eastAsian.cend() && (i > at || unit.wordEnd))
            best = translated({}, {}, *known, isHangul(first.letter) ? Language::Korean : Language::Japanese,
                              i + 1 - at);
    }
    return best;
}

GeneralWords::Found GeneralWords::translated(const Meanings &english, const Meanings &french,
                                             const Meanings &eastAsian, Language own, qsizetype units) const
{
    Found found;
    const auto take = [&](const Meanings &meanings, auto isOwn) {
        for (const int number : meanings) {
            for (const Translation &word : m_meanings.at(number).words) {
                const auto same = [&](const Translation &other) {
                    return other.text == word.text && other.language == word.language;
                };
                if (!isOwn(word.language) &&
                    std::none_of(found.translations.cbegin(), found.translations.cend(), same))
                    found.translations.append(word);
            }
        }
    };
    // A word that both languages have is taken for the English one: in the other it stands as it is.
    const bool both = !english.isEmpty();
    take(english, [](Language language) { return language == Language::English; });
    take(french, [both](Language language) {
        return language == Language::French || (both && language == Language::English);
    });
    take(eastAsian, [own](Language language) { return language == own; });
    found.units = found.translations.isEmpty() ? 0 : units;
    return found;
}

} // namespace vigie
