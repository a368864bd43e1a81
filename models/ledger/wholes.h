// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/standins.h"

/// Which of the statements of a whole year is the year's total.
namespace vigie::wholes {

/// "$3.4 billion in all, of which $2 billion by one group": of the year's totals the part is no rival.
void dropParts(QList<const Fact *> &wholes);

/// Of two figures that the same documents give for a year, one far below the other, the lower tells of some
/// of it, whatever it is called; near each other they are rivals. Takes the lower ones out.
QList<const Fact *> takeMinor(QList<const Fact *> &wholes, const DocumentsOf &documentsOf);

/// Beside a total of the whole world what is far below it is of some of it. Takes that out.
QList<const Fact *> takeLessThanWorld(QList<const Fact *> &wholes);

/// Takes out what is less than one theft of the year alone, of all `facts` of it: "in 2018 they stole $250
/// million" beside $530 million from one exchange is another theft of that year. Of whom one names as the
/// thief and the other does not, nothing is known; and no document contradicts itself.
QList<const Fact *> takeOutdone(QList<const Fact *> &wholes, const QList<const Fact *> &facts,
                                const DocumentsOf &documentsOf);

/// Those of `some` whose figure no document takes back for another of the same thing: "$445 million, not $540
/// million"; all, if none is left. `retracted`: what documents say does not hold. `facts`: of the year.
QList<const Fact *> withoutDisowned(const QList<const Fact *> &some, const QList<const Fact *> &retracted,
                                    const QList<const Fact *> &facts, const DocumentsOf &documentsOf);

/// The one that the bar shows, of at least one: an "at least" that a later one raised gives way to the
/// higher; else the better supported, by documents that state it or a year's part of it among `facts`, the
/// more precise, the later.
const Fact *choose(const QList<const Fact *> &wholes, const QList<const Fact *> &facts);

} // namespace vigie::wholes
