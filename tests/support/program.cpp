// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString programPath = QStringLiteral(VIGIE_BIN_DIR "/vigie");
constexpr int longestRunMs = 240'000; // an import under sanitizers on a busy machine

} // namespace

bool Program::isBuilt() const
{
    return m_folder.isValid() && QFile::exists(programPath);
}

QProcessEnvironment Program::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder());
    environment.insert(u"XDG_CONFIG_HOME"_s, file(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, file(u"data"_s));
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    return environment;
}

Answer Program::run(QStringList arguments, const QString &locale) const
{
    QProcess process;
    QProcessEnvironment own = environment();
    if (!locale.isEmpty())
        own.insert(u"LC_ALL"_s, locale);
    process.setProcessEnvironment(own);
    process.start(programPath, arguments << u"--library"_s << library());
    if (!process.waitForFinished(longestRunMs))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QSet<QString> valuesOf(const QJsonArray &array, const QString &key)
{
    QSet<QString> result;
    for (const QJsonValue &value : array)
        result.insert(value[key].toString());
    return result;
}

QJsonObject firstWhere(const QJsonArray &array, const std::function<bool(const QJsonObject &)> &holds)
{
    for (const QJsonValue &value : array) {
        if (holds(value.toObject()))
            return value.toObject();
    }
    return {};
}

QString wordsAt(const QString &text, const QJsonObject &place)
{
    const QList<uint> points = text.toUcs4();
    const qsizetype start = place[u"start"].toInteger(), end = place[u"end"].toInteger();
    if (start < 0 || end > points.size() || start >= end)
        return {};
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start, end - start);
}

} // namespace vigie
