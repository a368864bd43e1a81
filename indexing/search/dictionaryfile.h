// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <vector>

namespace vigie {

/// One dictionary as dictd(8) keeps it: NAME.index with a line a headword (word, offset and length in base
/// 64), and NAME.dict.dz with the articles, compressed in pieces that can be read alone (dictzip(1): a gzip
/// file whose extra field "RA" lists them). Only what is asked for is read. Not for two threads at once.
class DictionaryFile
{
public:
    /// `base`: the path without endings. Null when one of the files is missing or is none.
    static std::unique_ptr<DictionaryFile> open(const QString &base);

    /// The articles under a headword, which is compared as folded() folds it; at most `most`.
    QList<QString> articles(const QString &word, int most = 4);
    /// Latin words without case and accents; others as they are.
    static QString folded(const QString &word);

private:
    DictionaryFile() = default;
    bool readPieces();
    void indexHeadwords();
    QByteArray read(qint64 offset, qint64 length);

    struct Headword
    {
        size_t hash;
        quint32 line; ///< bytes of the index
    };

    QFile m_indexFile;
    QByteArrayView m_index;            ///< mapped
    std::vector<Headword> m_headwords; ///< by hash; made when it is first asked
    QFile m_articles;
    qint64 m_pieceLength = 0;     ///< of each piece but the last, unpacked
    std::vector<qint64> m_pieces; ///< where each begins in the file; one more for the end
    qint64 m_lastPiece = -1;
    QByteArray m_lastText;
};

} // namespace vigie
