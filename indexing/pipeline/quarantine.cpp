// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/quarantine.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 largestFile = qint64(16) << 20;

} // namespace

Quarantine::Quarantine(const QString &libraryFolder)
    : m_file(libraryFolder + u"/quarantine.json")
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    if (all[u"version"].toString() == QStringLiteral(VIGIE_VERSION))
        m_entries = all[u"files"].toObject();
}

bool Quarantine::concerns(const Error &error)
{
    return error.code == Error::Code::Crashed || error.code == Error::Code::TimedOut;
}

std::optional<Error> Quarantine::find(const QString &sha256) const
{
    const QJsonObject entry = m_entries[sha256].toObject();
    if (entry.isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(entry[u"on"].toString(), Qt::ISODate);
    const bool timedOut = entry[u"timedOut"].toBool();
    const QString text =
        timedOut ? QCoreApplication::translate(
                       "vigie::Import", "Reading this file took too long twice, on %1, and it was set aside. "
                                        "Import the file by itself to try once more.")
                 : QCoreApplication::translate(
                       "vigie::Import", "Reading this file failed twice, on %1, and it was set aside. Import "
                                        "the file by itself to try once more.");
    return Error{timedOut ? Error::Code::TimedOut : Error::Code::Crashed,
                 text.arg(QLocale().toString(day, QLocale::LongFormat))};
}

void Quarantine::add(const QString &sha256, const Error &error)
{
    m_entries[sha256] = QJsonObject{{u"on"_s, QDate::currentDate().toString(Qt::ISODate)},
                                    {u"timedOut"_s, error.code == Error::Code::TimedOut}};
    m_changed = true;
}

void Quarantine::remove(const QString &sha256)
{
    if (!m_entries.contains(sha256))
        return;
    m_entries.remove(sha256);
    m_changed = true;
}

Result<void> Quarantine::save()
{
    if (!m_changed)
        return {};
    QSaveFile file(m_file);
    const QByteArray json =
        QJsonDocument(QJsonObject{{u"version"_s, QStringLiteral(VIGIE_VERSION)}, {u"files"_s, m_entries}})
            .toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("vigie::Import",
                                                 "The list of files set aside could not be written: %1.")
                         .arg(file.errorString())};
    m_changed = false;
    return {};
}

} // namespace vigie
