// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/ledgerreading.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace vigie {

struct Services;
class ClaimActions;
class ClaimSheet;
class EmptyState;
class FieldMemory;
class Navigator;
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
    void remember(FieldMemory &memory);

Q_SIGNALS:
    void done(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildActions();
    void retranslate();
    void showLedger(const LedgerReading::Read &read);
    void goOn(bool settled); ///< after a decision; `settled`: the claim shown does not wait any more
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
    const ReviewItem &itemAt(qsizetype place) const { return m_read->queue.at(m_items.at(place)); }
    const Claim *claim(const ClaimId &id) const; ///< null if it is not there
    const Ledger &ledger() const { return m_read->rows->ledger; }

    LedgerReading *m_reading = nullptr;
    LedgerReading::Read m_read; ///< what is shown
    QList<qsizetype> m_items;   ///< places in its queue, of the reason chosen
    ClaimId m_current;
    ClaimId m_decided; ///< the last one decided here: comes back into view when that is undone
    qsizetype m_at = 0;
    std::optional<int> m_awaited; ///< the reason chosen in the last session, until something waits for it

    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_filled = nullptr;
    QWidget *m_page = nullptr;     ///< has the keyboard while walking
    QScrollArea *m_area = nullptr; ///< around the page
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
