// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <memory>

namespace vigie {

/// Finds where words end in text without spaces.
class WordBreaker
{
public:
    virtual ~WordBreaker() = default;
    /// The places between words of `run` (Han and kana), in rising order, without 0 and the end.
    virtual QList<qsizetype> breaks(QStringView run) = 0;
};

/// The breaker of ICU's Japanese and Chinese dictionary. Not for two threads at once.
std::unique_ptr<WordBreaker> makeWordBreaker();

} // namespace vigie
