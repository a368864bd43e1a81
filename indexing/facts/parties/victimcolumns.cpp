// SPDX-License-Identifier: GPL-3.0-or-later
// Who was robbed, in the columns of a table.
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/parties/victimplaces.h"
#include "indexing/facts/parties/victimweights.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace vigie::parties {

using chars::at;

namespace {

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

} // namespace

bool headsVictims(QStringView heading)
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
    return victims.in(heading);
}

/// Keeps the name that a cell of examples begins with: 노비텍스(6월).
void findInExample(const ClaimContext &context, Names &names, qsizetype i)
{
    Span cell = exampleCell(context, i);
    if (cell.isEmpty())
        return;
    const QStringView words = context.words(cell);
    qsizetype end = 0;
    while (end < words.size() && !QStringView(u"(（,、:/").contains(words.at(end)))
        ++end;
    cell.end = cell.start + end;
    while (cell.length() > 0 && context.text.at(cell.end - 1).isSpace())
        --cell.end;
    if (cell.length() > 0)
        keep(context, names, cell, cell.start);
}

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
        if (column > 0 && headsVictims(heading) && !sums.in(heading) && !headsOthers(heading)) {
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
        sums{u"額", u"액",   u"amount", u"montant", u"loss", u"日", u"일", u"月",
             u"월", u"date", u"규모",   u"規模",    u"달러", u"원", u"円", u"ドル"};
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

Span exampleCell(const ClaimContext &context, qsizetype i)
{
    if (context.columns.isEmpty() || !context.words(context.sentence).contains(u'\t'))
        return {};
    const qsizetype own = columnOf(context, context.amount(i).span.start);
    if (!isExamplesColumn(context, own))
        return {};
    const auto hasLetters = [&](Span cell) {
        const QStringView words = context.words(cell);
        return std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
    };
    Span cell{context.amount(i).span.start, context.amount(i).span.start};
    while (cell.start > context.sentence.start && context.text.at(cell.start - 1) != u'\t')
        --cell.start;
    if (hasLetters(cell))
        return cell;
    const auto counts = [&](Span one) {
        return std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                           [&](const ScannedAmount &amount) { return one.contains(amount.span); });
    };
    // The one before, or "of which in the largest theft | Victim of the largest theft" the one behind, if it
    // is of examples too and holds no sum.
    if (cell.start > context.sentence.start && isExamplesColumn(context, own - 1)) {
        cell = {cell.start - 1, cell.start - 1};
        while (cell.start > context.sentence.start && context.text.at(cell.start - 1) != u'\t')
            --cell.start;
        if (hasLetters(cell) && !counts(cell))
            return cell;
    }
    const qsizetype tab = context.text.indexOf(u'\t', context.amount(i).span.end);
    if (tab < 0 || tab >= context.sentence.end || !isExamplesColumn(context, own + 1))
        return {};
    qsizetype end = context.text.indexOf(u'\t', tab + 1);
    end = end < 0 || end > context.sentence.end ? context.sentence.end : end;
    const Span next{tab + 1, end};
    return next.length() > 0 && hasLetters(next) && !counts(next) ? next : Span();
}

bool isExamplesColumn(const ClaimContext &context, qsizetype column)
{
    if (column <= 0)
        return false;
    const QStringView heading = context.words(columnHeading(context, column)).trimmed();
    if (headsExamples(heading))
        return true;
    // 最大の事案 | その額: its sum, of what the column before names.
    static constexpr QStringView pointing[] = {u"その",     u"同額",     u"同被害",       u"同事案",
                                               u"그 ",      u"해당 ",    u"its ",         u"amount of it",
                                               u"son mont", u"sa valeu", u"montant de c", u"sa perte"};
    // « Perte de celle-ci », "Loss there"
    static constexpr QStringView closing[] = {u" de celle-ci",    u" de celui-ci", u" correspondant",
                                              u" correspondante", u" of it",       u" there"};
    return (std::any_of(std::begin(pointing), std::end(pointing),
                        [&](QStringView word) { return heading.startsWith(word); }) ||
            std::any_of(std::begin(closing), std::end(closing),
                        [&](QStringView word) { return heading.endsWith(word); })) &&
           headsExamples(context.words(columnHeading(context, column - 1)));
}

bool headsExamples(QStringView heading)
{
    static const AnyOf words{u"主な",        u"主要",           u"最大",      u"代表的",    u"代表例",
                             u"主たる",      u"주요",           u"최대",      u"대표적",    u"대표 ",
                             u"main ",       u"major ",         u"largest ",  u"biggest ",  u"notable",
                             u"principa",    u"for example",    u"exemple",   u"plus gros", u"plus grand",
                             u"plus grosse", u"plus important", u"plus lourd"};
    return words.in(heading);
}

} // namespace vigie::parties
