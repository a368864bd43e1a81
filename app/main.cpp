// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "app/workbench.h"

#include <QApplication>
#include <QLocale>

#include <memory>

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
    std::unique_ptr<QCoreApplication> application;
    if (invocation.paints) {
        // Pictures need fonts, not a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    vigie::installTranslation(*application, QLocale());
    return vigie::runCommand(QCoreApplication::arguments());
}
