// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tour.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int bubbleWidth = 52; // characters
constexpr int gap = 12;         // between bubble and target

/// Around what is spoken of; the mouse goes through it.
class TargetMark : public QWidget
{
public:
    explicit TargetMark(QWidget *window)
        : QWidget(window)
    {
        setObjectName(u"tourMark"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
};

/// Beside `target` where there is room for it, else in its middle; always within `window`.
QPoint placeBeside(const QRect &target, QSize size, const QRect &window)
{
    const QPoint middle = target.center() - QPoint(size.width() / 2, size.height() / 2);
    const QList<QPoint> places{{target.right() + gap, middle.y()},
                               {target.left() - gap - size.width(), middle.y()},
                               {middle.x(), target.bottom() + gap},
                               {middle.x(), target.top() - gap - size.height()},
                               middle};
    const auto kept = [&](QPoint at) {
        return QPoint(
            std::clamp(at.x(), window.left(), std::max(window.left(), window.right() - size.width())),
            std::clamp(at.y(), window.top(), std::max(window.top(), window.bottom() - size.height())));
    };
    for (const QPoint &place : places) {
        if (!QRect(kept(place), size).intersects(target))
            return kept(place);
    }
    return kept(middle);
}

} // namespace

Tour::Tour(std::function<QList<TourStep>()> steps, QWidget *window)
    : QFrame(window)
    , m_make(std::move(steps))
    , m_mark(new TargetMark(window))
    , m_count(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_sample(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    setObjectName(u"tour"_s);
    setFrameShape(QFrame::StyledPanel);
    setFrameShadow(QFrame::Raised);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(u"tourTitle"_s);
    m_text->setObjectName(u"tourText"_s);
    m_count->setObjectName(u"tourCount"_s);
    m_sample->setObjectName(u"tourSample"_s);
    m_back->setObjectName(u"tourBack"_s);
    m_next->setObjectName(u"tourNext"_s);
    m_leave->setObjectName(u"tourLeave"_s);
    QFont strong = m_title->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(m_count);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(6);
    layout->addWidget(m_sample);
    layout->addLayout(buttons);
    connect(m_sample, &QPushButton::clicked, this, [this] {
        Q_EMIT sampleWanted();
        go(0);
    });
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
    connect(m_leave, &QPushButton::clicked, this, &Tour::leave);
    for (QPushButton *button : {m_sample, m_back, m_next, m_leave})
        button->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void Tour::start()
{
    m_before = QApplication::focusWidget();
    m_invitedAt = nullptr;
    go(0);
}

void Tour::invite(QWidget *place)
{
    m_before = QApplication::focusWidget();
    m_invitedAt = place;
    m_at = -1;
    show();
}

void Tour::go(int step)
{
    m_at = step;
    m_steps = m_make();
    if (m_at >= m_steps.size()) {
        leave();
        return;
    }
    m_at = std::max(0, m_at);
    if (m_steps.at(m_at).prepare)
        m_steps.at(m_at).prepare();
    show();
}

void Tour::show()
{
    retranslate();
    place();
    QFrame::show();
    raise();
    (m_at < 0 ? m_sample : m_next)->setFocus(Qt::OtherFocusReason);
    // Panels that were just brought forward take their size afterwards.
    QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Tour::leave()
{
    hide();
    m_mark->hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT left();
}

void Tour::place()
{
    const QWidget *target = m_at < 0 ? m_invitedAt.data() : m_steps.value(m_at).target.data();
    const QRect room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    setFixedWidth(std::min(bubbleWidth * fontMetrics().averageCharWidth(), room.width()));
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                 : sizeHint().height());
    const bool here = target && target->isVisible() && target->window() == parentWidget();
    const QRect around =
        here ? QRect(target->mapTo(parentWidget(), QPoint()), target->size()) : parentWidget()->rect();
    const QPoint middle = around.center() - QPoint(width() / 2, height() / 2);
    move(here && m_at >= 0 ? placeBeside(around, size(), room) : middle);
    m_mark->setVisible(here && m_at >= 0 && m_mark->parentWidget()->isVisible());
    m_mark->setGeometry(around.adjusted(-3, -3, 3, 3));
    m_mark->raise();
    raise();
}

void Tour::retranslate()
{
    m_steps = m_make();
    const bool inviting = m_at < 0;
    const TourStep step = m_steps.value(m_at);
    m_count->setText(inviting ? QString() : tr("Step %1 of %2").arg(m_at + 1).arg(m_steps.size()));
    m_count->setVisible(!inviting);
    m_title->setText(inviting ? tr("Welcome to Vigie") : step.title);
    m_text->setText(
        inviting ? tr("The library is still empty. The sample library has reports in four languages to "
                      "try everything with. A tour of five steps shows what there is.")
                 : step.text);
    m_sample->setText(tr("&Open the Sample Library and Look Around"));
    m_sample->setVisible(inviting);
    m_back->setText(tr("&Back"));
    m_back->setVisible(!inviting);
    m_back->setEnabled(m_at > 0);
    m_next->setText(inviting ? tr("&Tour Only") : m_at + 1 == m_steps.size() ? tr("&Done") : tr("&Next"));
    m_leave->setText(inviting ? tr("Not &Now") : tr("&Leave the Tour"));
    m_leave->setVisible(inviting || m_at + 1 < m_steps.size());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void Tour::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible()) {
        retranslate();
        place();
    }
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != parentWidget()) {
        // On a button the arrows would only go to the next one.
        if (event->type() == QEvent::KeyPress && m_at >= 0) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Right || key == Qt::Key_Left) {
                keyPressEvent(static_cast<QKeyEvent *>(event));
                return true;
            }
        }
        return false;
    }
    if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    auto *focused = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        leave();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && focused)
        focused->click();
    else if (event->key() == Qt::Key_Right && m_at >= 0)
        go(m_at + 1);
    else if (event->key() == Qt::Key_Left && m_at > 0)
        go(m_at - 1);
    else
        QFrame::keyPressEvent(event);
}

} // namespace vigie
