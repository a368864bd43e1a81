// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/sharedpixels.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace vigie {

namespace {

Error noMemory()
{
    return {
        Error::Code::TooLarge,
        QCoreApplication::translate("vigie::Worker", "There is no memory for the picture of the page (%1).")
            .arg(QString::fromLocal8Bit(strerror(errno)))};
}

struct Mapping
{
    void *start = MAP_FAILED;
    size_t size = 0;
};

} // namespace

SharedPixels::SharedPixels(int file)
    : m_file(file)
{
}

SharedPixels::SharedPixels(SharedPixels &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_start(std::exchange(other.m_start, nullptr))
    , m_mapped(std::exchange(other.m_mapped, 0))
{
}

SharedPixels::~SharedPixels()
{
    if (m_mapped > 0)
        munmap(m_start, size_t(m_mapped));
    if (m_file >= 0)
        close(m_file);
}

Result<SharedPixels> SharedPixels::make(qint64 pixels)
{
    SharedPixels made(memfd_create("vigie-page", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (made.m_file < 0 || ftruncate(made.m_file, pixels * bytesPerPixel) != 0 ||
        fcntl(made.m_file, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        return noMemory();
    return made;
}

void SharedPixels::reserve(qint64 bytes)
{
    if (m_mapped > 0)
        return;
    void *start = mmap(nullptr, size_t(bytes), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, m_file, 0);
    if (start == MAP_FAILED)
        return;
    m_start = start;
    m_mapped = bytes;
}

Result<QImage> SharedPixels::image(QSize size)
{
    auto mapping = std::make_unique<Mapping>();
    mapping->size = size_t(bytesPerPixel) * size_t(size.width()) * size_t(size.height());
    if (qint64(mapping->size) <= m_mapped) {
        mapping->size = size_t(std::exchange(m_mapped, 0));
        mapping->start = std::exchange(m_start, nullptr);
    } else {
        // All of it at once and here: whoever paints the picture would take its pages one after the other.
        mapping->start = mmap(nullptr, mapping->size, PROT_READ, MAP_SHARED | MAP_POPULATE, m_file, 0);
    }
    if (mapping->start == MAP_FAILED)
        return noMemory();
    const auto release = [](void *info) {
        const std::unique_ptr<Mapping> ended(static_cast<Mapping *>(info));
        munmap(ended->start, ended->size);
    };
    Mapping *given = mapping.release();
    const QImage image(static_cast<const uchar *>(given->start), size.width(), size.height(),
                       qsizetype(bytesPerPixel) * size.width(), QImage::Format_RGB32, release, given);
    if (!image.isNull())
        return image;
    release(given);
    return noMemory();
}

} // namespace vigie
