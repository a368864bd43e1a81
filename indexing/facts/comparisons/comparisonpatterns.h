// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QStringView>

#include <vector>

namespace vigie {

/// How one language says that an amount is so much more or so many times another. All match normalised text.
struct ComparisonPatterns
{
    /// Groups: "n" digits or "w" a word of number; "up" or "down" the direction; "times" where n multiplies;
    /// "twice", "half" … by themselves. In French and English the base follows the match, in Japanese and
    /// Korean it stands before and the match begins right behind it.
    QList<QRegularExpression> ratios;
    /// "more than in 2023", 昨年を上回る: no figure; begins or ends at the base as above.
    QRegularExpression plain;
    /// How the words begin of which a line needs one, for each of the ratios and last for `plain`; where the
    /// base stands first there are none.
    std::vector<std::vector<QStringView>> cues;
    /// An amount that is a difference. Behind it: "more than", « de plus que ». Before it "up by", with a
    /// connector behind; in Japanese and Korean both, as in 前年より4億ドル多い.
    QRegularExpression differenceBefore;
    QRegularExpression differenceConnector;
    QRegularExpression differenceAfter;
    /// How the words begin that `differenceBefore` cannot do without, and what `differenceAfter` begins with;
    /// where the base stands first there are none.
    std::vector<QStringView> beforeCues, afterCues;
    bool baseFirst = false;
};

const ComparisonPatterns &englishComparisons();
const ComparisonPatterns &frenchComparisons();
const ComparisonPatterns &japaneseComparisons();
const ComparisonPatterns &koreanComparisons();

/// Value of a word of number in a comparison: "three", "deux", 二, 세; hundredths for fractions ("half" 50).
std::optional<int> comparisonNumber(QStringView word);

} // namespace vigie
