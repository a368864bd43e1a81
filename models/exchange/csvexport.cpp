// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvexport.h"

#include "models/domain/oneline.h"
#include "models/exchange/citation.h"
#include "models/exchange/csv.h"
#include "models/exchange/moments.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString yesOrNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QString decimalText(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QString();
}

QString dateText(const std::optional<FuzzyDate> &date)
{
    return date ? date->toIso() : QString();
}

QString evidenceText(const QList<EvidenceLink> &links)
{
    QStringList texts;
    for (const EvidenceLink &link : links)
        texts.append(evidenceKindName(link.kind) + u':' + link.id);
    return texts.join(u"; "_s);
}

// As in the answers of the command line.
QString layerName(const Excerpt &excerpt)
{
    return excerpt.recognised ? u"recognised"_s : QString();
}

} // namespace

QByteArray csvOf(const QList<Excerpt> &excerpts, Language citeLanguage, bool forExcel)
{
    QString table = csvLine({u"id"_s,
                             u"title"_s,
                             u"romanised_title"_s,
                             u"translated_title"_s,
                             u"publisher"_s,
                             u"published"_s,
                             u"page"_s,
                             u"page_label"_s,
                             u"start"_s,
                             u"end"_s,
                             u"language"_s,
                             u"quote"_s,
                             u"note"_s,
                             u"tags"_s,
                             u"colour"_s,
                             u"created"_s,
                             u"modified"_s,
                             u"style"_s,
                             u"evidence"_s,
                             u"state"_s,
                             u"citation"_s,
                             u"sha256"_s,
                             u"layer"_s});
    for (const Excerpt &one : excerpts) {
        const Annotation &mark = one.annotation;
        table += csvLine({mark.id.value,
                          one.title,
                          one.romanisedTitle,
                          one.translatedTitle,
                          one.publisher,
                          dateText(one.published),
                          QString::number(mark.passage.page),
                          one.pagePrinted ? one.pageLabel : QString(),
                          QString::number(one.points.start),
                          QString::number(one.points.end),
                          languageCode(one.language),
                          quoteOnOneLine(one),
                          mark.note,
                          mark.tags.join(u"; "_s),
                          colourName(mark.colour),
                          moments::timeText(mark.created),
                          moments::timeText(mark.modified),
                          markStyleName(mark.style),
                          evidenceText(mark.evidence),
                          mark.state == Annotation::State::Anchored ? u"anchored"_s : u"orphaned"_s,
                          citation(one, citeLanguage),
                          one.sha256,
                          layerName(one)});
    }
    return (forExcel ? QByteArray("\xef\xbb\xbf") : QByteArray()) + table.toUtf8();
}

QByteArray claimsCsvOf(const QList<Claim> &claims, const QList<Excerpt> &excerpts, Language citeLanguage)
{
    QString table = csvLine({u"id"_s,    u"amount"_s,       u"low"_s,    u"high"_s,   u"unit"_s,
                             u"bound"_s, u"hedged"_s,       u"kind"_s,   u"period"_s, u"victim"_s,
                             u"actor"_s, u"according_to"_s, u"status"_s, u"start"_s,  u"end"_s,
                             u"quote"_s, u"citation"_s,     u"sha256"_s, u"layer"_s,  u"extent"_s});
    for (qsizetype i = 0; i < claims.size() && i < excerpts.size(); ++i) {
        const Claim &claim = claims.at(i);
        const Excerpt &place = excerpts.at(i);
        table += csvLine({claim.id.value,
                          claim.amount.value.toString(),
                          decimalText(claim.amount.low),
                          decimalText(claim.amount.high),
                          claim.amount.unit,
                          boundName(claim.amount.bound),
                          yesOrNo(claim.hedged),
                          claimKindName(claim.kind),
                          dateText(claim.period),
                          claim.victim.name,
                          claim.actor.name,
                          claim.accordingTo,
                          reviewStatusName(claim.status),
                          QString::number(place.points.start),
                          QString::number(place.points.end),
                          onOneLine(claim.quote),
                          citation(place, citeLanguage),
                          place.sha256,
                          layerName(place),
                          claimExtentName(claim.extent)});
    }
    return table.toUtf8();
}

} // namespace vigie
