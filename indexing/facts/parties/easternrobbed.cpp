// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the names in a Japanese or Korean sentence their roles make the one robbed.
#include "indexing/facts/names/easternnameparts.h"
#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/koreancalled.h"
#include "indexing/facts/names/koreanfirms.h"
#include "indexing/facts/names/namememo.h"
#include "indexing/facts/parties/easterndeedwords.h"
#include "indexing/facts/parties/easternroles.h"
#include "indexing/facts/parties/koreanowners.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

/// Whether the words right before the name say that it only watches thefts: 分析会社の, 보안업체.
bool introducedAsObserver(const ClaimContext &context, Span name)
{
    constexpr qsizetype reach = 14;
    qsizetype start = name.start;
    while (start > context.sentence.start && name.start - start < reach &&
           !QStringView(u"、。,.はがをにで:").contains(context.text.at(start - 1)) &&
           !(context.text.at(start - 1) == u' ' && context.language == Language::Korean &&
             QStringView(u"이가은는을를").contains(chars::at(context.text, start - 2))))
        --start;
    return describesObserver(context.words({start, name.start}));
}

/// 3억 달러를 잃은 X: the same where the clause has its object, so that only who lost it can follow.
bool followsSumLost(const ClaimContext &context, Span name)
{
    static const HintedPattern lost(
        u"(?:원|달러|엔|유로|개|어치|상당|자산|코인|비트코인|이더리움|거액|돈)[을를] "
        u"(?:(?:도난|탈취|유출|해킹|강탈|갈취|약탈|편취|절취|횡령)당한|빼앗긴|잃은|털린|뜯긴|도둑맞은) ['‘\"“]?$"_s);
    constexpr qsizetype lead = 20;
    const Span before{std::max(context.sentence.start, name.start - lead), name.start};
    return context.language == Language::Korean && before.length() > 0 && lost.in(context.words(before));
}

/// Whether a name is that of a paper, an office or a firm that watches others.
bool observes(QStringView name)
{
    static constexpr QStringView words[] = {u"新聞",
                                            u"通信",
                                            u"日報",
                                            u"放送",
                                            u"評論",
                                            u"ニュース",
                                            u"タイムズ",
                                            u"ジャーナル",
                                            u"警察",
                                            u"研究",
                                            u"リサーチ",
                                            u"アナリティクス",
                                            u"インテリジェンス",
                                            u"トレース",
                                            u"調査",
                                            u"銀行協会",
                                            u"신문",
                                            u"통신",
                                            u"일보",
                                            u"방송",
                                            u"뉴스",
                                            u"타임스",
                                            u"저널",
                                            u"경찰",
                                            u"연구",
                                            u"리서치",
                                            u"애널리틱스",
                                            u"인텔리전스",
                                            u"트레이스"};
    return std::any_of(std::begin(words), std::end(words),
                       [&](QStringView word) { return name.contains(word); });
}

} // namespace

using Roles = std::vector<std::pair<Span, EasternRole>>;

/// The firms of a sentence, told by their shape, with their roles; without those that are apart.
static Roles readFirms(const ClaimContext &context)
{
    Roles firms;
    const Names named = easternNames(context, context.sentence);
    // マンチェスターのX: where the firm is.
    const auto isPlace = [&](Span name) {
        return context.language == Language::Japanese && chars::at(context.text, name.end) == u'の' &&
               isKatakana(chars::at(context.text, name.start)) &&
               !chars::isLatin(chars::at(context.text, name.end + 1)) &&
               closerOf(context.words(name), Language::Japanese).isEmpty() &&
               std::any_of(named.cbegin(), named.cend(),
                           [&](Span other) { return other.start == name.end + 1; });
    };
    for (const Span name : named) {
        if (isPlace(name))
            continue;
        if (!mayBeName(context, name, Place::Sure) || observes(context.words(name)) ||
            introducedAsObserver(context, name))
            continue;
        if (const EasternRole role = easternRole(context, name); role != EasternRole::Apart)
            firms.emplace_back(name, role);
    }
    return firms;
}

/// What `read` finds in the sentence, from memory where the context has one.
static Roles rolesOnce(const ClaimContext &context, NameMemo::Search search,
                       Roles (*read)(const ClaimContext &))
{
    if (!context.found)
        return read(context);
    const NameMemo::Found found = context.found->of(context, search, [&] {
        NameMemo::Found roles;
        for (const auto &[name, role] : read(context))
            roles.append({name, static_cast<int>(role)});
        return roles;
    });
    Roles names;
    for (const auto &[name, role] : found)
        names.emplace_back(name, static_cast<EasternRole>(role));
    return names;
}

static Roles firmsWithRoles(const ClaimContext &context)
{
    return rolesOnce(context, NameMemo::Search::Roles, readFirms);
}

Names easternFirms(const ClaimContext &context, Span sentence)
{
    ClaimContext within = context;
    within.sentence = sentence;
    Names firms;
    for (const auto &[name, role] : firmsWithRoles(within))
        firms.append(name);
    return firms;
}

bool isOneOfSeveral(const ClaimContext &context, Span name)
{
    if (!isEastAsian(context.language))
        return false;
    const Names named = easternNames(context, context.sentence);
    static const HintedPattern joined(u"^[」』'\"’”]?(?:\\([^)]{1,24}\\))?(?:社)?(?:と|や|、|"
                                      u"(?:、|で、)(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?に(?:は)?|翌月に?(?:は)?)|"
                                      u"・|および|及び|ならびに|並びに|와 |과 |, | 및 |·)"
                                      u"[「『'\"‘“]?$"_s);
    const auto tied = [&](Span first, Span second) {
        return first.end < second.start &&
               joined.match(context.words({first.end, second.start}).toString()).hasMatch();
    };
    const auto isTied = [&](Span other) { return tied(other, name) || tied(name, other); };
    return std::any_of(named.cbegin(), named.cend(), isTied) ||
           std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                       [&](const EntityMatch &match) {
                           return context.sentence.contains(match.span) && context.robbed &&
                                  context.robbed->contains(match.entity) && isTied(match.span);
                       });
}

/// Korean words with a particle that have no shape of a firm's name, where the particle and the verb say that
/// they were robbed: 솔방울은 … 도난당해, 파시피카에서도 … 털렸다, 오르비스의 지갑에서.
static Roles readPlainWords(const ClaimContext &context)
{
    Roles found;
    static const QRegularExpression
        taken = pattern(u"(?:"_s + deedwords::koreanSuffered + u'|' + deedwords::koreanDid +
                        u"|(?:해킹|강탈|절취|횡령|탈취|무단 인출|도난|유출|침해|절도) ?(?:사고|사건|사태)|"
                        u"(?:해킹|사이버|피싱) 공격|해킹(?:된|은 |이 )|덮[친쳐쳤]|강타)"_s),
        copula = pattern(
            u"^(?:였|이었|이다|입니다|이며|으?로,|의 (?:자산|자금|돈|코인|예치금|것)(?:이었|이다|으로|이며|입니다))"_s),
        intransitive = pattern(
            u"^['’\"”]?(?:이|가) (?!(?:[^.]|[.](?=\\d)){0,60}?[을를] (?:[가-힣]+ )?"
            u"(?:[가-힣]{0,2}당[한했해하]|잃|빼앗|도둑맞|털[린렸]|뜯)|"
            u"(?:[^.]|[.](?=\\d)){0,30}?(?:받은 (?:공격|해킹|침입)|"
            u"(?:공격|해킹|침입|피해)[을를] (?:받|당|입|봤|본)|표적이 |"
            u"(?:[가-힣]{2}당한|잃은|잃어버린|빼앗긴|털린|도둑맞은) (?:약 |총 )?(?:금액|돈|액수|자산|규모|[0-9])))"_s);
    const QStringView text = context.text;
    if (!taken.match(context.words(context.sentence).toString()).hasMatch())
        return found;
    const auto isLetter = [&](qsizetype p) {
        const QChar c = chars::at(text, p);
        return chars::isHangul(c) || chars::isLatin(c) || chars::isDigit(c);
    };
    constexpr qsizetype shortest = 2, longest = 9, reach = 90;
    for (qsizetype p = context.sentence.start; p < context.sentence.end;) {
        if (!isLetter(p)) {
            ++p;
            continue;
        }
        Span word{p, p};
        while (word.end < context.sentence.end && isLetter(word.end))
            ++word.end;
        p = word.end;
        const Span name = withoutEnding(context, word);
        const QStringView shown = context.words(name);
        // 도둑맞은, 빼앗긴: the verb that tells of another noun.
        if (taken.match(context.words(word).toString()).hasMatch())
            continue;
        // 관리하는, 알려진: the end of a verb, not a particle.
        constexpr QStringView verbEnds = u"하되있없않받했됐려였었";
        if (verbEnds.contains(shown.isEmpty() ? QChar() : shown.back()))
            continue;
        // 누르는 바람에, 옮기는 과정에서: a verb before a noun that leans on it.
        static const AnyOf leaning{u"는 바람", u"는 것",   u"는 중",   u"는 동안", u"는 순간",
                                   u"는 사이", u"는 과정", u"는 방식", u"는 수법", u"는 데",
                                   u"는 등",   u"는 한편", u"는 척",   u"는 방법", u"는 가운데",
                                   u"는 대로", u"는 만큼", u"는 대신", u"는 틈"};
        if (name != word && leaning.opens(text.mid(name.end, 6)))
            continue;
        // 빼고도, 잃어도, 빼고는: a clause, unless a firm's name ends so; 솔플레어에서, 솔플레어는 is none.
        const QChar particle = chars::at(text, name.end);
        const bool conjoins =
            particle == u'도' || particle == u'서' || (particle == u'는' && shown.endsWith(u'고'));
        if (!shown.isEmpty() && QStringView(u"고며어아").contains(shown.back()) && name != word && conjoins &&
            closerOf(shown, Language::Korean).isEmpty())
            continue;
        if ((name == word && !ownsWhatIsBehind(context, word)) || name.length() < shortest ||
            name.length() > longest || chars::isDigit(shown.front()) || namesNoFirm(shown) ||
            observes(shown) || !mayBeName(context, name, Place::Particle) || describesTrade(shown) ||
            introducedAsObserver(context, name) || followsKoreanOffice(context, name) ||
            isOneOfASort(context, name))
            continue;
        const EasternRole role = easternRole(context, name);
        if (role < EasternRole::Lost)
            continue;
        const QString behind =
            context.words({name.end, std::min(context.sentence.end, name.end + reach)}).toString();
        // 자금이 유출됐다: of what is the subject of its own going only a firm's shape makes a firm.
        if ((role == EasternRole::Lost && intransitive.match(behind).hasMatch()) ||
            (!taken.match(behind).hasMatch() && !copula.match(behind).hasMatch() &&
             !followsSumLost(context, name)))
            continue;
        found.emplace_back(name, role);
    }
    return found;
}

static Roles plainWords(const ClaimContext &context)
{
    return context.language == Language::Korean ? rolesOnce(context, NameMemo::Search::Plain, readPlainWords)
                                                : Roles();
}

Names plainRobbed(const ClaimContext &context)
{
    Names names;
    for (const auto &[name, role] : plainWords(context))
        names.append(name);
    return names;
}

void findByRole(const ClaimContext &context, Names &names)
{
    Roles firms = firmsWithRoles(context);
    if (std::none_of(firms.cbegin(), firms.cend(),
                     [](const auto &firm) { return firm.second > EasternRole::Topic; })) {
        const Roles plain = plainWords(context);
        firms.insert(firms.end(), plain.begin(), plain.end());
    } else if (context.amounts.size() > 1) { // 한울빗에서 181억 원이, 나루페이에서 47억 원이 유출됨
        const Roles plain = plainWords(context);
        std::copy_if(plain.begin(), plain.end(), std::back_inserter(firms),
                     [](const auto &word) { return word.second >= EasternRole::Lost; });
    }
    EasternRole best = EasternRole::Topic; // what is only spoken of is not said to be robbed
    Names found;
    for (const auto &[name, role] : firms) {
        if (role <= EasternRole::Topic || (context.amounts.size() < 2 && role < best))
            continue;
        if (context.amounts.size() < 2 && role > best)
            found.clear();
        best = std::max(best, role);
        found.append(name);
    }
    // 정담시스템즈에 잠입한 뒤 누림캐피탈의 지갑에서: what the money left, not the way there.
    static const HintedPattern from(
        u"^['’\"”]?(?:의 (?:[가-힣]+ ){0,2}?[가-힣]{2,8})?(?:에서|에게서|으로부터|로부터)"_s);
    if (context.language == Language::Korean && context.amounts.size() < 2 && !firms.empty()) {
        constexpr qsizetype reach = 24;
        Names left;
        for (const auto &[name, role] : firms) {
            const Span behind{name.end, std::min(context.sentence.end, name.end + reach)};
            if (role >= EasternRole::Holder && behind.length() > 0 && from.in(context.words(behind)))
                left.append(name);
        }
        if (left.size() == 1 && found.size() > 0 && !found.contains(left.constFirst()))
            found = left;
        else if (left.size() == 1 && found.size() > 1)
            found = left;
    }
    const bool several = std::any_of(found.cbegin(), found.cend(), [&](Span name) {
        return context.words(name) != context.words(found.constFirst());
    });
    if (context.amounts.size() > 1 || !several)
        names += found;
}

} // namespace vigie::parties
