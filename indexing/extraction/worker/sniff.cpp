// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/sentence.h"
#include "indexing/extraction/worker/charset.h"
#include "indexing/extraction/worker/documentfile.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype head = 1024;        // where PDF readers look for the header, and browsers for markup
constexpr qsizetype archiveHead = 8192; // where an office file's first entries name themselves

/// What a person can do about a file that is not read.
enum class Remedy { None, SaveAsPdf, Unpack, PictureIntoPdf };

struct Signature
{
    qsizetype offset;
    QByteArrayView bytes;
    const char *what; ///< marked for translation
    Remedy remedy = Remedy::None;
};

/// From file(1)'s public list of magic numbers: what people drop into a folder of reports.
const std::array signatures{
    Signature{0, "\x89PNG\r\n\x1a\n", QT_TRANSLATE_NOOP("vigie::Worker", "a picture (PNG)"),
              Remedy::PictureIntoPdf},
    Signature{0, "\xff\xd8\xff", QT_TRANSLATE_NOOP("vigie::Worker", "a picture (JPEG)"),
              Remedy::PictureIntoPdf},
    Signature{0, "GIF8", QT_TRANSLATE_NOOP("vigie::Worker", "a picture (GIF)"), Remedy::PictureIntoPdf},
    Signature{0, QByteArrayView("II*\0", 4), QT_TRANSLATE_NOOP("vigie::Worker", "a picture (TIFF)"),
              Remedy::PictureIntoPdf},
    Signature{0, QByteArrayView("MM\0*", 4), QT_TRANSLATE_NOOP("vigie::Worker", "a picture (TIFF)"),
              Remedy::PictureIntoPdf},
    Signature{8, "WEBP", QT_TRANSLATE_NOOP("vigie::Worker", "a picture (WebP)"), Remedy::PictureIntoPdf},
    Signature{4, "ftyp", QT_TRANSLATE_NOOP("vigie::Worker", "a film or picture (MP4, HEIC)")},
    Signature{0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
              QT_TRANSLATE_NOOP("vigie::Worker", "an older Office document (doc, xls, ppt, hwp)"),
              Remedy::SaveAsPdf},
    Signature{0, "{\\rtf", QT_TRANSLATE_NOOP("vigie::Worker", "a Rich Text document (RTF)"),
              Remedy::SaveAsPdf},
    Signature{0, "%!PS", QT_TRANSLATE_NOOP("vigie::Worker", "a PostScript file"), Remedy::SaveAsPdf},
    Signature{0, "\x1f\x8b", QT_TRANSLATE_NOOP("vigie::Worker", "a compressed file (gzip)"), Remedy::Unpack},
    Signature{0, "BZh", QT_TRANSLATE_NOOP("vigie::Worker", "a compressed file (bzip2)"), Remedy::Unpack},
    Signature{0,
              QByteArrayView("\xfd"
                             "7zXZ\0",
                             6),
              QT_TRANSLATE_NOOP("vigie::Worker", "a compressed file (xz)"), Remedy::Unpack},
    Signature{0, "7z\xbc\xaf\x27\x1c", QT_TRANSLATE_NOOP("vigie::Worker", "an archive (7z)"), Remedy::Unpack},
    Signature{0, "Rar!\x1a\x07", QT_TRANSLATE_NOOP("vigie::Worker", "an archive (RAR)"), Remedy::Unpack},
    Signature{257, "ustar", QT_TRANSLATE_NOOP("vigie::Worker", "an archive (tar)"), Remedy::Unpack},
    Signature{0, QByteArrayView("SQLite format 3\0", 16),
              QT_TRANSLATE_NOOP("vigie::Worker", "a database (SQLite)")},
    Signature{0,
              "\x7f"
              "ELF",
              QT_TRANSLATE_NOOP("vigie::Worker", "a program")},
    Signature{0, QByteArrayView("MZ\x90\0", 4), QT_TRANSLATE_NOOP("vigie::Worker", "a program")},
    Signature{0, "ID3", QT_TRANSLATE_NOOP("vigie::Worker", "a sound file (MP3)")},
    Signature{0, "OggS", QT_TRANSLATE_NOOP("vigie::Worker", "a sound or film file (Ogg)")},
    Signature{0, "RIFF", QT_TRANSLATE_NOOP("vigie::Worker", "a sound or film file")},
    Signature{0, "AT&TFORM", QT_TRANSLATE_NOOP("vigie::Worker", "a DjVu document"), Remedy::SaveAsPdf},
};

Error unsupported(const char *what, Remedy remedy = Remedy::None)
{
    const char *sentence =
        QT_TRANSLATE_NOOP("vigie::Worker", "This is %1; Vigie reads PDF, HTML and plain text.");
    switch (remedy) {
    case Remedy::None:
        break;
    case Remedy::SaveAsPdf:
        sentence = QT_TRANSLATE_NOOP(
            "vigie::Worker", "This is %1. Open it in its own program, save it as PDF and import that.");
        break;
    case Remedy::Unpack:
        sentence = QT_TRANSLATE_NOOP("vigie::Worker", "This is %1. Unpack it and import the files it holds.");
        break;
    case Remedy::PictureIntoPdf:
        sentence = QT_TRANSLATE_NOOP(
            "vigie::Worker", "This is %1. Save it as PDF and import that; OCR can then read its words.");
        break;
    }
    return {Error::Code::Unsupported, sentenceOf(sentence, {QString::fromLatin1(what)})};
}

/// By the names of its first entries.
Error unsupportedPackage(QByteArrayView start)
{
    const auto names = [&](const char *name) { return start.indexOf(name) >= 0; };
    if (names("word/"))
        return unsupported(QT_TRANSLATE_NOOP("vigie::Worker", "a Word document (docx)"), Remedy::SaveAsPdf);
    if (names("xl/"))
        return unsupported(QT_TRANSLATE_NOOP("vigie::Worker", "an Excel workbook (xlsx)"), Remedy::SaveAsPdf);
    if (names("ppt/"))
        return unsupported(QT_TRANSLATE_NOOP("vigie::Worker", "a PowerPoint presentation (pptx)"),
                           Remedy::SaveAsPdf);
    if (names("opendocument"))
        return unsupported(QT_TRANSLATE_NOOP("vigie::Worker", "an OpenDocument file (odt, ods, odp)"),
                           Remedy::SaveAsPdf);
    if (names("epub+zip"))
        return unsupported(QT_TRANSLATE_NOOP("vigie::Worker", "an electronic book (EPUB)"),
                           Remedy::SaveAsPdf);
    if (names("hwp+zip"))
        return unsupported(QT_TRANSLATE_NOOP("vigie::Worker", "a Hancom document (hwpx)"), Remedy::SaveAsPdf);
    if (names("[Content_Types].xml"))
        return unsupported(QT_TRANSLATE_NOOP("vigie::Worker", "an Office document"), Remedy::SaveAsPdf);
    return unsupported(QT_TRANSLATE_NOOP("vigie::Worker", "an archive (zip)"), Remedy::Unpack);
}

bool looksLikeHtml(const QString &start)
{
    static const QRegularExpression opening(
        u"^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?(?:-->|$)\\s*)*"
        "<(?:!doctype\\s+html|(?:html|head|body|title|meta|script|style|link|base|article|main|section|div|"
        "table|h[1-6]|p|a|b|br|ul|ol|font|iframe|center|pre|img)[\\s>/])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return opening.match(start).hasMatch();
}

} // namespace

Result<MediaType> sniff(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(qMin(head, bytes.size()));
    if (start.indexOf("%PDF-") >= 0)
        return MediaType::Pdf;
    if (start.startsWith("PK\x03\x04"))
        return unsupportedPackage(bytes.first(qMin(archiveHead, bytes.size())));
    for (const Signature &signature : signatures) {
        if (start.size() > signature.offset && start.sliced(signature.offset).startsWith(signature.bytes))
            return unsupported(signature.what, signature.remedy);
    }
    // Markup is ASCII in every charset but UTF-16, so that a byte string is good enough to look at.
    const auto wide = utf16ByZeros(bytes);
    const QString text = wide ? decode(start, *wide).text : QString::fromLatin1(start);
    if (looksLikeHtml(text.startsWith(u"ï»¿") ? text.mid(3) : text))
        return MediaType::Html;
    if (text.contains(u"multipart/related") && text.contains(u"MIME-Version:", Qt::CaseInsensitive))
        return unsupported(QT_TRANSLATE_NOOP("vigie::Worker", "a saved web archive (MHTML)"),
                           Remedy::SaveAsPdf);
    if (!wide && bytes.first(qMin<qsizetype>(65'536, bytes.size())).contains('\0'))
        return unsupported(QT_TRANSLATE_NOOP("vigie::Worker", "a binary file of an unknown kind"));
    return MediaType::Text;
}

} // namespace vigie
