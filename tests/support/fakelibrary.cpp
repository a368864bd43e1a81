// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeanswers.h"
#include "tests/support/fakeservices.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

using namespace fakes;

Result<Document> FakeLibrary::document(const DocumentId &id) const
{
    const auto found = std::ranges::find(m_documents, id, &Document::id);
    return found == m_documents.end() ? Result<Document>(notFound) : Result<Document>(*found);
}

Result<Page> FakeLibrary::page(const DocumentId &id, int number) const
{
    const QList<Page> pages = m_pages.value(id);
    if (number < 1 || number > pages.size())
        return notFound;
    return pages.at(number - 1);
}

Result<QList<Page>> FakeLibrary::pages(const DocumentId &id) const
{
    if (!m_pages.contains(id))
        return notFound;
    return m_pages.value(id);
}

QHash<int, QString> FakeLibrary::pageLabels(const DocumentId &id) const
{
    QHash<int, QString> labels;
    for (const Page &page : m_pages.value(id)) {
        if (page.size.isValid() && !page.label.isEmpty() && page.label != QString::number(page.number))
            labels.insert(page.number, page.label);
    }
    return labels;
}

Result<void> FakeLibrary::correct(const DocumentId &id, const DocumentCorrection &correction)
{
    if (failure)
        return *failure;
    const auto found = std::ranges::find(m_documents, id, &Document::id);
    if (found == m_documents.end())
        return notFound;
    if (correction.title)
        found->title = *correction.title;
    if (correction.language)
        found->language = *correction.language;
    if (correction.published)
        found->published = correction.published;
    if (correction.publisher)
        found->publisher = *correction.publisher;
    if (correction.translatedTitle)
        found->translatedTitle = *correction.translatedTitle;
    Q_EMIT documentsChanged();
    return {};
}

Result<void> FakeLibrary::remove(const DocumentId &id)
{
    if (failure)
        return *failure;
    m_documents.removeIf([&id](const Document &document) { return document.id == id; });
    m_pages.remove(id);
    Q_EMIT documentsChanged();
    return {};
}

void FakeLibrary::add(const Document &document, const QList<Page> &pages)
{
    m_documents.append(document);
    m_pages.insert(document.id, pages);
    Q_EMIT documentsChanged();
}

QFuture<ImportOutcome> FakeImport::importPaths(const QStringList &paths)
{
    asked = paths;
    m_promise = QPromise<ImportOutcome>();
    m_promise.start();
    m_promise.setProgressRange(0, int(outcomes.size()));
    QFuture<ImportOutcome> future = m_promise.future();
    for (int done = 0; done < outcomes.size(); ++done) {
        m_promise.setProgressValueAndText(done, outcomes.at(done).path);
        m_promise.addResult(outcomes.at(done));
    }
    if (!stay)
        finish();
    return future;
}

QFuture<ImportOutcome> FakeImport::importProtected(const QString &path, const QString &password)
{
    ImportOutcome outcome{path, ImportOutcome::Status::Added, DocumentId{u"protected001"_s}, {}};
    if (password != u"sesame")
        outcome = {
            path, ImportOutcome::Status::Failed, {}, Error{Error::Code::Encrypted, u"Not that one."_s}};
    return QtFuture::makeReadyFuture(outcome);
}

QFuture<RecognitionOutcome> FakeImport::recognise(const QList<RecognitionRequest> &requests)
{
    recogniseAsked = requests;
    m_recognition = QPromise<RecognitionOutcome>();
    m_recognition.start();
    // Qt passes a text on only when the value rises.
    m_recognition.setProgressRange(-1, int(recognised.size()));
    m_recognition.setProgressValueAndText(0, u"A scanned report"_s);
    m_recognition.setProgressRange(0, int(recognised.size()));
    QFuture<RecognitionOutcome> future = m_recognition.future();
    for (int done = 0; done < recognised.size(); ++done) {
        m_recognition.setProgressValueAndText(done, u"A scanned report"_s);
        m_recognition.addResult(recognised.at(done));
    }
    if (!stay)
        finishRecognition();
    return future;
}

QFuture<Result<void>> FakeImport::forgetRecognised(const DocumentId &document, const QList<int> &pages)
{
    Q_UNUSED(pages)
    forgetAsked.append(document);
    return QtFuture::makeReadyFuture(Result<void>());
}

void FakeImport::finishRecognition()
{
    m_recognition.setProgressValue(int(recognised.size()));
    m_recognition.finish();
}

void FakeImport::finish()
{
    m_promise.setProgressValue(int(outcomes.size()));
    m_promise.finish();
}

} // namespace vigie
