// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/entitymatcher.h"
#include "indexing/language/regionnames.h"

#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

Entity entity(const QString &id, EntityType type, const QList<Label> &labels)
{
    Entity made;
    made.id.value = id;
    made.type = type;
    made.labels = labels;
    return made;
}

Label in(Language language, const QString &text, bool ambiguous = false)
{
    return {text, language, Label::Kind::Alternative, ambiguous};
}

Thesaurus thesaurus()
{
    using enum Language;
    QList<Entity> entities = regionEntities();
    entities << entity(u"region-KP"_s, EntityType::State,
                       {in(French, u"République populaire démocratique de Corée"_s), in(French, u"RPDC"_s),
                        in(French, u"nord-coréen"_s), in(English, u"DPRK"_s), in(English, u"North Korean"_s),
                        in(Japanese, u"北"_s, true)})
             << entity(u"region-KR"_s, EntityType::State,
                       {in(French, u"République de Corée"_s), in(Korean, u"한국"_s)})
             << entity(u"region-US"_s, EntityType::State,
                       {in(Japanese, u"米国"_s), in(Japanese, u"米"_s), in(French, u"américain"_s)})
             << entity(u"who"_s, EntityType::Organisation, {in(Unknown, u"WHO"_s)})
             << entity(u"it"_s, EntityType::Concept, {in(English, u"IT"_s)})
             << entity(u"rgb"_s, EntityType::Organisation,
                       {in(Korean, u"정찰총국"_s), in(Japanese, u"偵察総局"_s), in(Unknown, u"RGB"_s)})
             << entity(u"msmt"_s, EntityType::Organisation,
                       {in(Unknown, u"MSMT"_s), in(Korean, u"다국적 제재 모니터링팀"_s)})
             << entity(u"cap"_s, EntityType::Concept, {in(English, u"cap"_s)});
    return Thesaurus(entities);
}

} // namespace

class TestEntityMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFoundAtTheirBorders_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *code, const QString &text, const QString &expected) {
            QTest::newRow(text.toUtf8().constData()) << QString::fromLatin1(code) << text << expected;
        };
        row("fr", u"Des envois en Guinée équatoriale et en Guinée."_s, u"region-GQ region-GN"_s);
        row("fr", u"La Guinée-Bissau et la Papouasie-Nouvelle-Guinée."_s, u"region-GW region-PG"_s);
        row("fr", u"La République populaire démocratique de Corée et la République de Corée."_s,
            u"region-KP region-KR"_s);
        row("fr", u"Le gouvernement de l’Italie et d'Espagne, l'Inde."_s, u"region-IT region-ES region-IN"_s);
        row("fr", u"Des hackers nord-coréens, une firme nord‑coréenne."_s, u"region-KP region-KP"_s);
        row("fr", u"Un accord sud-américain et un accord américain."_s, u"region-US"_s);
        row("fr", u"Les Etats-Unis et le Perou."_s, u"region-US region-PE"_s);
        row("fr", u"Dominique et Maurice sont venus."_s, QString());
        row("en", u"North Korea's ships and the North Koreans."_s, u"region-KP region-KP"_s);
        row("en", u"Nigeria is not Niger; Romania is not Oman."_s,
            u"region-NG region-NE region-RO region-OM"_s);
        row("en", u"Trade with South America and New Guinea."_s, QString());
        row("en", u"He ate turkey from fine china in a jersey."_s, QString());
        row("en", u"The people who asked us about it."_s, QString());
        row("en", u"The US asked the WHO about IT."_s, u"region-US who it"_s);
        row("en", u"Papers lie at https://msmt.info today."_s, QString());
        row("en", u"Dominican Republic, Dominica, South Sudan and Sudan."_s,
            u"region-DO region-DM region-SS region-SD"_s);
        row("fr", u"Le cap de 2024 est tenu."_s, QString());
        row("ja", u"米国と韓国、日本、赤道ギニア。"_s, u"region-US region-KR region-JP region-GQ"_s);
        row("ja", u"米軍と新米の話。"_s, QString());
        row("ja", u"米、日本と協議。"_s, u"region-US region-JP"_s);
        row("ja", u"マリオとタイヤとチリソース。"_s, QString());
        row("ja", u"北朝鮮の偵察総局と北の国。"_s, u"region-KP rgb"_s);
        row("ko", u"북한은 러시아에서, 중국과 북한정찰총국이"_s,
            u"region-KP region-RU region-CN region-KP rgb"_s);
        row("ko", u"수단과 방법, 인도적 지원, 이란성 쌍둥이"_s, QString());
        row("ko", u"대러시아 제재와 주한국 대사"_s, u"region-RU region-KR"_s);
        row("ko", u"다국적제재모니터링팀과 다국적 제재모니터링팀은"_s, u"msmt msmt"_s);
    }
    void namesAreFoundAtTheirBorders()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        static const EntityMatcher matcher{thesaurus()};
        QStringList found;
        for (const EntityMatch &match : matcher.match(normalise(text), languageFromCode(code), text))
            found.append(match.entity.value);
        QCOMPARE(found.join(u' '), expected);
    }
    void matchesAreOrderedAndDoNotOverlap()
    {
        const EntityMatcher matcher{thesaurus()};
        const QString text = u"France France Guinée équatoriale, MSMT-RGB, Corée du Sud"_s;
        qsizetype last = 0;
        const QList<EntityMatch> matches = matcher.match(normalise(text), Language::French, text);
        QCOMPARE(matches.size(), 6);
        for (const EntityMatch &match : matches) {
            QVERIFY(match.span.start >= last && match.span.end > match.span.start);
            last = match.span.end;
        }
    }
    void anEmptyThesaurusFindsNothing()
    {
        const EntityMatcher matcher{Thesaurus()};
        QVERIFY(matcher.match(normalise(u"Japan 日本"_s), Language::English).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEntityMatcher)
#include "tst_entitymatcher.moc"
