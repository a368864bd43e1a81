// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/charts/chartscene.h"
#include "models/items/chartnotes.h"
#include "models/items/chartplaces.h"
#include "models/items/chartplan.h"
#include "models/items/chartseries.h"
#include "tests/support/fakeservices.h"
#include "ui/chart/chartimage.h"
#include "ui/chart/chartpanel.h"
#include "ui/chart/charttablemodel.h"
#include "ui/chart/chartview.h"
#include "ui/chart/documentchoice.h"
#include "ui/chart/leftoutmodel.h"
#include "ui/common/navigator.h"

#include <QChart>
#include <QComboBox>
#include <QDateEdit>
#include <QGraphicsScene>
#include <QLabel>
#include <QLegend>
#include <QListWidget>
#include <QLocale>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QXmlStreamReader>
#include <QtTest>

#include <numeric>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

Chart twoYears()
{
    Chart chart;
    chart.unit = u"USD"_s;
    ChartYear first;
    first.year = 2024;
    first.amount = first.low = first.high = Decimal(1190000000);
    first.working = {{.kind = ChartStep::Kind::PartsStand, .count = 2}};
    ChartYear second;
    second.year = 2025;
    second.amount = second.low = Decimal(2000000000);
    second.high = Decimal(2040000000);
    second.open = true;
    second.breakdown = {{u"Exchange A"_s, {}, Decimal(1460000000), {}}, {{}, {}, Decimal(540000000), {}}};
    chart.years = {first, second};
    return chart;
}

} // namespace

class ChartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePartsOfEachBarMakeItsAmount()
    {
        const Chart chart = twoYears();
        const QList<ChartSeries> series = chartSeries(chart);
        QCOMPARE(series.size(), 2);
        for (qsizetype y = 0; y < chart.years.size(); ++y) {
            const double sum =
                std::accumulate(series.begin(), series.end(), 0.0,
                                [y](double s, const ChartSeries &each) { return s + each.values.at(y); });
            QCOMPARE(sum, chart.years.at(y).amount.toDouble());
        }
    }

    void smallVictimsAreTakenTogether()
    {
        Chart chart = twoYears();
        for (int i = 0; i < 12; ++i)
            chart.years[0].breakdown.append({u"Victim %1"_s.arg(i), {}, Decimal(1000000 * (i + 1)), {}});
        const QList<ChartSeries> series = chartSeries(chart, 3);
        QCOMPARE(series.size(), 5);
        QCOMPARE(series.at(3).kind, ChartSeries::Kind::Others);
        QCOMPARE(series.at(4).kind, ChartSeries::Kind::Rest);
    }

    void valuesStayClearOfTheTopInALowChart()
    {
        for (const double height : {110.0, 240.0, 700.0}) {
            const std::unique_ptr<QChart> made(
                makeChart(twoYears(), lookOf(QPalette(), QFont(), Language::English)));
            made->setTitle({});
            QGraphicsScene scene;
            scene.addItem(made.get());
            made->resize(500, height);
            QCoreApplication::processEvents();
            const double top = made->mapToPosition({1, 2.04e9}, made->series().first()).y();
            QVERIFY2(top - made->plotArea().top() >= QFontMetricsF(QFont()).height(),
                     qPrintable(QString::number(height)));
            scene.removeItem(made.get());
        }
    }

    void aLowChartLeavesItsHeightToTheBars()
    {
        const std::unique_ptr<QChart> made(
            makeChart(twoYears(), lookOf(QPalette(), QFont(), Language::English)));
        const int bare = made->margins().top();
        for (const QSizeF size : {QSizeF(700, 150), QSizeF(480, 120)}) {
            made->resize(size);
            QCOMPARE(made->margins().bottom(), bare);
        }
        made->resize(500, 400);
        QVERIFY(made->margins().bottom() > bare); // the legend is there
    }

    void aLegendIsBrokenIntoLinesAndNeverCut()
    {
        const QList<double> widths{100, 120, 80, 90};
        QCOMPARE(legendLines(widths, 20, {400, 400}), (QList<QList<qsizetype>>{{0, 1, 2, 3}}));
        QCOMPARE(legendLines(widths, 20, {230, 400}), (QList<QList<qsizetype>>{{0, 1}, {2, 3}}));
        QVERIFY(legendLines(widths, 20, {110, 400}).isEmpty()); // one is wider
        QVERIFY(legendLines(widths, 20, {400, 150}).isEmpty()); // the bars need the height
        QVERIFY(legendLines({100}, 20, {400, 400}).isEmpty());
    }

    void theBarsHaveHalfTheHeightAndTotalsWhatIsLeft()
    {
        Chart chart = twoYears();
        for (const int to : {9, 10, 11})
            chart.spans.append({.fact = {QString::number(to)},
                                .amount = {},
                                .period = FuzzyDate::range(QDate(2024, 1, 1), QDate(2025, to, 30)),
                                .claims = {},
                                .documents = 1,
                                .checks = {}});
        qsizetype before = 0;
        for (const double height : {60.0, 80.0, 110.0, 150.0, 240.0, 700.0}) {
            const ChartPlan plan = planChart(chart, height, QFont());
            const double line = QFontMetricsF(QFont()).height();
            const QByteArray at = QByteArray::number(height);
            QVERIFY2(plan.above <= height * 0.5 || plan.bands == 0, at);
            QVERIFY2(plan.bands >= before, at);
            before = plan.bands;
            // Ticks are labelled, at least one above nought, and no label covers another.
            QVERIFY2(plan.ticks.size() >= 2 && plan.ticks.size() <= 6, at);
            const double pixels = plan.ticks.at(1).toDouble() / plan.reach * height;
            QVERIFY2(pixels >= 1.2 * line || plan.ticks.size() == 2, at);
            QVERIFY2(plan.ticks.last().toDouble() <= plan.reach, at);
        }
        QCOMPARE(before, 3);
    }

    void noOpenTopMakesASmallerSumLookGreater()
    {
        Chart chart = twoYears();
        ChartYear close = chart.years.first(), small = close;
        close.year = 2023;
        close.amount = Decimal(1990000000);
        small.year = 2022;
        small.amount = Decimal(720000000);
        small.open = close.open = chart.years[0].open = true;
        chart.years.prepend(close);
        chart.years.prepend(small);
        for (const double height : {40.0, 60.0, 110.0, 300.0, 900.0}) {
            const ChartPlan plan = planChart(chart, height, QFont());
            const double pixel = plan.reach / height;
            const QList<double> tops = openTops(chart, pixel, plan.open);
            QVERIFY(plan.open <= height / 10);
            for (qsizetype i = 0; i < tops.size(); ++i) {
                QCOMPARE(tops.at(i) > 0, chart.years.at(i).open);
                for (qsizetype j = 0; j < tops.size(); ++j) {
                    const double lower = chart.years.at(i).amount.toDouble() / pixel + tops.at(i);
                    if (chart.years.at(i).amount < chart.years.at(j).amount)
                        QVERIFY(lower <= chart.years.at(j).amount.toDouble() / pixel + 1e-6);
                }
            }
        }
    }

    void valuesAreWrittenInOneSizeOrNotAtAll()
    {
        QCOMPARE(labelScale({80, 100}, 120), 1.0);
        QCOMPARE(labelScale({80, 100}, 90), 0.9); // for all, not only for the one that is too wide
        QCOMPARE(labelScale({80, 100}, 40), 0.0);
        ChartYear year = twoYears().years.at(1);
        QCOMPARE(barLabel(year, twoYears(), Language::French), u"≥ 2\u00a0Md\u00a0$"_s);
        QCOMPARE(shortBarLabel(year, Language::French), u"≥ 2\u00a0Md"_s);
        year.open = false;
        Amount range;
        range.unit = u"USD"_s;
        range.bound = Bound::Range;
        range.low = Decimal(600000000);
        range.high = Decimal(1000000000);
        year.working = {{.amount = range}};
        QCOMPARE(shortBarLabel(year, Language::Japanese), u"6億～10億"_s);
    }

    void aDayIsWrittenWithItsWholeYear()
    {
        FakeServices fakes;
        fillWithSample(fakes);
        Navigator navigator;
        const QLocale before;
        for (const QLocale::Language language :
             {QLocale::English, QLocale::French, QLocale::Japanese, QLocale::Korean}) {
            QLocale::setDefault(QLocale(language));
            ChartPanel panel(fakes.all, navigator);
            const auto *day = panel.findChild<QDateEdit *>(u"chartKnownOn"_s);
            QVERIFY(day);
            QVERIFY2(day->text().contains(QString::number(QDate::currentDate().year())),
                     qPrintable(day->text()));
        }
        QLocale::setDefault(before);
    }

    void countedThingsAreNotWrittenAsMoney()
    {
        Chart chart = twoYears();
        chart.unit = u"barrel"_s;
        chart.unitKind = UnitKind::Quantity;
        chart.years[0].amount = Decimal(500000);
        const QString label = barLabel(chart.years.at(0), chart, Language::English);
        QVERIFY2(label.contains(u"500,000") && label.contains(u"barrels"), qPrintable(label));
    }

    void axisValuesAreRoundAndReachTheTop_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<QString>("step");
        QTest::newRow("billions") << 2.04e9 << u"500000000"_s;
        QTest::newRow("small") << 0.7 << u"0.2"_s;
        QTest::newRow("one") << 1.0 << u"0.2"_s;
        QTest::newRow("nothing") << 0.0 << u"1"_s;
        QTest::newRow("nonsense") << std::nan("") << u"1"_s;
    }

    void axisValuesAreRoundAndReachTheTop()
    {
        QFETCH(double, most);
        QFETCH(QString, step);
        const QList<Decimal> values = axisValues(most, 5);
        QVERIFY(values.first().isZero());
        QCOMPARE(values.at(1).toString(), step);
        QVERIFY(!(values.last().toDouble() < most));
        QVERIFY(values.size() < 12);
    }

    void everyPictureFormatIsWritten()
    {
        QTemporaryDir folder;
        for (const QString &suffix : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}) {
            const QString file = folder.filePath(u"chart."_s + suffix);
            const Result<void> written =
                writeChart(twoYears(), file, QLocale(QLocale::French), {{}, {u"2,84"_s}, {}, {u"S"_s}});
            QVERIFY2(written.ok(), qPrintable(file));
            QVERIFY(QFileInfo(file).size() > 100);
        }
        const QImage picture(folder.filePath(u"chart.png"_s));
        QVERIFY(picture.width() >= 1600);
        QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
        QFile svg(folder.filePath(u"chart.svg"_s));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&svg);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY(!xml.hasError());
    }

    void anUnknownSuffixAndAFolderThatIsNotThereAreErrors()
    {
        QTemporaryDir folder;
        QCOMPARE(writeChart(twoYears(), folder.filePath(u"a.gif"_s), QLocale()).error().code,
                 Error::Code::InvalidInput);
        QCOMPARE(writeChart(twoYears(), folder.filePath(u"no/a.csv"_s), QLocale()).error().code,
                 Error::Code::Storage);
    }

    void anEmptyChartIsWrittenToo()
    {
        QTemporaryDir folder;
        QVERIFY(writeChart({}, folder.filePath(u"a.png"_s), QLocale()).ok());
        QVERIFY(writeChart({}, folder.filePath(u"a.csv"_s), QLocale()).ok());
    }

    void theTableOfFiguresGuardsAgainstFormulas()
    {
        Chart chart = twoYears();
        chart.years[1].breakdown[0].label = u"=HYPERLINK(\"x\"), evil"_s;
        const QString csv = QString::fromUtf8(chartCsv(chart, {{}, {}, {u"@left, out"_s}, {}}));
        const QStringList lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines.at(1).startsWith(u"bar,2024,theft,USD,1190000000,1190000000,1190000000,no,"_s));
        QVERIFY(csv.contains(u"\"'=HYPERLINK(\"\"x\"\"), evil\""_s));
        QVERIFY(lines.last().endsWith(u"\"'@left, out\""_s));
    }

    void theTableSaysWhatTheBarsShow()
    {
        ChartTableModel model;
        model.setChart(twoYears(), Language::English);
        QCOMPARE(model.rowCount(), 2);
        const QString amount = model.index(1, ChartTableModel::Amount).data().toString();
        QVERIFY2(amount.startsWith(u'≥'), qPrintable(amount));
        QVERIFY(amount.contains(u'2'));
        QVERIFY(model.index(1, ChartTableModel::Victims).data().toString().contains(u"Exchange A"_s));
    }

    void aPointFindsItsBar()
    {
        const QRectF bars(100, 20, 400, 300);
        QCOMPARE(columnAt(bars, 2, {200, 100}), 0);
        QCOMPARE(columnAt(bars, 2, {400, 100}), 1);
        QCOMPARE(columnAt(bars, 2, {300, 100}), -1); // between the bars
        QCOMPARE(columnAt(bars, 2, {10, 100}), -1);
        QCOMPARE(columnAt(bars, 0, {200, 100}), -1);
    }

    void yearsWithoutABarKeepTheirPlace()
    {
        Chart chart = twoYears();
        chart.years[0].year = 2021;
        const QList<qsizetype> columns = chartColumns(chart);
        QCOMPARE(columns, (QList<qsizetype>{0, -1, -1, -1, 1}));
        QCOMPARE(columnYear(chart, columns, 2), 2023);
        chart.years[0].year = 1950; // too far for a column a year
        QCOMPARE(chartColumns(chart), (QList<qsizetype>{0, 1}));
        QVERIFY(chartColumns({}).isEmpty());
    }

    void aTotalOverYearsLiesAboveTheColumnsThatItSpans()
    {
        Chart chart = twoYears();
        chart.spans = {{.fact = {u"f1"_s},
                        .amount = {},
                        .period = FuzzyDate::range(QDate(2024, 1, 1), QDate(2025, 9, 30)),
                        .claims = {},
                        .documents = 1,
                        .checks = {}},
                       {.fact = {u"f2"_s},
                        .amount = {},
                        .period = FuzzyDate::range(QDate(2017, 1, 1), QDate(2024, 6, 30)),
                        .claims = {},
                        .documents = 4,
                        .checks = {}},
                       {.fact = {u"f3"_s},
                        .amount = {},
                        .period = FuzzyDate::range(QDate(2009, 1, 1), QDate(2012, 12, 31)),
                        .claims = {},
                        .documents = 9,
                        .checks = {}}};
        const QList<SpanBand> bands = spanBands(chart, chartColumns(chart), 100, 300);
        QCOMPARE(bands.size(), 2);     // the third ends before the first column
        QCOMPARE(bands.at(0).span, 1); // stated by more documents
        QVERIFY(bands.at(0).begunBefore && !bands.at(0).goesOn);
        QCOMPARE(bands.at(0).left, 100.0);
        QVERIFY(std::abs(bands.at(0).right - 150) < 0.5);
        QCOMPARE(bands.at(1).left, 100.0);
        QVERIFY(std::abs(bands.at(1).right - 275) < 0.5);
        QCOMPARE(bands.at(1).row, 1);
    }

    void aPeriodWithoutAnEndIsALineThatGoesOn()
    {
        Chart chart;
        chart.spans = {{.fact = {u"f1"_s},
                        .amount = {},
                        .period = *FuzzyDate::fromIso(u"2023-10-01/.."_s),
                        .lastStated = QDate(2025, 5, 29),
                        .claims = {},
                        .documents = 1,
                        .checks = {}}};
        const QList<qsizetype> columns = chartColumns(chart);
        QCOMPARE(columns, (QList<qsizetype>{-1, -1, -1})); // up to the year when it was last stated
        QCOMPARE(columnYear(chart, columns, 0), 2023);
        QCOMPARE(columnYear(chart, columns, 2), 2025);
        const QList<SpanBand> bands = spanBands(chart, columns, 0, 300);
        QCOMPARE(bands.size(), 1);
        QVERIFY(!bands.first().begunBefore && bands.first().goesOn);
        QVERIFY(std::abs(bands.first().left - 75) < 1);
        QCOMPARE(bands.first().right, 300.0);
        QVERIFY(!nothingDrawn(chart, Language::English).isEmpty());
        QVERIFY(nothingDrawn(twoYears(), Language::English).isEmpty());
        ChartView view; // a line without a bar can be reached too
        view.resize(500, 300);
        view.setChartData(chart, Language::English);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy spans(&view, &ChartView::spanClicked);
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(spans.size(), 1);
    }

    void barsAndTotalsAreWalkedThroughByKeyboard()
    {
        Chart chart = twoYears();
        chart.spans = {{.fact = {u"f1"_s},
                        .amount = {},
                        .period = FuzzyDate::range(QDate(2024, 1, 1), QDate(2025, 9, 30)),
                        .claims = {},
                        .documents = 1,
                        .checks = {}}};
        ChartView view;
        view.resize(500, 300);
        view.setChartData(chart, Language::English);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy years(&view, &ChartView::yearClicked), spans(&view, &ChartView::spanClicked);
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.current(), 1);
        QVERIFY(view.accessibleDescription().contains(u"2025"_s));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(years.size(), 1);
        QCOMPARE(years.first().first().toInt(), 1);
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY(view.accessibleDescription().contains(u"September 2025"_s));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(spans.size(), 1);
        QTest::keyClick(&view, Qt::Key_Right); // there is nothing beyond
        QCOMPARE(view.current(), 2);
    }

    void whatIsLeftOutSaysWhy()
    {
        Chart chart = twoYears();
        chart.held = {{.fact = {u"fc9"_s},
                       .claim = {u"c9"_s},
                       .why = ChartHeld::Why::Retracted,
                       .amount = {},
                       .period = FuzzyDate::year(2023),
                       .victim = {{}, u"Exchange B"_s},
                       .taken = {},
                       .check = {}}};
        LeftOutModel model;
        model.setChart(chart, Language::French);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, LeftOutModel::Victim).data().toString(), u"Exchange B"_s);
        QVERIFY(model.index(0, LeftOutModel::Reason).data().toString().contains(u"returned"_s));
        QCOMPARE(model.claimsOf(model.index(0, 0)), QList{ClaimId{u"c9"_s}});
    }

    void documentsCanBeLeftOutAndTheNotesSaySo()
    {
        FakeServices fakes;
        Navigator navigator;
        QList<Claim> claims;
        for (const QString &name : {u"First report"_s, u"Second report"_s}) {
            Document document;
            document.id = {name.left(5)};
            document.title = name;
            document.published = FuzzyDate::day(QDate(2025, 10, 22));
            fakes.library.add(document, {});
            Claim claim;
            claim.id = {u"c"_s + name.left(5)};
            claim.passage = {document.id, 1, {0, 4}};
            claim.amount.value = Decimal(name.startsWith(u'F') ? 1190000000 : 2000000000);
            claim.amount.unit = u"USD"_s;
            claim.amount.shownPower = 7;
            claim.kind = ClaimKind::Theft;
            claim.period = FuzzyDate::year(name.startsWith(u'F') ? 2024 : 2023);
            claims.append(claim);
        }
        fakes.facts.stated = claims;
        ChartPanel panel(fakes.all, navigator);
        panel.show();
        auto *table = panel.findChild<QTableView *>(u"chartTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *button = panel.findChild<QToolButton *>(u"chartDocumentsButton"_s);
        button->click();
        auto *dialog = panel.findChild<DocumentChoice *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"chartDocumentsList"_s);
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space); // by keyboard alone
        QCOMPARE(dialog->without(), QList<DocumentId>{{u"Secon"_s}});
        dialog->accept();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(button->text().contains(u'1'));

        ChartOptions options;
        options.without = {{u"Secon"_s}};
        options.asKnownOn = QDate(2025, 12, 31);
        const Chart chart = drawChart(claims, fakes.library.documents(), options, {}, {});
        const ChartNotes notes = chartNotes(chart, claims, fakes.library.documents(), Language::English);
        QCOMPARE(notes.limits.size(), 2);
        QVERIFY(notes.limits.at(0).contains(u"31 December 2025"));
        QVERIFY(notes.limits.at(1).contains(u"Second report"));
        const QString csv = QString::fromUtf8(chartCsv(chart, notes));
        QVERIFY(csv.contains(u"Second report") && csv.contains(u"documents,"));
    }

    void aPeriodWithAnOpenEndIsNotSaidToSpanYears()
    {
        ChartSpan span;
        span.amount.value = Decimal(3000000000);
        span.amount.unit = u"USD"_s;
        span.period = FuzzyDate::range(QDate(2017, 1, 1), QDate(2023, 12, 31));
        QVERIFY(spanSentence(span, Language::English).startsWith(u"Over several years"));
        span.period = FuzzyDate::range(QDate(2023, 10, 1), {});
        QVERIFY(spanSentence(span, Language::English).startsWith(u"Until when is not stated"));
        span.period = FuzzyDate::range({}, QDate(2023, 10, 1));
        QVERIFY(spanSentence(span, Language::English).startsWith(u"Since when is not stated"));
    }

    void thePanelDrawsWhatTheClaimsSayAndFollowsThem()
    {
        FakeServices fakes;
        Navigator navigator;
        ChartPanel panel(fakes.all, navigator);
        panel.show();
        auto *empty = panel.findChild<QLabel *>(u"chartEmpty"_s);
        auto *table = panel.findChild<QTableView *>(u"chartTable"_s);
        QVERIFY(empty->isVisible());
        Document document;
        document.id = {u"aaaaaaaaaaaa"_s};
        document.published = FuzzyDate::day(QDate(2025, 10, 22));
        fakes.library.add(document, {});
        Claim claim;
        claim.id = {u"c1"_s};
        claim.passage = {document.id, 1, {0, 4}};
        claim.amount.value = Decimal(1190000000);
        claim.amount.unit = u"USD"_s;
        claim.amount.shownPower = 7;
        claim.kind = ClaimKind::Theft;
        claim.period = FuzzyDate::year(2024);
        fakes.facts.stated = {claim};
        Q_EMIT fakes.facts.factsChanged();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(!empty->isVisible());
        QSignalSpy chosen(&navigator, &Navigator::claimChosen);
        Q_EMIT table->activated(table->model()->index(0, 0));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(navigator.current().document, document.id);

        // A counted thing is offered beside the money of a kind, and drawn whatever kind its claims are of.
        claim.id = {u"c2"_s};
        claim.amount.value = Decimal(500000);
        claim.amount.unit = u"barrel"_s;
        claim.amount.kind = UnitKind::Quantity;
        claim.kind = ClaimKind::Cap;
        claim.period = FuzzyDate::year(2023);
        fakes.facts.stated.append(claim);
        Q_EMIT fakes.facts.factsChanged();
        auto *unit = panel.findChild<QComboBox *>(u"chartUnit"_s);
        auto *kind = panel.findChild<QComboBox *>(u"chartKind"_s);
        QTRY_VERIFY(unit->findData(u"barrel"_s) >= 0);
        unit->setCurrentIndex(unit->findData(u"barrel"_s));
        QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"2023"_s);
        QCOMPARE(kind->currentIndex(), -1); // all kinds
        kind->setCurrentIndex(int(ClaimKind::Theft));
        QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"2024"_s);
        QCOMPARE(unit->currentData().toString(), u"USD"_s);
        QCOMPARE(kind->currentIndex(), int(ClaimKind::Theft));
    }
};

QTEST_MAIN(ChartTest)
#include "tst_chart.moc"
