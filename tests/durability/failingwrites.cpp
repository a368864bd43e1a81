// SPDX-License-Identifier: GPL-3.0-or-later
// To be preloaded into a program: the VIGIE_FAIL_AT-th write, sync or cut of a file under VIGIE_FAIL_UNDER
// fails with the error VIGIE_FAIL_WITH; all that follow too if VIGIE_FAIL_ONWARDS is 1. A write that fails
// has written half.
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

int numberIn(const char *variable)
{
    const char *value = std::getenv(variable);
    return value ? std::atoi(value) : 0;
}

template <typename Function>
Function original(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// True when this call on the descriptor is to fail; errno is set then.
bool fails(int file)
{
    static const char *const under = std::getenv("VIGIE_FAIL_UNDER");
    static const int at = numberIn("VIGIE_FAIL_AT"), with = numberIn("VIGIE_FAIL_WITH");
    static const bool onwards = numberIn("VIGIE_FAIL_ONWARDS") == 1;
    static std::atomic<int> calls = 0;
    if (!under || at <= 0)
        return false;
    char link[64], path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0 || std::strncmp(path, under, std::strlen(under)) != 0)
        return false;
    const int call = ++calls;
    if (call != at && !(onwards && call > at))
        return false;
    if (call == at)
        std::fputs("failed a write\n", stderr);
    errno = with;
    return true;
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t count)
{
    static const auto real = original<ssize_t (*)(int, const void *, size_t)>("write");
    if (!fails(file))
        return real(file, bytes, count);
    const int error = errno;
    if (count > 1 && real(file, bytes, count / 2) < 0)
        return -1;
    errno = error;
    return -1;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    static const auto real = original<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    if (!fails(file))
        return real(file, bytes, count, at);
    const int error = errno;
    if (count > 1 && real(file, bytes, count / 2, at) < 0)
        return -1;
    errno = error;
    return -1;
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    return pwrite(file, bytes, count, at);
}

int fsync(int file)
{
    static const auto real = original<int (*)(int)>("fsync");
    return fails(file) ? -1 : real(file);
}

int fdatasync(int file)
{
    static const auto real = original<int (*)(int)>("fdatasync");
    return fails(file) ? -1 : real(file);
}

int ftruncate(int file, off_t size) noexcept
{
    static const auto real = original<int (*)(int, off_t)>("ftruncate");
    return fails(file) ? -1 : real(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    return ftruncate(file, size);
}
}
