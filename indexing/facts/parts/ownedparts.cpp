// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts of which the text says whose they were.
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

bool saysWhose(const ClaimContext &context, qsizetype i)
{
    static const AnyOf words{
        u"belong",           u"owned by",         u"appartenai",       u"appartienn",
        u"お客様の資産",     u"顧客の資産",       u"顧客資産",         u"のものだった",
        u"のものです",       u"のものでした",     u"お客様資産",       u"고객 자산",
        u"고객의 자산",      u"것이었",           u"고객자산",         u"회원 자산",
        u"お客様から",       u"の預かり資産でし", u"소유였",           u"맡긴 ",
        u"맡겨 둔",          u"예치한 ",          u"맡겨둔",           u"預けていた",
        u"預けた",           u"から預かっ",       u"自己資産",         u"お預かりし",
        u"회사 자산",        u"사 자산",          u"회원 몫",          u"고객 몫",
        u"顧客分",           u"お客様分",         u" fell on ",        u" own money",
        u" own funds",       u" own account",     u"its own",          u"their own",
        u" our own",         u"his own",          u"her own",          u"fonds propres",
        u"relevaient d",     u"revenaient à",     u"était à ",         u"étaient à ",
        u" owed to ",        u"held on trust",    u"held in trust",    u" held for ",
        u"customers' money", u"clients' money",   u"customers' funds", u"constituents' money",
        u"provenai",         u"provien",          u" came from ",      u" stemmed from "};
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    if (words.in(context.words({context.amount(i).span.end, next})))
        return true;
    // このうち顧客の資産は27億円で
    static const HintedPattern owner(
        u"(?:顧客|利用者|お客[様さ]ま?|会員|ユーザー|加入者|預金者|自社|自己|当社|会社)(?:様)?(?:の|から(?:"
        u"の|、)?)?"
        u"(?:お?預かり(?:し(?:て(?:い(?:る|た|ました)|おりま(?:す|した)))?た?)?|保有(?:し(?:て(?:い(?:る|た|"
        u"ました)))?た?)?)?"
        u"(?:の)?(?:暗号)?(?:資産|分|保有分|持ち?分|預かり金|残高|預金)(?:は|が)(?:約|計)?$"_s);
    if (context.language == Language::Japanese && owner.in(context.words(gapBefore(context, i)).right(36)))
        return true;
    // うち340万ユーロは自社の準備金だった, 4억 원은 당사 몫이고: whose it was, whatever it is called.
    static const HintedPattern owned(
        u"^(?:相当|分)?(?:は|が)[^。、]{0,16}?(?:資産|もの|分|準備金|資金|持ち?分|残高|預かり|拠出金|取り分)("
        u"?:、|だ|で(?:、|あ|し|す|ござ)|です|"
        u"。|$)|"
        u"^(?: ?상당|어치)?(?:은|는|이|가) [^.,]{0,20}?(?:자산|몫|것|돈|준비금|자금|보유분|소유|예치금|지분)(?:이[고었며다]|였|입|으로|인데|$)"_s);
    // 350 ETH(約70万ドル)は財団の保有分で: behind what restates it.
    const Span restated = kindreading::withConversions(context, i);
    const auto following = std::find_if(context.amounts.cbegin(), context.amounts.cend(), [&](qsizetype k) {
        return context.page->amounts.at(k).span.start >= restated.end;
    });
    const qsizetype stop = following == context.amounts.cend()
                               ? context.sentence.end
                               : context.page->amounts.at(*following).span.start;
    QStringView behindAmount = context.words({restated.end, std::max(restated.end, stop)});
    behindAmount = behindAmount.startsWith(u')') ? behindAmount.mid(1) : behindAmount;
    if (isEastAsian(context.language) && owned.in(behindAmount.left(32)))
        return true;
    // « Vos dépôts entrent pour 5,1 millions », "clients' deposits make up $3 million"
    static const AnyOf shares{u"entre pour",  u"entrent pour",  u"entrait pour", u"entraient pour",
                              u"compte pour", u"comptent pour", u"make up",      u"made up",
                              u"account for", u"accounted for", u"accounts for"};
    constexpr qsizetype reach = 30;
    const qsizetype last = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    const Span lead{std::max(last, context.amount(i).span.start - reach), context.amount(i).span.start};
    return lead.length() > 0 && !isEastAsian(context.language) && shares.in(context.words(lead));
}

bool isOwnedPart(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"^ ?(?:\\([^)]*\\) )?(?:of (?:the|these|those|its) [\\w-]+ "
        u")?(?:belonged|belongs|belonging|(?:is|was|were|are) (?:owed|held (?:on|in) trust|"
        u"(?:its|their|our|the [\\w-]+'s?|[\\w-]+ [\\w-]+'s?|[\\w-]+'s?) (?:own "
        u")?(?:money|funds|savings|assets|"
        u"property|reserves))|(?:n')?apparten(?:ait|aient|ant)|(?:n')?appartien(?:t|nent)|revena(?:it|ient) (?:à|aux?))\\b"_s);
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    constexpr qsizetype reach = 50;
    return i == 0 && !context.before.isEmpty() && !isEastAsian(context.language) &&
           words.in(context.words({context.amount(i).span.end, std::max(next, context.amount(i).span.end)})
                        .left(reach));
}

} // namespace vigie
