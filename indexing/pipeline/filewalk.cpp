// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/filewalk.h"

#include "indexing/pipeline/nativepath.h"

#include <QCoreApplication>
#include <QHash>
#include <QMimeDatabase>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <numeric>
#include <sys/stat.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString noSuchFile()
{
    return QCoreApplication::translate("vigie::Import", "There is no such file or folder.");
}

QString reasonOf(int error)
{
    return error == EACCES || error == EPERM
               ? QCoreApplication::translate("vigie::Import",
                                             "The folder may not be read. Check its permissions.")
               : QCoreApplication::translate("vigie::Import", "The folder could not be read: %1.")
                     .arg(QString::fromLocal8Bit(strerror(error)));
}

class Walk
{
public:
    explicit Walk(const std::function<bool()> &stop)
        : m_stop(stop)
    {
    }

    /// What a person named: a link means what it points to.
    void take(const QString &path)
    {
        QByteArray native = nativePath(path);
        struct stat info = {};
        int status = statusOf(native, info);
        if (status == 0 && S_ISLNK(info.st_mode)) {
            const std::unique_ptr<char, decltype(&free)> target(realpath(native.constData(), nullptr), &free);
            native = target ? QByteArray(target.get()) : native;
            status = target ? statusOf(native, info) : -1;
        }
        const bool circle = status != 0 && errno == ELOOP;
        if (status != 0)
            skip(native, ImportOutcome::Status::Failed,
                 circle ? Error::Code::Unsupported : Error::Code::NotFound,
                 circle ? QCoreApplication::translate("vigie::Import", "The link leads round in a circle.")
                        : noSuchFile());
        else if (S_ISDIR(info.st_mode))
            enter(native);
        else
            add(native, info, true);
    }

    FoundFiles found;

private:
    struct Entry
    {
        QByteArray path;
        struct stat info = {};
    };

    /// Depth first with a list of its own: a chain of folders is no deeper than the disk, the stack is.
    void enter(const QByteArray &first)
    {
        QList<QByteArray> folders{first};
        while (!folders.isEmpty() && !(m_stop && m_stop())) {
            const QByteArray folder = folders.takeLast();
            QList<QByteArray> inner;
            for (const Entry &entry : entriesOf(folder)) {
                if (isFolderToEnter(entry))
                    inner.prepend(entry.path);
            }
            folders += inner;
        }
    }

    /// The entries of a folder by name; none, and a reason, when it may not be read, or was seen before.
    QList<Entry> entriesOf(const QByteArray &folder)
    {
        const OpenFolder open = openFolder(folder);
        struct stat info = {};
        if (!open || fstat(dirfd(open.get()), &info) != 0) {
            skip(folder, ImportOutcome::Status::Failed, Error::Code::Unreadable, reasonOf(errno));
            return {};
        }
        if (m_entered.contains({info.st_dev, info.st_ino}))
            return {};
        m_entered.insert({info.st_dev, info.st_ino});
        QList<Entry> entries;
        errno = 0;
        while (const dirent *entry = readdir(open.get())) {
            if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
                continue;
            Entry one{(folder == "/" ? QByteArray() : folder) + QByteArray("/") + entry->d_name, {}};
            if (fstatat(dirfd(open.get()), entry->d_name, &one.info, AT_SYMLINK_NOFOLLOW) == 0)
                entries.append(one);
            else
                skip(one.path, ImportOutcome::Status::Failed, Error::Code::Unreadable, reasonOf(errno));
            errno = 0;
        }
        if (errno != 0) // a disk that fails half way: what was listed is taken, the rest is owned up to
            skip(folder, ImportOutcome::Status::Failed, Error::Code::Unreadable, reasonOf(errno));
        std::sort(entries.begin(), entries.end(),
                  [](const Entry &a, const Entry &b) { return a.path < b.path; });
        return entries;
    }

    bool isFolderToEnter(const Entry &entry)
    {
        const auto passOver = [&](const QString &why) {
            skip(entry.path, ImportOutcome::Status::Skipped, Error::Code::Unsupported, why);
        };
        if (S_ISLNK(entry.info.st_mode))
            passOver(QCoreApplication::translate(
                "vigie::Import", "Links inside folders are not followed. Import what it points to."));
        else if (entry.path.at(entry.path.lastIndexOf('/') + 1) == '.')
            passOver(
                QCoreApplication::translate("vigie::Import", "Hidden files and folders are not imported."));
        else if (S_ISDIR(entry.info.st_mode))
            return true;
        else
            add(entry.path, entry.info, false);
        return false;
    }

    void add(const QByteArray &path, const struct stat &info, bool givenDirectly)
    {
        // Opening a pipe or a device could block for ever.
        if (!S_ISREG(info.st_mode)) {
            skip(path, givenDirectly ? ImportOutcome::Status::Failed : ImportOutcome::Status::Skipped,
                 Error::Code::Unsupported,
                 QCoreApplication::translate("vigie::Import",
                                             "This is a device, pipe or socket, not a file."));
            return;
        }
        const QString shown = shownPath(path);
        if (!givenDirectly && !mayHoldDocument(shown)) {
            skip(path, ImportOutcome::Status::Skipped, Error::Code::Unsupported,
                 QCoreApplication::translate("vigie::Import",
                                             "Files of this kind are not documents Vigie can read."));
            return;
        }
        if (m_added.contains(path))
            return;
        m_added.insert(path);
        found.files.append({shown, path, info.st_size,
                            qint64(info.st_mtim.tv_sec) * 1000 + info.st_mtim.tv_nsec / 1'000'000,
                            givenDirectly});
    }

    // By name alone: what a file really is, the worker finds out. This spares copying a folder of films.
    bool mayHoldDocument(const QString &path)
    {
        const QString name = path.section(u'/', -1);
        const QString ending = name.section(u'.', -1).toLower();
        const auto known = m_endings.constFind(ending);
        if (known != m_endings.cend())
            return *known;
        const QString type = m_types.mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
        const QStringList others{u"image/"_s, u"audio/"_s, u"video/"_s, u"font/"_s};
        const bool may = std::none_of(others.cbegin(), others.cend(),
                                      [&type](const QString &other) { return type.startsWith(other); });
        m_endings.insert(ending, may);
        return may;
    }

    void skip(const QByteArray &path, ImportOutcome::Status status, Error::Code code, const QString &why)
    {
        found.skipped.append({shownPath(path), status, {}, Error{code, why}});
    }

    const std::function<bool()> &m_stop;
    QMimeDatabase m_types;
    QHash<QString, bool> m_endings;              ///< whether files of that ending may hold a document
    QSet<std::pair<quint64, quint64>> m_entered; ///< device and inode
    QSet<QByteArray> m_added;
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

bool isPdf(const FoundFile &file)
{
    return file.path.endsWith(u".pdf", Qt::CaseInsensitive);
}

QList<FoundFile> inReadingOrder(QList<FoundFile> files)
{
    std::stable_sort(files.begin(), files.end(),
                     [](const FoundFile &a, const FoundFile &b) { return a.size > b.size; });
    const auto others = std::stable_partition(files.begin(), files.end(), isPdf);
    const auto bytes = [](auto from, auto to) {
        return std::accumulate(from, to, 1.0,
                               [](double sum, const FoundFile &file) { return sum + double(file.size) + 1; });
    };
    const double allPdfs = bytes(files.begin(), others);
    const double allOthers = bytes(others, files.end());
    QList<FoundFile> mixed;
    mixed.reserve(files.size());
    double pdfsTaken = 0;
    double othersTaken = 0;
    for (auto pdf = files.begin(), other = others; pdf != others || other != files.end();) {
        const bool takePdf =
            other == files.end() || (pdf != others && pdfsTaken / allPdfs <= othersTaken / allOthers);
        (takePdf ? pdfsTaken : othersTaken) += double((takePdf ? pdf : other)->size) + 1;
        mixed.append(std::move(*(takePdf ? pdf++ : other++)));
    }
    return mixed;
}

} // namespace vigie
