// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/bounds.h"

#include "indexing/facts/amounts/boundverbs.h"
#include "indexing/facts/amounts/boundwordsafter.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using boundverbs::isBaseOfComparison;
using boundverbs::isDeniedBehind;
using boundverbs::verbAfter;
using boundwords::Word;
using chars::at;

/// 契約, 条約, 公約, 超える: a character that is part of another word is no bound.
bool opensWord(QStringView text, qsizetype start, QStringView phrase)
{
    const QChar first = phrase.front(), before = at(text, start - 1);
    if (chars::isHangul(first))
        return !chars::isHangul(before);
    // "The two thefts add up to $95 million", "includes, but is not limited to, $60 million"
    if (phrase == u"up to")
        return !text.left(start).endsWith(u"add ") && !text.left(start).endsWith(u"adds ") &&
               !text.left(start).endsWith(u"added ") && !text.left(start).endsWith(u"adding ");
    // "Stole >$1.5bn", "(<$2m)"; not "Home > Crime > $30 million", "<td>", "c." of "Inc."
    if (phrase == u">" || phrase == u"<" || phrase == u"c.") {
        const QChar next = at(text, start + phrase.size());
        return (before == u' ' || before == u'(' || before == u'\t' || before.isNull()) &&
               (phrase == u"c." || (next != u' ' && next != u'<' && next != u'>'));
    }
    if (phrase == u"limited to")
        return !text.left(start).endsWith(u"not ");
    if (phrase == u"約") // 契約, 条約; but 砲弾約900万発
        return !QStringView(u"契条公節制予要解規誓婚特集確盟和密協倹売旧新大簡口破").contains(before) ||
               before.isNull();
    if (phrase == u"超")
        return !chars::isHan(before);
    return true;
}

/// 강 and 여 end a figure, 강화 and 여성 do not.
bool closesWord(QStringView text, qsizetype end, QStringView phrase)
{
    const QChar next = at(text, end);
    if (phrase == u"강" || phrase == u"선")
        return !chars::isHangul(next) || next == u'을' || next == u'의' || next == u'이';
    // 20억 달러 넘어; 돈이 넘어갔다, 넘겨받았다 tell where it went.
    if (phrase.endsWith(u"넘어") || phrase.endsWith(u"넘겨"))
        return !chars::isHangul(next) || QStringView(u"서섰선설").contains(next);
    if (phrase == u"여")
        return !chars::isHangul(next) || next == u'원' || next == u'불' || next == u'달' || next == u'명';
    if (phrase == u"強")
        return next != u'化' && next != u'制';
    if (phrase == u"弱" || phrase == u"近" || phrase == u"超")
        return next != u'点' && next != u'年';
    if (phrase == u"plus" || phrase == u"minimum" || phrase == u"maximum")
        return !(next == u' ' && chars::isLatin(at(text, end + 1)));
    if (phrase == u"environ" || phrase == u"approximately" || phrase == u"roughly" || phrase == u"at least" ||
        phrase == u"au moins" || phrase == u"au minimum" || phrase == u"au maximum" || phrase == u"au plus" ||
        phrase == u"at most") {
        // Before another figure the words belong to that one; so they do before a noun.
        return !(next == u' ' && (chars::isLatin(at(text, end + 1)) || chars::isDigit(at(text, end + 1))));
    }
    return true;
}

qsizetype withoutSpaceBefore(QStringView text, qsizetype end)
{
    return at(text, end - 1) == u' ' ? end - 1 : end;
}

/// The words of a list by the character that they are recognised by, in the list's order.
template <size_t N>
class WordTable
{
public:
    WordTable(const Word (&words)[N], bool byLast)
    {
        for (const Word &word : words)
            m_of[(byLast ? word.phrase.back() : word.phrase.front()).unicode()].push_back(&word);
    }

    const std::vector<const Word *> &of(QChar c) const
    {
        static const std::vector<const Word *> none;
        const auto found = m_of.find(c.unicode());
        return found == m_of.end() ? none : found->second;
    }

private:
    std::unordered_map<char16_t, std::vector<const Word *>> m_of;
};

const Word *boundBefore(QStringView text, qsizetype end)
{
    static const WordTable table(boundwords::before, true);
    for (const Word *word : table.of(at(text, end - 1))) {
        if (chars::standsBefore(text, end, word->phrase) &&
            opensWord(text, end - word->phrase.size(), word->phrase))
            return word;
    }
    return nullptr;
}

/// "Did not exceed", « n'a pas dépassé », « ne dépassait pas »: a denied "more than" is a limit. Where the
/// denial begins; -1 if there is none. `start`: of the word, `end`: of what stands before the figure.
qsizetype denialBefore(QStringView text, qsizetype start)
{
    static constexpr std::array denials{
        QStringView(u"did not"),    QStringView(u"does not"),     QStringView(u"do not"),
        QStringView(u"has not"),    QStringView(u"have not"),     QStringView(u"had not"),
        QStringView(u"never"),      QStringView(u"not"),          QStringView(u"didn't"),
        QStringView(u"doesn't"),    QStringView(u"hasn't"),       QStringView(u"n'a pas"),
        QStringView(u"n'ont pas"),  QStringView(u"n'avait pas"),  QStringView(u"n'avaient pas"),
        QStringView(u"n'a jamais"), QStringView(u"n'ont jamais"), QStringView(u"n'avait jamais"),
        QStringView(u"ne pas"),     QStringView(u"sans"),         QStringView(u"ne peut"),
        QStringView(u"ne peuvent"), QStringView(u"ne pourra"),    QStringView(u"ne pourront"),
        QStringView(u"ne doit"),    QStringView(u"ne doivent"),   QStringView(u"ne devra"),
        QStringView(u"cannot"),     QStringView(u"can't")};
    const qsizetype end = withoutSpaceBefore(text, start);
    for (const QStringView denial : denials) {
        if (chars::standsBefore(text, end, denial))
            return end - denial.size();
    }
    return -1;
}

/// "No grant may exceed", "nobody shall hold more than": a limit, told of nobody.
bool isForbidden(QStringView text, qsizetype start)
{
    static const HintedPattern words(
        u"\\b(?:no|nobody|none)(?: [\\w'-]+){0,7} (?:may|can|shall|must|should)"
        u"(?: (?:be|hold|keep|send|withdraw|move|transfer|pay|spend|receive|store|have))? ?$"_s);
    constexpr qsizetype reach = 90;
    QStringView before = text.left(start).right(reach);
    before = before.mid(std::max(before.lastIndexOf(u'.'), before.lastIndexOf(u';')) + 1);
    return words.in(before);
}

/// « ne dépassait pas »: the denial stands around the verb.
std::optional<InnerBound> deniedAround(QStringView text, qsizetype end)
{
    static constexpr std::array denials{QStringView(u"pas"), QStringView(u"jamais"), QStringView(u"plus"),
                                        QStringView(u"guère")};
    const auto denial = std::find_if(denials.begin(), denials.end(),
                                     [&](QStringView word) { return chars::standsBefore(text, end, word); });
    if (denial == denials.end())
        return std::nullopt;
    const qsizetype inner = withoutSpaceBefore(text, end - denial->size());
    const Word *word = boundBefore(text, inner);
    if (!word || word->bound != Bound::MoreThan)
        return std::nullopt;
    const qsizetype verb = inner - word->phrase.size();
    if (chars::standsBefore(text, withoutSpaceBefore(text, verb), u"ne"))
        return InnerBound{Bound::AtMost, withoutSpaceBefore(text, verb) - 2};
    if (verb > 1 && text.mid(verb - 2, 2) == u"n'") // « n'excédant pas »
        return InnerBound{Bound::AtMost, verb - 2};
    return std::nullopt;
}

qsizetype fillerBefore(QStringView text, qsizetype end)
{
    for (const QStringView filler : boundwords::fillers) {
        if (!chars::standsBefore(text, end, filler))
            continue;
        if ((filler == u"で" || filler == u"에") ||
            (chars::isHangul(filler.front()) && chars::isHangul(at(text, end - filler.size() - 1))))
            continue;
        return filler.size();
    }
    return 0;
}

/// "In court over the $235 million", "indicted over $915,000": what it is about.
bool isReasonBefore(QStringView text, qsizetype end)
{
    static constexpr std::array reasons{
        QStringView(u"court"),       QStringView(u"indicted"),   QStringView(u"charged"),
        QStringView(u"charges"),     QStringView(u"sued"),       QStringView(u"suing"),
        QStringView(u"lawsuit"),     QStringView(u"lawsuits"),   QStringView(u"trial"),
        QStringView(u"arrested"),    QStringView(u"jailed"),     QStringView(u"convicted"),
        QStringView(u"sentenced"),   QStringView(u"dispute"),    QStringView(u"row"),
        QStringView(u"wrangle"),     QStringView(u"wrangling"),  QStringView(u"quarrel"),
        QStringView(u"probe"),       QStringView(u"inquiry"),    QStringView(u"questions"),
        QStringView(u"questioned"),  QStringView(u"sanctioned"), QStringView(u"blamed"),
        QStringView(u"criticised"),  QStringView(u"criticized"), QStringView(u"litigation"),
        QStringView(u"proceedings"), QStringView(u"complaint"),  QStringView(u"complaints")};
    const qsizetype word = withoutSpaceBefore(text, end);
    return std::any_of(reasons.begin(), reasons.end(),
                       [&](QStringView reason) { return chars::standsBefore(text, word, reason); });
}

/// "passed $5 million through a bank" moves money, "passed two billion" goes beyond it.
bool movesMoney(QStringView text, Span figure, QStringView phrase)
{
    if (phrase != u"passed")
        return false;
    const QStringView after = text.mid(figure.end, 48);
    for (const QStringView word :
         {QStringView(u" through "), QStringView(u" to "), QStringView(u" on to "), QStringView(u" via ")}) {
        if (after.left(after.indexOf(u'.') < 0 ? after.size() : after.indexOf(u'.')).contains(word))
            return true;
    }
    return false;
}

/// 20억달러(약 2조8천억원)를 웃돈다, 20億ドル（約3000億円）を超える: the verb behind what restates the sum.
std::optional<InnerBound> verbBehindBracket(QStringView text, qsizetype position)
{
    constexpr qsizetype reach = 32;
    if (at(text, position) != u'(' && at(text, position) != u'（')
        return std::nullopt;
    const QStringView inside = text.mid(position + 1, reach);
    const auto close = std::find_if(inside.begin(), inside.end(),
                                    [](QChar c) { return c == u')' || c == u'）' || c == u'\n'; });
    if (close == inside.end() || *close == u'\n' || close == inside.begin())
        return std::nullopt;
    const QChar last = *(close - 1);
    if (!QStringView(u"원円ドル러엔로元불").contains(last))
        return std::nullopt;
    const qsizetype behind = position + 2 + (close - inside.begin());
    // 30억 달러(약 4조3천억원) 이상을 훔쳤다, 30億ドル（約4兆円）超を盗んだ
    const qsizetype start = behind + (at(text, behind) == u' ' ? 1 : 0);
    for (const Word &word : boundwords::behindBracket) {
        if (text.mid(start).startsWith(word.phrase) &&
            closesWord(text, start + word.phrase.size(), word.phrase))
            return InnerBound{word.bound, start + word.phrase.size()};
    }
    return verbAfter(text, behind);
}

/// ", at least,": set off by commas on both sides.
bool isSetOff(QStringView text, qsizetype start, qsizetype end)
{
    return at(text, start) == u',' && QStringView(u",.;)").contains(at(text, end));
}

} // namespace

Bound stronger(Bound a, Bound b)
{
    const auto weight = [](Bound bound) {
        switch (bound) {
        case Bound::Exact:
            return 0;
        case Bound::About:
            return 1;
        case Bound::Almost:
            return 2;
        default:
            return 3;
        }
    };
    return weight(b) > weight(a) ? b : a;
}

std::optional<InnerBound> innerBound(QStringView text, qsizetype position)
{
    for (const Word &word : boundwords::inner) {
        if (at(text, position) == word.phrase.front() && text.mid(position).startsWith(word.phrase))
            return InnerBound{word.bound, position + word.phrase.size()};
    }
    return std::nullopt;
}

BoundWords readBounds(QStringView text, Span figure)
{
    BoundWords found{Bound::Exact, figure.start, figure.end};
    qsizetype end = figure.start;
    for (int steps = 0; steps < 5; ++steps) {
        const qsizetype e = withoutSpaceBefore(text, end);
        // "More than the $2 billion": a known amount is set against, not bounded.
        const bool known = chars::standsBefore(text, withoutSpaceBefore(text, figure.start), u"the") &&
                           chars::standsBefore(text, e, u"than");
        if (const Word *word = known ? nullptr : boundBefore(text, e);
            word && !movesMoney(text, figure, word->phrase) &&
            !(word->phrase == u"over" && isReasonBefore(text, e - word->phrase.size()))) {
            end = e - word->phrase.size();
            const qsizetype denied = word->bound == Bound::MoreThan ? denialBefore(text, end) : -1;
            const bool forbidden = word->bound == Bound::MoreThan && isForbidden(text, end);
            found.bound = stronger(found.bound, denied >= 0 || forbidden ? Bound::AtMost : word->bound);
            end = denied >= 0 ? denied : end;
            found.start = end;
            continue;
        }
        if (const auto denied = deniedAround(text, e)) {
            found.bound = stronger(found.bound, denied->bound);
            found.start = end = denied->end;
            continue;
        }
        // « plafonnées par l'ONU à 500 000 barils »: who lays it down stands within.
        static const HintedPattern capped(
            u"\\b(?:plafonn|limit)(?:é|ée|és|ées|e|ent|ait|aient) (?:par|depuis|désormais|en) "
            u"[^,.;:\\d]{2,40} à$|(?<!la )(?<!une )(?<!cette )(?<!se "
            u")\\b(?:limit|plafonn|born)(?:er|era|eront|e|ent|ant|ait|aient)"
            u"(?: (?:donc|désormais|ainsi|aussi|(?:depuis|en) \\d{4}))?(?: (?:les |la |le |l'|ces |ses "
            u"|leurs |son |sa |tout |toute )"
            u"(?!dégâts|pertes?|préjudice|casse)[^,.;:\\d]{2,60})? à$|\\b(?:capped|limited) by "
            u"[^,.;:\\d]{2,40} (?:at|to)$|"
            u"\\b(?:(?:to|will|would|should|must|may|rules?|laws?|regulations?|resolutions?|decisions?|that|"
            u"which|"
            u"union|council|governments?|states?) (?:now |also )?(?:caps?|limits?)|capping|limiting) "
            u"[^,.;:\\d]{3,40} at$"_s);
        constexpr qsizetype reach = 100;
        if (steps == 0 && e == withoutSpaceBefore(text, figure.start) &&
            capped.in(text.left(e).right(reach))) {
            found.bound = stronger(found.bound, Bound::AtMost);
            break;
        }
        const qsizetype filler = fillerBefore(text, e);
        if (filler == 0)
            break;
        end = e - filler;
    }

    qsizetype p = figure.end;
    if (at(text, p) == u'+') {
        found.bound = stronger(found.bound, Bound::AtLeast);
        found.end = ++p;
    }
    for (int steps = 0; steps < 2; ++steps) {
        qsizetype q = p;
        const bool comma = at(text, q) == u',' && at(text, q + 1) == u' ';
        if (comma)
            q += 2;
        else if (at(text, q) == u' ' || at(text, q) == u'-')
            ++q;
        static const WordTable table(boundwords::after, false);
        const Word *best = nullptr;
        for (const Word *word : table.of(at(text, q))) {
            const qsizetype closes = q + word->phrase.size();
            if (!chars::standsAt(text, q, word->phrase) || (comma && !isSetOff(text, p, closes)))
                continue;
            if (at(text, p) == u'-' || closesWord(text, closes, word->phrase)) {
                best = word;
                break;
            }
        }
        if (best && best->bound == Bound::MoreThan && isDeniedBehind(text.mid(q + best->phrase.size()))) {
            found.bound = stronger(found.bound, Bound::AtMost);
            found.end = q + best->phrase.size();
            break;
        }
        const bool beyond = best && (best->bound == Bound::MoreThan || best->bound == Bound::LessThan);
        if (beyond && isBaseOfComparison(text, found.start, best->phrase))
            break;
        // « environ 30 millions et plus de 5 millions d'euros », "9 million shells and more than 100
        // missiles": the bound of the next amount.
        const QStringView rest = best ? text.mid(q + best->phrase.size(), 6) : QStringView();
        if (best &&
            ((best->phrase == u"et plus" && (rest.startsWith(u" de ") || rest.startsWith(u" d'"))) ||
             ((best->phrase == u"and more" || best->phrase == u"or more") && rest.startsWith(u" than "))))
            break;
        // 50만 배럴을 넘었는지: a question, no statement.
        if (best && text.mid(q + best->phrase.size(), 4).contains(u"는지"))
            break;
        if (!best && steps == 0) {
            if (const auto verb = verbAfter(text, p); verb && !text.mid(verb->end, 4).contains(u"는지")) {
                const bool compares = verb->bound == Bound::MoreThan || verb->bound == Bound::LessThan;
                if (compares && isBaseOfComparison(text, found.start, text.mid(p, verb->end + 1 - p)))
                    break;
                const bool denied = verb->bound == Bound::MoreThan && isDeniedBehind(text.mid(verb->end));
                found.bound = stronger(found.bound, denied ? Bound::AtMost : verb->bound);
                found.end = verb->end;
                break;
            }
        }
        if (const auto verb = !best && steps == 0 ? verbBehindBracket(text, p) : std::nullopt;
            verb && !text.mid(verb->end, 4).contains(u"는지") &&
            !isBaseOfComparison(text, found.start, text.mid(p, verb->end + 1 - p))) {
            const bool denied = verb->bound == Bound::MoreThan && isDeniedBehind(text.mid(verb->end));
            found.bound = stronger(found.bound, denied ? Bound::AtMost : verb->bound);
            break;
        }
        if (!best)
            break;
        if (at(text, p) == u'-' && best->phrase != u"plus")
            break;
        found.bound = stronger(found.bound, best->bound);
        p = q + best->phrase.size();
        found.end = p;
    }
    return found;
}

} // namespace vigie
