// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/words/phrasetrie.h"
#include "indexing/language/normalise.h"

#include <QStringList>

namespace vigie {

/// Tells whether a text may hold one of some labels. Finds at least all that EntityMatcher finds of them,
/// whatever other labels stand around: spaces, hyphens and accents are left aside.
class LabelFinder
{
public:
    explicit LabelFinder(const QStringList &labels);
    bool anyIn(const NormalisedText &text) const;

private:
    PhraseTrie m_labels;
    bool m_empty = true;
};

} // namespace vigie
