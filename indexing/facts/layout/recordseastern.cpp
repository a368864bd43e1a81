// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/layout/recordseastern.h"

#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/partynames.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/parties/victimweights.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::records::eastern {

namespace {

constexpr qsizetype longestLabel = 14, longestBlock = 320;

/// What may part a field from the next in one line.
constexpr QStringView borders = u"/|;,、。・ \t";

Span trimmed(const ClaimContext &context, Span span)
{
    constexpr QStringView empty = u" \t/|;,、。・";
    while (span.length() > 0 && empty.contains(context.text.at(span.start)))
        ++span.start;
    while (span.length() > 0 && empty.contains(context.text.at(span.end - 1)))
        --span.end;
    return span;
}

/// The label that ends at the colon `colon` of the block; empty if what stands there is none: 10:30.
Span labelBefore(const ClaimContext &context, Span block, qsizetype colon)
{
    qsizetype end = colon;
    while (end > block.start && context.text.at(end - 1) == u' ')
        --end;
    qsizetype start = end;
    int depth = 0; // 被害額(推定): what stands in brackets belongs to the label
    // 発 生 日: letters set wide.
    const auto isWide = [&](qsizetype space) {
        return context.text.at(space) == u' ' && (space + 2 == end || context.text.at(space + 2) == u' ') &&
               space > block.start &&
               (space == block.start + 1 || borders.contains(context.text.at(space - 2)));
    };
    while (start > block.start &&
           (depth > 0 || !borders.contains(context.text.at(start - 1)) || isWide(start - 1))) {
        const QChar c = context.text.at(start - 1);
        depth += c == u')' ? 1 : c == u'(' ? -1 : 0;
        if (depth < 0)
            break;
        --start;
    }
    const QStringView words = context.words({start, end});
    const bool letters = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
    return letters && words.size() <= longestLabel ? Span{start, end} : Span();
}

} // namespace

Role roleOf(QStringView label)
{
    static const HintedPattern time(
        u"^(?:事案|事件)?(?:発生|被害|発覚|判明|流出|攻撃|事件|犯行|窃取|検知)?(?:の)?"
        u"(?:年月日|日時|日付|時期|月日|年月|日|月|年|時刻|時点|期間)$|^発生$"_s);
    static const HintedPattern loss(
        u"^(?:推定|総|合計|想定|実|主な)?(?:不正)?(?:被害|流出|窃取|損害|損失|盗難|詐取|強奪|盗取|奪取|漏出)"
        u"(?:総|推定)?(?:の)?(?:額|金額|規模|相当額|資産|総額)(?:\\([^)]*\\))?$|"
        u"^(?:損失|損害|被害|流出)(?:\\([^)]*\\))?$"_s);
    static const HintedPattern sum(u"^(?:総|合計)?(?:金額|額|規模|総額|合計)(?:\\([^)]*\\))?$"_s);
    static const HintedPattern victim(
        u"^(?:被害(?:を受けた)?(?:者|企業|会社|先|事業者|組織|機関|サービス|取引所|交換所|プロジェクト|団体)|"
        u"標的|"
        u"攻撃(?:対象|先)|対象(?:事業者|企業|取引所|者|組織)?|事業者|会社|サービス|(?:暗号資産)?交換業者|"
        u"取引所|"
        u"交換所|プロトコル|プロジェクト|銀行|企業|団体|機関|組織|法人|社名)(?:名|の名称|名称)?$"_s);
    static const AnyOf back{u"回収", u"返還", u"取り戻", u"奪還", u"返金"};
    static const AnyOf held{u"凍結", u"押収", u"差押", u"差し押", u"没収"};
    static const AnyOf washed{u"洗浄", u"現金化", u"換金"};
    if (label.isEmpty() || label.size() > longestLabel)
        return Role::None;
    if (time.in(label))
        return Role::Time;
    if (back.in(label))
        return Role::Back;
    if (held.in(label))
        return Role::Held;
    if (washed.in(label))
        return Role::Laundered;
    if (victim.in(label))
        return Role::Victim;
    if (loss.in(label))
        return Role::Loss;
    return sum.in(label) ? Role::Sum : Role::Other;
}

void addFields(const ClaimContext &context, Span block, QList<Field> &fields)
{
    const QStringView words = context.words(block);
    if (words.size() > longestBlock || words.contains(u'。'))
        return;
    const qsizetype had = fields.size();
    for (qsizetype colon = words.indexOf(u':'); colon >= 0; colon = words.indexOf(u':', colon + 1)) {
        const qsizetype at = block.start + colon;
        const Span label = labelBefore(context, block, at);
        if (label.isEmpty())
            continue;
        if (fields.size() > had)
            fields.last().value = trimmed(context, {fields.constLast().value.start, label.start});
        const Role role = roleOf(context.words(label).toString().remove(u' '));
        if (role != Role::None)
            fields.append({label, trimmed(context, {at + 1, block.end}), role});
    }
    if (fields.size() > had)
        return;
    // 被害額 6億円
    const qsizetype space = words.indexOf(u' ');
    if (space < 1 || space > longestLabel)
        return;
    const Span label{block.start, block.start + space};
    const Role role = roleOf(context.words(label));
    if (role != Role::None && role != Role::Other)
        fields.append({label, trimmed(context, {label.end, block.end}), role});
}

Party nameIn(const ClaimContext &context, Span value)
{
    static const AnyOf nobody{u"非公", u"不明", u"匿名", u"なし", u"調査", u"某",   u"個人", u"会社員",
                              u"男性", u"女性", u"未",   u"複数", u"多数", u"など", u"ほか", u"等"};
    constexpr qsizetype longest = 24;
    Span name = trimmed(context, value);
    for (const EntityMatch &match : context.page->entities) {
        if (name.contains(match.span) && context.robbed && context.robbed->contains(match.entity))
            return {match.entity, parties::asWritten(context, match.span)};
    }
    const QStringView words = context.words(name);
    // 暗号資産交換業者「あさなみ取引所」
    if (const qsizetype open = words.indexOf(u'「'); open >= 0) {
        ClaimContext there = context;
        there.sentence = name;
        if (const Span quoted = parties::quotedName(there, name.start + open); !quoted.isEmpty())
            return {{}, parties::asWritten(context, quoted)};
    }
    const auto mark = std::find_if(words.begin(), words.end(),
                                   [](QChar c) { return QStringView(u",(、/;。").contains(c); });
    name = trimmed(context, {name.start, name.start + (mark - words.begin())});
    for (const QStringView form :
         {QStringView(u"株式会社"), QStringView(u"有限会社"), QStringView(u"合同会社")}) {
        if (context.words(name).startsWith(form))
            name.start += form.size();
        if (context.words(name).endsWith(form))
            name.end -= form.size();
    }
    if (name.length() < 2 || name.length() > longest || nobody.in(context.words(name)) ||
        parties::weights::namesNothing(context.words(name)))
        return {};
    // トルコの取引所BtcTurk: the name that its trade introduces.
    ClaimContext there = context;
    there.sentence = name;
    const parties::Names shaped = parties::easternNames(there, name);
    if (!shaped.isEmpty() && context.words(name).contains(u'の') && shaped.constLast().end == name.end)
        name = shaped.constLast();
    const QStringView told = context.words(name);
    static const AnyOf clauses{u"は", u"を", u"が", u"から", u"した", u"人", u"名", u"件"};
    return clauses.in(told) || chars::isDigit(told.front()) ? Party()
                                                            : Party{{}, parties::asWritten(context, name)};
}

} // namespace vigie::records::eastern
