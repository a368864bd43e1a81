// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/htmldocument.h"
#include "indexing/extraction/worker/textlines.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using Names = QSet<QByteArray>;

QByteArray nameOf(const xmlNode *node)
{
    return node->type == XML_ELEMENT_NODE ? QByteArray(reinterpret_cast<const char *>(node->name))
                                          : QByteArray();
}

bool isFootnote(const xmlNode *node)
{
    static const QRegularExpression noted(u"\\b(?:foot|end)notes?\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString role = attribute(node, "role");
    return role == u"doc-footnote" || role == u"doc-endnotes" || role == u"doc-endnote" ||
           noted.match(attribute(node, "class")).hasMatch();
}

bool hasAncestor(const xmlNode *node, const Names &names)
{
    int steps = 0;
    for (const xmlNode *up = node->parent; up && steps < 64; up = up->parent, ++steps) {
        if (names.contains(nameOf(up)))
            return true;
    }
    return false;
}

/// What is no reading matter: code, controls, furniture of the site, what the page itself hides, and the
/// readings beside ruby text, which would cut words apart.
bool isSkipped(const xmlNode *node, const QByteArray &name)
{
    static const Names never{"script", "style",    "noscript", "template", "head",     "nav",     "iframe",
                             "object", "embed",    "audio",    "video",    "canvas",   "svg",     "button",
                             "input",  "select",   "textarea", "option",   "dialog",   "rt",      "rp",
                             "rtc",    "datalist", "map",      "applet",   "noframes", "frameset"};
    static const Names matter{"article", "main", "section", "blockquote", "figure"};
    static const QRegularExpression hiding(u"display\\s*:\\s*none|visibility\\s*:\\s*hidden"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> furniture{u"navigation"_s,  u"banner"_s, u"complementary"_s, u"search"_s,
                                         u"contentinfo"_s, u"menu"_s,   u"menubar"_s,       u"toolbar"_s};
    if (never.contains(name))
        return true;
    if (name == "aside")
        return !isFootnote(node);
    if (name == "footer")
        return !hasAncestor(node, matter);
    if (name == "header" && !hasAncestor(node, matter)) {
        for (const xmlNode *below = node; below; below = nextNode(below, node, true)) {
            if (isElement(below, "h1"))
                return false;
        }
        return true;
    }
    if (!node->properties)
        return false;
    const bool hidden = !attribute(node, "hidden").isNull() ||
                        attribute(node, "aria-hidden").compare(u"true", Qt::CaseInsensitive) == 0 ||
                        hiding.match(attribute(node, "style")).hasMatch();
    return hidden || furniture.contains(attribute(node, "role").toLower());
}

/// Puts running text into blocks while the tree is walked.
class BlockWriter
{
public:
    void enter(const xmlNode *node, const QByteArray &name);
    void leave(const xmlNode *node, const QByteArray &name);
    void text(const QString &words);
    QList<TextBlock> take();

private:
    void flush();
    void append(QStringView words);
    Block::Kind kindHere() const;

    QList<TextBlock> m_blocks;
    QString m_text;
    bool m_space = false; ///< a space is due before the next word
    int m_heading = 0;
    int m_items = 0;
    int m_captions = 0;
    int m_preformatted = 0;
    QList<const xmlNode *> m_notes;
    // The innermost table's open row. Cells of a table inside a cell are that cell's text.
    int m_tables = 0;
    bool m_inRow = false;
    bool m_headerOnly = true;
    int m_cells = 0;
    int m_wider = 0; ///< columns that the last cell spans beside its own: what follows keeps its column
};

bool isBlockElement(const QByteArray &name)
{
    static const Names blocks{
        "address", "article", "aside",    "blockquote", "body",   "center",  "dd",      "details",   "div",
        "dl",      "dt",      "fieldset", "figure",     "footer", "form",    "header",  "hr",        "html",
        "li",      "main",    "ol",       "p",          "pre",    "section", "summary", "table",     "ul",
        "h1",      "h2",      "h3",       "h4",         "h5",     "h6",      "caption", "figcaption"};
    return blocks.contains(name);
}

bool isHeading(const QByteArray &name)
{
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

Block::Kind BlockWriter::kindHere() const
{
    if (m_inRow)
        return m_headerOnly && m_cells > 0 ? Block::Kind::TableHeader : Block::Kind::TableRow;
    if (m_heading > 0)
        return Block::Kind::Heading;
    if (!m_notes.isEmpty())
        return Block::Kind::Footnote;
    if (m_captions > 0)
        return Block::Kind::Caption;
    return m_items > 0 ? Block::Kind::ListItem : Block::Kind::Paragraph;
}

void BlockWriter::flush()
{
    const bool blank = QStringView(m_text).trimmed().isEmpty();
    if (!blank) {
        // Leading tabs are empty first cells; of other blocks only the outer line breaks go.
        QString text = m_text;
        while (text.endsWith(u'\n') || text.endsWith(u' '))
            text.chop(1);
        while (text.startsWith(u'\n') || text.startsWith(u' '))
            text.remove(0, 1);
        const Block::Kind kind = kindHere();
        // "Date: 14 April<br>Loss: $62 million": things of a record, a line each.
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        const bool record =
            lines.size() > 1 && kind != Block::Kind::Heading && !m_inRow && m_preformatted == 0 &&
            std::all_of(lines.cbegin(), lines.cend(),
                        [](const QString &line) { return isLabelledLine(QStringView(line).trimmed()); });
        for (const QString &line : record ? lines : QStringList{text})
            m_blocks.append({kind, kind == Block::Kind::Heading ? quint8(m_heading) : quint8(0),
                             record ? line.trimmed() : line});
    }
    m_text.clear();
    m_space = false;
}

void BlockWriter::append(QStringView words)
{
    if (m_space && !m_text.isEmpty() && !m_text.endsWith(u'\n') && !m_text.endsWith(u'\t'))
        m_text += u' ';
    m_space = false;
    m_text += words;
}

void BlockWriter::text(const QString &words)
{
    if (m_preformatted > 0 && !m_inRow) {
        QString kept = words;
        append(kept.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\t', u' '));
        return;
    }
    // HTML's own white space only: U+00A0 and U+3000 are characters of the text.
    const auto isWhite = [](QChar c) {
        return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
    };
    qsizetype start = 0;
    while (start < words.size()) {
        if (isWhite(words.at(start))) {
            m_space = true;
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < words.size() && !isWhite(words.at(end)))
            ++end;
        append(QStringView(words).mid(start, end - start));
        start = end;
    }
}

void BlockWriter::enter(const xmlNode *node, const QByteArray &name)
{
    if (name == "br") {
        m_space = false;
        if (!m_text.isEmpty())
            m_text += u'\n';
        return;
    }
    if (name == "table" && m_tables++ == 0)
        flush();
    const bool outer = m_tables == 1;
    if (name == "tr" && outer) {
        flush();
        m_inRow = true;
        m_headerOnly = true;
        m_cells = m_wider = 0;
    } else if ((name == "td" || name == "th") && m_inRow && outer) {
        m_space = false;
        while (m_text.endsWith(u'\n'))
            m_text.chop(1);
        if (m_cells++ > 0)
            m_text += QString(1 + m_wider, u'\t');
        constexpr int widest = 12;
        m_wider = std::clamp(attribute(node, "colspan").toInt(), 1, widest) - 1;
        if (name == "td")
            m_headerOnly = false;
    } else if (m_inRow) {
        // Paragraphs and lists inside a cell are its lines.
        m_space = m_space || isBlockElement(name);
    } else if (isBlockElement(name)) {
        flush();
    }
    if (isHeading(name))
        m_heading = name[1] - '0';
    m_items += name == "li" || name == "dd" ? 1 : 0;
    m_captions += name == "caption" || name == "figcaption" ? 1 : 0;
    m_preformatted += name == "pre" ? 1 : 0;
    if (node->properties && isFootnote(node))
        m_notes.append(node);
}

void BlockWriter::leave(const xmlNode *node, const QByteArray &name)
{
    if (name == "tr" && m_inRow && m_tables == 1) {
        flush();
        m_inRow = false;
    } else if (m_inRow) {
        m_space = m_space || isBlockElement(name);
    } else if (isBlockElement(name)) {
        flush();
    }
    if (name == "table" && m_tables > 0)
        --m_tables;
    if (isHeading(name))
        m_heading = 0;
    m_items -= name == "li" || name == "dd" ? 1 : 0;
    m_captions -= name == "caption" || name == "figcaption" ? 1 : 0;
    m_preformatted -= name == "pre" ? 1 : 0;
    if (!m_notes.isEmpty() && m_notes.last() == node)
        m_notes.removeLast();
}

/// "3.7<sup>1</sup>" is 3.7 and a mark: its digits keep the shape that parts them from the figure.
static QString raised(const QString &mark)
{
    static constexpr QStringView signs = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    constexpr qsizetype longest = 3;
    const QString digits = mark.trimmed();
    if (digits.isEmpty() || digits.size() > longest ||
        !std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return mark;
    QString result;
    for (const QChar c : digits)
        result += signs.at(c.digitValue());
    return result;
}

QList<TextBlock> BlockWriter::take()
{
    flush();
    return std::move(m_blocks);
}

} // namespace

QList<TextBlock> htmlBlocks(const xmlNode *root)
{
    BlockWriter writer;
    const xmlNode *node = root;
    while (node) {
        const QByteArray name = nameOf(node);
        const bool element = node->type == XML_ELEMENT_NODE;
        const bool skipped = element && node != root && isSkipped(node, name);
        if ((node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) && node->content) {
            const QString words = QString::fromUtf8(reinterpret_cast<const char *>(node->content));
            writer.text(hasAncestor(node, {"sup"}) ? raised(words) : words);
        }
        if (element && !skipped) {
            writer.enter(node, name);
            if (node->children) {
                node = node->children;
                continue;
            }
            writer.leave(node, name);
        }
        while (node && node != root && !node->next) {
            node = node->parent;
            if (node)
                writer.leave(node, nameOf(node));
        }
        node = node && node != root ? node->next : nullptr;
    }
    return writer.take();
}

} // namespace vigie
