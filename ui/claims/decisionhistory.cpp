// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/decisionhistory.h"

#include "models/items/amountformat.h"
#include "models/items/curationtext.h"
#include "models/items/dateformat.h"
#include "models/services/factsservice.h"

#include <QCoreApplication>
#include <QHash>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct DecisionHistory
{
    Q_DECLARE_TR_FUNCTIONS(vigie::DecisionHistory)
};

} // namespace

QWidget *decisionHistory(const QList<DecisionRecord> &records, const FactsService &facts, QWidget *parent)
{
    QHash<QString, QString> amounts;
    for (const Claim &claim : facts.claims())
        amounts.insert(claim.id.value, formatAmount(claim.amount, interfaceLanguage()));
    const auto nameOf = [&facts, &amounts](const QString &id) {
        const Entity *entity = facts.thesaurus().find({id});
        return entity ? entity->label(interfaceLanguage()) : amounts.value(id);
    };
    auto *table = new QTreeWidget(parent);
    table->setObjectName(u"decisionHistory"_s);
    table->setAccessibleName(DecisionHistory::tr("Who said what"));
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->setAllColumnsShowFocus(true);
    table->setHeaderLabels({DecisionHistory::tr("When"), DecisionHistory::tr("Who and what"),
                            DecisionHistory::tr("Before"), DecisionHistory::tr("After")});
    for (const DecisionRecord &record : records) {
        const bool values = !record.field.isEmpty() && record.field != u"status";
        auto *row = new QTreeWidgetItem(
            table, {record.at.isValid() ? QLocale().toString(record.at.toLocalTime(), QLocale::ShortFormat)
                                        : QString(),
                    decisionText(record),
                    values && record.person ? fieldValueText(record.field, record.before, nameOf) : QString(),
                    values ? fieldValueText(record.field, record.after, nameOf) : QString()});
        for (int column = 0; column < row->columnCount(); ++column)
            row->setToolTip(column, row->text(column));
    }
    for (int column = 0; column < 3; ++column)
        table->resizeColumnToContents(column);
    return table;
}

} // namespace vigie
