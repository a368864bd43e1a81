// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace vigie {

/// What the program answered.
struct Answer
{
    int status = -1; ///< exit status; -1 when it crashed or hung
    QByteArray out;
    QByteArray err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QJsonArray array() const { return json().array(); }
    QJsonObject object() const { return json().object(); }
};

/// The built program with a home, settings and library of its own, and without a display: as a script runs
/// it.
class Program
{
public:
    bool isBuilt() const;
    QString folder() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString library() const { return file(QStringLiteral("library")); }
    /// Runs `vigie ARGUMENTS --library …` to its end; in `locale` ("ja_JP.UTF-8") where one is named.
    Answer run(QStringList arguments, const QString &locale = {}) const;
    QProcessEnvironment environment() const;

private:
    QTemporaryDir m_folder;
};

/// Every value of `key` in an array of objects.
QSet<QString> valuesOf(const QJsonArray &array, const QString &key);
/// The first object that `holds`; empty if none does.
QJsonObject firstWhere(const QJsonArray &array, const std::function<bool(const QJsonObject &)> &holds);
/// The words at a place's "start" and "end", which count code points.
QString wordsAt(const QString &text, const QJsonObject &place);

} // namespace vigie
