// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/program.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

const char *const report =
    "Losses of the exchanges\n"
    "\n"
    "Published on 4 February 2025\n"
    "\n"
    "In 2024 hackers stole $1.2 billion from cryptocurrency exchanges.\n"
    "\n"
    "In July 2024 hackers stole $235 million from the exchange WazirX.\n"
    "\n"
    "The inspectors also heard of seven more wallets that were emptied in the same weeks.\n";
const char *const article = "Thefts grew\n"
                            "\n"
                            "Published on 6 March 2025\n"
                            "\n"
                            "In 2024 hackers stole about $1.9 billion from cryptocurrency exchanges.\n";

} // namespace

/// Decides about what the built program read, as a script would, and takes it back.
class TestCurating : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theQueueSaysWhatWaitsAndWhy();
    void acceptingTakesAClaimOutOfTheQueue();
    void rejectingEmptiesTheBar();
    void editingIsShownAndRemembered();
    void aCorrectedAmountIsFoundByItsValue();
    void excludedClaimsLeaveTheChart();
    void ofAFactItsClaimsAreNamed();
    void mergedClaimsAreOneFact();
    void splitClaimsAreTwoFacts();
    void aClaimCanBeEnteredAndRemoved();
    void anEventCanBeDecidedEnteredAndRemoved();
    void eventsCanBeMergedSplitAndExcluded();
    void aMentionCanBeRejectedReassignedAndAdded();
    void decisionsSurviveANewerFile();
    void exportedAnnotationsComeBackOnce();
    void theJournalListsAndRedoes();
    void everythingCanBeUndone();
    void wrongUsageSaysSo_data();
    void wrongUsageSaysSo();

private:
    Answer vigie(const QStringList &arguments) const { return m_program.run(arguments); }
    QJsonArray ask(QStringList arguments) const { return vigie(arguments << u"--json"_s).array(); }
    QJsonObject claim(const QString &quote) const;
    QString fact(const QString &claim) const;
    double bar() const;
    void write(const QString &name, const QByteArray &text) const;

    Program m_program;
    QString m_document;
    QByteArray m_before; ///< claims, events and facts as they were read
};

void TestCurating::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_program.file(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
}

QJsonObject TestCurating::claim(const QString &quote) const
{
    return firstWhere(ask({u"claims"_s}),
                      [&quote](const QJsonObject &one) { return one[u"quote"].toString().contains(quote); });
}

QString TestCurating::fact(const QString &claim) const
{
    return firstWhere(ask({u"claims"_s}),
                      [&claim](const QJsonObject &one) { return one[u"id"].toString() == claim; })[u"fact"]
        .toString();
}

double TestCurating::bar() const
{
    const QJsonArray years = vigie({u"chart"_s, u"--json"_s}).object()[u"years"].toArray();
    return firstWhere(years, [](const QJsonObject &year) { return year[u"year"].toInt() == 2024; })[u"amount"]
        .toDouble();
}

void TestCurating::initTestCase()
{
    QVERIFY2(m_program.isBuilt(), "vigie is not built");
    write(u"report.txt"_s, report);
    write(u"article.txt"_s, article);
    const Answer imported =
        vigie({u"import"_s, m_program.file(u"report.txt"_s), m_program.file(u"article.txt"_s), u"--json"_s});
    QCOMPARE(imported.status, 0);
    m_document = firstWhere(imported.array(),
                            [](const QJsonObject &one) {
                                return one[u"path"].toString().endsWith(u"report.txt");
                            })[u"document"]
                     .toString();
    QCOMPARE(ask({u"claims"_s}).size(), 3);
    m_before = vigie({u"claims"_s, u"--json"_s}).out + vigie({u"events"_s, u"--json"_s}).out +
               vigie({u"facts"_s, u"--json"_s}).out +
               vigie({u"mention"_s, u"list"_s, m_document, u"--json"_s}).out;
}

void TestCurating::theQueueSaysWhatWaitsAndWhy()
{
    const QJsonArray queue = ask({u"claims"_s, u"--review"_s});
    QCOMPARE(queue.size(), 3);
    QCOMPARE(queue.at(0)[u"reason"].toString(), u"conflict"_s);
    QCOMPARE(queue.at(1)[u"reason"].toString(), u"conflict"_s);
    QCOMPARE(queue.at(2)[u"reason"].toString(), u"new"_s);
    QVERIFY(!queue.at(0)[u"why"].toString().isEmpty());
    QCOMPARE(queue.at(0)[u"disagreesWith"].toArray(), QJsonArray{queue.at(1)[u"fact"]});
}

void TestCurating::acceptingTakesAClaimOutOfTheQueue()
{
    const QString id = claim(u"235"_s)[u"id"].toString();
    const Answer accepted = vigie({u"claim"_s, u"accept"_s, id, u"--json"_s});
    QCOMPARE(accepted.status, 0);
    QCOMPARE(accepted.array().at(0)[u"status"].toString(), u"accepted"_s);
    QCOMPARE(accepted.array().at(0)[u"decided"].toArray(), QJsonArray{u"status"_s});
    QCOMPARE(ask({u"claims"_s, u"--review"_s}).size(), 2);
    QCOMPARE(ask({u"claims"_s, u"--status"_s, u"accepted"_s}).size(), 1);
    QCOMPARE(ask({u"claims"_s, u"--status"_s, u"proposed"_s}).size(), 2);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(ask({u"claims"_s, u"--review"_s}).size(), 3);
}

void TestCurating::rejectingEmptiesTheBar()
{
    const double whole = bar();
    const QStringList all{claim(u"1.2"_s)[u"id"].toString(), claim(u"1.9"_s)[u"id"].toString(),
                          claim(u"235"_s)[u"id"].toString()};
    QCOMPARE(vigie(QStringList{u"claim"_s, u"reject"_s} + all).status, 0);
    QCOMPARE(bar(), 0.0);
    QCOMPARE(vigie({u"undo"_s}).status, 0); // one command is one step
    QCOMPARE(bar(), whole);
}

void TestCurating::editingIsShownAndRemembered()
{
    const QString id = claim(u"235"_s)[u"id"].toString();
    const Answer edited = vigie({u"claim"_s,
                                 u"edit"_s,
                                 id,
                                 u"--amount"_s,
                                 u"240000000.5"_s,
                                 u"--bound"_s,
                                 u"at_least"_s,
                                 u"--kind"_s,
                                 u"laundering"_s,
                                 u"--extent"_s,
                                 u"some"_s,
                                 u"--period"_s,
                                 u"2024-07-01/2024-09-30"_s,
                                 u"--victim"_s,
                                 u"Bybit"_s,
                                 u"--actor"_s,
                                 u"somebody"_s,
                                 u"--according-to"_s,
                                 u"the inspectors"_s,
                                 u"--part-of"_s,
                                 claim(u"1.2"_s)[u"id"].toString(),
                                 u"--hedged"_s,
                                 u"yes"_s,
                                 u"--retracted"_s,
                                 u"no"_s,
                                 u"--comment"_s,
                                 u"seen"_s,
                                 u"--json"_s});
    QCOMPARE(edited.status, 0);
    const QJsonObject now = edited.array().at(0).toObject();
    QCOMPARE(now[u"amount"].toDouble(), 240000000.5);
    QCOMPARE(now[u"currency"].toString(), u"USD"_s);
    QCOMPARE(now[u"bound"].toString(), u"at_least"_s);
    QCOMPARE(now[u"kind"].toString(), u"laundering"_s);
    QCOMPARE(now[u"extent"].toString(), u"some"_s);
    QCOMPARE(now[u"period"][u"end"].toString(), u"2024-09-30"_s);
    QCOMPARE(now[u"victim"].toString(), u"Bybit"_s);
    QCOMPARE(now[u"actor"].toString(), u"somebody"_s);
    QCOMPARE(now[u"accordingTo"].toString(), u"the inspectors"_s);
    QCOMPARE(now[u"partOf"].toString(), claim(u"1.2"_s)[u"id"].toString());
    QVERIFY(now[u"hedged"].toBool() && !now[u"retracted"].toBool());
    QCOMPARE(now[u"comment"].toString(), u"seen"_s);
    const QJsonArray history = ask({u"claim"_s, u"history"_s, id});
    const QJsonObject read = firstWhere(history, [](const QJsonObject &record) {
        return record[u"by"].toString() == u"program" && record[u"field"].toString() == u"amount";
    });
    QCOMPARE(read[u"after"].toString(), u"235000000 USD"_s);
    const QJsonObject said = firstWhere(history, [](const QJsonObject &record) {
        return record[u"by"].toString() == u"person" && record[u"field"].toString() == u"amount";
    });
    QCOMPARE(said[u"before"].toString(), u"235000000 USD"_s);
    QCOMPARE(said[u"after"].toString(), u"at_least 240000000.5 USD"_s);
    const QJsonObject traced = vigie({u"trace"_s, id, u"--json"_s}).object();
    QCOMPARE(traced[u"decisions"].toArray().size(), 13 - 2); // neither status nor exclusion was decided
    // Words that are not understood change nothing.
    QCOMPARE(vigie({u"claim"_s, u"edit"_s, id, u"--kind"_s, u"gift"_s}).status, 2);
    QCOMPARE(vigie({u"claim"_s, u"edit"_s, id, u"--extent"_s, u"most"_s}).status, 2);
    QCOMPARE(vigie({u"claim"_s, u"edit"_s, id, u"--amount"_s, u"much"_s}).status, 2);
    QCOMPARE(vigie({u"claim"_s, u"edit"_s, id}).status, 2);
    QCOMPARE(vigie({u"claim"_s, u"edit"_s, u"none"_s, u"--kind"_s, u"cost"_s}).status, 1);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(claim(u"235"_s)[u"amount"].toDouble(), 235000000.0);
    const Answer ranged = vigie(
        {u"claim"_s, u"edit"_s, id, u"--low"_s, u"3"_s, u"--high"_s, u"5"_s, u"--no-period"_s, u"--json"_s});
    QCOMPARE(ranged.array().at(0)[u"bound"].toString(), u"range"_s);
    QCOMPARE(ranged.array().at(0)[u"high"].toInt(), 5);
    QVERIFY(ranged.array().at(0)[u"period"].isNull());
    QCOMPARE(vigie({u"undo"_s}).status, 0);
}

void TestCurating::aCorrectedAmountIsFoundByItsValue()
{
    const auto hits = [this](const QString &amount) {
        return vigie({u"search"_s, u"amount:"_s + amount, u"--json"_s}).object()[u"total"].toInt();
    };
    const QString misread = u"234m..236m"_s, right = u"23m..24m"_s;
    const QString id = claim(u"235"_s)[u"id"].toString();
    QCOMPARE(hits(misread), 1);
    QCOMPARE(hits(right), 0);
    QCOMPARE(vigie({u"claim"_s, u"edit"_s, id, u"--amount"_s, u"23500000"_s}).status, 0);
    QCOMPARE(hits(misread), 0);
    QCOMPARE(hits(right), 1);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(hits(misread), 1);
    QCOMPARE(hits(right), 0);
    QCOMPARE(vigie({u"claim"_s, u"reject"_s, id}).status, 0); // what is rejected is stated by nobody
    QCOMPARE(hits(misread), 0);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(hits(misread), 1);
}

void TestCurating::excludedClaimsLeaveTheChart()
{
    const QStringList ids{claim(u"1.2"_s)[u"id"].toString(), claim(u"1.9"_s)[u"id"].toString()};
    QCOMPARE(vigie(QStringList{u"claim"_s, u"exclude"_s} + ids).status, 0);
    QCOMPARE(bar(), 235000000.0); // the part stands for the whole that nobody states now
    QCOMPARE(vigie(QStringList{u"claim"_s, u"include"_s} + ids).status, 0);
    QVERIFY(bar() > 1e9);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
}

void TestCurating::ofAFactItsClaimsAreNamed()
{
    const QString claim = this->claim(u"235"_s)[u"id"].toString();
    const Answer refused = vigie({u"claim"_s, u"exclude"_s, fact(claim)});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(claim.toUtf8()), refused.err.constData());
}

void TestCurating::mergedClaimsAreOneFact()
{
    const QString one = claim(u"1.2"_s)[u"id"].toString(), other = claim(u"1.9"_s)[u"id"].toString();
    QVERIFY(fact(one) != fact(other));
    QCOMPARE(vigie({u"claim"_s, u"merge"_s, one, other}).status, 0);
    QCOMPARE(fact(one), fact(other));
    const QJsonObject merged = firstWhere(
        ask({u"facts"_s}), [&](const QJsonObject &one_) { return one_[u"id"].toString() == fact(one); });
    QCOMPARE(merged[u"low"].toDouble(), 1.2e9); // both figures stay visible
    QVERIFY(merged[u"high"].toDouble() >= 1.9e9);
    QCOMPARE(merged[u"unlike"].toArray().size(), 1);
    QCOMPARE(ask({u"claims"_s, u"--review"_s}).at(0)[u"reason"].toString(), u"new"_s);
    QCOMPARE(vigie({u"claim"_s, u"unlink"_s, one}).status, 0);
    QVERIFY(fact(one) != fact(other));
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(fact(one), fact(other));
    QCOMPARE(vigie({u"undo"_s}).status, 0);
}

void TestCurating::splitClaimsAreTwoFacts()
{
    const QString one = claim(u"1.2"_s)[u"id"].toString(), other = claim(u"1.9"_s)[u"id"].toString();
    QCOMPARE(vigie({u"claim"_s, u"edit"_s, other, u"--amount"_s, u"1200000000"_s, u"--bound"_s, u"exact"_s})
                 .status,
             0);
    QCOMPARE(fact(one), fact(other));
    QCOMPARE(vigie({u"claim"_s, u"split"_s, one, other}).status, 0);
    QVERIFY(fact(one) != fact(other));
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
}

void TestCurating::aClaimCanBeEnteredAndRemoved()
{
    const QStringList words{u"claim"_s,  u"add"_s,    m_document,     u"--quote"_s, u"seven more wallets"_s,
                            u"--unit"_s, u"wallet"_s, u"--kind"_s,    u"theft"_s,   u"--period"_s,
                            u"2024"_s,   u"--json"_s, u"--comment"_s, u"by hand"_s};
    QCOMPARE(vigie(words).status, 2); // no amount
    const Answer added = vigie(words + QStringList{u"--amount"_s, u"7"_s});
    QCOMPARE(added.status, 0);
    const QJsonObject made = added.array().at(0).toObject();
    QVERIFY(made[u"entered"].toBool());
    QCOMPARE(made[u"status"].toString(), u"accepted"_s);
    QCOMPARE(made[u"unit"].toString(), u"wallet"_s);
    QVERIFY(made[u"currency"].isNull());
    const QString text = ask({u"text"_s, m_document, u"--page"_s, u"1"_s}).at(0)[u"text"].toString();
    QCOMPARE(wordsAt(text, made), u"seven more wallets"_s);
    QCOMPARE(vigie(words + QStringList{u"--amount"_s, u"7"_s}).status, 2); // twice
    QCOMPARE(ask({u"claims"_s, u"--quantities"_s}).size(), 4);
    QCOMPARE(vigie({u"claim"_s, u"remove"_s, claim(u"235"_s)[u"id"].toString()}).status, 2);
    QCOMPARE(vigie({u"claim"_s, u"remove"_s, made[u"id"].toString()}).status, 0);
    QCOMPARE(ask({u"claims"_s, u"--quantities"_s}).size(), 3);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(ask({u"claims"_s, u"--quantities"_s}).size(), 4);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(ask({u"claims"_s, u"--quantities"_s}).size(), 3);
}

void TestCurating::anEventCanBeDecidedEnteredAndRemoved()
{
    const QJsonArray events = ask({u"events"_s});
    QVERIFY(!events.isEmpty());
    const QString id = events.at(0)[u"id"].toString();
    QCOMPARE(vigie({u"event"_s, u"reject"_s, id, u"nobody"_s}).status, 1);
    QVERIFY(ask({u"events"_s, u"--status"_s, u"rejected"_s}).isEmpty()); // all or none
    QCOMPARE(vigie({u"event"_s, u"reject"_s, id}).status, 0);
    QCOMPARE(ask({u"events"_s, u"--status"_s, u"rejected"_s}).size(), 1);
    QCOMPARE(vigie({u"event"_s, u"edit"_s, id, u"--date"_s, u"2024-07-18"_s, u"--kind"_s, u"theft"_s}).status,
             0);
    const QJsonArray history = ask({u"event"_s, u"history"_s, id});
    QCOMPARE(history.last()[u"by"].toString(), u"person"_s);
    QVERIFY(!vigie({u"trace"_s, id, u"--json"_s}).object()[u"decisions"].toArray().isEmpty());
    const Answer added =
        vigie({u"event"_s, u"add"_s, m_document, u"--quote"_s, u"The inspectors also heard"_s, u"--date"_s,
               u"2024-08"_s, u"--kind"_s, u"meeting"_s, u"--json"_s});
    QCOMPARE(added.status, 0);
    QVERIFY(added.array().at(0)[u"entered"].toBool());
    QCOMPARE(vigie({u"event"_s, u"remove"_s, added.array().at(0)[u"id"].toString()}).status, 0);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(ask({u"events"_s}), events);
}

void TestCurating::eventsCanBeMergedSplitAndExcluded()
{
    const QJsonArray events = ask({u"events"_s});
    QVERIFY(events.size() >= 2);
    const QString one = events.at(0)[u"id"].toString(), other = events.at(1)[u"id"].toString();
    const auto shown = [this] {
        QStringList ids;
        for (const QJsonValue item : vigie({u"timeline"_s, u"--json"_s}).object()[u"items"].toArray()) {
            if (item[u"event"].isString())
                ids.append(item[u"event"].toString());
        }
        return ids;
    };
    const QStringList before = shown();
    QVERIFY(before.contains(one) && before.contains(other));
    QCOMPARE(vigie({u"event"_s, u"merge"_s, one, other}).status, 0);
    QVERIFY(shown().contains(one) && !shown().contains(other));
    QCOMPARE(ask({u"events"_s}).size(), events.size());              // its words stay
    QCOMPARE(vigie({u"event"_s, u"merge"_s, other, one}).status, 2); // they are one already
    QCOMPARE(vigie({u"event"_s, u"exclude"_s, one}).status, 0);
    QVERIFY(!shown().contains(one) && !shown().contains(other));
    QCOMPARE(vigie({u"event"_s, u"include"_s, one}).status, 0);
    QCOMPARE(vigie({u"event"_s, u"split"_s, one}).status, 0);
    QCOMPARE(shown(), before);
    QCOMPARE(vigie({u"event"_s, u"split"_s, one}).status, 1);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(ask({u"events"_s}), events);
}

void TestCurating::aMentionCanBeRejectedReassignedAndAdded()
{
    const QJsonArray before = ask({u"mention"_s, u"list"_s, m_document});
    const QJsonObject wazirx =
        firstWhere(before, [](const QJsonObject &one) { return one[u"quote"].toString() == u"WazirX"; });
    QVERIFY(!wazirx.isEmpty());
    const QString entity = wazirx[u"entity"].toString();
    const QStringList place{m_document, u"--range"_s,
                            u"%1-%2"_s.arg(wazirx[u"start"].toInt()).arg(wazirx[u"end"].toInt())};
    const auto hits = [this](const QString &id) {
        return vigie({u"search"_s, u"exchange"_s, u"--entity"_s, id, u"--json"_s}).object()[u"total"].toInt();
    };
    const int found = hits(entity);
    QVERIFY(found > 0);
    QCOMPARE(vigie(QStringList{u"mention"_s, u"reject"_s} + place).status, 0);
    QVERIFY(vigie({u"entity"_s, entity, u"--json"_s}).object()[u"mentionList"].toArray().isEmpty());
    QCOMPARE(hits(entity), found - 1); // search follows
    QCOMPARE(vigie(QStringList{u"mention"_s, u"reassign"_s} + place + QStringList{u"--entity"_s, u"bybit"_s})
                 .status,
             0);
    QCOMPARE(vigie({u"entity"_s, u"bybit"_s, u"--json"_s}).object()[u"mentionList"].toArray().size(), 1);
    QCOMPARE(hits(u"bybit"_s), 1);
    QCOMPARE(
        vigie({u"mention"_s, u"add"_s, m_document, u"--quote"_s, u"inspectors"_s, u"--entity"_s, u"msmt"_s})
            .status,
        0);
    QCOMPARE(vigie({u"entity"_s, u"msmt"_s, u"--json"_s}).object()[u"mentionList"].toArray().size(), 1);
    QCOMPARE(vigie({u"mention"_s, u"remove"_s, m_document, u"--quote"_s, u"inspectors"_s}).status, 0);
    QCOMPARE(vigie(QStringList{u"mention"_s, u"accept"_s} + place).status, 0);
    QCOMPARE(vigie({u"mention"_s, u"reject"_s, m_document, u"--quote"_s, u"same weeks"_s}).status, 1);
    for (int i = 0; i < 5; ++i) // accepting the one that was reassigned changes nothing: no step
        if (vigie({u"journal"_s, u"--json"_s}).array().isEmpty() ||
            ask({u"mention"_s, u"list"_s, m_document}) == before)
            break;
        else
            QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(ask({u"mention"_s, u"list"_s, m_document}), before);
    QCOMPARE(hits(entity), found);
}

void TestCurating::decisionsSurviveANewerFile()
{
    const QString id = claim(u"235"_s)[u"id"].toString();
    QCOMPARE(vigie({u"claim"_s, u"edit"_s, id, u"--kind"_s, u"cost"_s}).status, 0);
    const Answer added = vigie({u"claim"_s, u"add"_s, m_document, u"--quote"_s, u"seven more wallets"_s,
                                u"--amount"_s, u"7"_s, u"--unit"_s, u"wallet"_s, u"--json"_s});
    QCOMPARE(added.status, 0);
    write(u"report.txt"_s, QByteArray(report).replace("Losses of the", "Revised: losses of all the"));
    const Answer again = vigie({u"import"_s, m_program.file(u"report.txt"_s), u"--json"_s});
    QCOMPARE(again.array().at(0)[u"status"].toString(), u"updated"_s);
    QVERIFY(claim(u"235"_s)[u"id"].toString() != id);
    QCOMPARE(claim(u"235"_s)[u"kind"].toString(), u"cost"_s);
    QCOMPARE(ask({u"claims"_s, u"--quantities"_s}).size(), 4);
    QVERIFY(ask({u"claims"_s, u"--orphaned"_s}).isEmpty());
    // Without its words it is listed, not moved.
    write(u"report.txt"_s, QByteArray(report).replace("seven more wallets", "nothing else"));
    QCOMPARE(vigie({u"import"_s, m_program.file(u"report.txt"_s)}).status, 0);
    const QJsonArray orphaned = ask({u"claims"_s, u"--orphaned"_s});
    QCOMPARE(orphaned.size(), 1);
    QCOMPARE(orphaned.at(0)[u"quote"].toString(), u"seven more wallets"_s);
    write(u"report.txt"_s, report);
    QCOMPARE(vigie({u"import"_s, m_program.file(u"report.txt"_s)}).status, 0);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QVERIFY(ask({u"claims"_s, u"--orphaned"_s}).isEmpty());
}

void TestCurating::exportedAnnotationsComeBackOnce()
{
    const Answer marked = vigie({u"annotate"_s, m_document, u"--quote"_s, u"The inspectors also heard"_s,
                                 u"--note"_s, u"ask them"_s, u"--tag"_s, u"open"_s, u"--json"_s});
    QCOMPARE(marked.status, 0);
    const QString file = m_program.file(u"marks.jsonld"_s);
    QCOMPARE(vigie({u"export"_s, u"jsonld"_s, u"--output"_s, file}).status, 0);
    const auto import = [&] { return vigie({u"import-annotations"_s, file, u"--json"_s}).object(); };
    QCOMPARE(import()[u"known"].toInt(), 1);
    QCOMPARE(vigie({u"annotation"_s, u"remove"_s, marked.object()[u"id"].toString()}).status, 0);
    QCOMPARE(import()[u"taken"].toInt(), 1);
    QCOMPARE(ask({u"annotations"_s}).at(0).toObject(), marked.object());
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QVERIFY(ask({u"annotations"_s}).isEmpty());
    write(u"marks.pdf"_s, "%PDF-1.4\n");
    QCOMPARE(vigie({u"import-annotations"_s, m_program.file(u"marks.pdf"_s)}).status, 1); // a damaged one
    QCOMPARE(vigie({u"import-annotations"_s, m_program.file(u"report.txt"_s)}).status, 1);
    QCOMPARE(vigie({u"import-annotations"_s, m_program.file(u"none"_s)}).status, 1);
    QCOMPARE(vigie({u"undo"_s}).status, 0); // the removal
    QCOMPARE(vigie({u"undo"_s}).status, 0); // the mark
}

void TestCurating::theJournalListsAndRedoes()
{
    const QString id = claim(u"1.9"_s)[u"id"].toString();
    QCOMPARE(vigie({u"claim"_s, u"exclude"_s, id}).status, 0);
    const QJsonArray steps = ask({u"journal"_s});
    QCOMPARE(steps.last()[u"action"].toString(), u"claim.exclude"_s);
    QVERIFY(steps.last()[u"summary"].toString().contains(u"1.9"));
    QCOMPARE(vigie({u"undo"_s, u"--json"_s}).object()[u"undone"].toString(), u"claim.exclude"_s);
    QVERIFY(!claim(u"1.9"_s)[u"excluded"].toBool());
    QCOMPARE(vigie({u"redo"_s, u"--json"_s}).object()[u"redone"].toString(), u"claim.exclude"_s);
    QVERIFY(claim(u"1.9"_s)[u"excluded"].toBool());
    QCOMPARE(vigie({u"undo"_s}).status, 0);
}

void TestCurating::everythingCanBeUndone()
{
    const QByteArray now = vigie({u"claims"_s, u"--json"_s}).out + vigie({u"events"_s, u"--json"_s}).out +
                           vigie({u"facts"_s, u"--json"_s}).out +
                           vigie({u"mention"_s, u"list"_s, m_document, u"--json"_s}).out;
    QCOMPARE(now, m_before);
    QCOMPARE(vigie({u"undo"_s}).status, 1);
    QCOMPARE(vigie({u"check"_s}).status, 0);
}

void TestCurating::wrongUsageSaysSo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no id") << QStringList{u"claim"_s, u"accept"_s};
    QTest::newRow("no such verb") << QStringList{u"claim"_s, u"praise"_s, u"x"_s};
    QTest::newRow("one claim is none to merge") << QStringList{u"claim"_s, u"merge"_s, u"x"_s};
    QTest::newRow("no such status") << QStringList{u"claims"_s, u"--status"_s, u"good"_s};
    QTest::newRow("no number") << QStringList{u"mention"_s, u"reject"_s,  u"x"_s, u"--page"_s,
                                              u"two"_s,     u"--quote"_s, u"y"_s};
    QTest::newRow("no place") << QStringList{u"mention"_s, u"reject"_s, u"x"_s};
    QTest::newRow("no date") << QStringList{u"event"_s, u"edit"_s, u"x"_s, u"--date"_s, u"soon"_s};
}

void TestCurating::wrongUsageSaysSo()
{
    QFETCH(QStringList, words);
    const Answer answer = vigie(words);
    QCOMPARE(answer.status, 2);
    QVERIFY(!answer.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCurating)
#include "tst_curating.moc"
