// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "app/workbench.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"vigie"_s); // names the folder of the settings
    QCoreApplication::setApplicationName(u"vigie"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
}

QStringList words(int argc, char **argv)
{
    QStringList result;
    for (int i = 1; i < argc; ++i)
        result.append(QString::fromLocal8Bit(argv[i]));
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    const vigie::Invocation invocation = vigie::readInvocation(words(argc, argv));
    if (invocation.command.isEmpty()) {
        QApplication application(argc, argv);
        return vigie::openWorkbench(application);
    }
    std::optional<QTemporaryDir> session;
    std::unique_ptr<QCoreApplication> application;
    if (invocation.paints) {
        // Qt looks for a login session's folder and, where nobody is logged in, remarks on it and leaves one
        // behind.
        if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && session.emplace().isValid())
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session->path()));
        // Pictures need fonts, not a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    vigie::installTranslation(*application, QLocale());
    return vigie::runCommand(QCoreApplication::arguments());
}
