// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/amountformat.h"
#include "tests/facts/amountcorpus.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

QString grouped(qint64 value, const QString &mark)
{
    QString digits = QString::number(value);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, mark);
    return digits;
}

/// 28億4000万 and 28억 4000만, down to ones.
QString inMyriads(qint64 value, const QStringList &names, const QString &gap)
{
    QStringList parts;
    qint64 unit = 1'0000'0000'0000;
    for (const QString &name : names) {
        if (const qint64 part = value / unit; part > 0)
            parts.append(QString::number(part) + name);
        value %= unit;
        unit /= 10000;
    }
    QString text = parts.join(gap);
    return value > 0 ? QString(text + QString::number(value)) : text;
}

qint64 randomValue(QRandomGenerator &random)
{
    const int digits = random.bounded(4, 13);
    qint64 value = 1 + random.bounded(9);
    for (int d = 1; d < digits; ++d)
        value = value * 10 + (random.bounded(2) ? random.bounded(10) : 0);
    return value;
}

/// The number alone, in the ways in which papers of the language write it.
QStringList figures(qint64 value, Language language)
{
    const auto scaled = [value](int power, QChar point) { // 2.8375
        const qint64 unit = power == 9 ? 1'000'000'000 : 1'000'000;
        QString text =
            QString::number(value / unit) + point + QString::number(value % unit).rightJustified(power, u'0');
        while (text.endsWith(u'0'))
            text.chop(1);
        return text.endsWith(point) ? text.chopped(1) : text;
    };
    const auto fullWidth = [](QString text) {
        for (QChar &c : text) {
            if (c.unicode() >= u'0' && c.unicode() <= u'9')
                c = QChar(c.unicode() - u'0' + u'\uff10');
        }
        return text;
    };
    switch (language) {
    case Language::French:
        return {grouped(value, u"\u202f"_s),
                grouped(value, u"\u00a0"_s),
                grouped(value, u" "_s),
                scaled(6, u',') + u" M"_s,
                scaled(9, u',') + u" Md"_s,
                scaled(6, u',') + u" millions de"_s,
                scaled(9, u',') + u" milliards de"_s};
    case Language::Japanese: {
        const QString mixed = inMyriads(value, {u"兆"_s, u"億"_s, u"万"_s}, {});
        return {mixed, fullWidth(mixed), grouped(value, u","_s), fullWidth(grouped(value, u"，"_s))};
    }
    case Language::Korean:
        return {inMyriads(value, {u"조"_s, u"억"_s, u"만"_s}, {}),
                inMyriads(value, {u"조"_s, u"억"_s, u"만"_s}, u" "_s), grouped(value, u","_s)};
    default:
        return {grouped(value, u","_s),          grouped(value, u"'"_s),          grouped(value, u"\u202f"_s),
                scaled(6, u'.') + u" million"_s, scaled(9, u'.') + u" billion"_s, scaled(9, u'.') + u"bn"_s};
    }
}

QStringList writings(qint64 value, Language language)
{
    const QString thousandths = QString::number(value / 1'000'000) + u'.' +
                                QString::number(value % 1'000'000).rightJustified(6, u'0');
    QString comma = thousandths;
    comma.replace(u'.', u',');
    switch (language) {
    case Language::French:
        return {grouped(value, u"\u202f"_s) + u" dollars"_s, grouped(value, u" "_s) + u" $ US"_s,
                comma + u" millions de dollars"_s};
    case Language::Japanese:
        return {inMyriads(value, {u"兆"_s, u"億"_s, u"万"_s}, {}) + u"ドル"_s,
                grouped(value, u","_s) + u"ドル"_s};
    case Language::Korean:
        return {inMyriads(value, {u"조"_s, u"억"_s, u"만"_s}, {}) + u" 달러"_s,
                value % 10000 == 0
                    ? QString(inMyriads(value, {u"조"_s, u"억"_s, u"만"_s}, u" "_s) + u" 달러"_s)
                    : QString(grouped(value, u","_s) + u"달러"_s)};
    default:
        return {u"$"_s + grouped(value, u","_s), u"US$"_s + thousandths + u" million"_s,
                grouped(value, u","_s) + u" dollars"_s};
    }
}

} // namespace

/// What holds for every amount, not only for those of the corpus.
class AmountPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<int>("language");
        for (const Language language : workingLanguages)
            QTest::newRow(qPrintable(languageCode(language))) << int(language);
    }

    void whatIsWrittenIsReadBack()
    {
        QFETCH(const int, language);
        QRandomGenerator random(20251022);
        for (int i = 0; i < 2000; ++i) {
            const int digits = random.bounded(4, 13);
            qint64 value = 1 + random.bounded(9);
            for (int d = 1; d < digits; ++d)
                value = value * 10 + (random.bounded(2) ? random.bounded(10) : 0);
            for (const QString &text : writings(value, Language(language))) {
                const QStringList read = corpus::readingsOf(text, Language(language));
                QCOMPARE(read, QStringList{QString::number(value) + u" USD exact"_s});
            }
        }
    }

    /// What stands before and behind a figure, in every currency that has a name in all four languages.
    void everyCurrencyIsReadInEveryHabit_data() { whatIsWrittenIsReadBack_data(); }

    void everyCurrencyIsReadInEveryHabit()
    {
        QFETCH(const int, language);
        QRandomGenerator random(20240131);
        QStringList wrong;
        for (const QString &unit : currencyCodes() + QStringList{u"BTC"_s, u"ETH"_s, u"USDT"_s}) {
            for (int i = 0; i < 40; ++i) {
                const qint64 value = randomValue(random);
                const auto check = [&](const QString &text) {
                    const QStringList read = corpus::readingsOf(text, Language(language));
                    const QStringList wanted{QString::number(value) + u' ' + unit + u" exact"};
                    if (read != wanted)
                        wrong.append(text + u" -> " + read.join(u", ") + u", not " + wanted.first());
                };
                const UnitKind kind = currencyCodes().contains(unit) ? UnitKind::Money : UnitKind::Token;
                const QString name = unitText(unit, kind, Language(language));
                for (const QString &figure : figures(value, Language(language))) {
                    check(figure + u' ' + unit);
                    if (Language(language) != Language::English || kind == UnitKind::Token)
                        check(figure +
                              (isEastAsian(Language(language)) && !name.contains(u' ') ? QString()
                                                                                       : u"\u00a0"_s) +
                              name);
                    else
                        check(name + figure);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"%1 wrong\n"_s.arg(wrong.size()) + wrong.mid(0, 25).join(u'\n')));
    }

    void whatVigieWritesVigieReads_data() { whatIsWrittenIsReadBack_data(); }

    void whatVigieWritesVigieReads()
    {
        QFETCH(const int, language);
        QRandomGenerator random(20251121);
        QStringList wrong;
        struct Unit
        {
            QString name;
            UnitKind kind;
        };
        QList<Unit> units{{u"BTC"_s, UnitKind::Token}, {u"ETH"_s, UnitKind::Token}};
        for (const QString &code : currencyCodes())
            units.append({code, UnitKind::Money});
        for (const QString &thing : quantityUnits()) {
            // Entered by hand only: documents' rounds are read as shells. トン and 톤 are tonnes.
            const bool same = thing == "round"_L1 || (thing == "ton"_L1 && isEastAsian(Language(language)));
            if (!same)
                units.append({thing, UnitKind::Quantity});
        }
        for (const Unit &unit : std::as_const(units)) {
            for (int i = 0; i < 60; ++i) {
                Amount amount;
                amount.unit = unit.name;
                amount.kind = unit.kind;
                amount.value = Decimal(2 + randomValue(random));
                amount.bound = Bound(i % (int(Bound::Range) + 1));
                if (amount.bound == Bound::Range) {
                    amount.low = amount.value;
                    amount.high = *amount.value.plus(Decimal(randomValue(random)));
                }
                for (const AmountStyle style : {AmountStyle::Compact, AmountStyle::Full}) {
                    const QString text = formatAmount(amount, Language(language), style);
                    const QStringList read = corpus::readingsOf(text, Language(language));
                    if (read != QStringList{corpus::reading(amount)})
                        wrong.append(text + u" -> " + read.join(u", ") + u", not " + corpus::reading(amount));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"%1 wrong\n"_s.arg(wrong.size()) + wrong.mid(0, 25).join(u'\n')));
    }

    void anyTextIsReadWithoutHarm()
    {
        const QString alphabet =
            u"0123456789.,- 万億兆만억조천십百十数수$€mbkdollars de milliard 以上약\t\n約約1,5"_s;
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int n = random.bounded(60); n > 0; --n)
                text.append(alphabet.at(random.bounded(int(alphabet.size()))));
            for (const Language language : workingLanguages) {
                const NormalisedText view = normalise(text);
                qsizetype last = 0;
                for (const ScannedAmount &amount : scanAmounts(view, language)) {
                    QVERIFY(amount.span.start >= last && amount.span.end <= view.text.size());
                    QVERIFY(amount.span.contains(amount.figure) || amount.span.end > amount.figure.start);
                    QVERIFY(!amount.amount.unit.isEmpty());
                    last = amount.span.end;
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(AmountPropertiesTest)
#include "tst_amountproperties.moc"
