// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/versionalignment.h"
#include "models/ledger/versioncandidates.h"
#include "models/ledger/versiondifferences.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

Document documentNamed(const QString &id, Language language)
{
    Document document;
    document.id = {id};
    document.language = language;
    return document;
}

/// A document of paragraphs in which «…» are amounts of dollars in millions, ≥ at least and ? hedged, and
/// [[…]] names.
struct Written
{
    Document document;
    QList<Page> pages;
    DocumentFacts facts;

    Written(const QString &id, Language language, const QStringList &paragraphs)
        : document(documentNamed(id, language))
    {
        Page page;
        page.number = 1;
        for (const QString &paragraph : paragraphs)
            add(page, paragraph);
        pages.append(page);
    }

    static void move(Span &span, qsizetype by) { span = {span.start + by, span.end + by}; }

    void add(Page &page, QString paragraph)
    {
        const qsizetype start = page.text.size();
        // From the back, so that what is replaced moves nothing that was found before.
        const qsizetype names = facts.mentions.size();
        const qsizetype claims = facts.claims.size();
        for (qsizetype at = paragraph.size() - 1; at >= 0; --at) {
            const bool name = paragraph.mid(at, 2) == u"[["_s;
            if (!name && paragraph.at(at) != u'«')
                continue;
            const qsizetype length = name ? 2 : 1;
            const qsizetype to = paragraph.indexOf(name ? u"]]"_s : u"»"_s, at);
            QString words = paragraph.mid(at + length, to - at - length);
            const QString marks = words;
            words.remove(u'?').remove(u'≥');
            paragraph.replace(at, to + length - at, words);
            const qsizetype shrunk = to + length - at - words.size();
            for (qsizetype i = names; i < facts.mentions.size(); ++i)
                move(facts.mentions[i].passage.span, -shrunk);
            for (qsizetype i = claims; i < facts.claims.size(); ++i)
                move(facts.claims[i].passage.span, -shrunk);
            const Passage passage{document.id, 1, {start + at, start + at + words.size()}};
            if (name) {
                facts.mentions.append({{words}, passage, words});
                continue;
            }
            Claim claim;
            claim.passage = passage;
            claim.hedged = marks.contains(u'?');
            claim.amount.bound = marks.contains(u'≥') ? Bound::AtLeast : Bound::Exact;
            claim.amount.value = *Decimal::fromString(words)->shifted(6);
            claim.amount.unit = u"USD"_s;
            claim.amount.shownPower = claim.amount.value.lastSignificantPower();
            facts.claims.append(claim);
        }
        page.blocks.append({Block::Kind::Paragraph, 0, {start, start + paragraph.size()}});
        page.text += paragraph + u'\n';
    }

    VersionText text() const
    {
        QList<Entity> entities;
        for (const Mention &mention : facts.mentions) {
            Entity entity;
            entity.id = mention.entity;
            entity.type = EntityType::Organisation;
            entities.append(entity);
        }
        return versionText(document, pages, facts, Thesaurus(entities));
    }
};

Written english()
{
    return {
        u"en"_s,
        Language::English,
        {u"The ministers of eleven governments met in the harbour town to speak of the coming year."_s,
         u"They noted that [[lazarus]] took at least «≥2840» from exchanges, of which «1650» this year."_s,
         u"Workers abroad brought in «600», and the team of [[msmt]] will look at resolution 2397 again."_s,
         u"They thanked the hosts for the rooms and for the weather."_s,
         u"A sum of «?12.5» is believed to have come back. The next meeting is in spring."_s}};
}

Written french()
{
    return {
        u"fr"_s,
        Language::French,
        {u"Les ministres de onze gouvernements se sont réunis dans la ville portuaire pour parler de l'an prochain."_s,
         u"Ils ont constaté que [[lazarus]] a pris aux plateformes au moins «≥2840»."_s,
         u"De cette somme, «1650» l'ont été cette année, selon les ministres qui en ont parlé."_s,
         u"Les travailleurs à l'étranger ont rapporté «600» et l'équipe [[msmt]] reverra la résolution 2397."_s,
         u"Ils ont remercié leurs hôtes pour les salles et pour le temps qu'il faisait."_s,
         u"Une somme de «12.5» est revenue. La prochaine réunion aura lieu au printemps, avec [[ofac]]."_s}};
}

Written article()
{
    return {
        u"news"_s,
        Language::French,
        {u"La brume n'a pas quitté le port de la journée, et les pêcheurs sont restés à quai."_s,
         u"Au sujet des vols, le chiffre de «2840» est revenu plusieurs fois dans les couloirs."_s,
         u"Un hôtelier parle de «3» de recettes perdues, un autre de «4.5», et tous deux de 1200 clients."_s,
         u"Le maire, [[mairie]], avait promis «75» pour la digue, dont «20» viennent de [[region]]."_s,
         u"La saison prochaine, 4500 visiteurs sont attendus, contre 3100 l'an dernier."_s}};
}

} // namespace

/// Versions of one statement: what is laid side by side, what is taken for a version, what one lacks.
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphsThatSayTheSameStandSideBySide();
    void aVersionIsToldFromATextOnTheSameMatter();
    void aTextIsItsOwnVersion();
    void everyParagraphStandsInOnePairInOrder();
    void longTextsAreLaidAlongTheirDiagonal();
    void whatOneVersionLacksIsFound();
    void aNameWithinALongerNameIsNotLacking();
    void nothingLacksBetweenEqualTexts();
    void candidatesArePublishedTogetherOrStateTheSame();
    void emptyTextsAreNoVersions();
};

void TestVersions::paragraphsThatSayTheSameStandSideBySide()
{
    const VersionAlignment alignment = alignVersions(english().text(), french().text());
    const QList<VersionPair> expected{{{0}, {0}}, {{1}, {1, 2}}, {{2}, {3}}, {{3}, {4}}, {{4}, {5}}};
    QCOMPARE(alignment.pairs, expected);
}

void TestVersions::aVersionIsToldFromATextOnTheSameMatter()
{
    QVERIFY(alignVersions(english().text(), french().text()).isVersion());
    QVERIFY(alignVersions(french().text(), english().text()).isVersion());
    QVERIFY(!alignVersions(english().text(), article().text()).isVersion());
}

void TestVersions::aTextIsItsOwnVersion()
{
    const VersionText text = english().text();
    const VersionAlignment alignment = alignVersions(text, text);
    for (int at = 0; at < text.paragraphs.size(); ++at)
        QCOMPARE(alignment.pairs.at(at), (VersionPair{{at}, {at}}));
    QVERIFY(alignment.shared > 0.999);
}

void TestVersions::everyParagraphStandsInOnePairInOrder()
{
    QRandomGenerator chance(7);
    for (int run = 0; run < 40; ++run) {
        const auto make = [&chance](const QString &id) {
            QStringList paragraphs;
            for (int at = 0, count = 1 + chance.bounded(25); at < count; ++at)
                paragraphs.append(u"words "_s.repeated(1 + chance.bounded(30)) +
                                  u"«%1»"_s.arg(1 + chance.bounded(9)));
            return Written(id, Language::English, paragraphs).text();
        };
        const VersionText left = make(u"a"_s);
        const VersionText right = make(u"b"_s);
        QList<int> seenLeft, seenRight;
        for (const VersionPair &pair : alignVersions(left, right).pairs) {
            seenLeft += pair.left;
            seenRight += pair.right;
        }
        QList<int> allLeft(left.paragraphs.size()), allRight(right.paragraphs.size());
        std::iota(allLeft.begin(), allLeft.end(), 0);
        std::iota(allRight.begin(), allRight.end(), 0);
        QCOMPARE(seenLeft, allLeft);
        QCOMPARE(seenRight, allRight);
    }
}

void TestVersions::longTextsAreLaidAlongTheirDiagonal()
{
    QStringList left, right;
    for (int at = 0; at < 1200; ++at) {
        left.append(u"The sum of «%1» was spoken of."_s.arg(at + 1));
        if (at % 50 != 49)
            right.append(u"On a parlé de la somme de «%1»."_s.arg(at + 1));
    }
    const VersionText a = Written(u"a"_s, Language::English, left).text();
    const VersionText b = Written(u"b"_s, Language::French, right).text();
    const VersionAlignment alignment = alignVersions(a, b);
    QVERIFY(alignment.isVersion());
    int right1 = 0;
    for (const VersionPair &pair : alignment.pairs) {
        if (pair.left.size() == 1 && pair.right.size() == 1 &&
            a.paragraphs.at(pair.left.first()).invariants.first().key ==
                b.paragraphs.at(pair.right.first()).invariants.first().key)
            ++right1;
    }
    QVERIFY2(right1 > 1100, qPrintable(QString::number(right1)));
}

void TestVersions::whatOneVersionLacksIsFound()
{
    Written shorter = french();
    const VersionText left = english().text();
    const VersionText right = shorter.text();
    const QList<VersionDifference> differences =
        versionDifferences(left, right, alignVersions(left, right), {});
    QStringList found;
    for (const VersionDifference &one : differences)
        found.append(one.passage.document.value + u' ' + QString::number(int(one.kind)) + u' ' + one.words);
    QCOMPARE(found, (QStringList{u"en %1 12.5"_s.arg(int(VersionDifference::Kind::Hedge)),
                                 u"fr %1 ofac"_s.arg(int(VersionDifference::Kind::Name))}));
    // A figure that is gone, and a bound.
    Written changed(
        u"fr"_s, Language::French,
        {u"Les ministres de onze gouvernements se sont réunis dans la ville portuaire."_s,
         u"Ils ont constaté que [[lazarus]] a pris aux plateformes «2840», dont beaucoup cette année."_s,
         u"Les travailleurs à l'étranger ont rapporté «600» et l'équipe [[msmt]] reverra tout."_s,
         u"Ils ont remercié leurs hôtes pour les salles et pour le temps qu'il faisait."_s,
         u"Une somme de «?12.5» serait revenue. La prochaine réunion aura lieu au printemps."_s});
    const VersionText other = changed.text();
    QStringList lacking;
    for (const VersionDifference &one : versionDifferences(left, other, alignVersions(left, other), {}))
        lacking.append(QString::number(int(one.kind)) + u' ' + one.words);
    QCOMPARE(lacking, (QStringList{u"%1 2840"_s.arg(int(VersionDifference::Kind::Bound)),
                                   u"%1 1650"_s.arg(int(VersionDifference::Kind::Figure)),
                                   u"%1 2397"_s.arg(int(VersionDifference::Kind::Number))}));
}

void TestVersions::aNameWithinALongerNameIsNotLacking()
{
    const auto entity = [](const QString &id, const QStringList &english, const QString &japanese) {
        Entity made;
        made.id = {id};
        made.type = EntityType::Organisation;
        for (const QString &label : english)
            made.labels.append({label, Language::English, Label::Kind::Preferred, false});
        made.labels.append({japanese, Language::Japanese, Label::Kind::Preferred, false});
        return made;
    };
    const Thesaurus thesaurus(
        {entity(u"committee"_s, {u"Committee 1718"_s}, u"1718委員会"_s),
         entity(u"panel"_s, {u"Panel of Experts of Committee 1718"_s}, u"専門家パネル"_s),
         entity(u"ofac"_s, {u"OFAC"_s}, u"外国資産管理室"_s)});
    Written japanese(u"ja"_s, Language::Japanese,
                     {u"1718の[[committee]]と[[panel]]が報告し、[[ofac]]が読んだ。"_s});
    Written words(u"en"_s, Language::English,
                  {u"The panel of experts of committee 1718 wrote, and the rest was a hoofache."_s});
    words.facts.mentions.append({{u"panel"_s}, {words.document.id, 1, {4, 38}}, u"panel"_s});
    const VersionText left = japanese.text();
    const VersionText right = words.text();
    QStringList lacking;
    for (const VersionDifference &one :
         versionDifferences(left, right, alignVersions(left, right), thesaurus))
        lacking.append(one.words);
    QCOMPARE(lacking, QStringList{u"ofac"_s});
}

void TestVersions::nothingLacksBetweenEqualTexts()
{
    const VersionText text = english().text();
    QVERIFY(versionDifferences(text, text, alignVersions(text, text), {}).isEmpty());
}

void TestVersions::candidatesArePublishedTogetherOrStateTheSame()
{
    Document own = documentNamed(u"own"_s, Language::English);
    own.published = FuzzyDate::day({2025, 10, 22});
    own.characters = 5000;
    Document together = documentNamed(u"together"_s, Language::Korean);
    together.published = FuzzyDate::day({2025, 10, 22});
    together.characters = 2500;
    Document later = documentNamed(u"later"_s, Language::French);
    later.published = FuzzyDate::day({2025, 10, 28});
    later.characters = 5500;
    Document sameLanguage = together;
    sameLanguage.id = {u"same-language"_s};
    sameLanguage.language = Language::English;
    Document book = together;
    book.id = {u"book"_s};
    book.characters = 500'000;
    Document undated = documentNamed(u"undated"_s, Language::Japanese);
    undated.characters = 2600;
    Document stranger = documentNamed(u"stranger"_s, Language::Japanese);
    stranger.characters = 2600;
    Claim claim;
    claim.amount.value = Decimal(2'840'000'000);
    claim.amount.unit = u"USD"_s;
    claim.passage.document = own.id;
    Claim same = claim;
    same.passage.document = undated.id;
    const QList<DocumentId> candidates = versionCandidates(
        own, {own, stranger, together, later, sameLanguage, book, undated}, {claim, same}, {});
    QCOMPARE(candidates, (QList<DocumentId>{together.id, undated.id, later.id}));
}

void TestVersions::emptyTextsAreNoVersions()
{
    const VersionText none = Written(u"a"_s, Language::English, {}).text();
    QVERIFY(!alignVersions(none, english().text()).isVersion());
    QVERIFY(!alignVersions(none, none).isVersion());
}

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
