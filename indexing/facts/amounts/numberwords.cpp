// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/number.h"
#include "indexing/facts/amounts/numberlexicon.h"
#include "indexing/facts/words/textprobe.h"

namespace vigie {

namespace {

using chars::at;
using namespace numberlexicon;

/// Adds words up into a number, from left to right, as both languages do.
class Adder
{
public:
    Adder(QStringView text, qsizetype position, bool french)
        : m_text(text)
        , m_words(french ? frenchWords() : englishWords())
        , m_french(french)
        , m_start(position)
    {
    }

    std::optional<Number> run()
    {
        qsizetype p = m_start;
        while (true) {
            const qsizetype end = chars::wordEnd(m_text, p);
            if (end == p)
                break;
            const QStringView word = m_text.mid(p, end - p);
            const auto it = m_words.constFind(word);
            if (it == m_words.constEnd()) {
                if (!isJoiner(word) || m_wordCount == 0)
                    break;
                const auto after = joined(word, end);
                if (!after)
                    break;
                p = *after;
                continue;
            }
            if (!take(*it, end))
                break;
            ++m_wordCount;
            m_end = end;
            const QChar gap = at(m_text, end);
            if (gap != u' ' && gap != u'-')
                break;
            p = end + 1;
        }
        return finish();
    }

private:
    bool isJoiner(QStringView word) const
    {
        return m_french ? word == u"et" || word == u"de" || word == u"d"
                        : word == u"and" || word == u"of" || word == u"a";
    }

    Role roleAt(qsizetype position, int *value = nullptr) const
    {
        const qsizetype end = chars::wordEnd(m_text, position);
        const auto it = m_words.constFind(m_text.mid(position, end - position));
        if (it == m_words.constEnd())
            return Role::Article;
        if (value)
            *value = it->value;
        return it->role;
    }

    /// "and a half", "et demi", "one hundred and five", "half of a million", "centaines de millions": where
    /// to go on, or nothing where the joining word belongs to the sentence.
    std::optional<qsizetype> joined(QStringView word, qsizetype end)
    {
        if (at(m_text, end) != u' ' && at(m_text, end) != u'-' && at(m_text, end) != u'\'')
            return std::nullopt;
        const qsizetype next = end + 1;
        if (word == u"et" || word == u"and") {
            if (m_french && roleAt(next) == Role::Half)
                return addHalf(chars::wordEnd(m_text, next), 2);
            if (m_french && m_current >= 20 && roleAt(next) == Role::Unit)
                return next; // vingt et un
            if (!m_french && chars::standsAt(m_text, next, u"a half"))
                return addHalf(next + 6, 2);
            if (!m_french && chars::standsAt(m_text, next, u"a-half"))
                return addHalf(next + 6, 2);
            if (!m_french && chars::standsAt(m_text, next, u"a quarter"))
                return addHalf(next + 9, 4);
            const bool hundreds = m_current >= 100 && m_current % 100 == 0;
            if (!m_french && hundreds && (roleAt(next) == Role::Unit || roleAt(next) == Role::Ten))
                return next;
            return std::nullopt;
        }
        // "de", "of": only between a fraction or a crowd and its scale.
        if (!m_fraction && !m_crowd && !m_about && !m_some)
            return std::nullopt;
        qsizetype q = next;
        if (!m_french && chars::standsAt(m_text, q, u"a"))
            q += 2;
        const Role role = roleAt(q);
        return role == Role::Scale || role == Role::Crowd || role == Role::Hundred ? std::optional(q)
                                                                                   : std::nullopt;
    }

    /// Adds a half (or a quarter) of the last scale, or of one before a scale that follows.
    std::optional<qsizetype> addHalf(qsizetype end, int divisor)
    {
        m_end = end;
        ++m_wordCount;
        const Decimal part = divisor == 2 ? Decimal::fromDigits(5, 1) : Decimal::fromDigits(25, 2);
        if (m_current > 0 || m_lastScale == 0) {
            m_extra = part;
        } else {
            const auto share = part.shifted(m_lastScale);
            const auto sum = share ? m_total.plus(*share) : std::nullopt;
            if (!sum)
                return std::nullopt;
            m_total = *sum;
            return end; // nothing follows but the unit
        }
        const QChar gap = at(m_text, end);
        return gap == u' ' || gap == u'-' ? end + 1 : end;
    }

    bool take(Meaning meaning, qsizetype end)
    {
        switch (meaning.role) {
        case Role::Article:
            // "a million", "a hundred", "a few million", "a quarter of a million", "a half million"
            if (m_fraction && at(m_text, end) == u' ')
                return true; // half a million
            if (m_wordCount > 0 || at(m_text, end) != u' ')
                return false;
            m_article = true;
            return true;
        case Role::Unit: {
            const int rest = m_current % 100;
            const bool fits =
                rest == 0 || (rest >= 20 && rest % 10 == 0 && meaning.value < 10) ||
                (m_french && (rest == 60 || rest == 80) && meaning.value < 20) ||
                (m_french && rest == 10 && meaning.value >= 7 && meaning.value <= 9) ||
                (m_french && (rest == 70 || rest == 90) && meaning.value >= 7 && meaning.value <= 9);
            if (!fits || m_article || m_some || m_crowd || m_fraction || !m_extra.isZero())
                return false;
            m_current += meaning.value;
            return true;
        }
        case Role::Ten:
            if (m_french && meaning.value == 20 && m_current % 100 == 4) { // quatre-vingts
                m_current += 76;
                return true;
            }
            if (m_current % 100 != 0 || m_article || m_some || m_crowd || m_fraction)
                return false;
            m_current += meaning.value;
            return true;
        case Role::Hundred:
            if (m_current > 99 || m_fraction)
                return false;
            m_current = (m_current == 0 ? 1 : m_current) * 100;
            m_article = false;
            return true;
        case Role::Scale:
            return addScale(meaning.value);
        case Role::Half:
            if (m_wordCount > 0 && !m_article && !(m_french && m_current == 1 && m_wordCount == 1))
                return false;
            m_current = 0;
            m_article = false;
            m_fraction = Decimal::fromDigits(5, 1);
            return true;
        case Role::Quarter:
            if (!m_article && m_current != 1 && m_current != 3)
                return false;
            m_fraction = Decimal::fromDigits(m_current == 3 ? 75 : 25, 2);
            m_current = 0;
            m_article = false;
            return true;
        case Role::Some:
            if (m_wordCount > (m_article ? 1 : 0))
                return false;
            m_some = true;
            m_article = false;
            return true;
        case Role::Crowd:
            if (m_wordCount > 0 && !m_crowd && !m_some)
                return false;
            m_crowd = true;
            return true;
        case Role::About:
            if (m_wordCount > 1 || (m_wordCount == 1 && m_current != 1))
                return false;
            m_current = meaning.value;
            m_about = true;
            return true;
        }
        return false;
    }

    bool addScale(int power)
    {
        if (m_crowd || m_some) {
            m_scaled = true;
            return true;
        }
        Decimal part = m_fraction ? *m_fraction : Decimal(m_current == 0 && m_extra.isZero() ? 1 : m_current);
        if (const auto more = part.plus(m_extra))
            part = *more;
        if (m_lastScale != 0 && power > m_lastScale) { // mille milliards
            if (m_current != 0)
                return false;
            const auto raised = m_total.shifted(power);
            if (!raised)
                return false;
            m_total = *raised;
        } else {
            const auto raised = part.shifted(power);
            const auto sum = raised ? m_total.plus(*raised) : std::nullopt;
            if (!sum)
                return false;
            m_total = *sum;
            m_mantissa = part;
            m_scale = m_lastScale == 0 ? power : 0;
        }
        m_bareScale = m_wordCount == 0;
        m_lastScale = power;
        m_current = 0;
        m_extra = Decimal();
        m_fraction.reset();
        m_article = false;
        m_scaled = true;
        return true;
    }

    std::optional<Number> finish() const
    {
        if (m_wordCount == 0 || m_fraction || !m_extra.isZero() || m_article)
            return std::nullopt;
        Number number;
        number.span = {m_start, m_end};
        number.words = true;
        number.western = true;
        number.about = m_about;
        if (m_some || m_crowd) {
            number.vague = true;
            number.spelled = Decimal(0);
            return m_crowd || m_scaled ? std::optional(number) : std::nullopt;
        }
        // "million" alone follows a figure that could not be read, or is a unit in a heading. French "mille"
        // is a number of its own.
        if (m_bareScale && m_total != Decimal(1000)) {
            if (m_text.at(m_end - 1) != u's')
                return std::nullopt;
            number.vague = true; // "des millions de dollars"
            number.spelled = Decimal(0);
            return number;
        }
        const auto value = m_total.plus(Decimal(m_current));
        if (!value || value->isZero())
            return std::nullopt;
        number.spelled = value;
        number.spelledPower = value->lastSignificantPower();
        number.mantissa = m_scaled ? m_mantissa : Decimal(m_current);
        number.scale = m_current == 0 ? m_scale : 0;
        number.small = m_wordCount == 1 && m_current == 1;
        return number;
    }

    QStringView m_text;
    const NumberWords &m_words;
    bool m_french;
    qsizetype m_start;
    qsizetype m_end = 0;
    int m_wordCount = 0;
    qint64 m_current = 0; ///< below the next scale
    Decimal m_total;
    Decimal m_extra; ///< the half of "two and a half"
    std::optional<Decimal> m_fraction;
    Decimal m_mantissa;
    int m_scale = 0;
    int m_lastScale = 0;
    bool m_article = false, m_some = false, m_crowd = false, m_about = false, m_scaled = false,
         m_bareScale = false;
};

} // namespace

std::optional<Number> readEnglishWords(QStringView text, qsizetype position)
{
    return Adder(text, position, false).run();
}

std::optional<Number> readFrenchWords(QStringView text, qsizetype position)
{
    return Adder(text, position, true).run();
}

} // namespace vigie
