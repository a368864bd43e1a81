// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimspanel.h"

#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/claims/claimdelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/problems.h"
#include "ui/common/refresher.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

ClaimsPanel::ClaimsPanel(Services &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_refresher(new Refresher(this, [this] { refill(); }))
{
    setObjectName(u"claimsPanel"_s);
    build();
    connectAll();
    retranslate();
    refill();
}

void ClaimsPanel::build()
{
    m_empty = new EmptyState(this);
    auto *filled = new QWidget(this);
    const auto box = [filled](const QString &name) {
        auto *combo = new QComboBox(filled);
        combo->setObjectName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(6);
        return combo;
    };
    m_kind = box(u"claimKind"_s);
    m_status = box(u"claimStatus"_s);
    m_year = box(u"claimYear"_s);
    m_tree = new QTreeView(filled);
    m_tree->setObjectName(u"claimTable"_s);
    m_model.setWarningIcon(themedIcon(u"warning"_s));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new ClaimDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setIndentation(14);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(ClaimModel::Period, Qt::DescendingOrder);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->resizeSection(ClaimModel::AmountColumn, 175);
    m_tree->header()->resizeSection(ClaimModel::Period, 150);
    m_tree->header()->resizeSection(ClaimModel::Kind, 80);
    m_tree->header()->resizeSection(ClaimModel::Victim, 110);
    m_tree->header()->resizeSection(ClaimModel::DocumentColumn, 180);
    m_tree->header()->resizeSection(ClaimModel::Hedge, 90);
    m_tree->header()->resizeSection(ClaimModel::PartOf, 130);
    m_quote = new QLabel(filled);
    m_quote->setObjectName(u"claimQuote"_s);
    m_quote->setProperty("verbatim", true);
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setTextInteractionFlags(Qt::TextSelectableByMouse);

    const auto action = [this](const QString &name, const QString &icon) {
        auto *made = new QAction(themedIcon(icon), QString(), this);
        made->setObjectName(name);
        return made;
    };
    m_accept = action(u"acceptClaim"_s, u"accept"_s);
    m_reject = action(u"rejectClaim"_s, u"reject"_s);
    m_exclude = action(u"excludeClaim"_s, u"chart"_s);
    m_exclude->setCheckable(true);

    auto *filters = new QHBoxLayout;
    for (QComboBox *combo : {m_kind, m_status, m_year})
        filters->addWidget(combo, 1);
    auto *buttons = new FlowLayout(nullptr);
    for (QAction *made : {m_accept, m_reject, m_exclude}) {
        auto *button = new QToolButton(filled);
        button->setObjectName(made->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setDefaultAction(made);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(filled);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(filters);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_quote);
    layout->addLayout(buttons);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(filled);
}

void ClaimsPanel::connectAll()
{
    for (QComboBox *box : {m_kind, m_status, m_year})
        connect(box, &QComboBox::activated, this, &ClaimsPanel::applyFilters);
    connect(m_tree, &QTreeView::clicked, this, &ClaimsPanel::open);
    connect(m_tree, &QTreeView::activated, this, &ClaimsPanel::open);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ClaimsPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ClaimsPanel::showSelection);
    connect(m_accept, &QAction::triggered, this,
            [this] { decide({.status = ReviewStatus::Accepted}, tr("The claim was accepted.")); });
    connect(m_reject, &QAction::triggered, this,
            [this] { decide({.status = ReviewStatus::Rejected}, tr("The claim was rejected.")); });
    connect(m_exclude, &QAction::triggered, this, [this](bool out) {
        decide({.excluded = out}, out ? tr("The claim is kept out of the charts.")
                                      : tr("The claim counts in the charts again."));
    });
    connect(&m_services.facts, &FactsService::factsChanged, m_refresher, [this] { m_refresher->ask(); });
    connect(&m_services.library, &LibraryService::documentsChanged, m_refresher,
            [this] { m_refresher->ask(); });
    connect(&m_navigator, &Navigator::claimChosen, this, &ClaimsPanel::select);
}

void ClaimsPanel::retranslate()
{
    m_empty->setText(tr("No amounts yet"),
                     tr("When documents are in the library, every amount of money that they "
                        "state is listed here, the statements of one fact together."));
    m_kind->setAccessibleName(tr("Kind of amount"));
    m_status->setAccessibleName(tr("Status"));
    m_year->setAccessibleName(tr("Year"));
    m_tree->setAccessibleName(tr("Amounts stated"));
    m_quote->setAccessibleName(tr("Words of the document"));
    m_accept->setText(tr("Accept"));
    m_accept->setToolTip(tr("Accept what the program read"));
    m_reject->setText(tr("Reject"));
    m_reject->setToolTip(tr("Reject what the program read: it counts nowhere"));
    m_exclude->setText(tr("Keep out of Charts"));
    m_exclude->setToolTip(tr("Keep the claim, but let no chart count it"));
    m_model.retranslate();
    fillFilters();
    showSelection();
}

void ClaimsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClaimsPanel::fillFilters()
{
    const auto refill = [](QComboBox *box, const QString &all, const QList<std::pair<QString, int>> &items) {
        const QSignalBlocker quiet(box);
        const QVariant chosen = box->currentData();
        box->clear();
        box->addItem(all);
        for (const auto &[text, value] : items)
            box->addItem(text, value);
        box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen)) : 0);
    };
    QList<std::pair<QString, int>> kinds, states, years;
    for (const ClaimKind kind : {ClaimKind::Theft, ClaimKind::Laundering, ClaimKind::Revenue, ClaimKind::Cost,
                                 ClaimKind::Cap, ClaimKind::Other})
        kinds.append({claimKindText(kind), int(kind)});
    for (const ReviewStatus status : {ReviewStatus::Proposed, ReviewStatus::Accepted, ReviewStatus::Rejected})
        states.append({reviewStatusText(status), int(status)});
    for (const int year : m_model.years())
        years.append({QString::number(year), year});
    refill(m_kind, tr("All kinds", "of amounts"), kinds);
    refill(m_status, tr("Any status"), states);
    refill(m_year, tr("All years"), years);
}

void ClaimsPanel::applyFilters()
{
    ClaimFilter filter;
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        filter.kind = ClaimKind(kind.toInt());
    if (const QVariant status = m_status->currentData(); status.isValid())
        filter.status = ReviewStatus(status.toInt());
    if (const QVariant year = m_year->currentData(); year.isValid())
        filter.year = year.toInt();
    m_model.setFilter(filter);
    showSelection();
}

void ClaimsPanel::refill()
{
    const Claim *current = m_model.claim(m_tree->currentIndex());
    const ClaimId selected = current ? current->id : ClaimId();
    const QList<Claim> claims = m_services.facts.claims();
    const QList<Document> documents = m_services.library.documents();
    m_model.setClaims(claims, documents, buildLedger(claims, documents, m_services.facts.claimLinks()));
    m_stack->setCurrentIndex(claims.isEmpty() ? 0 : 1);
    fillFilters();
    applyFilters();
    select(selected);
}

void ClaimsPanel::select(const ClaimId &id)
{
    QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return;
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ClaimsPanel::showSelection()
{
    const Claim *claim = m_model.claim(m_tree->currentIndex());
    for (QAction *action : {m_accept, m_reject, m_exclude})
        action->setEnabled(claim != nullptr);
    m_exclude->setChecked(claim && claim->excluded);
    m_quote->setText(claim ? claim->quote.simplified() : QString());
    m_quote->setVisible(claim != nullptr);
}

void ClaimsPanel::open(const QModelIndex &index)
{
    if (const Claim *claim = m_model.claim(index)) {
        const Passage passage = claim->passage;
        const ClaimId id = claim->id;
        m_navigator.openPassage(passage);
        m_navigator.chooseClaim(id);
    }
}

void ClaimsPanel::decide(const ClaimDecision &decision, const QString &doneText)
{
    const Claim *claim = m_model.claim(m_tree->currentIndex());
    if (!claim)
        return;
    const ClaimId id = claim->id;
    const Result<void> decided = m_services.facts.decide(id, decision);
    if (!decided)
        showProblem(this, tr("The decision was not kept."), decided.error());
    else
        Q_EMIT done(doneText);
    showSelection();
}

void ClaimsPanel::showMenu(const QPoint &at)
{
    if (!m_tree->indexAt(at).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_accept, m_reject, m_exclude});
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

} // namespace vigie
