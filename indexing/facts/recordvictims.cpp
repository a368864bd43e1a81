// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/recordvictims.h"

#include "indexing/facts/pattern.h"
#include "indexing/facts/toldparties.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

Party labelledAbove(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype longest = 90;
    constexpr int lines = 6;
    if (isEastAsian(context.language) || context.block.length() > longest)
        return {};
    static const QRegularExpression label = pattern(
        u"^(?:[-•*] )?(?:name of )?(?:the )?(?:victim|target|affected (?:firm|party|platform|entity|protocol|"
        u"exchange)|injured party|(?:victim|target) (?:name|organi[sz]ation|firm|company)|robbed party|"
        u"complainant|insured|policyholder|project|protocol|exchange|platform|institution|entity|"
        u"victime|cible|(?:nom de la |l')?entité(?: visée| touchée| volée)?|société(?: visée| touchée)?|"
        u"plateforme(?: visée| touchée)?|plaignante?)(?: name)?"
        u" ?[:–—-] ?(?=\\p{Lu})"_s);
    static const QRegularExpression loss = pattern(
        u"(?:^|\\n)(?:[-•*] )?(?:(?:total|estimated|reported|gross|net) )?(?:loss(?:es)?|amount|sum|damage|"
        u"value|haul|taken|stolen|theft|montant|pertes?|préjudice|butin|somme|valeur)(?: [\\w']+){0,3}"
        u" ?[:–—-] ?[^\\n]{0,24}$"_s);
    if (!loss.match(context.words({context.block.start, context.amount(i).span.start}).toString()).hasMatch())
        return {};
    const QList<Span> &blocks = context.page->text->blocks;
    const auto nameIn = [&](Span block) -> Span {
        // Lines of one record may be one block.
        const QString words = context.words(block).toString();
        Span line = block;
        while (line.start < block.end) {
            const qsizetype stop = words.indexOf(u'\n', line.start - block.start);
            line.end = stop < 0 ? block.end : block.start + stop;
            const QString cased = context.cased.mid(line.start, line.length()).toString();
            if (const QRegularExpressionMatch match =
                    label.match(context.words({line.start, line.start + 1}).toString() + cased.mid(1));
                match.hasMatch() && line.length() <= longest) {
                Span name{line.start + match.capturedEnd(), line.end};
                const QStringView rest = context.words(name);
                const qsizetype mark =
                    std::find_if(rest.begin(), rest.end(),
                                 [](QChar c) { return QStringView(u",;(\t").contains(c); }) -
                    rest.begin();
                name.end = name.start + mark;
                while (name.end > name.start && QStringView(u" .").contains(context.text.at(name.end - 1)))
                    --name.end;
                return name;
            }
            line.start = line.end + 1;
        }
        return {};
    };
    const qsizetype own = blockAt(blocks, context.block.start);
    for (qsizetype b = own; b >= 0 && own - b <= lines; --b) {
        if (blocks.at(b).length() > longest)
            break;
        if (const Span name = nameIn(blocks.at(b)); !name.isEmpty())
            return {{}, asWritten(context, name)};
    }
    return {};
}

} // namespace vigie::parties
