// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/valuejson.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr quint8 blockFormat = 1;

QString unitKindName(UnitKind kind)
{
    return kind == UnitKind::Money ? u"money"_s : kind == UnitKind::Token ? u"token"_s : u"quantity"_s;
}

UnitKind unitKindFromName(const QString &name)
{
    return name == u"token" ? UnitKind::Token : name == u"quantity" ? UnitKind::Quantity : UnitKind::Money;
}

QDateTime moment(const QJsonValue &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds.toDouble()), Qt::UTC);
}

} // namespace

QJsonArray evidenceToJson(const QList<EvidenceLink> &evidence)
{
    QJsonArray array;
    for (const EvidenceLink &link : evidence)
        array.append(QJsonObject{
            {u"kind"_s, evidenceKindName(link.kind)}, {u"id"_s, link.id}, {u"label"_s, link.label}});
    return array;
}

QList<EvidenceLink> evidenceFromJson(const QJsonArray &json)
{
    QList<EvidenceLink> evidence;
    for (const QJsonValue &value : json) {
        const QJsonObject link = value.toObject();
        const auto kind = evidenceKindFromName(link[u"kind"_s].toString());
        if (kind && !link[u"id"_s].toString().isEmpty())
            evidence.append({*kind, link[u"id"_s].toString(), link[u"label"_s].toString()});
    }
    return evidence;
}

QJsonObject toJson(const Annotation &a)
{
    return {{u"id"_s, a.id.value},
            {u"document"_s, a.passage.document.value},
            {u"page"_s, a.passage.page},
            {u"start"_s, a.passage.span.start},
            {u"end"_s, a.passage.span.end},
            {u"quote"_s, a.quote},
            {u"prefix"_s, a.prefix},
            {u"suffix"_s, a.suffix},
            {u"note"_s, a.note},
            {u"tags"_s, QJsonArray::fromStringList(a.tags)},
            {u"colour"_s, colourName(a.colour)},
            {u"created"_s, a.created.toMSecsSinceEpoch()},
            {u"modified"_s, a.modified.toMSecsSinceEpoch()},
            {u"state"_s, a.state == Annotation::State::Anchored ? u"anchored"_s : u"orphaned"_s},
            {u"style"_s, markStyleName(a.style)},
            {u"evidence"_s, evidenceToJson(a.evidence)}};
}

Annotation annotationFromJson(const QJsonObject &json)
{
    Annotation a;
    a.id.value = json[u"id"_s].toString();
    a.passage.document.value = json[u"document"_s].toString();
    a.passage.page = json[u"page"_s].toInt();
    a.passage.span = {json[u"start"_s].toInteger(), json[u"end"_s].toInteger()};
    a.quote = json[u"quote"_s].toString();
    a.prefix = json[u"prefix"_s].toString();
    a.suffix = json[u"suffix"_s].toString();
    a.note = json[u"note"_s].toString();
    for (const QJsonValue &tag : json[u"tags"_s].toArray())
        a.tags.append(tag.toString());
    a.colour = colourFromName(json[u"colour"_s].toString()).value_or(HighlightColour::Yellow);
    a.created = moment(json[u"created"_s]);
    a.modified = moment(json[u"modified"_s]);
    a.state = json[u"state"_s].toString() == u"orphaned" ? Annotation::State::Orphaned
                                                         : Annotation::State::Anchored;
    a.style = markStyleFromName(json[u"style"_s].toString()).value_or(MarkStyle::Highlight);
    a.evidence = evidenceFromJson(json[u"evidence"_s].toArray());
    return a;
}

QJsonObject toJson(const DocumentCorrection &correction)
{
    QJsonObject json;
    if (correction.title)
        json[u"title"_s] = *correction.title;
    if (correction.language)
        json[u"language"_s] = languageCode(*correction.language);
    if (correction.published)
        json[u"published"_s] = correction.published->toIso();
    if (correction.publisher)
        json[u"publisher"_s] = *correction.publisher;
    if (correction.translatedTitle)
        json[u"translatedTitle"_s] = *correction.translatedTitle;
    return json;
}

DocumentCorrection correctionFromJson(const QJsonObject &json)
{
    DocumentCorrection correction;
    if (json.contains(u"title"_s))
        correction.title = json[u"title"_s].toString();
    if (json.contains(u"language"_s))
        correction.language = languageFromCode(json[u"language"_s].toString());
    if (json.contains(u"published"_s))
        correction.published = FuzzyDate::fromIso(json[u"published"_s].toString()).value_or(FuzzyDate());
    if (json.contains(u"publisher"_s))
        correction.publisher = json[u"publisher"_s].toString();
    if (json.contains(u"translatedTitle"_s))
        correction.translatedTitle = json[u"translatedTitle"_s].toString();
    return correction;
}

QJsonObject toJson(const Amount &amount)
{
    QJsonObject json{{u"value"_s, amount.value.toString()},
                     {u"unit"_s, amount.unit},
                     {u"unitKind"_s, unitKindName(amount.kind)},
                     {u"bound"_s, boundName(amount.bound)},
                     {u"shownPower"_s, amount.shownPower}};
    if (amount.low)
        json[u"low"_s] = amount.low->toString();
    if (amount.high)
        json[u"high"_s] = amount.high->toString();
    return json;
}

Amount amountFromJson(const QJsonObject &json)
{
    Amount amount;
    amount.value = Decimal::fromString(json[u"value"_s].toString()).value_or(Decimal());
    amount.low = Decimal::fromString(json[u"low"_s].toString());
    amount.high = Decimal::fromString(json[u"high"_s].toString());
    amount.unit = json[u"unit"_s].toString();
    amount.kind = unitKindFromName(json[u"unitKind"_s].toString());
    amount.bound = boundFromName(json[u"bound"_s].toString()).value_or(Bound::Exact);
    amount.shownPower = json[u"shownPower"_s].toInt();
    return amount;
}

QJsonObject toJson(const Comparison &comparison)
{
    QJsonObject json{{u"bound"_s, boundName(comparison.bound)},
                     {u"shownPower"_s, comparison.shownPower},
                     {u"kind"_s, claimKindName(comparison.kind)},
                     {u"claim"_s, comparison.claim.value},
                     {u"base"_s, comparison.base.value}};
    const auto number = [&json](const QString &key, const std::optional<Decimal> &value) {
        if (value)
            json[key] = value->toString();
    };
    number(u"ratio"_s, comparison.ratio);
    number(u"low"_s, comparison.low);
    number(u"high"_s, comparison.high);
    if (comparison.difference)
        json[u"difference"_s] = toJson(*comparison.difference);
    const auto date = [&json](const QString &key, const std::optional<FuzzyDate> &value,
                              const DateBasis &basis) {
        if (value)
            json[key] = QJsonObject{{u"date"_s, value->toIso()},
                                    {u"rule"_s, basis.rule},
                                    {u"words"_s, basis.words},
                                    {u"countedFrom"_s, basis.countedFrom.toString(Qt::ISODate)}};
    };
    date(u"period"_s, comparison.period, comparison.periodBasis);
    date(u"basePeriod"_s, comparison.basePeriod, comparison.baseBasis);
    return json;
}

Comparison comparisonFromJson(const QJsonObject &json)
{
    Comparison comparison;
    comparison.bound = boundFromName(json[u"bound"_s].toString()).value_or(Bound::Exact);
    comparison.shownPower = json[u"shownPower"_s].toInt();
    comparison.kind = claimKindFromName(json[u"kind"_s].toString()).value_or(ClaimKind::Other);
    comparison.claim.value = json[u"claim"_s].toString();
    comparison.base.value = json[u"base"_s].toString();
    comparison.ratio = Decimal::fromString(json[u"ratio"_s].toString());
    comparison.low = Decimal::fromString(json[u"low"_s].toString());
    comparison.high = Decimal::fromString(json[u"high"_s].toString());
    if (json.contains(u"difference"_s))
        comparison.difference = amountFromJson(json[u"difference"_s].toObject());
    const auto date = [&json](const QString &key, DateBasis &basis) {
        const QJsonObject stored = json[key].toObject();
        basis = {stored[u"rule"_s].toString(), stored[u"words"_s].toString(),
                 QDate::fromString(stored[u"countedFrom"_s].toString(), Qt::ISODate)};
        return FuzzyDate::fromIso(stored[u"date"_s].toString());
    };
    comparison.period = date(u"period"_s, comparison.periodBasis);
    comparison.basePeriod = date(u"basePeriod"_s, comparison.baseBasis);
    return comparison;
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject parseObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QByteArray packBlocks(const QList<Block> &blocks)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << blockFormat;
    for (const Block &block : blocks)
        stream << static_cast<quint8>(block.kind) << block.level << static_cast<quint32>(block.span.start)
               << static_cast<quint32>(block.span.length());
    return bytes;
}

QList<Block> unpackBlocks(const QByteArray &bytes, qsizetype length)
{
    QList<Block> blocks;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 format = 0;
    stream >> format;
    if (format != blockFormat)
        return blocks;
    qsizetype after = 0;
    while (!stream.atEnd()) {
        quint8 kind = 0, level = 0;
        quint32 start = 0, size = 0;
        stream >> kind >> level >> start >> size;
        const Span span{start, qsizetype(start) + size};
        const bool known = kind <= static_cast<quint8>(Block::Kind::PageFooter);
        if (stream.status() != QDataStream::Ok || !known || span.start < after || span.end > length)
            break;
        blocks.append({static_cast<Block::Kind>(kind), level, span});
        after = span.end;
    }
    return blocks;
}

Source sourceFromName(const QString &name)
{
    for (const Source one :
         {Source::Metadata, Source::Dateline, Source::Text, Source::FileName, Source::User}) {
        if (sourceName(one) == name)
            return one;
    }
    return Source::None;
}

QDateTime storedNow()
{
    return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
}

TextAnchor anchorOf(const Annotation &annotation)
{
    return {annotation.passage.page, annotation.passage.span, annotation.quote, annotation.prefix,
            annotation.suffix};
}

void setAnchor(Annotation &annotation, const DocumentId &document, const TextAnchor &anchor)
{
    annotation.passage = {document, anchor.page, anchor.span};
    annotation.quote = anchor.quote;
    annotation.prefix = anchor.prefix;
    annotation.suffix = anchor.suffix;
    annotation.state = Annotation::State::Anchored;
}

} // namespace vigie
