// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/documentmodel.h"

#include "models/items/dateformat.h"
#include "models/items/names.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// "1–12, 15": the first few runs of `pages`, which rise.
QString rangesText(const QList<int> &pages)
{
    constexpr qsizetype most = 6;
    const QLocale locale;
    QStringList runs;
    for (qsizetype first = 0; first < pages.size();) {
        qsizetype last = first;
        while (last + 1 < pages.size() && pages.at(last + 1) == pages.at(last) + 1)
            ++last;
        if (runs.size() == most) {
            runs.append(u"…"_s);
            break;
        }
        runs.append(first == last
                        ? locale.toString(pages.at(first))
                        : QString(locale.toString(pages.at(first)) + u'–' + locale.toString(pages.at(last))));
        first = last + 1;
    }
    return runs.join(u", "_s);
}

} // namespace

QString documentTitle(const Document &document)
{
    return document.title.isEmpty() ? QFileInfo(document.path).fileName() : document.title;
}

void DocumentModel::setDocuments(const QList<Document> &documents)
{
    beginResetModel();
    m_documents = documents;
    m_places = {};
    endResetModel();
}

const std::vector<QCollatorSortKey> &DocumentModel::places(int column) const
{
    std::vector<QCollatorSortKey> &places = m_places.at(size_t(column));
    if (!places.empty() || m_documents.isEmpty())
        return places;
    places.reserve(size_t(m_documents.size()));
    for (const Document &document : m_documents) {
        const QString written = text(document, column).toString();
        auto known = m_known.constFind(written);
        if (known == m_known.cend())
            known = m_known.insert(written, m_alphabet.sortKey(written));
        places.push_back(*known);
    }
    return places;
}

bool DocumentModel::precedes(int row, int other, int column) const
{
    const std::vector<QCollatorSortKey> &all = places(column);
    return all.at(size_t(row)) < all.at(size_t(other));
}

int DocumentModel::rowOf(const DocumentId &id) const
{
    const auto found = std::ranges::find(m_documents, id, &Document::id);
    return found == m_documents.end() ? -1 : int(found - m_documents.begin());
}

void DocumentModel::setProblemIcon(const QIcon &icon)
{
    m_problemIcon = icon;
}

void DocumentModel::retranslate()
{
    m_alphabet.setLocale(QLocale());
    m_known.clear();
    m_places = {};
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_documents.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_documents.size()) - 1, ColumnCount - 1));
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_documents.size());
}

int DocumentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_documents.size())
        return {};
    const Document &document = m_documents.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(document, index.column());
    case Qt::ToolTipRole:
        return toolTip(document, index.column());
    case Qt::DecorationRole:
        return index.column() == Title && !document.quality.isEmpty() ? QVariant(m_problemIcon) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Pages ? int(Qt::AlignRight | Qt::AlignVCenter)
                                       : int(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return document.id.value;
    case SortRole:
        return sortKey(document, index.column());
    case FilterRole:
        return QStringList{documentTitle(document), languageText(document.language), document.publisher,
                           document.published ? document.published->toIso() : QString(), document.path}
            .join(u'\n');
    case ProblemRole:
        return problems(document);
    default:
        return {};
    }
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title", "column of the library");
    case LanguageColumn:
        return tr("Language", "column of the library");
    case Published:
        return tr("Published", "column of the library: date of publication");
    case Publisher:
        return tr("Publisher", "column of the library");
    case Pages:
        return tr("Pages", "column of the library: number of pages");
    case Type:
        return tr("Type", "column of the library: kind of file");
    default:
        return {};
    }
}

QVariant DocumentModel::text(const Document &document, int column) const
{
    switch (column) {
    case Title:
        return documentTitle(document);
    case LanguageColumn:
        return languageText(document.language);
    case Published:
        return document.published ? document.published->toIso() : QString();
    case Publisher:
        return document.publisher;
    case Pages:
        return QLocale().toString(document.pages);
    case Type:
        return mediaTypeText(document.mediaType);
    default:
        return {};
    }
}

QVariant DocumentModel::sortKey(const Document &document, int column) const
{
    if (column == Published)
        return document.published ? (document.published->start.isValid() ? document.published->start
                                                                         : document.published->end)
                                  : QDate();
    if (column == Pages)
        return document.pages;
    return text(document, column);
}

QString DocumentModel::toolTip(const Document &document, int column) const
{
    switch (column) {
    case Title: {
        QStringList lines{documentTitle(document), document.path};
        if (const QString problem = problems(document); !problem.isEmpty())
            lines.append(problem);
        return lines.join(u'\n');
    }
    case LanguageColumn:
        return sourceText(document.languageSource);
    case Published:
        return document.published
                   ? QString(formatDate(*document.published, interfaceLanguage()) + u'\n' +
                             sourceText(document.publishedSource))
                   : tr("No date of publication was found. Add it in the document’s properties.");
    default:
        return {};
    }
}

QString DocumentModel::problems(const Document &document) const
{
    // One line for each kind of problem, however many pages have it.
    QStringList sentences;
    QHash<QString, QList<int>> pages;
    for (const PageProblem &problem : document.quality) {
        if (!pages.contains(problem.problem))
            sentences.append(problem.problem);
        pages[problem.problem].append(problem.page);
    }
    QStringList lines;
    for (const QString &sentence : std::as_const(sentences)) {
        const QList<int> with = pages.value(sentence);
        if (with.constFirst() <= 0)
            lines.append(pageProblemText(sentence));
        else if (with.size() == 1)
            lines.append(tr("Page %1: %2", "%2 a sentence")
                             .arg(QLocale().toString(with.constFirst()), pageProblemText(sentence)));
        else
            lines.append(tr("%n page(s) (%1): %2", "%1 their numbers, %2 a sentence", int(with.size()))
                             .arg(rangesText(with), pageProblemText(sentence)));
    }
    return lines.join(u'\n');
}

DocumentFilterModel::DocumentFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(DocumentModel::SortRole);
}

void DocumentFilterModel::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool DocumentFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(DocumentModel::FilterRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool DocumentFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *documents = qobject_cast<const DocumentModel *>(sourceModel());
    const bool isText = left.column() != DocumentModel::Published && left.column() != DocumentModel::Pages;
    return isText && documents ? documents->precedes(left.row(), right.row(), left.column())
                               : QSortFilterProxyModel::lessThan(left, right);
}

} // namespace vigie
