// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/documentfile.h"

#include "indexing/extraction/sentence.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

DocumentFile::DocumentFile(const char *data, qsizetype size)
    : m_data(data)
    , m_size(size)
{
}

DocumentFile::DocumentFile(DocumentFile &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

DocumentFile &DocumentFile::operator=(DocumentFile &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

DocumentFile::~DocumentFile()
{
    if (m_data)
        munmap(const_cast<char *>(m_data), size_t(m_size));
}

Result<DocumentFile> DocumentFile::map(int fd)
{
    struct stat info = {};
    void *data = MAP_FAILED;
    if (fstat(fd, &info) == 0 && info.st_size > 0)
        data = mmap(nullptr, size_t(info.st_size), PROT_READ, MAP_PRIVATE, fd, 0);
    close(fd);
    if (data == MAP_FAILED)
        return Error{Error::Code::Unreadable,
                     sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The file could not be read."))};
    return DocumentFile(static_cast<const char *>(data), qsizetype(info.st_size));
}

} // namespace vigie
