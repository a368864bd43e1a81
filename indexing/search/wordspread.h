// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace vigie {

/// How many documents have each word of a question.
struct WordSpread
{
    double documents = 0;  ///< of the index
    QList<double> having;  ///< of these; 0 too where the word is in so many that it was left out
    QList<double> weights; ///< of each word beside the others
};

} // namespace vigie
