// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace vigie::claimlayout {

/// The year that a Japanese title names, in a line of its own: ■2025年上期の収支（推計）, 2025年の見通し,
/// 北朝鮮の資金源（2024年）, 第2章 令和6年の被害状況. Nothing for sentences, lines with other figures and
/// lines that only date the text.
std::optional<int> yearOfEasternTitle(QStringView words);

} // namespace vigie::claimlayout
