// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/annotationmodel.h"
#include "tests/gui/samplewindow.h"
#include "ui/annotations/annotationdelegate.h"
#include "ui/common/documentfont.h"
#include "ui/reader/pageview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QTest>
#include <QTextLayout>
#include <QTreeView>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// What a person does in one panel and others of the window answer.
class TestPanelsTogether : public QObject, private SampleWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { close(); }
    void typingAQueryListsHitsOfAllLanguages();
    void nothingIsSearchedWhileAnInputMethodComposes();
    void choosingAHitTellsTheNavigatorWhatToMark();
    void openingADocumentGivesItTheKeyboard();
    void anAdditionLeftOutIsAskedAgainWithoutIt();
    void aFailedSearchSaysSo();
    void rowsOfPassagesFollowTheWidth();
    void aLongHighlightTakesFourLinesOfItsLetters();
    void rejectingAClaimIsDecidedByTheService();
    void aChosenNameShowsItsMentions();
};

void TestPanelsTogether::typingAQueryListsHitsOfAllLanguages()
{
    show();
    QTest::keyClicks(child<QLineEdit>(u"queryLine"_s), u"DPRK"_s); // no Enter: a pause is enough
    QTRY_COMPARE(child<QTreeView>(u"searchResults"_s)->model()->rowCount(), 4);
    QCOMPARE(m_services->search.asked.last().text, u"DPRK"_s);
}

void TestPanelsTogether::nothingIsSearchedWhileAnInputMethodComposes()
{
    show();
    auto *line = child<QLineEdit>(u"queryLine"_s);
    QTest::keyClicks(line, u"a"_s);
    QInputMethodEvent composing(u"せいさい"_s, {});
    QCoreApplication::sendEvent(line, &composing);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::qWait(600); // longer than the pause that starts a search
    QVERIFY(m_services->search.asked.isEmpty());
    QInputMethodEvent committed;
    committed.setCommitString(u"制裁"_s);
    QCoreApplication::sendEvent(line, &committed);
    QTRY_COMPARE(m_services->search.asked.size(), 1);
    QCOMPARE(m_services->search.asked.last().text, u"a制裁"_s);
}

void TestPanelsTogether::choosingAHitTellsTheNavigatorWhatToMark()
{
    show();
    search(u"DPRK"_s);
    auto *results = child<QTreeView>(u"searchResults"_s);
    QTRY_COMPARE(results->model()->rowCount(), 4);
    child<QAction>(u"search"_s)->trigger();
    QTest::keyClick(child<QLineEdit>(u"queryLine"_s), Qt::Key_Down);
    QVERIFY(results->currentIndex().parent().isValid());
    QTest::keyClick(results, Qt::Key_Return);
    const Location place = m_window->navigator().current();
    const SearchHit hit = m_services->search.results.hits.first();
    QCOMPARE(place.document, hit.passage.document);
    QCOMPARE(place.page, 1);
    QCOMPARE(place.focus, hit.matches.first().span);
    QCOMPARE(place.marks.size(), hit.matches.size());
    QVERIFY(place.query && place.query->text == u"DPRK");
}

void TestPanelsTogether::openingADocumentGivesItTheKeyboard()
{
    show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *table = child<QTreeView>(u"libraryTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!m_window->navigator().current().document.value.isEmpty());
    auto *view = child<PageView>(u"readerView"_s);
    QTRY_VERIFY(view->hasFocus() || view->isAncestorOf(QApplication::focusWidget()));
}

void TestPanelsTogether::anAdditionLeftOutIsAskedAgainWithoutIt()
{
    show();
    child<QAction>(u"search"_s)->trigger();
    search(u"DPRK"_s);
    auto *bar = child<QWidget>(u"expansionBar"_s);
    QTRY_COMPARE(bar->findChildren<QAbstractButton *>().size(), 3);
    bar->findChildren<QAbstractButton *>().first()->click();
    QCOMPARE(m_services->search.asked.last().withoutExpansions, QStringList{u"RPDC"_s});
    // It stays in sight and can be taken in again.
    const auto leftOut = [bar] {
        QList<QAbstractButton *> chips = bar->findChildren<QAbstractButton *>();
        chips.removeIf([](const QAbstractButton *chip) { return chip->isChecked() || chip->isHidden(); });
        return chips;
    };
    QTRY_COMPARE(leftOut().size(), 1);
    leftOut().first()->click();
    QVERIFY(m_services->search.asked.last().withoutExpansions.isEmpty());
}

void TestPanelsTogether::aFailedSearchSaysSo()
{
    show();
    m_services->search.failure = Error{Error::Code::Storage, u"The search index is missing."_s};
    child<QAction>(u"search"_s)->trigger();
    search(u"DPRK"_s);
    const auto visibleSentences = [this] {
        QString all;
        for (const QLabel *label : m_window->findChildren<QLabel *>(u"emptySentence"_s))
            all += label->isVisible() ? label->text() : QString();
        return all;
    };
    QTRY_VERIFY(visibleSentences().contains(u"The search index is missing."));
}

void TestPanelsTogether::rowsOfPassagesFollowTheWidth()
{
    show();
    child<QAction>(u"search"_s)->trigger();
    search(u"DPRK"_s);
    auto *results = child<QTreeView>(u"searchResults"_s);
    QTRY_COMPARE(results->model()->rowCount(), 4);
    m_window->resize(1700, 900);
    const auto height = [results] {
        int all = 0;
        for (int row = 0; row < results->model()->rowCount(); ++row)
            all +=
                results->visualRect(results->model()->index(0, 0, results->model()->index(row, 0))).height();
        return all;
    };
    m_window->resizeDocks({child<QDockWidget>(u"searchDock"_s)}, {700}, Qt::Horizontal);
    QTRY_VERIFY(results->width() > 500);
    const int wide = height();
    m_window->resizeDocks({child<QDockWidget>(u"searchDock"_s)}, {180}, Qt::Horizontal);
    QTRY_VERIFY(results->width() < 400);
    QTRY_VERIFY(height() > wide);
}

void TestPanelsTogether::aLongHighlightTakesFourLinesOfItsLetters()
{
    QListView list;
    list.resize(300, 400);
    QStandardItemModel model;
    const QString words = u"多国間制裁監視チームに参加する11か国は、本日、報告書を公表した。"_s;
    for (const int times : {1, 20, 40}) {
        auto *item = new QStandardItem(words.repeated(times));
        item->setData(int(Language::Japanese), AnnotationModel::LanguageRole);
        model.appendRow(item);
    }
    list.setModel(&model);
    list.setItemDelegate(new AnnotationDelegate(&list));
    list.show();
    const auto height = [&](int row) { return list.sizeHintForRow(row); };
    QCOMPARE(height(1), height(2)); // the rest is cut
    QVERIFY(height(1) > height(0));
    QTextLayout one(words.first(4), documentFont(Language::Japanese));
    one.beginLayout();
    const qreal high = one.createLine().height();
    one.endLayout();
    QVERIFY(height(1) >= 4 * high); // which may be more than the font says
}

void TestPanelsTogether::rejectingAClaimIsDecidedByTheService()
{
    show();
    auto *table = child<QTreeView>(u"claimTable"_s);
    QVERIFY(table->model()->rowCount() > 0);
    m_window->navigator().chooseClaim(m_services->facts.stated.first().id);
    child<QAction>(u"rejectClaim"_s)->trigger();
    QCOMPARE(m_services->facts.stated.first().status, ReviewStatus::Rejected);
}

void TestPanelsTogether::aChosenNameShowsItsMentions()
{
    show();
    m_window->navigator().chooseEntity({u"dprk"_s});
    QCOMPARE(child<QTreeView>(u"entityMentions"_s)->model()->rowCount(), 4);
    QVERIFY(child<QLabel>(u"entityNames"_s)->text().contains(u"北朝鮮"));
    QVERIFY(child<QLabel>(u"entityNames"_s)->text().contains(u"KP"));
}

QTEST_MAIN(TestPanelsTogether)
#include "tst_panelstogether.moc"
