// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"

#include <QString>
#include <QStringView>

#include <vector>

/// What a firm that may be robbed is called by its trade, in the four languages: the one table of these
/// words.
namespace vigie::parties {

/// What a word for a trade may do in a text.
enum class TradeUse : quint8 {
    Describes = 1,  ///< "X, an exchange", « X, une bourse », Xは取引所だ
    PointsBack = 2, ///< "the exchange", « la bourse », 同取引所, 이 거래소: a firm named before
    Introduces = 4, ///< "exchange X", 取引所X, 거래소 X
    Unnamed = 8, ///< "another exchange", 国内の取引所, 국내 거래소: a firm that stays without a name
    Closes = 16,     ///< ends the name itself: あかね銀行, 다온거래소
    HeadsColumn = 32 ///< is what a column of victims may be called
};

/// The words of `language` that have `use`, folded, longest first.
std::vector<QStringView> tradeWords(Language language, TradeUse use);

/// The same as the alternatives of a pattern, without brackets.
QString tradePattern(Language language, TradeUse use);

/// The same for French and English, one or several: exchanges?, compan(?:y|ies).
QString tradePatternOfAny(Language language, TradeUse use);

} // namespace vigie::parties
