// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/textflow.h"

namespace vigie {

struct Services;

/// The person's marks as a list to be read: under each document's title the words in their colour, then note,
/// tags and where they stand. In the order given.
QList<FlowPage> highlightPages(const Services &services, const QList<Annotation> &annotations);

} // namespace vigie
