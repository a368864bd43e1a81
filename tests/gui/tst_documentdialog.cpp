// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/documentdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

Document statement()
{
    Document document;
    document.id = {u"aaaaaaaaaaaa"_s};
    document.title = u"해상 감시 보고"_s;
    document.language = Language::Korean;
    document.translatedTitle = u"A report"_s;
    return document;
}

} // namespace

class DocumentDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatWasChangedIsCorrected()
    {
        DocumentDialog dialog(statement());
        auto *translated = dialog.findChild<QLineEdit *>(u"documentTranslatedTitle"_s);
        QVERIFY(translated);
        QCOMPARE(translated->text(), u"A report"_s);
        QVERIFY(!dialog.correction().translatedTitle);
        translated->setText(u"  Report on watching the sea "_s);
        QCOMPARE(dialog.correction().translatedTitle.value_or(QString()), u"Report on watching the sea"_s);
        QVERIFY(!dialog.correction().title && !dialog.correction().language &&
                !dialog.correction().published);
    }

    void aTranslatedTitleCanBeTakenAway()
    {
        DocumentDialog dialog(statement());
        dialog.findChild<QLineEdit *>(u"documentTranslatedTitle"_s)->clear();
        QVERIFY(dialog.correction().translatedTitle);
        QVERIFY(dialog.correction().translatedTitle->isEmpty());
    }

    void whereNothingCanBeChangedItSaysWhy()
    {
        DocumentDialog dialog(statement());
        dialog.setReadOnly(u"Another window writes."_s);
        QCOMPARE(dialog.findChild<QLabel *>(u"documentReadOnly"_s)->text(), u"Another window writes."_s);
        for (const QString &name : {u"documentTitle"_s, u"documentTranslatedTitle"_s, u"documentPublished"_s,
                                    u"documentPublisher"_s})
            QVERIFY2(dialog.findChild<QLineEdit *>(name)->isReadOnly(), qPrintable(name));
        QVERIFY(!dialog.findChild<QComboBox *>(u"documentLanguage"_s)->isEnabled());
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        QVERIFY(!buttons->button(QDialogButtonBox::Save) && buttons->button(QDialogButtonBox::Close));
        dialog.show();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"documentTitle"_s), u"x"_s);
        QVERIFY(!dialog.correction().title);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(accepted.isEmpty() && !dialog.isVisible());
    }

    void aDateOfPublicationCanBeTakenAway()
    {
        Document document;
        document.published = FuzzyDate::day(QDate(2025, 5, 29));
        document.publishedSource = Source::Dateline;
        DocumentDialog dialog(document);
        dialog.show();
        auto *source = dialog.findChild<QLabel *>(u"documentDateSource"_s);
        QVERIFY(source->isVisible());
        QVERIFY(source->text().contains(u"dateline"));
        QVERIFY(!dialog.correction().published);
        dialog.findChild<QLineEdit *>(u"documentPublished"_s)->clear();
        QVERIFY(!source->isVisible());
        const DocumentCorrection correction = dialog.correction();
        QVERIFY(correction.published && !correction.published->isValid());
    }
};

QTEST_MAIN(DocumentDialogTest)
#include "tst_documentdialog.moc"
