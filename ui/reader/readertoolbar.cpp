// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readertoolbar.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

ReaderToolbar::ReaderToolbar(QWidget *parent)
    : QToolBar(parent)
    , m_page(new QLineEdit(this))
    , m_of(new QLabel(this))
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
    for (QAction *action : {zoomIn, zoomOut, zoomReset, fitWidth, fitPage, find, names})
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
    m_page->setAccessibleName(tr("Page"));
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
