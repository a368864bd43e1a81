// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/common/navigator.h"
#include "ui/reader/pageview.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/thumbnailpanel.h"

#include <QAction>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

const DocumentId report{u"aaaaaaaaaaaa"_s};
const DocumentId article{u"bbbbbbbbbbbb"_s};

/// White pages, and which were asked for small.
class CountingRender : public FakeRender
{
public:
    QFuture<Result<QImage>> renderPage(const DocumentId &, int, double dpi) override
    {
        QImage image(qRound(595 * dpi / 72), qRound(842 * dpi / 72), QImage::Format_RGB32);
        image.fill(Qt::white);
        return QtFuture::makeReadyFuture(Result<QImage>(image));
    }
    QFuture<Result<QImage>> renderThumbnail(const DocumentId &document, int page, double dpi) override
    {
        small.append(page);
        return renderPage(document, page, dpi);
    }

    QList<int> small;
};

struct Desk
{
    FakeServices fakes;
    CountingRender render;
    Services services{fakes.library,       fakes.imports,     fakes.search,  render,
                      fakes.facts,         fakes.annotations, fakes.journal, fakes.exports,
                      fakes.savedSearches, fakes.thesaurus};
    Navigator navigator;
    ReaderPanel panel{services, navigator};

    explicit Desk(int count = 500)
    {
        Document pdf;
        pdf.id = report;
        pdf.mediaType = u"application/pdf"_s;
        pdf.title = u"Report on sea routes"_s;
        QList<Page> pages;
        for (int i = 1; i <= count; ++i) {
            Page page;
            page.number = i;
            page.label = i == 3 ? u"iii"_s : QString::number(i);
            page.size = {595, 842};
            page.text = u"Page %1 of the report."_s.arg(i);
            pages.append(page);
        }
        fakes.library.add(pdf, pages);
        Document text;
        text.id = article;
        text.mediaType = u"text/plain"_s;
        text.title = u"An article"_s;
        Page page;
        page.number = 1;
        page.text = u"Some words."_s;
        fakes.library.add(text, {page});
        panel.resize(900, 700);
        panel.show();
        navigator.openPassage({report, 1, {}});
    }
    ThumbnailPanel *list() const { return panel.findChild<ThumbnailPanel *>(u"thumbnailPanel"_s); }
    QAction *action() const { return panel.findChild<QAction *>(u"reader-thumbnails"_s); }
    PageView *view() const { return panel.findChild<PageView *>(u"readerView"_s); }
};

} // namespace

class ThumbnailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyPagesInViewAreDrawnAndOnlyWhenAskedFor()
    {
        Desk desk;
        QTest::qWait(1);
        QVERIFY(desk.render.small.isEmpty()); // the list is not shown
        desk.action()->trigger();
        QTRY_VERIFY(!desk.list()->pictures().picture(0).isNull());
        QCOMPARE(desk.list()->model()->rowCount(), 500);
        QTRY_VERIFY(desk.render.small.size() >= 3);
        QVERIFY(desk.render.small.size() < 12);
        desk.list()->verticalScrollBar()->setValue(desk.list()->verticalScrollBar()->maximum());
        QTRY_VERIFY(!desk.list()->pictures().picture(499).isNull());
        QVERIFY(desk.render.small.size() < 24); // nothing of what was scrolled past
    }

    void theMemoryIsBounded()
    {
        Desk desk;
        desk.action()->trigger();
        QScrollBar *bar = desk.list()->verticalScrollBar();
        for (int value = 0; value < bar->maximum(); value += 400) {
            bar->setValue(value);
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(desk.render.small.size() > 200);
        QVERIFY(desk.list()->pictures().bytesHeld() <= 16 * 1024 * 1024);
    }

    void theKeyboardWalksAndReturnOpens()
    {
        Desk desk;
        desk.action()->trigger();
        ThumbnailPanel *list = desk.list();
        QTRY_COMPARE(list->currentIndex().row(), 0);
        list->setFocus();
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 7);
        QCOMPARE(desk.view()->currentIndex(), 0);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(desk.view()->currentIndex(), 7);
        desk.navigator.back();
        QTRY_COMPARE(desk.view()->currentIndex(), 0);
    }

    void theListFollowsThePage()
    {
        Desk desk;
        desk.action()->trigger();
        desk.navigator.openPassage({report, 200, {}});
        QTRY_COMPARE(desk.list()->currentIndex().row(), 199);
        QTRY_VERIFY(!desk.list()->pictures().picture(199).isNull());
    }

    void marksAreShownAndSpoken()
    {
        Desk desk;
        desk.action()->trigger();
        ThumbnailPanel *list = desk.list();
        QTRY_VERIFY(!list->pictures().picture(1).isNull());
        const QModelIndex second = list->model()->index(1, 0);
        QCOMPARE(second.data().toString(), u"2"_s);
        QCOMPARE(list->model()->index(2, 0).data().toString(), u"iii"_s);
        const QImage before = list->grab(list->visualRect(second)).toImage();
        const QString spoken = second.data(Qt::AccessibleTextRole).toString();
        Annotation draft;
        draft.passage = {report, 2, {0, 4}};
        draft.colour = HighlightColour::Green;
        QVERIFY(desk.fakes.annotations.add(draft).ok());
        QVERIFY(second.data(Qt::AccessibleTextRole).toString() != spoken);
        QTRY_VERIFY(list->grab(list->visualRect(second)).toImage() != before);
    }

    void textsHaveNone()
    {
        Desk desk;
        desk.action()->trigger();
        QVERIFY(desk.list()->isVisible());
        desk.navigator.openPassage({article, 1, {}});
        QTRY_VERIFY(!desk.list()->isVisible());
        QVERIFY(!desk.action()->isEnabled());
    }

    void whetherTheyAreShownIsRememberedForADocument()
    {
        Desk desk;
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        desk.panel.setMemory(&settings);
        desk.action()->trigger();
        ReaderPanel other(desk.services, desk.navigator);
        other.setMemory(&settings);
        other.resize(900, 700);
        other.show();
        desk.navigator.openPassage({article, 1, {}});
        desk.navigator.openPassage({report, 1, {}});
        QTRY_VERIFY(other.findChild<ThumbnailPanel *>(u"thumbnailPanel"_s)->isVisible());
    }
};

QTEST_MAIN(ThumbnailsTest)
#include "tst_thumbnails.moc"
