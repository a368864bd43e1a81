// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sentences.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

bool isLower(Bound bound)
{
    return bound == Bound::AtLeast || bound == Bound::MoreThan;
}

/// A value of a check, in the check's unit.
Amount valueOf(const Check &check, Decimal value, Bound bound = Bound::Exact)
{
    Amount amount;
    amount.value = value;
    amount.unit = check.unit;
    amount.kind = check.unitKind;
    amount.bound = bound == Bound::Range ? Bound::Exact : bound;
    return amount;
}

} // namespace

const Wording &plainWording()
{
    static const Wording plain{[](const Amount &amount) {
                                   const QString text = LedgerSentences::figure(amount.value, amount.unit);
                                   return isLower(amount.bound) ? QString(u"≥ "_s + text) : text;
                               },
                               [](const FuzzyDate &date) { return date.toIso(); }};
    return plain;
}

QString checkText(const Check &check)
{
    return LedgerSentences::check(check);
}

QStringList workingText(const ChartYear &year, const Wording &wording)
{
    QStringList sentences;
    for (const ChartStep &step : year.working)
        sentences.append(LedgerSentences::step(step, wording));
    return sentences;
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

QString LedgerSentences::sources(const Sources &sources)
{
    //: %1 “3 statements”, %2 “in 2 documents”
    QString text = tr("%1, %2").arg(tr("%n statement(s)", nullptr, sources.statements),
                                    tr("in %n document(s)", "follows “3 statements, ”", sources.documents));
    QStringList cited;
    for (const CitedSource &one : sources.cited)
        cited.append(
            tr("%n citing %1", "statements that repeat what another said", one.statements).arg(one.name));
    if (!cited.isEmpty())
        //: %1 “4 statements, in 4 documents”, %2 “3 citing MSMT, 1 citing NIS”
        text = tr("%1 (%2)", "statements and whom they cite").arg(text, cited.join(tr(", ", "list")));
    return text;
}

QString LedgerSentences::check(const Check &check, const Wording &wording)
{
    const auto word = [&](Decimal value) { return wording.amount(valueOf(check, value)); };
    QStringList parts;
    for (const Amount &part : check.parts)
        parts.append(wording.amount(part));
    const QString stated = wording.amount(valueOf(check, check.stated, check.statedBound));
    switch (check.kind) {
    case Check::Kind::SumHolds:
        //: %1 amounts with plus signs between, %2 their sum, %3 an amount
        return tr("The parts add up: %1 = %2, and %3 is stated.")
            .arg(parts.join(u" + "), word(check.expected), stated);
    case Check::Kind::SumDiffers:
        //: %1 amounts with plus signs between, %2 their sum, %3 an amount
        return tr("The parts do not add up: %1 = %2, but %3 is stated.")
            .arg(parts.join(u" + "), word(check.expected), stated);
    case Check::Kind::ScaleSlip:
        return heldSlip(check, wording);
    case Check::Kind::ComparisonHolds:
    case Check::Kind::ComparisonDiffers:
        return comparison(check, wording);
    case Check::Kind::Rival:
        break;
    }
    return tr("Elsewhere %1 is stated for the same thing.").arg(word(check.expected));
}

QString LedgerSentences::comparison(const Check &check, const Wording &wording)
{
    const auto against = [&](const ComparedBase &base) {
        //: %1 an amount, %2 its period: “US$1.19 billion (2024)”
        return tr("%1 (%2)", "an amount and its period")
            .arg(wording.amount(base.amount), wording.date(base.period));
    };
    const auto fitting = std::find_if(check.bases.cbegin(), check.bases.cend(),
                                      [](const ComparedBase &base) { return base.fits; });
    const QString stated = wording.amount(valueOf(check, check.stated, check.statedBound));
    QStringList quoted;
    for (const QString &words : check.words)
        quoted.append(tr("“%1”", "the words of a document").arg(words));
    const QString words = quoted.join(tr(", ", "list"));
    if (fitting != check.bases.cend()) {
        const QString made = wording.amount(fitting->makes);
        if (check.kind == Check::Kind::ComparisonHolds)
            //: %1 words of a document, %2 an amount and its period, %3 and %4 amounts
            return tr("%1: holds against %2, which makes it %3; %4 is stated.")
                .arg(words, against(*fitting), made, stated);
        //: %1 words of a document, %2 an amount and its period, %3 and %4 amounts
        return tr("%1: does not hold against what is named, but against %2, which makes it %3; %4 is stated.")
            .arg(words, against(*fitting), made, stated);
    }
    QStringList tried;
    for (const ComparedBase &base : check.bases)
        //: %1 an amount, %2 the amount and period that it was worked out from
        tried.append(tr("%1 from %2").arg(wording.amount(base.makes), against(base)));
    //: %1 words of a document, %2 amounts that it would make, %3 an amount
    return tr("%1: fits no figure known here. It makes %2; %3 is stated.")
        .arg(words, tried.join(tr(", ", "list")), stated);
}

QString LedgerSentences::heldSlip(const Check &check, const Wording &wording)
{
    return tr("Held back: %1 looks like a slip of scale beside %2. Accept or reject it to decide.")
        .arg(wording.amount(valueOf(check, check.stated)), wording.amount(valueOf(check, check.expected)));
}

QString LedgerSentences::heldNoPeriod()
{
    return tr("No period is stated, so it belongs to no year.");
}

QString LedgerSentences::step(const ChartStep &step, const Wording &wording)
{
    const QString amount = wording.amount(step.amount);
    const QString period = step.period ? wording.date(*step.period) : QString();
    switch (step.kind) {
    case ChartStep::Kind::Whole:
        // Workers and shells are nobody's loot.
        if (!step.party.isEmpty() && step.amount.kind != UnitKind::Quantity)
            //: %1 an amount, %2 a period such as 2024, %3 “3 statements, in 2 documents”, %4 who took it
            return tr("Stated as a whole for %2: %1, taken by %4. %3.")
                .arg(amount, period, sources(step.sources), step.party);
        //: %1 an amount, %2 a period such as 2024, %3 “3 statements, in 2 documents”
        return tr("Stated as a whole for %2: %1. %3.").arg(amount, period, sources(step.sources));
    case ChartStep::Kind::OfActor:
        if (step.amount.kind == UnitKind::Quantity)
            return tr("%1: %2, %3. %4.").arg(period, amount, step.party, sources(step.sources));
        //: %1 an amount within a bar, %2 “3 statements, in 2 documents”, %3 who took it
        return tr("Of the bar, %1 was taken by %3. %2.").arg(amount, sources(step.sources), step.party);
    case ChartStep::Kind::PartsStand:
        return tr("No document states the whole year: %n part(s) stand for it, so the bar is “at least”.",
                  nullptr, step.count);
    case ChartStep::Kind::Part:
        //: %1 a period, %2 an amount, %3 a victim, %4 “3 statements, in 2 documents”
        return step.party.isEmpty()
                   ? tr("%1: %2. %3.").arg(period, amount, sources(step.sources))
                   : tr("%1: %2, %3. %4.").arg(period, amount, step.party, sources(step.sources));
    case ChartStep::Kind::Check:
        return check(step.check, wording);
    case ChartStep::Kind::Rivals: {
        QStringList others;
        for (const Amount &other : step.others)
            others.append(wording.amount(other));
        //: %1 a victim or a period, %2 an amount, %3 other amounts
        return tr("%1: %2 is drawn; also stated: %3.")
            .arg(step.party.isEmpty() ? period : step.party, amount, others.join(tr(", ", "list")));
    }
    case ChartStep::Kind::Retracted:
        return tr("Not counted: %1 (%2), said to be returned, disputed or denied.").arg(amount, period);
    case ChartStep::Kind::Converted:
        //: %1 and %2 the same amount in two currencies; %3 and %4 likewise, from a document
        return tr("Converted: %1 from %2, at the rate that a document states (%3 for %4).")
            .arg(amount, wording.amount(step.others.value(0)), wording.amount(step.others.value(1)),
                 wording.amount(step.others.value(2)));
    }
    return {};
}

QString LedgerSentences::held(const ChartHeld &held, const Wording &wording)
{
    switch (held.why) {
    case ChartHeld::Why::Excluded:
        return tr("You left it out of charts.");
    case ChartHeld::Why::Retracted:
        return tr("The document says that it was returned, disputed or denied.");
    case ChartHeld::Why::Slip:
        return heldSlip(held.check, wording);
    case ChartHeld::Why::NoPeriod:
        return heldNoPeriod();
    case ChartHeld::Why::OpenPeriod:
        return tr("Its period has no stated beginning or end, so it belongs to no year.");
    case ChartHeld::Why::Rival:
        return tr("A rival figure for the same thing: %1 is shown and not %2, because it is better "
                  "supported, more precise or later.")
            .arg(wording.amount(held.taken), wording.amount(held.amount));
    case ChartHeld::Why::Undated:
        return tr("Its document has no date of publication, so nobody can tell whether it was known on that "
                  "day. Add the date in the document’s properties.");
    case ChartHeld::Why::Overlaps:
        break;
    }
    return tr("Its period overlaps with another statement of the same year: adding both would count it "
              "twice.");
}

} // namespace vigie
