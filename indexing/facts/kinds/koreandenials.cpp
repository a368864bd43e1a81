// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/koreandenials.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::koreandenials {

namespace {

/// That something told is not so, at the head of what follows.
const HintedPattern &denial()
{
    static const HintedPattern words(
        u"^(?:[^가-힣]*)(?:아닙니다|아니요|아뇨|아니오|그렇지 않|전혀 "
        u"(?:사실|근거|그렇)|사실무근|낭설|헛소문|"
        u"(?:(?:그러나|하지만|그런데|다만|물론|예|네)[,.]? )?"
        u"(?:(?:이는|이것은|이건|그건|그것은|모두|다|이 모두) (?:모두 |전혀 |결국 )?|"
        u"(?:이|그|그런|이런|이러한|그러한|해당|이 같은|그 같은)(?: 같은)? "
        u"?(?:보도|기사|소문|소식|말|말씀|이야기|얘기|수치|숫자|금액|주장|글|"
        u"내용|정보|의혹|풍문|설|추측|발표)(?:은|는|이|가|도|들은)? (?:모두 |전혀 |결국 |나중에 |곧 )*)"
        u"[^.]{0,16}?(?:사실(?:이|과|은|무근)? "
        u"?(?:아니|아닙|아닌|아님|다르|다릅|다른|다름|없|무근)|오보|거짓|허위|근거(?:가|는)? ?(?:전혀 )?없|"
        u"틀린|틀렸|낭설|헛소문|자작극|철회|취소|확인되지 않)|"
        u"(?:(?:그러나|하지만|그런데|다만) )?(?:[가-힣A-Za-z0-9]+ "
        u"){0,2}?[가-힣A-Za-z0-9]+(?:은|는|이|가|측은) (?:[가-힣]+ )?"
        u"(?:이를|그런 사실을|그 사실을|이 같은 사실을|관련 사실을|보도를|소문을|의혹을|이런 주장을|이 "
        u"주장을) (?:[가-힣]+ )?"
        u"(?:부인|일축|반박|정정))"_s);
    return words;
}

/// Words of hearsay: what they tell is no statement of the text.
bool isHearsay(QStringView words)
{
    static const AnyOf hearsay{u"다고 하던데", u"라고 하던데", u"다던데", u"라던데",      u"다고 하는데",
                               u"라고 하는데", u"다는데",      u"라는데", u"다고 합니다", u"라고 합니다",
                               u"소문",        u"보도",        u"기사",   u"주장",        u"의혹",
                               u"말이 있",     u"이야기가",    u"얘기가", u"제보",        u"알려졌",
                               u"설이",        u"까?",         u"까요",   u"나요",        u"인가요",
                               u"ㅂ니까",      u"입니까",      u"습니까", u"썼",          u"글이"};
    return hearsay.in(words);
}

} // namespace

qsizetype behindVerb(const ClaimContext &context, Span gap)
{
    if (context.language != Language::Korean || gap.length() <= 0)
        return gap.start;
    const QStringView words = context.words(gap);
    qsizetype last = -1;
    for (const QStringView joint :
         {QStringView(u"고 "), QStringView(u"며 "), QStringView(u"으나 "), QStringView(u"지만 "),
          QStringView(u"는데 "), QStringView(u"고, "), QStringView(u"며, "), QStringView(u"으나, "),
          QStringView(u"지만, "), QStringView(u"는데, ")}) {
        const qsizetype p = words.lastIndexOf(joint);
        last = p < 2 ? last : std::max(last, p + joint.size());
    }
    return last < 0 ? gap.start : gap.start + last;
}

bool deny(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern own(
        u"^ ?(?:상당|규모|어치|대)?(?:의 [가-힣]+)? ?(?:유출|도난|탈취|해킹|피해|증발)설(?:을|은|이) "
        u"(?:[^.]{0,16})(?:일축|부인|반박|허위|거짓|사실무근|사실이 아)|"
        u"^[^.]{0,20}?(?:훔친|세탁한|탈취한|빼돌린|가로챈|빼낸|잃은|털린|도난당한|탈취당한|유출된|도난된) "
        u"(?:적|일|사실)(?:이|은|도) (?:전혀 |결코 |단 한 번도 )?없|"
        u"^[^.]{0,40}?(?:발표|보도|기사|집계|공지|주장)(?:는|은|가|이|를|을) "
        u"[^.]{0,20}?(?:취소|철회|내렸|삭제|번복|거둬들)|"
        u"^[^.]{0,20}?고 (?:알렸|밝혔|발표했|공지했|신고했|전했)(?:지만|으나|는데),? "
        u"(?:실제로는|사실은|실제)|"
        u"^[^.]{0,20}?(?:혐의|부분)(?:에|에 대해|에 대해서는|은|는)? ?무죄|"
        u"^ ?(?:상당|어치)?[을를] (?:[가-힣]+ )?(?:훔치|빼돌리|탈취하|인출하|빼내)려(?:다|고 했으나|고 "
        u"시도했으나) ?(?:가 )?(?:실패|붙잡|막|덜미|미수|들통|그쳤|$)|"
        u"^[^.]{0,40}?자작극(?:으로|이었|임|이라)|"
        u"^[^.]{0,24}?(?:혐의|부분)(?:에 대한|의) 공소(?:를|가) (?:취소|철회)|"
        u"^(?:라는|이라는|의|로 적은) [^.]{0,24}?(?:수치|숫자|금액|추정치|대목|내용|액수)(?:는|은|를|을|가|이) [^.]{0,28}?(?:삭제|철회|폐기)"_s);
    const Span amount = context.amount(i).span;
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    constexpr qsizetype reach = 70;
    const Span behind{amount.end, std::min(next, amount.end + reach)};
    if (behind.length() > 0 && own.in(context.words(behind)))
        return true;
    // 유출 규모를 31억 원에서 44억 원으로 고쳐 발표했다: the first was not so.
    static const HintedPattern corrected(
        u"^(?:으로|로) (?:고[쳐치친]|바로잡|정정|수정|(?:상향|하향) ?(?:조정|수정)|(?:높여|낮춰|올려|내려) ?잡|재산정|재조정)"_s);
    if (i + 1 < context.amounts.size() && next > amount.end &&
        context.words({amount.end, next}) == u"에서 " &&
        corrected.in(context.words({context.amount(i + 1).span.end, context.sentence.end}).left(16)))
        return true;
    // 당초 300억 원으로 알려진 피해액은 120억 원으로 확인됐다.
    static const HintedPattern atFirst(
        u"(?:당초|처음(?:에)?|애초(?:에)?|초기에) (?:[가-힣]+ ){0,2}(?:약 )?$"_s),
        thought(
            u"^ ?(?:상당)?(?:으로|로|이라고|라고) (?:알려진|알려졌|추정된|추정됐|발표된|발표됐|추산된|추산됐)"_s);
    const Span gap = gapBefore(context, i);
    if (i + 1 < context.amounts.size() && gap.length() > 0 && behind.length() > 0 &&
        atFirst.in(context.words(gap).right(24)) && thought.in(context.words(behind)))
        return true;
    // The next sentence, where this one is hearsay.
    const Span rest{context.sentence.end, std::min(context.block.end, context.sentence.end + reach)};
    return context.amounts.size() == 1 && rest.length() > 0 && isHearsay(context.words(context.sentence)) &&
           denial().in(context.words(rest).trimmed());
}

bool tellOfOther(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern inCase(
        u"^[^.]{0,24}?(?:당한|빼앗긴|털린|잃은|유출된|사라진|도난된|훔친|해킹한|해킹된) (?:사건|사고|사태)(?:에서|과 관련|와 관련|에 대해|를 두고|을 두고)"_s),
        notBack(
            u"(?:돌려받지|되찾지|찾지|회수하지|환수하지|반환받지|돌려주지|회수되지|환수되지|반환되지|반환하지) (?:못|않은|않고|않았)"_s);
    const Span amount = context.amount(i).span;
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    const Span gap = gapBefore(context, i);
    constexpr qsizetype reach = 40, lead = 28;
    const Span before{std::max(gap.start, amount.start - lead), amount.start};
    if (amount.end < next && inCase.in(context.words({amount.end, std::min(next, amount.end + reach)})))
        return true;
    return (before.length() > 0 && notBack.in(context.words(before))) ||
           (amount.end < next && notBack.in(context.words({amount.end, std::min(next, amount.end + reach)})));
}

bool denyHearsay(QStringView told, QStringView answer)
{
    // ○가상자산조사국장 노은채  그 보도는: who speaks stands before what he says.
    QStringView said = answer;
    if (const qsizetype wide = said.indexOf(u"  "); wide > 0 && wide < 40)
        said = said.mid(wide).trimmed();
    else if (const qsizetype colon = said.indexOf(u": "); colon > 0 && colon < 24)
        said = said.mid(colon + 2);
    if (!isHearsay(told))
        return false;
    said = said.trimmed();
    // ○국장 노은채 그 보도는: the office and the name stand before what is said.
    const bool speaker = !said.isEmpty() && QStringView(u"○◯●▲◆").contains(said.front());
    for (int words = speaker ? 4 : 0; words >= 0; --words) {
        if (denial().in(said))
            return true;
        const qsizetype space = said.indexOf(u' ');
        if (space < 0)
            break;
        said = said.mid(space + 1);
    }
    return false;
}

} // namespace vigie::koreandenials
