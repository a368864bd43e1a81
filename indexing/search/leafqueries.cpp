// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/leafqueries.h"

#include "indexing/language/normalise.h"
#include "indexing/language/scripts.h"
#include "indexing/search/dictionarywords.h"
#include "indexing/search/filters.h"
#include "indexing/search/latinwords.h"
#include "indexing/search/searchmessages.h"
#include "indexing/search/tiers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// How much a kind of answer counts. Measured on judged sentences: whole words first, then the words of a
// compound, then what stands inside longer words; readings are many words to one sound.
constexpr double wholeWeight = 4;
constexpr double piecesWeight = 1;
constexpr double insideWeight = 0.2;
constexpr double pairWeight = 0.5;
constexpr double readingWeight = 0.3;
constexpr double exactFormWeight = 0.3;
constexpr double inflectedWeight = 0.3;
constexpr double dictionaryWeight = 0.5; // of a dictionary's many senses most are meant elsewhere
constexpr double translatedWeight = 0.6; // general words have many meanings

bool isCharacter(const Unit &unit)
{
    return unit.kind == Unit::Kind::Character;
}

// The working languages in which words of these letters are written.
QSet<Language> languagesOf(const QList<Unit> &units)
{
    if (units.isEmpty())
        return {};
    if (!isCharacter(units.first()))
        return {Language::English, Language::French};
    return {isHangul(units.first().letter) ? Language::Korean : Language::Japanese};
}

Xapian::Query synonym(const std::vector<std::string> &terms)
{
    return {Xapian::Query::OP_SYNONYM, terms.begin(), terms.end()};
}

// A word that is looked for as the index spells it, where it does not have it as asked.
constexpr double spellingWeight = 0.5;

template <typename Holds>
bool allOf(const QList<Unit> &units, Holds holds)
{
    return std::all_of(units.begin(), units.end(),
                       [&](const Unit &unit) { return isCharacter(unit) && holds(unit.letter); });
}

} // namespace

LeafQueries::LeafQueries(const PlannerTools &tools, const SearchQuery &query, bool anyWord)
    : m_tools(tools)
    , m_query(query)
    , m_anyWord(anyWord)
{
}

Xapian::Query LeafQueries::words(const QString &text)
{
    const NormalisedText folded = normalise(text);
    const QList<Unit> units = m_tools.reader.read(folded.text);
    const auto typed = [&](qsizetype from, qsizetype to) {
        const Span span = folded.toSource({units.at(from).span.start, units.at(to - 1).span.end});
        return text.mid(span.start, span.length());
    };
    QList<Xapian::Query> wanted;
    QList<std::pair<Unit, QString>> stops;
    for (qsizetype at = 0; at < units.size();) {
        const Unit &unit = units.at(at);
        if (const auto label = m_query.expand ? m_tools.labels.longestAt(units, at) : std::nullopt) {
            const qsizetype end = at + label->units;
            wanted.append(entity(label->entity, units.mid(at, label->units), typed(at, end)));
            at = end;
        } else if (at + 1 < units.size() && countsWith(unit, units.at(at + 1))) {
            const QList<Unit> count = units.mid(at, 2);
            need(count, Needle::How::Prefix, ++plan.lastPart, typed(at, at + 2));
            wanted.append(answered(Xapian::Query(countTerm(count.first(), count.last())), plan.lastPart,
                                   typed(at, at + 2)));
            at += 2;
        } else if (!isCharacter(unit)) {
            const qsizetype end = std::min<qsizetype>(at + unit.parts, units.size());
            if (unit.parts == 1 && isStopWord(unit.text))
                stops.append({unit, typed(at, end)});
            else
                wanted.append(word(units.mid(at, end - at), typed(at, end)));
            at = end;
        } else {
            const qsizetype end = runEnd(units, at);
            const QList<Unit> run = units.mid(at, end - at);
            // の, による after a name; 의, 에서 behind one.
            const bool ending = !wanted.isEmpty() && run.size() <= 3 && !unit.spaced &&
                                (allOf(run, isHiragana) || (allOf(run, isHangul) && !unit.wordStart));
            if (!ending)
                wanted.append(characters(run, typed(at, end)));
            at = end;
        }
    }
    if (wanted.isEmpty()) {
        for (const auto &[unit, why] : stops)
            wanted.append(word({unit}, why));
    }
    wanted.removeIf([](const Xapian::Query &query) { return query.empty(); });
    if (wanted.isEmpty() && !text.trimmed().isEmpty())
        tell(SearchMessages::tr("“%1” holds no letter or digit and was ignored.")
                 .arg(text.trimmed().left(20)));
    return wanted.isEmpty() ? Xapian::Query()
                            : Xapian::Query(m_anyWord ? Xapian::Query::OP_OR : Xapian::Query::OP_AND,
                                            wanted.begin(), wanted.end());
}

// Characters from `at` that are one text: up to a space or the start of a known name.
qsizetype LeafQueries::runEnd(const QList<Unit> &units, qsizetype at) const
{
    qsizetype end = at + 1;
    while (end < units.size() && isCharacter(units.at(end)) && units.at(end).linked &&
           !units.at(end).spaced && !(m_query.expand && m_tools.labels.longestAt(units, end)))
        ++end;
    return end;
}

// A word in any of its forms; a compound as its parts or as one.
Xapian::Query LeafQueries::word(const QList<Unit> &parts, const QString &why)
{
    const int part = ++plan.lastPart;
    QList<Xapian::Query> all;
    Xapian::Query together;
    for (const Unit &unit : parts) {
        const Xapian::Query forms = formsOf(unit);
        together = together.empty() ? forms : together & forms;
    }
    if (parts.size() > 1)
        together = together & sequenceAsForms(parts);
    all.append(together);
    need(parts, stems(), part, why);
    if (const QString &whole = parts.first().whole; !whole.isEmpty()) {
        Unit one;
        one.text = whole;
        all.append(formsOf(one));
        need({one}, stems(), part, why);
    }
    SupportWord support;
    for (const Unit &unit : parts) {
        if (parts.size() > 1 && isStopWord(unit.text))
            continue;
        support.ways.append({{anyFormTerms(unit)}, Language::Unknown, 1});
        if (parts.size() > 1) {
            plan.support.append(support);
            support.ways.clear();
        }
    }
    if (m_query.expand && !m_unwanted && parts.size() == 1) {
        const GeneralWords::Found known = m_tools.general.longestAt(parts, 0, m_tools.stemmer);
        all.append(translations(known, part, why, support));
        if (known.units == 0) // else it is written as it should be
            all.append(spelled(parts, part, why, support));
    }
    if (parts.size() == 1)
        plan.support.append(support);
    return answered(anyOf(all), part, why);
}

Xapian::Query LeafQueries::sequence(const QList<Unit> &units, bool edges, bool open) const
{
    return sequenceQuery(units, edges, open, m_tools.vocabulary);
}

// Parts of a compound stand side by side, in whatever form.
Xapian::Query LeafQueries::sequenceAsForms(const QList<Unit> &parts) const
{
    std::vector<Xapian::Query> forms;
    for (const Unit &unit : parts)
        forms.push_back(anyForm(unit));
    return {Xapian::Query::OP_PHRASE, forms.begin(), forms.end(), Xapian::termcount(forms.size())};
}

std::vector<std::string> LeafQueries::anyFormTerms(const Unit &unit) const
{
    if (unit.kind != Unit::Kind::Word)
        return {wordTerm(unit.text)};
    return m_tools.vocabulary.formsOf(unit.text, m_tools.stemmer).all;
}

Xapian::Query LeafQueries::anyForm(const Unit &unit) const
{
    return anyTerm(anyFormTerms(unit));
}

// The ways `units` stand in texts, for whole documents.
SupportWord::Way LeafQueries::wayOf(const QList<Unit> &units, Language language, double weight) const
{
    if (isCharacter(units.first()) || units.size() == 1)
        return {isCharacter(units.first()) ? sequenceTerms(units)
                                           : QList<std::vector<std::string>>{anyFormTerms(units.first())},
                language, weight};
    SupportWord::Way way{{}, language, weight};
    for (const Unit &unit : units)
        way.terms.append(isCharacter(unit) ? sequenceTerms({unit}).first() : anyFormTerms(unit));
    return way;
}

// A word's forms are those of the passage's language: French would take "diplomatic" for "diplomats". Words
// of the same stem count like the same word, those that are the same word a little more.
Xapian::Query LeafQueries::formsOf(const Unit &unit) const
{
    const Xapian::Query exact(wordTerm(unit.text));
    if (unit.kind != Unit::Kind::Word)
        return exact;
    const Vocabulary::Forms &forms = m_tools.vocabulary.formsOf(unit.text, m_tools.stemmer);
    const std::vector<std::string> &english = m_query.insideWords ? forms.english : forms.inflected;
    Xapian::Query any = synonym(english);
    if (forms.french != english) {
        const Xapian::Query french(languageTerm(Language::French));
        any = Xapian::Query(Xapian::Query::OP_FILTER, synonym(forms.french), french) |
              Xapian::Query(Xapian::Query::OP_AND_NOT, any, french);
    }
    const Xapian::Query same = m_query.insideWords && forms.inflected.size() < english.size()
                                   ? scaled(synonym(forms.inflected), inflectedWeight)
                                   : Xapian::Query();
    return anyOf({any, same, scaled(exact, exactFormWeight)});
}

Xapian::Query LeafQueries::characters(const QList<Unit> &run, const QString &why)
{
    const int part = ++plan.lastPart;
    QList<Xapian::Query> tiers{scaled(sequence(run, true), wholeWeight)};
    need(run, Needle::How::Exact, part, why);
    tiers.append(pieces(run, part, why));
    if (m_query.insideWords) {
        tiers.append(scaled(sequence(run, false), insideWeight));
        need(run, Needle::How::Inside, part, why);
    }
    if (m_anyWord && m_query.insideWords)
        tiers.append(anyPair(run, part, why));
    if (m_query.expand) {
        tiers.append(readings(run, part, why));
        if (!m_unwanted) {
            tiers.append(translatedPieces(run, part, why));
            SupportWord support;
            tiers.append(spelled(run, part, why, support));
            if (!support.ways.isEmpty())
                plan.support.append(support);
        }
    }
    return answered(anyOf(tiers), part, why);
}

// The words of a run by themselves, all in the passage; of a Korean word its noun.
Xapian::Query LeafQueries::pieces(const QList<Unit> &run, int part, const QString &why)
{
    if (allOf(run, isHangul)) {
        const QList<Unit> noun = nounOf(run);
        plan.support.append({{wayOf(noun)}, wholeWeight});
        if (noun.size() == run.size())
            return {};
        need(noun, Needle::How::Exact, part, why);
        return scaled(sequence(noun, true), piecesWeight);
    }
    QList<QList<Unit>> words;
    for (const Unit &unit : run) {
        if (words.isEmpty() || unit.wordStart)
            words.append(QList<Unit>());
        words.last().append(unit);
    }
    words.removeIf([](const QList<Unit> &word) { return allOf(word, isHiragana); });
    plan.words += int(std::max<qsizetype>(0, words.size() - 1));
    for (QList<Unit> &word : words) {
        word.first().linked = false;
        plan.support.append({{wayOf(word)}, wholeWeight});
    }
    if (words.isEmpty() || words.first().size() == run.size())
        return {};
    Xapian::Query all;
    QList<Xapian::Query> each;
    for (const QList<Unit> &word : std::as_const(words)) {
        const Xapian::Query one = sequence(word, true);
        need(word, Needle::How::Exact, part, why);
        all = all.empty() ? one : all & one;
        each.append(one);
    }
    return m_anyWord ? scaled(anyOf(each), piecesWeight) : scaled(all, piecesWeight);
}

// Any two neighbours of a run: what is left when nobody writes the whole of it, nor its words.
Xapian::Query LeafQueries::anyPair(const QList<Unit> &run, int part, const QString &why)
{
    QList<Xapian::Query> pairs;
    for (qsizetype i = 0; i + 1 < run.size(); ++i) {
        if (isKana(run.at(i).letter) || isKana(run.at(i + 1).letter)) // two of them say nothing
            continue;
        pairs.append(anyPairQuery(run.at(i).letter, run.at(i + 1).letter));
        need(run.mid(i, 2), Needle::How::Inside, part, why);
    }
    return scaled(anyOf(pairs), pairWeight);
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
        const double weight = word.fromDictionary ? dictionaryWeight : translatedWeight;
        report({translation.text,
                translation.language,
                {},
                word.fromDictionary ? u"dictionary"_s : u"vocabulary"_s,
                weight});
        if (m_query.withoutExpansions.contains(translation.text))
            continue;
        const bool latin = !isCharacter(units.first());
        Xapian::Query one = latin ? units.size() == 1 ? anyForm(units.first()) : sequenceAsForms(units)
                                  : sequence(units, units.size() == 1);
        words.push_back({Xapian::Query::OP_FILTER, one, Xapian::Query(languageTerm(translation.language))});
        support.ways.append(wayOf(units, translation.language, weight));
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
                  word.fromDictionary ? dictionaryWeight : translatedWeight);
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
        const bool characters = isCharacter(other.first());
        const Language language = !characters                                            ? Language::Unknown
                                  : allOf(other, [](char32_t c) { return isHangul(c); }) ? Language::Korean
                                                                                         : Language::Japanese;
        report({spelling, language, {}, u"spelling"_s, spellingWeight});
        if (m_query.withoutExpansions.contains(spelling))
            continue;
        used.append(spelling);
        ways.append(characters ? sequence(other, false) : anyForm(other.first()));
        support.ways.append(wayOf(other, Language::Unknown, spellingWeight));
        need(other, characters ? Needle::How::Inside : Needle::How::Stem, part, why).spelling = true;
    }
    if (!used.isEmpty())
        tell(SearchMessages::tr("No passage has “%1” so written: “%2” was looked for.")
                 .arg(why, used.join(u"”, “"_s)));
    return scaled(anyOf(ways), spellingWeight);
}

Xapian::Query LeafQueries::readings(const QList<Unit> &run, int part, const QString &why)
{
    if (run.size() < 2)
        return {};
    const QList<Unit> hangul = allOf(run, isHan) ? hangulOf(run) : QList<Unit>();
    const bool isRead = allOf(run, isHangul);
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
        plan.support.append({{wayOf(hangul, language, readingWeight)}});
    need(isRead ? run : hangul, isRead ? Needle::How::Reading : Needle::How::Exact, part, why).reading = true;
    return scaled(isRead ? readingQuery(run, m_tools.vocabulary) : sequence(hangul, true), readingWeight);
}

// One concept in all its languages: one synonym, so that a rare translation does not outweigh the rest.
Xapian::Query LeafQueries::entity(const EntityId &id, const QList<Unit> &asTyped, const QString &why)
{
    const int part = ++plan.lastPart;
    std::vector<Xapian::Query> names;
    Xapian::Query typedWords;
    if (!asTyped.isEmpty()) {
        // What finds the words without a thesaurus finds them with it.
        typedWords = isCharacter(asTyped.first()) ? sequence(asTyped, true)
                     : asTyped.size() == 1        ? formsOf(asTyped.first())
                                                  : sequenceAsForms(asTyped);
        names.push_back(typedWords);
        need(asTyped, asTyped.size() == 1 ? stems() : Needle::How::Stem, part, why);
    }
    if (!asTyped.isEmpty() && allOf(asTyped, isCjk))
        need(asTyped, Needle::How::Exact, part, why);
    SupportWord support;
    if (!asTyped.isEmpty())
        support.ways.append(wayOf(asTyped));
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
        const bool edges = !allOf(units, isCjk) || units.size() < 3;
        names.push_back(sequence(units, edges));
        if (!typed)
            support.ways.append(wayOf(units));
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
    return answered(anyOf({any, scaled(typedWords, exactFormWeight)}), part, why);
}

Xapian::Query LeafQueries::phrase(const QString &text)
{
    const QList<Unit> units = m_tools.reader.read(normalise(text).text);
    if (units.isEmpty()) {
        tell(SearchMessages::tr("A phrase without letters or digits was ignored."));
        return {};
    }
    const int part = ++plan.lastPart;
    need(units, Needle::How::Exact, part, text);
    plan.support.append({{wayOf(units)}});
    const bool characters = isCharacter(units.first()) || isCharacter(units.last());
    if (!characters || !m_query.insideWords)
        return answered(sequence(units, true), part, text);
    need(units, Needle::How::Inside, part, text);
    return answered(
        anyOf({scaled(sequence(units, true), wholeWeight), scaled(sequence(units, false), insideWeight)}),
        part, text);
}

Xapian::Query LeafQueries::prefix(const QString &text)
{
    const QList<Unit> units = m_tools.reader.read(normalise(text).text);
    if (units.isEmpty() || (units.size() == 1 && units.first().text.size() == 1)) {
        tell(SearchMessages::tr("“%1*” is too short to look for beginnings and was ignored.")
                 .arg(text.left(20)));
        return {};
    }
    need(units, Needle::How::Prefix, ++plan.lastPart, text + u'*');
    const bool last = !isCharacter(units.last());
    if (!last || units.size() == 1)
        return answered(sequence(units, true, true), plan.lastPart, text + u'*');
    // Wildcards have no positions: the words before it stand in the same passage.
    return answered(sequence(units.first(units.size() - 1), true) & sequence({units.last()}, true, true),
                    plan.lastPart, text + u'*');
}

Xapian::Query LeafQueries::near(const QueryNode &node)
{
    std::vector<Xapian::Query> terms;
    Xapian::Query sides;
    QStringList texts;
    const int first = plan.lastPart + 1;
    for (const QueryNode &child : node.children) {
        const QList<Unit> units = m_tools.reader.read(normalise(child.text).text);
        if (units.isEmpty())
            continue;
        need(units, child.kind == QueryNode::Kind::Words ? Needle::How::Stem : Needle::How::Exact,
             ++plan.lastPart, child.text);
        texts.append(child.text);
        plan.support.append({{wayOf(units)}});
        for (qsizetype i = 0; i < units.size(); ++i) {
            const Unit &unit = units.at(i);
            const bool paired = i + 1 < units.size() && units.at(i + 1).linked;
            if (!isCharacter(unit))
                terms.push_back(child.kind == QueryNode::Kind::Words ? anyForm(unit)
                                                                     : Xapian::Query(wordTerm(unit.text)));
            else if (paired)
                terms.push_back(anyPairQuery(unit.letter, units.at(i + 1).letter));
            else if (!unit.linked)
                terms.push_back(anyPairQuery(unit.letter, 0));
        }
        if (units.size() > 1) {
            const Xapian::Query side = sequence(units, false);
            sides = sides.empty() ? side : sides & side;
        }
    }
    if (terms.empty())
        return {};
    if (terms.size() == 1)
        return weighed(terms.front(), first, texts.join(u' '));
    const Xapian::Query together(Xapian::Query::OP_NEAR, terms.begin(), terms.end(),
                                 Xapian::termcount(terms.size()) + Xapian::termcount(node.distance));
    return weighed(sides.empty() ? together : together & sides, first, texts.join(u" … "_s));
}

Xapian::Query LeafQueries::field(const QString &name, const QString &value)
{
    if (name == u"entity") {
        const EntityId id = m_tools.labels.entityNamed(value, m_tools.reader);
        if (id.isEmpty()) {
            tell(SearchMessages::tr("The thesaurus has no single entry “%1”: entity: was ignored.")
                     .arg(value.left(40)));
            return {};
        }
        plan.entities.append({id, value, ++plan.lastPart});
        return scaled(Xapian::Query(entityTerm(id)), 0);
    }
    if (name == u"tag")
        plan.tags.append({value, ++plan.lastPart});
    if (const auto amount = name == u"amount" ? readAmountRange(value) : std::nullopt)
        plan.amounts.append({*amount, value, ++plan.lastPart});
    if (const auto date = name == u"date" ? readDates(value) : std::nullopt)
        plan.dates.append({*date, value, ++plan.lastPart});
    QString message;
    const Xapian::Query filter = fieldFilter(name, value, message);
    if (!message.isEmpty())
        tell(message);
    return scaled(filter, 0);
}

// A part of the question, and the documents whose title has it.
Xapian::Query LeafQueries::answered(const Xapian::Query &body, int part, const QString &why)
{
    if (body.empty())
        return body;
    plan.parts.append({part, why, body});
    ++plan.words;
    const Xapian::Query titled = m_tools.inTitles && !m_unwanted ? m_tools.inTitles(body) : Xapian::Query();
    if (titled.empty())
        return body;
    plan.parts.append({part, why, titled, ScorePart::Place::Title});
    return body | titled;
}

Xapian::Query LeafQueries::weighed(const Xapian::Query &asked, int first, const QString &why)
{
    if (!asked.empty())
        plan.parts.append({plan.lastPart, why, asked, ScorePart::Place::Text, first});
    return asked;
}

Xapian::Query LeafQueries::value(const std::string &term, const QString &why)
{
    ++plan.lastPart;
    return weighed(Xapian::Query(term), plan.lastPart, why);
}

Needle &LeafQueries::need(const QList<Unit> &units, Needle::How how, int part, const QString &why)
{
    plan.needles.append({units, how, part, why});
    return plan.needles.last();
}

void LeafQueries::report(const Expansion &expansion)
{
    const auto same = [&](const Expansion &known) {
        return known.term == expansion.term && known.language == expansion.language;
    };
    if (std::none_of(plan.expansions.cbegin(), plan.expansions.cend(), same))
        plan.expansions.append(expansion);
}

void LeafQueries::tell(const QString &message)
{
    if (!plan.messages.contains(message))
        plan.messages.append(message);
}

} // namespace vigie
