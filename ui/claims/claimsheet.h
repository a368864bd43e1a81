// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <QWidget>

class QLabel;

namespace vigie {

/// What is read from one claim's words, a row each; rows without a value are not shown, and what a person set
/// is marked.
class ClaimSheet : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimSheet(QWidget *parent = nullptr);

    /// `whole` is what the claim is a part of, null if nothing or unknown; `title` is the document's,
    /// `page` what is printed on its page (else its number);
    /// `evidence` are the person's marks for it, a line each.
    void show(const Claim &claim, const Claim *whole, const QString &title, const QStringList &evidence = {},
              const QString &page = {});
    void retranslate();
    /// The rows as sentences, for a screen reader.
    QString spoken() const;

private:
    enum Row {
        AmountRow,
        KindRow,
        PeriodRow,
        VictimRow,
        ActorRow,
        ExtentRow,
        SourceRow,
        CertaintyRow,
        ConversionRow,
        PartRow,
        UnitRow,
        CommentRow,
        EvidenceRow,
        DocumentRow,
        RowCount
    };
    void set(Row row, const QString &text, bool decided = false);

    QList<QLabel *> m_names;
    QList<QLabel *> m_values;
    QList<bool> m_decided;
};

} // namespace vigie
