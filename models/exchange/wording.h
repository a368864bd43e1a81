// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"

#include <QStringList>

namespace vigie {

// The fixed words of exported files, in the language of the citation, whatever the interface speaks.

QString excerptsHeading(Language language);
QString orphanedText(Language language); ///< said of a mark whose words are gone from the document
QString tagsText(const QStringList &tags, Language language); ///< "Tags: a, b"

} // namespace vigie
