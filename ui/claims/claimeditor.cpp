// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimeditor.h"

#include "models/items/amountformat.h"
#include "models/items/curationtext.h"
#include "models/items/dateformat.h"
#include "models/items/names.h"
#include "models/items/pagename.h"
#include "models/services/services.h"
#include "ui/claims/amountfield.h"
#include "ui/claims/decisionhistory.h"
#include "ui/claims/partyfield.h"
#include "ui/common/dialogheight.h"
#include "ui/common/entitynames.h"
#include "ui/common/icons.h"
#include "ui/common/markedexcerpt.h"
#include "ui/common/typeddatefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct ExtentField
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ClaimEditor)
};

QComboBox *extentField(QWidget *parent)
{
    auto *field = new QComboBox(parent);
    field->setObjectName(u"claimEditorExtent"_s);
    const std::array<std::pair<ClaimExtent, QString>, 3> choices{
        std::pair(ClaimExtent::Unsaid,
                  ExtentField::tr("Nothing else is said: for its time it is the whole, and other figures "
                                  "for the same are rivals.")),
        std::pair(ClaimExtent::Some,
                  ExtentField::tr("One theft without a name, cases that are counted (“the two thefts”), one "
                                  "sort of victim: no year’s whole, so the bar stays open.")),
        std::pair(ClaimExtent::World,
                  ExtentField::tr("What everybody lost: it holds what one victim lost or one actor took, "
                                  "which are its parts and no rivals."))};
    for (const auto &[extent, meaning] : choices) {
        field->addItem(extentText(extent), int(extent));
        field->setItemData(field->count() - 1, meaning, Qt::ToolTipRole);
    }
    const auto tell = [field](int index) {
        field->setToolTip(field->itemData(index, Qt::ToolTipRole).toString());
    };
    QObject::connect(field, &QComboBox::currentIndexChanged, field, tell);
    tell(field->currentIndex());
    return field;
}

} // namespace

ClaimEditor::ClaimEditor(Services &services, const Claim &claim, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_claim(claim)
    , m_purpose(purpose)
{
    setObjectName(u"claimEditor"_s);
    setWindowTitle(purpose == Purpose::Correct ? tr("Edit Claim") : tr("Add Amount"));
    auto *sentence = new QLabel(this);
    sentence->setObjectName(u"claimSentence"_s);
    sentence->setProperty("verbatim", true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence->setMargin(8);
    sentence->setFrameShape(QFrame::StyledPanel);
    sentence->setBackgroundRole(QPalette::Base);
    sentence->setAutoFillBackground(true);
    sentence->setAccessibleName(tr("Words of the document"));
    showMarkedExcerpt(sentence, services.library, claim.passage);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    if (purpose == Purpose::Correct) {
        auto *tabs = new QTabWidget(this);
        tabs->addTab(readingPage(), tr("&Reading", "tab: what is read from the words"));
        tabs->addTab(historyPage(), tr("&Who Said What"));
        layout->addWidget(tabs, 1);
    } else {
        layout->addWidget(readingPage(), 1);
    }
    layout->addWidget(buttons);
    setMinimumWidth(540);
    m_amount->setFocus();
    check();
    openInFullHeight(this);
}

QWidget *ClaimEditor::readingPage()
{
    auto *page = new QWidget(this);
    QStandardItemModel *names = entityNamesModel(m_services.facts.thesaurus(), canBeParty, this);
    m_amount = new AmountField(page);
    m_kind = new QComboBox(page);
    m_kind->setObjectName(u"claimEditorKind"_s);
    for (const ClaimKind kind : {ClaimKind::Theft, ClaimKind::Laundering, ClaimKind::Revenue, ClaimKind::Cost,
                                 ClaimKind::Cap, ClaimKind::Other})
        m_kind->addItem(claimKindText(kind), int(kind));
    m_period = new TypedDateField(page);
    m_period->line()->setObjectName(u"claimEditorPeriod"_s);
    m_victim = new PartyField(names, page);
    m_victim->setObjectName(u"claimEditorVictim"_s);
    m_actor = new PartyField(names, page);
    m_actor->setObjectName(u"claimEditorActor"_s);
    m_extent = extentField(page);
    m_accordingTo = new QLineEdit(m_claim.accordingTo, page);
    m_accordingTo->setObjectName(u"claimEditorSource"_s);
    m_accordingTo->setPlaceholderText(tr("Whom the document cites; empty if it speaks for itself"));
    m_partOf = new QComboBox(page);
    m_partOf->setObjectName(u"claimEditorPartOf"_s);
    m_partOf->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_hedged = new QCheckBox(tr("Reported &only: the document does not assert it"), page);
    m_hedged->setObjectName(u"claimEditorHedged"_s);
    m_retracted = new QCheckBox(tr("Returned, &disputed or denied"), page);
    m_retracted->setObjectName(u"claimEditorRetracted"_s);
    m_comment = new QLineEdit(m_claim.comment, page);
    m_comment->setObjectName(u"claimEditorComment"_s);
    m_comment->setPlaceholderText(tr("Why, for those who read it later"));

    m_amount->setAmount(m_claim.amount);
    m_kind->setCurrentIndex(m_kind->findData(int(m_claim.kind)));
    m_period->setDate(m_claim.period);
    const QString basis = m_purpose == Purpose::Correct ? basisText(m_claim.periodBasis) : QString();
    m_period->setEmptyHint(tr("Without a period it belongs to no year and no bar of the chart."));
    m_period->setToolTip(basis);
    m_victim->setParty(m_claim.victim);
    m_actor->setParty(m_claim.actor);
    m_extent->setCurrentIndex(m_extent->findData(int(m_claim.extent)));
    m_hedged->setChecked(m_claim.hedged);
    m_retracted->setChecked(m_claim.retracted);
    fillWholes();

    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [this, form](const QString &text, QWidget *field, const QStringList &keys) {
        auto *label = new QLabel(text, form->parentWidget());
        label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
        for (const QString &key : keys) {
            if (!m_claim.decided.contains(key))
                continue;
            label->setToolTip(tr("Set by you"));
            QFont font = label->font();
            font.setBold(true);
            label->setFont(font);
        }
        form->addRow(label, field);
    };
    row(tr("&Amount:"), m_amount, {u"amount"_s});
    row(tr("&Kind:"), m_kind, {u"kind"_s});
    row(tr("&Period:", "the time an amount is about"), m_period, {u"period"_s});
    row(tr("&Victim:"), m_victim, {u"victim"_s});
    row(tr("A&ctor:", "who did it"), m_actor, {u"actor"_s});
    row(tr("Cov&ers:", "of how much of what happened the amount tells"), m_extent, {u"extent"_s});
    row(tr("According &to:"), m_accordingTo, {u"accordingTo"_s});
    row(tr("Part o&f:", "the larger amount this one belongs to"), m_partOf, {u"partOf"_s});
    form->addRow(QString(), m_hedged);
    form->addRow(QString(), m_retracted);
    row(tr("Co&mment:"), m_comment, {});
    connect(m_amount, &AmountField::changed, this, &ClaimEditor::check);
    connect(m_period, &TypedDateField::changed, this, &ClaimEditor::check);
    return page;
}

QWidget *ClaimEditor::historyPage()
{
    return decisionHistory(m_services.facts.history(m_claim.id), m_services.facts, this);
}

void ClaimEditor::fillWholes()
{
    const Language language = interfaceLanguage();
    m_partOf->addItem(tr("nothing larger", "an amount is part of"), QString());
    for (const Claim &whole : possibleWholes(m_services.facts.claims(), m_claim)) {
        QStringList parts{formatAmount(whole.amount, language), claimKindText(whole.kind)};
        if (whole.period)
            parts.append(formatDate(*whole.period, language));
        parts.append(
            tr("page %1").arg(pageName(m_services.library, whole.passage.document, whole.passage.page)));
        m_partOf->addItem(parts.join(u" · "_s), whole.id.value);
    }
    m_partOf->setCurrentIndex(std::max(0, m_partOf->findData(m_claim.partOf.value)));
}

void ClaimEditor::check()
{
    m_accept->setEnabled(m_amount->amount().has_value() && m_period->isUnderstood());
}

ClaimDecision ClaimEditor::decision() const
{
    const Claim now = claim();
    ClaimDecision decision;
    const auto set = [](auto &field, const auto &value, const auto &before) {
        if (value != before)
            field = value;
    };
    set(decision.amount, now.amount, m_claim.amount);
    set(decision.kind, now.kind, m_claim.kind);
    if (now.period != m_claim.period)
        decision.period = now.period.value_or(FuzzyDate());
    set(decision.victim, now.victim, m_claim.victim);
    set(decision.actor, now.actor, m_claim.actor);
    set(decision.extent, now.extent, m_claim.extent);
    set(decision.accordingTo, now.accordingTo, m_claim.accordingTo);
    set(decision.partOf, now.partOf, m_claim.partOf);
    set(decision.hedged, now.hedged, m_claim.hedged);
    set(decision.retracted, now.retracted, m_claim.retracted);
    set(decision.comment, now.comment, m_claim.comment);
    return decision;
}

Claim ClaimEditor::claim() const
{
    Claim now = m_claim;
    now.amount = m_amount->amount().value_or(m_claim.amount);
    now.kind = ClaimKind(m_kind->currentData().toInt());
    if (m_period->isUnderstood())
        now.period = m_period->date();
    if (now.period != m_claim.period)
        now.periodBasis = {u"user"_s, {}, {}};
    now.victim = m_victim->party();
    now.actor = m_actor->party();
    now.extent = ClaimExtent(m_extent->currentData().toInt());
    now.accordingTo = m_accordingTo->text().simplified();
    now.partOf = {m_partOf->currentData().toString()};
    now.hedged = m_hedged->isChecked();
    now.retracted = m_retracted->isChecked();
    now.comment = m_comment->text().trimmed();
    return now;
}

QList<Claim> possibleWholes(const QList<Claim> &claims, const Claim &claim)
{
    QHash<ClaimId, ClaimId> wholeOf;
    for (const Claim &one : claims)
        wholeOf.insert(one.id, one.partOf);
    const auto isWithin = [&wholeOf, &claim](ClaimId id) {
        QSet<ClaimId> seen; // a person may have made a circle of parts
        for (; !id.isEmpty() && !seen.contains(id); id = wholeOf.value(id)) {
            if (id == claim.id)
                return true;
            seen.insert(id);
        }
        return false;
    };
    QList<Claim> wholes;
    for (const Claim &one : claims) {
        const bool already = one.id == claim.partOf;
        const bool fits = one.status != ReviewStatus::Rejected && one.amount.kind == claim.amount.kind &&
                          (claim.amount.unit.isEmpty() || one.amount.unit == claim.amount.unit) &&
                          one.amount.value >= claim.amount.value && !isWithin(one.id);
        if (one.passage.document == claim.passage.document && one.id != claim.id && (already || fits))
            wholes.append(one);
    }
    return wholes;
}

} // namespace vigie
