// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/words/requiredwords.h"

#include "indexing/facts/words/wordfrequency.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using Words = QStringList;

/// Words of which one stands in whatever is matched, for several places of it: the most telling first.
using Needs = QList<Words>;

/// What a part of an expression asks of a text.
struct Part
{
    std::optional<Words> exact; ///< all it can match, if these are few
    Needs required;             ///< empty: nothing is certain
};

constexpr qsizetype mostExact = 32;

// In a thousand characters: what nearly each sentence has, and what is no help beside something rarer.
constexpr double hardlyMissing = 40, tooCommonBeside = 10;
constexpr qsizetype mostNeeds = 2; // a third one is hardly ever what is missing

void tidy(Words &words)
{
    words.sort();
    words.removeDuplicates();
}

/// How often one of the words stands in a thousand characters, roughly; without words, or where one is empty,
/// everywhere.
double frequencyOf(const Words &words)
{
    if (words.isEmpty())
        return everywhere;
    double all = 0;
    for (const QString &word : words)
        all += wordFrequency(word);
    return std::min(all, everywhere);
}

void add(Needs &needs, const Words &words)
{
    const double frequency = frequencyOf(words);
    if (frequency >= everywhere)
        return;
    const auto later = std::find_if(needs.cbegin(), needs.cend(),
                                    [&](const Words &other) { return frequency < frequencyOf(other); });
    needs.insert(later, words);
    if (needs.size() > mostNeeds)
        needs.removeLast();
}

/// What whatever `part` matches must hold.
Needs neededBy(const Part &part)
{
    Needs needs = part.required;
    // What it is made of is said by its words already.
    if (part.exact && (needs.isEmpty() || frequencyOf(*part.exact) < frequencyOf(needs.first())))
        needs = frequencyOf(*part.exact) < everywhere ? Needs{*part.exact} : Needs();
    return needs;
}

/// What is needed wherever either was needed: of each place the words of both.
Needs eitherOf(const Needs &some, const Needs &others)
{
    Needs both;
    if (some.isEmpty() || others.isEmpty())
        return both;
    for (qsizetype i = 0; i < std::max(some.size(), others.size()); ++i)
        both.append(some.at(std::min(i, some.size() - 1)) + others.at(std::min(i, others.size() - 1)));
    return both;
}

/// Parts one behind the other.
class Sequence
{
public:
    void append(const Part &part)
    {
        const bool fits = part.exact && m_run.size() * part.exact->size() <= mostExact;
        if (fits)
            lengthenRun(*part.exact);
        else
            endRun(part.exact.value_or(Words{QString()}));
        // What is said of a place in the run is one thing with it.
        for (const Words &words : part.required) {
            if (!part.exact)
                add(m_required, words);
            else if (frequencyOf(words) < frequencyOf(m_runNeeds))
                m_runNeeds = words;
        }
        if (!part.exact)
            m_whole = false;
    }

    Part part()
    {
        const std::optional<Words> whole = m_whole ? std::optional<Words>(m_run) : std::nullopt;
        endRun({});
        return {whole, m_required};
    }

private:
    void lengthenRun(const Words &tails)
    {
        if (tails.size() == 1) {
            for (QString &head : m_run)
                head += tails.first();
            return;
        }
        Words longer;
        longer.reserve(m_run.size() * tails.size());
        for (const QString &head : std::as_const(m_run)) {
            for (const QString &tail : tails)
                longer.append(head + tail);
        }
        m_run = std::move(longer);
    }

    void endRun(const Words &next)
    {
        add(m_required, frequencyOf(m_runNeeds) < frequencyOf(m_run) ? m_runNeeds : m_run);
        m_whole = false;
        m_run = next;
        m_runNeeds.clear();
    }

    Words m_run{QString()}; ///< all that the last parts can match together
    Words m_runNeeds;       ///< what one of these parts needs, if that says more than the run
    bool m_whole = true;    ///< the run is the sequence
    Needs m_required;
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
        do {
            const std::optional<Part> one = sequence();
            if (!one)
                return std::nullopt;
            const Needs needed = neededBy(*one);
            if (!all) {
                all = Part{one->exact, needed};
                continue;
            }
            if (all->exact && one->exact && all->exact->size() + one->exact->size() <= mostExact)
                *all->exact += *one->exact;
            else
                all->exact.reset();
            all->required = eitherOf(all->required, needed);
        } while (take(u"|"));
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

QList<QStringList> requiredWords(QStringView expression)
{
    const std::optional<Part> all = Reader(expression).whole();
    QList<QStringList> needs;
    for (Words words : all ? neededBy(*all) : Needs()) {
        tidy(words);
        Words shortest; // a word that holds another of them adds nothing
        for (const QString &word : std::as_const(words)) {
            if (std::none_of(words.cbegin(), words.cend(), [&](const QString &other) {
                    return other.size() < word.size() && word.contains(other);
                }))
                shortest.append(word);
        }
        const double frequency = frequencyOf(shortest);
        if (frequency < (needs.isEmpty() ? hardlyMissing : tooCommonBeside) && !needs.contains(shortest))
            needs.append(shortest);
    }
    return needs;
}

} // namespace vigie
