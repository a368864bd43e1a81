// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/unknownparties.h"

#include "indexing/facts/cueindex.h"
#include "indexing/facts/partywords.h"
#include "indexing/facts/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using chars::at;

QRegularExpression pattern(const QString &text)
{
    QRegularExpression expression(text, QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

/// Words that begin with a capital or are written in katakana and name nobody.
bool isCommon(QStringView name)
{
    const QString exact = name.toString();
    return std::any_of(std::begin(partywords::common), std::end(partywords::common), [&](QStringView one) {
        if (chars::isLatin(one.front()))
            return one.endsWith(u' ') ? exact.startsWith(one) : exact == one || exact.startsWith(one + u' ');
        return exact == one || exact == one + u'들';
    });
}

/// Whom the text cites, follows or pays is not whom it says to be robbed.
bool isObserver(const ClaimContext &context, Span name, qsizetype wordsStart)
{
    const QStringView before = context.text.mid(std::max(context.sentence.start, wordsStart - 22),
                                                std::min<qsizetype>(22, wordsStart - context.sentence.start));
    static constexpr std::array trades{
        QStringView(u"analy"),    QStringView(u"tracing"),  QStringView(u"security"),
        QStringView(u"forensic"), QStringView(u"intellig"), QStringView(u"research"),
        QStringView(u"traçage"),  QStringView(u"sécurité"), QStringView(u"insur"),
        QStringView(u"assur"),    QStringView(u" law "),    QStringView(u"audit"),
        QStringView(u"conseil"),  QStringView(u"分析"),     QStringView(u"セキュリティ"),
        QStringView(u"追跡"),     QStringView(u"調査"),     QStringView(u"保険"),
        QStringView(u"監査"),     QStringView(u"분석"),     QStringView(u"보안"),
        QStringView(u"추적"),     QStringView(u"조사"),     QStringView(u"보험"),
        QStringView(u"회계"),     QStringView(u"mixing"),   QStringView(u"front"),
        QStringView(u"shell")};
    if (std::any_of(trades.begin(), trades.end(), [&](QStringView word) { return before.contains(word); }))
        return true;
    const QStringView behind = context.text.mid(name.end, 5);
    static constexpr std::array citing{
        QStringView(u"によ"),   QStringView(u"」によ"), QStringView(u"の推計"),
        QStringView(u"の集計"), QStringView(u"の調べ"), QStringView(u"에 따"),
    };
    return std::any_of(citing.begin(), citing.end(),
                       [&](QStringView word) { return behind.startsWith(word); });
}

/// Steps over the particle that closes a Korean name.
qsizetype withoutParticle(QStringView text, qsizetype start, qsizetype end)
{
    for (const QStringView particle :
         {QStringView(u"으로부터"), QStringView(u"로부터"), QStringView(u"에서는"), QStringView(u"에서만"),
          QStringView(u"에서"), QStringView(u"에게"), QStringView(u"에선"), QStringView(u"의"),
          QStringView(u"를"), QStringView(u"을"), QStringView(u"가"), QStringView(u"는"), QStringView(u"은"),
          QStringView(u"이"), QStringView(u"도"), QStringView(u"에"), QStringView(u"와"), QStringView(u"과"),
          QStringView(u"서")}) {
        if (end - start > particle.size() + 1 && text.mid(start, end - start).endsWith(particle))
            return end - particle.size();
    }
    return end;
}

/// The end of the name that begins at `start`, in whatever script; `start` if none does.
qsizetype nameEnd(const ClaimContext &context, qsizetype start)
{
    const QStringView text = context.text;
    const QChar first = at(context.cased, start);
    qsizetype end = start;
    if (chars::isLatin(first) || chars::isDigit(first)) {
        if (chars::isLatin(first) && !first.isUpper() && !(context.language == Language::Korean) &&
            !(context.language == Language::Japanese))
            return start;
        while (end < context.sentence.end &&
               (chars::isLatin(at(text, end)) || chars::isDigit(at(text, end)) || at(text, end) == u'.' ||
                (at(text, end) == u'-' && chars::isLatin(at(text, end + 1))) ||
                (at(text, end) == u' ' && at(context.cased, end + 1).isUpper())))
            ++end;
        while (end > start && at(text, end - 1) == u'.')
            --end;
        return end;
    }
    if (isKatakana(first) || chars::isHan(first)) {
        // 青松ペイ: kanji only where katakana ends the name.
        bool katakana = false;
        while (end < context.sentence.end && (isKatakana(at(text, end)) || chars::isLatin(at(text, end)) ||
                                              (at(text, end) == u'・' && isKatakana(at(text, end + 1))) ||
                                              (chars::isHan(at(text, end)) && !katakana))) {
            katakana = katakana || isKatakana(at(text, end));
            ++end;
        }
        return katakana ? end : start;
    }
    if (chars::isHangul(first)) {
        while (end < context.sentence.end && (chars::isHangul(at(text, end)) ||
                                              chars::isLatin(at(text, end)) || chars::isDigit(at(text, end))))
            ++end;
        return withoutParticle(text, start, end);
    }
    return start;
}

/// A name in quotation marks that begins at `open`; empty if there is none.
Span quotedName(const ClaimContext &context, qsizetype open)
{
    constexpr qsizetype longest = 40;
    const QChar mark = at(context.text, open);
    const QStringView opening = u"「『\"'“‘<《〈", closing = u"」』\"'”’>》〉";
    const qsizetype kind = opening.indexOf(mark);
    if (kind < 0)
        return {};
    for (qsizetype p = open + 1; p < context.sentence.end && p - open <= longest; ++p) {
        if (at(context.text, p) == closing.at(kind))
            return p - open > 2 ? Span{open + 1, p} : Span{};
    }
    return {};
}

using Names = QList<Span>;

void keep(const ClaimContext &context, Names &names, Span name, qsizetype wordsStart)
{
    constexpr qsizetype shortest = 2, longest = 40;
    if (name.length() < shortest || name.length() > longest || isCommon(context.words(name)) ||
        isObserver(context, name, wordsStart))
        return;
    // A name the thesaurus knows has been looked at already: a state, a group, a mixer.
    const bool known = std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(),
        [&](const EntityMatch &match) { return match.span.start < name.end && name.start < match.span.end; });
    if (!known)
        names.append(name);
}

/// "the exchange X", 交換業者「X」, 거래소 'X'.
void findByTrade(const ClaimContext &context, Names &names)
{
    indexOf<partywords::firms>().each(context.text, context.sentence, [&](int, Span firm) {
        qsizetype start = firm.end;
        const QChar last = at(context.text, firm.end - 1);
        if (const Span quoted = quotedName(context, start); !quoted.isEmpty()) {
            keep(context, names, quoted, firm.start);
            return false;
        }
        // Kanji behind 会社 or 業者 go on with the word.
        if (chars::isHan(at(context.text, start)) && last != u'の' && last != u'る')
            return false;
        if (const qsizetype end = nameEnd(context, start); end > start)
            keep(context, names, {start, end}, firm.start);
        return false;
    });
    // Xのハルカ社は, 코인베어 거래소에서 are named before their trade.
    static const QRegularExpression before =
        pattern(u"([ァ-ヺー・]{2,16}|\\p{Lu}[\\w.-]{1,20})社(?=[はがかのへに、])|"
                "(?:^|[ ,])([\\p{Lu}가-힣][\\w]{1,11}) 거래소(?=에서|가|는|의|로부터)"_s);
    const QString words = context.cased.mid(context.sentence.start, context.sentence.length()).toString();
    auto matches = before.globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.lastCapturedIndex();
        const Span name{context.sentence.start + match.capturedStart(group),
                        context.sentence.start + match.capturedEnd(group)};
        static constexpr std::array adjectives{
            QStringView(u"가상자산"), QStringView(u"암호화폐"), QStringView(u"국내"),
            QStringView(u"해외"),     QStringView(u"대형"),     QStringView(u"중소"),
            QStringView(u"코인"),     QStringView(u"가상화폐"), QStringView(u"디지털"),
            QStringView(u"중앙화"),   QStringView(u"탈중앙"),   QStringView(u"최대"),
            QStringView(u"원화"),     QStringView(u"글로벌"),   QStringView(u"외국"),
            QStringView(u"다른"),     QStringView(u"이란"),     QStringView(u"현지"),
            QStringView(u"주요"),     QStringView(u"소규모")};
        const QStringView shown = context.words(name);
        const bool adjective = std::any_of(adjectives.begin(), adjectives.end(),
                                           [&](QStringView one) { return shown.startsWith(one); }) ||
                               (group == 2 && QStringView(u"의한된인는운은큰던할").contains(shown.back()));
        if (!adjective)
            keep(context, names, name, name.start);
    }
}

/// "X was hacked", "stolen from X", « X s'est fait dérober », Xから流出, Xが盗まれた.
void findByDeed(const ClaimContext &context, Names &names)
{
    static const QRegularExpression western =
        pattern(u"(?<!\\w)(?:((?:\\p{Lu}[\\w.-]*)(?: (?:\\p{Lu}|of |de )[\\w.-]*){0,3})(?:, [^,.;]{3,60},)? "
                u"(?:saw |(?:has |have |had "
                "|also |then |later |itself |alone )?(?:lost|saw|suffered|reported a "
                "(?:hack|theft|loss|breach)|(?:was|were|been|got|is) "
                "(?:robbed|hacked|drained|exploited|relieved|fleeced|attacked|breached|emptied|hit|looted|"
                "raided|cleaned out))|"
                "(?:a|avait|a été|avait été|s'est fait|s'était fait|s'est vu) "
                "(?:perdu|vu|voler|dérober|pirater|vider|subir|délester|dépouiller|volé|piraté|dépouillée?|"
                "délestée?|vidée?|piratée?|"
                "attaquée?|victime))|"
                "(?:from|out of|of|chez|à|au détriment de|au préjudice de|against|at) "
                "((?:\\p{Lu}[\\w.-]*)(?: \\p{Lu}[\\w.-]*){0,3})(?='s "
                "(?:wallet|hot|cold|system|user|customer)|[,.;)]|$| "
                "(?:in|on|and|last|this|during|through|with|by|after|since|earlier|when|et|en|lors|le|au|par|"
                "dans|pendant|à "
                "la|alone|was|were|has|have|had|is|are|ont|est|sont|avait|avaient)(?!\\w)))"_s);
    static const QRegularExpression japanese =
        pattern(u"([ァ-ヺー・]{3,20}|\\p{Lu}[A-Za-z0-9.]{2,20})(?:社)?(?:から|で(?=[^、。]{0,30}(?:"
                u"流出|盗|奪))|が(?=[^、。]{0,"
                "30}(?:盗まれ|奪われ|抜き取られ|失)))"_s);
    // '달빛거래소' 해킹, '나루페이'가 45만 달러를 잃었다: a Korean name is told from a noun by its quotation
    // marks.
    static const QRegularExpression korean =
        pattern(u"['‘\"“「<]([^'’\"”」>]{2,20})['’\"”」>](?=(?:에서|으로부터|로부터| 해킹| 유출|의 지갑|측의 "
                u"지갑)|(?:가|이|은|는|도) [^.]{0,40}"
                "(?:도난|털렸|잃|빼앗|당했|피해))"_s);
    const bool inJapanese = context.language == Language::Japanese;
    const QString words = context.cased.mid(context.sentence.start, context.sentence.length()).toString();
    auto matches = (inJapanese                             ? japanese
                    : context.language == Language::Korean ? korean
                                                           : western)
                       .globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.lastCapturedIndex();
        const Span name{context.sentence.start + match.capturedStart(group),
                        context.sentence.start + match.capturedEnd(group)};
        // The first word of a sentence has its capital for that alone: "Thieves lost".
        const bool opens = !isEastAsian(context.language) && match.capturedStart(group) == 0;
        const QStringView shown = context.words(name);
        const bool plain = opens && !shown.contains(u' ') &&
                           (shown.endsWith(u's') || std::none_of(context.cased.begin() + name.start + 1,
                                                                 context.cased.begin() + name.end,
                                                                 [](QChar c) { return c.isUpper(); }));
        if (plain && shown.endsWith(u's'))
            continue;
        keep(context, names, name, name.start);
    }
}

/// "A $31 million, B $17 million", A35億円、B17億円: names set side by side, each before its amount.
void findInList(const ClaimContext &context, Names &names, qsizetype i)
{
    static const QRegularExpression label =
        pattern(u"(?:^|[,:;、(] ?|(?:and|et|와|과|と) |はは?、?|[은는] )((?:\\p{Lu}[\\w.-]*(?: "
                u"\\p{Lu}[\\w.-]*){0,3})|[ァ-ヺー・]{2,20}|"
                "[가-힣A-Za-z0-9]{2,12}) ?[:：]? ?(?:が|で|は|이|가|은|는)? ?$"_s);
    const auto labelOf = [&](qsizetype k) -> Span {
        const Span amount = context.amount(k).span;
        const qsizetype start = k > 0 ? context.amount(k - 1).span.end : context.sentence.start;
        const QString words = context.cased.mid(start, amount.start - start).toString();
        const QRegularExpressionMatch match = label.match(words);
        return match.hasMatch() ? Span{start + match.capturedStart(1), start + match.capturedEnd(1)} : Span();
    };
    const Span own = labelOf(i);
    if (own.isEmpty())
        return;
    int labelled = 0, known = 0;
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        const Span one = labelOf(k);
        labelled += one.isEmpty() ? 0 : 1;
        known += std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                             [&](const EntityMatch &match) {
                                 return match.span.start < one.end && one.start < match.span.end &&
                                        context.robbed->contains(match.entity);
                             })
                     ? 1
                     : 0;
    }
    // A list of firms holds one that is known, or says that it goes by firms.
    static constexpr std::array byFirm{
        QStringView(u"by exchange"), QStringView(u"by platform"), QStringView(u"par plateforme"),
        QStringView(u"取引所別"),    QStringView(u"企業別"),      QStringView(u"業者別"),
        QStringView(u"거래소별"),    QStringView(u"업체별"),      QStringView(u"기업별")};
    const QStringView words = context.words(context.sentence);
    const bool firms = known > 0 || std::any_of(byFirm.begin(), byFirm.end(),
                                                [&](QStringView word) { return words.contains(word); });
    if (labelled > 1 && firms)
        keep(context, names, own, own.start);
}

/// "X (12 million)", "- X: 12 million", a row or an item that begins with a name.
void findByLabel(const ClaimContext &context, Names &names, qsizetype i)
{
    const Span amount = context.amount(i).span;
    if (at(context.text, amount.start - 1) == u'(' && context.amounts.size() > 1) {
        static const QRegularExpression label = pattern(u"(?:^|[,:;、：] ?|(?:and|et|と|및) "
                                                        u")([\\p{Lu}ァ-ヺ一-龥가-힣][\\w.・ー-]*(?: "
                                                        "[\\p{Lu}가-힣][\\w.-]*){0,3}) ?\\($"_s);
        const Span before{context.sentence.start, amount.start};
        const QString words = context.cased.mid(before.start, before.length()).toString();
        if (const QRegularExpressionMatch match = label.match(words); match.hasMatch())
            keep(context, names, {before.start + match.capturedStart(1), before.start + match.capturedEnd(1)},
                 before.start + match.capturedStart(1));
    }
    findInList(context, names, i);
    if (!names.isEmpty())
        return;
    if (context.blockKind != Block::Kind::ListItem && !context.words(context.sentence).contains(u'\t'))
        return;
    static const QRegularExpression item = pattern(u"^\\s*([\\p{Lu}ァ-ヺ一-龥가-힣][\\w.・ー-]*(?: "
                                                   u"[\\p{Lu}가-힣][\\w.-]*){0,3}) ?(?:[:：–—\\t] ?| - "
                                                   "|  |　| (?=\\d))"_s);
    const QString words = context.cased.mid(context.sentence.start, context.sentence.length()).toString();
    const QRegularExpressionMatch match = item.match(words);
    if (!match.hasMatch() || context.amounts.constFirst() != context.amounts.at(i))
        return;
    // In a table the column must be one of victims.
    if (words.contains(u'\t')) {
        static constexpr std::array victims{
            QStringView(u"victim"),    QStringView(u"platform"), QStringView(u"exchange"),
            QStringView(u"company"),   QStringView(u"firm"),     QStringView(u"target"),
            QStringView(u"service"),   QStringView(u"protocol"), QStringView(u"plateforme"),
            QStringView(u"société"),   QStringView(u"cible"),    QStringView(u"entreprise"),
            QStringView(u"protocole"), QStringView(u"被害"),     QStringView(u"取引所"),
            QStringView(u"企業"),      QStringView(u"業者"),     QStringView(u"標的"),
            QStringView(u"피해"),      QStringView(u"거래소"),   QStringView(u"업체"),
            QStringView(u"기업"),      QStringView(u"대상"),     QStringView(u"사업자")};
        const QStringView heading = context.words(columnHeading(context, 0));
        if (std::none_of(victims.begin(), victims.end(),
                         [&](QStringView word) { return heading.contains(word); }))
            return;
    }
    const Span name{context.sentence.start + match.capturedStart(1),
                    context.sentence.start + match.capturedEnd(1)};
    const bool dated = std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                                   [&](const ScannedDate &date) { return name.contains(date.span); });
    if (!dated && !chars::isDigit(at(context.text, name.start)))
        keep(context, names, name, name.start);
}

} // namespace

Span unknownVictim(const ClaimContext &context, qsizetype i)
{
    Names names;
    findByLabel(context, names, i);
    if (!names.isEmpty())
        return names.constFirst();
    findByTrade(context, names);
    if (names.isEmpty())
        findByDeed(context, names);
    Span best;
    qsizetype least = 0;
    for (const Span name : std::as_const(names)) {
        if (context.amounts.size() > 1 && nearestAmount(context, name) != i)
            continue;
        const qsizetype distance = distanceBetween(context, context.amount(i).span, name);
        if (best.isEmpty() || distance < least) {
            best = name;
            least = distance;
        }
    }
    return best;
}

Span unknownActor(const ClaimContext &context, ClaimKind kind)
{
    static const QRegularExpression deed = pattern(
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
    const QString words = context.cased.mid(context.sentence.start, context.sentence.length()).toString();
    static const auto holdsAnyOf = [](const QString &text, std::initializer_list<QStringView> some) {
        return std::any_of(some.begin(), some.end(), [&](QStringView word) { return text.contains(word); });
    };
    QRegularExpressionMatch match;
    const bool grouped =
        holdsAnyOf(words, {u"group", u"gang", u"crew", u"collecti", u"unit", u"outfit", u"ring", u"network",
                           u"réseau", u"集団", u"グループ", u"組織", u"조직", u"그룹", u"단체", u"집단"});
    auto matches = group.globalMatch(grouped ? words : QString());
    while (matches.hasNext()) {
        match = matches.next();
        const int which = match.lastCapturedIndex();
        const Span name{context.sentence.start + match.capturedStart(which),
                        context.sentence.start + match.capturedEnd(which)};
        if (!isCommon(context.words(name)))
            return name;
    }
    // マカオの業者は…洗浄した, 진하이 무역은 … 세탁했다: the firm that the sentence is about.
    static const QRegularExpression launderer = pattern(
        u"(?:^|[、。] ?)([^、。はがで0-9]{2,20}(?:業者|会社|商|ブローカー|集団|組織|銀行|商会|貿易))[はが]|"
        "(?:^| )([가-힣]+ (?:무역|상사|상회|은행)|[가-힣]*(?:환전상|브로커|무역|상사))(?:이|가|은|는) "_s);
    if (isEastAsian(context.language)) {
        match = kind == ClaimKind::Laundering ? launderer.match(words) : QRegularExpressionMatch();
        const int which = match.hasMatch() ? match.lastCapturedIndex() : 0;
        return which > 0 ? Span{context.sentence.start + match.capturedStart(which),
                                context.sentence.start + match.capturedEnd(which)}
                         : Span{};
    }
    if (!holdsAnyOf(words, {u"launder", u"stole", u"siphon", u"hacked", u"blanchi", u"volé", u"dérobé",
                            u"détourn", u"subtilis"}))
        return {};
    match = deed.match(words);
    // One capital alone may only begin the sentence: "Thieves stole".
    if (!match.hasMatch() || (match.capturedStart(1) == 0 && match.captured(1).count(u' ') < 2))
        return {};
    return {context.sentence.start + match.capturedStart(1),
            context.sentence.start + match.capturedEnd(1) - 1};
}

} // namespace vigie
