// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/evidencechooser.h"

#include "models/items/documentmodel.h"
#include "models/services/services.h"
#include "ui/annotations/evidence.h"
#include "ui/common/listarrows.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int rowIdRole = Qt::UserRole;
constexpr int labelRole = Qt::UserRole + 1;

struct Row
{
    QString id;
    QString text;
    Passage passage;
};

QList<Row> rowsOf(const Services &services, EvidenceLink::Kind kind)
{
    QList<Row> rows;
    if (kind == EvidenceLink::Kind::Claim) {
        for (const Claim &claim : services.facts.claims())
            rows.append({claim.id.value, claimLine(claim), claim.passage});
    } else {
        for (const Event &event : services.facts.events())
            rows.append({event.id.value, eventLine(event), event.passage});
    }
    return rows;
}

/// How far it lies from the passage: on its words, on its page, in its document, elsewhere.
int distance(const Passage &one, const Passage &near)
{
    if (one.document != near.document)
        return 3;
    if (one.page != near.page)
        return 2;
    return one.span.overlaps(near.span) ? 0 : 1;
}

} // namespace

EvidenceChooser::EvidenceChooser(const Services &services, EvidenceLink::Kind kind, const Passage &near,
                                 QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    setObjectName(u"evidenceChooser"_s);
    const bool claims = kind == EvidenceLink::Kind::Claim;
    setWindowTitle(claims ? tr("Evidence for a Claim") : tr("Evidence for an Event"));
    m_line->setObjectName(u"evidenceLine"_s);
    m_line->setPlaceholderText(tr("Words of it, or of the document's title"));
    m_line->setAccessibleName(tr("Words of it, or of the document's title"));
    m_line->setClearButtonEnabled(true);
    chooseByArrows(m_line, m_list);
    QList<Row> rows = rowsOf(services, kind);
    std::stable_sort(rows.begin(), rows.end(), [&near](const Row &a, const Row &b) {
        return distance(a.passage, near) < distance(b.passage, near);
    });
    QHash<DocumentId, QString> titles;
    for (const Document &document : services.library.documents())
        titles.insert(document.id, documentTitle(document));
    auto *model = new QStandardItemModel(this);
    for (const Row &row : std::as_const(rows)) {
        auto *item = new QStandardItem(row.text + u"\n    "_s + titles.value(row.passage.document));
        item->setData(row.id, rowIdRole);
        item->setData(row.text, labelRole);
        model->appendRow(item);
    }
    m_proxy->setSourceModel(model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(u"evidenceList"_s);
    m_list->setProperty("verbatim", true);
    m_list->setAccessibleName(claims ? tr("Claims") : tr("Events"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setModel(m_proxy);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListView::activated, this, &QDialog::accept);
    const auto check = [this] { m_accept->setEnabled(!chosen().id.isEmpty()); };
    connect(m_line, &QLineEdit::textChanged, this, [this, check](const QString &text) {
        m_proxy->setFilterFixedString(text.trimmed());
        m_list->setCurrentIndex(m_proxy->index(0, 0));
        check();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, check);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(640, 440);
    m_list->setCurrentIndex(m_proxy->index(0, 0));
    check();
    m_line->setFocus();
}

EvidenceLink EvidenceChooser::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return {m_kind, index.data(rowIdRole).toString(), index.data(labelRole).toString()};
}

} // namespace vigie
