// SPDX-License-Identifier: GPL-3.0-or-later
// Text in unknown charsets: what comes out is text.
#include "indexing/extraction/worker/charset.h"
#include "indexing/extraction/worker/documentfile.h"
#include "indexing/extraction/worker/textdocument.h"
#include "indexing/extraction/workerlimits.h"
#include "tests/fuzz/target.h"

using namespace vigie;

QList<QByteArray> vigie::fuzzSeeds()
{
    return {"plain words, and more of them\n\nanother paragraph",
            "Rapport sur les sanctions \xe9"
            "conomiques \x93 cit\xe9 \x94",
            "\x96\x6b\x92\xa9\x91\x4e\x82\xcc\x83\x54\x83\x43\x83\x6f\x81\x5b\x8d\x55\x8c\x82",
            "\xba\xcf\xc7\xd1 \xbb\xe7\xc0\xcc\xb9\xf6 \xc1\xa6\xc0\xe7 \xba\xb8\xb0\xed\xbc\xad",
            "\x1b$B@)\x3a\x5b\x1b(B",
            QByteArray("\xff\xfe"
                       "a\0b\0\x4e\x4e",
                       8),
            "\xef\xbb\xbf\xec\xa0\x9c\xec\x9e\xac",
            "<meta charset=\"shift_jis\">\x90\xa7\x8d\xd9",
            "* one\n* two\n(1) three\n\xea\xb0\x80. four\n"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    const bool markup = size > 0 && data[0] == '<';
    if (const auto decoded = decodeUnknown(bytes, charsetLabel(bytes), markup))
        mustHold(!decoded->charset.isEmpty());
    for (const char *charset : {"windows-31j", "windows-949", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-8"})
        decode(bytes, charset);
    if (const auto type = sniff(bytes); !type)
        mustHold(!type.error().message.isEmpty());
    if (const auto read = readText(bytes, WorkerLimits()); !read)
        mustHold(!read.error().message.isEmpty());
    return 0;
}
