// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/outlinepanel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int placeRole = Qt::UserRole;
constexpr qsizetype longestHeading = 200;

QString labelOf(const QList<Page> &pages, int number)
{
    if (number < 1 || number > pages.size())
        return {};
    const Page &page = pages.at(number - 1);
    return page.size.isValid() ? (page.label.isEmpty() ? QString::number(number) : page.label) : QString();
}

} // namespace

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"outlinePanel"_s);
    m_tree->setObjectName(u"outlineTree"_s);
    m_tree->setProperty("verbatim", true);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree, 1);
    column->addWidget(m_empty, 1);
    connect(m_tree, &QTreeView::clicked, this, &OutlinePanel::choose);
    connect(m_tree, &QTreeView::activated, this, &OutlinePanel::choose);
    setFocusProxy(m_tree);
    retranslate();
}

void OutlinePanel::show(const QList<Bookmark> &bookmarks, const QList<Page> &pages)
{
    m_model->clear();
    m_model->setColumnCount(2);
    m_places.clear();
    QList<QStandardItem *> parents; // the last one at each level
    const auto add = [&](const QString &title, int level, const Place &place) {
        auto *item = new QStandardItem(title);
        item->setToolTip(title);
        item->setData(int(m_places.size()), placeRole);
        auto *page = new QStandardItem(labelOf(pages, place.page));
        page->setData(int(m_places.size()), placeRole);
        page->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_places.append(place);
        const qsizetype depth = std::min<qsizetype>(level, parents.size());
        parents.resize(depth);
        (depth == 0 ? m_model->invisibleRootItem() : parents.last())->appendRow({item, page});
        parents.append(item);
    };
    for (const Bookmark &bookmark : bookmarks)
        add(bookmark.title, bookmark.level, {bookmark.page, bookmark.top, {}});
    if (bookmarks.isEmpty()) {
        for (const Page &page : pages) {
            for (const Block &block : page.blocks) {
                if (block.kind != Block::Kind::Heading)
                    continue;
                const QString title =
                    page.text.mid(block.span.start, std::min(block.span.length(), longestHeading))
                        .simplified();
                if (!title.isEmpty())
                    add(title, std::max(0, block.level - 1), {page.number, 0, block.span});
            }
        }
    }
    const bool some = m_model->rowCount() > 0;
    m_tree->setVisible(some);
    m_empty->setVisible(!some);
    if (!some)
        return;
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    constexpr int fewEnough = 12;
    if (m_model->rowCount() <= fewEnough)
        m_tree->expandToDepth(0);
}

void OutlinePanel::showCurrent(int page)
{
    QModelIndex best;
    int bestPage = 0;
    const auto look = [&](const QModelIndex &parent, const auto &again) -> void {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const int begins = m_places.value(index.data(placeRole).toInt()).page;
            if (begins > 0 && begins <= page && begins > bestPage) {
                bestPage = begins;
                best = index;
            }
            if (m_tree->isExpanded(index))
                again(index, again);
        }
    };
    look({}, look);
    // Where the person chose one of several on a page, that one stays.
    const QModelIndex now = m_tree->currentIndex();
    if (now.isValid() && m_places.value(now.data(placeRole).toInt()).page == bestPage)
        return;
    if (best.isValid())
        m_tree->setCurrentIndex(best);
}

void OutlinePanel::choose(const QModelIndex &index)
{
    const Place place = m_places.value(index.data(placeRole).toInt());
    if (place.page > 0)
        Q_EMIT chosen(place);
}

void OutlinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OutlinePanel::retranslate()
{
    m_tree->setAccessibleName(tr("Outline"));
    m_empty->setText(tr("This document has neither bookmarks nor headings."));
}

} // namespace vigie
