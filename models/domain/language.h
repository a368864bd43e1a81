// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>

namespace vigie {

/// The four working languages. Text in any other language is kept and can be read, but only searched
/// literally.
enum class Language : quint8 { Unknown, English, French, Japanese, Korean, Other };

inline constexpr std::array workingLanguages{Language::English, Language::French, Language::Japanese,
                                             Language::Korean};

/// ISO 639-1 code: "en", "fr", "ja", "ko"; "und" for Unknown and Other.
QString languageCode(Language language);

/// Reads a BCP 47 tag ("fr-CA", "ja_JP", "KO"); Unknown for an empty one, Other for any further language.
Language languageFromCode(QStringView tag);

/// True for Japanese and Korean: scripts whose words are not found by spaces alone.
constexpr bool isEastAsian(Language language)
{
    return language == Language::Japanese || language == Language::Korean;
}

} // namespace vigie
