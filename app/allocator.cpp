// SPDX-License-Identifier: GPL-3.0-or-later

/// How jemalloc keeps memory (jemalloc(3), "TUNING"); it looks for this name when a program starts. Two
/// arenas, since two threads do most of the work and pass it on to a third, and what was freed goes back to
/// the system after a second.
extern "C" __attribute__((visibility("default"))) const char *malloc_conf;
const char *malloc_conf = "narenas:2,dirty_decay_ms:1000,muzzy_decay_ms:0";
