// SPDX-License-Identifier: GPL-3.0-or-later
// How the review panel is put together; reviewpanel.cpp has what it does.
#include "models/services/services.h"
#include "ui/claims/claimactions.h"
#include "ui/claims/claimsheet.h"
#include "ui/claims/orphansdialog.h"
#include "ui/claims/reviewpanel.h"
#include "ui/claims/rivallist.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

void ReviewPanel::build()
{
    m_filled = new QWidget(this);
    m_page = new QWidget(m_filled);
    m_page->setObjectName(u"reviewPage"_s);
    m_page->setFocusPolicy(Qt::StrongFocus);
    m_page->setProperty("verbatim", true);
    m_page->installEventFilter(this);
    m_why = new QLabel(m_page);
    m_why->setObjectName(u"reviewWhy"_s);
    m_why->setProperty("verbatim", true);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_whyIcon = new QLabel(m_page);
    m_sentence = new QLabel(m_page);
    m_sentence->setObjectName(u"reviewSentence"_s);
    m_sentence->setProperty("verbatim", true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setMargin(8);
    m_sentence->setFrameShape(QFrame::StyledPanel);
    m_sentence->setBackgroundRole(QPalette::Base);
    m_sentence->setAutoFillBackground(true);
    m_sheet = new ClaimSheet(m_page);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_whyIcon, 0, Qt::AlignTop);
    reason->addWidget(m_why, 1);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(8);
    column->addLayout(reason);
    column->addWidget(m_sentence);
    column->addWidget(m_sheet);
    column->addStretch(1);
    auto *area = new QScrollArea(m_filled);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // after the list below has its rows
    area->setMinimumHeight(6 * fontMetrics().lineSpacing());
    area->setWidgetResizable(true);
    area->setWidget(m_page);
    m_area = area;
    m_progress = new QLabel(m_filled);
    m_progress->setObjectName(u"reviewProgress"_s);
    m_progress->setProperty("verbatim", true);
    m_reason = new QComboBox(m_filled);
    m_reason->setObjectName(u"reviewReason"_s);
    m_reason->setProperty("verbatim", true);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(10);
    m_rivals = new RivalList(m_filled);
    m_rivals->installEventFilter(this);
    m_keys = new QLabel(m_filled);
    m_keys->setObjectName(u"reviewKeys"_s);
    m_keys->setWordWrap(true);
    m_keys->setIndent(3); // pixels: a J reaches to the left of its place
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_keys->hide(); // until there is room for it
    auto *head = new QHBoxLayout;
    head->setObjectName(u"reviewHead"_s);
    head->addWidget(m_progress);
    head->addWidget(m_reason, 1);
    auto *layout = new QVBoxLayout(m_filled);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(head);
    layout->addWidget(area, 1);
    layout->addWidget(m_rivals);
    m_empty = new EmptyState(this);
    m_lost = new QToolButton(this);
    m_lost->setObjectName(u"reviewLost"_s);
    m_lost->setProperty("verbatim", true);
    m_lost->setIcon(themedIcon(u"warning"_s));
    m_lost->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lost->setAutoRaise(true);
    m_lost->setFocusPolicy(Qt::TabFocus);
    m_lost->hide();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_filled);
    outer->addLayout(m_stack, 1);
    outer->addWidget(m_lost);
    connect(m_lost, &QToolButton::clicked, this, [this] {
        auto *dialog = new OrphansDialog(m_services, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    setFocusPolicy(Qt::ClickFocus);
    connect(m_reason, &QComboBox::activated, this, [this] {
        applyFilter();
        show(0, true);
    });
    connect(m_rivals, &QListWidget::currentRowChanged, this, &ReviewPanel::retarget);
    connect(m_rivals, &QListWidget::itemActivated, this, [this] {
        if (const RivalList::Entry *rival = m_rivals->chosen())
            openPassage(rival->claim.passage, {});
    });
}

void ReviewPanel::buildActions()
{
    m_actions = new ClaimActions(m_services, this, u"InReview"_s);
    const auto make = [this](const QString &name, const QString &icon, const QList<QKeySequence> &keys) {
        auto *action = new QAction(themedIcon(icon), QString(), this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_previous = make(u"reviewPrevious"_s, u"page-previous"_s, {Qt::Key_K});
    m_next = make(u"reviewNext"_s, u"page-next"_s, {Qt::Key_J});
    m_open = make(u"reviewOpen"_s, u"document"_s, {Qt::Key_O});
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_open, &QAction::triggered, this, [this] {
        if (const Claim *current = claim(m_current))
            openPassage(current->passage, m_current);
    });
    connect(m_actions, &ClaimActions::done, this, &ReviewPanel::done);
    connect(m_actions, &ClaimActions::decided, this, &ReviewPanel::goOn);
    auto *buttons = new FlowLayout(nullptr);
    const auto add = [this](QLayout *row, QAction *action, Qt::ToolButtonStyle style) {
        auto *button = new QToolButton(m_filled);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setDefaultAction(action);
        button->setToolButtonStyle(style);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    };
    for (QAction *action : m_actions->common())
        add(buttons, action, Qt::ToolButtonTextBesideIcon);
    auto *head = m_filled->findChild<QHBoxLayout *>(u"reviewHead"_s);
    for (QAction *action : {m_previous, m_next, m_open})
        add(head, action, Qt::ToolButtonIconOnly);
    auto *layout = static_cast<QVBoxLayout *>(m_filled->layout());
    layout->addLayout(buttons);
    layout->addWidget(m_keys);
    setTabOrder(m_page, m_rivals);
}

void ReviewPanel::retranslate()
{
    m_empty->setText(tr("All is reviewed"),
                     tr("Nothing is new, held back or in conflict. Amounts of documents that you import will "
                        "wait for you here."));
    m_reason->setAccessibleName(tr("What is to be reviewed"));
    m_sentence->setAccessibleName(tr("Words of the document"));
    m_rivals->setAccessibleName(tr("Other statements to compare with"));
    const auto name = [](QAction *action, const QString &text) {
        action->setText(text);
        action->setToolTip(tr("%1 (%2)", "%1 what it does, %2 its key")
                               .arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    };
    name(m_previous, tr("Previous Claim"));
    name(m_next, tr("Next Claim"));
    name(m_open, tr("Open the Passage"));
    m_keys->setText(tr("J and K go on and back · 1–9 choose what to compare with · Enter opens the passage · "
                       "Ctrl+Z undoes"));
    m_actions->retranslate();
    m_sheet->retranslate();
    m_reading->ask();
}

} // namespace vigie
