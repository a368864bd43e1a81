// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/datescanner.h"
#include "indexing/facts/words/characters.h"
#include "indexing/language/detectlanguage.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {
namespace {

constexpr qsizetype headLength = 1000, footLength = 500; ///< characters at a document's head and foot
constexpr qsizetype longestLine = 300;
constexpr qsizetype longestPlace = 60; ///< "Ottawa (Ontario), le", before the date

/// How much a line looks like the one that dates the document; 0: not at all.
enum Rank { None, Month, Updated, Plain, Labelled };

bool containsAny(QStringView text, const auto &words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word); });
}

bool saysUpdated(QStringView before)
{
    static constexpr std::array<QStringView, 11> words{u"updat",      u"modifi",      u"edited", u"revised",
                                                       u"mis à jour", u"mise à jour", u"更新",   u"修正",
                                                       u"수정",       u"개정",        u"갱신"};
    return containsAny(before, words);
}

bool saysPublished(QStringView before)
{
    static constexpr std::array<QStringView, 16> words{
        u"publi", u"date", u"posted", u"issued", u"released", u"paru", u"公開",   u"公表",
        u"発表",  u"掲載", u"입력",   u"발행",   u"작성",     u"등록", u"제출일", u"배포일"};
    // « Publiera ses comptes le 12 septembre », "will be published on": a day to come.
    static constexpr std::array<QStringView, 8> ahead{u"publiera", u"sera publi",   u"seront publi",
                                                      u"paraîtra", u"will publish", u"will be ",
                                                      u"to be ",   u"due to "};
    return containsAny(before, words) && !containsAny(before, ahead);
}

/// Other dates that stand alone in a line: of a deadline, of a birth, of a meeting to come.
bool saysOther(QStringView before)
{
    static constexpr std::array<QStringView, 12> words{u"deadline", u"born",     u"embargo",   u"accessed",
                                                       u"consult",  u"né le",    u"retrieved", u"締切",
                                                       u"閲覧",     u"生年月日", u"마감",      u"출생"};
    return containsAny(before, words);
}

bool onlySigns(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// A sentence tells; a dateline names. Its end is a full stop after words, and it has more of them.
bool isSentence(QStringView after)
{
    const QStringView rest = after.trimmed();
    return rest.size() > 80 || rest.endsWith(u"。") ||
           (rest.endsWith(u'.') && (rest.count(u' ') > 4 || rest.endsWith(u"다.")));
}

/// "(Pacific Wire) -- ", "(Agence Rhône) - ": brackets and a dash.
bool beginsBehindAgency(QStringView after)
{
    constexpr qsizetype longestAgency = 40;
    const qsizetype close = after.startsWith(u'(') ? after.indexOf(u')') : -1;
    if (close < 0 || close > longestAgency)
        return false;
    const QStringView rest = after.mid(close + 1).trimmed();
    return rest.startsWith(u'-') || rest.startsWith(u'=') || rest.startsWith(u':');
}

/// [서울=새한뉴스] 2025년 7월 3일 박지민 기자 = …: who wrote it, before the text.
bool beginsBehindWriter(QStringView after)
{
    constexpr qsizetype longestName = 32;
    const QStringView lead = after.left(longestName);
    const QStringView name = lead.left(std::max<qsizetype>(0, lead.indexOf(u" = ")));
    return name.endsWith(u"기자") || name.endsWith(u"특파원") || name.endsWith(u"통신원");
}

/// 【ソウル2025年2月27日北洋通信】: place, date and agency in a frame, before the text.
bool opensFrame(QStringView before)
{
    constexpr qsizetype longestCity = 16;
    return before.size() <= longestCity && (before.startsWith(u'【') || before.startsWith(u'['));
}
bool closesFrame(QStringView after)
{
    constexpr qsizetype longestAgency = 24;
    const QStringView agency = after.left(longestAgency);
    return agency.contains(u'】') || agency.contains(u']');
}

/// What stands behind a date without « (extraits) », "(excerpts)", which end the line.
QStringView withoutRemark(QStringView after)
{
    constexpr qsizetype longestRemark = 30;
    const bool remark =
        after.startsWith(u'(') && after.size() <= longestRemark && after.indexOf(u')') == after.size() - 1;
    return remark ? QStringView() : after;
}

/// « Rennes, le 2 décembre 2025. Les gendarmes … », "LONDON, 3 March 2025. The exchange …": a place, a day
/// and a full stop before the text.
bool standsBehindPlace(QStringView before, QStringView after)
{
    constexpr qsizetype longestPlaceName = 32, mostWords = 4;
    QStringView place = before;
    if (place.endsWith(u" le"))
        place = place.chopped(3).trimmed();
    if (!place.endsWith(u',') || !after.startsWith(u". ") || before.size() > longestPlaceName)
        return false;
    place = place.chopped(1).trimmed();
    static constexpr std::array<QStringView, 12> openings{u"à ",  u"au ",  u"en ",     u"le ",
                                                          u"la ", u"in ",  u"on ",     u"at ",
                                                          u"by ", u"and ", u"depuis ", u"since "};
    return !place.isEmpty() && place.count(u' ') < mostWords &&
           std::none_of(place.begin(), place.end(), [](QChar c) { return c.isDigit(); }) &&
           std::none_of(openings.begin(), openings.end(),
                        [&](QStringView word) { return place.startsWith(word); });
}

/// "[2] Interview with an officer, 14 January 2026", « Avoirs gelés au 31 mai 2025 »: of what a note or a
/// figure is.
bool datesSomethingElse(QStringView before)
{
    const bool note = before.size() > 2 && before.startsWith(u'[') && before.at(1).isDigit();
    return note || before.endsWith(u" au") || before.endsWith(u" as of") || before.endsWith(u" as at");
}

/// "Maintained by the project. Last edited 3 December 2025. Corrections welcome.": a short sentence of its
/// own.
Rank rankOfRemark(QStringView before, QStringView after)
{
    constexpr qsizetype longestRemark = 24;
    const qsizetype stop = before.lastIndexOf(u". ");
    const QStringView remark = stop < 0 ? QStringView() : before.mid(stop + 2);
    if (remark.isEmpty() || remark.size() > longestRemark || !(after.isEmpty() || after.startsWith(u'.')))
        return None;
    return saysUpdated(remark) ? Updated : saysPublished(remark) ? Labelled : None;
}

/// « MÉRIDIENS, n° 212, juin 2024 », "Third report (March 2026)", 2024年5月号: the month of an issue, alone
/// behind its name.
bool isMonthOfIssue(QStringView line, Span month)
{
    constexpr qsizetype longestRest = 30;
    const QStringView before = line.left(month.start).trimmed(), after = line.mid(month.end).trimmed();
    const bool apart = before.isEmpty() || QStringView(u",()–—-·|/：:』」").contains(before.back());
    const bool issue = after.startsWith(u'号') || after.startsWith(u'호');
    const bool ends = onlySigns(after) ||
                      (after.size() <= longestRest && QStringView(u"–—-·|/(（").contains(after.front()));
    // 제3차 보고서 (2026년 4월, 비공식 국문본): a remark beside it in its brackets.
    const bool remarked = before.endsWith(u'(') && after.startsWith(u',') && after.contains(u')') &&
                          after.indexOf(u')') <= longestRest;
    return (issue || (apart && (ends || remarked))) && before.size() <= longestPlace;
}

/// `cut`: the line goes on behind what is given.
/// 질의위원: 문하준 / 제출일: 2025. 10. 24.: of a line of labels the one that the date stands behind.
QStringView ownPart(QStringView before)
{
    const qsizetype stroke = std::max(before.lastIndexOf(u" / "), before.lastIndexOf(u" | "));
    const QStringView part = stroke < 0 ? before : before.mid(stroke + 3).trimmed();
    return part.endsWith(u':') && isHangul(part.front()) ? part : before;
}

Rank rankOf(QStringView line, Span date, bool firstLine, bool cut)
{
    const QStringView before = ownPart(line.left(date.start).trimmed());
    const QStringView after = withoutRemark(line.mid(date.end).trimmed());
    if (saysOther(before) || datesSomethingElse(before))
        return None;
    if (const Rank remarked = rankOfRemark(before, after); remarked != None && !cut)
        return remarked;
    // « … le 28 avril. Propos recueillis le 3 juillet 2025. »: at the end of the lead.
    static constexpr std::array<QStringView, 6> closings{
        u"propos recueillis", u"entretien réalisé", u"entretien mené", u"interview réalisée", u"publié",
        u"mis en ligne"};
    const qsizetype stop = before.lastIndexOf(u". ");
    const QStringView last = stop < 0 ? QStringView() : before.mid(stop + 2);
    if (!cut && onlySigns(after) && last.size() <= longestPlace &&
        std::any_of(closings.begin(), closings.end(),
                    [&](QStringView word) { return last.startsWith(word); }))
        return Labelled;
    // "Title of a statement (22 October 2025)"
    const bool bracketed = (before.endsWith(u'(') || before.endsWith(u'[')) &&
                           (after.startsWith(u')') || after.startsWith(u']')) && onlySigns(after);
    if (bracketed && !cut)
        return firstLine || before.size() > 3 ? Plain : None;
    // « Intervention du représentant de la France au Conseil de sécurité, 7 mai 2025 »: it ends the first
    // line.
    constexpr qsizetype longestTitle = 120;
    if (before.size() > longestPlace && firstLine && !cut && onlySigns(after) && before.endsWith(u',') &&
        before.size() <= longestTitle && !before.contains(u". "))
        return Plain;
    // 정례브리핑 (2026. 1. 22. 목, 14:30): a weekday and an hour beside it.
    constexpr qsizetype longestHour = 14;
    const QStringView hour = after.startsWith(u'.') ? after.mid(1).trimmed() : after;
    if (!cut && firstLine && before.endsWith(u'(') && hour.endsWith(u')') && hour.size() <= longestHour &&
        isHangul(hour.front()))
        return Plain;
    if (before.size() > longestPlace)
        return None;
    // "Ottawa, 29 May 2025 - The governments of …": the text begins behind the dash; before it an agency may
    // stand in brackets ("TOKYO, Feb. 6 (Agency) -- …").
    const bool dash = beginsBehindAgency(after) || beginsBehindWriter(after) || after.startsWith(u'-') ||
                      after.startsWith(u'|') || after.startsWith(u')') || after.startsWith(u"(ap)") ||
                      after.startsWith(u':');
    const bool framed = opensFrame(before) && closesFrame(after);
    const bool lone = !cut && (onlySigns(after) || !isSentence(after));
    // After a comma a sentence goes on ("On 22 October 2025, the team published …"), a place does not.
    const bool comma = after.startsWith(u',') || after.startsWith(u"、") || after.startsWith(u'に') ||
                       after.startsWith(u"에 ");
    const bool goesOn = comma && after.count(u' ') > 3;
    // (2025年9月12日、研究会の大会にて。文責は事務局): a line in brackets that begins with its date.
    const bool enclosed = !cut && before == u"(" && after.endsWith(u')') && !after.chopped(1).contains(u'(');
    if (framed || enclosed || standsBehindPlace(before, after))
        return Plain;
    // 2025年2月21日、取引所から…流出; ・2025年2月21日 …: what happened that day.
    constexpr qsizetype placeName = 8;
    constexpr QStringView items = u"・-•●■◆○*";
    const bool item = !before.isEmpty() && items.contains(before.front()) && onlySigns(before);
    if (after.size() > placeName && !after.contains(u' ') && (after.startsWith(u"、") || item))
        return None;
    if (!dash && (!lone || goesOn || after.startsWith(u'に') || after.startsWith(u'に')))
        return None;
    // Words of a sentence before the date ("the report of 29 May 2025 is …") are no place.
    const qsizetype wordsBefore = before.isEmpty() ? 0 : before.count(u' ') + 1;
    // « Rapport thématique – version française, Ottawa, le 18 décembre 2025 », « publiée au JO du 10/07/2025
    // »
    const bool closes = !cut && onlySigns(after) &&
                        (before.endsWith(u", le") || before.endsWith(u',') ||
                         (firstLine && (before.endsWith(u" -") || before.endsWith(u" –") ||
                                        before.endsWith(u" |") || before.endsWith(u" ·"))) ||
                         (saysPublished(before) && before.endsWith(u" du")));
    constexpr qsizetype mostOfTitle = 12;
    if ((wordsBefore > 6 && !(closes && wordsBefore <= mostOfTitle)) ||
        (wordsBefore > 3 && !saysPublished(before) && !saysUpdated(before) && !onlySigns(after) && !dash))
        return None;
    if (!dash && !onlySigns(after)) {
        // What follows a lone date is a place, a name, a weekday or an hour: a few words.
        if (after.count(u' ') > 6 || after.size() > 60)
            return None;
        const bool eastAsianText =
            after.size() > 25 && (isHan(after.back()) || isHiragana(after.back()) || isHangul(after.back()));
        if (eastAsianText && !after.contains(u' '))
            return None;
    }
    if (saysUpdated(before))
        return Updated;
    return saysPublished(before) ? Labelled : Plain;
}

struct DatedLine
{
    PublishedDate date;
    Rank rank = None;
    QString before;    ///< what stands before the date in its line
    bool same = false; ///< a later line begins in the same way with a later day
};

/// "7 December 2017" and, further down, "10 June 2018": lines that begin alike with days that follow each
/// other are entries of a chronology; nothing was written before what it tells.
void noteEntry(const FuzzyDate &date, const QString &before, DatedLine &best)
{
    best.same =
        best.same || (best.rank == Plain && before == best.before && best.date.date.start < date.start);
}

/// What is kept of a line that begins with a place, a day and a full stop.
const QString placed = u"."_s;

/// `mayBeIssue`: a month without a day may date the document.
void readLine(const QString &whole, Language language, bool firstLine, bool mayBeIssue, DatedLine &best)
{
    // A paragraph set as one line: its beginning may be a dateline ("Seoul, 22 October 2025 - …").
    const bool cut = whole.size() > longestLine;
    const QString line = cut ? whole.left(longestLine / 2) : whole;
    const NormalisedText text = normalise(line);
    for (const ScannedDate &scanned : scanDates(text, language, std::nullopt, {line, {}})) {
        // « Semaine du 9 au 15 février 2026 »: an issue of a week has the day that ends it.
        if (scanned.date.precision == FuzzyDate::Precision::Range && !scanned.needsContext &&
            best.rank < Month && mayBeIssue && scanned.date.start.isValid() && scanned.date.end.isValid() &&
            scanned.date.start.daysTo(scanned.date.end) < 7) {
            const QStringView lead = QStringView(text.text).left(scanned.span.start + 12);
            if (lead.contains(u"semaine") || lead.contains(u"week"))
                best = {{FuzzyDate::day(scanned.date.end),
                         Source::Dateline,
                         {u"dateline"_s, scanned.basis.words, {}}},
                        Month,
                        {}};
            continue;
        }
        const bool month = scanned.date.precision == FuzzyDate::Precision::Month;
        if (scanned.needsContext || scanned.basis.rule != "explicit"_L1 ||
            !(scanned.date.precision == FuzzyDate::Precision::Day || (month && mayBeIssue && !cut)))
            continue;
        const Rank rank = month ? (isMonthOfIssue(text.text, scanned.span) ? Month : None)
                                : rankOf(text.text, scanned.span, firstLine, cut);
        QString before = text.text.left(scanned.span.start).trimmed();
        if (onlySigns(before))
            before.clear();
        // « Dubaï, 21 février 2025. Bybit perd … », « Tokyo, 31 mai 2024. DMM perd … »: entries, each with
        // its place.
        if (!month && standsBehindPlace(before, QStringView(text.text).mid(scanned.span.end).trimmed())) {
            before = placed;
            best.same = best.same || (best.before == placed && best.date.date != scanned.date);
        }
        if (!month && before != placed && (rank != None || before.isEmpty()))
            noteEntry(scanned.date, before, best);
        if (rank > best.rank)
            best = {{scanned.date, Source::Dateline, {u"dateline"_s, scanned.basis.words, {}}}, rank, before};
    }
}

/// The lines of `text` that begin within [from, to).
void readLines(QStringView text, Span part, Language language, bool head, DatedLine &best)
{
    constexpr int linesOfTitle = 4;
    bool first = head;
    int lines = 0;
    for (qsizetype start = 0; start < std::min(part.end, text.size());) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QStringView line = text.mid(start, end - start).trimmed();
        if (start >= part.start && !line.isEmpty()) {
            readLine(line.toString(), language, first, head && ++lines <= linesOfTitle, best);
            first = false;
        }
        start = end + 1;
    }
}

std::optional<PublishedDate> fromMetadata(const QString &stated)
{
    const QString text = stated.trimmed();
    std::optional<FuzzyDate> date = FuzzyDate::fromIso(text);
    if (!date)
        date = FuzzyDate::fromIso(QStringView(text).left(10));
    if (!date || !date->start.isValid() || date->start.year() < 1900 || date->start.year() > 2100)
        return std::nullopt;
    return PublishedDate{*date, Source::Metadata, {u"metadata"_s, text, {}}};
}

} // namespace

std::optional<PublishedDate> findPublishedDate(const ExtractedDocument &document, Language language)
{
    if (auto stated = fromMetadata(document.published))
        return stated;
    if (document.pages.isEmpty())
        return std::nullopt;
    DatedLine best;
    const QString &first = document.pages.first().text;
    readLines(first, {0, headLength}, language, true, best);
    const bool chronology = best.same;
    if (chronology)
        best = {};
    if (best.rank < Plain)
        readLine(document.title.simplified(), language, true, false, best);
    if (best.rank < Plain) {
        const QString &last = document.pages.last().text;
        // The foot is only what lies behind the head.
        const qsizetype behind = document.pages.size() == 1 ? headLength : 0;
        const Span foot{std::max(behind, last.size() - footLength), last.size()};
        readLines(last, foot, language, false, best);
        if (chronology && best.rank < Labelled)
            best = {};
    }
    return best.rank == None ? std::nullopt : std::optional(best.date);
}

} // namespace vigie
