// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/textquality.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

const QString english =
    u"The harbour master counted forty vessels at the pier before the storm came in. Eleven of "
    "them had changed their names since March, and nobody on the quay could say who paid "
    "the crews or bought the coal that lay under the tarpaulins."_s;
const QString french =
    u"Le capitaine du port a compté quarante navires à quai avant l’arrivée de la tempête. "
    "Onze d’entre eux avaient changé de nom depuis mars, et personne n’a su dire qui "
    "réglait les équipages, ni où le charbon avait été chargé dès l’été."_s;
const QString japanese =
    u"港長は嵐が来る前に岸壁で四十隻の船舶を数えた。そのうち十一隻は三月以降に船名を変更して"
    "おり、乗組員の賃金を誰が支払ったのか、石炭を誰が買ったのかを知る者はいなかった。"_s;
const QString korean = u"항만장은 폭풍이 오기 전에 부두에서 선박 마흔 척을 세었다. 그중 열한 척은 3월 이후 "
                       "이름을 바꾸었고 선원의 임금과 석탄 값을 누가 치렀는지 아는 사람은 없었다."_s;

/// As a program shows the bytes that takes each for a letter of Latin-1.
QString asLatin(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

} // namespace

class TextQualityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsOfTheFourLanguagesAreFine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << english;
        QTest::newRow("French") << french;
        QTest::newRow("Japanese") << japanese;
        QTest::newRow("Korean") << korean;
        QTest::newRow("Polish")
            << u"Zarządca portu naliczył czterdzieści statków, z których jedenaście zmieniło "
               "nazwy od marca, a nikt na nabrzeżu nie wiedział, kto za nie zapłacił."_s.repeated(3);
        QTest::newRow("Vietnamese")
            << u"Trưởng cảng đếm được bốn mươi con tàu trước khi cơn bão ập đến, mười một "
               "chiếc đã đổi tên từ tháng ba và không ai biết người trả tiền."_s.repeated(3);
        QTest::newRow("capitals and codes")
            << u"IMO MMSI DPRK UNSCR BTC ETH TRX XMR HTTPS SWIFT "_s.repeated(12);
        QTest::newRow("figures") << u"12,5 % 1 234 567 € – 98.7 ± 0,4 « 15 » … 1° 2′ 3″ "_s.repeated(10);
        QTest::newRow("bullets of a symbol font")
            << QString(u"\uf0b7 The harbour master counted forty vessels at the pier. "_s).repeated(6);
        QTest::newRow("quotation marks and dashes")
            << u"“No,” he said — “…” — ‘never’ – “not one…” "_s.repeated(8);
        QTest::newRow("too short to tell") << u"\u00e3\u0081\u0093 %%% xzq"_s;
        QTest::newRow("nothing") << QString();
    }

    void wordsOfTheFourLanguagesAreFine()
    {
        QFETCH(QString, text);
        QVERIFY(!isGarbled(text));
    }

    void wordsInTheWrongEncodingAreFoundOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("French UTF-8 as Latin-1") << asLatin(french.toUtf8());
        QTest::newRow("Japanese UTF-8 as Latin-1") << asLatin(japanese.toUtf8());
        QTest::newRow("Korean UTF-8 as Latin-1") << asLatin(korean.toUtf8());
        QTest::newRow("Japanese Shift_JIS as Latin-1") << asLatin(QByteArray::fromHex(
            "8d6092b782cd979282aa978882e9914f82c98add95c782c58e6c8f5c90c782cc9144949582f0909482a682bd81"
            "4282bb82cc82a482bf8f5c88ea90c782cd8e4f8c8e88c88d7e82c9914496bc82f095cf8d5882b582c482a882e8"
            "81418fe6916788f582cc92c08be082f0924e82aa8e7895a582c182bd8142"));
        QTest::newRow("Korean EUC-KR as Latin-1") << asLatin(QByteArray::fromHex(
            "c7d7b8b8c0e5c0ba20c6f8c7b3c0cc20bfc0b1e220c0fcbfa120baceb5cebfa1bcad20bcb1b9da20b8b6c8e720"
            "c3b4c0bb20bcbcbefab4d92e20b1d7c1df20bfadc7d120c3b4c0ba2033bff920c0ccc8c420c0ccb8a7c0bb20b9"
            "d9b2d9befab0ed20bcb1bff8c0c720c0d3b1ddc0bb20b4a9b0a120c4a1b7b6b4c2c1f620bec6b4c220bbe7b6f7"
            "c0ba20bef8befab4d92e"));
        QTest::newRow("Korean UTF-8 as EUC-KR") << QString::fromUtf8(QByteArray::fromHex(
            "efbfbdebb986efa78deb9aafec98a3efbfbdefbfbdefbfbd20efbfbdeba3baefbfbdebadbeefbfbdec94a020ef"
            "bfbdec82a4e6b9b2efbfbd20efbfbdec9fbeefbfbdebbf8920e981baefbfbdefbfbdebaaa2efbfbdebbf89efbf"
            "bdeabd8c20efbfbdeabd91e8ab9befbfbd20efa78deb8d8aec93b720efa7a3ec8888ec93a320efbfbdeabdadef"
            "bfbdebbf80efbfbdeb968e2e20e6b4b9ebaa84eca8b720efbfbdebbfb4efbfbdebb8b320efa7a3ec8888efbfbd"
            "efbfbd2033efbfbdec8da120efbfbdec94a0efbfbdec8d9120efbfbdec94a0e794b1eabea9ec93a320e8ab9beb"
            "b6bdec9480efbfbdebbf80e680a8efbfbd20efbfbdeabd91efbfbdec8d9defbfbdec93bd20efbfbdec97abe6b9"
            "b2eb8d89ec93a320efbfbdeb8abbe5aa9befbfbd20e7a7bbec848eefbfbdefbfbdefbfbdeb9297efa79eefbfbd"
            "20efbfbdebb898efbfbdeb929720efbfbdeab697efbfbdec97baefbfbdefbfbdefbfbd20efbfbdebbebeefbfbd"
            "ebbf80efbfbdeb968e2e"));
        QTest::newRow("letters of a font's own")
            << QString(u"\ue012\ue0a3\uf8f1\ue111 \ue222\ue0a3"_s).repeated(12);
        QTest::newRow("replacement characters")
            << QString(u"\ufffd\ufffdo\ufffd wo\ufffd\ufffds "_s).repeated(8);
        QString shifted;
        for (const QChar c : english)
            shifted += c.isLower() ? QChar(u'a' + (c.unicode() - u'a' + 3) % 26) : c;
        QTest::newRow("letters put for others") << shifted;
    }

    void wordsInTheWrongEncodingAreFoundOut()
    {
        QFETCH(QString, text);
        const TextStatistics all = statisticsOf(text);
        const QString told =
            u"meaningless %1, high %2, pairs %3, rare %4, kana %5, likeness %6"_s.arg(all.meaningless)
                .arg(all.highLatin)
                .arg(all.utf8Pairs)
                .arg(all.rareSyllables)
                .arg(all.halfKana)
                .arg(all.likeness);
        QVERIFY2(isGarbled(text), qPrintable(told));
    }
};

QTEST_GUILESS_MAIN(TextQualityTest)
#include "tst_textquality.moc"
