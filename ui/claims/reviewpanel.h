// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/reviewqueue.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace vigie {

struct Services;
class ClaimActions;
class ClaimSheet;
class EmptyState;
class Navigator;
class LedgerReading;
class Refresher;
struct ReadLedger;
class RivalList;

/// Walks through the claims that wait for a person, the gravest first: why, the sentence, what was read from
/// it and what contradicts it; every act has a key. The reader follows with the page.
class ReviewPanel : public QWidget
{
    Q_OBJECT
public:
    ReviewPanel(Services &services, Navigator &navigator, QWidget *parent = nullptr);

    /// The claim shown; empty when there is nothing to review.
    ClaimId current() const { return m_current; }

Q_SIGNALS:
    void done(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildActions();
    void retranslate();
    void ask(); ///< refills now if it is seen, else when it will be
    void refill();
    void showLedger(const ReadLedger &read);
    void applyFilter();
    void fillReasons();
    void step(int by);
    void show(qsizetype at, bool follow); ///< `follow`: the reader opens the page
    void showItem(const ReviewItem &item, const Claim &claim);
    void retarget();
    void openPassage(const Passage &passage, const ClaimId &claim);
    QString titleOf(const DocumentId &document) const;

    Services &m_services;
    Navigator &m_navigator;
    Refresher *m_refresher = nullptr;
    LedgerReading *m_reading = nullptr;
    bool m_stale = true;
    Ledger m_ledger;
    QHash<ClaimId, Claim> m_claims;
    QList<ReviewItem> m_queue; ///< all that wait
    QList<ReviewItem> m_items; ///< of the reason chosen
    ClaimId m_current;
    ClaimId m_decided; ///< the last one decided here: comes back into view when that is undone
    qsizetype m_at = 0;

    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_filled = nullptr;
    QWidget *m_page = nullptr; ///< has the keyboard while walking
    QLabel *m_progress = nullptr;
    QComboBox *m_reason = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_whyIcon = nullptr;
    QLabel *m_sentence = nullptr;
    ClaimSheet *m_sheet = nullptr;
    RivalList *m_rivals = nullptr;
    QLabel *m_keys = nullptr;
    ClaimActions *m_actions = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_open = nullptr;
    QToolButton *m_lost = nullptr; ///< leads to what was decided about words that are gone
};

} // namespace vigie
