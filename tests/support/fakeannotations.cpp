// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeanswers.h"
#include "tests/support/fakeservices.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

using namespace fakes;

QList<Annotation> FakeAnnotations::annotations(const AnnotationFilter &filter) const
{
    QList<Annotation> found = m_annotations;
    found.removeIf([&filter](const Annotation &annotation) {
        const QString all = annotation.quote + u'\n' + annotation.note + u'\n' + annotation.tags.join(u'\n');
        return (filter.document && annotation.passage.document != *filter.document) ||
               (filter.colour && annotation.colour != *filter.colour) ||
               (filter.state && annotation.state != *filter.state) ||
               (filter.evidence && !annotation.evidence.contains(*filter.evidence)) ||
               (!filter.tag.isEmpty() && std::ranges::none_of(annotation.tags,
                                                              [&filter](const QString &tag) {
                                                                  return isTagWithin(tag, filter.tag);
                                                              })) ||
               !all.contains(filter.text, Qt::CaseInsensitive);
    });
    return found;
}

Result<Annotation> FakeAnnotations::add(const Annotation &draft)
{
    if (failure)
        return *failure;
    Annotation added = draft;
    added.id = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    m_annotations.append(added);
    Q_EMIT annotationsChanged();
    return added;
}

Result<Annotation> FakeAnnotations::edit(const Annotation &changed)
{
    if (failure)
        return *failure;
    const auto found = std::ranges::find(m_annotations, changed.id, &Annotation::id);
    if (found == m_annotations.end())
        return notFound;
    found->note = changed.note;
    found->tags = changed.tags;
    found->colour = changed.colour;
    found->style = changed.style;
    found->evidence = changed.evidence;
    const Annotation edited = *found;
    Q_EMIT annotationsChanged();
    return edited;
}

Result<void> FakeAnnotations::remove(const AnnotationId &id)
{
    if (failure)
        return *failure;
    m_annotations.removeIf([&id](const Annotation &annotation) { return annotation.id == id; });
    Q_EMIT annotationsChanged();
    return {};
}

Result<AnnotationImport> FakeAnnotations::restore(const QList<Annotation> &annotations)
{
    if (failure)
        return *failure;
    AnnotationImport result;
    for (const Annotation &one : annotations) {
        if (std::ranges::find(m_annotations, one.id, &Annotation::id) != m_annotations.end()) {
            ++result.known;
            continue;
        }
        m_annotations.append(one);
        ++result.taken;
    }
    Q_EMIT annotationsChanged();
    return result;
}

QList<JournalStep> FakeJournal::done() const
{
    if (undoKey.isEmpty())
        return {};
    return {{.number = 1, .at = {}, .action = undoKey, .subject = {}, .summary = {}}};
}

QList<JournalStep> FakeJournal::undone() const
{
    if (redoKey.isEmpty())
        return {};
    return {{.number = 1, .at = {}, .action = redoKey, .subject = {}, .summary = {}}};
}

Result<void> FakeJournal::undo()
{
    ++timesUndone;
    redoKey = undoKey;
    undoKey.clear();
    Q_EMIT journalChanged();
    return {};
}

Result<void> FakeJournal::redo()
{
    ++timesRedone;
    undoKey = redoKey;
    redoKey.clear();
    Q_EMIT journalChanged();
    return {};
}

QStringList FakeExport::formats() const
{
    return {u"markdown"_s, u"html"_s, u"odt"_s, u"docx"_s,   u"pdf"_s,  u"pack"_s,
            u"csv"_s,      u"csl"_s,  u"ris"_s, u"bibtex"_s, u"qdpx"_s, u"jsonld"_s};
}

QString FakeExport::suffix(const QString &format) const
{
    return format == u"markdown" ? u"md"_s : format;
}

Result<QByteArray> FakeExport::exportExcerpts(const ExportRequest &) const
{
    if (failure)
        return *failure;
    return QByteArray("excerpts");
}

QFuture<Result<AnnotationImport>> FakeExport::importAnnotations(const QString &path)
{
    filesBroughtIn.append(path);
    return QtFuture::makeReadyFuture(failure ? Result<AnnotationImport>(*failure) : imported);
}

Result<void> FakeExport::exportToFile(const ExportRequest &request, const QString &path) const
{
    if (failure)
        return *failure;
    written.append({request, path});
    return {};
}

Result<void> FakeSavedSearches::save(const SavedSearch &search)
{
    if (failure)
        return *failure;
    kept.removeIf([&search](const SavedSearch &one) { return one.name == search.name; });
    kept.append(search);
    Q_EMIT savedChanged();
    return {};
}

Result<void> FakeSavedSearches::remove(const QString &name)
{
    if (failure)
        return *failure;
    kept.removeIf([&name](const SavedSearch &one) { return one.name == name; });
    Q_EMIT savedChanged();
    return {};
}

Result<void> FakeSavedSearches::remember(const SearchQuery &query)
{
    if (failure)
        return *failure;
    lately.removeIf([&query](const SearchQuery &one) { return one.text == query.text; });
    lately.prepend(query);
    return {};
}

Result<void> FakeSavedSearches::forgetRecent()
{
    lately.clear();
    return {};
}

} // namespace vigie
