// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// What a message or memorandum is about, by the lines at its head ("From: …", "Subject: …"); encoded words
/// (RFC 2047) are decoded. Empty for a text that begins otherwise.
QString mailSubject(const QString &text);

} // namespace vigie
