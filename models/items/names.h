// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/claim.h"
#include "models/domain/document.h"
#include "models/domain/entity.h"
#include "models/domain/language.h"
#include "models/domain/result.h"
#include "models/services/importservice.h"

namespace vigie {

/// The words for people, in the language of the interface, of what the domain counts.
QString languageText(Language language);  ///< "French"
QString languageBadge(Language language); ///< two capital letters: "FR"; "–" when unknown
QString sourceText(Source source);        ///< "From the file's metadata"
QString entityTypeText(EntityType type);
QString claimKindText(ClaimKind kind);
QString reviewStatusText(ReviewStatus status);
QString colourText(HighlightColour colour);
QString mediaTypeText(const QString &mediaType);
QString identifierText(const QString &key); ///< "UN list reference" for "unListRef"; unknown keys stay
QString importStatusText(ImportOutcome::Status status);
/// "Theft: US$2 billion": the colon as the language sets it.
QString labelledText(const QString &label, const QString &text);
/// Why a page could not be read, translated where it is a sentence that the extraction marks for it.
QString pageProblemText(const QString &problem);
/// The act behind a journal key, to follow "Undo": "Add Highlight". Empty for an empty key.
QString journalActionText(const QString &key);
/// The same with a few words of what it was done to: "Add Highlight: at least $1.65 billion".
QString journalActText(const QString &key, const QString &summary);
/// How a date was found: "“last year”, counted from 18 November 2025".
QString basisText(const DateBasis &basis);

/// What happened, as a sentence in the language of the interface: the error's own where it has one.
QString errorText(const Error &error);
/// What the person can do about it; may be empty.
QString errorAdvice(const Error &error);

} // namespace vigie
