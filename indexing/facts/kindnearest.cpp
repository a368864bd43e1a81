// SPDX-License-Identifier: GPL-3.0-or-later
// Which word of a sentence tells what an amount is: the one that governs it, else the nearest.
#include "indexing/facts/anyof.h"
#include "indexing/facts/claimwords.h"
#include "indexing/facts/cueindex.h"
#include "indexing/facts/easternroles.h"
#include "indexing/facts/kindreading.h"
#include "indexing/facts/kindwords.h"
#include "indexing/facts/pattern.h"
#include "indexing/facts/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

using chars::at;

bool namesVictim(const ClaimContext &context)
{
    return std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            return context.sentence.contains(match.span) && context.robbed->contains(match.entity);
        });
}

/// "The exchange lost $41 million", 交換業者は…失った: whoever keeps other people's coins loses them to
/// thieves, unless the books are spoken of.
static bool losesKeptCoins(const ClaimContext &context)
{
    static constexpr std::array books{
        QStringView(u"quarter"),   QStringView(u"trimestre"), QStringView(u"fiscal"),
        QStringView(u"exercice"),  QStringView(u" net "),     QStringView(u"operating"),
        QStringView(u"exploit"),   QStringView(u"trading"),   QStringView(u" bet"),
        QStringView(u"revenue"),   QStringView(u"recettes"),  QStringView(u"market"),
        QStringView(u"bourse en"), QStringView(u"四半期"),    QStringView(u"決算"),
        QStringView(u"営業"),      QStringView(u"純損失"),    QStringView(u"収入"),
        QStringView(u"取引で"),    QStringView(u"분기"),      QStringView(u"결산"),
        QStringView(u"영업"),      QStringView(u"순손실"),    QStringView(u"수입을"),
        QStringView(u"매출")};
    const QStringView words = context.words(context.sentence);
    return holds<claimwords::purses>(context.text, context.sentence) &&
           std::none_of(books.begin(), books.end(), [&](QStringView word) { return words.contains(word); });
}

/// A table with a column of victims: what stands in its columns of losses was stolen.
static bool isTableOfVictims(const ClaimContext &context)
{
    static const AnyOf victims{u"victim",    u"被害者",      u"被害先", u"被害社",     u"피해자",
                               u"피해 업체", u"피해 거래소", u"피해사", u"plateforme", u"platform",
                               u"exchange",  u"取引所",      u"交換",   u"거래소"};
    return !context.columns.isEmpty() && victims.in(context.words(context.columns));
}

/// "Thieves had emptied its wallet. It put the loss at …": the sentence before tells of a way in.
static bool tellsOfIntrusion(const ClaimContext &context, Span before)
{
    static const AnyOf emptied{u"emptied", u"drained", u"vidé", u"空にさ",
                               u"空にな",  u"털렸",    u"털린", u"비어"};
    return !before.isEmpty() &&
           (holds<claimwords::intrusions>(context.text, before) || emptied.in(context.words(before)));
}

/// Whoever was attacked, and then lost, lost to thieves; in war an attack destroys.
bool tellsOfAttack(QStringView words)
{
    static const AnyOf attacks{u"attacked",
                               u"were hit",
                               u"was hit",
                               u"raided",
                               u"intrusion",
                               u"an attack",
                               u"attaquée",
                               u"attaque ",
                               u"été attaqué",
                               u"second attack",
                               u"third attack",
                               u"latest attack",
                               u"cyberattack",
                               u"cyber-attack",
                               u"piraté",
                               u"襲われ",
                               u"표적이 된",
                               u"습격",
                               u"標的と",
                               u"攻撃を受け",
                               u"狙われ",
                               u"不正アクセス",
                               u"공격을 받",
                               u"공격을 당",
                               u"침입",
                               u"침해",
                               u"ont été touchés",
                               u"breach",
                               u"pillé",
                               u"dévalis",
                               u"cambriol",
                               u"dépouill",
                               u"lésée",
                               u"voleur",
                               u"break-in",
                               u"burgl",
                               u"broken into",
                               u"broke into",
                               u"robber",
                               u"heist",
                               u"a raid",
                               u"raid on",
                               u"the raid",
                               u"the attack",
                               u"attack on",
                               u"attack against",
                               u"was struck",
                               u"were struck",
                               u"infiltrat",
                               u"operatives",
                               u"its servers",
                               u"braqu",
                               u"effraction",
                               u"une attaque",
                               u"l'attaque",
                               u" casse ",
                               u"un vol",
                               u"pour cible",
                               u" in raid",
                               u" in attack",
                               u" in break",
                               u" in robbery",
                               u"été touché",
                               u"été visé",
                               u"été ciblé",
                               u"accès non autorisé",
                               u"accès frauduleux",
                               u"compromission",
                               u"frauduleu"};
    static const AnyOf war{u"missile",  u"drone", u"bomb",     u"war ", u"troops", u"guerre",
                           u"roquette", u"爆",    u"ミサイル", u"戦争", u"軍",     u"미사일",
                           u"전쟁",     u"드론",  u"폭",       u"포격"};
    return attacks.in(words) && !war.in(words);
}

/// 被害は、青柳証券が3億円: a firm is named beside its harm, and no fire or flood.
static bool namesRobbedFirm(const ClaimContext &context)
{
    static const AnyOf disasters{u"台風", u"地震", u"洪水", u"火災", u"水害", u"豪雨",
                                 u"津波", u"噴火", u"停電", u"태풍", u"지진", u"홍수",
                                 u"화재", u"호우", u"폭우", u"정전", u"산불"};
    static const AnyOf harms{u"被害", u"피해"};
    const QStringView words = context.words(context.sentence);
    return harms.in(words) && !disasters.in(words) &&
           !parties::easternFirms(context, context.sentence).isEmpty();
}

/// « Son studio a perdu 3,3 millions d'euros le 11 septembre »: what is lost on a day, and by no market.
bool losesOnADay(const ClaimContext &context)
{
    static const AnyOf markets{
        u"bours",    u"trimestre", u"semestre", u"cours ", u"marché",   u"chiffre d'affaires",
        u"exercice", u"recette",   u"procès",   u"grève",  u"incendie", u"inondation",
        u"panne",    u"pari",      u"pénurie"};
    return context.language == Language::French && !markets.in(context.words(context.sentence)) &&
           std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                       [&](const ScannedDate &date) {
                           return context.sentence.contains(date.span) &&
                                  date.date.precision == FuzzyDate::Precision::Day;
                       });
}

/// A harm is a theft where the words around it speak of stealing; `verb`: it is told by "lost" and the like.
static ClaimKind kindOfLoss(const ClaimContext &context, bool verb)
{
    // 値下がりで3億円の損失, 환율 하락에 따른 손실: lost on the markets, whatever the text is about.
    static const AnyOf markets{u"値下がり", u"評価損", u"下落",   u"含み損", u"貸し倒れ", u"不良債権",
                               u"円安",     u"円高",   u"減損",   u"暴落",   u"運用損",   u"相場",
                               u"시세",     u"평가손", u"하락",   u"폭락",   u"환율",     u"환차손",
                               u"부실채권", u"순손실", u"純損失", u"대손"};
    if (isEastAsian(context.language) && markets.in(context.words(context.sentence)) &&
        !tellsOfAttack(context.words(context.sentence)))
        return ClaimKind::Cost;
    if (verb && losesKeptCoins(context))
        return ClaimKind::Theft;
    constexpr qsizetype carried = 300; // an attack told a few sentences before
    const bool stealing =
        context.aboutTheft || speaksOfTheft(context.words(context.block)) ||
        holds<claimwords::intrusions>(context.text, context.sentence) || namesVictim(context) ||
        speaksOfTheft(context.words(context.heading)) || speaksOfTheft(context.words(context.caption)) ||
        isTableOfVictims(context) || tellsOfIntrusion(context, context.before) ||
        (isEastAsian(context.language) && namesRobbedFirm(context)) ||
        namesTaker(context, context.sentence) || (verb && losesOnADay(context)) ||
        holds<claimwords::victims>(context.text, context.sentence) ||
        tellsOfAttack(context.words(context.sentence)) ||
        tellsOfAttack(context.words(
            {std::max(context.block.start, context.sentence.start - carried), context.sentence.start}));
    // 전국의 피해 신고는 모두 412억 원: what is only called a harm was done by thieves, unless a disaster is
    // named.
    static const AnyOf harms{u"피해는", u"피해액", u"피해 신고", u"피해 금액", u"피해 규모", u"피해가"},
        disasters{u"태풍", u"지진", u"홍수", u"화재", u"호우", u"폭우", u"정전",
                  u"산불", u"가뭄", u"폭설", u"수해", u"침수", u"붕괴", u"농작물",
                  u"보험", u"소송", u"전쟁", u"파업", u"담합", u"환율", u"폭락"};
    const auto harmed = [&](Span words) {
        return harms.in(context.words(words)) && !disasters.in(context.words(words));
    };
    const bool harm = context.language == Language::Korean &&
                      (harmed(context.sentence) || harmed(context.caption) || harmed(context.heading));
    return stealing || harm ? ClaimKind::Theft : ClaimKind::Cost;
}

/// Whether every word of `gap` is one that may stand between a verb or noun and the amount that it governs.
static bool isFilling(QStringView gap, bool behind)
{
    static constexpr std::array before{
        QStringView(u"a"),        QStringView(u"an"),         QStringView(u"the"),
        QStringView(u"some"),     QStringView(u"of"),         QStringView(u"total"),
        QStringView(u"another"),  QStringView(u"further"),    QStringView(u"them"),
        QStringView(u"him"),      QStringView(u"it"),         QStringView(u"only"),
        QStringView(u"just"),     QStringView(u"also"),       QStringView(u"worth"),
        QStringView(u"combined"), QStringView(u"de"),         QStringView(u"d"),
        QStringView(u"du"),       QStringView(u"des"),        QStringView(u"les"),
        QStringView(u"un"),       QStringView(u"une"),        QStringView(u"la"),
        QStringView(u"le"),       QStringView(u"somme"),      QStringView(u"montant"),
        QStringView(u"encore"),   QStringView(u"autres"),     QStringView(u"aussi"),
        QStringView(u"ainsi"),    QStringView(u"l"),          QStringView(u"équivalent"),
        QStringView(u"quelque"),  QStringView(u"additional"), QStringView(u"sum"),
        QStringView(u"same"),     QStringView(u"equivalent"), QStringView(u"nearly"),
        QStringView(u"about")};
    static constexpr std::array after{
        QStringView(u"in"),      QStringView(u"of"),     QStringView(u"de"),      QStringView(u"d"),
        QStringView(u"en"),      QStringView(u"was"),    QStringView(u"were"),    QStringView(u"has"),
        QStringView(u"have"),    QStringView(u"had"),    QStringView(u"been"),    QStringView(u"be"),
        QStringView(u"ont"),     QStringView(u"a"),      QStringView(u"été"),     QStringView(u"sont"),
        QStringView(u"pu"),      QStringView(u"être"),   QStringView(u"avaient"), QStringView(u"avait"),
        QStringView(u"will"),    QStringView(u"worth"),  QStringView(u"since"),   QStringView(u"already"),
        QStringView(u"au"),      QStringView(u"titre"),  QStringView(u"des"),     QStringView(u"annual"),
        QStringView(u"net"),     QStringView(u"déjà"),   QStringView(u"then"),    QStringView(u"later"),
        QStringView(u"ensuite"), QStringView(u"is"),     QStringView(u"are"),     QStringView(u"being"),
        QStringView(u"total"),   QStringView(u"illicit")};
    qsizetype p = 0;
    while (p < gap.size()) {
        const QChar c = gap.at(p);
        if (!chars::isLatin(c)) {
            if (c != u' ' && c != u'\'')
                return false;
            ++p;
            continue;
        }
        const qsizetype end = chars::wordEnd(gap, p);
        const QStringView word = gap.mid(p, end - p);
        const bool known = behind ? std::find(after.begin(), after.end(), word) != after.end()
                                  : std::find(before.begin(), before.end(), word) != before.end();
        if (!known)
            return false;
        p = end;
    }
    return true;
}

/// Whether the word at `place` governs the amount: the verb or noun right before it ("spent a further $5
/// million"), or the noun or participle right behind it ("€3m in wages", « 5 millions ont été gelés »).
static bool governs(const ClaimContext &context, Span amount, Span place)
{
    constexpr qsizetype longest = 28;
    if (place.end <= amount.start) {
        qsizetype end = place.end;
        while (chars::isLatin(at(context.text, end)))
            ++end; // the cue may be a stem
        if (end > amount.start || amount.start - end > longest)
            return false;
        return isFilling(context.words({end, amount.start}), false);
    }
    return place.start >= amount.end && place.start - amount.end <= longest &&
           isFilling(context.words({amount.end, place.start}), true);
}

/// The same in all languages: a Japanese or Korean verb stands right behind what it governs.
static bool isGoverned(const ClaimContext &context, Span amount, Span place)
{
    constexpr qsizetype particle = 3;
    return isEastAsian(context.language) ? place.start >= amount.end && place.start - amount.end <= particle
                                         : governs(context, amount, place);
}

/// 위성 영상 구매에 배정, 機器の購入に充てる: a noun that its particle makes an end or a means.
static bool isOblique(const ClaimContext &context, Span place)
{
    const QStringView next = context.text.mid(place.end, 3);
    if (context.language == Language::Korean)
        return next.startsWith(u"에 ") || next.startsWith(u"용 ") || next.startsWith(u"용으") ||
               next.startsWith(u" 등에") || next.startsWith(u"을 위") || next.startsWith(u"를 위") ||
               next.startsWith(u" 명목");
    return next.startsWith(u"用に") || next.startsWith(u"のため") || next.startsWith(u"向け");
}

/// How far a word is from the amount that it may speak of: other amounts between the two count as distance,
/// and what governs the amount is nearer than all else.
static qsizetype distanceOf(const ClaimContext &context, Span amount, Span place, int toll)
{
    qsizetype distance = distanceBetween(context, amount, place);
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        const Span other = context.amount(k).span;
        const bool between = other.start >= std::min(amount.end, place.end) &&
                             other.end <= std::max(amount.start, place.start) && other != amount;
        distance += between ? 40 : 0;
    }
    constexpr qsizetype governed = 30, particle = 3;
    constexpr int weak = 30; ///< from this toll on a word says little even beside the amount
    if (!isEastAsian(context.language))
        return toll < weak && governs(context, amount, place) ? distance - governed + toll / 4
                                                              : distance + toll;
    // A Japanese or Korean verb that stands right behind the amount governs it; a noun with a particle of its
    // own (구매에, 購入に) is only what the verb behind it is done for.
    constexpr qsizetype oblique = 25;
    if (place.start >= amount.end && distance <= particle)
        distance -= governed;
    else if (place.start >= amount.end && isOblique(context, place))
        distance += oblique;
    return distance + toll;
}

/// "Forged orders cost Bangladesh Bank $81 million", « a coûté 235 millions à la plateforme WazirX »: told of
/// whom it was taken from, in a text about thefts.
static bool costsVictim(const ClaimContext &context, Span range, Span verb)
{
    const QStringView word = context.words(verb);
    if (!word.startsWith(u"cost") && !word.startsWith(u"coût") && !word.startsWith(u"a coûté"))
        return false;
    const bool stealing = context.aboutTheft || speaksOfTheft(context.words(context.block)) ||
                          speaksOfTheft(context.words(context.heading));
    const QChar next = at(context.cased, verb.end + 1);
    const bool named = word == u"cost" && at(context.text, verb.end) == u' ' && next.isUpper() &&
                       !context.amounts.isEmpty() && verb.end + 1 != context.amount(0).span.start;
    const bool robbed = std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            return range.contains(match.span) && context.robbed->contains(match.entity);
        });
    static const QRegularExpression toWhom(
        u"^(?:[^,.;]|[,.](?=\\d)){0,60}? (?:à|au) (?:la |le "
        u"|l')?(?:plateforme|société|bourse|entreprise|banque|exchange|protocole|pont|"
        u"prestataire|courtier|opérateur|éditeur|studio|fonds|pont|fondation|mutuelle|coopérative|casino)"
        u"[^,.;]{0,30}? \\p{Lu}|^(?:[^,.;]|[,.](?=\\d)){0,60}? (?:à|au) \\p{Lu}"_s);
    const Span behind{verb.end, range.end};
    const bool french = word != u"cost" && behind.length() > 0 &&
                        toWhom.match(context.cased.mid(behind.start, behind.length()).toString()).hasMatch();
    // "The theft at Tarnbeck cost $41 million": what a theft costs was stolen.
    const bool theft = context.kinds &&
                       std::any_of(context.kinds->cbegin(), context.kinds->cend(), [&](const KindPlace &one) {
                           return range.contains(one.place) && !one.origin && one.place.end <= verb.start &&
                                  claimwords::kinds[static_cast<size_t>(one.cue)].kind == ClaimKind::Theft;
                       });
    // "A raid cost the exchange $6 million", « le piratage a coûté 4 millions à ses clients ».
    static const QRegularExpression attack(
        u"\\b(?:raids?|attacks?|breach|hacks?|intrusion|exploit|"
        u"cyberattack|piratages?|attaques?|cyberattaques?|"
        u"braquages?|thefts?|heists?|robbery|hacking|looting|vols?|escroqueries?|escroquerie|fraudes?)\\b"_s);
    static const QRegularExpression owner(
        u"^ (?:the (?:exchange|platform|bridge|protocol|bank|lender|casino)|its (?:users|customers|clients|"
        u"depositors))\\b|"
        u"^(?:[^,.;]|[,.](?=\\d)){0,60}? à (?:(?:ses|leurs) (?:clients|utilisateurs|usagers|déposants)|"
        u"(?:la |l')(?:plateforme|société|bourse|entreprise|banque|passerelle))\\b|"
        u"^(?:[^,.;]|[,.](?=\\d)){0,60}? aux "
        u"(?:entreprises|particuliers|banques|ménages|clients|utilisateurs|"
        u"épargnants|plateformes|sociétés|victimes)\\b"_s);
    const bool ofOwner =
        behind.length() > 0 && owner.match(context.words(behind).toString()).hasMatch() &&
        attack.match(context.words({context.sentence.start, verb.start}).toString()).hasMatch();
    // "A break-in that cost it $6 million", « une cyberattaque qui lui a coûté 4 millions »: unless for
    // repairs or fines.
    static const QRegularExpression spent(
        u"\\b(?:in|on|to|en|de|pour) (?:[a-zé]+ "
        u")?(?:lost|legal|fines?|repairs?|fees?|clean\\w*|overtime|revenue|sales|"
        u"repair|restore|rebuild|fix|replace|lawyers?|frais|réparations?|amendes?|recettes|réparer|restaurer|"
        u"remettre|"
        u"reconstruire|avocats?)\\b"_s);
    const QStringView lead = context.words({context.sentence.start, verb.start});
    static const AnyOf pronouns{u" it ", u" them ", u" him ", u" her "};
    const bool toIt =
        pronouns.opens(context.words(behind)) || lead.endsWith(u"lui ") || lead.endsWith(u"leur ");
    static const QRegularExpression flaw(
        u"\\b(?:flaws?|bugs?|vulnerabilit\\w+|loopholes?|failles?|vulnérabilités?)\\b"_s);
    const bool ofAttack = behind.length() > 0 && (toIt || named || french) &&
                          (tellsOfAttack(lead) || attack.match(lead.toString()).hasMatch() ||
                           flaw.match(lead.toString()).hasMatch()) &&
                          !spent.match(context.words(behind).toString()).hasMatch();
    const bool repaired = behind.length() > 0 && spent.match(context.words(behind).toString()).hasMatch();
    return theft || (ofOwner && !repaired) || ofAttack || (stealing && (named || robbed || french));
}

/// Whether `place` overlaps a name that the thesaurus knows as a firm or platform.
static bool isWithinName(const ClaimContext &context, Span place)
{
    return std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                       [&](const EntityMatch &match) {
                           return match.span.overlaps(place) && context.robbed->contains(match.entity);
                       });
}

/// "From the Little Acorns Charity", « à la Caisse d'Épargne »: a word with a capital beside another is part
/// of a name.
static bool isOfCapitals(const ClaimContext &context, Span place)
{
    const bool mayName = context.blockKind == Block::Kind::Paragraph || !context.columns.isEmpty();
    if (isEastAsian(context.language) || !mayName || place.start <= context.sentence.start ||
        !context.sentence.contains(place) || !at(context.cased, place.start).isUpper())
        return false;
    qsizetype end = place.end, start = place.start - 1;
    while (chars::isLatin(at(context.text, end)))
        ++end;
    while (start > context.sentence.start && chars::isLatin(at(context.text, start - 1)))
        --start;
    // « le ministère du Budget »
    const QStringView lead = context.words({context.sentence.start, place.start}).right(16);
    static constexpr std::array offices{QStringView(u"ministère du "),  QStringView(u"ministère de la "),
                                        QStringView(u"ministère des "), QStringView(u"ministère de l'"),
                                        QStringView(u"ministre du "),   QStringView(u"ministre des ")};
    if (std::any_of(offices.begin(), offices.end(), [&](QStringView words) { return lead.endsWith(words); }))
        return true;
    return at(context.cased, end + 1).isUpper() ||
           (start > context.sentence.start && at(context.text, place.start - 1) == u' ' &&
            at(context.cased, start).isUpper());
}

/// Whether a theft is the subject of the verb of earning at `verb`: "the hacks brought in", « les vols de
/// cryptoactifs ont rapporté ».
static bool theftEarns(const ClaimContext &context, Span verb)
{
    static const AnyOf earning{u"rapport", u"yield",  u"brought", u"fetched",
                               u"earned",  u"netted", u"generat", u"bring"};
    if (isEastAsian(context.language) || !context.kinds || !earning.in(context.words(verb)))
        return false;
    static const QRegularExpression auxiliary = pattern(
        u"^[a-zé]*(?: (?:of|from|against|on|de|d'|des|du|contre|visant) ?(?:[\\w'-]+ ?){1,5}?)?,?"
        u"(?: (?:has|have|had|a|ont|avait|avaient|aurait|auraient|alone|together|déjà|already|may|is|are|"
        u"thought|believed|said|to)){0,6} ?$"_s);
    return std::any_of(context.kinds->cbegin(), context.kinds->cend(), [&](const KindPlace &one) {
        return one.place.end <= verb.start &&
               claimwords::kinds[static_cast<size_t>(one.cue)].kind == ClaimKind::Theft &&
               auxiliary.match(context.words({one.place.end, verb.start}).toString()).hasMatch();
    });
}

std::optional<ClaimKind> nearestKind(const ClaimContext &context, Span range, Span amount, bool *onlySource)
{
    struct Best
    {
        const claimwords::KindCue *cue = nullptr;
        qsizetype distance = std::numeric_limits<qsizetype>::max();
        qsizetype length = 0;
        Span place;
    };
    Best best, source;
    const bool known = context.kinds && context.sentence.contains(range);
    for (const KindPlace &one : known ? *context.kinds : kindPlaces(context.text, range)) {
        if (!range.contains(one.place))
            continue;
        const claimwords::KindCue &cue = claimwords::kinds[static_cast<size_t>(one.cue)];
        const qsizetype distance = distanceOf(context, amount, one.place, cue.toll);
        // "From Stake in September": a name is no word for money.
        const bool money = cue.kind != ClaimKind::Theft && cue.kind != ClaimKind::Laundering;
        if (money && (isWithinName(context, one.place) || isOfCapitals(context, one.place)))
            continue;
        if (cue.near && !isGoverned(context, amount, one.place))
            continue;
        Best &held = one.origin ? source : best;
        if (distance < held.distance || (distance == held.distance && one.place.length() > held.length))
            held = {&cue, distance, one.place.length(), one.place};
    }
    // "laundered $5m of the stolen funds": what became of the money is what the amount tells.
    constexpr qsizetype background = 60;
    if (source.cue) {
        const bool deed =
            best.cue && (best.cue->kind == ClaimKind::Laundering || best.cue->kind == ClaimKind::Other);
        if (!best.cue || source.distance + (deed ? background : 0) < best.distance)
            best = source;
    }
    if (!best.cue)
        return std::nullopt;
    if (onlySource)
        *onlySource = best.cue == source.cue;
    const bool taken = best.cue->kind == ClaimKind::Other &&
                       holds<claimwords::withdrawals>(context.text, range) &&
                       holds<claimwords::thieves>(context.text, range);
    if (taken) // an attacker withdrew it
        return ClaimKind::Theft;
    if (best.cue == source.cue && speaksOfMoving(context.text, range))
        return ClaimKind::Laundering;
    // « A viré 22 millions de dollars volés », "moved $22 million in stolen coins"
    constexpr qsizetype near = 24;
    const Span lead{std::max(range.start, amount.start - near), amount.start};
    if (best.cue->kind == ClaimKind::Theft && best.place.start >= amount.end &&
        best.place.start - amount.end < near && lead.length() > 0 && !isEastAsian(context.language) &&
        (speaksOfMoving(context.text, lead) || context.words(lead).contains(u"avoir blanchi ") ||
         context.words(lead).contains(u"ont blanchi ") || context.words(lead).contains(u" a blanchi ")))
        return ClaimKind::Laundering;
    // "Ronin had yielded $620 million": what an exchange brings in, in a text about thefts, was taken from
    // it.
    static constexpr std::array gains{QStringView(u"yielded"),  QStringView(u"brought in"),
                                      QStringView(u"fetched"),  QStringView(u"rapporté"),
                                      QStringView(u"手に入れ"), QStringView(u"손에 넣"),
                                      QStringView(u"得た"),     QStringView(u"得てい")};
    if (context.aboutTheft && std::find(gains.begin(), gains.end(), best.cue->word) != gains.end() &&
        (namesVictim(context) || holds<claimwords::thieves>(context.text, range)))
        return ClaimKind::Theft;
    // "Thefts have brought the regime $3 billion": what a theft earns was stolen.
    if (best.cue->kind == ClaimKind::Revenue && best.place.end <= amount.start &&
        theftEarns(context, best.place))
        return ClaimKind::Theft;
    // "Moved $97 million of the Bybit proceeds", in a text about thefts.
    if (best.cue->kind == ClaimKind::Revenue && best.cue->word == u"proceeds" && context.aboutTheft &&
        lead.length() > 0 && speaksOfMoving(context.text, lead))
        return ClaimKind::Laundering;
    if (best.cue->kind == ClaimKind::Cost && costsVictim(context, range, best.place))
        return ClaimKind::Theft;
    static constexpr std::array verbs{QStringView(u"lost"), QStringView(u"loses"), QStringView(u"perd"),
                                      QStringView(u"失"),   QStringView(u"잃"),    QStringView(u"被害"),
                                      QStringView(u"피해")};
    const bool verb = std::any_of(verbs.begin(), verbs.end(),
                                  [&](QStringView word) { return best.cue->word.startsWith(word); });
    return best.cue->loss ? kindOfLoss(context, verb) : best.cue->kind;
}

Span withConversions(const ClaimContext &context, qsizetype i)
{
    Span whole = context.amount(i).span;
    for (qsizetype k = i + 1; k < context.amounts.size() && saysEquivalent(context, k); ++k)
        whole.end = std::max(whole.end, context.amount(k).span.end);
    if (whole.end > context.amount(i).span.end && at(context.text, whole.end) == u')')
        ++whole.end;
    return whole;
}

std::optional<Span> predicateBehindWhole(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language) || wholeInSentence(context, i) != i + 1)
        return std::nullopt;
    const qsizetype from = context.amount(i + 1).span.end;
    if (from >= context.sentence.end)
        return std::nullopt;
    const QStringView rest = context.words({from, context.sentence.end});
    qsizetype verb = -1;
    for (const QStringView word :
         {QStringView(u" has "), QStringView(u" have "), QStringView(u" had "), QStringView(u" was "),
          QStringView(u" were "), QStringView(u" ont "), QStringView(u" a été "), QStringView(u" avaient "),
          QStringView(u" avait "), QStringView(u" went "), QStringView(u" ended ")}) {
        const qsizetype p = rest.indexOf(word);
        if (p >= 0 && (verb < 0 || from + p < verb))
            verb = from + p;
    }
    return verb < 0 ? std::nullopt : std::optional(Span{verb, context.sentence.end});
}

} // namespace vigie::kindreading
