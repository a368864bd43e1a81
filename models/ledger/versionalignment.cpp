// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/versionalignment.h"

#include "models/ledger/agreement.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <set>
#include <vector>

namespace vigie {

namespace {

// How many paragraphs of each side are laid side by side, and what it costs that they are not one and one.
struct Move
{
    int left;
    int right;
    double cost;
};
constexpr std::array moves{Move{1, 1, 0},   Move{1, 0, 1.6}, Move{0, 1, 1.6}, Move{2, 1, 0.9},
                           Move{1, 2, 0.9}, Move{2, 2, 1.8}, Move{3, 1, 1.8}, Move{1, 3, 1.8}};

// What is said alike weighs by how surely it tells one paragraph from another.
constexpr double weightOfKind(Invariant::Kind kind)
{
    switch (kind) {
    case Invariant::Kind::Figure:
        return 3;
    case Invariant::Kind::Number:
        return 2;
    case Invariant::Kind::Date:
        return 1.5;
    case Invariant::Kind::Name:
        return 1.5;
    case Invariant::Kind::Term:
        return 1;
    }
    return 0;
}

constexpr double varianceOfLength = 6.8; // of the other text's letters for each letter; Gale and Church
constexpr double mostForLength = 2.4;
constexpr double mostForShared = 4;
constexpr double otherKindOfBlock = 1.2;
constexpr double bothSayNothing = 0.4;   // for two paragraphs of fitting length that no invariant tells apart
constexpr qsizetype widestWhole = 1'000; // paragraphs; longer texts are laid along their diagonal
constexpr int bandOfLongTexts = 200;

/// What a paragraph says alike in every language, as numbers that both texts share.
using Said = QList<int>; // sorted, each once

class Numbering
{
public:
    int of(const Invariant &one)
    {
        if (one.kind == Invariant::Kind::Figure && one.amount)
            return ofFigure(*one.amount);
        const auto key = std::pair(int(one.kind), one.key);
        auto found = m_byKey.constFind(key);
        if (found == m_byKey.constEnd())
            found = m_byKey.insert(key, add(one.kind));
        return *found;
    }
    qsizetype size() const { return m_kinds.size(); }
    Invariant::Kind kind(int number) const { return m_kinds.at(number); }

private:
    int ofFigure(const Amount &amount)
    {
        QList<std::pair<Amount, int>> &figures = m_figures[amount.unit];
        for (const auto &[other, number] : std::as_const(figures)) {
            if (amountsAgree(other, amount))
                return number;
        }
        figures.append({amount, add(Invariant::Kind::Figure)});
        return figures.constLast().second;
    }
    int add(Invariant::Kind kind)
    {
        m_kinds.append(kind);
        return int(m_kinds.size()) - 1;
    }

    QHash<std::pair<int, QString>, int> m_byKey;
    QHash<QString, QList<std::pair<Amount, int>>> m_figures;
    QList<Invariant::Kind> m_kinds;
};

class Aligner
{
public:
    Aligner(const VersionText &left, const VersionText &right)
        : m_left(left)
        , m_right(right)
        , m_ratio(left.weight > 0 ? double(right.weight) / double(left.weight) : 1)
    {
        Numbering numbering;
        m_saidLeft = say(left, numbering);
        m_saidRight = say(right, numbering);
        weigh(numbering);
        m_groupsLeft = groupsOf(left, m_saidLeft);
        m_groupsRight = groupsOf(right, m_saidRight);
    }

    VersionAlignment run()
    {
        if (m_left.paragraphs.isEmpty() || m_right.paragraphs.isEmpty())
            return {};
        search();
        VersionAlignment result;
        int i = rows() - 1;
        int j = columns() - 1;
        while (i > 0 || j > 0) {
            const Move &move = moves.at(m_moves.at(cell(i, j)));
            VersionPair pair;
            for (int at = i - move.left; at < i; ++at)
                pair.left.append(at);
            for (int at = j - move.right; at < j; ++at)
                pair.right.append(at);
            result.pairs.prepend(pair);
            i -= move.left;
            j -= move.right;
        }
        rate(result);
        return result;
    }

private:
    static QList<Said> say(const VersionText &text, Numbering &numbering)
    {
        QList<Said> all;
        for (const VersionParagraph &paragraph : text.paragraphs) {
            Said said;
            for (const Invariant &one : paragraph.invariants)
                said.append(numbering.of(one));
            std::sort(said.begin(), said.end());
            said.erase(std::unique(said.begin(), said.end()), said.end());
            all.append(said);
        }
        return all;
    }

    // What stands in every paragraph tells nothing apart.
    void weigh(const Numbering &numbering)
    {
        QList<int> held(numbering.size(), 0);
        for (const QList<Said> *texts : {&m_saidLeft, &m_saidRight}) {
            for (const Said &said : *texts) {
                for (const int number : said)
                    ++held[number];
            }
        }
        const double all = double(m_saidLeft.size() + m_saidRight.size());
        m_weights.resize(numbering.size());
        for (int number = 0; number < m_weights.size(); ++number)
            m_weights[number] = weightOfKind(numbering.kind(number)) *
                                std::max(0.1, std::log((all + 1) / held.at(number)) / std::log(all + 1));
    }

    int rows() const { return int(m_left.paragraphs.size()) + 1; }
    int columns() const { return int(m_right.paragraphs.size()) + 1; }
    bool banded() const { return std::max(rows(), columns()) > widestWhole; }
    int width() const { return banded() ? 2 * bandOfLongTexts + 1 : columns(); }
    int firstOf(int i) const
    {
        if (!banded())
            return 0;
        const int middle = int(qint64(i) * (columns() - 1) / std::max(1, rows() - 1));
        return std::clamp(middle - bandOfLongTexts, 0, std::max(0, columns() - width()));
    }
    bool reaches(int i, int j) const
    {
        return i >= 0 && j >= firstOf(i) && j < std::min(columns(), firstOf(i) + width());
    }
    size_t cell(int i, int j) const { return size_t(i) * size_t(width()) + size_t(j - firstOf(i)); }

    void search()
    {
        constexpr float never = -std::numeric_limits<float>::infinity();
        std::vector<float> best(size_t(rows()) * size_t(width()), never);
        m_moves.assign(best.size(), 0);
        best[cell(0, 0)] = 0;
        for (int i = 0; i < rows(); ++i) {
            for (int j = firstOf(i); j < std::min(columns(), firstOf(i) + width()); ++j) {
                for (size_t at = 0; at < moves.size(); ++at) {
                    const int fromI = i - moves.at(at).left;
                    const int fromJ = j - moves.at(at).right;
                    if (fromJ < 0 || !reaches(fromI, fromJ) || best[cell(fromI, fromJ)] == never)
                        continue;
                    const float value = best[cell(fromI, fromJ)] + float(worth(fromI, i, fromJ, j)) -
                                        float(moves.at(at).cost);
                    if (value > best[cell(i, j)]) {
                        best[cell(i, j)] = value;
                        m_moves[cell(i, j)] = quint8(at);
                    }
                }
            }
        }
    }

    /// One to three paragraphs that are laid beside others together.
    struct Group
    {
        double weight = 0;
        Said said;
        double sum = 0; ///< of the weights of what is said
        bool heading = false;
        bool row = false;
    };
    static constexpr int mostTogether = 3;

    Group groupOf(const VersionText &text, const QList<Said> &said, int from, int to) const
    {
        Group group;
        for (int at = from; at < to; ++at) {
            const VersionParagraph &paragraph = text.paragraphs.at(at);
            group.weight += double(paragraph.weight);
            group.heading |= paragraph.kind == Block::Kind::Heading;
            group.row |=
                paragraph.kind == Block::Kind::TableRow || paragraph.kind == Block::Kind::TableHeader;
            group.said.append(said.at(at));
        }
        std::sort(group.said.begin(), group.said.end());
        group.said.erase(std::unique(group.said.begin(), group.said.end()), group.said.end());
        group.sum = sum(group.said);
        return group;
    }

    /// By the paragraph that a group begins with, then by how many it has, from one.
    QList<QList<Group>> groupsOf(const VersionText &text, const QList<Said> &said) const
    {
        QList<QList<Group>> all(said.size());
        for (int at = 0; at < said.size(); ++at) {
            for (int count = 1; count <= mostTogether && at + count <= said.size(); ++count)
                all[at].append(groupOf(text, said, at, at + count));
        }
        return all;
    }

    double sum(const Said &said) const
    {
        double weight = 0;
        for (const int number : said)
            weight += m_weights.at(number);
        return weight;
    }

    double shared(const Said &a, const Said &b) const
    {
        double weight = 0;
        for (auto x = a.cbegin(), y = b.cbegin(); x != a.cend() && y != b.cend();) {
            if (*x < *y)
                ++x;
            else if (*y < *x)
                ++y;
            else {
                weight += m_weights.at(*x);
                ++x;
                ++y;
            }
        }
        return weight;
    }

    double worth(int fromLeft, int toLeft, int fromRight, int toRight) const
    {
        if (fromLeft == toLeft || fromRight == toRight)
            return 0;
        const Group &left = m_groupsLeft.at(fromLeft).at(toLeft - fromLeft - 1);
        const Group &right = m_groupsRight.at(fromRight).at(toRight - fromRight - 1);
        const double expected = left.weight * m_ratio;
        const double off =
            (right.weight - expected) / std::sqrt((expected + right.weight + 1) * varianceOfLength);
        double value = -std::min(mostForLength, off * off / 2);
        const double both = shared(left.said, right.said);
        const double all = left.sum + right.sum;
        value += all > 0 ? std::min(mostForShared, both) + 2 * (2 * both / all) - 0.5 : bothSayNothing;
        if (left.heading != right.heading || left.row != right.row)
            value -= otherKindOfBlock;
        return value;
    }

    void rate(VersionAlignment &result) const
    {
        double common = 0;
        double all = 0;
        double covered = 0;
        std::set<int> alike;
        for (const VersionPair &pair : std::as_const(result.pairs)) {
            const int left = pair.left.value(0);
            const int right = pair.right.value(0);
            const Group a = groupOf(m_left, m_saidLeft, left, left + int(pair.left.size()));
            const Group b = groupOf(m_right, m_saidRight, right, right + int(pair.right.size()));
            common += 2 * shared(a.said, b.said);
            std::set_intersection(a.said.cbegin(), a.said.cend(), b.said.cbegin(), b.said.cend(),
                                  std::inserter(alike, alike.end()));
            all += a.sum + b.sum;
            if (!pair.left.isEmpty() && !pair.right.isEmpty())
                covered += a.weight * m_ratio + b.weight;
        }
        result.alike = int(alike.size());
        result.shared = all > 0 ? common / all : 0;
        const double whole = double(m_left.weight) * m_ratio + double(m_right.weight);
        result.covered = whole > 0 ? covered / whole : 0;
    }

    const VersionText &m_left;
    const VersionText &m_right;
    double m_ratio; // letters of the right text for one of the left
    QList<Said> m_saidLeft, m_saidRight;
    QList<QList<Group>> m_groupsLeft, m_groupsRight;
    QList<double> m_weights; // by number
    std::vector<quint8> m_moves;
};

} // namespace

bool VersionAlignment::isVersion() const
{
    // Measured: versions of the sample library's statement in four languages share 0.80 to 0.92; reports on
    // it and articles about it 0.33 to 0.54, two statements of one group on different reports 0.56.
    constexpr double leastShared = 0.6;
    constexpr double leastCovered = 0.7;
    constexpr int fewest = 4; // with fewer in common, chance is enough
    return shared >= leastShared && covered >= leastCovered && alike >= fewest;
}

VersionAlignment alignVersions(const VersionText &left, const VersionText &right)
{
    return Aligner(left, right).run();
}

} // namespace vigie
