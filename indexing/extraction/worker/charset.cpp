// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/charset.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype detectorBytes = 262'144;

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter openConverter(const QByteArray &name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.constData(), &status), &ucnv_close);
    return U_SUCCESS(status) ? std::move(converter) : Converter(nullptr, &ucnv_close);
}

bool isValidUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.isNull();
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
}

/// Share of `text` that is letters, figures, spaces and the marks between them, of scripts people write.
double plausibility(QStringView text)
{
    if (text.isEmpty())
        return 0;
    qsizetype good = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool usual = u == u'\n' || u == u'\r' || u == u'\t' || (u >= 0x20 && u < 0x7f) ||
                           (u >= 0xa0 && u < 0x530) || (u >= 0x2010 && u < 0x2040) ||
                           (u >= 0x3000 && u < 0x3100) || (u >= 0x4e00 && u < 0xa000) ||
                           (u >= 0xac00 && u < 0xd7a4) || (u >= 0xff00 && u < 0xfff0) || u == 0xfeff;
        good += usual ? 1 : 0;
    }
    return double(good) / double(text.size());
}

/// Converters by the detector's opinion, best first.
QList<QByteArray> detected(QByteArrayView bytes, bool markup)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    if (U_FAILURE(status))
        return {};
    ucsdet_enableInputFilter(detector.get(), markup);
    ucsdet_setText(detector.get(), bytes.data(), int32_t(qMin(bytes.size(), detectorBytes)), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    QList<QByteArray> names;
    bool sure = false;
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        UErrorCode ignored = U_ZERO_ERROR;
        const QByteArray name = converterFor(ucsdet_getName(matches[i], &ignored));
        sure = sure || ucsdet_getConfidence(matches[i], &ignored) >= 50;
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    // One accented line gives no statistics: then the most common Western charset is the likelier guess.
    const QByteArray western = converterFor("windows-1252");
    if (!sure)
        names.removeAll(western);
    if (!sure || names.isEmpty())
        names.prepend(western);
    return names;
}

} // namespace

DecodedText decode(QByteArrayView bytes, const QByteArray &charset)
{
    const Converter converter = openConverter(charset);
    if (!converter)
        return {};
    DecodedText result;
    result.charset = charset;
    result.text.resize(bytes.size() * 2 + 16);
    UErrorCode status = U_ZERO_ERROR;
    auto *to = reinterpret_cast<UChar *>(result.text.data());
    const char *from = bytes.data();
    ucnv_toUnicode(converter.get(), &to, to + result.text.size(), &from, from + bytes.size(), nullptr, true,
                   &status);
    result.text.resize(to - reinterpret_cast<const UChar *>(result.text.constData()));
    result.text.squeeze();
    if (result.text.startsWith(QChar(0xfeff)))
        result.text.remove(0, 1);
    result.replaced = result.text.count(QChar(QChar::ReplacementCharacter));
    return result;
}

QByteArray converterFor(const QByteArray &label)
{
    // WHATWG Encoding Standard §4.2, the rows whose meaning differs from the name or whose converter does.
    static const QHash<QByteArray, QByteArray> meanings{{"iso-8859-1", "ibm-5348_P100-1997"},
                                                        {"latin1", "ibm-5348_P100-1997"},
                                                        {"us-ascii", "ibm-5348_P100-1997"},
                                                        {"ascii", "ibm-5348_P100-1997"},
                                                        {"windows-1252", "ibm-5348_P100-1997"},
                                                        {"cp1252", "ibm-5348_P100-1997"},
                                                        {"iso-8859-9", "windows-1254"},
                                                        {"iso-8859-11", "windows-874"},
                                                        {"shift_jis", "ibm-943_P15A-2003"},
                                                        {"shift-jis", "ibm-943_P15A-2003"},
                                                        {"sjis", "ibm-943_P15A-2003"},
                                                        {"x-sjis", "ibm-943_P15A-2003"},
                                                        {"windows-31j", "ibm-943_P15A-2003"},
                                                        {"ms_kanji", "ibm-943_P15A-2003"},
                                                        {"cp932", "ibm-943_P15A-2003"},
                                                        {"ms932", "ibm-943_P15A-2003"},
                                                        {"euc-kr", "windows-949-2000"},
                                                        {"ks_c_5601-1987", "windows-949-2000"},
                                                        {"korean", "windows-949-2000"},
                                                        {"ksc5601", "windows-949-2000"},
                                                        {"cp949", "windows-949-2000"},
                                                        {"uhc", "windows-949-2000"},
                                                        {"windows-949", "windows-949-2000"},
                                                        {"gb2312", "gb18030"},
                                                        {"gbk", "gb18030"},
                                                        {"gb_2312-80", "gb18030"},
                                                        {"x-gbk", "gb18030"},
                                                        {"big5", "windows-950-2000"},
                                                        {"utf8", "UTF-8"},
                                                        {"utf-16", "UTF-16LE"},
                                                        {"unicode", "UTF-16LE"}};
    const QByteArray key = label.trimmed().toLower();
    if (key.isEmpty())
        return {};
    const QByteArray name = meanings.value(key, key);
    const Converter converter = openConverter(name);
    if (!converter)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray found = ucnv_getName(converter.get(), &status);
    // Charsets that turn plain ASCII into other signs are never what a page or a letter is in.
    return ucnv_getType(converter.get()) == UCNV_UTF7 || found.startsWith("SCSU") ||
                   found.startsWith("BOCU") || found.startsWith("ibm-37")
               ? QByteArray()
               : found;
}

std::optional<QByteArray> utf16ByZeros(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(qMin<qsizetype>(65'536, bytes.size()) & ~qsizetype(1));
    if (start.startsWith("\xff\xfe") && !start.startsWith(QByteArrayView("\xff\xfe\0\0", 4)))
        return "UTF-16LE";
    if (start.startsWith("\xfe\xff"))
        return "UTF-16BE";
    if (!start.contains('\0'))
        return std::nullopt;
    const double little = plausibility(decode(start, "UTF-16LE").text);
    const double big = plausibility(decode(start, "UTF-16BE").text);
    constexpr double enough = 0.95;
    if (qMax(little, big) < enough)
        return std::nullopt;
    return little >= big ? "UTF-16LE" : "UTF-16BE";
}

std::optional<DecodedText> decodeUnknown(QByteArrayView bytes, const QByteArray &label, bool markup)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return decode(bytes, "UTF-8");
    if (bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4)))
        return decode(bytes, "UTF-32LE");
    if (bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return decode(bytes, "UTF-32BE");
    if (const auto wide = utf16ByZeros(bytes))
        return decode(bytes, *wide);

    // Text in another charset is hardly ever valid UTF-8 by chance: then a label that says otherwise is
    // wrong.
    if (!isAscii(bytes) && isValidUtf8(bytes)) {
        DecodedText utf8 = decode(bytes, "UTF-8");
        constexpr qsizetype beyondChance = 4;
        if (label.isEmpty() || bytes.size() - utf8.text.size() >= beyondChance)
            return utf8;
    }
    // A label is believed unless it turns more than a few signs in a hundred into nothing.
    const auto fits = [](const DecodedText &text) { return text.replaced <= text.text.size() / 50; };
    const QByteArray named = converterFor(label);
    if (!named.isEmpty() && !named.startsWith("UTF-16") && !named.startsWith("UTF-32")) {
        const DecodedText text = decode(bytes, named);
        if (fits(text))
            return text;
    }
    if (isAscii(bytes) && !bytes.contains('\x1b'))
        return decode(bytes, "UTF-8");
    std::optional<DecodedText> best;
    for (const QByteArray &name : detected(bytes, markup)) {
        DecodedText text = decode(bytes, name);
        if (text.charset.isEmpty())
            continue;
        if (fits(text) && text.replaced == 0)
            return text;
        if (!best || text.replaced < best->replaced)
            best = std::move(text);
    }
    // Mostly UTF-8 with a few broken bytes is commoner than anything the detector can make of it.
    DecodedText utf8 = decode(bytes, "UTF-8");
    if (fits(utf8) && (!best || utf8.replaced <= best->replaced))
        return utf8;
    return best;
}

QByteArray charsetLabel(QByteArrayView html)
{
    static const QRegularExpression declared(
        u"<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = declared.match(QString::fromLatin1(html.first(qMin<qsizetype>(4096, html.size()))));
    return (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toLatin1();
}

} // namespace vigie
