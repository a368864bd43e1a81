// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerrenderservice.h"
#include "tests/extraction/extractionhelpers.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <mutex>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// Pages for the reader, without waiting.
class RenderServiceTest : public QObject
{
    Q_OBJECT

    Files m_files;
    QString m_pdf;

    WorkerRenderService::FileOf fileOf()
    {
        return [this](const DocumentId &id) { return id.value == u"known" ? m_pdf : QString(); };
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pdf = m_files.path(u"pages.pdf"_s);
        QPdfWriter writer(m_pdf);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        for (int page = 0; page < 8; ++page) {
            painter.drawText(400, 400, u"page %1"_s.arg(page + 1));
            if (page < 7)
                writer.newPage();
        }
    }

    void pagesAndBoxesArrive()
    {
        WorkerRenderService service(builtWorker(), fileOf());
        auto image = service.renderPage({u"known"_s}, 2, 72);
        auto boxes = service.characterBoxes({u"known"_s}, 2);
        image.waitForFinished();
        boxes.waitForFinished();
        QVERIFY(image.result());
        QVERIFY(qAbs(image.result().value().width() - 595) <= 1);
        QVERIFY(boxes.result());
        QCOMPARE(boxes.result().value().size(), 6);
    }

    void aPageDrawnBeforeComesAtOnce()
    {
        WorkerRenderService service(builtWorker(), fileOf());
        service.renderPage({u"known"_s}, 1, 72).waitForFinished();
        const auto again = service.renderPage({u"known"_s}, 1, 72);
        QVERIFY(again.isFinished());
        QVERIFY(again.result());
    }

    void unknownDocumentsAndPagesAreErrors()
    {
        WorkerRenderService service(builtWorker(), fileOf());
        auto unknown = service.renderPage({u"unknown"_s}, 1, 72);
        unknown.waitForFinished();
        QCOMPARE(unknown.result().error().code, Error::Code::NotFound);
        auto beyond = service.renderPage({u"known"_s}, 99, 72);
        beyond.waitForFinished();
        QCOMPARE(beyond.result().error().code, Error::Code::NotFound);
    }

    void picturesComeBeforeAllElse()
    {
        WorkerRenderService service(builtWorker(), fileOf());
        std::mutex mutex;
        QStringList order;
        const auto note = [&](const QString &what, auto future) {
            return future.then(QtFuture::Launch::Sync, [&mutex, &order, what](const auto &) {
                const std::lock_guard lock(mutex);
                order.append(what);
            });
        };
        // The first keeps the service busy, with the start of its worker, while the others come.
        QList<QFuture<void>> all{note(u"first"_s, service.renderPage({u"known"_s}, 1, 72))};
        all.append(note(u"outline"_s, service.outline({u"known"_s})));
        all.append(note(u"links"_s, service.links({u"known"_s}, 2)));
        all.append(note(u"boxes"_s, service.characterBoxes({u"known"_s}, 2)));
        all.append(note(u"small"_s, service.renderThumbnail({u"known"_s}, 2, 20)));
        all.append(note(u"picture"_s, service.renderPage({u"known"_s}, 2, 72)));
        for (QFuture<void> &one : all)
            one.waitForFinished();
        QVERIFY(order.indexOf(u"first"_s) < 2); // perhaps not yet begun when the other picture was asked for
        order.removeOne(u"first"_s);
        QCOMPARE(order, (QStringList{u"picture"_s, u"boxes"_s, u"links"_s, u"outline"_s, u"small"_s}));
    }

    void allFuturesFinishWhenTheServiceEnds()
    {
        QList<QFuture<Result<QImage>>> futures;
        {
            WorkerRenderService service(builtWorker(), fileOf());
            for (int page = 1; page <= 8; ++page)
                futures.append(service.renderPage({u"known"_s}, page, 300));
        }
        for (auto &future : futures) {
            QVERIFY(future.isFinished());
            QCOMPARE(future.resultCount(), 1);
        }
    }
};

QTEST_MAIN(RenderServiceTest)
#include "tst_renderservice.moc"
