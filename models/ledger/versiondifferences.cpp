// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/versiondifferences.h"

#include "models/ledger/agreement.h"

#include <algorithm>

namespace vigie {

namespace {

bool isYear(const QString &digits)
{
    bool number = false;
    const int value = digits.toInt(&number);
    return number && digits.size() == 4 && value >= 1900 && value < 2100;
}

bool same(const Invariant &a, const Invariant &b)
{
    const bool figures = a.kind == Invariant::Kind::Figure && b.kind == Invariant::Kind::Figure;
    if (figures && a.amount && b.amount)
        return a.amount->unit == b.amount->unit && amountsAgree(*a.amount, *b.amount);
    return a.kind == b.kind && a.key == b.key;
}

// Where letters of East Asia meet, nothing shows where a word begins or ends.
bool joins(QChar inner, QChar outer)
{
    return inner.isLetterOrNumber() && outer.isLetterOrNumber() && inner.unicode() < 0x1100;
}

bool standsIn(const QString &text, const QString &label)
{
    // "US" is not "us".
    constexpr qsizetype acronym = 5;
    const bool cased = label.size() <= acronym && label == label.toUpper();
    const Qt::CaseSensitivity as = cased ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = text.indexOf(label, 0, as); at >= 0; at = text.indexOf(label, at + 1, as)) {
        const qsizetype end = at + label.size();
        if ((at == 0 || !joins(text.at(at), text.at(at - 1))) &&
            (end == text.size() || !joins(text.at(end - 1), text.at(end))))
            return true;
    }
    return false;
}

/// One side's view of the other.
class Side
{
public:
    Side(const VersionText &own, const VersionText &other, const QList<VersionPair> &pairs,
         const Thesaurus &thesaurus, QList<int> VersionPair::*ownPart, QList<int> VersionPair::*otherPart)
        : m_own(own)
        , m_other(other)
        , m_pairs(pairs)
        , m_thesaurus(thesaurus)
        , m_ownPart(ownPart)
        , m_otherPart(otherPart)
    {
    }

    void find(QList<VersionDifference> &differences) const
    {
        for (int pair = 0; pair < m_pairs.size(); ++pair) {
            // A whole paragraph that the other lacks is seen as such.
            if ((m_pairs.at(pair).*m_otherPart).isEmpty())
                continue;
            QList<Invariant> told;
            for (const int number : m_pairs.at(pair).*m_ownPart) {
                const VersionParagraph &paragraph = m_own.paragraphs.at(number);
                for (const Invariant &one : paragraph.invariants) {
                    const bool again =
                        std::any_of(told.cbegin(), told.cend(),
                                    [&one](const Invariant &before) { return same(before, one); });
                    if (again || !counts(one))
                        continue;
                    told.append(one);
                    compare(pair, paragraph, one, differences);
                }
            }
        }
    }

private:
    static bool counts(const Invariant &one)
    {
        switch (one.kind) {
        case Invariant::Kind::Figure:
        case Invariant::Kind::Name:
            return true;
        case Invariant::Kind::Number:
            return !isYear(one.key);
        case Invariant::Kind::Term:
        case Invariant::Kind::Date:
            return false;
        }
        return false;
    }

    VersionDifference difference(VersionDifference::Kind kind, int pair, const VersionParagraph &paragraph,
                                 const Invariant &one) const
    {
        const Passage passage{m_own.document, paragraph.page, one.span};
        return {kind,
                pair,
                passage,
                paragraph.text.mid(one.span.start - paragraph.span.start, one.span.length()),
                {}};
    }

    // "Committee 1718" is not missing where "Panel of Experts of Committee 1718" is one name.
    bool standsThere(const Invariant &name) const
    {
        const Entity *entity = m_thesaurus.find(EntityId{name.key});
        if (!entity)
            return false;
        return std::ranges::any_of(entity->labels, [this](const Label &label) {
            const bool spokenThere =
                label.language == m_other.language || label.language == Language::Unknown;
            return spokenThere && !label.ambiguous && !label.text.isEmpty() &&
                   std::ranges::any_of(m_other.paragraphs, [&label](const VersionParagraph &paragraph) {
                       return standsIn(paragraph.text, label.text);
                   });
        });
    }

    void compare(int pair, const VersionParagraph &paragraph, const Invariant &one,
                 QList<VersionDifference> &differences) const
    {
        const bool anywhere = one.kind == Invariant::Kind::Name;
        const int first = anywhere ? 0 : std::max(0, pair - 1);
        const int last = anywhere ? int(m_pairs.size()) - 1 : std::min(int(m_pairs.size()) - 1, pair + 1);
        const Invariant *found = nullptr;
        Passage at;
        for (int near = first; near <= last; ++near) {
            for (const int number : m_pairs.at(near).*m_otherPart) {
                const VersionParagraph &there = m_other.paragraphs.at(number);
                for (const Invariant &other : there.invariants) {
                    // The same figure may stand twice: its plainest likeness counts.
                    if (!same(one, other) || (found && (found->hedged || !one.hedged)))
                        continue;
                    found = &other;
                    at = {m_other.document, there.page, other.span};
                }
            }
        }
        if (!found) {
            if (anywhere && standsThere(one))
                return;
            const auto kind = one.kind == Invariant::Kind::Name     ? VersionDifference::Kind::Name
                              : one.kind == Invariant::Kind::Number ? VersionDifference::Kind::Number
                                                                    : VersionDifference::Kind::Figure;
            differences.append(difference(kind, pair, paragraph, one));
            return;
        }
        if (one.kind != Invariant::Kind::Figure || !one.amount || !found->amount)
            return;
        if (one.hedged && !found->hedged) {
            differences.append(difference(VersionDifference::Kind::Hedge, pair, paragraph, one));
            differences.last().other = at;
        }
        if (one.amount->bound != Bound::Exact && found->amount->bound == Bound::Exact) {
            differences.append(difference(VersionDifference::Kind::Bound, pair, paragraph, one));
            differences.last().other = at;
        }
    }

    const VersionText &m_own;
    const VersionText &m_other;
    const QList<VersionPair> &m_pairs;
    const Thesaurus &m_thesaurus;
    QList<int> VersionPair::*m_ownPart;
    QList<int> VersionPair::*m_otherPart;
};

} // namespace

QList<VersionDifference> versionDifferences(const VersionText &left, const VersionText &right,
                                            const VersionAlignment &alignment, const Thesaurus &thesaurus)
{
    QList<VersionDifference> differences;
    Side(left, right, alignment.pairs, thesaurus, &VersionPair::left, &VersionPair::right).find(differences);
    Side(right, left, alignment.pairs, thesaurus, &VersionPair::right, &VersionPair::left).find(differences);
    std::stable_sort(differences.begin(), differences.end(),
                     [](const VersionDifference &a, const VersionDifference &b) { return a.pair < b.pair; });
    return differences;
}

} // namespace vigie
