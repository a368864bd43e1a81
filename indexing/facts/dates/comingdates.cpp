// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/comingdates.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype reach = 40; ///< characters between the date and the verb that it belongs to

bool holdsFigureOrEnd(QStringView words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) {
        return c.isDigit() || c == u';' || c == u':' || c == u'。' || c == u'$' || c == u'€' || c == u'£';
    });
}

/// The verb stands before the date, with nothing but its complement between.
bool isWesternToCome(QStringView before, Language language)
{
    static const QString tail =
        u"(?: [a-zà-ÿ'-]+){0,5}? (?:(?:on|in|by|for|until|from|le|en|au|du|à|d'ici|pour|dès) (?:the |la |le )?)?$"_s;
    static const HintedPattern english(
        u"\\b(?:will|shall|is to|are to|due|to be|scheduled|planned|set (?:for|to)|expected|no later than)"_s +
        tail);
    // A verb in the future has its subject before it: « la réunion se tiendra », and no article (« l'opéra »,
    // « une caméra »).
    static const HintedPattern french(
        u"(?:(?<!\\bl')(?<!\\bd')(?<!\\b(?:la|le) )(?<!\\bune )(?<!\\bun )(?<!\\bde "
        u")\\b(?:au|se|tiend|dev|pour|sau|ver|fe|i|prend|réuni|publie|"
        u"ouvri|comparaît|paraît|débute|commence|entre|remett|présente|vote|examine|arrive|reviend|viend|"
        u"sorti|"
        u"lance|organise|accueille|exposer|rend|cesse|expire|échoi|paie|paye|verse|touche|sui|s'ouvri)(?:ra|"
        u"ront)|"
        u"\\b(?:prévue?s?|doit|doivent|programmée?s?|d'ici|au plus tard))"_s +
        tail);
    const HintedPattern &verbs = language == Language::French ? french : english;
    // "Will return what was stolen in May": the participle has the date.
    static const HintedPattern told(
        u"\\b(?:(?<!be )(?:stolen|taken|lost|seized|frozen|paid|made|robbed|signed|hacked|arrested|charged|"
        u"drained)|which|who|that|volée?s?|dérobée?s?|prise?s?|perdue?s?|saisie?s?|gelée?s?|versée?s?|qui|"
        u"que|a|"
        u"ont)\\b"_s);
    const qsizetype stop = std::max(before.lastIndexOf(u". "_s), before.lastIndexOf(u", "_s));
    const QStringView near = stop < 0 ? before : before.mid(stop + 1);
    return verbs.in(near) && !holdsFigureOrEnd(near) && !told.match(near.toString()).hasMatch();
}

/// The verb ends the clause behind the date.
bool isEasternToCome(QStringView behind, Language language)
{
    static const AnyOf japanese{u"予定", u"見通し", u"見込み", u"方針", u"計画"};
    static const AnyOf korean{u"예정", u"계획", u"전망", u"방침", u"열릴"};
    static const AnyOf done{u"た", u"했", u"됐", u"였", u"었", u"았", u"당한", u"훔친", u"난 "};
    qsizetype end = 0;
    while (end < behind.size() && behind.at(end) != u'。' && behind.at(end) != u'.' &&
           behind.at(end) != u'、')
        ++end;
    const QStringView clause = behind.left(end);
    return (language == Language::Japanese ? japanese : korean).in(clause) && !holdsFigureOrEnd(clause) &&
           !done.in(clause);
}

} // namespace

bool isStillToCome(QStringView text, Span block, Span date, Language language)
{
    if (isEastAsian(language))
        return isEasternToCome(text.mid(date.end, std::min(reach, block.end - date.end)), language);
    const qsizetype start = std::max(block.start, date.start - reach);
    return date.start > start && isWesternToCome(text.mid(start, date.start - start), language);
}

} // namespace vigie
