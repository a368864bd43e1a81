// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/curationtext.h"
#include "models/items/names.h"
#include "tests/gui/curation.h"
#include "ui/claims/amountfield.h"
#include "ui/claims/claimeditor.h"
#include "ui/common/entitychooser.h"
#include "ui/common/historydialog.h"
#include "ui/common/journalstack.h"
#include "ui/common/navigator.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/selectionactions.h"
#include "ui/timeline/eventactions.h"
#include "ui/timeline/eventeditor.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolTip>
#include <QTreeWidget>
#include <QUndoView>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// Readings are corrected and entered by hand, and everything done can be gone back through.
class TestCuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_services = std::make_unique<CurationServices>(); }
    void onlyWhatWasChangedIsDecided();
    void everyPartOfAClaimCanBeCorrected();
    void whatIsNotUnderstoodCannotBeSaved();
    void aRangeNeedsBothEnds();
    void aNameOfTheThesaurusIsKnownInAnyLanguage();
    void theEditorShowsWhoSaidWhat();
    void aClaimIsNoPartOfItsOwnPart();
    void selectedWordsBecomeAnAmount();
    void whatCannotBeAddedIsNotTypedTwice();
    void selectedWordsBecomeAnEvent();
    void selectedWordsBecomeAName();
    void aNameIsRejectedAndTakenBack();
    void anEventIsDecidedByItsKeys();
    void whatIsDoneWithEventsHasNamesOfItsOwn();
    void theHistoryShowsEveryStepAndGoesBackToIt();
    void theHistoryNeedsNoScrollingToTheSide();
    void theHistoryFollowsOthersAndItsOwnWalk();
    void aBrokenStepStopsTheWalk();

private:
    Claim &first() { return m_services->fakes.facts.stated[0]; }
    template <typename T>
    static T *in(QObject *place, const QString &name)
    {
        T *found = place->findChild<T *>(name);
        Q_ASSERT_X(found, "in", qPrintable(name));
        return found;
    }
    static void save(QDialog *dialog)
    {
        QPushButton *button = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(button->isEnabled());
        button->click();
    }
    /// Opens the first document in `panel` and selects its first words.
    void select(ReaderPanel &panel, Navigator &navigator);

    std::unique_ptr<CurationServices> m_services;
};

void TestCuration::onlyWhatWasChangedIsDecided()
{
    ClaimEditor editor(m_services->all, first(), ClaimEditor::Purpose::Correct);
    QCOMPARE(editor.decision(), ClaimDecision());
    in<QComboBox>(&editor, u"claimEditorKind"_s)->setCurrentIndex(2);
    ClaimDecision expected;
    expected.kind = ClaimKind::Revenue;
    QCOMPARE(editor.decision(), expected);
}

void TestCuration::everyPartOfAClaimCanBeCorrected()
{
    ClaimEditor editor(m_services->all, first(), ClaimEditor::Purpose::Correct);
    editor.show();
    in<QComboBox>(&editor, u"amountBound"_s)->setCurrentIndex(1);
    in<QLineEdit>(&editor, u"amountValue"_s)->setText(u"1.7 billion"_s);
    in<QComboBox>(&editor, u"amountUnit"_s)->setEditText(u"eur"_s);
    QVERIFY(in<QLabel>(&editor, u"amountHint"_s)->text().contains(u"1,700,000,000"));
    in<QLineEdit>(&editor, u"claimEditorPeriod"_s)->setText(u"2025-01..2025-06"_s);
    in<QLineEdit>(&editor, u"claimEditorVictim"_s)->setText(u"Bybit"_s);
    in<QLineEdit>(&editor, u"claimEditorActor"_s)->setText(u"Somebody unknown"_s);
    auto *extent = in<QComboBox>(&editor, u"claimEditorExtent"_s);
    const QString before = extent->toolTip();
    extent->setCurrentIndex(extent->findData(int(ClaimExtent::World)));
    QVERIFY(!before.isEmpty() && extent->toolTip() != before); // what the choice means for the chart
    in<QLineEdit>(&editor, u"claimEditorSource"_s)->setText(u"a company"_s);
    in<QCheckBox>(&editor, u"claimEditorHedged"_s)->setChecked(true);
    in<QCheckBox>(&editor, u"claimEditorRetracted"_s)->setChecked(true);
    in<QLineEdit>(&editor, u"claimEditorComment"_s)->setText(u"See the annex"_s);
    const ClaimDecision decision = editor.decision();
    QCOMPARE(decision.amount->value, Decimal(1700000000));
    QCOMPARE(decision.amount->unit, u"EUR"_s);
    QCOMPARE(decision.amount->bound, Bound::About);
    QCOMPARE(decision.amount->shownPower, 8);
    QCOMPARE(decision.period->toIso(), u"2025-01-01/2025-06-30"_s);
    QCOMPARE(decision.victim, std::optional(Party{{u"bybit"_s}, u"Bybit"_s}));
    QCOMPARE(decision.actor, std::optional(Party{{}, u"Somebody unknown"_s}));
    QCOMPARE(decision.extent, std::optional(ClaimExtent::World));
    QCOMPARE(decision.accordingTo, std::optional(u"a company"_s));
    QVERIFY(decision.hedged.value_or(false) && decision.retracted.value_or(false));
    QCOMPARE(decision.comment, std::optional(u"See the annex"_s));
    QVERIFY(!decision.status && !decision.kind && !decision.partOf);
    // Taking the period away says that there is none.
    in<QLineEdit>(&editor, u"claimEditorPeriod"_s)->clear();
    QVERIFY(editor.decision().period && !editor.decision().period->isValid());
}

void TestCuration::whatIsNotUnderstoodCannotBeSaved()
{
    ClaimEditor editor(m_services->all, first(), ClaimEditor::Purpose::Correct);
    QPushButton *button = editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(button->isEnabled());
    in<QLineEdit>(&editor, u"claimEditorPeriod"_s)->setText(u"some day"_s);
    QVERIFY(!button->isEnabled());
    in<QLineEdit>(&editor, u"claimEditorPeriod"_s)->setText(u"2025"_s);
    QVERIFY(button->isEnabled());
    in<QLineEdit>(&editor, u"amountValue"_s)->setText(u"a lot"_s);
    QVERIFY(!button->isEnabled());
    in<QLineEdit>(&editor, u"amountValue"_s)->setText(u"3"_s);
    in<QComboBox>(&editor, u"amountUnit"_s)->setEditText(u"zorkmids"_s);
    QVERIFY(!button->isEnabled());
    in<QComboBox>(&editor, u"amountUnit"_s)->setEditText(u"BRL"_s);
    QVERIFY(button->isEnabled());
}

void TestCuration::aRangeNeedsBothEnds()
{
    AmountField field;
    Amount amount;
    amount.value = Decimal(600000000);
    amount.unit = u"USD"_s;
    field.setAmount(amount);
    QCOMPARE(field.amount(), std::optional(amount));
    auto *bound = in<QComboBox>(&field, u"amountBound"_s);
    bound->setCurrentIndex(bound->findData(int(Bound::Range)));
    QVERIFY(!field.amount());
    in<QLineEdit>(&field, u"amountHigh"_s)->setText(u"500 million"_s);
    QVERIFY(!field.amount()); // below the lower end
    in<QLineEdit>(&field, u"amountHigh"_s)->setText(u"1 billion"_s);
    const std::optional<Amount> range = field.amount();
    QVERIFY(range && range->low == Decimal(600000000) && range->high == Decimal(1000000000));
    QCOMPARE(range->value, Decimal(600000000));
    bound->setCurrentIndex(bound->findData(int(Bound::Exact)));
    QCOMPARE(field.amount(), std::optional(amount));
}

void TestCuration::aNameOfTheThesaurusIsKnownInAnyLanguage()
{
    ClaimEditor editor(m_services->all, first(), ClaimEditor::Purpose::Correct);
    in<QLineEdit>(&editor, u"claimEditorVictim"_s)->setText(u"バイビット"_s);
    QCOMPARE(editor.decision().victim, std::optional(Party{{u"bybit"_s}, u"バイビット"_s}));
}

void TestCuration::theEditorShowsWhoSaidWhat()
{
    QVERIFY(m_services->fakes.facts.decide(first().id, {.kind = ClaimKind::Cost}));
    ClaimEditor editor(m_services->all, first(), ClaimEditor::Purpose::Correct);
    const auto *history = in<QTreeWidget>(&editor, u"decisionHistory"_s);
    QCOMPARE(history->topLevelItemCount(), 2);
    QVERIFY(history->topLevelItem(0)->text(1).contains(u"Vigie"));
    QVERIFY(history->topLevelItem(1)->text(1).contains(u"You"));
}

void TestCuration::aClaimIsNoPartOfItsOwnPart()
{
    const QList<Claim> claims = m_services->fakes.facts.stated;
    QVERIFY(possibleWholes(claims, claims.at(0)).isEmpty()); // the other one of its document is its part
    const QList<Claim> wholes = possibleWholes(claims, claims.at(1));
    QCOMPARE(wholes.size(), 1);
    QCOMPARE(wholes.first().id, claims.at(0).id);
}

void TestCuration::select(ReaderPanel &panel, Navigator &navigator)
{
    panel.resize(700, 800);
    panel.show();
    navigator.open({m_services->fakes.library.documents().at(1).id, 1, {}, {}, {}});
    auto *view = in<QWidget>(&panel, u"readerView"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(panel.editActions().first()->isEnabled());
}

void TestCuration::selectedWordsBecomeAnAmount()
{
    Navigator navigator;
    ReaderPanel panel(m_services->all, navigator);
    for (const QAction *action : panel.editActions())
        QVERIFY(!action->isEnabled());
    select(panel, navigator);
    const qsizetype before = m_services->fakes.facts.stated.size();
    ClaimId chosen;
    connect(&navigator, &Navigator::claimChosen, this, [&chosen](const ClaimId &id) { chosen = id; });
    in<QAction>(&panel, u"addAmount"_s)->trigger();
    auto *editor = in<QDialog>(&panel, u"claimEditor"_s);
    in<QLineEdit>(editor, u"amountValue"_s)->setText(u"40 million"_s);
    in<QLineEdit>(editor, u"claimEditorPeriod"_s)->setText(u"2024"_s);
    save(editor);
    QCOMPARE(m_services->fakes.facts.stated.size(), before + 1);
    const Claim added = m_services->fakes.facts.stated.last();
    QVERIFY(added.entered);
    QCOMPARE(added.amount.value, Decimal(40000000));
    QCOMPARE(added.period->toIso(), u"2024"_s);
    QCOMPARE(added.passage.document, m_services->fakes.library.documents().at(1).id);
    QVERIFY(!added.passage.span.isEmpty());
    QCOMPARE(chosen, added.id);
}

void TestCuration::whatCannotBeAddedIsNotTypedTwice()
{
    Navigator navigator;
    ReaderPanel panel(m_services->all, navigator);
    select(panel, navigator);
    in<QAction>(&panel, u"addAmount"_s)->trigger();
    QPointer<QDialog> first = in<QDialog>(&panel, u"claimEditor"_s);
    in<QLineEdit>(first, u"amountValue"_s)->setText(u"40 million"_s);
    in<QLineEdit>(first, u"claimEditorPeriod"_s)->setText(u"2024"_s);
    m_services->fakes.facts.failure = Error{Error::Code::Storage, u"The disk is full."_s};
    save(first);
    QTRY_VERIFY(first.isNull());
    auto *again = in<QDialog>(&panel, u"claimEditor"_s);
    m_services->fakes.facts.failure.reset();
    save(again);
    QCOMPARE(m_services->fakes.facts.stated.last().amount.value, Decimal(40000000));
    QCOMPARE(m_services->fakes.facts.stated.last().period->toIso(), u"2024"_s);
}

void TestCuration::selectedWordsBecomeAnEvent()
{
    Navigator navigator;
    ReaderPanel panel(m_services->all, navigator);
    select(panel, navigator);
    in<QAction>(&panel, u"addEvent"_s)->trigger();
    auto *editor = in<QDialog>(&panel, u"eventEditor"_s);
    QVERIFY(!editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled());
    in<QLineEdit>(editor, u"eventDate"_s)->setText(u"22 October 2025"_s);
    save(editor);
    const Event added = m_services->fakes.facts.happened.last();
    QVERIFY(added.entered);
    QCOMPARE(added.date.toIso(), u"2025-10-22"_s);
    QVERIFY(!added.entities.isEmpty()); // named in the selected words
}

void TestCuration::selectedWordsBecomeAName()
{
    Navigator navigator;
    ReaderPanel panel(m_services->all, navigator);
    select(panel, navigator);
    in<QAction>(&panel, u"addName"_s)->trigger();
    auto *chooser = in<EntityChooser>(&panel, u"entityChooser"_s);
    auto *line = in<QLineEdit>(chooser, u"entityChooserLine"_s);
    line->clear();
    QTest::keyClicks(line, u"bybi"_s);
    QCOMPARE(chooser->chosen().value, u"bybit"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const Mention added = m_services->fakes.facts.named.last();
    QCOMPARE(added.entity.value, u"bybit"_s);
    QVERIFY(added.entered);
}

void TestCuration::aNameIsRejectedAndTakenBack()
{
    Navigator navigator;
    QWidget place;
    SelectionActions actions(
        m_services->all, navigator, [] { return std::optional<SelectedWords>(); }, &place);
    const Mention mention = m_services->fakes.facts.named.first();
    QMenu menu;
    actions.addMentionActions(menu, mention);
    QCOMPARE(menu.actions().size(), 2);
    menu.actions().first()->trigger();
    QCOMPARE(m_services->fakes.facts.rejectedMentions(mention.passage.document).size(), 1);
    QMenu again;
    actions.addMentionActions(again,
                              m_services->fakes.facts.rejectedMentions(mention.passage.document).first());
    QCOMPARE(again.actions().size(), 1);
    again.actions().first()->trigger();
    QVERIFY(m_services->fakes.facts.rejectedMentions(mention.passage.document).isEmpty());
}

void TestCuration::anEventIsDecidedByItsKeys()
{
    QWidget place;
    place.setFocusPolicy(Qt::StrongFocus);
    const Event &first = m_services->fakes.facts.happened.first();
    const TimelineItem item{.event = first.id, .passage = first.passage, .date = first.date};
    EventActions actions(m_services->all, &place, [&item] { return &item; });
    place.show();
    place.activateWindow();
    place.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&place));
    const auto event = [this]() -> const Event & { return m_services->fakes.facts.happened.first(); };
    QTest::keyClick(&place, Qt::Key_A);
    QCOMPARE(event().status, ReviewStatus::Accepted);
    QTest::keyClick(&place, Qt::Key_E);
    auto *editor = in<QDialog>(&place, u"eventEditor"_s);
    in<QLineEdit>(editor, u"eventDate"_s)->setText(u"2025-10"_s);
    save(editor);
    QCOMPARE(event().date.toIso(), u"2025-10"_s);
    place.activateWindow();
    place.setFocus();
    QTRY_VERIFY(place.hasFocus());
    QTest::keyClick(&place, Qt::Key_R);
    QCOMPARE(event().status, ReviewStatus::Rejected);
}

void TestCuration::whatIsDoneWithEventsHasNamesOfItsOwn()
{
    QSet<QString> names;
    const QStringList keys{u"event.merge"_s,   u"event.split"_s,   u"event.exclude"_s, u"event.include"_s,
                           u"event.decide"_s,  u"event.accept"_s,  u"event.reject"_s,  u"event.edit"_s,
                           u"claim.decide"_s,  u"claim.accept"_s,  u"claim.reject"_s,  u"claim.edit"_s,
                           u"claim.exclude"_s, u"claim.include"_s, u"entity.merge"_s,  u"entity.split"_s,
                           u"no.such"_s};
    for (const QString &key : keys)
        names.insert(journalActionText(key));
    QCOMPARE(names.size(), keys.size());
    DecisionRecord merged;
    merged.person = true;
    merged.action = u"event.merge"_s;
    merged.field = u"partOf"_s;
    const QString now = decisionText(merged);
    merged.action = u"event.decide"_s; // as journals had it once
    QCOMPARE(decisionText(merged), now);
}

void TestCuration::theHistoryShowsEveryStepAndGoesBackToIt()
{
    HistoryDialog dialog(m_services->journal);
    dialog.show();
    auto *view = in<QUndoView>(&dialog, u"historyView"_s);
    for (const ClaimKind kind : {ClaimKind::Cost, ClaimKind::Cap, ClaimKind::Revenue})
        QVERIFY(m_services->fakes.facts.decide(first().id, {.kind = kind}));
    QTRY_COMPARE(view->model()->rowCount(), 4); // and one for the beginning
    QVERIFY(view->model()->index(1, 0).data().toString().contains(u"step 1"));
    view->setCurrentIndex(view->model()->index(1, 0));
    QCOMPARE(first().kind, ClaimKind::Cost);
    QTRY_COMPARE(view->currentIndex().row(), 1);
    QCOMPARE(view->model()->rowCount(), 4); // what was undone stays in sight
    view->setCurrentIndex(view->model()->index(0, 0));
    QCOMPARE(first().kind, ClaimKind::Theft);
    view->setCurrentIndex(view->model()->index(3, 0));
    QCOMPARE(first().kind, ClaimKind::Revenue);
}

void TestCuration::theHistoryNeedsNoScrollingToTheSide()
{
    HistoryDialog dialog(m_services->journal);
    QVERIFY(m_services->fakes.facts.decide(first().id, {.kind = ClaimKind::Cost}));
    dialog.resize(160, 300);
    dialog.show();
    auto *view = in<QUndoView>(&dialog, u"historyView"_s);
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QVERIFY(view->fontMetrics().horizontalAdvance(view->model()->index(1, 0).data().toString()) >
            view->viewport()->width());
    QCOMPARE(view->visualRect(view->model()->index(1, 0)).width(), view->viewport()->width());
    QHelpEvent asked(QEvent::ToolTip, view->visualRect(view->model()->index(1, 0)).center(), QPoint());
    QApplication::sendEvent(view->viewport(), &asked);
    QTRY_VERIFY(QToolTip::text().contains(u"step 1"_s));
    QToolTip::hideText();
}

void TestCuration::theHistoryFollowsOthersAndItsOwnWalk()
{
    JournalStack stack(m_services->journal);
    stack.setFollowing(true);
    for (const ClaimKind kind : {ClaimKind::Cost, ClaimKind::Cap})
        QVERIFY(m_services->fakes.facts.decide(first().id, {.kind = kind}));
    QTRY_COMPARE(stack.count(), 2);
    QVERIFY(m_services->journal.undo()); // from the menu
    QTRY_COMPARE(stack.index(), 1);
    QCOMPARE(stack.count(), 2);
    QVERIFY(m_services->fakes.facts.decide(first().id, {.kind = ClaimKind::Other}));
    QTRY_VERIFY(stack.index() == 2 && stack.text(1).contains(u"step 3")); // in place of what was undone
    stack.undo();
    stack.undo();
    QCOMPARE(first().kind, ClaimKind::Theft);
    QTRY_COMPARE(stack.index(), 0);
    QCOMPARE(stack.count(), 2);
}

void TestCuration::aBrokenStepStopsTheWalk()
{
    JournalStack stack(m_services->journal);
    stack.setFollowing(true);
    for (const ClaimKind kind : {ClaimKind::Cost, ClaimKind::Cap})
        QVERIFY(m_services->fakes.facts.decide(first().id, {.kind = kind}));
    QTRY_COMPARE(stack.index(), 2);
    int failures = 0;
    connect(&stack, &JournalStack::failed, this, [&failures] { ++failures; });
    m_services->journal.broken = true;
    stack.setIndex(0);
    QCOMPARE(failures, 1);
    QTRY_COMPARE(stack.index(), 2); // the stack shows what holds
    QCOMPARE(first().kind, ClaimKind::Cap);
}

QTEST_MAIN(TestCuration)
#include "tst_curation.moc"
