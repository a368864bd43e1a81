// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// Words that tell what happened, folded as normalised text is.
namespace vigie::happeningwords {

inline constexpr std::array kinds{u"founding", u"report", u"theft",  u"transfer", u"sanction",
                                  u"veto",     u"expiry", u"launch", u"meeting",  u"other"};
enum Kind : signed char {
    Nothing = -1, ///< the words tell of no event, whatever a word among them says elsewhere
    Founding,
    Report,
    Theft,
    Transfer,
    Sanction,
    Veto,
    Expiry,
    Launch,
    Meeting,
    Other
};

/// What a word is in its sentence: the nearer to its verb, the rather a date is its own.
enum Part : signed char {
    Verb,
    Noun,
    Saying, ///< carries what was done: the deed is the event
    Support ///< "took place": the noun beside it tells what
};

/// What the sentence must speak of for the word to tell of that kind; else it is `otherwise`.
enum Need : signed char {
    Always,
    Arms,     ///< missiles, bombs, satellites
    Measures, ///< sanctions, lists, resolutions
    Guests,   ///< ministers, envoys, delegations
    Losses,   ///< a stated theft: of what was lost or taken, only money that thieves took
    Verbal    ///< a noun and a verb of one form: « sanctions »; between a name and what was done to
};

struct Words
{
    Kind kind;
    Part part;
    /// Parted by commas. In Latin scripts whole words, or with a closing '*' how one begins.
    const char16_t *list;
    Need need = Always;
    Kind otherwise = Nothing;
};

/// What Arms, Measures and Guests need one of, in any language.
inline constexpr std::array arms{
    u"missile",  u"rocket",   u"satellit", u"ballisti", u"icbm",     u"irbm",      u"slbm",     u"nuclear",
    u"nucléair", u"warhead",  u"bomb",     u"hwasong",  u"projecti", u"artillery", u"artiller", u"torpedo",
    u"torpill",  u"ogive",    u"fusée",    u"obus",     u"drone",    u"howitzer",  u"shell",    u"roquette",
    u"ミサイル", u"ロケット", u"衛星",     u"核",       u"火星",     u"砲",        u"爆弾",     u"弾頭",
    u"魚雷",     u"無人機",   u"飛翔体",   u"미사일",   u"로켓",     u"위성",      u"핵",       u"화성",
    u"포탄",     u"탄도",     u"방사포",   u"탄두",     u"어뢰",     u"무인기",    u"발사체"};
inline constexpr std::array measures{
    u"sanction",    u"designat",    u"desig",          u"désign",      u"embargo",  u"asset freeze",
    u"resolution",  u"résolution",  u"blacklist",      u"entity list", u"sdn",      u"its list",
    u"the list",    u"sa liste",    u"leur liste",     u"their list",  u"la liste", u"ses listes",
    u"liste noire", u"inscription", u"gel des avoirs", u"制裁",        u"指定",     u"決議",
    u"凍結",        u"リスト",      u"禁輸",           u"措置",        u"제재",     u"지정",
    u"결의",        u"동결",        u"명단",           u"금수",        u"조치"};
inline constexpr std::array guests{
    u"minist",   u"president", u"président", u"delegat",     u"délég",    u"envoy",     u"émissaire",
    u"ambassad", u"secretar",  u"homologue", u"counterpart", u"leader",   u"dirigeant", u"kim jong",
    u"putin",    u"poutine",   u"diplomat",  u"chairman",    u"official", u"marshal",   u"général"};

} // namespace vigie::happeningwords
