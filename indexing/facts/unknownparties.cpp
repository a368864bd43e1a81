// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/unknownparties.h"

#include "indexing/facts/anyof.h"
#include "indexing/facts/cueindex.h"
#include "indexing/facts/partynames.h"
#include "indexing/facts/partywords.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/victimplaces.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace vigie::parties;

namespace vigie {

namespace {

using chars::at;

/// "the exchange X", 交換業者「X」, 거래소 'X'.
void findByTrade(const ClaimContext &context, Names &names)
{
    indexOf<partywords::firms>().each(context.text, context.sentence, [&](int, Span firm) {
        qsizetype start = firm.end;
        const QChar last = at(context.text, firm.end - 1);
        if (const Span quoted = quotedName(context, start); !quoted.isEmpty()) {
            keep(context, names, quoted, firm.start);
            return false;
        }
        // Kanji behind 会社 or 業者 go on with the word.
        if (chars::isHan(at(context.text, start)) && last != u'の' && last != u'る')
            return false;
        if (const qsizetype end = nameEnd(context, start); end > start)
            keep(context, names, {start, end}, firm.start);
        return false;
    });
    // Xのハルカ社は, 코인베어 거래소에서 are named before their trade.
    static const QRegularExpression before =
        pattern(u"([ァ-ヺー・]{2,16}|\\p{Lu}[\\w.-]{1,20})社(?=[はがかのへに、])|"
                "(?:^|[ ,])([\\p{Lu}가-힣][\\w]{1,11}) 거래소(?=에서|가|는|의|로부터)"_s);
    const QString words = casedSentence(context);
    if (!words.contains(u'社') && !words.contains(u" 거래소"))
        return;
    auto matches = before.globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.lastCapturedIndex();
        const Span name{context.sentence.start + match.capturedStart(group),
                        context.sentence.start + match.capturedEnd(group)};
        const QStringView shown = context.words(name);
        const bool adjective = describesTrade(shown) ||
                               (group == 2 && QStringView(u"의한된인는운은큰던할").contains(shown.back()));
        if (!adjective)
            keep(context, names, name, name.start);
    }
}

/// "a games company, Larkfield Studio, …", « une plateforme d'échange, Zelcora » : a trade in apposition.
void findByApposition(const ClaimContext &context, Names &names)
{
    static const QRegularExpression trade =
        pattern(u"\\b(?:[Aa]n?|[Tt]he|[Uu]ne?|[Ll][ae]|[Ll]') ?(?:[\\w'-]+ "
                u"){0,5}(?:exchange|company|platform|firm|protocol|bridge|"
                "lender|operator|provider|casino|custodian|startup|studio|bank|broker|marketplace|insurer|"
                "issuer|plateforme|société|"
                "entreprise|banque|bourse|protocole|prestataire|opérateur|courtier|pont|éditeur|fonds|"
                "fournisseur|studio)"
                "(?: (?:d'|de |des |in |of |based in )?[\\w'-]+){0,4}, "
                "(\\p{Lu}[\\w.&-]*(?: \\p{Lu}[\\w.&-]*){0,3})(?=[,.;:)]|$)|"
                "\\b(?:studio|plateforme|société|entreprise|banque|bourse|protocole|prestataire|fournisseur|"
                "opérateur|éditeur|"
                "fonds|maison) (?:d'|de |des "
                ")(?!(?:sécurité|traçage|analyse|conseil|audit|cybersécurité|renseignement|assurance)"
                "\\b)[a-zéèêâîç-]+ (\\p{Lu}[\\w.&-]*(?: \\p{Lu}[\\w.&-]*){0,3})(?!\\w)"_s);
    static const AnyOf trades{u"exchange",    u"company",  u"platform", u"firm",       u"protocol",
                              u"bridge",      u"lender",   u"operator", u"provider",   u"casino",
                              u"custodian",   u"startup",  u"studio",   u"bank",       u"broker",
                              u"marketplace", u"insurer",  u"issuer",   u"plateforme", u"société",
                              u"entreprise",  u"banque",   u"bourse",   u"protocole",  u"prestataire",
                              u"opérateur",   u"courtier", u"pont",     u"éditeur",    u"fonds",
                              u"fournisseur", u"maison"};
    if (isEastAsian(context.language))
        return;
    const QString words = casedSentence(context);
    if (!trades.in(words))
        return;
    auto matches = trade.globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.lastCapturedIndex();
        const Span name{context.sentence.start + match.capturedStart(group),
                        context.sentence.start + match.capturedEnd(group)};
        keep(context, names, name, context.sentence.start + match.capturedStart());
    }
}

} // namespace

Span unknownVictim(const ClaimContext &context, qsizetype i)
{
    Names names;
    findByLabel(context, names, i);
    if (!names.isEmpty())
        return names.constFirst();
    findByTrade(context, names);
    if (names.isEmpty())
        findByApposition(context, names);
    if (names.isEmpty())
        findByDeed(context, names);
    Span best;
    qsizetype least = 0;
    for (const Span name : std::as_const(names)) {
        qsizetype nearest = nearestAmount(context, name);
        while (nearest > 0 && saysEquivalent(context, nearest))
            --nearest;
        if (context.amounts.size() > 1 && nearest != i)
            continue;
        const qsizetype distance = distanceBetween(context, context.amount(i).span, name);
        if (best.isEmpty() || distance < least) {
            best = name;
            least = distance;
        }
    }
    return best;
}

Span unknownActor(const ClaimContext &context, ClaimKind kind)
{
    static const QRegularExpression deed = pattern(
        u"((?:\\p{Lu}[\\w&.-]+ ){1,4})(?:(?:has |have |had )?(?:laundered|stole|stolen|siphoned|hacked)|"
        "(?:a|ont|avait|avaient) (?:blanchi|volé|dérobé|détourné|subtilisé))\\b"_s);
    static const QRegularExpression group =
        pattern(u"(?:(?:hacking|hacker|cyber|cybercrime|ransomware|criminal|laundering) "
                "(?:group|gang|crew|collective|unit|outfit|ring|network)|(?:groupe|gang|collectif|réseau)(?: "
                "(?:de|d') "
                "?[a-zé]+| [a-zé]+){0,2})(?: known as| called| named| dubbed| appelé| dit| baptisé)? "
                "((?:\\p{Lu}[\\w&.-]*)(?: \\p{Lu}[\\w&.-]*){0,3})|"
                "((?:\\p{Lu}[\\w&.-]+)(?: \\p{Lu}[\\w&.-]+){0,2}) (?:group|gang|crew|ring)\\b|"
                "(?:集団|グループ|組織)の?「([^」]{2,30})」|(?<![ァ-ヺー])(?!ハッカー|サイバー|ハッキング)(["
                "ァ-ヺー・]{3,"
                "16})(?:・?グループ|集団)|"
                "(?:해킹|해커|범죄|사이버|세탁) ?(?:조직|그룹|단체|집단)(?:인)? "
                "?(?:['‘\"“「]([^'’\"”」]{2,20})['’\"”」]|"
                "([가-힣A-Za-z0-9]{2,14}?)(?=(?:이|가|은|는|의|에|로|와|과) ))"_s);
    const QString words = casedSentence(context);
    static const AnyOf groups{u"group", u"gang",    u"crew",   u"collecti", u"unit",     u"outfit",
                              u"ring",  u"network", u"réseau", u"集団",     u"グループ", u"組織",
                              u"조직",  u"그룹",    u"단체",   u"집단"};
    static const AnyOf deeds{u"launder", u"stole",  u"siphon",  u"hacked",  u"blanchi",
                             u"volé",    u"dérobé", u"détourn", u"subtilis"};
    QRegularExpressionMatch match;
    auto matches = groups.in(words) ? group.globalMatch(words) : QRegularExpressionMatchIterator();
    while (matches.hasNext()) {
        match = matches.next();
        const int which = match.lastCapturedIndex();
        const Span name{context.sentence.start + match.capturedStart(which),
                        context.sentence.start + match.capturedEnd(which)};
        if (mayBeName(context, name))
            return name;
    }
    // マカオの業者は…洗浄した, 진하이 무역은 … 세탁했다: the firm that the sentence is about.
    static const QRegularExpression launderer = pattern(
        u"(?:^|[、。] ?)([^、。はがで0-9]{2,20}(?:業者|会社|商|ブローカー|集団|組織|銀行|商会|貿易))[はが]|"
        "(?:^| )([가-힣]+ (?:무역|상사|상회|은행)|[가-힣]*(?:환전상|브로커|무역|상사))(?:이|가|은|는) "_s);
    if (isEastAsian(context.language)) {
        match = kind == ClaimKind::Laundering ? launderer.match(words) : QRegularExpressionMatch();
        const int which = match.hasMatch() ? match.lastCapturedIndex() : 0;
        return which > 0 ? Span{context.sentence.start + match.capturedStart(which),
                                context.sentence.start + match.capturedEnd(which)}
                         : Span{};
    }
    if (!deeds.in(words))
        return {};
    match = deed.match(words);
    // One capital alone may only begin the sentence: "Thieves stole".
    if (!match.hasMatch() || (match.capturedStart(1) == 0 && match.captured(1).count(u' ') < 2))
        return {};
    return {context.sentence.start + match.capturedStart(1),
            context.sentence.start + match.capturedEnd(1) - 1};
}

} // namespace vigie
