// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationdialog.h"

#include "models/domain/oneline.h"
#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/annotations/evidencelist.h"
#include "ui/annotations/tagedit.h"
#include "ui/common/palette.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestExcerpt = 240;

} // namespace

void fillWithColours(QComboBox *box)
{
    for (int colour = 0; colour <= int(HighlightColour::Purple); ++colour) {
        QPixmap sample(16, 16);
        sample.fill(Qt::transparent);
        QPainter painter(&sample);
        painter.setPen(hairlineColour(box->palette()));
        painter.setBrush(highlightColour(HighlightColour(colour), box->palette()));
        painter.drawRect(1, 1, 13, 13);
        painter.end();
        box->addItem(sample, colourText(HighlightColour(colour)), colour);
    }
}

AnnotationDialog::AnnotationDialog(const Services &services, const Annotation &annotation,
                                   const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_annotation(annotation)
    , m_note(new QPlainTextEdit(annotation.note, this))
    , m_tags(new TagEdit(annotation.tags, tagsInUse(services.annotations), this))
    , m_colour(new QComboBox(this))
    , m_style(new QComboBox(this))
    , m_evidence(new EvidenceList(services, annotation, this))
{
    setObjectName(u"annotationDialog"_s);
    const bool onDocument = annotation.isOnDocument();
    setWindowTitle(onDocument                ? tr("Note on the Document")
                   : annotation.id.isEmpty() ? tr("Highlight with a Note")
                                             : tr("Edit Highlight"));
    m_note->setObjectName(u"annotationNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(110);
    m_tags->setObjectName(u"annotationTags"_s);
    m_colour->setObjectName(u"annotationColour"_s);
    fillWithColours(m_colour);
    m_colour->setCurrentIndex(m_colour->findData(int(annotation.colour)));
    m_style->setObjectName(u"annotationStyle"_s);
    m_style->addItem(tr("Highlight", "a way to mark words"), int(MarkStyle::Highlight));
    m_style->addItem(tr("Underline", "a way to mark words"), int(MarkStyle::Underline));
    m_style->setCurrentIndex(m_style->findData(int(annotation.style)));
    const QString excerpt = onOneLine(words);
    auto *quote = new QLabel(
        excerpt.size() > longestExcerpt ? QString(excerpt.left(longestExcerpt) + u'…') : excerpt, this);
    quote->setTextFormat(Qt::PlainText);
    quote->setWordWrap(true);
    quote->setProperty("verbatim", true);
    auto *form = new QFormLayout(this);
    form->addRow(quote);
    form->addRow(tr("&Note:"), m_note);
    form->addRow(tr("&Tags:"), m_tags);
    form->addRow(tr("&Colour:"), m_colour);
    form->addRow(tr("&Marked by:", "highlight or underline"), m_style);
    form->addRow(tr("&Evidence for:"), m_evidence);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (onDocument) { // nothing is marked
        form->labelForField(m_style)->hide();
        m_style->hide();
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (onDocument) {
        QPushButton *save = buttons->button(QDialogButtonBox::Save);
        const auto check = [this, save] { save->setEnabled(!m_note->toPlainText().trimmed().isEmpty()); };
        connect(m_note, &QPlainTextEdit::textChanged, this, check);
        check();
    }
    resize(500, 420);
    m_note->setFocus();
}

Annotation AnnotationDialog::changed() const
{
    Annotation annotation = m_annotation;
    annotation.note = m_note->toPlainText().trimmed();
    annotation.tags = m_tags->tags();
    annotation.colour = HighlightColour(m_colour->currentData().toInt());
    annotation.style = MarkStyle(m_style->currentData().toInt());
    annotation.evidence = m_evidence->links();
    return annotation;
}

} // namespace vigie
