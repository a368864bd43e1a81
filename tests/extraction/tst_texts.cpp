// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/extraction/extractionhelpers.h"

#include <QProcess>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// HTML and plain text, and the charsets they come in.
class TextsTest : public QObject
{
    Q_OBJECT

    Files m_files;
    std::unique_ptr<WorkerProcess> m_worker;
    int m_number = 0;

    ExtractedDocument read(const QByteArray &bytes)
    {
        auto result = m_worker->extract(m_files.write(u"file%1"_s.arg(++m_number), bytes));
        if (!result) {
            QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
            return {};
        }
        return std::move(result).value();
    }

    static QString allText(const ExtractedDocument &document)
    {
        QString text;
        for (const Page &page : document.pages)
            text += page.text + u'\n';
        return text;
    }

    static QStringList allOfKind(const ExtractedDocument &document, Block::Kind kind)
    {
        QStringList found;
        for (const Page &page : document.pages)
            found += blocksOfKind(page, kind);
        return found;
    }

    /// `text` in a charset that Qt does not write itself.
    static QByteArray inCharset(const QString &text, const QString &charset)
    {
        QProcess iconv;
        iconv.start(u"iconv"_s, {u"-f"_s, u"UTF-8"_s, u"-t"_s, charset});
        iconv.write(text.toUtf8());
        iconv.closeWriteChannel();
        return iconv.waitForFinished() && iconv.exitCode() == 0 ? iconv.readAllStandardOutput()
                                                                : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { m_worker = std::make_unique<WorkerProcess>(builtWorker()); }

    void textIsReadInEveryCharset_data()
    {
        QTest::addColumn<QString>("charset");
        QTest::addColumn<QString>("text");
        const QString french = u"L’évaluation préliminaire a été achevée à l’été dernier ; les délégués "
                               "français et québécois s’y étaient opposés, où qu’ils fussent."_s;
        const QString japanese =
            u"専門家の委員会は昨年の秋に新しい報告書を公表した。その中で、船舶から船舶への"
            "積み替えが続いていると指摘している。"_s;
        const QString korean = u"전문가 위원회는 지난해 가을에 새로운 보고서를 발표하였다. 보고서는 선박 간 "
                               "환적이 계속되고 있다고 지적하였다."_s;
        QTest::newRow("French, windows-1252") << u"WINDOWS-1252"_s << french;
        QTest::newRow("French, UTF-8") << u"UTF-8"_s << french;
        QTest::newRow("French, UTF-16LE without mark") << u"UTF-16LE"_s << french;
        QTest::newRow("French, UTF-16 with mark") << u"UTF-16"_s << french;
        QTest::newRow("Japanese, Shift_JIS") << u"CP932"_s << japanese;
        QTest::newRow("Japanese, EUC-JP") << u"EUC-JP"_s << japanese;
        QTest::newRow("Japanese, ISO-2022-JP") << u"ISO-2022-JP"_s << japanese;
        QTest::newRow("Japanese, UTF-16BE without mark") << u"UTF-16BE"_s << QString(japanese + u"\nA b c");
        QTest::newRow("Korean, EUC-KR") << u"EUC-KR"_s << korean;
        QTest::newRow("Korean, CP949") << u"CP949"_s << QString(korean + u" 똠방각하도 펲시도 읽는다.");
        QTest::newRow("Chinese, GB18030")
            << u"GB18030"_s << u"专家小组去年秋天发表了新的报告，指出船对船的转运仍在继续。"_s;
    }
    void textIsReadInEveryCharset()
    {
        QFETCH(QString, charset);
        QFETCH(QString, text);
        const QByteArray bytes = inCharset(text, charset);
        if (bytes.isEmpty())
            QSKIP("needs iconv");
        const ExtractedDocument document = read(bytes);
        QCOMPARE(document.mediaType, u"text/plain"_s);
        QCOMPARE(allText(document).trimmed(), text.trimmed());
    }

    void nothingIsLostHoweverDeepItLies_data()
    {
        QTest::addColumn<int>("depth");
        for (const int depth : {100, 250, 300, 5000})
            QTest::addRow("%d boxes", depth) << depth;
    }
    void nothingIsLostHoweverDeepItLies()
    {
        QFETCH(int, depth);
        QByteArray page = "<html><head><title>t</title></head><body><p>Before.</p>";
        page += QByteArray("<div>").repeated(depth) +
                "<div>One <b>bold</b> line.</div><div>Next line.</div>" + "<p>Deep paragraph.</p>" +
                QByteArray("</div>").repeated(depth) + "<p>Behind.</p></body></html>";
        const QString text = allText(read(page));
        const QStringList lines{u"Before."_s, u"One bold line."_s, u"Next line."_s, u"Deep paragraph."_s,
                                u"Behind."_s};
        for (const QString &line : lines)
            QVERIFY2(text.split(u'\n').contains(line), qPrintable(line + u" in: "_s + text));
    }

    void labelsMeanWhatPagesMeanByThem()
    {
        const QString korean = u"똠방각하의 보고서"_s;
        const QByteArray body = inCharset(korean, u"CP949"_s);
        if (body.isEmpty())
            QSKIP("needs iconv");
        QVERIFY(allText(read("<html><head><meta charset=ks_c_5601-1987></head><body><p>" + body + "</p>"))
                    .contains(korean));
        QVERIFY(allText(read(QByteArray("<html><head><meta http-equiv=Content-Type content=\"text/html; "
                                        "charset=iso-8859-1\"><body><p>a \x93quoted\x94 word costs 5 \x80")))
                    .contains(u"a “quoted” word costs 5 €"_s));
        const QString japanese = u"髙橋①の報告"_s;
        QVERIFY(allText(read("<html><meta charset='shift_jis'><body><p>" + inCharset(japanese, u"CP932"_s)))
                    .contains(japanese));
        // A label that does not fit the bytes is not believed.
        QVERIFY(allText(read("<html><meta charset=euc-kr><p>" + u"été à Séoul, œuvre, 報告"_s.toUtf8()))
                    .contains(u"été à Séoul, œuvre, 報告"_s));
        QVERIFY(allText(read("<html><meta charset=x-no-such><p>plain")).contains(u"plain"_s));
    }

    void aPageLosesItsFurnitureAndKeepsItsMatter()
    {
        const ExtractedDocument document = read(
            "<!DOCTYPE html><html lang=\"fr-CA\"><head><title>Site - Titre</title>"
            "<meta property='og:title' content='Le titre'><meta property='og:site_name' content='La revue'>"
            "<meta property='article:published_time' content='2023-04-05T10:00:00Z'>"
            "<script>var words = 'script words';</script><style>p{}</style></head><body>"
            "<nav><a href=x>menu words</a></nav><header>banner words</header>"
            "<article><h1>Le grand titre</h1><p>Un   premier\nparagraphe&nbsp;court.</p>"
            "<p hidden>hidden words</p><p style='display: none'>unseen words</p>"
            "<h2>Tableau</h2><table><caption>Les comptes</caption>"
            "<tr><th>An</th><th>Montant</th></tr><tr><td>2020</td><td><p>5</p></td></tr>"
            "<tr><td></td><td>7</td></tr><tr><td colspan='2'>En tout</td><td>12</td></tr></table>"
            "<ul><li>un "
            "point</li><li>deux</li></ul><p><ruby>制裁<rp>(</rp><rt>せいさい</rt><rp>)</rp></ruby>の話</p>"
            "<p>première<br>seconde</p><aside class='footnote'>une note</aside></article>"
            "<aside>aside words</aside><footer>footer words</footer></body></html>");
        const QString text = allText(document);
        for (const QString &gone : {u"script words"_s, u"menu words"_s, u"banner words"_s, u"hidden words"_s,
                                    u"unseen words"_s, u"aside words"_s, u"footer words"_s, u"せいさい"_s})
            QVERIFY2(!text.contains(gone), qPrintable(gone));
        QCOMPARE(document.mediaType, u"text/html"_s);
        QCOMPARE(document.title, u"Le titre"_s);
        QCOMPARE(document.publisher, u"La revue"_s);
        QCOMPARE(document.language, u"fr-CA"_s);
        QCOMPARE(document.published, u"2023-04-05T10:00:00Z"_s);
        const QStringList headings{u"Le grand titre"_s, u"Tableau"_s};
        QCOMPARE(allOfKind(document, Block::Kind::Heading), headings);
        QCOMPARE(allOfKind(document, Block::Kind::TableHeader), QStringList{u"An\tMontant"_s});
        const QStringList rows{u"2020\t5"_s, u"\t7"_s, u"En tout\t\t12"_s};
        QCOMPARE(allOfKind(document, Block::Kind::TableRow), rows);
        QCOMPARE(allOfKind(document, Block::Kind::Caption), QStringList{u"Les comptes"_s});
        const QStringList items{u"un point"_s, u"deux"_s};
        QCOMPARE(allOfKind(document, Block::Kind::ListItem), items);
        QCOMPARE(allOfKind(document, Block::Kind::Footnote), QStringList{u"une note"_s});
        QVERIFY(text.contains(u"制裁の話"_s));
        QVERIFY(text.contains(u"première\nseconde"_s));
        QVERIFY(text.contains(QString(u"Un premier paragraphe" + QChar(0xa0) + u"court.")));
        QCOMPARE(document.pages.first().label, u"Le grand titre"_s);
    }

    void theDateOfPublicationIsFoundInLinkedData()
    {
        const ExtractedDocument document =
            read("<html><head><title>t</title><script type=\"application/ld+json\">{\"@graph\":[{\"@type\":"
                 "\"WebSite\"},{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-11-03\","
                 "\"publisher\":{\"name\":\"Daily\"}}]}</script></head><body><p>words</p></body></html>");
        QCOMPARE(document.published, u"2022-11-03"_s);
        QCOMPARE(document.publisher, u"Daily"_s);
    }

    void nothingOutsideIsRead()
    {
        const QString secret = m_files.write(u"secret"_s, "SECRETWORDS");
        const ExtractedDocument document =
            read("<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"file://" + secret.toUtf8() +
                 "\"><!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\">]><html><body><p>before &x; "
                 "after</p></body></html>");
        QVERIFY(!allText(document).contains(u"SECRETWORDS"_s));
        QVERIFY(allText(document).contains(u"after"_s));
    }

    void longTextsAreDividedAtHeadings()
    {
        QByteArray html = "<html><body>";
        for (int section = 1; section <= 6; ++section) {
            html += "<h2>Section " + QByteArray::number(section) + "</h2>";
            for (int i = 0; i < 40; ++i)
                html += "<p>A paragraph of about a hundred characters, so that forty of them fill a page "
                        "and more of it.</p>";
        }
        const ExtractedDocument document = read(html);
        QVERIFY(document.pages.size() >= 6);
        for (const Page &page : document.pages) {
            QVERIFY(page.text.size() <= 6500);
            QCOMPARE(page.number, int(&page - document.pages.constData()) + 1);
        }
        QCOMPARE(document.pages.first().label, u"Section 1"_s);
        QCOMPARE(document.pages.at(1).label, u"Section 2"_s);
    }

    void rowsStayBelowTheHeadOfTheirTable()
    {
        QByteArray html = "<html><body>";
        for (int i = 0; i < 55; ++i)
            html +=
                "<p>A paragraph of about a hundred characters, so that sixty of them fill a page and more "
                "of it.</p>";
        html += "<table><tr><th>Year</th><th>Stolen ($m)</th></tr>";
        for (int i = 0; i < 300; ++i)
            html += "<tr><td>" + QByteArray::number(1700 + i) + "</td><td>" + QByteArray::number(i + 1) +
                    "</td></tr>";
        const ExtractedDocument document = read(html + "</table></body></html>");
        QCOMPARE(document.pages.size(), 1);
        QCOMPARE(blocksOfKind(document.pages.first(), Block::Kind::TableRow).size(), 300);
    }

    void wrappedLinesAreOneParagraph()
    {
        const ExtractedDocument document =
            read("A short title\r\n\r\nThe lines of this paragraph were broken by hand at about the same\r\n"
                 "width, as mail programs do, and so they belong together in spite of\r\n"
                 "the line ends between them, which stay in the text as they are.\r\n\r\n"
                 "The second paragraph comes after an empty line and is as long as\r\n"
                 "it needs to be for the test.\r\n");
        const Page page = document.pages.first();
        QCOMPARE(blocksOfKind(page, Block::Kind::Heading), QStringList{u"A short title"_s});
        const QStringList paragraphs = blocksOfKind(page, Block::Kind::Paragraph);
        QCOMPARE(paragraphs.size(), 2);
        QCOMPARE(paragraphs.first().count(u'\n'), 2);
        QVERIFY(!page.text.contains(u'\r'));
    }

    void marksOfMarkdownAreNotShown()
    {
        const ExtractedDocument document =
            read("# Thefts of 2025 #\n\nSome words of the **first** part, as [the notice](https://a.test/b) "
                 "has them.\n\nA second part\n-------------\n\n> **Loss:** $5m\n> **Victim:** Kappa\n");
        const Page page = document.pages.first();
        QCOMPARE(blocksOfKind(page, Block::Kind::Heading),
                 (QStringList{u"Thefts of 2025"_s, u"A second part"_s}));
        QCOMPARE(blocksOfKind(page, Block::Kind::Paragraph),
                 (QStringList{u"Some words of the first part, as the notice has them."_s, u"Loss: $5m"_s,
                              u"Victim: Kappa"_s}));
    }

    void thingsOfARecordAreBlocks()
    {
        const ExtractedDocument document =
            read("<html><body><dl><dt>Kappa</dt><dd>Date: 14 April<br>Loss: $62 million</dd></dl>"
                 "<p>A verse,<br>and another: both of one.</p></body></html>");
        QCOMPARE(blocksOfKind(document.pages.first(), Block::Kind::ListItem),
                 (QStringList{u"Date: 14 April"_s, u"Loss: $62 million"_s}));
        QCOMPARE(blocksOfKind(document.pages.first(), Block::Kind::Paragraph),
                 (QStringList{u"Kappa"_s, u"A verse,\nand another: both of one."_s}));
    }

    void linesOfTheirOwnAreNoParagraph()
    {
        const ExtractedDocument document =
            read("The largest thefts since then\n\nRonin Network (March 2022): 620 million dollars\n"
                 "Harmony Bridge (June 2022): 100 million dollars\nAtomic Wallet (June 2023): 100 million "
                 "dollars\nRadiant Capital (October 2024): 50 million\n\nA sentence that was broken off "
                 "here, at 660.5\nmillion dollars, goes on.\n");
        QCOMPARE(blocksOfKind(document.pages.first(), Block::Kind::Paragraph).size(), 5);
    }

    void japaneseLinesAreJoinedWhereTheyWereBroken()
    {
        const ExtractedDocument document = read(
            "第3章　暗号資産の窃取\n\n監視チームの参加国によれば、北朝鮮は2024年1月から2025\n"
            "年9月までに、少なくとも28億4\n000万ドル相当の暗号資産を盗んだ。\n\n"
            "事案一覧\n発生：2024年6月／対象：トルコの取引所BtcTurk／損失：5500万ドル\n"
            "発生：2025年1月／対象：シンガポールのPhemex／損失：6900万ドル\n\n"
            "報告書は同国の窃取について次のように述べ、各国に対し\n警戒を呼びかけるとともに、取引所の監督を"
            "強めるよう求め\nている。\n");
        const QStringList paragraphs = blocksOfKind(document.pages.first(), Block::Kind::Paragraph);
        QCOMPARE(paragraphs.size(), 5);
        QCOMPARE(paragraphs.first().count(u'\n'), 2);
        QCOMPARE(paragraphs.last().count(u'\n'), 2);
    }

    void linesWithAsManyTabsAreRowsOfATable()
    {
        const ExtractedDocument document =
            read("A report\n\nTable 1. Thefts of three years, in all\n\n"
                 "Date\tVictim\tAmount ($m)\tMethod\nMarch 2023\tEuphoria Lending\t197\tflash loan\n"
                 "July 2023\tCoinsprint\t37.3\tstolen keys\nJuly 2024\tKappa\t62\tbad update\n\n"
                 "1.\tA first point, set with a tab.\n2.\tA second point, set likewise.\n");
        const Page page = document.pages.first();
        QCOMPARE(blocksOfKind(page, Block::Kind::TableHeader),
                 QStringList{u"Date\tVictim\tAmount ($m)\tMethod"_s});
        QCOMPARE(blocksOfKind(page, Block::Kind::TableRow).size(), 3);
        QCOMPARE(blocksOfKind(page, Block::Kind::ListItem).size(), 2);
    }

    void tablesSetWithSpacesOrStrokesAreTables_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("spaces") << QByteArray("Date        Victim         Amount ($m)\n"
                                              "March 2023  Euphoria Loan  197\n"
                                              "July 2024   Kappa          62\n");
        QTest::newRow("strokes") << QByteArray(
            "| Date | Victim | Amount ($m) |\n|------|:------:|---|\n"
            "| March 2023 | Euphoria Loan | 197 |\n| July 2024 | Kappa | 62 |\n");
    }
    void tablesSetWithSpacesOrStrokesAreTables()
    {
        QFETCH(QByteArray, table);
        const ExtractedDocument document = read("A report\n\nThefts of two years\n\n" + table +
                                                "\nThe text goes on  below the table.\nIt has  two lines.\n");
        const Page page = document.pages.first();
        QCOMPARE(blocksOfKind(page, Block::Kind::TableHeader), QStringList{u"Date\tVictim\tAmount ($m)"_s});
        QCOMPARE(blocksOfKind(page, Block::Kind::TableRow),
                 (QStringList{u"March 2023\tEuphoria Loan\t197"_s, u"July 2024\tKappa\t62"_s}));
        QVERIFY(page.text.contains(u"goes on  below"_s));
    }

    void emptyCellsAndNamesOnTwoLinesKeepTheirColumn()
    {
        const auto document = read("Thefts told by the office in the year\n\n"
                                   "Date            Platform          Stolen\n"
                                   "                                  (USD million)\n"
                                   "14 Mar 2024     NFPrompt          10\n"
                                   "31 May 2024     DMM Bitcoin       305\n"
                                   "Total                             315\n");
        const Page page = document.pages.first();
        QCOMPARE(blocksOfKind(page, Block::Kind::TableHeader),
                 QStringList{u"Date\tPlatform\tStolen (USD million)"_s});
        QCOMPARE(blocksOfKind(page, Block::Kind::TableRow).constLast(), u"Total\t\t315"_s);
        const auto quarters = read("Losses, all in USD million\n\n2025\n  Q1   1,630.0\n  Q2      94.0\n");
        QCOMPARE(blocksOfKind(quarters.pages.first(), Block::Kind::TableRow),
                 (QStringList{u"Q1\t1,630.0"_s, u"Q2\t94.0"_s}));
    }

    void yearsAndRuledNamesHeadTheirColumns()
    {
        const auto years = read("Revenue of the state, in USD million\n\n"
                                "                   2022      2023\n"
                                "Cyber theft       1,650       700\n"
                                "IT workers          400       450\n");
        QCOMPARE(blocksOfKind(years.pages.first(), Block::Kind::TableRow).first(), u"\t2022\t2023"_s);
        const auto ruled = read("Incidents of the period under review\n\n"
                                "No. Date         Entity       Amount (US$)\n"
                                "--- ------------ ------------ ------------\n"
                                "1   31 May 2024  DMM Bitcoin   308,000,000\n"
                                "    Total                      308,000,000\n");
        QCOMPARE(blocksOfKind(ruled.pages.first(), Block::Kind::TableHeader),
                 QStringList{u"No.\tDate\tEntity\tAmount (US$)"_s});
        QCOMPARE(blocksOfKind(ruled.pages.first(), Block::Kind::TableRow),
                 (QStringList{u"1\t31 May 2024\tDMM Bitcoin\t308,000,000"_s, u"\tTotal\t\t308,000,000"_s}));
    }

    void wideSpacesPartCells()
    {
        const auto rows = [this](const char *table) {
            const auto document = read(QByteArray("盗まれた額の推移\n\n") + table + "\n出所：各種の発表。\n");
            return blocksOfKind(document.pages.first(), Block::Kind::TableRow);
        };
        QCOMPARE(rows("年度　　被害額　　前年比\n2022年　 1,320　　＋41％\n2023年　 　940　　−29％\n"),
                 (QStringList{u"2022年\t1,320\t＋41％"_s, u"2023年\t940\t−29％"_s}));
        QCOMPARE(rows("年　　　被害額\n2022年　1,320\n2023年　　940\n"),
                 (QStringList{u"2022年\t1,320"_s, u"2023年\t940"_s}));
        QCOMPARE(
            rows("　　　　　　2022年　　2023年\n被害額　　　13.2　　　 9.4\nうち国内の業者　0.5　　 0.3\n"),
            (QStringList{u"\t2022年\t2023年"_s, u"被害額\t13.2\t9.4"_s, u"うち国内の業者\t0.5\t0.3"_s}));
        QVERIFY(rows("2022年　約13億ドル\n2023年　約9億ドル\n").isEmpty());
    }

    void leadingDotsJoinTwoCells()
    {
        const auto document = read("What was taken\n\nSTOLEN .......... $1.34 bn\n   of which from\n"
                                   "   DMM Bitcoin (May) ..... $305 m\n\nContents ........... 3\n");
        QCOMPARE(blocksOfKind(document.pages.first(), Block::Kind::TableRow),
                 (QStringList{u"STOLEN\t$1.34 bn"_s, u"DMM Bitcoin (May)\t$305 m"_s}));
    }

    void aRaisedMarkIsNoDigitOfItsFigure()
    {
        const auto document = read("<p>It took 3.7<sup>1</sup> million<sup>[2]</sup>.</p>");
        QCOMPARE(document.pages.first().text, u"It took 3.7¹ million[2]."_s);
    }

    void linesThatEndedEarlyWereNotBroken()
    {
        const auto document = read("Key figures of the report\n\n"
                                   "$2.84bn stolen, January 2024 to September 2025\n"
                                   "$1.65bn of it in the first nine months of 2025\n"
                                   "51 per cent from a single victim, Bybit\n"
                                   "Up to $800m earned by IT workers in 2024\n");
        QCOMPARE(blocksOfKind(document.pages.first(), Block::Kind::Paragraph).size(), 4);
    }

    void twoSpacesBehindAFullStopMakeNoTable()
    {
        const ExtractedDocument document = read(
            "A report\n\nThe ship left the port.  It came back late\nin the night of May.  Nobody saw it "
            "enter\nthe inner harbour there.  The crew slept on.\n");
        QVERIFY(blocksOfKind(document.pages.first(), Block::Kind::TableRow).isEmpty());
    }

    void aLineIsAParagraphWhenLinesAreLong()
    {
        const QByteArray line =
            "This line holds a whole paragraph, as texts from the web do, and goes on for "
            "longer than any terminal or page is wide, up to its end.\n";
        const ExtractedDocument document = read("The headline\n" + line + line + line);
        QCOMPARE(blocksOfKind(document.pages.first(), Block::Kind::Paragraph).size(), 3);
        QCOMPARE(blocksOfKind(document.pages.first(), Block::Kind::Heading).size(), 1);
    }

    void aFileWithoutWordsIsEmpty()
    {
        for (const QByteArray &bytes :
             {QByteArray(" \n\n \t\n"), QByteArray("<html><body><nav>menu</nav>")}) {
            const auto result = m_worker->extract(m_files.write(u"wordless"_s, bytes));
            QVERIFY(!result);
            QCOMPARE(result.error().code, Error::Code::Empty);
        }
    }

    void otherFormatsAreNamed()
    {
        const auto message = [this](const QByteArray &bytes) -> QString {
            const auto result = m_worker->extract(m_files.write(u"other"_s, bytes));
            return result || result.error().code != Error::Code::Unsupported ? QString()
                                                                             : result.error().message;
        };
        QVERIFY(message("PK\x03\x04....[Content_Types].xml..word/document.xml").contains(u"Word document"_s));
        QVERIFY(message("PK\x03\x04....xl/workbook.xml").contains(u"Excel"_s));
        QVERIFY(message(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)).contains(u"PNG"_s));
        QVERIFY(message("{\\rtf1 words}").contains(u"Rich Text"_s));
        QByteArray noise(5000, Qt::Uninitialized);
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = char((i * i * 7919 + i / 3) % 256);
        QVERIFY(message(noise).contains(u"binary"_s));
        // Whatever can be done about it is said.
        QVERIFY(message("PK\x03\x04....word/document.xml").contains(u"save it as PDF"_s));
        QVERIFY(message("PK\x03\x04....report.pdf").contains(u"Unpack it"_s));
        QVERIFY(message("\x1f\x8b\x08 packed").contains(u"Unpack it"_s));
        QVERIFY(message(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)).contains(u"OCR"_s));
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
