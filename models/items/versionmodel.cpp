// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/versionmodel.h"

#include "models/domain/oneline.h"
#include "models/items/joining.h"
#include "models/items/names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct VersionsText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::Versions)
};

/// A paragraph on one line: its line breaks are the page's, not the writer's. As long as before, so that
/// places stay.
QString withoutBreaks(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

} // namespace

QString differenceText(const VersionDifference &difference, Language other)
{
    const QString words = onOneLine(difference.words);
    const QString language = languageWithin(other);
    switch (difference.kind) {
    case VersionDifference::Kind::Figure:
    case VersionDifference::Kind::Number:
        return VersionsText::tr("“%1”: not in the other version (%2)", "%2 a language").arg(words, language);
    case VersionDifference::Kind::Name:
        return VersionsText::tr("“%1”: not named in the other version (%2)", "%2 a language")
            .arg(words, language);
    case VersionDifference::Kind::Hedge:
        return VersionsText::tr("“%1”: reported here, asserted in the other version (%2)", "%2 a language")
            .arg(words, language);
    case VersionDifference::Kind::Bound:
        return VersionsText::tr("“%1”: the other version (%2) gives the bare figure", "%2 a language")
            .arg(words, language);
    }
    return {};
}

void VersionModel::show(const VersionText &left, const VersionText &right, const VersionAlignment &alignment,
                        const Thesaurus &thesaurus)
{
    beginResetModel();
    m_left = left;
    m_right = right;
    m_pairs = alignment.pairs;
    m_differences = versionDifferences(left, right, alignment, thesaurus);
    endResetModel();
}

void VersionModel::clear()
{
    show({}, {}, {}, {});
}

const QList<int> &VersionModel::numbers(const QModelIndex &index) const
{
    const VersionPair &pair = m_pairs.at(index.row());
    return index.column() == Left ? pair.left : pair.right;
}

std::optional<Passage> VersionModel::passageAt(const QModelIndex &index) const
{
    if (!index.isValid() || numbers(index).isEmpty())
        return std::nullopt;
    const VersionText &text = this->text(index.column());
    const VersionParagraph &first = text.paragraphs.at(numbers(index).first());
    return Passage{text.document, first.page, first.span};
}

QModelIndex VersionModel::indexOf(const VersionDifference &difference) const
{
    return index(difference.pair, difference.passage.document == m_left.document ? Left : Right);
}

int VersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int VersionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VersionModel::textOf(const QModelIndex &index) const
{
    QStringList paragraphs;
    for (const int number : numbers(index))
        paragraphs.append(withoutBreaks(text(index.column()).paragraphs.at(number).text));
    return paragraphs.join(u'\n');
}

QVariant VersionModel::marksOf(const QModelIndex &index) const
{
    QList<Span> marks;
    qsizetype before = 0; // what stands in the cell before the paragraph
    const VersionText &text = this->text(index.column());
    for (const int number : numbers(index)) {
        const VersionParagraph &paragraph = text.paragraphs.at(number);
        for (const VersionDifference &one : m_differences) {
            if (one.pair != index.row() || one.passage.document != text.document ||
                one.passage.page != paragraph.page || !paragraph.span.contains(one.passage.span))
                continue;
            const qsizetype shift = before - paragraph.span.start;
            marks.append({one.passage.span.start + shift, one.passage.span.end + shift});
        }
        before += paragraph.text.size() + 1;
    }
    return QVariant::fromValue(marks);
}

QVariant VersionModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(index);
    case MarksRole:
        return marksOf(index);
    case LanguageRole:
        return int(text(index.column()).language);
    case HeadingRole: {
        const QList<int> &here = numbers(index);
        return !here.isEmpty() &&
               text(index.column()).paragraphs.at(here.first()).kind == Block::Kind::Heading;
    }
    default:
        return {};
    }
}

QVariant VersionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return languageText(text(section).language);
}

} // namespace vigie
