// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

/// What a worker is started for. Each may read no more than it needs.
enum class WorkerDuty : unsigned char {
    Reading,     ///< text, pictures and boxes of documents
    Recognising, ///< and words in pictures of pages: with Tesseract and its data
};

/// The argument of vigie-worker that means Recognising.
inline constexpr const char *recogniseArgument = "--recognise";

} // namespace vigie
