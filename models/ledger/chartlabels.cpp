// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/chartlabels.h"

#include <QMap>

#include <algorithm>

namespace vigie {

namespace {

using Names = QHash<QString, EntityId>; ///< by case-folded label

Names namesOf(const Thesaurus &thesaurus)
{
    Names names;
    for (const Entity &entity : thesaurus.entities()) {
        for (const Label &label : entity.labels)
            names.insert(label.text.toCaseFolded(), entity.id);
    }
    return names;
}

/// The entity whose name the words are, or the longest name that stands in them: "officials of the panel".
const Entity *entityIn(const QString &words, const Names &names, const Thesaurus &thesaurus)
{
    const QString folded = words.simplified().toCaseFolded();
    if (const Entity *entity = thesaurus.find(names.value(folded)))
        return entity;
    const Entity *best = nullptr;
    qsizetype longest = 0;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const QString &label = name.key();
        const bool latin = !label.isEmpty() && label.front().unicode() < 0x2e80;
        if (label.size() < (latin ? 4 : 2) || label.size() < longest || !folded.contains(label))
            continue;
        const Entity *entity = thesaurus.find(*name);
        if (entity && (label.size() > longest || entity->id < best->id)) {
            best = entity;
            longest = label.size();
        }
    }
    return best;
}

void nameCited(Sources &sources, const Names &names, const Thesaurus &thesaurus, Language language)
{
    QMap<QString, int> statements;
    for (const CitedSource &cited : std::as_const(sources.cited)) {
        const Entity *entity = entityIn(cited.name, names, thesaurus);
        statements[entity ? entity->label(language) : cited.name] += cited.statements;
    }
    sources.cited.clear();
    for (auto one = statements.cbegin(); one != statements.cend(); ++one)
        sources.cited.append({one.key(), one.value()});
    std::stable_sort(sources.cited.begin(), sources.cited.end(),
                     [](const CitedSource &a, const CitedSource &b) { return a.statements > b.statements; });
}

} // namespace

void nameParties(Chart &chart, const Thesaurus &thesaurus, Language language)
{
    for (ChartHeld &held : chart.held) {
        if (const Entity *entity = thesaurus.find(held.victim.entity))
            held.victim.name = entity->label(language);
    }
    Names names; // made when the first cited name asks for it
    for (ChartYear &year : chart.years) {
        for (ChartSlice &slice : year.breakdown) {
            if (const Entity *entity = thesaurus.find(slice.entity))
                slice.label = entity->label(language);
        }
        for (ChartStep &step : year.working) {
            if (const Entity *entity = thesaurus.find(step.entity))
                step.party = entity->label(language);
            if (step.sources.cited.isEmpty())
                continue;
            if (names.isEmpty())
                names = namesOf(thesaurus);
            nameCited(step.sources, names, thesaurus, language);
        }
    }
}

} // namespace vigie
