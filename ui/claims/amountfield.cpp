// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/amountfield.h"

#include "models/items/amountformat.h"
#include "models/items/curationtext.h"
#include "models/items/dateformat.h"
#include "models/items/typedamount.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// All ISO 4217 codes in use, for those that are typed and have no words here.
const QSet<QString> &isoCurrencies()
{
    static const QSet<QString> codes = [] {
        QSet<QString> found;
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
            found.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
        found.remove(QString());
        return found;
    }();
    return codes;
}

QStringList unitsOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Money: {
        QStringList codes = currencyCodes();
        QStringList others;
        for (const QString &code : isoCurrencies()) {
            if (!codes.contains(code))
                others.append(code);
        }
        std::ranges::sort(others);
        return codes + others;
    }
    case UnitKind::Token:
        return {u"BTC"_s, u"ETH"_s, u"USDT"_s, u"USDC"_s, u"DAI"_s, u"TRX"_s,
                u"SOL"_s, u"XRP"_s, u"BNB"_s,  u"LTC"_s,  u"XMR"_s};
    case UnitKind::Quantity:
        break;
    }
    return quantityUnits();
}

} // namespace

AmountField::AmountField(QWidget *parent)
    : QWidget(parent)
    , m_bound(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_between(new QLabel(tr("and", "between two ends of an amount"), this))
    , m_high(new QLineEdit(this))
    , m_unitKind(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_hint(new QLabel(this))
{
    m_bound->setObjectName(u"amountBound"_s);
    m_value->setObjectName(u"amountValue"_s);
    m_high->setObjectName(u"amountHigh"_s);
    m_unitKind->setObjectName(u"amountUnitKind"_s);
    m_unit->setObjectName(u"amountUnit"_s);
    m_hint->setObjectName(u"amountHint"_s);
    for (const Bound bound : {Bound::Exact, Bound::About, Bound::AtLeast, Bound::MoreThan, Bound::AtMost,
                              Bound::LessThan, Bound::Almost, Bound::Range})
        m_bound->addItem(boundText(bound), int(bound));
    for (const UnitKind kind : {UnitKind::Money, UnitKind::Token, UnitKind::Quantity})
        m_unitKind->addItem(unitKindText(kind), int(kind));
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_unit->setMinimumContentsLength(10);
    m_value->setPlaceholderText(typedFigure(Decimal(1650000000), interfaceLanguage()));
    m_high->setPlaceholderText(typedFigure(Decimal(2000000000), interfaceLanguage()));
    m_bound->setAccessibleName(tr("How the amount is bounded"));
    m_value->setAccessibleName(tr("Figure"));
    m_high->setAccessibleName(tr("Upper end of the amount"));
    m_unitKind->setAccessibleName(tr("What is counted"));
    m_unit->setAccessibleName(tr("Currency or unit"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *figures = new QHBoxLayout;
    figures->addWidget(m_bound);
    figures->addWidget(m_value, 1);
    figures->addWidget(m_between);
    figures->addWidget(m_high, 1);
    auto *units = new QHBoxLayout;
    units->addWidget(m_unitKind);
    units->addWidget(m_unit, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(figures);
    column->addLayout(units);
    column->addWidget(m_hint);
    setFocusProxy(m_value);
    fillUnits(UnitKind::Money);
    const auto tell = [this] {
        showReading();
        Q_EMIT changed();
    };
    connect(m_bound, &QComboBox::currentIndexChanged, this, tell);
    connect(m_value, &QLineEdit::textChanged, this, tell);
    connect(m_high, &QLineEdit::textChanged, this, tell);
    connect(m_unit, &QComboBox::currentTextChanged, this, tell);
    connect(m_unitKind, &QComboBox::currentIndexChanged, this, [this, tell] {
        fillUnits(unitKind());
        tell();
    });
    showReading();
}

void AmountField::fillUnits(UnitKind kind)
{
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    for (const QString &unit : unitsOf(kind)) {
        const QString text = unitText(unit, kind, interfaceLanguage());
        const bool named = kind == UnitKind::Money && text != unit;
        m_unit->addItem(named ? QString(unit + u"  "_s + text) : text, unit);
    }
    if (kind == UnitKind::Quantity)
        m_unit->addItem(tr("a number alone", "of an amount without a unit"), QString());
    m_unit->setCurrentIndex(0);
}

void AmountField::setAmount(const Amount &amount)
{
    m_given = amount;
    const Language language = interfaceLanguage();
    const bool none = amount.value.isZero() && amount.unit.isEmpty();
    m_givenValue = none ? QString() : typedFigure(amount.low.value_or(amount.value), language);
    m_givenHigh = amount.high ? typedFigure(*amount.high, language) : QString();
    m_bound->setCurrentIndex(m_bound->findData(int(amount.bound)));
    m_unitKind->setCurrentIndex(m_unitKind->findData(int(amount.kind)));
    fillUnits(amount.kind);
    if (!amount.unit.isEmpty() || amount.kind == UnitKind::Quantity) {
        const int at = m_unit->findData(amount.unit);
        if (at >= 0)
            m_unit->setCurrentIndex(at);
        else
            m_unit->setEditText(amount.unit);
    }
    m_value->setText(m_givenValue);
    m_high->setText(m_givenHigh);
    showReading();
}

UnitKind AmountField::unitKind() const
{
    return UnitKind(m_unitKind->currentData().toInt());
}

QString AmountField::unit() const
{
    const QString typed = m_unit->currentText().trimmed();
    const int at = m_unit->findText(typed, Qt::MatchFixedString);
    if (at >= 0)
        return m_unit->itemData(at).toString();
    if (unitKind() == UnitKind::Quantity)
        return typed.toLower();
    const QString code = typed.section(u' ', 0, 0).toUpper();
    return unitKind() == UnitKind::Token || isoCurrencies().contains(code) ? code : QString();
}

bool AmountField::isRange() const
{
    return Bound(m_bound->currentData().toInt()) == Bound::Range;
}

std::optional<Amount> AmountField::amount() const
{
    const Language language = interfaceLanguage();
    Amount amount = m_given;
    amount.bound = Bound(m_bound->currentData().toInt());
    amount.kind = unitKind();
    amount.unit = unit();
    if (amount.unit.isEmpty() && amount.kind != UnitKind::Quantity)
        return std::nullopt;
    if (m_value->text() != m_givenValue || m_givenValue.isEmpty()) {
        const auto figure = readTypedFigure(m_value->text(), language);
        if (!figure)
            return std::nullopt;
        amount.value = figure->value;
        amount.shownPower = figure->shownPower;
    }
    if (!isRange()) {
        amount.low.reset();
        amount.high.reset();
        return amount;
    }
    amount.low = amount.value;
    if (m_high->text() != m_givenHigh || m_givenHigh.isEmpty()) {
        const auto figure = readTypedFigure(m_high->text(), language);
        if (!figure)
            return std::nullopt;
        amount.high = figure->value;
        amount.shownPower = std::min(amount.shownPower, figure->shownPower);
    }
    return *amount.high > amount.value ? std::optional(amount) : std::nullopt;
}

void AmountField::showReading()
{
    m_between->setVisible(isRange());
    m_high->setVisible(isRange());
    if (const std::optional<Amount> read = amount()) {
        m_hint->setText(formatAmount(*read, interfaceLanguage(), AmountStyle::Full));
    } else if (m_value->text().trimmed().isEmpty()) {
        m_hint->setText(tr("Enter a figure, with all its digits or a word such as million."));
    } else if (unit().isEmpty()) {
        m_hint->setText(tr("Choose a currency or enter its three letters."));
    } else if (isRange() && readTypedFigure(m_value->text(), interfaceLanguage())) {
        m_hint->setText(tr("Enter the upper end too; it must be the larger figure."));
    } else {
        m_hint->setText(tr("This figure is not understood."));
    }
    m_value->setAccessibleDescription(m_hint->text());
}

} // namespace vigie
