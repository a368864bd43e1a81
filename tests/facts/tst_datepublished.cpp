// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/datescanner.h"

#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

class TestDatePublished : public QObject
{
    Q_OBJECT

    static QString found(const QString &text, const QString &code, const QString &metadata = {})
    {
        ExtractedDocument document;
        document.published = metadata;
        Page page;
        page.number = 1;
        page.text = text;
        document.pages.append(page);
        const auto date = findPublishedDate(document, languageFromCode(code));
        return date ? QString(date->date.toIso() + u' ' + sourceName(date->source)) : u"none"_s;
    }

private Q_SLOTS:
    void datelinesAreFoundInFourLanguages_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *code, const QString &text, const QString &expected) {
            QTest::newRow(text.left(40).toUtf8().constData())
                << QString::fromLatin1(code) << text << expected;
        };
        row("fr", u"Une note\nLe 3 juin 2025 – Lyon – Bureau de presse\nLe texte."_s,
            u"2025-06-03 dateline"_s);
        row("fr", u"05.08.2025 Belgique\nLe texte."_s, u"2025-08-05 dateline"_s);
        row("fr", u"Note commune sur les navires (7 mars 2024)\nLe texte."_s, u"2024-03-07 dateline"_s);
        row("fr", u"Une note\nLe 7 mars 2024, le bureau a publié une longue note sur les navires.\nFin."_s,
            u"none"_s);
        row("fr", u"Une note\nEn mars 2024, le bureau a fermé.\nFin."_s, u"none"_s);
        row("fr",
            u"Intervention du représentant de la France au Conseil de sécurité, 7 mai 2025\nMonsieur le "
            u"Président,\nLe rapport est accablant."_s,
            u"2025-05-07 dateline"_s);
        row("fr", u"# La lettre\nN° 88 | Semaine du 9 au 15 février 2026 | Cinq minutes\nLe texte."_s,
            u"2026-02-15 dateline"_s);
        // Entries of a chronology date themselves.
        row("en", u"A chronology\n7 December 2017\nOne was robbed.\n10 June 2018\nAnother was."_s, u"none"_s);
        row("en", u"- 2022-03-23 – Ronin: $620M\n- 2022-06-24 – Harmony: $100M"_s, u"none"_s);
        row("en", u"Thefts\n22 October 2025\n7 December 2017\nOne was robbed.\n10 June 2018\nAnother."_s,
            u"2025-10-22 dateline"_s);
        row("fr", u"Chronologie\n7 décembre 2017\nUn vol.\n10 juin 2018\nUn autre."_s, u"none"_s);
        row("fr",
            u"La saisie\nRennes, le 2 décembre 2025. Les gendarmes ont saisi des bitcoins au domicile d'un "
            u"homme."_s,
            u"2025-12-02 dateline"_s);
        row("en", u"The raid\nLONDON, 3 March 2025. The exchange has closed its doors and will open them."_s,
            u"2025-03-03 dateline"_s);
        row("fr", u"Compte rendu – Commission des finances – 4 juin 2025\nLe texte."_s,
            u"2025-06-04 dateline"_s);
        row("fr",
            u"Chronologie\nDubaï, 21 février 2025. Une bourse a perdu tout ce qu'elle avait.\n"
            u"Tokyo, 31 mai 2024. Une autre a perdu la moitié de ses fonds."_s,
            u"none"_s);
        row("en", u"A note\nMarch 7, 2024\nThe text."_s, u"2024-03-07 dateline"_s);
        row("en", u"BRUSSELS, 7 March 2024 - The office has closed two of its rooms and will open three."_s,
            u"2024-03-07 dateline"_s);
        row("en", u"A note\nPublished: 7 March 2024\nUpdated: 9 March 2024\nThe text."_s,
            u"2024-03-07 dateline"_s);
        row("en", u"A note\nUpdated 9 March 2024\nPublished 7 March 2024\nThe text."_s,
            u"2024-03-07 dateline"_s);
        row("en", u"A note\nOn 7 March 2024 the office closed two of its rooms.\nIt opens again."_s,
            u"none"_s);
        row("fr",
            u"Une note\nGenève, le 8 août 2025\nLe texte.\nElle publiera ses comptes le 12 septembre 2025."_s,
            u"2025-08-08 dateline"_s);
        row("ja", u"声明\n令和6年3月7日\n本文。"_s, u"2024-03-07 dateline"_s);
        row("ja", u"掲載日：2024/03/07\n本文。"_s, u"2024-03-07 dateline"_s);
        row("ja", u"声明\n2024年3月7日に事務所は閉鎖された。"_s, u"none"_s);
        row("ko", u"보도자료\n2024. 3. 7.(목)\n본문이다."_s, u"2024-03-07 dateline"_s);
        row("ko", u"입력 2024.03.07 14:30\n본문이다."_s, u"2024-03-07 dateline"_s);
        row("ko", u"보도자료\n2024년 3월 7일 사무소가 문을 닫았다고 밝혔다."_s, u"none"_s);
        row("fr", u"LATITUDES, n° 87, mars 2023\nLes passeurs\nLe texte."_s, u"2023-03 dateline"_s);
        row("fr", u"Bulletin n° 9 (mars 2023)\nLyon, le 14 mars 2023\nLe texte."_s, u"2023-03-14 dateline"_s);
        row("fr", u"Les vols de mars 2023 en détail\nLe texte."_s, u"none"_s);
        row("fr", u"Une note\nAvoirs gelés au 7 mars 2024\nLe texte."_s, u"none"_s);
        row("en", u"Ships of note\n[3] Interview with an officer, 7 March 2024\nThe text."_s, u"none"_s);
        row("en",
            u"Ships of note\nKept by a circle of friends. Last edited 7 March 2024. Write to us.\nThe text."_s,
            u"2024-03-07 dateline"_s);
        row("ja", u"記者の目\n北都新聞　2024年3月7日朝刊　社会面\n本文。"_s, u"2024-03-07 dateline"_s);
        row("ja", u"連載\n『潮流』2024年3月号\n本文。"_s, u"2024-03 dateline"_s);
        row("ko", u"월간 물결 2024년 3월호\n본문이다."_s, u"2024-03 dateline"_s);
    }
    void datelinesAreFoundInFourLanguages()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(found(text, code), expected);
    }
    void metadataComesFirst()
    {
        QCOMPARE(found(u"March 7, 2024\nText."_s, u"en"_s, u"2024-03-05T10:00:00Z"_s),
                 u"2024-03-05 metadata"_s);
    }
    void nonsenseInMetadataIsPassedOver()
    {
        QCOMPARE(found(u"March 7, 2024\nText."_s, u"en"_s, u"soon"_s), u"2024-03-07 dateline"_s);
        QCOMPARE(found(u"Text."_s, u"en"_s, u"0000-00-00"_s), u"none"_s);
    }
    void theFootIsReadToo()
    {
        QString text = u"A note\n"_s;
        for (int i = 0; i < 60; ++i)
            text += u"This sentence is only here to fill the page.\n"_s;
        text += u"Done at Geneva, 7 March 2024"_s;
        QCOMPARE(found(text, u"en"_s), u"2024-03-07 dateline"_s);
    }
    void anEmptyDocumentHasNoDate() { QCOMPARE(found({}, u"fr"_s), u"none"_s); }
};

QTEST_GUILESS_MAIN(TestDatePublished)
#include "tst_datepublished.moc"
