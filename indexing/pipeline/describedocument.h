// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datescanner.h"
#include "models/domain/document.h"

#include <functional>

namespace vigie {

using DateFinder =
    std::function<std::optional<PublishedDate>(const ExtractedDocument &document, Language language)>;

/// What `read` says about itself: title (metadata where it is one, else the subject of a message, else the
/// first heading or line, else the file's name), languages (of each page, set in `read`, and of the whole),
/// published date and publisher. Leaves id, hash, path and times to the caller.
Document describeDocument(ExtractedDocument &read, const QString &fileName, const DateFinder &findDate);

} // namespace vigie
