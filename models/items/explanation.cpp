// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/explanation.h"

#include "models/items/dateformat.h"
#include "models/items/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct Why
{
    Q_DECLARE_TR_FUNCTIONS(vigie::Why)
};

QString kindText(Match::Kind kind)
{
    switch (kind) {
    case Match::Kind::Exact:
        return Why::tr("the same words", "how found words answer a question");
    case Match::Kind::Form:
        return Why::tr("another form of the word", "how found words answer a question");
    case Match::Kind::Beginning:
        return Why::tr("begins so", "how found words answer a question");
    case Match::Kind::Inside:
        return Why::tr("inside a longer word", "how found words answer a question");
    case Match::Kind::Reading:
        return Why::tr("read alike", "how found words answer a question");
    case Match::Kind::Spelling:
        return Why::tr("another spelling", "how found words answer a question");
    case Match::Kind::Translation:
        break;
    }
    return Why::tr("another name of the same", "how found words answer a question");
}

QString placeText(ScorePart::Place place)
{
    switch (place) {
    case ScorePart::Place::Text:
        break;
    case ScorePart::Place::Title:
        return Why::tr("in the document's title");
    case ScorePart::Place::Note:
        return Why::tr("in your note or tags");
    case ScorePart::Place::Document:
        break; // a line of its own
    }
    return {};
}

} // namespace

QStringList explanationLines(const SearchHit &hit)
{
    QStringList lines;
    for (const ScorePart &part : hit.parts) {
        const int percent = int(std::lround(part.weight * 100));
        const QString share =
            percent > 0 ? QLocale().toString(percent) : Why::tr("under 1", "%: a small share of a whole");
        if (part.place == ScorePart::Place::Document) {
            lines.append(
                Why::tr("%1 %: the document as a whole speaks of it", "share of a score").arg(share));
            continue;
        }
        QStringList how{kindText(part.kind)};
        if (const QString place = placeText(part.place); !place.isEmpty())
            how.append(place);
        const QString details = how.join(Why::tr(", ", "between parts of a remark"));
        if (part.found.compare(part.asked, Qt::CaseInsensitive) == 0)
            lines.append(Why::tr("%1 %: “%2” (%3)", "share of a score, found words, remark")
                             .arg(share, part.found, details));
        else
            lines.append(Why::tr("%1 %: “%2” answers “%3” (%4)",
                                 "share of a score, found words, words asked for, remark")
                             .arg(share, part.found, part.asked, details));
    }
    return lines;
}

QString questionLine(const SearchQuery &query, const std::function<QString(const DocumentId &)> &titleOf,
                     const std::function<QString(const EntityId &)> &nameOf)
{
    QStringList parts{query.text};
    if (query.language)
        parts.append(languageText(*query.language));
    if (query.document)
        parts.append(titleOf(*query.document));
    if (query.entity)
        parts.append(nameOf(*query.entity));
    if (query.year)
        parts.append(*query.year > 0 ? QString::number(*query.year) : Why::tr("not dated"));
    if (query.published)
        parts.append(formatDate(*query.published, interfaceLanguage()));
    if (!query.tag.isEmpty())
        parts.append(query.tag);
    if (!query.expand)
        parts.append(Why::tr("only these words", "a search without additions"));
    for (const QString &term : query.withoutExpansions)
        parts.append(u'−' + term);
    return parts.join(u" · "_s);
}

} // namespace vigie
