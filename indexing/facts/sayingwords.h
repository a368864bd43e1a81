// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimwords.h"

/// Words beside the dates of statements and of fees, folded as normalised text is.
namespace vigie::sayingwords {

using claimwords::Cue;

/// Beside the date of a statement about the thing, not of the thing.
inline constexpr Cue publications[] = {
    {u"disclosed", true},   {u"revealed", true},
    {u"unsealed", true},    {u"filed", true},
    {u"filing", true},      {u"indictment", true},
    {u"briefing", true},    {u"interview", true},
    {u"révélé", true},      {u"révélée", true},
    {u"divulgué", false},   {u"dévoilé", false},
    {u"déposé", false},     {u"acte d'accusation", false},
    {u"決議いたし", false}, {u"決議しまし", false},
    {u"決議した", false},   {u"의결했", false},
    {u"의결하였", false},   {u"결의했", false},
    {u"判明", false},       {u"発覚", false},
    {u"드러났", false},     {u"알려졌", false},
    {u"공시", false},       {u"공지", false},
    {u"said", true},        {u"says", true},
    {u"announced", true},   {u"announce", true},
    {u"published", true},   {u"publish", true},
    {u"released", true},    {u"release", true},
    {u"report", true},      {u"reports", true},
    {u"reported", true},    {u"stated", true},
    {u"statement", true},   {u"told", true},
    {u"press", true},       {u"a déclaré", false},
    {u"a annoncé", false},  {u"a publié", false},
    {u"publié", true},      {u"publiée", true},
    {u"annoncé", true},     {u"déclaré", true},
    {u"rapport", true},     {u"communiqué", true},
    {u"paru", true},        {u"indiqué", true},
    {u"発表", false},       {u"公表", false},
    {u"明らかに", false},   {u"述べ", false},
    {u"報告書", false},     {u"報じ", false},
    {u"声明", false},       {u"公開", false},
    {u"보고서", false},     {u"발표", false},
    {u"밝혔", false},       {u"공개", false},
    {u"보도", false},       {u"성명", false},
    {u"edition", true},     {u"issue", true},
    {u"article", true},     {u"column", true},
    {u"letter", true},      {u"graphic", true},
    {u"affirmé", true},     {u"précisé", true},
    {u"wrote", true},       {u"written", true},
    {u"écrivions", true},   {u"écrivait", true},
    {u"accusé", true},      {u"dénoncé", true},
    {u"assuré", true},      {u"averti", true},
    {u"édition", true},     {u"numéro", true},
    {u"entretien", true},   {u"chronique", true},
};

/// Between the day of a court and the deed that it judges.
inline constexpr Cue charges[] = {
    {u"for laundering", true},  {u"for stealing", true},   {u"for hacking", true},  {u"for helping", true},
    {u"for moving", true},      {u"for conspiring", true}, {u"for running", true},  {u"for operating", true},
    {u"for breaking", true},    {u"accused of", true},     {u"charged with", true}, {u"with stealing", true},
    {u"with laundering", true}, {u"convicted of", true},   {u"guilty of", true},    {u"guilty to", true},
    {u"charges of", true},      {u"suspected of", true},   {u"pour avoir", true},   {u"accusé d", false},
    {u"accusés d", false},      {u"soupçonné", false},     {u"inculpé", false},     {u"coupable d", false},
};

/// What somebody gets for his pains. The commission of somebody; "the Commission" is a body that has none.
inline constexpr Cue fees[] = {
    {u"his commission", true},
    {u"her commission", true},
    {u"their commission", true},
    {u"its commission", true},
    {u"in commission", true},
    {u"a commission", true},
    {u"as commission", true},
    {u"commissions", true},
    {u"sa commission", true},
    {u"leur commission", true},
    {u"de commission", true},
    {u"une commission", true},
    {u"fee", true},
    {u"fees", true},
    {u"for himself", true},
    {u"for herself", true},
    {u"for themselves", true},
    {u"for his trouble", true},
    {u"for her trouble", true},
    {u"for their trouble", true},
    {u"his cut", true},
    {u"their cut", true},
    {u"honoraires", true},
    {u"rémunération", false},
    {u"手数料", false},
    {u"報酬", false},
    {u"수수료", false},
    {u"수고비", false},
    {u"사례금", false},
    {u"대가로", false},
    {u"사례비", false},
    {u"보수로", false},
    {u"見返り", false},
    {u"謝礼", false},
    {u"仲介料", false},
    {u"in return", true},
    {u"en échange", false},
    {u"remuneration", true},
    {u"en contrepartie", false},
};

} // namespace vigie::sayingwords
