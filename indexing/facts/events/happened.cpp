// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/events/happened.h"

#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Right before the word: what makes an English or French verb a plan, a possibility or a denial.
const QRegularExpression &deniedBefore()
{
    static const QRegularExpression words = pattern(
        u"\\b(?:(?:will|would|shall|should|could|might|must|cannot|can|may(?= "
        u"(?:be|have|not|also|soon|yet))|won't|wouldn't)"
        "(?: (?:not|be|have|been|also|soon|then|only|now|again|yet))*|"
        "(?:not|never|n't|yet to|refused to|failed to|declined to|without|instead of|rather "
        "than|if|unless|before being|plans? to|planned to|"
        "hopes? to|intends? to|wants? to|expected to|due to|set to|about to|agreed to|vowed to|threatened "
        "to|ready to|going to|(?<!began )(?<!begun )(?<!started )(?<!continued )(?<!managed )(?<!proceeded "
        ")to)"
        "(?: (?:be|been|being|have|get|yet|even|also|ever))*|"
        "(?:sera|seront|serait|seraient|va|vont|doit|doivent|devait|devaient|devra|devront|devrait|devraient|"
        "peut|peuvent|pourra|pourront|"
        "pourrait|pourraient|allait|allaient|faut|fallait|risque de|risquent d'|aurait dû|auraient dû|aurait "
        "pu|auraient pu|avant d'|sans|"
        "pour|afin d'|afin de|censée?s?(?: d'| de)?)"
        "(?: (?:être|se|s'|avoir|pas|bientôt|ensuite|également|donc|encore|été|y))*|"
        "(?:n'|ne )(?:[\\w']+ )?(?:[\\w']+ )?(?:pas|jamais|plus|point|guère)(?: (?:été|encore|pu|être|se))*|"
        "(?:n'|ne )(?:a|ont|fut|furent|sera|seront|est|sont|avait|avaient) (?:pas|jamais|plus|guère)|"
        // "No money was stolen", « aucun fonds n'a été volé »: nothing is the subject.
        "(?:(?:no|none of|neither)(?: [\\w'-]+){1,6}|nothing|none|nobody|no one) "
        "(?:was|were|is|are|has|have|had|got)(?: (?:been|being|ever))*|"
        "(?:^|[.;,:] )(?:no(?! (?:less|fewer|more|later|sooner|doubt))|none of|neither)(?: [\\w'-]+){1,4}|"
        "aucune?s?(?: [\\w'-]+){1,6} n(?:'|e )|"
        "(?:^|[.;] )had(?: [\\w'-]+){1,4}|"
        // "The cost of the launches": not the launches.
        "(?:number|nombre|cost|costs|price|budget|funding|anniversary|coût|coûts|prix|budget|financement|"
        "anniversaire) "
        "(?:of|for|des?|du|de la|de l')(?: [\\w'-]+){0,3}|"
        "(?:aucune?s?(?: [\\w'-]+){1,6}|rien|personne) n(?:'|e "
        ")(?:a|ont|avait|avaient|fut|furent|est|sont|était|"
        "étaient)(?: été)?)[ ]?$"_s);
    return words;
}

/// Behind a noun: "the launch … is scheduled", « la réunion aura lieu ».
const HintedPattern &behind()
{
    static const HintedPattern words(
        u"^[^.;:,]{0,50}?\\b(?:(?:is|are|was|were|has been|have been|had been) (?:\\w+ly "
        u")?(?:scheduled|planned|expected|due|set|cancelled|"
        "canceled|postponed|called off|foiled|thwarted|averted)|will|won't|shall|did not|didn't|never took|"
        "aura lieu|auront lieu|aurait lieu|se tiendra|se tiendront|s'ouvrira|n'a pas eu lieu|n'ont pas eu "
        "lieu|"
        "(?:est|sont|était|étaient|a été|ont été|avait été) (?:prévue?s?|attendue?s?|programmée?s?|annulée?s?|reportée?s?|déjouée?s?))\\b"_s);
    return words;
}

const HintedPattern &deniedInJapanese()
{
    static const HintedPattern words(
        u"^[^。]{0,16}?(?:予定|見通し|方針|計画だ|計画で|計画して|見込み|つもり|意向|ことになって|"
        u"はずだ|だろう|であろう|べきだ|可能性|よう求め|"
        "よう要請|するよう|れば|なければ|(?:する|した|される|された)場合|中止|延期|見送|未遂|阻止|"
        "[しされわかきりせえばまらめてで]い?な(?:い|かった)|[しされ]ず)|^[^。、]{0,8}[はがも]な(?:い|かった|し)|^(?:に要した|にかかる|にかかった)?の?(?:費用|コスト|経費|予算)|^は[^。]{0,20}に(?:上る|のぼる|達する)"_s);
    return words;
}

const HintedPattern &deniedInKorean()
{
    static const HintedPattern words(
        u"^[^.]{0,18}?(?:예정|계획이|계획을|방침|전망|것으로 예상|(?:할|될|을|를|일) 것(?:이|으로)|지 않|지 "
        u"못|지 아니|못했|무산|취소|연기됐|연기된|(?<=[은는이가도]) 없(?:었|다|는|습)|"
        "연기하|미뤄|미룰|하려|려던|려고|(?:할|될) 수 있|하면|되면|할 경우|될 경우|저지|하도록|하라고|해야|돼야|되어야|할 가능성|될 가능성)|^ ?(?:에 (?:든|들어간) )?(?:비용|예산|경비)|^은 [^.]{0,20}에 (?:이른|달한)"_s);
    return words;
}

/// « annoncera », « rencontreraient »: the ending of the word itself.
bool endsInFuture(QStringView word)
{
    static constexpr QStringView endings[] = {u"era", u"eront", u"erait", u"eraient",
                                              u"ira", u"iront", u"irait", u"iraient"};
    return std::any_of(std::begin(endings), std::end(endings),
                       [&](QStringView ending) { return word.size() > 6 && word.endsWith(ending); });
}

} // namespace

bool hasHappened(QStringView text, Span sentence, const Happening &happening, Language language)
{
    const qsizetype start = happening.span.start;
    const QChar first = chars::at(text, start);
    constexpr qsizetype reach = 70;
    if (chars::isLatin(first)) {
        const qsizetype from = std::max(sentence.start, start - reach);
        if (deniedBefore().match(text.mid(from, start - from).toString()).hasMatch())
            return false;
        const qsizetype end = chars::wordEnd(text, happening.span.end);
        if (language == Language::French && endsInFuture(text.mid(start, end - start)))
            return false;
        return !behind().in(text.mid(end, std::min(reach, sentence.end - end)));
    }
    // The word's last letter may be the verb's: 行われなかった.
    const qsizetype from =
        isHiragana(chars::at(text, happening.span.end - 1)) ? happening.span.end - 1 : happening.span.end;
    const QStringView after = text.mid(from, std::min<qsizetype>(40, sentence.end - from));
    return !(chars::isHangul(first) ? deniedInKorean() : deniedInJapanese()).in(after);
}

} // namespace vigie
