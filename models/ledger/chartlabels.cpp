// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/chartlabels.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

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

/// False for words that name nobody, as "the officials", "the report" and 報告書 do: in Western writing a
/// name has a capital letter, in Chinese characters, kana and hangul it is more than a common noun.
bool isName(const QString &words)
{
    static const QSet<QString> nouns{
        u"報告書"_s, u"報告"_s,   u"関係者"_s, u"当局"_s,     u"当局者"_s,   u"専門家"_s, u"捜査関係者"_s,
        u"政府"_s,   u"同社"_s,   u"同紙"_s,   u"同氏"_s,     u"調査"_s,     u"情報筋"_s, u"政府関係者"_s,
        u"文書"_s,   u"声明"_s,   u"発表"_s,   u"보고서"_s,   u"보고"_s,     u"관계자"_s, u"당국"_s,
        u"당국자"_s, u"전문가"_s, u"정부"_s,   u"소식통"_s,   u"수사당국"_s, u"성명"_s,   u"정부 당국자"_s,
        u"발표"_s,   u"문서"_s,   u"조사"_s,   u"한 관계자"_s};
    const QString plain = words.simplified();
    const bool latin = std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isLower(); });
    if (!latin)
        return !nouns.contains(plain);
    const bool article = plain.startsWith(u"The "_s) || plain.startsWith(u"Le "_s) ||
                         plain.startsWith(u"La "_s) || plain.startsWith(u"Les "_s);
    return std::any_of(plain.begin() + (article ? plain.indexOf(u' ') : 0), plain.end(),
                       [](QChar c) { return c.isUpper() || c.unicode() >= 0x2e80; });
}

void nameCited(Sources &sources, const Names &names, const Thesaurus &thesaurus, Language language)
{
    QMap<QString, int> statements;
    for (const CitedSource &cited : std::as_const(sources.cited)) {
        const Entity *entity = entityIn(cited.name, names, thesaurus);
        if (entity || isName(cited.name))
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
