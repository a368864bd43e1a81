// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace vigie {

struct Services;
class EvidenceList;
class TagEdit;

/// Note, tags, colour and evidence of a highlight, an underline or a note on a document.
class AnnotationDialog : public QDialog
{
    Q_OBJECT
public:
    /// Shows `words` on top, the marked ones or a document's title.
    AnnotationDialog(const Services &services, const Annotation &annotation, const QString &words,
                     QWidget *parent = nullptr);
    /// The annotation with what the person entered.
    Annotation changed() const;

private:
    Annotation m_annotation;
    QPlainTextEdit *m_note = nullptr;
    TagEdit *m_tags = nullptr;
    QComboBox *m_colour = nullptr;
    QComboBox *m_style = nullptr;
    EvidenceList *m_evidence = nullptr;
};

/// Fills a list with the six colours, each with its name and a sample.
void fillWithColours(QComboBox *box);

} // namespace vigie
