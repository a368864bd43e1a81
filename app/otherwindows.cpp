// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/otherwindows.h"

#include "ui/search/questionmemory.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr auto awaited = "VIGIE_TOLD_PLACES"; // in the environment: places come on standard input
constexpr qsizetype longestLine = 1'000'000;

struct OtherWindowsText
{
    Q_DECLARE_TR_FUNCTIONS(Workbench)
};

} // namespace

QByteArray toldPlace(const Location &place)
{
    QJsonObject object{{u"document"_s, place.document.value},
                       {u"page"_s, place.page},
                       {u"focus"_s, QJsonArray{qint64(place.focus.start), qint64(place.focus.end)}}};
    if (place.query)
        object.insert(u"query"_s, QJsonValue::fromVariant(keptQuestion(*place.query)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Location readToldPlace(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    Location place;
    const QJsonArray focus = object[u"focus"].toArray();
    const int page = object[u"page"].toInt();
    if (page < 1)
        return place;
    place.document = {object[u"document"].toString()};
    place.page = page;
    place.focus = {focus.at(0).toInteger(), focus.at(1).toInteger()};
    if (place.focus.start < 0 || place.focus.end < place.focus.start)
        place.focus = {};
    if (object.contains(u"query"))
        place.query = questionFrom(object[u"query"].toVariant());
    return place;
}

void OtherWindows::open(const QString &folder, const Location &place)
{
    if (QProcess *program = m_programs.value(folder)) {
        program->write(toldPlace(place));
        return;
    }
    // Without a parent: it would take the window with it.
    auto *program = new QProcess;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(awaited), u"1"_s);
    program->setProcessEnvironment(environment);
    program->setProcessChannelMode(QProcess::ForwardedChannels);
    const auto forget = [this, folder, program] {
        m_programs.remove(folder);
        program->deleteLater();
    };
    connect(program, &QProcess::finished, this, forget);
    connect(program, &QProcess::errorOccurred, this, [this, forget](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        forget();
        Q_EMIT failed(OtherWindowsText::tr("No window could be opened on the other library."));
    });
    m_programs.insert(folder, program);
    program->start(QCoreApplication::applicationFilePath(), {u"--library"_s, folder, u"--read-only"_s});
    program->write(toldPlace(place));
}

bool ToldPlaces::areAwaited()
{
    return qEnvironmentVariableIsSet(awaited);
}

ToldPlaces::ToldPlaces(QObject *parent)
    : QObject(parent)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    qunsetenv(awaited); // it is for this program alone
    ::fcntl(STDIN_FILENO, F_SETFL, ::fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
    connect(&m_input, &QSocketNotifier::activated, this, &ToldPlaces::read);
}

void ToldPlaces::read()
{
    std::array<char, 4096> bytes{};
    const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count <= 0 || m_line.size() > longestLine) {
        m_input.setEnabled(false); // who told is gone: the window stays
        return;
    }
    m_line.append(bytes.data(), qsizetype(count));
    for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
        const Location place = readToldPlace(m_line.left(end));
        m_line.remove(0, end + 1);
        if (!place.isEmpty())
            Q_EMIT told(place);
    }
}

} // namespace vigie
