// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/amountcandidates.h"
#include "indexing/facts/amounts/headingunits.h"
#include "indexing/facts/amounts/noamounts.h"
#include "indexing/facts/amounts/tablerows.h"
#include "indexing/facts/amounts/unitwords.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace vigie {

namespace {

bool namesMoney(QStringView heading)
{
    static constexpr std::array words{
        QStringView(u"wage"),      QStringView(u"salar"),   QStringView(u"revenue"), QStringView(u"income"),
        QStringView(u"amount"),    QStringView(u"value"),   QStringView(u"loss"),    QStringView(u"salair"),
        QStringView(u"recette"),   QStringView(u"montant"), QStringView(u"revenu"),  QStringView(u"収入"),
        QStringView(u"賃金"),      QStringView(u"額"),      QStringView(u"수입"),    QStringView(u"임금"),
        QStringView(u"액"),        QStringView(u"cost"),    QStringView(u"coût"),    QStringView(u"金"),
        QStringView(u"費"),        QStringView(u"비용"),    QStringView(u"매출"),    QStringView(u"売上"),
        QStringView(u"수익"),      QStringView(u"収益"),    QStringView(u"budget"),  QStringView(u"perte"),
        QStringView(u"préjudice"), QStringView(u"dépens"),  QStringView(u"paid"),    QStringView(u"payé"),
        QStringView(u"fine"),      QStringView(u"amende"),  QStringView(u"gain"),    QStringView(u"rémunér"),
        QStringView(u"solde"),     QStringView(u"paie"),    QStringView(u"profit"),  QStringView(u"bénéfice"),
        QStringView(u"produit d"), QStringView(u"earning"), QStringView(u"proceed"), QStringView(u"pay"),
        QStringView(u"haul"),      QStringView(u"butin")};
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return heading.contains(word); });
}

/// Whether `heading` holds one of `words`; those in Latin letters must begin a word there.
template <typename Words>
bool holdsAny(QStringView heading, const Words &words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) {
        for (qsizetype p = heading.indexOf(word); p >= 0; p = heading.indexOf(word, p + 1)) {
            if (!chars::isLatin(word.front()) || !chars::isLatin(chars::at(heading, p - 1)))
                return true;
        }
        return false;
    });
}

/// "Year to June 2023", « Exercice 2023 »: the column is of a time, not of numbers of years.
bool endsInYear(QStringView heading)
{
    const QStringView last = heading.right(4);
    return heading.size() > 5 && !chars::isDigit(chars::at(heading, heading.size() - 5)) &&
           (last.startsWith(u"19") || last.startsWith(u"20")) && chars::isDigit(last.at(2)) &&
           chars::isDigit(last.at(3));
}

/// Columns that count or name: what stands in them is no money even under a caption that names a currency.
bool isOtherColumn(QStringView heading)
{
    static constexpr std::array counts{
        QStringView(u"number"), QStringView(u"nombre"),    QStringView(u"counts"),
        QStringView(u"%"),      QStringView(u"share"),     QStringView(u"part "),
        QStringView(u"건수"),   QStringView(u"cases"),     QStringView(u"incident"),
        QStringView(u"rank"),   QStringView(u"rang"),      QStringView(u"比"),
        QStringView(u"割合"),   QStringView(u"비율"),      QStringView(u"no."),
        QStringView(u"n°"),     QStringView(u"attacks"),   QStringView(u"attaques"),
        QStringView(u"件数"),   QStringView(u"回数"),      QStringView(u"횟수"),
        QStringView(u"数"),     QStringView(u"개수"),      QStringView(u"비중"),
        QStringView(u"구성비"), QStringView(u"증감"),      QStringView(u"増減"),
        QStringView(u"증가율"), QStringView(u"率"),        QStringView(u"순위"),
        QStringView(u"順位"),   QStringView(u"번호"),      QStringView(u"番号"),
        QStringView(u"change"), QStringView(u"variation"), QStringView(u"évolution"),
        QStringView(u"date"),   QStringView(u"일자"),      QStringView(u"日付"),
        QStringView(u"days"),   QStringView(u"jours"),     QStringView(u"rate"),
        QStringView(u"when"),   QStringView(u"quand"),     QStringView(u"day of"),
        QStringView(u"taux"),   QStringView(u"growth")};
    // Money may be paid by the year or to people: "年間収入", "Montant annuel", "Staff costs".
    static constexpr std::array others{
        QStringView(u"year"),   QStringView(u"ann"),      QStringView(u"年"),    QStringView(u"연도"),
        QStringView(u"월"),     QStringView(u"month"),    QStringView(u"mois"),  QStringView(u"인원"),
        QStringView(u"人員"),   QStringView(u"effectif"), QStringView(u"staff"), QStringView(u"people"),
        QStringView(u"person"), QStringView(u"victim"),   QStringView(u"件"),    QStringView(u"回")};
    const QStringView trimmed = heading.trimmed();
    if (holdsAny(heading, counts) || trimmed == u"count" || trimmed == u"part" || trimmed.endsWith(u" 수"))
        return true;
    // A year or a month at the head of a column is the time of what stands in it.
    static constexpr std::array times{QStringView(u"令和"),   QStringView(u"平成"),   QStringView(u"昭和"),
                                      QStringView(u"前年"),   QStringView(u"昨年"),   QStringView(u"今年"),
                                      QStringView(u"本年"),   QStringView(u"当年"),   QStringView(u"올해"),
                                      QStringView(u"지난해"), QStringView(u"작년"),   QStringView(u"전년"),
                                      QStringView(u"상반기"), QStringView(u"하반기"), QStringView(u"'")};
    const auto begins = [&](QStringView word) { return trimmed.startsWith(word); };
    const bool time = !trimmed.isEmpty() && (chars::isDigit(trimmed.front()) || endsInYear(trimmed) ||
                                             std::any_of(times.begin(), times.end(), begins));
    return !time && !namesMoney(heading) && holdsAny(heading, others);
}

/// "Thefts", « Vols »: a column that counts what was done.
bool countsDeeds(QStringView heading)
{
    static constexpr std::array deeds{
        QStringView(u"thefts"),    QStringView(u"hacks"),  QStringView(u"heists"),     QStringView(u"raids"),
        QStringView(u"breaches"),  QStringView(u"events"), QStringView(u"intrusions"), QStringView(u"vols"),
        QStringView(u"piratages"), QStringView(u"faits"),  QStringView(u"affaires")};
    return std::find(deeds.begin(), deeds.end(), heading.trimmed()) != deeds.end();
}

QList<QStringView> cellsOf(QStringView row)
{
    return row.split(u'\t');
}

std::optional<HeadingUnit> captionUnit(QStringView line, bool french)
{
    const qsizetype open = line.lastIndexOf(u'(');
    if (open >= 0) {
        const qsizetype close = line.indexOf(u')', open);
        if (close > open) {
            if (auto unit = headingUnit(line.mid(open, close - open + 1), french))
                return unit;
        }
    }
    static constexpr std::array marks{QStringView(u"単位"),         QStringView(u"단위"),
                                      QStringView(u"table "),       QStringView(u"tableau "),
                                      QStringView(u"in billions"),  QStringView(u"in millions"),
                                      QStringView(u"en milliards"), QStringView(u"en millions")};
    const bool says =
        std::any_of(marks.begin(), marks.end(), [&](QStringView mark) { return line.contains(mark); });
    return says || line.size() < 60 ? headingUnit(line, french) : std::nullopt;
}

/// The unit of the nearest line above a table that names one; column names may stand between, a line each.
std::optional<HeadingUnit> captionAbove(QStringView above, bool french)
{
    constexpr int lines = 5;
    for (int i = 0; i < lines && !above.isEmpty(); ++i) {
        const qsizetype end = above.endsWith(u'\n') ? above.size() - 1 : above.size();
        const qsizetype start = end > 0 ? above.lastIndexOf(u'\n', end - 1) + 1 : 0;
        const QStringView line = above.mid(start, end - start);
        if (const auto unit = captionUnit(line, french))
            return unit;
        if (line.size() > 120 || (i > 0 && line.endsWith(u'.')))
            break;
        above = above.left(start);
    }
    return std::nullopt;
}

/// The unit that a note below the table names: "(単位:億ドル。…)", "Note: figures in USD million".
std::optional<HeadingUnit> noteBelow(QStringView text, qsizetype row, bool french)
{
    static const AnyOf says{u"単位",        u"단위",       u"in usd",      u"in us$",       u"in millions",
                            u"in billions", u"in million", u"en millions", u"en milliards", u"in thousands",
                            u"en milliers", u"in eur",     u"en dollars",  u"en euros"};
    constexpr qsizetype longest = 120;
    constexpr int lines = 2, mostRows = 60;
    qsizetype start = row;
    for (int rows = 0, notes = 0; rows < mostRows && notes < lines && start < text.size(); ++rows) {
        const qsizetype stop = text.indexOf(u'\n', start);
        const qsizetype end = stop < 0 ? text.size() : stop;
        const QStringView line = text.mid(start, end - start);
        start = end + 1;
        if (line.contains(u'\t')) {
            if (notes > 0)
                break;
            continue;
        }
        ++notes;
        if (line.size() <= longest && says.in(line))
            return headingUnit(line, french);
    }
    return std::nullopt;
}

/// A row whose cells behind the first begin with figures is no row of column names.
bool startsWithFigures(QStringView row)
{
    const auto cells = cellsOf(row);
    return std::any_of(cells.cbegin() + 1, cells.cend(), [](QStringView cell) {
        const QStringView words = cell.trimmed();
        // A year may name a column.
        const bool year = (words.size() == 4 && !words.contains(u'.') && !words.contains(u',')) ||
                          words.contains(u'年') || words.contains(u'년') || words.contains(u'월') ||
                          words.startsWith(u"1er ") || words.startsWith(u"1st ") ||
                          words.startsWith(u"2e ") || words.startsWith(u"2nd ");
        return !words.isEmpty() && chars::isDigit(words.front()) && !year;
    });
}

/// The length of a note's mark behind a figure: "*", "†", "※2", "(a)", "(注1)", "b/", "1)", " a", " 1" for a
/// raised digit.
qsizetype lengthOfMark(QStringView behind)
{
    static constexpr QStringView signs = u"*†‡§#※";
    static constexpr std::array notes{QStringView(u"注"), QStringView(u"註"), QStringView(u"주"),
                                      QStringView(u"note ")};
    constexpr qsizetype digits = 2;
    const auto pass = [&](qsizetype p, auto &&goesOn) {
        while (p < behind.size() && goesOn(behind.at(p)))
            ++p;
        return p;
    };
    qsizetype p = pass(0, [](QChar c) { return c == u' '; });
    const bool apart = p > 0, bracket = QStringView(u"([").contains(chars::at(behind, p));
    if (const qsizetype end = pass(p, [](QChar c) { return signs.contains(c); }); end > p) {
        const qsizetype last = pass(end, [](QChar c) { return chars::isDigit(c); });
        return last - end > digits ? end : last;
    }
    p += bracket ? 1 : 0;
    const auto note = std::find_if(notes.begin(), notes.end(),
                                   [&](QStringView word) { return behind.mid(p).startsWith(word); });
    const bool named = note != notes.end();
    p += named ? note->size() : 0;
    const qsizetype sign = p;
    while (p < behind.size() && p - sign < digits && chars::isDigit(behind.at(p)))
        ++p;
    if (p == sign && p < behind.size() && behind.at(p) >= u'a' && behind.at(p) <= u'h')
        ++p;
    if (p == sign && !named)
        return 0;
    const QChar close = chars::at(behind, p);
    if (bracket)
        return close == u')' || close == u']' ? p + 1 : 0;
    if (close == u')' || (close == u'/' && behind.at(sign).isLetter()))
        return apart || named || close == u'/' ? p + 1 : 0;
    return apart || named ? p : 0;
}

/// Whether the candidate is all that the cell holds but for marks of bound and of notes.
bool fillsCell(QStringView text, const Candidate &candidate)
{
    qsizetype start = candidate.figure.start, end = candidate.figure.end;
    while (start > 0 && QStringView(u" ~>≥<≤約약+").contains(text.at(start - 1)))
        --start;
    while (end < text.size() && QStringView(u" +*").contains(text.at(end)))
        ++end;
    const bool open = start == 0 || text.at(start - 1) == u'\t' || text.at(start - 1) == u'\n';
    if (!open)
        return false;
    const auto closes = [&](qsizetype p) {
        return p == text.size() || text.at(p) == u'\t' || text.at(p) == u'\n';
    };
    constexpr qsizetype mark = 8;
    if (closes(end) || (start > 0 && text.at(start - 1) == u'\t' &&
                        closes(candidate.figure.end + lengthOfMark(text.mid(candidate.figure.end, mark)))))
        return true;
    // Where a page's columns stand close, a remark runs into the cell of the figure: "1.65 at least".
    const QChar next = text.at(end);
    if (noamounts::isMonth(text.mid(end, chars::wordEnd(text, end) - end)))
        return false;
    return end > candidate.figure.end && start > 0 && text.at(start - 1) == u'\t' &&
           (chars::isLatin(next) || chars::isHan(next) || chars::isKana(next) || chars::isHangul(next));
}

/// "Cost (A$ thousand)", « En milliers d'euros »: said in the corner of a table of the columns beside it.
bool saysUnitOfColumns(QStringView corner)
{
    const QStringView words = corner.trimmed();
    return words.contains(u'(') || words.startsWith(u"en milliers") || words.startsWith(u"en million") ||
           words.startsWith(u"en milliard") || words.startsWith(u"in thousand") ||
           words.startsWith(u"in million") || words.startsWith(u"in billion") || words.startsWith(u"単位") ||
           words.startsWith(u"단위");
}

void applyHeading(const ScanText &scan, Candidate &candidate, const HeadingUnit &heading)
{
    candidate.unit = heading.unit;
    if (heading.unit.has(CountedUnit::Open))
        candidate.reason = openUnitReason(heading.unit, scan.language);
    // A table's own figures have decimals by the language's habit, whatever sign its heading holds.
    Figure &figure = candidate.number.figure;
    if (candidate.number.hasFigure && candidate.number.scale == 0 && heading.scale > 0) {
        const bool comma = scan.language == Language::French;
        if (figure.doubt != Figure::Doubt::None) {
            const bool decimal = (figure.doubt == Figure::Doubt::CommaThree) == comma;
            figure.decimals = decimal ? 3 : 0;
            figure.grouped = !decimal;
            figure.doubt = Figure::Doubt::None;
        }
        candidate.number.scale = heading.scale;
    }
    settleValue(scan, candidate);
}

} // namespace

void readTables(const ScanText &scan, QList<Candidate> &candidates)
{
    const QStringView text = scan.text;
    if (!text.contains(u'\t'))
        return;
    const bool french = scan.language == Language::French;
    qsizetype next = 0; // candidate
    QStringView line, names;
    QList<std::optional<HeadingUnit>> columns;
    QList<bool> others;
    std::optional<HeadingUnit> caption;
    bool inTable = false, header = false;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        line = text.mid(start, end - start);
        while (next < candidates.size() && candidates.at(next).figure.start < start)
            ++next;
        if (!line.contains(u'\t')) {
            inTable = false;
        } else if (!inTable) {
            inTable = true;
            columns.clear();
            others.clear();
            caption = captionAbove(text.left(start), french);
            if (!caption)
                caption = noteBelow(text, start, french);
            // A row that tells a sum itself names no columns.
            bool tells = false;
            for (qsizetype i = next; i < candidates.size() && candidates.at(i).figure.start < end; ++i)
                tells = tells || (candidates.at(i).before && !candidates.at(i).dropped &&
                                  candidates.at(i).unit->kind == UnitKind::Money);
            header = !tells && !startsWithFigures(line);
            names = header ? line : QStringView();
            const auto headings = header ? cellsOf(line) : QList<QStringView>();
            for (const QStringView heading : headings) {
                auto unit = headingUnit(heading, french);
                // "Wages of IT workers" under a caption in dollars counts no workers.
                if (unit && unit->unit.kind == UnitKind::Quantity && caption && namesMoney(heading))
                    unit.reset();
                columns.append(unit);
                others.append(isOtherColumn(heading));
            }
            // "Thefts | Amount stolen": how many, where another column tells how much.
            const bool toldApart = std::any_of(headings.cbegin(), headings.cend(), namesMoney);
            for (qsizetype k = 0; k < headings.size() && toldApart; ++k)
                others[k] = others.at(k) || (!columns.at(k) && countsDeeds(headings.at(k)));
            // "Cost (A$ thousand)" in the corner is said of the columns beside it.
            const bool corner = !columns.isEmpty() && columns.constFirst() &&
                                columns.constFirst()->scale > 0 && saysUnitOfColumns(headings.constFirst());
            if (corner)
                caption = columns.constFirst();
        }
        if (inTable && !header) {
            const QStringView label = cellsOf(line).constFirst();
            auto rowUnit = headingUnit(label, french);
            // "Workers abroad" names whose money it is where the caption counts money.
            if (rowUnit && rowUnit->unit.kind == UnitKind::Quantity && caption &&
                caption->unit.kind == UnitKind::Money && !isOtherColumn(label))
                rowUnit.reset();
            // DMMビットコイン under a caption in dollars is a name, no token.
            if (rowUnit && rowUnit->unit.kind == UnitKind::Token && caption &&
                caption->unit.kind == UnitKind::Money)
                rowUnit.reset();
            const bool counting = tablerows::countsOrCompares(label);
            const qsizetype passed = tablerows::columnsPassedOver(names, line);
            for (qsizetype i = next; i < candidates.size() && candidates.at(i).figure.start < end; ++i) {
                Candidate &candidate = candidates[i];
                if (candidate.unit || candidate.dropped || !fillsCell(text, candidate))
                    continue;
                const qsizetype cell = text.mid(start, candidate.figure.start - start).count(u'\t');
                const qsizetype column = cell > 0 ? cell + passed : cell;
                const auto own = column < columns.size() ? columns.at(column) : std::nullopt;
                const bool other = column < others.size() && others.at(column);
                const bool year = candidate.number.hasFigure &&
                                  candidate.number.figure.looksLikeYear(candidate.number.span.start);
                if (own && !(column == 0 && year))
                    applyHeading(scan, candidate, *own);
                else if (column > 0 && !other && !year && rowUnit)
                    applyHeading(scan, candidate, *rowUnit);
                else if (column > 0 && !other && !year && !counting && caption)
                    applyHeading(scan, candidate, *caption);
            }
        }
        header = false;
        start = end + 1;
    }
}

} // namespace vigie
