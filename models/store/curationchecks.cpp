// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/curationchecks.h"

#include "models/store/curationjson.h"
#include "models/store/librarydatabase.h"
#include "models/store/pagerepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

Error notFound(const QString &message)
{
    return {Error::Code::NotFound, message};
}

Result<void> keep(const LibraryDatabase &database, const QString &id, StoredSubject::Sort sort,
                  const Passage &passage, const QJsonObject &reading)
{
    const SubjectRepository subjects(database);
    const Result<std::optional<StoredSubject>> known = subjects.subject(id);
    if (!known.ok())
        return known.error();
    if (known.value())
        return {};
    const Result<TextAnchor> anchor = anchorOn(database, passage);
    if (!anchor.ok())
        return anchor.error();
    return subjects.put(
        {.id = id, .sort = sort, .document = passage.document, .anchor = anchor.value(), .reading = reading});
}

} // namespace

Error invalid(const QString &message)
{
    return {Error::Code::InvalidInput, message};
}

Error noClaim(const ClaimId &id)
{
    return notFound(QCoreApplication::translate("vigie::Store", "There is no claim “%1”.").arg(id.value));
}

Error noEvent(const EventId &id)
{
    return notFound(QCoreApplication::translate("vigie::Store", "There is no event “%1”.").arg(id.value));
}

Error noEntity(const EntityId &id)
{
    return notFound(QCoreApplication::translate("vigie::Store", "There is no entity “%1”.").arg(id.value));
}

Error noMention()
{
    return notFound(QCoreApplication::translate("vigie::Store", "There is no such mention at this place."));
}

Result<void> checkAmount(const Amount &amount)
{
    if (amount.unit.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("vigie::Store", "An amount needs a currency or unit."));
    if (amount.value.isNegative())
        return invalid(QCoreApplication::translate("vigie::Store", "An amount cannot be negative."));
    if (amount.bound == Bound::Range && (!amount.low || !amount.high || *amount.high < *amount.low))
        return invalid(
            QCoreApplication::translate("vigie::Store", "A range needs a low and a higher high end."));
    return {};
}

QString subjectId(char initial, const Passage &passage, const QJsonObject &reading)
{
    const QString key = u"person|%1|%2|%3|%4|"_s.arg(passage.document.value)
                            .arg(passage.page)
                            .arg(passage.span.start)
                            .arg(passage.span.end) +
                        QString::fromUtf8(QJsonDocument(reading).toJson(QJsonDocument::Compact));
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QLatin1Char(initial) + QString::fromLatin1(hash.first(12));
}

Result<TextAnchor> anchorOn(const LibraryDatabase &database, const Passage &passage)
{
    const Result<Page> page = PageRepository(database).page(passage.document, passage.page);
    if (!page.ok())
        return page.error();
    if (passage.span.isEmpty() || passage.span.start < 0 || passage.span.end > page.value().text.size())
        return invalid(QCoreApplication::translate("vigie::Store",
                                                   "The marked range does not lie within the page's text."));
    return makeAnchor(page.value(), passage.span);
}

Result<void> keepSubject(const LibraryDatabase &database, const Claim &claim)
{
    return keep(database, claim.id.value, StoredSubject::Sort::Claim, claim.passage, readingOf(claim));
}

Result<void> keepSubject(const LibraryDatabase &database, const Event &event)
{
    return keep(database, event.id.value, StoredSubject::Sort::Event, event.passage, readingOf(event));
}

} // namespace vigie
