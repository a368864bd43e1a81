// SPDX-License-Identifier: GPL-3.0-or-later
// Where the letters of Japanese that is set downwards stand.
#include "indexing/extraction/workerprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

/// Two characters, one below the other, 20 points high: the first hangs from the point (100, 700).
QByteArray uprightPdf(int turned)
{
    const QByteArray map =
        "begincmap 1 begincodespacerange <0000><ffff> endcodespacerange 2 beginbfchar <0001> "
        "<9b3c> <0002> <9580> endbfchar endcmap";
    const QByteArray text = "BT /F 20 Tf 1 0 0 1 100 700 Tm <00010002> Tj ET";
    const auto stream = [](const QByteArray &bytes) {
        return QByteArray("<</Length " + QByteArray::number(bytes.size()) + ">>stream\n" + bytes +
                          "\nendstream");
    };
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate " + QByteArray::number(turned) +
            "/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        stream(text),
        "<</Type/Font/Subtype/Type0/BaseFont/Mincho/Encoding/Identity-V/DescendantFonts[6 0 R]/ToUnicode 8 0 "
        "R>>",
        "<</Type/Font/Subtype/CIDFontType0/BaseFont/Mincho/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)"
        "/Supplement 2>>/FontDescriptor 7 0 R/DW 1000>>",
        "<</Type/FontDescriptor/FontName/Mincho/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880"
        "/Descent -120/CapHeight 700/StemV 80>>",
        stream(map)};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 9\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj" + objects.at(i) + "endobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer<</Size 9/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

class TestUpright : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boxesLieOnTheirLetters_data()
    {
        QTest::addColumn<int>("turned");
        QTest::addColumn<QPointF>("first");
        QTest::addColumn<QPointF>("second");
        QTest::newRow("as written") << 0 << QPointF(100, 152) << QPointF(100, 172);
        QTest::newRow("turned right") << 90 << QPointF(690, 100) << QPointF(670, 100);
        QTest::newRow("upside down") << 180 << QPointF(495, 690) << QPointF(495, 670);
        QTest::newRow("turned left") << 270 << QPointF(152, 495) << QPointF(172, 495);
    }

    void boxesLieOnTheirLetters()
    {
        QFETCH(int, turned);
        QFETCH(QPointF, first);
        QFETCH(QPointF, second);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"upright.pdf"_s);
        QFile file(path);
        const QByteArray bytes = uprightPdf(turned);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        WorkerProcess worker(QStringLiteral(VIGIE_BIN_DIR "/vigie-worker"));
        const auto read = worker.extract(path);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        const QString text = read.value().pages.first().text;
        QCOMPARE(text.trimmed(), u"鬼門"_s);
        const auto boxes = worker.characterBoxes(path, 1);
        QVERIFY(boxes.ok());
        const qsizetype at = text.indexOf(u'鬼');
        for (const auto &[box, middle] :
             {std::pair(boxes.value().at(at), first), std::pair(boxes.value().at(at + 1), second)}) {
            const QPointF apart = box.center() - middle;
            QVERIFY2(std::abs(apart.x()) < 1.5 && std::abs(apart.y()) < 1.5,
                     qPrintable(u"%1, %2"_s.arg(box.center().x()).arg(box.center().y())));
        }
    }
};

QTEST_GUILESS_MAIN(TestUpright)
#include "tst_upright.moc"
