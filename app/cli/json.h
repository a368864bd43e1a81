// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/chart.h"
#include "models/services/services.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace vigie {

/// The values of the library as the command line's JSON: camelCase keys, code points, ISO dates.
class Json
{
public:
    explicit Json(const Services &services)
        : m_services(services)
    {
    }

    QJsonObject document(const Document &document) const;
    QJsonObject claim(const Claim &claim, const Ledger &ledger);
    QJsonObject fact(const Fact &fact) const;
    QJsonObject event(const Event &event);
    QJsonObject entity(const EntityUse &use) const;
    QJsonObject mention(const Mention &mention);
    QJsonObject annotation(const Annotation &annotation);
    QJsonObject chart(const Chart &chart) const;
    QJsonArray spans(const QList<Match> &matches, const DocumentId &document, int page);
    QJsonObject passage(const Passage &passage, const QString &quote); ///< document, page, start, end, quote
    QString text(const DocumentId &document, int page);                ///< the page's text, read once

    static QJsonValue date(const std::optional<FuzzyDate> &date);
    static QJsonValue number(Decimal value);

private:
    void place(QJsonObject &object, const Passage &passage, const QString &quote);
    QJsonValue party(const Party &party) const;

    const Services &m_services;
    QHash<std::pair<DocumentId, int>, QString> m_texts;
};

/// Ids as strings, in their order.
template <typename Id>
QJsonArray idArray(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.value);
    return array;
}

/// null for an empty id or text.
inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace vigie
