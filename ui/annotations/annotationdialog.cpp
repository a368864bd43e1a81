// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationdialog.h"

#include "models/items/names.h"
#include "ui/common/palette.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

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

AnnotationDialog::AnnotationDialog(const Annotation &annotation, QWidget *parent)
    : QDialog(parent)
    , m_annotation(annotation)
    , m_note(new QPlainTextEdit(annotation.note, this))
    , m_tags(new QLineEdit(annotation.tags.join(u", "_s), this))
    , m_colour(new QComboBox(this))
{
    setObjectName(u"annotationDialog"_s);
    setWindowTitle(tr("Edit Highlight"));
    m_note->setObjectName(u"annotationNote"_s);
    m_note->setTabChangesFocus(true);
    m_tags->setObjectName(u"annotationTags"_s);
    m_tags->setPlaceholderText(tr("separated by commas", "how to enter several tags"));
    m_colour->setObjectName(u"annotationColour"_s);
    fillWithColours(m_colour);
    m_colour->setCurrentIndex(m_colour->findData(int(annotation.colour)));
    auto *quote = new QLabel(annotation.quote.simplified(), this);
    quote->setTextFormat(Qt::PlainText);
    quote->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(quote);
    form->addRow(tr("&Note:"), m_note);
    form->addRow(tr("&Tags:"), m_tags);
    form->addRow(tr("&Colour:"), m_colour);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, 320);
    m_note->setFocus();
}

Annotation AnnotationDialog::changed() const
{
    Annotation annotation = m_annotation;
    annotation.note = m_note->toPlainText();
    annotation.tags.clear();
    QString text = m_tags->text();
    // The comma that Japanese and Korean input methods type means the same.
    for (const QString &tag :
         text.replace(u'、', u',').replace(u'，', u',').split(u',', Qt::SkipEmptyParts)) {
        if (const QString trimmed = tag.trimmed(); !trimmed.isEmpty() && !annotation.tags.contains(trimmed))
            annotation.tags.append(trimmed);
    }
    annotation.colour = HighlightColour(m_colour->currentData().toInt());
    return annotation;
}

} // namespace vigie
