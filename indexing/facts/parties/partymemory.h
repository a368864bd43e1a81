// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimreader.h"
#include "models/domain/claim.h"
#include "models/domain/language.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace vigie {

/// Whom a document has introduced: firms that it names with their legal form, and the one that it calls "the
/// Company" or 当社. Names are as normalised pages have them, with capitals.
class PartyMemory
{
public:
    /// Reads the introductions of one page; `cased` is its normalised text with capitals.
    void learn(QStringView cased, Language language);

    const QStringList &firms() const { return m_firms; }
    /// Those that stand in `cased`, in the order in which they were introduced.
    QStringList firmsIn(QStringView cased) const;
    /// Who speaks of itself as 当社, "the Company", « la Société », or the platform that it says it runs;
    /// empty if nobody does.
    const QString &issuer() const { return m_platform.isEmpty() ? m_issuer : m_platform; }

    /// Whether the document calls `word`, folded, by the trade of a firm that may be robbed: 거래소 오를린.
    bool isCalled(QStringView word) const
    {
        return !m_called.isEmpty() && m_called.contains(word.toString()) &&
               !m_watchers.contains(word.toString());
    }

    /// The whole name of a firm of which the document says 以下「X」という: X and nothing else gives it.
    QString wholeName(const QString &name) const { return m_short.value(folded(name), name); }

private:
    void add(const QString &name);
    void learnShortNames(const QString &text);
    static QString folded(const QString &name);

    QStringList m_firms;
    QHash<QString, qsizetype> m_place;         ///< of each firm among them
    QHash<quint32, QList<qsizetype>> m_opened; ///< the places of firms by their first two characters
    QHash<QString, QString> m_short;           ///< whole names by what the document calls their firms, folded
    QSet<QString> m_called;                    ///< what Korean pages call by a trade
    QSet<QString> m_watchers;                  ///< what they call by that of an observer
    QString m_issuer;
    QString m_platform; ///< what the issuer says that it runs
};

} // namespace vigie
