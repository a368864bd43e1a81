// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include "models/domain/codepoints.h"
#include "models/items/dateformat.h"
#include "models/items/wording.h"
#include "models/ledger/ledger.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QJsonValue Json::date(const std::optional<FuzzyDate> &date)
{
    if (!date || !date->isValid())
        return {};
    const auto side = [](QDate day) {
        return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
    };
    return QJsonObject{{u"start"_s, side(date->start)},
                       {u"end"_s, side(date->end)},
                       {u"precision"_s, precisionName(date->precision)}};
}

QJsonValue Json::number(Decimal value)
{
    const QString digits = value.toString();
    return digits.contains(u'.') ? QJsonValue(value.toDouble()) : QJsonValue(digits.toLongLong());
}

QString Json::text(const DocumentId &document, int page)
{
    const auto key = std::pair(document, page);
    const auto known = m_texts.constFind(key);
    if (known != m_texts.cend())
        return *known;
    const Result<Page> found = m_services.library.page(document, page);
    const QString text = found ? found.value().text : QString();
    m_texts.insert(key, text);
    return text;
}

QJsonObject Json::passage(const Passage &passage, const QString &quote)
{
    QJsonObject object;
    place(object, passage, quote);
    return object;
}

void Json::place(QJsonObject &object, const Passage &passage, const QString &quote)
{
    const Span span = toCodePoints(text(passage.document, passage.page), passage.span);
    object.insert(u"document"_s, passage.document.value);
    object.insert(u"page"_s, passage.page);
    object.insert(u"start"_s, qint64(span.start));
    object.insert(u"end"_s, qint64(span.end));
    object.insert(u"quote"_s, quote);
}

QJsonValue Json::party(const Party &party) const
{
    if (const Entity *entity = m_services.facts.thesaurus().find(party.entity))
        return entity->label(Language::English);
    return orNull(party.name);
}

QJsonObject Json::document(const Document &document) const
{
    QJsonArray quality;
    for (const PageProblem &problem : document.quality)
        quality.append(QJsonObject{{u"page"_s, problem.page},
                                   {u"problem"_s, problem.problem},
                                   {u"kind"_s, pageDefectName(problem.defect)}});
    return {{u"id"_s, document.id.value},
            {u"path"_s, document.path},
            {u"title"_s, document.title},
            {u"translatedTitle"_s, orNull(document.translatedTitle)},
            {u"language"_s, languageCode(document.language)},
            {u"published"_s, date(document.published)},
            {u"publishedSource"_s, sourceName(document.publishedSource)},
            {u"publisher"_s, orNull(document.publisher)},
            {u"pages"_s, document.pages},
            {u"characters"_s, document.characters},
            {u"mediaType"_s, document.mediaType},
            {u"sha256"_s, document.sha256},
            {u"quality"_s, quality}};
}

QJsonObject Json::claim(const Claim &claim, const Ledger &ledger)
{
    QJsonObject object{{u"id"_s, claim.id.value}};
    place(object, claim.passage, claim.quote);
    object.insert(u"amount"_s, number(claim.amount.value));
    if (claim.amount.bound == Bound::Range) {
        object.insert(u"low"_s, number(claim.amount.low.value_or(claim.amount.value)));
        object.insert(u"high"_s, number(claim.amount.high.value_or(claim.amount.value)));
    }
    const bool counted = claim.amount.kind == UnitKind::Quantity;
    object.insert(u"currency"_s, counted ? QJsonValue() : orNull(claim.amount.unit));
    if (counted)
        object.insert(u"unit"_s, claim.amount.unit);
    object.insert(u"bound"_s, boundName(claim.amount.bound));
    object.insert(u"hedged"_s, claim.hedged);
    object.insert(u"retracted"_s, claim.retracted);
    object.insert(u"kind"_s, claimKindName(claim.kind));
    object.insert(u"extent"_s, claimExtentName(claim.extent));
    object.insert(u"period"_s, date(claim.period));
    object.insert(u"periodBasis"_s, orNull(claim.periodBasis.toText()));
    object.insert(u"victim"_s, party(claim.victim));
    object.insert(u"actor"_s, party(claim.actor));
    object.insert(u"accordingTo"_s, orNull(claim.accordingTo));
    QJsonArray equivalents;
    for (const Equivalent &equivalent : claim.equivalents)
        equivalents.append(QJsonObject{{u"amount"_s, number(equivalent.amount.value)},
                                       {u"currency"_s, equivalent.amount.unit}});
    object.insert(u"equivalents"_s, equivalents);
    object.insert(u"partOf"_s, orNull(claim.partOf.value));
    const FactId factId = ledger.factOf.value(claim.id);
    const Fact *fact = ledger.find(factId);
    object.insert(u"fact"_s, orNull(factId.value));
    object.insert(u"conflictsWith"_s, fact ? idArray(fact->conflictsWith) : QJsonArray());
    object.insert(u"held"_s, fact && fact->held);
    object.insert(u"excluded"_s, claim.excluded);
    object.insert(u"status"_s, reviewStatusName(claim.status));
    object.insert(u"entered"_s, claim.entered);
    object.insert(u"decided"_s, QJsonArray::fromStringList(claim.decided));
    object.insert(u"comment"_s, orNull(claim.comment));
    if (!claim.unitCandidates.isEmpty()) {
        object.insert(u"unitCandidates"_s, QJsonArray::fromStringList(claim.unitCandidates));
        object.insert(u"unitReason"_s, orNull(claim.unitReason));
    }
    return object;
}

QJsonObject Json::fact(const Fact &fact) const
{
    const Wording wording = wordingOf(interfaceLanguage());
    QJsonArray checks, cited;
    for (const CitedSource &one : fact.sources.cited)
        cited.append(QJsonObject{{u"name"_s, one.name}, {u"statements"_s, one.statements}});
    for (const Check &check : fact.checks) {
        static const QStringList names{u"sum_holds"_s, u"sum_differs"_s,      u"scale_slip"_s,
                                       u"rival"_s,     u"comparison_holds"_s, u"comparison_differs"_s};
        checks.append(QJsonObject{{u"check"_s, names.at(int(check.kind))},
                                  {u"text"_s, LedgerSentences::check(check, wording)},
                                  {u"facts"_s, idArray(check.facts)},
                                  {u"expected"_s, number(check.expected)},
                                  {u"stated"_s, number(check.stated)},
                                  {u"difference"_s, number(check.difference)}});
    }
    return {{u"id"_s, fact.id.value},
            {u"kind"_s, claimKindName(fact.kind)},
            {u"extent"_s, claimExtentName(fact.extent)},
            {u"amount"_s, number(fact.amount.value)},
            {u"bound"_s, boundName(fact.amount.bound)},
            {u"low"_s, number(fact.low)},
            {u"high"_s, fact.open ? QJsonValue() : number(fact.high)},
            {u"open"_s, fact.open},
            {u"hedged"_s, fact.hedged},
            {u"currency"_s, fact.amount.unit},
            {u"period"_s, date(fact.period)},
            {u"victim"_s, party(fact.victim)},
            {u"actor"_s, party(fact.actor)},
            {u"claims"_s, idArray(fact.claims)},
            {u"unlike"_s, idArray(fact.unlike)},
            {u"partOf"_s, orNull(fact.partOf.value)},
            {u"parts"_s, idArray(fact.parts)},
            {u"conflictsWith"_s, idArray(fact.conflictsWith)},
            {u"held"_s, fact.held},
            {u"retracted"_s, fact.retracted},
            {u"documents"_s, fact.sources.documents},
            {u"cited"_s, cited},
            {u"checks"_s, checks}};
}

QJsonObject Json::event(const Event &event)
{
    QJsonObject object{{u"id"_s, event.id.value}, {u"date"_s, date(event.date)}};
    place(object, event.passage, event.quote);
    object.insert(u"entities"_s, idArray(event.entities));
    object.insert(u"kind"_s, event.kind);
    object.insert(u"basis"_s, event.basis.toText());
    object.insert(u"status"_s, reviewStatusName(event.status));
    object.insert(u"entered"_s, event.entered);
    object.insert(u"excluded"_s, event.excluded);
    object.insert(u"mergedInto"_s, orNull(event.mergedInto.value));
    return object;
}

QJsonObject Json::entity(const EntityUse &use) const
{
    QJsonObject object{{u"id"_s, use.entity.value}};
    const Entity *entity = m_services.facts.thesaurus().find(use.entity);
    if (!entity)
        return object;
    QJsonObject labels, identifiers;
    QJsonArray aliases;
    for (const Language language : workingLanguages)
        labels.insert(languageCode(language), entity->label(language));
    for (const Label &label : entity->labels) {
        if (label.kind != Label::Kind::Preferred)
            aliases.append(
                QJsonObject{{u"text"_s, label.text}, {u"language"_s, languageCode(label.language)}});
    }
    for (auto one = entity->identifiers.cbegin(); one != entity->identifiers.cend(); ++one)
        identifiers.insert(one.key(), one.value());
    object.insert(u"type"_s, entityTypeName(entity->type));
    object.insert(u"label"_s, entity->label(Language::English));
    object.insert(u"labels"_s, labels);
    object.insert(u"aliases"_s, aliases);
    object.insert(u"identifiers"_s, identifiers);
    object.insert(u"broader"_s, idArray(entity->broader));
    object.insert(u"own"_s, m_services.thesaurus.isOwn(entity->id));
    object.insert(u"mentions"_s, use.mentions);
    object.insert(u"documents"_s, use.documents);
    object.insert(u"status"_s, reviewStatusName(ReviewStatus::Proposed));
    return object;
}

QJsonObject Json::mention(const Mention &mention)
{
    QJsonObject object;
    place(object, mention.passage, mention.words);
    object.insert(u"entity"_s, mention.entity.value);
    object.insert(u"status"_s, reviewStatusName(mention.status));
    object.insert(u"entered"_s, mention.entered);
    return object;
}

QJsonObject Json::annotation(const Annotation &annotation)
{
    QJsonObject object{{u"id"_s, annotation.id.value}};
    place(object, annotation.passage, annotation.quote);
    if (!annotation.isOnDocument()) {
        const int page = annotation.passage.page;
        object.insert(
            u"pageLabel"_s,
            m_services.library.pageLabels(annotation.passage.document).value(page, QString::number(page)));
    }
    object.insert(u"note"_s, annotation.note);
    object.insert(u"tags"_s, QJsonArray::fromStringList(annotation.tags));
    object.insert(u"colour"_s, colourName(annotation.colour));
    object.insert(u"created"_s, annotation.created.toString(Qt::ISODate));
    object.insert(u"modified"_s, annotation.modified.toString(Qt::ISODate));
    object.insert(u"state"_s,
                  annotation.state == Annotation::State::Anchored ? u"anchored"_s : u"orphaned"_s);
    object.insert(u"style"_s, markStyleName(annotation.style));
    QJsonArray evidence;
    for (const EvidenceLink &link : annotation.evidence)
        evidence.append(QJsonObject{
            {u"kind"_s, evidenceKindName(link.kind)}, {u"id"_s, link.id}, {u"label"_s, link.label}});
    object.insert(u"evidence"_s, evidence);
    return object;
}

QJsonObject Json::chart(const Chart &chart) const
{
    const Wording wording = wordingOf(interfaceLanguage());
    QJsonArray years, held;
    for (const ChartYear &year : chart.years) {
        QJsonArray breakdown;
        for (const ChartSlice &slice : year.breakdown)
            breakdown.append(QJsonObject{{u"label"_s, orNull(slice.label)},
                                         {u"amount"_s, number(slice.amount)},
                                         {u"facts"_s, idArray(slice.facts)}});
        years.append(QJsonObject{{u"year"_s, year.year},
                                 {u"amount"_s, number(year.amount)},
                                 {u"low"_s, number(year.low)},
                                 {u"high"_s, year.open ? QJsonValue() : number(year.high)},
                                 {u"open"_s, year.open},
                                 {u"converted"_s, year.converted},
                                 {u"facts"_s, idArray(year.facts)},
                                 {u"claims"_s, idArray(year.claims)},
                                 {u"working"_s, QJsonArray::fromStringList(workingText(year, wording))},
                                 {u"breakdown"_s, breakdown}});
    }
    for (const ChartHeld &one : chart.held)
        held.append(QJsonObject{{u"fact"_s, one.fact.value},
                                {u"claim"_s, one.claim.value},
                                {u"reason"_s, LedgerSentences::held(one, wording)}});
    return {{u"currency"_s, chart.unit},
            {u"kind"_s, chart.anyKind ? QJsonValue() : claimKindName(chart.kind)},
            {u"years"_s, years},
            {u"spanning"_s, idArray(chart.spanning)},
            {u"held"_s, held}};
}

QJsonArray Json::spans(const QList<Match> &matches, const DocumentId &document, int page)
{
    const QString pageText = text(document, page);
    QJsonArray array;
    for (const Match &match : matches) {
        const Span span = toCodePoints(pageText, match.span);
        array.append(QJsonObject{{u"start"_s, qint64(span.start)}, {u"end"_s, qint64(span.end)}});
    }
    return array;
}

} // namespace vigie
