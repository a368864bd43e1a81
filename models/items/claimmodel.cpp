// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/claimmodel.h"

#include <QCollator>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr quintptr topLevel = 0; // internal id of a group's row; a claim below has its group's row + 1

QDate firstDay(const Claim &claim)
{
    if (!claim.period)
        return {};
    return claim.period->start.isValid() ? claim.period->start : claim.period->end;
}

} // namespace

ClaimModel::ClaimModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_rows(std::make_shared<ClaimRows>())
{
}

void ClaimModel::setRows(std::shared_ptr<const ClaimRows> rows)
{
    setRows(std::move(rows), ClaimFilter(m_filter));
}

void ClaimModel::setRows(std::shared_ptr<const ClaimRows> rows, const ClaimFilter &filter)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_filter = filter;
    rebuild();
    endResetModel();
}

void ClaimModel::setFilter(const ClaimFilter &filter)
{
    setRows(m_rows, filter);
}

void ClaimModel::setWarningIcon(const QIcon &icon)
{
    m_warningIcon = icon;
}

void ClaimModel::setPersonIcon(const QIcon &icon)
{
    m_personIcon = icon;
}

void ClaimModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT layoutChanged();
}

bool ClaimModel::isListed(const Claim &claim) const
{
    if (m_filter.kind && claim.kind != *m_filter.kind)
        return false;
    if (m_filter.status && claim.status != *m_filter.status)
        return false;
    if (m_filter.year && !(claim.period && yearsOf(*claim.period).contains(*m_filter.year)))
        return false;
    if (m_filter.entity && claim.victim.entity != *m_filter.entity && claim.actor.entity != *m_filter.entity)
        return false;
    return !m_filter.among || m_filter.among->contains(claim.id);
}

void ClaimModel::rebuild()
{
    m_groups = m_rows->groups;
    if (!m_filter.isEmpty()) {
        for (Group &group : m_groups)
            group.claims.removeIf([this](int at) { return !isListed(claimAt(at)); });
        m_groups.removeIf([](const Group &group) { return group.claims.isEmpty(); });
    }
    sortGroups();
}

void ClaimModel::sortGroups()
{
    if (m_sortColumn < 0)
        return;
    const Qt::SortOrder order = m_sortOrder;
    const auto sortBy = [this, order](auto less) {
        std::ranges::stable_sort(m_groups, [&](const Group &a, const Group &b) {
            const Claim &first = claimAt(a.claims.first()), &second = claimAt(b.claims.first());
            return order == Qt::AscendingOrder ? less(first, second) : less(second, first);
        });
    };
    if (m_sortColumn == AmountColumn) {
        sortBy([](const Claim &a, const Claim &b) {
            return a.amount.unit != b.amount.unit ? a.amount.unit < b.amount.unit
                                                  : a.amount.value < b.amount.value;
        });
    } else if (m_sortColumn == Period) {
        sortBy([](const Claim &a, const Claim &b) { return firstDay(a) < firstDay(b); });
    } else {
        sortByText();
    }
}

/// As the reader's language sorts: each text is made and weighed once.
void ClaimModel::sortByText()
{
    struct Weighed
    {
        QCollatorSortKey key;
        Group group;
    };
    const QCollator collator;
    std::vector<Weighed> weighed;
    weighed.reserve(size_t(m_groups.size()));
    for (const Group &group : std::as_const(m_groups)) {
        const QString shown =
            text(claimAt(group.claims.first()), m_rows->ledger.find(group.fact), m_sortColumn);
        weighed.push_back({collator.sortKey(shown), group});
    }
    const Qt::SortOrder order = m_sortOrder;
    std::ranges::stable_sort(weighed, [order](const Weighed &a, const Weighed &b) {
        return (order == Qt::AscendingOrder ? a.key.compare(b.key) : b.key.compare(a.key)) < 0;
    });
    m_groups.clear();
    for (const Weighed &one : weighed)
        m_groups.append(one.group);
}

void ClaimModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
    endResetModel();
}

const Claim *ClaimModel::claim(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const bool top = index.internalId() == topLevel;
    const Group &group = m_groups.at(top ? index.row() : int(index.internalId()) - 1);
    return &claimAt(group.claims.at(top ? 0 : index.row()));
}

QList<Claim> ClaimModel::claims(const QModelIndex &index) const
{
    const Claim *one = claim(index);
    if (!one)
        return {};
    if (index.internalId() != topLevel)
        return {*one};
    QList<Claim> all;
    for (const int at : m_groups.at(index.row()).claims)
        all.append(claimAt(at));
    return all;
}

const Fact *ClaimModel::fact(const ClaimId &id) const
{
    return m_rows->ledger.find(m_rows->ledger.factOf.value(id));
}

QModelIndex ClaimModel::indexOf(const ClaimId &id) const
{
    const auto at = m_rows->places.constFind(id);
    if (at == m_rows->places.cend())
        return {};
    for (int row = 0; row < m_groups.size(); ++row) {
        const qsizetype child = m_groups.at(row).claims.indexOf(*at);
        if (child < 0)
            continue;
        const QModelIndex group = index(row, 0);
        return m_groups.at(row).claims.size() == 1 ? group : index(int(child), 0, group);
    }
    return {};
}

int ClaimModel::claimCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += int(group.claims.size());
    return count;
}

QModelIndex ClaimModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex ClaimModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, topLevel);
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    const qsizetype claims = m_groups.at(parent.row()).claims.size();
    return claims > 1 ? int(claims) : 0;
}

int ClaimModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const Fact *ClaimModel::factShownBy(const QModelIndex &index) const
{
    return index.internalId() == topLevel ? m_rows->ledger.find(m_groups.at(index.row()).fact) : nullptr;
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    const Claim *shown = claim(index);
    if (!shown)
        return {};
    const Fact *fact = factShownBy(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, fact, index.column());
    case Qt::ToolTipRole:
        return toolTip(*shown, fact, index.column());
    case Qt::DecorationRole:
        return decoration(*shown, fact, index.column());
    case IdRole:
        return shown->id.value;
    case StruckRole:
        return shown->excluded || shown->status == ReviewStatus::Rejected;
    default:
        return {};
    }
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AmountColumn:
        return tr("Amount", "column of the claims");
    case Period:
        return tr("Period", "column of the claims: the time the amount is about");
    case Kind:
        return tr("Kind", "column of the claims: theft, revenue …");
    case Victim:
        return tr("Victim", "column of the claims");
    case DocumentColumn:
        return tr("Document", "column of the claims");
    case Hedge:
        return tr("Certainty", "column of the claims: asserted, reported, disputed");
    case PartOf:
        return tr("Part of", "column of the claims: the larger amount this one belongs to");
    case Status:
        return tr("Status", "column of the claims: proposed, accepted, rejected …");
    default:
        return {};
    }
}

} // namespace vigie
