// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and periods in any text: in order, without overlaps, inside the text.
#include "indexing/facts/dates/datescanner.h"
#include "tests/fuzz/target.h"

using namespace vigie;

QList<QByteArray> vigie::fuzzSeeds()
{
    return {"on 3 March 2024, between January and September 2025, last year, in the fourth quarter, since "
            "2017-02-29",
            "le 1er avril 2023, du 3 au 5 mai, au premier semestre 2024, l'an dernier, en d\xc3\xa9"
            "cembre",
            "\xe4\xbb\xa4\xe5\x92\x8c\xef\xbc\x97\xe5\xb9\xb4\xef\xbc\x93\xe6\x9c\x88\xe6\x9c\xab\xe3\x80\x81"
            "2024\xe5\xb9\xb4\xe5\xba\xa6\xe4\xb8\x8a\xe5\x8d\x8a\xe6\x9c\x9f\xe3\x80\x81\xe6\x98\xa8\xe5\xb9"
            "\xb4",
            "2024\xeb\x85\x84 5\xec\x9b\x94 3\xec\x9d\xbc\xeb\xb6\x80\xed\x84\xb0 \xec\x9e\x91\xeb\x85\x84 "
            "\xed\x95\x98"
            "\xeb\xb0\x98\xea\xb8\xb0",
            "12/31/99 9999-12-31 0000-00-00 31.02.2024 2024-W53"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString source = QString::fromUtf8(fuzzBytes(data, size));
    const NormalisedText text = normalise(source);
    const std::optional<FuzzyDate> published = FuzzyDate::fromIso(QStringLiteral("2025-06-15"));
    for (const Language language :
         {Language::English, Language::French, Language::Japanese, Language::Korean}) {
        qsizetype end = 0;
        for (const ScannedDate &found : scanDates(text, language, published, {source, {}})) {
            mustHold(found.span.start >= end && found.span.end > found.span.start);
            mustHold(found.span.end <= text.text.size());
            end = found.span.end;
            mustHold(found.needsContext || !found.date.toIso().isEmpty());
        }
    }
    return 0;
}
