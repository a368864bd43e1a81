// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidencelabels.h"

#include "app/spokenlanguage.h"
#include "ui/annotations/evidence.h"

#include <QHash>

#include <algorithm>

namespace vigie {

namespace {

/// "Theft: US$2 billion · 2025", by the ids of claims and events; in the language that is spoken now.
QHash<QString, QString> linesOf(const FactsService &facts)
{
    QHash<QString, QString> lines;
    for (const Claim &claim : facts.claims())
        lines.insert(claim.id.value, claimLine(claim));
    for (const Event &event : facts.events())
        lines.insert(event.id.value, eventLine(event));
    return lines;
}

} // namespace

void nameEvidence(QList<Excerpt> &excerpts, const FactsService &facts, Language language)
{
    const bool any = std::any_of(excerpts.cbegin(), excerpts.cend(), [](const Excerpt &excerpt) {
        return !excerpt.annotation.evidence.isEmpty();
    });
    if (!any)
        return;
    const SpokenLanguage spoken(language);
    const QHash<QString, QString> lines = linesOf(facts);
    for (Excerpt &excerpt : excerpts) {
        for (EvidenceLink &link : excerpt.annotation.evidence) {
            const Entity *entity =
                link.kind == EvidenceLink::Kind::Entity ? facts.thesaurus().find({link.id}) : nullptr;
            const QString now = entity ? entity->label(language) : lines.value(link.id);
            link.label = now.isEmpty() ? link.label : now;
        }
    }
}

} // namespace vigie
