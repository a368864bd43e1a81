// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/partynames.h"

#include "indexing/facts/names/commonwordseastern.h"
#include "indexing/facts/names/commonwordswestern.h"
#include "indexing/facts/names/easternnameparts.h"
#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/koreancalled.h"
#include "indexing/facts/names/koreanfirms.h"
#include "indexing/facts/names/partywords.h"
#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/parties/victimclauses.h"
#include "indexing/facts/parties/westernapart.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

using chars::at;

/// Words that begin with a capital or are written in katakana and name nobody.
bool isCommon(QStringView name)
{
    static const QSet<QStringView> words(std::begin(partywords::common), std::end(partywords::common));
    if (words.contains(name))
        return true;
    if (name.endsWith(u'들') && words.contains(name.chopped(1)))
        return !chars::isLatin(name.front());
    for (qsizetype space = name.indexOf(u' '); space > 0; space = name.indexOf(u' ', space + 1)) {
        const QStringView opening = name.left(space + 1); // with its space, or without
        if (chars::isLatin(name.front()) && (words.contains(opening) || words.contains(opening.chopped(1))))
            return true;
    }
    return false;
}

/// « Assureur de la plateforme X, Y chiffre le montant dérobé à son client »: X is that client.
bool isServed(const ClaimContext &context, QStringView before)
{
    static const AnyOf servants{u"assureur d", u"banquier d", u"avocat d",
                                u"avocate d",  u"auditeur d", u"conseil d"};
    static const AnyOf served{u"son client", u"sa cliente", u"son assuré", u"ses clients"};
    return servants.in(before) && served.in(context.words(context.sentence));
}

/// Whom the text cites, follows or pays is not whom it says to be robbed.
bool isObserver(const ClaimContext &context, Span name, qsizetype wordsStart)
{
    const QStringView before = context.text.mid(std::max(context.sentence.start, wordsStart - 22),
                                                std::min<qsizetype>(22, wordsStart - context.sentence.start));
    // "The analysts say that X lost": those before are others.
    static const AnyOf says{u" that ", u" que ", u" qu'"};
    if (describesObserver(before) && !says.in(before) && !isServed(context, before))
        return true;
    const QStringView behind = context.text.mid(name.end, 5);
    static constexpr std::array citing{
        QStringView(u"によ"),   QStringView(u"」によ"), QStringView(u"の推計"),
        QStringView(u"の集計"), QStringView(u"の調べ"), QStringView(u"에 따"),
    };
    return std::any_of(citing.begin(), citing.end(),
                       [&](QStringView word) { return behind.startsWith(word); });
}

template <size_t N>
QSet<QStringView> setOf(const QStringView (&words)[N])
{
    return QSet<QStringView>(std::begin(words), std::end(words));
}

/// "Each", "Yesterday", "Ils", "Chinese": a capital, and no name.
bool isFunctionWord(QStringView shown)
{
    static const QSet<QStringView> first = setOf(commonwords::western);
    static const QSet<QStringView> last = setOf(commonwords::nationalities);
    const qsizetype space = shown.indexOf(u' ');
    return first.contains(shown.left(space < 0 ? shown.size() : space)) ||
           last.contains(shown.mid(shown.lastIndexOf(u' ') + 1));
}

/// 올해, 이들, 이용자, 국내, この, ウォレット: a compound is what its last noun is.
bool isCommonNoun(QStringView shown, Place place)
{
    static const QSet<QStringView> words = setOf(commonwords::eastern);
    static const QSet<QStringView> heads = setOf(commonwords::heads);
    if (words.contains(shown) || heads.contains(shown) || isLoanWord(shown))
        return true;
    // 사라졌다, 훔쳤고: no noun but only verbs of the past have a syllable that closes with ㅆ before their
    // end.
    constexpr char16_t firstSyllable = 0xAC00;
    constexpr int closings = 28, doubleS = 20;
    if (std::any_of(shown.begin(), shown.end() - 1, [&](QChar c) {
            return chars::isHangul(c) && c.unicode() >= firstSyllable &&
                   (c.unicode() - firstSyllable) % closings == doubleS;
        }))
        return true;
    // 도난당했고, 훔쳤다: a verb.
    if (chars::isHangul(shown.back())) {
        for (const QStringView ending :
             {QStringView(u"했고"), QStringView(u"됐고"), QStringView(u"었고"), QStringView(u"았고"),
              QStringView(u"하고"), QStringView(u"되고"), QStringView(u"하며"), QStringView(u"으며"),
              QStringView(u"했다"), QStringView(u"됐다"), QStringView(u"었다"), QStringView(u"았다"),
              QStringView(u"였다"), QStringView(u"한다"), QStringView(u"된다"), QStringView(u"지만"),
              QStringView(u"는데"), QStringView(u"면서"), QStringView(u"해서"), QStringView(u"하여"),
              QStringView(u"되어"), QStringView(u"당한"), QStringView(u"당해"), QStringView(u"당했"),
              QStringView(u"쳤고"), QStringView(u"니다"), QStringView(u"입니"), QStringView(u"습니까"),
              QStringView(u"쳤다"), QStringView(u"겼고"), QStringView(u"렸고")}) {
            if (shown.endsWith(ending))
                return true;
        }
    }
    // 앞의, 올해의, 이날도: the particle is not part of what it follows.
    if (chars::isHangul(shown.back())) {
        // 몫은, 돈을: a noun of one syllable names nobody.
        if (shown.size() == 2 && QStringView(u"은는을를").contains(shown.back()))
            return true;
        if (shown.size() == 2 && QStringView(u"이가도만의에과").contains(shown.back()) &&
            QStringView(u"돈몫것곳값빚땅손쪽측수건때말일집글표점").contains(shown.front()))
            return true;
        // 이 가운데, 그 회사: what a demonstrative points at.
        if (shown.startsWith(u"이 ") || shown.startsWith(u"그 ") || shown.startsWith(u"이들 "))
            return true;
        if (shown.endsWith(u'의') || shown.endsWith(u"들이") || shown.endsWith(u"들은"))
            return true;
        for (const QStringView particle :
             {QStringView(u"에서"), QStringView(u"에는"), QStringView(u"에도"), QStringView(u"까지"),
              QStringView(u"부터"), QStringView(u"에"), QStringView(u"은"), QStringView(u"는"),
              QStringView(u"이"), QStringView(u"가"), QStringView(u"도"), QStringView(u"로"),
              QStringView(u"만"), QStringView(u"을"), QStringView(u"를"), QStringView(u"의")}) {
            const QStringView stem = shown.chopped(std::min(shown.size(), particle.size()));
            if (shown.endsWith(particle) && (words.contains(stem) || heads.contains(stem)))
                return true;
        }
    }
    // 다온거래소 is a name, 대형 거래소 none: what stands before must not only describe.
    for (const QStringView trade : {QStringView(u"거래소"), QStringView(u"월렛"), QStringView(u"지갑"),
                                    QStringView(u"네트워크"), QStringView(u"플랫폼")}) {
        if (shown.endsWith(trade) && shown.size() > trade.size() + 1 &&
            !describesTrade(shown.chopped(trade.size())))
            return false;
    }
    return place == Place::Particle &&
           std::any_of(std::begin(commonwords::heads), std::end(commonwords::heads),
                       [&](QStringView head) { return shown.endsWith(head); });
}

/// A word at the head of its sentence that the page also writes with a small letter.
bool isWrittenSmall(const ClaimContext &context, Span name)
{
    const QStringView shown = context.words(name);
    if (name.start != context.sentence.start || shown.contains(u' ') || !chars::isLatin(shown.front()))
        return false;
    for (qsizetype p = context.cased.indexOf(shown); p >= 0; p = context.cased.indexOf(shown, p + 1)) {
        if (!chars::isLatin(at(context.cased, p - 1)) && !chars::isLatin(at(context.cased, p + shown.size())))
            return true;
    }
    return false;
}

template <typename Marks>
bool overlaps(const Marks &marks, Span name)
{
    return std::any_of(marks.cbegin(), marks.cend(), [&](const auto &mark) {
        return mark.span.start < name.end && name.start < mark.span.end;
    });
}

} // namespace

bool describesObserver(QStringView words)
{
    static const AnyOf trades{u"analy",   u"tracing",  u"security", u"forensic",     u"intellig", u"research",
                              u"traçage", u"sécurité", u"insur",    u"assur",        u" law ",    u"audit",
                              u"conseil", u"分析",     u"追跡",     u"セキュリティ", u"調査",     u"保険",
                              u"監査",    u"분석",     u"보안",     u"추적",         u"조사",     u"보험",
                              u"회계",    u"mixing",   u"front",    u"shell"};
    static const AnyOf councils{u"conseil départemental", u"conseil régional", u"conseil municipal",
                                u"conseil général"};
    return trades.in(words) && !councils.in(words);
}

const QString &westernName()
{
    // "Stake.com", "St. Anne": a point ends a word of three letters or more, and the sentence; « L' » is no
    // name.
    static const QString word = u"\\p{Lu}(?:[\\w&-]|\\.(?=\\w))*(?:(?<=\\b\\p{Lu}|\\b\\p{Lu}\\w)\\.)?"_s;
    static const QString name =
        u"("_s + word + u"(?: (?:(?:of|de|du|des|&) )?(?!\\p{Lu}['’])"_s + word + u"){0,3})"_s;
    return name;
}

bool describesTrade(QStringView word)
{
    static constexpr std::array adjectives{
        QStringView(u"가상자산"), QStringView(u"암호화폐"), QStringView(u"국내"),
        QStringView(u"해외"),     QStringView(u"대형"),     QStringView(u"중소"),
        QStringView(u"코인"),     QStringView(u"가상화폐"), QStringView(u"디지털"),
        QStringView(u"중앙화"),   QStringView(u"탈중앙"),   QStringView(u"최대"),
        QStringView(u"원화"),     QStringView(u"글로벌"),   QStringView(u"외국"),
        QStringView(u"다른"),     QStringView(u"이란"),     QStringView(u"현지"),
        QStringView(u"주요"),     QStringView(u"소규모"),   QStringView(u"일본"),
        QStringView(u"미국"),     QStringView(u"중국"),     QStringView(u"인도"),
        QStringView(u"핫"),       QStringView(u"콜드"),     QStringView(u"전자"),
        QStringView(u"하드웨어"), QStringView(u"개인"),     QStringView(u"소프트웨어"),
        QStringView(u"모바일"),   QStringView(u"온라인"),   QStringView(u"오프라인"),
        QStringView(u"다중"),     QStringView(u"자체"),     QStringView(u"중앙"),
        QStringView(u"결제"),     QStringView(u"블록체인"), QStringView(u"게임"),
        QStringView(u"소셜"),     QStringView(u"대출"),     QStringView(u"파생"),
        QStringView(u"선물"),     QStringView(u"불법"),     QStringView(u"해당"),
        QStringView(u"이번"),     QStringView(u"신생"),     QStringView(u"공용"),
        QStringView(u"가상"),     QStringView(u"암호"),     QStringView(u"이더리움"),
        QStringView(u"피해"),     QStringView(u"증권"),     QStringView(u"전문"),
        QStringView(u"비트코인")};
    return std::any_of(adjectives.begin(), adjectives.end(),
                       [&](QStringView one) { return word.startsWith(one); });
}

qsizetype nameEnd(const ClaimContext &context, qsizetype start)
{
    const QStringView text = context.text;
    const QChar first = at(context.cased, start);
    qsizetype end = start;
    if (chars::isLatin(first) || chars::isDigit(first)) {
        if (chars::isLatin(first) && !first.isUpper() && !(context.language == Language::Korean) &&
            !(context.language == Language::Japanese))
            return start;
        // "Stake.com", "St. Anne", "3. Kelvra": a point behind a longer word ends what is said.
        const auto belongs = [&](qsizetype point) {
            constexpr qsizetype shortest = 2;
            qsizetype word = point;
            while (word > start && at(text, word - 1) != u' ')
                --word;
            return at(text, point + 1) != u' ' || point - word <= shortest;
        };
        while (end < context.sentence.end &&
               (chars::isLatin(at(text, end)) || chars::isDigit(at(text, end)) ||
                (at(text, end) == u'.' && belongs(end)) ||
                (at(text, end) == u'-' && chars::isLatin(at(text, end + 1))) ||
                (at(text, end) == u' ' && at(context.cased, end + 1).isUpper())))
            ++end;
        while (end > start && at(text, end - 1) == u'.')
            --end;
        return end;
    }
    // あさなぎコイン: a name that begins in hiragana, where no particle does.
    if (isHiragana(first)) {
        const QStringView head = text.mid(start, 2);
        if (QStringView(u"はがのをにへとでもや").contains(first) || head == u"から" || head == u"まで" ||
            head == u"より" || head == u"など" || head == u"ほか")
            return start;
        while (end < context.sentence.end && isHiragana(at(text, end)))
            ++end;
        const qsizetype hiragana = end - start;
        while (end < context.sentence.end && (isKatakana(at(text, end)) || chars::isLatin(at(text, end))))
            ++end;
        // かもめ暗号: in kanji only where no ending of a verb or particle stands before them.
        if (end - start == hiragana && hiragana <= 5 &&
            !QStringView(u"はがのをにへとでもやてたるいくしりさなどれ").contains(at(text, end - 1))) {
            while (end < context.sentence.end && chars::isHan(at(text, end)))
                ++end;
        }
        return hiragana >= 2 && hiragana <= 8 && end - start - hiragana >= 2 ? end : start;
    }
    if (isKatakana(first) || chars::isHan(first)) {
        // 青松ペイ: kanji only where katakana ends the name.
        bool katakana = false;
        while (end < context.sentence.end && (isKatakana(at(text, end)) || chars::isLatin(at(text, end)) ||
                                              (at(text, end) == u'・' && isKatakana(at(text, end + 1))) ||
                                              (chars::isHan(at(text, end)) && !katakana))) {
            katakana = katakana || isKatakana(at(text, end));
            ++end;
        }
        // カガリ組: how builders and shops end their names.
        if (katakana && QStringView(u"組堂屋").contains(at(text, end)) && !chars::isHan(at(text, end + 1)))
            ++end;
        return katakana ? end : start;
    }
    if (chars::isHangul(first)) {
        while (end < context.sentence.end && (chars::isHangul(at(text, end)) ||
                                              chars::isLatin(at(text, end)) || chars::isDigit(at(text, end))))
            ++end;
        return withoutEnding(context, {start, end}).end;
    }
    return start;
}

Span withoutGloss(const ClaimContext &context, Span name)
{
    constexpr qsizetype shortest = 2;
    const QStringView shown = context.words(name);
    if (!isEastAsian(context.language) || !shown.endsWith(u')'))
        return name;
    qsizetype open = shown.indexOf(u'(');
    while (open > 0 && shown.at(open - 1) == u' ')
        --open;
    return open >= shortest ? Span{name.start, name.start + open} : name;
}

Span quotedName(const ClaimContext &context, qsizetype open)
{
    constexpr qsizetype longest = 40;
    const QChar mark = at(context.text, open);
    const QStringView opening = u"「『\"'“‘<《〈", closing = u"」』\"'”’>》〉";
    const qsizetype kind = opening.indexOf(mark);
    if (kind < 0)
        return {};
    for (qsizetype p = open + 1; p < context.sentence.end && p - open <= longest; ++p) {
        if (at(context.text, p) == closing.at(kind))
            return p - open > 2 ? Span{open + 1, p} : Span{};
    }
    return {};
}

bool mayBeName(const ClaimContext &context, Span name, Place place)
{
    constexpr qsizetype shortest = 2, longest = 40;
    if (name.length() < shortest || name.length() > longest)
        return false;
    const QStringView shown = context.words(name);
    static const QSet<QStringView> things{
        u"q&a",  u"atm", u"api", u"sdk", u"vpn", u"otp",  u"dns",   u"kyc", u"aml", u"nft", u"usb", u"swift",
        u"defi", u"dex", u"cex", u"rpc", u"vip", u"cctv", u"https", u"sns", u"url", u"ceo", u"cto", u"ciso"};
    // Q1, H2: a part of a year.
    if (shown.size() == shortest && QStringView(u"qhts").contains(shown.front()) && shown.back() >= u'1' &&
        shown.back() <= u'4')
        return false;
    // <표 1>, '그림 2'
    static const AnyOf numbered{u"표 ", u"그림 ", u"부록 ", u"별표 ", u"도표 ", u"사진 ", u"주 "};
    // '코인 대탈취' 그 후 1년: what was done.
    static constexpr QStringView deeds[] = {u"탈취", u"강탈", u"해킹",     u"절도",
                                            u"도난", u"유출", u"해킹 사건"};
    if (std::any_of(std::begin(deeds), std::end(deeds),
                    [&](QStringView deed) { return shown.endsWith(deed); }))
        return false;
    if (things.contains(shown) || (numbered.opens(shown) && chars::isDigit(shown.back())) ||
        std::all_of(shown.begin(), shown.end(), [](QChar c) { return chars::isDigit(c); }))
        return false;
    // Nine Elms Ledger, Third Lantern Bridge: what follows makes a number's word a name's.
    const bool ofCast =
        context.cast && shown.contains(u' ') && context.cast->named(context.page, name) != nullptr;
    if ((!ofCast && (isCommon(shown) || isFunctionWord(shown))) || isCommonNoun(shown, place) ||
        isBareTrade(shown) || isWrittenSmall(context, name) || isToldOfTheft(context, name))
        return false;
    // A name the thesaurus knows has been looked at already: a state, a group, a mixer.
    // 「ことり暗号資産取引所」: in quotation marks the whole is the name.
    const bool quoted = QStringView(u"「『").contains(at(context.text, name.start - 1)) &&
                        QStringView(u"」』").contains(at(context.text, name.end));
    const auto isWordOf = [&](const EntityMatch &match) {
        return closesName(context, match) || (quoted && match.span.length() < name.length() &&
                                              !(context.robbed && context.robbed->contains(match.entity)));
    };
    const bool taken = std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            return match.span.overlaps(name) && !isWordOf(match) &&
                   !(ofCast && match.span.length() < name.length()) &&
                   !(match.span == name && context.firms && context.firms->contains(match.entity));
        });
    return !taken && !overlaps(context.page->dates, name) && !overlaps(context.page->amounts, name);
}

/// "According to the firm X", « selon X »: whom the text cites.
static bool isCited(const ClaimContext &context, Span name)
{
    constexpr qsizetype reach = 30;
    const Span lead{std::max(context.sentence.start, name.start - reach), name.start};
    QStringView words = context.words(lead);
    words = words.mid(words.lastIndexOf(u',') + 1);
    static const AnyOf citing{u"selon ", u"according to ", u"d'après "};
    if (isEastAsian(context.language))
        return false;
    // « Le rapport publié le 15 janvier par la société X », "compiled by the firm X": whose count it is.
    static const HintedPattern counted(
        u"\\b(?:(?:publi|établi|rédig|réalis|recens|compil|calcul|chiffr|estim|évalu|comptabilis)(?:é|i)e?s?"
        u"(?: [^,;.]{1,24})? par|(?:published|compiled|calculated|estimated|counted|reckoned|tallied)"
        u"(?: [^,;.]{1,24})? by) (?:the |la |le |l'|les )?(?:[a-zé'-]+ ){0,3}$"_s);
    constexpr qsizetype far = 80;
    const Span wide{std::max(context.sentence.start, name.start - far), name.start};
    return citing.in(words) || counted.in(context.words(wide));
}

/// ラッカセイ（注2）, 다온거래소(주1), "Pellworth [3]": the name without the mark of a note behind it.
static Span withoutNote(const ClaimContext &context, Span name)
{
    const QStringView shown = context.words(name);
    if (!shown.endsWith(u')') && !shown.endsWith(u']'))
        return name;
    static const QRegularExpression note =
        pattern(u" ?[(\\[](?:注|脚注|※|주|각주|note|n\\.|\\*)? ?[0-9]{0,2}[)\\]]$"_s);
    const QRegularExpressionMatch match = note.match(shown.toString());
    return match.hasMatch() && match.capturedStart() > 1
               ? Span{name.start, name.start + match.capturedStart()}
               : withoutGloss(context, name);
}

/// 9억 원을 도둑맞(은) 업체, 빼앗(긴): the verb of a clause that tells of another noun; 멈췄(다), 않았(다):
/// of the past, which no name ends like.
static bool endsAsVerb(QStringView shown)
{
    constexpr char16_t firstSyllable = 0xAC00;
    constexpr int closings = 28, doubleS = 20;
    if (chars::isHangul(shown.back()) && (shown.back().unicode() - firstSyllable) % closings == doubleS)
        return true;
    static constexpr std::array verbs{QStringView(u"도둑맞"), QStringView(u"빼앗"),   QStringView(u"도난당"),
                                      QStringView(u"탈취당"), QStringView(u"공격받"), QStringView(u"해킹당"),
                                      QStringView(u"털린"),   QStringView(u"잃은"),   QStringView(u"빼앗긴")};
    return std::any_of(verbs.begin(), verbs.end(), [&](QStringView end) { return shown.endsWith(end); });
}

/// 사건에서(는), 몫이었(는데), 경찰청(은): what a Korean pattern takes for a name with more than its
/// particle, or what the name ends in, says that it is no firm.
static bool endsAsNoFirm(const ClaimContext &context, Span name)
{
    const QStringView shown = context.words(name);
    if (!chars::isHangul(shown.back()))
        return false;
    static constexpr std::array offices{
        QStringView(u"경찰청"), QStringView(u"검찰청"), QStringView(u"경찰서"),
        QStringView(u"금융위"), QStringView(u"위원회"), QStringView(u"금감원"),
        QStringView(u"감독원"), QStringView(u"수사국"), QStringView(u"당국")};
    const auto closes = [&](QStringView end) { return shown.endsWith(end); };
    if (std::any_of(offices.begin(), offices.end(), closes) || closes(u"하였") || closes(u"입니"))
        return true;
    // 누르(는) 바람에, 옮기(는) 과정에서: a verb before a noun that leans on it.
    static const AnyOf leaning{u"는 바람", u"는 것",     u"는 중",   u"는 동안", u"는 순간",
                               u"는 사이", u"는 과정",   u"는 방식", u"는 수법", u"는 데 ",
                               u"는 등 ",  u"는 한편",   u"는 척",   u"는 방법", u"는 대로",
                               u"는 만큼", u"는 가운데", u"는 대신", u"는 틈"};
    if (leaning.opens(context.text.mid(name.end, 6)))
        return true;
    // 운영하(는), 거래되(던): the stem of a verb.
    if ((closes(u"하") || closes(u"되")) && QStringView(u"는던").contains(at(context.text, name.end)))
        return true;
    if (endsAsVerb(shown))
        return true;
    if (followsKoreanOffice(context, name) ||
        (closerOf(shown, Language::Korean).isEmpty() && namesNoFirm(shown)))
        return true;
    const Span stem = withoutEnding(context, name);
    return stem != name && stem.length() > 0 && namesNoFirm(context.words(stem));
}

void keep(const ClaimContext &context, Names &names, Span name, qsizetype wordsStart, Place place)
{
    name = withoutNote(context, name);
    if (isOneOfASort(context, name))
        return;
    // 2300万ドルは|ひなたペイから: the particle of the amount or date before it.
    const auto endsThere = [&](const auto &all) {
        return std::any_of(all.cbegin(), all.cend(),
                           [&](const auto &one) { return one.span.end == name.start; });
    };
    if (context.language == Language::Japanese && name.length() > 2 &&
        QStringView(u"はがをにの").contains(at(context.text, name.start)) &&
        (endsThere(context.page->amounts) || endsThere(context.page->dates)))
        ++name.start;
    // 노비텍스 공격(9천만 달러): the name without what befell it.
    if (context.language == Language::Korean) {
        static constexpr std::array deeds{
            QStringView(u" 공격"), QStringView(u" 해킹"), QStringView(u" 사건"),
            QStringView(u" 사고"), QStringView(u" 사태"), QStringView(u" 탈취"),
            QStringView(u" 유출"), QStringView(u" 도난"), QStringView(u" 절도")};
        for (bool cut = true; cut;) {
            cut = false;
            for (const QStringView deed : deeds) {
                if (context.words(name).endsWith(deed) && name.length() > deed.size() + 1) {
                    name.end -= deed.size();
                    cut = true;
                }
            }
        }
    }
    // 오렌지베(이) 측은: a syllable that cannot be a particle belongs to the name.
    if (place == Place::Particle && disagreesAsParticle(context, name.end))
        ++name.end;
    if (context.language == Language::Korean && name.length() > 1 &&
        (place == Place::Particle ? endsAsNoFirm(context, name) : endsAsVerb(context.words(name))))
        return;
    while (name.length() > 1 && at(context.text, name.end - 1) == u'.')
        --name.end;
    if (context.cast) {
        name = context.cast->wholeName(context.page, name);
        const PartyCast::Member *member = context.cast->named(context.page, name);
        if (member && ((member->person > 0 && member->firm == 0 && !isRobbedPerson(context, name)) ||
                       (member->place > 1 && member->firm == 0)))
            return;
    }
    name = wholeName(context, name);
    if (context.language == Language::French && isSeatOfUnnamed(context, name))
        return;
    if (mayBeName(context, name, place) && !describesObserver(context.words(name)) &&
        !isCited(context, name) && !isObserver(context, name, wordsStart))
        names.append(name);
}

QString casedSentence(const ClaimContext &context)
{
    return context.cased.mid(context.sentence.start, context.sentence.length()).toString();
}

} // namespace vigie::parties
