// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packfigures.h"

#include "app/spokenlanguage.h"
#include "models/exchange/citation.h"
#include "models/exchange/packwording.h"
#include "models/items/amountformat.h"
#include "models/items/wording.h"
#include "models/ledger/chartlabels.h"
#include "ui/chart/chartimage.h"
#include "ui/timeline/timelineimage.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// What one chart counts.
struct Counted
{
    ClaimKind kind;
    QString unit;
    UnitKind unitKind;

    friend bool operator==(const Counted &, const Counted &) = default;
};

/// In the order in which the pack states them; counted things apart from money, of whatever kind.
QList<Counted> countedIn(const QList<Claim> &claims)
{
    QList<Counted> all;
    for (const Claim &claim : claims) {
        const Counted one{claim.amount.kind == UnitKind::Quantity ? ClaimKind::Other : claim.kind,
                          claim.amount.unit, claim.amount.kind};
        if (!all.contains(one))
            all.append(one);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Counted &a, const Counted &b) { return a.unitKind < b.unitKind; });
    return all;
}

QList<Document> documentsOf(const ExportMaterial &material)
{
    QList<Document> documents = material.documents.values();
    std::sort(documents.begin(), documents.end(),
              [](const Document &a, const Document &b) { return a.id < b.id; });
    return documents;
}

QString fileName(const Counted &counted)
{
    QString unit = counted.unit.toLower();
    unit.removeIf([](QChar c) { return !c.isLetterOrNumber() || c.unicode() > 127; });
    const QString kind = counted.unitKind == UnitKind::Quantity ? u"quantity"_s : claimKindName(counted.kind);
    return u"charts/%1-%2.png"_s.arg(kind, unit);
}

void addChart(ExportMaterial &material, const Counted &counted, const FactsService &facts,
              const QList<Document> &documents, Language language)
{
    const auto say = [language](PackText text) { return packText(text, language); };
    ChartOptions options;
    options.kind = counted.kind;
    options.unit = counted.unit;
    options.anyKind = counted.unitKind == UnitKind::Quantity;
    Chart chart = drawChart(material.claims, documents, options, facts.claimLinks(), facts.comparisons());
    if (chart.years.isEmpty())
        return;
    nameParties(chart, facts.thesaurus(), language);
    const auto figure = [&](const Decimal &value) {
        return formatValue(value, chart.unit, chart.unitKind, language);
    };
    PackFigure made{.picture = fileName(counted), .about = say(PackText::ChartAbout)};
    const QString unit = unitText(chart.unit, chart.unitKind, language);
    made.title = say(PackText::Chart)
                     .arg(options.anyKind ? unit : QString(packKind(counted.kind, language) + u", " + unit));
    made.columns = {say(PackText::Year), say(PackText::Amount), say(PackText::Lowest), say(PackText::Highest),
                    say(PackText::Making)};
    const Wording wording = wordingOf(language);
    for (const ChartYear &year : std::as_const(chart.years)) {
        const bool exact = year.low == year.high && !year.open;
        made.rows.append({QString::number(year.year),
                          year.open ? say(PackText::AtLeast).arg(figure(year.amount)) : figure(year.amount),
                          exact ? QString() : figure(year.low),
                          exact || year.open ? QString() : figure(year.high),
                          workingText(year, wording).join(u' ')});
    }
    const ChartNotes notes = chartNotes(chart, material.claims, documents, language);
    made.notes = notes.spanning + notes.held;
    material.pictures.append(chartPng(chart, QLocale(languageCode(language)), notes));
    material.figures.append(made);
}

void addTimeline(ExportMaterial &material, const FactsService &facts, const QList<Event> &events,
                 const QList<Document> &documents, Language language)
{
    const QList<ClaimLink> links = facts.claimLinks();
    const Timeline timeline =
        makeTimeline(events, documents, LaneBy::Kind, {}, false,
                     tellingsOf({events, material.claims, documents, links, facts.thesaurus()}));
    if (timeline.items.isEmpty())
        return;
    const auto say = [language](PackText text) { return packText(text, language); };
    PackFigure made{.picture = u"charts/timeline.png"_s,
                    .title = say(PackText::Timeline),
                    .about = say(PackText::TimelineAbout)};
    made.columns = {say(PackText::Date), say(PackText::Kind), say(PackText::What), say(PackText::Originals)};
    for (const int index : byFirstDay(timeline)) {
        const TimelineItem &item = timeline.items.at(index);
        QStringList titles{material.documents.value(item.passage.document).title};
        for (const OtherTelling &other : item.others)
            titles.append(material.documents.value(other.passage.document).title);
        titles.removeDuplicates();
        made.rows.append({citeDate(item.date, language), packEventKind(item.kind, language), item.label,
                          titles.join(u"; "_s)});
    }
    material.pictures.append(timelinePng(timeline, documents));
    material.figures.append(made);
}

} // namespace

void addPackFigures(ExportMaterial &material, const FactsService &facts, const QList<Event> &events,
                    Language language)
{
    const SpokenLanguage spoken(language);
    const QList<Document> documents = documentsOf(material);
    for (const Counted &counted : countedIn(material.claims))
        addChart(material, counted, facts, documents, language);
    addTimeline(material, facts, events, documents, language);
}

} // namespace vigie
