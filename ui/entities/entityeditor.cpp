// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entityeditor.h"

#include "models/items/dateformat.h"
#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/entities/entityline.h"
#include "ui/entities/labeltable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int idRole = Qt::UserRole, broaderRole = Qt::UserRole + 1;

const QStringList &identifierKeys()
{
    static const QStringList keys{u"unListRef"_s, u"imo"_s,      u"mmsi"_s,    u"lei"_s,
                                  u"iso3166"_s,   u"wikidata"_s, u"unSymbol"_s};
    return keys;
}

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

EntityEditor::EntityEditor(Services &services, const Entity &entity, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_entity(entity)
{
    setObjectName(u"entityEditor"_s);
    setWindowTitle(entity.id.isEmpty() ? tr("New Entry") : tr("Edit Entry"));
    build();
    fill();
    resize(760, 620);
}

EntityEditor *EntityEditor::newEntity(Services &services, const QString &words, Language language,
                                      QWidget *parent)
{
    Entity entity;
    for (const Language one : workingLanguages)
        entity.labels.append(
            {one == language ? words.simplified() : QString(), one, Label::Kind::Preferred, false});
    if (!words.isEmpty() && std::none_of(entity.labels.cbegin(), entity.labels.cend(),
                                         [](const Label &label) { return !label.text.isEmpty(); }))
        entity.labels.prepend({words.simplified(), Language::Unknown, Label::Kind::Preferred, false});
    auto *editor = new EntityEditor(services, entity, parent);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
    return editor;
}

void EntityEditor::build()
{
    m_type = new QComboBox(this);
    m_type->setObjectName(u"entityEditorType"_s);
    for (int type = 0; type <= int(EntityType::Report); ++type)
        m_type->addItem(entityTypeText(EntityType(type)), type);
    m_labels = new LabelTable(this);
    auto *addName = button(tr("&Add Name"), u"addName"_s, this);
    auto *removeName = button(tr("&Remove Name"), u"removeName"_s, this);
    connect(addName, &QPushButton::clicked, this, [this] {
        m_labels->addRow({{}, interfaceLanguage(), Label::Kind::Alternative, false}, true);
    });
    connect(removeName, &QPushButton::clicked, m_labels, &LabelTable::removeCurrentRow);
    auto *names = new QHBoxLayout;
    names->addWidget(addName);
    names->addWidget(removeName);
    names->addStretch();

    auto *identifiers = new QGroupBox(tr("Identifiers"), this);
    m_identifiers = new QTableWidget(0, 2, identifiers);
    m_identifiers->setObjectName(u"identifierTable"_s);
    m_identifiers->setAccessibleName(tr("Identifiers"));
    m_identifiers->setHorizontalHeaderLabels(
        {tr("List", "column: whose identifier it is"), tr("Identifier")});
    m_identifiers->horizontalHeader()->setStretchLastSection(true);
    m_identifiers->verticalHeader()->hide();
    m_identifiers->setTabKeyNavigation(false);
    m_identifiers->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *addIdentifierButton = button(tr("Add &Identifier"), u"addIdentifier"_s, identifiers);
    connect(addIdentifierButton, &QPushButton::clicked, this, [this] {
        addIdentifier(identifierKeys().constFirst(), {});
        m_identifiers->editItem(m_identifiers->item(m_identifiers->rowCount() - 1, 1));
    });
    auto *identifierLayout = new QVBoxLayout(identifiers);
    identifierLayout->addWidget(m_identifiers);
    identifierLayout->addWidget(addIdentifierButton, 0, Qt::AlignLeft);

    auto *relations = new QGroupBox(tr("Related Entries"), this);
    m_relations = new QListWidget(relations);
    m_relations->setObjectName(u"relationList"_s);
    m_relations->setAccessibleName(tr("Related Entries"));
    auto *addBroader = button(tr("Add &Broader…"), u"addBroader"_s, relations);
    auto *addRelated = button(tr("Add R&elated…"), u"addRelated"_s, relations);
    auto *removeRelation = button(tr("Re&move"), u"removeRelation"_s, relations);
    connect(addBroader, &QPushButton::clicked, this, [this] { addRelation(true); });
    connect(addRelated, &QPushButton::clicked, this, [this] { addRelation(false); });
    connect(removeRelation, &QPushButton::clicked, this, [this] { delete m_relations->currentItem(); });
    auto *relationButtons = new QHBoxLayout;
    for (QPushButton *one : {addBroader, addRelated, removeRelation})
        relationButtons->addWidget(one);
    relationButtons->addStretch();
    auto *relationLayout = new QVBoxLayout(relations);
    relationLayout->addWidget(m_relations);
    relationLayout->addLayout(relationButtons);

    m_problem = new QLabel(this);
    m_problem->setObjectName(u"entityEditorProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setShortcut(Qt::CTRL | Qt::Key_Return);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->addRow(tr("&Type:"), m_type);
    auto *lower = new QHBoxLayout;
    lower->addWidget(identifiers, 2);
    lower->addWidget(relations, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_labels, 3);
    layout->addLayout(names);
    layout->addLayout(lower, 2);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

void EntityEditor::fill()
{
    m_type->setCurrentIndex(m_type->findData(int(m_entity.type)));
    m_labels->setLabels(m_entity.labels);
    for (auto one = m_entity.identifiers.cbegin(); one != m_entity.identifiers.cend(); ++one)
        addIdentifier(one.key(), one.value());
    m_identifiers->resizeColumnToContents(0);
    for (const EntityId &id : std::as_const(m_entity.broader))
        showRelation(id, true);
    for (const EntityId &id : std::as_const(m_entity.related))
        showRelation(id, false);
    m_labels->setFocus();
    if (m_labels->rowCount() > 0)
        m_labels->setCurrentCell(0, 0);
    m_shown = edited();
}

void EntityEditor::addIdentifier(const QString &key, const QString &value)
{
    const int row = m_identifiers->rowCount();
    m_identifiers->insertRow(row);
    auto *keys = new QComboBox(m_identifiers);
    keys->setAccessibleName(tr("Kind of identifier"));
    QStringList known = identifierKeys();
    if (!known.contains(key))
        known.append(key);
    for (const QString &one : std::as_const(known))
        keys->addItem(identifierText(one), one);
    keys->setCurrentIndex(keys->findData(key));
    m_identifiers->setCellWidget(row, 0, keys);
    m_identifiers->setItem(row, 1, new QTableWidgetItem(value));
    m_identifiers->setRowHeight(row, std::max(m_identifiers->rowHeight(row), keys->sizeHint().height()));
    m_identifiers->setColumnWidth(0, std::max(m_identifiers->columnWidth(0), keys->sizeHint().width()));
    m_identifiers->setCurrentCell(row, 1);
}

void EntityEditor::showRelation(const EntityId &id, bool broader)
{
    const Entity *other = m_services.facts.thesaurus().find(id);
    const QString name = other ? other->label(interfaceLanguage()) : id.value;
    auto *item = new QListWidgetItem(labelledText(broader ? tr("Broader", "relation of two entries")
                                                          : tr("Related", "relation of two entries"),
                                                  name),
                                     m_relations);
    item->setData(idRole, id.value);
    item->setData(broaderRole, broader);
    m_relations->setCurrentItem(item);
}

void EntityEditor::addRelation(bool broader)
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"relationDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(broader ? tr("Broader Entry") : tr("Related Entry"));
    auto *line = new EntityLine(m_services.facts.thesaurus(), {m_entity.id}, dialog);
    line->setAccessibleName(dialog->windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    connect(line, &EntityLine::entityChosen, buttons, [buttons](const EntityId &id) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!id.isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this,
            [this, line, broader] { showRelation(line->chosen(), broader); });
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(line);
    layout->addWidget(buttons);
    dialog->resize(420, dialog->sizeHint().height());
    dialog->open();
}

Entity EntityEditor::edited() const
{
    Entity entity = m_entity;
    entity.type = EntityType(m_type->currentData().toInt());
    entity.labels = m_labels->labels();
    entity.identifiers.clear();
    for (int row = 0; row < m_identifiers->rowCount(); ++row) {
        const auto *keys = qobject_cast<QComboBox *>(m_identifiers->cellWidget(row, 0));
        const QString value = m_identifiers->item(row, 1)->text().simplified();
        if (keys && !value.isEmpty())
            entity.identifiers.insert(keys->currentData().toString(), value);
    }
    entity.broader.clear();
    entity.related.clear();
    for (int row = 0; row < m_relations->count(); ++row) {
        const QListWidgetItem *item = m_relations->item(row);
        (item->data(broaderRole).toBool() ? entity.broader : entity.related)
            .append({item->data(idRole).toString()});
    }
    return entity;
}

void EntityEditor::accept()
{
    setFocus(); // ends the typing in a cell
    const Entity entity = edited();
    if (!entity.id.isEmpty() && entity == m_shown) {
        QDialog::accept();
        return;
    }
    EntityId id = entity.id;
    Result<void> done;
    if (id.isEmpty()) {
        const Result<EntityId> made = m_services.thesaurus.add(entity);
        if (made)
            id = made.value();
        else
            done = made.error();
    } else {
        done = m_services.thesaurus.edit(entity);
    }
    if (!done) {
        m_problem->setText(errorText(done.error()));
        m_problem->show();
        return;
    }
    Q_EMIT saved(id);
    QDialog::accept();
}

} // namespace vigie
