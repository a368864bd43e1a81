// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/filewalk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

class Walk
{
public:
    explicit Walk(const std::function<bool()> &stop)
        : m_stop(stop)
    {
    }

    void take(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.exists())
            skip(info, ImportOutcome::Status::Failed, Error::Code::NotFound,
                 QCoreApplication::translate("vigie::Import", "There is no such file or folder."));
        else if (info.isDir())
            enter(QFileInfo(info.canonicalFilePath()));
        else
            add(info, true);
    }

    FoundFiles found;

private:
    void enter(const QFileInfo &folder)
    {
        const QDir dir(folder.filePath());
        if (m_entered.contains(dir.canonicalPath()) || (m_stop && m_stop()))
            return;
        m_entered.insert(dir.canonicalPath());
        if (!folder.isReadable() || !folder.isExecutable()) {
            skip(folder, ImportOutcome::Status::Failed, Error::Code::Unreadable,
                 QCoreApplication::translate("vigie::Import",
                                             "The folder may not be read. Check its permissions."));
            return;
        }
        const QFileInfoList entries = dir.entryInfoList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            const auto passOver = [&](const QString &why) {
                skip(entry, ImportOutcome::Status::Skipped, Error::Code::Unsupported, why);
            };
            if (entry.isSymLink())
                passOver(QCoreApplication::translate(
                    "vigie::Import", "Links inside folders are not followed. Import what it points to."));
            else if (entry.isHidden())
                passOver(QCoreApplication::translate("vigie::Import",
                                                     "Hidden files and folders are not imported."));
            else if (entry.isDir())
                enter(entry);
            else
                add(entry, false);
        }
    }

    void add(const QFileInfo &info, bool givenDirectly)
    {
        // Opening a pipe or a device could block for ever.
        if (!info.isFile()) {
            skip(info, givenDirectly ? ImportOutcome::Status::Failed : ImportOutcome::Status::Skipped,
                 Error::Code::Unsupported,
                 QCoreApplication::translate("vigie::Import", "This is not a regular file."));
            return;
        }
        if (!givenDirectly && !mayHoldDocument(info)) {
            skip(info, ImportOutcome::Status::Skipped, Error::Code::Unsupported,
                 QCoreApplication::translate("vigie::Import",
                                             "Files of this kind are not documents Vigie can read."));
            return;
        }
        const QString path = QDir::cleanPath(info.absoluteFilePath());
        if (m_added.contains(path))
            return;
        m_added.insert(path);
        found.files.append({path, info.size(), info.lastModified().toMSecsSinceEpoch(), givenDirectly});
    }

    // By name alone: what a file really is, the worker finds out. This spares copying a folder of films.
    bool mayHoldDocument(const QFileInfo &info) const
    {
        const QString type = m_types.mimeTypeForFile(info.fileName(), QMimeDatabase::MatchExtension).name();
        const QStringList others{u"image/"_s, u"audio/"_s, u"video/"_s, u"font/"_s};
        return std::none_of(others.cbegin(), others.cend(),
                            [&type](const QString &other) { return type.startsWith(other); });
    }

    void skip(const QFileInfo &info, ImportOutcome::Status status, Error::Code code, const QString &why)
    {
        found.skipped.append({QDir::cleanPath(info.absoluteFilePath()), status, {}, Error{code, why}});
    }

    const std::function<bool()> &m_stop;
    QMimeDatabase m_types;
    QSet<QString> m_entered;
    QSet<QString> m_added;
};

} // namespace

FoundFiles findFiles(const QStringList &paths, const std::function<bool()> &stop)
{
    Walk walk(stop);
    for (const QString &path : paths)
        walk.take(path);
    std::sort(walk.found.files.begin(), walk.found.files.end(),
              [](const FoundFile &a, const FoundFile &b) { return a.path < b.path; });
    return walk.found;
}

} // namespace vigie
