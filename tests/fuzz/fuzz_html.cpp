// SPDX-License-Identifier: GPL-3.0-or-later
// Saved web pages, from bytes to blocks: any bytes give pages whose blocks lie in their text, or a sentence.
#include "indexing/extraction/worker/htmldocument.h"
#include "tests/fuzz/target.h"

using namespace vigie;

QList<QByteArray> vigie::fuzzSeeds()
{
    return {
        "<!DOCTYPE html><html lang=en><head><title>Report</title><meta "
        "charset=utf-8></head><body><main><h1>Report"
        "</h1><p>One <b>bold</b> word.<ul><li>first<li>second</ul><table><tr><th>Year<th>Sum<tr><td>2024<td>3"
        "</table><figure><img src=x><figcaption>A picture</figcaption></figure></main></body></html>",
        "<html><head><meta http-equiv=Content-Type content='text/html; "
        "charset=euc-kr'><title>\xba\xcf\xc7\xd1"
        "</title></head><body><div><div><p>\xc1\xa6\xc0\xe7</div></div>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"datePublished\":"
        "\"2025-01-02\"}</script><article><p>text<ruby>\xe6\xbc\xa2<rt>kan</rt></ruby></article>",
        "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'lol'>]><html><body>&a;&#x1F600;<!-- open",
        "<ul><li><ul><li><table><tr><td><pre>a\n  b</pre><textarea>x</textarea><select><option>y"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    const auto read = readHtml(bytes, WorkerLimits());
    if (!read) {
        mustHold(!read.error().message.isEmpty());
        return 0;
    }
    for (const Page &page : read.value().pages) {
        qsizetype end = 0;
        for (const Block &block : page.blocks) {
            mustHold(block.span.start >= end && block.span.end >= block.span.start);
            end = block.span.end;
        }
        mustHold(end <= page.text.size());
    }
    return 0;
}
