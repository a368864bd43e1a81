// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/thumbnailpanel.h"

#include "models/items/joining.h"
#include "ui/common/palette.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int pictureWidth = 108; // logical pixels
constexpr int thumbnailPadding = 8;
constexpr int barWidth = 5;
constexpr double highest = 1.7; // of a picture, beside its width: taller pages are made narrower
constexpr int imageRole = Qt::UserRole;
constexpr int sizeRole = Qt::UserRole + 1;
constexpr int barsRole = Qt::UserRole + 2;

QString nameOf(const Page &page)
{
    return page.label.isEmpty() ? QLocale().toString(page.number) : page.label.simplified();
}

} // namespace

/// The pages, each with its picture, its size and the colours of what is marked on it.
class ThumbnailPanel::Model : public QAbstractListModel
{
public:
    Model(ThumbnailPanel *panel, std::function<PageMarks(int)> marks)
        : QAbstractListModel(panel)
        , m_panel(panel)
        , m_marks(std::move(marks))
    {
    }

    void setPages(const QList<Page> &pages)
    {
        beginResetModel();
        m_pages = pages;
        endResetModel();
    }
    const QList<Page> &pages() const { return m_pages; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_pages.size());
    }

    QVariant data(const QModelIndex &at, int role) const override
    {
        if (!at.isValid() || at.row() >= m_pages.size())
            return {};
        switch (role) {
        case Qt::DisplayRole:
            return nameOf(m_pages.at(at.row()));
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return spoken(at.row());
        case imageRole:
            return m_panel->pictures().picture(at.row());
        case sizeRole:
            return m_panel->pictureSize(at.row());
        case barsRole:
            return bars(at.row());
        default:
            return {};
        }
    }

private:
    static qsizetype foundOn(const PageMarks &marks) { return marks.found.size() + marks.marks.size(); }

    QString spoken(int row) const
    {
        const PageMarks marks = m_marks(row);
        QStringList parts{ThumbnailPanel::tr("Page %1").arg(nameOf(m_pages.at(row)))};
        if (!marks.annotations.isEmpty())
            parts.append(ThumbnailPanel::tr("%n highlight(s)", nullptr, int(marks.annotations.size())));
        if (foundOn(marks) > 0)
            parts.append(ThumbnailPanel::tr("found %n time(s)", nullptr, int(foundOn(marks))));
        return joinedList(parts);
    }

    // Each colour once, in the order of the marks; what was found last.
    QVariantList bars(int row) const
    {
        const PageMarks marks = m_marks(row);
        QList<QColor> colours;
        for (const Annotation &annotation : marks.annotations) {
            const QColor colour = highlightColour(annotation.colour, m_panel->palette());
            if (!colours.contains(colour))
                colours.append(colour);
        }
        if (foundOn(marks) > 0)
            colours.append(foundColour(m_panel->palette()));
        return QVariantList(colours.cbegin(), colours.cend());
    }

    ThumbnailPanel *m_panel;
    std::function<PageMarks(int)> m_marks;
    QList<Page> m_pages;
};

namespace {

class ThumbnailDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize picture = index.data(sizeRole).toSize();
        return {pictureWidth + 2 * thumbnailPadding + 2 * barWidth,
                picture.height() + option.fontMetrics.height() + 2 * thumbnailPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = index.data(sizeRole).toSize();
        const QRect picture(option.rect.left() + (option.rect.width() - size.width()) / 2,
                            option.rect.top() + thumbnailPadding / 2, size.width(), size.height());
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        if (current)
            painter->fillRect(option.rect.adjusted(2, 0, -2, 0), option.palette.brush(QPalette::Highlight));
        const QImage image = index.data(imageRole).value<QImage>();
        painter->fillRect(picture, Qt::white);
        if (!image.isNull()) {
            painter->setRenderHint(QPainter::SmoothPixmapTransform);
            painter->drawImage(picture, image);
        }
        painter->setPen(hairlineColour(option.palette));
        painter->drawRect(picture.adjusted(0, 0, -1, -1));
        drawBars(*painter, picture, index.data(barsRole).toList(), option.palette);
        painter->setPen(option.palette.color(current ? QPalette::HighlightedText : QPalette::Text));
        const QRect name(option.rect.left(), picture.bottom() + 2, option.rect.width(),
                         option.fontMetrics.height() + 2);
        painter->drawText(
            name, Qt::AlignCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, name.width() - 8));
        painter->restore();
    }

private:
    static void drawBars(QPainter &painter, const QRect &picture, const QVariantList &bars,
                         const QPalette &palette)
    {
        if (bars.isEmpty())
            return;
        const int height = std::min(22, picture.height() / int(bars.size()));
        QRect bar(picture.right() + 2, picture.top(), barWidth, height - 2);
        for (const QVariant &colour : bars) {
            painter.fillRect(bar, colour.value<QColor>());
            painter.setPen(hairlineColour(palette));
            painter.drawRect(bar.adjusted(0, 0, -1, -1));
            bar.translate(0, height);
        }
    }
};

} // namespace

ThumbnailPanel::ThumbnailPanel(RenderService &render, std::function<PageMarks(int)> marks, QWidget *parent)
    : QListView(parent)
    , m_model(new Model(this, std::move(marks)))
    , m_pictures(render)
    , m_later(new QTimer(this))
{
    setObjectName(u"thumbnailPanel"_s);
    setProperty("verbatim", true);
    setModel(m_model);
    setItemDelegate(new ThumbnailDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(pictureWidth + 2 * thumbnailPadding + 2 * barWidth +
                    verticalScrollBar()->sizeHint().width());
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &ThumbnailPanel::wantVisible);
    connect(&m_pictures, &ThumbnailPictures::ready, this,
            [this](int index) { update(m_model->index(index)); });
    connect(this, &QListView::clicked, this, [this](const QModelIndex &at) { Q_EMIT chosen(at.row()); });
    connect(this, &QListView::activated, this, [this](const QModelIndex &at) { Q_EMIT chosen(at.row()); });
    retranslate();
}

ThumbnailPanel::~ThumbnailPanel()
{
    setModel(nullptr); // its rows are drawn with the pictures, which go first
}

void ThumbnailPanel::show(const DocumentId &document, const QList<Page> &pages)
{
    m_pictures.setDocument(document, pages);
    m_model->setPages(pages);
    m_later->start();
}

void ThumbnailPanel::showCurrent(int index)
{
    if (index < 0 || index >= m_model->rowCount() || currentIndex().row() == index)
        return;
    setCurrentIndex(m_model->index(index));
}

void ThumbnailPanel::refreshMarks()
{
    viewport()->update();
}

QSize ThumbnailPanel::pictureSize(int index) const
{
    const QSizeF page = m_model->pages().at(index).size;
    const double ratio = page.width() > 0 ? page.height() / page.width() : highest;
    if (ratio <= highest)
        return {pictureWidth, std::max(8, qRound(pictureWidth * ratio))};
    return {std::max(8, qRound(pictureWidth * highest / ratio)), qRound(pictureWidth * highest)};
}

void ThumbnailPanel::wantVisible()
{
    if (!isVisible()) {
        m_pictures.want({}, 0);
        return;
    }
    QList<int> visible;
    const QRect seen = viewport()->rect();
    const QModelIndex first = indexAt({seen.center().x(), 1});
    for (int row = std::max(0, first.row()); row < m_model->rowCount(); ++row) {
        const QRect place = visualRect(m_model->index(row));
        if (place.top() > seen.bottom())
            break;
        if (place.bottom() >= seen.top())
            visible.append(row);
    }
    m_pictures.want(visible, qRound(pictureWidth * devicePixelRatioF()));
}

void ThumbnailPanel::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    scrollTo(currentIndex());
    m_later->start();
}

void ThumbnailPanel::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_later->start();
}

void ThumbnailPanel::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    m_later->start();
}

void ThumbnailPanel::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    m_later->start();
}

void ThumbnailPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

void ThumbnailPanel::retranslate()
{
    setAccessibleName(tr("Pages as small pictures"));
}

} // namespace vigie
