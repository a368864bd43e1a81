// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/events/happenings.h"

#include "indexing/facts/events/happeningwords.h"
#include "indexing/facts/words/characters.h"
#include "indexing/facts/words/phrasetrie.h"
#include "indexing/language/localedata.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {
namespace {

class HappeningWords
{
public:
    template <size_t N>
    void add(const happeningwords::Stem (&stems)[N], bool accents)
    {
        for (const happeningwords::Stem &stem : stems) {
            QString text = QString::fromUtf16(stem.text);
            const bool whole = text.endsWith(u'|');
            if (whole)
                text.chop(1);
            m_words.emplace_back(text, stem.kind * 2 + (whole ? 1 : 0));
            if (const QString plain = withoutAccents(text); accents && plain != text && text.size() > 5)
                m_words.emplace_back(plain, stem.kind * 2 + (whole ? 1 : 0));
        }
    }
    /// To be called when all have been added.
    void ready() { m_trie = PhraseTrie(std::exchange(m_words, {})); }
    /// The longest word at `at` that ends before `limit`; its end, or -1.
    qsizetype find(QStringView text, qsizetype at, int &kind) const
    {
        qsizetype best = -1;
        m_trie.walk(text, at, [&](qsizetype end, int value) {
            const bool insideWord =
                end < text.size() && isLatinLetter(text.at(end)) && isLatinLetter(text.at(end - 1));
            if (value % 2 == 1 && insideWord)
                return;
            best = end;
            kind = value / 2;
        });
        return best;
    }

private:
    PhraseList m_words;
    PhraseTrie m_trie;
};

HappeningWords wordsOf(Language language)
{
    HappeningWords words;
    if (language != Language::French)
        words.add(happeningwords::english, false);
    if (language != Language::English)
        words.add(happeningwords::french, true);
    words.add(happeningwords::japanese, false);
    words.add(happeningwords::korean, false);
    words.ready();
    return words;
}

const HappeningWords &happeningWords(Language language)
{
    static const HappeningWords inEnglish = wordsOf(Language::English), inFrench = wordsOf(Language::French),
                                inOthers = wordsOf(Language::Unknown);
    return language == Language::English ? inEnglish : language == Language::French ? inFrench : inOthers;
}

} // namespace

QList<Happening> findHappenings(QStringView text, Span range, Language language)
{
    const HappeningWords &words = happeningWords(language);
    QList<Happening> found;
    const QStringView view = text.left(range.end);
    for (qsizetype at = range.start; at < range.end;) {
        const QChar c = view.at(at);
        const bool inWord = isLatinLetter(c) && at > range.start &&
                            (isLatinLetter(view.at(at - 1)) || isDigit(view.at(at - 1)));
        int kind = happeningwords::Other;
        const qsizetype end = inWord ? -1 : words.find(view, at, kind);
        if (end < 0) {
            ++at;
            continue;
        }
        found.append({QString::fromUtf16(happeningwords::kinds[static_cast<size_t>(kind)]), {at, end}});
        at = end;
    }
    return found;
}

} // namespace vigie
