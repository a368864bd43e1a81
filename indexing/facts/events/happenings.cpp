// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/events/happenings.h"

#include "indexing/facts/events/easternhappenings.h"
#include "indexing/facts/events/englishhappenings.h"
#include "indexing/facts/events/frenchhappenings.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/characters.h"
#include "indexing/facts/words/phrasetrie.h"
#include "indexing/language/localedata.h"

#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie {
namespace {

using happeningwords::Words;

constexpr int attribute = 25, noun = 45, saying = 50, support = 120;

class HappeningWords
{
public:
    template <size_t N>
    void add(const Words (&lists)[N], bool latin)
    {
        for (const Words &words : lists) {
            const auto list = static_cast<int>(m_lists.size());
            m_lists.push_back(&words);
            for (QString text : QString::fromUtf16(words.list).split(u',')) {
                const bool whole = latin && !text.endsWith(u'*');
                if (text.endsWith(u'*'))
                    text.chop(1);
                const int value = list * 2 + (whole ? 1 : 0);
                m_words.emplace_back(text, value);
                if (const QString plain = withoutAccents(text); latin && plain != text && text.size() > 5)
                    m_words.emplace_back(plain, value);
            }
        }
    }
    /// To be called when all have been added.
    void ready() { m_trie = PhraseTrie(std::exchange(m_words, {})); }
    /// The longest word at `at` that ends before `limit`; its end, or -1.
    qsizetype find(QStringView text, qsizetype at, const Words *&words) const
    {
        qsizetype best = -1;
        m_trie.walk(text, at, [&](qsizetype end, int value) {
            if (value % 2 == 1 && goesOn(text, end))
                return;
            best = end;
            words = m_lists[static_cast<size_t>(value / 2)];
        });
        return best;
    }

private:
    /// « lance-roquettes »: a word goes on behind its hyphen, too.
    static bool goesOn(QStringView text, qsizetype end)
    {
        if (end >= text.size() || !isLatinLetter(text.at(end - 1)))
            return false;
        return isLatinLetter(text.at(end)) ||
               (text.at(end) == u'-' && end + 1 < text.size() && isLatinLetter(text.at(end + 1)));
    }

    PhraseList m_words;
    PhraseTrie m_trie;
    std::vector<const Words *> m_lists;
};

HappeningWords wordsOf(Language language)
{
    HappeningWords words;
    if (language != Language::French)
        words.add(happeningwords::english, true);
    if (language != Language::English)
        words.add(happeningwords::french, true);
    words.add(happeningwords::japanese, false);
    words.add(happeningwords::korean, false);
    words.ready();
    return words;
}

const HappeningWords &happeningWords(Language language)
{
    static const HappeningWords inEnglish = wordsOf(Language::English), inFrench = wordsOf(Language::French),
                                inOthers = wordsOf(Language::Unknown);
    return language == Language::English ? inEnglish : language == Language::French ? inFrench : inOthers;
}

/// "OFAC sanctions Sinbad", "… sanctions eight firms": between a name and what was done to, no "UN sanctions
/// Committee".
bool isVerb(QStringView cased, Span range, Span word)
{
    static const AnyOf objects{u"two ",  u"three ", u"four ",   u"five ", u"six ",     u"seven ", u"eight ",
                               u"nine ", u"ten ",   u"dozens ", u"the ",  u"several ", u"a ",     u"an "};
    static const AnyOf nouns{u"Committee", u"Monitoring", u"Panel", u"List",       u"Team",
                             u"Regime",    u"Program",    u"Act",   u"Resolution", u"Coordinator"};
    if (word.end + 2 >= range.end || word.start - 2 < range.start || cased.at(word.end) != u' ')
        return false;
    qsizetype begin = word.start - 1;
    while (begin > range.start && cased.at(begin - 1) != u' ')
        --begin;
    const QStringView next = cased.mid(word.end + 1, range.end - word.end - 1);
    if (!cased.at(begin).isUpper() || nouns.opens(next))
        return false;
    return next.front().isUpper() || next.front().isDigit() || objects.opens(next);
}

/// What words need, asked once of a sentence.
class Needs
{
public:
    explicit Needs(const HappeningSentence &sentence)
        : m_sentence(sentence)
    {
    }

    bool areMet(const Words &words, Span word)
    {
        using namespace happeningwords;
        static const AnyOf weapons{fromList(arms)}, lists{fromList(measures)}, people{fromList(guests)};
        switch (words.need) {
        case Arms:
            return known(m_arms, weapons);
        case Measures:
            return known(m_measures, lists);
        case Guests:
            return known(m_guests, people);
        case Losses:
            return m_sentence.tellsOfTheft;
        case Verbal:
            return isVerb(m_sentence.cased, m_sentence.span, word);
        case Always:
            break;
        }
        return true;
    }

private:
    template <size_t N>
    static std::vector<QStringView> fromList(const std::array<const char16_t *, N> &list)
    {
        return {list.begin(), list.end()};
    }
    enum class Met : quint8 { Unasked, No, Yes };
    bool known(Met &met, const AnyOf &words) const
    {
        if (met == Met::Unasked)
            met = words.in(m_sentence.text.mid(m_sentence.span.start, m_sentence.span.length())) ? Met::Yes
                                                                                                 : Met::No;
        return met == Met::Yes;
    }

    const HappeningSentence &m_sentence;
    Met m_arms = Met::Unasked, m_measures = Met::Unasked, m_guests = Met::Unasked;
};

/// 供給を制限した, 공급을 제한했다: a noun of a deed that has no する or 하다 behind it. At the end of a
/// clause it stands for its verb.
bool isBareNoun(QStringView text, Span range, qsizetype end)
{
    const QChar last = text.at(end - 1);
    if (end >= range.end || !(isHan(last) || isKatakana(last) || isHangul(last)))
        return false;
    const QChar next = text.at(end);
    if (isHangul(last))
        return next == u' ' || QStringView(u"을를이가은는의에과와도로").contains(next);
    return isHan(next) || isKatakana(next) || QStringView(u"をがはのにへと").contains(next);
}

/// 任期を延長する決議案, 탈취한 가상자산: a verb that says only what the noun behind it is like.
bool isAttribute(QStringView text, Span range, qsizetype end)
{
    constexpr qsizetype longest = 5; // of an ending
    qsizetype at = end;
    if (isHangul(text.at(end - 1))) {
        // 한, 된, 하는, 되는, 할
        static constexpr QStringView endings[] = {u"한 ", u"된 ", u"하는 ", u"되는 ", u"당한 ", u"시킨 "};
        return std::ranges::any_of(
            endings, [&](QStringView ending) { return text.mid(end, range.end - end).startsWith(ending); });
    }
    while (at < range.end && at - end < longest && isHiragana(text.at(at)))
        ++at;
    if (at == end || at >= range.end)
        return false;
    const QChar last = text.at(at - 1), next = text.at(at);
    return (last == u'る' || last == u'た' || last == u'だ') && (isHan(next) || isKatakana(next));
}

/// « Le comité créé par la résolution », "the panel established by resolution 1874": a participle right
/// behind what it describes, whose deed is older than the sentence's.
bool isParticiple(QStringView text, Span range, Span word)
{
    static constexpr QStringView doers[] = {u" par ", u" by ", u" under ", u" en vertu "};
    const QStringView behind = text.mid(word.end, range.end - word.end);
    if (std::ranges::none_of(doers, [behind](QStringView doer) { return behind.startsWith(doer); }))
        return false;
    static constexpr QStringView helpers[] = {u"a",     u"ont",    u"est",   u"sont",    u"été", u"fut",
                                              u"avait", u"furent", u"était", u"étaient", u"was", u"were",
                                              u"been",  u"is",     u"are",   u"being",   u"had", u"has"};
    const QStringView before = text.mid(range.start, word.start - range.start).trimmed();
    const QStringView last = before.mid(before.lastIndexOf(u' ') + 1);
    return !last.isEmpty() && last.back().isLetter() &&
           std::ranges::find(helpers, last) == std::end(helpers) && !last.endsWith(u"ly") &&
           !last.endsWith(u"ment");
}

int fartherFor(const Words &words, QStringView text, Span range, Span word)
{
    switch (words.part) {
    case happeningwords::Noun:
        return noun;
    case happeningwords::Saying:
        return saying;
    case happeningwords::Support:
        return support;
    case happeningwords::Verb:
        break;
    }
    if (words.kind == happeningwords::Veto)
        return 0;
    if (isBareNoun(text, range, word.end))
        return noun;
    return isAttribute(text, range, word.end) || isParticiple(text, range, word) ? attribute : 0;
}

} // namespace

QList<Happening> findHappenings(const HappeningSentence &sentence)
{
    const HappeningWords &known = happeningWords(sentence.language);
    const Span range = sentence.span;
    QList<Happening> found;
    const QStringView view = sentence.text.left(range.end);
    Needs needs(sentence);
    for (qsizetype at = range.start; at < range.end;) {
        const QChar c = view.at(at);
        const bool inWord = isLatinLetter(c) && at > range.start &&
                            (isLatinLetter(view.at(at - 1)) || isDigit(view.at(at - 1)));
        const Words *words = nullptr;
        const qsizetype end = inWord ? -1 : known.find(view, at, words);
        if (end < 0) {
            ++at;
            continue;
        }
        const Span word{at, end};
        const happeningwords::Kind kind = needs.areMet(*words, word) ? words->kind : words->otherwise;
        if (kind != happeningwords::Nothing)
            found.append({QString::fromUtf16(happeningwords::kinds[static_cast<size_t>(kind)]), word,
                          fartherFor(*words, sentence.text, range, word)});
        at = end;
    }
    return found;
}

} // namespace vigie
