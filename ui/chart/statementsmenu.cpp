// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/statementsmenu.h"

#include "models/items/pagename.h"
#include "models/services/services.h"
#include "ui/chart/chartpanel.h"

#include <QMenu>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int mostInMenu = 30;
constexpr int longestQuote = 70;

QString cut(const QString &text)
{
    return text.size() > longestQuote ? QString(text.left(longestQuote).trimmed() + u"…"_s) : text;
}

} // namespace

void offerStatements(QMenu &menu, const QList<ClaimId> &claims, const Services &services,
                     const std::function<void(const ClaimId &)> &open)
{
    QHash<DocumentId, QString> titles;
    for (const Document &document : services.library.documents())
        titles.insert(document.id, document.title);
    const QSet<ClaimId> wanted(claims.cbegin(), claims.cend());
    int shown = 0;
    for (const Claim &claim : services.facts.claims()) {
        if (!wanted.contains(claim.id) || shown++ >= mostInMenu)
            continue;
        const QString place =
            ChartPanel::tr("%1, p. %2")
                .arg(cut(titles.value(claim.passage.document)),
                     pageName(services.library, claim.passage.document, claim.passage.page));
        QString text = ChartPanel::tr("“%1” — %2", "words and where they stand")
                           .arg(cut(claim.quote.simplified()), place);
        menu.addAction(text.replace(u'&', u"&&"_s), &menu, [open, id = claim.id] { open(id); });
    }
    if (shown > mostInMenu)
        menu.addAction(ChartPanel::tr("%n more in the claims table", nullptr, shown - mostInMenu))
            ->setEnabled(false);
}

} // namespace vigie
