// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/kindplaces.h"
#include "indexing/facts/kinds/kindwords.h"

#include <QHash>
#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// The words that tell what an amount is, each by itself, and the compounds and phrases in which they do not
/// count.
class KindWordsTest : public QObject
{
    Q_OBJECT

    static QStringList kindsIn(const QString &text)
    {
        QStringList kinds;
        for (const KindPlace &place : kindPlaces(text, {0, text.size()})) {
            const ClaimKind kind = claimwords::kinds[static_cast<size_t>(place.cue)].kind;
            kinds.append(place.origin ? QString(claimKindName(kind) + u" source"_s) : claimKindName(kind));
        }
        return kinds;
    }

private Q_SLOTS:
    void noWordIsListedTwice()
    {
        QHash<QString, int> seen;
        QStringList twice;
        for (const claimwords::KindCue &cue : claimwords::kinds) {
            if (++seen[cue.word.toString()] == 2)
                twice.append(cue.word.toString());
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u", "_s)));
    }

    void everyWordIsFoundBesideAnAmount()
    {
        QStringList lost;
        for (const claimwords::KindCue &cue : claimwords::kinds) {
            if (cue.nothing)
                continue;
            const QString text = u"5 | "_s + cue.word.toString() + u" | 5"_s;
            bool found = false;
            for (const KindPlace &place : kindPlaces(text, {0, text.size()}))
                found = found || claimwords::kinds[static_cast<size_t>(place.cue)].kind == cue.kind;
            if (!found)
                lost.append(cue.word.toString());
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u", "_s)));
    }

    void longerWordsThatOnlyLookLikeOneSayNothing()
    {
        QStringList found;
        for (const claimwords::KindCue &cue : claimwords::kinds) {
            if (cue.nothing && !kindsIn(u"5 | "_s + cue.word.toString() + u" | 5"_s).isEmpty())
                found.append(cue.word.toString());
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
        QCOMPARE(kindsIn(u"investigators"_s), QStringList());
        QCOMPARE(kindsIn(u"investors"_s), QStringList{u"other"_s});
    }

    void ofCompoundsTheHeadCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("kinds");
        const auto row = [](const QString &text, const QStringList &kinds) {
            QTest::newRow(qPrintable(text)) << text << kinds;
        };
        row(u"판매관리비"_s, {u"cost"_s});
        row(u"판매 관리비"_s, {u"cost"_s});
        row(u"수수료 수익"_s, {u"revenue"_s, u"revenue"_s});
        row(u"해킹 피해 보상금"_s, {u"other"_s, u"other"_s});
        row(u"販売費"_s, {u"cost"_s});
        row(u"盗難の補償"_s, {u"other"_s});
        row(u"被害補償"_s, {u"other"_s});
        // A verb or a noun with its particle does not belong to the next word.
        row(u"가로챈 수익"_s, {u"theft source"_s, u"revenue"_s});
        row(u"사기로 송금"_s, {u"theft"_s, u"revenue"_s});
    }

    void ofCompoundsTheHeadCounts()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, kinds);
        QVERIFY2(kindsIn(text) == kinds, qPrintable(kindsIn(text).join(u" "_s)));
    }

    void partiesAndBackgroundSayNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"the insurance company"_s, u"société d'investissement"_s, u"송금 업체"_s, u"피해자"_s,
              u"被害者"_s, u"投資会社"_s, u"after the hack"_s, u"depuis le vol"_s, u"theft prevention"_s,
              u"流出を受け"_s, u"流出対策"_s, u"유출 대책"_s, u"탈취 사고 이후"_s, u"volunteers"_s,
              u"robust"_s, u"finement"_s, u"capital"_s, u"cellar"_s, u"aided"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void partiesAndBackgroundSayNothing()
    {
        QFETCH(const QString, text);
        QCOMPARE(kindsIn(text), QStringList());
    }

    void stolenMoneyIsASource_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"the stolen funds"_s, u"stolen virtual assets"_s, u"part of the haul"_s, u"des fonds volés"_s,
              u"盗んだ資金"_s, u"流出した暗号資産"_s, u"훔친 자금"_s, u"탈취한 가상자산"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void stolenMoneyIsASource()
    {
        QFETCH(const QString, text);
        QCOMPARE(kindsIn(text), QStringList{u"theft source"_s});
    }
};

QTEST_GUILESS_MAIN(KindWordsTest)
#include "tst_kindwords.moc"
