// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/documentchoice.h"

#include "models/items/dateformat.h"
#include "models/items/documentmodel.h"

#include <QCollator>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

DocumentChoice::DocumentChoice(const QList<Document> &documents, const QList<DocumentId> &without,
                               QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"chartDocuments"_s);
    setWindowTitle(tr("Documents of the Chart"));
    auto *help = new QLabel(tr("The chart counts what the ticked documents state."), this);
    help->setWordWrap(true);
    m_filter->setObjectName(u"chartDocumentsFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by title or date"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"chartDocumentsList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setUniformItemSizes(true);
    QList<std::pair<QString, DocumentId>> lines;
    for (const Document &document : documents) {
        const QString title = documentTitle(document);
        lines.append({document.published
                          ? tr("%1 (%2)", "title of a document, when it was published")
                                .arg(title, formatDate(*document.published, interfaceLanguage()))
                          : title,
                      document.id});
    }
    const QCollator collator;
    std::ranges::stable_sort(
        lines, [&collator](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    for (const auto &[text, id] : std::as_const(lines)) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, id.value);
        item->setCheckState(without.contains(id) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *all = buttons->addButton(tr("&All"), QDialogButtonBox::ActionRole);
    QPushButton *none = buttons->addButton(tr("&None"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(help);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &DocumentChoice::narrow);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setFocus();
    resize(560, 420);
}

QList<DocumentId> DocumentChoice::without() const
{
    QList<DocumentId> left;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Unchecked)
            left.append({m_list->item(row)->data(Qt::UserRole).toString()});
    }
    return left;
}

void DocumentChoice::narrow(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(words.trimmed(), Qt::CaseInsensitive));
    }
}

/// All that the filter shows.
void DocumentChoice::tickShown(bool tick)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            m_list->item(row)->setCheckState(tick ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace vigie
