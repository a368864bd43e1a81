// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/documentdialog.h"

#include "models/items/dateformat.h"
#include "models/items/joining.h"
#include "models/items/names.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

DocumentDialog::DocumentDialog(const Document &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_title(new QLineEdit(document.title, this))
    , m_translatedTitle(new QLineEdit(document.translatedTitle, this))
    , m_language(new QComboBox(this))
    , m_published(new QLineEdit(document.published ? document.published->toIso() : QString(), this))
    , m_dateHint(new QLabel(this))
    , m_dateSource(new QLabel(this))
    , m_publisher(new QLineEdit(document.publisher, this))
{
    setObjectName(u"documentDialog"_s);
    setWindowTitle(tr("Document Properties"));
    m_title->setObjectName(u"documentTitle"_s);
    m_translatedTitle->setObjectName(u"documentTranslatedTitle"_s);
    m_language->setObjectName(u"documentLanguage"_s);
    m_published->setObjectName(u"documentPublished"_s);
    m_dateHint->setObjectName(u"documentDateHint"_s);
    m_publisher->setObjectName(u"documentPublisher"_s);
    for (const Language language : workingLanguages)
        m_language->addItem(languageText(language), int(language));
    m_language->addItem(languageText(Language::Other), int(Language::Other));
    if (document.language == Language::Unknown)
        m_language->insertItem(0, languageText(Language::Unknown), int(Language::Unknown));
    m_language->setCurrentIndex(m_language->findData(int(document.language)));
    m_title->setCursorPosition(0); // a long one is known by its beginning
    m_translatedTitle->setCursorPosition(0);
    m_translatedTitle->setToolTip(tr("Citations in other languages give it beside the title."));
    m_title->setToolTip(sourceText(document.titleSource));
    m_language->setToolTip(sourceText(document.languageSource));
    m_published->setToolTip(sourceText(document.publishedSource));
    m_published->setPlaceholderText(tr("2025-05-29, 2025-05 or 2025", "examples of how to enter a date"));
    m_published->setClearButtonEnabled(true);
    m_dateSource->setObjectName(u"documentDateSource"_s);
    for (QLabel *label : {m_dateHint, m_dateSource}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
    }

    m_form = new QFormLayout(this);
    m_form->addRow(tr("&Title:"), m_title);
    m_form->addRow(tr("T&ranslated title:"), m_translatedTitle);
    m_form->addRow(tr("&Language:"), m_language);
    m_form->addRow(tr("P&ublished:", "date of publication"), m_published);
    m_form->addRow(QString(), m_dateHint);
    m_form->addRow(QString(), m_dateSource);
    m_form->addRow(tr("&Publisher:"), m_publisher);
    auto *file = new QLabel(document.path, this);
    file->setWordWrap(true);
    file->setTextFormat(Qt::PlainText);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(tr("File:"), file);
    auto *size = new QLabel(joinedList({tr("%n page(s)", nullptr, document.pages),
                                        tr("%1 characters").arg(QLocale().toString(document.characters))}),
                            this);
    m_form->addRow(tr("Length:"), size);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_published, &QLineEdit::textChanged, this, &DocumentDialog::check);
    setMinimumWidth(460);
    check();
}

void DocumentDialog::check()
{
    const QString text = m_published->text().trimmed();
    const std::optional<FuzzyDate> date = FuzzyDate::fromIso(text);
    if (QPushButton *save = m_buttons->button(QDialogButtonBox::Save))
        save->setEnabled(date.has_value() || text.isEmpty());
    m_dateSource->setText(sourceText(m_document.publishedSource));
    m_dateSource->setVisible(date && date == m_document.published);
    if (date)
        m_dateHint->setText(formatDate(*date, interfaceLanguage()));
    else if (text.isEmpty())
        m_dateHint->setText(tr("Without a date, words like “last year” in it cannot be dated."));
    else
        m_dateHint->setText(
            tr("Enter a day, a month, a quarter or a year, for example 2025-05-29, 2025-05, 2025-Q2 "
               "or 2025."));
}

void DocumentDialog::setReadOnly(const QString &reason)
{
    auto *why = new QLabel(reason, this);
    why->setObjectName(u"documentReadOnly"_s);
    why->setWordWrap(true);
    why->setTextFormat(Qt::PlainText);
    m_form->insertRow(0, why);
    setAccessibleDescription(reason);
    // What stands in a line can still be selected and copied.
    for (QLineEdit *line : {m_title, m_translatedTitle, m_published, m_publisher}) {
        line->setReadOnly(true);
        line->setClearButtonEnabled(false);
        line->setPlaceholderText({});
        line->setAccessibleDescription(reason);
    }
    m_language->setEnabled(false);
    m_language->setAccessibleDescription(reason);
    m_buttons->setStandardButtons(QDialogButtonBox::Close);
    m_buttons->button(QDialogButtonBox::Close)->setDefault(true);
}

DocumentCorrection DocumentDialog::correction() const
{
    DocumentCorrection correction;
    if (const QString title = m_title->text().trimmed(); title != m_document.title)
        correction.title = title;
    if (const QString translated = m_translatedTitle->text().trimmed();
        translated != m_document.translatedTitle)
        correction.translatedTitle = translated;
    if (const auto language = Language(m_language->currentData().toInt()); language != m_document.language)
        correction.language = language;
    const QString published = m_published->text().trimmed();
    const std::optional<FuzzyDate> date = FuzzyDate::fromIso(published);
    if (date && date != m_document.published)
        correction.published = date;
    else if (published.isEmpty() && m_document.published)
        correction.published = FuzzyDate(); // no date is better than a wrong one
    if (const QString publisher = m_publisher->text().trimmed(); publisher != m_document.publisher)
        correction.publisher = publisher;
    return correction;
}

} // namespace vigie
