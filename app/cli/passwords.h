// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/services/importservice.h"

#include <QStringList>

namespace vigie {

/// Where `import` takes the passwords of protected PDFs from: the lines of a file, or a person at the
/// terminal.
class Passwords
{
public:
    /// `source` is the value of --password-file: a file, "-" for the terminal, empty for none.
    static Result<Passwords> from(const QString &source);

    /// Imports a file that wants a password with those there are; the last outcome, as given when there is
    /// none.
    ImportOutcome unlock(CommandContext &context, const ImportOutcome &locked) const;

private:
    QStringList m_words;
    bool m_asks = false;
};

} // namespace vigie
