// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <xapian.h>

#include <exception>
#include <type_traits>

namespace vigie {

/// The error of a Xapian exception, as a sentence.
Error xapianError(const Xapian::Error &error);

/// Runs `work` and makes what it throws an Error: the one place where Xapian's exceptions end.
template <typename Work>
auto guarded(Work &&work) -> std::invoke_result_t<Work>
{
    try {
        return work();
    } catch (const Xapian::Error &error) {
        return xapianError(error);
    } catch (const std::exception &error) { // out of memory, or of disk while a string grew
        return Error{
            Error::Code::Storage,
            QStringLiteral("The search index could not be used: %1.").arg(QString::fromUtf8(error.what()))};
    }
}

} // namespace vigie
