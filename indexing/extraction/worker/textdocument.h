// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/worker/paginate.h"
#include "indexing/extraction/workerlimits.h"
#include "models/domain/result.h"

#include <QByteArrayView>

namespace vigie {

/// Plain text in any charset. Unsupported when the bytes are no text.
Result<ExtractedDocument> readText(QByteArrayView bytes, const WorkerLimits &limits);

/// Paragraphs, headings and list items of decoded text.
QList<TextBlock> textBlocks(const QString &text);

/// Whether `line` begins as an item of a list does: a bullet, "(a)", "3.", "①", "가.".
bool startsListItem(QStringView line);
/// Whether `text` ends as a sentence does, closing quotes and brackets aside.
bool endsSentence(QStringView text);

} // namespace vigie
