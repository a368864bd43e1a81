// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/words/requiredwords.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using Words = QStringList;

/// What a part of an expression asks of a text.
struct Part
{
    std::optional<Words> exact; ///< all it can match, if these are few
    Words required;             ///< one of these stands in whatever it matches; empty: nothing is certain
};

constexpr qsizetype mostExact = 32;

void tidy(Words &words)
{
    words.sort();
    words.removeDuplicates();
}

/// How seldom a text has one of the words, roughly: long ones are rare, many are not. A sign of an East Asian
/// script says more than a letter. Nothing is said by no words, nor where one of them is empty.
double rarity(const Words &words)
{
    if (words.isEmpty())
        return 0;
    double shortest = 1e9;
    for (const QString &word : words) {
        double weight = 0;
        for (const QChar c : word)
            weight += c.unicode() >= 0x3040 ? 2 : c.isSpace() ? 0.3 : 1;
        shortest = std::min(shortest, weight);
    }
    if (shortest <= 0)
        return 0;
    constexpr double enough = 8;
    return std::max(0.1, std::min(shortest, enough) - 0.6 * std::log2(double(words.size())));
}

void takeRarer(Words &best, const Words &other)
{
    if (rarity(other) > rarity(best))
        best = other;
}

/// What whatever `part` matches must hold, in the best words there are.
Words neededBy(const Part &part)
{
    Words needed = part.required;
    if (part.exact)
        takeRarer(needed, *part.exact);
    return rarity(needed) > 0 ? needed : Words();
}

/// Parts one behind the other.
class Sequence
{
public:
    void append(const Part &part)
    {
        takeRarer(m_required, part.required);
        if (part.exact && m_run.size() * part.exact->size() <= mostExact) {
            if (part.exact->size() == 1) {
                for (QString &head : m_run)
                    head += part.exact->first();
                return;
            }
            Words longer;
            longer.reserve(m_run.size() * part.exact->size());
            for (const QString &head : std::as_const(m_run)) {
                for (const QString &tail : *part.exact)
                    longer.append(head + tail);
            }
            m_run = std::move(longer);
            return;
        }
        takeRarer(m_required, m_run);
        m_whole = false;
        m_run = part.exact.value_or(Words{QString()});
    }

    Part part() const
    {
        Part all{m_whole ? std::optional<Words>(m_run) : std::nullopt, m_required};
        takeRarer(all.required, m_run);
        return all;
    }

private:
    Words m_run{QString()}; ///< all that the last parts can match together
    bool m_whole = true;    ///< the run is the sequence
    Words m_required;
};

/// Reads an expression from left to right. What it does not know it gives up on.
class Reader
{
public:
    explicit Reader(QStringView expression)
        : m_text(expression)
    {
    }

    std::optional<Part> whole()
    {
        const std::optional<Part> all = alternatives();
        return all && m_at == m_text.size() ? all : std::nullopt;
    }

private:
    bool ends() const { return m_at >= m_text.size(); }
    QChar now() const { return m_text.at(m_at); }
    bool take(QStringView sign)
    {
        if (!m_text.mid(m_at).startsWith(sign))
            return false;
        m_at += sign.size();
        return true;
    }

    std::optional<Part> alternatives()
    {
        std::optional<Part> all;
        bool certain = true;
        do {
            const std::optional<Part> one = sequence();
            if (!one)
                return std::nullopt;
            const Words needed = neededBy(*one);
            certain = certain && !needed.isEmpty();
            if (!all) {
                all = Part{one->exact, needed};
                continue;
            }
            if (all->exact && one->exact && all->exact->size() + one->exact->size() <= mostExact)
                *all->exact += *one->exact;
            else
                all->exact.reset();
            all->required += needed;
        } while (take(u"|"));
        if (!certain)
            all->required.clear();
        return all;
    }

    std::optional<Part> sequence()
    {
        Sequence all;
        while (!ends() && now() != u'|' && now() != u')') {
            std::optional<Part> one = piece();
            if (!one || !repeat(*one))
                return std::nullopt;
            all.append(*one);
        }
        return all.part();
    }

    /// One character, class, group or place.
    std::optional<Part> piece()
    {
        if (take(u"("))
            return group();
        if (take(u"["))
            return characters();
        if (take(u"\\"))
            return escaped();
        if (take(u"^") || take(u"$"))
            return place();
        if (take(u"."))
            return anything();
        return letters();
    }

    static bool isSign(QChar c) { return QStringView(u"()[]{}|\\^$.*+?").contains(c); }
    static bool repeats(QChar c) { return QStringView(u"*+?{").contains(c); }

    /// All characters up to the next sign; but the last of them if that is repeated.
    std::optional<Part> letters()
    {
        const qsizetype from = m_at;
        while (!ends() && !isSign(now()))
            ++m_at;
        if (m_at == from)
            return std::nullopt;
        if (!ends() && repeats(now()) && m_at - from > 1)
            --m_at;
        return Part{Words{m_text.mid(from, m_at - from).toString()}, {}};
    }

    std::optional<Part> group()
    {
        bool looks = false, denies = false;
        if (take(u"?")) {
            if (take(u"=") || take(u"<="))
                looks = true;
            else if (take(u"!") || take(u"<!"))
                denies = true;
            else if (take(u"<") || take(u"P<")) {
                while (!ends() && !take(u">"))
                    ++m_at;
            } else if (!take(u":") && !take(u">")) {
                return std::nullopt;
            }
        }
        std::optional<Part> inner = alternatives();
        if (!inner || !take(u")"))
            return std::nullopt;
        if (denies)
            return place();
        // What is only looked at takes no room, but stands there.
        return looks ? Part{Words{QString()}, neededBy(*inner)} : inner;
    }

    std::optional<Part> characters()
    {
        const bool denies = take(u"^");
        Words all;
        bool few = !denies;
        for (bool first = true; first || !take(u"]"); first = false) {
            if (ends() || take(u"[:"))
                return std::nullopt;
            QChar c = now();
            ++m_at;
            if (c == u'\\' && !ends()) {
                const std::optional<Part> one = escaped();
                if (!one)
                    return std::nullopt;
                if (!one->exact || one->exact->first().isEmpty()) {
                    few = false;
                    continue;
                }
                c = one->exact->first().at(0);
            }
            if (m_at + 1 < m_text.size() && now() == u'-' && m_text.at(m_at + 1) != u']') {
                few = false; // a range; its end is read as one more
                ++m_at;
            }
            all.append(QString(c));
        }
        constexpr qsizetype mostCharacters = 8;
        if (!few || all.size() > mostCharacters)
            return anything();
        tidy(all);
        return Part{all, {}};
    }

    std::optional<Part> escaped()
    {
        if (ends())
            return std::nullopt;
        const QChar c = now();
        ++m_at;
        const auto isOf = [c](QStringView all) { return all.contains(c); };
        if (isOf(u"pP") && take(u"{")) {
            while (!ends() && !take(u"}"))
                ++m_at;
            return anything();
        }
        if (isOf(u"dDsSwWhHXR"))
            return anything();
        if (isOf(u"bBAzZGK"))
            return place();
        if (isOf(u"nt"))
            return literal(c == u'n' ? u'\n' : u'\t');
        return c.isLetterOrNumber() ? std::nullopt : literal(c);
    }

    /// What a sign of repetition behind `part`, if there is one, makes of it.
    bool repeat(Part &part)
    {
        int least = 1, most = 1;
        if (take(u"?")) {
            least = 0;
        } else if (take(u"*")) {
            least = 0;
            most = 2;
        } else if (take(u"+")) {
            most = 2;
        } else if (!ends() && now() == u'{') {
            const qsizetype close = m_text.indexOf(u'}', m_at);
            const QStringView counts = m_text.mid(m_at + 1, std::max<qsizetype>(0, close - m_at - 1));
            const qsizetype comma = counts.indexOf(u',');
            bool isNumber = false;
            least = counts.left(comma < 0 ? counts.size() : comma).toInt(&isNumber);
            if (close < 0 || !isNumber)
                return false;
            most = comma < 0 ? least : std::max(least, counts.mid(comma + 1).toInt());
            if (comma >= 0 && comma + 1 == counts.size())
                most = least + 1; // without an end
            m_at = close + 1;
        } else {
            return true;
        }
        if (!take(u"?"))
            take(u"+");
        if (least == 0) {
            part.required.clear();
            if (part.exact && most == 1) {
                part.exact->append(QString());
            } else {
                part.exact.reset();
            }
        } else if (most > 1) {
            part.required = neededBy(part);
            part.exact.reset();
        }
        return true;
    }

    static std::optional<Part> literal(QChar c) { return Part{Words{QString(c)}, {}}; }
    static std::optional<Part> place() { return Part{Words{QString()}, {}}; }
    static std::optional<Part> anything() { return Part{std::nullopt, {}}; }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

QStringList requiredWords(QStringView expression)
{
    const std::optional<Part> all = Reader(expression).whole();
    Words needed = all ? neededBy(*all) : Words();
    tidy(needed);
    Words shortest; // a word that holds another of them adds nothing
    for (const QString &word : std::as_const(needed)) {
        if (std::none_of(needed.cbegin(), needed.cend(), [&](const QString &other) {
                return other.size() < word.size() && word.contains(other);
            }))
            shortest.append(word);
    }
    return shortest;
}

} // namespace vigie
