// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"

#include <QLocale>

#include <memory>

namespace vigie {

/// While it lives, what is translated and how numbers and dates are written follow `language`; no window
/// hears of it. For pictures that are handed over in another language than the interface's. Only in the
/// window's thread, and not over a return to the event loop.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(Language language);
    ~SpokenLanguage();
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

private:
    class Silence;
    class Words;

    QLocale m_before;
    std::unique_ptr<Silence> m_silence; ///< null where the interface speaks the language
    std::unique_ptr<Words> m_words;
};

} // namespace vigie
