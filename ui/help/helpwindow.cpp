// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "models/items/dateformat.h"
#include "ui/common/icons.h"
#include "ui/help/helpbrowser.h"
#include "ui/reader/findbar.h"
#include "ui/reader/foldedfind.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_bar(new QToolBar(this))
    , m_back(addCommand(u"helpBack"_s, u"go-back"_s, Qt::ALT | Qt::Key_Left))
    , m_forward(addCommand(u"helpForward"_s, u"go-forward"_s, Qt::ALT | Qt::Key_Right))
    , m_find(addCommand(u"helpFind"_s, u"search"_s, Qt::CTRL | Qt::Key_F))
    , m_search(new QAction(this))
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(this))
    , m_browser(new HelpBrowser(this))
    , m_findBar(new FindBar(this))
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    addAction(m_search);
    m_bar->setObjectName(u"helpBar"_s);
    m_bar->setIconSize({20, 20});
    m_line->setObjectName(u"helpLine"_s);
    m_line->setClearButtonEnabled(true);
    m_list->setObjectName(u"helpContents"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"helpNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_browser->setObjectName(u"helpText"_s);
    m_findBar->hide();

    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(8, 8, 0, 0);
    sideLayout->addWidget(m_line);
    sideLayout->addWidget(m_nothing);
    sideLayout->addWidget(m_list, 1);
    auto *page = new QWidget(this);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(m_bar);
    pageLayout->addWidget(m_browser, 1);
    pageLayout->addWidget(m_findBar);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({250, 690});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    // The frame that the system draws around the window needs room too.
    resize(QSize(940, 720).boundedTo(screen()->availableSize() - QSize(8, 40)));

    connect(m_back, &QAction::triggered, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QAction::triggered, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QAction::setEnabled);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    connect(m_find, &QAction::triggered, this,
            [this] { m_findBar->open(m_browser->textCursor().selectedText()); });
    connect(m_search, &QAction::triggered, this, [this] {
        m_line->selectAll();
        m_line->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_line, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_pages.at(row).address != m_shown)
            m_browser->setSource(m_pages.at(row).address);
    });
    // The browser itself says only later which page it shows.
    connect(m_browser, &QTextBrowser::sourceChanged, this, [this](const QUrl &address) {
        m_shown = address;
        showTitle();
    });
    connect(m_findBar, &FindBar::textChanged, this, [this] { find(0); });
    connect(m_findBar, &FindBar::nextAsked, this, [this] { find(1); });
    connect(m_findBar, &FindBar::previousAsked, this, [this] { find(-1); });
    connect(m_findBar, &FindBar::closed, this, &HelpWindow::closeFind);
    load();
}

QAction *HelpWindow::addCommand(const QString &name, const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(themedIcon(icon), QString(), this);
    action->setObjectName(name);
    action->setShortcut(keys);
    m_bar->addAction(action);
    // The bar's buttons are within reach of the Tab key.
    m_bar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    return action;
}

void HelpWindow::open(const QString &id)
{
    const auto page =
        std::find_if(m_pages.cbegin(), m_pages.cend(), [&id](const HelpPage &one) { return one.id == id; });
    const HelpPage &chosen = page == m_pages.cend() ? m_pages.constFirst() : *page;
    if (chosen.address != m_shown)
        m_browser->setSource(chosen.address);
    m_browser->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::current() const
{
    const int row = rowOf(m_shown);
    return row < 0 ? QString() : m_pages.at(row).id;
}

void HelpWindow::load()
{
    const QString open = current();
    const Language language = interfaceLanguage();
    m_pages = helpPages(language);
    m_words.clear();
    m_browser->setLanguage(language);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const HelpPage &page : std::as_const(m_pages))
            m_list->addItem(page.title);
    }
    // What was read in another language is no place to go back to.
    m_browser->clearHistory();
    const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                   [&open](const HelpPage &one) { return one.id == open; });
    if (page != m_pages.cend()) {
        m_browser->setSource(page->address);
        m_browser->clearHistory();
    }
    filter();
    retranslate();
}

void HelpWindow::retranslate()
{
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
    m_find->setText(tr("Find on This Page"));
    m_search->setText(tr("Search the Help"));
    for (QAction *action : {m_back, m_forward, m_find}) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(tr("%1 (%2)", "%1 command, %2 its keys").arg(action->text(), keys));
    }
    m_bar->setAccessibleName(tr("Commands of the help"));
    m_line->setPlaceholderText(m_search->text());
    m_line->setAccessibleName(m_search->text());
    m_list->setAccessibleName(tr("Pages of the help"));
    m_nothing->setText(tr("No page of the help holds all these words."));
    m_browser->setAccessibleName(tr("Page of the help"));
    showTitle();
}

int HelpWindow::rowOf(const QUrl &address) const
{
    const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                   [&address](const HelpPage &one) { return one.address == address; });
    return page == m_pages.cend() ? -1 : int(page - m_pages.cbegin());
}

void HelpWindow::showTitle()
{
    const int row = rowOf(m_shown);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(row);
    const QString help = tr("Help");
    setWindowTitle(row < 0 ? help : m_pages.at(row).title + u" — "_s + help);
    find(0);
}

QStringList HelpWindow::wantedWords() const
{
    return m_line->text().simplified().split(u' ', Qt::SkipEmptyParts);
}

void HelpWindow::filter()
{
    const QStringList wanted = wantedWords();
    if (m_words.isEmpty() && !wanted.isEmpty()) {
        for (const HelpPage &page : std::as_const(m_pages))
            m_words.append(page.words());
    }
    bool any = false;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) {
            return !findFolded(m_words.at(row), word).isEmpty();
        });
        m_list->item(row)->setHidden(!fits);
        any = any || fits;
    }
    m_nothing->setVisible(!any);
    find(0);
}

// With words in the bar for finding, those are marked; else those that the pages were searched for.
void HelpWindow::find(qsizetype step)
{
    const QString text = m_browser->toPlainText();
    const bool asked = m_findBar->isVisibleTo(this) && !m_findBar->text().isEmpty();
    QList<Span> found;
    for (const QString &word : asked ? QStringList{m_findBar->text()} : wantedWords())
        found += findFolded(text, word);
    if (found != m_found)
        m_at = -1;
    m_found = found;
    if (m_found.isEmpty())
        m_at = -1;
    else if (asked)
        m_at = m_at < 0 ? 0 : (m_at + step + m_found.size()) % m_found.size();
    m_browser->mark(m_found, m_at);
    m_findBar->setCount(m_at, asked ? m_found.size() : 0, false);
}

void HelpWindow::closeFind()
{
    m_findBar->hide();
    m_browser->setFocus(Qt::OtherFocusReason);
    find(0);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        load();
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT left();
    QWidget::closeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
    } else if (m_findBar->isVisible()) {
        closeFind();
    } else if (!m_line->text().isEmpty()) {
        m_line->clear();
    } else {
        close();
    }
}

} // namespace vigie
