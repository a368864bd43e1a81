// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/standing/japanesecorrections.h"

#include "indexing/facts/standing/errata.h"
#include "indexing/facts/standing/samematter.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::japanesecorrections {

namespace {

/// Whether the sum between the two was told as a first one.
bool isFirstFigure(QStringView before, QStringView behind)
{
    // 当初は, 当初公表の, 最初の発表では, 第1報では, 当初の見積もりは
    static const HintedPattern first(
        u"(?:^|[、。(「はがをで]|[0-9]日付?の)(?:流出額|被害額|損失額|被害|損失|額)?(?:は|も)"
        u"?(?:当初|最初|初め|はじめ|第[1一]報|速報)"
        u"(?:に|の|時点の|段階の)?(?:発表|公表|説明|推計|見積もり?|見立て|報告|"
        u"お知らせ|集計|見込み|調べ|想定|段階|時点|速報値?)?"
        u"(?:では|には|から|は|の|に|で|時|時の|値の)?(?:、|被害額は|流出額は|"
        u"損失額は|被害を|被害額を|流出額を|損失額を|[0-9]+日に)*「?"
        u"(?:約|およそ|総額|計|最大|少なくとも)*$"_s);
    static const HintedPattern told(
        u"^」?(?:相当|程度|規模|ほど|前後|余り)?(?:だ|である|になる)?と(?:の見方|し|み[てらて]|見[てら]|見積|"
        u"発表|公表|説明|報告|"
        u"お?知らせ|推計|推定|され|算定|伝え|考え|認識|想定|集計|試算)|"
        u"^」?(?:相当|程度|規模|ほど|余り)?(?:だった|でした|であった|だとし|とのこと)|"
        u"^」?(?:相当|余り)?(?:を|から)(?:大幅に|大きく|やや|[^、。]{1,8}?)?(?:上回|下回|上方|下方|修正|訂正|"
        u"改め|膨ら|増え|減|引き[上下]げ|見直)|"
        u"^」?(?:相当|余り)?を?(?:、)?(?:その後|後に|のちに)"_s);
    constexpr qsizetype lead = 40, reach = 30;
    return first.in(before.right(lead)) && told.in(behind.left(reach));
}

/// 約30億円(当初の発表は約35億円): a bracket with nothing but the first figure, behind the one that holds.
bool standsInBracketAsFirst(QStringView before, QStringView behind)
{
    static const HintedPattern opens(
        u"^[^。()]{0,30}\\((?:[^()、。0-9]{1,6}は)?(?:当初|最初|第[1一]報|速報)"
        u"(?:の|に|時点の|段階の)?(?:発表|公表|説明|推計|見積もり?|報告|お知らせ|集計|時点|段階|値)?"
        u"(?:額)?(?:では|には|は|の|に|時は|時の|値は|:)?(?:約|およそ|総額|計)*$"_s);
    return behind.startsWith(u')') && opens.in(before);
}

/// Whether the sentence goes on to tell that it changed: その後の調べで増えた, 11億円に膨らんだ. What was
/// only said at first still stands beside what is said now.
bool tellsChange(QStringView rest)
{
    static const AnyOf changes{u"増え",   u"増加",     u"膨ら",     u"拡大",   u"広が", u"上回",
                               u"下回",   u"減",       u"縮小",     u"修正",   u"訂正", u"改め",
                               u"見直",   u"引き上げ", u"引き下",   u"引下げ", u"判明", u"変わ",
                               u"更新",   u"分かった", u"わかった", u"なった", u"し直", u"再計算",
                               u"再集計", u"再算定",   u"再算出"};
    constexpr qsizetype reach = 100;
    // …であることが判明いたしました。お詫びして訂正いたします
    const qsizetype stop = rest.indexOf(u'。');
    static const AnyOf apologies{u"お詫び", u"おわび", u"訂正", u"謹んで"};
    constexpr qsizetype apology = 16;
    return changes.in((stop < 0 ? rest : rest.left(stop)).left(reach)) ||
           (stop >= 0 && apologies.in(rest.mid(stop + 1).left(apology)));
}

/// Whether the one may be what the other was put at later.
bool mayReplace(const Claim &right, const Claim &wrong)
{
    const auto thrice = [](Decimal value) {
        const auto twice = value.plus(value);
        return twice ? twice->plus(value).value_or(value) : value;
    };
    return right.kind == ClaimKind::Theft && !right.retracted && right.amount.unit == wrong.amount.unit &&
           right.amount.value != wrong.amount.value && thrice(right.amount.value) > wrong.amount.value &&
           thrice(wrong.amount.value) > right.amount.value && !areOfOthers(right, wrong) &&
           !areOfOtherTimes(right, wrong);
}

} // namespace

void settle(QStringView block, qsizetype blockStart, const QList<Span> &spans, QList<Claim> &claims,
            qsizetype first)
{
    static const AnyOf hints{u"当初", u"最初", u"初め", u"はじめ", u"第1報", u"第一報", u"速報"};
    const qsizetype count = claims.size() - first, end = blockStart + block.size();
    if (count != spans.size() || !hints.in(block))
        return;
    const auto words = [&](qsizetype from, qsizetype to) {
        return block.mid(from - blockStart, std::max<qsizetype>(0, to - from));
    };
    for (qsizetype k = 0; k < count; ++k) {
        Claim &wrong = claims[first + k];
        const bool open =
            wrong.kind == ClaimKind::Theft || wrong.kind == ClaimKind::Other || wrong.kind == ClaimKind::Cost;
        const qsizetype start = k > 0 ? spans.at(k - 1).end : blockStart;
        const qsizetype stop = k + 1 < count ? spans.at(k + 1).start : end;
        // 当初公表の2億ドルを上回った: the verb belongs to the figure as its bound.
        static constexpr QStringView base = u"を上回";
        static const AnyOf compares{u"を上回", u"を下回", u"を超え", u"をはるかに上回"};
        const bool compared = compares.in(words(spans.at(k).start, spans.at(k).end));
        const bool bracketed =
            k > 0 && standsInBracketAsFirst(words(start, spans.at(k).start), words(spans.at(k).end, stop));
        if (!open || wrong.retracted || wrong.amount.kind == UnitKind::Quantity)
            continue;
        if (!bracketed &&
            ((!compared && !tellsChange(words(spans.at(k).end, end))) ||
             !isFirstFigure(words(start, spans.at(k).start), compared ? base : words(spans.at(k).end, stop))))
            continue;
        // The one behind it in the sentence, else one that was told a few sums before.
        const bool goesOn = !bracketed && k + 1 < count && !words(spans.at(k).end, stop).contains(u'。');
        std::array<qsizetype, 5> places{goesOn ? first + k + 1 : -1, first + k - 1, first + k - 2,
                                        first + k - 3, first + k - 4};
        const auto right = std::find_if(places.begin(), places.end(), [&](qsizetype place) {
            return place >= 0 && mayReplace(claims.at(place), wrong);
        });
        if (right == places.end())
            continue;
        wrong.kind = ClaimKind::Theft;
        wrong.retracted = true;
        wrong.amount.bound = compared ? Bound::Exact : wrong.amount.bound;
        wrong.partOf = {};
        Claim &last = claims[*right];
        completeCorrection(last, wrong);
        completeCorrection(wrong, last);
    }
}

} // namespace vigie::japanesecorrections
