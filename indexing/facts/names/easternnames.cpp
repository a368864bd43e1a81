// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/easternnames.h"

#include "indexing/facts/names/easternnameparts.h"
#include "indexing/facts/names/easternnamewords.h"
#include "indexing/facts/names/namememo.h"
#include "indexing/facts/names/tradewords.h"

namespace vigie::parties {

static const std::vector<QStringView> &closers(Language language)
{
    static const auto made = [](Language one, const auto &more) {
        std::vector<QStringView> all = tradeWords(one, TradeUse::Closes);
        all.insert(all.end(), std::begin(more), std::end(more));
        return longestFirst(all);
    };
    static const std::vector<QStringView> japanese = made(Language::Japanese, namewords::japaneseClosers),
                                          korean = made(Language::Korean, namewords::koreanClosers);
    return language == Language::Korean ? korean : japanese;
}

QStringView closerOf(QStringView word, Language language)
{
    if (word.isEmpty())
        return {};
    const auto &all = closers(language);
    const QChar last = word.back(); // most differ here already
    const auto found = std::find_if(all.begin(), all.end(), [&](QStringView closer) {
        return closer.back() == last && word.endsWith(closer);
    });
    return found == all.end() ? QStringView() : *found;
}

Names easternNames(const ClaimContext &context, Span range)
{
    Names names;
    const auto find = [&](Names &found) {
        if (context.language == Language::Japanese)
            findJapanese(context, range, found);
        else if (context.language == Language::Korean)
            findKorean(context, range, found);
    };
    findOnce(context, NameMemo::Search::Shapes, names, find, range);
    return names;
}

Span wholeName(const ClaimContext &context, Span part)
{
    constexpr qsizetype shortest = 2;
    if (context.language == Language::Korean && part.length() > shortest)
        return wholeKoreanName(context, part);
    return context.language == Language::Japanese && !part.isEmpty() ? wholeJapaneseName(context, part)
                                                                     : part;
}

bool isLoanWord(QStringView word)
{
    const auto isToken = [&](QStringView token) { return word.compare(token, Qt::CaseInsensitive) == 0; };
    return isOneOf(word, namewords::japaneseThings) ||
           std::any_of(std::begin(namewords::tokens), std::end(namewords::tokens), isToken);
}

} // namespace vigie::parties
