// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/factreader.h"

#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// Who took an amount, where a sentence tells of a total and of what one actor took of it.
class ActorsTest : public QObject
{
    Q_OBJECT

    static Thesaurus koreaOnly()
    {
        Entity korea;
        korea.id = {u"region-KP"_s};
        korea.type = EntityType::State;
        korea.labels = {{.text = u"North Korea"_s, .language = Language::English},
                        {.text = u"Corée du Nord"_s, .language = Language::French},
                        {.text = u"北朝鮮"_s, .language = Language::Japanese},
                        {.text = u"북한"_s, .language = Language::Korean}};
        return Thesaurus({korea});
    }

    static QList<Claim> read(const QStringList &paragraphs, Language language)
    {
        Document document;
        document.id = {u"0123456789ab"_s};
        document.language = language;
        document.published = FuzzyDate::day({2026, 2, 3});
        Page page;
        page.number = 1;
        page.language = language;
        for (const QString &words : paragraphs) {
            const qsizetype start = page.text.size();
            page.text += words + u'\n';
            page.blocks.append({Block::Kind::Paragraph, 0, {start, start + words.size()}});
        }
        return FactReader(koreaOnly()).read(document, {page}).claims;
    }

private Q_SLOTS:
    void aTotalOfTheWorldHasNoActor_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // by value: the actor or -, and < where it is part of another
        const auto row = [](Language language, const QString &text, const QString &expected) {
            QTest::newRow(qPrintable(text)) << language << text << expected;
        };
        const QString english = u"3400000000 - 2020000000 North Korea <"_s;
        const QString behind = u"2020000000 North Korea < 3400000000 -"_s;
        row(Language::English,
            u"Of the $3.4 billion in cryptocurrency stolen worldwide in 2025, North Korea took $2.02 billion."_s,
            english);
        row(Language::English, u"Of the $3.4 billion stolen in 2025, North Korea took $2.02 billion."_s,
            english);
        row(Language::English,
            u"North Korea accounted for $2.02 billion of the $3.4 billion stolen in 2025 worldwide."_s,
            behind);
        row(Language::English,
            u"North Korea was behind $2.02 billion of the $3.4 billion stolen around the world in 2025."_s,
            behind);
        row(Language::French,
            u"La Corée du Nord a dérobé 2,02 milliards des 3,4 milliards de dollars volés dans le monde en "
            "2025."_s,
            u"2020000000 Corée du Nord < 3400000000 -"_s);
        row(Language::Japanese,
            u"2025年に世界で盗まれた34億ドルのうち、北朝鮮によるものは20億2000万ドルだった。"_s,
            u"3400000000 - 2020000000 北朝鮮 <"_s);
        row(Language::Japanese, u"北朝鮮は、2025年に世界で盗まれた34億ドルのうち20億2000万ドルを盗んだ。"_s,
            u"3400000000 - 2020000000 北朝鮮 <"_s);
        row(Language::Korean,
            u"2025년 전 세계에서 도난당한 34억 달러 가운데 북한이 20억 2천만 달러를 훔쳤다."_s,
            u"3400000000 - 2020000000 북한 <"_s);
        // What he took in all the world stays his.
        row(Language::English,
            u"North Korea stole $2.02 billion worldwide in 2025, of which $1.46 billion came from one firm."_s,
            u"2020000000 North Korea 1460000000 North Korea <"_s);
        row(Language::English,
            u"Of the $2.02 billion stolen by North Korea worldwide in 2025, $1.46 billion came from one firm."_s,
            u"2020000000 North Korea 1460000000 North Korea <"_s);
        row(Language::Japanese,
            u"北朝鮮は2025年に世界で20億2000万ドルを盗み、このうち14億6000万ドルは一社から盗んだ。"_s,
            u"2020000000 北朝鮮 1460000000 北朝鮮 <"_s);
        row(Language::Korean,
            u"북한은 2025년 전 세계에서 20억 2천만 달러를 훔쳤는데, 이 가운데 14억 6천만 달러는 한 거래소에서 훔쳤다."_s,
            u"2020000000 북한 1460000000 북한 <"_s);
    }

    void aTotalOfTheWorldHasNoActor()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QStringList found;
        for (const Claim &claim : read({text}, language)) {
            found.append(claim.amount.value.toString());
            found.append(claim.actor.isEmpty() ? u"-"_s : claim.actor.name);
            if (!claim.partOf.isEmpty())
                found.append(u"<"_s);
        }
        QTEST(found.join(u' '), "expected");
    }

    void whoDidItNotIsNoActor_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("named");
        const auto row = [](Language language, const QString &text, bool named) {
            QTest::newRow(qPrintable(text)) << language << text << named;
        };
        row(Language::English, u"The $90 million theft was blamed on Israel, not on North Korea."_s, false);
        row(Language::English, u"The $90 million was not stolen by North Korea."_s, false);
        row(Language::English, u"There is no evidence that North Korea stole the $90 million."_s, false);
        row(Language::English, u"It was not only North Korea that stole the $90 million."_s, true);
        row(Language::English, u"The law did not stop North Korea from stealing $90 million."_s, true);
        row(Language::French, u"Les 90 millions de dollars n'ont pas été volés par la Corée du Nord."_s,
            false);
        row(Language::French, u"La Corée du Nord a volé 90 millions de dollars."_s, true);
        row(Language::Japanese, u"9000万ドルが盗まれたが、北朝鮮の犯行ではないという。"_s, false);
        row(Language::Korean, u"9천만 달러가 탈취됐으나 북한의 소행은 아니라고 한다."_s, false);
        row(Language::Korean, u"북한이 9천만 달러를 탈취했다."_s, true);
    }

    void whoDidItNotIsNoActor()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        const QList<Claim> claims = read({text}, language);
        QCOMPARE(claims.size(), 1);
        QTEST(!claims.constFirst().actor.isEmpty(), "named");
    }

    /// The line that dates the document does not date what stands below it.
    void aDatelineHeadsNothing()
    {
        const QList<Claim> claims =
            read({u"LONDON, February 3, 2026"_s,
                  u"North Korea accounted for $2.02 billion of the $3.4 billion stolen in 2025."_s},
                 Language::English);
        QCOMPARE(claims.size(), 2);
        for (const Claim &claim : claims)
            QCOMPARE(claim.period ? claim.period->toIso() : QString(), u"2025"_s);
    }
};

QTEST_GUILESS_MAIN(ActorsTest)
#include "tst_actors.moc"
