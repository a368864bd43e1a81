// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/unsettled.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// The mark of an import that does not wait for the disk.
class TestUnsettled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMarkStandsFromItsBeginningToItsEnd();
    void anEarlierMarkStands();
    void afterANewStartOfTheSystemSomethingMayBeLost();
    void aMarkThatCannotBeReadSaysThatNothingIsCertain();
    void whereNothingCanBeWrittenNothingBegins();

private:
    QString mark() const { return m_folder->filePath(u"unsettled.json"_s); }
    void write(const QByteArray &bytes) const
    {
        QFile file(mark());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUnsettled::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestUnsettled::aMarkStandsFromItsBeginningToItsEnd()
{
    const Unsettled unsettled(m_folder->path());
    QVERIFY(!unsettled.since());
    QVERIFY(!unsettled.mayHaveLost());
    QVERIFY(unsettled.end().ok());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(unsettled.begin().ok());
    QVERIFY(unsettled.since().has_value());
    QVERIFY(before.msecsTo(*unsettled.since()) >= 0 && unsettled.since()->secsTo(before) < 60);
    QVERIFY(!unsettled.mayHaveLost()); // a program that was ended leaves it so
    QVERIFY(unsettled.end().ok());
    QVERIFY(!unsettled.since());
    QVERIFY(!QFile::exists(mark()));
}

void TestUnsettled::anEarlierMarkStands()
{
    const Unsettled unsettled(m_folder->path());
    QVERIFY(unsettled.begin().ok());
    const auto since = unsettled.since();
    QVERIFY(unsettled.begin().ok());
    QCOMPARE(unsettled.since(), since);
}

void TestUnsettled::afterANewStartOfTheSystemSomethingMayBeLost()
{
    const Unsettled unsettled(m_folder->path());
    QVERIFY(unsettled.begin().ok());
    QFile file(mark());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    QVERIFY(content[u"run"].toString().size() > 30); // the number of a start of the system
    content[u"run"] = QString(content[u"run"].toString()).replace(0, 8, u"00000000"_s);
    write(QJsonDocument(content).toJson());
    QVERIFY(unsettled.mayHaveLost());
    QVERIFY(unsettled.end().ok());
    QVERIFY(!unsettled.mayHaveLost());
}

void TestUnsettled::aMarkThatCannotBeReadSaysThatNothingIsCertain()
{
    const Unsettled unsettled(m_folder->path());
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("{\"since\":"), QByteArray("[]"), QByteArray(1 << 20, 'x')}) {
        write(bytes);
        QVERIFY(unsettled.since().has_value());
        QCOMPARE(unsettled.since()->toMSecsSinceEpoch(), 0);
        QVERIFY(unsettled.mayHaveLost());
    }
}

void TestUnsettled::whereNothingCanBeWrittenNothingBegins()
{
    const Unsettled unsettled(m_folder->filePath(u"none"_s));
    QVERIFY(!unsettled.begin().ok());
    QVERIFY(!unsettled.since());
}

QTEST_GUILESS_MAIN(TestUnsettled)
#include "tst_unsettled.moc"
