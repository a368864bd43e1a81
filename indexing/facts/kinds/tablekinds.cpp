// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/tablekinds.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/standing/claimdoubtwords.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

/// 쿠코인 핫월렛 해킹 | 2억 8,100만 달러: the cell that tells what happened ends in the name of a theft.
static bool endsAsTheft(const ClaimContext &context, Span amount)
{
    if (context.language != Language::Korean || !context.words(context.sentence).contains(u'\t'))
        return false;
    static constexpr QStringView deeds[] = {u"해킹", u"유출", u"탈취",      u"도난",
                                            u"절취", u"강탈", u"해킹 사고", u"해킹 사건"};
    qsizetype start = context.sentence.start;
    for (QStringView cell : context.words(context.sentence).split(u'\t')) {
        const Span place{start, start + cell.size()};
        start = place.end + 1;
        cell = cell.trimmed();
        static const AnyOf told{u"내용", u"사건", u"사안", u"개요", u"일지"};
        constexpr qsizetype shortest = 5;
        if (!place.contains(amount) && cell.size() >= shortest &&
            told.in(context.words(columnHeading(context, columnOf(context, place.start)))) &&
            std::any_of(std::begin(deeds), std::end(deeds),
                        [&](QStringView end) { return cell.endsWith(end); }))
            return true;
    }
    return false;
}

bool endsWithFate(const ClaimContext &context, Span amount, bool back)
{
    const QStringView row = context.words(context.sentence);
    if (!isEastAsian(context.language) || !row.contains(u'\t'))
        return false;
    static constexpr QStringView returned[] = {u"회수",   u"환수", u"반환", u"회수함",
                                               u"반환함", u"回収", u"返還", u"奪還"};
    static constexpr QStringView held[] = {u"동결",   u"압수", u"압류", u"몰수", u"추징",
                                           u"동결함", u"凍結", u"押収", u"没収", u"差し押さえ"};
    qsizetype start = context.sentence.start;
    for (QStringView cell : row.split(u'\t')) {
        const Span place{start, start + cell.size()};
        start = place.end + 1;
        cell = cell.trimmed();
        while (cell.endsWith(u'.') || cell.endsWith(u'。'))
            cell.chop(1);
        constexpr qsizetype shortest = 4;
        if (place.contains(amount) || cell.size() < shortest)
            continue;
        // What a remark says became of the money is not what the row counts.
        static const AnyOf told{u"내용", u"사건", u"사안", u"개요", u"경과", u"사실",  u"일지",
                                u"内容", u"事件", u"事案", u"概要", u"経過", u"出来事"};
        if (!told.in(context.words(columnHeading(context, columnOf(context, place.start)))))
            continue;
        const auto closes = [&](QStringView end) { return cell.endsWith(end); };
        if (back ? std::any_of(std::begin(returned), std::end(returned), closes)
                 : std::any_of(std::begin(held), std::end(held), closes))
            return true;
    }
    return false;
}

/// 비고: 482억 엔, 備考: 保有額 12億円: money in a column of remarks beside what was lost, of which the cell
/// tells no theft and no correction.
static bool isRemark(const ClaimContext &context, Span column, Span amount)
{
    static const AnyOf remarks{u"비고", u"참고", u"메모", u"특이", u"備考", u"摘要", u"メモ", u"特記"};
    if (!isEastAsian(context.language) || context.amounts.size() < 2 || !remarks.in(context.words(column)))
        return false;
    const QStringView row = context.words(context.sentence);
    const qsizetype at = amount.start - context.sentence.start;
    const qsizetype start = row.lastIndexOf(u'\t', at) + 1, stop = row.indexOf(u'\t', at);
    const QStringView cell = row.mid(start, stop < 0 ? -1 : stop - start);
    static const AnyOf corrects{u"정정", u"수정", u"바로잡", u"訂正", u"修正", u"改め"};
    return !corrects.in(cell) && !speaksOfTheft(cell);
}

std::optional<ClaimKind> kindByColumns(const ClaimContext &context, Span amount)
{
    const Span column = columnHeading(context, columnOf(context, amount.start));
    if (column.isEmpty())
        return std::nullopt;
    if (endsWithFate(context, amount, true) || endsWithFate(context, amount, false))
        return ClaimKind::Other;
    if (isRemark(context, column, amount))
        return ClaimKind::Other;
    // 下限 | 上限: between what an estimate lies, and no limit on it.
    static const AnyOf least{u"下限", u"하한", u"최소"};
    const auto kind = nearestKind(context, column, amount);
    if (kind && !(*kind == ClaimKind::Cap && least.in(context.words(context.columns))))
        return *kind;
    if (endsAsTheft(context, amount))
        return ClaimKind::Theft;
    if (holds<claimwords::recoveries>(context.text, column))
        return ClaimKind::Other;
    // "Victim | Date | Amount", 被害者 | 時期 | 金額, « Plateforme volée | Montant »
    static const AnyOf eastern{u"被害者",    u"被害先",    u"被害企業",    u"被害事業者", u"被害を受けた",
                               u"피해자",    u"피해 업체", u"피해 거래소", u"피해사",     u"피해 기업",
                               u"피해 회사", u"피해 기관", u"피해처",      u"당한 곳",    u"털린 곳",
                               u"빼앗긴 곳", u"잃은 곳"},
        easternSums{u"額", u"액"};
    static const HintedPattern western(
        u"\\b(?:volée?s?|piratée?s?|visée?s?|touchée?s?|attaquée?s?|cambriolée?s?|pillée?s?|lésée?s?|"
        u"victimes?|attribution|attribuée?s? à|auteurs? présumés?|attributed to|perpetrators?|"
        u"cibles?|victims?|targets?|robbed|hacked|attacked|breached|drained|looted)\\b"_s);
    static const AnyOf westernSums{u"montant", u"somme", u"valeur", u"préjudice", u"perte",
                                   u"dollars", u"euros", u"amount", u"sum",       u"value",
                                   u"loss",    u"$",     u"usd",    u"€"};
    const QStringView own = context.words(column), all = context.words(context.columns);
    // « Plateforme | Date | Montant | Fonds récupérés »: what is got back was taken.
    static const AnyOf fates{u"récupér", u"restitu", u"recover", u"returned"},
        owners{u"plateforme", u"platform", u"exchange", u"bourse", u"protocol", u"projet",
               u"project",    u"société",  u"company",  u"entité", u"entity"};
    const bool incidents = fates.in(all) && owners.in(all);
    // A row of Latin names and figures is of another language than the names of its columns.
    const bool robbed =
        (easternSums.in(own) && eastern.in(all)) ||
        (!isEastAsian(context.language) && westernSums.in(own) && (incidents || western.in(all)));
    return robbed ? std::optional(ClaimKind::Theft) : std::nullopt;
}

} // namespace vigie::kindreading
