// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>

namespace vigie {

/// The bytes of an open file, mapped. The worker never opens a document by its name.
class DocumentFile
{
public:
    /// Takes over `fd`.
    static Result<DocumentFile> map(int fd);
    DocumentFile(DocumentFile &&other) noexcept;
    DocumentFile &operator=(DocumentFile &&other) noexcept;
    ~DocumentFile();

    QByteArrayView bytes() const { return {m_data, m_size}; }

private:
    DocumentFile(const char *data, qsizetype size);
    const char *m_data = nullptr;
    qsizetype m_size = 0;
};

/// What a file is, by its bytes.
enum class MediaType { Pdf, Html, Text };

/// By content, never by name. Unsupported with what it is in plain words ("This is a Word document; …").
Result<MediaType> sniff(QByteArrayView bytes);

} // namespace vigie
