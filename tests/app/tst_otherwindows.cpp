// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/otherwindows.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// What one window tells another, in a program of its own, to open.
class TestOtherWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsReadAsItWasTold();
    void whatIsNoPlaceIsNone_data();
    void whatIsNoPlaceIsNone();
    void placesAreToldLineByLine();
};

namespace {

Location place(const QString &document, int page)
{
    SearchQuery query;
    query.text = u"tanker “制裁”\n"_s;
    query.expand = false;
    query.published = FuzzyDate::range(QDate(2024, 1, 1), QDate(2025, 12, 31));
    return {.document = {document}, .page = page, .focus = {12, 18}, .marks = {}, .query = query};
}

} // namespace

void TestOtherWindows::aPlaceIsReadAsItWasTold()
{
    const Location told = place(u"d1"_s, 3);
    const QByteArray line = toldPlace(told);
    QCOMPARE(line.count('\n'), 1);
    const Location read = readToldPlace(line);
    QCOMPARE(read.document, told.document);
    QCOMPARE(read.page, 3);
    QCOMPARE(read.focus, told.focus);
    QVERIFY(read.query);
    QCOMPARE(read.query->text, told.query->text);
    QVERIFY(!read.query->expand);
    QCOMPARE(read.query->published, told.query->published);
}

void TestOtherWindows::whatIsNoPlaceIsNone_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("open d1");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("no page") << QByteArray(R"({"document": "d1"})");
    QTest::newRow("no document") << QByteArray(R"({"page": 2})");
    QTest::newRow("no such page") << QByteArray(R"({"document": "d1", "page": -4})");
}

void TestOtherWindows::whatIsNoPlaceIsNone()
{
    QFETCH(QByteArray, line);
    QVERIFY(readToldPlace(line).isEmpty());
    // A span that is none is left out.
    QVERIFY(readToldPlace(R"({"document": "d", "page": 1, "focus": [9, 3]})").focus.isEmpty());
    QVERIFY(readToldPlace(R"({"document": "d", "page": 1, "focus": ["a"]})").focus.isEmpty());
}

void TestOtherWindows::placesAreToldLineByLine()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    QVERIFY(::dup2(ends[0], STDIN_FILENO) >= 0);
    ToldPlaces places;
    QSignalSpy told(&places, &ToldPlaces::told);
    const QByteArray both = toldPlace(place(u"d1"_s, 1)) + "nonsense\n" + toldPlace(place(u"d2"_s, 2));
    const auto write = [&ends](const QByteArray &bytes) {
        return ::write(ends[1], bytes.constData(), size_t(bytes.size())) == bytes.size();
    };
    QVERIFY(write(both.left(40)));
    QCoreApplication::processEvents();
    QVERIFY(told.isEmpty()); // half a line
    QVERIFY(write(both.mid(40)));
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.at(0).first().value<Location>().document, DocumentId{u"d1"_s});
    QCOMPARE(told.at(1).first().value<Location>().page, 2);
    ::close(ends[1]); // who told is gone
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), 2);
}

QTEST_GUILESS_MAIN(TestOtherWindows)
#include "tst_otherwindows.moc"
