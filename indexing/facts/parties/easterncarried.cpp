// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/easterncarried.h"

#include "indexing/facts/layout/claimlayout.h"
#include "indexing/facts/names/koreanfirms.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/parties/easternlists.h"
#include "indexing/facts/parties/easternoperators.h"
#include "indexing/facts/parties/easternroles.h"
#include "indexing/facts/parties/japaneselabels.h"
#include "indexing/facts/parties/japanesenext.h"
#include "indexing/facts/parties/partyissuer.h"
#include "indexing/facts/parties/partymemory.h"
#include "indexing/facts/parties/partyreferences.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"
#include "indexing/language/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vigie::parties;

namespace vigie {

namespace {

/// Sums of a state, a trade or the world: whoever was told of before is not whom they were taken from.
bool speaksOfOthers(QStringView words)
{
    // 国内で最大の被害: a rank is one firm's own.
    static const AnyOf places{u"国内", u"世界", u"業界"};
    static const HintedPattern rank(
        u"(?:国内|世界|業界)(?:で|の)?(?:は)?(?:過去|史上)?(?:最大|最多|最悪|有数|屈指|[0-9]+番目)"_s);
    static const AnyOf others{
        u"他社",      u"各社",      u"全体",   u"両社",     u"2社",    u"統計",    u"累計",      u"年間",
        u"と合わせ",  u"とあわせ",  u"犯罪全", u"とは別に", u"個人の", u"이와 별", u"이와는 별", u"그와 별",
        u"개인 계좌", u"개인 지갑", u"국내",   u"세계",     u"업계",   u"타사",    u"전체",      u"두 곳",
        u"두 회사",   u"합치면",    u"합쳐",   u"통계",     u"누적",   u"연간",    u"합하면"};
    // A state that stole robbed many, one that is held to have done it this one: 북한 라자루스를 배후로
    // 지목했다.
    static const AnyOf states{u"北朝鮮", u"北韓", u"북한"},
        blamed{u"関与", u"犯行", u"仕業", u"배후", u"소행", u"연루"};
    return others.in(words) || (places.in(words) && !rank.in(words)) ||
           (states.in(words) && !blamed.in(words));
}

/// 韓国では, 일본에서도: what happened in a place befell somebody there.
bool tellsOfPlace(const ClaimContext &context)
{
    return std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            if (!context.sentence.contains(match.span) || !match.entity.value.startsWith(u"region-"))
                return false;
            const QStringView behind = context.text.mid(match.span.end, 3);
            // 北朝鮮による犯行, 北朝鮮に帰属: whose deed it was is no place.
            static constexpr QStringView deeds = u"よ対関帰属つ渡送流向";
            const bool at = behind.startsWith(u'に') && !deeds.contains(chars::at(behind, 1));
            return behind.startsWith(u'で') || behind.startsWith(u"から") || at ||
                   behind.startsWith(u"内で") || behind.startsWith(u"에서") || behind.startsWith(u" 내");
        });
}

/// Whether the sentence has a time longer than a month: what is told of it may be many thefts.
bool namesLongTime(const ClaimContext &context)
{
    // 6月から7月にかけ、4回に分けて: one matter that took its time.
    static const AnyOf stretched{u"回に分け", u"数回にわた"};
    if (context.language == Language::Japanese && stretched.in(context.words(context.sentence)))
        return false;
    return std::any_of(
        context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
            return context.sentence.contains(date.span) && date.date.precision != FuzzyDate::Precision::Day &&
                   date.date.precision != FuzzyDate::Precision::Month;
        });
}

/// また…を奪われている, 이어 …도 빼앗겼다: goes on with whoever was robbed just before, whatever its time.
bool goesOnWithout(const ClaimContext &context)
{
    static const HintedPattern words(
        u"^(?:また|さらに|その|翌|同じ|続いて|直後|今回|加えて|別に|またも|同年|同月|前年)[^。]*?"
        u"(?:奪われ|盗まれ|流出し|失っ|抜き取られ|消え|引き出され)|"
        u"^(?:또|이어|그 |다음|같은|이번|며칠|일주일|한 달|추가로|게다가|앞서|이튿날)[^.]*?"
        u"(?:빼앗겼|빼앗긴|도난당|탈취당|털렸|잃었|유출됐|사라졌|빠져나갔)"_s);
    return words.match(context.words(context.sentence).toString()).hasMatch();
}

/// ゲーム会社から盗んだ, 결제업체를 공격해: a trade alone, which nothing ties to a firm told before.
bool robsBareTrade(const ClaimContext &context)
{
    static const HintedPattern words(
        u"(?<!同じ)(?<!この)(?<!その)(?<!当該)(?<![同当該一-龥ァ-ヺー])(?!同|当|該|本)[一-龥ァ-ヺー]{2,}(?:"
        u"会社|企業|業者|事業者|銀行|財団)"
        u"(?:から|に対し|を(?:襲|攻撃|狙))|"
        u"(?<![이그] )(?<!해당 )(?<!같은 )(?<!동 )(?<![가-힣])[가-힣]{1,4}(?:업체|기업|게임사|운용사)(?:에서|로부터|[을를] (?:공격|해킹|털))"_s);
    static const AnyOf trades{u"会社", u"企業", u"業者",   u"銀行",  u"財団",
                              u"업체", u"기업", u"게임사", u"운용사"};
    return trades.in(context.words(context.sentence)) &&
           words.match(context.words(context.sentence).toString()).hasMatch();
}

/// 北朝鮮側は関与を否定する: a sentence about the state.
bool isAboutState(const ClaimContext &context, Span sentence)
{
    return std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            if (!sentence.contains(match.span) || match.entity.value != u"region-KP")
                return false;
            QStringView behind = context.text.mid(match.span.end, 4);
            if (behind.startsWith(u'側') || behind.startsWith(u'측'))
                behind = behind.mid(1);
            return behind.startsWith(u'は') || behind.startsWith(u'が') || behind.startsWith(u"은 ") ||
                   behind.startsWith(u"는 ") || behind.startsWith(u"이 ") || behind.startsWith(u"가 ");
        });
}

/// The firms that the sentence names and that are not apart from what it tells.
QList<Party> firmsOf(const ClaimContext &context, const Thesaurus &thesaurus)
{
    QList<Party> firms;
    for (const EntityMatch &match : context.page->entities) {
        if (context.sentence.contains(match.span) && mayBeRobbed(thesaurus, match.entity) &&
            easternRole(context, match.span) != EasternRole::Apart &&
            std::none_of(firms.cbegin(), firms.cend(),
                         [&](const Party &party) { return party.entity == match.entity; }))
            firms.append({match.entity, asWritten(context, match.span)});
    }
    const Names names = easternFirms(context, context.sentence);
    for (const Span name : names) {
        const QString written = asWritten(context, name);
        if (std::none_of(firms.cbegin(), firms.cend(),
                         [&](const Party &party) { return party.name == written; }))
            firms.append({{}, written});
    }
    return firms;
}

/// オルビスの被害額は当初9億円とされたが、11億円に膨らんだ: the one firm that stands before the first sum,
/// for the sums behind it.
Party subjectOfAll(const ClaimContext &context, qsizetype i, const QList<Party> &firms)
{
    if (i < 1 || firms.size() != 1)
        return {};
    const Span lead{context.sentence.start, context.amount(0).span.start};
    return context.cased.mid(lead.start, lead.length()).contains(firms.constFirst().name, Qt::CaseInsensitive)
               ? firms.constFirst()
               : Party();
}

/// オランダの決済会社が9億円を盗まれた。ティルブルフに本社を置くXは…: the firm that the sentence tells of by
/// its trade, where the next one names it.
Party introducedNextInJapanese(const ClaimContext &context, const Thesaurus &thesaurus)
{
    static const AnyOf trades(tradeWords(Language::Japanese, TradeUse::Unnamed),
                              {u"会社", u"企業", u"業者", u"事務所", u"商社", u"病院", u"大学", u"基金",
                               u"組合", u"メーカー", u"商店", u"工房", u"ファンド"});
    static const HintedPattern introduced(
        u"(?:[一-龥ァ-ヺーa-z]の|(?:^|[、。])ある|大手|老舗|中堅|新興|現地)(?:暗号資産|仮想通貨)?(?:交換)?(?:"_s +
        tradePattern(Language::Japanese, TradeUse::Unnamed) +
        u"|[一-龥ァ-ヺー]{0,6}(?:会社|企業|業者|銀行|事務所|商社|病院|大学|財団|基金|組合|メーカー|商店|工房|スタジオ|ファンド))(?=は|が|も|から|で(?!あ|す|は)|の[^、。はが]{0,8}(?:ウォレット|口座|サーバー|システム|金庫))"_s);
    // 被害に遭ったのは「羅臼東漁協」で、…
    static const HintedPattern cleft(
        u"^(?:今回)?(?:被害|届け出|襲われ|狙われ|標的|攻撃され|攻撃を|盗まれ|奪われ|だまされ|失)[^。、]{0,8}のは"_s);
    if (context.language != Language::Japanese)
        return {};
    const bool byTrade = trades.in(context.words(context.sentence)) &&
                         introduced.match(context.words(context.sentence).toString()).hasMatch();
    const qsizetype ahead = context.sentence.end;
    if ((!byTrade && !context.words({ahead, std::min(context.block.end, ahead + 24)}).contains(u"のは")) ||
        !firmsOf(context, thesaurus).isEmpty())
        return {};
    constexpr qsizetype longest = 400;
    Span rest{context.sentence.end, std::min(context.block.end, context.sentence.end + longest)};
    if (context.words(rest).trimmed().isEmpty()) {
        const QList<Span> &blocks = context.page->text->blocks;
        const qsizetype next = blockAt(blocks, context.block.start) + 1;
        if (next >= blocks.size())
            return {};
        rest = {blocks.at(next).start, std::min(blocks.at(next).end, blocks.at(next).start + longest)};
    }
    const QList<Span> all = sentences(context.cased, rest, context.language);
    if (all.isEmpty() || context.words(all.constFirst()).contains(u'\t') ||
        std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                    [&](const ScannedAmount &one) {
                        return all.constFirst().contains(one.span) && one.amount.kind == UnitKind::Money;
                    }))
        return {};
    ClaimContext there = context;
    there.sentence = all.constFirst();
    there.amounts.clear();
    if (!byTrade && !cleft.in(context.words(there.sentence).trimmed()))
        return {};
    const QList<Party> firms = firmsOf(there, thesaurus);
    return firms.size() == 1 ? firms.constFirst() : Party();
}

/// Of several firms that a Japanese sentence names the one that its role makes the one robbed.
Party robbedOf(const ClaimContext &context, Span sentence, const QList<Party> &told)
{
    ClaimContext there = context;
    there.sentence = sentence;
    there.amounts.clear();
    Names robbed;
    if (context.language == Language::Japanese)
        findByRole(there, robbed);
    if (robbed.isEmpty())
        return {};
    const QString name = asWritten(context, robbed.constFirst());
    const auto found = std::find_if(told.cbegin(), told.cend(),
                                    [&](const Party &party) { return party.name.contains(name); });
    return found == told.cend() ? Party() : *found;
}

/// The firm that the last sentences of `range` tell of, at most `left` of them: nobody where one tells of
/// several, of one without a name or of others; nothing where none tells of any.
std::optional<Party> topicOf(const ClaimContext &context, Span range, const Thesaurus &thesaurus, int left)
{
    constexpr qsizetype longest = 2000; // of a paragraph that is looked at
    range.start = std::max(range.start, range.end - longest);
    const QList<Span> all = sentences(context.cased, range, context.language);
    for (auto sentence = all.crbegin(); sentence != all.crend() && left > 0; ++sentence, --left) {
        const QList<Party> told = toldIn(context, *sentence, thesaurus);
        if (told.size() > 1) {
            if (const Party party = robbedOf(context, *sentence, told); !party.isEmpty())
                return party;
        }
        if (!told.isEmpty())
            return onlyOf(told, context.lastVictim);
        if (tellsOfUnnamed(context, *sentence) || isAboutState(context, *sentence))
            return Party();
        ClaimContext there = context;
        there.sentence = *sentence;
        const bool sum = std::any_of(
            context.page->amounts.cbegin(), context.page->amounts.cend(), [&](const ScannedAmount &one) {
                return sentence->contains(one.span) && !one.vague && one.amount.kind != UnitKind::Quantity;
            });
        if (sum && (speaksOfOthers(context.words(*sentence)) || tellsOfPlace(there) || speaksOfMany(there)))
            return Party();
    }
    return std::nullopt;
}

} // namespace

bool pointsAtTheft(const ClaimContext &context)
{
    static const AnyOf incidents{
        u"この件",    u"この事件",  u"この事故",  u"この流出",  u"この攻撃",  u"この窃取",  u"この被害",
        u"この不正",  u"同事件",    u"同事案",    u"今回の",    u"本件",      u"本事案",    u"当該窃取",
        u"当該流出",  u"当該不正",  u"当該事案",  u"이 사고",   u"이 사건",   u"이 해킹",   u"이번 사고",
        u"이번 사건", u"이번 해킹", u"이번 유출", u"이번 공격", u"이번 피해", u"해당 사고", u"해당 사건",
        u"당시 사고", u"이 유출",   u"이 공격"};
    return incidents.in(context.words(context.sentence));
}

Party easternCarried(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    const QStringView words = context.words(context.sentence);
    // 도담브릿지에서 도난당한 자산, above a table of tokens: all of it was one firm's.
    if (context.language == Language::Korean && words.contains(u'\t') && !isRestOrSum(context)) {
        for (const Span above : {context.caption, context.heading}) {
            if (above.isEmpty() || !speaksOfTheft(context.words(above)))
                continue;
            ClaimContext there = context;
            there.sentence = above;
            QList<Party> told = firmsOf(there, thesaurus);
            const Names names = easternFirms(there, above);
            const bool robbed = std::any_of(names.cbegin(), names.cend(), [&](Span name) {
                return easternRole(there, name) > EasternRole::Topic;
            });
            const bool known = !told.isEmpty() && !told.constFirst().entity.isEmpty();
            return told.size() == 1 && (robbed || known) ? told.constFirst() : Party();
        }
        return {};
    }
    if (const Span name = introducedNextInKorean(context); !name.isEmpty())
        return {{}, asWritten(context, name)};
    if (!words.contains(u'\t')) {
        if (const Span name = japanesenext::namedNext(context); !name.isEmpty())
            return {{}, asWritten(context, name)};
        if (const Span name = japanesenext::namedLater(context, i); !name.isEmpty())
            return {{}, asWritten(context, name)};
        if (const Party party = introducedNextInJapanese(context, thesaurus); !party.isEmpty())
            return party;
    }
    if (words.contains(u'\t') || speaksOfOthers(words) || speaksOfMany(context) ||
        tellsOfUnnamed(context, context.sentence))
        return {};
    // 残りは7億ドルにとどまる: of a total that was nobody's alone.
    static const AnyOf rest{u"残り", u"残る", u"その他", u"나머지"}, without{u"を除"};
    const QStringView lead = context.words(gapBefore(context, i));
    if (rest.in(lead.left(4)) || without.in(lead.left(8)))
        return {};
    if (!context.lastVictim.isEmpty() && pointsAtTheft(context) &&
        easternFirms(context, context.sentence).isEmpty())
        return context.lastVictim;
    // 問　「みそら取引所」で起きた流出について: whom the question names.
    if (!context.asked.isEmpty() && easternFirms(context, context.sentence).isEmpty()) {
        if (const auto party = topicOf(context, context.asked, thesaurus, 2); party && !party->isEmpty())
            return *party;
    }
    // 同様の方法により更に2650万円を, 같은 수법으로: again from the same.
    static const HintedPattern again(
        u"(?:同様の|同じ)(?:方法|手口|やり方|手法)|(?:같은|동일한) (?:수법|방법|방식|구멍)"_s);
    if (!context.lastVictim.isEmpty() && again.in(words) && firmsOf(context, thesaurus).isEmpty())
        return context.lastVictim;
    if (speaksOfItself(context) && easternFirms(context, context.sentence).isEmpty()) {
        const bool named = context.memory && !context.memory->issuer().isEmpty();
        Party party = named ? Party{{}, context.memory->issuer()} : signerOf(context);
        // Q4 「被害額は60億円」という記事を見ましたが: what a firm is asked about is its own.
        static const AnyOf firm{u"当社", u"弊社", u"当取引所", u"당사"};
        if (party.isEmpty() && firm.in(context.text) &&
            (!context.asked.isEmpty() || claimlayout::asksSomething(context.words(context.block))))
            party = issuerOf(context, thesaurus);
        if (!party.isEmpty())
            return party;
    }
    // 「盗まれたのは7200万ドルです」。X取引所の社長はこう語った。: whose it was says who speaks.
    static const HintedPattern spoke(
        u"(?:こう|と|そう)(?:記者団に|取材に|会見で)?(?:語|述べ|話し|明か|説明|振り返|打ち明)"_s);
    const Span next{context.sentence.end, context.block.end};
    if (words.startsWith(u'「') && next.length() > 0 && easternFirms(context, context.sentence).isEmpty()) {
        const QList<Span> behind = sentences(context.cased, next, context.language);
        if (!behind.isEmpty() && spoke.in(context.words(behind.constFirst()))) {
            const QList<Party> told = toldIn(context, behind.constFirst(), thesaurus);
            if (told.size() == 1)
                return told.constFirst();
        }
    }
    // 같은 해 5월 칠레은행에서는: from another bank, though no list knows its name.
    static const HintedPattern bank(
        u"(?<![가-힣])(?!해당|중앙|당해|같은|동일|피해|거래)[가-힣]{2,6}은행(?:에서|로부터)(?:는|도|만)? (?:약 |총 |또 )*$"_s);
    constexpr qsizetype near = 24;
    const Span gap = gapBefore(context, i);
    const bool ofBank = context.language == Language::Korean &&
                        bank.in(context.words({std::max(gap.start, gap.end - near), gap.end})) &&
                        firmsOf(context, thesaurus).isEmpty();
    if (ofBank)
        return {};
    if (!context.before.isEmpty() && !context.lastVictim.isEmpty() && goesOnWithout(context))
        return context.lastVictim;
    if (const Span label = labelOfEntry(context); !label.isEmpty()) {
        const Names named = easternFirms(context, context.sentence);
        if (std::all_of(named.cbegin(), named.cend(), [&](Span one) { return one.overlaps(label); }))
            return {{}, asWritten(context, label)};
    }
    const QList<Party> firms = firmsOf(context, thesaurus);
    if (!firms.isEmpty())
        return subjectOfAll(context, i, firms);
    if (namesLongTime(context) || tellsOfPlace(context) || robsBareTrade(context))
        return {};
    // 피해액이 100억 원을 넘는다는 보도는 사실과 다르다: of a text with several victims it denies the sum of
    // all.
    if (context.named && context.named->size() > 1 && context.before.isEmpty() && refutesReport(words))
        return {};
    constexpr int sentencesBack = 5, sentencesAbove = 3;
    const QList<Span> &blocks = context.page->text->blocks;
    const Span own{context.block.start, context.sentence.start};
    if (own.length() > 0) {
        if (const auto party = topicOf(context, own, thesaurus, sentencesBack))
            return *party;
    }
    // Over a question: Q 何が起きたのか。 A Xの鍵が盗まれた。 Q 被害の規模は。 A 5600万ドル。
    constexpr int mostAbove = 3;
    int passed = 0;
    for (qsizetype above = blockAt(blocks, context.block.start) - 1; above >= 0 && passed < mostAbove;
         --above, ++passed) {
        const QStringView told = context.words(blocks.at(above));
        if (blocks.at(above) == context.heading || told.contains(u'\t'))
            break;
        if (const auto party = topicOf(context, blocks.at(above), thesaurus, sentencesAbove))
            return *party;
        if (context.language != Language::Japanese ||
            !(claimlayout::asksSomething(told) || told.trimmed().endsWith(u'?') ||
              told.trimmed().endsWith(u"か。")))
            break;
    }
    if (!context.heading.isEmpty()) {
        if (const auto party = topicOf(context, context.heading, thesaurus, 1))
            return *party;
    }
    // Where the platform has no name of its own, whoever runs it was robbed.
    const Span runs = operatorNamed(context);
    return runs.isEmpty() ? Party() : Party{{}, asWritten(context, runs)};
}

bool robsSomebodyElse(const ClaimContext &context, qsizetype i)
{
    static const QString place =
        u"(?:소재(?:한)?|익명의|어느|어떤|다른|현지|미국|일본|중국|인도|인도네시아|홍콩|싱가포르|베트남|태국|"
        u"필리핀|말레이시아|캄보디아|몽골|방글라데시|파키스탄|네팔|러시아|우크라이나|튀르키예|터키|독일|영국|"
        u"프랑스|이탈리아|스페인|스위스|네덜란드|폴란드|슬로베니아|에스토니아|리투아니아|몰타|파나마|캐나다|"
        u"멕시코|칠레|브라질|에콰도르|아르헨티나|호주|뉴질랜드|케냐|나이지리아|우간다|이스라엘|아랍에미리트|"
        u"뉴욕|런던|도쿄|두바이|유럽|남미|중남미|북미|중동|아프리카|아시아|동남아|동남아시아|대만|국내|해외|"
        u"외국)(?:의|계| 소재의?| 기반의?)? (?:한 )?(?:[가-힣a-z0-9]+ ){0,2}?"
        u"(?:가상자산|가상화폐|암호화폐|블록체인|디파이|결제|코인|게임|투자|핀테크|대출|상업|국영|민간|지방|"
        u"저축|수탁|송금|보안|금융 ?서비스|금융)? "
        u"?(?:업체|기업|회사|거래소|은행|증권사|플랫폼|재단|게임사|운용사|금융사|중개사)"_s;
    static const HintedPattern words(place + u"(?:에서|로부터)(?:는|도|만)? (?:약 |총 |모두 |또 )*$"_s);
    // 동남아 소재 거래소, 2천490만 달러 유출; 홍콩의 거래소 해킹으로 600만 달러
    static const HintedPattern listed(
        u"^[^가-힣]*(?:[0-9]{1,4}[년월일. ]*)*[=: -]*"_s + place +
        u"(?:, | (?:[가-힣]+ )?(?:해킹|전산망)(?:으로|로|,|[가-힣 ]{0,6},) )(?:약 |총 )?$"_s);
    if (context.language != Language::Korean)
        return false;
    const Span gap = gapBefore(context, i);
    constexpr qsizetype reach = 48;
    return words.in(context.words({std::max(gap.start, gap.end - reach), gap.end})) ||
           (i == 0 && listed.in(context.words({context.sentence.start, gap.end}).left(reach)));
}

bool isEstimateOfAll(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern counts(
        u"(?:의|자체) (?:[가-힣]+ )?(?:추산|추정|추계|집계|통계)(?:치|액)?(?:은|는|으로는|로는) (?:약 |총 )?$"_s),
        another(u"^[, ]*(?:이고|이며)?,? ?[가-힣a-z0-9]+(?: [가-힣a-z0-9]+)?(?:은|는) (?:약 )?$"_s),
        measure(u"^(?: ?(?:가량|정도|안팎))?(?:이?다|입니다|이?며|이?고|,|로 |으로 )"_s);
    if (context.language != Language::Korean)
        return false;
    constexpr qsizetype lead = 40, reach = 8;
    const Span gap = gapBefore(context, i);
    const QStringView before = context.words({std::max(gap.start, gap.end - lead), gap.end});
    const Span amount = context.amount(i).span;
    const QStringView behind =
        context.words({amount.end, std::min(context.sentence.end, amount.end + reach)});
    return measure.in(behind) &&
           (counts.in(before) || (i > 0 && another.in(before) && isEstimateOfAll(context, i - 1)));
}

} // namespace vigie
