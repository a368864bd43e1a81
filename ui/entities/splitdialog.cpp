// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/splitdialog.h"

#include "models/items/dateformat.h"
#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/common/problems.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

SplitDialog::SplitDialog(Services &services, const Entity &entity, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_id(entity.id)
    , m_names(new QListWidget(this))
{
    setObjectName(u"splitDialog"_s);
    setWindowTitle(tr("Split Entry"));
    auto *question = new QLabel(tr("Which names of “%1” are another's? They go into a new entry.")
                                    .arg(entity.label(interfaceLanguage())),
                                this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    m_names->setObjectName(u"splitNames"_s);
    m_names->setAccessibleName(tr("Names of the entry"));
    QStringList seen;
    for (const Label &label : entity.labels) {
        if (seen.contains(label.text))
            continue;
        seen.append(label.text);
        const QString language =
            label.language == Language::Unknown ? QString() : u" · "_s + languageText(label.language);
        auto *item = new QListWidgetItem(label.text + language, m_names);
        item->setData(Qt::UserRole, label.text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_names->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_split = buttons->addButton(tr("&Split"), QDialogButtonBox::AcceptRole);
    m_split->setEnabled(false);
    connect(m_names, &QListWidget::itemChanged, this, [this] {
        const qsizetype going = ticked().size();
        m_split->setEnabled(going > 0 && going < m_names->count());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_names, 1);
    layout->addWidget(buttons);
    resize(440, 420);
}

QStringList SplitDialog::ticked() const
{
    QStringList names;
    for (int row = 0; row < m_names->count(); ++row) {
        if (m_names->item(row)->checkState() == Qt::Checked)
            names.append(m_names->item(row)->data(Qt::UserRole).toString());
    }
    return names;
}

void SplitDialog::accept()
{
    const Result<EntityId> made = m_services.thesaurus.split(m_id, ticked());
    if (!made) {
        showProblem(this, tr("The entry could not be split."), made.error());
        return;
    }
    Q_EMIT split(made.value());
    QDialog::accept();
}

} // namespace vigie
