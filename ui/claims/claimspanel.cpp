// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimspanel.h"

#include "models/domain/oneline.h"
#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/claims/claimactions.h"
#include "ui/claims/claimdelegate.h"
#include "ui/common/actionbuttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/fieldmemory.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/nonefits.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int needsReview = 100; // beside the ReviewStatus values in the filter
constexpr int fromChart = 101;

/// Letters that are commands never search, not even while their command cannot be given.
class ClaimTable : public QTreeView
{
public:
    using QTreeView::QTreeView;
    void keyboardSearch(const QString &search) override
    {
        const QList<QAction *> commands = actions();
        const bool command = std::any_of(search.begin(), search.end(), [&commands](QChar letter) {
            const QKeySequence key(QString(letter.toUpper()));
            return std::any_of(commands.begin(), commands.end(),
                               [&key](const QAction *action) { return action->shortcuts().contains(key); });
        });
        if (!command)
            QTreeView::keyboardSearch(search);
    }
};

} // namespace

ClaimsPanel::ClaimsPanel(Services &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_reading(
          new LedgerReading(services, this, [this](const LedgerReading::Read &read) { showLedger(read); }))
    , m_wanted(navigator.claim())
    , m_read(std::make_shared<ReadLedger>())
{
    setObjectName(u"claimsPanel"_s);
    build();
    connectAll();
    retranslate();
    m_reading->read();
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
    m_tree = new ClaimTable(filled);
    m_tree->setObjectName(u"claimTable"_s);
    m_model.setWarningIcon(themedIcon(u"warning"_s));
    m_model.setPersonIcon(themedIcon(u"edit"_s));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new ClaimDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setIndentation(14);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(ClaimModel::Period, Qt::DescendingOrder);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->resizeSection(ClaimModel::AmountColumn, 155);
    m_tree->header()->resizeSection(ClaimModel::Period, 90);
    m_tree->header()->resizeSection(ClaimModel::Kind, 80);
    m_tree->header()->resizeSection(ClaimModel::Victim, 110);
    m_tree->header()->resizeSection(ClaimModel::DocumentColumn, 180);
    m_tree->header()->resizeSection(ClaimModel::Hedge, 90);
    m_tree->header()->resizeSection(ClaimModel::PartOf, 130);
    // Statements of one fact differ by who made them: seen beside time and figure however narrow the panel.
    m_tree->header()->moveSection(ClaimModel::DocumentColumn, ClaimModel::Kind);
    m_quote = new QLabel(filled);
    m_quote->setObjectName(u"claimQuote"_s);
    m_quote->setProperty("verbatim", true);
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_actions = new ClaimActions(m_services, m_tree);

    auto *filters = new QHBoxLayout;
    for (QComboBox *combo : {m_kind, m_status, m_year})
        filters->addWidget(combo, 1);
    auto *buttons = new FlowLayout(nullptr);
    addActionButtons(buttons, m_actions->common(), filled);
    auto *layout = new QVBoxLayout(filled);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(filters);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_quote);
    layout->addLayout(buttons);
    setFocusProxy(m_tree); // the keys for deciding are the table's
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(filled);
}

void ClaimsPanel::connectAll()
{
    const QList<QComboBox *> filters{m_kind, m_status, m_year};
    new NoneFits(
        m_tree,
        [filters] {
            return std::any_of(filters.cbegin(), filters.cend(),
                               [](const QComboBox *box) { return box->currentIndex() > 0; });
        },
        [this, filters] {
            for (QComboBox *box : filters)
                box->setCurrentIndex(0);
            applyFilters();
        });
    for (QComboBox *box : {m_kind, m_status, m_year})
        connect(box, &QComboBox::activated, this, &ClaimsPanel::applyFilters);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_tree->selectionModel()->selectedRows().size() == 1) // several are chosen to act on them
            open(index);
    });
    connect(m_tree, &QTreeView::activated, this, &ClaimsPanel::open);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ClaimsPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ClaimsPanel::showSelection);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClaimsPanel::retarget);
    connect(m_actions, &ClaimActions::done, this, &ClaimsPanel::done);
    connect(&m_navigator, &Navigator::claimChosen, this, &ClaimsPanel::select);
}

void ClaimsPanel::remember(FieldMemory &memory)
{
    for (QComboBox *box : {m_kind, m_status, m_year})
        memory.add(box);
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
    m_actions->retranslate();
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
    states.append(
        {tr("Needs review (%1)", "%1 how many claims").arg(QLocale().toString(m_read->waiting.size())),
         needsReview});
    if (!m_picked.isEmpty())
        states.append(
            {tr("Chart (%1)", "claims behind a bar, %1 how many").arg(QLocale().toString(m_picked.size())),
             fromChart});
    for (const int year : m_read->rows ? m_read->rows->years : QList<int>())
        years.append({QString::number(year), year});
    refill(m_kind, tr("All kinds", "of amounts"), kinds);
    refill(m_status, tr("Any status"), states);
    refill(m_year, tr("All years"), years);
}

ClaimFilter ClaimsPanel::chosenFilter() const
{
    ClaimFilter filter;
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        filter.kind = ClaimKind(kind.toInt());
    if (const QVariant status = m_status->currentData(); status.toInt() == needsReview)
        filter.among = m_read->waiting;
    else if (status.toInt() == fromChart)
        filter.among = m_picked;
    else if (status.isValid())
        filter.status = ReviewStatus(status.toInt());
    if (const QVariant year = m_year->currentData(); year.isValid())
        filter.year = year.toInt();
    return filter;
}

void ClaimsPanel::listOnly(const QList<ClaimId> &claims)
{
    m_picked = QSet<ClaimId>(claims.cbegin(), claims.cend());
    fillFilters();
    m_kind->setCurrentIndex(0);
    m_year->setCurrentIndex(0);
    m_status->setCurrentIndex(m_status->findData(fromChart));
    applyFilters();
}

void ClaimsPanel::applyFilters()
{
    m_model.setFilter(chosenFilter());
    showSelection();
    retarget();
}

void ClaimsPanel::showLedger(const LedgerReading::Read &read)
{
    struct Place
    {
        ClaimId claim;
        bool below = false; ///< its own row, under its fact's
    };
    const auto placeOf = [this](const QModelIndex &index) {
        const Claim *claim = m_model.claim(index);
        return Place{claim ? claim->id : ClaimId(), index.parent().isValid()};
    };
    const auto find = [this](const Place &place) {
        const QModelIndex index = m_model.indexOf(place.claim);
        return index.parent().isValid() && !place.below ? index.parent() : index;
    };
    QList<Place> selected;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows())
        selected.append(placeOf(index));
    const Place current = placeOf(m_tree->currentIndex());
    m_read = read;
    m_model.setThesaurus(m_services.facts.thesaurus());
    fillFilters();
    m_model.setRows(read->rows, chosenFilter());
    const bool reading = m_services.facts.isReading() || m_services.library.isReading();
    m_stack->setCurrentIndex(read->rows->claims.isEmpty() && !reading ? 0 : 1);
    showSelection();
    if (const QModelIndex index = find(current); index.isValid()) {
        m_tree->expand(index.parent());
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
    for (const Place &place : std::as_const(selected)) {
        if (const QModelIndex index = find(place); index.isValid())
            m_tree->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    retarget();
    if (!m_wanted.isEmpty())
        select(std::exchange(m_wanted, ClaimId()));
}

void ClaimsPanel::select(const ClaimId &id)
{
    if (m_reading->isStale() && !isVisible()) {
        m_wanted = id;
        return;
    }
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return;
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ClaimsPanel::showSelection()
{
    const Claim *claim = m_model.claim(m_tree->currentIndex());
    m_quote->setText(claim ? onOneLine(claim->quote) : QString());
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

void ClaimsPanel::retarget()
{
    ClaimTarget target;
    QSet<ClaimId> chosen;
    QSet<const Fact *> facts;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        for (const Claim &claim : m_model.claims(index)) {
            if (chosen.contains(claim.id))
                continue; // its fact's row is chosen too
            chosen.insert(claim.id);
            facts.insert(m_model.fact(claim.id));
            target.claims.append(claim);
        }
    }
    if (facts.size() == 1 && *facts.cbegin()) {
        target.fellows = (*facts.cbegin())->claims;
        target.fellows.removeIf([&chosen](const ClaimId &id) { return chosen.contains(id); });
    }
    m_actions->setTarget(target);
}

void ClaimsPanel::showMenu(const QPoint &at)
{
    if (!m_tree->indexAt(at).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> all = m_actions->all();
    menu->addActions(all.mid(0, 4));
    menu->addSeparator();
    menu->addActions(all.mid(4, 2));
    menu->addSeparator();
    menu->addActions(all.mid(6));
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

} // namespace vigie
