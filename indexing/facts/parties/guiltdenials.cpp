// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/guiltdenials.h"

#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::guiltdenials {

/// Guilt, whoever denies it: involvement, responsibility.
static bool denyGuilt(QStringView words)
{
    static const HintedPattern english(
        u"\\b(?:den(?:y|ies|ied|ying|ials? of)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|"
        u"disput(?:es|ed|ing)) (?:[a-z]+ ){0,3}?(?:involvement|responsibility|role|part "
        u"in|participation|blame|"
        u"links?|guilt|wrongdoing|complicity|being behind|being involved|having any)\\b"_s);
    static const HintedPattern french(
        u"\\b(?:dément(?:ent|i|ant)?|nie(?:nt)?|niée?|niant|rejett?e(?:nt)?|rejetée?|rejetant|récuse(?:nt)?|"
        u"récusée?|"
        u"conteste(?:nt)?|contestée?|réfute(?:nt)?|réfutée?) (?:[a-zé']+ ){0,2}?(?:toute |son |sa |leur |une "
        u"|l'|la )?"
        u"(?:implication|responsabilité|participation|rôle|culpabilité|liens?|complicité)\\b"_s);
    static const HintedPattern japanese(u"(?:関与|責任|犯行)を[^。]{0,8}(?:否定|否認|認めて(?:い)?な)"_s);
    static const HintedPattern korean(
        u"(?:관여|연루|책임|개입|배후)(?:를|을|설을|설|임을)?[^.]{0,8}(?:부인|부정|일축)"_s);
    return english.in(words) || french.in(words) || japanese.in(words) || korean.in(words);
}

/// Somebody accused, whatever he denies but a loss of his own.
static bool denyAsAccused(QStringView words)
{
    static const HintedPattern english(
        u"(?<!of )\\b(?:pyongyang|north korea|dprk|the north|the regime|kim jong[ "
        u"-]un|moscow|russia|kremlin|beijing|china|"
        u"tehran|iran|lazarus|the (?:accused|defendants?|suspects?|hackers))(?:'s)?(?: (?:[a-z]+ ){0,6}?)?"
        u"(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing)|refut(?:es|"
        u"ed|ing))\\b"
        u"(?! (?:that )?(?:it|its [a-z]+) (?:had |has )?(?:lost|been))|"
        u"\\b(?:pyongyang|north korea|dprk|the north|the regime|moscow|russia|beijing|china|tehran|iran)\\b"
        u"[^.;]{0,60}\\b(?:fabrications?|slander|smear)"_s);
    static const HintedPattern french(
        u"\\b(?:pyongyang|corée du nord|le régime|le "
        u"nord|moscou|russie|kremlin|pékin|chine|téhéran|iran|lazarus|"
        u"l'accusé|les accusés|les? suspects?|les? prévenus?)(?: (?:[a-zéè']+ ){0,6}?)?"
        u"(?:dément(?:ent|i)?|nie(?:nt)?|nié|rejett?e(?:nt)?|rejeté|récuse(?:nt)?|récusé|conteste(?:nt)?|"
        u"contesté|"
        u"réfute(?:nt)?|réfuté)\\b(?! (?:avoir (?:perdu|été)|que s))|"
        u"\\b(?:pyongyang|corée du nord|le régime|moscou|russie|pékin|chine)\\b[^.;]{0,60}\\b(?:calomnies?|affabulations?)"_s);
    static const HintedPattern japanese(
        u"(?:北朝鮮|平壌|ロシア|中国(?!銀行|人民銀行)|イラン|同国|被告|容疑者)[^。]{0,24}(?:否定|否認|反発|"
        u"反論|でっち上げ|"
        u"でっちあげ|"
        u"捏造|一蹴)"_s);
    static const HintedPattern korean(
        u"(?:북한|평양|북측|러시아|중국(?!은행|인민은행)|이란|모스크바|피고인|피의자)[^.]{0,24}(?:부인|일축|날조|반박|반발)"_s);
    return english.in(words) || french.in(words) || japanese.in(words) || korean.in(words);
}

bool tellBehind(QStringView words)
{
    // "No money was missing": of the sum, whoever says it.
    static const AnyOf nothing{u"no money",       u"nothing was", u"no funds",  u"no such theft",
                               u"rien n'a été",   u"aucun vol",   u"盗難はな",  u"流出はな",
                               u"流出の事実はな", u"도난은 없",   u"유출은 없", u"탈취는 없"};
    if (nothing.in(words))
        return false;
    return denyGuilt(words) || denyAsAccused(words);
}

bool standBy(const ClaimContext &context)
{
    if (denyGuilt(context.words(context.sentence)))
        return true;
    constexpr qsizetype longest = 300;
    return tellBehind(context.words(sentenceBehind(context, longest)));
}

} // namespace vigie::guiltdenials
