// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/easterntellers.h"

#include "indexing/facts/kinds/japanesethieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

/// Behind the name: that the sentence is about it.
bool isTopic(QStringView behind)
{
    static const HintedPattern words(
        u"^[」』\"'’”]?(?:\\([^)]{1,24}\\))?(?:は|が|も|では|、|の(?:集計|調べ|発表|報告|推計|報告書)|"
        u" ?(?:측|관계자|대변인)?(?:은|는|이|가|도|에서는) |, |:)"_s);
    constexpr qsizetype near = 32;
    return words.in(behind.left(near));
}

/// 財務省は6億ドルを奪われた, 재무부는 6억 달러를 빼앗겼다: only the subject can have lost it, if the clause
/// has no other.
bool lostItself(QStringView behind)
{
    static const HintedPattern words(
        u"^(?:社|側)?(?:は|も|が)[^がは。]{0,48}?を[^がは、。]{0,12}?(?:奪われ|盗まれ|失っ|失い|(?:だまし|"
        u"騙し|脅し)取られ|"
        u"抜き取られ|(?:窃取|詐取|強奪|横領)され|流出させ)(?:てい)?(?:た|ました)?(?=[。、」と]|こと|て|$)|"
        u"^(?:은|는|도) (?!(?:[^.]|[.](?=\\d)){0,60}?[가-힣a-z](?:이|가) )(?:[^.]|[.](?=\\d)){0,60}?[을를] "
        u"(?:[가-힣]+ )?"
        u"(?:(?:도난|탈취|유출|해킹|강탈|갈취|편취|절취|횡령)당[했해]|잃[었고]|빼앗[겼기]|도둑맞[았고]|털[렸려]|뜯[겼기])"_s);
    return words.in(behind);
}

/// The firm of which a name on the page is known to be another.
bool isKnownOther(const ClaimContext &context, const Party &victim)
{
    if (!victim.entity.isEmpty())
        return context.robbed && !context.robbed->contains(victim.entity);
    return false;
}

/// A title "ふじみ証券 2023年度サイバー被害レポート": the firm that publishes the text, where its sentence
/// does not name it.
bool publishesText(const ClaimContext &context, const Party &victim)
{
    static const AnyOf reports{u"レポート", u"報告", u"白書", u"月報", u"週報",
                               u"年報",     u"調査", u"統計", u"月刊", u"보고서",
                               u"백서",     u"월보", u"동향", u"통계", u"リポート"},
        own{u"当社", u"弊社", u"自社", u"当行", u"당사", u"자사"};
    static const HintedPattern edition(
        u"^[」』)]? ?(?:[0-9]{4}년?年?(?:度|版)?|第[0-9]+|月刊|年次|월간|연간)"_s);
    const QList<Span> &blocks = context.page->text->blocks;
    if (blocks.isEmpty() || victim.name.isEmpty())
        return false;
    const QStringView title = context.words(blocks.constFirst()).trimmed();
    const QString name = victim.name.toLower();
    return title.startsWith(name) && reports.in(title) && edition.in(title.mid(name.size())) &&
           !context.words(context.sentence).contains(name) && !own.in(context.words(context.sentence));
}

/// Whether who is named right before `end` only tells of others.
bool standsTeller(const ClaimContext &context, qsizetype end)
{
    const QList<EntityMatch> &known = context.page->entities;
    if (std::any_of(known.cbegin(), known.cend(), [&](const EntityMatch &match) {
            return match.span.end == end && context.robbed && !context.robbed->contains(match.entity);
        }))
        return true;
    qsizetype start = end;
    while (start > context.sentence.start && !QStringView(u"、。の, ").contains(context.text.at(start - 1)))
        --start;
    return start < end && tellsOfOthers(context.words({start, end}));
}

} // namespace

bool isOfTeller(const ClaimContext &context, Span date)
{
    static const HintedPattern ofDeed(u"^(?:に|の)?[^、。]{0,12}?(?:流出|盗|奪|起き|発生|あった|被害)"_s);
    static const AnyOf months{u"月", u"월"};
    constexpr qsizetype near = 24;
    if (!isEastAsian(context.language) || !months.in(context.words(date)))
        return false;
    const QStringView before = context.words({context.sentence.start, date.start});
    const QStringView behind = context.words({date.end, std::min(context.sentence.end, date.end + near)});
    // ordered or announced, and not 9月末時点で
    static const AnyOf acts{u"発表",     u"公表", u"命令", u"命じ", u"処分", u"勧告", u"発令",
                            u"明らかに", u"밝혔", u"발표", u"명령", u"처분", u"권고", u"공개했"},
        counted{u"時点", u"現在", u"まで", u"から", u"기준", u"까지", u"부터"};
    constexpr qsizetype last = 16;
    if (counted.in(behind.left(6)) || counted.in(context.words(date)) ||
        !acts.in(context.words(context.sentence).right(last)))
        return false;
    if (context.language == Language::Japanese) {
        const qsizetype length = before.endsWith(u"は、") ? 2 : before.endsWith(u'は') ? 1 : 0;
        return length > 0 && !ofDeed.in(behind) &&
               !japanesethieves::tellIn(behind.left(std::max<qsizetype>(behind.indexOf(u'、'), 0))) &&
               !japanesethieves::tellIn(behind.left(12)) && standsTeller(context, date.start - length);
    }
    return (before.endsWith(u"은 ") || before.endsWith(u"는 ")) && context.words(date).endsWith(u'일') &&
           standsTeller(context, date.start - 2);
}

bool tellsOfOthers(QStringView name)
{
    static constexpr std::array ends{
        QStringView(u"庁"),           QStringView(u"省"),         QStringView(u"警察署"),
        QStringView(u"府警"),         QStringView(u"県警"),       QStringView(u"道警"),
        QStringView(u"警察"),         QStringView(u"警視庁"),     QStringView(u"検察"),
        QStringView(u"地検"),         QStringView(u"国連"),       QStringView(u"国際連合"),
        QStringView(u"安保理"),       QStringView(u"委員会"),     QStringView(u"当局"),
        QStringView(u"政府"),         QStringView(u"裁判所"),     QStringView(u"地裁"),
        QStringView(u"高裁"),         QStringView(u"捜査局"),     QStringView(u"監視チーム"),
        QStringView(u"パネル"),       QStringView(u"通信社"),     QStringView(u"新聞"),
        QStringView(u"新聞社"),       QStringView(u"テレビ"),     QStringView(u"タイムズ"),
        QStringView(u"日報"),         QStringView(u"ニュース"),   QStringView(u"情報院"),
        QStringView(u"フォーラム"),   QStringView(u"研究所"),     QStringView(u"研究会"),
        QStringView(u"研究院"),       QStringView(u"総研"),       QStringView(u"学会"),
        QStringView(u"シンクタンク"), QStringView(u"포럼"),       QStringView(u"연구소"),
        QStringView(u"연구원"),       QStringView(u"학회"),       QStringView(u"싱크탱크"),
        QStringView(u"議会"),         QStringView(u"金融監督院"), QStringView(u"경찰"),
        QStringView(u"경찰청"),       QStringView(u"경찰서"),     QStringView(u"검찰"),
        QStringView(u"검찰청"),       QStringView(u"지검"),       QStringView(u"국세청"),
        QStringView(u"관세청"),       QStringView(u"서울청"),     QStringView(u"지방청"),
        QStringView(u"국정원"),       QStringView(u"국가정보원"), QStringView(u"금감원"),
        QStringView(u"금융감독원"),   QStringView(u"금융위"),     QStringView(u"위원회"),
        QStringView(u"법무부"),       QStringView(u"재무부"),     QStringView(u"국무부"),
        QStringView(u"국방부"),       QStringView(u"외교부"),     QStringView(u"통일부"),
        QStringView(u"과기정통부"),   QStringView(u"법원"),       QStringView(u"유엔"),
        QStringView(u"안보리"),       QStringView(u"인터폴"),     QStringView(u"유로폴"),
        QStringView(u"당국"),         QStringView(u"정부"),       QStringView(u"백악관"),
        QStringView(u"패널"),         QStringView(u"감시팀"),     QStringView(u"수사국"),
        QStringView(u"일보"),         QStringView(u"신문"),       QStringView(u"뉴스"),
        QStringView(u"방송"),         QStringView(u"통신"),       QStringView(u"타임스"),
        QStringView(u"저널"),         QStringView(u"경제"),       QStringView(u"로이터"),
        QStringView(u"블룸버그")};
    static constexpr std::array whole{QStringView(u"fbi"),          QStringView(u"cia"),
                                      QStringView(u"nsa"),          QStringView(u"cisa"),
                                      QStringView(u"ofac"),         QStringView(u"fincen"),
                                      QStringView(u"nisc"),         QStringView(u"jpcert"),
                                      QStringView(u"jpcert/cc"),    QStringView(u"ipa"),
                                      QStringView(u"jc3"),          QStringView(u"jvcea"),
                                      QStringView(u"jafic"),        QStringView(u"kisa"),
                                      QStringView(u"fiu"),          QStringView(u"ncsc"),
                                      QStringView(u"enisa"),        QStringView(u"fatf"),
                                      QStringView(u"doj"),          QStringView(u"dhs"),
                                      QStringView(u"nsc"),          QStringView(u"nis"),
                                      QStringView(u"un"),           QStringView(u"msmt"),
                                      QStringView(u"ユーロポール"), QStringView(u"インターポール"),
                                      QStringView(u"nhk"),          QStringView(u"kbs"),
                                      QStringView(u"mbc"),          QStringView(u"sbs"),
                                      QStringView(u"ロイター"),     QStringView(u"ブルームバーグ"),
                                      QStringView(u"共同通信"),     QStringView(u"時事通信"),
                                      QStringView(u"聯合ニュース"), QStringView(u"nk뉴스"),
                                      QStringView(u"zachxbt")};
    const QString lower = name.toString().toLower();
    return std::find(whole.begin(), whole.end(), QStringView(lower)) != whole.end() ||
           std::any_of(ends.begin(), ends.end(), [&](QStringView end) { return lower.endsWith(end); });
}

bool onlyTells(const ClaimContext &context, const Party &victim)
{
    if (isEastAsian(context.language) && (victim.name.startsWith(u'・') || publishesText(context, victim)))
        return true;
    if (!isEastAsian(context.language) || victim.isEmpty() ||
        context.words(context.sentence).contains(u'\t') ||
        !(isKnownOther(context, victim) || tellsOfOthers(victim.name)))
        return false;
    const QStringView sentence = context.words(context.sentence);
    const QString name = victim.name.toLower();
    qsizetype p = sentence.indexOf(name);
    if (p < 0) // carried from what was told before: only if that was its own
        return !context.lastVictim.isEmpty() ? context.lastVictim.name != victim.name : true;
    for (; p >= 0; p = sentence.indexOf(name, p + name.size())) {
        const QStringView behind = sentence.mid(p + name.size());
        if (!isTopic(behind) || lostItself(behind))
            return false;
    }
    return true;
}

} // namespace vigie::parties
