// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/boundverbs.h"

#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>

namespace vigie::boundverbs {

using chars::at;

namespace {

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

} // namespace

bool isDeniedBehind(QStringView rest)
{
    static constexpr std::array denials{
        QStringView(u"ない"),    QStringView(u"なかっ"), QStringView(u"ません"),
        QStringView(u"지 않"),   QStringView(u"지 못"),  QStringView(u"지는 않"),
        QStringView(u"지는 못"), QStringView(u"らない"), QStringView(u"らなかっ")};
    return std::any_of(denials.begin(), denials.end(), [&](QStringView one) { return rest.startsWith(one); });
}

bool isBaseOfComparison(QStringView text, qsizetype start, QStringView verb)
{
    const QStringView before = text.left(at(text, start - 1) == u' ' ? start - 1 : start);
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
        QStringView(u"年の"),      QStringView(u"月の"),     QStringView(u"期の"),   QStringView(u"間の"),
        QStringView(u"前回の"),    QStringView(u"従来の"),   QStringView(u"전년"),   QStringView(u"전년도"),
        QStringView(u"같은 기간"), QStringView(u"전 분기"),  QStringView(u"동기"),   QStringView(u"지난해의"),
        QStringView(u"작년의"),    QStringView(u"年同期の"), QStringView(u"년의"),   QStringView(u"월의"),
        QStringView(u"분기의"),    QStringView(u"반기의"),   QStringView(u"종전의"), QStringView(u"기존의"),
        QStringView(u"년 전의"),   QStringView(u"해 전의"),  QStringView(u"기록인"), QStringView(u"최고인"),
        QStringView(u"최대인")};
    return std::any_of(times.begin(), times.end(), [&](QStringView time) { return before.endsWith(time); });
}

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
    static constexpr std::array stems{Stem{u"下らな", Bound::AtLeast},     Stem{u"下らぬ", Bound::AtLeast},
                                      Stem{u"下らず", Bound::AtLeast},     Stem{u"くだらな", Bound::AtLeast},
                                      Stem{u"くだらず", Bound::AtLeast},   Stem{u"下るまい", Bound::AtLeast},
                                      Stem{u"下りませ", Bound::AtLeast},   Stem{u"下回らな", Bound::AtLeast},
                                      Stem{u"下回らず", Bound::AtLeast},   Stem{u"超え", Bound::MoreThan},
                                      Stem{u"超す", Bound::MoreThan},      Stem{u"超し", Bound::MoreThan},
                                      Stem{u"越え", Bound::MoreThan},      Stem{u"上回", Bound::MoreThan},
                                      Stem{u"突破", Bound::MoreThan},      Stem{u"下回", Bound::LessThan},
                                      Stem{u"割り込", Bound::LessThan},    Stem{u"割っ", Bound::LessThan},
                                      Stem{u"切っ", Bound::LessThan},      Stem{u"切る", Bound::LessThan},
                                      Stem{u"満たな", Bound::LessThan},    Stem{u"満たず", Bound::LessThan},
                                      Stem{u"届かな", Bound::LessThan},    Stem{u"届かず", Bound::LessThan},
                                      Stem{u"達しな", Bound::LessThan},    Stem{u"達せず", Bound::LessThan},
                                      Stem{u"及ばな", Bound::LessThan},    Stem{u"及ばず", Bound::LessThan},
                                      Stem{u"迫", Bound::Almost},          Stem{u"近づ", Bound::Almost},
                                      Stem{u"上限", Bound::AtMost},        Stem{u"限度", Bound::AtMost},
                                      Stem{u"넘", Bound::MoreThan},        Stem{u"웃도", Bound::MoreThan},
                                      Stem{u"웃돈", Bound::MoreThan},      Stem{u"웃돌", Bound::MoreThan},
                                      Stem{u"상회", Bound::MoreThan},      Stem{u"초과", Bound::MoreThan},
                                      Stem{u"돌파", Bound::MoreThan},      Stem{u"뛰어넘", Bound::MoreThan},
                                      Stem{u"밑도", Bound::LessThan},      Stem{u"밑돈", Bound::LessThan},
                                      Stem{u"밑돌", Bound::LessThan},      Stem{u"하회", Bound::LessThan},
                                      Stem{u"못 미", Bound::LessThan},     Stem{u"못미", Bound::LessThan},
                                      Stem{u"미치지 못", Bound::LessThan}, Stem{u"모자라", Bound::LessThan},
                                      Stem{u"안 되", Bound::LessThan},     Stem{u"안 된", Bound::LessThan},
                                      Stem{u"안 됐", Bound::LessThan},     Stem{u"안 됩", Bound::LessThan},
                                      Stem{u"안 돼", Bound::LessThan},     Stem{u"육박", Bound::Almost},
                                      Stem{u"근접", Bound::Almost},        Stem{u"상한", Bound::AtMost},
                                      Stem{u"한도", Bound::AtMost}};
    static constexpr std::array worths{QStringView(u"어치"), QStringView(u" 상당"), QStringView(u" 규모"),
                                       QStringView(u"相当"), QStringView(u"分")};
    qsizetype p = position;
    stepOver(text, p, worths);
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
        // 5억 달러가 넘어갔다, 11억 원을 넘겨받아: where it went.
        static constexpr std::array goings{
            QStringView(u"넘어가"),  QStringView(u"넘어갔"),  QStringView(u"넘어간"), QStringView(u"넘어갈"),
            QStringView(u"넘어오"),  QStringView(u"넘어왔"),  QStringView(u"넘어온"), QStringView(u"넘겨받"),
            QStringView(u"넘겨주"),  QStringView(u"넘겨준"),  QStringView(u"넘겨줬"), QStringView(u"넘겨 받"),
            QStringView(u"넘겨 주"), QStringView(u"넘겨 준"), QStringView(u"넘겨 줬")};
        const auto goes = [&](QStringView word) { return text.mid(p).startsWith(word); };
        if (stem.word == u"넘" && std::any_of(goings.begin(), goings.end(), goes))
            return std::nullopt;
        // 50万バレルが上限: "the cap is 500,000" names the cap itself.
        if (stem.bound == Bound::AtMost && QStringView(u"がは이가은는").contains(particle))
            return std::nullopt;
        const bool barely = slightly && stem.bound == Bound::LessThan;
        return InnerBound{barely ? Bound::Almost : stem.bound, p + stem.word.size()};
    }
    return std::nullopt;
}

} // namespace vigie::boundverbs
