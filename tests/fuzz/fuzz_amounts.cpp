// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts in any text: in order, without overlaps, inside the text.
#include "indexing/facts/amounts/amountscanner.h"
#include "tests/fuzz/target.h"

using namespace vigie;

QList<QByteArray> vigie::fuzzSeeds()
{
    return {
        "hackers stole about US$1.19 billion, at least 1,234.5 ETH and \xe2\x82\xac"
        "3m in 2024",
        "environ 1,2 milliard de dollars, soit 1 234,50 \xe2\x82\xac et plus de 3 millions d'euros",
        "\xef\xbc\x91\xef\xbc\x91\xe5\x84\x84\xef\xbc\x99\xef\xbc\x90\xef\xbc\x90\xef\xbc\x90\xe4\xb8\x87"
        "\xe3\x83\x89\xe3\x83\xab\xe3\x80\x81\xe6\x95\xb0\xe5\x84\x84\xe5\x86\x86",
        "11.9\xec\x96\xb5 \xeb\xb6\x88, \xec\x95\xbd 3\xec\xa1\xb0 5\xec\xb2\x9c\xec\x96\xb5 \xec\x9b\x90",
        "between $3 and $5 million; from 10 to 12 bn won; two and a half thousand barrels"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString source = QString::fromUtf8(fuzzBytes(data, size));
    const NormalisedText text = normalise(source);
    for (const Language language :
         {Language::English, Language::French, Language::Japanese, Language::Korean}) {
        qsizetype end = 0;
        for (const ScannedAmount &found : scanAmounts(text, language)) {
            mustHold(found.span.start >= end && found.span.end > found.span.start);
            mustHold(found.span.end <= text.text.size());
            end = found.span.end;
            const Span there = text.toSource(found.span);
            mustHold(there.start >= 0 && there.end <= source.size());
        }
    }
    return 0;
}
