// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/program.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// What ./run does where there is no display, with the program just built.
class TestWithoutDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theChartIsDrawnAndWrittenOut();
    void thePageShowsTheWordsThatWereFound();
    void theHighlightedPassageHoldsWhatWasAsked();
    void doingItAgainHighlightsNothingTwice();

private:
    void doTheJob();
    QByteArray written(const QString &name) const;

    Program m_program; // its settings and home are of its own
};

void TestWithoutDisplay::doTheJob()
{
    QProcess job;
    job.setProcessChannelMode(QProcess::MergedChannels);
    job.setProcessEnvironment(m_program.environment());
    job.start(sourceDir() + u"/resources/sample/without-display"_s,
              {QStringLiteral(VIGIE_BIN_DIR "/vigie"), m_program.library(), m_program.file(u"out"_s)});
    QVERIFY2(job.waitForFinished(120'000), qPrintable(job.errorString()));
    QVERIFY2(job.exitStatus() == QProcess::NormalExit && job.exitCode() == 0, job.readAll().constData());
}

QByteArray TestWithoutDisplay::written(const QString &name) const
{
    QFile file(m_program.file(u"out/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWithoutDisplay::initTestCase()
{
    QVERIFY2(m_program.isBuilt(), "vigie is not built");
    doTheJob();
}

void TestWithoutDisplay::theChartIsDrawnAndWrittenOut()
{
    QVERIFY(!QImage::fromData(written(u"chart.png"_s)).isNull());
    QVERIFY(written(u"chart.csv"_s).contains("2024"));
}

void TestWithoutDisplay::thePageShowsTheWordsThatWereFound()
{
    const QImage page = QImage::fromData(written(u"page.png"_s)).convertToFormat(QImage::Format_RGB32);
    QVERIFY(!page.isNull());
    int coloured = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            coloured += QColor(page.pixel(x, y)).hsvSaturation() > 60;
    QVERIFY2(coloured > 500, "no mark is on the page");
}

void TestWithoutDisplay::theHighlightedPassageHoldsWhatWasAsked()
{
    const QString excerpts = QString::fromUtf8(written(u"excerpts.md"_s));
    QVERIFY2(excerpts.contains(u"Bureau général de reconnaissance"_s), qPrintable(excerpts));
    QVERIFY(excerpts.contains(u"First mention"_s));
}

void TestWithoutDisplay::doingItAgainHighlightsNothingTwice()
{
    const QByteArray before = written(u"excerpts.md"_s);
    doTheJob();
    QCOMPARE(written(u"excerpts.md"_s), before);
}

QTEST_GUILESS_MAIN(TestWithoutDisplay)
#include "tst_withoutdisplay.moc"
