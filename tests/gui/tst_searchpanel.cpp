// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/common/navigator.h"
#include "ui/search/expansionbar.h"
#include "ui/search/queryline.h"
#include "ui/search/savedsearches.h"
#include "ui/search/searchpanel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

class TestSearchPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keysLeadFromTheLineToTheReaderAndBack();
    void onlySettledQuestionsAreRemembered();
    void recentQuestionsComeBackWithTheirFilters();
    void filtersShowTheCountsOfTheAnswer();
    void aHitSaysWhyItIsThere();
    void passagesLikeOneAreAskedForAndLeft();
    void keptSearchesAreRenamedAndRemoved();
    void manyAdditionsAreShownOnDemand();

private:
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_panel->findChild<Widget *>(name);
    }
    void ask(const QString &text);

    std::unique_ptr<FakeServices> m_fakes;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<SearchPanel> m_panel;
};

void TestSearchPanel::init()
{
    m_panel.reset();
    m_fakes = std::make_unique<FakeServices>();
    fillWithSample(*m_fakes);
    m_navigator = std::make_unique<Navigator>();
    m_panel = std::make_unique<SearchPanel>(m_fakes->all, *m_navigator);
    m_panel->resize(360, 640);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestSearchPanel::ask(const QString &text)
{
    auto *line = find<QueryLine>(u"queryLine"_s);
    line->setFocus();
    line->setText(text);
    QTest::keyClick(line, Qt::Key_Return);
    auto *tree = find<QTreeView>(u"searchResults"_s);
    QTRY_VERIFY(tree->model()->rowCount() > 0);
}

void TestSearchPanel::keysLeadFromTheLineToTheReaderAndBack()
{
    ask(u"ships"_s);
    auto *line = find<QueryLine>(u"queryLine"_s);
    auto *tree = find<QTreeView>(u"searchResults"_s);
    QTest::keyClick(line, Qt::Key_Down);
    QTRY_VERIFY(tree->hasFocus());
    QSignalSpy opened(m_navigator.get(), &Navigator::locationChanged);
    QSignalSpy reader(m_panel.get(), &SearchPanel::readerWanted);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(reader.count(), 0);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(reader.count(), 1);
    QTest::keyClick(tree, Qt::Key_Escape);
    QTRY_VERIFY(line->hasFocus());
}

void TestSearchPanel::onlySettledQuestionsAreRemembered()
{
    auto *line = find<QueryLine>(u"queryLine"_s);
    line->setFocus();
    QTest::keyClicks(line, u"shi"_s);
    QTRY_VERIFY(!m_fakes->search.asked.isEmpty()); // asked after a pause in typing
    QVERIFY(m_fakes->savedSearches.lately.isEmpty());
    QTest::keyClicks(line, u"ps"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_fakes->savedSearches.lately.size(), 1);
    QCOMPARE(m_fakes->savedSearches.lately.first().text, u"ships"_s);
}

void TestSearchPanel::recentQuestionsComeBackWithTheirFilters()
{
    SearchQuery query;
    query.text = u"制裁"_s;
    query.language = Language::Japanese;
    query.year = 2025;
    query.withoutExpansions = {u"sanctions"_s};
    m_fakes->savedSearches.lately = {query};
    auto *line = find<QueryLine>(u"queryLine"_s);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Down); // in the empty line
    auto *offers = line->findChild<QCompleter *>()->popup();
    QTRY_VERIFY(offers->isVisible());
    QVERIFY(offers->currentIndex().data().toString().startsWith(u"制裁"_s));
    QTest::keyClick(offers, Qt::Key_Return);
    QTRY_COMPARE(line->text(), u"制裁"_s);
    const SearchQuery asked = m_fakes->search.asked.last();
    QCOMPARE(asked.language, std::optional(Language::Japanese));
    QCOMPARE(asked.year, std::optional(2025));
    QCOMPARE(asked.withoutExpansions, QStringList{u"sanctions"_s});
}

void TestSearchPanel::filtersShowTheCountsOfTheAnswer()
{
    m_fakes->search.results.facets.years = {{2025, 1234}, {0, 3}};
    ask(u"ships"_s);
    auto *years = find<QComboBox>(u"searchYear"_s);
    QTRY_COMPARE(years->count(), 3);
    QVERIFY(years->itemText(1).contains(u"2025"));
    QVERIFY(years->itemText(1).contains(QLocale().toString(1234)));
    years->setCurrentIndex(1);
    Q_EMIT years->activated(1);
    QTRY_COMPARE(m_fakes->search.asked.last().year, std::optional(2025));
}

void TestSearchPanel::aHitSaysWhyItIsThere()
{
    m_fakes->search.results.hits.first().parts = {
        {u"ships"_s, u"船舶"_s, Match::Kind::Translation, ScorePart::Place::Text, 1}};
    ask(u"ships"_s);
    auto *line = find<QueryLine>(u"queryLine"_s);
    auto *why = find<QLabel>(u"explanation"_s);
    QVERIFY(!why->isVisible());
    QTest::keyClick(line, Qt::Key_Down);
    auto *tree = find<QTreeView>(u"searchResults"_s);
    QTRY_VERIFY(tree->hasFocus());
    QTest::keyClick(tree, Qt::Key_W);
    QTRY_VERIFY(why->isVisible());
    QVERIFY(why->text().contains(u"船舶") && why->text().contains(u"ships"));
    QTest::keyClick(tree, Qt::Key_W);
    QTRY_VERIFY(!why->isVisible());
}

void TestSearchPanel::passagesLikeOneAreAskedForAndLeft()
{
    ask(u"ships"_s);
    QTest::keyClick(find<QueryLine>(u"queryLine"_s), Qt::Key_Down);
    auto *tree = find<QTreeView>(u"searchResults"_s);
    QTRY_VERIFY(tree->hasFocus());
    QTest::keyClick(tree, Qt::Key_T);
    QCOMPARE(m_fakes->search.likened.size(), 1);
    QVERIFY(m_fakes->search.likened.first().second);
    auto *bar = find<QWidget>(u"likeBar"_s);
    QTRY_VERIFY(bar->isVisible());
    const qsizetype asked = m_fakes->search.asked.size();
    find<QToolButton>(u"likeClose"_s)->click();
    QCOMPARE(m_fakes->search.asked.size(), asked + 1);
    QTRY_VERIFY(!bar->isVisible());
}

void TestSearchPanel::keptSearchesAreRenamedAndRemoved()
{
    SearchQuery query;
    query.text = u"coal"_s;
    m_fakes->savedSearches.kept = {{u"Coal"_s, query}};
    SavedSearchesDialog dialog(m_fakes->all);
    auto *list = dialog.findChild<QListWidget *>(u"savedSearchesList"_s);
    QCOMPARE(list->count(), 1);
    const auto *nothing = dialog.findChild<QLabel *>(u"savedSearchesNothing"_s);
    QVERIFY(nothing->isHidden());
    list->item(0)->setText(u"Black coal"_s);
    QCOMPARE(m_fakes->savedSearches.kept.size(), 1);
    QCOMPARE(m_fakes->savedSearches.kept.first().name, u"Black coal"_s);
    QCOMPARE(m_fakes->savedSearches.kept.first().query.text, u"coal"_s);
    list->item(0)->setText(u"   "_s); // a search needs a name
    QCOMPARE(m_fakes->savedSearches.kept.first().name, u"Black coal"_s);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == SavedSearchesDialog::tr("Re&move").remove(u'&'))
            button->click();
    }
    QVERIFY(m_fakes->savedSearches.kept.isEmpty());
    QVERIFY(!nothing->isHidden() && list->isHidden()); // it says how one is saved
}

void TestSearchPanel::manyAdditionsAreShownOnDemand()
{
    for (int i = 0; i < 20; ++i)
        m_fakes->search.results.expansions.append(
            {u"term %1"_s.arg(i), Language::French, {}, u"vocabulary"_s});
    ask(u"ships"_s);
    const auto chips = [this] {
        qsizetype visible = 0;
        for (const QToolButton *chip : m_panel->findChildren<QToolButton *>(u"expansionChip"_s))
            visible += chip->isVisible() ? 1 : 0;
        return visible;
    };
    const qsizetype few = chips();
    QVERIFY(few > 0 && few < 20);
    find<QToolButton>(u"moreExpansions"_s)->click();
    QTRY_VERIFY(chips() >= 20);
}

QTEST_MAIN(TestSearchPanel)
#include "tst_searchpanel.moc"
