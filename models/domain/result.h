// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace vigie {

/// Why something could not be done. `code` is for the program to branch on; `message` is a
/// sentence in English for the log, the command line and, through tr() in ui/, for people.
struct Error
{
    enum class Code {
        NotFound,     ///< no such file, document, entity …
        Unreadable,   ///< the file could not be opened or read
        Encrypted,    ///< a password would be needed
        Malformed,    ///< the bytes are not what they claim to be
        Empty,        ///< readable, but holds no text (a scan, a blank file)
        Unsupported,  ///< a format this version does not read
        TooLarge,     ///< over a stated limit
        TimedOut,     ///< the worker needed longer than its limit
        Crashed,      ///< the worker died on it
        TooNew,       ///< written by a newer version of Vigie
        Storage,      ///< the library folder could not be read or written
        InvalidInput, ///< the caller's argument makes no sense (a date that is none, a range outside the
                      ///< page)
        Cancelled,
    };
    Code code = Code::Malformed;
    QString message;
    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the reason why there is none. value() may only be called when ok().
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace vigie
