// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entitypanel.h"

#include "models/items/dateformat.h"
#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/common/emptystate.h"
#include "ui/common/fieldmemory.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/listarrows.h"
#include "ui/common/navigator.h"
#include "ui/common/nonefits.h"
#include "ui/common/refresher.h"
#include "ui/common/yieldingarea.h"
#include "ui/entities/entitydelegate.h"
#include "ui/entities/entitydetail.h"
#include "ui/entities/thesaurusactions.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSet>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int chipEdges = 24;      // pixels of a chip beside its words
constexpr int narrowestChip = 220; // pixels of words, while the panel has no width yet
constexpr qsizetype mostHere = 12; // chips that still read at a glance
constexpr int hereHeight = 92;     // pixels of three rows of them; the others are scrolled to
constexpr int hereLeast = 28;      // pixels of one row, where the panel is low
constexpr int rowsLeast = 5;       // of the list, while a name is chosen

} // namespace

EntityPanel::EntityPanel(Services &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_model(services.facts.thesaurus())
    , m_refresher(new Refresher(this, [this] { refill(); }))
    , m_actions(new ThesaurusActions(services, navigator, this))
    , m_chosen(navigator.entity())
    , m_here(navigator.context())
{
    setObjectName(u"entityPanel"_s);
    build();
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString &text) { narrow([this, &text] { m_filtered.setText(text); }); });
    connect(m_type, &QComboBox::activated, this, [this] {
        const QVariant type = m_type->currentData();
        narrow([this, &type] {
            m_filtered.setType(type.isValid() ? std::optional(EntityType(type.toInt())) : std::nullopt);
        });
    });
    new NoneFits(
        m_list, [this] { return !m_filter->text().isEmpty() || m_type->currentIndex() > 0; },
        [this] {
            m_filter->clear();
            m_type->setCurrentIndex(0);
            narrow([this] { m_filtered.setType(std::nullopt); });
        });
    const auto chosen = [this](const QModelIndex &index) {
        m_navigator.chooseEntity({index.data(EntityModel::IdRole).toString()});
    };
    connect(m_list, &QListView::clicked, this, chosen);
    connect(m_list, &QListView::activated, this, chosen);
    // What is said below is about the row that is marked, however it came to be.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndex index = m_list->selectionModel()->selectedIndexes().value(0);
        const EntityId id{index.data(EntityModel::IdRole).toString()};
        if (!m_narrowing && !id.isEmpty() && id != m_chosen)
            m_navigator.chooseEntity(id);
    });
    chooseAndOpenByKeys(m_filter, m_list);
    connect(&services.facts, &FactsService::factsChanged, m_refresher, [this] { m_refresher->ask(); });
    connect(&services.library, &LibraryService::documentsChanged, m_refresher,
            [this] { m_refresher->ask(); });
    connect(&services.thesaurus, &ThesaurusService::thesaurusChanged, m_refresher,
            [this] { m_refresher->ask(); });
    connect(m_actions, &ThesaurusActions::done, this, &EntityPanel::done);
    connect(&navigator, &Navigator::entityChosen, this, &EntityPanel::choose);
    connect(&navigator, &Navigator::contextChanged, this, &EntityPanel::showHere);
    retranslate();
    refill();
}

void EntityPanel::build()
{
    m_empty = new EmptyState(this);
    auto *filled = new QWidget(this);
    m_filter = new QLineEdit(filled);
    m_filter->setObjectName(u"entityFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(u"filter"_s), QLineEdit::LeadingPosition);
    m_type = new QComboBox(filled);
    m_type->setObjectName(u"entityType"_s);
    m_hereLabel = new QLabel(filled);
    m_hereBar = new QWidget(filled);
    m_hereBar->setObjectName(u"entitiesHere"_s);
    m_hereLayout = new FlowLayout(m_hereBar);
    // The names in it take the focus and scroll it.
    m_hereArea = new YieldingArea(m_hereBar, hereLeast, hereHeight, filled);
    m_list = new QListView(filled);
    m_list->setObjectName(u"entityList"_s);
    m_filtered.setSourceModel(&m_model);
    m_list->setModel(&m_filtered);
    m_list->setItemDelegate(new EntityDelegate(m_list));
    m_list->setUniformItemSizes(true);
    // Before the names below have theirs, and no more than a screen of 768 rows has.
    m_list->setMinimumHeight(11 * fontMetrics().lineSpacing() / 2);
    m_detail = new EntityDetail(m_services, m_navigator, *m_actions, filled);
    m_more = new QToolButton(filled);
    m_more->setObjectName(u"thesaurusMenu"_s);
    m_more->setIcon(themedIcon(u"add"_s));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addActions({m_actions->newEntry, m_actions->proposals, m_actions->showHidden});
    menu->addSeparator();
    menu->addActions({m_actions->importList, m_actions->exportOwn, m_actions->exportAll});
    m_more->setMenu(menu);

    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 3);
    top->addWidget(m_type, 2);
    top->addWidget(m_more);
    auto *upper = new QWidget(filled);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->addLayout(top);
    upperLayout->addWidget(m_list, 1);
    upperLayout->addWidget(m_hereLabel);
    upperLayout->addWidget(m_hereArea);
    m_splitter = new QSplitter(Qt::Vertical, filled);
    m_splitter->setObjectName(u"entitySplitter"_s);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({300, 460});
    auto *layout = new QVBoxLayout(filled);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_splitter);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(filled);
    shareHeight();
}

void EntityPanel::remember(FieldMemory &memory)
{
    memory.add(m_filter);
    memory.add(m_type);
    memory.add(m_splitter);
}

void EntityPanel::retranslate()
{
    m_empty->setText(
        tr("No names yet"),
        tr("When documents are in the library, the persons, organisations, States and terms that they "
           "name are listed here."));
    m_filter->setPlaceholderText(tr("Filter names"));
    m_filter->setAccessibleName(tr("Filter names"));
    m_type->setAccessibleName(tr("Type of name"));
    m_list->setAccessibleName(tr("Names"));
    m_more->setAccessibleName(tr("Add to the Thesaurus"));
    m_more->setToolTip(tr("Add to the Thesaurus"));
    m_actions->retranslate();
    m_hereLabel->setText(tr("Named here:", "at the place being read"));
    fillTypes();
    m_model.retranslate();
    m_detail->retranslate();
    showHere(m_here);
}

void EntityPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EntityPanel::fillTypes()
{
    const QSignalBlocker quiet(m_type);
    const QVariant chosen = m_type->currentData();
    m_type->clear();
    m_type->addItem(tr("All types", "of names"));
    QSet<int> types;
    for (const EntityUse &use : m_services.facts.entityUses()) {
        if (const Entity *entity = m_services.facts.thesaurus().find(use.entity))
            types.insert(int(entity->type));
    }
    QList<int> ordered = types.values();
    std::ranges::sort(ordered);
    for (const int type : ordered)
        m_type->addItem(entityTypeText(EntityType(type)), type);
    m_type->setCurrentIndex(chosen.isValid() ? std::max(0, m_type->findData(chosen)) : 0);
}

void EntityPanel::refill()
{
    QList<EntityUse> uses = m_services.facts.entityUses();
    // What a person added is shown, named or not.
    QSet<EntityId> named, own;
    for (const EntityUse &use : std::as_const(uses))
        named.insert(use.entity);
    for (const Entity &entity : m_services.facts.thesaurus().entities()) {
        if (!m_services.thesaurus.isOwn(entity.id))
            continue;
        own.insert(entity.id);
        if (!named.contains(entity.id))
            uses.append({entity.id, 0, 0});
    }
    narrow([&] {
        m_model.setOwn(own);
        m_model.setUses(uses);
    });
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 0 : 1);
    fillTypes();
    m_detail->show(m_chosen);
    showHere(m_here);
}

/// Other rows are listed: the one that is marked stays the one chosen, or none is.
void EntityPanel::narrow(const std::function<void()> &change)
{
    const QScopedValueRollback quiet(m_narrowing, true);
    change();
    select(m_chosen);
}

void EntityPanel::select(const EntityId &id)
{
    const int row = m_model.rowOf(id);
    const QModelIndex shown = row < 0 ? QModelIndex() : m_filtered.mapFromSource(m_model.index(row));
    if (shown.isValid())
        m_list->setCurrentIndex(shown);
    else
        m_list->selectionModel()->clear();
}

void EntityPanel::choose(const EntityId &id)
{
    m_chosen = id;
    select(id);
    m_detail->show(id);
    shareHeight();
}

// As long as no name is chosen the list has the room.
void EntityPanel::shareHeight()
{
    const bool chosen = !m_chosen.isEmpty();
    const int hint = 3 * fontMetrics().height();
    if (chosen == (m_detail->maximumHeight() > hint))
        return;
    m_detail->setMaximumHeight(chosen ? QWIDGETSIZE_MAX : hint);
    const QWidget *upper = m_list->parentWidget();
    const int rows = rowsLeast * std::max(0, m_list->sizeHintForRow(0)) - m_list->minimumHeight();
    const int list = std::max(height() * 2 / 5, upper->minimumSizeHint().height() + rows);
    m_splitter->setSizes(chosen ? QList<int>{list, std::max(0, height() - list)}
                                : QList<int>{height(), hint});
}

void EntityPanel::showHere(const Passage &passage)
{
    m_here = passage;
    while (QLayoutItem *item = m_hereLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QSet<EntityId> shown;
    for (const Mention &mention : m_services.facts.mentions(passage.document, passage.page)) {
        const bool inside = passage.span.isEmpty() || passage.span.overlaps(mention.passage.span);
        const Entity *entity = m_services.facts.thesaurus().find(mention.entity);
        if (!inside || !entity || shown.contains(mention.entity) || shown.size() >= mostHere)
            continue;
        shown.insert(mention.entity);
        auto *chip = new QToolButton(m_hereBar);
        chip->setObjectName(u"entityHere"_s);
        chip->setProperty("verbatim", true);
        chip->setFocusPolicy(Qt::StrongFocus);
        const QString label = entity->label(interfaceLanguage());
        const int widest = m_hereArea->viewport()->width() - chipEdges;
        chip->setText(chip->fontMetrics().elidedText(label, Qt::ElideRight, std::max(widest, narrowestChip)));
        chip->setAccessibleName(label);
        chip->setToolTip(labelledText(entityTypeText(entity->type), label));
        connect(chip, &QToolButton::clicked, this,
                [this, id = mention.entity] { m_navigator.chooseEntity(id); });
        m_hereLayout->addWidget(chip);
        chip->show();
    }
    m_hereLabel->setVisible(!shown.isEmpty());
    m_hereArea->setVisible(!shown.isEmpty());
    m_hereBar->updateGeometry();
}

} // namespace vigie
