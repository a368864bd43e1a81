// SPDX-License-Identifier: GPL-3.0-or-later
// How long a decision takes in a library of many claims, how long the window's thread is held up by what
// follows from it, and when the chart shows it.
#include "models/store/documentwriter.h"
#include "models/store/librarydatabase.h"
#include "models/store/librarysession.h"
#include "models/store/sqlitefactsservice.h"
#include "models/store/sqlitejournalservice.h"
#include "models/store/sqlitelibraryservice.h"
#include "tests/support/fakeservices.h"
#include "ui/chart/chartpanel.h"
#include "ui/claims/claimspanel.h"
#include "ui/claims/reviewpanel.h"
#include "ui/common/navigator.h"
#include "ui/timeline/timelinepanel.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

constexpr int claimsADocument = 25;

/// One document: a line each for thefts from some of a few hundred victims.
ReadDocument document(int number, std::mt19937 &random)
{
    const auto roll = [&](int most) { return int(random() % unsigned(most)); };
    ReadDocument read;
    read.document.id = {u"%1"_s.arg(number, 12, 16, QLatin1Char('0'))};
    read.document.sha256 = read.document.id.value.leftJustified(64, u'0');
    read.document.title = u"Report %1"_s.arg(number);
    read.document.language = Language::English;
    read.document.published = FuzzyDate::day(QDate(2015, 1, 1).addDays(roll(4000)));
    read.document.pages = 1;
    QString text;
    for (int i = 0; i < claimsADocument; ++i) {
        const int theft = roll(1000);
        std::mt19937 fixed{unsigned(theft)};
        const qint64 exact = 1'000'000 + qint64(fixed() % 1'500'000) * 1'000;
        Claim claim;
        claim.quote = u"%1 dollars"_s.arg(exact);
        claim.passage = {read.document.id, 1, {text.size(), text.size() + claim.quote.size()}};
        text += claim.quote + u" were taken.\n"_s;
        claim.id = {u"c%1"_s.arg(number * claimsADocument + i, 8, 10, QLatin1Char('0'))};
        claim.amount.unit = u"USD"_s;
        claim.amount.shownPower = 6 - roll(3);
        claim.amount.value = Decimal(exact).rounded(claim.amount.shownPower);
        claim.kind = ClaimKind::Theft;
        claim.period = FuzzyDate::month(2015 + int(fixed() % 11), 1 + int(fixed() % 12));
        if (theft % 3 > 0)
            claim.victim = {{}, u"Victim %1"_s.arg(theft)};
        read.facts.claims.append(claim);
    }
    Page page;
    page.number = 1;
    page.text = text;
    read.pages = {page};
    read.document.characters = text.size();
    read.version = {1, {}};
    return read;
}

/// Time of this thread's core in milliseconds, so that what else the machine does is not measured.
double coreMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * double(now.tv_sec) + double(now.tv_nsec) / 1e6;
}

/// Runs the event loop until `done` and gives the longest time that one turn of it took of this thread's
/// core.
double longestTurn(const std::function<bool()> &done, qint64 atLeastMs)
{
    QElapsedTimer whole;
    whole.start();
    double longest = 0;
    while (!done() || whole.elapsed() < atLeastMs) {
        const double start = coreMs();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        longest = std::max(longest, coreMs() - start);
        if (whole.elapsed() > 20'000)
            break;
    }
    return longest;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const int wanted = app.arguments().value(1, u"20000"_s).toInt();
    const QTemporaryDir folder;
    const auto session = LibrarySession::open(folder.path(), true).value();
    std::mt19937 random(7);
    for (int number = 0; number < wanted / claimsADocument; ++number) {
        const ReadDocument read = document(number, random);
        const auto stored = DocumentWriter(session->database())
                                .store(read, {u"/in/%1.txt"_s.arg(number), read.document.id, 1, 0});
        if (!stored.ok()) {
            std::fprintf(stderr, "%s\n", qPrintable(stored.error().message));
            return 1;
        }
    }
    SqliteLibraryService library(session);
    SqliteFactsService facts(session, std::make_shared<Thesaurus>());
    SqliteJournalService journal(session);
    facts.readInBackground();
    FakeServices fakes;
    Services services{library,           fakes.imports, fakes.search,  fakes.render,        facts,
                      fakes.annotations, journal,       fakes.exports, fakes.savedSearches, fakes.thesaurus};
    Navigator navigator;
    ChartPanel chart(services, navigator);
    ClaimsPanel claims(services, navigator);
    ReviewPanel review(services, navigator);
    TimelinePanel timeline(services, navigator);
    for (QWidget *panel : QList<QWidget *>{&chart, &claims, &review, &timeline}) {
        panel->resize(700, 500);
        panel->show();
    }
    longestTurn([&facts] { return !facts.isReading(); }, 3000);
    const auto *table = chart.findChild<QTableView *>(u"chartTable"_s);
    std::printf("%lld claims, %d bars\n", static_cast<long long>(facts.claims().size()),
                table->model()->rowCount());
    std::printf("%10s %18s %16s\n", "decide ms", "longest turn ms", "chart after ms");
    auto *accept = review.findChild<QAction *>(u"acceptClaimInReview"_s);
    for (int round = 0; round < 8; ++round) {
        bool drawn = false;
        const auto reset =
            QObject::connect(table->model(), &QAbstractItemModel::modelReset, [&drawn] { drawn = true; });
        ClaimDecision decision;
        decision.status = round % 2 == 0 ? ReviewStatus::Rejected : ReviewStatus::Accepted;
        QElapsedTimer timer;
        timer.start();
        const double before = coreMs();
        if (round % 2 == 0) { // as by its key in the queue
            accept->trigger();
        } else {
            const auto decided = facts.decide(facts.claims().at(round * 40).id, decision);
            if (!decided.ok())
                std::printf("%s\n", qPrintable(decided.error().message));
        }
        const double decideMs = coreMs() - before;
        double shown = 0;
        const double turn = longestTurn(
            [&] {
                if (drawn && shown == 0)
                    shown = double(timer.nsecsElapsed()) / 1e6;
                return drawn;
            },
            1500);
        QObject::disconnect(reset);
        std::printf("%10.1f %18.1f %16.1f\n", decideMs, turn, shown);
    }
    return 0;
}
