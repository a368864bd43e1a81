// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/samplewindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Brackets every string, so that what was not translated shows.
class PseudoTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QLatin1StringView(context).startsWith("vigie"_L1)
                   ? QString(u"⟦"_s + QString::fromUtf8(source) + u"⟧"_s)
                   : QString();
    }
    bool isEmpty() const override { return false; }
};

bool isVerbatim(const QObject *object)
{
    for (; object; object = object->parent()) {
        if (object->property("verbatim").toBool())
            return true;
    }
    return false;
}

} // namespace

/// Everything in the window has a name, in the language that it speaks.
class TestWindowNames : public QObject, private SampleWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { close(); }
    void everyVisibleStringIsTranslatedAgain();
    void everyFocusableWidgetHasAName();
    void noShortcutIsGivenTwice();
    void commandsOfInnerMenusAreNamedWithTheMenu();
};

void TestWindowNames::everyVisibleStringIsTranslatedAgain()
{
    show();
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::processEvents();
    // The chart is drawn in another thread.
    QTRY_VERIFY(child<QTabWidget>(u"chartTabs"_s)->tabText(3).contains(u'⟦'));
    QStringList left;
    const auto check = [&left](const QObject *object, const char *what, const QString &text) {
        const bool words = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        const bool code = text.size() == 3 && text == text.toUpper(); // of a currency: the same everywhere
        if (words && !code && !text.contains(u'⟦') && !isVerbatim(object))
            left.append(QString(QString::fromLatin1(object->metaObject()->className()) + u' ' +
                                object->objectName() + u' ' + QString::fromLatin1(what) + u": "_s + text));
    };
    for (const QObject *object : m_window->findChildren<QObject *>()) {
        if (const auto *action = qobject_cast<const QAction *>(object); action && !action->isSeparator()) {
            // Of a field's own context menu and of its clear button Qt gives the words.
            if (!qobject_cast<QLineEdit *>(action->parent()))
                check(action, "text", action->text());
        }
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (!widget)
            continue;
        check(widget, "tool tip", widget->toolTip());
        check(widget, "accessible name", widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            check(label, "text", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            check(button, "text", button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            check(line, "placeholder", line->placeholderText());
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            check(menu, "title", menu->title());
        if (const auto *dock = qobject_cast<const QDockWidget *>(widget))
            check(dock, "title", dock->windowTitle());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int at = 0; at < tabs->count(); ++at)
                check(tabs, "tab", tabs->tabText(at));
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int at = 0; at < combo->count(); ++at)
                check(combo, "item", combo->itemText(at));
        }
        if (const auto *view = qobject_cast<const QTreeView *>(widget);
            view && view->model() && !view->isHeaderHidden()) {
            for (int at = 0; at < view->model()->columnCount(); ++at)
                check(view, "header", view->model()->headerData(at, Qt::Horizontal).toString());
        }
    }
    QCoreApplication::removeTranslator(&pseudo);
    for (const QString &text : std::as_const(left))
        qWarning("not translated: %s", qPrintable(text));
    QVERIFY(left.isEmpty());
}

void TestWindowNames::everyFocusableWidgetHasAName()
{
    show();
    m_window->navigator().open({{m_services->library.documents().first().id}, 1, {}, {}, {}});
    QCoreApplication::processEvents();
    QStringList unnamed;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() ||
            widget->window() != m_window.get())
            continue;
        // Qt keeps a spare bar without tabs; a bar with tabs is called by its current one.
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget); tabs && tabs->count() == 0)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            unnamed.append(QString(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                   widget->objectName() + u" in "_s + widget->parentWidget()->objectName()));
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void TestWindowNames::noShortcutIsGivenTwice()
{
    show();
    QMap<QString, QStringList> users;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        // A key of one panel works while that panel has the keyboard.
        const bool local = action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
        const QString place = local ? action->parent()->objectName() : QString();
        for (const QKeySequence &keys : action->shortcuts())
            users[keys.toString() + place].append(action->objectName());
    }
    for (auto at = users.cbegin(); at != users.cend(); ++at)
        QVERIFY2(at->size() == 1, qPrintable(at.key() + u": "_s + at->join(u", "_s)));
    QVERIFY(users.contains(u"Ctrl+K"_s) && users.contains(u"Ctrl+Shift+F"_s));
}

void TestWindowNames::commandsOfInnerMenusAreNamedWithTheMenu()
{
    show();
    child<QAction>(u"commands"_s)->trigger();
    QStringList names;
    const QAbstractItemModel *model = child<QListView>(u"commandList"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    QVERIFY(names.contains(u"Theme ▸ Dark"_s));
    QVERIFY(names.contains(u"Panels ▸ Claims"_s));
    QVERIFY(names.contains(u"Go to Claims   (Alt+4)"_s));
    auto *line = child<QLineEdit>(u"commandLine"_s);
    for (const QString &typed : {u"theme dark"_s, u"DARK theme"_s}) {
        line->setText(typed);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), u"Theme ▸ Dark"_s);
    }
    line->setText(u"(alt+4"_s); // no pattern
    QCOMPARE(model->rowCount(), 1);
    line->clear();
    QCOMPARE(model->rowCount(), names.size());
}

QTEST_MAIN(TestWindowNames)
#include "tst_windownames.moc"
