// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/heldbylaw.h"

#include "indexing/facts/kinds/kindordinary.h"
#include "indexing/facts/kinds/thieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

bool isHeldByLaw(const ClaimContext &context, QStringView lead)
{
    static const QString law = u"(?:orders?|warrants?|injunctions?|restraints?|freez(?:e|es|ing)|seizures?|"
                               u"confiscations?|forfeitures?|complaints?)"_s;
    static const HintedPattern under(
        u"\\b(?:assets|funds|money|coins|tokens|sums?|property|wallets|accounts|balances|cash|proceeds|ether|"
        u"bitcoin|contents|holdings)\\b[^.;,$€£]{0,30}?\\b(?:(?:under|subject to|covered by|named in|listed "
        u"in|"
        u"caught by|affected by|held under) (?:the |these |those |this |that |such |its |all )?(?:[a-z]+ ){0,2}?"_s +
        law +
        u"|restrained|blocked|frozen|seized|impounded|confiscated|forfeited|immobili[sz]ed)\\b"
        u"[^.;$€£]{0,40}?\\b(?:worth|at|to|is|are|was|were|totals?|total(?:led|ed)|of)"_s +
        measured());
    if (under.in(lead))
        return true;
    static const AnyOf laws{u"order", u"warrant", u"injunction", u"restrain", u"freez",         u"froze",
                            u"seiz",  u"confisc", u"forfeit",    u"blocked",  u"civil recovery"};
    static const HintedPattern content(
        u"^(?:it|they|these|both|all|that|this|(?:the|these|those|their|its|such) (?:[a-z]+ "
        u"){0,2}?(?:orders?|"
        u"warrants?|injunctions?|freeze|complaints?|wallets|accounts|addresses|assets|coins|tokens|funds|"
        u"sums?|"
        u"property|balances?|contents|money))(?: (?:in "
        u"question|concerned|covered|involved|together|then|now|at "
        u"the time|currently))* "
        u"(?:cover|hold|contain|concern|apply to|relate "
        u"to|reach|is|are|was|were|come|came|amount|add)(?:s|ed)?"
        u"(?: up)?(?: to)?(?: "
        u"(?:tokens|coins|assets|funds|cryptoassets|property|bitcoin|ether|holdings|cash))?"
        u"(?: (?:then |now |together )?(?:worth|of|valued at|put at))?"_s +
        measured());
    return !context.before.isEmpty() && laws.in(context.words(context.before)) &&
           lead.cbegin() == context.text.cbegin() + context.sentence.start && content.in(lead) &&
           !thieves::areIn(lead);
}

} // namespace vigie::kindreading
