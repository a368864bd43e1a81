// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/exportdialog.h"

#include "models/items/dateformat.h"
#include "models/items/names.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString exportFormatText(const QString &format)
{
    if (format == u"markdown")
        return ExportDialog::tr("Markdown text", "format of an export");
    if (format == u"html")
        return ExportDialog::tr("Web page (HTML)", "format of an export");
    if (format == u"jsonld")
        return ExportDialog::tr("Web Annotations (JSON-LD)", "format of an export");
    return format;
}

ExportDialog::ExportDialog(const ExportService &exports, int count, QWidget *parent)
    : QDialog(parent)
    , m_format(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export Highlights"));
    m_format->setObjectName(u"exportFormat"_s);
    m_language->setObjectName(u"exportLanguage"_s);
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
    form->addRow(tr("&Citations in:", "followed by a language"), m_language);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *choose = buttons->addButton(tr("Choose File…"), QDialogButtonBox::AcceptRole);
    choose->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
