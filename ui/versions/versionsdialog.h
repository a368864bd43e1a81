// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/services.h"
#include "ui/versions/versionsearch.h"

#include <QDialog>

class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QSplitter;
class QTableView;

namespace vigie {

class Navigator;
class Refresher;
class VersionModel;

/// Language versions of one statement side by side, paragraph beside paragraph, with what either lacks. Stays
/// open beside the work; what is chosen opens in the reader.
class VersionsDialog : public QDialog
{
    Q_OBJECT
public:
    VersionsDialog(Services &services, Navigator &navigator, QWidget *parent = nullptr);
    void showVersionsOf(const DocumentId &document);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showWhatThereIs(); ///< no empty header, no empty list of differences
    void fillOthers();
    void addFound(const VersionText &own, const VersionText &other, const VersionAlignment &alignment);
    void showChosen();
    void showCompared(const VersionText &own, const VersionText &other, const VersionAlignment &alignment);
    void showDifference(int row);
    void stepDifference(int by);
    void openIndex(const QModelIndex &index);
    void say(const QString &sentence);

    struct Compared
    {
        VersionText text;
        VersionAlignment alignment;
    };

    Services &m_services;
    Navigator &m_navigator;
    VersionSearch m_search;
    DocumentId m_document;
    VersionText m_own;
    QHash<DocumentId, Compared> m_compared;
    bool m_searching = false;
    VersionModel *m_model;
    Refresher *m_heights;
    QLabel *m_title;
    QLabel *m_withLabel;
    QComboBox *m_with;
    QLabel *m_said;
    QSplitter *m_splitter;
    QTableView *m_table;
    QLabel *m_listLabel;
    QListWidget *m_list;
    QAction *m_nextDifference;
    QAction *m_previousDifference;
};

} // namespace vigie
