// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace vigie {

/// A page of the help, which lies among the program's resources as :/help/LANGUAGE/NN-ID.md. Pages are in the
/// order of their numbers; a page's title is its first heading.
struct HelpPage
{
    QString id; ///< the same in every language: "searching"
    QString title;
    QUrl address;

    QString markdown() const;
    QString words() const; ///< its text as it is read, without marks of Markdown
};

/// All pages in one of the four working languages; in English for any other.
QList<HelpPage> helpPages(Language language);

/// Where the help may read from: nothing else is ever opened by it, neither a file nor an address.
bool isHelpAddress(const QUrl &address);

} // namespace vigie
