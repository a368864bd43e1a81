// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/reviewpanel.h"

#include "models/items/dateformat.h"
#include "models/items/documentmodel.h"
#include "models/items/pagename.h"
#include "models/items/wording.h"
#include "models/services/services.h"
#include "ui/annotations/evidence.h"
#include "ui/claims/claimactions.h"
#include "ui/claims/claimsheet.h"
#include "ui/claims/rivallist.h"
#include "ui/common/fieldmemory.h"
#include "ui/common/icons.h"
#include "ui/common/markedexcerpt.h"
#include "ui/common/navigator.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int iconSide = 18;
constexpr int mostRivals = 9;     // as many as have a key
constexpr int linesWithKeys = 26; // of height; what is reviewed needs those of a lower panel for itself

} // namespace

ReviewPanel::ReviewPanel(Services &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_reading(
          new LedgerReading(services, this, [this](const LedgerReading::Read &read) { showLedger(read); }))
    , m_read(std::make_shared<ReadLedger>(ReadLedger{std::make_shared<ClaimRows>(), {}, {}}))
{
    setObjectName(u"reviewPanel"_s);
    build();
    buildActions();
    retranslate();
    show(0, false);
}

void ReviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && !m_current.isEmpty())
        show(m_at, false); // the mark in the sentence has the theme's colour
}

void ReviewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_keys->setVisible(height() >= linesWithKeys * fontMetrics().lineSpacing());
}

bool ReviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched == m_page) {
        // Who comes here to review wants to see the page; who only comes back to the window has it.
        const Qt::FocusReason why = static_cast<QFocusEvent *>(event)->reason();
        if (why == Qt::ShortcutFocusReason || why == Qt::MouseFocusReason)
            m_open->trigger();
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_9 && key - Qt::Key_1 < m_rivals->count()) {
        m_rivals->setCurrentRow(key - Qt::Key_1);
        return true;
    }
    if (watched != m_page)
        return false; // the list of rivals walks by itself
    if (key == Qt::Key_PageDown || key == Qt::Key_PageUp)
        m_area->verticalScrollBar()->triggerAction(key == Qt::Key_PageDown
                                                       ? QAbstractSlider::SliderPageStepAdd
                                                       : QAbstractSlider::SliderPageStepSub);
    else if (key == Qt::Key_Down || key == Qt::Key_Right)
        step(1);
    else if (key == Qt::Key_Up || key == Qt::Key_Left)
        step(-1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        m_open->trigger();
    else
        return false;
    return true;
}

const Claim *ReviewPanel::claim(const ClaimId &id) const
{
    return m_read->rows->find(id);
}

void ReviewPanel::showLedger(const LedgerReading::Read &read)
{
    const auto find = [this](const ClaimId &id) {
        for (qsizetype at = 0; at < m_items.size() && !id.isEmpty(); ++at) {
            if (itemAt(at).claim == id)
                return at;
        }
        return qsizetype(-1);
    };
    const bool wasWaiting = find(m_decided) >= 0;
    m_read = read;
    const qsizetype lost = m_services.facts.orphaned().size();
    m_lost->setVisible(lost > 0);
    m_lost->setText(tr("%n decision(s) about words that are gone…", nullptr, int(lost)));
    fillReasons();
    applyFilter();
    qsizetype at = find(m_current);
    bool undone = false;
    if (m_read->waiting.contains(m_decided) && !wasWaiting) {
        if (const qsizetype back = find(m_decided); back >= 0) {
            at = back; // what was decided last was undone
            const QWidget *keyboard = QApplication::focusWidget();
            undone =
                keyboard && (keyboard == this || isAncestorOf(keyboard)); // the reader follows who reviews
        }
    }
    show(at >= 0 ? at : m_at, undone);
}

void ReviewPanel::remember(FieldMemory &memory)
{
    const QString name = m_reason->objectName();
    memory.add(name, [this](const QVariant &kept) {
        m_awaited = kept.toInt();
        fillReasons();
        applyFilter();
        show(m_at, false);
    });
    connect(m_reason, &QComboBox::activated, &memory, [this, &memory, name] {
        m_awaited.reset(); // the person chose something else meanwhile
        const QVariant chosen = m_reason->currentData();
        memory.keep(name, chosen.isValid() ? QVariant(chosen.toString()) : QVariant());
    });
}

void ReviewPanel::goOn(bool settled)
{
    m_decided = m_current;
    // The next key is meant for the next claim: what is known already is that this one is done.
    if (!m_reading->read() && settled) {
        m_items.removeAt(m_at);
        show(m_at, true);
    } else if (!m_current.isEmpty() && m_current != m_decided) {
        show(m_at, true);
    }
}

void ReviewPanel::fillReasons()
{
    using Reason = ReviewItem::Reason;
    const auto count = [this](Reason reason) {
        return std::ranges::count(m_read->queue, reason, &ReviewItem::reason);
    };
    QVariant chosen = m_reason->currentData();
    if (m_awaited && count(Reason(*m_awaited)) > 0)
        chosen = *std::exchange(m_awaited, std::nullopt);
    const QSignalBlocker quiet(m_reason);
    m_reason->clear();
    const auto add = [this](const QString &text, qsizetype number, const QVariant &value) {
        m_reason->addItem(tr("%1 (%2)", "%1 what waits, %2 how many").arg(text, QLocale().toString(number)),
                          value);
        // A reason for which nothing waits would show an empty page that says all is done.
        auto *items = qobject_cast<QStandardItemModel *>(m_reason->model());
        if (items && number == 0 && value.isValid())
            items->item(m_reason->count() - 1)->setEnabled(false);
    };
    add(tr("Everything", "that is to be reviewed"), m_read->queue.size(), {});
    add(tr("Held back"), count(Reason::Held), int(Reason::Held));
    add(tr("In conflict"), count(Reason::Conflict), int(Reason::Conflict));
    add(tr("Unsure"), count(Reason::Unsure), int(Reason::Unsure));
    add(tr("New", "claims nobody has looked at"), count(Reason::New), int(Reason::New));
    add(tr("Without a period"), count(Reason::Undated), int(Reason::Undated));
    const int at = chosen.isValid() ? m_reason->findData(chosen) : 0;
    // When the last of a kind is done, the rest goes on.
    const bool left = chosen.isValid() && count(Reason(chosen.toInt())) > 0;
    m_reason->setCurrentIndex(left ? at : 0);
}

void ReviewPanel::applyFilter()
{
    const QVariant chosen = m_reason->currentData();
    m_items.clear();
    for (qsizetype at = 0; at < m_read->queue.size(); ++at) {
        if (!chosen.isValid() || int(m_read->queue.at(at).reason) == chosen.toInt())
            m_items.append(at);
    }
}

void ReviewPanel::step(int by)
{
    const qsizetype to = std::clamp<qsizetype>(m_at + by, 0, std::max<qsizetype>(0, m_items.size() - 1));
    show(to, true);
}

void ReviewPanel::show(qsizetype at, bool follow)
{
    m_at = m_items.isEmpty() ? 0 : std::clamp<qsizetype>(at, 0, m_items.size() - 1);
    const QWidget *keyboard = QApplication::focusWidget();
    const bool keyboardHere = keyboard && (keyboard == this || isAncestorOf(keyboard));
    m_stack->setCurrentIndex(m_items.isEmpty() ? 0 : 1);
    if (m_items.isEmpty()) {
        m_current = {};
        m_actions->setTarget({});
        if (keyboardHere)
            setFocus(); // an undo brings the last claim back under the keyboard
        return;
    }
    const ReviewItem &item = itemAt(m_at);
    const Claim &claim = *this->claim(item.claim);
    m_current = item.claim;
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_items.size());
    m_progress->setText(tr("%1 of %2", "place in a queue and its length")
                            .arg(QLocale().toString(m_at + 1), QLocale().toString(m_items.size())));
    showItem(item, claim);
    if (keyboardHere && (keyboard == this || !keyboard->isVisible()))
        m_page->setFocus();
    if (follow)
        openPassage(claim.passage, claim.id);
}

void ReviewPanel::showItem(const ReviewItem &item, const Claim &claim)
{
    const bool grave = item.reason <= ReviewItem::Reason::Conflict;
    const QString why = reviewSentence(item, claim, ledger(), wordingOf(interfaceLanguage()));
    m_why->setText(why);
    m_whyIcon->setPixmap(themedIcon(grave ? u"warning"_s : u"review"_s).pixmap(iconSide, iconSide));
    QFont font = m_why->font();
    font.setBold(grave);
    m_why->setFont(font);
    showMarkedExcerpt(m_sentence, m_services.library, claim.passage, 110);
    QStringList evidence;
    for (const Annotation &mark : annotationsFor(EvidenceLink::Kind::Claim, claim.id.value, m_services))
        evidence.append(annotationLine(mark));
    m_sheet->show(claim, this->claim(claim.partOf), titleOf(claim.passage.document), evidence,
                  pageName(m_services.library, claim.passage.document, claim.passage.page));
    QList<RivalList::Entry> rivals;
    const auto add = [this, &rivals, &item](const ClaimId &id, bool same) {
        const Claim *found = this->claim(id);
        if (found && id != item.claim && rivals.size() < mostRivals)
            rivals.append({*found, titleOf(found->passage.document), same});
    };
    for (const FactId &other : item.others) {
        if (const Fact *fact = ledger().find(other))
            add(fact->claims.first(), false);
    }
    if (const Fact *own = ledger().find(item.fact)) {
        for (const ClaimId &id : own->claims)
            add(id, true);
    }
    m_rivals->show(rivals);
    m_rivals->setVisible(!rivals.isEmpty());
    retarget();
    m_page->setAccessibleName(
        QStringList{m_progress->text(), why, m_sentence->accessibleDescription(), m_sheet->spoken()}.join(
            u'\n'));
    QAccessibleEvent told(m_page, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void ReviewPanel::retarget()
{
    const Claim *current = claim(m_current);
    if (!current) {
        m_actions->setTarget({});
        return;
    }
    ClaimTarget target{.claims = {*current}, .fellows = {}, .compared = {}};
    if (const Fact *fact = ledger().find(ledger().factOf.value(m_current))) {
        target.fellows = fact->claims;
        target.fellows.removeAll(m_current);
    }
    // Beside a figure that disagrees, "merge" and "split off" are about that one.
    if (const RivalList::Entry *rival = m_rivals->chosen(); rival && !rival->same) {
        target.compared = {rival->claim.id};
        target.fellows.clear();
    }
    m_actions->setTarget(target);
}

void ReviewPanel::openPassage(const Passage &passage, const ClaimId &claim)
{
    m_navigator.openPassage(passage);
    if (!claim.isEmpty())
        m_navigator.chooseClaim(claim);
}

QString ReviewPanel::titleOf(const DocumentId &id) const
{
    const Result<Document> document = m_services.library.document(id);
    return document ? documentTitle(document.value()) : id.value;
}

} // namespace vigie
