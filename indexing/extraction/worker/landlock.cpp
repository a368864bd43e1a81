// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/landlock.h"

#include "indexing/extraction/readablefolders.h"

#include <cstdint>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace vigie {

namespace {

/// As newer kernels know it; older ones are told a smaller size. Debian 12's header ends with its second
/// member.
struct RulesetAttributes
{
    std::uint64_t files = 0;
    std::uint64_t network = 0; ///< since version 4
    std::uint64_t scope = 0;   ///< since version 6
};

// Names that came after Debian 12's header, from the kernel's Documentation/userspace-api/landlock.rst.
constexpr std::uint64_t truncateFile = 1ULL << 14;       // version 3
constexpr std::uint64_t deviceControl = 1ULL << 15;      // version 5
constexpr std::uint64_t bindAndConnectTcp = 0b11;        // version 4
constexpr std::uint64_t socketsAndSignalsOutside = 0b11; // version 6

constexpr std::uint64_t allOfVersion1 = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
constexpr std::uint64_t readFile = LANDLOCK_ACCESS_FS_READ_FILE;
constexpr std::uint64_t readFolder = LANDLOCK_ACCESS_FS_READ_DIR;

bool allowReading(int ruleset, const char *path)
{
    const int place = open(path, O_PATH | O_CLOEXEC);
    if (place < 0)
        return true; // nothing is there that could be read
    struct stat info = {};
    const bool known = fstat(place, &info) == 0;
    landlock_path_beneath_attr rule = {};
    rule.allowed_access = known && S_ISDIR(info.st_mode) ? readFile | readFolder : readFile;
    rule.parent_fd = place;
    const bool added =
        known && syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    close(place);
    return added;
}

} // namespace

int landlockVersion()
{
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version > 0 ? int(version) : 0;
}

bool restrictFiles(int version, WorkerDuty duty)
{
    RulesetAttributes attributes;
    attributes.files = allOfVersion1;
    if (version >= 2)
        attributes.files |= LANDLOCK_ACCESS_FS_REFER;
    if (version >= 3)
        attributes.files |= truncateFile;
    if (version >= 5)
        attributes.files |= deviceControl;
    if (version >= 4)
        attributes.network = bindAndConnectTcp;
    if (version >= 6)
        attributes.scope = socketsAndSignalsOutside;
    const std::size_t size = version >= 6 ? sizeof attributes : version >= 4 ? 16 : 8;
    const int ruleset = int(syscall(SYS_landlock_create_ruleset, &attributes, size, 0));
    if (ruleset < 0)
        return false;
    bool ok = true;
    for (const std::string &folder : readableFolders(duty))
        ok = ok && allowReading(ruleset, folder.c_str());
    ok = ok && syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return ok;
}

} // namespace vigie
