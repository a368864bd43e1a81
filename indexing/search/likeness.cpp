// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/likeness.h"

#include "indexing/facts/amounts/amountscanner.h"
#include "indexing/facts/dates/datescanner.h"
#include "indexing/language/normalise.h"
#include "indexing/language/scripts.h"
#include "indexing/search/latinwords.h"
#include "indexing/search/leafqueries.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// Words beyond the rarest say little and cost time.
constexpr qsizetype mostRareWords = 24;
constexpr double tooFrequent = 0.25; // in more than this part of all passages a word tells nothing apart
constexpr qsizetype longestCompared = 6000;

struct Word
{
    QList<Unit> units;
    QString text; ///< as the passage has it
    double rarity = 0;
};

bool isLatinText(Language language)
{
    return language == Language::English || language == Language::French;
}

class Likeness
{
public:
    Likeness(const PlannerTools &tools, const Xapian::Database &database, const LikenessSource &source,
             bool otherLanguages)
        : m_tools(tools)
        , m_database(database)
        , m_source(source)
        , m_text(source.text.left(longestCompared))
        , m_folded(normalise(m_text))
        , m_units(tools.reader.read(m_folded.text))
        , m_other(otherLanguages)
        , m_leaves(tools, m_query, true)
    {
    }

    QueryPlan take()
    {
        names();
        statedValues();
        for (const Word &word : words())
            add(word.units.first().kind == Unit::Kind::Character ? m_leaves.characters(word.units, word.text)
                                                                 : m_leaves.word(word.units, word.text));
        m_leaves.plan.query = m_parts.isEmpty()
                                  ? Xapian::Query()
                                  : Xapian::Query(Xapian::Query::OP_OR, m_parts.begin(), m_parts.end());
        if (m_other && !m_leaves.plan.query.empty())
            m_leaves.plan.query = {Xapian::Query::OP_AND_NOT, m_leaves.plan.query,
                                   Xapian::Query(languageTerm(m_source.language))};
        return std::move(m_leaves.plan);
    }

private:
    void add(const Xapian::Query &query)
    {
        if (!query.empty())
            m_parts.append(query);
    }

    QString typed(qsizetype from, qsizetype to) const
    {
        const Span span = m_folded.toSource({m_units.at(from).span.start, m_units.at(to - 1).span.end});
        return m_text.mid(span.start, span.length());
    }

    void names()
    {
        QSet<EntityId> known;
        for (qsizetype at = 0; at < m_units.size();) {
            const auto label = m_tools.labels.longestAt(m_units, at);
            if (!label) {
                m_free.append(at++);
                continue;
            }
            const qsizetype end = at + label->units;
            if (!known.contains(label->entity)) {
                known.insert(label->entity);
                add(m_leaves.entity(label->entity, m_units.mid(at, label->units), typed(at, end)));
            }
            at = end;
        }
        for (const EntityId &id : m_source.names) {
            const Entity *entity = m_tools.thesaurus.find(id);
            if (!known.contains(id) && entity)
                add(m_leaves.entity(id, {}, entity->label(m_source.language)));
            known.insert(id);
        }
    }

    void statedValues()
    {
        QSet<std::string> known;
        const auto once = [&](const std::string &term, Span folded) {
            if (known.contains(term) || !m_database.term_exists(term))
                return;
            known.insert(term);
            const Span span = m_folded.toSource(folded);
            add(m_leaves.value(term, m_text.mid(span.start, span.length())));
        };
        for (const ScannedAmount &amount : scanAmounts(m_folded, m_source.language)) {
            if (!amount.vague)
                once(amountTerm(amount.amount), amount.span);
        }
        for (const ScannedDate &date : scanDates(m_folded, m_source.language, m_source.published)) {
            if (date.date.isValid())
                once(dateTerm(date.date), date.span);
        }
    }

    // The rarest words that no name of the thesaurus covers.
    QList<Word> words()
    {
        QList<Word> found;
        QSet<QString> known;
        for (qsizetype i = 0; i < m_free.size();) {
            const qsizetype at = m_free.at(i);
            const qsizetype end = wordEnd(at);
            while (i < m_free.size() && m_free.at(i) < end)
                ++i;
            Word word{m_units.mid(at, end - at), typed(at, end), 0};
            word.units.first().linked = false;
            if (known.contains(word.text) || !says(word.units))
                continue;
            known.insert(word.text);
            word.rarity = rarity(word.units);
            if (word.rarity > 0)
                found.append(word);
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const Word &a, const Word &b) { return a.rarity > b.rarity; });
        if (found.size() > mostRareWords)
            found.resize(mostRareWords);
        return found;
    }

    qsizetype wordEnd(qsizetype at) const
    {
        if (m_units.at(at).kind != Unit::Kind::Character)
            return std::min<qsizetype>(at + m_units.at(at).parts, m_units.size());
        qsizetype end = at + 1;
        while (end < m_units.size() && m_units.at(end).kind == Unit::Kind::Character &&
               !m_units.at(end - 1).wordEnd && m_units.at(end).linked && !m_units.at(end).spaced)
            ++end;
        return end;
    }

    bool says(const QList<Unit> &word) const
    {
        const Unit &first = word.first();
        if (first.kind == Unit::Kind::Number)
            return first.text.size() > 1;
        if (first.kind == Unit::Kind::Word)
            return first.text.size() > 2 && !isStopWord(first.text) && (!m_other || crosses(word));
        const auto hiragana = [](const Unit &unit) { return isHiragana(unit.letter); };
        return word.size() > 1 && !std::all_of(word.cbegin(), word.cend(), hiragana) &&
               (!m_other || crosses(word));
    }

    // Whether another language may have it: Latin words of East Asian texts, words of English and French,
    // which often look alike, and what has a Sino-Korean reading.
    bool crosses(const QList<Unit> &word) const
    {
        if (word.first().kind != Unit::Kind::Character)
            return true;
        const auto read = [](const Unit &unit) { return isHan(unit.letter) || isHangul(unit.letter); };
        return std::all_of(word.cbegin(), word.cend(), read);
    }

    double rarity(const QList<Unit> &word)
    {
        const double all = std::max<double>(1, m_database.get_doccount());
        double rarest = all;
        if (word.first().kind != Unit::Kind::Character) {
            for (const Unit &unit : word) {
                double held = 0;
                for (const std::string &term : m_tools.vocabulary.formsOf(unit.text, m_tools.stemmer).all)
                    held += m_database.get_termfreq(term);
                rarest = std::min(rarest, held);
            }
        } else {
            for (qsizetype i = 0; i + 1 < word.size(); ++i) {
                double held = 0;
                for (const Anchor anchor : anyAnchor)
                    held +=
                        m_database.get_termfreq(pairTerm(word.at(i).letter, word.at(i + 1).letter, anchor));
                rarest = std::min(rarest, held);
            }
        }
        if (rarest > tooFrequent * all && all > 20)
            return 0;
        // What only this passage has finds no other, but may be read elsewhere in other characters.
        const bool alone = rarest <= 1 && !(m_other && !isLatinText(m_source.language));
        return alone ? 0 : std::log(1 + all / (rarest + 1));
    }

    const PlannerTools &m_tools;
    const Xapian::Database &m_database;
    const LikenessSource &m_source;
    const QString m_text;
    const NormalisedText m_folded;
    const QList<Unit> m_units;
    const bool m_other;
    SearchQuery m_query;
    LeafQueries m_leaves;
    QList<Xapian::Query> m_parts;
    QList<qsizetype> m_free; ///< units outside of names
};

} // namespace

std::optional<LikenessSource> likenessSourceOf(const Xapian::Database &database, const Passage &passage)
{
    Xapian::Enquire enquire(database);
    const std::string page = Xapian::sortable_serialise(passage.page);
    enquire.set_query(Xapian::Query(documentTerm(passage.document)) &
                      Xapian::Query(Xapian::Query::OP_VALUE_RANGE, slot::page, page, page));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_value(slot::place, false);
    const Xapian::MSet found = enquire.get_mset(0, database.get_doccount());
    std::optional<LikenessSource> source;
    for (auto it = found.begin(); it != found.end(); ++it) {
        const Xapian::Document entry = it.get_document();
        const std::optional<PassageRecord> record = PassageRecord::unpack(entry.get_data());
        const bool whole = passage.span.isEmpty(); // the page's first passage then
        if (!record || (!whole && !record->span.overlaps(passage.span)) || (whole && source))
            continue;
        if (!source)
            source = LikenessSource{{}, {}, record->language, {}};
        const Span own = whole ? record->span
                               : Span{std::max(record->span.start, passage.span.start),
                                      std::min(record->span.end, passage.span.end)};
        source->text += record->text.mid(own.start - record->span.start, own.length()) + u'\n';
        for (const NamedPlace &name : record->names) {
            if (own.overlaps(name.span))
                source->names.append(name.entity);
        }
        const QDate published =
            QDate::fromString(QString::fromStdString(entry.get_value(slot::publishedLast)), u"yyyyMMdd"_s);
        if (published.isValid())
            source->published = FuzzyDate::day(published);
    }
    return source;
}

QueryPlan likenessPlan(const PlannerTools &tools, const Xapian::Database &database,
                       const LikenessSource &source, bool otherLanguages)
{
    return Likeness(tools, database, source, otherLanguages).take();
}

} // namespace vigie
