// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/evidence.h"

#include "models/domain/oneline.h"
#include "models/items/amountformat.h"
#include "models/items/dateformat.h"
#include "models/items/joining.h"
#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/common/navigator.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestWords = 90;

QString shortened(const QString &words)
{
    const QString line = onOneLine(words);
    return line.size() > longestWords ? QString(line.left(longestWords) + u'…') : line;
}

std::optional<Claim> claimOf(const QString &id, const Services &services)
{
    const QList<Claim> claims = services.facts.claims();
    const auto found =
        std::find_if(claims.cbegin(), claims.cend(), [&](const Claim &one) { return one.id.value == id; });
    return found == claims.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Event> eventOf(const QString &id, const Services &services)
{
    const QList<Event> events = services.facts.events();
    const auto found =
        std::find_if(events.cbegin(), events.cend(), [&](const Event &one) { return one.id.value == id; });
    return found == events.cend() ? std::nullopt : std::optional(*found);
}

/// Empty when it is not there.
QString currentText(const EvidenceLink &link, const Services &services)
{
    switch (link.kind) {
    case EvidenceLink::Kind::Entity: {
        const Entity *entity = services.facts.thesaurus().find({link.id});
        return entity ? entity->label(interfaceLanguage()) : QString();
    }
    case EvidenceLink::Kind::Claim: {
        const std::optional<Claim> claim = claimOf(link.id, services);
        return claim ? claimLine(*claim) : QString();
    }
    case EvidenceLink::Kind::Event: {
        const std::optional<Event> event = eventOf(link.id, services);
        return event ? eventLine(*event) : QString();
    }
    }
    return {};
}

} // namespace

QString evidenceKindText(EvidenceLink::Kind kind)
{
    switch (kind) {
    case EvidenceLink::Kind::Entity:
        return QCoreApplication::translate("vigie::Evidence", "Name");
    case EvidenceLink::Kind::Claim:
        return QCoreApplication::translate("vigie::Evidence", "Claim");
    case EvidenceLink::Kind::Event:
        break;
    }
    return QCoreApplication::translate("vigie::Evidence", "Event");
}

QString claimLine(const Claim &claim)
{
    const Language language = interfaceLanguage();
    QStringList parts{labelledText(claimKindText(claim.kind), formatAmount(claim.amount, language))};
    if (claim.period)
        parts.append(formatDate(*claim.period, language));
    if (!claim.victim.name.isEmpty())
        parts.append(claim.victim.name);
    //: the words of a document
    parts.append(QCoreApplication::translate("vigie::Evidence", "“%1”").arg(shortened(claim.quote)));
    return parts.join(u" · "_s);
}

QString eventLine(const Event &event)
{
    return formatDate(event.date, interfaceLanguage()) + u" · "_s + shortened(event.quote);
}

QString evidenceText(const EvidenceLink &link, const Services &services)
{
    const QString now = currentText(link, services);
    return now.isEmpty()
               ? QCoreApplication::translate("vigie::Evidence", "%1 (no longer there)").arg(link.label)
               : now;
}

bool isEvidenceThere(const EvidenceLink &link, const Services &services)
{
    return !currentText(link, services).isEmpty();
}

void chooseEvidence(const EvidenceLink &link, const Services &services, Navigator &navigator)
{
    switch (link.kind) {
    case EvidenceLink::Kind::Entity:
        navigator.chooseEntity({link.id});
        return;
    case EvidenceLink::Kind::Claim:
        if (const std::optional<Claim> claim = claimOf(link.id, services)) {
            navigator.openPassage(claim->passage);
            navigator.chooseClaim(claim->id);
        }
        return;
    case EvidenceLink::Kind::Event:
        if (const std::optional<Event> event = eventOf(link.id, services)) {
            navigator.openPassage(event->passage);
            navigator.chooseEvent(event->id);
        }
        return;
    }
}

QList<Annotation> annotationsFor(EvidenceLink::Kind kind, const QString &id, const Services &services)
{
    AnnotationFilter filter;
    filter.evidence = EvidenceLink{kind, id, {}};
    return services.annotations.annotations(filter);
}

QString annotationLine(const Annotation &annotation)
{
    QStringList parts;
    if (!annotation.quote.isEmpty())
        parts.append(u'“' + shortened(annotation.quote) + u'”');
    if (!annotation.note.isEmpty())
        parts.append(shortened(annotation.note));
    return parts.join(u" — "_s);
}

} // namespace vigie
