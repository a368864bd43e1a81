// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/periodchoice.h"

#include "indexing/facts/comparisons/comparisonreader.h"
#include "indexing/facts/coordination.h"
#include "indexing/facts/kinds/presentvalue.h"
#include "indexing/facts/names/koreancalled.h"
#include "indexing/facts/periods/deeddates.h"
#include "indexing/facts/periods/easternperiods.h"
#include "indexing/facts/periods/easternspans.h"
#include "indexing/facts/periods/koreantellings.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/periods/saiddate.h"
#include "indexing/facts/periods/sharealone.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

namespace {

constexpr qsizetype farAway = std::numeric_limits<qsizetype>::max();
constexpr qsizetype nested = 60;  ///< characters within which of two dates the one inside the other counts
constexpr qsizetype bracket = 40; ///< how much further a date stands that follows the bracket of the amount
constexpr qsizetype reckoning =
    200; ///< how much further a day of counting stands than a date of what was counted

/// "Grab $1.65 billion, outdoing all of last year": the time that the sum is more than.
bool isOutdone(const ClaimContext &context, Span amount, Span date)
{
    if (date.start < amount.end)
        return false;
    static const HintedPattern words(
        u",? (?:already |easily |far |comfortably "
        u")?(?:outdoing|outstripping|surpassing|exceeding|eclipsing|beating|topping|"
        u"overtaking|dwarfing|outpacing|more than (?:it did )?in|more than)(?: "
        u"(?:the|all|of|in|whole|total|figure|tally|haul|record|"
        u"for))* $"_s);
    // « Soit davantage que durant toute l'année 2024 », « dépassant le total de 2024 »
    static const HintedPattern french(
        u"(?:\\b(?:davantage|plus|mieux|moins) qu(?:e |')|,? "
        u"(?:dépassant|surpassant|éclipsant|excédant|battant) (?:déjà |ainsi "
        u"|largement |nettement )?)(?:(?:durant|pendant|en|sur|au cours de|lors "
        u"de|pour|le|la|les|l'|tout|toute|"
        u"ensemble|de|d'|du|celui|ceux|celle|total|totaux|record|montant|bilan|cumul|année|exercice)[ ']?"
        u"(?:(?<=') ?)? ?)*$"_s);
    constexpr qsizetype reach = 50;
    const Span lead{std::max(context.sentence.start, date.start - reach), date.start};
    if (context.language == Language::French)
        return lead.length() > 0 && lead.start < date.start && french.in(context.words(lead));
    return context.language == Language::English && lead.length() > 0 && words.in(context.words(lead));
}

/// "$2.8 billion, a third of what the country earned in 2024", « soit un tiers des recettes du pays en 2024
/// », "more than all thefts of 2024": the time of what the sum is measured by.
bool isOfMeasure(const ClaimContext &context, Span amount, Span date)
{
    static const AnyOf hints{u"third",  u"quarter", u"half",       u"fifth", u"tenth",   u"%",
                             u"cent",   u"equal",   u"equivalent", u"twice", u"double",  u"times",
                             u"more ",  u"tiers",   u"quart",      u"moiti", u"dixième", u"cinquième",
                             u"équiva", u"plus ",   u"autant",     u"fois",  u"exceeds", u"less "};
    constexpr qsizetype reach = 110;
    const Span between{amount.end, date.start};
    if (isEastAsian(context.language) || between.length() <= 0 || between.length() > reach)
        return false;
    const QStringView words = context.words(between);
    if (!hints.in(words))
        return false;
    static const HintedPattern share(
        u"^(?: (?:in|of|worth of|de|d'|en) [\\w' -]{2,24})?(?:,| \\(| [-–]|:)? "
        u"?(?:(?:or|which|that|this|is|was|it|about|roughly|some|"
        u"nearly|almost|over|more than|close to|equal|equivalent|amounts?|corresponds?|to|ce "
        u"qui|soit|équivaut|équivaudrait|"
        u"correspond|représente|à|près de|environ|quelque|plus de|au|du)[ ,])*"
        u"(?:(?:one|a|two|three|un|le|la|deux|trois|l')?[ "
        u"-]?(?:thirds?|quarters?|half|fifths?|tenths?|tiers|quarts?|moitié|cinquièmes?|"
        u"dixièmes?)|[\\d.,]+ ?(?:%|per ?cent|pour cent)|all|tout) (?:of |de |du |des "
        u"|d')(?:(?!stolen|theft|loot|vol|dérob|butin)[^.;:()$€£]){0,80}?"
        u"\\b(?:income|earnings?|earned|earns|earn|revenues?|gdp|exports?|imports?|budget|trade|spending|"
        u"output|wages|economy|"
        u"product|reserves|aid|sales|turnover|recettes|revenus?|pib|exportations?|importations?|dépenses|"
        u"commerce|devises|"
        u"gagn[a-zé]*|économie|produit intérieur brut|réserves|chiffre d'affaires)\\b[^.;()]{0,40}$"_s);
    static const HintedPattern more(
        u"(?:,| [-–]| \\() ?(?:or |and |which is |that is |soit |et )?(?:already |far |much |well |even "
        u"|still |bien |déjà )*"
        u"(?:more|greater|larger|higher|plus|davantage|bien plus) (?:than|que|qu') ?(?:in |all |the |any "
        u"|every |en |dans |tou[a-z]* |le |la |les |l')*"
        u"(?:(?:of|other|entire|whole|known|recorded|combined|its|their|thefts?|losses|hacks?|attacks?|"
        u"incidents|sums?|haul|total|tally|figure|"
        u"vols?|pertes|attaques|butin|montant|totaux|stolen|taken|volés?|dérobés?|together|ensemble|de|du|des|d'|l'année|année|for|from|in|en|year)[ ']?)*$"_s);
    return share.in(words) || more.in(words);
}

class DateChooser
{
public:
    DateChooser(const ClaimContext &context, qsizetype i, const Document &document,
                const std::optional<FuzzyDate> &earlier)
        : m_context(context)
        , m_i(i)
        , m_document(document)
        , m_earlier(earlier)
        , m_amount(context.amount(i).span)
        , m_inTable(context.blockKind == Block::Kind::TableRow || !context.columns.isEmpty())
    {
    }

    DateChoice read(bool leans)
    {
        qsizetype ownDistance = farAway, sharedDistance = farAway;
        const bool ofLoot = !m_inTable && isOfLoot(m_context, m_amount);
        m_elsewhere = ofLoot || (!m_document.published && namesRelativeYear(m_context, m_amount));
        for (const ScannedDate &date : m_context.page->dates) {
            if (!m_context.sentence.contains(date.span) || date.span.overlaps(m_context.amount(m_i).figure) ||
                !inContext(m_context, date, m_earlier, m_document) ||
                datesPublication(m_context, date, m_document) ||
                (isOfBase(*m_context.page, date.span, m_amount) &&
                 !standsBehind(m_context, date.span, m_amount) && !tellsOf(m_context, date.span, m_amount) &&
                 amountTold(m_context, date.span) != m_i && !isBracketed(date.span)) ||
                (!m_inTable &&
                 (isOfOtherBracket(m_context, date.span, m_i) || isOutdone(m_context, m_amount, date.span) ||
                  isOfMeasure(m_context, m_amount, date.span))))
                continue;
            if (isGivenName(m_context, date.span))
                continue;
            // 상반기에 훔친 21억 달러는 지난해 전체 피해액을 이미 넘어섰다
            if (!m_inTable && m_context.language == Language::Korean && date.span.start >= m_amount.end &&
                !isToldOfDate(date.span) &&
                (easternperiods::isExceeded(m_context, date.span) ||
                 easternperiods::isCompared(m_context, date.span)))
                continue;
            if (!m_inTable && easternperiods::isOfNextItem(m_context, date.span, m_i))
                continue;
            // 昨年盗んだ額、これが13億ドルですから、一件で前の年をまるごと超えた
            if (!m_inTable && m_context.language == Language::Japanese && date.span.start >= m_amount.end &&
                m_context.words({m_amount.end, date.span.start}).contains(u'、') &&
                easternperiods::isExceeded(m_context, date.span))
                continue;
            if (!m_inTable && (easternspans::isDrawnFromOther(m_context, date.span, m_i) ||
                               koreantellings::isOfAftermath(m_context, date.span, m_amount)))
                continue;
            if (!m_inTable && m_context.language == Language::Japanese &&
                (isMultiplied(date.span) || isDuration(date.span))) {
                m_elsewhere = m_elsewhere || isMultiplied(date.span);
                continue;
            }
            if (!m_inTable && saiddate::isOfLaterTelling(m_context.text, m_context.sentence, date, m_amount))
                continue;
            if (!m_inTable && standsApartInHeadline(date.span))
                continue;
            if (explainsDay(date.span) || (!m_inTable && (opensBefore(date.span) || isDayOfPrice(date.span))))
                continue;
            if ((ofLoot && date.span.end <= m_amount.start &&
                 !easternperiods::setsScene(m_context, date.span)) ||
                isPerDay(m_context, date.span))
                continue;
            if (!m_inTable &&
                (isOfHistory(m_context, date.span) || isOfAside(m_context, date.span, m_amount)))
                continue;
            if (m_inTable && standsInRemark(date.span))
                continue;
            if ((!m_inTable || m_context.language == Language::Japanese) &&
                easternperiods::isOfLaterFate(m_context, date.span, m_amount))
                continue;
            if (!leans && !m_inTable && isOfNextClause(m_context, date.span, m_amount))
                continue;
            if (!leans && !m_inTable && isOfOffence(m_context, date.span, m_amount))
                continue;
            // "Has since spent $3 million": the beginning is another thing's time.
            if (isSinceThen(m_context, date) && !lastsSinceThen(date, leans))
                continue;
            if (!m_inTable && isOfShareAlone(m_context, date.span, m_i))
                continue;
            if (!m_inTable && (isOfRecord(m_context, date) || isBeyondLimit(m_context, date.span, m_amount)))
                continue;
            if (!m_inTable && saiddate::isOfCourt(m_context.text, m_context.sentence, date, m_amount))
                continue;
            if (!m_inTable && landmarkAt(m_context, date.span) == Landmark::After) {
                m_elsewhere = true;
                continue;
            }
            qsizetype distance = distanceBetween(m_context, m_amount, date.span);
            distance += isReckoning(m_context, date.span) ? reckoning : 0;
            distance += !m_inTable && isBehindBracket(m_context, date.span, m_amount) ? bracket : 0;
            qsizetype told = amountTold(m_context, date.span);
            if (told < 0 && !m_inTable)
                told = amountDated(date.span);
            if (told < 0 && !m_inTable)
                told = wholeDated(date.span);
            if (told < 0 && !m_inTable)
                told = datedInWhole(date.span);
            if (isSaidOfRow(date.span, told) || isBehindThoseRobbed(date.span, told))
                told = m_i;
            // "Of the 2024 total, $305 million … in May": of two dates the one within the other says more.
            const bool compares = !m_inTable && m_own && !date.needsContext && m_own->date.isValid() &&
                                  m_own->date != date.date;
            const bool within = compares && m_own->date.contains(date.date) &&
                                (distance < nested || isOfTotal(m_context, m_own->span));
            // 4日、過去3年間で: a day right before a span is the day of something else.
            constexpr qsizetype comma = 2;
            const bool besideDay =
                compares && date.span.start >= m_own->span.end && date.span.start - m_own->span.end <= comma;
            const bool around = compares && date.date.isValid() && date.date.end.isValid() &&
                                date.date.contains(m_own->date) && ownDistance < nested && !besideDay;
            if (isOfGroup(m_context, told >= 0 ? told : nearestAmount(m_context, date.span), m_i) &&
                !around && (within || distance < ownDistance)) {
                m_own = &date;
                ownDistance = distance;
            }
            if ((m_inTable || date.span.end <= m_amount.start) && distance < sharedDistance) {
                m_shared = &date;
                sharedDistance = distance;
            }
        }
        return {m_own, m_shared, m_elsewhere};
    }

private:
    /// "Worth $20 million then and $700 million today": the day of what another sum is worth.
    bool isDayOfPrice(Span date) const
    {
        static const AnyOf days{u"today", u"aujourd'hui", u"今日", u"現在", u"오늘", u"현재"};
        constexpr qsizetype near = 12;
        if (!days.opens(m_context.words(date)))
            return false;
        for (qsizetype k = 0; k < m_context.amounts.size(); ++k) {
            const Span other = m_context.amount(k).span;
            const qsizetype gap = date.start >= other.end ? date.start - other.end : other.start - date.end;
            if (k != m_i && gap <= near && presentvalue::isToday(m_context, k))
                return true;
        }
        return false;
    }

    /// 24年に盗まれた額の1.5倍に当たる20億ドル: the time of what the sum is a multiple of or more than.
    bool isMultiplied(Span date) const
    {
        static const HintedPattern times(
            u"^[^、。は]{0,24}(?:の|より)(?:約|およそ|ほぼ)?[0-9.]+倍(?:に(?:当た|あた|相当|達)|の|近い|余り|となる)"_s);
        // 2021年のX（6億ドル）を大きく上回り、過去最大の15億ドルに
        static const HintedPattern exceeded(
            u"^[^。]{2,70}[をに][^、。]{0,8}?(?:上回(?:り|る|って)|超え(?:て)?|抜い?[てき]|しの[いぎ](?:で)?)、[^、。]{0,16}$"_s);
        if (date.end < m_amount.start && exceeded.in(m_context.words({date.end, m_amount.start})))
            return true;
        return date.end < m_amount.start && times.in(m_context.words({date.end, m_amount.start}));
    }

    /// 3日で埋めた: how long it took.
    bool isDuration(Span date) const
    {
        const QStringView words = m_context.words(date);
        constexpr qsizetype longest = 3; // 10日
        const QChar behind = chars::at(m_context.text, date.end + 1);
        return words.size() <= longest && words.endsWith(u'日') && chars::isDigit(words.front()) &&
               chars::at(m_context.text, date.end) == u'で' && !QStringView(u"は、もすあ").contains(behind);
    }

    /// « Par rapport à 2024 (1,34 milliard) », "compared with 2024 ($1.34 billion)", « dépasse celui de 2024,
    /// qui était de 1,87 milliard »: the base and its sum.
    bool isBracketed(Span date) const
    {
        constexpr qsizetype reach = 30;
        if (date.end >= m_amount.start || m_amount.start - date.end > reach)
            return false;
        const QStringView gap = m_context.words({date.end, m_amount.start});
        // "Seven times what hackers took in 2024, $1.34 billion"
        if (gap == u", " && m_context.language == Language::English &&
            m_context.words({m_context.sentence.start, date.start}).right(2 * reach).contains(u" what "))
            return true;
        return gap == u" (" || gap.startsWith(u", qui ") || gap.startsWith(u", soit ") ||
               gap.startsWith(u", which was ") || gap.startsWith(u", which came to ");
    }

    /// 17억 달러가 사라진 1분기에 견주면: the sum is told of the time that follows its verb.
    bool isToldOfDate(Span date) const
    {
        const QStringView between = m_context.words({m_amount.end, date.start}).trimmed();
        const QStringView last = between.mid(between.lastIndexOf(u' ') + 1);
        return !between.contains(u',') && last.size() > 1 && parties::endsAttributive(last); // no particle
    }

    /// 流出額を82億円に訂正　顧客分は来月から補償: Japanese headlines part what they tell by a space.
    bool standsApartInHeadline(Span date) const
    {
        if (m_context.language != Language::Japanese || m_context.blockKind != Block::Kind::Heading ||
            date.start < m_amount.end)
            return false;
        const QStringView between = m_context.words({m_amount.end, date.start});
        const qsizetype gap = between.indexOf(u' ');
        return gap > 0 && !between.at(gap - 1).isDigit() && !chars::isLatin(between.at(gap - 1));
    }

    /// "Before it was taken down in November, the mixer had handled $94 million in 2023": the time of what
    /// came after.
    bool opensBefore(Span date) const
    {
        const QStringView opening = m_context.words({m_context.sentence.start, date.start});
        const bool before = opening.startsWith(u"before ") || opening.startsWith(u"by the time ") ||
                            opening.startsWith(u"until ") || opening.startsWith(u"avant que ") ||
                            opening.startsWith(u"avant d");
        const Span between{date.end, m_amount.start};
        return before && !isEastAsian(m_context.language) && between.length() > 0 &&
               !opening.contains(u',') && m_context.words(between).startsWith(u", ") &&
               opening.count(u' ') > 2;
    }

    /// « De 310 millions en 2022 à 455 millions en 2023 » : the amount right before "in" and the date; -1 if
    /// none.
    qsizetype amountDated(Span date) const
    {
        constexpr qsizetype preposition = 8;
        for (qsizetype k = 0; k < m_context.amounts.size() && !isEastAsian(m_context.language); ++k) {
            const Span gap{m_context.amount(k).span.end, date.start};
            if (gap.start > date.start || gap.length() > preposition)
                continue;
            const QStringView words = m_context.words(gap);
            if (words == u" in " || words == u" en " || words == u" for " || words == u" pour " ||
                words == u" pour l'" || words == u" sur l'" || words == u" sur " || words == u" au titre d")
                return k;
        }
        return -1;
    }

    /// "Took $1.65 billion of assets in nine months, of which $1.4 billion …": the date before the words that
    /// open a part is that of the whole, the last amount before it; -1 if no part follows.
    qsizetype wholeDated(Span date) const
    {
        static constexpr std::array openers{QStringView(u"à savoir "),  QStringView(u"namely "),
                                            QStringView(u"soit "),      QStringView(u"répartis "),
                                            QStringView(u"dont "),      QStringView(u"of which "),
                                            QStringView(u"including "), QStringView(u"parmi lesquels "),
                                            QStringView(u"y compris "), QStringView(u"parmi lesquelles ")};
        if (isEastAsian(m_context.language))
            return -1;
        QStringView behind = m_context.words({date.end, m_context.sentence.end});
        while (behind.startsWith(u',') || behind.startsWith(u' ') || behind.startsWith(u'('))
            behind = behind.mid(1);
        if (std::none_of(openers.begin(), openers.end(),
                         [behind](QStringView opener) { return behind.startsWith(opener); }))
            return -1;
        qsizetype whole = -1;
        for (qsizetype k = 0; k < m_context.amounts.size() && m_context.amount(k).span.end <= date.start; ++k)
            whole = k;
        return whole;
    }

    /// « Sur les 620 millions volés au réseau X en mars 2022, 30 millions … »: the date behind the participle
    /// is that of the whole; -1 if there is none.
    qsizetype datedInWhole(Span date) const
    {
        static const HintedPattern opening(
            u"(?:^|[,;:] ?|et )(?:sur|des|parmi) (?:les |ces )?(?:quelque )?$|(?:^|[;:] ?)des $"_s);
        static const HintedPattern taking(
            u"^ (?:volé|dérobé|pris|soustrait|soutiré|subtilisé|détourné|siphonné|pillé|perdu)e?s?\\b[^,;:]*$"_s);
        if (m_context.language != Language::French || chars::at(m_context.text, date.end) != u',')
            return -1;
        for (qsizetype k = 0; k + 1 < m_context.amounts.size(); ++k) {
            const Span amount = m_context.amount(k).span;
            const qsizetype start = k > 0 ? m_context.amount(k - 1).span.end : m_context.sentence.start;
            if (amount.end < date.start && m_context.amount(k + 1).span.start >= date.end &&
                taking.in(m_context.words({amount.end, date.start})) &&
                opening.in(m_context.words({start, amount.start})))
                return k;
        }
        return -1;
    }

    /// "$31 million from A and $12 million from B in May": whether a date behind a row of amounts, of which
    /// `told` is the one told to be its own, is that of this one too.
    bool isSaidOfRow(Span date, qsizetype told) const
    {
        const qsizetype last = coordination::lastJoined(m_context, m_i, coordination::Joint::Clause);
        if (last == m_i || date.start < m_context.amount(last).span.end)
            return false;
        const qsizetype own = told >= 0 ? told : nearestAmount(m_context, date);
        return own > m_i && own <= last;
    }

    /// "Took £3 million from 70 people in 2024": the number beside the date only says from how many.
    bool isBehindThoseRobbed(Span date, qsizetype told) const
    {
        const qsizetype own = told >= 0 ? told : nearestAmount(m_context, date);
        if (m_context.language != Language::English || m_inTable || own != m_i + 1 ||
            m_context.amount(own).amount.kind != UnitKind::Quantity ||
            m_context.amount(m_i).amount.kind == UnitKind::Quantity || date.start < m_amount.end)
            return false;
        static const HintedPattern from(
            u"^(?: (?:in|of|worth of) [a-z]+(?: [a-z]+)?)? (?:from|off|out of|in|across|by|to|through|at)"
            u"(?: (?:some|about|around|more|than|at|least|over|nearly|almost|the|its|their|only|just))* ?$"_s);
        return from.in(m_context.words({m_amount.end, m_context.amount(own).span.start}));
    }

    /// The cell of a row that `position` lies in.
    Span cellAt(qsizetype position) const
    {
        Span cell{position, position};
        while (cell.start > m_context.sentence.start && m_context.text.at(cell.start - 1) != u'\t')
            --cell.start;
        while (cell.end < m_context.sentence.end && m_context.text.at(cell.end) != u'\t')
            ++cell.end;
        return cell;
    }

    /// 2024. 5. 31. | X | 482억 엔 | 2025년 3월 폐업: a day within a remark, where another cell of the row
    /// holds nothing but a date.
    bool standsInRemark(Span date) const
    {
        constexpr qsizetype signs = 2;
        const Span cell = cellAt(date.start);
        if (cell.contains(m_amount) || cell.length() <= date.length() + signs)
            return false;
        return std::any_of(m_context.page->dates.cbegin(), m_context.page->dates.cend(),
                           [&](const ScannedDate &other) {
                               return m_context.sentence.contains(other.span) && !cell.contains(other.span) &&
                                      cellAt(other.span.start).length() <= other.span.length() + signs;
                           });
    }

    /// 翌々日の月曜日, 이틀 뒤인 월요일: a weekday that only says of which sort the day before it is.
    bool explainsDay(Span date) const
    {
        const QStringView words = m_context.words(date);
        if (!isEastAsian(m_context.language) ||
            !(words.endsWith(u'曜') || words.endsWith(u"曜日") || words.endsWith(u"요일")))
            return false;
        const qsizetype joint = m_context.language == Language::Japanese ? 1 : 2; // の, 인 and a space
        return std::any_of(m_context.page->dates.cbegin(), m_context.page->dates.cend(),
                           [&](const ScannedDate &other) {
                               return other.span.end + joint == date.start &&
                                      QStringView(u"の인").contains(m_context.text.at(other.span.end));
                           });
    }

    /// What was stolen, laundered or earned goes on since the date before; what was paid once does not, nor
    /// what another clause tells before.
    bool lastsSinceThen(const ScannedDate &date, bool leans)
    {
        bool lasts = leans;
        if (lasts && m_amount.end <= date.span.start) {
            const QStringView between = m_context.words({m_amount.end, date.span.start});
            lasts = !between.contains(u';') && !between.contains(u", ");
        }
        if (lasts) {
            const std::optional<ClaimKind> kind = kindBeside(m_context, m_amount);
            const bool opens = date.span.start == m_context.sentence.start; // "Since then …", of anything
            lasts = kind ? *kind == ClaimKind::Theft || *kind == ClaimKind::Laundering ||
                               *kind == ClaimKind::Revenue
                         : opens;
        }
        m_elsewhere = m_elsewhere || !lasts;
        return lasts;
    }

    const ClaimContext &m_context;
    const qsizetype m_i;
    const Document &m_document;
    const std::optional<FuzzyDate> &m_earlier;
    const Span m_amount;
    const bool m_inTable;
    const ScannedDate *m_own = nullptr, *m_shared = nullptr;
    bool m_elsewhere = false;
};

} // namespace

DateChoice chooseDates(const ClaimContext &context, qsizetype i, const Document &document,
                       const std::optional<FuzzyDate> &earlier, bool leans)
{
    return DateChooser(context, i, document, earlier).read(leans);
}

} // namespace vigie::perioddates
