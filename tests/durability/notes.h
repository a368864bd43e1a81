// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backups.h"
#include "models/store/damage.h"
#include "models/store/librarydatabase.h"
#include "models/store/sql.h"
#include "tests/store/curationfixture.h"

#include <QDir>
#include <QHash>
#include <QRandomGenerator>

#include <filesystem>

namespace vigie::durabilitytest {

/// The note of that number, always the same.
inline Annotation noteOf(int number)
{
    Annotation note;
    note.passage = {curationtest::docA, 1, {number % 60, number % 60 + 9}};
    note.note = QStringLiteral("Note %1: ").arg(number) + QString(120, QChar(u'a' + number % 26));
    note.tags = {QStringLiteral("kept"), QStringLiteral("n%1").arg(number)};
    return note;
}

/// The notes that were said to be saved, by id.
using Saved = QHash<QString, int>;

/// What the lines of savingprobe say; a line that is cut off says nothing.
inline Saved savedIn(const QByteArray &output)
{
    Saved saved;
    const QList<QByteArray> lines = output.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QList<QByteArray> words = lines.at(i).split(' ');
        if (words.size() == 3 && words.at(0) == "saved")
            saved.insert(QString::fromLatin1(words.at(2)), words.at(1).toInt());
    }
    return saved;
}

/// A library of one document with `count` notes and two decisions.
inline Saved makeLibrary(const QString &folder, int count)
{
    curationtest::Bench bench(folder);
    Saved saved;
    if (!bench.put(curationtest::readText(curationtest::shaA, curationtest::harbour)))
        return saved;
    for (int number = 0; number < count; ++number) {
        if (const Result<Annotation> added = bench.annotations.add(noteOf(number)))
            saved.insert(added.value().id.value, number);
    }
    const QList<Claim> claims = bench.facts.claims();
    if (claims.isEmpty() ||
        !bench.facts.decide({claims.constFirst().id}, {.status = ReviewStatus::Accepted}).ok())
        saved.clear();
    return saved;
}

/// Opens the library as the program does: what is damaged is mended first. What is wrong with its notes then,
/// a line; empty when each that was saved is there as it was.
inline QString wrongWith(const QString &folder, const Saved &saved, bool *wasDamaged = nullptr)
{
    const Damage damage = examineLibrary(folder);
    if (wasDamaged)
        *wasDamaged = damage.any();
    const Result<Salvage> mended = mendLibrary(folder, damage);
    if (!mended)
        return QStringLiteral("not mended: ") + mended.error().message;
    const auto database = LibraryDatabase::open(folder);
    if (!database)
        return QStringLiteral("not opened: ") + database.error().message;
    const Result<QList<BrokenRow>> broken = brokenRows(database.value()->connection());
    if (!broken || !broken.value().isEmpty())
        return QStringLiteral("broken rows are left");
    QHash<QString, QString> notes;
    Result<QSqlQuery> rows =
        sql::run(database.value()->connection(), QStringLiteral("SELECT id, note FROM annotations"));
    if (!rows)
        return rows.error().message;
    while (rows.value().next())
        notes.insert(rows.value().value(0).toString(), rows.value().value(1).toString());
    int lost = 0, torn = 0;
    for (auto one = saved.cbegin(); one != saved.cend(); ++one) {
        lost += notes.contains(one.key()) ? 0 : 1;
        torn += notes.contains(one.key()) && notes.value(one.key()) != noteOf(one.value()).note ? 1 : 0;
    }
    return lost + torn == 0 ? QString() : QStringLiteral("%1 lost, %2 torn").arg(lost).arg(torn);
}

inline void copyFolder(const QString &from, const QString &to)
{
    std::filesystem::remove_all(to.toStdString());
    std::filesystem::copy(from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive);
}

/// How often a series is run: `few` as a test, the number in `variable` by the script.
inline int rounds(const char *variable, int few)
{
    const int many = qEnvironmentVariableIntValue(variable);
    return many > 0 ? many : few;
}

} // namespace vigie::durabilitytest
