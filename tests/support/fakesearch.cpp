// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeanswers.h"
#include "tests/support/fakeservices.h"

namespace vigie {

using namespace fakes;

QFuture<Result<SearchResults>> FakeSearch::search(const SearchQuery &query)
{
    asked.append(query);
    if (failure)
        return ready(Result<SearchResults>(*failure));
    SearchResults answer = results;
    answer.query = query;
    answer.expansions.removeIf([&query](const Expansion &expansion) {
        return !query.expand || query.withoutExpansions.contains(expansion.term);
    });
    return ready(Result<SearchResults>(answer));
}

QFuture<Result<SearchResults>> FakeSearch::searchTogether(const SearchQuery &query,
                                                          const QList<LibraryPlace> &others)
{
    askedTogether = others;
    return search(query);
}

QFuture<Result<SearchResults>> FakeSearch::similar(const Passage &passage, bool otherLanguages)
{
    likened.append({passage, otherLanguages});
    if (failure)
        return QtFuture::makeReadyFuture(Result<SearchResults>(*failure));
    return QtFuture::makeReadyFuture(Result<SearchResults>(results));
}

QList<Match> FakeSearch::matchesOn(const SearchQuery &query, const Page &page) const
{
    QList<Match> matches;
    if (query.text.isEmpty())
        return matches;
    for (qsizetype at = page.text.indexOf(query.text); at >= 0;
         at = page.text.indexOf(query.text, at + query.text.size()))
        matches.append({{at, at + query.text.size()}, query.text});
    return matches;
}

void FakeIndexServer::start(const QString &address, int port)
{
    if (port == 1025) {
        Q_EMIT failed(QStringLiteral("The port is taken."));
        return;
    }
    m_place = {{}, address, port};
    Q_EMIT started();
}

void FakeIndexServer::stop()
{
    m_place = {};
    Q_EMIT stopped();
}

QFuture<Result<QImage>> FakeRender::renderPage(const DocumentId &, int, double dpi)
{
    QImage image(qRound(595 * dpi / 72), qRound(842 * dpi / 72), QImage::Format_RGB32);
    image.fill(Qt::white);
    return ready(Result<QImage>(image));
}

QFuture<Result<CharacterBoxes>> FakeRender::characterBoxes(const DocumentId &, int)
{
    return ready(Result<CharacterBoxes>(CharacterBoxes()));
}

} // namespace vigie
