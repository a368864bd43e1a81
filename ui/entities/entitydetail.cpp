// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entitydetail.h"

#include "models/domain/oneline.h"
#include "models/items/amountformat.h"
#include "models/items/dateformat.h"
#include "models/items/joining.h"
#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/annotations/evidence.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/passagedelegate.h"
#include "ui/common/yieldingarea.h"
#include "ui/entities/entitydelegate.h"
#include "ui/entities/thesaurusactions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype namesShown = 4; // in a language
constexpr int namesLeast = 2;       // lines that stay in sight where the panel is low

} // namespace

EntityDetail::EntityDetail(Services &services, Navigator &navigator, ThesaurusActions &actions,
                           QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_actions(actions)
    , m_mentions(services.library)
    , m_related(services.facts.thesaurus())
{
    setObjectName(u"entityDetail"_s);
    build();
    connectAll();
    retranslate();
}

void EntityDetail::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"entityTitle"_s);
    m_title->setProperty("verbatim", true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_names = new QLabel(this);
    m_names->setObjectName(u"entityNames"_s);
    m_names->setProperty("verbatim", true);
    m_names->setTextFormat(Qt::RichText);
    m_names->setWordWrap(true);
    m_names->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_names->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_edit = new QToolButton(this);
    m_edit->setObjectName(u"entityEdit"_s);
    m_edit->setDefaultAction(m_actions.edit);
    m_edit->setFocusPolicy(Qt::StrongFocus);
    m_edit->setAutoRaise(true);
    m_more = new QToolButton(this);
    m_more->setObjectName(u"entityMore"_s);
    m_more->setIcon(themedIcon(u"merge"_s));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addActions({m_actions.merge, m_actions.split, m_actions.takeBack, m_actions.hide});
    m_more->setMenu(menu);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"entityTabs"_s);
    m_tabs->setDocumentMode(true);
    m_mentionsView = new QTreeView(m_tabs);
    m_mentionsView->setObjectName(u"entityMentions"_s);
    m_mentionsView->setModel(&m_mentions);
    m_mentionsView->setItemDelegate(new PassageDelegate(m_mentionsView));
    m_mentionsView->setHeaderHidden(true);
    m_mentionsView->setIndentation(14);
    m_mentionsView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_mentionsView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_relatedView = new QListView(m_tabs);
    m_relatedView->setObjectName(u"entityRelated"_s);
    m_relatedView->setModel(&m_related);
    m_relatedView->setItemDelegate(new EntityDelegate(m_relatedView));
    m_said = new QTreeWidget(m_tabs);
    m_said->setObjectName(u"entitySaid"_s);
    m_said->setRootIsDecorated(false);
    m_said->setColumnCount(2);
    m_said->setColumnWidth(0, 130);
    m_said->setUniformRowHeights(true);
    for (QAbstractItemView *view : QList<QAbstractItemView *>{m_mentionsView, m_relatedView, m_said})
        view->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_tabs->addTab(m_mentionsView, QString());
    m_tabs->addTab(m_relatedView, QString());
    m_tabs->addTab(m_said, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    head->addWidget(m_more, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_namesArea =
        new YieldingArea(m_names, namesLeast * (fontMetrics().lineSpacing() + 2), QWIDGETSIZE_MAX, this);
    // What is scrolled is scrolled with the keyboard, too.
    connect(m_namesArea->verticalScrollBar(), &QScrollBar::rangeChanged, m_namesArea,
            [area = m_namesArea](int, int most) {
                area->setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus);
            });
    layout->addWidget(m_namesArea);
    layout->addWidget(m_tabs, 1);
}

void EntityDetail::connectAll()
{
    const auto openMention = [this](const QModelIndex &index) {
        if (const Passage *passage = m_mentions.passage(index))
            m_navigator.openPassage(*passage);
    };
    connect(m_mentionsView, &QTreeView::clicked, this, openMention);
    connect(m_mentionsView, &QTreeView::activated, this, openMention);
    const auto chooseRelated = [this](const QModelIndex &index) {
        m_navigator.chooseEntity({index.data(EntityModel::IdRole).toString()});
    };
    connect(m_relatedView, &QListView::clicked, this, chooseRelated);
    connect(m_relatedView, &QListView::activated, this, chooseRelated);
    connect(&m_services.annotations, &AnnotationService::annotationsChanged, this, &EntityDetail::fillSaid);
    const auto openSaid = [this](QTreeWidgetItem *item) {
        const int row = m_said->indexOfTopLevelItem(item);
        if (row >= 0)
            m_navigator.openPassage(m_saidPassages.at(row));
    };
    connect(m_said, &QTreeWidget::itemClicked, this, openSaid);
    connect(m_said, &QTreeWidget::itemActivated, this, openSaid);
}

void EntityDetail::retranslate()
{
    m_tabs->setTabText(0, tr("Mentions"));
    m_tabs->setTabText(1, tr("Appears With", "other names in the same passages"));
    m_tabs->setTabText(2, tr("Amounts and Events"));
    m_tabs->setAccessibleName(tr("About this name"));
    m_namesArea->setAccessibleName(tr("About this name"));
    m_edit->setAccessibleName(tr("Edit Entry"));
    m_edit->setToolTip(tr("Edit Entry"));
    m_more->setAccessibleName(tr("Merge or Split Entry"));
    m_more->setToolTip(tr("Merge or Split Entry"));
    m_tabs->tabBar()->setAccessibleName(tr("About this name"));
    m_mentionsView->setAccessibleName(tr("Mentions by document"));
    m_relatedView->setAccessibleName(tr("Names in the same passages"));
    m_said->setAccessibleName(tr("Amounts and events that concern this name"));
    m_said->setHeaderLabels({tr("When", "column: date or period"), tr("What", "column: amount or event")});
    m_mentions.retranslate();
    m_related.retranslate();
    fillHead();
    fillSaid();
}

void EntityDetail::show(const EntityId &id)
{
    m_id = id;
    m_mentions.setMentions(id.isEmpty() ? QList<Mention>() : m_services.facts.mentions(id));
    if (m_mentions.documentCount() <= 3)
        m_mentionsView->expandAll();
    m_related.setLinks(id.isEmpty() ? QList<EntityLink>() : m_services.facts.related(id));
    fillHead();
    fillSaid();
}

void EntityDetail::fillHead()
{
    const Entity *entity = m_services.facts.thesaurus().find(m_id);
    m_actions.setEntity(entity ? entity->id : EntityId());
    m_edit->setVisible(entity != nullptr);
    m_more->setVisible(entity != nullptr);
    m_tabs->setVisible(entity != nullptr);
    m_namesArea->setVisible(entity != nullptr);
    m_title->setText(entity ? entity->label(interfaceLanguage())
                            : tr("Choose a name to see what is known about it."));
    QFont titleFont = m_title->font();
    titleFont.setBold(entity != nullptr);
    m_title->setFont(titleFont);
    m_title->setForegroundRole(entity ? QPalette::WindowText : QPalette::PlaceholderText);
    m_names->setText(entity ? entryAsHtml(*entity, namesShown, m_services.thesaurus.isOwn(entity->id))
                            : QString());
}

QString entryAsHtml(const Entity &entity, qsizetype namesALanguage, bool own)
{
    QString html = u"<table cellspacing='0' cellpadding='1'>"_s;
    const auto line = [&html](const QString &name, const QString &value) {
        html += u"<tr><td>"_s + name.toHtmlEscaped() + u"&nbsp;&nbsp;</td><td>"_s + value.toHtmlEscaped() +
                u"</td></tr>"_s;
    };
    const QString type = entityTypeText(entity.type);
    line(EntityDetail::tr("Type"),
         own ? EntityDetail::tr("%1, added or changed by you", "%1 a type of entry").arg(type) : type);
    const auto namesIn = [&](Language language, const QString &title) {
        QStringList names;
        for (const Label &label : entity.labels) {
            if (label.language != language || label.kind == Label::Kind::Hidden)
                continue;
            label.kind == Label::Kind::Preferred ? names.prepend(label.text) : names.append(label.text);
        }
        if (!names.isEmpty())
            line(title, joinedList(names.mid(0, namesALanguage)));
    };
    for (const Language language : workingLanguages)
        namesIn(language, languageText(language));
    namesIn(Language::Unknown, EntityDetail::tr("All languages", "a name that holds in each"));
    for (auto at = entity.identifiers.cbegin(); at != entity.identifiers.cend(); ++at)
        line(identifierText(at.key()), at.value());
    return html + u"</table>"_s;
}

void EntityDetail::fillSaid()
{
    m_said->clear();
    m_saidPassages.clear();
    const Language language = interfaceLanguage();
    const auto add = [this](const QString &when, const QString &what, const QString &quote,
                            const Passage &passage) {
        auto *item = new QTreeWidgetItem(m_said, {when, what});
        item->setToolTip(1, quote);
        m_saidPassages.append(passage);
    };
    for (const Claim &claim : m_services.facts.claims()) {
        if (m_id.isEmpty() || (claim.victim.entity != m_id && claim.actor.entity != m_id))
            continue;
        add(claim.period ? formatDate(*claim.period, language) : QString(),
            labelledText(claimKindText(claim.kind), formatAmount(claim.amount, language)), claim.quote,
            claim.passage);
    }
    for (const Event &event : m_services.facts.events()) {
        if (event.entities.contains(m_id))
            add(formatDate(event.date, language), onOneLine(event.quote), event.quote, event.passage);
    }
    if (m_id.isEmpty())
        return;
    for (const Annotation &mark : annotationsFor(EvidenceLink::Kind::Entity, m_id.value, m_services)) {
        Passage place = mark.passage;
        place.page = std::max(1, place.page);
        if (mark.state == Annotation::State::Orphaned)
            place.span = {};
        add(tr("Highlight", "what a person marked as evidence"), annotationLine(mark),
            mark.quote + u'\n' + mark.note, place);
    }
}

} // namespace vigie
