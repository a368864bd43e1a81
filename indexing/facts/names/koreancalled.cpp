// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/koreancalled.h"

#include "indexing/facts/names/commonwordseastern.h"
#include "indexing/facts/names/easternnameparts.h"
#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/easternnamewords.h"
#include "indexing/facts/names/partynames.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

using chars::at;

/// Every syllable that a Chinese character is read as in Korean.
constexpr QStringView chineseReadings = u"가각간갈감갑강개객갱거건걸검겁게격견결겸경계고곡곤골공곶과곽관괄광"
                                        u"괘괴굉교구국군굴궁권궐궤귀규균귤극근글금급긍기긴길김끽"
                                        u"나낙난날남납낭내녀년념녕노농뇌눈눌뉴능니닉다단달담답당대댁덕도독돈"
                                        u"돌동두둔득등락란람랍랑래랭략량려력련렬렴렵령례로록론롱뢰료룡"
                                        u"루류륙륜률륭륵름릉리린림립마막만말망매맥맹멱면멸명모목몰몽묘무묵문"
                                        u"물미민밀박반발방배백번벌범법벽변별병보복본봉부북분불붕비빈빙"
                                        u"사삭산살삼삽상새색생서석선설섬섭성세소속손솔송쇄쇠수숙순술숭슬습승"
                                        u"시식신실심십쌍씨아악안알암압앙애액앵야약양어억언엄업에여역연"
                                        u"열염엽영예오옥온올옹와완왈왕왜외요욕용우욱운울웅원월위유육윤율융은"
                                        u"을음읍응의이익인일임입잉자작잔잠잡장재쟁저적전절점접정제조족"
                                        u"존졸종좌죄주죽준중즉즐즙증지직진질집징차착찬찰참창채책처척천철첨첩"
                                        u"청체초촉촌총최추축춘출충췌취측층치칙친칠침칭쾌타탁탄탈탐탑탕"
                                        u"태택탱토통퇴투특파판팔패팽편폄평폐포폭표품풍피필핍하학한할함합항해"
                                        u"핵행향허헌헐험혁현혈혐협형혜호혹혼홀홍화확환활황회획횡효후훈훼"
                                        u"휘휴흉흑흔흘흠흡흥희";

/// Loan words before a brand's last word that say only of which sort it is: 크로스체인 브릿지, 하드웨어 월렛.
constexpr QStringView loanSorts[] = {
    u"크로스체인", u"멀티체인", u"블록체인", u"레이어",   u"롤업",        u"사이드체인", u"메인넷",
    u"테스트넷",   u"디파이",   u"렌딩",     u"스테이킹", u"스왑",        u"하드웨어",   u"소프트웨어",
    u"모바일",     u"멀티시그", u"핫",       u"콜드",     u"디지털",      u"온라인",     u"오프라인",
    u"글로벌",     u"소셜",     u"로컬",     u"라이트닝", u"비트코인",    u"이더리움",   u"솔라나",
    u"리플",       u"트론",     u"폴리곤",   u"스테이블", u"알트",        u"밈",         u"프라이빗",
    u"퍼블릭",     u"컨소시엄", u"스마트",   u"모듈러",   u"컴퓨터",      u"서버",       u"오라클",
    u"거버넌스",   u"게임",     u"메타버스", u"인터넷",   u"파트너",      u"텔레그램",   u"시드",
    u"벤처",       u"프로젝트", u"사이버",   u"다크웹",   u"블랙",        u"오픈",       u"아시아",
    u"유럽",       u"프랑스",   u"러시아",   u"베트남",   u"싱가포르",    u"크립토",     u"토큰",
    u"코인",       u"웹",       u"네이티브", u"웹3",      u"레이어2",     u"암호화폐",   u"토종",
    u"브랜드",     u"센터",     u"그룹",     u"핀테크",   u"스타트업",    u"연쇄",       u"릴레이",
    u"역대급",     u"해커",     u"크라우드", u"클라우드", u"스테이블코인"};

/// A word of its own that ends the name of a firm.
constexpr QStringView brandWords[] = {
    u"브릿지",   u"브리지",       u"파이낸스",   u"캐피탈",     u"캐피털",       u"네트워크", u"프로토콜",
    u"스왑",     u"스와프",       u"렌딩",       u"홀딩스",     u"벤처스",       u"랩스",     u"월렛",
    u"페이",     u"마켓",         u"마켓츠",     u"익스체인지", u"뱅크",         u"트러스트", u"커스터디",
    u"파트너스", u"디지털",       u"게임즈",     u"소프트",     u"스튜디오",     u"체인",     u"코인",
    u"카지노",   u"인베스트먼트", u"테크놀로지", u"시스템즈",   u"솔루션즈",     u"머니",     u"트레이딩",
    u"트레이드", u"글로벌",       u"에셋",       u"인터랙티브", u"엔터테인먼트", u"볼트",     u"덱스",
    u"다오",     u"랩",           u"증권",       u"은행",       u"신탁",         u"보험",     u"중앙은행",
    u"국립은행", u"재무부",       u"교육부",     u"보건부",     u"국부펀드",     u"연기금"};

/// Whether a word has a syllable that no Chinese character is read as: loan words and names have, nouns of
/// office and law have not.
bool soundsForeign(QStringView word)
{
    static const QSet<QChar> readings(chineseReadings.begin(), chineseReadings.end());
    return std::any_of(word.begin(), word.end(),
                       [&](QChar c) { return chars::isHangul(c) && !readings.contains(c); });
}

/// 코인, 디지털, 국내외: no name, unless more that is foreign follows: 코인하버.
bool isDescription(QStringView word)
{
    constexpr qsizetype longest = 3;
    return describesTrade(word) && (word.size() <= longest || !soundsForeign(word.mid(longest - 1)));
}

bool isOrdinary(QStringView word)
{
    return namesNoFirm(word) || isOneOf(word, commonwords::eastern) || isOneOf(word, commonwords::heads) ||
           isOneOf(word, namewords::koreanThings) || isOneOf(word, loanSorts) || isOneOf(word, brandWords) ||
           isBareTrade(word) || isDescription(word) || word.endsWith(u'들') ||
           std::any_of(std::begin(commonwords::heads), std::end(commonwords::heads),
                       [&](QStringView head) { return word.endsWith(head); });
}

/// Words for a trade that stand before names, beside those of tradewords.h, and the last characters of all.
struct Introductions
{
    std::vector<QStringView> words = tradeWords(Language::Korean, TradeUse::Introduces);
    QSet<QChar> ends;

    Introductions()
    {
        static constexpr QStringView more[] = {u"그룹",   u"국부펀드",   u"보험사", u"저축은행", u"게임",
                                               u"지갑",   u"마켓",       u"금융사", u"통신사",   u"제조사",
                                               u"건설사", u"결제대행사", u"중개사", u"수탁기관", u"백화점",
                                               u"장터",   u"쇼핑몰",     u"앱",     u"법인",     u"부서"};
        words.insert(words.end(), std::begin(more), std::end(more));
        for (const QStringView word : words)
            ends.insert(word.back());
    }

    /// Whether `word` ends in a trade, with the copula that describes or without: 플랫폼인.
    bool close(QStringView word) const
    {
        if (word.endsWith(u'인') && word.size() > 2)
            word.chop(1);
        return !word.isEmpty() && ends.contains(word.back()) &&
               std::any_of(words.begin(), words.end(),
                           [&](QStringView trade) { return word.endsWith(trade); });
    }
};

} // namespace

bool endsAttributive(QStringView word)
{
    return !word.isEmpty() && QStringView(u"는은던한된린긴친킨진낸난간할될질릴쓴단른").contains(word.back());
}

bool introducesName(QStringView word)
{
    static const Introductions introductions;
    return introductions.close(word);
}

/// 사막장미: long, and without any ordinary noun at its end.
static bool isUnheard(QStringView stem)
{
    constexpr qsizetype shortest = 4;
    const auto ends = [&](QStringView noun) { return noun.size() > 1 && stem.endsWith(noun); };
    return stem.size() >= shortest &&
           std::none_of(std::begin(namewords::koreanPlain), std::end(namewords::koreanPlain), ends) &&
           std::none_of(std::begin(commonwords::eastern), std::end(commonwords::eastern), ends) &&
           std::none_of(std::begin(commonwords::heads), std::end(commonwords::heads), ends);
}

bool mayBeCalledInKorean(QStringView stem)
{
    constexpr qsizetype shortest = 2, longest = 12;
    return stem.size() >= shortest && stem.size() <= longest && chars::isHangul(stem.front()) &&
           soundsForeign(stem) && !endsAttributive(stem) && !isOrdinary(stem);
}

void learnCalledInKorean(QStringView text, QSet<QString> &called, QSet<QString> &watchers)
{
    static const Introductions introductions;
    constexpr qsizetype longest = 14, lead = 12;
    // 아바로의 스마트 계약, 오를린 해킹: whose own it is, or whom the deed befell.
    static constexpr QStringView own[] = {
        u"지갑",   u"핫월렛", u"콜드월렛",  u"스마트", u"서버",   u"금고",   u"유동성", u"컨트랙트", u"출금",
        u"이용자", u"고객",   u"예치",      u"검증인", u"입출금", u"사용자", u"준비금", u"내부",     u"전산",
        u"거래",   u"피해액", u"피해 규모", u"손실",   u"보안",   u"브리지", u"서명",   u"관리자"};
    static constexpr QStringView deeds[] = {u"해킹", u"침해 사고", u"사태", u"횡령",
                                            u"털렸", u"털려",      u"뚫렸", u"뚫려"};
    const auto startsWith = [](QStringView rest, const auto &words) {
        return std::any_of(std::begin(words), std::end(words),
                           [&](QStringView one) { return rest.startsWith(one); });
    };
    static const AnyOf topics{u"은", u"는", u"이", u"가", u"에서", u"의"};
    bool introduced = false, watched = false;
    for (qsizetype p = 0; p < text.size();) {
        if (!chars::isHangul(text.at(p))) {
            introduced = introduced && QStringView(u" '\"‘“").contains(text.at(p));
            ++p;
            continue;
        }
        const qsizetype start = p;
        while (p < text.size() &&
               (chars::isHangul(text.at(p)) || chars::isLatin(text.at(p)) || chars::isDigit(text.at(p))))
            ++p;
        const QStringView word = text.mid(start, p - start);
        const QStringView behind = text.mid(p, longest);
        if (word.size() <= longest) {
            const QStringView stem = word.left(stemOfKorean(word));
            // A particle, a bracket or a mark closes it; before another word it may be anything.
            const bool closed = stem.size() < word.size() ||
                                (!behind.isEmpty() && QStringView(u"(,'\"’”)…").contains(behind.front()));
            const bool owns =
                word.endsWith(u'의') && behind.startsWith(u' ') && startsWith(behind.mid(1), own);
            const bool suffered = (word.size() == stem.size() || word.endsWith(u'의')) &&
                                  behind.startsWith(u' ') && startsWith(behind.mid(1), deeds);
            if (((introduced && closed) || owns || suffered) && mayBeCalledInKorean(stem))
                (introduced && watched ? watchers : called).insert(stem.toString().toLower());
            else if (introduced && stem.size() < word.size() && isUnheard(stem) && !endsAttributive(stem) &&
                     !isOrdinary(stem) && chars::isHangul(stem.front()) && topics.in(word.mid(stem.size())))
                (watched ? watchers : called).insert(stem.toString().toLower());
        }
        introduced = behind.startsWith(u' ') && introductions.close(word);
        if (introduced) {
            const qsizetype from = std::max<qsizetype>(0, start - lead);
            const QStringView before = text.mid(from, p - from);
            watched = describesObserver(before.mid(before.lastIndexOf(u'.') + 1));
        }
    }
}

bool opensTwoWordName(QStringView head, QStringView closer)
{
    constexpr qsizetype shortest = 2, longest = 8;
    return head.size() >= shortest && head.size() <= longest && isOneOf(closer, brandWords) &&
           soundsForeign(head) && !endsAttributive(head) && !isOrdinary(head);
}

bool isToldOfTheft(const ClaimContext &context, Span name)
{
    if (context.language != Language::Korean)
        return false;
    static const AnyOf verbs{u"신고", u"보고", u"통보", u"알렸", u"알리", u"의뢰", u"고발", u"진정"};
    constexpr qsizetype reach = 72;
    const QStringView behind =
        context.words({name.end, std::max(name.end, context.sentence.end)}).left(reach);
    if (!verbs.in(behind))
        return false;
    static const HintedPattern told(
        u"^(?:(?:과|와|,| 및|·) ?[가-힣a-z()]{2,20}(?: [가-힣]{2,12})?){0,4}(?:에|에게|측에)(?:도|는)? "
        u"(?:[가-힣]+(?:을|를|도)? ){0,3}?(?:신고|보고|통보|알렸|알리|의뢰|고발|진정)"_s);
    return told.in(behind);
}

} // namespace vigie::parties
