// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/documentmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace vigie {

struct Services;
class EmptyState;
class FieldMemory;
class Navigator;
class Refresher;
struct Error;

/// The documents of the library; an empty one says how to fill it.
class LibraryPanel : public QWidget
{
    Q_OBJECT
public:
    LibraryPanel(Services &services, Navigator &navigator, QWidget *parent = nullptr);

    QAction *propertiesAction() const { return m_properties; }
    QAction *removeAction() const { return m_remove; }
    QAction *recogniseAction() const { return m_recognise; }
    void remember(FieldMemory &memory);

Q_SIGNALS:
    void importFilesAsked();
    void importFolderAsked();
    void sampleLibraryAsked();
    void readerWanted(); ///< a document was opened: the keyboard follows
    void done(const QString &sentence);
    void removed(const QString &title); ///< a document left the library, which no undo brings back

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void refill();
    void showSelection();
    void select(const DocumentId &id);
    void openCurrent();
    void editProperties();
    void removeDocument();
    void recognisePages();
    void showMenu(const QPoint &at);
    void showColumnMenu(const QPoint &at);
    const Document *current() const; ///< null if none is selected

    Services &m_services;
    Navigator &m_navigator;
    DocumentModel m_model;
    DocumentFilterModel m_filtered;
    Refresher *m_refresher = nullptr;
    bool m_awaits = false; ///< the documents are being read for the first time
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_importFiles = nullptr;
    QPushButton *m_importFolder = nullptr;
    QPushButton *m_sample = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_table = nullptr;
    QLabel *m_problem = nullptr;
    QAction *m_open = nullptr;
    QAction *m_properties = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_recognise = nullptr;
};

} // namespace vigie
