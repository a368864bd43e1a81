// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exportservice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace vigie {

/// In which format and with citations in which language highlights are handed over.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `count` highlights are shown and will be exported.
    ExportDialog(const ExportService &exports, int count, QWidget *parent = nullptr);
    QString format() const;
    Language citeLanguage() const;
    bool forExcel() const;

private:
    void describe();

    QComboBox *m_format = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_about = nullptr;
    QCheckBox *m_excel = nullptr;
};

/// What a format is called.
QString exportFormatText(const QString &format);
/// What it is good for, as a sentence.
QString exportFormatPurpose(const QString &format);

} // namespace vigie
