// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/dictionaryfile.h"

#include "indexing/language/normalise.h"
#include "indexing/search/latinwords.h"

#include <QtEndian>

#include <algorithm>
#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 longestArticle = 64 * 1024;
constexpr int gzipHeader = 10; // RFC 1952: before the extra field
constexpr uchar hasExtra = 4;  // flags of the header
constexpr uchar hasName = 8;
constexpr uchar hasComment = 16;
constexpr uchar hasChecksum = 2;

// Digits of dictd's numbers, most significant first.
std::optional<qint64> number(QByteArrayView digits)
{
    static constexpr QByteArrayView alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    qint64 value = 0;
    if (digits.isEmpty() || digits.size() > 6)
        return std::nullopt;
    for (const char digit : digits) {
        const qsizetype at = alphabet.indexOf(digit);
        if (at < 0)
            return std::nullopt;
        value = value * 64 + at;
    }
    return value;
}

bool skipText(QFile &file)
{
    char letter = 1;
    while (file.getChar(&letter)) {
        if (letter == '\0')
            return true;
    }
    return false;
}

} // namespace

std::unique_ptr<DictionaryFile> DictionaryFile::open(const QString &base)
{
    std::unique_ptr<DictionaryFile> opened(new DictionaryFile);
    opened->m_indexFile.setFileName(base + u".index");
    opened->m_articles.setFileName(base + u".dict.dz");
    if (!opened->m_indexFile.open(QIODevice::ReadOnly) || !opened->m_articles.open(QIODevice::ReadOnly))
        return nullptr;
    const uchar *bytes = opened->m_indexFile.map(0, opened->m_indexFile.size());
    if (!bytes || !opened->readPieces())
        return nullptr;
    opened->m_index = {bytes, opened->m_indexFile.size()};
    return opened;
}

bool DictionaryFile::readPieces()
{
    const QByteArray header = m_articles.read(gzipHeader);
    if (header.size() < gzipHeader || !header.startsWith("\x1f\x8b"))
        return false;
    const uchar flags = uchar(header.at(3));
    if (!(flags & hasExtra))
        return false;
    const QByteArray size = m_articles.read(2);
    const QByteArray extra =
        size.size() < 2 ? QByteArray() : m_articles.read(qFromLittleEndian<quint16>(size.constData()));
    // "RA", its length, version 1, the length of a piece, their number, the length of each when packed.
    if (extra.size() < 10 || !extra.startsWith("RA"))
        return false;
    m_pieceLength = qFromLittleEndian<quint16>(extra.constData() + 6);
    const int count = qFromLittleEndian<quint16>(extra.constData() + 8);
    if (m_pieceLength == 0 || extra.size() < 10 + 2 * count)
        return false;
    if ((flags & hasName) && !skipText(m_articles))
        return false;
    if ((flags & hasComment) && !skipText(m_articles))
        return false;
    qint64 at = m_articles.pos() + (flags & hasChecksum ? 2 : 0);
    for (int piece = 0; piece < count; ++piece) {
        m_pieces.push_back(at);
        at += qFromLittleEndian<quint16>(extra.constData() + 10 + 2 * piece);
    }
    m_pieces.push_back(at);
    return at <= m_articles.size();
}

QString DictionaryFile::folded(const QString &word)
{
    const bool ascii = std::all_of(word.cbegin(), word.cend(), [](QChar letter) { return letter < u'\x80'; });
    if (ascii)
        return word.toLower();
    const bool latin = word.front().script() == QChar::Script_Latin;
    return latin ? withoutAccents(normalise(word).text) : word;
}

void DictionaryFile::indexHeadwords()
{
    for (qsizetype at = 0; at < m_index.size();) {
        const qsizetype end = m_index.indexOf('\n', at);
        const qsizetype tab = m_index.indexOf('\t', at);
        if (tab > at && (end < 0 || tab < end))
            m_headwords.push_back(
                {qHash(folded(QString::fromUtf8(m_index.sliced(at, tab - at)))), quint32(at)});
        if (end < 0)
            break;
        at = end + 1;
    }
    std::stable_sort(m_headwords.begin(), m_headwords.end(),
                     [](const Headword &a, const Headword &b) { return a.hash < b.hash; });
}

QList<QString> DictionaryFile::articles(const QString &word, int most)
{
    if (m_headwords.empty())
        indexHeadwords();
    const QString wanted = folded(word);
    const Headword key{qHash(wanted), 0};
    auto found = std::lower_bound(m_headwords.cbegin(), m_headwords.cend(), key,
                                  [](const Headword &a, const Headword &b) { return a.hash < b.hash; });
    QList<QString> texts;
    for (; found != m_headwords.cend() && found->hash == key.hash && texts.size() < most; ++found) {
        qsizetype end = m_index.indexOf('\n', found->line);
        if (end < 0)
            end = m_index.size();
        const QList<QByteArray> fields =
            m_index.sliced(found->line, end - found->line).toByteArray().split('\t');
        if (fields.size() < 3 || folded(QString::fromUtf8(fields.at(0))) != wanted)
            continue;
        const std::optional<qint64> offset = number(fields.at(1));
        const std::optional<qint64> length = number(fields.at(2));
        if (offset && length && *length <= longestArticle)
            texts.append(QString::fromUtf8(read(*offset, *length)));
    }
    return texts;
}

QByteArray DictionaryFile::read(qint64 offset, qint64 length)
{
    QByteArray text;
    for (qint64 piece = offset / m_pieceLength; text.size() < length; ++piece) {
        if (piece + 1 >= qint64(m_pieces.size()))
            break;
        if (piece != m_lastPiece) {
            m_articles.seek(m_pieces[size_t(piece)]);
            QByteArray packed = m_articles.read(m_pieces[size_t(piece) + 1] - m_pieces[size_t(piece)]);
            QByteArray unpacked(m_pieceLength, Qt::Uninitialized);
            z_stream stream{};
            if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
                return {};
            stream.next_in = reinterpret_cast<Bytef *>(packed.data());
            stream.avail_in = uInt(packed.size());
            stream.next_out = reinterpret_cast<Bytef *>(unpacked.data());
            stream.avail_out = uInt(unpacked.size());
            const int answer = inflate(&stream, Z_PARTIAL_FLUSH);
            unpacked.resize(unpacked.size() - qsizetype(stream.avail_out));
            inflateEnd(&stream);
            if (answer != Z_OK && answer != Z_STREAM_END && answer != Z_BUF_ERROR)
                return {};
            m_lastPiece = piece;
            m_lastText = unpacked;
        }
        const qint64 from = text.isEmpty() ? offset % m_pieceLength : 0;
        const QByteArray part = m_lastText.mid(from, length - text.size());
        if (part.isEmpty())
            break;
        text += part;
    }
    return text;
}

} // namespace vigie
