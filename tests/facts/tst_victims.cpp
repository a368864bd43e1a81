// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/factreader.h"

#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// Whoever is taken for an unknown victim bears a name.
class VictimsTest : public QObject
{
    Q_OBJECT

private:
    static QString victimOf(const QString &text, Language language)
    {
        Document document;
        document.id = {u"0123456789ab"_s};
        document.language = language;
        Page page;
        page.number = 1;
        page.language = language;
        page.text = text;
        page.blocks = {{Block::Kind::Paragraph, 0, {0, text.size()}}};
        const Thesaurus nobody{QList<Entity>()};
        const QList<Claim> claims = FactReader(nobody).read(document, {page}).claims;
        return claims.isEmpty() ? u"(no claim)"_s : claims.first().victim.name;
    }

    /// Sentences with a place for a name, by language.
    static QStringList places(Language language)
    {
        switch (language) {
        case Language::English:
            return {u"%1 was robbed of $41 million by hackers."_s,
                    u"Hackers stole $41 million from %1 in a raid."_s,
                    u"The raiders hit %1, stealing $41 million."_s, u"The theft at %1 cost $41 million."_s};
        case Language::French:
            return {u"%1 a perdu 41 millions de dollars, volés par des pirates."_s,
                    u"Des pirates ont volé 41 millions de dollars à %1."_s,
                    u"Les clients de %1 ont été délestés de 41 millions de dollars par un vol."_s};
        case Language::Japanese:
            return {u"%1から4000万ドルが盗まれた。"_s, u"%1の口座から4000万ドルが流出した。"_s,
                    u"犯人は%1を攻撃し、4000万ドルを盗んだ。"_s};
        default:
            return {u"%1에서 4천만 달러를 훔쳤다."_s, u"%1의 지갑에서 4천만 달러가 탈취됐다."_s,
                    u"범인은 %1를 해킹해 4천만 달러를 훔쳤다."_s, u"%1는 4천만 달러를 도난당했다."_s};
        }
    }

private Q_SLOTS:
    void aNameIsTaken_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("en") << int(Language::English) << u"Tarnbeck Digital"_s;
        QTest::newRow("fr") << int(Language::French) << u"Tarnbeck Digital"_s;
        QTest::newRow("ja") << int(Language::Japanese) << u"ターンベック"_s;
        QTest::newRow("ko") << int(Language::Korean) << u"탄베크"_s;
    }

    void aNameIsTaken()
    {
        QFETCH(const int, language);
        QFETCH(const QString, name);
        for (const QString &place : places(Language(language)))
            QCOMPARE(victimOf(place.arg(name), Language(language)) + u" | " + place, name + u" | " + place);
    }

    void aCommonWordIsNotTaken_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("en")
            << int(Language::English)
            << u"They|It|Everybody|Others|Each|This|Many|Monday|Yesterday|August|Christmas|Police|"
               u"Customers|Total|Initially|Another|Nobody|Those|Two|Chinese|Here|Which|However"_s;
        QTest::newRow("fr") << int(Language::French)
                            << u"Ils|Elle|Chacun|Hier|Lundi|Août|Noël|Celui|Ceux|Cette|Aujourd'hui|Toutefois|"
                               u"Certains|Plusieurs|Deux|Leur|Tous|Selon|Depuis"_s;
        QTest::newRow("ja")
            << int(Language::Japanese)
            << u"これ|それ|昨年|今年|このうち|同社|当時|ウォレット|ユーザー|サーバー|アジア|プール|一部|"
               u"各地|ハッカー|ネットワーク|被害者|前年"_s;
        QTest::newRow("ko")
            << int(Language::Korean)
            << u"앞의 거래소|올해|지난해|이들|여기|그들|우리|당시|이용자|국내|해외|서울|거래소|회사|"
               u"고객|피해자|하루|처음|대부분|나머지|최근|누구|이후|각각"_s;
    }

    void aCommonWordIsNotTaken()
    {
        QFETCH(const int, language);
        QFETCH(const QString, words);
        for (const QString &word : words.split(u'|')) {
            for (const QString &place : places(Language(language))) {
                const QString text = place.arg(word);
                QCOMPARE(victimOf(text, Language(language)) + u" | " + text, QString(u" | " + text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(VictimsTest)
#include "tst_victims.moc"
