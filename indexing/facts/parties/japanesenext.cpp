// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/japanesenext.h"

#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/partynames.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/language/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::japanesenext {

namespace {

constexpr qsizetype longest = 32;

/// The next sentence of the block if it is short, holds no sum and is said of what the one before tells.
Span nextSentence(const ClaimContext &context)
{
    if (context.language != Language::Japanese || context.blockKind != Block::Kind::Paragraph ||
        context.amounts.size() > 2)
        return {};
    const Span next = sentenceBehind(context, 2 * longest);
    const bool counts =
        next.isEmpty() || next.length() > longest ||
        std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                    [&](const ScannedAmount &one) {
                        return next.contains(one.span) && one.amount.kind != UnitKind::Quantity;
                    });
    return counts ? Span() : next;
}

/// Whether the sentence itself tells a time or names somebody.
bool isComplete(const ClaimContext &context)
{
    return std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                       [&](const ScannedDate &date) { return context.sentence.contains(date.span); }) ||
           std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                       [&](const EntityMatch &match) {
                           return context.sentence.contains(match.span) && context.robbed &&
                                  context.robbed->contains(match.entity);
                       });
}

/// What the sentence says behind its date.
Span behindDate(const ClaimContext &context, Span sentence)
{
    Span rest = sentence;
    for (const ScannedDate &date : context.page->dates) {
        if (sentence.contains(date.span) && date.span.start - sentence.start < 4)
            rest.start = std::max(rest.start, date.span.end);
    }
    while (rest.length() > 0 && QStringView(u"、, の").contains(context.text.at(rest.start)))
        ++rest.start;
    return rest;
}

} // namespace

Span namedNext(const ClaimContext &context)
{
    const Span next = nextSentence(context);
    if (next.isEmpty() || isComplete(context))
        return {};
    static const HintedPattern copula(
        u"^(?:の?(?:事件|事案|件|一件))?(?:です|だ|でした|だった|である|であった)(?:ね|よ)?。?$"_s);
    const Span rest = behindDate(context, next);
    for (const EntityMatch &match : context.page->entities) {
        if (match.span.start == rest.start && rest.contains(match.span) && context.robbed &&
            context.robbed->contains(match.entity) &&
            copula.in(context.words({match.span.end, rest.end}).trimmed()))
            return match.span;
    }
    if (rest.start == next.start) // an unknown name alone may be anything
        return {};
    for (const Span name : parties::easternNames(context, rest)) {
        if (name.start == rest.start && copula.in(context.words({name.end, rest.end}).trimmed()) &&
            parties::mayBeName(context, name))
            return name;
    }
    return {};
}

Span namedLater(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern cleft(u"^(?:今回|実際に)?(?:被害に(?:遭っ|あっ)た|被害を受けた|襲われた|"
                                     u"狙われた|標的(?:に|と)なった|攻撃を受けた|盗まれた|奪われた)の"
                                     u"は、?"_s),
        called(u"^(?:その)?(?:会社|社|取引所|業者|企業|銀行)?の?(?:名|名前|社名|商号)は、?"_s),
        ends(u"^[」』]?(?:社)?(?:だ|です|である|であった|だった|でした|という|といった)?。?$"_s);
    constexpr qsizetype reach = 200, most = 3;
    if (context.language != Language::Japanese || context.blockKind == Block::Kind::TableRow)
        return {};
    // 2022年のX（6億ドル）を上回る15億ドル: names of other sums.
    const Span own = context.amount(i).span;
    const auto hasSum = [&](Span name) {
        const QStringView behind = context.words({name.end, context.sentence.end}).left(2);
        return behind.startsWith(u'(') && name.end < own.start &&
               context.words({name.end, own.start}).contains(u')');
    };
    for (const EntityMatch &match : context.page->entities) {
        if (context.sentence.contains(match.span) && context.robbed &&
            context.robbed->contains(match.entity) && !hasSum(match.span))
            return {};
    }
    for (const Span name : parties::easternNames(context, context.sentence)) {
        if (!hasSum(name) && parties::mayBeName(context, name))
            return {};
    }
    const QList<Span> &blocks = context.page->text->blocks;
    QList<Span> ahead;
    const Span rest{context.sentence.end, std::min(context.block.end, context.sentence.end + reach)};
    if (!context.words(rest).trimmed().isEmpty())
        ahead = sentences(context.cased, rest, context.language).mid(0, most);
    const qsizetype next = parties::blockAt(blocks, context.block.start) + 1;
    if (ahead.size() < most && next < blocks.size() && !context.words(blocks.at(next)).contains(u'\t'))
        ahead += sentences(context.cased, blocks.at(next), context.language).mid(0, 1);
    for (const Span sentence : std::as_const(ahead)) {
        const QStringView words = context.words(sentence).trimmed();
        if (!cleft.in(words) && !called.in(words))
            continue;
        ClaimContext there = context;
        there.sentence = sentence;
        const qsizetype topic = words.indexOf(u'は') + 1;
        for (const EntityMatch &match : context.page->entities) {
            if (sentence.contains(match.span) && match.span.start >= sentence.start + topic &&
                context.robbed && context.robbed->contains(match.entity))
                return match.span;
        }
        const parties::Names names = parties::easternNames(there, {sentence.start + topic, sentence.end});
        if (names.size() == 1 && ends.in(context.words({names.constFirst().end, sentence.end}).trimmed()))
            return names.constFirst();
        return {};
    }
    return {};
}

Span tellsWhenNext(const ClaimContext &context)
{
    const Span next = nextSentence(context);
    if (next.isEmpty() || isComplete(context))
        return {};
    if (!namedNext(context).isEmpty())
        return next;
    static const HintedPattern moment(u"^(?:[月火水木金土日]曜日?)?の?(?:未明|早朝|朝|午前|昼|午後|夕方|夜|"
                                      u"深夜|夜中)?(?:[0-9]{1,2}時[^。]{0,6})?(?:の(?:こと|話))?"
                                      u"(?:でした|です|だった|であった|である|だ)。?$"_s);
    const Span rest = behindDate(context, next);
    return rest.start > next.start && moment.in(context.words(rest).trimmed()) ? next : Span();
}

} // namespace vigie::japanesenext
