// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/searchedlibraries.h"

#include "app/cli/options.h"
#include "models/store/librarydatabase.h"
#include "models/store/librarysession.h"
#include "models/store/sqlitelibraryservice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct SearchedText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

/// A library that is read beside another.
struct SearchedLibraries::Opened
{
    LibraryAccess access;
    std::shared_ptr<LibrarySession> session;
    std::unique_ptr<SqliteLibraryService> library; ///< null when it could not be opened
};

QList<QCommandLineOption> SearchedLibraries::options()
{
    return {
        {u"also"_s, SearchedText::tr("searches the library in this folder too; may be repeated"), u"DIR"_s},
        {u"index"_s,
         SearchedText::tr("searches the index that is served at this address (vigie serve); may be repeated, "
                          "and without --library only these are searched"),
         u"HOST:PORT"_s}};
}

Result<QList<LibraryPlace>> SearchedLibraries::named(const QCommandLineParser &options)
{
    QList<LibraryPlace> places;
    for (const QString &folder : options.values(u"also"_s)) {
        if (!hasLibrary(folder))
            return invalidInput(SearchedText::tr("There is no library in %1.").arg(folder));
        places.append(LibraryPlace::inFolder(folder));
    }
    for (const QString &address : options.values(u"index"_s)) {
        const std::optional<LibraryPlace> place = LibraryPlace::served(address);
        if (!place)
            return invalidInput(
                SearchedText::tr("“%1” is no address; write HOST:PORT, for example 127.0.0.1:7390.")
                    .arg(address));
        places.append(*place);
    }
    return places;
}

SearchedLibraries::SearchedLibraries(const LibraryService *own, const QList<LibraryPlace> &others)
    : m_own(own)
    , m_ownName(own ? LibraryPlace::inFolder(own->folder()).name() : QString())
{
    QSet<QString> taken{m_ownName};
    for (const LibraryPlace &place : others) {
        QString name = place.name();
        for (int number = 2; taken.contains(name); ++number)
            name = u"%1 (%2)"_s.arg(place.name()).arg(number);
        taken.insert(name);
        m_others.push_back({place, name, nullptr});
    }
}

SearchedLibraries::~SearchedLibraries() = default;

QString SearchedLibraries::name(int other) const
{
    return other < 0 ? m_ownName : m_others.at(std::size_t(other)).name;
}

const LibraryService *SearchedLibraries::library(int other) const
{
    if (other < 0)
        return m_own;
    Other &one = m_others.at(std::size_t(other));
    if (one.place.isServed())
        return nullptr;
    if (!one.opened) {
        one.opened = std::make_unique<Opened>();
        Result<LibraryAccess> access =
            LibraryAccess::take(one.place.folder, LibraryAccess::Wanted::Read, {}, 0);
        if (access) {
            one.opened->access = std::move(access).value();
            if (const auto session = LibrarySession::open(one.place.folder, false)) {
                one.opened->session = session.value();
                one.opened->library = std::make_unique<SqliteLibraryService>(one.opened->session);
            }
        }
    }
    return one.opened->library.get();
}

} // namespace vigie
