// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked for beside the words that were typed: other names, translations, spellings, readings.
#include "indexing/language/normalise.h"
#include "indexing/language/scripts.h"
#include "indexing/search/answerweights.h"
#include "indexing/search/dictionarywords.h"
#include "indexing/search/leafqueries.h"
#include "indexing/search/searchmessages.h"
#include "indexing/search/tiers.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// The working languages in which words of these letters are written.
QSet<Language> languagesOf(const QList<Unit> &units)
{
    if (units.isEmpty())
        return {};
    if (!units.first().isCharacter())
        return {Language::English, Language::French};
    return {isHangul(units.first().letter) ? Language::Korean : Language::Japanese};
}

} // namespace

// One concept in all its languages: one synonym, so that a rare translation does not outweigh the rest.
Xapian::Query LeafQueries::entity(const EntityId &id, const QList<Unit> &asTyped, const QString &why)
{
    const int part = ++plan.lastPart;
    std::vector<Xapian::Query> names;
    Xapian::Query typedWords;
    if (!asTyped.isEmpty()) {
        // What finds the words without a thesaurus finds them with it.
        typedWords = asTyped.first().isCharacter() ? sequence(asTyped, true)
                     : asTyped.size() == 1         ? m_forms.weighed(asTyped.first())
                                                   : m_forms.sequence(asTyped);
        names.push_back(typedWords);
        need(asTyped, asTyped.size() == 1 ? stems() : Needle::How::Stem, part, why);
    }
    if (!asTyped.isEmpty() && areCharacters(asTyped, isCjk))
        need(asTyped, Needle::How::Exact, part, why);
    SupportWord support;
    if (!asTyped.isEmpty())
        support.ways.append(m_forms.wayOf(asTyped));
    // Exact words are those that were typed; in other languages they have other names.
    const QSet<Language> own = m_query.insideWords ? QSet<Language>() : languagesOf(asTyped);
    bool whole = true;
    const Entity *known = m_tools.thesaurus.find(id);
    for (const Label &label : known ? known->labels : QList<Label>()) {
        const QList<Unit> units = m_tools.reader.read(normalise(label.text).text);
        if (units.isEmpty() || label.ambiguous)
            continue;
        const bool typed = label.text.compare(why, Qt::CaseInsensitive) == 0;
        if (!typed && own.contains(label.language))
            continue;
        if (!typed && label.kind != Label::Kind::Hidden)
            report({label.text, label.language, id, u"thesaurus"_s});
        if (m_query.withoutExpansions.contains(label.text)) {
            whole = false;
            continue;
        }
        // Korean and Japanese names run into what follows; from three characters on they are safe inside.
        const bool edges = !areCharacters(units, isCjk) || units.size() < 3;
        names.push_back(sequence(units, edges));
        if (!typed)
            support.ways.append(m_forms.wayOf(units));
        need(units, edges ? Needle::How::Exact : Needle::How::Inside, part, why).translation = !typed;
    }
    if (whole) {
        Xapian::Query mentions(entityTerm(id));
        for (const Language language : own)
            mentions = {Xapian::Query::OP_AND_NOT, mentions, Xapian::Query(languageTerm(language))};
        names.push_back(mentions);
        plan.entities.append({id, why, part, own});
    }
    plan.support.append(support);
    const Xapian::Query any(Xapian::Query::OP_SYNONYM, names.begin(), names.end());
    return answered(anyOf({any, scaled(typedWords, answerweight::exactForm)}), part, why);
}

// The general words of a run in other languages.
Xapian::Query LeafQueries::translatedPieces(const QList<Unit> &run, int part, const QString &why)
{
    QList<Xapian::Query> each;
    for (qsizetype at = 0; at < run.size();) {
        GeneralWords::Found word = m_tools.general.longestAt(run, at, m_tools.stemmer);
        if (word.units == 0 && m_tools.dictionaries)
            word = inDictionaries(*m_tools.dictionaries, run, at);
        if (word.units > 0) {
            SupportWord support;
            if (const Xapian::Query one = translations(word, part, why, support); !one.empty()) {
                each.append(one);
                plan.support.append(support);
            }
        }
        at += std::max<qsizetype>(1, word.units);
    }
    if (each.isEmpty())
        return {};
    return {m_anyWord ? Xapian::Query::OP_OR : Xapian::Query::OP_AND, each.begin(), each.end()};
}

// Each translation counts in passages of its language only: coin is a corner in French, not in English.
Xapian::Query LeafQueries::translations(const GeneralWords::Found &word, int part, const QString &why,
                                        SupportWord &support)
{
    std::vector<Xapian::Query> words;
    for (const GeneralWords::Translation &translation : word.translations) {
        const QList<Unit> units = m_tools.reader.read(normalise(translation.text).text);
        if (units.isEmpty() || !m_tools.vocabulary.mayHold(units))
            continue;
        const double weight = word.fromDictionary ? answerweight::dictionary : answerweight::translated;
        report({translation.text,
                translation.language,
                {},
                word.fromDictionary ? u"dictionary"_s : u"vocabulary"_s,
                weight});
        if (m_query.withoutExpansions.contains(translation.text))
            continue;
        const bool latin = !units.first().isCharacter();
        Xapian::Query one =
            latin ? units.size() == 1 ? m_forms.inAnyForm(units.first()) : m_forms.sequence(units)
                  : sequence(units, units.size() == 1);
        words.push_back({Xapian::Query::OP_FILTER, one, Xapian::Query(languageTerm(translation.language))});
        support.ways.append(m_forms.wayOf(units, translation.language, weight));
        Needle &needle = need(units,
                              latin               ? Needle::How::Stem
                              : units.size() == 1 ? Needle::How::Exact
                                                  : Needle::How::Inside,
                              part, why);
        needle.translation = true;
        needle.language = translation.language;
    }
    if (words.empty())
        return {};
    return scaled({Xapian::Query::OP_SYNONYM, words.begin(), words.end()},
                  word.fromDictionary ? answerweight::dictionary : answerweight::translated);
}

// Where the index does not have a word as it was asked for, other ways to write it that it has. Never where
// exact words are wanted.
Xapian::Query LeafQueries::spelled(const QList<Unit> &units, int part, const QString &why,
                                   SupportWord &support)
{
    if (!m_query.insideWords || !m_tools.spellings)
        return {};
    QList<Xapian::Query> ways;
    QStringList used;
    for (const QString &spelling : m_tools.spellings(units)) {
        const QList<Unit> other = m_tools.reader.read(spelling);
        if (other.isEmpty())
            continue;
        const bool characters = other.first().isCharacter();
        const Language language = !characters ? Language::Unknown
                                  : areCharacters(other, [](char32_t c) { return isHangul(c); })
                                      ? Language::Korean
                                      : Language::Japanese;
        report({spelling, language, {}, u"spelling"_s, answerweight::spelling});
        if (m_query.withoutExpansions.contains(spelling))
            continue;
        used.append(spelling);
        ways.append(characters ? sequence(other, false) : m_forms.inAnyForm(other.first()));
        support.ways.append(m_forms.wayOf(other, Language::Unknown, answerweight::spelling));
        need(other, characters ? Needle::How::Inside : Needle::How::Stem, part, why).spelling = true;
    }
    if (!used.isEmpty())
        tell(SearchMessages::tr("No passage has “%1” so written: “%2” was looked for.")
                 .arg(why, used.join(u"”, “"_s)));
    return scaled(anyOf(ways), answerweight::spelling);
}

Xapian::Query LeafQueries::readings(const QList<Unit> &run, int part, const QString &why)
{
    if (run.size() < 2)
        return {};
    const QList<Unit> hangul = areCharacters(run, isHan) ? hangulOf(run) : QList<Unit>();
    const bool isRead = areCharacters(run, isHangul);
    if (hangul.isEmpty() && !isRead)
        return {};
    QString term;
    for (const Unit &unit : isRead ? run : hangul)
        term += QChar(char16_t(unit.letter));
    const Language language = isRead ? Language::Japanese : Language::Korean;
    if (!isRead)
        plan.expansions.append({term, language, {}, u"reading"_s});
    if (m_query.withoutExpansions.contains(term))
        return {};
    if (!isRead)
        plan.support.append({{m_forms.wayOf(hangul, language, answerweight::reading)}});
    need(isRead ? run : hangul, isRead ? Needle::How::Reading : Needle::How::Exact, part, why).reading = true;
    return scaled(isRead ? readingQuery(run, m_tools.vocabulary) : sequence(hangul, true),
                  answerweight::reading);
}

} // namespace vigie
