// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QImage>

namespace vigie {

/// Memory for one picture, which the worker writes and this program reads: no pixel goes through the socket.
/// Its size is sealed, so that the worker cannot take it away while it is read.
class SharedPixels
{
public:
    static constexpr qint64 bytesPerPixel = 4;
    /// Room for `pixels` of four bytes; only what is written takes memory.
    static Result<SharedPixels> make(qint64 pixels);
    SharedPixels(SharedPixels &&other) noexcept;
    SharedPixels &operator=(SharedPixels &&other) = delete;
    Q_DISABLE_COPY(SharedPixels)
    ~SharedPixels();

    int descriptor() const { return m_file; }
    /// Takes the memory for so many bytes now, which is cheaper at once than page by page while somebody
    /// waits. Where there is none, it is taken later.
    void reserve(qint64 bytes);
    /// The picture as it was drawn; the memory lives as long as the image. Once.
    Result<QImage> image(QSize size);

private:
    explicit SharedPixels(int file);
    int m_file = -1;
    void *m_start = nullptr; ///< of what was reserved
    qint64 m_mapped = 0;
};

} // namespace vigie
