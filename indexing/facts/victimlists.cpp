// SPDX-License-Identifier: GPL-3.0-or-later
// Who was robbed, where names stand in lists, brackets, items and rows.
#include "indexing/facts/anyof.h"
#include "indexing/facts/easternlists.h"
#include "indexing/facts/easternnameparts.h"
#include "indexing/facts/easternnames.h"
#include "indexing/facts/hintedpattern.h"
#include "indexing/facts/japanesesums.h"
#include "indexing/facts/koreanfirms.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/tradewords.h"
#include "indexing/facts/victimplaces.h"
#include "indexing/facts/victimweights.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

using chars::at;

/// "A $31 million, B $17 million", A35億円、B17億円: names set side by side, each before its amount.
void findInList(const ClaimContext &context, Names &names, qsizetype i)
{
    static const QRegularExpression label = pattern(
        u"(?:^|[,:;、(] ?|(?:and|et|와|과|と) |はは?、?|[은는] "
        u")((?:\\p{Lu}(?:(?![ぁ-んァ-ヺ一-龥가-힣])[\\w.-])*(?: "
        u"\\p{Lu}(?:(?![ぁ-んァ-ヺ一-龥가-힣])[\\w.-])*){0,3})|[ァ-ヺー・]{2,20}|"
        "[가-힣A-Za-z0-9]{2,12}) ?[:：]? ?(?:が|で|は|이|가|은|는|for|of|some|about|de|d'|pour)? ?$"_s);
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
        u" exploited for", u" drained of",    u" hacked for",  u" robbed of", u" relieved of",
        u" hit for",       u" were robbed",   u" were hacked", u" were hit",  u" were drained",
        u" were looted",   u" ont été pirat", u" ont été vol", u" délesté",   u" dépouillé",
        u" lost ",         u" perdu ",        u"失っ",         u"失い",       u"奪われ",
        u"盗まれ",         u"잃었",           u"잃은",         u"빼앗겼",     u"도난당했"};
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

/// "X (2024): $14 million; Y (2025): $6 million", "X, $14 million; Y, $6 million": names that label the sums
/// of an English or French list.
void findInDatedList(const ClaimContext &context, Names &names, qsizetype i)
{
    static const QRegularExpression label =
        pattern(u"(?:^|[:;] ?|[.] |\\) |, (?:and |et )?)(\\p{Lu}[\\w.&'-]*(?: (?:(?:of|de|du|des|&) "
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
    const Span own = labelOf(i);
    if (own.isEmpty())
        return;
    int labelled = 0;
    for (qsizetype k = 0; k < context.amounts.size(); ++k)
        labelled += labelOf(k).isEmpty() ? 0 : 1;
    if (labelled > 1)
        keep(context, names, own, own.start);
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
    static const HintedPattern dated({u"に"}, u"^(?:相当|分)?[はが]、?(?:[0-9]{4}年)?(?:(?:[0-9]{1,2}|同|翌|"
                                              u"先|今)月)(?:[0-9]{1,2}日|上旬|中旬|下旬)?に、?"
                                              u"(?:[一-龥ァ-ヺー]{1,12}の)?$"_s),
        befell({u"で", u"から"}, u"^」?(?:で|から)(?:の|起き|発生|生じ|流出|盗|奪|失|、|$)"_s);
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
    static const QRegularExpression particle = pattern(
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
    const Span own = labelOf(i);
    if (own.isEmpty())
        return;
    int labelled = 0;
    for (qsizetype k = 0; k < context.amounts.size(); ++k)
        labelled += labelOf(k).isEmpty() ? 0 : 1;
    if (labelled > 1)
        keep(context, names, own, own.start);
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
        if (!shaped.isEmpty() && shaped.constLast().end == open)
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
    static const QRegularExpression owning =
        pattern(u"(?:^|[ ,(])['‘\"“]?([가-힣a-z0-9]{2,12}?)['’\"”]?의 (?:약 ?|총 |모두 |최소 )?$"_s);
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

/// The columns that are headed as those of victims.
const AnyOf &victimColumns()
{
    static const AnyOf victims = [] {
        std::vector<QStringView> all{
            u"victim",  u"robbed", u"hacked", u"entity", u"entité", u"target", u"cible", u"assuré",
            u"insured", u"client", u"nom",    u"name",   u"被害",   u"標的",   u"対象",  u"会社",
            u"組織",    u"社名",   u"名称",   u"名前",   u"피해",   u"대상",   u"이름",  u"先",
            u"표적",    u"기관",   u"한 곳",  u"린 곳",  u"긴 곳",  u"은 곳",  u"된 곳"};
        for (const Language language : workingLanguages) {
            const auto trades = tradeWords(language, TradeUse::HeadsColumn);
            all.insert(all.end(), trades.begin(), trades.end());
        }
        return AnyOf(all);
    }();
    return victims;
}

/// The columns of those who watch, freeze, insure or did it.
bool headsOthers(QStringView heading)
{
    static const AnyOf victims{u"被害", u"피해", u"victim"},
        others{u"凍結",    u"点検",   u"監査",   u"保険",     u"追跡",   u"調査",    u"攻撃",    u"犯行",
               u"主体",    u"洗浄",   u"協力",   u"委託",     u"運営",   u"送金先",  u"経由",    u"出典",
               u"情報源",  u"実行",   u"手口",   u"동결",     u"점검",   u"감사",    u"보안",    u"추적",
               u"조사",    u"보험",   u"공격",   u"배후",     u"세탁",   u"협력",    u"위탁",    u"운영",
               u"송금처",  u"경유",   u"출처",   u"주체",     u"수법",   u"소행",    u"froze",   u"freez",
               u"audit",   u"insur",  u"attack", u"launder",  u"tracer", u"tracing", u"traced",  u"proceeds",
               u"source",  u"method", u"gel",    u"assureur", u"auteur", u"attribu", u"blanchi", u"actor",
               u"operator"};
    return others.in(heading) && !victims.in(heading);
}

/// Date | firm | loss: the cell of a row, behind the first, that stands under a heading of victims.
void findInLaterCell(const ClaimContext &context, Names &names)
{
    if (context.columns.isEmpty())
        return;
    static const AnyOf sums{u"額",   u"金額",  u"액",   u"금액",  u"amount", u"montant", u"sum",
                            u"loss", u"perte", u"件数", u"건수",  u"日",     u"月",      u"일",
                            u"시기", u"年",    u"date", u"month", u"mois"};
    qsizetype start = context.sentence.start;
    for (qsizetype column = 0; start < context.sentence.end; ++column) {
        qsizetype end = context.text.indexOf(u'\t', start);
        if (end < 0 || end > context.sentence.end)
            end = context.sentence.end;
        const QStringView heading = context.words(columnHeading(context, column));
        if (column > 0 && victimColumns().in(heading) && !sums.in(heading) && !headsOthers(heading)) {
            if (headsExamples(heading))
                return;
            Span cell{start, end};
            while (cell.length() > 0 && context.text.at(cell.end - 1).isSpace())
                --cell.end;
            // (비공개), （非公表）, "name withheld": the cell says why it has no name.
            if (weights::namesNothing(context.words(cell)))
                return;
            if (at(context.text, cell.start) == u'(' && at(context.text, cell.end - 1) == u')')
                return;
            if (const Span quoted = quotedName(context, cell.start); !quoted.isEmpty())
                cell = quoted;
            keep(context, names, cell, cell.start);
            return;
        }
        start = end + 1;
    }
}

} // namespace

bool standsInOtherColumn(const ClaimContext &context, Span name)
{
    if (context.columns.isEmpty() || !context.words(context.sentence).contains(u'\t'))
        return false;
    const qsizetype own = columnOf(context, name.start);
    const QStringView heading = context.words(columnHeading(context, own));
    if (headsOthers(heading))
        return true;
    // A column of victims beside it says that this one is of something else.
    static const AnyOf victims{u"被害", u"피해", u"victim"},
        sums{u"額", u"액", u"amount", u"montant", u"loss", u"日", u"일", u"月", u"월", u"date"};
    if (victims.in(heading))
        return false;
    const qsizetype columns = context.words(context.columns).count(u'\t') + 1;
    for (qsizetype column = 0; column < columns; ++column) {
        const QStringView other = context.words(columnHeading(context, column));
        if (column != own && victims.in(other) && !sums.in(other))
            return true;
    }
    return false;
}

bool headsExamples(QStringView heading)
{
    static const AnyOf words{u"主な",     u"主要",     u"最大",    u"代表的",   u"代表例",      u"主たる",
                             u"주요",     u"최대",     u"대표적",  u"대표 ",    u"main ",       u"major ",
                             u"largest ", u"biggest ", u"notable", u"principa", u"for example", u"exemple"};
    return words.in(heading);
}

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
    static const QRegularExpression item =
        pattern(u"^\\s*([\\p{Lu}ァ-ヺ一-龥가-힣][\\w.・ー-]*(?: "
                u"(?:(?:of|de|du|des|&) |d'|de la |de l')?[\\p{Lu}가-힣][\\w.-]*){0,4})(?: "
                u"?\\([^)]{1,16}\\))? ?(?:[:：–—\\t] ?| - "
                "|  |　| (?=\\d))"_s);
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
        if (!victimColumns().in(heading)) {
            findInLaterCell(context, names);
            return;
        }
    }
    const Span name{context.sentence.start + match.capturedStart(1),
                    context.sentence.start + match.capturedEnd(1)};
    const bool dated = std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                                   [&](const ScannedDate &date) { return name.contains(date.span); });
    if (!dated && !chars::isDigit(at(context.text, name.start)))
        keep(context, names, name, name.start);
}

} // namespace vigie::parties
