// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vigie {

/// A port of 127.0.0.1 that nobody uses at this moment; 0 when there is none.
inline int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in own{};
    own.sin_family = AF_INET;
    own.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof own;
    const bool bound = ::bind(socket, reinterpret_cast<const sockaddr *>(&own), size) == 0 &&
                       ::getsockname(socket, reinterpret_cast<sockaddr *>(&own), &size) == 0;
    ::close(socket);
    return bound ? ntohs(own.sin_port) : 0;
}

} // namespace vigie
