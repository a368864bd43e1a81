// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/unitwords.h"

namespace vigie {

namespace {

// The longest phrase wins, so "dollars canadiens" stands beside "dollars" without order.
constexpr UnitWord wordsBefore[] = {
    {u"$", u"USD", UnitKind::Money, CountedUnit::Open},
    {u"us$", u"USD", UnitKind::Money, 0},
    {u"us $", u"USD", UnitKind::Money, 0},
    {u"u.s.$", u"USD", UnitKind::Money, 0},
    {u"u.s. $", u"USD", UnitKind::Money, 0},
    {u"usd", u"USD", UnitKind::Money, 0},
    {u"usd$", u"USD", UnitKind::Money, 0},
    {u"$us", u"USD", UnitKind::Money, 0},
    {u"us dollars", u"USD", UnitKind::Money, 0},
    {u"usドル", u"USD", UnitKind::Money, 0},
    {u"米ドル", u"USD", UnitKind::Money, 0},
    {u"미화", u"USD", UnitKind::Money, CountedUnit::Suffix},
    {u"us dollar", u"USD", UnitKind::Money, 0},
    {u"c$", u"CAD", UnitKind::Money, 0},
    {u"ca$", u"CAD", UnitKind::Money, 0},
    {u"can$", u"CAD", UnitKind::Money, 0},
    {u"cad", u"CAD", UnitKind::Money, 0},
    {u"cad$", u"CAD", UnitKind::Money, 0},
    {u"cdn$", u"CAD", UnitKind::Money, 0},
    {u"$ca", u"CAD", UnitKind::Money, 0},
    {u"$can", u"CAD", UnitKind::Money, 0},
    {u"a$", u"AUD", UnitKind::Money, 0},
    {u"au$", u"AUD", UnitKind::Money, 0},
    {u"aud", u"AUD", UnitKind::Money, 0},
    {u"aud$", u"AUD", UnitKind::Money, 0},
    {u"hk$", u"HKD", UnitKind::Money, 0},
    {u"hkd", u"HKD", UnitKind::Money, 0},
    {u"s$", u"SGD", UnitKind::Money, 0},
    {u"sgd", u"SGD", UnitKind::Money, 0},
    {u"nz$", u"NZD", UnitKind::Money, 0},
    {u"kpw", u"KPW", UnitKind::Money, 0},
    {u"nzd", u"NZD", UnitKind::Money, 0},
    {u"nt$", u"TWD", UnitKind::Money, 0},
    {u"twd", u"TWD", UnitKind::Money, 0},
    {u"€", u"EUR", UnitKind::Money, 0},
    {u"eur", u"EUR", UnitKind::Money, 0},
    {u"£", u"GBP", UnitKind::Money, 0},
    {u"gbp", u"GBP", UnitKind::Money, 0},
    {u"¥", u"JPY", UnitKind::Money, CountedUnit::Open},
    {u"jpy", u"JPY", UnitKind::Money, 0},
    {u"jp¥", u"JPY", UnitKind::Money, 0},
    {u"日本円で", u"JPY", UnitKind::Money, 0},
    {u"日本円", u"JPY", UnitKind::Money, 0},
    {u"cn¥", u"CNY", UnitKind::Money, 0},
    {u"rmb", u"CNY", UnitKind::Money, 0},
    {u"cny", u"CNY", UnitKind::Money, 0},
    {u"rmb¥", u"CNY", UnitKind::Money, 0},
    {u"₩", u"KRW", UnitKind::Money, CountedUnit::Open},
    {u"krw", u"KRW", UnitKind::Money, 0},
    {u"한화", u"KRW", UnitKind::Money, 0},
    {u"원화", u"KRW", UnitKind::Money, 0},
    {u"韓国ウォンで", u"KRW", UnitKind::Money, 0},
    {u"₹", u"INR", UnitKind::Money, 0},
    {u"inr", u"INR", UnitKind::Money, 0},
    {u"rs", u"INR", UnitKind::Money, 0},
    {u"rs.", u"INR", UnitKind::Money, 0},
    {u"chf", u"CHF", UnitKind::Money, 0},
    {u"₽", u"RUB", UnitKind::Money, 0},
    {u"rub", u"RUB", UnitKind::Money, 0},
    {u"aed", u"AED", UnitKind::Money, 0},
    {u"sek", u"SEK", UnitKind::Money, 0},
    {u"nok", u"NOK", UnitKind::Money, 0},
    {u"dkk", u"DKK", UnitKind::Money, 0},
    {u"pln", u"PLN", UnitKind::Money, 0},
    {u"czk", u"CZK", UnitKind::Money, 0},
    {u"huf", u"HUF", UnitKind::Money, 0},
    {u"thb", u"THB", UnitKind::Money, 0},
    {u"myr", u"MYR", UnitKind::Money, 0},
    {u"rm", u"MYR", UnitKind::Money, CountedUnit::NeedsScale},
    {u"idr", u"IDR", UnitKind::Money, 0},
    {u"vnd", u"VND", UnitKind::Money, 0},
    {u"zar", u"ZAR", UnitKind::Money, 0},
    {u"brl", u"BRL", UnitKind::Money, 0},
    {u"r$", u"BRL", UnitKind::Money, 0},
    {u"₿", u"BTC", UnitKind::Token, CountedUnit::Measured},
    {u"btc", u"BTC", UnitKind::Token, CountedUnit::Measured},
    {u"usdt", u"USDT", UnitKind::Token, CountedUnit::Measured},
    {u"usdc", u"USDC", UnitKind::Token, CountedUnit::Measured},
};

} // namespace

std::span<const UnitWord> unitWordsBefore()
{
    return wordsBefore;
}

} // namespace vigie
