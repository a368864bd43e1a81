// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exportservice.h"

#include <QDialog>

class QComboBox;

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

private:
    QComboBox *m_format = nullptr;
    QComboBox *m_language = nullptr;
};

/// What a format is called.
QString exportFormatText(const QString &format);

} // namespace vigie
