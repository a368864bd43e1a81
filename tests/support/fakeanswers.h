// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QPromise>

/// What the faked services answer with.
namespace vigie::fakes {

template <typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

inline const Error notFound{Error::Code::NotFound, QStringLiteral("No such thing.")};

} // namespace vigie::fakes
