// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwords.h"

#include "app/workspace.h"
#include "models/domain/printable.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct PasswordText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr qint64 longestFile = 65'536;

/// A line from the terminal, which does not show it.
QString typedLine(const QString &question)
{
    termios shown{};
    const bool terminal = tcgetattr(STDIN_FILENO, &shown) == 0;
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    if (terminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QTextStream(stderr) << question;
    const QString line = QTextStream(stdin).readLine();
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
        QTextStream(stderr) << '\n';
    }
    return line;
}

} // namespace

Result<Passwords> Passwords::from(const QString &source)
{
    Passwords made;
    made.m_asks = source == u"-";
    if (source.isEmpty() || made.m_asks)
        return made;
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return Error{Error::Code::Unreadable, PasswordText::tr("The file of passwords could not be read: %1.")
                                                  .arg(file.isOpen() ? source : file.errorString())};
    made.m_words = QString::fromUtf8(file.read(longestFile)).split(u'\n', Qt::SkipEmptyParts);
    for (QString &word : made.m_words) {
        if (word.endsWith(u'\r'))
            word.chop(1);
    }
    return made;
}

ImportOutcome Passwords::unlock(CommandContext &context, const ImportOutcome &locked) const
{
    QStringList words = m_words;
    if (m_asks)
        words = {typedLine(PasswordText::tr("Password of %1: ").arg(printable(locked.path)))};
    ImportOutcome outcome = locked;
    for (const QString &word : std::as_const(words)) {
        if (word.isEmpty())
            continue;
        QFuture<ImportOutcome> future =
            context.workspace.services().imports.importProtected(locked.path, word);
        future.waitForFinished();
        if (future.resultCount() > 0)
            outcome = future.result();
        if (!outcome.error || outcome.error->code != Error::Code::Encrypted)
            break;
    }
    return outcome;
}

} // namespace vigie
