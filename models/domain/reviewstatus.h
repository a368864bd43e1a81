// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vigie {

/// What a person made of what the machine proposed.
enum class ReviewStatus : quint8 { Proposed, Accepted, Rejected };

QString reviewStatusName(ReviewStatus status); ///< "proposed", "accepted", "rejected"
std::optional<ReviewStatus> reviewStatusFromName(QStringView name);

} // namespace vigie
