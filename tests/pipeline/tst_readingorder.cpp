// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/filewalk.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

class TestReadingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsReadOnce();
    void theLargestOfAKindComesFirst();
    void kindsAreMixedByTheirBytes();
    void oneKindAloneIsOnlySorted();
};

namespace {

FoundFile fileOf(const QString &name, qint64 size)
{
    FoundFile file;
    file.path = name;
    file.size = size;
    return file;
}

QList<FoundFile> library()
{
    QList<FoundFile> files;
    for (int i = 0; i < 20; ++i)
        files.append(fileOf(u"/in/%1.%2"_s.arg(i).arg(i % 2 == 0 ? u"pdf"_s : u"PDF"_s), 1000 + 100 * i));
    for (int i = 0; i < 300; ++i)
        files.append(fileOf(u"/in/%1.html"_s.arg(i), 10 + i % 7));
    return files;
}

} // namespace

void TestReadingOrder::everyFileIsReadOnce()
{
    QVERIFY(inReadingOrder({}).isEmpty());
    const QList<FoundFile> files = library();
    QSet<QString> paths;
    for (const FoundFile &file : inReadingOrder(files))
        paths.insert(file.path);
    QCOMPARE(paths.size(), files.size());
    QCOMPARE(inReadingOrder(files).size(), files.size());
}

void TestReadingOrder::theLargestOfAKindComesFirst()
{
    qint64 pdf = 1'000'000;
    qint64 other = 1'000'000;
    for (const FoundFile &file : inReadingOrder(library())) {
        qint64 &last = isPdf(file) ? pdf : other;
        QVERIFY(file.size <= last);
        last = file.size;
    }
}

void TestReadingOrder::kindsAreMixedByTheirBytes()
{
    const QList<FoundFile> files = library();
    double pdfs = 0;
    double others = 0;
    for (const FoundFile &file : files)
        (isPdf(file) ? pdfs : others) += double(file.size);
    double pdfsRead = 0;
    double othersRead = 0;
    for (const FoundFile &file : inReadingOrder(files)) {
        (isPdf(file) ? pdfsRead : othersRead) += double(file.size);
        // Never ahead by more than the largest file.
        QVERIFY(qAbs(pdfsRead / pdfs - othersRead / others) < 0.12);
    }
}

void TestReadingOrder::oneKindAloneIsOnlySorted()
{
    const QList<FoundFile> files{fileOf(u"/a.txt"_s, 1), fileOf(u"/b.txt"_s, 0), fileOf(u"/c.txt"_s, 5),
                                 fileOf(u"/d.txt"_s, 5)};
    QStringList paths;
    for (const FoundFile &file : inReadingOrder(files))
        paths.append(file.path);
    QCOMPARE(paths, (QStringList{u"/c.txt"_s, u"/d.txt"_s, u"/a.txt"_s, u"/b.txt"_s}));
}

QTEST_GUILESS_MAIN(TestReadingOrder)
#include "tst_readingorder.moc"
