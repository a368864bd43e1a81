// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"

#include <QWidget>

namespace vigie {

class FlowLayout;

/// What was added to the question, a chip each; pressing one leaves it out or takes it in again.
class ExpansionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ExpansionBar(QWidget *parent = nullptr);

    /// What the last answer used. What is left out stays here, switched off, while the question stays.
    void showUsed(const QList<Expansion> &used);
    void forgetLeftOut();
    /// Terms that a kept question leaves out.
    void setLeftOut(const QStringList &terms);
    QStringList leftOut() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void addMore(int more);
    void addChip(const Expansion &expansion, bool used);
    void toggle(const Expansion &expansion, bool use);

    QList<Expansion> m_used;
    QList<Expansion> m_leftOut;
    bool m_all = false; ///< more than a few are shown
    FlowLayout *m_layout = nullptr;
};

} // namespace vigie
