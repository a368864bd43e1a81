// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/tellings.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

const Thesaurus &known()
{
    static const Thesaurus made = [] {
        using enum EntityType;
        const QList<std::pair<QString, EntityType>> entries{{u"region-KP"_s, State},
                                                            {u"region-RU"_s, State},
                                                            {u"ofac"_s, Organisation},
                                                            {u"nis-rok"_s, Organisation},
                                                            {u"bybit"_s, Exchange},
                                                            {u"wazirx"_s, Exchange},
                                                            {u"lazarus-group"_s, HackingGroup},
                                                            {u"kimsuky"_s, HackingGroup},
                                                            {u"kim-jong-un"_s, Person},
                                                            {u"hwasong-15"_s, Concept}};
        QList<Entity> entities;
        for (const auto &[id, type] : entries) {
            Entity entity{};
            entity.id = {id};
            entity.type = type;
            entity.labels = {{id, Language::English}};
            entities.append(entity);
        }
        return Thesaurus(entities);
    }();
    return made;
}

/// An event of document `document`, with the names of the thesaurus that its sentence holds.
Event happening(const QString &id, const QString &document, const QString &date, const QString &kind,
                const QStringList &names)
{
    Event made;
    made.id = {id};
    made.passage = {{document}, 1, {0, 100}};
    made.date = *FuzzyDate::fromIso(date);
    made.kind = kind;
    for (const QString &name : names)
        made.entities.append({name});
    return made;
}

Claim counted(const QString &id, const QString &document, const QString &unit, qint64 value)
{
    Claim claim;
    claim.id = {id};
    claim.passage = {{document}, 1, {10, 20}};
    claim.amount.kind = UnitKind::Quantity;
    claim.amount.unit = unit;
    claim.amount.value = *Decimal::fromString(QString::number(value));
    claim.period = FuzzyDate::month(2024, 10);
    return claim;
}

/// The groups of what is told more than once, each as its ids, in any order of the events.
QString groups(QList<Event> events, const QList<Claim> &claims = {})
{
    QString first;
    for (int turn = 0; turn < 6; ++turn) {
        std::shuffle(events.begin(), events.end(), *QRandomGenerator::global());
        const Tellings tellings = tellingsOf({events, claims, {}, {}, known()});
        QMap<QString, QStringList> members;
        for (auto it = tellings.events.cbegin(); it != tellings.events.cend(); ++it)
            members[it.value().value].append(it.key().value);
        QStringList lines;
        for (QStringList &ids : members) {
            ids.sort();
            lines.append(ids.join(u' '));
        }
        const QString found = lines.join(u" | "_s);
        if (turn > 0 && found != first)
            return u"depends on the order: "_s + first + u" / "_s + found;
        first = found;
    }
    return first;
}

} // namespace

class TellingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneEventToldTwiceIsOne()
    {
        const QString day = u"2017-11-29"_s, launch = u"launch"_s, state = u"region-KP"_s;
        QCOMPARE(groups({happening(u"a"_s, u"en"_s, day, launch, {state, u"hwasong-15"_s}),
                         happening(u"b"_s, u"fr"_s, day, launch, {state})}),
                 u"a b"_s);
        QCOMPARE(groups({happening(u"a"_s, u"en"_s, u"2019-09-13"_s, u"sanction"_s,
                                   {u"ofac"_s, u"lazarus-group"_s}),
                         happening(u"b"_s, u"fr"_s, u"2019-09-13"_s, u"sanction"_s, {u"lazarus-group"_s})}),
                 u"a b"_s);
        QCOMPARE(groups({happening(u"a"_s, u"en"_s, u"2024-03-28"_s, u"veto"_s, {u"region-RU"_s}),
                         happening(u"b"_s, u"fr"_s, u"2024-03-28"_s, u"veto"_s, {u"region-RU"_s}),
                         happening(u"c"_s, u"ja"_s, u"2024-03-28"_s, u"veto"_s, {u"region-RU"_s})}),
                 u"a b c"_s);
    }

    void anotherDayKindOrDeedIsAnother()
    {
        const QString day = u"2022-05-06"_s, sanction = u"sanction"_s, theft = u"theft"_s;
        QCOMPARE(groups({happening(u"a"_s, u"en"_s, day, sanction, {u"lazarus-group"_s}),
                         happening(u"b"_s, u"fr"_s, u"2022-05-07"_s, sanction, {u"lazarus-group"_s}),
                         happening(u"c"_s, u"ja"_s, day, u"meeting"_s, {u"lazarus-group"_s}),
                         happening(u"d"_s, u"en"_s, u"2022-05"_s, sanction, {u"lazarus-group"_s})}),
                 QString());
        // The office that acts does not tell what it did.
        QCOMPARE(groups({happening(u"a"_s, u"en"_s, day, sanction, {u"ofac"_s}),
                         happening(u"b"_s, u"fr"_s, day, sanction, {u"ofac"_s})}),
                 QString());
        QCOMPARE(groups({happening(u"a"_s, u"en"_s, day, theft, {u"lazarus-group"_s, u"bybit"_s}),
                         happening(u"b"_s, u"fr"_s, day, theft, {u"lazarus-group"_s, u"wazirx"_s})}),
                 QString());
        // Two sentences of one document are two, unless another document tells what both tell.
        QCOMPARE(groups({happening(u"a"_s, u"en"_s, day, theft, {u"bybit"_s}),
                         happening(u"b"_s, u"en"_s, day, theft, {u"bybit"_s})}),
                 QString());
    }

    void whoIsBetweenTwoIsOfNone()
    {
        // c could be either.
        const QString day = u"2022-05-06"_s, sanction = u"sanction"_s;
        QCOMPARE(groups({happening(u"a"_s, u"en"_s, day, sanction, {u"lazarus-group"_s, u"kim-jong-un"_s}),
                         happening(u"b"_s, u"fr"_s, day, sanction, {u"kimsuky"_s, u"kim-jong-un"_s}),
                         happening(u"c"_s, u"ja"_s, day, sanction, {u"kim-jong-un"_s})}),
                 QString());
    }

    void amountsTellToo()
    {
        const QString day = u"2024-10-18"_s, transfer = u"transfer"_s;
        const QList<Event> events{happening(u"a"_s, u"en"_s, day, transfer, {u"nis-rok"_s}),
                                  happening(u"b"_s, u"fr"_s, day, transfer, {u"nis-rok"_s})};
        const QList<Claim> claims{counted(u"x"_s, u"en"_s, u"soldier"_s, 1500),
                                  counted(u"y"_s, u"fr"_s, u"soldier"_s, 1500)};
        QCOMPARE(groups(events), QString());
        QCOMPARE(groups(events, claims), u"a b"_s);
        const Tellings tellings = tellingsOf({events, claims, {}, {}, known()});
        QCOMPARE(tellings.claims.value({u"x"_s}), tellings.claims.value({u"y"_s}));
        QVERIFY(!tellings.claims.isEmpty());
    }

    void whatAPersonTookApartStaysSo()
    {
        Event apart = happening(u"b"_s, u"fr"_s, u"2024-03-28"_s, u"veto"_s, {u"region-RU"_s});
        const Event other = happening(u"a"_s, u"en"_s, u"2024-03-28"_s, u"veto"_s, {u"region-RU"_s});
        apart.apart = true;
        QCOMPARE(groups({other, apart}), QString());
        apart.apart = false;
        apart.excluded = true;
        QCOMPARE(groups({other, apart}), QString());
    }
};

QTEST_GUILESS_MAIN(TellingsTest)
#include "tst_tellings.moc"
