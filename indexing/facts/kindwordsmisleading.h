// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/kindcue.h"

namespace vigie::claimwords {

/// Longer words that begin as a word of the other lists does, and say nothing of an amount.
inline constexpr KindCue misleadingWords[] = {
    {.word = u"investigat", .nothing = true},
    {.word = u"공격을 받", .nothing = true},
    {.word = u"피해를 받", .nothing = true},
    {.word = u"의심을 받", .nothing = true},
    {.word = u"rapporteur", .nothing = true},
    {.word = u"vidéo", .nothing = true},
    {.word = u"saison", .nothing = true},
    {.word = u"marketing", .nothing = true},
    {.word = u"haulage", .nothing = true},
    {.word = u"haulier", .nothing = true},
    {.word = u"contribuable", .nothing = true},
    {.word = u"cautioned", .nothing = true},
    {.word = u"cautious", .nothing = true},
    {.word = u"commissioner", .nothing = true},
    {.word = u"commissaire", .nothing = true},
    {.word = u"commissioned", .nothing = true},
    {.word = u"marketplace", .nothing = true},
    {.word = u"borrowed name", .nothing = true},
    {.word = u"borrowed identit", .nothing = true},
    {.word = u"d'emprunt", .nothing = true},
    {.word = u"the commission ", .nothing = true},
    {.word = u"la commission ", .nothing = true},
    {.word = u"cette commission ", .nothing = true},
    {.word = u"commission européenne", .nothing = true},
    {.word = u"european commission", .nothing = true},
    {.word = u"commission des finances", .nothing = true},
    {.word = u"securities and exchange commission", .nothing = true},
    {.word = u"commission des sanctions", .nothing = true},
    {.word = u"commission d'enquête", .nothing = true},
    {.word = u"services commission", .nothing = true},
    {.word = u"raised to", .nothing = true},
    {.word = u"depositor", .nothing = true},
    {.word = u"est revenu", .nothing = true},
    {.word = u"sont revenu", .nothing = true},
    {.word = u"était revenu", .nothing = true},
    {.word = u"étaient revenu", .nothing = true},
    {.word = u"revenue sur", .nothing = true},
    {.word = u"revenu sur", .nothing = true},
    {.word = u"raised its", .nothing = true},
    {.word = u"raised the", .nothing = true},
    {.word = u"raised doubt", .nothing = true},
    {.word = u"raised concern", .nothing = true},
    {.word = u"소비자", .nothing = true},
    {.word = u"수입국", .nothing = true},
    {.word = u"수입업", .nothing = true},
    {.word = u"수출업", .nothing = true},
    {.word = u"수출입", .nothing = true},
    {.word = u"투자증권", .nothing = true},
    {.word = u"지원자", .nothing = true},
    {.word = u"消費者", .nothing = true},
    {.word = u"枠組", .nothing = true},
};

} // namespace vigie::claimwords
