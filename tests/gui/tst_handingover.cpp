// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/annotations/exportdialog.h"
#include "ui/common/navigator.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// Highlights leave the window and come in.
class TestHandingOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eachFormatHasANameAndSaysWhatItIsGoodFor();
    void whatTheListShowsIsWritten();
    void onlyTablesAskAboutExcel();
    void severalPdfsAreWrittenIntoOneZip();
    void aFailureIsSaid();
    void conflictsOfAnImportAreShown();
    void rowsTakeTheHeightThatTheirWidthAsksFor();

private:
    template <typename T>
    T *child(const QString &name)
    {
        return m_panel->findChild<T *>(name);
    }
    /// Opens the dialog on `format`.
    ExportDialog *askFor(const QString &format);
    /// Chooses `name` in the file dialog that is open.
    void choose(const QString &dialog, const QString &name);

    std::unique_ptr<FakeServices> m_services;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<AnnotationsPanel> m_panel;
    QTemporaryDir m_folder;
};

void TestHandingOver::init()
{
    m_panel.reset();
    m_services = std::make_unique<FakeServices>();
    fillWithSample(*m_services);
    m_navigator = std::make_unique<Navigator>();
    m_panel = std::make_unique<AnnotationsPanel>(m_services->all, *m_navigator);
    m_panel->resize(420, 600);
    m_panel->show();
    QTRY_VERIFY(m_panel->exportAction()->isEnabled());
}

ExportDialog *TestHandingOver::askFor(const QString &format)
{
    m_panel->exportAction()->trigger();
    auto *dialog = child<ExportDialog>(u"exportDialog"_s);
    auto *formats = dialog->findChild<QComboBox *>(u"exportFormat"_s);
    formats->setCurrentIndex(formats->findData(format));
    return dialog;
}

void TestHandingOver::choose(const QString &dialog, const QString &name)
{
    auto *files = child<QFileDialog>(dialog);
    QVERIFY(files);
    files->setDirectory(m_folder.path());
    files->selectFile(m_folder.filePath(name));
    QMetaObject::invokeMethod(files, "accept");
}

void TestHandingOver::eachFormatHasANameAndSaysWhatItIsGoodFor()
{
    QSet<QString> names;
    for (const QString &format : m_services->exports.formats()) {
        names.insert(exportFormatText(format));
        QVERIFY2(exportFormatText(format) != format, qPrintable(format));
        QVERIFY2(exportFormatPurpose(format).endsWith(u'.'), qPrintable(format));
    }
    QCOMPARE(names.size(), m_services->exports.formats().size());
    ExportDialog *dialog = askFor(u"pack"_s);
    auto *about = dialog->findChild<QLabel *>(u"exportAbout"_s);
    QCOMPARE(about->text(), exportFormatPurpose(u"pack"_s));
    const QSize before = dialog->sizeHint();
    auto *formats = dialog->findChild<QComboBox *>(u"exportFormat"_s);
    formats->setCurrentIndex(formats->findData(u"csl"_s));
    QCOMPARE(dialog->sizeHint(), before); // nothing jumps
}

void TestHandingOver::whatTheListShowsIsWritten()
{
    QSignalSpy done(m_panel.get(), &AnnotationsPanel::done);
    ExportDialog *dialog = askFor(u"odt"_s);
    auto *languages = dialog->findChild<QComboBox *>(u"exportLanguage"_s);
    languages->setCurrentIndex(languages->findData(int(Language::Korean)));
    dialog->accept();
    choose(u"exportFileDialog"_s, u"mine.odt"_s);
    QTRY_COMPARE(m_services->exports.written.size(), 1);
    const auto &[request, path] = m_services->exports.written.first();
    QCOMPARE(request.format, u"odt"_s);
    QCOMPARE(request.citeLanguage, Language::Korean);
    QCOMPARE(path, m_folder.filePath(u"mine.odt"_s));
    QTRY_COMPARE(done.size(), 1);
}

void TestHandingOver::onlyTablesAskAboutExcel()
{
    ExportDialog *dialog = askFor(u"ris"_s);
    auto *excel = dialog->findChild<QCheckBox *>(u"exportForExcel"_s);
    QVERIFY(!excel->isVisible());
    excel->setChecked(true);
    QVERIFY(!dialog->forExcel());
    auto *formats = dialog->findChild<QComboBox *>(u"exportFormat"_s);
    formats->setCurrentIndex(formats->findData(u"csv"_s));
    QVERIFY(excel->isVisible() && dialog->forExcel());
    dialog->accept();
    choose(u"exportFileDialog"_s, u"t.csv"_s);
    QTRY_COMPARE(m_services->exports.written.size(), 1);
    QVERIFY(m_services->exports.written.first().first.forExcel);
}

void TestHandingOver::severalPdfsAreWrittenIntoOneZip()
{
    QSet<DocumentId> pdfs;
    for (const Annotation &annotation : m_services->annotations.annotations()) {
        if (m_services->library.document(annotation.passage.document).value().mediaType == u"application/pdf")
            pdfs.insert(annotation.passage.document);
    }
    askFor(u"pdf"_s)->accept();
    const QString suffix = child<QFileDialog>(u"exportFileDialog"_s)->defaultSuffix();
    QCOMPARE(suffix, pdfs.size() > 1 ? u"zip"_s : u"pdf"_s);
}

void TestHandingOver::aFailureIsSaid()
{
    m_services->exports.failure = Error{Error::Code::Storage, u"The disk is full."_s};
    QSignalSpy done(m_panel.get(), &AnnotationsPanel::done);
    askFor(u"docx"_s)->accept();
    choose(u"exportFileDialog"_s, u"mine.docx"_s);
    QTRY_VERIFY(m_panel->findChild<QMessageBox *>());
    QCOMPARE(done.size(), 0);
}

void TestHandingOver::conflictsOfAnImportAreShown()
{
    QFile file(m_folder.filePath(u"hers.jsonld"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    AnnotationImport &import = m_services->exports.imported;
    import.taken = 3;
    AnnotationConflict conflict;
    conflict.here = m_services->annotations.annotations().first();
    conflict.there = conflict.here;
    conflict.there.note = u"hers"_s;
    import.conflicts.append(conflict);
    m_panel->importAction()->trigger();
    choose(u"importAnnotationsDialog"_s, u"hers.jsonld"_s);
    QTRY_VERIFY(child<QMessageBox>(u"importAnnotationsReport"_s));
    QCOMPARE(m_services->exports.filesBroughtIn, QStringList{m_folder.filePath(u"hers.jsonld"_s)});
    const QString said = child<QMessageBox>(u"importAnnotationsReport"_s)->text();
    QVERIFY2(said.contains(conflict.here.quote.simplified().left(20)), qPrintable(said));
    // Without anything to look at, the status bar says it.
    import = {};
    import.taken = 1;
    delete child<QMessageBox>(u"importAnnotationsReport"_s);
    QSignalSpy done(m_panel.get(), &AnnotationsPanel::done);
    m_panel->importAction()->trigger();
    choose(u"importAnnotationsDialog"_s, u"hers.jsonld"_s);
    QTRY_COMPARE(done.size(), 1);
}

void TestHandingOver::rowsTakeTheHeightThatTheirWidthAsksFor()
{
    auto *list = child<QListView>(u"annotationList"_s);
    const auto wanted = [list] {
        QList<int> heights;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            heights.append(list->sizeHintForIndex(list->model()->index(row, 0)).height());
        return heights;
    };
    const auto given = [list] {
        QList<int> heights;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            heights.append(list->visualRect(list->model()->index(row, 0)).height());
        return heights;
    };
    QTRY_COMPARE(given(), wanted());
    const QList<int> wide = wanted();
    m_panel->resize(260, 600);
    QTRY_VERIFY(wanted() != wide);
    QTRY_COMPARE(given(), wanted());
}

QTEST_MAIN(TestHandingOver)
#include "tst_handingover.moc"
