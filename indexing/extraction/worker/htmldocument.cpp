// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/htmldocument.h"

#include "indexing/extraction/sentence.h"
#include "indexing/extraction/worker/charset.h"
#include "indexing/extraction/worker/htmltree.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype largestHtml = qsizetype(64) << 20;

const xmlNode *firstElement(const xmlNode *root, QByteArrayView name, QByteArrayView role)
{
    for (const xmlNode *node = root; node; node = nextNode(node, root, true)) {
        if (isElement(node, name) || (!role.isEmpty() && attribute(node, "role") == QLatin1StringView(role)))
            return node;
    }
    return nullptr;
}

qsizetype characters(const QList<TextBlock> &blocks)
{
    qsizetype sum = 0;
    for (const TextBlock &block : blocks)
        sum += block.text.size();
    return sum;
}

/// Where the first heading of the page stands when it comes before its matter: title and dateline are often
/// left outside of <main>. Equal to `matterAt` when the matter brings its own.
qsizetype headAt(const QList<TextBlock> &all, qsizetype matterAt)
{
    for (qsizetype i = 0; i < matterAt; ++i) {
        if (all.at(i).kind == Block::Kind::Heading && all.at(i).level == 1)
            return i;
    }
    return matterAt;
}

qsizetype placeOf(const QList<TextBlock> &part, const QList<TextBlock> &all)
{
    const auto same = [](const TextBlock &a, const TextBlock &b) { return a.text == b.text; };
    const auto found = std::search(all.cbegin(), all.cend(), part.cbegin(), part.cend(), same);
    return found == all.cend() ? 0 : std::distance(all.cbegin(), found);
}

/// The blocks of the part that the page itself calls its matter, when that is most of it, with the head
/// before it; else all blocks.
QList<TextBlock> readableBlocks(const xmlNode *root)
{
    QList<TextBlock> all = htmlBlocks(root);
    for (const QByteArrayView name : {QByteArrayView("article"), QByteArrayView("main")}) {
        const xmlNode *part = firstElement(root, name, name == "main" ? "main" : "");
        if (!part)
            continue;
        QList<TextBlock> blocks = htmlBlocks(part);
        if (characters(blocks) * 2 > characters(all)) {
            const qsizetype matterAt = placeOf(blocks, all);
            const qsizetype head = headAt(all, matterAt);
            return all.sliced(head, matterAt - head) + blocks;
        }
    }
    return all;
}

} // namespace

QString attribute(const xmlNode *node, const char *name)
{
    if (!node || node->type != XML_ELEMENT_NODE)
        return {};
    for (const xmlAttr *each = node->properties; each; each = each->next) {
        if (xmlStrcasecmp(each->name, reinterpret_cast<const xmlChar *>(name)) != 0)
            continue;
        // Entities in attributes are already text here: no reference is followed.
        const xmlNode *value = each->children;
        return value && value->content
                   ? QString::fromUtf8(reinterpret_cast<const char *>(value->content)).left(65'536)
                   : QString(u""_s);
    }
    return {};
}

bool isElement(const xmlNode *node, QByteArrayView name)
{
    return node && node->type == XML_ELEMENT_NODE &&
           QByteArrayView(reinterpret_cast<const char *>(node->name)) == name;
}

const xmlNode *nextNode(const xmlNode *node, const xmlNode *root, bool descend)
{
    if (descend && node->type == XML_ELEMENT_NODE && node->children)
        return node->children;
    while (node && node != root) {
        if (node->next)
            return node->next;
        node = node->parent;
    }
    return nullptr;
}

QString textOf(const xmlNode *root, qsizetype longest)
{
    QString text;
    for (const xmlNode *node = root; node && text.size() < longest; node = nextNode(node, root, true)) {
        if ((node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) && node->content)
            text += QString::fromUtf8(reinterpret_cast<const char *>(node->content));
    }
    return text.simplified().left(longest);
}

Result<ExtractedDocument> readHtml(QByteArrayView bytes, const WorkerLimits &limits)
{
    if (bytes.size() > largestHtml)
        return Error{Error::Code::TooLarge,
                     sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The web page is larger than 64 MB."))};
    auto decoded = decodeUnknown(bytes, charsetLabel(bytes), true);
    if (!decoded)
        return Error{
            Error::Code::Malformed,
            sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The web page's text could not be decoded."))};
    ExtractedDocument document;
    document.mediaType = u"text/html"_s;
    document.charset = QString::fromLatin1(decoded->charset);
    decoded->text.remove(QChar(u'\0')); // the parser takes it for the end
    const QByteArray utf8 = std::move(decoded->text).toUtf8();
    decoded.reset();

    const HtmlTree tree = parseHtml(utf8);
    const xmlNode *root = tree ? xmlDocGetRootElement(tree.get()) : nullptr;
    if (!root)
        return Error{
            Error::Code::Malformed,
            sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The web page holds nothing that can be read."))};
    readHtmlMetadata(tree.get(), document);
    const QList<TextBlock> blocks = readableBlocks(root);
    if (characters(blocks) > limits.charactersPerDocument)
        return Error{Error::Code::TooLarge,
                     sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker",
                                                  "The web page's text is longer than %1 characters."),
                                {QString::number(limits.charactersPerDocument)})};
    document.pages = paginate(blocks);
    if (document.title.isEmpty()) {
        for (const TextBlock &block : blocks) {
            if (block.kind == Block::Kind::Heading && block.level == 1) {
                document.title = block.text.simplified();
                break;
            }
        }
    }
    return document;
}

} // namespace vigie
