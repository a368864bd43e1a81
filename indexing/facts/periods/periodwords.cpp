// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/periodwords.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QDate>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// "jan.", "sept", "9月": the month a word begins, or its number.
int monthOfWord(QStringView word)
{
    while (!word.isEmpty() && (word.back() == u'.' || word.back() == u'月' || word.back() == u'월'))
        word.chop(1);
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= 12 ? number : 0;
    if (word.size() < 3)
        return 0;
    static constexpr std::array names{
        QStringView(u"january"), QStringView(u"february"), QStringView(u"march"),
        QStringView(u"april"),   QStringView(u"may"),      QStringView(u"june"),
        QStringView(u"july"),    QStringView(u"august"),   QStringView(u"september"),
        QStringView(u"october"), QStringView(u"november"), QStringView(u"december"),
        QStringView(u"janvier"), QStringView(u"février"),  QStringView(u"mars"),
        QStringView(u"avril"),   QStringView(u"mai"),      QStringView(u"juin"),
        QStringView(u"juillet"), QStringView(u"août"),     QStringView(u"septembre"),
        QStringView(u"octobre"), QStringView(u"novembre"), QStringView(u"décembre")};
    for (size_t k = 0; k < names.size(); ++k) {
        if (names[k].startsWith(word))
            return static_cast<int>(k % 12) + 1;
    }
    return 0;
}

} // namespace

std::optional<FuzzyDate> periodOfLabel(QStringView label)
{
    const QString cell = label.trimmed().toString();
    static const QRegularExpression pattern(
        u"^(?:\\p{L}{2,20} )?(?<year>(?:19|20)\\d\\d)(?:[*†]|年|년)?(?: ?\\(?(?<first>[^\\s()~-]{1,10}) ?[-~] ?(?<last>[^\\s()~-]{1,10})\\)?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(u"year"_s).toInt();
    if (match.capturedLength(u"first"_s) == 0)
        return FuzzyDate::year(year);
    const int first = monthOfWord(match.capturedView(u"first"_s)),
              last = monthOfWord(match.capturedView(u"last"_s));
    if (first == 0 || last < first)
        return std::nullopt;
    return FuzzyDate::range(QDate(year, first, 1), QDate(year, last, 1).addMonths(1).addDays(-1));
}

std::optional<FuzzyDate> periodOfRow(QStringView row)
{
    const qsizetype tab = row.indexOf(u'\t');
    return tab < 0 ? std::nullopt : periodOfLabel(row.left(tab));
}

std::optional<FuzzyDate> periodOfCells(QStringView row, QStringView header)
{
    const QList<QStringView> cells = row.split(u'\t'), headings = header.split(u'\t');
    if (cells.size() < 2 || cells.size() != headings.size())
        return std::nullopt;
    static const QRegularExpression years(u"^(?:année|an|exercice|year|fiscal year|年|연도|年度)$"_s),
        times(u"\\b(?:dates?|mois|month|période|period|when|quand)\\b|日|時期|月|일자|시기|월"_s),
        month(
            u"^(?:(?<m>0?[1-9]|1[0-2])[/.-](?<y>(?:19|20)\\d\\d)|(?<y2>(?:19|20)\\d\\d)[/.-](?<m2>0[1-9]|1[0-2]))$"_s);
    for (qsizetype k = 0; k < cells.size(); ++k) {
        const QString heading = headings.at(k).trimmed().toString();
        if (years.match(heading).hasMatch()) {
            if (const auto year = periodOfLabel(cells.at(k)))
                return year;
        }
        if (!times.match(heading).hasMatch())
            continue;
        // "2024" below "Date"
        static const QRegularExpression bare(u"^(?:in |en )?((?:19|20)\\d\\d)(?:年|년)?[*†]?$"_s);
        if (const QRegularExpressionMatch match = bare.match(cells.at(k).trimmed().toString());
            match.hasMatch())
            return FuzzyDate::year(match.capturedView(1).toInt());
        if (const QRegularExpressionMatch match = month.match(cells.at(k).trimmed().toString());
            match.hasMatch()) {
            const bool yearFirst = match.hasCaptured(u"y2"_s);
            return FuzzyDate::month(match.capturedView(yearFirst ? u"y2"_s : u"y"_s).toInt(),
                                    match.capturedView(yearFirst ? u"m2"_s : u"m"_s).toInt());
        }
    }
    return std::nullopt;
}

bool lastsOrRecurs(QStringView sentence, qsizetype start, qsizetype end)
{
    static const QRegularExpression recurs(
        u"^\\s?(?:(?:in|of) [a-z]+ )?(?:a|per|each|every) (?:year|month|week|day|quarter)\\b|"
        "^\\s?(?:yearly|annually|monthly|weekly)\\b|"
        "^\\s?(?:(?:de |d')[a-zéèê]+ )?(?:par|chaque) (?:an|année|mois|semaine|jour|trimestre)\\b|"
        "^\\s?(?:annuels?|annuellement|mensuels?|hebdomadaires?)\\b"_s);
    static const QRegularExpression lasts(
        u"\\b(?:over|within|in|spanning) (?:the course of "
        u")?(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|"
        "twelve|a few|several) (?:years|months)\\b|"
        "\\ben (?:l'espace de )?(?:\\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quelques) "
        "(?:ans|années|mois)\\b"_s);
    static const QRegularExpression recursBefore(
        u"(?:毎年|毎月|年間|1年に|年に|月に|(?<![0-9一-十])月|(?<![0-9] "
        u")(?<![0-9가-힣])월|연간|매년|매달|매월|해마다|달마다|1년에|한 해에|한 "
        u"달에|일주일에|연|per year|each year|every "
        u"year|chaque année|"
        "chaque mois|par an)[\\s約약]*(?:about|around|environ|some|près de)?\\s?$"_s);
    // "Our annual recurring revenue now exceeds $40 million"
    static const HintedPattern yearly(u"\\b(?:annual|yearly|monthly|annuel(?:le)?|mensuel(?:le)?)s? "
                                      u"(?!report|review|bulletin|meeting|rapport|bilan)"
                                      u"[^.;,:]{0,36}$"_s);
    constexpr qsizetype span = 48;
    if (yearly.in(sentence.left(start).right(span)))
        return true;
    constexpr qsizetype reach = 32; ///< no wording is longer
    static const AnyOf times{u"year", u"month",   u"week",   u"day",     u"quarter",     u"annual",
                             u"par ", u"chaque ", u"annuel", u"mensuel", u"hebdomadaire"};
    static const AnyOf timesBefore{u"毎年",         u"月",          u"월",       u"毎月",      u"年間",
                                   u"年に",         u"月に",        u"연",       u"매년",      u"매달",
                                   u"매월",         u"해마다",      u"달마다",   u"1년에",     u"한 해에",
                                   u"한 달에",      u"일주일에",    u"per year", u"each year", u"every year",
                                   u"chaque année", u"chaque mois", u"par an"};
    // 月収は平均6000ドル, 월급은 평균 500달러
    static const QRegularExpression wageBefore(
        u"(?:月収|月給|時給|日給|日当|週給|월급|월수입|월 수입|월 소득|월평균|시급|일당|주급)[^、。,.0-9]{0,16}$"_s);
    static const AnyOf wages{u"月収", u"月給",  u"時給",    u"日給",   u"日当", u"週給", u"월급",
                             u"월수", u"월 수", u"월 소득", u"월평균", u"시급", u"일당", u"주급"};
    static const AnyOf spans{u" years", u" months", u" ans", u" années", u" mois"};
    const QStringView behind = sentence.mid(end, reach), before = sentence.left(start).right(reach);
    return (times.in(behind) && recurs.match(behind.toString()).hasMatch()) ||
           (timesBefore.in(before) && recursBefore.match(before.toString()).hasMatch()) ||
           (wages.in(before) && wageBefore.match(before.toString()).hasMatch()) ||
           (spans.in(sentence) && lasts.match(sentence.toString()).hasMatch());
}

} // namespace vigie
