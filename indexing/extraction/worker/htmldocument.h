// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/worker/paginate.h"
#include "indexing/extraction/workerlimits.h"
#include "models/domain/result.h"

#include <QByteArrayView>

#include <libxml/tree.h>

namespace vigie {

/// A saved web page. Nothing it names is loaded; scripts, navigation and hidden parts are left out.
Result<ExtractedDocument> readHtml(QByteArrayView bytes, const WorkerLimits &limits);

/// The readable blocks under `root`.
QList<TextBlock> htmlBlocks(const xmlNode *root);

/// Title, publisher, language and publication date, as the page's head states them.
void readHtmlMetadata(const xmlDoc *tree, ExtractedDocument &document);

/// Value of an attribute; empty if there is none.
QString attribute(const xmlNode *node, const char *name);
/// Whether `node` is an element with this (lower-case) name.
bool isElement(const xmlNode *node, QByteArrayView name);
/// The node after `node` in document order within `root`, below it when `descend`; null at the end. Trees of
/// a million levels are walked without recursion.
const xmlNode *nextNode(const xmlNode *node, const xmlNode *root, bool descend);
/// The text under `node`, spaces simplified, up to `longest` characters.
QString textOf(const xmlNode *node, qsizetype longest);

} // namespace vigie
