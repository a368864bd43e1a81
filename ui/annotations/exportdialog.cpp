// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/exportdialog.h"

#include "models/items/dateformat.h"
#include "models/items/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int textWidth = 380; // pixels, for the sentence on a format

} // namespace

QString exportFormatText(const QString &format)
{
    if (format == u"markdown")
        return ExportDialog::tr("Markdown text", "format of an export");
    if (format == u"html")
        return ExportDialog::tr("Web page (HTML)", "format of an export");
    if (format == u"jsonld")
        return ExportDialog::tr("Web Annotations (JSON-LD)", "format of an export");
    if (format == u"odt")
        return ExportDialog::tr("LibreOffice document (ODT)", "format of an export");
    if (format == u"docx")
        return ExportDialog::tr("Word document (DOCX)", "format of an export");
    if (format == u"pdf")
        return ExportDialog::tr("PDF copy with marks", "format of an export");
    if (format == u"pack")
        return ExportDialog::tr("Evidence pack", "format of an export");
    if (format == u"csv")
        return ExportDialog::tr("Table (CSV)", "format of an export");
    if (format == u"csl")
        return ExportDialog::tr("References for Zotero (CSL-JSON)", "format of an export");
    if (format == u"ris")
        return ExportDialog::tr("References (RIS)", "format of an export");
    if (format == u"bibtex")
        return ExportDialog::tr("References (BibTeX)", "format of an export");
    if (format == u"qdpx")
        return ExportDialog::tr("Project for qualitative analysis (REFI-QDA)", "format of an export");
    return format;
}

QString exportFormatPurpose(const QString &format)
{
    if (format == u"markdown")
        return ExportDialog::tr("Plain text for notes and for publishing.");
    if (format == u"html")
        return ExportDialog::tr("One page that any browser shows; it runs nothing and loads nothing.");
    if (format == u"odt" || format == u"docx")
        return ExportDialog::tr("Quotes under the title of each document, your notes as comments, sources as "
                                "footnotes.");
    if (format == u"pdf")
        return ExportDialog::tr(
            "Highlights and notes that other readers of PDF show. The original stays as it is; web pages and "
            "texts are set into a PDF; several documents become one .zip file.");
    if (format == u"pack")
        return ExportDialog::tr("A .zip file for others to check: excerpts, pictures of the pages, amounts, "
                                "and fingerprints of the originals.");
    if (format == u"csv")
        return ExportDialog::tr("One highlight in a row, for spreadsheets.");
    if (format == u"csl" || format == u"ris" || format == u"bibtex")
        return ExportDialog::tr("The documents, with pages, quotes and tags, for a reference manager.");
    if (format == u"qdpx")
        return ExportDialog::tr(
            "Texts, originals and tags as codes, for NVivo, ATLAS.ti, MAXQDA and QualCoder.");
    if (format == u"jsonld")
        return ExportDialog::tr("For other programs, and to take back into Vigie without loss.");
    return {};
}

ExportDialog::ExportDialog(const ExportService &exports, int count, QWidget *parent)
    : QDialog(parent)
    , m_format(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_excel(new QCheckBox(tr("For &Excel (marks the file as UTF-8)"), this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export Highlights"));
    m_format->setObjectName(u"exportFormat"_s);
    m_language->setObjectName(u"exportLanguage"_s);
    m_excel->setObjectName(u"exportForExcel"_s);
    m_about->setObjectName(u"exportAbout"_s);
    m_about->setWordWrap(true);
    for (const QString &format : exports.formats())
        m_format->addItem(exportFormatText(format), format);
    for (const Language language : workingLanguages)
        m_language->addItem(languageText(language), int(language));
    m_language->setCurrentIndex(m_language->findData(int(interfaceLanguage())));
    auto *what = new QLabel(
        tr("%n highlight(s), as the list shows them, each with its citation.", nullptr, count), this);
    what->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(what);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(QString(), m_about);
    form->addRow(QString(), m_excel);
    form->addRow(tr("&Citations in:", "followed by a language"), m_language);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *choose = buttons->addButton(tr("Choose File…"), QDialogButtonBox::AcceptRole);
    choose->setDefault(true);
    form->addRow(buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::describe);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // The longest sentence must not make the dialog jump.
    int lines = 0;
    for (const QString &format : exports.formats())
        lines = std::max(lines,
                         m_about->fontMetrics()
                             .boundingRect(0, 0, textWidth, 0, Qt::TextWordWrap, exportFormatPurpose(format))
                             .height());
    m_about->setMinimumSize(textWidth, lines);
    m_about->setAlignment(Qt::AlignTop);
    describe();
}

void ExportDialog::describe()
{
    m_about->setText(exportFormatPurpose(format()));
    m_format->setAccessibleDescription(m_about->text());
    m_excel->setVisible(format() == u"csv");
}

bool ExportDialog::forExcel() const
{
    return m_excel->isVisibleTo(this) && m_excel->isChecked();
}

QString ExportDialog::format() const
{
    return m_format->currentData().toString();
}

Language ExportDialog::citeLanguage() const
{
    return Language(m_language->currentData().toInt());
}

} // namespace vigie
