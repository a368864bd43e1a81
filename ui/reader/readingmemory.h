// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "ui/reader/pageview.h"

class QSettings;

namespace vigie {

/// How the person looked at each document: zoom, layout, outline. Only what differs from the usual is kept,
/// of the documents that were changed last.
class ReadingMemory
{
public:
    static constexpr qsizetype mostDocuments = 300;

    struct Look
    {
        PageLook pages;
        bool outline = false;
        bool thumbnails = false;
        friend bool operator==(const Look &, const Look &) = default;
    };

    void setSettings(QSettings *settings) { m_settings = settings; } ///< borrowed; null keeps nothing
    Look look(const DocumentId &document) const;
    void keep(const DocumentId &document, const Look &look);

private:
    QSettings *m_settings = nullptr;
};

} // namespace vigie
