// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/notedialog.h"

#include "models/items/names.h"
#include "ui/reader/highlightbar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

NoteDialog::NoteDialog(const QString &words, const Annotation &annotation, QWidget *parent)
    : QDialog(parent)
    , m_annotation(annotation)
    , m_colour(new QComboBox(this))
    , m_note(new QPlainTextEdit(annotation.note, this))
    , m_tags(new QLineEdit(annotation.tags.join(u", "_s), this))
{
    setObjectName(u"noteDialog"_s);
    setWindowTitle(tr("Highlight with a note"));
    constexpr qsizetype shown = 240;
    const QString excerpt = words.simplified();
    auto *quote = new QLabel(excerpt.size() > shown ? excerpt.left(shown) + u"…"_s : excerpt, this);
    quote->setTextFormat(Qt::PlainText);
    quote->setWordWrap(true);
    quote->setAccessibleName(tr("Highlighted words"));
    for (int i = 0; i < 6; ++i) {
        const auto colour = static_cast<HighlightColour>(i);
        m_colour->addItem(colourIcon(colour), colourText(colour));
    }
    m_colour->setObjectName(u"noteColour"_s);
    m_colour->setCurrentIndex(static_cast<int>(annotation.colour));
    m_note->setObjectName(u"noteText"_s);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumSize(360, 110);
    m_tags->setObjectName(u"noteTags"_s);
    m_tags->setPlaceholderText(tr("Separated by commas"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(quote);
    form->addRow(tr("&Colour:"), m_colour);
    form->addRow(tr("&Note:"), m_note);
    form->addRow(tr("&Tags:"), m_tags);
    form->addRow(buttons);
    m_note->setFocus();
}

Annotation NoteDialog::annotation() const
{
    Annotation entered = m_annotation;
    entered.colour = static_cast<HighlightColour>(m_colour->currentIndex());
    entered.note = m_note->toPlainText().trimmed();
    entered.tags.clear();
    static const QRegularExpression comma(u"[,،、，]"_s);
    for (const QString &tag : m_tags->text().split(comma, Qt::SkipEmptyParts)) {
        const QString clean = tag.simplified();
        if (!clean.isEmpty() && !entered.tags.contains(clean))
            entered.tags.append(clean);
    }
    return entered;
}

} // namespace vigie
