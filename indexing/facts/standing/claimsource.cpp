// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/kinds/claimwords.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longest = 90;

/// Words before whom the text cites.
const QRegularExpression &citing()
{
    static const QRegularExpression words =
        pattern(u"(?<!\\w)(?:according to|citing|as reported by|by the count of|selon|d'après|de l'avis de|à "
                u"en croire|"
                "(?:avancée?s?|estimée?s?|chiffrée?s?|rapportée?s?|révélée?s?|annoncée?s?|évaluée?s?) par|"
                "(?:reported|estimated|cited|announced|published|disclosed) by) (?=\\S)"_s);
    return words;
}

/// Verbs of saying, behind whoever says it.
const QRegularExpression &sayingVerbs()
{
    static const QRegularExpression words =
        pattern(u"(?<!\\w)(?:(?:has |have |had "
                u")?(?:said|says|say|told|tells|estimated|estimates|estimate|reported|reports|announced|"
                "announces|stated|states|reckons?|reckoned|calculates?|calculated|believes?|believed|claims?|"
                "claimed|found|finds|"
                "revealed|reveals|confirmed|confirms|warned|warns|wrote|writes|concluded|concludes|noted|"
                "notes|alleged|alleges|"
                "disclosed|discloses|puts?)(?!\\w)|"
                "(?:a|ont|avait|avaient) "
                "(?:indiqué|annoncé|déclaré|affirmé|estimé|révélé|précisé|expliqué|confirmé|chiffré|évalué|"
                "rapporté|fait savoir|souligné|assuré|conclu|établi|recensé|calculé)(?!\\w)|"
                "(?:estime|estiment|chiffre|chiffrent|évalue|évaluent|affirme|affirment|indique|indiquent|"
                "assure|assurent|précise|"
                "précisent|révèle|révèlent|calcule|calculent|rapporte que|rapportent que)(?!\\w))"_s);
    return words;
}

/// How the words before a source and the verbs of saying begin: most sentences have none.
constexpr claimwords::Cue citingCues[] = {
    {u"according to", false}, {u"citing", false},   {u"as reported by", false}, {u"by the count", false},
    {u"selon", false},        {u"d'après", false},  {u"de l'avis de", false},   {u"à en croire", false},
    {u"avancé", false},       {u"estimé", false},   {u"chiffré", false},        {u"rapporté", false},
    {u"révélé", false},       {u"annoncé", false},  {u"évalué", false},         {u"reported by", false},
    {u"estimated by", false}, {u"cited by", false}, {u"announced by", false},   {u"published by", false},
    {u"disclosed by", false}};
constexpr claimwords::Cue sayingCues[] = {
    {u"sai", false},     {u"say", false},     {u"told", false},     {u"tell", false},   {u"estim", false},
    {u"report", false},  {u"announc", false}, {u"state", false},    {u"reckon", false}, {u"calcul", false},
    {u"believe", false}, {u"claim", false},   {u"found", false},    {u"finds", false},  {u"reveal", false},
    {u"confirm", false}, {u"warn", false},    {u"wrote", false},    {u"writes", false}, {u"conclu", false},
    {u"note", false},    {u"alleg", false},   {u"disclose", false}, {u"put", false},    {u"indiqu", false},
    {u"annonc", false},  {u"déclar", false},  {u"affirm", false},   {u"révél", false},  {u"révèl", false},
    {u"précis", false},  {u"expliqu", false}, {u"chiffr", false},   {u"évalu", false},  {u"rapport", false},
    {u"fait", false},    {u"soulign", false}, {u"assur", false},    {u"établi", false}, {u"recens", false}};

/// A name or noun phrase, no pronoun and no amount.
bool mayCite(QStringView cased)
{
    static constexpr std::array pronouns{
        QStringView(u"it"),  QStringView(u"he"),    QStringView(u"she"),  QStringView(u"they"),
        QStringView(u"who"), QStringView(u"which"), QStringView(u"that"), QStringView(u"this"),
        QStringView(u"il"),  QStringView(u"elle"),  QStringView(u"ils"),  QStringView(u"elles"),
        QStringView(u"on"),  QStringView(u"qui"),   QStringView(u"ce"),   QStringView(u"cela"),
        QStringView(u"and"), QStringView(u"et"),    QStringView(u"but"),  QStringView(u"we"),
        QStringView(u"i"),   QStringView(u"nous"),  QStringView(u"also"), QStringView(u"has"),
        QStringView(u"is")};
    if (cased.size() < 2 || cased.size() > longest)
        return false;
    const QString small = cased.toString().toLower();
    if (std::find(pronouns.begin(), pronouns.end(), QStringView(small)) != pronouns.end())
        return false;
    // "Hackers stole an | estimated $350 million": no verb of saying follows an article.
    for (const QStringView article : {QStringView(u" a"), QStringView(u" an"), QStringView(u" the"),
                                      QStringView(u" its"), QStringView(u" their"), QStringView(u" of")}) {
        if (small.endsWith(article))
            return false;
    }
    // "is believed", "was reported": said by nobody in particular.
    for (const QStringView passive :
         {QStringView(u" is"), QStringView(u" are"), QStringView(u" was"), QStringView(u" were"),
          QStringView(u" been"), QStringView(u" be"), QStringView(u" have"), QStringView(u" also")}) {
        if (small.endsWith(passive))
            return false;
    }
    const qsizetype words = small.count(u' ') + 1;
    const bool figures = std::any_of(small.cbegin(), small.cend(), [](QChar c) { return chars::isDigit(c); });
    return words <= 9 && !figures;
}

/// Where the clause that ends at `end` begins, by commas and the words that open one.
qsizetype clauseStart(QStringView text, qsizetype start, qsizetype end)
{
    qsizetype from = start;
    for (qsizetype p = end - 1; p >= start; --p) {
        const QChar c = text.at(p);
        if (c == u',' || c == u';' || c == u':' || c == u'"' || c == u'(' || c == u')' || c == u'\t') {
            from = p + 1;
            break;
        }
    }
    for (const QStringView word :
         {QStringView(u" that "), QStringView(u" and "), QStringView(u" but "), QStringView(u" que "),
          QStringView(u" et "), QStringView(u" mais "), QStringView(u" while "), QStringView(u" as ")}) {
        const qsizetype p = text.left(end).lastIndexOf(word);
        if (p >= from)
            from = p + word.size();
    }
    while (from < end && text.at(from) == u' ')
        ++from;
    return from;
}

/// Where whom the text cites ends, of what begins at `start`.
qsizetype sourceEnd(QStringView text, qsizetype start, qsizetype limit)
{
    qsizetype end = start;
    while (end < limit && !QStringView(u",;.:([)").contains(text.at(end)))
        ++end;
    for (const QStringView word :
         {QStringView(u" et "), QStringView(u" and "), QStringView(u" mais "), QStringView(u" but "),
          QStringView(u" contre "), QStringView(u" while ")}) {
        const qsizetype at = text.mid(start, end - start).indexOf(word);
        end = at > 0 ? start + at : end;
    }
    return end;
}

QString westernSource(const ClaimContext &context)
{
    const qsizetype base = context.sentence.start;
    const QString sentence = context.words(context.sentence).toString();
    const QStringView cased = context.cased.mid(base, sentence.size());
    const Span whole{0, sentence.size()};
    const QRegularExpressionMatch match =
        holds<citingCues>(sentence, whole) ? citing().match(sentence) : QRegularExpressionMatch();
    if (match.hasMatch()) {
        const qsizetype start = match.capturedEnd();
        qsizetype end = start;
        while (end < sentence.size() && !QStringView(u",;.:([").contains(sentence.at(end)))
            ++end;
        for (const QString &word : {u" that "_s, u" les "_s, u" pour "_s, u" in a "_s}) {
            const qsizetype at = sentence.indexOf(word, start);
            if (at > start && at < end)
                end = at;
        }
        if (end - start <= longest && mayCite(cased.mid(start, end - start)))
            return cased.mid(start, end - start).trimmed().toString();
    }
    if (!holds<sayingCues>(sentence, whole))
        return {};
    auto matches = sayingVerbs().globalMatch(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch said = matches.next();
        const qsizetype end = said.capturedStart();
        const qsizetype start = clauseStart(sentence, 0, end);
        const QStringView who = cased.mid(start, end - start).trimmed();
        const bool named =
            !who.isEmpty() && (who.front().isUpper() || who.startsWith(u"the ") || who.startsWith(u"its ") ||
                               who.startsWith(u"a ") || who.startsWith(u"le ") || who.startsWith(u"la ") ||
                               who.startsWith(u"les ") || who.startsWith(u"l'") || who.startsWith(u"un ") ||
                               who.startsWith(u"une ") || !who.contains(u' '));
        if (named && mayCite(who))
            return who.toString();
        // "Ridgeline Forensics, a tracing firm in London, said": the name stands before what it is.
        const qsizetype open = who.isEmpty() && end >= 4 && sentence.at(end - 2) == u','
                                   ? sentence.lastIndexOf(u", "_s, end - 3)
                                   : -1;
        if (open > 0) {
            static constexpr std::array articles{
                QStringView(u"a "),   QStringView(u"an "), QStringView(u"the "), QStringView(u"un "),
                QStringView(u"une "), QStringView(u"le "), QStringView(u"la "),  QStringView(u"l'")};
            const QStringView aside = QStringView(sentence).mid(open + 2);
            const qsizetype from = clauseStart(sentence, 0, open);
            const QStringView name = cased.mid(from, open - from).trimmed();
            const bool explained = std::any_of(articles.begin(), articles.end(),
                                               [&](QStringView one) { return aside.startsWith(one); });
            if (explained && !name.isEmpty() && name.front().isUpper() && mayCite(name))
                return name.toString();
        }
        // « …, estime un institut allemand »: the verb before the one who speaks.
        const QChar mark = end >= 2 ? sentence.at(end - 2) : QChar();
        if (who.isEmpty() && (mark == u',' || mark == u'"')) {
            const qsizetype from = said.capturedEnd() + 1;
            qsizetype to = from;
            while (to < sentence.size() && !QStringView(u",;.:()\t").contains(sentence.at(to)))
                ++to;
            if (to > from && mayCite(cased.mid(from, to - from)))
                return cased.mid(from, to - from).trimmed().toString();
        }
    }
    return {};
}

/// Strips 「 and the particle or comma that may stand before a name.
QString trimmedName(QStringView words)
{
    words = words.trimmed();
    while (!words.isEmpty() && QStringView(u"「『、,。 ").contains(words.front()))
        words = words.mid(1);
    return words.toString();
}

/// Back from `end` to the border of the clause; brackets are stepped over.
qsizetype nameStart(QStringView text, qsizetype end)
{
    qsizetype start = end;
    int depth = 0;
    while (start > 0) {
        const QChar c = text.at(start - 1);
        if (c == u')')
            ++depth;
        else if (c == u'(')
            --depth;
        else if (depth == 0 && QStringView(u",;.:、。「」").contains(c))
            break;
        if (depth < 0)
            break;
        --start;
    }
    return start;
}

/// The subject of a sentence that ends in a verb of saying: 国連は…と推計した, 국정원은 …고 밝혔다.
QString eastAsianSubject(const ClaimContext &context)
{
    static const QRegularExpression japanese = pattern(
        u"と(?:の見方を|の推計を)?(?:発表|推計|推定|見積も|明らか|指摘|報告|述べ|公表|主張|分析|説明|みている|見ている|試算|算出|結論|伝え|報じ)(?!され)"_s);
    static const QRegularExpression korean = pattern(
        u"(?:고|라며|며) (?:\\S+ "
        u")?(?:밝혔|밝히[고었]|말했|(?:발표|추산|추정|보도|주장|설명|분석|평가|지적|강조|집계|판단)(?:했|"
        u"하였|함)|전했|전하였|보고 있|"
        u"보았|봤)|사실을 (?:확인|파악|공개)(?:했|하였|함)|"
        "고 (?:\\S+에 )?(?:알려 ?[왔옴]|통보했|보고했)|(?:로|으로) (?:추산|추정|집계|평가|분석)(?:했|하였|함)|(?:로|으로) 보고 있"_s);
    const QString sentence = context.words(context.sentence).toString();
    const QStringView cased = context.cased.mid(context.sentence.start, sentence.size());
    const bool inJapanese = context.language == Language::Japanese;
    const QRegularExpressionMatch said = (inJapanese ? japanese : korean).match(sentence);
    if (!said.hasMatch())
        return {};
    constexpr qsizetype reach = 40;
    if (inJapanese) {
        qsizetype topic = sentence.indexOf(u'は');
        // 政府は…明らかにしていないが、X社は…と推計する: the one of the last clause speaks.
        const qsizetype contrast = sentence.left(said.capturedStart()).lastIndexOf(u"が、");
        const qsizetype later = contrast < 0 ? -1 : sentence.indexOf(u'は', contrast);
        if (topic < contrast && later > contrast && later - contrast < reach && later < said.capturedStart())
            return trimmedName(cased.mid(contrast + 2, later - contrast - 2));
        if (topic < 1 || topic > reach || topic > said.capturedStart())
            return {};
        const qsizetype start = nameStart(sentence, topic);
        return trimmedName(cased.mid(start, topic - start));
    }
    static const HintedPattern subject(u"^(?:\"[^\"]*\")?\\s*(.{2,38}?)(?:은|는|이|가|도) "_s);
    const auto named = [&](QStringView part, QStringView shown) -> QString {
        const QRegularExpressionMatch match = subject.match(part.toString());
        return match.hasMatch() ? trimmedName(shown.mid(match.capturedStart(1), match.capturedLength(1)))
                                : QString();
    };
    // "…했다고 국정원이 밝혔다": the one who speaks stands right before the verb.
    static const HintedPattern late(
        u"고 (\\S{2,20}?)(?:은|는|이|가) (?:\\S+ )?(?:밝혔|말했|발표했|전했|추산했|보도했|주장했|설명했)"_s);
    if (const QRegularExpressionMatch match = late.match(sentence); match.hasMatch())
        return cased.mid(match.capturedStart(1), match.capturedLength(1)).toString();
    return named(sentence, cased);
}

/// TRM랩스가 집계한 탈취액은, X社が推計した窃取額は: who counted what the sentence tells.
QString whoCounted(const ClaimContext &context)
{
    static const HintedPattern hint(u"(?:집계|추산|추정|산출)한 |(?:集計|推計|試算|推定|算出)した"_s);
    static const QRegularExpression
        korean = pattern(u"(?:^|[ ,])([^\\s,.]{2,20})(?:이|가) (?:집계|추산|추정|산출)한 "_s),
        japanese = pattern(u"(?:^|[、。はの])([^、。はがの]{2,20})が(?:集計|推計|試算|推定|算出)した"_s);
    const QStringView sentence = context.words(context.sentence);
    if (!hint.in(sentence))
        return {};
    const QRegularExpressionMatch match =
        (context.language == Language::Japanese ? japanese : korean).match(sentence.toString());
    return match.hasMatch()
               ? context.cased.mid(context.sentence.start + match.capturedStart(1), match.capturedLength(1))
                     .toString()
               : QString();
}

QString eastAsianSource(const ClaimContext &context)
{
    const QStringView sentence = context.words(context.sentence);
    const QStringView cased = context.cased.mid(context.sentence.start, sentence.size());
    static constexpr std::array citing{
        QStringView(u"によりますと"),  QStringView(u"によると"),    QStringView(u"によれば"),
        QStringView(u"の推計では"),    QStringView(u"の集計では"),  QStringView(u"の調べでは"),
        QStringView(u"に基づけば"),    QStringView(u"에 따르면"),   QStringView(u"에 의하면"),
        QStringView(u" 집계 결과"),    QStringView(u" 추산으로는"), QStringView(u"의 집계로는"),
        QStringView(u"의 추산으로는"), QStringView(u"의 주장을"),   QStringView(u"の主張を")};
    static const AnyOf any(citing);
    const std::span<const QStringView> asked = citing;
    for (const QStringView word : any.in(sentence) ? asked : asked.first(0)) {
        const qsizetype p = sentence.indexOf(word);
        if (p < 0)
            continue;
        qsizetype start = nameStart(sentence, p);
        // 대가로 3억 원을 받았다는 검찰의 주장을: only the word that makes the claim.
        if (word.endsWith(u"주장을"))
            start = std::max(start, sentence.left(p).lastIndexOf(u' ') + 1);
        // 북한이 훔친 금액은 X에 따르면: the topic before is what X tells of.
        if (context.language == Language::Korean) {
            for (const QStringView topic : {QStringView(u"은 "), QStringView(u"는 ")}) {
                if (const qsizetype at = sentence.left(p).lastIndexOf(topic); at >= start)
                    start = at + topic.size();
            }
        }
        if (p - start <= longest)
            return trimmedName(cased.mid(start, p - start));
    }
    if (const QString counting = whoCounted(context); !counting.isEmpty())
        return counting;
    return eastAsianSubject(context);
}

} // namespace

QString sourceBeside(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern several(
        u"\\b(?:selon|d'après|according to) .*\\b(?:selon|d'après|according to) "_s);
    if (isEastAsian(context.language) || !several.in(context.words(context.sentence)))
        return {};
    const Span amount = context.amount(i).span;
    const Span behind{amount.end, i + 1 < context.amounts.size() ? context.amount(i + 1).span.start
                                                                 : context.sentence.end};
    const auto cited = [&](qsizetype start, qsizetype limit) {
        const QStringView who =
            context.cased.mid(start, sourceEnd(context.text, start, limit) - start).trimmed();
        return mayCite(who) ? who.toString() : QString();
    };
    for (const QStringView word :
         {QStringView(u"selon "), QStringView(u"d'après "), QStringView(u"according to ")}) {
        // « 40 millions selon le premier, 43 millions selon le second »
        constexpr qsizetype near = 3;
        const qsizetype at = context.words(behind).left(word.size() + near).indexOf(word);
        if (at >= 0 && !context.words(behind).left(at).contains(u';'))
            return cited(behind.start + at + word.size(), behind.end);
    }
    for (const QStringView word :
         {QStringView(u"selon "), QStringView(u"d'après "), QStringView(u"according to ")}) {
        // « selon le premier, 40 millions ; selon le second, 43 millions »
        const Span lead{i > 0 ? context.amount(i - 1).span.end : context.sentence.start, amount.start};
        const qsizetype at = context.words(lead).lastIndexOf(word);
        if (at >= 0)
            return cited(lead.start + at + word.size(), lead.end);
    }
    return {};
}

QString readSource(const ClaimContext &context)
{
    const QString name = isEastAsian(context.language) ? eastAsianSource(context) : westernSource(context);
    const qsizetype at = name.isEmpty() ? -1 : context.cased.indexOf(name, context.sentence.start);
    if (at < 0)
        return name;
    // As the document has it, width and all.
    const Span source = context.page->text->toSource({at, at + name.size()});
    return context.page->page->text.mid(source.start, source.length()).simplified();
}

} // namespace vigie
