// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/savedsearches.h"

#include "models/services/services.h"
#include "ui/common/icons.h"
#include "ui/common/problems.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString keepingAmpersands(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

// True when done; else says why not.
bool changed(QWidget *parent, const Result<void> &done)
{
    if (!done.ok())
        showProblem(parent, SavedSearchesDialog::tr("The saved searches could not be changed."),
                    done.error());
    return done.ok();
}

} // namespace

SavedSearchesButton::SavedSearchesButton(Services &services, QWidget *parent)
    : QToolButton(parent)
    , m_services(services)
{
    setObjectName(u"savedSearches"_s);
    setIcon(themedIcon(u"bookmark"_s));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"savedSearchesMenu"_s);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SavedSearchesButton::fill);
    retranslate();
}

void SavedSearchesButton::setQuestion(const SearchQuery &query)
{
    m_question = query;
}

void SavedSearchesButton::retranslate()
{
    setToolTip(tr("Saved searches"));
    setAccessibleName(tr("Saved searches"));
}

void SavedSearchesButton::fill()
{
    menu()->clear();
    menu()
        ->addAction(tr("&Save This Search…"), this, &SavedSearchesButton::keep)
        ->setEnabled(!m_question.text.isEmpty());
    const QList<SavedSearch> saved = m_services.savedSearches.saved();
    if (!saved.isEmpty())
        menu()->addSeparator();
    for (const SavedSearch &one : saved)
        menu()->addAction(keepingAmpersands(one.name), this, [this, one] { Q_EMIT chosen(one.query); });
    menu()->addSeparator();
    menu()
        ->addAction(tr("&Manage Saved Searches…"), this, &SavedSearchesButton::manage)
        ->setEnabled(!saved.isEmpty());
    menu()
        ->addAction(tr("&Forget Recent Searches"), this,
                    [this] { changed(this, m_services.savedSearches.forgetRecent()); })
        ->setEnabled(!m_services.savedSearches.recent().isEmpty());
}

void SavedSearchesButton::keep()
{
    bool ok = false;
    const QString name = QInputDialog::getText(window(), tr("Save Search"), tr("Name:", "of a saved search"),
                                               QLineEdit::Normal, m_question.text, &ok)
                             .simplified();
    if (ok && !name.isEmpty())
        changed(this, m_services.savedSearches.save({name, m_question}));
}

void SavedSearchesButton::manage()
{
    SavedSearchesDialog dialog(m_services, window());
    connect(&dialog, &SavedSearchesDialog::chosen, this, &SavedSearchesButton::chosen);
    dialog.exec();
}

SavedSearchesDialog::SavedSearchesDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("No search is saved. Search for something, then choose Save This Search in the "
                              "menu beside the search field."),
                           this))
{
    setObjectName(u"savedSearchesDialog"_s);
    setWindowTitle(tr("Saved Searches"));
    m_list->setObjectName(u"savedSearchesList"_s);
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_nothing->setObjectName(u"savedSearchesNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_rename = buttons->addButton(tr("&Rename"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("Re&move"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    m_open->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SavedSearchesDialog::open);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem *item) { rename(m_list->row(item)); });
    connect(m_open, &QPushButton::clicked, this, &SavedSearchesDialog::open);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &SavedSearchesDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill({});
}

void SavedSearchesDialog::fill(const QString &current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_saved = m_services.savedSearches.saved();
    for (const SavedSearch &one : std::as_const(m_saved)) {
        auto *item = new QListWidgetItem(one.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(one.query.text);
        if (one.name == current)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    for (QPushButton *button : {m_open, m_rename, m_remove})
        button->setEnabled(!m_saved.isEmpty());
    m_list->setVisible(!m_saved.isEmpty());
    m_nothing->setVisible(m_saved.isEmpty());
}

void SavedSearchesDialog::rename(int row)
{
    const QString name = m_list->item(row)->text().simplified();
    const SavedSearch before = m_saved.at(row);
    const auto taken = [&](const SavedSearch &one) { return one.name == name; };
    const bool changes = !name.isEmpty() && std::none_of(m_saved.cbegin(), m_saved.cend(), taken);
    if (changes && changed(this, m_services.savedSearches.save({name, before.query})))
        changed(this, m_services.savedSearches.remove(before.name));
    fill(changes ? name : before.name);
}

void SavedSearchesDialog::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    changed(this, m_services.savedSearches.remove(m_saved.at(row).name));
    fill(row + 1 < m_saved.size() ? m_saved.at(row + 1).name : QString());
}

void SavedSearchesDialog::open()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    accept();
    Q_EMIT chosen(m_saved.at(row).query);
}

} // namespace vigie
