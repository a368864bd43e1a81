// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/victimbefore.h"

#include "indexing/facts/anyof.h"
#include "indexing/facts/easternnames.h"
#include "indexing/facts/easternroles.h"
#include "indexing/facts/partycast.h"
#include "indexing/facts/partymemory.h"
#include "indexing/facts/partyreferences.h"
#include "indexing/facts/pattern.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/victimplaces.h"
#include "indexing/facts/victimroles.h"
#include "indexing/language/sentences.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vigie::parties;

namespace vigie {

namespace {

/// A mixer is where stolen money goes, not where it comes from.
bool launders(const Entity &entity)
{
    static const QSet<QString> mixers{u"tornado-cash"_s, u"sinbad-io"_s,  u"blender-io"_s, u"chipmixer"_s,
                                      u"yomix"_s,        u"wasabi"_s,     u"railgun"_s,    u"exch"_s,
                                      u"huione"_s,       u"huione-pay"_s, u"thorchain"_s};
    return mixers.contains(entity.id.value);
}

QString asWritten(const ClaimContext &context, Span span)
{
    const Span source = context.page->text->toSource(span);
    return context.page->page->text.mid(source.start, source.length()).simplified();
}

/// Adds a party once; a name within a longer one is that one.
void addOnce(QList<Party> &told, const Party &party)
{
    for (Party &known : told) {
        if (!party.entity.isEmpty() && known.entity == party.entity)
            return;
        if (!party.entity.isEmpty() || !known.entity.isEmpty())
            continue;
        if (known.name.contains(party.name))
            return;
        if (party.name.contains(known.name)) {
            known = party;
            return;
        }
    }
    told.append(party);
}

/// The firms that `sentence` tells of.
QList<Party> toldIn(ClaimContext context, Span sentence, const Thesaurus &thesaurus)
{
    context.sentence = sentence;
    QList<Party> told;
    for (const EntityMatch &match : context.page->entities) {
        if (sentence.contains(match.span) && mayBeRobbed(thesaurus, match.entity))
            addOnce(told, {match.entity, asWritten(context, match.span)});
    }
    const QStringView cased = context.cased.mid(sentence.start, sentence.length());
    const auto addWritten = [&](const QString &name) {
        if (cased.contains(name))
            addOnce(told, {{}, name});
    };
    if (context.memory)
        std::for_each(context.memory->firms().cbegin(), context.memory->firms().cend(), addWritten);
    if (context.named && context.named->size() < 32)
        std::for_each(context.named->cbegin(), context.named->cend(), addWritten);
    Names names;
    findByTrade(context, names);
    findByDescription(context, names);
    if (names.isEmpty())
        findByDeed(context, names);
    findFirms(context, names);
    if (names.isEmpty() && isEastAsian(context.language))
        names = easternFirms(context, sentence);
    for (const Span name : std::as_const(names))
        addOnce(told, {{}, asWritten(context, name)});
    return told;
}

/// The one of several that was robbed last, if it is among them.
Party only(const QList<Party> &told, const Party &lastVictim)
{
    if (told.size() == 1)
        return told.constFirst();
    const auto known = std::find_if(told.cbegin(), told.cend(), [&](const Party &party) {
        return !lastVictim.isEmpty() &&
               (party.entity.isEmpty() ? party.name == lastVictim.name : party.entity == lastVictim.entity);
    });
    return known == told.cend() ? Party() : *known;
}

/// The number of the block that holds `position`.
qsizetype blockAt(const QList<Span> &blocks, qsizetype position)
{
    const auto found = std::upper_bound(blocks.cbegin(), blocks.cend(), position,
                                        [](qsizetype at, const Span &block) { return at < block.start; });
    return std::distance(blocks.cbegin(), found) - 1;
}

/// Looks back for the nearest sentence that tells of a firm: in the paragraph, then in up to `above` of those
/// before it. Nobody where that sentence tells of several or names none; nothing where there is none.
std::optional<Party> nearestTold(const ClaimContext &context, const Thesaurus &thesaurus, int above)
{
    constexpr qsizetype longest = 2000; // of a paragraph that is looked at
    const auto lastIn = [&](Span range) -> std::optional<Party> {
        range.start = std::max(range.start, range.end - longest);
        const QList<Span> all = sentences(context.cased, range, context.language);
        for (auto sentence = all.crbegin(); sentence != all.crend(); ++sentence) {
            const QList<Party> told = toldIn(context, *sentence, thesaurus);
            if (!told.isEmpty())
                return only(told, context.lastVictim);
            if (tellsOfUnnamed(context, *sentence))
                return Party();
        }
        return std::nullopt;
    };
    if (context.sentence.start > context.block.start) {
        if (const auto party = lastIn({context.block.start, context.sentence.start}))
            return party;
    }
    const QList<Span> &blocks = context.page->text->blocks;
    for (qsizetype b = blockAt(blocks, context.block.start) - 1; b >= 0 && above > 0; --b, --above) {
        if (context.words(blocks.at(b)).contains(u'\t'))
            break;
        if (const auto party = lastIn(blocks.at(b)))
            return party;
    }
    return std::nullopt;
}

/// 2025年9月1日 ミナモ・デジタル, 햇발거래소, 2024년 7월 8일: a line with nothing but a firm and a day.
Party signedBy(ClaimContext context, Span line)
{
    context.sentence = line;
    Span rest = line;
    for (const ScannedDate &date : context.page->dates) {
        if (!line.contains(date.span))
            continue;
        if (date.span.start - line.start > line.end - date.span.end)
            rest.end = std::min(rest.end, date.span.start);
        else
            rest.start = std::max(rest.start, date.span.end);
    }
    static const QRegularExpression name = pattern(
        u"^[\\s,.、()\\[\\]-]*(?:株式会社|合同会社|有限会社|주식회사|\\(주\\)|㈜)?\\s*"
        u"([\\w・.&-]+?(?: [A-Z][\\w.&-]*){0,2}?)\\s*(?:株式会社|合同会社|有限会社|주식회사|\\(주\\)|㈜)?"
        u"(?:\\s*(?:代表取締役|대표이사|대표|運営事務局|お客様センター|임직원)[^\\n]{0,24})?[\\s,.、()\\[\\]]*$"_s);
    static const AnyOf others{u"新聞", u"通信", u"日報", u"放送",   u"評論", u"ニュース", u"警察", u"庁",
                              u"省",   u"委員", u"研究", u"協会",   u"裁判", u"検察",     u"便り", u"第",
                              u"신문", u"통신", u"일보", u"방송",   u"뉴스", u"경찰",     u"검찰", u"위원",
                              u"연구", u"협회", u"법원", u"금융위", u"부처", u"감독원",   u"호",   u"보도"};
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
    return mayBeName(context, found) ? Party{{}, asWritten(context, found)} : Party();
}

/// Whether a Japanese or Korean page is one in which a firm speaks to its customers.
bool speaksOfItself(const ClaimContext &context)
{
    static const AnyOf selves{
        u"当社",     u"弊社",   u"当取引所",  u"当行",        u"私ども",      u"お客様", u"お客さま",
        u"당사",     u"저희",   u"당행",      u"회원 여러분", u"고객 여러분", u"회원님", u"고객님",
        u"お知らせ", u"ご報告", u"お詫び",    u"第1報",       u"第2報",       u"第3報",  u"[공지]",
        u"공지사항", u"사과드", u"당 거래소", u"회원 자산",   u"회원께"};
    return isEastAsian(context.language) && selves.in(context.text);
}

/// "Statement by X", « Communiqué de X », "Incident report: X": whose document a title says it is.
Party titled(ClaimContext context, Span line)
{
    static const QRegularExpression words =
        pattern(u"\\b(?:[Ss]tatement|[Nn]otice|[Rr]eport|[Uu]pdate|[Aa]nnouncement|[Cc]ommuniqué|[Dd]"
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
    return mayBeName(context, name) ? Party{{}, asWritten(context, name)} : Party();
}

/// Who signs a Japanese or Korean notice, at its head or its end.
Party signerOf(const ClaimContext &context)
{
    constexpr qsizetype lines = 5, longest = 120;
    const QList<Span> &blocks = context.page->text->blocks;
    for (qsizetype b = 0; b < blocks.size(); ++b) {
        const bool edge = b < lines || b >= blocks.size() - lines;
        if (!edge || blocks.at(b).length() > longest || blocks.at(b) == context.block)
            continue;
        if (const Party party = signedBy(context, blocks.at(b)); !party.isEmpty())
            return party;
    }
    return {};
}

/// Whoever issued the document: the firm that it calls itself, or the one that its first lines name.
Party issuerOf(const ClaimContext &context, const Thesaurus &thesaurus)
{
    if (!context.memory)
        return {};
    if (!context.memory->issuer().isEmpty())
        return {{}, context.memory->issuer()};
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
        if (blocks.at(b).length() > longest || blocks.at(b).start >= context.block.start)
            continue;
        const QList<Party> told = toldIn(context, blocks.at(b), thesaurus);
        if (told.size() == 1)
            return told.constFirst();
        if (const Party party = titled(context, blocks.at(b)); !party.isEmpty())
            return party;
    }
    return {};
}

} // namespace

bool mayBeRobbed(const Thesaurus &thesaurus, const EntityId &id)
{
    const Entity *entity = thesaurus.find(id);
    return entity && entity->type == EntityType::Exchange && !launders(*entity);
}

/// "The trust", "the foundation's wallet", « au fonds »: the firm that the document calls so and named last.
static Party calledByNoun(const ClaimContext &context, qsizetype i)
{
    static const QRegularExpression definite =
        pattern(u"\\b(?:[Tt]h(?:e|is|at)|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Ll]a|[Ll]e|[Cc]ette|[Cc]et|[Cc]e|[Aa]"
                u"u|[Dd]u|[Ss]on|[Ss]a|"
                u"[Ll]eur) (?!the\\b|this\\b|that\\b|la\\b|les\\b)"
                u"(\\p{Ll}[\\p{Ll}-]{2,})(?! \\p{Lu}| (?:of|de|du|des|that|which|qui|que)\\b| d')|"
                u"\\b[Ll]'(\\p{Ll}[\\p{Ll}-]{2,})(?! \\p{Lu}| (?:de|du|des|qui|que)\\b| d')"_s);
    if (!context.cast)
        return {};
    auto matches = definite.globalMatch(casedSentence(context));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString noun = match.captured(match.lastCapturedIndex());
        const Span place{context.sentence.start + match.capturedStart(),
                         context.sentence.start + match.capturedEnd()};
        if (context.amounts.size() > 1 && amountNamedBy(context, place) != i)
            continue;
        const std::vector<PartyCast::Mention> before = context.cast->within(context.page, {0, place.start});
        for (auto mention = before.crbegin(); mention != before.crend(); ++mention) {
            const PartyCast::Member &member = context.cast->member(mention->member);
            if (member.mayBeFirm() && member.nouns.contains(noun))
                return {{}, member.name};
        }
    }
    return {};
}

Party victimPointedAt(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    if (const Party party = calledByNoun(context, i); !party.isEmpty())
        return party;
    const auto reference = referenceBeside(context, i);
    if (!reference || amountNamedBy(context, reference->span) != i)
        return {};
    // 베트남 소재 게임 업체가, マルタにある会社が: one that is placed, but not named, is none told before.
    static const QRegularExpression placed =
        pattern(u"(?:소재(?:의)?|에 (?:있는|본사를 둔|본거지를 둔|거점을 둔|등록된)) (?:[가-힣]+ ){0,2}$|"
                u"(?:所在の|にある|に(?:拠点|本社|本拠)を(?:置く|構える))[一-龥ァ-ヺー]{0,6}$"_s);
    const Span placing{context.sentence.start, reference->span.start};
    const QChar points =
        chars::at(context.text, reference->span.start); // 同社, 이 업체: told before all the same
    if (isEastAsian(context.language) && placing.length() > 0 &&
        !QStringView(u"同この当그이해같동").contains(points) &&
        placed.match(context.words(placing).right(24).toString()).hasMatch())
        return {};
    if (reference->kind == Reference::Self)
        return issuerOf(context, thesaurus);
    // "Pellworth lost $4.5 million; a year earlier it had been robbed of $1.2 million"
    const Span lead{context.sentence.start, reference->span.start};
    if (lead.length() > 0) {
        if (tellsOfUnnamed(context, lead))
            return {};
        const QList<Party> told = toldIn(context, lead, thesaurus);
        if (told.size() == 1)
            return told.constFirst();
    }
    constexpr int paragraphs = 4;
    const auto told = nearestTold(context, thesaurus, reference->kind == Reference::Firm ? paragraphs : 0);
    if (told || reference->kind == Reference::Pronoun)
        return told.value_or(Party());
    return context.lastVictim;
}

/// Whether amount `i` is the only sum of its sentence, beside what restates it or is a part of it.
static bool standsAlone(const ClaimContext &context, qsizetype i)
{
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        const bool counts = context.amount(k).amount.kind != UnitKind::Quantity;
        const bool own =
            k == i || saysEquivalent(context, k) || saysPart(context, k) || wholeInSentence(context, k) == i;
        if (counts && !own)
            return false;
    }
    return true;
}

/// また…を奪われている, 이어 …도 빼앗겼다: goes on with whoever was robbed just before, and names nobody.
static bool goesOnWithout(const ClaimContext &context)
{
    static const QRegularExpression words =
        pattern(u"^(?:また|さらに|その|翌|同じ|続いて|直後|今回|加えて|別に|またも|同年|同月|前年)[^。]*?"
                u"(?:奪われ|盗まれ|流出し|失っ|抜き取られ)|"
                u"^(?:또|이어|그 |다음|같은|이번|며칠|일주일|한 달|추가로|게다가|앞서)[^.]*?"
                u"(?:빼앗겼|빼앗긴|도난당|탈취당|털렸|잃었|유출됐)"_s);
    static const AnyOf others{u"北朝鮮", u"北韓",    u"世界", u"業界", u"全体", u"合計", u"各社",
                              u"북한",   u"전 세계", u"업계", u"전체", u"합계", u"모두"};
    return isEastAsian(context.language) && !others.in(context.words(context.sentence)) &&
           words.match(context.words(context.sentence).toString()).hasMatch();
}

/// "The thieves stole", « le préjudice », "in all": words that go on with a theft told before.
static bool goesOnWithDeed(const ClaimContext &context)
{
    static const QRegularExpression words = pattern(
        u"\\b(?:[Tt]h(?:e|is|at|ese|ose)|[Tt]heir) (?:[a-z-]+ "
        u")?(?:theft|hack|heist|robbery|raid|breach|exploit|attack|"
        u"intrusion|incident|loss|losses|haul|loot|damage|thie(?:f|ves)|hackers?|attackers?|intruders?|"
        u"burglars?|"
        u"robbers?|culprits?|perpetrators?|gang|insider)\\b|^(?:[Tt]hey|[Hh]e|[Ss]he|[Hh]ackers|[Tt]hieves|["
        u"Aa]ttackers|[Ii]ntruders|[Bb]urglars) |\\b[Ii]n all\\b|\\b[Aa]ltogether\\b|"
        u"\\b[Ii]n total\\b|\\b[Aa] total of\\b|\\b[Uu]n total de\\b|^(?:[Ss]ome |[Aa]bout |[Mm]ore than "
        u"|[Aa]t least |[Nn]early )?[$€£]|"
        u"\\b(?:[Ll]e|[Cc]e|[Dd]u|[Aa]u) "
        u"(?:vol|piratage|braquage|casse|préjudice|butin|voleur|pirate|pillage|cambriolage)\\b|"
        u"\\b(?:[Ll]es|[Cc]es|[Dd]es) (?:voleurs|pirates|intrus|assaillants|attaquants|malfaiteurs|auteurs|"
        u"cambrioleurs|pertes)\\b|\\b(?:[Ll]'|[Cc]ette |[Ll]a "
        u")(?:attaque|cyberattaque|intrusion|attaquant|auteur|perte|"
        u"intrus|effraction)\\b|^[Ii]ls |\\b[Aa]u total\\b|\\b[Ee]n tout\\b"_s);
    static const AnyOf states{u"never took",    u"never happened", u"jamais eu lieu", u"n'a pas eu lieu",
                              u"north korea",   u"corée",          u"pyongyang",      u"worldwide",
                              u"dans le monde", u"coréen",         u"dprk",           u"across the",
                              u"à travers le"};
    return !isEastAsian(context.language) && !states.in(context.words(context.sentence)) &&
           words.match(casedSentence(context)).hasMatch();
}

/// Who was robbed where the sentence only goes on: the firm that the nearest sentences before tell of, if no
/// sum of others stands between.
static Party victimOfTopic(const ClaimContext &context, const Thesaurus &thesaurus)
{
    constexpr int sentencesBack = 8, paragraphsBack = 2;
    const QList<Span> &blocks = context.page->text->blocks;
    int left = sentencesBack;
    const qsizetype own = blockAt(blocks, context.block.start);
    for (qsizetype b = own; b >= 0 && own - b <= paragraphsBack; --b) {
        const Span range{blocks.at(b).start, b == own ? context.sentence.start : blocks.at(b).end};
        if (range.isEmpty())
            continue;
        if (context.words(range).contains(u'\t'))
            return {};
        const QList<Span> all = sentences(context.cased, range, context.language);
        for (auto sentence = all.crbegin(); sentence != all.crend() && left > 0; ++sentence, --left) {
            const QList<Party> told = toldIn(context, *sentence, thesaurus);
            if (!told.isEmpty())
                return only(told, context.lastVictim);
            if (tellsOfUnnamed(context, *sentence))
                return {};
            // Another sum, of nobody who is named.
            const bool sum = std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                                         [&](const ScannedAmount &one) {
                                             return sentence->contains(one.span) && !one.vague &&
                                                    one.amount.kind != UnitKind::Quantity;
                                         });
            if (sum && speaksOfTheft(context.words(*sentence)))
                return {};
        }
    }
    return {};
}

/// Whether the sentence has a time longer than a month: what is told of it may be many thefts.
static bool namesYear(const ClaimContext &context)
{
    return std::any_of(
        context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
            return context.sentence.contains(date.span) && date.date.precision != FuzzyDate::Precision::Day &&
                   date.date.precision != FuzzyDate::Precision::Month;
        });
}

/// 流出した資産は6億円相当です, この件の被害額は…: in Japanese and Korean, the firm whose notice it is, or
/// that of the theft told before.
static Party easternVictimSpokenOf(const ClaimContext &context)
{
    static const AnyOf others{u"北朝鮮", u"国内", u"世界", u"業界", u"他社", u"各社",
                              u"북한",   u"국내", u"세계", u"업계", u"타사"};
    static const AnyOf incidents{
        u"この件",    u"この事件",  u"この事故",  u"この流出",  u"この攻撃",  u"この窃取",  u"この被害",
        u"この不正",  u"同事件",    u"同事案",    u"今回の",    u"本件",      u"本事案",    u"当該窃取",
        u"当該流出",  u"当該不正",  u"当該事案",  u"이 사고",   u"이 사건",   u"이 해킹",   u"이번 사고",
        u"이번 사건", u"이번 해킹", u"이번 유출", u"이번 공격", u"이번 피해", u"해당 사고", u"해당 사건",
        u"당시 사고", u"이 유출",   u"이 공격"};
    if (!isEastAsian(context.language) || others.in(context.words(context.sentence)) ||
        speaksOfMany(context) || tellsOfUnnamed(context, context.sentence))
        return {};
    const bool again = !context.lastVictim.isEmpty() && incidents.in(context.words(context.sentence));
    if ((!again && !speaksOfItself(context)) || !easternFirms(context, context.sentence).isEmpty())
        return {};
    if (again)
        return context.lastVictim;
    const bool named = context.memory && !context.memory->issuer().isEmpty();
    return named ? Party{{}, context.memory->issuer()} : signerOf(context);
}

Party victimGoneOnWith(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    if (const Party party = easternVictimSpokenOf(context); !party.isEmpty())
        return party;
    if (!standsAlone(context, i) || speaksOfMany(context) || tellsOfUnnamed(context, context.sentence))
        return {};
    if (!context.before.isEmpty() && !context.lastVictim.isEmpty() && goesOnWithout(context))
        return context.lastVictim;
    if (!namesYear(context) && goesOnWithDeed(context)) {
        if (const Party party = victimOfTopic(context, thesaurus); !party.isEmpty())
            return party;
    }
    if (context.before.isEmpty())
        return {};
    for (const ScannedAmount &other : context.page->amounts) {
        if (context.before.contains(other.span) && other.amount.kind != UnitKind::Quantity)
            return {};
    }
    if (namesYear(context))
        return {};
    static const AnyOf totals{u"hackers ", u"together", u" total of", u"the total", u"le total",
                              u"合計",     u"総額",     u"합계",      u"총액"};
    if (totals.in(context.words({context.sentence.start, context.amount(i).span.start})))
        return {};
    const QList<Party> told = toldIn(context, context.before, thesaurus);
    return told.size() == 1 ? told.constFirst() : Party();
}

} // namespace vigie
