// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/span.h"

namespace vigie {

/// Figures that are labelled as wrong and right, in one line or in two: 誤 X 正 Y, （誤）X→（正）Y, 오: X 정:
/// Y.
class Errata
{
public:
    /// Reads the claims of one block, those from `first` on, whose places are `spans`: the wrong figure is
    /// retracted here and where the document gave it before, the right one takes over what was said of it.
    void read(QStringView block, qsizetype blockStart, const QList<Span> &spans, QList<Claim> &claims,
              qsizetype first);

private:
    qsizetype m_wrong = -1; ///< the claim labelled as wrong that no right one has replaced
};

/// What the true figure says less than the wrong one is the same of both.
void completeCorrection(Claim &one, const Claim &other);

} // namespace vigie
