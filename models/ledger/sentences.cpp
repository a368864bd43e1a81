// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sentences.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString period(const Fact &fact)
{
    return fact.period ? fact.period->toIso() : QString();
}

QString bounded(const Fact &fact)
{
    const QString figure = LedgerSentences::figure(fact.amount.value, fact.amount.unit);
    return fact.open ? u"≥ "_s + figure : figure;
}

} // namespace

QString checkText(const Check &check)
{
    return LedgerSentences::check(check);
}

QString LedgerSentences::figure(Decimal value, const QString &unit)
{
    const QString digits = value.toString();
    const qsizetype point = digits.indexOf(u'.');
    const QLocale locale;
    QString text = locale.toString((point < 0 ? digits : digits.left(point)).toLongLong());
    if (point >= 0)
        text += locale.decimalPoint() + digits.mid(point + 1);
    //: %1 is a number, %2 its unit: "1,190,000,000 USD"
    return tr("%1 %2").arg(text, unit);
}

QString LedgerSentences::check(const Check &check)
{
    switch (check.kind) {
    case Check::Kind::SumHolds:
        return tr("The parts add up: %1 against %2 stated.")
            .arg(figure(check.expected, check.unit), figure(check.stated, check.unit));
    case Check::Kind::SumDiffers:
        return tr("The parts do not add up: %1 against %2 stated.")
            .arg(figure(check.expected, check.unit), figure(check.stated, check.unit));
    case Check::Kind::ScaleSlip:
        return heldSlip(check);
    case Check::Kind::Rival:
        break;
    }
    return tr("Another document states %1 for the same thing.").arg(figure(check.expected, check.unit));
}

QString LedgerSentences::statedWhole(const Fact &fact, int statements, int documents)
{
    //: %1 is an amount, %2 a period such as 2024; both plurals follow as sentences
    const QString what = tr("Stated as a whole for %2: %1.").arg(bounded(fact), period(fact));
    //: %1 a sentence, %2 “3 statements”, %3 “in 2 documents.”
    return tr("%1 %2, %3")
        .arg(what, tr("%n statement(s)", nullptr, statements),
             tr("in %n document(s).", "follows “3 statements, ”", documents));
}

QString LedgerSentences::partsStandForWhole(qsizetype parts)
{
    return tr("No document states the whole year: %n part(s) stand for it, so the bar is “at least”.",
              nullptr, int(parts));
}

QString LedgerSentences::part(const Fact &fact)
{
    const QString amount = bounded(fact);
    return fact.victim.name.isEmpty() ? tr("%1 in %2").arg(amount, period(fact))
                                      : tr("%1 in %2 (%3)").arg(amount, period(fact), fact.victim.name);
}

QString LedgerSentences::rivalNotTaken(const Fact &rival, const Fact &taken)
{
    return tr("A rival figure for the same period: %1 is shown, because more or later documents state it, "
              "and not %2.")
        .arg(bounded(taken), bounded(rival));
}

QString LedgerSentences::heldSlip(const Check &check)
{
    return tr("Held back: %1 looks like a slip of scale beside %2. Accept or reject it to decide.")
        .arg(figure(check.stated, check.unit), figure(check.expected, check.unit));
}

QString LedgerSentences::heldNoPeriod()
{
    return tr("No period is stated, so it belongs to no year.");
}

QString LedgerSentences::heldOpenPeriod()
{
    return tr("Its period has no stated beginning or end, so it belongs to no year.");
}

QString LedgerSentences::heldRetracted()
{
    return tr("The document says that it was returned, disputed or denied.");
}

QString LedgerSentences::heldExcluded()
{
    return tr("You left it out of charts.");
}

QString LedgerSentences::heldOverlaps()
{
    return tr(
        "Its period overlaps with another statement of the same year: adding both would count money twice.");
}

} // namespace vigie
