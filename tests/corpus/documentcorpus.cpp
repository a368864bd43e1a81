// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/documentcorpus.h"

#include "indexing/extraction/workerprocess.h"
#include "indexing/facts/factreader.h"
#include "indexing/pipeline/describedocument.h"
#include "tests/support/wholethesaurus.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace vigie::corpus {

namespace {

QString nameOf(const Party &party)
{
    return party.entity.isEmpty() ? party.name.toCaseFolded() : party.entity.value;
}

QString isoOf(const Claim &claim)
{
    return claim.period ? claim.period->toIso() : QString();
}

QString equivalentsOf(const Claim &claim)
{
    QStringList all;
    for (const Equivalent &equivalent : claim.equivalents)
        all.append(equivalent.amount.value.toString() + u' ' + equivalent.amount.unit);
    return all.join(u", "_s);
}

QString equivalentsOf(const QJsonObject &expected)
{
    QStringList all;
    for (const QJsonValue &value : expected.value(u"equivalents"_s).toArray())
        all.append(value[u"value"_s].toString() + u' ' + value[u"currency"_s].toString());
    return all.join(u", "_s);
}

QString wholeOf(const Claim &claim, const QList<Claim> &all)
{
    for (const Claim &whole : all) {
        if (!claim.partOf.isEmpty() && whole.id == claim.partOf)
            return whole.amount.value.toString();
    }
    return {};
}

QString periodOfWhole(const Claim &claim, const Ledger &ledger)
{
    const Fact *fact = ledger.find(ledger.factOf.value(claim.id));
    const Fact *whole = fact ? ledger.find(fact->partOf) : nullptr;
    return whole && whole->period ? whole->period->toIso() : QString();
}

/// Names are marked with the words around them or without: one must hold the other.
QString likeMarked(const QString &found, const QString &marked)
{
    const QString one = found.simplified().toCaseFolded(), other = marked.simplified().toCaseFolded();
    const bool same = !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
    return same ? marked : found;
}

/// A victim is marked by its id, or by its name where it has none: "gala-games" is "gala games".
QString unhyphened(const QString &name)
{
    return QString(name).replace(u'-', u' ');
}

QString yes(bool value)
{
    return value ? u"yes"_s : QString();
}

} // namespace

/// The first and last day of a period, however it is written: 2022-11/2024-01 is 2022-11-01/2024-01-31,
/// 2025-Q4 and 2025-10/2025-12 are the same days.
static QString inDays(const QString &period)
{
    const QStringList sides = period.split(u'/');
    const auto first = FuzzyDate::fromIso(sides.constFirst()), last = FuzzyDate::fromIso(sides.constLast());
    const auto day = [](const QDate &date, const QString &otherwise) {
        return date.isValid() ? date.toString(Qt::ISODate) : otherwise;
    };
    return day(first ? first->start : QDate(), sides.constFirst()) + u'/' +
           day(last ? last->end : QDate(), sides.constLast());
}

void note(Scores &scores, const QString &language, const QString &field, const QString &expected,
          const QString &found, const QString &place)
{
    Score &score = scores.fields[language + u' ' + field];
    const bool named = field == u"victim"_s && unhyphened(expected) == unhyphened(found);
    if (expected == found || named ||
        (field.endsWith(u"period"_s) && !expected.isEmpty() && !found.isEmpty() &&
         inDays(expected) == inDays(found))) {
        score.right += expected.isEmpty() ? 0 : 1;
        return;
    }
    score.wrong += found.isEmpty() ? 0 : 1;
    score.missed += expected.isEmpty() ? 0 : 1;
    scores.differences.append(place + u": " + field + u" is «" + found + u"», not «" + expected + u"»");
}

Score Scores::total() const
{
    Score sum;
    for (const Score &score : fields) {
        sum.right += score.right;
        sum.wrong += score.wrong;
        sum.missed += score.missed;
    }
    return sum;
}

Score Scores::field(const QString &name) const
{
    Score sum;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (it.key().section(u' ', 1) == name) {
            sum.right += it->right;
            sum.wrong += it->wrong;
            sum.missed += it->missed;
        }
    }
    return sum;
}

void Scores::print(const QString &title) const
{
    QTextStream out(stdout);
    const auto line = [&](const QString &name, const Score &score) {
        out << name.leftJustified(20) << "precision " << QString::number(score.precision(), 'f', 3)
            << "  recall " << QString::number(score.recall(), 'f', 3) << "  (" << score.right << " right, "
            << score.wrong << " wrong, " << score.missed << " missed)\n";
    };
    out << "== " << title << '\n';
    QStringList names;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        line(it.key(), it.value());
        if (!names.contains(it.key().section(u' ', 1)))
            names.append(it.key().section(u' ', 1));
    }
    for (const QString &name : std::as_const(names))
        line(u"all "_s + name, field(name));
    line(u"all"_s, total());
}

std::optional<ReadDocument> readDocument(const QString &path)
{
    static WorkerProcess worker(QStringLiteral(VIGIE_BIN_DIR "/vigie-worker"));
    static const FactReader reader{wholeThesaurus()};
    Result<ExtractedDocument> extracted = worker.extract(path);
    if (!extracted.ok())
        return std::nullopt;
    ReadDocument read;
    read.document = describeDocument(extracted.value(), QFileInfo(path).fileName(), findPublishedDate);
    read.document.id = {QFileInfo(path).fileName()};
    for (const Page &page : extracted.value().pages)
        read.text += page.text + u'\n';
    for (const Claim &claim : reader.read(read.document, extracted.value().pages).claims)
        (claim.amount.kind == UnitKind::Quantity ? read.quantities : read.claims).append(claim);
    return read;
}

ReadDocument readText(const QString &text, Language language)
{
    static const FactReader reader{wholeThesaurus()};
    ReadDocument read;
    read.document.id = {u"text"_s};
    read.document.language = language;
    read.document.published = FuzzyDate::day(QDate(2025, 11, 18));
    Page page;
    page.number = 1;
    page.language = language;
    for (const QString &line : text.split(u'\n')) {
        const bool heading = line.startsWith(u"= "), item = line.startsWith(u"- ");
        const QString words = heading || item ? line.mid(2) : line;
        const qsizetype start = page.text.size();
        page.text += words + u'\n';
        const Block::Kind kind = line.contains(u'\t') ? Block::Kind::TableRow
                                 : heading            ? Block::Kind::Heading
                                 : item               ? Block::Kind::ListItem
                                                      : Block::Kind::Paragraph;
        page.blocks.append({kind, quint8(heading ? 1 : 0), {start, start + words.size()}});
    }
    for (const Claim &claim : reader.read(read.document, {page}).claims)
        (claim.amount.kind == UnitKind::Quantity ? read.quantities : read.claims).append(claim);
    return read;
}

void compare(const ReadDocument &read, const QJsonArray &expected, const QString &place, Scores &scores,
             const Ledger *ledger)
{
    const QString language = languageCode(read.document.language);
    QList<bool> used(read.claims.size(), false);
    qsizetype from = 0;
    for (const QJsonValue &value : expected) {
        const QJsonObject wanted = value.toObject();
        const QString amount = wanted[u"value"_s].toString() + u' ' + wanted[u"currency"_s].toString();
        const QString here = place + u' ' + wanted[u"quote"_s].toString();
        qsizetype at = -1;
        for (qsizetype step = 0; step < read.claims.size(); ++step) {
            const qsizetype i = (from + step) % read.claims.size(); // in order; what was passed over last
            const Amount &found = read.claims.at(i).amount;
            if (used.at(i) || QString(found.value.toString() + u' ' + found.unit) != amount)
                continue;
            // Of several with this value the one that is marked: of the same time.
            const bool same = isoOf(read.claims.at(i)) == wanted[u"period"_s].toString();
            if (at < 0 || (ledger && same && isoOf(read.claims.at(at)) != wanted[u"period"_s].toString()))
                at = i;
        }
        const auto field = [&](const QString &name, const QString &want, const QString &found) {
            note(scores, language, name, want, found, here);
        };
        const Claim none;
        const Claim &claim = at < 0 ? none : read.claims.at(at);
        const bool known = at >= 0;
        if (known) {
            used[at] = true;
            from = at + 1;
        }
        field(u"amount"_s, amount, known ? amount : QString());
        field(u"bound"_s, wanted[u"bound"_s].toString(u"exact"_s),
              known ? boundName(claim.amount.bound) : QString());
        field(u"kind"_s, wanted[u"kind"_s].toString(), known ? claimKindName(claim.kind) : QString());
        field(u"period"_s, wanted[u"period"_s].toString(), isoOf(claim));
        field(u"victim"_s, wanted[u"victim"_s].toString(), nameOf(claim.victim));
        field(u"hedged"_s, yes(wanted[u"hedged"_s].toBool()), yes(claim.hedged));
        field(u"retracted"_s, yes(wanted[u"retracted"_s].toBool()), yes(claim.retracted));
        // Marked only where the clause names them: what is not marked proves nothing.
        if (wanted.contains(u"accordingTo"_s)) {
            const QString marked = wanted[u"accordingTo"_s].toString();
            field(u"accordingTo"_s, marked, likeMarked(claim.accordingTo, marked));
        }
        if (wanted.contains(u"actor"_s)) {
            const QString marked = wanted[u"actor"_s].toString();
            field(u"actor"_s, marked, likeMarked(claim.actor.name, marked));
        }
        field(u"equivalents"_s, equivalentsOf(wanted), equivalentsOf(claim));
        if (!ledger)
            field(u"part"_s, wanted[u"whole"_s].toString(), wholeOf(claim, read.claims));
        else if (wanted.contains(u"partOf"_s))
            field(u"part"_s, wanted[u"partOf"_s].toString(), periodOfWhole(claim, *ledger));
    }
    for (qsizetype i = 0; i < read.claims.size(); ++i) {
        const Claim &claim = read.claims.at(i);
        const auto repeated = std::find_if(expected.begin(), expected.end(), [&](const QJsonValue &value) {
            return ledger && value[u"value"_s].toString() == claim.amount.value.toString() &&
                   value[u"currency"_s].toString() == claim.amount.unit;
        });
        if (!used.at(i) && repeated != expected.end()) {
            const QString here = place + u" repeated "_s + claim.quote;
            note(scores, language, u"kind"_s, (*repeated)[u"kind"_s].toString(), claimKindName(claim.kind),
                 here);
            note(scores, language, u"period"_s, (*repeated)[u"period"_s].toString(), isoOf(claim), here);
        } else if (!used.at(i))
            note(scores, language, u"amount"_s, {}, claim.amount.value.toString() + u' ' + claim.amount.unit,
                 place + u' ' + claim.quote);
    }
}

void compareQuantities(const ReadDocument &read, const QJsonArray &expected, const QString &place,
                       Scores &scores)
{
    const QString language = languageCode(read.document.language);
    QList<Claim> left = read.quantities;
    for (const QJsonValue &wanted : expected) {
        const QString amount = wanted[u"value"_s].toString() + u' ' + wanted[u"unit"_s].toString();
        const QString here = place + u' ' + wanted[u"quote"_s].toString();
        const auto found = std::find_if(left.begin(), left.end(), [&](const Claim &claim) {
            return QString(claim.amount.value.toString() + u' ' + claim.amount.unit) == amount;
        });
        const bool known = found != left.end();
        note(scores, language, u"quantity"_s, amount, known ? amount : QString(), here);
        note(scores, language, u"quantity-bound"_s, wanted[u"bound"_s].toString(u"exact"_s),
             known ? boundName(found->amount.bound) : QString(), here);
        note(scores, language, u"quantity-period"_s, wanted[u"period"_s].toString(),
             known ? isoOf(*found) : QString(), here);
        if (known)
            left.erase(found);
    }
    for (const Claim &claim : std::as_const(left))
        note(scores, language, u"quantity"_s, {}, claim.amount.value.toString() + u' ' + claim.amount.unit,
             place + u' ' + claim.quote);
}

QStringList chartDifferences(const QList<Claim> &claims, const QList<Document> &documents,
                             const QJsonObject &expected, const std::optional<QDate> &asKnownOn)
{
    ChartOptions options;
    options.asKnownOn = asKnownOn;
    if (expected.contains(u"kind"_s))
        options.kind = claimKindFromName(expected[u"kind"_s].toString()).value_or(ClaimKind::Theft);
    if (expected.contains(u"currency"_s))
        options.unit = expected[u"currency"_s].toString();
    const Chart chart = drawChart(claims, documents, options, {}, {});
    const auto text = [](int year, const QString &amount, bool open) {
        return QString(QString::number(year) + u' ' + amount + (open ? u" open"_s : QString()));
    };
    QStringList found, wanted;
    for (const ChartYear &year : chart.years)
        found.append(text(year.year, year.amount.toString(), year.open));
    for (const QJsonValue &year : expected[u"years"_s].toArray())
        wanted.append(text(year[u"year"_s].toInt(), year[u"amount"_s].toString(), year[u"open"_s].toBool()));
    QStringList differences;
    if (found != wanted)
        differences.append(u"years are "_s + found.join(u"; "_s) + u", not " + wanted.join(u"; "_s));
    for (const QJsonValue &year : expected[u"years"_s].toArray()) {
        for (const QJsonValue &part : year[u"breakdown"_s].toArray()) {
            const QString victim = part[u"victim"_s].toString();
            bool there = false;
            for (const ChartYear &drawn : chart.years) {
                for (const ChartSlice &slice : drawn.breakdown)
                    there = there || (drawn.year == year[u"year"_s].toInt() &&
                                      slice.amount.toString() == part[u"amount"_s].toString() &&
                                      (unhyphened(slice.entity.value) == unhyphened(victim) ||
                                       slice.label.toCaseFolded() == victim));
            }
            if (!there)
                differences.append(u"the breakdown lacks "_s + part[u"victim"_s].toString());
        }
    }
    const Ledger ledger = buildLedger(claims, documents, {}, {});
    for (const QJsonValue &total : expected[u"spanning"_s].toArray()) {
        const Fact *spanning = nullptr;
        for (const FactId &id : chart.spanning) {
            const Fact *fact = ledger.find(id);
            if (fact && fact->period && fact->period->toIso() == total[u"period"_s].toString() &&
                fact->amount.value.toString() == total[u"amount"_s].toString())
                spanning = fact;
        }
        const bool holds =
            spanning && std::any_of(spanning->checks.cbegin(), spanning->checks.cend(),
                                    [](const Check &check) { return check.kind == Check::Kind::SumHolds; });
        if (!spanning || (total[u"check"_s][u"holds"_s].toBool() && !holds))
            differences.append(u"the spanning total lacks or does not hold: "_s +
                               total[u"amount"_s].toString());
    }
    return differences;
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace vigie::corpus
