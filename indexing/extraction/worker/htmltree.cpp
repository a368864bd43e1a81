// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/htmltree.h"

#include <QList>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <initializer_list>

namespace vigie {

namespace {

// Beyond 256 libxml2 ends the document where it is, without a word. Boxes in boxes are left out before that:
// they say nothing of what is in them, while paragraphs and the like still find room.
constexpr int roomForBoxes = 180;
constexpr int roomForAll = 250;

bool isOneOf(const xmlChar *name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [name](const char *one) {
        return xmlStrEqual(name, reinterpret_cast<const xmlChar *>(one)) == 1;
    });
}

/// Stands within a line.
bool isInLine(const xmlChar *name)
{
    return isOneOf(name, {"span", "font", "b", "i", "em", "strong", "a", "u"});
}

bool isBox(const xmlChar *name)
{
    return isInLine(name) || isOneOf(name, {"div", "section", "center"});
}

/// What libxml2 calls for each tag, and which of the open elements were left out.
struct Nesting
{
    startElementSAXFunc start = nullptr;
    endElementSAXFunc end = nullptr;
    QList<bool> leftOut;
};

Nesting *nestingOf(void *context)
{
    return static_cast<Nesting *>(static_cast<htmlParserCtxtPtr>(context)->_private);
}

/// What stands in two boxes never stands on one line.
void breakLine(void *context, const xmlChar *name)
{
    const xmlNode *around = static_cast<htmlParserCtxtPtr>(context)->node;
    const xmlNode *before = around ? around->last : nullptr;
    if (isInLine(name) || !before || (before->type == XML_ELEMENT_NODE && isOneOf(before->name, {"br"})))
        return;
    const Nesting *nesting = nestingOf(context);
    const auto *br = reinterpret_cast<const xmlChar *>("br");
    nesting->start(context, br, nullptr);
    nesting->end(context, br);
}

void startElement(void *context, const xmlChar *name, const xmlChar **attributes)
{
    Nesting *nesting = nestingOf(context);
    const int depth = static_cast<htmlParserCtxtPtr>(context)->nodeNr;
    nesting->leftOut.append(depth >= roomForAll || (depth >= roomForBoxes && isBox(name)));
    if (nesting->leftOut.constLast())
        breakLine(context, name);
    else
        nesting->start(context, name, attributes);
}

void endElement(void *context, const xmlChar *name)
{
    Nesting *nesting = nestingOf(context);
    if (!nesting->leftOut.isEmpty() && nesting->leftOut.takeLast())
        breakLine(context, name);
    else
        nesting->end(context, name);
}

} // namespace

HtmlTree parseHtml(const QByteArray &utf8)
{
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(htmlNewParserCtxt(),
                                                                                &htmlFreeParserCtxt);
    if (!parser)
        return {nullptr, &xmlFreeDoc};
    Nesting nesting{parser->sax->startElement, parser->sax->endElement, {}};
    parser->_private = &nesting;
    parser->sax->startElement = startElement;
    parser->sax->endElement = endElement;
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                            HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    return {htmlCtxtReadMemory(parser.get(), utf8.constData(), int(utf8.size()), nullptr, "UTF-8", options),
            &xmlFreeDoc};
}

} // namespace vigie
