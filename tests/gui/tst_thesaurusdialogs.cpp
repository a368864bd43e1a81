// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/common/entitychooser.h"
#include "ui/common/navigator.h"
#include "ui/entities/entityeditor.h"
#include "ui/entities/entityline.h"
#include "ui/entities/entitypanel.h"
#include "ui/entities/hiddendialog.h"
#include "ui/entities/labeltable.h"
#include "ui/entities/mergedialog.h"
#include "ui/entities/proposalsdialog.h"
#include "ui/entities/splitdialog.h"
#include "ui/entities/thesaurusactions.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Widget>
Widget *part(QWidget &in, const QString &name)
{
    return in.findChild<Widget *>(name);
}

QStringList textsOf(const Thesaurus &thesaurus, const EntityId &id)
{
    QStringList texts;
    if (const Entity *entity = thesaurus.find(id)) {
        for (const Label &label : entity->labels)
            texts.append(label.text);
    }
    return texts;
}

} // namespace

class TestThesaurusDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_services = std::make_unique<FakeServices>();
        fillWithSample(*m_services);
    }

    void anEntryIsEditedRowByRow()
    {
        EntityEditor editor(m_services->all, *m_services->facts.entries.find({u"bybit"_s}));
        QSignalSpy saved(&editor, &EntityEditor::saved);
        auto *names = editor.findChild<LabelTable *>();
        QCOMPARE(names->rowCount(), 4);
        part<QPushButton>(editor, u"addName"_s)->click();
        QCOMPARE(names->rowCount(), 5);
        names->item(4, 0)->setText(u"  By Bit  "_s);
        names->setCurrentCell(1, 0);
        part<QPushButton>(editor, u"removeName"_s)->click();
        auto *type = part<QComboBox>(editor, u"entityEditorType"_s);
        type->setCurrentIndex(type->findData(int(EntityType::Organisation)));
        editor.accept();
        QCOMPARE(saved.size(), 1);
        const Entity &changed = *m_services->facts.entries.find({u"bybit"_s});
        QCOMPARE(changed.type, EntityType::Organisation);
        QCOMPARE(textsOf(m_services->facts.entries, {u"bybit"_s}),
                 (QStringList{u"Bybit"_s, u"バイビット"_s, u"바이비트"_s, u"By Bit"_s}));
    }

    void whatWasNotChangedIsNotSaved()
    {
        EntityEditor editor(m_services->all, *m_services->facts.entries.find({u"dprk"_s}));
        QSignalSpy changed(&m_services->thesaurus, &ThesaurusService::thesaurusChanged);
        editor.accept();
        QCOMPARE(changed.size(), 0);
        QCOMPARE(editor.result(), int(QDialog::Accepted));
    }

    void aHiddenEntryIsListedAndShownAgain()
    {
        QWidget window;
        Navigator navigator;
        ThesaurusActions actions(m_services->all, navigator, &window);
        actions.setEntity({u"bybit"_s});
        QVERIFY(actions.hide->isEnabled());
        actions.hide->trigger();
        QVERIFY(!m_services->facts.entries.find({u"bybit"_s}));
        HiddenDialog dialog(m_services->all, &window);
        auto *list = part<QListWidget>(dialog, u"hiddenList"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"Bybit"_s);
        part<QPushButton>(dialog, u"hiddenShow"_s)->click();
        QVERIFY(m_services->facts.entries.find({u"bybit"_s}));
        QCOMPARE(list->count(), 0);
        QVERIFY(!part<QPushButton>(dialog, u"hiddenShow"_s)->isEnabled());
    }

    void aRefusalIsSaidInTheDialogWhichStays()
    {
        m_services->thesaurus.failure = Error{Error::Code::InvalidInput, u"It cannot be."_s};
        EntityEditor editor(m_services->all, *m_services->facts.entries.find({u"bybit"_s}));
        editor.show();
        part<QPushButton>(editor, u"addName"_s)->click();
        editor.findChild<LabelTable *>()->item(4, 0)->setText(u"Other"_s);
        editor.accept();
        QVERIFY(editor.isVisible());
        QCOMPARE(part<QLabel>(editor, u"entityEditorProblem"_s)->text(), u"It cannot be."_s);
    }

    void aNewEntryBeginsWithTheWordsOfTheDocument()
    {
        QWidget parent;
        EntityEditor *editor =
            EntityEditor::newEntity(m_services->all, u" Collectif  Zéphyr "_s, Language::French, &parent);
        QSignalSpy saved(editor, &EntityEditor::saved);
        auto *names = editor->findChild<LabelTable *>();
        QCOMPARE(names->rowCount(), 4);
        const QList<Label> expected{{u"Collectif Zéphyr"_s, Language::French, Label::Kind::Preferred, false}};
        QCOMPARE(names->labels(), expected);
        editor->accept();
        QCOMPARE(saved.size(), 1);
        QVERIFY(m_services->thesaurus.own.contains(saved.first().first().value<EntityId>()));
    }

    void wordsWithoutAnEntryLeadToANewOne()
    {
        EntityChooser chooser(m_services->facts.entries, u"Collectif Zéphyr"_s);
        QSignalSpy asked(&chooser, &EntityChooser::newEntryAsked);
        QVERIFY(!part<QPushButton>(chooser, u"entityChooserNew"_s));
        chooser.offerNewEntry();
        part<QPushButton>(chooser, u"entityChooserNew"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(chooser.result(), int(QDialog::Rejected));
    }

    void mergingShowsWhatComesTogetherFirst()
    {
        MergeDialog dialog(m_services->all, {u"bybit"_s});
        QSignalSpy merged(&dialog, &MergeDialog::merged);
        auto *line = part<EntityLine>(dialog, u"mergeLine"_s);
        QVERIFY(line->chosen().isEmpty());
        dialog.accept();
        QCOMPARE(merged.size(), 0); // no other yet
        QTest::keyClicks(line, u"monitoring team"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->chosen(), EntityId{u"msmt"_s});
        const QString result = part<QLabel>(dialog, u"mergeResult"_s)->text();
        QVERIFY(result.contains(u"Bybit"_s) && result.contains(u"Multilateral"_s));
        dialog.accept();
        QCOMPARE(merged.size(), 1);
        QCOMPARE(merged.first().first().value<EntityId>(), EntityId{u"bybit"_s});
        QVERIFY(!m_services->facts.entries.find({u"msmt"_s}));
    }

    void onlyTickedNamesGo()
    {
        SplitDialog dialog(m_services->all, *m_services->facts.entries.find({u"dprk"_s}));
        QSignalSpy split(&dialog, &SplitDialog::split);
        auto *names = part<QListWidget>(dialog, u"splitNames"_s);
        QCOMPARE(names->count(), 4);
        names->item(1)->setCheckState(Qt::Checked);
        dialog.accept();
        QCOMPARE(split.size(), 1);
        QCOMPARE(textsOf(m_services->facts.entries, split.first().first().value<EntityId>()),
                 QStringList{u"RPDC"_s});
        QVERIFY(!textsOf(m_services->facts.entries, {u"dprk"_s}).contains(u"RPDC"_s));
    }

    void proposalsAreSettledOneByOne()
    {
        m_services->thesaurus.proposals = {{{u"bybit"_s}, {u"msmt"_s}}, {{u"bybit"_s}, {u"dprk"_s}}};
        ProposalsDialog dialog(m_services->all);
        auto *list = part<QListWidget>(dialog, u"proposalList"_s);
        QCOMPARE(list->count(), 2);
        QVERIFY(part<QLabel>(dialog, u"proposalSecond"_s)->text().contains(u"Multilateral"_s));
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"Apart"_s))
                button->click();
        }
        QCOMPARE(list->count(), 1);
        QVERIFY(part<QLabel>(dialog, u"proposalSecond"_s)->text().contains(u"RPDC"_s));
    }

    void ownEntriesAreListedAndMarkedThoughNothingNamesThem()
    {
        Navigator navigator;
        EntityPanel panel(m_services->all, navigator);
        auto *list = part<QListView>(panel, u"entityList"_s);
        const int before = list->model()->rowCount();
        Entity entity;
        entity.labels = {{u"Silver Crane"_s, Language::English, Label::Kind::Preferred, false}};
        const EntityId id = m_services->thesaurus.add(entity).value();
        QTRY_COMPARE(list->model()->rowCount(), before + 1);
        const QModelIndex row = list->model()->index(before, 0);
        QCOMPARE(row.data(EntityModel::IdRole).toString(), id.value);
        QVERIFY(row.data(EntityModel::OwnRole).toBool());
        navigator.chooseEntity(id);
        QVERIFY(panel.actions().takeBack->isEnabled());
        navigator.chooseEntity({u"bybit"_s});
        QVERIFY(panel.actions().edit->isEnabled() && !panel.actions().takeBack->isEnabled());
    }

    void theMarkedNameIsTheOneToldAbout()
    {
        Navigator navigator;
        EntityPanel panel(m_services->all, navigator);
        panel.resize(400, 700);
        panel.show();
        auto *list = part<QListView>(panel, u"entityList"_s);
        auto *title = part<QLabel>(panel, u"entityTitle"_s);
        const auto named = [list](int row) { return list->model()->index(row, 0).data().toString(); };
        QVERIFY(list->model()->rowCount() >= 2);
        const auto at = [list](int row) { return list->visualRect(list->model()->index(row, 0)).center(); };
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at(0));
        QCOMPARE(title->text(), named(0));
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QCOMPARE(title->text(), named(1));
        QTest::mousePress(list->viewport(), Qt::RightButton, {}, at(0));
        QCOMPARE(list->currentIndex().row(), 0);
        QCOMPARE(title->text(), named(0));
        // Names that the filter hides leave the one told about; nothing else is marked for it.
        const QString before = title->text();
        auto *filter = part<QLineEdit>(panel, u"entityFilter"_s);
        filter->setText(named(1));
        QCOMPARE(title->text(), before);
        QVERIFY(!list->currentIndex().isValid());
        filter->clear();
        QCOMPARE(list->currentIndex().data().toString(), before);
    }

    void aListIsTakenInAndReported()
    {
        Navigator navigator;
        EntityPanel panel(m_services->all, navigator);
        QSignalSpy done(&panel, &EntityPanel::done);
        m_services->thesaurus.imported = {3, 2, {u"Row 7 was left out."_s}};
        panel.actions().importList->trigger();
        auto *files = panel.findChild<QFileDialog *>(u"importListDialog"_s);
        QVERIFY(files);
        Q_EMIT files->fileSelected(u"/lists/list.xml"_s);
        QTRY_VERIFY(panel.findChild<QDialog *>(u"importListProblems"_s));
        QCOMPARE(m_services->thesaurus.files, QStringList{u"/lists/list.xml"_s});
        QVERIFY(done.last().first().toString().contains(u"3"_s));
    }

private:
    std::unique_ptr<FakeServices> m_services;
};

QTEST_MAIN(TestThesaurusDialogs)
#include "tst_thesaurusdialogs.moc"
