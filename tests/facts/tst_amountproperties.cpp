// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/facts/amountcorpus.h"

#include <QElapsedTimer>
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

    void readingKeepsUpWithImport()
    {
        const QString text =
            QString(u"The group moved goods worth $12.5 million through two ports in March while the panel, "
                    u"which "
                    u"met eleven times, wrote about vessels, banks and workers of several countries. "_s)
                .repeated(3000);
        const NormalisedText view = normalise(text);
        QElapsedTimer clock;
        clock.start();
        const qsizetype found = scanAmounts(view, Language::English).size();
        const double seconds = double(clock.nsecsElapsed()) / 1e9;
        qInfo("%.2f MB of text with %lld amounts: %.1f MB/s", double(text.size()) / 1e6, qint64(found),
              double(text.size()) / 1e6 / seconds);
        QCOMPARE(found, 3000);
    }
};

QTEST_GUILESS_MAIN(AmountPropertiesTest)
#include "tst_amountproperties.moc"
