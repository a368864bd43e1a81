// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryplace.h"

#include <QList>
#include <QToolButton>

class QAction;

namespace vigie {

class FieldMemory;
class LibraryService;

/// Which other libraries a question is put to besides the one in the window: those that were open lately, one
/// in a folder, or an index that somebody serves. Nothing is reached before it is ticked; what is served is
/// offered again after a start, but has to be ticked anew, since asking it opens a connection.
class OtherLibrariesButton : public QToolButton
{
    Q_OBJECT
public:
    explicit OtherLibrariesButton(const LibraryService &library, QWidget *parent = nullptr);

    QList<LibraryPlace> chosen() const;
    void remember(FieldMemory &memory);
    void retranslate();
    /// Adds a library and searches it; nothing happens where there is none.
    void choose(const LibraryPlace &place);

Q_SIGNALS:
    void changed();

private:
    struct Offer
    {
        LibraryPlace place;
        bool chosen = false;
    };

    void fill();
    void addOffer(qsizetype at);
    void setChosen(const LibraryPlace &place, bool chosen);
    void chooseFolder();
    void enterAddress();
    void show();
    void keep();

    const LibraryService &m_library;
    FieldMemory *m_memory = nullptr;
    QList<Offer> m_offers;
};

} // namespace vigie
