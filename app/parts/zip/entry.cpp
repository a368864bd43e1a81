// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zipfile.h"

#include <QCoreApplication>

#include <zip.h>

using namespace vigie;

namespace {

// 1 January 2000, 00:00 in the packed fields of the format: it cannot say "no time".
constexpr zip_uint16_t fixedDate = ((2000 - 1980) << 9) | (1 << 5) | 1;
constexpr zip_uint16_t fixedTime = 0;
constexpr zip_uint32_t plainFile = 0100644U << 16;
constexpr zip_uint32_t strongest = 9;

Error problem(const char *reason)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("vigie::Export", "The file could not be packed: %1.")
                .arg(QString::fromUtf8(reason))};
}

bool addEntry(zip_t *zip, const ZipEntry &entry)
{
    zip_source_t *source =
        zip_source_buffer(zip, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t at = zip_file_add(zip, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        zip_source_free(source);
        return false;
    }
    const auto index = zip_uint64_t(at);
    return zip_set_file_compression(zip, index, entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                    entry.stored ? 0 : strongest) == 0 &&
           zip_file_set_dostime(zip, index, fixedTime, fixedDate, 0) == 0 &&
           zip_file_set_external_attributes(zip, index, 0, ZIP_OPSYS_UNIX, plainFile) == 0;
}

Result<QByteArray> contentOf(zip_source_t *packed)
{
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_source_stat(packed, &status) != 0 || zip_source_open(packed) != 0)
        return problem(zip_error_strerror(zip_source_error(packed)));
    QByteArray bytes(qsizetype(status.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(packed, bytes.data(), status.size);
    zip_source_close(packed);
    if (read != bytes.size())
        return problem(zip_error_strerror(zip_source_error(packed)));
    return bytes;
}

Result<QByteArray> zipped(const QList<ZipEntry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *packed = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *zip = packed ? zip_open_from_source(packed, ZIP_TRUNCATE, &error) : nullptr;
    if (!zip) {
        const Error reason = problem(zip_error_strerror(&error));
        if (packed)
            zip_source_free(packed);
        zip_error_fini(&error);
        return reason;
    }
    zip_error_fini(&error);
    zip_source_keep(packed); // zip_close() gives its own hold back
    bool whole = true;
    for (const ZipEntry &entry : entries)
        whole = whole && addEntry(zip, entry);
    if (!whole || zip_close(zip) != 0) {
        const Error reason = problem(zip_strerror(zip));
        zip_discard(zip);
        zip_source_free(packed);
        return reason;
    }
    Result<QByteArray> bytes = contentOf(packed);
    zip_source_free(packed);
    return bytes;
}

} // namespace

extern "C" Q_DECL_EXPORT void vigieZip(const QList<ZipEntry> *entries, Result<QByteArray> *packed)
{
    static_assert(std::is_same_v<decltype(vigieZip), ZipPart>);
    *packed = zipped(*entries);
}
