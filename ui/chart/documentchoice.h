// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace vigie {

/// Which documents a chart is drawn from: all are ticked but those left out.
class DocumentChoice : public QDialog
{
    Q_OBJECT
public:
    DocumentChoice(const QList<Document> &documents, const QList<DocumentId> &without, QWidget *parent);

    QList<DocumentId> without() const; ///< those that are not ticked, in the order of the list

private:
    void narrow(const QString &words);
    void tickShown(bool tick);

    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace vigie
