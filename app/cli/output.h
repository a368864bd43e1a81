// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace vigie {

/// Standard output and error of a command: one JSON value or lines for people, never both.
class Output
{
public:
    Output(bool json, bool quiet)
        : m_json(json)
        , m_quiet(quiet)
    {
    }

    bool json() const { return m_json; }
    bool quiet() const { return m_quiet; }
    void value(const QJsonObject &object) const;
    void value(const QJsonArray &array) const;
    void line(const QString &text = {}) const; ///< for people, on standard output
    void note(const QString &text) const;      ///< on standard error, unless quiet
    void progress(const QString &text) const;  ///< overwrites itself on a terminal; nothing elsewhere
    void problem(const QString &text) const;   ///< on standard error, always
    int failure(const Error &error) const;     ///< says the error and answers its exit status

private:
    bool m_json;
    bool m_quiet;
};

} // namespace vigie
