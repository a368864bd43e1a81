// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations and lists of entities that others wrote: any bytes give values that can be kept, or a sentence.
#include "models/exchange/entitylists.h"
#include "models/exchange/webannotationexport.h"
#include "tests/fuzz/target.h"

using namespace vigie;

QList<QByteArray> vigie::fuzzSeeds()
{
    return {
        R"({"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[{"id":"urn:uuid:1",
"type":"Annotation","motivation":["highlighting","tagging"],"created":"2025-01-02T03:04:05Z","body":[{"type":
"TextualBody","purpose":"commenting","value":"a note"},{"type":"TextualBody","purpose":"tagging","value":"ships"}],
"target":{"source":"urn:sha256:00","selector":[{"type":"TextQuoteSelector","exact":"forty ships","prefix":"counted ",
"suffix":" at"},{"type":"TextPositionSelector","start":12,"end":23},{"type":"FragmentSelector","value":"page=3"}]}}]})",
        R"([{"type":"Annotation","target":{"selector":{"exact":"x"}}},{"target":null},{"body":[[[]]]}])",
        R"({"id":"a","schema":"Organization","properties":{"name":["Example"],"alias":["E.","\ud83d\ude00"]}})",
        R"({"@graph":[{"@id":"urn:x","@type":"Concept","prefLabel":{"en":"Bureau","ja":"局"},"altLabel":[]}]})",
        "id,name,language\n1,\"Bureau, the\",en\n2,\"unclosed\n",
        "<?xml "
        "version=\"1.0\"?><CONSOLIDATED_LIST><ENTITIES><ENTITY><DATAID>1</DATAID><FIRST_NAME>Example</"
        "FIRST_NAME>"
        "<ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>E</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES>"
        "</CONSOLIDATED_LIST>"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    if (const auto annotations = readWebAnnotations(bytes); !annotations)
        mustHold(!annotations.error().message.isEmpty());
    if (const auto entities = readEntityList(bytes); !entities)
        mustHold(!entities.error().message.isEmpty());
    return 0;
}
