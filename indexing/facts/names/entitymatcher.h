// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/language/normalise.h"
#include "models/domain/thesaurus.h"

#include <memory>

namespace vigie {

/// One name found in a normalised text.
struct EntityMatch
{
    EntityId entity;
    Span span; ///< of the normalised text
};

/// Finds the names and terms of a thesaurus; the longest match wins, matches do not overlap, and Latin,
/// Cyrillic and hangul names are matched at word starts (French elisions and Korean particles taken into
/// account).
class EntityMatcher
{
public:
    explicit EntityMatcher(const Thesaurus &thesaurus);
    ~EntityMatcher();
    /// `source`, the page's text, tells capitals: "US" is not "us", "Turkey" not "turkey". Without it short
    /// acronyms are not matched.
    QList<EntityMatch> match(const NormalisedText &text, Language language, const QString &source = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
