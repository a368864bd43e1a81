// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/japaneseparts.h"

#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::japaneseparts {

namespace {

/// 最大の事案は, 同期間の被害のうち最大のものは, 突出しているのは: one that is picked out of many.
bool picksOne(QStringView sentence)
{
    static const HintedPattern words(
        u"^(?:[0-9]{1,3}[.、] ?)?(?:[^、。]{0,16}(?:うち|中で)、?|なかでも、?|とりわけ、?)?"
        u"(?:(?:単独で)?最大(?:の|規模の)(?:被害|事件|流出|窃取|案件|被害者|もの|事案|盗難|攻撃|標的|損失|"
        u"1件)|"
        u"(?:被害|被害額|額|金額|流出額)?が?(?:最も|一番|もっとも)(?:被害|被害額|額)?が?(?:大き|多)[^は。]{0,"
        u"12}|"
        u"(?:とくに|特に)?(?:突出して|際立って|目立って)(?:い[たる]|大き[^は。]{0,4})の|目立[つっ]た?(?:の|"
        u"もの)|"
        u"(?:単独|1件)?(?:で|での)?最大|最多|トップ|首位|1位|代表(?:的な(?:の|もの|事案|例)|例)|筆頭|主な(?:"
        u"被害者?|事案|事件|もの|標的)|大口の(?:被害|事案)|"
        u"(?:とくに|特に)?大き(?:い|かった)の)"
        u"(?:は|が|として(?:は|、|挙げ))"_s);
    // 2025年分の七割余りは、Xの一件が占める: most of it, by one.
    static const HintedPattern most(u"^(?:[0-9]{1,3}[.、] "
                                    u"?)?[^、。]{0,16}(?:[0-9一二三四五六七八九]割|[0-9.]+%|[0-9]分の[0-9]|"
                                    u"大半|大部分|ほとんど|過半|半分|"
                                    u"半数)(?:余り|近く|強|弱|以上|超|ほど)?(?:は|を)、?[^。]{0,40}(?:1件|"
                                    u"一件|1社|一社|事件|事案|被害|攻撃|流出)"
                                    u"(?:だけ)?(?:が|で|に)(?:占め|よる|よって|生じ|稼)"_s);
    constexpr qsizetype reach = 60;
    return words.in(sentence.left(reach)) || most.in(sentence);
}

/// 次いで, 続くのは, 2位は: the next of a ranking.
bool goesOnRanking(QStringView sentence)
{
    static const HintedPattern words(
        u"^(?:これ|それ|同件|同社)?に?(?:次い(?:で|だのは)|次ぐのは?が?|次に(?:大き|多)|続[いく](?:て|た)?(?:"
        u"のは|のが)|"
        u"続いて|続くのは|続くのが|[2-9]番目(?:は|が|に(?:大き|多))|[2-9]位(?:は|が|の))"_s);
    constexpr qsizetype reach = 24;
    return words.in(sentence.left(reach));
}

/// これにXの3000万ドル、Yの1400万ドルが続く: all of the next of a ranking.
bool listsNext(QStringView sentence)
{
    static const HintedPattern words(u"^(?:これ|それ)に、?[^。]{3,90}[がも](?:続[くい]|続き)"_s);
    return words.in(sentence);
}

/// 最大のものは…, 首位は…, 次いで…: what a ranking goes on behind.
bool ranks(QStringView sentence)
{
    static const HintedPattern words(u"最大[のはが]|最も|もっとも|首位|1位|最多|一番|突出"_s);
    return words.in(sentence) || goesOnRanking(sentence);
}

bool holdsAmount(const ClaimContext &context, Span span)
{
    return std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                       [&](const ScannedAmount &one) { return span.contains(one.span) && !one.vague; });
}

/// FBIが…の犯行と断定したこの事案では, 被害額は: told of the one that the sentence before picks out.
bool tellsOfPicked(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"(?:この|その|同)(?:事案|事件|攻撃|1?件|犯行|流出|取引所|社)|^(?:被害|流出|損失|窃取)額?は"_s);
    return i == 0 && !context.before.isEmpty() && picksOne(context.words(context.before)) &&
           !holdsAmount(context, context.before) &&
           words.in(context.words({context.sentence.start, context.amount(0).span.start}));
}

/// 被害の内訳は、日本が3億ドル、インドが2億ドル、その他が8億ドルである.
bool breaksDown(const ClaimContext &context)
{
    static const HintedPattern words(
        u"^(?:[0-9]{1,3}[.、] ?)?[^、。]{0,10}内訳(?:は|として|を(?:み|見)ると)"_s);
    constexpr qsizetype reach = 20;
    return words.in(context.words(context.sentence).left(reach));
}

/// 6億ドルを超えたと指摘し、Xの3億ドルやYの2億ドルなどの事案を列挙した: examples of the sum that the sentence
/// tells first.
bool isCited(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern cited(u"^[^。]{0,70}?(?:を|として)(?:例に|例として)?(?:挙げ|列挙|例示)|"
                                     u"^[^。]{0,50}?など(?:の|が)[^、。]{0,8}?(?:含まれ|含む)"_s);
    static const HintedPattern told(
        u"^[^。]{0,24}?(?:と|を)?(?:指摘|説明|報告|強調|言及|公表|発表|明らかに)し(?:て|た上で)?、|"
        u"^[^。]{0,24}?と(?:述べ|しており|し)(?:て|た上で)?、|^[^。]{0,12}(?:に上り|に達し|とし)、"_s);
    constexpr qsizetype most = 5, ahead = 100;
    if (i == 0 || i > most || !(context.amount(i).amount.value < context.amount(0).amount.value) ||
        context.amount(i).amount.unit != context.amount(0).amount.unit)
        return false;
    const qsizetype end = context.amount(i).span.end, first = context.amount(0).span.end;
    return cited.in(context.words({end, std::min(context.sentence.end, end + ahead)})) &&
           told.in(context.words({first, context.amount(1).span.start}));
}

/// The times within `span` that need no other.
std::optional<FuzzyDate> timeIn(const ClaimContext &context, Span span)
{
    for (const ScannedDate &date : context.page->dates) {
        if (span.contains(date.span) && !date.needsContext && date.date.isValid())
            return date.date;
    }
    return std::nullopt;
}

} // namespace

bool presentsDetail(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Japanese || context.blockKind == Block::Kind::Heading)
        return false;
    const QStringView sentence = context.words(context.sentence);
    constexpr qsizetype most = 4;
    // 主な被害は、Xの3億ドル、Yの2億ドルなどである: all that are listed.
    static const HintedPattern several(u"^[^、。]{0,20}主な"_s);
    constexpr qsizetype longest = 8;
    if ((breaksDown(context) && i < longest) || isCited(context, i))
        return true;
    if (!context.before.isEmpty() && i < longest && listsNext(sentence) &&
        ranks(context.words(context.before)))
        return true;
    if (i > 0)
        return i < most && several.in(sentence.left(24)) && picksOne(sentence) && !sentence.contains(u"合計");
    if (!context.before.isEmpty() && goesOnRanking(sentence) && ranks(context.words(context.before)))
        return true;
    const bool pointed = sentence.left(24).contains(u"うち");
    return (picksOne(sentence) && (pointed || !context.before.isEmpty())) || tellsOfPicked(context, i);
}

const Claim *wholeOfRanking(const QList<Claim> &claims, const ClaimContext &context, const Claim &part)
{
    const QStringView sentence = context.words(context.sentence);
    if (context.language != Language::Japanese || claims.isEmpty() || claims.constLast().partOf.isEmpty() ||
        !(goesOnRanking(sentence) || listsNext(sentence)))
        return nullptr;
    const auto whole = std::find_if(claims.cbegin(), claims.cend(), [&](const Claim &one) {
        return one.id == claims.constLast().partOf && one.amount.unit == part.amount.unit &&
               part.amount.value < one.amount.value;
    });
    return whole == claims.cend() ? nullptr : &*whole;
}

const Claim *wholeOfListed(const QList<Claim> &claims, const ClaimContext &context, qsizetype i,
                           const Claim &part)
{
    if (context.language != Language::Japanese)
        return nullptr;
    const bool breakdown = breaksDown(context);
    std::optional<Decimal> sum = Decimal();
    if (!breakdown && !isCited(context, i))
        return nullptr;
    for (qsizetype k = 0; breakdown && k < context.amounts.size() && sum; ++k) {
        if (context.amount(k).amount.unit == part.amount.unit && !(k > 0 && saysEquivalent(context, k)))
            sum = sum->plus(context.amount(k).amount.value);
    }
    if (!breakdown)
        sum = context.amount(0).amount.value;
    constexpr qsizetype recent = 12;
    for (qsizetype k = claims.size() - 1; sum && k >= 0 && k >= claims.size() - recent; --k) {
        const Claim &one = claims.at(k);
        if (one.amount.unit == part.amount.unit && one.amount.value == *sum &&
            one.amount.value > part.amount.value)
            return &one;
    }
    return nullptr;
}

void gatherNamed(QList<Claim> &claims, qsizetype total, const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"(?:^|[。\t、])(?:なお、?)?(?:これに|この(?:額|中|うち)に|上記|前記|前掲|先の|上の|いずれも)[^。\t]{"
        u"0,60}?"
        u"(?:の(?:[0-9]|両)?(?:件|事件|事案|被害)|分)?(?:を|も|が|は)?(?:含む|含み|含んで|含まれ|含めた)(?!ない|ず|ません)"_s);
    constexpr qsizetype reach = 120, recent = 40;
    const Claim &whole = claims.at(total);
    const Span behind{context.amount(i).span.end,
                      std::min(context.block.end, context.amount(i).span.end + reach)};
    if (context.language != Language::Japanese || i + 1 < context.amounts.size() ||
        whole.kind != ClaimKind::Theft || !whole.period || !whole.victim.isEmpty() || behind.length() <= 0 ||
        !words.in(context.words(behind)))
        return;
    for (const EntityMatch &match : context.page->entities) {
        if (!behind.contains(match.span))
            continue;
        for (qsizetype k = std::max<qsizetype>(0, total - recent); k < total; ++k) {
            Claim &part = claims[k];
            const bool fits = part.kind == ClaimKind::Theft && part.victim.entity == match.entity &&
                              part.partOf.isEmpty() && part.period && whole.period->contains(*part.period) &&
                              part.amount.unit == whole.amount.unit && part.amount.value < whole.amount.value;
            if (fits)
                part.partOf = whole.id;
        }
    }
}

const Claim *wholeOfTimeBehind(const QList<Claim> &claims, const ClaimContext &context, qsizetype i,
                               const Claim &part)
{
    static const HintedPattern words(
        u"(?:被害|損失|窃取|流出|総)額?(?:の|は)、?(?:その|うち)?、?(?:約|実に)?(?:ほとんど|大半|大部分|ほぼ("
        u"?:全て|すべて|全額)|"
        u"過半|[0-9]割)[^。]{0,8}(?:この|その|同)(?:1件|1社|事件|事案|件|攻撃)"_s);
    constexpr qsizetype reach = 64;
    const qsizetype end = context.amount(i).span.end;
    const Span behind{end, std::min(context.sentence.end, end + reach)};
    if (context.language != Language::Japanese || !words.in(context.words(behind)))
        return nullptr;
    const std::optional<FuzzyDate> time = timeIn(context, behind);
    const Claim *whole = nullptr;
    constexpr qsizetype recent = 16;
    for (qsizetype k = std::max<qsizetype>(0, claims.size() - recent); time && k < claims.size(); ++k) {
        const Claim &one = claims.at(k);
        if (one.period == time && one.kind == ClaimKind::Theft && one.amount.unit == part.amount.unit &&
            one.amount.value > part.amount.value && !one.retracted)
            whole = &one;
    }
    return whole;
}

void joinGroup(QList<Claim> &claims, qsizetype last, const ClaimContext &context, qsizetype i)
{
    static const HintedPattern groups(
        u"(?:^|[。、])(?:一方、?|また、?|なお、?|うち、?)?(?:個人(?:の|用)?(?:ウォレット|投資家|利用者|"
        u"ユーザー)|分散型金融(?:\\(defi\\))?|defi|"
        u"ブリッジ|中央集権型?(?:の)?取引所|カストディ|ウォレット)(?:プロトコル|サービス|事業者)?(?:を(?:"
        u"狙っ|標的とし)た|への|に対する|での|における|からの|の)"
        u"[^、。はが]{0,10}?(?:被害|流出|窃取|損失|盗難|攻撃)(?:総?額|による被害)?(?:は|も|が)"_s);
    constexpr qsizetype recent = 24;
    Claim &part = claims[last];
    if (context.language != Language::Japanese || part.kind != ClaimKind::Theft || !part.period ||
        !part.partOf.isEmpty() || !part.victim.isEmpty() ||
        !groups.in(context.words({context.sentence.start, context.amount(i).span.start})))
        return;
    for (qsizetype k = last - 1; k >= std::max<qsizetype>(0, last - recent); --k) {
        const Claim &one = claims.at(k);
        if (one.kind == ClaimKind::Theft && !one.retracted && one.partOf.isEmpty() && one.victim.isEmpty() &&
            one.period == part.period && one.amount.unit == part.amount.unit &&
            one.amount.value > part.amount.value) {
            part.partOf = one.id;
            return;
        }
    }
}

} // namespace vigie::japaneseparts
