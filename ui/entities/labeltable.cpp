// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/labeltable.h"

#include "models/items/names.h"

#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

enum Column { Name, In, Kind, Vague, Columns };

} // namespace

LabelTable::LabelTable(QWidget *parent)
    : QTableWidget(0, Columns, parent)
{
    setObjectName(u"labelTable"_s);
    setHorizontalHeaderLabels({tr("Name", "column: a name of an entry"), tr("Language"),
                               tr("Kind", "column: preferred, other or hidden name"), tr("Ambiguous")});
    horizontalHeaderItem(Vague)->setToolTip(
        tr("Too short or too common: kept, but no text is linked by this name alone."));
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(In, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Kind, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Vague, QHeaderView::ResizeToContents);
    verticalHeader()->hide();
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Names of the entry"));
}

void LabelTable::setLabels(const QList<Label> &labels)
{
    setRowCount(0);
    QList<Label> sorted = labels;
    const auto place = [](const Label &label) {
        const auto at = std::find(workingLanguages.begin(), workingLanguages.end(), label.language);
        return std::pair(at - workingLanguages.begin(), int(label.kind));
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&place](const Label &a, const Label &b) { return place(a) < place(b); });
    for (const Label &label : std::as_const(sorted))
        addRow(label, false);
}

void LabelTable::addRow(const Label &label, bool edit)
{
    const int row = rowCount();
    insertRow(row);
    setItem(row, Name, new QTableWidgetItem(label.text));
    auto *language = new QComboBox(this);
    for (const Language one : workingLanguages)
        language->addItem(languageText(one), int(one));
    language->addItem(tr("All languages", "a name that holds in each"), int(Language::Unknown));
    language->setCurrentIndex(std::max(0, language->findData(int(label.language))));
    language->setAccessibleName(tr("Language of the name"));
    setCellWidget(row, In, language);
    auto *kind = new QComboBox(this);
    kind->addItem(tr("Preferred", "kind of name: the one that is shown"), int(Label::Kind::Preferred));
    kind->addItem(tr("Other", "kind of name: found, not shown first"), int(Label::Kind::Alternative));
    kind->addItem(tr("Hidden", "kind of name: found, never shown"), int(Label::Kind::Hidden));
    kind->setCurrentIndex(kind->findData(int(label.kind)));
    kind->setAccessibleName(tr("Kind of name"));
    setCellWidget(row, Kind, kind);
    auto *vague = new QTableWidgetItem;
    vague->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    vague->setCheckState(label.ambiguous ? Qt::Checked : Qt::Unchecked);
    setItem(row, Vague, vague);
    setRowHeight(row, std::max(rowHeight(row), language->sizeHint().height()));
    if (edit) {
        setCurrentCell(row, Name);
        editItem(item(row, Name));
    }
}

void LabelTable::removeCurrentRow()
{
    if (currentRow() >= 0)
        removeRow(currentRow());
}

QList<Label> LabelTable::labels() const
{
    QList<Label> labels;
    for (int row = 0; row < rowCount(); ++row) {
        const auto *language = qobject_cast<QComboBox *>(cellWidget(row, In));
        const auto *kind = qobject_cast<QComboBox *>(cellWidget(row, Kind));
        const QString text = item(row, Name)->text().simplified();
        if (!text.isEmpty() && language && kind)
            labels.append({text, Language(language->currentData().toInt()),
                           Label::Kind(kind->currentData().toInt()),
                           item(row, Vague)->checkState() == Qt::Checked});
    }
    return labels;
}

} // namespace vigie
