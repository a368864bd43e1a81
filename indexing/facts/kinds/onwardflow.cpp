// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/onwardflow.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::onwardflow {

namespace {

const QString &loot()
{
    static const QString words =
        u"(?:haul|loot|booty|spoils|takings|proceeds|funds|money|coins|tokens|assets|ether|bitcoin|sum|total)"_s;
    return words;
}

bool isInEnglish(QStringView before, QStringView behind, bool ofWhole)
{
    static const QString
        measured =
            u"(?: (?:some|about|around|nearly|almost|over|more than|at least|roughly|up to|or|as much as))*"_s,
        part =
            u"(?:of (?:which|it|this|that|them|these|(?:the|that|this|their|its|[a-z]+'s) (?:[\\w.'-]+ ){0,3}?"_s +
            loot() + u"))"_s;
    static const HintedPattern ahead(u"\\b"_s + part + u"(?: (?:stolen|taken|lost))?,?"_s + measured +
                                     u" ?$"_s);
    static const HintedPattern ofIt(u"^ (?:worth )?"_s + part + u"\\b"_s);
    static const HintedPattern went(
        u"^(?: (?:worth )?(?:of|in) (?:[\\w.'-]+ ){1,5}?)?,? "
        u"?(?:(?:had|has|have|then|later|soon|since|already|also|"
        u"eventually|quickly|alone)[ ,]+)*"
        u"(?:reached|arrived (?:at|in|with)|land(?:ed|s) (?:in|at|with|on)|end(?:ed|s) up "
        u"(?:in|at|with|on)|flow(?:ed|s)? "
        u"(?:in)?to|pass(?:ed|es)? "
        u"(?:to|through|into|via|over)|went (?:(?:on|straight|mostly) )?(?:to|into|through|via)|gone "
        u"(?:to|into|through|dark|cold)|"
        u"wound up (?:in|at|with)|travel(?:l)?ed|crossed|became untraceable|become untraceable|"
        u"(?:was|were|been|being)(?: (?:then|later|soon|since|already|quickly|also))* "
        u"(?:sent|moved|transferred|routed|passed|deposited|bridged|"
        u"converted|swapped|exchanged|traded|sold|cashed|laundered|wired|funnell?ed|channell?ed|turned "
        u"into|tumbled|mixed|"
        u"forwarded|dispersed|scattered|split|washed|shifted))\\b"_s);
    if (((ofWhole && before.endsWith(u", ")) || ahead.in(before) || ofIt.in(behind)) && went.in(behind))
        return true;
    // "Had turned 83% of it, about $1.21 billion, into bitcoin", "have exchanged $900 million of ether for
    // other coins"
    static const HintedPattern turned(
        u"\\b(?:turned|turning|swapped|swapping|exchanged|exchanging|converted|converting|changed|traded|"
        u"trading|bridged)"
        u"(?: (?:some |about |nearly |almost |over |more than |at least )*(?:\\d[\\d.]* ?%|\\d[\\d.]* per "
        u"?cent|half|most|"
        u"all|much|a (?:third|quarter|fifth|part|portion)|two[- ]thirds|three[- ]quarters) "_s +
        part + u",?)?"_s + measured + u" ?$"_s);
    static const HintedPattern into(
        u"^,?(?: (?:worth )?(?:of|in) (?:[\\w'-]+ ){0,3}?[\\w'-]+)?,? (?:into|for|to) "
        u"(?:(?:other|about|some|various|the) )?"
        u"(?:bitcoins?|btc|ether|ethereum|eth|stablecoins?|tether|usdt|usdc|dai|monero|tron|trx|coins|tokens|"
        u"crypto-?currenc(?:y|ies)|currencies|cryptoassets|digital assets|cash|dollars|yuan|renminbi|fiat)\\b"_s);
    return turned.in(before) && into.in(behind);
}

/// "Investigators had got hold of $30 million", "$30 million was in the hands of the police".
bool isHeldByLaw(QStringView before, QStringView behind)
{
    static const QString law =
        u"(?:the |a |an |some "
        u")?(?:(?:federal|american|u\\.?s\\.?|south|korean|japanese|french|swiss|local|state|seoul) )*"
        u"(?:police|investigators|authorities|officials|prosecutors|government|courts?|judges?|fbi|agents|"
        u"treasury|"
        u"custom(?:s|s service)|officers|regulators|trustees?|liquidators?)"_s;
    static const HintedPattern got(
        u"\\b"_s + law +
        u" (?:[a-z]+ ){0,2}?(?:got hold of|laid hands on|laid hold of|secured|held|hold|have|has|had|"
        u"took|taken|taken into custody|controlled|traced and held|tracked down|retrieved|kept)"
        u"(?: (?:some|about|around|nearly|almost|over|more than|at least|only|just))* ?$"_s),
        held(u"^[^.;,$€£]{0,24}? (?:is|was|were|are|has been|had been) (?:now |then |already )?(?:in the "
             u"hands|in the custody|in the possession|"
             u"under the control|held|secured|kept) (?:of|by) "_s +
             law);
    return got.in(before) || held.in(behind);
}

bool isInFrench(QStringView before, QStringView behind)
{
    static const QString measured =
        u"(?:,? ?(?:soit|environ|quelque|près de|plus de|au moins|à peu près|autour de|d'|un peu plus de|un peu moins de))*"_s;
    static const HintedPattern ahead(
        u"(?:\\bdont|\\bparmi lesquels|\\b(?:sur|de) (?:ce (?:total|montant|butin)|cette somme|ces (?:fonds|jetons|avoirs)|le butin),?)"_s +
        measured + u" ?$"_s);
    static const HintedPattern ofIt(
        u"^ (?:de (?:ce|ces|cette) |d'entre eux|du butin|des (?:fonds|avoirs|jetons|sommes|actifs) (?:volés|dérobés|détournés))"_s);
    static const HintedPattern went(
        u"^(?: (?:de|d'|du|des|en) ?(?:[\\w'-]+ ){1,5}?)? "
        u"?(?:(?:déjà|ensuite|depuis|aussitôt|bientôt|rapidement) )?"
        u"(?:(?:sont|est|étaient|était|seraient|serait) (?:(?:déjà|ensuite|depuis|aussitôt|rapidement) "
        u")?(?:passé|parti|arrivé|allé|parvenu)e?s? "
        u"(?:par|dans|vers|chez|à|au|aux|sur|entre)|(?:ont|a|avaient|avait|auraient|aurait) "
        u"(?:(?:déjà|ensuite|depuis|aussitôt|rapidement) )?"
        u"(?:transité|circulé|abouti|atterri|été (?:(?:déjà|ensuite|depuis|aussitôt|rapidement) "
        u")?(?:envoyé|transféré|viré|déplacé|acheminé|"
        u"converti|échangé|changé|troqué|vendu|écoulé|déposé|blanchi|dispersé|éparpillé|mélangé|basculé)e?s?|"
        u"rejoint|gagné|atteint)|"
        u"(?:ont|a) (?:perdu leur trace|disparu dans (?:un|des) mélangeur))\\b"_s);
    return (ahead.in(before) || ofIt.in(behind)) && went.in(behind);
}

bool isInJapanese(QStringView before, QStringView behind)
{
    static const HintedPattern ahead(u"(?:うち|中の|一部の)、?(?:約|およそ|少なくとも|計|合わせて)*$"_s);
    static const HintedPattern went(
        u"^(?:相当|余り|分|超|以上|ほど)*(?:の(?:暗号資産|仮想通貨|資金|資産|ビットコイン|イーサリアム))?(?:"
        u"が|は)(?:(?:(?!から|不正)[^。が]){0,30}?)"
        u"(?:(?:に|へ|を通じて|を経由して|経由で)(?:送ら|移さ|移動|送金さ|流れ|流入|渡っ|渡り|転送さ|入金さ|"
        u"流さ|分散さ)|"
        u"(?:に|と)(?:交換さ|替えら|換えら|両替さ)|洗浄さ|ミキシング|現金化さ)"_s);
    return ahead.in(before) && went.in(behind);
}

bool isInKorean(QStringView before, QStringView behind)
{
    static const HintedPattern ahead(
        u"(?:^ ?(?:중|가운데)|이 ?중|그 ?중|이 ?가운데|그 ?가운데|이들 중|(?:돈|자금|자산|달러|원|코인|피해액|금액) (?:중|가운데)),? (?:약 |최소 |적어도 |총 |최대 |무려 )*$"_s);
    static const HintedPattern went(
        u"^ ?(?:상당|어치|규모|가량|이상|정도|안팎|남짓)*(?:의 [가-힣]+)?[이가은는] (?:[가-힣0-9a-z]+,? "
        u"){0,6}?"
        u"(?:(?!무단|불법|부정|비정상|외부|해외로|북한|평양|라자루스)[가-힣a-z0-9]+(?:으?로|에|"
        u"에게|를 통해|을 통해|를 거쳐|을 "
        u"거쳐) (?:[가-힣]+ "
        u")?(?:흘러|유입|옮겨|이동|들어갔|들어간|송금됐|송금된|입금됐|"
        u"입금된|전송됐|전송된|보내졌|보내진|교환됐|교환된|바뀌|바꿔|환전됐|환전된|넘어갔|넘어간)|세탁됐|세탁된|현금화됐|현금화된|환전됐|환전된)"_s);
    // 남은 6,350만 달러를 레일건으로 옮긴 뒤: by a hand, to where loot is washed.
    static const HintedPattern rest(u"(?:^|[ ,])(?:남은|나머지) (?:[가-힣]+ )?(?:약 |최소 |총 )*$"_s),
        moved(
            u"^ ?(?:상당|어치|규모|가량|이상|정도|안팎|남짓)*(?:의 [가-힣]+)?[을를] (?:[가-힣0-9a-z]+,? "
            u"){0,3}?"
            u"[가-힣a-z0-9]*(?:믹서|믹싱|토네이도 "
            u"?캐시|레일건|신드바드|칩믹서|와사비|브리지|브릿지|토르체인|장외거래상|후이원|지갑|월렛|"
            u"체인|코인|비트코인|이더리움|테더|트론|모네로|위안화|현금|usdt|usdc|dai|거래소|개런티)(?: "
            u"[가-힣]+)?"
            u"(?:으?로|에|에게|를 통해|을 통해) (?:[가-힣]+ ){0,2}?(?:옮[긴겼겨]|보[낸냈내]|넣[은었어고]|입금|이체|전송|송금|바[꾼꿨꿔]|교환|환전)"_s),
        safe(
            u"콜드|안전한|새 지갑|신규 지갑|당사|회사는|회사가|재단은|재단이|운영사|피해자|무단|외부|돌려보|되돌"_s);
    if ((ahead.in(before) || rest.in(before)) && moved.in(behind))
        return !safe.in(behind) && !safe.in(before);
    return ahead.in(before) && went.in(behind);
}

} // namespace

std::optional<ClaimKind> fateOfPart(const ClaimContext &context, qsizetype i)
{
    // "$7 million of the stolen coins arrived at": told of nowhere else
    static const AnyOf stolen{u"stolen", u"looted", u" loot", u" haul", u"volé", u"dérobé", u"butin"};
    if ((!context.theftTold && i == 0 && !stolen.in(context.words(context.sentence))) ||
        context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    constexpr qsizetype lead = 90, tail = 110;
    const Span amount = kindreading::withConversions(context, i);
    const QStringView before = context.words(gapBefore(context, i)).right(lead);
    const QStringView behind = context.words({amount.end, context.sentence.end}).left(tail);
    // "Of the $305 million taken, $35 million went to …"
    const bool ofWhole =
        i > 0 && context.words(context.sentence).startsWith(u"of the ") && before.contains(u", ");
    bool movedOn = false;
    switch (context.language) {
    case Language::English:
        if (ofWhole && isHeldByLaw(before, behind))
            return ClaimKind::Other;
        movedOn = isInEnglish(before, behind, ofWhole);
        break;
    case Language::French:
        movedOn = isInFrench(before, behind);
        break;
    case Language::Japanese:
        movedOn = isInJapanese(before, behind);
        break;
    case Language::Korean:
        movedOn = isInKorean(before, behind);
        break;
    default:
        break;
    }
    return movedOn ? std::optional(ClaimKind::Laundering) : std::nullopt;
}

} // namespace vigie::onwardflow
