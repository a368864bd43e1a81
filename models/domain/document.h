// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fuzzydate.h"
#include "models/domain/ids.h"
#include "models/domain/language.h"
#include "models/domain/span.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSizeF>
#include <QString>

namespace vigie {

/// What a stretch of a page is. Blocks lie in reading order, do not overlap, and hold all of the page's text
/// except the line breaks between them.
struct Block
{
    enum class Kind : quint8 {
        Paragraph,
        Heading, ///< level 1…6
        ListItem,
        TableHeader, ///< a row of column names; cells are separated by one tab
        TableRow,    ///< cells are separated by one tab
        Caption,
        Footnote,
        PageHeader, ///< repeated at the top of pages: shown, not read for facts
        PageFooter, ///< likewise at the bottom, page numbers included
    };
    Kind kind = Kind::Paragraph;
    quint8 level = 0;
    Span span; ///< UTF-16 units of the page's text

    friend bool operator==(const Block &, const Block &) = default;
};

/// What is the matter with the text of a page.
enum class PageDefect : quint8 {
    None,
    NoText,     ///< something is to be seen, but there are no words
    Garbled,    ///< the words are none: read in the wrong character encoding, or otherwise no language
    Unmapped,   ///< the file does not say which letters its shapes are
    Doubled,    ///< words stood twice, one layer behind the other; one of them was read
    Recognised, ///< the text is a layer of its own, recognised from the picture of the page: to be checked
    NoWords,    ///< no words were recognised in the picture either
    Other,      ///< damaged, cut short: `problem` says so
};

/// "no-text", "garbled", "unmapped", "doubled", "recognised", "no-words", "other"; empty for None.
QString pageDefectName(PageDefect defect);
PageDefect pageDefectFromName(const QString &name);
/// Whether recognising the page's picture may give words that its text lacks.
bool mayBeRecognised(PageDefect defect);

/// The unit of text, of citing and of offsets. A PDF's page; for HTML and text a section of readable length.
struct Page
{
    int number = 0; ///< from 1
    QString label;  ///< as printed ("iv", "12"); for HTML and text the heading or "¶ 12"
    QString text;   ///< in reading order; lines end with '\n'; never changed after import
    QList<Block> blocks;
    Language language = Language::Unknown; ///< of most of the page
    QSizeF size;                           ///< in points (1/72 inch); invalid for HTML and text
    QString problem; ///< why the page could not be read whole, as a sentence; empty if it was
    PageDefect defect = PageDefect::None;

    friend bool operator==(const Page &, const Page &) = default;
};

/// Where a document's published date, title or language came from.
enum class Source : quint8 { None, Metadata, Dateline, Text, FileName, User };

/// "none", "metadata", "dateline", "text", "file-name", "user".
QString sourceName(Source source);

/// A problem of one page, for the list of documents.
struct PageProblem
{
    int page = 0;
    QString problem;
    PageDefect defect = PageDefect::Other;
    friend bool operator==(const PageProblem &, const PageProblem &) = default;
};

/// A file in the library.
struct Document
{
    DocumentId id;
    QString sha256;    ///< of the original bytes, 64 hexadecimal digits
    QString path;      ///< as imported; relative to the imported folder in exports
    QString mediaType; ///< "application/pdf", "text/html", "text/plain"
    QString title;
    Source titleSource = Source::None;
    Language language = Language::Unknown;
    Source languageSource = Source::None;
    std::optional<FuzzyDate> published;
    Source publishedSource = Source::None;
    QString publisher;
    int pages = 0;
    qint64 characters = 0; ///< code points of all pages
    QDateTime imported;    ///< UTC
    QList<PageProblem> quality;
    QString translatedTitle{}; ///< as a person gave it, for citations in other languages; may be empty

    friend bool operator==(const Document &, const Document &) = default;
};

/// Whether the text of `page` was recognised from its picture.
bool isRecognised(const Document &document, int page);
/// The pages whose words could perhaps be recognised, by number.
QList<int> recognisablePages(const Document &document);

/// A person's correction; what is not set stays.
struct DocumentCorrection
{
    std::optional<QString> title;
    std::optional<Language> language;
    std::optional<FuzzyDate> published;
    std::optional<QString> publisher;
    std::optional<QString> translatedTitle{};
};

/// What the worker read from a file, before anything is made of it.
struct ExtractedDocument
{
    QString mediaType; ///< by content, not by file name
    QString title;     ///< from the file's own metadata; may be empty or nonsense
    QString publisher; ///< author, organisation or site name from metadata
    QString language;  ///< BCP 47 tag from metadata; may be empty or wrong
    QString published; ///< the metadata's own publication date (ISO 8601), not a file's creation date; may be
                       ///< empty
    QString charset;   ///< of text and HTML, by ICU's name
    QList<Page> pages; ///< without language
};

} // namespace vigie
