// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace vigie {

/// Colour, note and tags of one highlight.
class NoteDialog : public QDialog
{
    Q_OBJECT
public:
    /// Shows `words` on top, and starts from what `annotation` has.
    NoteDialog(const QString &words, const Annotation &annotation, QWidget *parent = nullptr);
    /// The annotation with what the person entered.
    Annotation annotation() const;

private:
    Annotation m_annotation;
    QComboBox *m_colour;
    QPlainTextEdit *m_note;
    QLineEdit *m_tags;
};

} // namespace vigie
