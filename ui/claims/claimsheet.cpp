// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimsheet.h"

#include "models/items/amountformat.h"
#include "models/items/curationtext.h"
#include "models/items/dateformat.h"
#include "models/items/joining.h"
#include "models/items/names.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

ClaimSheet::ClaimSheet(QWidget *parent)
    : QWidget(parent)
{
    // Not a QFormLayout: in Qt 6.4 hidden rows beside rows that wrap make it write past its own memory.
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < RowCount; ++row) {
        auto *name = new QLabel(this);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto *value = new QLabel(this);
        value->setObjectName(u"claimSheet%1"_s.arg(row));
        value->setProperty("verbatim", true);
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(value, row, 1);
        m_names.append(name);
        m_values.append(value);
        m_decided.append(false);
    }
    QFont strong = font();
    strong.setBold(true);
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    m_values.at(AmountRow)->setFont(strong);
    retranslate();
}

void ClaimSheet::retranslate()
{
    const QStringList names{fieldText(u"amount"_s),
                            fieldText(u"kind"_s),
                            fieldText(u"period"_s),
                            fieldText(u"victim"_s),
                            fieldText(u"actor"_s),
                            fieldText(u"extent"_s),
                            fieldText(u"accordingTo"_s),
                            tr("Certainty", "asserted, reported or disputed"),
                            tr("Converted to", "the same amount in another currency"),
                            fieldText(u"partOf"_s),
                            tr("Currency", "which one an unqualified dollar is"),
                            fieldText(u"comment"_s),
                            tr("Highlights", "what a person marked as evidence"),
                            tr("Document")};
    for (int row = 0; row < RowCount; ++row)
        m_names.at(row)->setText(names.at(row));
}

void ClaimSheet::set(Row row, const QString &text, bool decided)
{
    m_decided[row] = decided;
    //: %1 is a value such as a name or a date
    m_values.at(row)->setText(decided ? tr("%1  (set by you)").arg(text) : text);
    m_names.at(row)->setVisible(!text.isEmpty());
    m_values.at(row)->setVisible(!text.isEmpty());
}

void ClaimSheet::show(const Claim &claim, const Claim *whole, const QString &title,
                      const QStringList &evidence, const QString &page)
{
    const Language language = interfaceLanguage();
    const auto mine = [&claim](const QString &field) { return claim.decided.contains(field); };
    set(AmountRow, formatAmount(claim.amount, language), mine(u"amount"_s));
    set(KindRow, claimKindText(claim.kind), mine(u"kind"_s));
    QString period =
        claim.period ? formatDate(*claim.period, language) : tr("not stated", "period of a claim");
    if (const QString basis = claim.period ? basisText(claim.periodBasis) : QString(); !basis.isEmpty())
        period = tr("%1, %2", "%1 a period, %2 how it was found").arg(period, basis);
    set(PeriodRow, period, mine(u"period"_s));
    set(VictimRow, claim.victim.name, mine(u"victim"_s));
    set(ActorRow, claim.actor.name, mine(u"actor"_s));
    const bool isExtentTold = claim.extent != ClaimExtent::Unsaid || mine(u"extent"_s);
    set(ExtentRow, isExtentTold ? extentText(claim.extent) : QString(), mine(u"extent"_s));
    set(SourceRow, claim.accordingTo, mine(u"accordingTo"_s));
    QString certainty;
    if (claim.retracted)
        certainty = tr("returned, disputed or denied");
    else if (claim.hedged)
        certainty = tr("reported without being asserted");
    set(CertaintyRow, certainty, mine(u"hedged"_s) || mine(u"retracted"_s));
    QStringList conversions;
    for (const Equivalent &equivalent : claim.equivalents)
        conversions.append(formatAmount(equivalent.amount, language));
    set(ConversionRow, joinedList(conversions));
    set(PartRow, whole ? formatAmount(whole->amount, language) : QString(), mine(u"partOf"_s));
    QStringList others = claim.unitCandidates;
    others.removeAll(claim.amount.unit);
    QString unit;
    if (!others.isEmpty())
        unit =
            tr("%1 was taken %2; it could also be: %3", "%1 USD, %2 by the document’s language, %3 CAD, AUD")
                .arg(claim.amount.unit, unitReasonText(claim.unitReason), joinedList(others));
    set(UnitRow, unit);
    set(CommentRow, claim.comment);
    set(EvidenceRow, evidence.join(u'\n'));
    set(DocumentRow, tr("%1, page %2", "%1 the title of a document")
                         .arg(title, page.isEmpty() ? QLocale().toString(claim.passage.page) : page));
}

QString ClaimSheet::spoken() const
{
    QStringList lines;
    for (int row = 0; row < RowCount; ++row) {
        if (!m_values.at(row)->text().isEmpty())
            lines.append(labelledText(m_names.at(row)->text(), m_values.at(row)->text()));
    }
    return lines.join(u'\n');
}

} // namespace vigie
