// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/readablefolders.h"

#include "indexing/extraction/tessdata.h"

#include <cstdlib>

namespace vigie {

namespace {

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

/// The folder that an XDG variable names, else the one in the home folder that the standard gives.
std::string userFolder(const char *name, const std::string &home, const char *otherwise)
{
    const std::string named = variable(name);
    if (!named.empty() && named.front() == '/')
        return named;
    return home.empty() ? std::string() : home + otherwise;
}

} // namespace

std::vector<std::string> readableFolders(WorkerDuty duty)
{
    std::vector<std::string> folders{"/usr/share/poppler",
                                     "/usr/share/fonts",
                                     "/usr/local/share/fonts",
                                     "/usr/share/fontconfig",
                                     "/etc/fonts",
                                     "/var/cache/fontconfig",
                                     "/usr/share/texmf/fonts",
                                     "/usr/share/ghostscript/fonts"};
    // A home that is no absolute path would mean the folder that the program was started in.
    const std::string home = variable("HOME").rfind('/', 0) == 0 ? variable("HOME") : std::string();
    const auto add = [&folders](const std::string &base, const char *below) {
        if (!base.empty() && base != "/")
            folders.push_back(base + below);
    };
    add(home, "/.fonts");
    add(home, "/.fonts.conf");
    add(home, "/.fonts.conf.d");
    add(home, "/.fontconfig");
    add(userFolder("XDG_DATA_HOME", home, "/.local/share"), "/fonts");
    add(userFolder("XDG_CONFIG_HOME", home, "/.config"), "/fontconfig");
    add(userFolder("XDG_CACHE_HOME", home, "/.cache"), "/fontconfig");
    for (const char *name : {"FONTCONFIG_FILE", "FONTCONFIG_PATH"})
        add(variable(name), "");
    if (duty == WorkerDuty::Recognising)
        add(tessdataFolder(), "");
    return folders;
}

} // namespace vigie
