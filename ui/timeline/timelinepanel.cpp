// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepanel.h"

#include "models/services/services.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/timeline/timelinecanvas.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

class TimelinePanel::Private
{
public:
    Private(Services &services_, Navigator &navigator_)
        : services(services_)
        , navigator(navigator_)
    {
    }

    void refresh()
    {
        const auto by = static_cast<LaneBy>(std::max(0, lanes->currentIndex()));
        canvas->setTimeline(makeTimeline(services.facts.events(), services.library.documents(), by));
        stack->setCurrentWidget(canvas->timeline().items.isEmpty() ? static_cast<QWidget *>(empty) : canvas);
    }

    Services &services;
    Navigator &navigator;
    QLabel *laneLabel = nullptr;
    QComboBox *lanes = nullptr;
    QToolButton *zoomOut = nullptr;
    QToolButton *zoomIn = nullptr;
    QToolButton *fit = nullptr;
    QStackedWidget *stack = nullptr;
    QLabel *empty = nullptr;
    TimelineCanvas *canvas = nullptr;
    QTimer later; ///< an import announces many changes: the picture is made once for those of one turn
};

TimelinePanel::TimelinePanel(Services &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(services, navigator))
{
    setObjectName(u"timelinePanel"_s);
    d->laneLabel = new QLabel(this);
    d->lanes = new QComboBox(this);
    d->lanes->setObjectName(u"timelineLanes"_s);
    d->lanes->addItems({QString(), QString(), QString()});
    d->lanes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    d->laneLabel->setBuddy(d->lanes);
    const auto button = [this](const QString &name, const QString &icon) {
        auto *made = new QToolButton(this);
        made->setObjectName(name);
        made->setIcon(themedIcon(icon));
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    d->zoomOut = button(u"timelineZoomOut"_s, u"zoom-out"_s);
    d->zoomIn = button(u"timelineZoomIn"_s, u"zoom-in"_s);
    d->fit = button(u"timelineFit"_s, u"zoom-fit"_s);
    d->stack = new QStackedWidget(this);
    d->empty = new QLabel(d->stack);
    d->empty->setObjectName(u"timelineEmpty"_s);
    d->empty->setAlignment(Qt::AlignCenter);
    d->empty->setWordWrap(true);
    d->empty->setContentsMargins(24, 24, 24, 24);
    d->canvas = new TimelineCanvas(d->stack);
    d->stack->addWidget(d->empty);
    d->stack->addWidget(d->canvas);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(d->laneLabel);
    row->addWidget(d->lanes);
    row->addStretch(1);
    row->addWidget(d->zoomOut);
    row->addWidget(d->zoomIn);
    row->addWidget(d->fit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(d->stack, 1);
    d->later.setSingleShot(true);
    d->later.setInterval(0);

    connect(&d->later, &QTimer::timeout, this, [this] { d->refresh(); });
    connect(d->lanes, &QComboBox::currentIndexChanged, this, [this] { d->refresh(); });
    connect(d->zoomOut, &QToolButton::clicked, this, [this] { d->canvas->zoomBy(0.8); });
    connect(d->zoomIn, &QToolButton::clicked, this, [this] { d->canvas->zoomBy(1.25); });
    connect(d->fit, &QToolButton::clicked, this, [this] { d->canvas->fitAll(); });
    connect(d->canvas, &TimelineCanvas::activated, this, [this](int index) {
        const TimelineItem item = d->canvas->timeline().items.at(index);
        d->navigator.openPassage(item.passage);
        if (!item.event.isEmpty())
            d->navigator.chooseEvent(item.event);
    });
    connect(&navigator, &Navigator::eventChosen, this,
            [this](const EventId &event) { d->canvas->chooseEvent(event); });
    connect(&services.facts, &FactsService::factsChanged, this, [this] { d->later.start(); });
    connect(&services.library, &LibraryService::documentsChanged, this, [this] { d->later.start(); });
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

TimelinePanel::~TimelinePanel() = default;

void TimelinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Timeline"));
        d->laneLabel->setText(tr("&Lanes:"));
        d->lanes->setItemText(0, tr("By kind"));
        d->lanes->setItemText(1, tr("By language"));
        d->lanes->setItemText(2, tr("By document"));
        d->zoomOut->setToolTip(tr("Show more time (−)"));
        d->zoomOut->setAccessibleName(tr("Show more time"));
        d->zoomIn->setToolTip(tr("Show less time (+)"));
        d->zoomIn->setAccessibleName(tr("Show less time"));
        d->fit->setText(tr("Fit All"));
        d->fit->setToolTip(tr("Show everything (0)"));
        d->fit->setAccessibleName(tr("Fit All"));
        d->canvas->setAccessibleName(tr("Timeline of events and document dates"));
        d->empty->setText(
            tr("No dates yet.\n\nWhat the documents say happened, and when they were published, is shown "
               "here once documents are imported."));
        d->refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace vigie
