// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/entitymatcher.h"

#include "indexing/facts/names/labelborders.h"
#include "indexing/facts/words/phrasetrie.h"
#include "indexing/language/localedata.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace vigie {
namespace {

/// What a label asks of the place where it is found.
struct Namesake
{
    EntityId entity;
    Language language = Language::Unknown;
    bool isConcept = false;
    bool capital = false; ///< a name: begins with a capital
    bool acronym = false; ///< capitals only
    bool preferred = false;
};

bool isAcronym(const QString &label)
{
    int letters = 0;
    for (const QChar c : label) {
        if (c.isLower() || isHangul(c) || isHan(c) || isKatakana(c) || isHiragana(c))
            return false;
        letters += c.isUpper() ? 1 : 0;
    }
    return letters >= 2 && label.size() <= 8;
}

/// "North-Korean" and "North Korean" are one spelling.
QString keyOf(const QString &label)
{
    QString key = normalise(label).text.simplified();
    key.replace(u'-', u' ');
    return key;
}

bool isAllHangul(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isHangul(c) || c == u' '; });
}

/// Hyphens part the words of a name as spaces do.
char16_t folded(QChar c)
{
    return c == u'-' ? char16_t(u' ') : c.unicode();
}

constexpr qsizetype looseSpacing = 4; ///< syllables from which Korean may be spaced otherwise

} // namespace

struct EntityMatcher::Private
{
    QHash<QString, int> keys; ///< the number of each phrase, until all are known
    PhraseTrie trie;
    std::vector<std::vector<Namesake>> phrases;

    void add(const QString &key, const Namesake &candidate)
    {
        if (key.isEmpty())
            return;
        const int next = static_cast<int>(phrases.size());
        const int at = keys.value(key, next);
        if (at == next) {
            keys.insert(key, next);
            phrases.emplace_back();
        }
        phrases[static_cast<size_t>(at)].push_back(candidate);
    }
    /// To be called when all have been added.
    void ready()
    {
        PhraseList all;
        for (auto key = keys.cbegin(); key != keys.cend(); ++key)
            all.emplace_back(key.key(), key.value());
        trie = PhraseTrie(std::move(all));
        keys = {};
    }
    const Namesake *choose(int phrase, const NormalisedText &text, Span span, Language language,
                           const QString &source) const;
    Span longest(const NormalisedText &text, qsizetype from, Language language, const QString &source,
                 const Namesake *&chosen) const;
    bool beginsAt(QStringView text, qsizetype at) const;
    bool mayBegin(QChar c) const { return trie.root(folded(c)) >= 0; }
};

EntityMatcher::EntityMatcher(const Thesaurus &thesaurus)
    : d(std::make_unique<Private>())
{
    struct Plain
    {
        QString key;
        Namesake candidate;
    };
    std::vector<Plain> unaccented;
    for (const Entity &entity : thesaurus.entities()) {
        // A label may stand twice, once from ICU and once from the thesaurus: one warning is enough.
        QSet<QString> ambiguous;
        for (const Label &label : entity.labels) {
            if (label.ambiguous)
                ambiguous.insert(languageCode(label.language) + label.text);
        }
        QSet<QString> added;
        for (const Label &label : entity.labels) {
            if (ambiguous.contains(languageCode(label.language) + label.text))
                continue;
            Namesake candidate;
            candidate.entity = entity.id;
            candidate.language = label.language;
            candidate.isConcept = entity.type == EntityType::Concept;
            candidate.acronym = isAcronym(label.text);
            candidate.capital = !label.text.isEmpty() && label.text.front().isUpper();
            candidate.preferred = label.kind == Label::Kind::Preferred;
            const QString key = keyOf(label.text);
            const QString mark = key + languageCode(label.language) + (candidate.capital ? u'+' : u'-');
            if (added.contains(mark))
                continue;
            added.insert(mark);
            // Korean is spaced more or less: its names are kept without spaces and found over them.
            const bool loose = isAllHangul(key) && key.size() - key.count(u' ') >= looseSpacing;
            d->add(loose ? QString(key).remove(u' ') : key, candidate);
            if (const QString plain = withoutAccents(key); plain != key)
                unaccented.push_back({plain, candidate});
        }
    }
    // Accents may be missing only where that makes no other name or term.
    std::vector<bool> clear;
    clear.reserve(unaccented.size());
    for (const Plain &plain : unaccented)
        clear.push_back(!d->keys.contains(plain.key));
    for (size_t i = 0; i < unaccented.size(); ++i) {
        if (clear[i])
            d->add(unaccented[i].key, unaccented[i].candidate);
    }
    d->ready();
}

EntityMatcher::~EntityMatcher() = default;

const Namesake *EntityMatcher::Private::choose(int phrase, const NormalisedText &text, Span span,
                                               Language language, const QString &source) const
{
    const Namesake *best = nullptr;
    int bestRank = -1;
    for (const Namesake &candidate : phrases[static_cast<size_t>(phrase)]) {
        const bool latin = isLatinLetter(text.text.at(span.start));
        const bool own = candidate.language == language || candidate.language == Language::Unknown;
        // A term of one Latin language is another word in the next ("cap", "coin"); names travel.
        const bool latinPage = language == Language::English || language == Language::French;
        if (candidate.isConcept && latin && latinPage && !own)
            continue;
        if (latin && (candidate.acronym || candidate.capital) && !candidate.isConcept) {
            if (source.isEmpty()) {
                if (candidate.acronym && span.length() <= 3)
                    continue;
            } else if (!hasCapitals(text, span, source, candidate.acronym)) {
                continue;
            }
        } else if (latin && candidate.acronym && !source.isEmpty() &&
                   !hasCapitals(text, span, source, true)) {
            continue;
        }
        const int rank = (own ? 4 : 0) + (candidate.preferred ? 2 : 0) + (candidate.isConcept ? 0 : 1);
        if (rank > bestRank || (rank == bestRank && candidate.entity < best->entity)) {
            best = &candidate;
            bestRank = rank;
        }
    }
    return best;
}

/// True when some phrase begins at `at`: "북한정찰총국" is two names.
bool EntityMatcher::Private::beginsAt(QStringView text, qsizetype at) const
{
    bool found = false;
    trie.walk(text, at, [&](qsizetype end, int) { found = found || end - at >= 2; });
    return found;
}

Span EntityMatcher::Private::longest(const NormalisedText &text, qsizetype from, Language language,
                                     const QString &source, const Namesake *&chosen) const
{
    const QStringView view = text.text;
    Span best{from, from};
    int node = trie.root(folded(view.at(from)));
    qsizetype syllables = isHangul(view.at(from)) ? 1 : 0;
    bool loose = false;
    for (qsizetype i = from + 1; node >= 0; ++i) {
        const int phrase = trie.valueAt(node);
        if (phrase >= 0 && (!loose || syllables >= looseSpacing)) {
            const Span span{from, i};
            const qsizetype end =
                labelEnd(view, span, language, [&](qsizetype at) { return beginsAt(view, at); });
            if (end >= 0) {
                if (const Namesake *candidate = choose(phrase, text, span, language, source)) {
                    best = {from, end};
                    chosen = candidate;
                }
            }
        }
        if (i >= view.size())
            break;
        const QChar c = view.at(i);
        int next = trie.step(node, folded(c));
        const bool space = next < 0 && c == u' ' && isHangul(view.at(i - 1)) && i + 1 < view.size() &&
                           isHangul(view.at(i + 1));
        if (space) {
            loose = true;
            next = trie.step(node, view.at(++i).unicode());
        }
        node = next;
        syllables += node >= 0 && isHangul(view.at(i)) ? 1 : 0;
    }
    return best;
}

QList<EntityMatch> EntityMatcher::match(const NormalisedText &text, Language language,
                                        const QString &source) const
{
    QList<EntityMatch> found;
    const QStringView view = text.text;
    qsizetype lastEnd = -1;
    for (qsizetype at = 0; at < view.size();) {
        // Most places are within a Latin word, or no name begins with their character.
        const QChar c = view.at(at);
        if ((at > 0 && isLatinLetter(c) && isLatinLetter(view.at(at - 1))) || !d->mayBegin(c)) {
            ++at;
            continue;
        }
        // "북한정찰총국": a long name may follow another without a space.
        const bool follows = at > 0 && at == lastEnd && isHangul(view.at(at)) && isHangul(view.at(at - 1));
        if (!follows && !labelMayBegin(view, at)) {
            ++at;
            continue;
        }
        const Namesake *chosen = nullptr;
        const Span span = d->longest(text, at, language, source, chosen);
        if (follows && !labelMayBegin(view, at) && span.length() < 3)
            chosen = nullptr;
        if (chosen == nullptr) {
            ++at;
            continue;
        }
        found.append({chosen->entity, span});
        at = lastEnd = span.end;
    }
    return found;
}

} // namespace vigie
