// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/englishasides.h"

#include "indexing/facts/kinds/thieves.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>

namespace vigie::parties {

namespace {

constexpr qsizetype longest = 160; // of a caption or a note

Party onlyIn(const ClaimContext &context, Span range, const Thesaurus &thesaurus)
{
    const QList<Party> told = toldIn(context, range, thesaurus);
    return told.size() == 1 ? told.constFirst() : Party();
}

/// The number in brackets that ends the sentence: "$14 million.[3]", "$14 million (3)."; empty if there is
/// none.
QStringView noteOf(const ClaimContext &context)
{
    constexpr qsizetype digits = 2;
    // The mark may stand behind the full stop.
    constexpr qsizetype mark = 4;
    const QStringView rest = context.text.mid(context.sentence.end, mark + 1).trimmed();
    const qsizetype close = rest.startsWith(u'[') ? rest.indexOf(u']') : -1;
    QStringView words = close > 0 ? rest.left(close + 1) : context.words(context.sentence).trimmed();
    while (words.endsWith(u'.'))
        words.chop(1);
    if (!words.endsWith(u']') && !words.endsWith(u')'))
        return {};
    const qsizetype open = std::max(words.lastIndexOf(u'['), words.lastIndexOf(u'('));
    const QStringView number = words.mid(open + 1, words.size() - open - 2);
    return open >= 0 && !number.isEmpty() && number.size() <= digits &&
                   std::all_of(number.begin(), number.end(), [](QChar c) { return chars::isDigit(c); })
               ? number
               : QStringView();
}

} // namespace

/// "Withdrawals from two wallets of X that nobody had requested", and in the next paragraph "We confirm that
/// $20 million was stolen": the only one named there.
static Party robbedInParagraphAbove(const ClaimContext &context, const Thesaurus &thesaurus)
{
    constexpr qsizetype longestAbove = 500;
    static const AnyOf deeds{u"stolen", u"stole ", u"taken", u"took ", u"theft", u"loss "};
    if (!context.before.isEmpty() || context.blockKind != Block::Kind::Paragraph ||
        !deeds.in(context.words(context.sentence)))
        return {};
    const QList<Span> &blocks = context.page->text->blocks;
    const auto own = std::lower_bound(blocks.cbegin(), blocks.cend(), context.block.start,
                                      [](Span block, qsizetype start) { return block.start < start; });
    if (own == blocks.cbegin() || own == blocks.cend())
        return {};
    const Span above = *(own - 1);
    return above.length() <= longestAbove && thieves::moveUnasked(context.words(above))
               ? onlyIn(context, above, thesaurus)
               : Party();
}

Party victimToldAside(const ClaimContext &context, const Thesaurus &thesaurus)
{
    if (context.language != Language::English)
        return {};
    // "Thefts from X", above the rows.
    static const AnyOf from{u" from ",  u" at ",      u"robbery of", u"losses of",
                            u"'s loss", u" against ", u"raids on",   u"attacks on"};
    const bool captioned = !context.caption.isEmpty() && context.caption.length() <= longest &&
                           context.words(context.sentence).contains(u'\t');
    if (captioned && speaksOfTheft(context.words(context.caption)) && from.in(context.words(context.caption)))
        return onlyIn(context, context.caption, thesaurus);
    const QStringView number = noteOf(context);
    if (number.isEmpty())
        return robbedInParagraphAbove(context, thesaurus);
    constexpr qsizetype notes = 40;
    const QList<Span> &blocks = context.page->text->blocks;
    for (qsizetype b = blocks.size() - 1; b >= std::max<qsizetype>(0, blocks.size() - notes); --b) {
        const Span block = blocks.at(b);
        if (block.start <= context.sentence.start || block.length() > longest)
            continue;
        QStringView words = context.words(block).trimmed();
        while (!words.isEmpty() && (words.front() == u'[' || words.front() == u'('))
            words = words.mid(1);
        const QChar next = chars::at(words, number.size());
        if (!words.startsWith(number) || chars::isDigit(next) || chars::isLatin(next))
            continue;
        return words.contains(u"victim") || words.contains(u"robbed") || words.contains(u"exchange concerned")
                   ? onlyIn(context, block, thesaurus)
                   : Party();
    }
    return {};
}

} // namespace vigie::parties
