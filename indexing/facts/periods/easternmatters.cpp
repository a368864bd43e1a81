// SPDX-License-Identifier: GPL-3.0-or-later
// Times that a Japanese text tells once, above, and leans on where it names the matter or gives examples.
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/periods/easternperiods.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::easternperiods {

const ScannedDate *dateOfThisMatter(const ClaimContext &context, const Document &document)
{
    static const AnyOf matters{u"本件",       u"本事案",     u"本事象",     u"本インシデント", u"本事故",
                               u"本不正",     u"当該事案",   u"今回の流出", u"今回の被害",     u"今回の不正",
                               u"今回の事案", u"今回の事件", u"本流出",     u"当該不正",       u"当該流出"},
        deeds{u"発生", u"流出", u"不正アクセス", u"攻撃", u"被害", u"盗", u"侵入", u"不正送金"};
    constexpr qsizetype reach = 1500, near = 48;
    if (context.language != Language::Japanese || !matters.in(context.words(context.sentence)))
        return nullptr;
    const ScannedDate *only = nullptr;
    for (const ScannedDate &date : context.page->dates) {
        if (date.span.end > context.sentence.start)
            break;
        if (date.span.start < context.sentence.start - reach || !date.date.isValid() || date.needsContext ||
            date.date.precision != FuzzyDate::Precision::Day ||
            (document.published && date.date == *document.published) ||
            !deeds.in(context.text.mid(date.span.end, near).split(u'。').constFirst()))
            continue;
        if (only && only->date != date.date)
            return nullptr;
        only = &date;
    }
    return only;
}

const ScannedDate *yearOfExamples(const ClaimContext &context, const Document &document)
{
    static const HintedPattern opening(
        u"^(?:すなわち|具体的には|内訳は|主な|主要な|代表的な|例えば|たとえば|海外では|国内では)"_s),
        ending(u"(?:など|等)の(?:事件|事案|被害|流出|攻撃)が|が(?:これに)?(?:続い|続く|相次い)"_s);
    const QStringView sentence = context.words(context.sentence);
    if (context.language != Language::Japanese || !(opening.in(sentence) || ending.in(sentence)))
        return nullptr;
    const QList<Span> &blocks = context.page->text->blocks;
    const qsizetype above = parties::blockAt(blocks, context.block.start) - 1;
    const Span told = !context.before.isEmpty() ? context.before : above < 0 ? Span() : blocks.at(above);
    const ScannedDate *date = told.isEmpty() ? nullptr : perioddates::lastIn(context, told, document);
    return date && date->date.precision == FuzzyDate::Precision::Year ? date : nullptr;
}

} // namespace vigie::easternperiods
