// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/statedvalues.h"

#include "indexing/facts/amounts/amountscanner.h"
#include "indexing/language/normalise.h"

#include <QDataStream>
#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr auto statedStreamVersion = QDataStream::Qt_6_4; // for good, as for records
constexpr qint64 farDay = 5'373'484;                      // 9999-12-31 as a Julian day: open to that side

template <typename Fill>
std::string packed(Fill fill)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(statedStreamVersion);
    fill(stream);
    return bytes.toStdString();
}

// Iterates over the passages that have a value and passes over those whose value does not hold.
class HoldingValues : public Xapian::ValuePostingSource
{
public:
    HoldingValues(Xapian::valueno valueSlot, std::function<bool(const std::string &)> holds)
        : Xapian::ValuePostingSource(valueSlot)
        , m_holds(std::move(holds))
    {
        set_maxweight(0);
    }

    HoldingValues *clone() const override { return new HoldingValues(get_slot(), m_holds); }
    std::string name() const override { return "vigie::HoldingValues"; }
    void init(const Xapian::Database &database) override
    {
        Xapian::ValuePostingSource::init(database);
        set_termfreq_min(0);
        set_maxweight(0);
    }
    double get_weight() const override { return 0; }

    void next(double least) override
    {
        Xapian::ValuePostingSource::next(least);
        passOver();
    }
    void skip_to(Xapian::docid entry, double least) override
    {
        Xapian::ValuePostingSource::skip_to(entry, least);
        passOver();
    }
    bool check(Xapian::docid entry, double least) override
    {
        skip_to(entry, least);
        return true;
    }

private:
    void passOver()
    {
        while (!at_end() && !m_holds(get_value()))
            Xapian::ValuePostingSource::next(0);
    }
    std::function<bool(const std::string &)> m_holds;
};

struct Scale
{
    QStringView word;
    int power;
};

// Short forms for typing; all others are read as in texts.
constexpr std::array<Scale, 6> scales{
    {{u"k", 3}, {u"m", 6}, {u"mn", 6}, {u"bn", 9}, {u"md", 9}, {u"tn", 12}}};

std::optional<AmountRange> readTyped(const QString &text)
{
    static const QRegularExpression form(
        u"^([$€£¥₩])?\\s*([0-9][0-9,']*(?:\\.[0-9]+)?)(?:e([0-9]{1,2}))?\\s*(k|mn|m|bn|md|tn)?\\s*([a-z]{3,5})?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    QString digits = match.captured(2);
    const auto number = Decimal::fromString(digits.remove(u',').remove(u'\''));
    if (!number)
        return {};
    int power = match.captured(3).toInt();
    for (const Scale &scale : scales) {
        if (scale.word == match.captured(4))
            power += scale.power;
    }
    const auto value = number->shifted(power);
    if (!value)
        return {};
    AmountRange range{value->toDouble(), value->toDouble(), match.captured(5).toUpper()};
    if (range.unit.isEmpty() && !match.captured(1).isEmpty()) {
        static const QHash<QString, QString> signs{{u"$"_s, u"USD"_s},
                                                   {u"€"_s, u"EUR"_s},
                                                   {u"£"_s, u"GBP"_s},
                                                   {u"¥"_s, u"JPY"_s},
                                                   {u"₩"_s, u"KRW"_s}};
        range.unit = signs.value(match.captured(1));
    }
    return range;
}

std::optional<AmountRange> readOne(const QString &text)
{
    const QString tidy = text.trimmed();
    if (const auto typed = readTyped(tidy))
        return typed;
    for (const Language language : workingLanguages) {
        const QList<ScannedAmount> found = scanAmounts(normalise(tidy), language);
        if (found.size() == 1 && !found.first().vague)
            return rangeOf(found.first().amount);
    }
    return {};
}

} // namespace

std::string CountedValue::pack() const
{
    return packed([this](QDataStream &stream) {
        stream << quint8(language) << quint16(year) << QByteArray::fromStdString(document)
               << quint16(entities.size());
        for (const std::string &entity : entities)
            stream << QByteArray::fromStdString(entity);
    });
}

std::optional<CountedValue> CountedValue::unpack(const std::string &bytes)
{
    QDataStream stream(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())));
    stream.setVersion(statedStreamVersion);
    CountedValue value;
    quint8 language = 0;
    quint16 year = 0;
    quint16 count = 0;
    QByteArray name;
    stream >> language >> year >> name >> count;
    value.language = Language(language);
    value.year = year;
    value.document = name.toStdString();
    for (quint16 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        stream >> name;
        value.entities.append(name.toStdString());
    }
    const bool whole = stream.status() == QDataStream::Ok && language <= quint8(Language::Other);
    return whole ? std::optional(value) : std::nullopt;
}

int yearOf(const std::optional<FuzzyDate> &published)
{
    if (!published || !published->isValid())
        return 0;
    const int year = (published->start.isValid() ? published->start : published->end).year();
    return std::clamp(year, 0, 65535);
}

AmountRange rangeOf(const Amount &amount)
{
    AmountRange range{amount.value.toDouble(), amount.value.toDouble(), amount.unit};
    if (amount.low && amount.high) {
        range.low = amount.low->toDouble();
        range.high = amount.high->toDouble();
    }
    return range;
}

bool AmountRange::holds(const AmountRange &stated) const
{
    return stated.low <= high && low <= stated.high &&
           (unit.isEmpty() || unit.compare(stated.unit, Qt::CaseInsensitive) == 0);
}

std::string packAmounts(const QList<AmountRange> &amounts)
{
    return packed([&](QDataStream &stream) {
        stream << quint16(amounts.size());
        for (const AmountRange &amount : amounts)
            stream << amount.low << amount.high << amount.unit.toUtf8();
    });
}

QList<AmountRange> unpackAmounts(const std::string &bytes)
{
    QDataStream stream(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())));
    stream.setVersion(statedStreamVersion);
    quint16 count = 0;
    stream >> count;
    QList<AmountRange> amounts;
    for (quint16 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        AmountRange amount;
        QByteArray unit;
        stream >> amount.low >> amount.high >> unit;
        amount.unit = QString::fromUtf8(unit);
        amounts.append(amount);
    }
    return amounts;
}

std::string packDates(const QList<FuzzyDate> &dates)
{
    return packed([&](QDataStream &stream) {
        stream << quint16(dates.size());
        for (const FuzzyDate &date : dates)
            stream << qint32(date.start.isValid() ? date.start.toJulianDay() : 0)
                   << qint32(date.end.isValid() ? date.end.toJulianDay() : farDay);
    });
}

QList<FuzzyDate> unpackDates(const std::string &bytes)
{
    QDataStream stream(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())));
    stream.setVersion(statedStreamVersion);
    quint16 count = 0;
    stream >> count;
    QList<FuzzyDate> dates;
    for (quint16 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint32 first = 0;
        qint32 last = 0;
        stream >> first >> last;
        dates.append(FuzzyDate::range(first > 0 ? QDate::fromJulianDay(first) : QDate(),
                                      last < farDay ? QDate::fromJulianDay(last) : QDate()));
    }
    return dates;
}

std::optional<AmountRange> readAmountRange(const QString &text)
{
    QString rest = normalise(text).text.trimmed();
    constexpr double endless = std::numeric_limits<double>::infinity();
    if (const qsizetype dots = rest.indexOf(u".."_s); dots >= 0) {
        const QString from = rest.left(dots);
        const QString to = rest.mid(dots + 2);
        const auto low = readOne(from);
        const auto high = readOne(to);
        if ((!low && !from.trimmed().isEmpty()) || (!high && !to.trimmed().isEmpty()) || (!low && !high))
            return {};
        AmountRange range{low ? low->low : 0, high ? high->high : endless, high ? high->unit : QString()};
        if (range.unit.isEmpty() && low)
            range.unit = low->unit;
        return range;
    }
    const bool more = rest.startsWith(u'>') || rest.startsWith(QChar(0x2265));
    const bool less = rest.startsWith(u'<') || rest.startsWith(QChar(0x2264));
    if (!more && !less)
        return readOne(rest);
    const bool equal =
        rest.startsWith(QChar(0x2265)) || rest.startsWith(QChar(0x2264)) || rest.mid(1).startsWith(u'=');
    rest.remove(0, rest.mid(1).startsWith(u'=') ? 2 : 1);
    const auto end = readOne(rest);
    if (!end)
        return {};
    if (more)
        return AmountRange{equal ? end->low : std::nextafter(end->low, endless), endless, end->unit};
    return AmountRange{0, equal ? end->high : std::nextafter(end->high, 0), end->unit};
}

Xapian::Query valueHolds(Xapian::valueno valueSlot, std::function<bool(const std::string &)> holds)
{
    auto *source = new HoldingValues(valueSlot, std::move(holds));
    return Xapian::Query(source->release());
}

} // namespace vigie
