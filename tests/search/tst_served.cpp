// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/xapianindexserver.h"
#include "tests/search/searchfixture.h"
#include "tests/support/freeport.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::test;

/// An index that is served by xapian-tcpsrv on this machine, and what it answers.
class TestServed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theAnswersAreThoseOfTheFolder_data();
    void theAnswersAreThoseOfTheFolder();
    void aHitNeedsNoFolder();
    void whatAServedIndexCannotBeAskedIsSaid();
    void whatIsWrittenMeanwhileIsFound();
    void aServerThatWasAwayIsAskedAgain();
    void anAddressThatNobodyServesIsToldOf();
    void whoAnswersSomethingElseIsToldOf_data();
    void whoAnswersSomethingElseIsToldOf();
    void onlyThisMachineReachesItUnlessAsked();
    void aPortThatIsTakenIsSaid();
    void itEndsWhenItIsStopped();

private:
    bool serve(XapianIndexServer &server);

    std::unique_ptr<SearchFixture> m_library;
};

namespace {

Entity agency()
{
    Entity entity;
    entity.id = {u"agency"_s};
    entity.type = EntityType::Organisation;
    entity.labels = {{u"Harbour Agency"_s, Language::English, Label::Kind::Preferred, false},
                     {u"Agence portuaire"_s, Language::French, Label::Kind::Preferred, false},
                     {u"港湾庁"_s, Language::Japanese, Label::Kind::Preferred, false},
                     {u"항만청"_s, Language::Korean, Label::Kind::Preferred, false}};
    return entity;
}

QStringList listed(const SearchResults &results)
{
    QStringList places;
    for (const SearchHit &hit : results.hits) {
        QStringList marks;
        for (const Match &match : hit.matches)
            marks.append(u"%1-%2"_s.arg(match.span.start).arg(match.span.end));
        places.append(u"%1/%2 %3 %4 %5"_s.arg(hit.passage.document.value, QString::number(hit.passage.page),
                                              hit.snippet, marks.join(u' '),
                                              QString::number(hit.score, 'f', 6)));
    }
    return places;
}

/// Says the same to everybody who connects.
class Stranger
{
public:
    explicit Stranger(QByteArray words)
        : m_words(std::move(words))
        , m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in own{};
        own.sin_family = AF_INET;
        own.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof own;
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&own), size) == 0 &&
            ::listen(m_socket, 5) == 0 &&
            ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&own), &size) == 0)
            port = ntohs(own.sin_port);
        m_thread = std::thread([this] {
            for (int client = ::accept(m_socket, nullptr, nullptr); client >= 0;
                 client = ::accept(m_socket, nullptr, nullptr)) {
                if (!m_words.isEmpty()) [[maybe_unused]]
                    const auto said =
                        ::send(client, m_words.constData(), size_t(m_words.size()), MSG_NOSIGNAL);
                m_clients.push_back(client);
            }
        });
    }
    ~Stranger()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        m_thread.join();
        for (const int client : m_clients)
            ::close(client);
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Stranger)

    int port = 0;

private:
    QByteArray m_words;
    int m_socket;
    std::vector<int> m_clients; ///< kept open; of the thread
    std::thread m_thread;
};

bool listens(const char *address, int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(quint16(port));
    ::inet_pton(AF_INET, address, &to.sin_addr);
    const bool connected = ::connect(socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0;
    ::close(socket);
    return connected;
}

} // namespace

bool TestServed::serve(XapianIndexServer &server)
{
    const QSignalSpy started(&server, &IndexServer::started);
    server.start(IndexServer::thisMachine(), freePort());
    return QTest::qWaitFor([&started] { return !started.isEmpty(); });
}

void TestServed::initTestCase()
{
    if (XapianIndexServer::program().isEmpty())
        QSKIP("xapian-tcpsrv (package xapian-tools) is not installed.");
    m_library = std::make_unique<SearchFixture>(QList<Entity>{agency()});
    m_library->titles = {{u"en1"_s, u"Tankers and coal"_s}, {u"fr1"_s, u"Le port et ses navires"_s}};
    QStringList english;
    for (int i = 0; i < 40; ++i)
        english.append(
            u"On day %1 a tanker met %2 in the strait, and coal was moved from ship to ship."_s.arg(i).arg(
                i % 3 == 0 ? u"another tanker"_s : u"a barge"_s));
    english.append(u"The Harbour Agency closed the berth. Crude oil was landed elsewhere."_s);
    m_library->add(u"en1"_s, Language::English, english, FuzzyDate::day(QDate(2025, 3, 14)));
    m_library->add(u"en2"_s, Language::English,
                   {u"Payments of $28.4 million were made in 2024."_s, u"The strait was calm."_s},
                   FuzzyDate::year(2024));
    m_library->add(u"fr1"_s, Language::French,
                   {u"L'Agence portuaire a fermé le quai."_s, u"Le navire a quitté le détroit de nuit."_s},
                   FuzzyDate::month(2024, 6));
    m_library->add(u"ja1"_s, Language::Japanese,
                   {u"港湾庁は制裁対象の船を止めた。"_s, u"石炭は海峡で積み替えられた。"_s});
    m_library->add(u"ko1"_s, Language::Korean,
                   {u"항만청은 제재 대상 선박을 억류했다."_s, u"석탄은 해협에서 옮겨 실렸다."_s});
}

void TestServed::theAnswersAreThoseOfTheFolder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("order");
    for (const auto *text : {"tanker",
                             "tanker coal",
                             "tankers moving coal through the strait",
                             "\"ship to ship\"",
                             "tanker NOT barge",
                             "coal OR berth",
                             "navire",
                             "Harbour Agency",
                             "制裁",
                             "石炭",
                             "석탄",
                             "제재",
                             "tankr",
                             "strait*",
                             "lang:fr agence",
                             "tanker barge helicopter",
                             "port",
                             "doc:en1 crude",
                             "published:2024 strait",
                             "crude barge nowhere"})
        QTest::newRow(text) << QString::fromUtf8(text) << 0;
    QTest::newRow("by date") << u"strait"_s << 1;
}

// The same passages in the same order, marked in the same places, with the same weights and counts.
void TestServed::theAnswersAreThoseOfTheFolder()
{
    QFETCH(QString, text);
    QFETCH(int, order);
    XapianIndexServer server(m_library->folder());
    QVERIFY(serve(server));
    SearchQuery query;
    query.text = text;
    query.order = order == 1 ? SearchQuery::Order::Date : SearchQuery::Order::Relevance;
    XapianSearchService service(QString(), m_library->thesaurus);
    const auto answer = service.searchTogether(query, {server.place()}).result();
    QVERIFY2(answer.ok(), qPrintable(answer.ok() ? QString() : answer.error().message));
    const SearchResults served = answer.value();
    QVERIFY2(!served.others.first().failure, qPrintable(served.messages.join(u' ')));
    const SearchResults local = m_library->ask(query);
    QVERIFY(!local.hits.isEmpty());
    if (order == 1) { // among passages of one document the index's own order of pages counts
        QStringList here = listed(local), there = listed(served);
        const auto documents = [](const QStringList &places) {
            QStringList names;
            for (const QString &place : places)
                names.append(place.section(u'/', 0, 0));
            return names;
        };
        QCOMPARE(documents(there), documents(here));
        here.sort();
        there.sort();
        QCOMPARE(there, here);
        return;
    }
    QCOMPARE(listed(served), listed(local));
    QCOMPARE(served.total, local.total);
    QCOMPARE(served.facets.languages, local.facets.languages);
    QCOMPARE(served.facets.documents, local.facets.documents);
    QCOMPARE(served.messages, local.messages);
    for (qsizetype i = 0; i < local.hits.size(); ++i) {
        QCOMPARE(served.hits.at(i).parts.size(), local.hits.at(i).parts.size());
        for (qsizetype part = 0; part < local.hits.at(i).parts.size(); ++part)
            QCOMPARE(served.hits.at(i).parts.at(part).found, local.hits.at(i).parts.at(part).found);
    }
}

void TestServed::aHitNeedsNoFolder()
{
    XapianIndexServer server(m_library->folder());
    QVERIFY(serve(server));
    XapianSearchService service(QString(), m_library->thesaurus);
    SearchQuery query;
    query.text = u"crude"_s;
    const auto answer = service.searchTogether(query, {server.place()}).result();
    QVERIFY(answer.ok() && answer.value().hits.size() == 1);
    const SearchHit &hit = answer.value().hits.first();
    QVERIFY(hit.snippet.contains(u"Crude oil was landed"_s));
    QCOMPARE(hit.snippetMarks.size(), 1);
    const FoundDocument document = answer.value().others.first().documents.value(hit.passage.document);
    QCOMPARE(document.title, u"Tankers and coal"_s);
    QVERIFY(document.published && document.published->start == QDate(2025, 3, 14));
}

void TestServed::whatAServedIndexCannotBeAskedIsSaid()
{
    XapianIndexServer server(m_library->folder());
    QVERIFY(serve(server));
    XapianSearchService service(QString(), m_library->thesaurus);
    for (const QString &text : {u"amount:>1m payments"_s, u"strait NOT date:2024"_s}) {
        SearchQuery query;
        query.text = text;
        const auto answer = service.searchTogether(query, {server.place()}).result();
        QVERIFY(answer.ok());
        QVERIFY(answer.value().others.first().failure);
        QCOMPARE(answer.value().others.first().failure->code, Error::Code::Unsupported);
    }
}

void TestServed::whatIsWrittenMeanwhileIsFound()
{
    SearchFixture library;
    library.add(u"a"_s, Language::English, {u"A tanker."_s});
    XapianIndexServer server(library.folder());
    QVERIFY(serve(server));
    XapianSearchService service(QString(), library.thesaurus);
    SearchQuery query;
    query.text = u"tanker"_s;
    QCOMPARE(service.searchTogether(query, {server.place()}).result().value().total, 1);
    for (int i = 0; i < 5; ++i) {
        library.add(u"b%1"_s.arg(i), Language::English, {u"One more tanker."_s});
        QCOMPARE(service.searchTogether(query, {server.place()}).result().value().total, i + 2);
    }
}

void TestServed::aServerThatWasAwayIsAskedAgain()
{
    XapianSearchService service(QString(), m_library->thesaurus);
    SearchQuery query;
    query.text = u"crude"_s;
    XapianIndexServer server(m_library->folder());
    QVERIFY(serve(server));
    const LibraryPlace place = server.place();
    QCOMPARE(service.searchTogether(query, {place}).result().value().total, 1);
    server.stop();
    const QSignalSpy started(&server, &IndexServer::started);
    server.start(place.host, place.port);
    QTRY_VERIFY(!started.isEmpty());
    // The connection of the first question is gone; nobody notices.
    const auto again = service.searchTogether(query, {place}).result();
    QVERIFY(again.ok() && !again.value().others.first().failure);
    QCOMPARE(again.value().total, 1);
}

void TestServed::anAddressThatNobodyServesIsToldOf()
{
    SearchFixture own;
    own.add(u"a"_s, Language::English, {u"A tanker."_s});
    XapianSearchService service(own.folder(), own.thesaurus);
    SearchQuery query;
    query.text = u"tanker"_s;
    const LibraryPlace nobody = LibraryPlace::served(u"127.0.0.1:1"_s).value();
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto answer = service.searchTogether(query, {nobody}).result();
        QVERIFY(answer.ok());
        QCOMPARE(own.places(answer.value()), QStringList{u"a/1"_s});
        QVERIFY(answer.value().others.first().failure);
        QCOMPARE(answer.value().others.first().failure->code, Error::Code::NotFound);
        QVERIFY(answer.value().messages.first().contains(u"127.0.0.1:1"_s));
    }
}

void TestServed::whoAnswersSomethingElseIsToldOf_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("code");
    // The greeting of a server: its kind, its length, then the version of the protocol.
    QTest::newRow("another version") << QByteArray("\x00\x06\x63\x01\x00\x00\x00\x00", 8)
                                     << int(Error::Code::TooNew);
    QTest::newRow("another service") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << -1;
    QTest::newRow("noise") << QByteArray(200, '\xff') << -1;
    QTest::newRow("silence") << QByteArray() << int(Error::Code::TimedOut);
}

void TestServed::whoAnswersSomethingElseIsToldOf()
{
    QFETCH(QByteArray, words);
    QFETCH(int, code);
    const Stranger stranger(words);
    QVERIFY(stranger.port > 0);
    const LibraryPlace place{{}, u"127.0.0.1"_s, stranger.port};
    XapianSearchService service(m_library->folder(), m_library->thesaurus);
    SearchQuery query;
    query.text = u"crude"_s;
    const auto answer = service.searchTogether(query, {place}).result();
    QVERIFY(answer.ok());
    QCOMPARE(m_library->places(answer.value()), QStringList{u"en1/41"_s});
    const std::optional<Error> failure = answer.value().others.first().failure;
    QVERIFY(failure);
    if (code >= 0)
        QVERIFY2(int(failure->code) == code, qPrintable(failure->message));
    QVERIFY2(failure->message.contains(place.address()), qPrintable(failure->message));
    // Typed on: nobody waits for it again.
    QElapsedTimer timer;
    timer.start();
    if (code == int(Error::Code::TimedOut)) {
        QVERIFY(service.searchTogether(query, {place}).result().value().others.first().failure);
        QVERIFY(timer.elapsed() < 2000);
    }
}

void TestServed::onlyThisMachineReachesItUnlessAsked()
{
    XapianIndexServer server(m_library->folder());
    QVERIFY(serve(server));
    QCOMPARE(server.place().host, u"127.0.0.1"_s);
    QVERIFY(IndexServer::isThisMachine(server.place().host));
    QVERIFY(!IndexServer::isThisMachine(u"0.0.0.0"_s));
    QVERIFY(listens("127.0.0.1", server.place().port));
    // Another address of the same machine, as a stranger's would be.
    QVERIFY(!listens("127.0.0.2", server.place().port));
}

void TestServed::aPortThatIsTakenIsSaid()
{
    XapianIndexServer server(m_library->folder());
    QVERIFY(serve(server));
    XapianIndexServer second(m_library->folder());
    QSignalSpy failed(&second, &IndexServer::failed);
    second.start(server.place().host, server.place().port);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(server.place().address()));
    QVERIFY(!second.isRunning() && server.isRunning());
}

void TestServed::itEndsWhenItIsStopped()
{
    int port = 0;
    {
        XapianIndexServer server(m_library->folder());
        QVERIFY(serve(server));
        port = server.place().port;
        const QSignalSpy stopped(&server, &IndexServer::stopped);
        server.stop();
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(!server.isRunning() && !listens("127.0.0.1", port));
        QVERIFY(serve(server)); // and may be asked for again
        port = server.place().port;
        QVERIFY(listens("127.0.0.1", port));
    }
    QVERIFY(!listens("127.0.0.1", port));
}

QTEST_GUILESS_MAIN(TestServed)
#include "tst_served.moc"
