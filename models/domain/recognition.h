// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"

#include <QRectF>

namespace vigie {

/// The words of a page as they were recognised from its picture: a layer over the page's own text.
struct RecognisedPage
{
    int page = 0; ///< from 1
    QString text; ///< as Page::text; empty when no words were found
    QList<Block> blocks;
    QList<QRectF> boxes;   ///< one for each UTF-16 unit of `text`: points from the page's top left, as shown
    double confidence = 0; ///< of the recogniser in its words, 0…100
    QString languages;     ///< what it was told to look for: "jpn+eng"
    QString engine;        ///< its name and version
    Language language = Language::Unknown; ///< of the words, detected afterwards

    friend bool operator==(const RecognisedPage &, const RecognisedPage &) = default;
};

/// What is said on a page whose text was recognised, or where no words were: in English, for pageProblemText.
QString recognisedSentence(PageDefect defect);

} // namespace vigie
