// SPDX-License-Identifier: GPL-3.0-or-later
// Who was robbed, where the sentence says so by its verb, its noun for the deed or what the victim owns.
#include "indexing/facts/names/namememo.h"
#include "indexing/facts/parties/deedpatterns.h"
#include "indexing/facts/parties/victimplaces.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

using Patterns = std::vector<DeedPattern>;

/// Tells in one walk over a sentence which of the patterns find the words there that they need.
class Needs
{
public:
    explicit Needs(const Patterns &patterns)
        : m_all(cuesOf(patterns))
        , m_index(m_all)
    {
    }

    /// A bit for each pattern. `text` is the page's normalised text, `cased` the same with its capitals.
    quint64 in(QStringView text, QStringView cased, Span sentence) const
    {
        quint64 met = m_always;
        m_index.each(text, sentence, [&](int cue, Span place) {
            const Cue &one = m_all[static_cast<size_t>(cue)];
            const QChar next = chars::at(cased, place.end);
            met |= one.patterns | (next.isUpper() || next.isSurrogate() ? one.beforeCapital : 0);
            return false;
        });
        return met;
    }

private:
    struct Cue
    {
        QStringView word;
        bool whole = false;
        quint64 patterns = 0;
        quint64 beforeCapital = 0; ///< patterns that need a capital right behind
    };

    std::vector<Cue> cuesOf(const Patterns &patterns)
    {
        std::vector<Cue> all;
        quint64 bit = 1;
        for (const DeedPattern &where : patterns) {
            m_always |= where.cues.empty() ? bit : 0;
            for (const QStringView cue : where.cues) {
                const bool capital = cue.endsWith(u'^');
                const QStringView word = capital ? cue.chopped(1) : cue;
                const auto known =
                    std::find_if(all.begin(), all.end(), [&](const Cue &one) { return one.word == word; });
                Cue &one = known == all.end() ? all.emplace_back(Cue{word}) : *known;
                (capital ? one.beforeCapital : one.patterns) |= bit;
            }
            bit <<= 1;
        }
        return all;
    }

    quint64 m_always = 0;
    std::vector<Cue> m_all;
    CueIndex m_index;
};

/// Adds what those of the patterns find whose words stand in the sentence: a bit of `met` for each.
void findBy(const Patterns &patterns, quint64 met, const ClaimContext &context, Names &names)
{
    const bool western = !isEastAsian(context.language);
    const QString words = met == 0 ? QString() : casedSentence(context);
    quint64 bit = 1;
    for (const DeedPattern &where : patterns) {
        const bool tried = (met & bit) != 0;
        bit <<= 1;
        if (!tried) {
            Q_ASSERT_X(!where.words.match(casedSentence(context)).hasMatch(), "DeedPattern",
                       qPrintable(where.words.pattern()));
            continue;
        }
        qsizetype from = 0;
        for (;;) {
            const QRegularExpressionMatch match = where.words.match(words, from);
            if (!match.hasMatch())
                break;
            const int group = match.lastCapturedIndex();
            const Span name{context.sentence.start + match.capturedStart(group),
                            context.sentence.start + match.capturedEnd(group)};
            // The first word of a sentence has its capital for that alone: "Thieves lost".
            const QStringView shown = context.words(name);
            const bool opens =
                western && match.capturedStart(group) == 0 && !shown.contains(u' ') && shown.endsWith(u's');
            const qsizetype kept = names.size();
            if (!opens)
                keep(context, names, name, name.start, where.place);
            // Behind a word that is no name the same way of telling may begin anew: 코인은 가람신탁이 … 맡아.
            from = names.size() > kept ? match.capturedEnd() : match.capturedEnd(group);
        }
        if (!names.isEmpty() && !western && context.amounts.size() < 2)
            return;
    }
}

void findByPatterns(const ClaimContext &context, Names &names)
{
    if (isEastAsian(context.language)) {
        static const Needs japanese(japaneseDeeds()), korean(koreanDeeds());
        const bool inJapanese = context.language == Language::Japanese;
        findBy(inJapanese ? japaneseDeeds() : koreanDeeds(),
               (inJapanese ? japanese : korean).in(context.text, context.cased, context.sentence), context,
               names);
        return;
    }
    static const Needs needs(westernDeeds()), french(frenchDeeds());
    findBy(westernDeeds(), needs.in(context.text, context.cased, context.sentence), context, names);
    if (context.language == Language::French)
        findBy(frenchDeeds(), french.in(context.text, context.cased, context.sentence), context, names);
}

} // namespace

void findByDeed(const ClaimContext &context, Names &names)
{
    findOnce(context, NameMemo::Search::Deed, names, [&](Names &found) { findByPatterns(context, found); });
}

} // namespace vigie::parties
