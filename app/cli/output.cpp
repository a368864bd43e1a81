// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/command.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace vigie {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Output::value(const QJsonObject &object) const
{
    write(stdout, QJsonDocument(object).toJson());
}

void Output::value(const QJsonArray &array) const
{
    write(stdout, QJsonDocument(array).toJson());
}

void Output::line(const QString &text) const
{
    if (!m_json)
        write(stdout, (text + u'\n').toUtf8());
}

void Output::note(const QString &text) const
{
    if (!m_quiet)
        write(stderr, (text + u'\n').toUtf8());
}

void Output::progress(const QString &text) const
{
    static const bool terminal = ::isatty(STDERR_FILENO) == 1;
    if (!m_quiet && terminal)
        write(stderr, "\r\033[K" + text.toUtf8());
}

void Output::problem(const QString &text) const
{
    write(stderr, (text + u'\n').toUtf8());
}

int Output::failure(const Error &error) const
{
    problem(error.message);
    return error.code == Error::Code::InvalidInput ? WrongUsage : Failure;
}

} // namespace vigie
