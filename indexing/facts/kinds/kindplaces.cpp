// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/kindplaces.h"

#include "indexing/facts/kinds/claimwords.h"
#include "indexing/facts/kinds/kindwords.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using chars::at;

/// What is said to be stolen and then goes on to be something else.
bool tellsOrigin(QStringView text, Span place)
{
    static const QRegularExpression westernAfter(
        u"^[a-zé]* (?:[a-z-]+ "
        u")?(?:funds|money|assets|crypto|coins|tokens|proceeds|bitcoin|ether|cash|loot|goods|"
        "property|virtual|digital|stablecoin)"_s);
    static const HintedPattern frenchBefore(
        u"(?:fonds|argent|actifs|avoirs|cryptoactifs|crypto-actifs|sommes|jetons|bitcoins|ethers|"
        u"cryptomonnaies|"
        "cryptos|numériques|virtuels|d'origine|produit du|issue?s? d[eu]s?|provenant d[eu]s?|tirée?s? "
        "d[eu]s?|produit d'un|issue?s? "
        "d'un|sur le|du|de ce|de leur|sur ce|une partie du) (?:[a-zé]+ )?$"_s);
    static const HintedPattern nounBefore(
        u"(?:of|from|out of|part of|for) (?:the |this |that |its |their |his |such )?(?:[a-z-]+ ){0,2}$"_s);
    static const QRegularExpression japanese(
        u"^[^、。 "
        u"]{0,7}?(?:資金|お金|金を|金で|金の|カネ|暗号資産|仮想通貨|ビットコイン|イーサ|トークン|資産|コイン|"
        u"通貨|大金)|"
        "^(?:まれた|んだ|った|された|した|われた)[0-9][^、。のはが]{0,12}の(?:資金|暗号資産|仮想通貨|ビットコイン|イーサ|トークン|資産|通貨)"_s);
    static const QRegularExpression korean(u"^(?:당한|된|한|해 온|해온|린|친|낸|간|챈|은)? "
                                           u"?(?:자금|돈|가상자산|가상화폐|암호화폐|암호자산|코인|비트코인|"
                                           "이더|자산|토큰|물량|수익)"_s);
    constexpr qsizetype reach = 28;
    const QString behind = text.mid(place.end, reach).toString();
    const QChar first = text.at(place.start);
    if (chars::isHangul(first))
        return korean.match(behind).hasMatch();
    if (!chars::isLatin(first))
        return japanese.match(behind).hasMatch();
    const QString before =
        text.mid(std::max<qsizetype>(0, place.start - reach), std::min(reach, place.start)).toString();
    const QStringView word = text.mid(place.start, chars::wordEnd(text, place.start) - place.start);
    if (word == u"stolen" || word == u"looted" || word == u"hacked" || word == u"plundered" ||
        word == u"siphoned" || word == u"embezzled" || word == u"taken") {
        // "$300 million of the coins stolen in May had been laundered"
        static const QRegularExpression goodsBefore(
            u"(?:of|from) (?:the |these |those )(?:[a-z-]+ "
            u")?(?:funds|money|assets|coins|tokens|crypto|cryptocurrency|"
            "ether|bitcoin|proceeds) $"_s);
        if (goodsBefore.match(before).hasMatch())
            return true;
        // "The stolen $2 million was converted": what it was, before what became of it.
        static const QRegularExpression sum(u"^ (?:some |about |around |nearly )?(?:[$€£¥]|us\\$|\\d)"_s);
        static const QRegularExpression article(u"\\b(?:the|this|these|those|his|her|its|their) $"_s);
        if (word != u"taken" && article.match(before).hasMatch() &&
            sum.match(behind.mid(word.size() - place.length())).hasMatch())
            return true;
        return westernAfter.match(QString(u' ' + behind.mid(word.size() - place.length()).trimmed()))
            .hasMatch();
    }
    if (word == u"theft" || word == u"heist" || word == u"haul" || word == u"loot" || word == u"hack" ||
        word == u"robbery" || word == u"hacks" || word == u"thefts" || word == u"heists")
        return nounBefore.in(before);
    return frenchBefore.in(before) && !word.endsWith(u"er");
}

/// "After the hack", « depuis le vol », 流出を受け, 해킹 이후, "theft prevention": what the sentence takes
/// for known, or is against.
bool isBackground(QStringView text, Span place)
{
    static const QRegularExpression western(
        u"(?:after|since|(?<!the )following|before|despite|in response to|against|prevent|après|depuis|suite "
        u"à|avant|malgré|contre|face à|à la "
        "suite d[eu']s?|suite au) ?(?:the |this |that |an? |le |la |les |l'|ce |cet |cette |du |un |une "
        ")?(?:[a-zé-]+ "
        "){0,2}$"_s);
    static const QRegularExpression japanese(
        u"^(?:事件|事故|被害)?(?:の?後|以降|を受け|の?直後|対策|防止|予防|を防)"_s);
    static const QRegularExpression korean(
        u"^(?: ?(?:사고|사건|피해))? ?(?:직후|이후|후 |뒤 |대책|방지|예방|대응|차단)"_s);
    constexpr qsizetype reach = 36;
    const QChar first = text.at(place.start);
    const QString behind = text.mid(place.end, 12).toString();
    if (chars::isHangul(first))
        return korean.match(behind).hasMatch();
    if (!chars::isLatin(first))
        return japanese.match(behind).hasMatch();
    // A noun: "after the theft", not "after hackers stole".
    static constexpr std::array nouns{
        QStringView(u"theft"),      QStringView(u"heist"),    QStringView(u"hack"),
        QStringView(u"robbery"),    QStringView(u"hacks"),    QStringView(u"thefts"),
        QStringView(u"vol"),        QStringView(u"vols"),     QStringView(u"piratage"),
        QStringView(u"piratages"),  QStringView(u"braquage"), QStringView(u"exploit"),
        QStringView(u"fraud"),      QStringView(u"scam"),     QStringView(u"laundering"),
        QStringView(u"blanchiment")};
    const QStringView word = text.mid(place.start, chars::wordEnd(text, place.start) - place.start);
    if (std::find(nouns.begin(), nouns.end(), word) == nouns.end())
        return false;
    if (behind.startsWith(u" prevention") || behind.startsWith(u" detection"))
        return true;
    const qsizetype from = std::max<qsizetype>(0, place.start - reach);
    if (!western.match(text.mid(from, place.start - from).toString()).hasMatch())
        return false;
    // "After the theft of some $30 million", « après le vol de 30 millions »: the sum is that of the theft.
    static const QRegularExpression sum(u"^[a-z]* (?:of|worth|de|d'|d'environ|portant sur|d'une valeur de) ?"
                                        u"(?:[a-zé]+ ){0,2}(?:[$€£¥]|us\\$|\\d)"_s);
    return !sum.match(text.mid(place.end, reach).toString()).hasMatch();
}

/// Whether the word at `first` only qualifies the one at `second`, the head of their compound.
bool qualifies(QStringView text, Span first, Span second)
{
    if (second.end <= first.end || second.start < first.start)
        return false;
    const QChar letter = text.at(first.start);
    if (chars::isHangul(letter)) {
        // One word, or bare nouns side by side: 판매관리비, 수수료 수익, 해킹 피해 보상금.
        if (second.start < first.end)
            return false;
        const QStringView gap = text.mid(first.end, second.start - first.end);
        // An inflected verb or a noun with its particle is no bare noun: 가로챈 일당, 사기로 송금한.
        const bool verb =
            QStringView(u"챈친낸린난간한된쳐갔챘렸냈쳤겼긴킨준쓴번판인은는던큰로을를이가에고며서")
                .contains(at(text, first.end - 1));
        return !verb && (gap == u" " || gap == u"의 " ||
                         (gap.size() <= 4 && std::all_of(gap.begin(), gap.end(), [](QChar c) {
                              return chars::isHangul(c) && !QStringView(u"로을를은는이가에고며").contains(c);
                          })));
    }
    if (!chars::isHan(letter) || second.start < first.end)
        return false;
    const QStringView gap = text.mid(first.end, second.start - first.end);
    if (!chars::isHan(text.at(second.start)))
        return false;
    return gap.isEmpty() || gap == u"の" ||
           (gap.size() <= 3 && std::all_of(gap.begin(), gap.end(), [](QChar c) { return chars::isHan(c); }));
}

/// 송금 업체, 保険会社, 피해자, "insurance company", « société d'investissement »: whom it is about, not what
/// the amount is.
bool namesParty(QStringView text, const claimwords::KindCue &cue, Span place)
{
    static const AnyOf parties{
        u"업체",     u"회사",     u"기업",     u"업자",   u"업계",     u"서비스",     u"사업자",
        u"직원",     u"프로토콜", u"플랫폼",   u"앱",     u"사이트",   u"대행사",     u"자문사",
        u"상장사",   u"스타트업", u"거래소",   u"담당",   u"부서",     u"기관",       u"재단",
        u"당국",     u"브로커",   u"고객",     u"이용자", u"会社",     u"業者",       u"企業",
        u"サービス", u"事業者",   u"業界",     u"担当",   u"部門",     u"機関",       u"当局",
        u"国",       u"company",  u"compan",   u"firm",   u"manager",  u"department", u"team",
        u"agency",   u"agent",    u"official", u"site",   u"service ", u"services ",  u"director"};
    static constexpr std::array holders{QStringView(u"société d"),   QStringView(u"entreprise d"),
                                        QStringView(u"agence d"),    QStringView(u"compagnie d"),
                                        QStringView(u"directeur d"), QStringView(u"responsable d"),
                                        QStringView(u"service d"),   QStringView(u"directrice d")};
    if (cue.kind == ClaimKind::Theft || cue.kind == ClaimKind::Laundering)
        return false;
    const QChar next = at(text, place.end);
    if (cue.loss && (next == u'자' || next == u'者'))
        return true;
    const bool latin = chars::isLatin(at(text, place.start));
    QStringView before = text.left(place.start).right(16);
    if (before.endsWith(u"e ") || before.endsWith(u"'"))
        before.chop(before.endsWith(u"'") ? 1 : 2);
    if (latin &&
        std::any_of(holders.begin(), holders.end(), [&](QStringView word) { return before.endsWith(word); }))
        return true;
    if (latin && chars::isLatin(next))
        return false;
    const QStringView behind = text.mid(next == u' ' ? place.end + 1 : place.end, 10);
    const bool spaced = next == u' ' || !latin;
    return spaced && parties.opens(behind);
}

/// 관리비 명목으로, 手数料の名目で, "under the guise of a loan": what it was called, not what it was.
bool isPretext(QStringView text, Span place)
{
    const QStringView behind = text.mid(place.end, 6);
    if (!chars::isLatin(at(text, place.start)))
        return behind.startsWith(u" 명목") || behind.startsWith(u"명목") || behind.startsWith(u"の名目") ||
               behind.startsWith(u"名目") || behind.startsWith(u"を装") || behind.startsWith(u"로 위장") ||
               behind.startsWith(u"으로 위장");
    const QStringView before = text.left(place.start).right(24);
    static constexpr std::array pretexts{QStringView(u"guise of "),     QStringView(u"pretext of "),
                                         QStringView(u"disguised as "), QStringView(u"couvert de "),
                                         QStringView(u"couvert d'"),    QStringView(u"prétexte de "),
                                         QStringView(u"prétexte d'")};
    static const AnyOf any(pretexts);
    return any.in(before) && std::any_of(pretexts.begin(), pretexts.end(), [&](QStringView word) {
               const qsizetype p = before.lastIndexOf(word);
               return p >= 0 && before.mid(p + word.size()).count(u' ') <= 1; // "the guise of a loan"
           });
}

} // namespace

KindPlaces kindPlaces(QStringView text, Span range)
{
    KindPlaces places;
    indexOf<claimwords::kinds>().each(text, range, [&](int i, Span place) {
        places.append({i, place, false});
        return false;
    });
    KindPlaces heads;
    for (const KindPlace &one : places) {
        const claimwords::KindCue &cue = claimwords::kinds[static_cast<size_t>(one.cue)];
        const bool qualifier = std::any_of(places.begin(), places.end(), [&](const KindPlace &other) {
            const claimwords::KindCue &head = claimwords::kinds[static_cast<size_t>(other.cue)];
            const bool same = head.kind == cue.kind && head.loss == cue.loss;
            return !same && !head.nothing && qualifies(text, one.place, other.place);
        });
        // A shorter word within a longer one says nothing of its own.
        const bool within = std::any_of(places.begin(), places.end(), [&](const KindPlace &other) {
            const bool misleads = claimwords::kinds[static_cast<size_t>(other.cue)].nothing &&
                                  other.place.overlaps(one.place) && other.place.start < one.place.start;
            return other.place != one.place && (misleads || other.place.contains(one.place));
        });
        if (cue.nothing || qualifier || within || namesParty(text, cue, one.place) ||
            isPretext(text, one.place))
            continue;
        const bool deed = cue.kind == ClaimKind::Theft || cue.kind == ClaimKind::Laundering;
        if (deed && isBackground(text, one.place))
            continue;
        heads.append(one);
        if (cue.kind == ClaimKind::Theft)
            heads.last().origin = tellsOrigin(text, one.place);
    }
    return heads;
}

bool speaksOfMoving(QStringView text, Span range)
{
    return holds<claimwords::movements>(text, range);
}

} // namespace vigie
