// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

#include <QSet>
#include <QString>
#include <QStringView>

/// Names of firms in Korean text that have no shape of their own, told by the words beside them.
namespace vigie::parties {

/// Whether `word` ends in a trade, so that a name may follow: 대출업체, 플랫폼인, 학교법인.
bool introducesName(QStringView word);

/// Whether `word` looks like a verb that says of which sort what follows is: 뚫린 브릿지, 빠져나간 은행.
bool endsAttributive(QStringView word);

/// Whether a word without its particle may be a name that no shape tells: foreign to the ear, neither a verb
/// nor an ordinary noun.
bool mayBeCalledInKorean(QStringView stem);

/// Adds, folded, what the text calls by a trade: 대출업체 오를린은, 예치 서비스 마로닉을. What is called by
/// the trade of those who watch thefts goes to `watchers`.
void learnCalledInKorean(QStringView text, QSet<QString> &called, QSet<QString> &watchers);

/// Whether `head`, a word of its own, may be the first of a name of two words that ends in `closer`: 펠리칸
/// 브릿지.
bool opensTwoWordName(QStringView head, QStringView closer);

/// 한국인터넷진흥원과 경찰청에 신고하였습니다: to whom a theft is reported.
bool isToldOfTheft(const ClaimContext &context, Span name);

/// 부산의 한 의료재단이, 어느 저축은행에서: one of its sort, without a name.
bool isOneOfASort(const ClaimContext &context, Span name);

} // namespace vigie::parties
