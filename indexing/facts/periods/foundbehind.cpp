// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/foundbehind.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

namespace {

/// Whether the words on both sides of a day tell that the deed was noticed or happened on it.
bool isNoticed(QStringView before, QStringView behind)
{
    static const HintedPattern clock(
        u"^(?:の)?(?:午前|午後|未明|深夜|早朝|夜|朝|昼|夕方|夕)?(?:[0-9]{1,2}時(?:[0-9]{1,2}分|半)?)?(?:ごろ|頃)?(?:に|、|から|の)+"_s),
        deed(u"^[^。]{0,60}?(?:(?:異常|不審|不正|大量|多額)(?:な|の)?[^、。]{0,10}?(?:送金|出金|取引|"
             u"アクセス|移動|流出|引き出し)|"
             u"流出|侵入|攻撃|不正アクセス)[^。]{0,24}?(?:検知|検出|確認|判明|発覚|発見|気付|気づ|始ま|発生|"
             u"起き|あった|受け|行われ|送ら|"
             u"見つか)"_s),
        topic(
            u"(?:流出|攻撃|送金|出金|引き出し|送信|盗難|窃取|犯行|侵入|不正アクセス|事件|異常|被害)(?:は|が|に(?:気付い|気づい)たの(?:は|が))、?$"_s),
        noticed(
            u"^[^。、]{0,12}?(?:検知|検出|確認|判明|発覚|発見|始ま|発生|起き|あった|行われ|見つか|だった)"_s);
    if (!clock.in(behind.left(20)))
        return false;
    return deed.in(behind) || (topic.in(before.right(20)) && noticed.in(behind));
}

} // namespace

const ScannedDate *dayNoticedBehind(const ClaimContext &context)
{
    constexpr qsizetype reach = 400, sentenceReach = 100;
    static const AnyOf noticing{u"検知", u"検出",   u"確認", u"判明", u"発覚",  u"発見",
                                u"気付", u"気づ",   u"始ま", u"発生", u"起き",  u"あった",
                                u"受け", u"行われ", u"送ら", u"見つ", u"だった"};
    const Span ahead{context.sentence.end, std::min(context.text.size(), context.sentence.end + reach)};
    if (context.language != Language::Japanese || ahead.length() <= 0 ||
        context.words(context.sentence).contains(u'\t') || !noticing.in(context.words(ahead)))
        return nullptr;
    for (const ScannedDate &date : context.page->dates) {
        if (!ahead.contains(date.span) || date.date.precision != FuzzyDate::Precision::Day)
            continue;
        // Of another case: its victim stands on the way there.
        const Span passed{ahead.start, date.span.start};
        const auto &known = context.page->entities;
        const bool another = std::any_of(known.cbegin(), known.cend(), [&](const EntityMatch &match) {
            return passed.contains(match.span) && context.robbed && context.robbed->contains(match.entity);
        });
        if (another)
            return nullptr;
        const QStringView lead = context.words(passed);
        const qsizetype open = std::max(lead.lastIndexOf(u'。'), lead.lastIndexOf(u'\n')) + 1;
        QStringView rest = context.text.mid(date.span.end, sentenceReach);
        const qsizetype stop = rest.indexOf(u'。');
        rest = stop < 0 ? rest : rest.left(stop);
        if (isNoticed(lead.mid(open), rest))
            return &date;
    }
    return nullptr;
}

} // namespace vigie::perioddates
