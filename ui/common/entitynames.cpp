// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/entitynames.h"

#include "models/items/dateformat.h"

#include <QCoreApplication>
#include <QSet>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QStandardItemModel *entityNamesModel(const Thesaurus &thesaurus,
                                     const std::function<bool(const Entity &)> &wanted, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    const Language language = interfaceLanguage();
    QList<QStandardItem *> rows;
    for (const Entity &entity : thesaurus.entities()) {
        if (!wanted(entity))
            continue;
        const QString own = entity.label(language);
        QSet<QString> seen;
        for (const Label &label : entity.labels) {
            if (label.kind == Label::Kind::Hidden || seen.contains(label.text))
                continue;
            seen.insert(label.text);
            auto *row = new QStandardItem(
                label.text == own ? own
                                  : QCoreApplication::translate("vigie::EntityNames", "%1 — %2",
                                                                "%1 another name, %2 the usual one")
                                        .arg(label.text, own));
            row->setData(label.text, EntityNameRole);
            row->setData(entity.id.value, EntityNameIdRole);
            rows.append(row);
        }
    }
    for (QStandardItem *row : std::as_const(rows))
        model->appendRow(row);
    model->sort(0);
    return model;
}

bool canBeParty(const Entity &entity)
{
    return entity.type != EntityType::Concept && entity.type != EntityType::Resolution &&
           entity.type != EntityType::Report;
}

} // namespace vigie
