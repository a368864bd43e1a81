// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/passagemodel.h"

#include "models/domain/recognition.h"
#include "models/items/dateformat.h"
#include "models/items/documentmodel.h"
#include "models/items/excerpt.h"
#include "models/items/explanation.h"
#include "models/items/names.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr quintptr groupLevel = 0; // internal id of a document's row; a passage has its group's row + 1
constexpr qsizetype mostPagesKept = 64;

} // namespace

PassageModel::PassageModel(const LibraryService &library, QObject *parent)
    : QAbstractItemModel(parent)
    , m_library(library)
{
}

void PassageModel::setHits(const QList<SearchHit> &hits, const QList<OtherAnswer> &others)
{
    beginResetModel();
    m_rows.clear();
    m_groups.clear();
    m_groupOf.clear();
    m_pages.clear();
    m_hits = hits;
    m_others = others;
    for (const SearchHit &hit : hits)
        addRow({hit.passage,
                hit.snippet,
                hit.snippetMarks,
                hit.language,
                {},
                false,
                hit.annotation.has_value(),
                false,
                hit.other});
    endResetModel();
}

void PassageModel::setMentions(const QList<Mention> &mentions)
{
    beginResetModel();
    m_rows.clear();
    m_groups.clear();
    m_groupOf.clear();
    m_pages.clear();
    m_hits.clear();
    m_others.clear();
    for (const Mention &mention : mentions)
        addRow({mention.passage, {}, {}, Language::Unknown, {}, false, false, false});
    endResetModel();
}

void PassageModel::clear()
{
    setMentions({});
}

void PassageModel::retranslate()
{
    if (m_groups.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(int(m_groups.size()) - 1, 0));
    for (int row = 0; row < m_groups.size(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

PassageModel::Group PassageModel::groupFor(const Row &row) const
{
    const DocumentId id = row.passage.document;
    if (row.other >= 0 && row.other < m_others.size()) {
        const OtherAnswer &other = m_others.at(row.other);
        const FoundDocument found = other.documents.value(id);
        return {id,
                found.title.isEmpty() ? id.value : found.title,
                found.language,
                found.published,
                {},
                other.place.name()};
    }
    const Result<Document> document = m_library.document(id);
    // A document that was removed meanwhile keeps its row: opening it says what happened.
    if (!document)
        return {id, id.value, Language::Unknown, {}, {}};
    return {id, documentTitle(document.value()), document.value().language, document.value().published, {}};
}

void PassageModel::addRow(Row row)
{
    const auto key = std::pair(row.other, row.passage.document);
    if (!m_groupOf.contains(key)) {
        m_groupOf.insert(key, int(m_groups.size()));
        m_groups.append(groupFor(row));
    }
    m_groups[m_groupOf.value(key)].rows.append(int(m_rows.size()));
    m_rows.append(std::move(row));
}

const PassageModel::Row &PassageModel::completed(int at) const
{
    Row &row = m_rows[at];
    if (row.complete)
        return row;
    row.complete = true;
    if (row.other >= 0) { // its pages are not at hand
        row.pageLabel = QLocale().toString(row.passage.page);
        return row;
    }
    const QString key = row.passage.document.value + u'/' + QString::number(row.passage.page);
    if (!m_pages.contains(key)) {
        if (m_pages.size() >= mostPagesKept)
            m_pages.clear();
        const Result<Page> page = m_library.page(row.passage.document, row.passage.page);
        m_pages.insert(key, page ? page.value() : Page());
    }
    const Page page = m_pages.value(key);
    row.pageLabel = page.label.isEmpty() ? QString::number(row.passage.page) : page.label;
    row.recognised = page.defect == PageDefect::Recognised;
    if (row.text.isEmpty()) {
        const PageExcerpt excerpt = excerptOf(page.text, row.passage.span);
        row.text = excerpt.text;
        row.marks = {excerpt.mark};
    }
    if (row.language == Language::Unknown)
        row.language = page.language;
    return row;
}

int PassageModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const bool isGroup = index.internalId() == groupLevel;
    const int group = isGroup ? index.row() : int(index.internalId()) - 1;
    return m_groups.at(group).rows.at(isGroup ? 0 : index.row());
}

const Passage *PassageModel::passage(const QModelIndex &index) const
{
    const int at = rowAt(index);
    return at < 0 ? nullptr : &m_rows.at(at).passage;
}

const SearchHit *PassageModel::hit(const QModelIndex &index) const
{
    const int at = rowAt(index);
    return at < 0 || at >= m_hits.size() ? nullptr : &m_hits.at(at);
}

QModelIndex PassageModel::firstPassage() const
{
    return m_groups.isEmpty() ? QModelIndex() : index(0, 0, index(0, 0));
}

QModelIndex PassageModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupLevel);
}

QModelIndex PassageModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, groupLevel);
}

int PassageModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != groupLevel || parent.column() != 0)
        return 0;
    return int(m_groups.at(parent.row()).rows.size());
}

int PassageModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PassageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == groupLevel)
        return groupData(m_groups.at(index.row()), role);
    const int at = rowAt(index);
    const Row &row = m_rows.at(at);
    const bool saysWords = role == Qt::DisplayRole || role == MarksRole || role == LanguageRole;
    if (role == IsGroupRole || (saysWords && !row.text.isEmpty() && row.language != Language::Unknown))
        return rowData(at, row, role); // a view asks this of every row: no page is read for it
    return rowData(at, completed(at), role);
}

QVariant PassageModel::groupData(const Group &group, int role) const
{
    const auto detail = [this, &group] {
        QStringList parts{languageText(group.language)};
        if (!group.library.isEmpty())
            parts.prepend(tr("Library “%1”", "what another library is called").arg(group.library));
        if (group.published)
            parts.append(formatDate(*group.published, interfaceLanguage()));
        parts.append(tr("%n passage(s)", "found in one document", int(group.rows.size())));
        return parts.join(u" · "_s);
    };
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(group.title + u'\n' + detail());
    case LanguageRole:
        return int(group.language);
    case IsGroupRole:
        return true;
    case DetailRole:
        return detail();
    default:
        return {};
    }
}

QStringList PassageModel::remarksOn(const Row &row)
{
    QStringList remarks;
    if (row.noted)
        remarks.append(tr("in your note", "what of a passage answers a search"));
    if (row.recognised)
        remarks.append(QCoreApplication::translate("vigie::Citation", "text recognised by OCR"));
    return remarks;
}

QVariant PassageModel::rowData(int at, const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return tr("Page %1, %2: %3", "%1 page label, %2 language, %3 words of the page")
            .arg(row.pageLabel, languageText(row.language), row.text);
    case MarksRole:
        return QVariant::fromValue(row.marks);
    case LanguageRole:
        return int(row.language);
    case PageLabelRole:
        return row.pageLabel;
    case RemarkRole:
        return remarksOn(row).join(u" · "_s);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList lines = at < m_hits.size() ? explanationLines(m_hits.at(at)) : QStringList();
        if (row.recognised)
            lines.append(pageProblemText(recognisedSentence(PageDefect::Recognised)));
        return lines.isEmpty() ? QVariant() : QVariant(lines.join(u'\n'));
    }
    case IsGroupRole:
        return false;
    default:
        return {};
    }
}

} // namespace vigie
