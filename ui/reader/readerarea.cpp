// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerarea.h"

#include "models/services/services.h"
#include "ui/common/fieldmemory.h"
#include "ui/common/icons.h"
#include "ui/common/windowmemory.h"
#include "ui/reader/readerpanel.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

ReaderArea::ReaderArea(Services &services, Navigator &navigator, WindowMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_memory(memory)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_first(makePanel(0))
{
    setObjectName(u"readerArea"_s);
    m_splitter->setObjectName(u"readerPanes"_s);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_first);
    m_edit = mirrorsOf(&ReaderPanel::editActions);
    m_view = mirrorsOf(&ReaderPanel::viewActions);
    m_go = mirrorsOf(&ReaderPanel::goActions);
    m_openBeside = command(u"openBeside"_s, Qt::CTRL | Qt::Key_Backslash);
    m_openBeside->setIcon(themedIcon(u"two-pages"_s));
    m_closeBeside = command(u"closeBeside"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Backslash);
    connect(m_openBeside, &QAction::triggered, this, &ReaderArea::openBeside);
    connect(m_closeBeside, &QAction::triggered, this, &ReaderArea::closeBeside);
    m_view += {m_openBeside, m_closeBeside};
    for (const Mirror &mirror : std::as_const(m_mirrors)) {
        const QString name = mirror.action->objectName();
        if (name == u"reader-highlight") {
            // A letter, so only while the keyboard is in the reader; its fields take letters for themselves.
            mirror.action->setShortcut(Qt::Key_H);
            mirror.action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            addAction(mirror.action);
        } else if (name == u"reader-underline")
            mirror.action->setShortcut(Qt::CTRL | Qt::Key_U);
        else if (name == u"reader-goToPage")
            mirror.action->setShortcut(Qt::CTRL | Qt::Key_G);
        else if (name == u"reader-rotateLeft")
            mirror.action->setShortcut(Qt::CTRL | Qt::Key_BracketLeft);
        else if (name == u"reader-rotateRight")
            mirror.action->setShortcut(Qt::CTRL | Qt::Key_BracketRight);
        else if (name == u"reader-outline")
            mirror.action->setShortcut(Qt::Key_F7);
        else if (name == u"reader-thumbnails")
            mirror.action->setShortcut(Qt::SHIFT | Qt::Key_F7);
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *to) { focusMoved(to); });
    connect(&navigator, &Navigator::paneChanged, this, &ReaderArea::showMirrors);
    retranslate();
    showMirrors();
}

ReaderArea::~ReaderArea()
{
    // The panes go when the QWidget in this does, and the keyboard's leaving them is no longer of interest.
    disconnect(qApp, nullptr, this, nullptr);
}

ReaderPanel *ReaderArea::makePanel(int pane)
{
    auto *panel = new ReaderPanel(m_services, m_navigator, m_splitter, pane);
    panel->setMemory(&m_memory.settings());
    if (pane > 0)
        panel->setObjectName(u"readerPanelBeside"_s);
    m_splitter->addWidget(panel);
    connect(panel, &ReaderPanel::done, this, &ReaderArea::done);
    connect(panel, &ReaderPanel::placeChanged, this, [this, pane] { keepPlace(pane); });
    // The keys are those of the menus' commands; two panels with the same would both lose them.
    for (const auto list : {&ReaderPanel::editActions, &ReaderPanel::viewActions, &ReaderPanel::goActions}) {
        for (QAction *action : (panel->*list)())
            connect(action, &QAction::changed, this, &ReaderArea::showMirrors);
    }
    return panel;
}

ReaderPanel *ReaderArea::atWork() const
{
    return m_beside && m_navigator.pane() == 1 ? m_beside : m_first;
}

QAction *ReaderArea::command(const QString &name, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

QList<QAction *> ReaderArea::mirrorsOf(QList<QAction *> (ReaderPanel::*list)() const)
{
    QList<QAction *> made;
    const QList<QAction *> originals = (m_first->*list)();
    for (qsizetype at = 0; at < originals.size(); ++at) {
        QAction *original = originals.at(at);
        QAction *action = command(original->objectName(), original->shortcut());
        original->setShortcut({});
        action->setCheckable(original->isCheckable());
        connect(action, &QAction::triggered, this,
                [this, list, at] { (atWork()->*list)().at(at)->trigger(); });
        m_mirrors.append({action, list, at});
        made.append(action);
    }
    return made;
}

void ReaderArea::showMirrors()
{
    if (!m_closeBeside)
        return; // not all are made yet
    for (const Mirror &mirror : std::as_const(m_mirrors)) {
        const QAction *original = (atWork()->*mirror.list)().at(mirror.at);
        mirror.action->setText(original->text());
        mirror.action->setIcon(original->icon());
        mirror.action->setToolTip(original->toolTip());
        mirror.action->setEnabled(original->isEnabled());
        mirror.action->setChecked(original->isChecked());
    }
    const bool split = m_beside && m_beside->isVisibleTo(m_splitter);
    m_first->setMarked(split && m_navigator.pane() == 0);
    if (m_beside)
        m_beside->setMarked(split && m_navigator.pane() == 1);
    m_openBeside->setEnabled(!atWork()->place().isEmpty());
    m_closeBeside->setEnabled(split);
}

void ReaderArea::focusMoved(QWidget *to)
{
    if (to && m_first->isAncestorOf(to))
        m_navigator.setPane(0);
    else if (to && m_beside && m_beside->isAncestorOf(to))
        m_navigator.setPane(1);
}

void ReaderArea::openBeside()
{
    const Location here = atWork()->place();
    if (here.isEmpty())
        return;
    const bool first = !m_beside;
    if (first)
        m_beside = makePanel(1);
    const int other = m_beside->isVisibleTo(m_splitter) && !first ? 1 - m_navigator.pane() : 1;
    if (other == 1 && (first || !m_beside->isVisibleTo(m_splitter))) {
        for (const Mirror &mirror : std::as_const(m_mirrors))
            (m_beside->*mirror.list)().at(mirror.at)->setShortcut({});
        m_beside->show();
        const int half = std::max(1, m_splitter->width() / 2);
        m_splitter->setSizes({half, half});
    }
    m_navigator.setPane(other);
    m_navigator.open(here);
    atWork()->setFocus();
    showMirrors();
}

void ReaderArea::closeBeside()
{
    if (!m_beside)
        return;
    m_beside->hide();
    m_navigator.setPane(0);
    m_navigator.forgetPane(1);
    m_memory.setPlace(u"beside"_s, {});
    m_first->setFocus();
    showMirrors();
}

void ReaderArea::restore()
{
    const auto kept = [this](const QString &document, const QString &page, const QString &share) {
        Location there;
        const DocumentId id{m_memory.place(document).toString()};
        if (!id.isEmpty() && m_services.library.document(id))
            there.document = id;
        there.page = std::max(1, m_memory.place(page).toInt());
        const double above = m_memory.place(share).toDouble();
        there.share = std::abs(above) <= 1 ? above : 0; // the file may say anything
        return there;
    };
    const Location first = kept(u"document"_s, u"page"_s, u"share"_s);
    const Location beside = kept(u"beside"_s, u"besidePage"_s, u"besideShare"_s);
    if (first.isEmpty())
        return;
    m_navigator.open(first);
    if (beside.isEmpty() || m_first->place().isEmpty())
        return;
    openBeside();
    m_navigator.forgetPane(1);
    m_navigator.open(beside);
    m_navigator.setPane(0);
    m_first->setFocus();
    showMirrors();
}

void ReaderArea::keepPlace(int pane)
{
    showMirrors();
    const ReaderPanel *panel = pane == 1 ? m_beside : m_first;
    if (!panel || !panel->isVisibleTo(m_splitter))
        return;
    const Location here = panel->place();
    if (here.isEmpty())
        return;
    m_memory.setPlace(pane == 1 ? u"beside"_s : u"document"_s, here.document.value);
    m_memory.setPlace(pane == 1 ? u"besidePage"_s : u"page"_s, here.page);
    m_memory.setPlace(pane == 1 ? u"besideShare"_s : u"share"_s, here.share);
}

std::shared_ptr<PrintSource> ReaderArea::printSource() const
{
    return atWork()->printSource();
}

void ReaderArea::remember(FieldMemory &memory)
{
    memory.add(m_splitter);
}

void ReaderArea::findOnPage()
{
    atWork()->findOnPage();
}

void ReaderArea::zoomIn()
{
    atWork()->zoomIn();
}

void ReaderArea::zoomOut()
{
    atWork()->zoomOut();
}

void ReaderArea::zoomReset()
{
    atWork()->zoomReset();
}

void ReaderArea::fitWidth()
{
    atWork()->fitWidth();
}

void ReaderArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReaderArea::retranslate()
{
    m_openBeside->setText(tr("Open &Beside"));
    m_openBeside->setToolTip(tr("Show the document a second time, beside, to read two at once"));
    m_closeBeside->setText(tr("&Close Beside"));
    m_closeBeside->setToolTip(tr("Close the document beside"));
}

} // namespace vigie
