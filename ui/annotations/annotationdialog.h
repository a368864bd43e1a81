// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace vigie {

/// Note, tags and colour of a highlight.
class AnnotationDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AnnotationDialog(const Annotation &annotation, QWidget *parent = nullptr);
    Annotation changed() const;

private:
    Annotation m_annotation;
    QPlainTextEdit *m_note = nullptr;
    QLineEdit *m_tags = nullptr;
    QComboBox *m_colour = nullptr;
};

/// Fills a list with the six colours, each with its name and a sample.
void fillWithColours(QComboBox *box);

} // namespace vigie
