// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/curation.h"
#include "ui/claims/claimspanel.h"
#include "ui/claims/reviewpanel.h"
#include "ui/common/navigator.h"
#include "ui/common/palette.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// A person goes through what waits for a word, with the keyboard alone.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theGravestComesFirstWithItsReason();
    void aKeyDecidesAndTheNextIsShown();
    void amongManyClaimsAKeyIsForTheNextOneToo();
    void theReaderFollows();
    void undoBringsTheClaimBackIntoView();
    void aRivalIsMergedByItsNumber();
    void aRivalSaidToBeSomethingElseIsNoConflict();
    void aStatementIsSplitOffItsFact();
    void excludingTakesAClaimOutOfTheQueue();
    void theEditorOpensAndKeepsWhatWasChanged();
    void whenAllIsReviewedItSaysSo();
    void aLowPanelShowsTheWordsAndTurnsByKeys();
    void aFailureIsToldAndNothingMoves();
    void theWindowGoesThereByItsKey();
    void severalClaimsAreDecidedAtOnce();
    void lettersThatAreCommandsNeverSearch();
    void aFactsRowStandsForItsClaims();
    void theTableListsWhatNeedsReview();
    void theTableListsWhatTheChartAsksFor();
    void markedWordsFollowTheTheme();

private:
    template <typename T>
    T *child(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        Q_ASSERT_X(found, "child", qPrintable(name));
        return found;
    }
    ReviewPanel *panel() const { return child<ReviewPanel>(u"reviewPanel"_s); }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key(key), with);
    }
    const Claim &stated(const ClaimId &id) const
    {
        return *std::ranges::find(m_services->fakes.facts.stated, id, &Claim::id);
    }
    QString progress() const { return child<QLabel>(u"reviewProgress"_s)->text(); }
    void addRival();

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<CurationServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void TestReview::addRival()
{
    // Another document says 1.4 billion of the same theft.
    Claim rival = m_services->fakes.facts.stated.at(1);
    rival.id = {u"crival"_s};
    rival.passage = {m_services->fakes.library.documents().at(1).id, 1, {0, 20}};
    rival.quote = u"1.4 billion"_s;
    rival.amount.value = Decimal(1400000000);
    rival.partOf = {};
    m_services->fakes.facts.stated.append(rival);
    m_services->journal.start();
}

void TestReview::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_services = std::make_unique<CurationServices>();
    addRival();
    m_window = std::make_unique<MainWindow>(m_services->all, *m_settings);
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->fill();
    child<QAction>(u"go_review"_s)->trigger();
    QTRY_VERIFY(panel()->isVisible());
    QTRY_VERIFY(!panel()->current().isEmpty());
}

void TestReview::cleanup()
{
    m_window.reset();
    m_services.reset();
}

void TestReview::theGravestComesFirstWithItsReason()
{
    QCOMPARE(progress(), u"1 of 5"_s);
    const Claim &first = stated(panel()->current());
    QVERIFY(first.victim.name == u"Bybit");
    QVERIFY(child<QLabel>(u"reviewWhy"_s)->text().contains(u"Elsewhere US$"));
    QVERIFY(child<QLabel>(u"reviewSentence"_s)->text().contains(first.quote.toHtmlEscaped()));
    QCOMPARE(child<QListWidget>(u"reviewRivals"_s)->count(), 1);
    // A screen reader hears all of it where the keyboard is.
    const QString spoken = child<QWidget>(u"reviewPage"_s)->accessibleName();
    for (const QString &part : {u"1 of 5"_s, u"Bybit"_s, u"Elsewhere US$"_s})
        QVERIFY2(spoken.contains(part), qPrintable(part));
}

void TestReview::aKeyDecidesAndTheNextIsShown()
{
    const ClaimId first = panel()->current();
    press(Qt::Key_A);
    QCOMPARE(stated(first).status, ReviewStatus::Accepted);
    QCOMPARE(progress(), u"1 of 4"_s);
    const ClaimId second = panel()->current();
    QVERIFY(second != first);
    press(Qt::Key_R); // at once: no pause is needed
    QCOMPARE(stated(second).status, ReviewStatus::Rejected);
    QCOMPARE(stated(first).status, ReviewStatus::Accepted);
    press(Qt::Key_J);
    QCOMPARE(progress(), u"2 of 3"_s);
    press(Qt::Key_Up);
    QCOMPARE(progress(), u"1 of 3"_s);
    press(Qt::Key_K); // there is nothing before the first
    QCOMPARE(progress(), u"1 of 3"_s);
}

void TestReview::amongManyClaimsAKeyIsForTheNextOneToo()
{
    // So many that they are grouped in another thread: nobody waits for it before the next key.
    constexpr int more = 2500;
    for (int number = 0; number < more; ++number) {
        Claim claim = m_services->fakes.facts.stated.first();
        claim.id = {u"cmore%1"_s.arg(number)};
        claim.amount.value = Decimal(1000 + number * 7);
        claim.amount.shownPower = 0;
        claim.partOf = {};
        claim.period = FuzzyDate::year(1900 + number % 100);
        m_services->fakes.facts.stated.append(claim);
    }
    m_services->journal.start();
    Q_EMIT m_services->fakes.facts.factsChanged();
    QTRY_VERIFY(progress().endsWith(u" of 2,505"));
    const ClaimId first = panel()->current();
    press(Qt::Key_A);
    const ClaimId second = panel()->current();
    QVERIFY(second != first);
    QVERIFY(progress().endsWith(u" of 2,504"));
    press(Qt::Key_R);
    QCOMPARE(stated(first).status, ReviewStatus::Accepted);
    QCOMPARE(stated(second).status, ReviewStatus::Rejected);
    const ClaimId third = panel()->current();
    QVERIFY(third != second && third != first);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(panel()->current(), second);
    QVERIFY(progress().endsWith(u" of 2,504"));
}

void TestReview::theReaderFollows()
{
    press(Qt::Key_J);
    QCOMPARE(m_window->navigator().current().focus, stated(panel()->current()).passage.span);
    press(Qt::Key_Down);
    QCOMPARE(m_window->navigator().current().document, stated(panel()->current()).passage.document);
    const Passage shown = stated(panel()->current()).passage;
    m_window->navigator().open({m_services->fakes.library.documents().first().id, 1, {}, {}, {}});
    press(Qt::Key_Return);
    QCOMPARE(m_window->navigator().current().focus, shown.span);
}

void TestReview::undoBringsTheClaimBackIntoView()
{
    const ClaimId first = panel()->current();
    press(Qt::Key_R);
    press(Qt::Key_J);
    QVERIFY(panel()->current() != first);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stated(first).status, ReviewStatus::Proposed);
    QTRY_COMPARE(panel()->current(), first);
    QCOMPARE(progress(), u"1 of 5"_s);
    QCOMPARE(m_window->navigator().current().focus, stated(first).passage.span); // the reader too
    QCOMPARE(m_window->navigator().current().document, stated(first).passage.document);
}

void TestReview::aRivalIsMergedByItsNumber()
{
    const ClaimId first = panel()->current();
    press(Qt::Key_1);
    press(Qt::Key_M);
    const QList<ClaimLink> links = m_services->fakes.facts.links;
    QCOMPARE(links.size(), 1);
    QVERIFY(links.first().same);
    QVERIFY(links.first().first == first || links.first().second == first);
}

void TestReview::aRivalSaidToBeSomethingElseIsNoConflict()
{
    const ClaimId first = panel()->current();
    press(Qt::Key_S);
    const QList<ClaimLink> links = m_services->fakes.facts.links;
    QCOMPARE(links.size(), 1);
    QVERIFY(!links.first().same);
    // It still waits for a word, as all that is new, but the other figure is no longer held against it.
    QCOMPARE(panel()->current(), first);
    QVERIFY(!child<QLabel>(u"reviewWhy"_s)->text().contains(u"Elsewhere US$"));
    QCOMPARE(child<QListWidget>(u"reviewRivals"_s)->count(), 0);
}

void TestReview::aStatementIsSplitOffItsFact()
{
    auto *rivals = child<QListWidget>(u"reviewRivals"_s);
    for (int tries = 0; tries < 5 && !(rivals->count() == 2 && rivals->item(0)->text().contains(u"the same"));
         ++tries)
        press(Qt::Key_J);
    QCOMPARE(rivals->count(), 2); // three documents state the whole
    // Whole rows are shown, however their words are broken into lines.
    QTRY_VERIFY(rivals->viewport()->height() >= rivals->visualItemRect(rivals->item(0)).bottom());
    const QRect second = rivals->visualItemRect(rivals->item(1));
    QVERIFY(second.top() >= rivals->viewport()->height() || second.bottom() <= rivals->viewport()->height());
    const ClaimId split = panel()->current();
    press(Qt::Key_S);
    const QList<ClaimLink> links = m_services->fakes.facts.links;
    QCOMPARE(links.size(), 2);
    for (const ClaimLink &link : links)
        QVERIFY(!link.same && (link.first == split || link.second == split));
}

void TestReview::excludingTakesAClaimOutOfTheQueue()
{
    const ClaimId first = panel()->current();
    press(Qt::Key_X);
    QVERIFY(stated(first).excluded);
    QCOMPARE(progress(), u"1 of 4"_s);
}

void TestReview::theEditorOpensAndKeepsWhatWasChanged()
{
    const ClaimId first = panel()->current();
    press(Qt::Key_E);
    auto *editor = child<QDialog>(u"claimEditor"_s);
    QTRY_VERIFY(editor->isVisible());
    auto *period = editor->findChild<QLineEdit *>(u"claimEditorPeriod"_s);
    period->setText(u"2025-02-21"_s);
    QTest::keyClick(period, Qt::Key_Return);
    QCOMPARE(stated(first).period->toIso(), u"2025-02-21"_s);
    QCOMPARE(stated(first).decided, QStringList{u"period"_s});
}

void TestReview::whenAllIsReviewedItSaysSo()
{
    for (int left = 5; left > 0; --left)
        press(Qt::Key_A);
    QVERIFY(panel()->current().isEmpty());
    const auto sentence = [this] {
        for (const QLabel *label : panel()->findChildren<QLabel *>(u"emptyHeading"_s)) {
            if (label->isVisible())
                return label->text();
        }
        return QString();
    };
    QCOMPARE(sentence(), u"All is reviewed"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!panel()->current().isEmpty());
    QCOMPARE(progress(), u"1 of 1"_s);
    press(Qt::Key_R); // the keyboard is still there
    QVERIFY(std::ranges::count(m_services->fakes.facts.stated, ReviewStatus::Rejected, &Claim::status) == 1);
}

void TestReview::aLowPanelShowsTheWordsAndTurnsByKeys()
{
    Navigator navigator;
    ReviewPanel low(m_services->all, navigator);
    const int line = low.fontMetrics().lineSpacing();
    low.resize(360, 20 * line);
    low.setVisible(true);
    QTRY_VERIFY(!low.current().isEmpty());
    auto *keys = low.findChild<QLabel *>(u"reviewKeys"_s);
    QVERIFY(!keys->isVisible());
    auto *area = low.findChild<QScrollArea *>();
    auto *bar = area->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    const ClaimId at = low.current();
    auto *page = low.findChild<QWidget *>(u"reviewPage"_s);
    QTest::keyClick(page, Qt::Key_PageDown);
    QTRY_VERIFY(bar->value() > 0);
    QTest::keyClick(page, Qt::Key_PageUp);
    QTRY_COMPARE(bar->value(), 0);
    QCOMPARE(low.current(), at);
    low.resize(360, 40 * line);
    QTRY_VERIFY(keys->isVisible());
}

void TestReview::aFailureIsToldAndNothingMoves()
{
    const ClaimId first = panel()->current();
    m_services->fakes.facts.failure = Error{Error::Code::Storage, u"disk full"_s};
    press(Qt::Key_A);
    QCOMPARE(panel()->current(), first);
    QCOMPARE(stated(first).status, ReviewStatus::Proposed);
    QTRY_VERIFY(QApplication::activeModalWidget() || !m_window->findChildren<QDialog *>().isEmpty());
    for (QDialog *box : m_window->findChildren<QDialog *>())
        box->close();
}

void TestReview::theWindowGoesThereByItsKey()
{
    child<QAction>(u"go_library"_s)->trigger();
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::AltModifier);
    QTRY_COMPARE(m_window->focusWidget(), child<QWidget>(u"reviewPage"_s));
}

void TestReview::severalClaimsAreDecidedAtOnce()
{
    child<QAction>(u"go_claims"_s)->trigger();
    auto *table = child<QTreeView>(u"claimTable"_s);
    QTRY_VERIFY(table->isVisible());
    table->setFocus();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_A);
    QVERIFY(std::ranges::all_of(m_services->fakes.facts.stated,
                                [](const Claim &claim) { return claim.status == ReviewStatus::Accepted; }));
}

void TestReview::lettersThatAreCommandsNeverSearch()
{
    FakeFacts &facts = m_services->fakes.facts;
    facts.stated.last().amount.bound = Bound::MoreThan; // "more than …"
    Q_EMIT facts.factsChanged();
    child<QAction>(u"go_claims"_s)->trigger();
    auto *table = child<QTreeView>(u"claimTable"_s);
    QTRY_VERIFY(table->isVisible());
    const auto shown = [table](int row) { return table->model()->index(row, 0).data().toString(); };
    const auto more = [&] {
        int row = 0;
        while (row < table->model()->rowCount() && !shown(row).startsWith(u'm'))
            ++row;
        return row < table->model()->rowCount();
    };
    QTRY_VERIFY(more());
    int other = 0;
    while (shown(other).startsWith(u'm'))
        ++other;
    table->setFocus();
    table->setCurrentIndex(table->model()->index(other, 0));
    QVERIFY(!child<QAction>(u"mergeClaims"_s)->isEnabled());
    QTest::keyClick(table, Qt::Key_M);
    QCOMPARE(table->currentIndex().row(), other);
}

void TestReview::aFactsRowStandsForItsClaims()
{
    child<QAction>(u"go_claims"_s)->trigger();
    auto *table = child<QTreeView>(u"claimTable"_s);
    QTRY_VERIFY(table->isVisible());
    QModelIndex row;
    for (int at = 0; at < table->model()->rowCount(); ++at) {
        if (table->model()->rowCount(table->model()->index(at, 0)) == 3)
            row = table->model()->index(at, 0);
    }
    QVERIFY(row.isValid());
    table->setFocus();
    table->setCurrentIndex(row);
    QTest::keyClick(table, Qt::Key_R);
    const auto rejected = [this] {
        return std::ranges::count(m_services->fakes.facts.stated, ReviewStatus::Rejected, &Claim::status);
    };
    QCOMPARE(rejected(), 3);
}

void TestReview::theTableListsWhatNeedsReview()
{
    child<QAction>(u"go_claims"_s)->trigger();
    press(Qt::Key_8, Qt::AltModifier);
    QTRY_VERIFY(panel()->isVisible());
    press(Qt::Key_A);
    child<QAction>(u"go_claims"_s)->trigger();
    auto *status = child<QComboBox>(u"claimStatus"_s);
    int needsReview = -1;
    QTRY_VERIFY((needsReview = status->findText(u"Needs review (4)"_s)) >= 0);
    status->setCurrentIndex(needsReview);
    Q_EMIT status->activated(needsReview);
    const auto *model = child<QTreeView>(u"claimTable"_s)->model();
    int claims = 0;
    for (int at = 0; at < model->rowCount(); ++at)
        claims += std::max(1, model->rowCount(model->index(at, 0)));
    QCOMPARE(claims, 4);
}

void TestReview::theTableListsWhatTheChartAsksFor()
{
    child<QAction>(u"go_claims"_s)->trigger();
    const auto *model = child<QTreeView>(u"claimTable"_s)->model();
    auto *status = child<QComboBox>(u"claimStatus"_s);
    QTRY_VERIFY(model->rowCount() > 1);
    const int all = model->rowCount();
    child<ClaimsPanel>(u"claimsPanel"_s)->listOnly({m_services->fakes.facts.stated.first().id});
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(status->currentText(), u"Chart (1)"_s);
    status->setCurrentIndex(0);
    Q_EMIT status->activated(0);
    QCOMPARE(model->rowCount(), all);
}

void TestReview::markedWordsFollowTheTheme()
{
    const QPalette before = QApplication::palette();
    const auto *sentence = child<QLabel>(u"reviewSentence"_s);
    for (const QPalette &theme : {darkPalette(), lightPalette()}) {
        QApplication::setPalette(theme);
        QTRY_VERIFY(sentence->text().contains(foundColour(theme).name()));
    }
    QApplication::setPalette(before);
}

QTEST_MAIN(TestReview)
#include "tst_review.moc"
