// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/standing/correctionarrows.h"

#include "indexing/facts/words/anyof.h"

#include <algorithm>
#include <array>

namespace vigie::correctionarrows {

namespace {

/// Whether nothing but an arrow stands between the two, and what is on the line before says that it corrects.
bool isCorrection(QStringView text, Span wrong, Span right)
{
    constexpr qsizetype longest = 12, lead = 60;
    if (right.start <= wrong.end || right.start - wrong.end > longest)
        return false;
    static constexpr std::array arrows{QStringView(u"→"),  QStringView(u"⇒"), QStringView(u"->"),
                                       QStringView(u"=>"), QStringView(u"▶"), QStringView(u"➔"),
                                       QStringView(u"➜")};
    QStringView between = text.mid(wrong.end, right.start - wrong.end).trimmed();
    while (!between.isEmpty() && QStringView(u"()\"'’”」』").contains(between.front()))
        between = between.mid(1).trimmed();
    while (!between.isEmpty() && QStringView(u"(\"'‘“「『약約").contains(between.back()))
        between = between.chopped(1).trimmed();
    if (std::find(arrows.begin(), arrows.end(), between) == arrows.end())
        return false;
    static const AnyOf words{u"정정",    u"바로잡",  u"수정",    u"오기",    u"訂正",    u"修正",
                             u"誤",      u"正誤",    u"correct", u"Correct", u"rectifi", u"Rectifi",
                             u"erratum", u"Erratum", u"errata",  u"Errata",  u"CORRECT"};
    // 2024년 피해액 12억 달러 → 2025년 목표 3억 달러: a plan.
    static const AnyOf plans{u"계획", u"목표", u"計画", u"目標", u"plan", u"target", u"objectif"};
    const qsizetype from = std::max<qsizetype>(0, wrong.start - lead);
    if (plans.in(text.mid(from, right.end - from)))
        return false;
    return words.in(text.mid(from, wrong.start - from));
}

} // namespace

void settle(QList<Claim> &claims, const QList<PageFacts> &pages)
{
    for (qsizetype k = 0; k + 1 < claims.size(); ++k) {
        Claim &wrong = claims[k], &right = claims[k + 1];
        if (wrong.passage.page != right.passage.page || wrong.amount.unit != right.amount.unit ||
            wrong.amount.kind == UnitKind::Quantity)
            continue;
        const auto page = std::find_if(pages.cbegin(), pages.cend(), [&](const PageFacts &one) {
            return one.page->number == wrong.passage.page;
        });
        if (page == pages.cend() || !isCorrection(page->page->text, wrong.passage.span, right.passage.span))
            continue;
        const Claim *told = nullptr;
        for (Claim &claim : claims) {
            if (&claim == &wrong || &claim == &right || claim.kind != ClaimKind::Theft ||
                claim.amount.unit != wrong.amount.unit || !(claim.amount.value == wrong.amount.value))
                continue;
            claim.retracted = true;
            if (!told || (told->victim.isEmpty() && !claim.victim.isEmpty()) ||
                (!told->period && claim.period))
                told = &claim;
        }
        if (!told)
            continue;
        for (Claim *const claim : {&wrong, &right}) {
            claim->kind = ClaimKind::Theft;
            claim->victim = told->victim;
            claim->period = told->period;
            claim->periodBasis = told->periodBasis;
        }
        wrong.retracted = true;
        right.retracted = false;
    }
}

} // namespace vigie::correctionarrows
