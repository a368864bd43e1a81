// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct Sample
{
    QString id, title, publisher, published, mediaType;
    Language language;
    QString text;
};

QList<Sample> samples()
{
    return {
        {u"a11111111111"_s, u"Second report on cyber activities"_s, u"Monitoring Team"_s, u"2025-10-22"_s,
         u"application/pdf"_s, Language::English,
         u"The Multilateral Sanctions Monitoring Team published its second report.\n"
         "At least 1.65 billion dollars were stolen between January and September 2025,\n"
         "of which about 1.46 billion from Bybit. The DPRK denies this."_s},
        {u"b22222222222"_s, u"Point de presse du ministère"_s, u"Ministère des affaires étrangères"_s,
         u"2025-10-22"_s, u"text/html"_s, Language::French,
         u"L’Équipe multilatérale a rendu son deuxième rapport.\n"
         "La RPDC aurait dérobé au moins 1,65 milliard de dollars depuis janvier."_s},
        {u"c33333333333"_s, u"多国間制裁監視チームの第二次報告書"_s, u"外務省"_s, u"2025-10"_s,
         u"text/plain"_s, Language::Japanese,
         u"多国間制裁監視チームは二回目の報告書を公表した。\n北朝鮮は少なくとも16億5000万ドルを盗んだとされる。"_s},
        {u"d44444444444"_s, u"다국적제재모니터링팀 보고서 요약"_s, u"외교부"_s, QString(), u"text/html"_s,
         Language::Korean,
         u"다국적제재모니터링팀은 두 번째 보고서를 발표했다.\n북한은 올해 최소 16.5억 달러를 탈취했다."_s}};
}

Entity entity(const QString &id, EntityType type, const QStringList &names,
              const QMap<QString, QString> &identifiers = {})
{
    Entity entry;
    entry.id = {id};
    entry.type = type;
    entry.identifiers = identifiers;
    entry.source = u"test"_s;
    for (qsizetype at = 0; at < names.size(); ++at)
        entry.labels.append({names.at(at), workingLanguages.at(size_t(at)), Label::Kind::Preferred, false});
    return entry;
}

void addMention(FakeServices &services, const Sample &sample, const QString &id, const QString &words)
{
    const qsizetype at = sample.text.indexOf(words);
    if (at >= 0)
        services.facts.named.append({{id}, {{sample.id}, 1, {at, at + words.size()}}, words});
}

void addClaim(FakeServices &services, const Sample &sample, const QString &words, qint64 value, Bound bound,
              const QString &period, bool hedged)
{
    const qsizetype at = sample.text.indexOf(words);
    if (at < 0)
        return;
    Claim claim;
    claim.id = {u"c%1%2"_s.arg(sample.id.left(2)).arg(at)};
    claim.passage = {{sample.id}, 1, {at, at + words.size()}};
    claim.quote = words;
    claim.amount.value = Decimal(value);
    claim.amount.unit = u"USD"_s;
    claim.amount.bound = bound;
    claim.amount.shownPower = 7;
    claim.kind = ClaimKind::Theft;
    claim.period = FuzzyDate::fromIso(period);
    claim.periodBasis = {u"explicit"_s, period, {}};
    claim.hedged = hedged;
    services.facts.stated.append(claim);
}

void addSearch(FakeServices &services)
{
    SearchResults &results = services.search.results;
    results.expansions = {{u"RPDC"_s, Language::French, {u"dprk"_s}, u"thesaurus"_s},
                          {u"北朝鮮"_s, Language::Japanese, {u"dprk"_s}, u"thesaurus"_s},
                          {u"북한"_s, Language::Korean, {u"dprk"_s}, u"thesaurus"_s}};
    for (const Sample &sample : samples()) {
        for (const QString &words : {u"DPRK"_s, u"RPDC"_s, u"北朝鮮"_s, u"북한"_s}) {
            const qsizetype at = sample.text.indexOf(words);
            if (at < 0)
                continue;
            SearchHit hit;
            hit.passage = {{sample.id}, 1, {0, sample.text.size()}};
            hit.snippet = QString(sample.text).replace(u'\n', u' ');
            hit.snippetMarks = {{at, at + words.size()}};
            hit.matches = {{{at, at + words.size()}, u"DPRK"_s}};
            hit.language = sample.language;
            results.hits.append(hit);
        }
    }
    results.total = int(results.hits.size());
}

} // namespace

void fillWithSample(FakeServices &services)
{
    services.facts.entries = Thesaurus({
        entity(u"msmt"_s, EntityType::Organisation,
               {u"Multilateral Sanctions Monitoring Team"_s, u"Équipe multilatérale"_s,
                u"多国間制裁監視チーム"_s, u"다국적제재모니터링팀"_s}),
        entity(u"dprk"_s, EntityType::State, {u"DPRK"_s, u"RPDC"_s, u"北朝鮮"_s, u"북한"_s},
               {{u"iso3166"_s, u"KP"_s}}),
        entity(u"bybit"_s, EntityType::Exchange, {u"Bybit"_s, u"Bybit"_s, u"バイビット"_s, u"바이비트"_s}),
    });
    for (const Sample &sample : samples()) {
        Document document;
        document.id = {sample.id};
        document.path = sample.title;
        document.title = sample.title;
        document.publisher = sample.publisher;
        document.language = sample.language;
        document.languageSource = Source::Text;
        document.published = FuzzyDate::fromIso(sample.published);
        document.publishedSource = document.published ? Source::Dateline : Source::None;
        document.mediaType = sample.mediaType;
        document.pages = 1;
        Page page;
        page.number = 1;
        page.label = u"1"_s;
        page.text = sample.text;
        page.language = sample.language;
        page.blocks = {{Block::Kind::Paragraph, 0, {0, sample.text.size()}}};
        if (sample.mediaType == u"application/pdf")
            page.size = QSizeF(595, 842);
        if (sample.language == Language::Korean)
            document.quality = {{1, u"A picture on this page has no text."_s}};
        services.library.add(document, {page});
        for (const Entity &entry : services.facts.entries.entities()) {
            for (const Label &label : entry.labels) {
                if (label.language == sample.language)
                    addMention(services, sample, entry.id.value, label.text);
            }
        }
    }
    const QList<Sample> all = samples();
    const QString nineMonths = u"2025-01-01/2025-09-30"_s;
    addClaim(services, all.at(0), u"At least 1.65 billion dollars"_s, 1650000000, Bound::AtLeast, nineMonths,
             false);
    addClaim(services, all.at(0), u"about 1.46 billion"_s, 1460000000, Bound::About, u"2025-02"_s, false);
    addClaim(services, all.at(1), u"au moins 1,65 milliard de dollars"_s, 1650000000, Bound::AtLeast,
             nineMonths, true);
    addClaim(services, all.at(2), u"少なくとも16億5000万ドル"_s, 1650000000, Bound::AtLeast, nineMonths,
             true);
    services.facts.stated[1].partOf = services.facts.stated.at(0).id;
    services.facts.stated[1].victim = {{u"bybit"_s}, u"Bybit"_s};
    Event event;
    event.id = {u"e1"_s};
    event.passage = {{all.at(0).id}, 1, {0, 71}};
    event.quote = all.at(0).text.left(71);
    event.date = *FuzzyDate::fromIso(u"2025-10-22");
    event.entities = {{u"msmt"_s}};
    event.kind = u"report"_s;
    services.facts.happened = {event};
    addSearch(services);
    Annotation annotation;
    annotation.passage = {{all.at(0).id}, 1, {72, 101}};
    annotation.quote = all.at(0).text.mid(72, 29);
    annotation.note = u"Compare with the French statement"_s;
    annotation.tags = {u"cyber"_s, u"to check"_s};
    annotation.colour = HighlightColour::Green;
    if (const Result<Annotation> added = services.annotations.add(annotation); !added)
        qFatal("The sample annotation could not be added.");
}

} // namespace vigie
