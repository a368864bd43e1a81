// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/workerprocess.h"

#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace vigie {

/// The worker built with the tests.
inline QString builtWorker()
{
    return QStringLiteral(VIGIE_BIN_DIR "/vigie-worker");
}

/// Files of one test.
class Files
{
public:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a fixture could not be written");
        return path;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

inline QString wordsOf(const Page &page, const Block &block)
{
    return page.text.mid(block.span.start, block.span.length());
}

inline QStringList blocksOfKind(const Page &page, Block::Kind kind)
{
    QStringList found;
    for (const Block &block : page.blocks) {
        if (block.kind == kind)
            found.append(wordsOf(page, block));
    }
    return found;
}

} // namespace vigie
