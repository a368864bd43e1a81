// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/partyissuer.h"

#include "indexing/facts/names/easternnameparts.h"
#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/partynames.h"
#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/parties/partymemory.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

/// 2025年9月1日 ミナモ・デジタル, 햇발거래소, 2024년 7월 8일: a line with nothing but a firm and a day.
static Party signedBy(ClaimContext context, Span line)
{
    context.sentence = line;
    Span rest = line;
    for (const ScannedDate &date : context.page->dates) {
        if (!line.contains(date.span))
            continue;
        // 2025年の大型事件: a title, not a day on which somebody signed.
        if (date.date.precision == FuzzyDate::Precision::Year)
            return {};
        if (date.span.start - line.start > line.end - date.span.end)
            rest.end = std::min(rest.end, date.span.start);
        else
            rest.start = std::max(rest.start, date.span.end);
    }
    static const HintedPattern name(
        u"^[\\s,.、()\\[\\]-]*(?:株式会社|合同会社|有限会社|주식회사|\\(주\\)|㈜)?\\s*"
        u"([\\w・.&-]+?(?: [A-Z][\\w.&-]*){0,2}?)\\s*(?:株式会社|合同会社|有限会社|주식회사|\\(주\\)|㈜)?"
        u"(?:\\s*(?:代表取締役|대표이사|대표|運営事務局|お客様センター|임직원)[^\\n]{0,24})?[\\s,.、()\\[\\]]*$"_s);
    static const AnyOf others{
        u"新聞",       u"通信",     u"日報",       u"放送",     u"評論",         u"ニュース", u"警察",
        u"庁",         u"省",       u"委員",       u"研究",     u"協会",         u"裁判",     u"検察",
        u"便り",       u"第",       u"調査",       u"分析",     u"脅威",         u"監視",     u"シンクタンク",
        u"法律事務所", u"監査",     u"신문",       u"통신",     u"일보",         u"방송",     u"뉴스",
        u"경찰",       u"검찰",     u"위원",       u"연구",     u"협회",         u"법원",     u"금융위",
        u"부처",       u"감독원",   u"호",         u"분석",     u"위협",         u"보안",     u"안보",
        u"조사",       u"인텔",     u"법무법인",   u"회계법인", u"보도",         u"保険",     u"火災",
        u"海上",       u"損保",     u"フォレンジ", u"リサーチ", u"セキュリティ", u"総研",     u"コンサル",
        u"ブログ",     u"レポート", u"レビュー",   u"まとめ",   u"블로그",       u"리포트"};
    constexpr qsizetype shortest = 2, longest = 24;
    if (rest.length() < shortest || others.in(context.words(line)))
        return {};
    const QRegularExpressionMatch match = name.match(context.cased.mid(rest.start, rest.length()).toString());
    if (!match.hasMatch() || match.capturedLength(1) < shortest || match.capturedLength(1) > longest)
        return {};
    const Span found{rest.start + match.capturedStart(1), rest.start + match.capturedEnd(1)};
    // Without a day or a legal form beside it only a word that is shaped as names are.
    static const AnyOf forms{u"会社", u"회사", u"(주)", u"㈜"};
    if (rest == line && !forms.in(context.words(line)) && !easternNames(context, line).contains(found))
        return {};
    // 7月の不正流出まとめ: a title.
    if (context.text.at(found.start) == u'の')
        return {};
    // 작성일 2024-09-05: a label.
    if (context.language == Language::Korean && namesNoFirm(context.words(found)) &&
        closerOf(context.words(found), Language::Korean).isEmpty())
        return {};
    return mayBeName(context, found) ? Party{{}, asWritten(context, found)} : Party();
}

/// 안녕하세요. 하늘코인랩입니다.: how a firm introduces itself.
static Party introducedBy(const ClaimContext &context, Span block)
{
    static const HintedPattern greeting(
        u"^(?:안녕하세요|안녕하십니까)?[.,! ]*(?:(?:고객|회원|이용자) ?여러분[.,! ]*)?"
        u"(?:가상자산 거래소 |암호화폐 거래소 |주식회사 |\\(주\\) ?)?([가-힣a-z0-9]{2,14})(?: 팀)?입니다[.!]"_s);
    if (context.language != Language::Korean)
        return {};
    const QRegularExpressionMatch match = greeting.match(context.words(block).left(60).toString());
    const Span name{block.start + match.capturedStart(1), block.start + match.capturedEnd(1)};
    return match.hasMatch() && !namesNoFirm(context.words(name)) && mayBeName(context, name)
               ? Party{{}, asWritten(context, name)}
               : Party();
}

/// 当社が集計した, 当社の分析: who insures, counts or traces tells of the losses of others.
static bool watchesOthers(const ClaimContext &context)
{
    static const AnyOf watching{u"当社が把握し",     u"当社が集計",     u"当社の集計",     u"契約先",
                                u"当社が追跡",       u"当社が確認し",   u"当社の分析",     u"当社の調べ",
                                u"当社が北朝鮮",     u"当社の推計",     u"当社のデータ",   u"分析チーム",
                                u"契約者",           u"被保険者",       u"加盟店",         u"保険金をお支払",
                                u"保険金を支払いま", u"保険を引き受け", u"届け出のあった", u"お客さまから届",
                                u"お客様から届",     u"寄せられた",     u"詐欺にご注意",   u"手口にご注意",
                                u"盗難にご注意",     u"注意喚起"};
    return isEastAsian(context.language) && watching.in(context.text);
}

bool speaksOfItself(const ClaimContext &context)
{
    static const AnyOf selves{
        u"当社",     u"弊社",   u"当取引所",  u"当行",        u"私ども",      u"お客様", u"お客さま",
        u"당사",     u"저희",   u"당행",      u"회원 여러분", u"고객 여러분", u"회원님", u"고객님",
        u"お知らせ", u"ご報告", u"お詫び",    u"第1報",       u"第2報",       u"第3報",  u"[공지]",
        u"공지사항", u"사과드", u"당 거래소", u"회원 자산",   u"회원께"};
    return isEastAsian(context.language) && selves.in(context.text) && !watchesOthers(context);
}

/// "Statement by X", « Communiqué de X », "Incident report: X": whose document a title says it is.
static Party titled(ClaimContext context, Span line)
{
    static const HintedPattern words(
        u"\\b(?:[Ss]tatement|[Nn]otice|[Rr]eport|[Uu]pdate|[Aa]nnouncement|[Cc]ommuniqué|[Dd]"
        u"éclaration|[Aa]vis|"
        u"[Pp]oint|[Pp]ublished|[Ii]ssued|[Pp]ublié|[Ii]nformation|[Ll]ettre)(?: [\\w'-]+){0,3}? "
        u"(?:by|from|of|de|d'|par|de la société|chez|at) ?"_s +
        westernName() + u"|: "_s + westernName() + u"$|^"_s + westernName() + u" ?: "_s);
    context.sentence = line;
    if (isEastAsian(context.language))
        return signedBy(context, line);
    const QRegularExpressionMatch match = words.match(casedSentence(context));
    if (!match.hasMatch())
        return {};
    const int group = match.lastCapturedIndex();
    const Span name{line.start + match.capturedStart(group), line.start + match.capturedEnd(group)};
    // "TRM Labs : 2.1 billion stolen": who counts.
    static const HintedPattern analyst(u"\\b(?:labs|research|analytics|intelligence|insights?)$"_s);
    if (analyst.match(context.words(name).toString()).hasMatch())
        return {};
    return mayBeName(context, name) ? Party{{}, asWritten(context, name)} : Party();
}

/// « Lyon, le 3 juin 2025 »: where and when a French text was written, not by whom.
static bool isPlaceAndDay(const ClaimContext &context, Span line)
{
    constexpr qsizetype longest = 40;
    return context.language == Language::French &&
           std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                       [&](const ScannedDate &date) {
                           if (!line.contains(date.span) || date.span.start - line.start > longest ||
                               date.date.precision != FuzzyDate::Precision::Day)
                               return false;
                           const QStringView place = context.words({line.start, date.span.start}).trimmed();
                           return place.endsWith(u", le") || place.endsWith(u',');
                       });
}

Party signerOf(const ClaimContext &context)
{
    constexpr qsizetype lines = 5, longest = 120;
    const QList<Span> &blocks = context.page->text->blocks;
    for (qsizetype b = 0; b < std::min(lines, blocks.size()); ++b) {
        if (const Party party = introducedBy(context, blocks.at(b)); !party.isEmpty())
            return party;
    }
    for (qsizetype b = 0; b < blocks.size(); ++b) {
        const bool edge = b < lines || b >= blocks.size() - lines;
        if (!edge || blocks.at(b).length() > longest || blocks.at(b) == context.block)
            continue;
        if (const Party party = signedBy(context, blocks.at(b)); !party.isEmpty())
            return party;
    }
    return {};
}

Party issuerOf(const ClaimContext &context, const Thesaurus &thesaurus)
{
    if (!context.memory || watchesOthers(context))
        return {};
    if (!context.memory->issuer().isEmpty())
        return {{}, context.memory->issuer()};
    // « Grand Hunier SA », above a letter: the firm with its legal form is not the town of the dateline.
    constexpr qsizetype head = 3;
    for (qsizetype b = 0;
         !isEastAsian(context.language) && b < std::min(head, context.page->text->blocks.size()); ++b) {
        const Span line = context.page->text->blocks.at(b);
        const QStringView cased = context.cased.mid(line.start, line.length()).trimmed();
        constexpr qsizetype form = 8, longest = 64;
        for (const QString &firm : context.memory->firmsIn(cased.left(longest))) {
            if (cased.startsWith(firm) && cased.size() <= firm.size() + form)
                return {{}, firm};
        }
    }
    if (context.cast && context.cast->issuer() >= 0)
        return {{}, context.cast->member(context.cast->issuer()).name};
    if (context.memory->firms().size() == 1)
        return {{}, context.memory->firms().constFirst()};
    constexpr qsizetype lines = 4, longest = 120;
    const QList<Span> &blocks = context.page->text->blocks;
    const bool signs = speaksOfItself(context);
    if (signs) {
        if (const Party party = signerOf(context); !party.isEmpty())
            return party;
    }
    for (qsizetype b = 0; b < std::min(lines, blocks.size()); ++b) {
        if (blocks.at(b).length() > longest || blocks.at(b).start >= context.block.start ||
            isPlaceAndDay(context, blocks.at(b)))
            continue;
        const QList<Party> told = toldIn(context, blocks.at(b), thesaurus);
        if (told.size() == 1)
            return told.constFirst();
        if (const Party party = titled(context, blocks.at(b)); !party.isEmpty())
            return party;
    }
    return {};
}

} // namespace vigie::parties
