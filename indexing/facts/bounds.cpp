// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/bounds.h"

#include "indexing/facts/boundwordsafter.h"
#include "indexing/facts/textprobe.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace vigie {

namespace {

using boundwords::Word;
using chars::at;

/// 契約, 条約, 公約, 超える: a character that is part of another word is no bound.
bool opensWord(QStringView text, qsizetype start, QStringView phrase)
{
    const QChar first = phrase.front(), before = at(text, start - 1);
    if (chars::isHangul(first))
        return !chars::isHangul(before);
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

/// « ne dépassait pas »: the denial stands around the verb.
std::optional<InnerBound> deniedAround(QStringView text, qsizetype end)
{
    if (!chars::standsBefore(text, end, u"pas") && !chars::standsBefore(text, end, u"jamais"))
        return std::nullopt;
    const qsizetype inner = withoutSpaceBefore(text, end - (chars::standsBefore(text, end, u"pas") ? 3 : 6));
    const Word *word = boundBefore(text, inner);
    if (!word || word->bound != Bound::MoreThan)
        return std::nullopt;
    const qsizetype verb = inner - word->phrase.size();
    if (chars::standsBefore(text, withoutSpaceBefore(text, verb), u"ne"))
        return InnerBound{Bound::AtMost, withoutSpaceBefore(text, verb) - 2};
    return std::nullopt;
}

/// 超えない, 넘지 않는다: what follows a verb of bound denies it.
bool isDeniedBehind(QStringView rest)
{
    static constexpr std::array denials{
        QStringView(u"ない"),    QStringView(u"なかっ"), QStringView(u"ません"),
        QStringView(u"지 않"),   QStringView(u"지 못"),  QStringView(u"지는 않"),
        QStringView(u"지는 못"), QStringView(u"らない"), QStringView(u"らなかっ")};
    return std::any_of(denials.begin(), denials.end(), [&](QStringView one) { return rest.startsWith(one); });
}

/// 昨年1年間の約12億ドルを上回った, 전년 12억 달러를 웃돌았다: the amount of another time, which something
/// else goes beyond.
bool isBaseOfComparison(QStringView text, qsizetype start, QStringView verb)
{
    const QStringView before = text.left(withoutSpaceBefore(text, start));
    // 上限の50万バレルを超える, 상한인 50만 배럴을 넘는: a limit is what it is, whatever goes beyond it.
    static constexpr std::array limits{
        QStringView(u"上限の"),     QStringView(u"上限である"), QStringView(u"限度の"),
        QStringView(u"限度である"), QStringView(u"目標の"),     QStringView(u"目標である"),
        QStringView(u"상한인"),     QStringView(u"상한선인"),   QStringView(u"한도인"),
        QStringView(u"목표인"),     QStringView(u"목표액인"),   QStringView(u"목표치인")};
    if (std::any_of(limits.begin(), limits.end(), [&](QStringView limit) { return before.endsWith(limit); }))
        return true;
    const bool adnominal = verb.endsWith(u"る") || verb.endsWith(u"는") || verb.endsWith(u"은");
    if (adnominal)
        return false;
    static constexpr std::array times{
        QStringView(u"年の"),      QStringView(u"月の"),    QStringView(u"期の"), QStringView(u"間の"),
        QStringView(u"前回の"),    QStringView(u"従来の"),  QStringView(u"전년"), QStringView(u"전년도"),
        QStringView(u"같은 기간"), QStringView(u"전 분기"), QStringView(u"동기"), QStringView(u"지난해의"),
        QStringView(u"작년의"),    QStringView(u"年同期の")};
    return std::any_of(times.begin(), times.end(), [&](QStringView time) { return before.endsWith(time); });
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

struct Stem
{
    QStringView word;
    Bound bound;
};

/// The first of `words` that stands at `p`; moves `p` behind it.
template <size_t N>
bool stepOver(QStringView text, qsizetype &p, const std::array<QStringView, N> &words)
{
    for (const QStringView word : words) {
        if (at(text, p) == word.front() && text.mid(p).startsWith(word)) {
            p += word.size();
            return true;
        }
    }
    return false;
}

/// 10億ドルまで膨らんだ, 10억 달러까지 늘었다: where something has come to, no limit.
bool tellsOfChange(QStringView rest)
{
    static constexpr std::array verbs{
        QStringView(u"に"),   QStringView(u"膨"),   QStringView(u"増"),   QStringView(u"拡大"),
        QStringView(u"伸"),   QStringView(u"減"),   QStringView(u"下が"), QStringView(u"達"),
        QStringView(u"上が"), QStringView(u"上昇"), QStringView(u"縮"),   QStringView(u"回復"),
        QStringView(u"늘"),   QStringView(u"증가"), QStringView(u"치솟"), QStringView(u"불어"),
        QStringView(u"커"),   QStringView(u"줄"),   QStringView(u"떨어"), QStringView(u"급증"),
        QStringView(u"감소"), QStringView(u"올"),   QStringView(u"내려"), QStringView(u"확대"),
        QStringView(u"뛰")};
    const QStringView near = rest.trimmed();
    for (const QStringView limit :
         {QStringView(u"に制限"), QStringView(u"に限"), QStringView(u"に抑"), QStringView(u"に絞")}) {
        if (near.startsWith(limit))
            return false;
    }
    return std::any_of(verbs.begin(), verbs.end(), [&](QStringView verb) { return near.startsWith(verb); });
}

/// A verb that bounds the amount it governs, with its particle and an adverb between: を優に超えた,
/// を下らない, 를 훌쩍 넘겼다, 에 조금 못 미친다.
std::optional<InnerBound> verbAfter(QStringView text, qsizetype position)
{
    static constexpr std::array particles{
        QStringView(u"には"), QStringView(u"をも"), QStringView(u"を"),   QStringView(u"は"),
        QStringView(u"に"),   QStringView(u"が"),   QStringView(u"에는"), QStringView(u"에도"),
        QStringView(u"을"),   QStringView(u"를"),   QStringView(u"이"),   QStringView(u"가"),
        QStringView(u"에"),   QStringView(u"은"),   QStringView(u"는"),   QStringView(u"도")};
    static constexpr std::array slight{QStringView(u"わずかに"), QStringView(u"やや"), QStringView(u"少し"),
                                       QStringView(u"若干"),     QStringView(u"조금"), QStringView(u"약간"),
                                       QStringView(u"다소"),     QStringView(u"살짝")};
    static constexpr std::array strong{
        QStringView(u"優に"),   QStringView(u"ゆうに"), QStringView(u"はるかに"), QStringView(u"遥かに"),
        QStringView(u"大きく"), QStringView(u"大幅に"), QStringView(u"すでに"),   QStringView(u"既に"),
        QStringView(u"軽く"),   QStringView(u"훌쩍"),   QStringView(u"훨씬"),     QStringView(u"크게"),
        QStringView(u"이미"),   QStringView(u"가뿐히"), QStringView(u"거뜬히"),   QStringView(u"채")};
    static constexpr std::array stems{Stem{u"下らな", Bound::AtLeast},  Stem{u"下らぬ", Bound::AtLeast},
                                      Stem{u"超え", Bound::MoreThan},   Stem{u"超す", Bound::MoreThan},
                                      Stem{u"超し", Bound::MoreThan},   Stem{u"越え", Bound::MoreThan},
                                      Stem{u"上回", Bound::MoreThan},   Stem{u"突破", Bound::MoreThan},
                                      Stem{u"下回", Bound::LessThan},   Stem{u"割り込", Bound::LessThan},
                                      Stem{u"割っ", Bound::LessThan},   Stem{u"切っ", Bound::LessThan},
                                      Stem{u"切る", Bound::LessThan},   Stem{u"満たな", Bound::LessThan},
                                      Stem{u"満たず", Bound::LessThan}, Stem{u"届かな", Bound::LessThan},
                                      Stem{u"届かず", Bound::LessThan}, Stem{u"達しな", Bound::LessThan},
                                      Stem{u"達せず", Bound::LessThan}, Stem{u"及ばな", Bound::LessThan},
                                      Stem{u"及ばず", Bound::LessThan}, Stem{u"迫", Bound::Almost},
                                      Stem{u"近づ", Bound::Almost},     Stem{u"上限", Bound::AtMost},
                                      Stem{u"限度", Bound::AtMost},     Stem{u"넘", Bound::MoreThan},
                                      Stem{u"웃도", Bound::MoreThan},   Stem{u"웃돈", Bound::MoreThan},
                                      Stem{u"웃돌", Bound::MoreThan},   Stem{u"상회", Bound::MoreThan},
                                      Stem{u"초과", Bound::MoreThan},   Stem{u"돌파", Bound::MoreThan},
                                      Stem{u"뛰어넘", Bound::MoreThan}, Stem{u"밑도", Bound::LessThan},
                                      Stem{u"밑돈", Bound::LessThan},   Stem{u"밑돌", Bound::LessThan},
                                      Stem{u"하회", Bound::LessThan},   Stem{u"못 미", Bound::LessThan},
                                      Stem{u"못미", Bound::LessThan},   Stem{u"미치지 못", Bound::LessThan},
                                      Stem{u"모자라", Bound::LessThan}, Stem{u"안 되", Bound::LessThan},
                                      Stem{u"안 된", Bound::LessThan},  Stem{u"안 됐", Bound::LessThan},
                                      Stem{u"육박", Bound::Almost},     Stem{u"근접", Bound::Almost},
                                      Stem{u"상한", Bound::AtMost},     Stem{u"한도", Bound::AtMost}};
    qsizetype p = position;
    // Particles and verbs of bound are East Asian: behind Latin letters and marks stands none.
    if (at(text, p).unicode() < 0x3000)
        return std::nullopt;
    if (text.mid(p).startsWith(u"まで") || text.mid(p).startsWith(u"까지"))
        return tellsOfChange(text.mid(p + 2, 8)) ? std::nullopt
                                                 : std::optional(InnerBound{Bound::AtMost, p + 2});
    const QChar particle = at(text, p);
    if (!stepOver(text, p, particles))
        return std::nullopt;
    p += at(text, p) == u' ' ? 1 : 0;
    const bool slightly = stepOver(text, p, slight);
    const bool strongly = !slightly && stepOver(text, p, strong);
    if (slightly || strongly)
        p += at(text, p) == u' ' ? 1 : 0;
    for (const Stem &stem : stems) {
        if (at(text, p) != stem.word.front() || !text.mid(p).startsWith(stem.word))
            continue;
        // 50万バレルが上限: "the cap is 500,000" names the cap itself.
        if (stem.bound == Bound::AtMost && QStringView(u"がは이가은는").contains(particle))
            return std::nullopt;
        const bool barely = slightly && stem.bound == Bound::LessThan;
        return InnerBound{barely ? Bound::Almost : stem.bound, p + stem.word.size()};
    }
    return std::nullopt;
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
            word && !movesMoney(text, figure, word->phrase)) {
            end = e - word->phrase.size();
            const qsizetype denied = word->bound == Bound::MoreThan ? denialBefore(text, end) : -1;
            found.bound = stronger(found.bound, denied >= 0 ? Bound::AtMost : word->bound);
            end = denied >= 0 ? denied : end;
            found.start = end;
            continue;
        }
        if (const auto denied = deniedAround(text, e)) {
            found.bound = stronger(found.bound, denied->bound);
            found.start = end = denied->end;
            continue;
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
