// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// What a message or memorandum is about, by the lines at its head ("From: …", "Subject: …"). Empty for a
/// text that begins otherwise, and for a subject in encoded words (RFC 2047).
QString mailSubject(const QString &text);

} // namespace vigie
