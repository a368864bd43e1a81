// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/charset.h"
#include "indexing/extraction/worker/documentfile.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype head = 1024;        // where PDF readers look for the header, and browsers for markup
constexpr qsizetype archiveHead = 8192; // where an office file's first entries name themselves

struct Signature
{
    qsizetype offset;
    QByteArrayView bytes;
    const char16_t *what;
};

/// From file(1)'s public list of magic numbers: what people drop into a folder of reports.
const std::array signatures{
    Signature{0, "\x89PNG\r\n\x1a\n", u"a picture (PNG)"},
    Signature{0, "\xff\xd8\xff", u"a picture (JPEG)"},
    Signature{0, "GIF8", u"a picture (GIF)"},
    Signature{0, QByteArrayView("II*\0", 4), u"a picture (TIFF)"},
    Signature{0, QByteArrayView("MM\0*", 4), u"a picture (TIFF)"},
    Signature{8, "WEBP", u"a picture (WebP)"},
    Signature{4, "ftyp", u"a film or picture (MP4, HEIC)"},
    Signature{0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", u"an older Office document (doc, xls, ppt, hwp)"},
    Signature{0, "{\\rtf", u"a Rich Text document (RTF)"},
    Signature{0, "%!PS", u"a PostScript file"},
    Signature{0, "\x1f\x8b", u"a compressed file (gzip)"},
    Signature{0, "BZh", u"a compressed file (bzip2)"},
    Signature{0,
              QByteArrayView("\xfd"
                             "7zXZ\0",
                             6),
              u"a compressed file (xz)"},
    Signature{0, "7z\xbc\xaf\x27\x1c", u"an archive (7z)"},
    Signature{0, "Rar!\x1a\x07", u"an archive (RAR)"},
    Signature{257, "ustar", u"an archive (tar)"},
    Signature{0, QByteArrayView("SQLite format 3\0", 16), u"a database (SQLite)"},
    Signature{0,
              "\x7f"
              "ELF",
              u"a program"},
    Signature{0, QByteArrayView("MZ\x90\0", 4), u"a program"},
    Signature{0, "ID3", u"a sound file (MP3)"},
    Signature{0, "OggS", u"a sound or film file (Ogg)"},
    Signature{0, "RIFF", u"a sound or film file"},
    Signature{0, "AT&TFORM", u"a DjVu document"},
};

QString archiveKind(QByteArrayView start)
{
    const auto names = [&](const char *name) { return start.indexOf(name) >= 0; };
    if (names("word/"))
        return u"a Word document (docx)"_s;
    if (names("xl/"))
        return u"an Excel workbook (xlsx)"_s;
    if (names("ppt/"))
        return u"a PowerPoint presentation (pptx)"_s;
    if (names("opendocument"))
        return u"an OpenDocument file (odt, ods, odp)"_s;
    if (names("epub+zip"))
        return u"an electronic book (EPUB)"_s;
    if (names("hwp+zip"))
        return u"a Hancom document (hwpx)"_s;
    if (names("[Content_Types].xml"))
        return u"an Office document"_s;
    return u"an archive (zip)"_s;
}

Error unsupported(const QString &what)
{
    return {Error::Code::Unsupported, u"This is %1; Vigie reads PDF, HTML and plain text."_s.arg(what)};
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
        return unsupported(archiveKind(bytes.first(qMin(archiveHead, bytes.size()))));
    for (const Signature &signature : signatures) {
        if (start.size() > signature.offset && start.sliced(signature.offset).startsWith(signature.bytes))
            return unsupported(QStringView(signature.what).toString());
    }
    // Markup is ASCII in every charset but UTF-16, so that a byte string is good enough to look at.
    const auto wide = utf16ByZeros(bytes);
    const QString text = wide ? decode(start, *wide).text : QString::fromLatin1(start);
    if (looksLikeHtml(text.startsWith(u"ï»¿") ? text.mid(3) : text))
        return MediaType::Html;
    if (text.contains(u"multipart/related") && text.contains(u"MIME-Version:", Qt::CaseInsensitive))
        return unsupported(u"a saved web archive (MHTML)"_s);
    if (!wide && bytes.first(qMin<qsizetype>(65'536, bytes.size())).contains('\0'))
        return unsupported(u"a binary file of an unknown kind"_s);
    return MediaType::Text;
}

} // namespace vigie
