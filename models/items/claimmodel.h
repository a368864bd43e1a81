// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thesaurus.h"
#include "models/items/claimrows.h"

#include <QAbstractItemModel>
#include <QIcon>
#include <QSet>

#include <optional>

namespace vigie {

/// Which claims are listed; all that is set must hold.
struct ClaimFilter
{
    std::optional<ClaimKind> kind;
    std::optional<ReviewStatus> status;
    std::optional<int> year;
    std::optional<EntityId> entity;       ///< as victim or actor
    std::optional<QSet<ClaimId>> among{}; ///< only these

    bool isEmpty() const { return !kind && !status && !year && !entity && !among; }
};

/// Claims grouped into the facts they state. A fact that one claim states is one row; a fact of several has
/// them below it.
class ClaimModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { AmountColumn, Period, Kind, Victim, DocumentColumn, Hedge, PartOf, Status, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< QString: ClaimId's value; of a fact, its leading claim's
        StruckRole,            ///< bool: rejected or kept out of charts
    };

    explicit ClaimModel(QObject *parent = nullptr);

    /// `rows` are not null; the filter stays when none is given.
    void setRows(std::shared_ptr<const ClaimRows> rows);
    void setRows(std::shared_ptr<const ClaimRows> rows, const ClaimFilter &filter);
    /// Facts name their victims as it does, in the interface's language; statements as their documents do.
    void setThesaurus(const Thesaurus &thesaurus) { m_thesaurus = thesaurus; }
    void setFilter(const ClaimFilter &filter);
    const ClaimFilter &filter() const { return m_filter; }
    /// Shown beside a fact that is held back or in conflict.
    void setWarningIcon(const QIcon &icon);
    /// Shown beside what a person set.
    void setPersonIcon(const QIcon &icon);
    void retranslate();

    const Claim *claim(const QModelIndex &index) const;       ///< a fact's leading claim; null if invalid
    QList<Claim> claims(const QModelIndex &index) const;      ///< of a fact's row all that are listed
    const Fact *fact(const ClaimId &id) const;                ///< the claim's; null if it states none
    QModelIndex indexOf(const ClaimId &id) const;             ///< invalid if it is not listed
    int claimCount() const;                                   ///< listed ones
    const QList<int> &years() const { return m_rows->years; } ///< ascending, of all claims

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Group = ClaimRows::Group;

    const Claim &claimAt(int place) const { return m_rows->claims.at(place); }
    bool isListed(const Claim &claim) const;
    void rebuild();
    void sortGroups();
    void sortByText();
    QString text(const Claim &claim, const Fact *fact, int column) const;
    QString toolTip(const Claim &claim, const Fact *fact, int column) const;
    QVariant decoration(const Claim &claim, const Fact *fact, int column) const;
    QString victimText(const Claim &claim, const Fact *fact) const;
    QString documentText(const Claim &claim) const;
    QString statusText(const Claim &claim, const Fact *fact) const;
    const Fact *factShownBy(const QModelIndex &index) const; ///< null for a claim below its fact

    std::shared_ptr<const ClaimRows> m_rows;
    Thesaurus m_thesaurus;
    ClaimFilter m_filter;
    QList<Group> m_groups; ///< those listed, with the claims listed, as they are sorted
    QIcon m_warningIcon;
    QIcon m_personIcon;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace vigie
