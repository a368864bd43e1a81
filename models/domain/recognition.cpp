// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recognition.h"

namespace vigie {

QString recognisedSentence(PageDefect defect)
{
    if (defect == PageDefect::Recognised)
        return QString::fromLatin1(QT_TRANSLATE_NOOP(
            "vigie::PageProblem",
            "These words were recognised from the picture of the page; some may be wrong."));
    return defect == PageDefect::NoWords
               ? QString::fromLatin1(QT_TRANSLATE_NOOP(
                     "vigie::PageProblem", "No words were recognised in the picture of the page."))
               : QString();
}

} // namespace vigie
