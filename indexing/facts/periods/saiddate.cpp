// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/saiddate.h"

#include "indexing/facts/periods/sayingwords.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::saiddate {

namespace {

constexpr qsizetype datelineReach = 60; ///< "WASHINGTON / NEW YORK, ", before the date
constexpr qsizetype agencyReach = 24;   ///< "(Agency) - ", behind it
constexpr qsizetype wordReach = 4;      ///< signs and little words between a date and a word of saying

/// One, or two as typed by agencies, between spaces.
bool isDash(QStringView text, qsizetype p)
{
    const QChar c = chars::at(text, p);
    const qsizetype behind = p + (c == u'-' && chars::at(text, p + 1) == u'-' ? 2 : 1);
    return (c == u'-' || c == u'=') && chars::at(text, p - 1) == u' ' && chars::at(text, behind) == u' ';
}

template <size_t Count>
bool endsWithAny(QStringView text, const std::array<QStringView, Count> &words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.endsWith(word); });
}

template <size_t Count>
bool beginsWithAny(QStringView text, const std::array<QStringView, Count> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return chars::standsAt(text, 0, word); });
}

/// How a sentence ends that tells what was said; before it stand と or 고.
constexpr std::array sayingsJapanese{
    QStringView(u"と発表した"),     QStringView(u"と公表した"), QStringView(u"と明らかにした"),
    QStringView(u"を明らかにした"), QStringView(u"と述べた"),   QStringView(u"と報告した"),
    QStringView(u"と報じた"),       QStringView(u"と伝えた"),   QStringView(u"と表明した"),
    QStringView(u"と指摘した"),     QStringView(u"と説明した"), QStringView(u"と主張した"),
    QStringView(u"と語った"),       QStringView(u"と話した"),   QStringView(u"を発表した"),
    QStringView(u"と断定した"),     QStringView(u"と発表"),     QStringView(u"と確認した"),
    QStringView(u"、公表した"),     QStringView(u"、発表した"), QStringView(u"を公表した"),
    QStringView(u"と認めた"),       QStringView(u"を認めた"),   QStringView(u"と訂正した"),
    QStringView(u"に訂正した"),     QStringView(u"と警告した"), QStringView(u"と非難した"),
    QStringView(u"と特定した"),     QStringView(u"と謝罪した"), QStringView(u"と陳謝した"),
    QStringView(u"と釈明した"),     QStringView(u"と否定した"), QStringView(u"を否定した")};
constexpr std::array sayingsKorean{
    QStringView(u"고 밝혔다"),       QStringView(u"고 발표했다"),     QStringView(u"고 말했다"),
    QStringView(u"고 전했다"),       QStringView(u"고 보도했다"),     QStringView(u"고 설명했다"),
    QStringView(u"고 주장했다"),     QStringView(u"고 공개했다"),     QStringView(u"고 지적했다"),
    QStringView(u"고 보고했다"),     QStringView(u"고 확인했다"),     QStringView(u"고 강조했다"),
    QStringView(u"고 인정했다"),     QStringView(u"고 시인했다"),     QStringView(u"고 신고했다"),
    QStringView(u"고 통보했다"),     QStringView(u"고 고지했다"),     QStringView(u"고 해명했다"),
    QStringView(u"고 추정했다"),     QStringView(u"고 집계했다"),     QStringView(u"고 분석했다"),
    QStringView(u"고 경고했다"),     QStringView(u"고 판단했다"),     QStringView(u"고 평가했다"),
    QStringView(u"고 지목했다"),     QStringView(u"고 결론 내렸다"),  QStringView(u"고 덧붙였다"),
    QStringView(u"고 했다"),         QStringView(u"고 밝혔습니다"),   QStringView(u"고 발표했습니다"),
    QStringView(u"고 보고했습니다"), QStringView(u"고 설명했습니다"), QStringView(u"고 확인했습니다"),
    QStringView(u"고 밝힘"),         QStringView(u"고 발표함"),       QStringView(u"고 보고함"),
    QStringView(u"고 확인함"),       QStringView(u"고 평가함"),       QStringView(u"고 지적함"),
    QStringView(u"고 밝혔음"),       QStringView(u"고 하였다"),       QStringView(u"고 발표하였다"),
    QStringView(u"고 확인하였다"),   QStringView(u"고 결론지었다"),   QStringView(u"고 보았다")};

} // namespace

bool isDateline(QStringView text, Span block, const ScannedDate &date)
{
    if (date.span.start - block.start > datelineReach || date.date.precision != FuzzyDate::Precision::Day)
        return false;
    // A place and signs, no sentence, stand before it.
    const QStringView before = text.mid(block.start, date.span.start - block.start);
    if (before.count(u' ') > wordReach)
        return false;
    // « Atlanta, 30 juin 2025. Quatre … »: a place, the day and a full stop.
    const QStringView place = before.trimmed();
    if ((place.endsWith(u',') || place.endsWith(u", le")) && place.size() > 2 &&
        text.mid(date.span.end, 2) == u". " &&
        std::none_of(place.begin(), place.end(), [](QChar c) { return c.isDigit(); }))
        return true;
    const qsizetype limit = std::min(block.end, date.span.end + agencyReach);
    // 【ソウル2月27日北洋通信】
    const QStringView behind = text.mid(date.span.end, limit - date.span.end);
    if ((before.startsWith(u'【') || before.startsWith(u'[')) &&
        (behind.contains(u'】') || behind.contains(u']')))
        return true;
    // [서울=새한뉴스] 2025년 7월 3일 박지민 기자 = …: before the sign that ends the names of place and
    // writer.
    constexpr qsizetype namesReach = 32;
    const QStringView names = text.mid(date.span.end, std::min(block.end - date.span.end, namesReach));
    const qsizetype sign = names.indexOf(QStringView(u" = "));
    // ▲ 2025년 11월 27일 = …: an entry of a list, which names nobody.
    if (sign == 0 && !before.contains(u'[') && !before.contains(u'('))
        return false;
    if (sign >= 0 && std::none_of(names.begin(), names.begin() + sign, [](QChar c) { return c.isDigit(); }))
        return true;
    for (qsizetype p = date.span.end; p < limit; ++p) {
        if (isDash(text, p))
            return true;
        const QChar c = text.at(p);
        const bool agency = c == u'(' || c == u')' || c == u' ' || c == u',' || c == u'/' || c == u'.';
        const bool inBrackets = text.mid(date.span.end, p - date.span.end).contains(u'(') &&
                                !text.mid(date.span.end, p - date.span.end).contains(u')');
        if (!agency && !inBrackets)
            return false;
    }
    return false;
}

/// 警察庁は、集団が5月12日に…と発表した, 국가정보원은 라자루스가 4일 …했다고 밝혔다: behind the subject of
/// what the one told before it says.
static bool followsInnerSubject(QStringView text, Span sentence, qsizetype subject)
{
    constexpr qsizetype longest = 40;
    const QChar particle = chars::at(text, subject);
    if (particle != u'が' && particle != u'이' && particle != u'가')
        return false;
    const qsizetype from = std::max(sentence.start, subject - longest);
    const QStringView before = text.mid(from, subject - from);
    // Xは18日、Yが今年、
    const qsizetype topic = particle == u'が' ? before.lastIndexOf(u'は') : -1;
    return particle == u'が' ? before.contains(u"は、") || (topic >= 0 && before.mid(topic).contains(u'、'))
                             : before.contains(u"은 ") || before.contains(u"는 ");
}

/// FBI는 2023년 1월 라자루스가 …: a month behind an office or an analyst, and before somebody else's deed.
static bool followsOffice(QStringView text, Span sentence, const ScannedDate &date)
{
    if (date.date.precision != FuzzyDate::Precision::Month)
        return false;
    static const AnyOf offices{u"fbi",    u"연방수사국", u"경찰", u"검찰", u"당국",     u"정부",   u"감시팀",
                               u"패널",   u"유엔",       u"msmt", u"청은", u"부는",     u"국은",   u"원은",
                               u"위는",   u"위원회",     u"국가", u"백악", u"체이널리", u"엘립틱", u"trm",
                               u"분석업", u"보고서",     u"참여", u"성명", u"법원",     u"재판부", u"대변인"};
    static const HintedPattern deed(
        u"^,? [\"“‘']?(?!해커|공격자|범인|누군가|괴한|신원)(?:[가-힣a-z0-9·]+ ){0,3}?[\"“‘']?[가-힣a-z0-9]{2,}(?:이|가) |^(?![^.]{0,60}?(?:빠져나간|도난당한|탈취된|탈취당한|유출된|사라진|털린|빼앗긴) (?:사건|돈|자금|가상자산|코인))[^.]{0,60}?(?:소행|배후|책임)"_s);
    constexpr qsizetype reach = 90;
    const QStringView behind =
        text.mid(date.span.end, std::min(reach, std::max<qsizetype>(0, sentence.end - date.span.end)));
    return offices.in(text.mid(sentence.start, date.span.start - sentence.start)) && deed.in(behind);
}

/// 当局は7日、…; 당국은 7일 …: right behind who acts.
static bool followsTopic(QStringView text, Span sentence, const ScannedDate &date)
{
    const QChar last = chars::at(text, date.span.start - 1);
    if (followsInnerSubject(text, sentence, date.span.start - (last == u' ' ? 2 : 1)))
        return false;
    if (last == u'は' || last == u'が' || last == u'も')
        return chars::at(text, date.span.end) == u'、' || text.mid(date.span.end, 2) == u"に、";
    const QChar topic = chars::at(text, date.span.start - 2);
    return last == u' ' && QStringView(u"은는이가").contains(topic) &&
           (date.date.precision == FuzzyDate::Precision::Day || followsOffice(text, sentence, date));
}

/// X가 지난달 24일 2억 달러를 탈취당한 사건이 …라고 밝혔다: whether what follows within a clause by the way
/// is what befell the subject before the day.
static bool isOfRobbed(QStringView text, Span sentence, const ScannedDate &date)
{
    static const HintedPattern befell(
        u"^[^.]{0,50}?(?:(?:탈취|도난|해킹|유출|절취|강탈|횡령)당한|빼앗긴|뺏긴|털린|잃은|도둑맞은) "
        u"(?:[가-힣]+ )?(?:사건|사고|사실|것|일|돈|자금|가상자산|코인)"_s);
    constexpr qsizetype reach = 90;
    const QChar subject = chars::at(text, date.span.start - 2);
    return (subject == u'이' || subject == u'가') &&
           befell.in(text.mid(date.span.end,
                              std::min(reach, std::max<qsizetype>(0, sentence.end - date.span.end))));
}

bool isOfEasternFinding(QStringView text, Span sentence, const ScannedDate &date)
{
    if (date.date.precision != FuzzyDate::Precision::Day || date.span.start <= sentence.start)
        return false;
    static const HintedPattern that(u"(?:것으로|사실이|점이|사실은) $|(?:こと|の|事実)(?:が|は)、?$"_s),
        found(u"^ ?(?:[가-힣]+ )?(?:확인|드러|밝혀|파악|나타|알려|전해|집계|판명|조사|분석|뒤늦게)|"
              u"^(?:に|、|までに)+(?:[^、。]{1,12}への取材で)?(?:分か|わか|判明|明らか|確認|発覚)"_s);
    constexpr qsizetype near = 8, reach = 24;
    const qsizetype from = std::max(sentence.start, date.span.start - near);
    return that.in(text.mid(from, date.span.start - from)) &&
           found.in(text.mid(date.span.end,
                             std::min(reach, std::max<qsizetype>(0, sentence.end - date.span.end))));
}

/// 30일 통일부 당국자는 "…"고 말했다: the day opens the sentence, who says it follows.
static bool opensBeforeSpeaker(QStringView text, Span sentence, const ScannedDate &date)
{
    constexpr qsizetype speakerLength = 30;
    if (date.date.precision != FuzzyDate::Precision::Day ||
        !text.mid(sentence.start, date.span.start - sentence.start).trimmed().isEmpty())
        return false;
    const qsizetype limit = std::min(sentence.end - 1, date.span.end + speakerLength);
    for (qsizetype p = date.span.end + 1; p < limit; ++p) {
        const QChar c = text.at(p), next = text.at(p + 1);
        if (next == u'"' || next == u'「' || (next == u' ' && text.mid(p + 2, 1) == u"\""))
            return QStringView(u"은는이가はが").contains(c);
    }
    return false;
}

/// 4月1日、日本、米国及び韓国は、本年1月から3月までに…: the day opens the sentence, and what is said has a
/// time of its own behind who says it.
static bool opensBeforeTimeOfDeed(QStringView text, Span sentence, const ScannedDate &date)
{
    static const HintedPattern words(u"^(?:に)?、[^。はが]{1,40}?は、?(?:[^。]{0,24}?[^。0-9])?(?:(?:19|20)["
                                     u"0-9]{2}年|[0-9]{1,2}月|昨年|今年|本年|一昨年|"
                                     u"上半期|下半期|四半期)"_s);
    constexpr qsizetype reach = 90;
    return date.date.precision == FuzzyDate::Precision::Day &&
           text.mid(sentence.start, date.span.start - sentence.start).trimmed().isEmpty() &&
           words.in(text.mid(date.span.end, sentence.end - date.span.end).left(reach));
}

/// と国会に報告した, との見方を示した, とする報告書を公表した: a sentence that tells what somebody said.
static bool endsInTelling(QStringView ending)
{
    static const HintedPattern words(
        u"(?:と|との[^、。とを]{1,14}を|とする[^、。とを]{1,16}を)(?:[^、。とをがは]{1,14}に)?(?:対して?)?(?:"
        u"改めて|正式に)?"
        u"(?:(?:発表|公表|報告|説明|指摘|主張|断定|確認|警告|非難|特定|推計|推定|分析|証言|答弁|強調|明言|"
        u"表明|通知|通報|"
        u"公開|報道|試算|認定|結論づけ)(?:した|している|しました|しています)|"
        u"して(?:いる|います|おります)$|"
        u"(?:明らかにし|述べ|語っ|話し|伝え|報じ|認め|見積もっ|示し|訴え|答え|みてい|見てい|まとめ)(?:た|る|"
        u"ました))$|"
        // 被害額を4億円に改めた
        u"(?:に|へ)と?(?:大幅に|上方|下方)?(?:引き上げ|引き下げ|改め|訂正し|修正し|見直し|更新し)(?:た|ました|ている)$"_s);
    constexpr qsizetype reach = 40;
    return words.in(ending.right(reach));
}

/// 3億円が流出した事件は18日、発生から1年を迎えた; 18日で1カ月がたつ: the day on which somebody looks back.
static bool isAnniversary(QStringView text, Span sentence, const ScannedDate &date)
{
    static const HintedPattern words(
        u"^(?:で|に|には|は|をもって)?、?(?:[^。、0-9]{1,12}から)?(?:ちょうど|丸|まる|満)?[0-"
        u"9一二三四五六七八九十]{1,2}"
        u"(?:年|周年|(?:か|カ|ヶ|ヵ|ケ|箇)月|週間)(?:が|を|に|と)?(?:た[つっち]|経|過ぎ|迎え|な[るっり]|の節目|$)"_s);
    constexpr qsizetype clause = 30;
    return date.date.precision == FuzzyDate::Precision::Day &&
           words.in(text.mid(date.span.end, std::min(clause, sentence.end - date.span.end)));
}

bool isOfSpeaker(QStringView text, Span sentence, const ScannedDate &date)
{
    if (isAnniversary(text, sentence, date))
        return true;
    if (!opensBeforeSpeaker(text, sentence, date) && !opensBeforeTimeOfDeed(text, sentence, date) &&
        (date.span.start <= sentence.start || !followsTopic(text, sentence, date)))
        return false;
    const QStringView ending = [&] {
        QStringView all = text.mid(sentence.start, sentence.length()).trimmed();
        while (all.endsWith(u'.') || all.endsWith(u'。') || all.endsWith(u'」') || all.endsWith(u'"'))
            all.chop(1);
        return all;
    }();
    // 4억 엔어치가 11일과 12일 이틀간: days on which something lasts, or of a sum that is the subject.
    static constexpr std::array lasting{QStringView(u"과 "),   QStringView(u"와 "),
                                        QStringView(u"부터"),  QStringView(u" 이틀"),
                                        QStringView(u" 사흘"), QStringView(u"에 걸쳐")};
    const QStringView next = text.mid(date.span.end, 4);
    const QStringView subject = text.mid(sentence.start, date.span.start - sentence.start).trimmed();
    if (std::any_of(lasting.begin(), lasting.end(),
                    [&](QStringView word) { return next.startsWith(word); }) ||
        subject.endsWith(u"어치가") || subject.endsWith(u"달러가") || subject.endsWith(u"원이") ||
        subject.endsWith(u"엔이"))
        return false;
    if (isOfRobbed(text, sentence, date))
        return false;
    const bool ofDay = date.date.precision == FuzzyDate::Precision::Day;
    static constexpr std::array judgesJapanese{QStringView(u"を言い渡した"), QStringView(u"と言い渡した"),
                                               QStringView(u"を命じた")};
    static constexpr std::array judgesKorean{
        QStringView(u"을 선고했다"),   QStringView(u"를 선고했다"),   QStringView(u"고 선고했다"),
        QStringView(u"을 선고하였다"), QStringView(u"를 선고하였다"), QStringView(u"고 선고하였다"),
        QStringView(u"을 선고함"),     QStringView(u"를 선고함"),     QStringView(u"을 확정했다"),
        QStringView(u"을 명령했다"),   QStringView(u"을 명했다"),     QStringView(u"를 명했다")};
    if (ofDay && (endsWithAny(ending, judgesJapanese) || endsWithAny(ending, judgesKorean)))
        return true;
    return endsWithAny(ending, sayingsJapanese) || endsWithAny(ending, sayingsKorean) ||
           (ofDay && endsInTelling(ending));
}

bool isOfLaterTelling(QStringView text, Span sentence, const ScannedDate &date, Span amount)
{
    constexpr qsizetype longest = 60;
    if (date.span.start < amount.end || sentence.end - date.span.end > longest ||
        !text.mid(amount.end, date.span.start - amount.end).contains(u'、'))
        return false;
    const QStringView next = text.mid(date.span.end, 3);
    QStringView ending = text.mid(date.span.end, sentence.end - date.span.end).trimmed();
    while (ending.endsWith(u'。'))
        ending.chop(1);
    return (next.startsWith(u'、') || next.startsWith(u"に、") || next.startsWith(u"には") ||
            next.startsWith(u'に')) &&
           !std::any_of(ending.begin(), ending.end(), [](QChar c) { return c.isDigit(); }) &&
           endsInTelling(ending);
}

bool isOfCourt(QStringView text, Span sentence, const ScannedDate &date, Span amount)
{
    // "Sentenced a man who had stolen $4 million"; "men who had opened an account stole" did it that day.
    static constexpr std::array doers{QStringView(u" who had "), QStringView(u" qui avait "),
                                      QStringView(u" qui avaient ")};
    constexpr qsizetype verb = 20;
    static constexpr std::array suspicions{QStringView(u"疑いで"),     QStringView(u"容疑で"),
                                           QStringView(u"罪で"),       QStringView(u"として逮捕"),
                                           QStringView(u"として起訴"), QStringView(u"として、"),
                                           QStringView(u"혐의로")};
    const QStringView between =
        amount.start >= date.span.end ? text.mid(date.span.end, amount.start - date.span.end) : QStringView();
    // « Le vol de février 2025 contre X, qui avait perdu … »: the deed's own time.
    static const HintedPattern ofDeed(
        u"\\b(?:vol|piratage|attaque|casse|braquage|intrusion|theft|hack|heist|attack|robbery|"
        u"breach|raid)\\b[^.;,]{0,30}$"_s);
    constexpr qsizetype near = 60;
    if (ofDeed.in(text.mid(sentence.start, date.span.start - sentence.start).right(near)))
        return false;
    if (holds<sayingwords::charges>(text, {date.span.end, amount.start}) ||
        std::any_of(doers.begin(), doers.end(),
                    [&](QStringView word) { return between.right(verb + word.size()).contains(word); }))
        return true;
    // Japanese and Korean tell the deed between who acts and what is done about it.
    const QStringView after = text.mid(amount.end, sentence.end - amount.end);
    if (between.isEmpty() || date.span.start <= sentence.start ||
        std::none_of(suspicions.begin(), suspicions.end(),
                     [&](QStringView word) { return after.contains(word); }))
        return false;
    // 피고인들은 2023. 4. 9. 182억 원을 탈취한 혐의로 기소되었다: whoever is accused did it that day.
    static constexpr std::array accused{QStringView(u"피고인은 "), QStringView(u"피고인들은 "),
                                        QStringView(u"피고인이 "), QStringView(u"피고인들이 ")};
    return !endsWithAny(text.left(date.span.start), accused) && followsTopic(text, sentence, date);
}

bool isOfTelling(QStringView text, Span sentence, const ScannedDate &date)
{
    // "Confirmed last week that hackers had taken"
    const QStringView behind = text.mid(date.span.end, 6);
    const bool that =
        behind.startsWith(u" that ") || behind.startsWith(u" que ") || behind.startsWith(u" qu'");
    if ((date.date.precision != FuzzyDate::Precision::Day && !that) || date.span.start <= sentence.start)
        return false;
    constexpr qsizetype reach = 60;
    const QStringView before = text.mid(sentence.start, date.span.start - sentence.start).right(reach);
    static const HintedPattern verbs(
        u"(?:\\b(?:a|ont|avait|avaient)(?: [a-zéèê]+ment| également| ensuite| aussi| enfin| ainsi){0,2} "
        u"(?:reconnu|admis|avoué|confirmé|déclaré|annoncé|indiqué|affirmé|assuré|précisé|révélé|rapporté|"
        u"expliqué|estimé|évalué|chiffré|porté|ramené|revu|relevé|attribué|imputé|accusé|constaté|calculé|"
        u"recensé|publié|dévoilé|signalé|raconté|témoigné|répondu|soutenu|prévenu|alerté|démenti|nié|"
        u"contesté|appris|notifié|dit|écrit|rappelé|souligné|dénoncé|averti|fait "
        u"(?:savoir|état|part)|informé|convenu)|"
        u"\\b(?:admitted|acknowledged|confirmed|conceded|estimated|attributed|blamed|revealed|put|raised|"
        u"revised|denied|warned|told [a-z]+)|\\bs'est exprimée?|"
        u"\\b(?:réuni|interrogé|entendu|auditionné|joint|contacté|questionné)e?s?(?: par [^,;.]{2,40}?)?|"
        u"\\bcompara(?:ît|issait|issaient|issent)|\\b(?:met|meeting))"
        u"(?: à la (?:hausse|baisse)| publiquement| officiellement)?"
        u"(?:,? (?:on|late|early|le|ce|cette|dès|encore|en|fin|début|courant))?,? ?$"_s);
    // "As was claimed in the House on 27 August"
    static const HintedPattern claimed(
        u", as (?:was |had been |has been )?(?:claimed|reported|stated|alleged|announced|told|said|"
        u"suggested)(?: [a-z]+){0,5} (?:on|in|last) $"_s);
    // "Our governments today attribute the following thefts of 2024 to"
    static const HintedPattern telling(
        u"^,? (?:[a-z]+ly "
        u")?(?:attribut|blam|announc|confirm|publish|releas|condemn|denounc|accus|warn|report|"
        u"acknowledg|link|tie)(?:es?|s|d|ed)? (?:[a-z]+ "
        u"){0,4}?(?:thefts?|hacks?|heists?|attacks?|breach(?:es)?|"
        u"that|raids?|robber(?:y|ies)|exploits?|incidents?|cases?|loss(?:es)?)\\b"_s);
    return verbs.in(before) || claimed.in(before) ||
           telling.in(
               text.mid(date.span.end, std::max<qsizetype>(0, sentence.end - date.span.end)).left(2 * reach));
}

bool isBesideSaying(QStringView text, Span sentence, const ScannedDate &date)
{
    static constexpr std::array before{QStringView(u"said"),           QStringView(u"said on"),
                                       QStringView(u"told reporters"), QStringView(u"told reporters on"),
                                       QStringView(u"announced"),      QStringView(u"announced on"),
                                       QStringView(u"reported"),       QStringView(u"reported on"),
                                       QStringView(u"stated"),         QStringView(u"stated on"),
                                       QStringView(u"dated"),          QStringView(u"daté d'"),
                                       QStringView(u"daté du"),        QStringView(u"datée du"),
                                       QStringView(u"datée d'"),       QStringView(u"datant de"),
                                       QStringView(u"datant d'"),      QStringView(u"statement of"),
                                       QStringView(u"statement on"),   QStringView(u"statement issued on"),
                                       QStringView(u"report of"),      QStringView(u"made public on"),
                                       QStringView(u"wrote on"),       QStringView(u"communiqué du"),
                                       QStringView(u"déclaration du"), QStringView(u"rapport de"),
                                       QStringView(u"rapport du"),     QStringView(u"rapport d'"),
                                       QStringView(u"a indiqué"),      QStringView(u"a indiqué le"),
                                       QStringView(u"ont indiqué"),    QStringView(u"ont indiqué le"),
                                       QStringView(u"a déclaré"),      QStringView(u"a déclaré le"),
                                       QStringView(u"ont déclaré"),    QStringView(u"ont déclaré le"),
                                       QStringView(u"a annoncé"),      QStringView(u"a annoncé le"),
                                       QStringView(u"ont annoncé"),    QStringView(u"ont annoncé le"),
                                       QStringView(u"a rapporté"),     QStringView(u"a rapporté le"),
                                       QStringView(u"a affirmé le")};
    static constexpr std::array after{
        QStringView(u"statement"),    QStringView(u"report"),   QStringView(u"filing"),
        QStringView(u"announcement"), QStringView(u"の声明"),   QStringView(u"付の声明"),
        QStringView(u"の報告書"),     QStringView(u"の発表"),   QStringView(u"の会見"),
        QStringView(u"の記者会見"),   QStringView(u"付声明"),   QStringView(u"号で"),
        QStringView(u"号の"),         QStringView(u"号に"),     QStringView(u"付の"),
        QStringView(u"付けの"),       QStringView(u"付で"),     QStringView(u"付けで"),
        QStringView(u"호에서"),       QStringView(u"호에"),     QStringView(u"호 "),
        QStringView(u"声明"),         QStringView(u"성명"),     QStringView(u"보고서"),
        QStringView(u"발표"),         QStringView(u"기자회견"), QStringView(u"보도자료")};
    static constexpr std::array printed{QStringView(u"기사"), QStringView(u"온라인"), QStringView(u"인터넷"),
                                        QStringView(u"신문"), QStringView(u"지면"),   QStringView(u"보도"),
                                        QStringView(u"사설"), QStringView(u"칼럼"),   QStringView(u"공지"),
                                        QStringView(u"공시"), QStringView(u"본지"),   QStringView(u"속보"),
                                        QStringView(u"관보"), QStringView(u"소식지"), QStringView(u"1면"),
                                        QStringView(u"서한"), QStringView(u"공문")};
    const QStringView behind = text.mid(date.span.end, sentence.end - date.span.end);
    qsizetype skip = 0;
    while (skip < behind.size() && (behind.at(skip) == u' ' || behind.at(skip) == u'자'))
        ++skip;
    // 1日夕の記者会見で
    static constexpr std::array hours{QStringView(u"夕方"), QStringView(u"夕"),   QStringView(u"夜"),
                                      QStringView(u"朝"),   QStringView(u"昼"),   QStringView(u"深夜"),
                                      QStringView(u"未明"), QStringView(u"午前"), QStringView(u"午後")};
    for (const QStringView hour : hours) {
        if (behind.mid(skip).startsWith(hour)) {
            skip += hour.size();
            break;
        }
    }
    if (beginsWithAny(behind.mid(skip), after))
        return true;
    // 17일 자 온라인 기사: 자 says that it is the day of what was printed.
    if (behind.left(skip).contains(u'자') &&
        std::any_of(printed.begin(), printed.end(),
                    [&](QStringView word) { return behind.mid(skip).startsWith(word); }))
        return true;
    QStringView head = text.mid(sentence.start, date.span.start - sentence.start).trimmed();
    return std::any_of(before.begin(), before.end(),
                       [&](QStringView word) { return chars::standsBefore(head, head.size(), word); });
}

} // namespace vigie::saiddate
