// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readertoolbar.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

ReaderToolbar::ReaderToolbar(QWidget *parent)
    : QToolBar(parent)
    , m_page(new QLineEdit(this))
    , m_of(new QLabel(this))
    , m_layout(new QToolButton(this))
{
    setObjectName(u"readerToolbar"_s);
    setIconSize({18, 18});
    const auto add = [this](const QString &name, const QString &icon = {}) {
        QAction *action = addAction(QString());
        action->setObjectName(u"reader-"_s + name);
        if (!icon.isEmpty())
            action->setIcon(themedIcon(icon));
        return action;
    };
    outline = add(u"outline"_s, u"outline"_s);
    outline->setCheckable(true);
    thumbnails = add(u"thumbnails"_s, u"thumbnails"_s);
    thumbnails->setCheckable(true);
    thumbnails->setEnabled(false);
    addSeparator();
    previousPage = add(u"previousPage"_s, u"page-previous"_s);
    m_page->setObjectName(u"readerPageEdit"_s);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setMaximumWidth(m_page->fontMetrics().averageCharWidth() * 9);
    addWidget(m_page);
    m_of->setObjectName(u"readerPageCount"_s);
    m_of->setContentsMargins(4, 0, 4, 0);
    addWidget(m_of);
    nextPage = add(u"nextPage"_s, u"page-next"_s);
    addSeparator();
    zoomOut = add(u"zoomOut"_s, u"zoom-out"_s);
    zoomReset = add(u"zoomReset"_s);
    zoomIn = add(u"zoomIn"_s, u"zoom-in"_s);
    fitWidth = add(u"fitWidth"_s, u"zoom-fit"_s);
    fitPage = add(u"fitPage"_s, u"fit-page"_s);
    addLayoutButton();
    addSeparator();
    find = add(u"find"_s, u"search"_s);
    highlight = add(u"highlight"_s, u"highlight"_s);
    names = add(u"names"_s, u"entity"_s);
    names->setCheckable(true);
    names->setChecked(true);
    highlight->setEnabled(false);
    connect(m_page, &QLineEdit::returnPressed, this, [this] { Q_EMIT pageEntered(m_page->text()); });
    retranslate();
}

void ReaderToolbar::addLayoutButton()
{
    const auto make = [this](const QString &name, bool checkable) {
        auto *action = new QAction(this);
        action->setObjectName(u"reader-"_s + name);
        action->setCheckable(checkable);
        action->setEnabled(false);
        return action;
    };
    rotateLeft = make(u"rotateLeft"_s, false);
    rotateRight = make(u"rotateRight"_s, false);
    continuous = make(u"continuous"_s, true);
    twoPages = make(u"twoPages"_s, true);
    cover = make(u"cover"_s, true);
    goToPage = make(u"goToPage"_s, false);
    underline = make(u"underline"_s, false);
    underline->setIcon(themedIcon(u"underline"_s));
    documentNote = make(u"documentNote"_s, false);
    auto *menu = new QMenu(this);
    menu->addActions({continuous, twoPages, cover});
    menu->addSeparator();
    menu->addActions({rotateLeft, rotateRight});
    m_layout->setObjectName(u"reader-layout"_s);
    m_layout->setIcon(themedIcon(u"two-pages"_s));
    m_layout->setMenu(menu);
    m_layout->setPopupMode(QToolButton::InstantPopup);
    m_layout->setFocusPolicy(Qt::TabFocus);
    addWidget(m_layout);
    connect(goToPage, &QAction::triggered, this, &ReaderToolbar::editPage);
}

void ReaderToolbar::showLook(const PageLook &look, bool pictures)
{
    const auto check = [](QAction *action, bool on) {
        const QSignalBlocker quiet(action);
        action->setChecked(on);
    };
    check(continuous, look.arrangement.continuous);
    check(twoPages, look.arrangement.twoUp);
    check(cover, look.arrangement.cover);
    for (QAction *action : {rotateLeft, rotateRight, twoPages, thumbnails})
        action->setEnabled(pictures);
    cover->setEnabled(pictures && look.arrangement.twoUp);
    continuous->setEnabled(m_index >= 0);
    Q_EMIT lookShown();
}

void ReaderToolbar::editPage()
{
    m_page->setFocus(Qt::ShortcutFocusReason);
    m_page->selectAll();
}

void ReaderToolbar::showPlace(const QList<Page> &pages, int index)
{
    m_index = index;
    m_count = pages.size();
    const bool open = index >= 0 && index < pages.size();
    if (open) {
        const Page &page = pages.at(index);
        const bool printed = page.size.isValid() && !page.label.isEmpty();
        m_page->setText(printed ? page.label : QString::number(page.number));
        m_page->setToolTip(page.label);
    } else {
        m_page->clear();
    }
    for (QAction *action : {zoomIn, zoomOut, zoomReset, fitWidth, fitPage, find, names, outline, goToPage,
                            documentNote, continuous})
        action->setEnabled(open);
    m_page->setEnabled(open);
    previousPage->setEnabled(index > 0);
    nextPage->setEnabled(open && index + 1 < pages.size());
    const QLocale locale;
    m_of->setText(open ? tr("(%1 of %2)").arg(locale.toString(index + 1), locale.toString(m_count))
                       : QString());
}

void ReaderToolbar::showZoom(double zoom)
{
    m_zoom = zoom;
    const QLocale locale;
    zoomReset->setIconText(
        tr("%1 %", "zoom").arg(locale.toString(static_cast<int>(std::lround(100 * zoom)))));
}

void ReaderToolbar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

void ReaderToolbar::retranslate()
{
    setWindowTitle(tr("Reader"));
    const auto name = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(tip);
    };
    name(previousPage, tr("Previous Page"), tr("Previous page"));
    name(nextPage, tr("Next Page"), tr("Next page"));
    name(zoomOut, tr("Zoom Out"), tr("Smaller"));
    name(zoomIn, tr("Zoom In"), tr("Larger"));
    name(zoomReset, tr("Actual Size"), tr("The page's own size"));
    name(fitWidth, tr("Fit Width"), tr("As wide as the panel"));
    name(fitPage, tr("Fit Page"), tr("The whole page in the panel"));
    name(find, tr("Find"), tr("Find in this document"));
    name(highlight, tr("Highlight"), tr("Highlight the selected words (keys 1 to 6 choose the colour)"));
    name(names, tr("Names"), tr("Underline the names that are known; a click shows what is known"));
    name(outline, tr("Outline"), tr("The parts of the document"));
    name(thumbnails, tr("Page Pictures"), tr("The pages as small pictures"));
    name(continuous, tr("Continuous"), tr("All pages below each other"));
    name(twoPages, tr("Two Pages"), tr("Two pages beside each other"));
    name(cover, tr("Cover Page Alone"), tr("Of two pages, the first stands alone, as a book's cover does"));
    name(rotateLeft, tr("Rotate Left"), tr("Turn the pages to the left"));
    name(rotateRight, tr("Rotate Right"), tr("Turn the pages to the right"));
    name(goToPage, tr("Go to Page…"), tr("Go to a page by its number or its printed label"));
    name(underline, tr("Underline"), tr("Underline the selected words in the colour used last"));
    name(documentNote, tr("Note on the Document…"), tr("Write a note on the document as a whole"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setPlaceholderText(tr("Page"));
    const QLocale locale;
    if (m_index >= 0)
        m_of->setText(tr("(%1 of %2)").arg(locale.toString(m_index + 1), locale.toString(m_count)));
    showZoom(m_zoom);
    for (QAction *action : actions()) {
        if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action))) {
            button->setAccessibleName(action->text());
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
    m_layout->setToolTip(tr("Layout of the pages"));
    m_layout->setAccessibleName(tr("Layout of the pages"));
}

int pageIndexFor(const QList<Page> &pages, const QString &entered)
{
    const QString wanted = entered.trimmed();
    if (wanted.isEmpty())
        return -1;
    for (int i = 0; i < pages.size(); ++i) {
        if (pages.at(i).label.compare(wanted, Qt::CaseInsensitive) == 0)
            return i;
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    for (int i = 0; isNumber && i < pages.size(); ++i) {
        if (pages.at(i).number == number)
            return i;
    }
    return -1;
}

} // namespace vigie
