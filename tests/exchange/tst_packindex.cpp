// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packindex.h"
#include "tests/exchange/exportfixture.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

/// What is wrong with the first page of a pack; empty when nothing is. Reads it strictly: well-formed,
/// nothing that runs or is loaded from elsewhere, every picture said in words, every row as wide as its
/// table's head.
QString faultIn(const QByteArray &html)
{
    static const QSet<QString> allowed{
        u"html"_s,  u"head"_s, u"meta"_s,   u"title"_s,   u"style"_s,      u"body"_s,  u"h1"_s,
        u"h2"_s,    u"h3"_s,   u"p"_s,      u"cite"_s,    u"img"_s,        u"table"_s, u"thead"_s,
        u"tbody"_s, u"tr"_s,   u"th"_s,     u"td"_s,      u"blockquote"_s, u"q"_s,     u"code"_s,
        u"ul"_s,    u"li"_s,   u"figure"_s, u"article"_s, u"a"_s};
    QXmlStreamReader xml(html);
    int columns = 0, cells = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"tr" && cells != columns)
            return u"a row has %1 cells of %2"_s.arg(cells).arg(columns);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (!allowed.contains(xml.name().toString()))
            return u"<%1> has no place here"_s.arg(xml.name());
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const bool leads = attribute.name() == u"src" || attribute.name() == u"href";
            if (attribute.name().startsWith(u"on") || (leads && attribute.value().contains(u':')))
                return u"%1=%2"_s.arg(attribute.name(), attribute.value());
        }
        if (xml.name() == u"img" && xml.attributes().value(u"alt"_s).trimmed().isEmpty())
            return u"a picture without words"_s;
        if (xml.name() == u"table")
            columns = 0;
        if (xml.name() == u"tr")
            cells = 0;
        columns += xml.name() == u"th" ? 1 : 0;
        cells += xml.name() == u"th" || xml.name() == u"td" ? 1 : 0;
    }
    return xml.hasError() ? xml.errorString() : QString();
}

PackContent sample()
{
    Annotation mark;
    mark.id = {u"00000000-0000-0000-0000-000000000001"_s};
    mark.passage = {{u"aaaaaaaaaaaa"_s}, 1, {0, 5}};
    mark.quote = u"Words & <more>"_s;
    mark.evidence = {{EvidenceLink::Kind::Entity, u"x"_s, u"A <group>"_s}};
    Excerpt excerpt;
    excerpt.annotation = mark;
    excerpt.title = u"A report"_s;
    excerpt.sha256 = QString(64, u'a');
    PackContent content{{excerpt}, {u"pictures/001.png"_s}, {}, {}, {u"report.pdf"_s}};
    content.figures = {{.picture = u"charts/theft-usd.png"_s,
                        .title = u"Chart <1>"_s,
                        .about = u"Made of & from"_s,
                        .columns = {u"Year"_s, u"Amount"_s},
                        .rows = {{u"2024"_s, u"<5>"_s}, {u"2025"_s, u"7"_s}},
                        .notes = {u"Left out: nothing"_s}}};
    return content;
}

} // namespace

class TestPackIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFigureHasItsNumbersAsATable()
    {
        for (const Language language : workingLanguages) {
            const QByteArray html = packIndexOf(sample(), language);
            QCOMPARE(faultIn(html), QString());
            QCOMPARE(html.count("<figure>"), 1);
            for (const char *cell : {"<td>2024</td>", "<td>&lt;5&gt;</td>", "<th scope=\"col\">Year</th>"})
                QVERIFY2(html.contains(cell), cell);
            QCOMPARE(packIndexOf(sample(), language), html);
        }
    }

    void whatAMarkIsEvidenceForIsSaid()
    {
        QVERIFY(packIndexOf(sample(), Language::English).contains("Evidence for: A &lt;group&gt;"));
        QVERIFY(packIndexOf(sample(), Language::French).contains("À l’appui de"));
    }

    void howMuchAnAmountCoversIsNamed()
    {
        PackContent content = sample();
        Claim claim;
        claim.kind = ClaimKind::Theft;
        content.claims = {claim};
        content.claimPlaces = content.excerpts;
        QVERIFY(packIndexOf(content, Language::English).contains("<td>theft</td>"));
        content.claims.first().extent = ClaimExtent::World;
        const QStringList cells{u"<td>theft (the whole world)</td>"_s, u"<td>vol (le monde entier)</td>"_s,
                                u"<td>窃取 (全世界)</td>"_s, u"<td>탈취 (전 세계)</td>"_s};
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QByteArray html = packIndexOf(content, workingLanguages.at(size_t(i)));
            QCOMPARE(faultIn(html), QString());
            QVERIFY2(html.contains(cells.at(i).toUtf8()), qPrintable(cells.at(i)));
        }
    }

    void theStrictReaderBites()
    {
        QByteArray html = packIndexOf(sample(), Language::English);
        const auto planted = [&html](const char *good, const char *bad) {
            QByteArray other = html;
            other.replace(good, bad);
            return other;
        };
        QVERIFY(!faultIn(planted("<td>2025</td>", "")).isEmpty());
        QVERIFY(!faultIn(planted("<figure>", "<script>x</script><figure>")).isEmpty());
        QVERIFY(!faultIn(planted("charts/theft-usd.png", "https://example.org/x.png")).isEmpty());
        QVERIFY(!faultIn(planted("</article>", "")).isEmpty());
        PackContent uneven = sample();
        uneven.figures.first().rows.append({u"2026"_s});
        QVERIFY(!faultIn(packIndexOf(uneven, Language::English)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPackIndex)
#include "tst_packindex.moc"
