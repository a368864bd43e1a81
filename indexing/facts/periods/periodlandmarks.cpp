// SPDX-License-Identifier: GPL-3.0-or-later
// Which dates of a sentence are another thing's: landmarks, records, brackets, limits, fees.
#include "indexing/facts/comparisons/comparisonreader.h"
#include "indexing/facts/dates/comparedtimes.h"
#include "indexing/facts/periods/easternperiods.h"
#include "indexing/facts/periods/frenchlandmarks.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/periods/sayingwords.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

namespace {

constexpr qsizetype landmarkReach = 40; ///< "more than a year after the theft from its wallets in May 2024"

/// Where a bracket that holds `position` opens and closes within the sentence; empty if none does.
Span bracketAround(const ClaimContext &context, qsizetype position)
{
    qsizetype open = position - 1;
    while (open >= context.sentence.start && context.text.at(open) != u'(' && context.text.at(open) != u')')
        --open;
    if (open < context.sentence.start || context.text.at(open) != u'(')
        return {};
    const qsizetype close = context.text.indexOf(u')', position);
    return close < 0 || close >= context.sentence.end ? Span{} : Span{open, close + 1};
}

} // namespace

namespace {

/// "Before the | April 2025 | hack", "within two days of the | 21 February | theft".
bool isOfEvent(QStringView before, QStringView behind)
{
    static constexpr std::array leads{QStringView(u"after the"),     QStringView(u"before the"),
                                      QStringView(u"following the"), QStringView(u"days of the"),
                                      QStringView(u"weeks of the"),  QStringView(u"months of the"),
                                      QStringView(u"hours of the")};
    static constexpr std::array events{
        QStringView(u"hack"),   QStringView(u"theft"),   QStringView(u"raid"),     QStringView(u"attack"),
        QStringView(u"heist"),  QStringView(u"robbery"), QStringView(u"incident"), QStringView(u"breach"),
        QStringView(u"arrest"), QStringView(u"arrests"), QStringView(u"exploit"),  QStringView(u"thefts")};
    const QStringView next = behind.trimmed();
    return std::any_of(leads.begin(), leads.end(),
                       [&](QStringView word) { return chars::standsBefore(before, before.size(), word); }) &&
           std::any_of(events.begin(), events.end(),
                       [&](QStringView word) { return chars::standsAt(next, 0, word); });
}

} // namespace

Landmark landmarkAt(const ClaimContext &context, Span date)
{
    static constexpr std::array leads{
        QStringView(u"after the"),     QStringView(u"after its"),   QStringView(u"after their"),
        QStringView(u"following the"), QStringView(u"before the"),  QStringView(u"since the"),
        QStringView(u"since its"),     QStringView(u"since their"), QStringView(u"since it "),
        QStringView(u"après le"),      QStringView(u"après la"),    QStringView(u"après l'"),
        QStringView(u"après les"),     QStringView(u"avant le"),    QStringView(u"avant la"),
        QStringView(u"avant l'"),      QStringView(u"avant les"),   QStringView(u"depuis le"),
        QStringView(u"depuis la"),     QStringView(u"depuis l'"),   QStringView(u"suite au"),
        QStringView(u"à la suite du")};
    static constexpr std::array tails{QStringView(u"以降"),    QStringView(u"以来"),  QStringView(u"後に"),
                                      QStringView(u"前に"),    QStringView(u" 전에"), QStringView(u" 전까지"),
                                      QStringView(u"の後"),    QStringView(u"後、"),  QStringView(u"を受け"),
                                      QStringView(u"から1年"), QStringView(u" 이후"), QStringView(u" 후 "),
                                      QStringView(u" 뒤 ")};
    static constexpr std::array links{QStringView(u"of"), QStringView(u"in"), QStringView(u"on"),
                                      QStringView(u"de"), QStringView(u"du"), QStringView(u"en"),
                                      QStringView(u"d'"), QStringView(u"le")};
    static constexpr std::array lasting{QStringView(u"since "), QStringView(u"depuis l"),
                                        QStringView(u"以降"), QStringView(u"以来"), QStringView(u" 이후")};
    const auto kindOf = [&](QStringView word) {
        const bool lasts = std::any_of(lasting.begin(), lasting.end(),
                                       [&](QStringView start) { return word.startsWith(start); });
        return lasts ? Landmark::Since : Landmark::After;
    };
    const qsizetype from = std::max(context.sentence.start, date.start - landmarkReach);
    const QStringView before = context.text.mid(from, date.start - from).trimmed();
    // "The hack of March 2022, in which …": what is told is of that day.
    static const AnyOf told{u", when", u", in which", u", quand", u", lors", u", au cours", u" when "};
    const QStringView rest = context.text.mid(date.end, context.sentence.end - date.end);
    if ((context.language == Language::French && tellsWhatItTook(rest)) || told.opens(rest))
        return Landmark::None;
    if (isOfEvent(before, rest))
        return Landmark::After;
    // "Disappeared after its mail was hacked in 2020": by that deed.
    static const HintedPattern byDeed(
        u"\\bafter (?:its|their|his|her|the) [^.;,]{2,40}? (?:was|were|had been) "
        u"(?:hacked|breached|robbed|attacked|"
        u"compromised|broken into|phished|infected|raided|hijacked|exploited) (?:in|on|late in|early in)$"_s);
    if (context.language == Language::English && byDeed.in(before))
        return Landmark::None;
    const bool linked = std::any_of(links.begin(), links.end(), [&](QStringView word) {
        return chars::standsBefore(before, before.size(), word);
    });
    static const AnyOf anyLead(leads);
    if (linked && anyLead.in(before)) {
        for (const QStringView lead : leads) {
            const qsizetype p = before.lastIndexOf(lead);
            // Nothing but the event's own words between: no comma, no figure. "The following thefts" has
            // none.
            const bool whole = !chars::isLatin(chars::at(before, p + lead.size())) ||
                               !lead.back().isLetter() || isEastAsian(context.language);
            if (p >= 0 && whole && !before.mid(p).contains(u',') &&
                std::none_of(before.begin() + p, before.end(), [](QChar c) { return c.isDigit(); }))
                return kindOf(lead);
        }
    }
    constexpr qsizetype eventLength = 20;
    const QStringView behind =
        context.text.mid(date.end, std::min(eventLength, context.sentence.end - date.end));
    if (!behind.startsWith(u'の') && !(behind.startsWith(u' ') && context.language == Language::Korean))
        return Landmark::None;
    const auto tail = std::find_if(tails.begin(), tails.end(), [&](QStringView word) {
        const qsizetype p = behind.indexOf(word);
        return p > 1 && !behind.left(p).contains(u'、') && !behind.left(p).contains(u',') &&
               std::none_of(behind.begin(), behind.begin() + p, [](QChar c) { return c.isDigit(); });
    });
    return tail == tails.end() ? Landmark::None : kindOf(*tail);
}

bool tellsOf(const ClaimContext &context, Span date, Span amount)
{
    static constexpr std::array relatives{
        QStringView(u", when "),         QStringView(u", in which "), QStringView(u", during which "),
        QStringView(u", a year in "),    QStringView(u" when "),      QStringView(u" in which "),
        QStringView(u", au cours d"),    QStringView(u", pendant l"), QStringView(u", durant l"),
        QStringView(u", année où "),     QStringView(u", année d"),   QStringView(u", où "),
        QStringView(u", lorsqu"),        QStringView(u", quand "),    QStringView(u" où "),
        QStringView(u", dans laquelle"), QStringView(u", que nous"),  QStringView(u", qui avait"),
        QStringView(u", qui s'était"),   QStringView(u", année "),    QStringView(u", exercice "),
        QStringView(u", clos à"),        QStringView(u", close à"),   QStringView(u", qui en avait")};
    if (amount.start >= date.end) {
        const QStringView rest = context.text.mid(date.end, amount.start - date.end);
        return std::any_of(relatives.begin(), relatives.end(),
                           [&](QStringView word) { return rest.startsWith(word); });
    }
    // Japanese and Korean verbs stand before what they are told of: …盗まれた2023年, 탈취된 2023년.
    if (amount.end > date.start || !isEastAsian(context.language))
        return false;
    const QStringView clause = context.text.mid(amount.end, date.start - amount.end);
    if (clause.contains(u'、') || clause.contains(u", ") || clause.trimmed().isEmpty())
        return false;
    constexpr char16_t firstSyllable = 0xac00, finals = 28, finalN = 4; // 한, 된, 은
    const QChar last = clause.trimmed().back();
    return context.language == Language::Japanese
               ? last == u'た'
               : chars::isHangul(last) && (last.unicode() - firstSyllable) % finals == finalN;
}

bool isSinceThen(const ClaimContext &context, const ScannedDate &date)
{
    static constexpr std::array words{
        QStringView(u"since"),       QStringView(u"since then"), QStringView(u"depuis"),
        QStringView(u"depuis lors"), QStringView(u"それ以来"),   QStringView(u"それ以降"),
        QStringView(u"그 이후"),     QStringView(u"그 뒤"),      QStringView(u"since that time")};
    if (!date.needsContext)
        return date.basis.rule == u"sentence-before" && date.date.start.isValid() && !date.date.end.isValid();
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return context.words(date.span).endsWith(word); });
}

qsizetype amountTold(const ClaimContext &context, Span date)
{
    static constexpr std::array links{QStringView(u"'s "), QStringView(u"' "), QStringView(u"の"),
                                      QStringView(u"의 ")};
    for (qsizetype i = 0; i < context.amounts.size(); ++i) {
        const qsizetype start = context.amount(i).span.start;
        if (start > date.end && std::find(links.begin(), links.end(),
                                          context.text.mid(date.end, start - date.end)) != links.end())
            return i;
    }
    return -1;
}

bool isOfLoot(const ClaimContext &context, Span amount)
{
    static constexpr std::array heads{QStringView(u"of the "), QStringView(u"of its "),
                                      QStringView(u"of all "), QStringView(u"sur les "),
                                      QStringView(u"sur l'"),  QStringView(u"parmi les ")};
    static constexpr std::array tails{QStringView(u"のうち"),   QStringView(u"のうち、"),
                                      QStringView(u"の中から"), QStringView(u" 가운데"),
                                      QStringView(u" 중"),      QStringView(u" 중에서")};
    const QStringView head = context.words({context.sentence.start, amount.start});
    const bool latin =
        (head.trimmed().endsWith(u',') || head.contains(u", ")) &&
        std::any_of(heads.begin(), heads.end(), [&](QStringView word) { return head.startsWith(word); });
    QStringView close = head.trimmed();
    while (close.endsWith(u'約') || close.endsWith(u'약') || close.endsWith(u' '))
        close.chop(1);
    if (!latin &&
        std::none_of(tails.begin(), tails.end(), [&](QStringView word) { return close.endsWith(word); }))
        return false;
    const std::optional<ClaimKind> kind = kindBeside(context, amount);
    return kind && *kind != ClaimKind::Theft && speaksOfTheft(head);
}

bool isBeyondLimit(const ClaimContext &context, Span date, Span limit)
{
    static constexpr std::array words{
        QStringView(u"cap"),      QStringView(u"caps"),      QStringView(u"limit"),
        QStringView(u"ceiling"),  QStringView(u"plafond"),   QStringView(u"limite"),
        QStringView(u"上限"),     QStringView(u"限度"),      QStringView(u"상한"),
        QStringView(u"한도"),     QStringView(u"threshold"), QStringView(u"thresholds"),
        QStringView(u"seuil"),    QStringView(u"基準額"),    QStringView(u"기준액"),
        QStringView(u"기준 금액")};
    constexpr qsizetype littleWord = 3; // "In 2024, …"
    const Span clause = clauseAround(context, limit);
    if (clause.contains(date) ||
        (date.start - context.sentence.start <= littleWord && context.amounts.size() == 1))
        return false;
    for (qsizetype p = clause.start; p < clause.end; ++p) {
        if (chars::isLatin(context.text.at(p)) && chars::isLatin(chars::at(context.text, p - 1)))
            continue;
        if (std::any_of(words.begin(), words.end(),
                        [&](QStringView word) { return chars::standsAt(context.text, p, word); }))
            return true;
    }
    return false;
}

bool isOfRecord(const ClaimContext &context, const ScannedDate &date)
{
    static constexpr std::array most{
        QStringView(u" largest"),    QStringView(u" biggest"),        QStringView(u" highest"),
        QStringView(u" worst"),      QStringView(u" the most "),      QStringView(u" plus gros"),
        QStringView(u" plus grand"), QStringView(u" plus important"), QStringView(u" plus lourd"),
        QStringView(u" plus élevé"), QStringView(u" pire "),          QStringView(u" record")};
    static constexpr std::array mostBehind{
        QStringView(u"最大"), QStringView(u"最多"),  QStringView(u"最悪"),  QStringView(u"の規模"),
        QStringView(u"で最"), QStringView(u" 최대"), QStringView(u" 가장"), QStringView(u" 최악")};
    if (!date.date.start.isValid() || date.date.end.isValid())
        return false;
    constexpr qsizetype reach = 60;
    const qsizetype from = std::max(context.sentence.start, date.span.start - reach);
    QStringView before = context.text.mid(from, date.span.start - from);
    before = before.mid(before.lastIndexOf(u", ") + 1);
    const QStringView behind = context.text.mid(date.span.end, context.sentence.end - date.span.end);
    return std::any_of(most.begin(), most.end(), [&](QStringView word) { return before.contains(word); }) ||
           std::any_of(mostBehind.begin(), mostBehind.end(),
                       [&](QStringView word) { return behind.startsWith(word); });
}

bool isOfOtherBracket(const ClaimContext &context, Span date, qsizetype i)
{
    const Span bracket = bracketAround(context, date.start);
    if (bracket.isEmpty() || bracket.contains(context.amount(i).span))
        return false;
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        if (k != i && bracket.contains(context.amount(k).span) && !saysEquivalent(context, k))
            return true;
    }
    return false;
}

bool isOfHistory(const ClaimContext &context, Span date)
{
    static constexpr std::array participles{
        QStringView(u"founded"),     QStringView(u"established"),  QStringView(u"created"),
        QStringView(u"set up"),      QStringView(u"registered"),   QStringView(u"incorporated"),
        QStringView(u"arrested"),    QStringView(u"detained"),     QStringView(u"born"),
        QStringView(u"convicted"),   QStringView(u"extradited"),   QStringView(u"hired"),
        QStringView(u"opened"),      QStringView(u"dismissed"),    QStringView(u"elected"),
        QStringView(u"appointed"),   QStringView(u"fondé"),        QStringView(u"fondée"),
        QStringView(u"créé"),        QStringView(u"créée"),        QStringView(u"lancée"),
        QStringView(u"lancé"),       QStringView(u"arrêté"),       QStringView(u"arrêtée"),
        QStringView(u"arrêtés"),     QStringView(u"interpellé"),   QStringView(u"interpellés"),
        QStringView(u"né"),          QStringView(u"née"),          QStringView(u"condamné"),
        QStringView(u"embauché"),    QStringView(u"immatriculée"), QStringView(u"ouverte"),
        QStringView(u"enregistrée"), QStringView(u"nommé"),        QStringView(u"élu"),
        QStringView(u"ouvert"),      QStringView(u"démarré"),      QStringView(u"débuté"),
        QStringView(u"inauguré"),    QStringView(u"inaugurée"),    QStringView(u"constituée"),
        QStringView(u"inaugurated"), QStringView(u"formed"),       QStringView(u"retired")};
    static constexpr std::array japanese{QStringView(u"創業"), QStringView(u"設立"),   QStringView(u"創設"),
                                         QStringView(u"開業"), QStringView(u"発足"),   QStringView(u"逮捕"),
                                         QStringView(u"拘束"), QStringView(u"生まれ"), QStringView(u"入社"),
                                         QStringView(u"開設"), QStringView(u"摘発"),   QStringView(u"起訴"),
                                         QStringView(u"就任")};
    static constexpr std::array korean{
        QStringView(u"설립"), QStringView(u"창업"), QStringView(u"출범"),    QStringView(u"체포"),
        QStringView(u"붙잡"), QStringView(u"구속"), QStringView(u"문을 연"), QStringView(u"개설"),
        QStringView(u"입사"), QStringView(u"세워"), QStringView(u"검거"),    QStringView(u"기소"),
        QStringView(u"창립"), QStringView(u"취임"), QStringView(u"문을 열"), QStringView(u"문 연"),
        QStringView(u"상장"), QStringView(u"개업"), QStringView(u"인수")};
    if (isEastAsian(context.language)) {
        QStringView behind = context.words({date.end, context.sentence.end}).trimmed();
        if (behind.startsWith(u'に') || behind.startsWith(u'에') || behind.startsWith(u'の'))
            behind = behind.mid(1).trimmed();
        const auto begins = [&](QStringView word) { return behind.startsWith(word); };
        return std::any_of(japanese.begin(), japanese.end(), begins) ||
               std::any_of(korean.begin(), korean.end(), begins);
    }
    QStringView before = context.words({context.sentence.start, date.start}).trimmed();
    for (const QStringView link :
         {QStringView(u"in"), QStringView(u"on"), QStringView(u"en"), QStringView(u"le"),
          QStringView(u"last"), QStringView(u"early in"), QStringView(u"in early")}) {
        if (chars::standsBefore(before, before.size(), link)) {
            before.chop(link.size());
            before = before.trimmed();
            break;
        }
    }
    // « Le réseau s'est arrêté dimanche »: nobody was.
    static constexpr std::array stopped{QStringView(u"s'est arrêté"), QStringView(u"s'est arrêtée"),
                                        QStringView(u"s'était arrêté"), QStringView(u"s'était arrêtée")};
    if (std::any_of(stopped.begin(), stopped.end(),
                    [&](QStringView words) { return before.endsWith(words); }))
        return false;
    if (std::any_of(participles.begin(), participles.end(),
                    [&](QStringView word) { return chars::standsBefore(before, before.size(), word); }))
        return true;
    // "A man sentenced in June had stolen"; "was sentenced in June and fined" is of that day.
    static constexpr std::array judged{
        QStringView(u"sentenced"),  QStringView(u"jailed"),      QStringView(u"imprisoned"),
        QStringView(u"indicted"),   QStringView(u"charged"),     QStringView(u"acquitted"),
        QStringView(u"released"),   QStringView(u"recruited"),   QStringView(u"condamnée"),
        QStringView(u"condamnés"),  QStringView(u"inculpé"),     QStringView(u"inculpée"),
        QStringView(u"inculpés"),   QStringView(u"incarcéré"),   QStringView(u"incarcérée"),
        QStringView(u"incarcérés"), QStringView(u"emprisonné"),  QStringView(u"mis en examen"),
        QStringView(u"extradé"),    QStringView(u"extradée"),    QStringView(u"libéré"),
        QStringView(u"recruté"),    QStringView(u"interpellée"), QStringView(u"écroué")};
    const auto verb = std::find_if(judged.begin(), judged.end(), [&](QStringView word) {
        return chars::standsBefore(before, before.size(), word);
    });
    if (verb == judged.end())
        return false;
    static constexpr std::array auxiliaries{
        QStringView(u"was"), QStringView(u"were"), QStringView(u"been"),   QStringView(u"is"),
        QStringView(u"are"), QStringView(u"had"),  QStringView(u"have"),   QStringView(u"has"),
        QStringView(u"été"), QStringView(u"fut"),  QStringView(u"furent"), QStringView(u"and"),
        QStringView(u"et"),  QStringView(u"a"),    QStringView(u"ont")};
    const QStringView head = before.chopped(verb->size()).trimmed();
    return std::none_of(auxiliaries.begin(), auxiliaries.end(),
                        [&](QStringView word) { return chars::standsBefore(head, head.size(), word); });
}

bool isOfOffence(const ClaimContext &context, Span date, Span amount)
{
    if (date.start >= amount.end) {
        static const QRegularExpression offence(
            u"\\bfor (?:having |allegedly )?[a-z]+ing\\b|\\bpour avoir\\b|\\bpour des \\b"_s);
        const QStringView between = context.words({amount.end, date.start});
        static const QRegularExpression failing(
            u"\\bfor (?!the "
            u"(?:year|quarter|half|first|second|third|fourth|period|month|whole|full))[a-z]{3,}|"
            u"\\bpour (?:une |la |le |les |sa |ses |leur )?[a-zéè]{4,}"_s);
        if (!between.contains(u';') && failing.match(between.toString()).hasMatch() &&
            kindBeside(context, amount) == ClaimKind::Other)
            return true;
        return !between.contains(u';') && offence.match(between.toString()).hasMatch();
    }
    if (!isEastAsian(context.language) || date.end > amount.start)
        return false;
    const QStringView between = context.words({date.end, amount.start});
    // 今年4月には、不備があったとして…, 3월 내부통제 미비를 이유로: the day of the fine.
    if (between.startsWith(u"には、") || between.startsWith(u"は、") || between.contains(u"를 이유로") ||
        (between.startsWith(u'、') && date.start > context.sentence.start &&
         QStringView(u"はが").contains(context.text.at(date.start - 1))) ||
        between.contains(u"을 이유로"))
        return false;
    return between.contains(u"たとして") || between.contains(u"るとして") || between.contains(u"혐의로") ||
           between.contains(u"이유로") || between.contains(u"をめぐり");
}

bool isOfOtherSubject(const ClaimContext &context, Span date, Span amount)
{
    if (!isEastAsian(context.language) || date.end > amount.start)
        return false;
    const bool told = std::any_of(context.amounts.cbegin(), context.amounts.cend(), [&](qsizetype index) {
        const Span one = context.page->amounts.at(index).span;
        return one.start >= date.end && one.end <= amount.start;
    });
    static const AnyOf joints{u"며, ", u"고, ", u"지만, ", u"며 ", u"고 ", u"し、", u"り、", u"が、"};
    const QStringView between = context.words({date.end, amount.start});
    static const QRegularExpression subject(u"[가-힣](?:으며|했고|하고|였고|았고|었고|됐고|되고|이며|하며|"
                                            u"으나|지만),? [가-힣]{2,10}(?:은|는) [^,]*$|"
                                            u"(?:し|り|れ|き|ち|が)、[一-龥ァ-ヺー]{2,12}は[^。]*$"_s);
    return told && joints.in(between) && subject.match(between.toString()).hasMatch();
}

bool takesNoTimeOfOthers(const ClaimContext &context, Span clause)
{
    // 2024年の売上高は33億円、手元の現預金は21億円: what a firm holds, it holds now.
    static const AnyOf stocks{u"現預金", u"手元資金", u"預かり資産", u"預り資産", u"預託",
                              u"資本金", u"純資産",   u"総資産",     u"残高",     u"保有額",
                              u"準備金", u"예탁금",   u"예치금",     u"잔액",     u"자본금",
                              u"순자산", u"총자산",   u"보유액",     u"준비금",   u"수탁 자산"};
    // 고객 예치금 32억 원이 빠져나갔다: gone, and no longer held.
    static const AnyOf gone{u"流出", u"盗",   u"奪わ", u"抜き取", u"消え", u"빠져나",
                            u"유출", u"탈취", u"도난", u"훔",     u"사라"};
    // (당사 수탁 자산의 23%): how much of it went.
    static const HintedPattern share(
        u"(?:자산|예치금|예탁금|준비금|자본금)(?: ?총액)?의 (?:약 )?[0-9.]+ ?(?:%|퍼센트)"_s);
    // « Le total depuis l'origine », "the all-time total": of more than what was told before.
    static const AnyOf allTimes{u"depuis l'origine", u"depuis toujours", u"toutes années confondues",
                                u"all-time ",        u"all time ",       u"since records began"};
    return holds<sayingwords::fees>(context.text, clause) ||
           (!isEastAsian(context.language) && allTimes.in(context.words(clause))) ||
           (isEastAsian(context.language) && stocks.in(context.words(clause)) &&
            !gone.in(context.words(clause)) && !share.in(context.words(clause)));
}

const ScannedDate *lastIn(const ClaimContext &context, Span range, const Document &document)
{
    const ScannedDate *last = nullptr;
    for (const ScannedDate &date : context.page->dates) {
        // The document's own day, above a list or as a heading, is its dateline.
        const bool dateline =
            document.published && date.date == *document.published && !context.block.contains(date.span);
        if (range.contains(date.span) && easternperiods::isOfEdition(context, range, date.span, last))
            continue;
        if (range.contains(date.span) && !date.needsContext && date.date.isValid() && !dateline &&
            !datesPublication(context, date, document) && !isOfBase(*context.page, date.span, {}) &&
            !(context.language == Language::French &&
              comparedtimes::opensFrenchBase(context.words({range.start, date.span.start}))) &&
            !easternperiods::isExceeded(context, date.span))
            last = &date;
    }
    return last;
}

bool isBehindBracket(const ClaimContext &context, Span date, Span amount)
{
    const Span bracket = bracketAround(context, amount.start);
    return !bracket.isEmpty() && date.start >= bracket.end;
}

bool isReckoning(const ClaimContext &context, Span date)
{
    const QStringView before =
        context.text.mid(context.sentence.start, date.start - context.sentence.start).trimmed();
    return chars::standsBefore(before, before.size(), u"as of") ||
           chars::standsBefore(before, before.size(), u"as at");
}

} // namespace vigie::perioddates
