// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/shortcutsdialog.h"

#include "ui/common/commandtext.h"
#include "ui/common/icons.h"
#include "ui/common/shortcuts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int actionRole = Qt::UserRole + 1;

QString keysOf(const QAction *action)
{
    return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_line(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_model(new QStandardItemModel(0, 2, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_label(new QLabel(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_none(new QPushButton(this))
    , m_original(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
    , m_said(new QLabel(this))
{
    setObjectName(u"shortcutsDialog"_s);
    m_line->setObjectName(u"shortcutsLine"_s);
    m_line->setClearButtonEnabled(true);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_original->setObjectName(u"shortcutOriginal"_s);
    m_none->setObjectName(u"shortcutNone"_s);
    m_resetAll->setObjectName(u"shortcutsResetAll"_s);
    m_said->setObjectName(u"shortcutsSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_label->setBuddy(m_keys);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setSortLocaleAware(true);
    m_list->setModel(m_proxy);
    for (QPushButton *button : {m_none, m_original, m_resetAll})
        button->setAutoDefault(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_none);
    row->addWidget(m_original);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_said);
    layout->addWidget(buttons);

    connect(m_line, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortcutsDialog::showChosen);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::take);
    connect(m_none, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_original, &QPushButton::clicked, this, [this] {
        m_shortcuts.reset(chosen());
        m_said->clear();
        showKeys();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        m_said->setText(tr("All commands have the keys they came with."));
        showKeys();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    retranslate();
    m_list->setCurrentIndex(m_proxy->index(0, 0)); // once they are in order
    resize(560, 520);
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_line->setPlaceholderText(tr("Find a command or keys"));
    m_line->setAccessibleName(tr("Find a command or keys"));
    m_list->setAccessibleName(tr("Commands"));
    m_model->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    m_label->setText(tr("&New keys:"));
    m_keys->setAccessibleName(tr("Press the new keys"));
    m_none->setText(tr("Non&e"));
    m_original->setText(tr("&Original Keys"));
    m_resetAll->setText(tr("&Reset All"));
    const QList<QAction *> actions = m_shortcuts.actions();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row, 0)->setText(commandText(actions.at(row)));
    m_proxy->sort(0);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    showChosen();
}

void ShortcutsDialog::fill()
{
    const QList<QAction *> actions = m_shortcuts.actions();
    for (int at = 0; at < actions.size(); ++at) {
        auto *name = new QStandardItem(iconInList(actions.at(at)->icon()), commandText(actions.at(at)));
        name->setData(at, actionRole);
        m_model->appendRow({name, new QStandardItem(keysOf(actions.at(at)))});
    }
}

QAction *ShortcutsDialog::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_shortcuts.actions().at(index.siblingAtColumn(0).data(actionRole).toInt())
                           : nullptr;
}

void ShortcutsDialog::showKeys()
{
    const QList<QAction *> actions = m_shortcuts.actions();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QAction *action = actions.at(m_model->item(row, 0)->data(actionRole).toInt());
        QFont font = m_list->font();
        font.setBold(m_shortcuts.isChanged(action)); // beside the button that only then can be pressed
        m_model->item(row, 1)->setText(keysOf(action));
        m_model->item(row, 1)->setFont(font);
    }
    showChosen();
    Q_EMIT changed();
}

void ShortcutsDialog::showChosen()
{
    const QSignalBlocker quiet(m_keys);
    const QAction *action = chosen();
    m_keys->setEnabled(action);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_none->setEnabled(action && !action->shortcut().isEmpty());
    m_original->setEnabled(action && m_shortcuts.isChanged(action));
}

void ShortcutsDialog::take(const QKeySequence &keys)
{
    QAction *action = chosen();
    if (!action)
        return;
    // The field waits for further chords, which no command here has.
    const QKeySequence first = keys.isEmpty() ? keys : QKeySequence(keys[0]);
    if (!Shortcuts::isUsable(first)) {
        m_said->setText(
            tr("Choose keys with Ctrl or Alt, or a function key: letters alone are for writing."));
        showChosen();
        return;
    }
    const QAction *loser = m_shortcuts.choose(action, first);
    m_said->setText(
        loser
            ? tr("%1 was taken from “%2”.").arg(first.toString(QKeySequence::NativeText), commandText(loser))
            : QString());
    showKeys();
}

} // namespace vigie
