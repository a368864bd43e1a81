// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartpanel.h"
#include "ui/chart/chartrequest.h"

#include <QFutureWatcher>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPoint;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QToolButton;

namespace vigie {

class ChartTableModel;
class ChartView;
class LeftOutModel;

/// What the chart's panel holds; chartlayout.cpp puts it together and names it, chartpanel.cpp does the rest.
class ChartPanel::Private
{
public:
    Private(Services &services_, Navigator &navigator_, ChartPanel *panel_)
        : services(services_)
        , navigator(navigator_)
        , panel(panel_)
    {
    }

    void build();
    void connectAll();
    void retranslate();
    void nameDocuments();
    void refresh();
    void show(const DrawnChart &drawn);
    void offer(const DrawnChart &drawn);
    void fillWorking();
    void showClaims(const QList<ClaimId> &claims, QPoint at);
    void openClaim(const ClaimId &claim);
    void save();
    void chooseDocuments();
    void leaveOut(const QList<DocumentId> &chosen);

    /// Of claims, as the field for them lists them.
    static constexpr int kinds = static_cast<int>(ClaimKind::Other) + 1;

    Services &services;
    Navigator &navigator;
    ChartPanel *panel;
    Chart chart;
    QTimer later;                       ///< an import announces many changes: one chart for those of one turn
    QFutureWatcher<DrawnChart> drawing; ///< a large library takes longer than a frame
    bool again = false;                 ///< something changed while it was drawn
    ClaimKind wantedKind = ChartOptions().kind; ///< chosen last; counted things are shown of all kinds
    QString wantedUnit = ChartOptions().unit;   ///< chosen last, or what was drawn for want of it

    QComboBox *kind = nullptr;
    QComboBox *unit = nullptr;
    QCheckBox *convert = nullptr;
    QCheckBox *asKnown = nullptr;
    QDateEdit *knownOn = nullptr;
    QToolButton *documents = nullptr;
    QList<DocumentId> without; ///< documents left out
    FieldMemory *memory = nullptr;
    QToolButton *save_ = nullptr;
    QLabel *notice = nullptr;
    QStackedWidget *stack = nullptr;
    QLabel *empty = nullptr;
    ChartView *view = nullptr;
    QTabWidget *tabs = nullptr;
    QTableView *table = nullptr;
    ChartTableModel *model = nullptr;
    QListWidget *working = nullptr;
    QTableView *leftOut = nullptr;
    LeftOutModel *leftOutModel = nullptr;
};

} // namespace vigie
