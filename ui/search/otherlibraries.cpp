// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/otherlibraries.h"

#include "models/services/libraryservice.h"
#include "ui/common/fieldmemory.h"
#include "ui/common/problems.h"
#include "ui/common/recentlibraries.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype mostOffers = 12;
const QString memoryName = u"alsoSearchIn"_s;

bool isLibrary(const QString &folder)
{
    return QFileInfo::exists(folder + u"/library.sqlite"_s);
}

} // namespace

OtherLibrariesButton::OtherLibrariesButton(const LibraryService &library, QWidget *parent)
    : QToolButton(parent)
    , m_library(library)
{
    setObjectName(u"otherLibraries"_s);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"otherLibrariesMenu"_s);
    menu->setToolTipsVisible(true);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &OtherLibrariesButton::fill);
    retranslate();
}

QList<LibraryPlace> OtherLibrariesButton::chosen() const
{
    QList<LibraryPlace> places;
    for (const Offer &offer : m_offers) {
        if (offer.chosen)
            places.append(offer.place);
    }
    return places;
}

void OtherLibrariesButton::remember(FieldMemory &memory)
{
    memory.add(memoryName, [this](const QVariant &kept) {
        for (const QVariant &one : kept.toList()) {
            const QVariantMap map = one.toMap();
            const QString folder = map.value(u"folder"_s).toString();
            if (!folder.isEmpty())
                m_offers.append({LibraryPlace::inFolder(folder), map.value(u"chosen"_s).toBool()});
            else if (const auto served = LibraryPlace::served(map.value(u"address"_s).toString()))
                m_offers.append({*served, false});
        }
    });
    m_memory = &memory;
    show();
    if (!chosen().isEmpty())
        Q_EMIT changed();
}

void OtherLibrariesButton::keep()
{
    if (!m_memory)
        return;
    QVariantList kept;
    for (const Offer &offer : std::as_const(m_offers)) {
        QVariantMap one;
        if (offer.place.isServed())
            one.insert(u"address"_s, offer.place.address());
        else
            one.insert(u"folder"_s, offer.place.folder);
        if (offer.chosen && !offer.place.isServed())
            one.insert(u"chosen"_s, true);
        kept.append(one);
    }
    m_memory->keep(memoryName, kept.isEmpty() ? QVariant() : QVariant(kept));
}

void OtherLibrariesButton::retranslate()
{
    show();
}

void OtherLibrariesButton::show()
{
    const QList<LibraryPlace> places = chosen();
    const bool served =
        std::any_of(places.cbegin(), places.cend(), [](const LibraryPlace &one) { return one.isServed(); });
    QStringList names;
    for (const LibraryPlace &place : places)
        names.append(place.name());
    if (places.isEmpty())
        setText(tr("Also search in…"));
    else if (served)
        setText(tr("Also in %n library(s), over the network", nullptr, int(places.size())));
    else
        setText(tr("Also in %n library(s)", nullptr, int(places.size())));
    setAccessibleName(text());
    const QString tip =
        names.isEmpty() ? tr("Searches other libraries together with this one.") : QString(names.join(u'\n'));
    setToolTip(tip);
    setAccessibleDescription(tip);
}

void OtherLibrariesButton::fill()
{
    // What was open lately is offered behind what was chosen before.
    const QString own = LibraryPlace::inFolder(m_library.folder()).folder;
    const auto known = [this](const QString &folder) {
        return std::any_of(m_offers.cbegin(), m_offers.cend(),
                           [&folder](const Offer &offer) { return offer.place.folder == folder; });
    };
    for (const RecentLibrary &recent : m_memory ? m_memory->recentLibraries() : QList<RecentLibrary>()) {
        const LibraryPlace place = LibraryPlace::inFolder(recent.folder);
        if (place.folder != own && !known(place.folder) && m_offers.size() < mostOffers &&
            isLibrary(place.folder))
            m_offers.append({place, false});
    }
    menu()->clear();
    for (qsizetype at = 0; at < m_offers.size(); ++at)
        addOffer(at);
    menu()->addSeparator();
    menu()
        ->addAction(tr("&Library in a Folder…"), this, &OtherLibrariesButton::chooseFolder)
        ->setObjectName(u"alsoInFolder"_s);
    menu()
        ->addAction(tr("&Served Index…"), this, &OtherLibrariesButton::enterAddress)
        ->setObjectName(u"alsoInIndex"_s);
    if (chosen().isEmpty())
        return;
    menu()->addSeparator();
    menu()
        ->addAction(tr("&Only in This Library"), this,
                    [this] {
                        for (Offer &offer : m_offers)
                            offer.chosen = false;
                        show();
                        keep();
                        Q_EMIT changed();
                    })
        ->setObjectName(u"alsoInNone"_s);
}

void OtherLibrariesButton::addOffer(qsizetype at)
{
    const LibraryPlace place = m_offers.at(at).place;
    QAction *action = menu()->addAction(place.name().replace(u'&', u"&&"_s));
    action->setProperty("verbatim", true);
    action->setCheckable(true);
    action->setChecked(m_offers.at(at).chosen);
    action->setToolTip(place.isServed() ? tr("An index that is served at this address")
                                        : QDir::toNativeSeparators(place.folder));
    connect(action, &QAction::toggled, this, [this, place](bool on) { setChosen(place, on); });
}

void OtherLibrariesButton::setChosen(const LibraryPlace &place, bool chosen)
{
    const auto offer = std::find_if(m_offers.begin(), m_offers.end(),
                                    [&place](const Offer &one) { return one.place == place; });
    if (offer == m_offers.end())
        m_offers.prepend({place, chosen});
    else if (offer->chosen == chosen)
        return;
    else
        offer->chosen = chosen;
    // The one that was chosen longest ago gives way.
    for (qsizetype at = m_offers.size() - 1; at > 0 && m_offers.size() > mostOffers; --at) {
        if (!m_offers.at(at).chosen)
            m_offers.removeAt(at);
    }
    show();
    keep();
    Q_EMIT changed();
}

void OtherLibrariesButton::choose(const LibraryPlace &place)
{
    if (!place.isServed() && !isLibrary(place.folder)) {
        showProblem(this, tr("The library cannot be searched."),
                    {Error::Code::NotFound,
                     tr("There is no library in this folder. A library is the folder that holds the file "
                        "library.sqlite.")});
        return;
    }
    if (place != LibraryPlace::inFolder(m_library.folder()))
        setChosen(place, true);
}

void OtherLibrariesButton::chooseFolder()
{
    auto *folders = new QFileDialog(this, tr("Choose the Folder of a Library"),
                                    QFileInfo(m_library.folder()).absolutePath());
    folders->setObjectName(u"alsoFolderDialog"_s);
    folders->setAttribute(Qt::WA_DeleteOnClose);
    folders->setFileMode(QFileDialog::Directory);
    folders->setOption(QFileDialog::ShowDirsOnly);
    connect(folders, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { choose(LibraryPlace::inFolder(folder)); });
    folders->open();
}

void OtherLibrariesButton::enterAddress()
{
    auto *input = new QInputDialog(this);
    input->setObjectName(u"alsoAddressDialog"_s);
    input->setAttribute(Qt::WA_DeleteOnClose);
    input->setWindowTitle(tr("Search a Served Index"));
    input->setLabelText(
        tr("Where somebody serves the index of a library, as HOST:PORT.\n"
           "While it is ticked, Vigie connects to that machine with each search. What you ask "
           "and what is found is not encrypted."));
    connect(input, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (const auto place = LibraryPlace::served(text))
            choose(*place);
        else
            showProblem(
                this, tr("The index cannot be searched."),
                {Error::Code::InvalidInput,
                 tr("“%1” is no address. Write HOST:PORT, for example 127.0.0.1:7390.").arg(text.left(80))});
    });
    input->open();
}

} // namespace vigie
