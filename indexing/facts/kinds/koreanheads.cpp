// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/koreanheads.h"

#include "indexing/facts/kinds/kindfragments.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/koreanthieves.h"
#include "indexing/facts/periods/easternspans.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::koreanheads {

namespace {

/// The noun with its particle, and what may stand between it and the figure: 돈은 지난해 모두.
const QString &nounOfMoney()
{
    static const QString words = u" (?:[가-힣]+ "
                                 u")?(?:돈|금액|자금|외화|액수|자산|코인|가상자산|암호화폐|비트코인|이더리움|"
                                 u"이더|테더|토큰|물량|것|몫)(?:은|는|이|만|만도)? "
                                 u"(?:(?:[0-9]{4}년|올해|지난해|작년|같은 해|이 해|한 해|이 "
                                 u"기간|모두|총|약|무려|고작|최소|줄잡아|적어도|"
                                 u"겨우|합쳐|합해|최대|대략) )*$"_s;
    return words;
}

/// Behind the figure: that it is so much, and no verb of its own.
bool isMeasure(QStringView behind)
{
    static const HintedPattern words(
        u"^(?: "
        u"?(?:안팎|가량|남짓|정도|이상|규모|상당|어치|대|뿐))*(?:$|[.,)]|(?:이)?(?:다|며|고|라|지만|"
        u"었|어(?!치))|였|입니|이죠|임|인 "
        u"(?:것|셈)|으?로 (?:[가-힣]+ "
        u")?(?:추[정산]|집계|파악|알려|분석|평가|계산|보[인이]|잡|전해|나타|늘|줄|불어|확인)|"
        u"에 (?:달|이르|이른|육박|그[친쳤치]|머[무문물]|불과|못 미|가[까깝])|[을를] "
        u"(?:넘|웃도|웃돌|밑도|밑돌|돌파|약간)|[이가] "
        u"(?:넘|채 안|안 [되된]|조금))"_s);
    return words.match(behind.toString()).hasMatch();
}

/// 몸값으로 해커에게 20만 달러를, and not 새 서버에, 몸값 대신 변호사에게: whether what is paid in the clause
/// of amount `i` is the ransom.
bool goesToThieves(const ClaimContext &context, qsizetype i)
{
    static const AnyOf thieves{u"해커", u"공격자", u"범인",     u"범죄", u"일당",   u"조직",     u"협박",
                               u"랜섬", u"북한",   u"라자루스", u"그들", u"이들",   u"안다리엘", u"침입자",
                               u"해킹", u"지갑",   u"주소",     u"계좌", u"김수키", u"절도",     u"상대"},
        costs{u"비용", u"수수료", u"구입", u"복구", u"대금", u"수리", u"교체", u"보험",
              u"상담", u"월급",   u"급여", u"벌금", u"과징", u"배상", u"보상", u"합의금"};
    static const HintedPattern refused(
        u"몸값(?:을|은|이|를)? ?(?:대신|말고|아닌|아니라|(?:[가-힣]+ ){0,2}?(?:[가-힣]*지 않|[가-힣]*지는 않|거부|거절))"_s);
    static const QRegularExpression toWhom =
        pattern(u"([가-힣a-z0-9]+?)(?:들)?(?:에게|한테|께|측에|쪽에|에) "_s);
    const Span gap = gapBefore(context, i);
    constexpr qsizetype reach = 16;
    const Span clause{gap.start, std::min(context.sentence.end, context.amount(i).span.end + reach)};
    const QStringView words = context.words(clause);
    if (refused.in(words) || costs.in(words))
        return false;
    static const AnyOf times{u"년", u"월", u"일", u"날", u"뒤", u"후", u"전",
                             u"끝", u"만", u"번", u"때", u"초", u"말"};
    auto matches = toWhom.globalMatch(words.toString());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView whom = match.capturedView(1);
        if (thieves.in(whom))
            return true;
        if (!times.in(whom.right(1)))
            return false;
    }
    return true;
}

/// Whether the sentence, those before it in the paragraph or the heading tell of an attack.
bool isOfAttack(const ClaimContext &context)
{
    const auto attacks = [](QStringView words) {
        return koreanthieves::tellTaking(words) || koreanthieves::tellAttack(words) ||
               words.contains(QStringView(u"공격자")) || words.contains(QStringView(u"라자루스"));
    };
    constexpr qsizetype near = 300;
    const Span around{std::max(context.block.start, context.sentence.start - near), context.sentence.end};
    return context.aboutTheft || attacks(context.words(around)) || attacks(context.words(context.heading));
}

/// 로닌 해킹의 피해액은 출처마다 다르다. FBI는 6억 2,000만 달러, 체이널리시스는 6억 1,500만 달러라고 했다:
/// who says it and how much, and nothing of what, which the sentence before told.
bool isToldBySource(const ClaimContext &context, qsizetype i, QStringView behind)
{
    static const HintedPattern who(
        u"(?:^|[,;] ?|(?:고|며|지만|으나|반면) )(?:(?:그러나|반면|한편|이에 대해|다만) )?(?:[가-힣a-z0-9·]+ "
        u"){0,3}"
        u"[가-힣a-z0-9]+(?:은|는|이|가) (?:이를 |이 금액을 |그 금액을 |피해액을 |규모를 |약 |총 |최소 |모두 )*$"_s);
    static const AnyOf verbs{u"추산", u"집계", u"추정", u"발표", u"밝",   u"라고", u"라 했", u"봤",
                             u"본다", u"잡",   u"파악", u"산정", u"평가", u"계산", u"적었"};
    static const AnyOf sums{u"피해액", u"피해 규모", u"피해는", u"탈취액",   u"탈취 규모", u"훔친", u"도난",
                            u"유출액", u"유출 규모", u"유출된", u"빠져나간", u"사라진",    u"잃은", u"털린"};
    constexpr qsizetype lead = 40;
    const Span gap = gapBefore(context, i);
    const QStringView before = context.words({std::max(gap.start, gap.end - lead), gap.end});
    return !context.before.isEmpty() && sums.in(context.words(context.before)) &&
           verbs.in(context.words(context.sentence)) && who.in(before) &&
           (behind.startsWith(u',') || behind.startsWith(u'으') || behind.startsWith(u'로') ||
            behind.startsWith(u"라") || behind.startsWith(u"이라")) &&
           isOfAttack(context);
}

/// 두레빗(4천만 달러), 가람엑스(2천만 달러) 등의 사고가 있었다, …이 뒤를 이었다: names of whom a text about
/// thefts tells, each with its sum.
bool isOneOfIncidents(const ClaimContext &context, Span amount)
{
    static const HintedPattern incidents(
        u"등(?:의|에서)? ?(?:[가-힣]+ )?(?:해킹|유출|탈취|도난|사고|사건|피해)(?: "
        u"?(?:사고|사건|피해))?(?:가|이|도|를|을|는|은) |"
        u"\\)(?:이|가|도|의)? (?:그 )?(?:뒤를 (?:이|잇)|순(?:이|으로)|다음(?:이|으로))"_s),
        name(u"[가-힣a-z0-9]\\((?:피해액 |피해 |약 |총 )*$"_s);
    const Span rest{amount.end, context.sentence.end};
    constexpr qsizetype lead = 20;
    return rest.length() > 0 && context.words(rest).startsWith(u')') && incidents.in(context.words(rest)) &&
           name.in(context.words({std::max(context.sentence.start, amount.start - lead), amount.start})) &&
           (koreanthieves::opensWithThem(context) || koreanthieves::areTold(context.words(context.before)));
}

/// ㅇ (4월) 모루코인 13억 원 : 직원 PC 악성코드 감염: an item of a month, a name, a sum and what happened.
bool isDatedIncident(const ClaimContext &context, Span amount)
{
    static const HintedPattern head(
        u"^[^가-힣a-z0-9(]*\\(?(?:['’]?[0-9]{2,4}[년.] ?)?[0-9]{1,2}월\\)?[ .:]*['‘\"“]?[가-힣a-z0-9]{2,14}['’\"”]?,? (?:약 |총 )?$"_s),
        others(u"동결|회수|압수|몰수|과징금|벌금|과태료|투자|매출|예산|보상|제재"_s);
    const Span lead{context.sentence.start, amount.start};
    const QStringView behind = context.words({amount.end, std::max(amount.end, context.sentence.end)});
    return lead.length() > 0 &&
           (behind.startsWith(u" :") || behind.startsWith(u':') || behind.startsWith(u" -") ||
            behind.startsWith(u" –")) &&
           head.in(context.words(lead)) && koreanthieves::areTold(behind) && !others.in(behind);
}

/// 가상자산이 사라지고 있다. 올해 들어 9월까지 모두 26억 달러다: a time and a sum, of what the sentence
/// before tells; 와지르엑스(인도) – 2억 3,490만 달러, below 2024년 10대 해킹: an item and its sum.
bool onlyCounts(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern gone(
        u"(?:사라[지졌진]|빠져나[가갔간]|털[리렸린]|훔[치쳤친쳐]|탈취(?:당|됐|했|되)|빼앗[겼긴기]|도난당|"
        u"유출(?:됐|되|했)|"
        u"해킹(?:당|을 당))[^.]{0,12}다\\.?$|"
        u"(?:탈취|피해|도난|유출|절취)(?:액|금액| 금액| 규모| 총액)(?:은|는) [^.]*다\\.?$"_s);
    if (context.before.isEmpty() && context.theftTold && context.blockKind == Block::Kind::Paragraph &&
        kindreading::isBareCount(context, i))
        return true;
    if (!context.before.isEmpty())
        return gone.in(context.words(context.before).trimmed()) && kindreading::isBareCount(context, i);
    static const AnyOf thefts{u"해킹", u"탈취", u"유출 사건", u"도난", u"절도", u"절취", u"피해 업체"},
        others{u"세탁",   u"인력",   u"제재", u"수입",     u"벌금", u"과징금",   u"보상",
               u"투자",   u"동결",   u"회수", u"거래대금", u"매각", u"시가총액", u"예치금",
               u"매출",   u"자본금", u"환수", u"예산",     u"비용", u"시세",     u"수수료",
               u"과태료", u"대가",   u"급여", u"임금"};
    const bool headed = [&] {
        for (const Span head : {context.caption, context.heading}) {
            if (head.length() > 0 && (thefts.in(context.words(head)) || others.in(context.words(head))))
                return thefts.in(context.words(head)) && !others.in(context.words(head));
        }
        return false;
    }();
    return headed && context.blockKind == Block::Kind::ListItem &&
           !others.in(context.words(context.sentence)) && kindreading::isLabelledItem(context, i);
}

} // namespace

bool reachesLandmark(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern joint(
        u"(?:며|고|면서|어|,) ?(?:[0-9가-힣]+ (?:만에|내내) )?(?:모두 |총 |약 |사상 처음 |처음으로 |이미 |결국 )*$"_s),
        reaches(
            u"^ ?(?:상당)?(?:선|대|고지)?[을를] (?:[가-힣]+ )?(?:돌파|넘[었어겼]|기록|웃돌|경신|뛰어넘|넘어섰)"_s);
    constexpr qsizetype lead = 24, reach = 24;
    const Span amount = context.amount(i).figure;
    const Span gap = gapBefore(context, i);
    return context.language == Language::Korean && i > 0 &&
           joint.in(context.words({std::max(gap.start, gap.end - lead), gap.end})) &&
           reaches.in(context.words({amount.end, std::max(amount.end, context.sentence.end)}).left(reach));
}

std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Korean || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    const Span amount = kindreading::withConversions(context, i);
    const Span gap = gapBefore(context, i);
    constexpr qsizetype lead = 56, reach = 28;
    const QStringView before = context.words({std::max(gap.start, gap.end - lead), gap.end});
    const QStringView behind =
        context.words({amount.end, std::max(amount.end, context.sentence.end)}).left(reach);
    // 유빗, 170억 원 도난 뒤 파산: the deed as a noun.
    static const HintedPattern deed(
        u"^ ?(?:상당 |어치 |규모 |상당의 [가-힣]+ )?(?:무단 )?(?:도난|유출|탈취|절취|강탈|피탈|해킹)(?:당함|됨|함)?(?:$|[.,;)…]| (?:뒤|후|사고|사건|발생|확인|발표|공개|공지|이후|직후)(?:$|[ .,;)]))"_s);
    if (deed.in(behind))
        return ClaimKind::Theft;
    // 거래소 본사 매각: 300억 원, whatever list it stands in
    static const AnyOf trade{u"거래대금", u"매각", u"시가총액", u"예치금", u"매출", u"자본금"},
        stolenOf{u"해킹", u"탈취", u"도난", u"유출", u"훔", u"빼돌"};
    if (context.blockKind == Block::Kind::ListItem && trade.in(context.words(context.sentence)) &&
        !stolenOf.in(context.words(context.sentence)) && kindreading::isLabelledItem(context, i))
        return ClaimKind::Other;
    if (isToldBySource(context, i, behind) || isOneOfIncidents(context, amount) ||
        (i == 0 && isDatedIncident(context, amount)) || (i == 0 && onlyCounts(context, i)))
        return ClaimKind::Theft;
    // 10억 달러를 노렸으나: what was only tried.
    static const HintedPattern tried(
        u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ "
        u"){0,2}?(?:노렸|노리[고다던]|노린 "
        u"(?:것|공격|시도)|(?:훔치|빼내|빼돌리|빼가|가로채)려|(?:탈취|절취|이체|송금|인출)하려|"
        u"(?:탈취|절취|이체|송금|인출)[을를]? 시도)|"
        u"^ ?(?:상당|어치|규모)?(?:의)? ?(?:이체|송금|인출)[을를] (?:지시|요청|주문)"_s);
    // 1억 1,000만 달러 탈취 시도가 저지되었다
    static const HintedPattern attempt(u"^ ?(?:상당|어치|규모)?(?:의|을|를)? ?(?:[가-힣]+ )?"
                                       u"(?:탈취|절취|이체|송금|인출|유출|해킹|편취|절도) ?(?:시도|미수)"_s);
    // 송금 시도가 성공했다, 인출 시도 끝에 모두 가져갔다
    static const AnyOf managed{u"성공", u"끝에", u"가져갔", u"챙겼"};
    if (tried.in(behind) || (attempt.in(behind) && !managed.in(behind)))
        return ClaimKind::Other;
    // 몸값은 400만 달러였으나 병원은 10만 달러만 지불하였다: what was paid of it.
    static const HintedPattern paid(
        u"^ ?(?:상당|어치)?(?:의 [가-힣]+)?(?:[을를]|만)? (?:[가-힣]+ ){0,1}?(?:지불|지급|건넸|건네|보냈|송금|치렀|냈다)(?!하지|지 않|하길 거)"_s);
    static const AnyOf ransom{u"몸값"};
    // 병원의 서버를 잠갔다. 병원은 10만 달러를 건넸다.
    static const AnyOf locked{u"잠갔", u"잠근", u"잠그", u"랜섬웨어"};
    static const HintedPattern handed(
        u"^ ?(?:상당|어치)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ )?(?:건넸|건네)"_s);
    if (!context.before.isEmpty() && handed.in(behind) && locked.in(context.words(context.before)) &&
        goesToThieves(context, i))
        return ClaimKind::Theft;
    // 몸값 50만 달러를 요구했다. 병원은 그 가운데 12만 달러를 건넸다.
    static const AnyOf ofIt{u"그 가운데", u"이 가운데", u"그중",   u"이 중",
                            u"이중",      u"결국",      u"실제로", u"일부인"};
    const bool demandedBefore = !context.before.isEmpty() && ransom.in(context.words(context.before)) &&
                                ofIt.in(context.words({context.sentence.start, gap.end}));
    if ((ransom.in(context.words(context.sentence)) || demandedBefore) && paid.in(behind))
        return goesToThieves(context, i) ? ClaimKind::Theft : ClaimKind::Cost;
    // 만약 지금 속도로 훔친다면 피해액은 30억 달러에 이를 것이다: what has not happened.
    static const HintedPattern supposed(u"[가-힣](?:다면|라면)[ ,]|[할될일] 경우[ ,에]"_s),
        toCome(u"^(?: ?(?:안팎|가량|정도|이상|상당|어치|규모))*(?:에|을|를|까지|으?로|이|가)? ?(?:[가-힣]+ )?"
               u"[가-힣]*[를을일할될날질칠셀릴울] (?:것이|것으로|수 있|수도 있|전망|가능성)"_s);
    static const AnyOf ahead{u"연말까지", u"올해 말까지", u"내년",  u"향후 ",
                             u"앞으로",   u"머지않아",    u"조만간"};
    const QStringView sofar = context.words({context.sentence.start, gap.end});
    if (toCome.in(behind) && (supposed.in(sofar) || ahead.in(sofar)))
        return ClaimKind::Other;
    // 매년 3억 달러를 쓰는 것으로 추정된다
    static const HintedPattern uses(
        u"^[을를] (?:[가-힣]+에 )?(?:쓰는 (?:것|셈)|쓴다|쓰고 있|써 왔|들인다|들이는 (?:것|셈)|지출(?:한다|하는|했))"_s);
    if (uses.in(behind))
        return ClaimKind::Cost;
    static const HintedPattern share(
        u"(?:피해|탈취|도난|유출|손실)(?: ?(?:액|금액|규모|총액))?의 (?:약 |무려 )?(?:[0-9.]+ "
        u"?(?:%|퍼센트)|절반|과반|"
        u"대부분|[0-9]+분의 ?[0-9]+|상당 부분)(?:가량)?(?:인|에 (?:해당하는|달하는|이르는|가까운)|[이가을를] (?:넘는|차지하는|웃도는)) (?:약 )?$"_s),
        fate(u"^[^.]{0,24}(?:회수|동결|세탁|반환|환수|압수|되찾|현금|옮)"_s);
    // 세탁한 자금에는 해킹 수익 3,700만 달러가 포함된다: what a crime brought in was stolen.
    static const HintedPattern proceeds(
        u"(?:해킹|절도|절취|탈취|사기|랜섬웨어|범죄|사이버 공격)(?:의|으로 번|로 번|으로 얻은|로 얻은)? "
        u"(?:수익금?|수입|이득|벌이) (?:약 )?$"_s);
    static const AnyOf washing{u"세탁"};
    if (proceeds.in(before) && !fate.in(behind))
        return washing.in(context.words(context.sentence)) ? ClaimKind::Laundering : ClaimKind::Theft;
    // 피해액의 67%인 9억 달러: as much of what was stolen as it says.
    if (share.in(before) && !fate.in(behind))
        return ClaimKind::Theft;
    static const AnyOf nouns{u"돈",   u"금액", u"자금", u"외화", u"액수", u"자산", u"코인",
                             u"화폐", u"것",   u"몫",   u"이더", u"테더", u"토큰", u"물량"};
    if (before.isEmpty() || !nouns.in(before.right(40)))
        return std::nullopt;
    static const HintedPattern spent(u"(?:^|[ ,])(?:쓴|들인|쏟은|쏟아부은|쏟아 "
                                     u"부은|퍼부은|투입한|지출한|집행한|치른)"_s +
                                     nounOfMoney()),
        earned(u"(?:^|[ ,])(?:번|벌어들인|벌어들이는|버는|벌어 온|거둔|거둬들인|올린)"_s + nounOfMoney()),
        gotBack(u"(?:^|[ "
                u",])(?:되찾은|보상한|배상한|변제한|막은|차단한|막아 낸|막아낸|지켜 "
                u"낸|지켜낸|회수한|회수된|돌려받은|돌려준|환수한|환수된|반환된|반환한|동결한|동결된|"
                u"압수한|압수된|몰수한|"
                u"몰수된|압류한|압류된|묶은|묶인)"_s +
                nounOfMoney()),
        gone(u"(?:^|[ ,])(?:빠져나간|사라진|없어진|새어 "
             u"나간|나간|증발한|잃은|털린|유출된|도난당한|탈취된|탈취당한|훔친|훔쳐 "
             u"간|훔쳐간|빼앗긴|뺏긴|빼간|빼낸|빼돌린|가로챈|날린|도둑맞은)"_s +
             nounOfMoney()),
        goneOfOwner(
            u"(?:^|[ "
            u",])(?:빠져나간|사라진|없어진|잃은|털린|유출된|도난당한|탈취된|탈취당한|훔친|빼앗긴|빼돌린) "
            u"(?:돈|금액|자금|자산|코인|가상자산|암호화폐|것)(?:은|는) (?:[가-힣]+ ){1,2}(?:약 |총 )?$"_s);
    static const AnyOf thefts{u"해킹", u"훔쳐",        u"훔친",   u"탈취", u"절도",
                              u"도둑", u"사이버 공격", u"빼돌려", u"빼앗"};
    // 쏟아부은 돈을 5억 달러 안팎으로 계산한다: an object that is put at so much.
    static const HintedPattern valued(
        u"(?:쓴|들인|쏟은|쏟아부은|쏟아 부은|퍼부은|투입한) (?:[가-힣]+ )?(?:돈|금액|자금|외화|액수)[을를] (?:약 |최소 |총 |연 |연간 )*$"_s),
        put(u"^(?: ?(?:안팎|가량|남짓|정도|이상|규모))*으?로 (?:[가-힣]+ )?(?:추[정산]|집계|파악|분석|평가|계산|보|잡|꼽|봤)"_s);
    if (valued.in(before) && put.in(behind))
        return ClaimKind::Cost;
    static const AnyOf written{u"라고 쓴", u"로 쓴", u"고 쓴"}; // of a text
    const bool spends = spent.in(before) && !written.in(before), earns = earned.in(before),
               returns = gotBack.in(before);
    // 사이버 공격을 받았다. 빠져나간 돈은 190억 원이다: what is gone was taken, where the text tells of an
    // attack.
    // 공격적인 투자가 실패로 끝났다. 잃은 돈은 190억 원이다; 증시에서 증발한 금액: by no thief.
    static const AnyOf markets{u"증시", u"시가총액", u"주가", u"공격적", u"공격수", u"투자"},
        stolen{u"해킹", u"해커", u"탈취", u"훔", u"도난", u"절도", u"빼돌", u"빼앗", u"가로챈"},
        lost{u"잃은", u"날린"};
    const bool unproven =
        ((markets.in(context.words(context.before)) || markets.in(context.words(context.sentence))) &&
         !stolen.in(context.words(context.sentence))) ||
        (lost.in(before) && !context.aboutTheft);
    if (!unproven && (gone.in(before) || goneOfOwner.in(before)) && isMeasure(behind) && isOfAttack(context))
        return ClaimKind::Theft;
    if (!(spends || earns || returns) || !isMeasure(behind))
        return std::nullopt;
    if (spends)
        return ClaimKind::Cost;
    if (earns)
        return thefts.in(before) ? ClaimKind::Theft : ClaimKind::Revenue;
    return ClaimKind::Other;
}

} // namespace vigie::koreanheads
