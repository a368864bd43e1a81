// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/japanesesums.h"

#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

using chars::at;

/// マンボウ2700万ドル流出の舞台裏, 2700万ドル流出のマンボウ: a name right beside the sum and the deed.
void findInTitle(const ClaimContext &context, Names &names, qsizetype i)
{
    static const HintedPattern deed(u"^(?:相当|分)?の?(?:不正)?(?:流出|盗難|窃取|強奪|ハッキング|被害)"_s),
        of(u"^(?:相当|分)?の?(?:不正)?(?:流出|盗難|窃取|強奪|ハッキング|被害)の[「]?$"_s);
    constexpr qsizetype reach = 30;
    const Span amount = context.amount(i).span;
    const Span tail{amount.end, std::min(context.sentence.end, amount.end + reach)};
    if (context.amounts.size() > 1 || !deed.in(context.words(tail).left(12)))
        return;
    const Span gap{context.sentence.start, amount.start};
    const Names before = gap.length() > 1 ? easternNames(context, gap) : Names();
    if (!before.isEmpty() && before.constLast().end == amount.start) {
        keep(context, names, before.constLast(), gap.start);
        return;
    }
    const Names behind = easternNames(context, tail);
    if (!behind.isEmpty() && of.in(context.words({tail.start, behind.constFirst().start})))
        keep(context, names, behind.constFirst(), tail.start);
}

/// 盗まれた1300万ユーロは、マルタのヴァレッタ・トラストの資金だった: whose the sum was, right behind it.
void findOwnerBehind(const ClaimContext &context, Names &names, qsizetype i)
{
    static const HintedPattern lead(
        u"^(?:相当|分)?は、?(?:すべて|全て|いずれも|元々|もともと|全額)?(?:[一-龥ァ-ヺー]{1,12}の)*「?$"_s),
        owned(
            u"^」?(?:社)?の(?:自己|顧客|利用者の|運用|準備|預かり)?(?:資金|資産|預金|もの|金|準備金|被害|財産)(?:だ|で|です|に|。|$)"_s);
    constexpr qsizetype reach = 60;
    const qsizetype from = context.amount(i).span.end;
    const qsizetype to =
        std::min({from + reach, context.sentence.end,
                  i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end});
    if (to - from < 6 || at(context.text, from) == u'\t' ||
        !context.words({from, to}).left(4).contains(u'は'))
        return;
    const Names firms = easternNames(context, {from, to});
    if (firms.isEmpty())
        return;
    const Span first = firms.constFirst();
    if (lead.in(context.words({from, first.start})) && owned.in(context.words({first.end, to}).left(12)))
        keep(context, names, first, first.start);
}

/// 8月、オーストラリア　ヒバリ・プロトコル　4700万ドル: the last word before the sum of an item without a
/// verb.
void findLastInItem(const ClaimContext &context, Names &names, qsizetype i)
{
    const Span gap{context.sentence.start, context.amount(i).span.start};
    if (i > 0 || context.blockKind != Block::Kind::ListItem || gap.length() < 4 ||
        at(context.text, gap.end - 1) != u' ' || context.words(context.sentence).contains(u'\t'))
        return;
    const qsizetype space = context.words(gap).chopped(1).lastIndexOf(u' ');
    const Span last{gap.start + space + 1, gap.end - 1};
    const Names firms = space < 0 ? Names() : easternNames(context, last);
    if (firms.size() == 1 && firms.constFirst() == last)
        keep(context, names, last, last.start);
}

/// 首位は1920万ドルのX、2位は…: the name right behind a sum that a rank introduces.
void findRanked(const ClaimContext &context, Names &names, qsizetype i)
{
    static const HintedPattern rank(
        u"(?:首位|[0-9]位|最多|最大|トップ|筆頭|次|続い?[てく]?)[^。、]{0,6}?[は、]?(?:約)?$"_s);
    constexpr qsizetype lead = 14, reach = 24;
    const Span amount = context.amount(i).span;
    const Span before{std::max(context.sentence.start, amount.start - lead), amount.start},
        behind{amount.end, std::min(context.sentence.end, amount.end + reach)};
    // 最も大きかったのはXの1億9000万円だ
    static const HintedPattern most(
        u"(?:(?:最も|もっとも|一番)[^。、]{1,8}(?:の|社|額|先)|最大|最多|首位)[^。、]{0,6}は、?[^。、]{1,24}の(?:約)?$"_s);
    constexpr qsizetype clause = 44;
    const Span told{std::max(context.sentence.start, amount.start - clause), amount.start};
    if (told.length() > 0 && most.in(context.words(told))) {
        const Names firms = easternNames(context, told);
        if (!firms.isEmpty() && amount.start - firms.constLast().end <= 3)
            keep(context, names, firms.constLast(), told.start);
        return;
    }
    if (behind.length() < 3 || !context.words(behind).startsWith(u'の') || !rank.in(context.words(before)))
        return;
    const Names firms = easternNames(context, behind);
    if (!firms.isEmpty() && firms.constFirst().start - amount.end <= 2 &&
        QStringView(u"」、。でだ").contains(at(context.text, firms.constFirst().end)))
        keep(context, names, firms.constFirst(), behind.start);
}

} // namespace

void findBesideJapaneseSum(const ClaimContext &context, Names &names, qsizetype i)
{
    if (context.language != Language::Japanese)
        return;
    for (const auto find : {findInTitle, findOwnerBehind, findLastInItem, findRanked}) {
        if (names.isEmpty())
            find(context, names, i);
    }
}

} // namespace vigie::parties
