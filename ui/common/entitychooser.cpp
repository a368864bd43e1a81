// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/entitychooser.h"

#include "ui/common/entitynames.h"
#include "ui/common/listarrows.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

EntityChooser::EntityChooser(const Thesaurus &thesaurus, const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"entityChooser"_s);
    setWindowTitle(tr("Choose the Name"));
    const QString shown = words.simplified();
    auto *question = new QLabel(tr("“%1” names:", "%1 words of a document; a list of entries follows")
                                    .arg(shown.size() > 120 ? QString(shown.left(120) + u'…') : shown),
                                this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setVisible(!shown.isEmpty()); // a note on a document has no words of it
    m_line->setObjectName(u"entityChooserLine"_s);
    m_line->setPlaceholderText(tr("Part of a name in any language"));
    m_line->setAccessibleName(tr("Part of a name in any language"));
    m_line->setClearButtonEnabled(true);
    chooseByArrows(m_line, m_list);
    m_list->setObjectName(u"entityChooserList"_s);
    m_list->setAccessibleName(tr("Entries of the thesaurus"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_proxy->setSourceModel(entityNamesModel(
        thesaurus, [](const Entity &) { return true; }, this));
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_proxy);
    m_accept = m_buttons->button(QDialogButtonBox::Ok);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListView::activated, this, [this] {
        if (!chosen().isEmpty())
            accept();
    });
    connect(m_line, &QLineEdit::textChanged, this, &EntityChooser::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_accept->setEnabled(!chosen().isEmpty()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);
    resize(460, 420);
    filter(shown);
    if (m_proxy->rowCount() > 0)
        m_line->setText(shown);
    else
        filter({});
    m_line->selectAll();
    m_line->setFocus();
}

void EntityChooser::offerNewEntry()
{
    QPushButton *make = m_buttons->addButton(tr("&New Entry…"), QDialogButtonBox::ActionRole);
    make->setObjectName(u"entityChooserNew"_s);
    make->setAutoDefault(false);
    connect(make, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT newEntryAsked();
    });
}

EntityId EntityChooser::chosen() const
{
    return {m_list->currentIndex().data(EntityNameIdRole).toString()};
}

void EntityChooser::filter(const QString &text)
{
    m_proxy->setFilterFixedString(text.trimmed());
    m_list->setCurrentIndex(m_proxy->index(0, 0));
    m_accept->setEnabled(!chosen().isEmpty());
}

} // namespace vigie
