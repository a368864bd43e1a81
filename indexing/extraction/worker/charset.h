// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace vigie {

/// Text made of bytes.
struct DecodedText
{
    QString text;           ///< without byte order mark; bytes that mean nothing are U+FFFD
    QByteArray charset;     ///< ICU's name of the converter
    qsizetype replaced = 0; ///< how many U+FFFD the decoder put in
};

/// `bytes` by ICU's converter `charset`. An unknown name gives no text and no charset.
DecodedText decode(QByteArrayView bytes, const QByteArray &charset);

/// ICU's converter for a label as pages write it, by the table of the WHATWG Encoding Standard: "iso-8859-1"
/// means windows-1252, "shift_jis" windows-31j, "euc-kr" windows-949. Empty if there is none.
QByteArray converterFor(const QByteArray &label);

/// "UTF-16LE" or "UTF-16BE" when the bytes hold zeros and are plausible as such: with a mark or without.
std::optional<QByteArray> utf16ByZeros(QByteArrayView bytes);

/// Decodes by, in this order: byte order mark, `label` (when it decodes well), the bytes themselves. `markup`
/// tells the detector to look past tags. Nothing when the bytes are no text in any charset.
std::optional<DecodedText> decodeUnknown(QByteArrayView bytes, const QByteArray &label, bool markup);

/// The charset a page names in its first 4096 bytes (meta charset, http-equiv, XML declaration), as written.
QByteArray charsetLabel(QByteArrayView html);

} // namespace vigie
