// SPDX-License-Identifier: GPL-3.0-or-later
// Who was robbed, where names stand in lists, brackets, items and rows.
#include "indexing/facts/names/easternnameparts.h"
#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/koreanfirms.h"
#include "indexing/facts/parties/easternlists.h"
#include "indexing/facts/parties/japanesesums.h"
#include "indexing/facts/parties/koreanentries.h"
#include "indexing/facts/parties/victimplaces.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

using chars::at;

/// "A $31 million, B $17 million", A35億円、B17億円: names set side by side, each before its amount.
void findInList(const ClaimContext &context, Names &names, qsizetype i)
{
    static const HintedPattern label(
        u"(?:^|[,:;、(] ?|(?:and|et|와|과|と) (?:l[ea] [a-zéèêï-]+ |l'[a-zéèêï-]+ |the [a-z-]+ "
        u")?|はは?、?|[은는] "
        u")((?:\\p{Lu}(?:(?![ぁ-んァ-ヺ一-龥가-힣])[\\w.-])*(?: "
        u"\\p{Lu}(?:(?![ぁ-んァ-ヺ一-龥가-힣])[\\w.-])*){0,3})|[ァ-ヺー・]{2,20}|"
        "[가-힣A-Za-z0-9]{2,12}) ?[:：]? ?(?:が|で|は|이|가|은|는|for|of|with|at|some|about|de|d'|pour|avec)? ?$"_s);
    const auto labelOf = [&](qsizetype k) -> Span {
        const Span amount = context.amount(k).span;
        const qsizetype start = k > 0 ? context.amount(k - 1).span.end : context.sentence.start;
        const QString words = context.cased.mid(start, amount.start - start).toString();
        const QRegularExpressionMatch match = label.match(words);
        // The pattern may take a particle for the end of the name.
        return match.hasMatch()
                   ? withoutEnding(context, {start + match.capturedStart(1), start + match.capturedEnd(1)})
                   : Span();
    };
    // A list of firms holds one that is known, or says that it goes by firms.
    static const AnyOf byFirm{u"by exchange", u"by platform", u"par plateforme", u"取引所別", u"企業別",
                              u"業者別",      u"거래소별",    u"업체별",         u"기업별"};
    const QStringView words = context.words(context.sentence);
    const bool known = std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            return context.sentence.contains(match.span) && context.robbed->contains(match.entity);
        });
    // "A lost $11 million and B $3 million": the verb of the first is that of all.
    static const AnyOf losing{
        u" exploited for", u" drained of",    u" hacked for",   u" robbed of",  u" relieved of",
        u" hit for",       u" were robbed",   u" were hacked",  u" were hit",   u" were drained",
        u" were looted",   u" ont été pirat", u" ont été vol",  u" délesté",    u" dépouillé",
        u" fait prendre",  u" fait voler",    u" fait dérober", u" vu dérober", u" vu voler",
        u" lost ",         u" perdu ",        u"失っ",          u"失い",        u"奪われ",
        u"盗まれ",         u"잃었",           u"잃은",          u"빼앗겼",      u"도난당했"};
    const bool firms = known || byFirm.in(words), losses = losing.in(words);
    if (!firms && !losses)
        return;
    const Span own = labelOf(i);
    if (own.isEmpty() || (context.language == Language::Korean && namesNoFirm(context.words(own))))
        return;
    int labelled = 0;
    for (qsizetype k = 0; k < context.amounts.size(); ++k)
        labelled += k == i || !labelOf(k).isEmpty() ? 1 : 0;
    const QChar initial = at(context.cased, own.start);
    if (!isEastAsian(context.language) && !initial.isUpper() && !chars::isDigit(initial))
        return; // « contre 1,71 milliard »
    const bool lost = losses && (initial.isUpper() || !chars::isLatin(initial));
    if ((labelled > 1 && firms) || (lost && (i > 0 || labelled > 1)))
        keep(context, names, own, own.start, firms ? Place::Sure : Place::Particle);
}

/// Keeps the label of amount `i` where another amount of the sentence has one too: it is a list then.
template <typename LabelOf>
void keepLabel(const ClaimContext &context, Names &names, qsizetype i, const LabelOf &labelOf)
{
    const Span own = labelOf(i);
    if (own.isEmpty())
        return;
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        if (k == i || labelOf(k).isEmpty())
            continue;
        keep(context, names, own, own.start);
        return;
    }
}

/// "X (2024): $14 million; Y (2025): $6 million", "X, $14 million; Y, $6 million": names that label the sums
/// of an English or French list.
void findInDatedList(const ClaimContext &context, Names &names, qsizetype i)
{
    static const HintedPattern label(
        u"(?:^|[:;] ?|[.] |\\) |, (?:and |et )?)(\\p{Lu}[\\w.&'-]*(?: (?:(?:of|de|du|des|&) "
        u")?\\p{Lu}[\\w.&-]*){0,3}) ?"
        u"(?:(?:\\([^()]{3,24}\\))? ?: ?|\\([^()]{3,24}\\),? ?|, )$"_s);
    if (isEastAsian(context.language) || context.amounts.size() < 2 ||
        context.words(context.sentence).contains(u'\t'))
        return;
    const auto labelOf = [&](qsizetype k) -> Span {
        const qsizetype start = k > 0 ? context.amount(k - 1).span.end : context.sentence.start;
        const QString words = context.cased.mid(start, context.amount(k).span.start - start).toString();
        const QRegularExpressionMatch match = label.match(words);
        // Only what a semicolon parts is a list where nothing but a comma stands before the sum.
        const bool parted = k == 0 ? context.words(context.sentence).contains(u';') : words.contains(u';');
        return match.hasMatch() && (parted || !words.endsWith(u", "_s))
                   ? Span{start + match.capturedStart(1), start + match.capturedEnd(1)}
                   : Span();
    };
    keepLabel(context, names, i, labelOf);
}

/// "58 million from A, 21 million from B", 5800万ドルがA、2100万ドルがB: names set side by side, each behind
/// its amount.
void findBehindAmount(const ClaimContext &context, Names &names, qsizetype i)
{
    static const QRegularExpression western =
        pattern(u"^(?:,? (?:was |were |had been )?(?:taken|stolen|siphoned|drained|lost|came))? "
                u"?(?:from|at|(?<=lost )by|(?<=suffered )by|de|d'|à|chez|auprès de|pour) "
                u"?(\\p{Lu}[\\w.&-]*(?: \\p{Lu}[\\w.&-]*){0,3})(?=[,.;)]| and | et |$)"_s);
    static const QRegularExpression japanese = pattern(
        u"^(?:相当)?[がは]([ァ-ヺー・]{2,20}|\\p{Lu}[A-Za-z0-9.]{1,20})社?(?=、|から|で|の|だ|。|に|$)"_s);
    static const QRegularExpression korean = pattern(
        u"^(?: ?상당)?[가이은는] ([가-힣A-Za-z0-9]{2,14}?)(?=에서|,|의 |이다|였다|로부터|으로부터|이었다| 한 (?:곳|군데)| 몫|에 (?:몰|집중|쏠)|의 것)"_s);
    if (context.amounts.size() < 2 && !(context.language == Language::Korean && saysPart(context, i)))
        return;
    const qsizetype from = context.amount(i).span.end;
    const qsizetype to =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    const QString words = context.cased.mid(from, to - from).toString();
    const QRegularExpressionMatch match = (context.language == Language::Japanese ? japanese
                                           : context.language == Language::Korean ? korean
                                                                                  : western)
                                              .match(words);
    if (match.hasMatch()) {
        keep(context, names, {from + match.capturedStart(1), from + match.capturedEnd(1)}, from,
             Place::Particle);
        return;
    }
    // 12億円は8月に「クスノキ・トレード」で、3億円は9月に交換業者のハマナスで発生した.
    static const HintedPattern dated(u"^(?:相当|分)?[はが]、?(?:[0-9]{4}年)?(?:(?:[0-9]{1,2}|同|翌|"
                                     u"先|今)月)(?:[0-9]{1,2}日|上旬|中旬|下旬)?に、?"
                                     u"(?:[一-龥ァ-ヺー]{1,12}の)?$"_s),
        befell(u"^」?(?:で|から)(?:の|起き|発生|生じ|流出|盗|奪|失|、|$)"_s);
    const Names firms = context.language == Language::Japanese ? easternNames(context, {from, to}) : Names();
    if (firms.isEmpty())
        return;
    const Span first = firms.constFirst();
    const qsizetype open = at(context.text, first.start - 1) == u'「' ? first.start - 1 : first.start;
    if (dated.in(context.words({from, open})) && befell.in(context.words({first.end, to}).left(4)))
        keep(context, names, first, first.start);
}

/// 青柳証券が3億円、桜島コインが1億円: names of firms, each before its amount with a particle between.
void findInEasternList(const ClaimContext &context, Names &names, qsizetype i)
{
    static const HintedPattern particle(
        u"^[」』'\"’”]?(?:\\([^)]{1,24}\\))?(?:社|側)? ?(?:が|は|で|では|に|[이가은는]|에서|:|=)? ?(?:約|総額|計|약|총|모두)? ?$"_s);
    const auto labelOf = [&](qsizetype k) -> Span {
        const Span gap{k > 0 ? context.amount(k - 1).span.end : context.sentence.start,
                       context.amount(k).span.start};
        const Names firms = gap.length() > 0 ? easternNames(context, gap) : Names();
        const bool beside =
            !firms.isEmpty() &&
            particle.match(context.words({firms.constLast().end, gap.end}).toString()).hasMatch();
        return beside ? firms.constLast() : Span();
    };
    keepLabel(context, names, i, labelOf);
}

/// みずたまコイン（9月、18億円）: a name right before the bracket that holds a date and the amount.
void findBeforeBracket(const ClaimContext &context, Names &names, qsizetype i)
{
    constexpr qsizetype longest = 24;
    const qsizetype amount = context.amount(i).span.start;
    qsizetype open = amount - 1;
    while (open > context.sentence.start && amount - open < longest && context.text.at(open) != u'(' &&
           context.text.at(open) != u')')
        --open;
    if (at(context.text, open) != u'(')
        return;
    const bool quoted = context.language == Language::Korean && open > context.sentence.start + 1 &&
                        QStringView(u"'’\"”").contains(context.text.at(open - 1));
    const qsizetype close = quoted ? open - 1 : open; // 8월 '솔내브리지'(3,100만 달러)
    const bool dated =
        std::any_of(context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
            return date.span.start == open + 1 && date.span.end < amount;
        });
    const Span gap{i > 0 ? context.amount(i - 1).span.end : context.sentence.start, open};
    // 4月のトキワ交換(5億円)、6月のオオルリ証券(12億円)
    const bool listed =
        context.language == Language::Japanese && context.amounts.size() > 1 && open + 1 == amount;
    const Names firms = (dated || listed) && gap.length() > 0 ? easternNames(context, gap) : Names();
    if (!firms.isEmpty() && firms.constLast().end == open)
        keep(context, names, firms.constLast(), gap.start);
    // 2022년 하늘빗(98억 원) 이후 최대다: nothing but the sum in the bracket.
    if (names.isEmpty() && context.language == Language::Korean && open == amount - 1 && gap.length() > 0) {
        const Names shaped = easternNames(context, gap);
        if (!shaped.isEmpty() && (shaped.constLast().end == open || shaped.constLast().end == close))
            keep(context, names, shaped.constLast(), gap.start);
    }
}

/// ノルディカの4億円, 노르디카의 40억 원: whose the sum was, right before it.
void findOwner(const ClaimContext &context, Names &names, qsizetype i)
{
    const Span gap{i > 0 ? context.amount(i - 1).span.end : context.sentence.start,
                   context.amount(i).span.start};
    if (gap.length() <= 0 || context.words(gap).contains(u'\t'))
        return;
    if (context.language == Language::Japanese) {
        static const QRegularExpression owning =
            pattern(u"[」』]?(?:社|側)?の(?:被害)?(?:約|計|総額|およそ|少なくとも)?$"_s);
        const QRegularExpressionMatch match = owning.match(context.words(gap).toString());
        const Names firms = match.hasMatch() ? easternNames(context, gap) : Names();
        if (!firms.isEmpty() && firms.constLast().end == gap.start + match.capturedStart())
            keep(context, names, firms.constLast(), gap.start);
        return;
    }
    static const HintedPattern owning(
        u"(?:^|[ ,(])['‘\"“]?([가-힣a-z0-9]{2,12}?)['’\"”]?의 (?:약 ?|총 |모두 |최소 )?$"_s);
    const QRegularExpressionMatch match = owning.match(context.words(gap).toString());
    const Span name{gap.start + match.capturedStart(1), gap.start + match.capturedEnd(1)};
    if (match.hasMatch() && !namesNoFirm(context.words(name)))
        keep(context, names, name, name.start, Place::Particle);
}

/// 南米の決済会社パンパペイ: the name at the end of what a list writes before the bracket.
Span withoutDescription(const ClaimContext &context, Span label)
{
    const Names firms = context.language == Language::Japanese ? easternNames(context, label) : Names();
    return !firms.isEmpty() && firms.constLast().end == label.end ? firms.constLast() : label;
}

/// 거래소 두레빗은 2024년 …, 한라금고는 피해가 40억 원에: the words before a figure open a Korean clause and
/// are no label.
bool opensClause(QStringView label, Language language)
{
    if (language != Language::Korean)
        return false;
    static constexpr QStringView topics[] = {u"은",     u"는",   u"에서", u"에는",
                                             u"에서는", u"에게", u"으로", u"에선"};
    const QList<QStringView> words = label.trimmed().split(u' ');
    const auto ends = [](QStringView word, QStringView particle) {
        return word.size() > particle.size() + 1 && word.endsWith(particle);
    };
    for (const QStringView word : words) {
        if (std::any_of(std::begin(topics), std::end(topics),
                        [&](QStringView one) { return ends(word, one); }))
            return true;
    }
    // 그중 제일 큰 건이 6월에: a noun of one syllable has its particle too.
    if (words.size() > 1 && (words.constLast().endsWith(u'이') || words.constLast().endsWith(u'가')) &&
        words.constLast().size() == 2)
        return true;
    // 나루페이 may end so itself.
    const QStringView last = words.constLast();
    return (ends(last, u"이") || ends(last, u"가")) &&
           (words.size() > 1 || !closerOf(last.chopped(1), language).isEmpty());
}

} // namespace

void findByLabel(const ClaimContext &context, Names &names, qsizetype i)
{
    const Span amount = context.amount(i).span;
    if (at(context.text, amount.start - 1) == u'(' && context.amounts.size() > 1) {
        static const QRegularExpression label =
            pattern(u"(?:^|[,:;、：] ?|(?:and|et|と|및|[가-힣)](?:고|며|와|과)|이어|로|위는|곳은|규모는) "
                    u")([\\p{Lu}ァ-ヺ一-龥가-힣][\\w.・ー-]*(?: "
                    "(?:(?:of|de|du|des|&) |d'|de la |de l')?[\\p{Lu}가-힣][\\w.-]*){0,4}) ?\\($"_s);
        const Span before{context.sentence.start, amount.start};
        const QString words = context.cased.mid(before.start, before.length()).toString();
        // 流出したのは1200枚（: what is counted is no label.
        static const QRegularExpression counted(u"[0-9] ?(?:枚|個|件|口|개|건|곳|명|人|社)$"_s);
        if (const QRegularExpressionMatch match = label.match(words);
            match.hasMatch() && !counted.match(match.captured(1)).hasMatch()) {
            const Span name{before.start + match.capturedStart(1), before.start + match.capturedEnd(1)};
            keep(context, names, withoutDescription(context, name), name.start);
        }
    }
    if (context.language == Language::Korean)
        findInKoreanList(context, names, i);
    if (names.isEmpty() && isEastAsian(context.language))
        findBeforeIncident(context, names, i);
    if (names.isEmpty() && isEastAsian(context.language))
        findRelativeLoser(context, names, i);
    if (names.isEmpty())
        findInKoreanEntry(context, names, i);
    if (names.isEmpty())
        findInKoreanTalk(context, names, i);
    if (names.isEmpty())
        findBesideKoreanSum(context, names, i);
    if (names.isEmpty())
        findInList(context, names, i);
    if (names.isEmpty() && isEastAsian(context.language))
        findInEasternList(context, names, i);
    if (names.isEmpty() && isEastAsian(context.language))
        findBeforeBracket(context, names, i);
    if (names.isEmpty() && isEastAsian(context.language))
        findOwner(context, names, i);
    if (names.isEmpty())
        findInDatedList(context, names, i);
    if (names.isEmpty())
        findBehindAmount(context, names, i);
    if (names.isEmpty())
        findBesideJapaneseSum(context, names, i);
    if (!names.isEmpty())
        return;
    if (context.blockKind != Block::Kind::ListItem && !context.words(context.sentence).contains(u'\t'))
        return;
    findInExample(context, names, i);
    if (!names.isEmpty())
        return;
    static const HintedPattern item(
        u"^\\s*([\\p{Lu}ァ-ヺ一-龥가-힣][\\w.・ー-]*(?: "
        u"(?:(?:of|de|du|des|&) |d'|de la |de l')?[\\p{Lu}가-힣][\\w.-]*){0,4})(?: "
        u"?\\([^)]{1,16}\\)|, [^,:\\t]{0,16}(?:19|20)\\d\\d)? ?(?:[:：–—\\t] ?| - "
        "|  |　| (?=\\d)|, (?=(?:environ |près de |plus de |about |some |over )?[$€£]?\\d))"_s);
    const QString words = casedSentence(context);
    const QRegularExpressionMatch match = item.match(words);
    const bool first = context.amounts.constFirst() == context.amounts.at(i);
    if (match.hasMatch() && opensClause(match.capturedView(1), context.language))
        return;
    if (!match.hasMatch() && first && words.contains(u'\t'))
        findInLaterCell(context, names);
    if (!match.hasMatch() || !first)
        return;
    // In a table the column must be one of victims.
    if (words.contains(u'\t')) {
        const QStringView heading = context.words(columnHeading(context, 0));
        // "Type of victim | Stolen": sorts of victims, none of them.
        static const AnyOf sorts{u"type", u"kind", u"categor", u"catégor", u"sort of", u"sector", u"secteur"};
        if (sorts.in(heading))
            return;
        if (!headsVictims(heading)) {
            findInLaterCell(context, names);
            return;
        }
    }
    const Span name{context.sentence.start + match.capturedStart(1),
                    context.sentence.start + match.capturedEnd(1)};
    const bool dated = std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                                   [&](const ScannedDate &date) { return name.contains(date.span); });
    // 窃取:13億ドル: what is counted, and nobody.
    if (!dated && !chars::isDigit(at(context.text, name.start)) && !speaksOfTheft(context.words(name)))
        keep(context, names, name, name.start);
}

} // namespace vigie::parties
