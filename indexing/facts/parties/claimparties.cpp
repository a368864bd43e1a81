// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/coordination.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/layout/chronicleentries.h"
#include "indexing/facts/layout/records.h"
#include "indexing/facts/names/easterntellers.h"
#include "indexing/facts/names/koreanfirms.h"
#include "indexing/facts/parties/easternbrackets.h"
#include "indexing/facts/parties/easterncarried.h"
#include "indexing/facts/parties/easternlists.h"
#include "indexing/facts/parties/easternpairs.h"
#include "indexing/facts/parties/easternroles.h"
#include "indexing/facts/parties/easterntotals.h"
#include "indexing/facts/parties/englishasides.h"
#include "indexing/facts/parties/englishpronouns.h"
#include "indexing/facts/parties/frenchbystanders.h"
#include "indexing/facts/parties/notrobbed.h"
#include "indexing/facts/parties/partiesinorder.h"
#include "indexing/facts/parties/partymemory.h"
#include "indexing/facts/parties/partyreferences.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/parties/unknownparties.h"
#include "indexing/facts/parties/victimafter.h"
#include "indexing/facts/parties/victimbefore.h"
#include "indexing/facts/parties/victimclauses.h"
#include "indexing/facts/parties/victimplaces.h"
#include "indexing/facts/parties/victimroles.h"
#include "indexing/facts/parties/victimweights.h"
#include "indexing/facts/parties/westernapart.h"
#include "indexing/facts/parties/westernpairs.h"
#include "indexing/facts/parts/easternwholes.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Named for a part that is told of behind the amount: another cell of its row, or "of which … from Bybit".
bool isOfPart(const ClaimContext &context, Span name, Span amount)
{
    const Span gap{std::min(name.start, amount.end), name.start};
    const QStringView between = context.words(gap);
    static constexpr std::array words{
        QStringView(u"includ"), QStringView(u"of which"), QStringView(u"dont "), QStringView(u"y compris"),
        QStringView(u"うち"),   QStringView(u"가운데"),   QStringView(u"이 중"), QStringView(u"그중")};
    // « 26 millions dont le protocole X a été victime »: the sum is that of X.
    static const HintedPattern suffered(
        u"\\bdont (?:a été victime|est victime|a souffert)|^ "
        u"(?:a|avait|aurait|est|était|fut|s'est|s'était|se serait) "
        u"(?:été |fait )?(?:la |l')?(?:victime|proie|cible|subi|délest|dépouill|dérob|vol|souffert|essuy)"_s);
    constexpr qsizetype reach = 40;
    const Span tail{name.end, std::min(context.sentence.end, name.end + reach)};
    if (context.language == Language::French &&
        (suffered.in(between) || (between.contains(u"dont ") && suffered.in(context.words(tail)))))
        return false;
    // "$31 million of which came from X": the part itself.
    if (between.startsWith(u" of which "))
        return false;
    // 13억 달러 중 DMM 비트코인 피해액이 3억 달러로
    if (between.startsWith(u" 중 ") || between.startsWith(u" 상당 중 ") || between.startsWith(u" 중에서 "))
        return true;
    // 7.4억 불(하늘빗 3.05억 불 포함): named beside another sum within the bracket.
    const bool inBracket =
        context.language == Language::Korean && between.contains(u'(') && !between.contains(u')');
    if (inBracket && std::any_of(context.amounts.cbegin(), context.amounts.cend(), [&](qsizetype k) {
            const ScannedAmount &one = context.page->amounts.at(k);
            return one.span.start >= name.end && one.amount.kind == UnitKind::Money &&
                   !context.words({name.end, one.span.start}).contains(u')');
        }))
        return true;
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return between.contains(word); });
}

/// Xの事件のほか、Yは…, X 사건 외에 Y가: what the words behind the name set aside, before they tell of
/// another.
bool isSetAside(const ClaimContext &context, Span name, Span amount)
{
    static const HintedPattern words(
        u"^[」』'\"’”]?(?:の|を|に|は|と)?[^、。はが]{0,16}?(?:\\([^)]{1,24}\\))?(?:のほか|の他|以外|"
        u"とは別|に加え|"
        u"を除|の件とは|を別に)|"
        u"^['’\"”]?(?: ?\\([^)]{1,24}\\))?(?:의)?(?: [가-힣]+){0,2}(?: ?\\([^)]{1,24}\\))? ?"
        u"(?:외에|이외에|말고도|[과와]는? 별도로|[과와]는? 별개로|[을를] (?:제외|포함|빼고|빼면|뺀|뺄|제하))"_s);
    const Span behind{name.end, amount.start};
    static const AnyOf aside{u"のほか", u"の他", u"以外", u"別", u"加え", u"除", u"외에",
                             u"말고",   u"제외", u"포함", u"빼", u"뺀",   u"뺄", u"제하"};
    return isEastAsian(context.language) && behind.length() > 1 && aside.in(context.words(behind).left(60)) &&
           words.match(context.words(behind).left(60).toString()).hasMatch();
}

/// In a column of main victims: the sum of the row is not only theirs.
bool isExample(const ClaimContext &context, Span name)
{
    const qsizetype column = columnOf(context, name.start);
    return parties::isExamplesColumn(context, column);
}

/// "The largest before Bybit", « depuis Bybit »: another theft, named to set this one in time.
bool isLandmark(const ClaimContext &context, Span name, Span amount)
{
    // "Apart from Bybit ($1.5 billion, February)": its own sum is told in the bracket.
    if (!isEastAsian(context.language) && amount.start > name.end &&
        context.words({name.end, amount.start}) == u" (")
        return false;
    if (parties::isLeftOut(context, name))
        return true;
    const QStringView before = context.words({context.sentence.start, name.start});
    for (const QStringView word :
         {QStringView(u"before "), QStringView(u"since "), QStringView(u"avant "), QStringView(u"depuis "),
          QStringView(u"unlike "), QStringView(u"before that of "), QStringView(u"contrairement à "),
          QStringView(u"à la différence de "), QStringView(u"à l'inverse de "), QStringView(u"après ")}) {
        // « Contrairement à X, délestée de 50 millions »: what it lost is told here.
        if (chars::standsBefore(before, before.size(), word))
            return !parties::weights::isRobbedBehind(context, name.end);
    }
    // « Avant de s'en prendre à X, le groupe avait volé »
    static const HintedPattern deed(
        u"\\b(?:avant (?:de |d')|après (?:avoir |s'être )?|before |after )[^,;.]{2,40}"
        u"(?:à|contre|chez|de|on|at|from|to) (?:la |le |l'|the )?$"_s);
    const QStringView behind = context.words({name.end, context.sentence.end});
    constexpr qsizetype longest = 70;
    return behind.startsWith(u", ") && before.size() < longest && deed.in(before) &&
           context.amount(0).span.start > name.end;
}

/// « La banque centrale du Bangladesh est délestée », "Bangladesh Bank lost": a body that the verb behind it
/// says was robbed.
Span robbedBody(const ClaimContext &context, qsizetype i)
{
    static const QRegularExpression robbed(
        u"^ (?:est|a été|avait été|fut|s'est fait|s'est vue?|was|were|is|had been|has been) (?:[a-z]+ )?"
        u"(?:délest|vol|dérob|pirat|rob|hack|drain|empt|reliev|strip|raid|hit|victim|soul|dépouill)|"
        "^ (?:a perdu|avait "
        "perdu|perd|lost|loses)\\b|^(?:が|は|から)[^。]{0,30}?(?<!から)(?:盗まれ|奪われ|抜き取られ|失っ|失い|"
        "流出)|"
        "^(?:이|가|은|는|에서)(?:(?!(?:들|업체|거래소|기업|회사|은행|이용자|고객|주민)(?:이|가|은|는|에서) )[^.]){0,30}?(?:도난당|털렸|털린|잃|탈취당|유출됐|빼앗)"_s);
    for (const EntityMatch &match : context.page->entities) {
        if (!context.sentence.contains(match.span) || !context.firms ||
            !context.firms->contains(match.entity) ||
            (context.amounts.size() > 1 && amountNamedBy(context, match.span) != i))
            continue;
        if (isEastAsian(context.language) && parties::isRobbedByRole(context, match.span))
            return match.span;
        if (robbed.match(context.words({match.span.end, context.sentence.end}).left(50).toString())
                .hasMatch())
            return match.span;
    }
    return {};
}

/// "Chainalysis, an analytics firm", « Elliptic, société d'analyse »: who counts thefts suffers none by the
/// way.
bool isAnalyst(const ClaimContext &context, Span name)
{
    static const AnyOf hints{u"analy",     u"intelligence", u"forensic",     u"research",
                             u"recherche", u"tracing",      u"renseignement"};
    constexpr qsizetype reach = 60, far = 110;
    const Span behind{name.end, std::min(context.sentence.end, name.end + reach)},
        tail{name.end, std::min(context.sentence.end, name.end + far)};
    // "Chainalysis, a firm that follows flows of money, estimates that hackers stole $2 billion"
    static const HintedPattern counting(
        u"^(?:, [^;.]{3,80},)? (?:has |have |had |also |now |says it |said it (?:had "
        u")?)?(?:estimate[sd]?|reckon(?:s|ed)?|"
        u"calculate[sd]?|counts?|counted|attribute[sd]?|traced|tracked|recorded|estime|recense|"
        u"attribue|évalue|"
        u"compte)\\b(?! (?:its|their|the (?:loss|theft|damage|haul)|his|her|son|sa|ses|leurs?|la perte|le préjudice))"_s);
    if (!isEastAsian(context.language) && tail.length() > 0 && counting.in(context.words(tail)))
        return true;
    if (isEastAsian(context.language) || behind.length() <= 0 || !hints.in(context.words(behind)))
        return false;
    static const QRegularExpression trade(
        u"^, (?:an? |une? |the |la |le |l')?(?:[a-z-]+ "
        u"){0,3}?(?:(?:analytics|analysis|intelligence|forensics|"
        u"research|tracing) "
        u"(?:firm|company|group|provider|outfit)|(?:société|entreprise|cabinet|spécialiste) "
        u"(?:d'analyse|de recherche|de renseignement))"_s);
    return trade.match(context.words(behind).toString()).hasMatch();
}

/// A firm that the document introduced by its legal form, or "the Company" that issues it.
Party introduced(const ClaimContext &context, qsizetype i)
{
    if (!context.memory)
        return {};
    const QStringView cased = context.cased.mid(context.sentence.start, context.sentence.length());
    Party found;
    for (const QString &firm : context.memory->firmsIn(cased)) {
        const qsizetype p = cased.indexOf(firm);
        const Span name{context.sentence.start + p, context.sentence.start + p + firm.size()};
        if (parties::describesObserver(context.words(name)) || parties::standsBy(context, name) ||
            (context.amounts.size() > 1 && amountNamedBy(context, name) != i) ||
            isOfPart(context, name, context.amount(i).span) ||
            (!isEastAsian(context.language) &&
             (parties::weights::isPlaceAside(context, name) || parties::runsWhatWasRobbed(context, name))))
            continue;
        if (!found.isEmpty() && found.name == context.memory->wholeName(firm))
            continue;
        if (!found.isEmpty())
            return {};
        found = {{}, context.memory->wholeName(firm)};
    }
    // このうち2億円は当社の資産です: a part of what the whole says was lost.
    if (found.isEmpty() && !context.victimOfWhole.isEmpty())
        return context.victimOfWhole;
    const QString issuer = !context.memory->issuer().isEmpty() ? context.memory->issuer()
                           : context.language != Language::Japanese && context.memory->firms().size() == 1
                               ? context.memory->firms().constFirst()
                               : QString();
    if (!found.isEmpty() || issuer.isEmpty())
        return found;
    static constexpr std::array selves{
        QStringView(u"当社"),       QStringView(u"弊社"),         QStringView(u"同社"),
        QStringView(u"당사"),       QStringView(u"회사는"),       QStringView(u"회사의"),
        QStringView(u"회사가"),     QStringView(u"the company"),  QStringView(u"the exchange"),
        QStringView(u"la société"), QStringView(u"la plateforme")};
    const QStringView words = context.words(context.sentence);
    const bool self =
        std::any_of(selves.begin(), selves.end(), [&](QStringView word) { return words.contains(word); });
    return self ? Party{{}, issuer} : Party{};
}

/// "Of the $90 million": nothing but a preposition and an article before the amount.
bool opensSentence(const ClaimContext &context, Span amount)
{
    constexpr qsizetype longest = 12;
    const QStringView lead =
        context.words({context.sentence.start, amount.start}); // « …: sur les 620 millions »
    const qsizetype stop = std::max(lead.lastIndexOf(u':'), lead.lastIndexOf(u';'));
    return amount.start - context.sentence.start - (stop + 1) <= longest;
}

Party victimTold(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    const Span amount = context.amount(i).span;
    if (isEastAsian(context.language) && parties::isRestOrSum(context))
        return {};
    if (const auto labelled = records::victimOf(context, i))
        return *labelled;
    if (context.language == Language::Korean && easternwholes::saysRestOfMany(context, i))
        return {};
    // 바이비트 사건이 있었던 1분기(16억 달러)와는: of the whole quarter.
    static const HintedPattern ofTime(
        u"(?:분기|반기|[0-9]년|기간|동기) ?\\($|(?:사건|해킹|공격|사고|탈취)(?:이|가) (?:[가-힣]+ )?"
        u"(?:있던|있었던|벌어진|일어난|터진|발생한|낀|포함된) (?:[0-9]{4}년 "
        u")?(?:[0-9]분기|[상하]반기|[0-9]+월|[0-9]{4}년|해|달)"
        u"(?:의|에는|에) (?:약 )?$"_s);
    constexpr qsizetype near = 36;
    if (context.language == Language::Korean &&
        ofTime.in(context.words({std::max(context.sentence.start, amount.start - near), amount.start})))
        return {};
    const Span named = parties::nameBeforeBracket(context, i);
    const auto bracketed = std::find_if(context.page->entities.cbegin(), context.page->entities.cend(),
                                        [&](const EntityMatch &match) { return match.span == named; });
    if (!named.isEmpty() && bracketed != context.page->entities.cend())
        return {bracketed->entity, parties::asWritten(context, named)};
    if (const Party firm = parties::firmOfTwo(context, i); !firm.isEmpty())
        return firm;
    if (const OfPair which = ofPair(context, i); which != OfPair::None)
        return firmOfPair(context, which, thesaurus);
    if (const Party firm = firmInOrder(context, i, thesaurus); !firm.isEmpty())
        return firm;
    if (const Party firm = parties::knownInOrder(context, i, thesaurus); !firm.isEmpty())
        return firm;
    if (const Span owner = parties::ownerByClause(context, i); !owner.isEmpty()) {
        const auto known = std::find_if(context.page->entities.cbegin(), context.page->entities.cend(),
                                        [&](const EntityMatch &match) { return match.span == owner; });
        const Span source = context.page->text->toSource(owner);
        const QString name = context.page->page->text.mid(source.start, source.length()).simplified();
        if (known == context.page->entities.cend())
            return {{}, name};
        if (mayBeRobbed(thesaurus, known->entity))
            return {known->entity, name};
    }
    if (const Span name = chronicles::robbedOf(context, i); !name.isEmpty()) {
        const auto known = std::find_if(context.page->entities.cbegin(), context.page->entities.cend(),
                                        [&](const EntityMatch &match) { return name.contains(match.span); });
        if (known == context.page->entities.cend())
            return {{}, parties::asWritten(context, name)};
        if (mayBeRobbed(thesaurus, known->entity))
            return {known->entity, parties::asWritten(context, known->span)};
    }
    if (robsSomebodyElse(context, i) || isEstimateOfAll(context, i))
        return {};
    struct Found
    {
        EntityId entity;
        Span span;
    };
    // "$88 million (Bithumb $31 million, …)": the names behind a total are those of its parts.
    const bool brokenDown = i + 1 < context.amounts.size() && wholeInSentence(context, i + 1) == i &&
                            !saysEquivalent(context, i + 1);
    // "Of the $90 million stolen from X, some $52 million was ether": named in the clause of the total
    // itself.
    const auto isOfParts = [&](Span name) {
        if (!brokenDown || name.start < amount.end)
            return false;
        const QStringView between = context.words({amount.end, name.start});
        return isEastAsian(context.language) || between.contains(u',') || between.contains(u':') ||
               between.contains(u'(') || between.contains(u';') || !opensSentence(context, amount);
    };
    const Span example = parties::exampleCell(context, i);
    QList<Found> own;
    for (const EntityMatch &match : context.page->entities) {
        if (!context.sentence.contains(match.span) || isOfPart(context, match.span, amount) ||
            isOfParts(match.span))
            continue;
        if (!mayBeRobbed(thesaurus, match.entity))
            continue;
        // 13억 달러 중 X 피해액이 3억 달러로: however near the whole stands.
        const bool ofThisPart = i > 0 && match.span.end <= amount.start &&
                                match.span.start >= context.amount(i - 1).span.end &&
                                isOfPart(context, match.span, context.amount(i - 1).span);
        if ((context.amounts.size() > 1 && !ofThisPart && example.isEmpty() &&
             amountNamedBy(context, match.span) != i) ||
            isLandmark(context, match.span, amount) || isSetAside(context, match.span, amount) ||
            (isExample(context, match.span) && !example.contains(match.span)) ||
            (!example.isEmpty() && !example.contains(match.span)) ||
            parties::standsInOtherColumn(context, match.span) || parties::standsApart(context, match.span) ||
            (isEastAsian(context.language) &&
             parties::easternRole(context, match.span) == parties::EasternRole::Apart) ||
            parties::ownsSubject(context, match.span) ||
            (parties::standsBy(context, match.span) && !parties::referenceBeside(context, i)))
            continue;
        if (std::none_of(own.begin(), own.end(), [&](const Found &f) { return f.entity == match.entity; }))
            own.append({match.entity, match.span});
    }
    const auto words = [&](Span span) {
        const Span source = context.page->text->toSource(span);
        return context.page->page->text.mid(source.start, source.length());
    };
    if (own.size() == 1) {
        const Span rather = parties::robbedRather(context, i, own.first().span);
        if (!rather.isEmpty())
            return {{}, words(rather).simplified()};
        return {own.first().entity, words(own.first().span)};
    }
    if (own.size() == 2 && parties::isToldAsideBehind(context, own.first().span, own.last().span))
        return {own.first().entity, words(own.first().span)};
    if (own.size() == 2 && parties::isBracketedBehind(context, own.first().span, own.last().span))
        return {own.last().entity, words(own.last().span)};
    if (own.size() > 1 && isEastAsian(context.language)) {
        // スカイメイビスのローニン・ネットワークから: of two the one that the words call the place it left.
        const auto leaves = [&](const Found &f) {
            const parties::EasternRole role = parties::easternRole(context, f.span);
            return role == parties::EasternRole::Source || role == parties::EasternRole::Lost;
        };
        const auto source = std::find_if(own.cbegin(), own.cend(), leaves);
        const bool owned =
            source != own.cend() && std::any_of(own.cbegin(), own.cend(), [&](const Found &f) {
                const Span gap{f.span.end, source->span.start};
                return gap.length() > 0 && gap.length() < 10 && parties::runsNext(context.words(gap));
            });
        if (owned && std::count_if(own.cbegin(), own.cend(), leaves) == 1)
            return {source->entity, words(source->span)};
    }
    if (own.size() > 1) {
        // "From Sky Mavis' Ronin Bridge": what somebody owns was robbed.
        const auto owned = std::find_if(own.cbegin(), own.cend(), [&](const Found &thing) {
            return std::any_of(own.cbegin(), own.cend(), [&](const Found &owner) {
                const QStringView gap = owner.span.end < thing.span.start
                                            ? context.words({owner.span.end, thing.span.start})
                                            : QStringView();
                return gap == u"'s " || gap == u"' ";
            });
        });
        if (own.size() == 2 && owned != own.cend() && !isEastAsian(context.language))
            return {owned->entity, words(owned->span)};
        // "from DMM, WazirX and Upbit": the sum of several has no single victim.
        const Found *best = nullptr;
        qsizetype least = std::numeric_limits<qsizetype>::max(), second = least;
        for (const Found &f : own) {
            const qsizetype distance = distanceBetween(context, amount, f.span);
            if (distance < least) {
                second = least;
                least = distance;
                best = &f;
            } else if (distance < second) {
                second = distance;
            }
        }
        return second - least > 60 ? Party{best->entity, words(best->span)} : Party{};
    }
    if (const Span name = unknownVictim(context, i);
        !name.isEmpty() && !isAnalyst(context, name) && !parties::isCalledAnalyst(context, name) &&
        !parties::isLeftOut(context, name) && !isOfPart(context, name, amount) &&
        !isSetAside(context, name, amount) && !isOfParts(name)) {
        // A bank or a firm that the thesaurus knows, where the words say that it was robbed.
        const auto known = std::find_if(context.page->entities.cbegin(), context.page->entities.cend(),
                                        [&](const EntityMatch &match) { return match.span == name; });
        return {known == context.page->entities.cend() ? EntityId() : known->entity,
                words(parties::withKoreanState(context, name)).simplified()};
    }
    if (const Span bank = robbedBody(context, i); !bank.isEmpty()) {
        const auto known = std::find_if(context.page->entities.cbegin(), context.page->entities.cend(),
                                        [&](const EntityMatch &match) { return match.span == bank; });
        return {known->entity, words(bank)};
    }
    if (const Party person = parties::personPointedAt(context, i); !person.isEmpty())
        return person;
    if (const Party party = introduced(context, i); !party.isEmpty())
        return party;
    if (const Party party = victimPointedAt(context, i, thesaurus); !party.isEmpty())
        return party;
    if (const Party party = victimGoneOnWith(context, i, thesaurus); !party.isEmpty())
        return party;
    const Span label = parties::labelOfBlock(context);
    if (!label.isEmpty())
        return {{}, words(label).simplified()};
    // "Almost robbed Bangladesh Bank of $951 million; they got away with $81 million"
    if (!isEastAsian(context.language) && i > 0 && kindreading::isOnlyAttempted(context, i - 1) &&
        !kindreading::isOnlyAttempted(context, i))
        return victimTold(context, i - 1, thesaurus);
    qsizetype first = i; // of a row: "$3 million and $4 million and …"
    while (coordination::goesOnWithSum(context, first))
        --first;
    if (first < i)
        return victimTold(context, first, thesaurus);
    if (const Party asked = parties::askedInFrench(context, i, thesaurus); !asked.isEmpty())
        return asked;
    if (const Party next = parties::introducedNextInFrench(context, thesaurus); !next.isEmpty())
        return next;
    const Party aside = parties::victimToldAside(context, thesaurus);
    return aside.isEmpty() ? parties::introducedNextInEnglish(context, i, thesaurus) : aside;
}

} // namespace

Party readVictim(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    const Party told = victimTold(context, i, thesaurus);
    return parties::onlyTells(context, told) || parties::isNobodyRobbed(context, told) ||
                   parties::isOfMany(context, i, told) || parties::isTakenFromUnnamed(context, i, told.name)
               ? Party()
               : told;
}

} // namespace vigie
