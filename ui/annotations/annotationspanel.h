// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/annotationmodel.h"

#include <QWidget>

#include <memory>

class QAction;
class QComboBox;
class QLineEdit;
class QListView;
class QStackedLayout;

namespace vigie {

struct ExportRequest;
class PrintSource;
struct Services;
class EmptyState;
class FieldMemory;
class Navigator;
class Refresher;

/// The person's highlights: find, open, edit, remove, hand over.
class AnnotationsPanel : public QWidget
{
    Q_OBJECT
public:
    AnnotationsPanel(Services &services, Navigator &navigator, QWidget *parent = nullptr);

    QAction *exportAction() const { return m_export; }
    QAction *importAction() const { return m_import; }
    /// What the list shows, to be printed; null when it is empty.
    std::shared_ptr<PrintSource> printSource() const;
    void remember(FieldMemory &memory);

Q_SIGNALS:
    void done(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void refill();
    void fillFilters();
    AnnotationFilter filter() const;
    void showSelection();
    void open(const QModelIndex &index);
    void edit();
    void removeCurrent();
    QStringList placeInTextOf(const Annotation &annotation) const;
    QString wordsOf(const Annotation &annotation) const; ///< the marked ones, or the document's title
    void exportShown();
    void writeExport(const ExportRequest &request);
    QString exportSuffix(const ExportRequest &request) const;
    void bringIn();
    void showMenu(const QPoint &at);

    Services &m_services;
    Navigator &m_navigator;
    AnnotationModel m_model;
    Refresher *m_refresher = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_colour = nullptr;
    QComboBox *m_tag = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_document = nullptr;
    QListView *m_list = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_export = nullptr;
    QAction *m_import = nullptr;
};

} // namespace vigie
