// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/unknownparties.h"

#include "indexing/facts/names/easternbodies.h"
#include "indexing/facts/names/koreanfirms.h"
#include "indexing/facts/names/partynames.h"
#include "indexing/facts/parties/easternroles.h"
#include "indexing/facts/parties/frenchbystanders.h"
#include "indexing/facts/parties/notrobbed.h"
#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/parties/victimclauses.h"
#include "indexing/facts/parties/victimplaces.h"
#include "indexing/facts/parties/victimroles.h"
#include "indexing/facts/parties/victimweights.h"
#include "indexing/facts/parties/westernapart.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace vigie::parties;

namespace vigie {

/// "A and B lost": the second of two who were robbed together.
static bool isOneOfTwo(const ClaimContext &context, Span name)
{
    static constexpr std::array verbs{QStringView(u" lost "),     QStringView(u", lost "),
                                      QStringView(u" were "),     QStringView(u" have "),
                                      QStringView(u" suffered "), QStringView(u" together ")};
    const QStringView tail = context.text.mid(name.end, 12);
    const Span lead{context.sentence.start, name.start};
    if (context.language != Language::English || !context.cast || !context.words(lead).endsWith(u" and ") ||
        std::none_of(verbs.begin(), verbs.end(), [&](QStringView verb) { return tail.startsWith(verb); }))
        return false;
    constexpr qsizetype tie = 5; // " and "
    const qsizetype end = name.start - tie;
    const auto ends = [&](Span one) { return one.end == end; };
    const std::vector<PartyCast::Mention> before = context.cast->within(context.page, lead);
    return std::any_of(before.begin(), before.end(), [&](const auto &one) { return ends(one.span); }) ||
           std::any_of(
               context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
                   return ends(match.span) && context.robbed && context.robbed->contains(match.entity);
               });
}

/// « la plateforme turque X, soulagée de 48 millions en août, et un gestionnaire, Y »: whom the participle
/// right before the amount is said of; in French.
static Span relievedBefore(const ClaimContext &context, qsizetype i)
{
    static const AnyOf hints{u", "};
    static const HintedPattern words(
        westernName() + u", (?:[a-zé]+ment |elle aussi |lui aussi |à son tour |également )?"
                        u"(?:soulagé|délesté|dépouillé|amputé|spolié|vidé|privé|détroussé)e?s? (?:de |d')"
                        u"(?:quelque |environ |près de |plus de |au moins )?$"_s);
    if (context.language != Language::French)
        return {};
    constexpr qsizetype reach = 90;
    Span lead = gapBefore(context, i);
    lead.start = std::max(lead.start, lead.end - reach);
    if (lead.length() <= 0 || !hints.in(context.words(lead)))
        return {};
    const QRegularExpressionMatch match =
        words.match(context.cased.mid(lead.start, lead.length()).toString());
    const Span name{lead.start + match.capturedStart(1), lead.start + match.capturedEnd(1)};
    return match.hasMatch() && mayBeName(context, name) ? name : Span();
}

Span unknownVictim(const ClaimContext &context, qsizetype i)
{
    Names names;
    findByLabel(context, names, i);
    names.removeIf([&](Span name) { return weights::namesNothing(context.words(name)); });
    if (!names.isEmpty())
        return names.constFirst();
    if (const Span name = relievedBefore(context, i); !name.isEmpty())
        return name;
    if (const Span name = nameBeside(context, i); !name.isEmpty() && !isHomeOfUnnamed(context, name))
        return name;
    const bool eastern = isEastAsian(context.language);
    if (eastern)
        findByRole(context, names);
    if (names.isEmpty())
        findByTrade(context, names);
    names.removeIf([&](Span name) { return isLeftOut(context, name); });
    if (names.isEmpty())
        findByDescription(context, names);
    // Of several amounts each may have a victim of its own.
    if (names.isEmpty() || context.amounts.size() > 1)
        findByDeed(context, names);
    if (eastern && names.isEmpty())
        findRobbedBodies(context, names);
    // 運営会社のX, Xによると: whatever else places it, its role sets it apart.
    if (eastern)
        names.removeIf([&](Span name) { return easternRole(context, name) == EasternRole::Apart; });
    else // "Digby & Lowe, of Bath, lost": where it is
        names.removeIf([&](Span name) {
            return weights::isPlaceAside(context, name) || isSeatOfUnnamed(context, name) ||
                   runsWhatWasRobbed(context, name) || standsApart(context, name) ||
                   weights::isWhereItIsDone(context, name);
        });
    names.removeIf([&](Span name) { return standsBy(context, name); });
    // 남기훈씨는: what ends so is no firm.
    names.removeIf([&](Span name) {
        return context.language == Language::Korean && context.words(name).endsWith(u'씨');
    });
    if (names.isEmpty())
        findRobbedPersonInKorean(context, names);
    // « Le pont X, que gère la société Y, a été siphonné »: the one that the verb says was robbed.
    if (context.language == Language::French && names.size() > 1) {
        const auto outright = [&](Span name) {
            return weights::isRobbedOutright(context, name) &&
                   (context.amounts.size() < 2 || amountNamedBy(context, name) == i);
        };
        const auto robbed = std::find_if(names.cbegin(), names.cend(), outright);
        if (robbed != names.cend() && std::all_of(robbed, names.cend(), [&](Span name) {
                return context.words(name) == context.words(*robbed) || !outright(name);
            }))
            return *robbed;
    }
    Span best;
    qsizetype least = 0;
    for (const Span name : std::as_const(names)) {
        if (context.amounts.size() > 1 && amountNamedBy(context, name) != i)
            continue;
        const qsizetype distance = distanceBetween(context, context.amount(i).span, name);
        if (best.isEmpty() || distance < least) {
            best = name;
            least = distance;
        }
    }
    // 두레빗은 지난해 34억 원을 해킹당한 데 이어 올해도 12억 원을 잃었다: the one that the whole sentence is
    // about.
    const bool only = eastern && best.isEmpty() && !names.isEmpty() &&
                      std::all_of(names.cbegin(), names.cend(), [&](Span name) {
                          return context.words(name) == context.words(names.constFirst());
                      });
    // …, 국내 업체들이 잃은 돈은: another subject before the sum.
    static const HintedPattern another(
        u"(?:^| )(?!올해|지난해|작년|이번|[0-9])[가-힣]{2,}(?<!에)(?:이|가|은|는) |[一-龥ァ-ヺー]{2,}(?:は|が)"_s);
    const Span gap{i > 0 ? context.amount(i - 1).span.end : context.sentence.start,
                   context.amount(i).span.start};
    if (only && i > 0 && names.constFirst().end <= gap.start && gap.length() > 0 &&
        !another.match(context.words(gap).toString()).hasMatch()) {
        const QStringView particle = context.text.mid(names.constFirst().end, 2);
        if (particle == u"은 " || particle == u"는 " || particle == u"도 " || particle.startsWith(u'は'))
            best = names.constFirst();
    }
    if (eastern && context.amounts.size() == 1 && !best.isEmpty() && isOneOfSeveral(context, best))
        return {};
    if (!best.isEmpty() && !eastern) {
        // "A and B lost $12 million and $8 million respectively", "A and B lost $12 million between them".
        static const AnyOf respectively{u"respectively", u"respectivement"};
        if (respectively.in(context.words(context.sentence))) {
            if (const Span name = victimByRole(context, i); !name.isEmpty())
                return name;
        }
        if (isOneOfTwo(context, best) && context.amounts.size() == 1)
            return {};
    }
    if (!best.isEmpty())
        return best;
    const Span name = victimByRole(context, i);
    return name.isEmpty() || standsBy(context, name) ? Span() : name;
}

Span unknownActor(const ClaimContext &context, ClaimKind kind)
{
    static const HintedPattern deed(
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
    static const AnyOf groups{u" group",    u" gang",  u" crew",    u" collective", u" unit",
                              u" outfit",   u" ring",  u" network", u"groupe",      u"gang",
                              u"collectif", u"réseau", u"集団",     u"グループ",    u"組織",
                              u"조직",      u"그룹",   u"단체",     u"집단"};
    static const AnyOf deeds{u"launder", u"stole",  u"siphon",  u"hacked",  u"blanchi",
                             u"volé",    u"dérobé", u"détourn", u"subtilis"};
    QRegularExpressionMatch match;
    // Folded words are asked first: most sentences need no more.
    auto matches = groups.in(context.words(context.sentence)) && groups.in(words)
                       ? group.globalMatch(words)
                       : QRegularExpressionMatchIterator();
    while (matches.hasNext()) {
        match = matches.next();
        const int which = match.lastCapturedIndex();
        const Span name{context.sentence.start + match.capturedStart(which),
                        context.sentence.start + match.capturedEnd(which)};
        if (mayBeName(context, name))
            return name;
    }
    // マカオの業者は…洗浄した, 진하이 무역은 … 세탁했다: the firm that the sentence is about.
    static const HintedPattern launderer(
        u"(?:^|[、。] ?)([^、。はがで0-9]{2,20}(?:業者|会社|商|ブローカー|集団|組織|銀行|商会|貿易))[はが]|"
        "(?:^| )([가-힣]*[^로을를의한은는에 ] (?:무역|상사|상회|은행)|[가-힣]*(?:환전상|브로커|무역|상사))(?:이|가|은|는) "_s);
    if (isEastAsian(context.language)) {
        match = kind == ClaimKind::Laundering ? launderer.match(words) : QRegularExpressionMatch();
        const int which = match.hasMatch() ? match.lastCapturedIndex() : 0;
        return which > 0 ? Span{context.sentence.start + match.capturedStart(which),
                                context.sentence.start + match.capturedEnd(which)}
                         : Span{};
    }
    if (!deeds.in(context.words(context.sentence)))
        return {};
    match = deed.match(words);
    // One capital alone may only begin the sentence: "Thieves stole".
    if (!match.hasMatch() || (match.capturedStart(1) == 0 && match.captured(1).count(u' ') < 2))
        return {};
    return {context.sentence.start + match.capturedStart(1),
            context.sentence.start + match.capturedEnd(1) - 1};
}

} // namespace vigie
