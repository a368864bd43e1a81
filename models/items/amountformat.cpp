// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/amountformat.h"

#include "models/items/dateformat.h"
#include "models/items/plural.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int mostDecimals = 3; // more are harder to read than the whole figure

/// How a currency is written: a sign before in English, behind elsewhere.
struct Currency
{
    QStringView code, english, french, japanese, korean;
};

constexpr std::array currencies{
    Currency{u"USD", u"US$", u"$", u"ドル", u"달러"},
    Currency{u"EUR", u"€", u"€", u"ユーロ", u"유로"},
    Currency{u"GBP", u"£", u"£", u"英ポンド", u"영국 파운드"},
    Currency{u"JPY", u"¥", u"yens", u"円", u"엔"},
    Currency{u"KRW", u"₩", u"wons", u"ウォン", u"원"},
    Currency{u"CNY", u"CN¥", u"yuans", u"元", u"위안"},
    Currency{u"CAD", u"CA$", u"$ CA", u"カナダドル", u"캐나다 달러"},
    Currency{u"AUD", u"A$", u"dollars australiens", u"豪ドル", u"호주 달러"},
    Currency{u"NZD", u"NZ$", u"dollars néo-zélandais", u"NZドル", u"뉴질랜드 달러"},
    Currency{u"CHF", u"CHF ", u"CHF", u"スイスフラン", u"스위스 프랑"},
    Currency{u"RUB", u"RUB ", u"roubles", u"ルーブル", u"루블"},
    Currency{u"KPW", u"KPW ", u"wons nord-coréens", u"北朝鮮ウォン", u"북한 원"},
};

/// A counted thing; %1 is the number.
struct Thing
{
    QStringView unit, englishOne, englishMany, frenchOne, frenchMany, japanese, korean;
};

constexpr std::array things{
    Thing{u"container", u"%1 container", u"%1 containers", u"%1 conteneur", u"%1 conteneurs", u"コンテナ%1個",
          u"컨테이너 %1개"},
    Thing{u"person", u"%1 person", u"%1 people", u"%1 personne", u"%1 personnes", u"%1人", u"%1명"},
    Thing{u"soldier", u"%1 soldier", u"%1 soldiers", u"%1 soldat", u"%1 soldats", u"兵士%1人", u"병력 %1명"},
    Thing{u"worker", u"%1 worker", u"%1 workers", u"%1 travailleur", u"%1 travailleurs", u"労働者%1人",
          u"노동자 %1명"},
    Thing{u"barrel", u"%1 barrel", u"%1 barrels", u"%1 baril", u"%1 barils", u"%1バレル", u"%1배럴"},
    Thing{u"tonne", u"%1 tonne", u"%1 tonnes", u"%1 tonne", u"%1 tonnes", u"%1トン", u"%1톤"},
    Thing{u"missile", u"%1 missile", u"%1 missiles", u"%1 missile", u"%1 missiles", u"ミサイル%1発",
          u"미사일 %1발"},
    Thing{u"round", u"%1 round", u"%1 rounds", u"%1 munition", u"%1 munitions", u"弾薬%1発", u"탄약 %1발"},
    Thing{u"vessel", u"%1 vessel", u"%1 vessels", u"%1 navire", u"%1 navires", u"船舶%1隻", u"선박 %1척"},
    Thing{u"shell", u"%1 shell", u"%1 shells", u"%1 obus", u"%1 obus", u"砲弾%1発", u"포탄 %1발"},
    Thing{u"rocket", u"%1 rocket", u"%1 rockets", u"%1 roquette", u"%1 roquettes", u"ロケット弾%1発",
          u"로켓탄 %1발"},
    Thing{u"artillery", u"%1 artillery piece", u"%1 artillery pieces", u"%1 pièce d’artillerie",
          u"%1 pièces d’artillerie", u"火砲%1門", u"화포 %1문"},
    Thing{u"launcher", u"%1 launcher", u"%1 launchers", u"%1 lanceur", u"%1 lanceurs", u"発射機%1基",
          u"발사대 %1기"},
    Thing{u"drone", u"%1 drone", u"%1 drones", u"%1 drone", u"%1 drones", u"無人機%1機", u"무인기 %1대"},
    Thing{u"aircraft", u"%1 aircraft", u"%1 aircraft", u"%1 aéronef", u"%1 aéronefs", u"航空機%1機",
          u"항공기 %1대"},
    Thing{u"vehicle", u"%1 vehicle", u"%1 vehicles", u"%1 véhicule", u"%1 véhicules", u"車両%1台",
          u"차량 %1대"},
    Thing{u"ton", u"%1 ton", u"%1 tons", u"%1 ton", u"%1 tons", u"%1トン", u"%1톤"},
};

const Thing *findThing(QStringView unit)
{
    for (const Thing &thing : things) {
        if (thing.unit == unit)
            return &thing;
    }
    return nullptr;
}

/// All digits, grouped as the language does, exact (QLocale formats doubles only).
QString grouped(const Decimal &value, Language language)
{
    const QLocale locale = localeOf(language);
    QString digits = value.toString();
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    QString fraction;
    if (const qsizetype point = digits.indexOf(u'.'); point >= 0) {
        fraction = locale.decimalPoint() + digits.mid(point + 1);
        digits.truncate(point);
    }
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, locale.groupSeparator());
    return (negative ? u"-"_s : QString()) + digits + fraction;
}

/// `value` over 10^power when three decimals say it whole.
std::optional<Decimal> scaled(const Decimal &value, int power)
{
    const std::optional<Decimal> result = value.shifted(-power);
    if (!result || result->lastSignificantPower() < -mostDecimals)
        return std::nullopt;
    return result;
}

struct Scale
{
    int power;
    QStringView word;
};

/// What a shortened number stands before.
enum class Before { Sign, Noun };

/// "2.84 billion", "2,84 Md"; nothing when no word shortens the value. `before` is the word that follows in
/// French: a sign takes the short scale ("M $"), a noun the written one ("1,5 million de barils").
QString westernWords(const Decimal &value, Language language, Before before)
{
    static constexpr std::array english{Scale{12, u"trillion"}, Scale{9, u"billion"}, Scale{6, u"million"}};
    static constexpr std::array french{Scale{9, u"Md"}, Scale{6, u"M"}};
    static constexpr std::array frenchOf{Scale{9, u"milliard"}, Scale{6, u"million"}};
    const auto ending = [&](const Decimal &mantissa) {
        if (language != Language::French || before != Before::Noun)
            return QString();
        return mantissa < Decimal(2) ? u" de"_s : u"s de"_s;
    };
    const auto tryScales = [&](const auto &scales) -> QString {
        for (const Scale &scale : scales) {
            const auto least = Decimal(1).shifted(scale.power);
            if (!least || value < *least)
                continue;
            if (const auto mantissa = scaled(value, scale.power))
                return grouped(*mantissa, language) + QChar(QChar::Nbsp) + scale.word + ending(*mantissa);
        }
        return {};
    };
    if (language != Language::French)
        return tryScales(english);
    return before == Before::Noun ? tryScales(frenchOf) : tryScales(french);
}

/// "28億4000万", "14억 6234만 5678": the figure cut into myriads.
QString myriads(const Decimal &value, Language language)
{
    static constexpr std::array japanese{u"", u"万", u"億", u"兆", u"京"};
    static constexpr std::array korean{u"", u"만", u"억", u"조", u"경"};
    const bool ja = language == Language::Japanese;
    QString digits = value.toString();
    if (digits.contains(u'.') || digits.startsWith(u'-') || digits.size() <= 4)
        return {};
    QStringList parts;
    for (size_t group = 0; !digits.isEmpty() && group < japanese.size(); ++group) {
        const qsizetype size = std::min<qsizetype>(4, digits.size());
        const int part = digits.right(size).toInt();
        digits.chop(size);
        if (part != 0)
            parts.prepend(QString::number(part) + QStringView(ja ? japanese.at(group) : korean.at(group)));
    }
    if (ja || parts.size() < 2)
        return parts.join(QString());
    // A space before digits of no myriad would part them from a number that lacks its 만: "4억71".
    const bool apart = !parts.last().back().isDigit() || parts.at(parts.size() - 2).endsWith(u'만');
    const QString last = parts.takeLast();
    return parts.join(u' ') + (apart ? u" "_s : QString()) + last;
}

/// "28.4억": Korean press style, where one or two decimals say it whole.
QString koreanShort(const Decimal &value)
{
    static constexpr std::array scales{Scale{12, u"조"}, Scale{8, u"억"}};
    for (const Scale &scale : scales) {
        const auto least = Decimal(1).shifted(scale.power);
        const auto mantissa = scaled(value, scale.power);
        if (least && value >= *least && mantissa && mantissa->lastSignificantPower() >= -2)
            return grouped(*mantissa, Language::Korean) + scale.word;
    }
    return {};
}

QString figure(const Decimal &value, Language language, AmountStyle style, Before before)
{
    QString compact;
    if (style == AmountStyle::Compact) {
        if (language == Language::Korean)
            compact = koreanShort(value);
        if (compact.isEmpty())
            compact =
                isEastAsian(language) ? myriads(value, language) : westernWords(value, language, before);
    }
    return compact.isEmpty() ? grouped(value, language) : compact;
}

const Currency *findCurrency(QStringView code)
{
    for (const Currency &currency : currencies) {
        if (currency.code == code)
            return &currency;
    }
    return nullptr;
}

/// French names some currencies by their sign, others by a noun: "2 Md $", "2 milliards de yens".
Before standsBefore(QStringView code)
{
    const Currency *currency = findCurrency(code);
    return currency && currency->french.front().isLower() ? Before::Noun : Before::Sign;
}

QString money(const QString &number, const QString &code, Language language)
{
    const Currency *currency = findCurrency(code);
    if (!currency)
        return code.isEmpty() ? number : number + QChar(QChar::Nbsp) + code;
    switch (language) {
    case Language::French:
        return number + QChar(QChar::Nbsp) + currency->french;
    case Language::Japanese:
        return number + currency->japanese;
    case Language::Korean:
        return number + QChar(QChar::Nbsp) + currency->korean;
    default:
        return currency->english + number;
    }
}

QString quantity(const Decimal &value, const QString &number, const QString &unit, Language language)
{
    const Thing *thing = findThing(unit);
    if (!thing)
        return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + countedUnit(unit, value, language);
    const auto with = [&number](QStringView pattern) { return pattern.toString().arg(number); };
    switch (language) {
    case Language::French: // nought and one are singular
        return with(value < Decimal(2) ? thing->frenchOne : thing->frenchMany)
            .replace(u" de o"_s, u" d’o"_s) // "6 millions d’obus"
            .replace(u" de a"_s, u" d’a"_s);
    case Language::Japanese:
        return with(thing->japanese);
    case Language::Korean: // "500명", but "2만 명": a counter is parted from a number word, not from digits
        if (!number.isEmpty() && !number.back().isDigit())
            return thing->korean.toString().arg(number + QChar(QChar::Nbsp));
        return with(thing->korean);
    default:
        return with(value == Decimal(1) ? thing->englishOne : thing->englishMany);
    }
}

/// %1 is the value.
QString boundPattern(Bound bound, Language language)
{
    struct Words
    {
        QStringView english, french, japanese, korean;
    };
    const Words words = [bound]() -> Words {
        switch (bound) {
        case Bound::About:
            return {u"about %1", u"environ %1", u"約%1", u"약 %1"};
        case Bound::AtLeast:
            return {u"at least %1", u"au moins %1", u"%1以上", u"%1 이상"};
        case Bound::MoreThan:
            return {u"more than %1", u"plus de %1", u"%1超", u"%1 초과"};
        case Bound::AtMost:
            return {u"at most %1", u"au plus %1", u"%1以下", u"%1 이하"};
        case Bound::LessThan:
            return {u"less than %1", u"moins de %1", u"%1未満", u"%1 미만"};
        case Bound::Almost:
            return {u"nearly %1", u"près de %1", u"%1近く", u"%1 가까이"};
        case Bound::Exact:
        case Bound::Range:
            break;
        }
        return {u"%1", u"%1", u"%1", u"%1"};
    }();
    switch (language) {
    case Language::French:
        return words.french.toString();
    case Language::Japanese:
        return words.japanese.toString();
    case Language::Korean:
        return words.korean.toString();
    default:
        return words.english.toString();
    }
}

QString rangePattern(Language language)
{
    switch (language) {
    case Language::French:
        return u"de %1 à %2"_s;
    case Language::Japanese:
        return u"%1～%2"_s;
    case Language::Korean:
        return u"%1~%2"_s;
    default:
        return u"%1 to %2"_s;
    }
}

/// Western languages write counted things out: "20,000 containers", not "0.02 million containers".
QString quantityFigure(const Decimal &value, const QString &unit, Language language, AmountStyle style)
{
    const bool shorten = isEastAsian(language) || value >= Decimal(1000000);
    return figure(value, language, shorten ? style : AmountStyle::Full,
                  unit.isEmpty() ? Before::Sign : Before::Noun);
}

/// "10～20個のコンテナ", "10~20명의 병력", "10~20배럴".
QString quantityRange(const QString &low, const QString &high, const QString &unit, Language language)
{
    const QString figures = rangePattern(language).arg(low, high);
    const Thing *thing = findThing(unit);
    if (!thing)
        return figures + QChar(QChar::Nbsp) + unit;
    const bool ja = language == Language::Japanese;
    const QString pattern = (ja ? thing->japanese : thing->korean).toString();
    const QString before = pattern.section(u"%1"_s, 0, 0).trimmed();
    const QString gap = !ja && !high.back().isDigit() ? QString(QChar::Nbsp) : QString();
    const QString counted = figures + gap + pattern.section(u"%1"_s, 1);
    return before.isEmpty() ? counted : counted + (ja ? u"の"_s : u"의 "_s) + before;
}

} // namespace

QString formatValue(const Decimal &value, const QString &unit, UnitKind kind, Language language,
                    AmountStyle style)
{
    switch (kind) {
    case UnitKind::Money:
        return money(figure(value, language, style, standsBefore(unit)), unit, language);
    case UnitKind::Token: // the token's symbol is written alike everywhere
        return grouped(value, language) + QChar(QChar::Nbsp) + unit;
    case UnitKind::Quantity:
        break;
    }
    return quantity(value, quantityFigure(value, unit, language, style), unit, language);
}

QString formatAmount(const Amount &amount, Language language, AmountStyle style)
{
    const auto text = [&](const Decimal &value) {
        return formatValue(value, amount.unit, amount.kind, language, style);
    };
    const bool range = amount.bound == Bound::Range && amount.low && amount.high;
    if (isEastAsian(language) && amount.kind == UnitKind::Quantity &&
        (range || amount.bound == Bound::About)) {
        // The thing may stand before its number: コンテナ約10個; of a range it stands behind:
        // 10～20個のコンテナ.
        const auto number = [&](const Decimal &value) {
            return quantityFigure(value, amount.unit, language, style);
        };
        if (range)
            return quantityRange(number(*amount.low), number(*amount.high), amount.unit, language);
        return quantity(amount.value, boundPattern(amount.bound, language).arg(number(amount.value)),
                        amount.unit, language);
    }
    if (range)
        return rangePattern(language).arg(text(*amount.low), text(*amount.high));
    return boundPattern(amount.bound, language).arg(text(amount.value));
}

QStringList currencyCodes()
{
    QStringList codes;
    for (const Currency &currency : currencies)
        codes.append(currency.code.toString());
    return codes;
}

QStringList quantityUnits()
{
    QStringList units;
    for (const Thing &thing : things)
        units.append(thing.unit.toString());
    return units;
}

QString unitText(const QString &unit, UnitKind kind, Language language)
{
    switch (kind) {
    case UnitKind::Money:
        return money({}, unit, language).trimmed();
    case UnitKind::Token:
        return unit;
    case UnitKind::Quantity:
        break;
    }
    QString text = quantity(Decimal(2), u"…"_s, unit, language); // two, for the plural
    if (text.startsWith(u"… "))
        text.remove(0, 2); // the number stands before: nothing need be shown of it
    return text;
}

} // namespace vigie
