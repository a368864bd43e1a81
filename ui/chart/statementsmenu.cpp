// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/statementsmenu.h"

#include "models/domain/oneline.h"
#include "models/items/pagename.h"
#include "models/services/services.h"
#include "ui/chart/chartpanel.h"

#include <QMenu>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype mostInMenu = 12; // what still reads at a glance, on a small screen too
constexpr int longestQuote = 70;

QString cut(const QString &text)
{
    return text.size() > longestQuote ? QString(text.left(longestQuote).trimmed() + u"…"_s) : text;
}

/// No more than a menu holds, of as many documents as can be, in the order that they have.
QList<Claim> someOf(const QList<Claim> &claims)
{
    if (claims.size() <= mostInMenu)
        return claims;
    QList<qsizetype> firsts, others;
    QSet<DocumentId> heard;
    for (qsizetype at = 0; at < claims.size(); ++at) {
        const DocumentId document = claims.at(at).passage.document;
        (heard.contains(document) ? others : firsts).append(at);
        heard.insert(document);
    }
    QList<qsizetype> taken = (firsts + others).first(mostInMenu);
    std::ranges::sort(taken);
    QList<Claim> some;
    for (const qsizetype at : std::as_const(taken))
        some.append(claims.at(at));
    return some;
}

} // namespace

void offerStatements(QMenu &menu, const QList<ClaimId> &claims, const Services &services,
                     const std::function<void(const ClaimId &)> &open,
                     const std::function<void(const QList<ClaimId> &)> &list)
{
    QHash<DocumentId, QString> titles;
    for (const Document &document : services.library.documents())
        titles.insert(document.id, document.title);
    const QSet<ClaimId> wanted(claims.cbegin(), claims.cend());
    QList<Claim> stated;
    for (const Claim &claim : services.facts.claims()) {
        if (wanted.contains(claim.id))
            stated.append(claim);
    }
    for (const Claim &claim : someOf(stated)) {
        const QString place =
            ChartPanel::tr("%1, p. %2")
                .arg(cut(titles.value(claim.passage.document)),
                     pageName(services.library, claim.passage.document, claim.passage.page));
        QString text =
            ChartPanel::tr("“%1” — %2", "words and where they stand").arg(cut(onOneLine(claim.quote)), place);
        menu.addAction(text.replace(u'&', u"&&"_s), &menu, [open, id = claim.id] { open(id); });
    }
    if (stated.size() > mostInMenu) {
        QList<ClaimId> ids;
        for (const Claim &claim : std::as_const(stated))
            ids.append(claim.id);
        menu.addSeparator();
        menu.addAction(
            ChartPanel::tr("Show all %n in the claims table", nullptr, static_cast<int>(ids.size())), &menu,
            [list, ids] { list(ids); });
    }
}

} // namespace vigie
