// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace vigie {

/// Shows what is known about a document and where from, and lets a person correct it.
class DocumentDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DocumentDialog(const Document &document, QWidget *parent = nullptr);

    /// Nothing can be changed; `reason`, a sentence, says why.
    void setReadOnly(const QString &reason);
    /// Only what was changed.
    DocumentCorrection correction() const;

private:
    void check();

    Document m_document;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_translatedTitle = nullptr;
    QComboBox *m_language = nullptr;
    QLineEdit *m_published = nullptr;
    QLabel *m_dateHint = nullptr;
    QLabel *m_dateSource = nullptr; ///< where the date came from, as long as it is that one
    QLineEdit *m_publisher = nullptr;
    QFormLayout *m_form = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace vigie
