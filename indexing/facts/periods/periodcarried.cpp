// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/periodcarried.h"

#include "indexing/facts/kinds/japanesethieves.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/koreanthieves.h"
#include "indexing/facts/kinds/thieves.h"
#include "indexing/facts/names/commonwordswestern.h"
#include "indexing/facts/periods/easternperiods.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/standing/frenchrivals.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/frenchthefts.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"
#include "indexing/language/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::periodcarried {

namespace {

constexpr qsizetype reach = 480, mostSentences = 4; ///< how far back in the paragraph a matter is told

/// The same in French, where stems are parts of other words: « faillite », « exploitation », « un suspect ».
bool tellsOfFrenchDeed(QStringView words)
{
    static const HintedPattern deed(
        u"\\b(?:en (?:sont|est) pris|visée?s?\\b|compromis(?:e|es)?\\b|introdui|non "
        u"autoris|anomalies?\\b|disparition|"
        u"la perte de|la sortie de (?=[\\d.,]+ "
        u")|(?:mouvements?|retraits?|transactions?|transferts?|sorties?|activités?|"
        u"flux|accès|virements?|connexions?) (?:[a-z]+ )?(?:suspect|anorma|inhabituel|non autoris|illicite|frauduleu))"_s);
    return frenchthefts::tell(words) || deed.in(words) || tellsOfTaking(words);
}

/// « L'exploitation du site a commencé en mai », « la sortie de bourse a eu lieu »: what began or took place
/// was no theft.
bool tellsOfOtherMatter(QStringView words)
{
    static const HintedPattern began(u"\\b(?:(?:a|ont|avait|avaient) (?:commencé|débuté|démarré|eu lieu|pris "
                                     u"fin)|(?:s'est|s'était|se sont) "
                                     u"(?:tenu|déroulé|ouvert|achev)e?s?)\\b"_s);
    static const HintedPattern deed(
        u"^(?:tout|cela|ça|(?:les|ces) faits|(?:l'|cet )(?:incident|opération|affaire))\\b"_s);
    return began.in(words) && !deed.in(words) && !frenchthefts::tell(words);
}

/// Whether `words` tell of a theft or of how the thieves got in.
bool tellsOfDeed(QStringView words, Language language)
{
    if (language == Language::French)
        return tellsOfFrenchDeed(words);
    static const AnyOf deeds{u"attack",       u"hack",         u"breach",      u"broke in",    u"broken in",
                             u"break-in",     u"robbed",       u"robbery",     u"raid",        u"intru",
                             u"theft",        u"stole",        u"heist",       u"compromis",   u"got in",
                             u"en sont pris", u"en est pris",  u"visé",        u"attaqu",      u"cyberatt",
                             u"pirat",        u"intrusion",    u"introdui",    u"vol ",        u"unauthori",
                             u"suspicious",   u"abnormal",     u"anorma",      u"anomali",     u"non autoris",
                             u"suspect",      u"la sortie de", u"disparition", u"la perte de", u"siphonn",
                             u"exploit",      u"faille",       u" emptied",    u" drained",    u"volé",
                             u"dérob",        u"cambriol",     u"braqu",       u"流出",        u"ハッカー",
                             u"해킹",         u"해커",         u"공격",        u"침입",        u"침해",
                             u"탈취",         u"유출",         u"도난",        u"훔",          u"털"};
    // 이상 출금이 발생하여 입출금을 중단하였습니다: what notices call it
    static const AnyOf notices{u"이상 출금", u"이상출금",  u"비정상 출금", u"비정상 거래",
                               u"무단 출금", u"무단 인출", u"부정 출금",   u"부정 인출",
                               u"이상 거래", u"이상거래",  u"침탈",        u"랜섬웨어"};
    return deeds.in(words) ||
           (language == Language::English &&
            (thieves::moveUnasked(words) || kindreading::tellsOfAttack(words))) ||
           notices.in(words) || tellsOfTaking(words) || japanesethieves::tellOfTheft(words) ||
           koreanthieves::tellTaking(words) || koreanthieves::tellAttack(words);
}

/// "Another $2 million", « ailleurs », 別の, 그 밖에; "has stolen so far", "in all its years": another
/// matter, or more than one.
bool turnsAway(const ClaimContext &context)
{
    static const AnyOf western{
        u"another",        u"elsewhere",        u"other ",          u"others",    u" has ",
        u"in total since", u"every ",           u" each",           u"ailleurs",  u"autre",
        u"chaque",         u"jamais",           u" ever ",          u"similar",   u"précédent record",
        u"ancien record",  u"record précédent", u"previous record", u"semblable", u"average",
        u"moyenne",        u"années",           u" years",          u"worldwide", u"le monde"};
    static const AnyOf eastern{u"個人ウォレット",
                               u"個人のウォレット",
                               u"個人投資家",
                               u"別の",
                               u"ほかの",
                               u"他の",
                               u"ほかに",
                               u"他に",
                               u"累計",
                               u"これまで",
                               u"一方",
                               u"通算",
                               u"다른",
                               u"그 밖",
                               u"이 밖",
                               u"별도",
                               u"누적",
                               u"지금까지",
                               u"한편"};
    const QStringView words = context.words(context.sentence);
    if (isEastAsian(context.language))
        return eastern.in(words);
    const bool sinceThen = words.contains(u" have ") && !words.contains(u" to have ");
    return sinceThen || western.in(words);
}

/// Whether the sentence names a party that the paragraph has not named since `from`.
bool namesNewParty(const ClaimContext &context, qsizetype from)
{
    const Span told{from, context.sentence.start};
    const auto isTold = [&](const EntityMatch &match) {
        return std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                           [&](const EntityMatch &other) {
                               return told.contains(other.span) && other.entity == match.entity;
                           });
    };
    if (std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                    [&](const EntityMatch &match) {
                        return context.sentence.contains(match.span) && context.robbed &&
                               context.robbed->contains(match.entity) && !isTold(match);
                    }))
        return true;
    if (isEastAsian(context.language))
        return false;
    // A name in capitals that opens the sentence or follows a preposition.
    static constexpr QStringView leads[] = {u"from", u"at", u"of",      u"à",
                                            u"chez", u"de", u"against", u"contre"};
    QStringView last;
    for (qsizetype p = context.sentence.start; p < context.sentence.end;) {
        if (!context.text.at(p).isLetter()) {
            ++p;
            continue;
        }
        const qsizetype end = std::max(p + 1, chars::wordEnd(context.text, p));
        const QStringView word = context.text.mid(p, end - p);
        const bool opens = last.isEmpty();
        const bool led = opens || std::find(std::begin(leads), std::end(leads), last) != std::end(leads);
        if (led && word.size() > 2 && context.cased.at(p).isUpper() &&
            std::find(std::begin(commonwords::western), std::end(commonwords::western), word) ==
                std::end(commonwords::western)) {
            // "Hackers took …": a plural that opens a sentence is no name, a name is told or followed by a
            // verb.
            static constexpr QStringView verbs[] = {u"lost", u"was",   u"says", u"said",
                                                    u"a",    u"s'est", u"avait"};
            qsizetype after = std::min(end + 1, context.sentence.end);
            while (after < context.sentence.end && context.cased.at(after).isUpper()) // Tallis Finance
                after = std::min(chars::wordEnd(context.text, after) + 1, context.sentence.end);
            const QStringView next =
                context.text.mid(after, std::max<qsizetype>(0, chars::wordEnd(context.text, after) - after));
            const bool named =
                !opens || std::find(std::begin(verbs), std::end(verbs), next) != std::end(verbs);
            if (named && !context.words(told).contains(word))
                return true;
        }
        last = word;
        p = end;
    }
    return false;
}

/// "Last November thieves emptied X, which had changed hands for £30 million in 2022": within a relative
/// clause that tells of no theft.
bool isToldByTheWay(const ClaimContext &context, Span date)
{
    if (isEastAsian(context.language))
        return false;
    const QStringView before = context.words({context.sentence.start, date.start});
    qsizetype opens = -1;
    for (const QStringView link :
         {QStringView(u" which "), QStringView(u" who "), QStringView(u" whose "), QStringView(u" qui ")})
        opens = std::max(opens, before.lastIndexOf(link));
    // What opens the sentence is no clause by the way; "of which $3 million in 2023" is a part.
    constexpr qsizetype shortest = 12;
    static const AnyOf suffered{u"subi", u"suffer", u"victim", u"frapp", u"touch", u"fell "};
    const QStringView clause = opens < shortest ? QStringView() : before.mid(opens);
    return !clause.isEmpty() && !before.left(opens).endsWith(u" of") && !clause.contains(u", ") &&
           !clause.contains(u"; ") && !suffered.in(clause) && !tellsOfDeed(clause, context.language);
}

/// "Police arrested two men in June.": what the law did, of which no theft has the day.
bool tellsOfAftermath(QStringView words, Language language)
{
    static const AnyOf law{
        u"arrest",    u"sentenced",   u" trial",   u"convicted",  u"indict",       u" court ",
        u"extradit",  u"été arrêté",  u"a arrêté", u"ont arrêté", u"avait arrêté", u"arrestation",
        u"arrêtés ",  u"interpel",    u"condamn",  u"procès",     u"tribunal",     u"mis en examen",
        u"extradé",   u"garde à vue", u"逮捕",     u"裁判",       u"判決",         u"起訴",
        u"公判",      u"送検",        u"制裁対象", u"制裁を",     u"制裁指定",     u"行政処分",
        u"改善命令",  u"停止命令",    u"提訴",     u"訴えを起こ", u"課徴金",       u"罰金を",
        u"指名手配",  u"摘発",        u"家宅捜索", u"체포",       u"선고",         u"기소",
        u"재판",      u"구속",        u"송치",     u"검거",       u"제재 ",        u"제재했",
        u"제재 대상", u"압류",        u"압수"};
    return law.in(words) && !tellsOfDeed(words, language);
}

/// "27. In May the exchange …": a paragraph of a report with its number, which is no item of a list.
bool isNumberedParagraph(const ClaimContext &context, Span block)
{
    constexpr qsizetype shortest = 40;
    const QStringView words = context.words(block).trimmed();
    qsizetype digits = 0;
    while (digits < words.size() && words.at(digits).isDigit())
        ++digits;
    return digits > 0 && digits < 4 && words.size() >= shortest && words.mid(digits).startsWith(u'.') &&
           QStringView(u".!?。").contains(words.back());
}

} // namespace

const ScannedDate *dateOfMatter(const ClaimContext &context, const Document &document)
{
    if (context.before.isEmpty() || context.before.start <= context.block.start ||
        context.blockKind == Block::Kind::TableRow)
        return nullptr;
    const qsizetype from = std::max(context.block.start, context.before.start - reach);
    const auto dated = [&](const ScannedDate &date) {
        return date.span.start >= from && date.span.end <= context.before.start;
    };
    const auto &dates = context.page->dates;
    if (std::none_of(dates.cbegin(), dates.cend(), dated) || turnsAway(context))
        return nullptr;
    const QList<Span> told =
        sentences(context.cased, {context.block.start, context.before.start}, context.language);
    qsizetype passed = 1;
    const auto counts = [&](Span range) {
        return std::any_of(
            context.page->amounts.cbegin(), context.page->amounts.cend(), [&](const ScannedAmount &one) {
                return range.contains(one.span) && !one.vague && one.amount.kind != UnitKind::Quantity;
            });
    };
    if (counts(context.before))
        return nullptr;
    ClaimContext there = context;
    there.before = {};
    for (auto sentence = told.crbegin(); sentence != told.crend() && passed < mostSentences;
         ++sentence, ++passed) {
        if (sentence->start < from)
            break;
        there.sentence = *sentence;
        const ScannedDate *date = perioddates::lastIn(there, *sentence, document);
        if (!date) {
            if (counts(*sentence))
                break;
            continue;
        }
        const bool ofDeed = tellsOfDeed(context.words(*sentence), context.language) &&
                            !perioddates::isOfHistory(there, date->span) &&
                            perioddates::landmarkAt(there, date->span) == perioddates::Landmark::None;
        return ofDeed && !counts(*sentence) && !namesNewParty(context, sentence->start) ? date : nullptr;
    }
    return nullptr;
}

namespace {

constexpr qsizetype longestTold = 600; ///< of a paragraph that tells of a theft

/// The only date of the paragraph `above`, where that is of a theft and of nobody named later. `same`: the
/// sentence says itself that it tells of that theft.
const ScannedDate *dateOfDeedIn(const ClaimContext &context, Span above, const Document &document,
                                bool same = false)
{
    ClaimContext there = context;
    there.block = above;
    for (const Span sentence : sentences(context.cased, above, context.language)) {
        there.sentence = sentence;
        const ScannedDate *date = perioddates::lastIn(there, sentence, document);
        if (!date)
            continue;
        const bool only = std::none_of(context.page->dates.cbegin(), context.page->dates.cend(),
                                       [&](const ScannedDate &one) {
                                           return above.contains(one.span) && one.span.start > sentence.end;
                                       });
        return only && tellsOfDeed(context.words(sentence), context.language) &&
                       !perioddates::isOfHistory(there, date->span) &&
                       perioddates::landmarkAt(there, date->span) == perioddates::Landmark::None &&
                       (same || !namesNewParty(context, above.start))
                   ? date
                   : nullptr;
    }
    return nullptr;
}

/// « 23 juin 2022. Pont Horizon. » above « Montant : 100 millions de dollars. »: the date with which the
/// short line begins whose sum the label gives.
const ScannedDate *dateOfHeadOf(const ClaimContext &context, Span above)
{
    constexpr qsizetype longest = 90, indent = 4;
    static const HintedPattern label(u"^(?:montant|préjudice|butin|pertes?|sommes?|valeur)(?: "
                                     u"(?:volé|dérobé|détourné|soustrait|total|estimé)e?s?)? ?: ?"
                                     u"[^.;:]{0,20}$"_s);
    if (context.language != Language::French || above.length() > longest || context.amounts.isEmpty() ||
        !label.in(context.words(gapBefore(context, 0))))
        return nullptr;
    const auto &dates = context.page->dates;
    const auto date = std::find_if(dates.cbegin(), dates.cend(), [&](const ScannedDate &one) {
        return above.contains(one.span) && one.span.start < above.start + indent && !one.needsContext &&
               one.date.isValid();
    });
    return date == dates.cend() ? nullptr : &*date;
}

/// « Le 9 mai, X a été piratée. […] Le montant volé atteint 18 millions »: of the theft told some paragraphs
/// above, none of whose sums was stolen.
const ScannedDate *dateOfMatterAbove(const ClaimContext &context, qsizetype own, const Document &document)
{
    constexpr qsizetype most = 4;
    if (context.theftTold || context.amounts.isEmpty() || !frenchrivals::tellsSumOfTheft(context, 0))
        return nullptr;
    const auto &blocks = context.page->text->blocks;
    for (qsizetype b = own - 1; b >= 0 && b >= own - most; --b) {
        if (b >= context.page->page->blocks.size() ||
            context.page->page->blocks.at(b).kind != Block::Kind::Paragraph ||
            blocks.at(b).length() > longestTold)
            return nullptr;
        if (const ScannedDate *date = dateOfDeedIn(context, blocks.at(b), document, true))
            return date;
    }
    return nullptr;
}

} // namespace

const ScannedDate *dateOfParagraphBefore(const ClaimContext &context, const Document &document)
{
    const bool numbered =
        context.blockKind == Block::Kind::ListItem && isNumberedParagraph(context, context.block);
    if (!context.before.isEmpty() || (context.blockKind != Block::Kind::Paragraph && !numbered) ||
        !context.columns.isEmpty() || turnsAway(context))
        return nullptr;
    const auto &blocks = context.page->text->blocks;
    const auto own = std::lower_bound(blocks.cbegin(), blocks.cend(), context.block.start,
                                      [](Span block, qsizetype start) { return block.start < start; });
    if (own == blocks.cbegin() || own == blocks.cend())
        return nullptr;
    const qsizetype b = own - blocks.cbegin() - 1;
    const Span above = blocks.at(b);
    const bool paragraph = b < context.page->page->blocks.size() &&
                           (numbered ? isNumberedParagraph(context, above)
                                     : context.page->page->blocks.at(b).kind == Block::Kind::Paragraph);
    const QStringView words = context.words(above);
    const bool coins = context.amount(0).amount.kind != UnitKind::Token; // whose worth is told here
    if (const ScannedDate *date = dateOfHeadOf(context, above))
        return date;
    if (const ScannedDate *date = dateOfMatterAbove(context, own - blocks.cbegin(), document))
        return date;
    if (!paragraph || above.length() > longestTold || words.contains(u'\t') ||
        std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                    [&](const ScannedAmount &one) {
                        return above.contains(one.span) && one.amount.kind != UnitKind::Quantity &&
                               !(coins && one.amount.kind == UnitKind::Token);
                    }))
        return nullptr;
    return dateOfDeedIn(context, above, document);
}

bool goesOn(const ClaimContext &context)
{
    static const HintedPattern western(
        u"^(?:in addition,? |de plus,? |en outre,? )|^(?:they|he|she|ils?|elles?|(?:the|these|les|ces) "
        u"(?:thieves|attackers|hackers|intruders|gang|group|robbers|pirates|voleurs|assaillants|intrus))\\b[^"
        u";:]{0,60} "
        u"(?:also|as well|too|aussi|également)\\b"_s);
    static const HintedPattern eastern(
        u"^(?:さらに|このほか|加えて|あわせて)|^(?:또한?|이와 함께|여기에) "_s);
    const QStringView words = context.words(context.sentence);
    return !context.before.isEmpty() && (isEastAsian(context.language) ? eastern : western).in(words) &&
           !namesNewParty(context, context.before.start);
}

const ScannedDate *dateOfSentenceBefore(const ClaimContext &context, const Document &document)
{
    if (context.before.isEmpty() || easternperiods::turnsBack(context))
        return nullptr;
    ClaimContext there = context;
    there.sentence = context.before;
    there.before = {};
    const ScannedDate *date = perioddates::lastIn(there, context.before, document);
    if (date && (tellsOfAftermath(context.words(context.before), context.language) ||
                 (context.language == Language::French && tellsOfOtherMatter(context.words(context.before)))))
        return nullptr;
    while (date && (perioddates::isOfHistory(there, date->span) || isToldByTheWay(there, date->span)))
        date = perioddates::lastIn(there, {context.before.start, date->span.start}, document);
    return date;
}

bool goesOnSince(const ClaimContext &context)
{
    static const HintedPattern since(u"^(?:以来|以降|その時から)、?|^(?:그때부터|그 이래로?|이래로?) "_s);
    static const HintedPattern after(u"^(?:그 )?이후(?:로|부터)? |^その後、?"_s);
    static const AnyOf beginnings{u"설립",   u"결성",   u"나타", u"등장",    u"창설", u"창립",
                                  u"만들어", u"조직됐", u"출범", u"設立",    u"結成", u"現れ",
                                  u"登場",   u"発足",   u"創設", u"組織され"};
    if (!isEastAsian(context.language) || context.before.isEmpty())
        return false;
    const QStringView words = context.words(context.sentence);
    return since.in(words) || (after.in(words) && beginnings.in(context.words(context.before)));
}

} // namespace vigie::periodcarried
