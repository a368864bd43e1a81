// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/wordforms.h"

#include "indexing/search/answerweights.h"
#include "indexing/search/tiers.h"

namespace vigie {

namespace {

Xapian::Query synonymOf(const std::vector<std::string> &terms)
{
    return {Xapian::Query::OP_SYNONYM, terms.begin(), terms.end()};
}

} // namespace

// A word's forms are those of the passage's language: French would take "diplomatic" for "diplomats". Words
// of the same stem count like the same word, those that are the same word a little more.
Xapian::Query WordForms::weighed(const Unit &unit) const
{
    const Xapian::Query exact(wordTerm(unit.text));
    if (unit.kind != Unit::Kind::Word)
        return exact;
    const Vocabulary::Forms &forms = m_tools.vocabulary.formsOf(unit.text, m_tools.stemmer);
    const std::vector<std::string> &english = m_query.insideWords ? forms.english : forms.inflected;
    Xapian::Query any = synonymOf(english);
    if (forms.french != english) {
        const Xapian::Query french(languageTerm(Language::French));
        any = Xapian::Query(Xapian::Query::OP_FILTER, synonymOf(forms.french), french) |
              Xapian::Query(Xapian::Query::OP_AND_NOT, any, french);
    }
    const Xapian::Query same = m_query.insideWords && forms.inflected.size() < english.size()
                                   ? scaled(synonymOf(forms.inflected), answerweight::inflected)
                                   : Xapian::Query();
    return anyOf({any, same, scaled(exact, answerweight::exactForm)});
}

Xapian::Query WordForms::inAnyForm(const Unit &unit) const
{
    return anyTerm(terms(unit));
}

Xapian::Query WordForms::sequence(const QList<Unit> &parts) const
{
    std::vector<Xapian::Query> forms;
    for (const Unit &unit : parts)
        forms.push_back(inAnyForm(unit));
    return {Xapian::Query::OP_PHRASE, forms.begin(), forms.end(), Xapian::termcount(forms.size())};
}

std::vector<std::string> WordForms::terms(const Unit &unit) const
{
    if (unit.kind != Unit::Kind::Word)
        return {wordTerm(unit.text)};
    return m_tools.vocabulary.formsOf(unit.text, m_tools.stemmer).all;
}

SupportWord::Way WordForms::wayOf(const QList<Unit> &units, Language language, double weight) const
{
    if (units.first().isCharacter() || units.size() == 1)
        return {units.first().isCharacter() ? sequenceTerms(units)
                                            : QList<std::vector<std::string>>{terms(units.first())},
                language, weight};
    SupportWord::Way way{{}, language, weight};
    for (const Unit &unit : units)
        way.terms.append(unit.isCharacter() ? sequenceTerms({unit}).first() : terms(unit));
    return way;
}

} // namespace vigie
