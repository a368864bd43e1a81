// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/protocol.h"
#include "tests/extraction/extractionhelpers.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using protocol::Kind;

/// Workers as a hostile file may make them: they hang, die, lie and babble. The client always comes back in
/// time, with a sentence, and takes nothing for granted.
class MockWorkerTest : public QObject
{
    Q_OBJECT

    Files m_files;
    int m_made = 0;

    static QByteArray frame(Kind kind, const QByteArray &payload)
    {
        const auto header = protocol::frameHeader(kind, quint64(payload.size()));
        return QByteArray(header.data(), qsizetype(header.size())) + payload;
    }
    static QByteArray headerAlone(Kind kind, quint64 length)
    {
        const auto header = protocol::frameHeader(kind, length);
        return {header.data(), qsizetype(header.size())};
    }
    static QByteArray ready()
    {
        return frame(Kind::Ready, protocol::encode(protocol::Ready{Lockdown::Full, 1, {}}));
    }
    static Page onePage()
    {
        Page page;
        page.number = 1;
        page.label = u"1"_s;
        page.text = u"short"_s;
        page.size = QSizeF(10, 10);
        page.blocks = {Block{Block::Kind::Paragraph, 0, {0, 5}}};
        return page;
    }
    static QByteArray lastPart()
    {
        ExtractedDocument document;
        document.mediaType = u"text/plain"_s;
        return frame(Kind::Document, protocol::encode(document));
    }

    /// A worker that says `answer`, whatever it is asked, and then does `then` in a shell.
    QString worker(const QByteArray &answer, const QByteArray &then = "exec cat >/dev/null")
    {
        const QString name = u"mock%1"_s.arg(++m_made);
        m_files.write(QString(name + u".bin"), answer);
        const QString script = m_files.write(name, "#!/bin/sh\ncat \"$0.bin\" >&0\n" + then + "\n");
        QFile::setPermissions(script, QFile::ReadOwner | QFile::ExeOwner);
        return script;
    }
    static WorkerLimits hurried()
    {
        WorkerLimits limits;
        limits.secondsPerPage = 1;
        limits.secondsPerDocument = 2;
        return limits;
    }
    QString file() { return m_files.write(u"some.txt"_s, "Some.\n"); }

private Q_SLOTS:
    void anHonestMockIsBelieved()
    {
        WorkerProcess process(worker(ready() + frame(Kind::Page, protocol::encode(onePage())) + lastPart()));
        const auto result = process.extract(file());
        QVERIFY2(result.ok(), qPrintable(result ? QString() : result.error().message));
        QCOMPARE(result.value().pages.size(), 1);
    }

    void oneThatDoesNotEndIsGivenUpInTime_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("says nothing") << ready();
        QTest::newRow("half a header") << ready() + headerAlone(Kind::Page, 100).left(4);
        QTest::newRow("half a page") << ready() + frame(Kind::Page, protocol::encode(onePage())).chopped(3);
        QTest::newRow("pages without an end") << ready() + frame(Kind::Page, protocol::encode(onePage()));
    }
    void oneThatDoesNotEndIsGivenUpInTime()
    {
        QFETCH(const QByteArray, answer);
        WorkerProcess process(worker(answer, "exec sleep 1000"), hurried());
        QElapsedTimer timer;
        timer.start();
        const auto result = process.extract(file());
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::TimedOut);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

    void oneThatTricklesIsGivenUpInTime()
    {
        const QByteArray progress = frame(Kind::Progress, protocol::encode(protocol::Progress{1, 9}));
        QByteArray script = "while :; do printf '";
        for (const char byte : progress)
            script += "\\" + QByteArray::number(quint8(byte), 8).rightJustified(3, '0');
        WorkerProcess process(worker(ready(), script + "' >&0; sleep 0.1; done"), hurried());
        QElapsedTimer timer;
        timer.start();
        const auto result = process.extract(file());
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::TimedOut);
        QVERIFY(timer.elapsed() < 5'000);
    }

    void oneThatDiesIsToldBySentence_data()
    {
        QTest::addColumn<QByteArray>("then");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("crash") << QByteArray("kill -SEGV $$") << Error::Code::Crashed;
        QTest::newRow("killed") << QByteArray("kill -KILL $$") << Error::Code::Crashed;
        QTest::newRow("a forbidden call") << QByteArray("kill -SYS $$") << Error::Code::Crashed;
        QTest::newRow("out of memory") << QByteArray("exit 3") << Error::Code::TooLarge;
        QTest::newRow("out of time") << QByteArray("kill -XCPU $$") << Error::Code::TimedOut;
        QTest::newRow("leaves") << QByteArray("exit 0") << Error::Code::Crashed;
    }
    void oneThatDiesIsToldBySentence()
    {
        QFETCH(const QByteArray, then);
        QFETCH(const Error::Code, code);
        // It waits for the question: a worker that died before would only be replaced.
        WorkerProcess process(worker(ready(), "head -c 1 <&0 >/dev/null 2>&1\n" + then), hurried());
        const auto result = process.extract(file());
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY(!result.error().message.isEmpty());
    }

    void nonsenseIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("answer");
        Page page = onePage();
        const auto pageFrame = [](const Page &one) { return frame(Kind::Page, protocol::encode(one)); };
        QTest::newRow("noise") << QByteArray(200, '\xa5');
        QTest::newRow("ten gibibytes") << headerAlone(Kind::Page, quint64(10) << 30);
        QTest::newRow("a negative length") << headerAlone(Kind::Document, ~quint64(0));
        QTest::newRow("an unknown kind") << frame(Kind(200), "x");
        QTest::newRow("a second greeting") << ready();
        QTest::newRow("an answer to another question") << frame(Kind::CharacterBoxes, QByteArray(4, '\0'));
        QTest::newRow("more boxes than bytes") << frame(Kind::CharacterBoxes, QByteArray(4, '\xff'));
        page.number = 2;
        QTest::newRow("a page of another number") << pageFrame(page);
        page = onePage();
        page.blocks[0].span.end = 99;
        QTest::newRow("a block outside of the text") << pageFrame(page);
        page.blocks[0].span = {3, 1};
        QTest::newRow("a block that ends before it begins") << pageFrame(page);
        page = onePage();
        page.size = QSizeF(std::numeric_limits<double>::quiet_NaN(), 1);
        QTest::newRow("a size that is no number") << pageFrame(page);
        page = onePage();
        page.text[2] = QChar(0xd800);
        QTest::newRow("half a surrogate pair") << pageFrame(page);
        page = onePage();
        page.label = QString(100'000, u'x');
        QTest::newRow("a label without end") << pageFrame(page);
        QTest::newRow("a page and a tail") << frame(Kind::Page, protocol::encode(onePage()) + "tail");
        QTest::newRow("progress beyond the pages")
            << frame(Kind::Progress, protocol::encode(protocol::Progress{9, 3}));
        QTest::newRow("more pages than are read")
            << frame(Kind::Progress, protocol::encode(protocol::Progress{0, 1 << 30}));
        QTest::newRow("an error of an unknown kind") << frame(Kind::Failure, QByteArray("\x63\0\0\0\0", 5));
        QTest::newRow("a text longer than it says") << frame(Kind::Page, QByteArray(64, '\xff'));
    }
    void nonsenseIsNotBelieved()
    {
        QFETCH(const QByteArray, answer);
        WorkerProcess process(worker(ready() + answer), hurried());
        const auto result = process.extract(file());
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Crashed);
    }

    void aPictureLargerThanItsMemoryIsNotBelieved()
    {
        for (const QSize size : {QSize(1'000'000, 1'000'000), QSize(-1, -1), QSize(0, 5)}) {
            WorkerProcess process(worker(ready() + frame(Kind::Image, protocol::encode(size))), hurried());
            const auto image = process.render(file(), 1, 96);
            QVERIFY(!image);
            QCOMPARE(image.error().code, Error::Code::Crashed);
        }
        WorkerProcess process(worker(ready() + frame(Kind::Image, protocol::encode(QSize(30, 20)))),
                              hurried());
        const auto image = process.render(file(), 1, 96);
        QVERIFY(image);
        QCOMPARE(image.value().size(), QSize(30, 20));
        QCOMPARE(image.value().pixel(29, 19), qRgb(0, 0, 0)); // memory nobody wrote to
    }

    void boxesThatAreNoNumbersAreNotBelieved()
    {
        const QByteArray boxes = protocol::encode(
            CharacterBoxes{QRectF(0, 0, std::numeric_limits<double>::infinity(), 1), QRectF(1, 1, 1, 1)});
        WorkerProcess process(worker(ready() + frame(Kind::CharacterBoxes, boxes)), hurried());
        const auto result = process.characterBoxes(file(), 1);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Crashed);
    }

    void oneThatIsNotLockedInReadsNothingUnlessAllowed()
    {
        const QByteArray open =
            frame(Kind::Ready, protocol::encode(protocol::Ready{Lockdown::None, 0, u"the kernel refuses"_s}));
        const QString program = worker(open + frame(Kind::Page, protocol::encode(onePage())) + lastPart());
        {
            WorkerProcess process(program, hurried());
            const auto result = process.extract(file());
            QVERIFY(!result);
            QCOMPARE(result.error().code, Error::Code::Unsupported);
            QVERIFY(result.error().message.contains(u"the kernel refuses"_s));
        }
        const auto protection = WorkerProcess::protection(program);
        QVERIFY(protection);
        QCOMPARE(protection.value().lockdown, Lockdown::None);
        WorkerProcess::allowUnprotected(true);
        {
            WorkerProcess process(program, hurried());
            QVERIFY(process.extract(file()));
        }
        WorkerProcess::allowUnprotected(false);
    }

    void anUnwantedPictureIsCancelledInATenthOfASecond()
    {
        WorkerProcess process(worker(ready(), "exec sleep 1000"));
        QElapsedTimer timer;
        timer.start();
        qint64 unwantedSince = -1;
        const auto image = process.render(file(), 1, 96, [&] {
            if (timer.elapsed() < 200)
                return false;
            if (unwantedSince < 0)
                unwantedSince = timer.elapsed();
            return true;
        });
        QVERIFY(!image);
        QCOMPARE(image.error().code, Error::Code::Cancelled);
        QVERIFY2(timer.elapsed() - unwantedSince < 100 + 100, // as much again for a busy machine
                 qPrintable(QString::number(timer.elapsed() - unwantedSince)));
    }
};

QTEST_GUILESS_MAIN(MockWorkerTest)
#include "tst_mockworker.moc"
