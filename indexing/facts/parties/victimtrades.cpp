// SPDX-License-Identifier: GPL-3.0-or-later
// Firms that the text introduces by what they do: "the exchange X", "X, a studio", 交換業者「X」, 거래소 'X'.
#include "indexing/facts/names/koreanfirms.h"
#include "indexing/facts/names/namememo.h"
#include "indexing/facts/names/partynames.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/parties/victimplaces.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

using chars::at;

/// "Exchange ", 取引所の, 거래소인 : what introduces the name behind it.
struct Introduction
{
    QString word;
    bool whole = false;
    bool quoted = false; ///< only a name in quotation marks
};

const std::vector<Introduction> &introductions()
{
    static const std::vector<Introduction> words = [] {
        std::vector<Introduction> all;
        for (const Language language : {Language::English, Language::French}) {
            for (const QStringView word : tradeWords(language, TradeUse::Introduces))
                all.push_back({word + u" "_s});
        }
        for (const QStringView word : tradeWords(Language::Japanese, TradeUse::Introduces)) {
            all.push_back({word.toString()});
            all.push_back({word + u"の"_s});
        }
        for (const QStringView word : tradeWords(Language::Korean, TradeUse::Introduces)) {
            all.push_back({word + u" "_s});
            all.push_back({word + u"인 "_s});
        }
        for (const QString &word :
             {u"ゲーム"_s, u"アプリ"_s, u"ファンド"_s, u"ウォレット"_s, u"ネットワーク"_s, u"チェーン"_s,
              u"証券"_s, u"信託"_s, u"病院"_s, u"大学"_s, u"法人"_s, u"ショップ"_s, u"サロン"_s, u"店"_s})
            all.push_back({word, false, true});
        all.push_back({u"ウォレットの"_s});
        all.push_back({u"提携先である"_s});
        all.push_back({u"運営する"_s});
        return all;
    }();
    return words;
}

/// What a firm may be said to be, in English and French.
const QString &trade()
{
    static const QString words = u"(?:"_s + tradePattern(Language::English, TradeUse::Describes) + u'|' +
                                 tradePattern(Language::French, TradeUse::Describes) + u')';
    return words;
}

const AnyOf &tradeHints()
{
    static const AnyOf hints(tradeWords(Language::English, TradeUse::Describes),
                             tradeWords(Language::French, TradeUse::Describes));
    return hints;
}

/// "Lena Ong, who heads the exchange": the words tell of a person at a firm.
bool describesPerson(QStringView words)
{
    static const AnyOf persons{
        u"chief",      u"executive", u"head of",   u"founder",  u"director",  u"owner",
        u"spokes",     u"minister",  u"lawyer",    u"patron",   u"direct",    u"fondat",
        u"présiden",   u"porte-par", u"responsab", u"ministre", u"professor", u"manager",
        u"engineer",   u"ingénieur", u"worker",    u"employee", u"salarié",   u"journal",
        u"programmer", u"accused",   u"group of",  u"gang",     u"news",      u"presse",
        u" city",      u"ville",     u"mixer",     u"mélangeu", u"hack",      u"pirate"};
    return persons.in(words);
}

/// Adds what group 1 of `words` finds in the sentence where group 2 describes neither a person nor an
/// observer.
void keepDescribed(const ClaimContext &context, Names &names, const QRegularExpression &words,
                   const QString &sentence)
{
    auto matches = words.globalMatch(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString description = match.captured(2).toLower();
        if (describesPerson(description) || describesObserver(description))
            continue;
        const Span name{context.sentence.start + match.capturedStart(1),
                        context.sentence.start + match.capturedEnd(1)};
        keep(context, names, name, name.start);
    }
}

void findDescribedWestern(const ClaimContext &context, Names &names)
{
    // "X, a studio in Leeds", « X, qui gère une plateforme », "X is a savings club".
    static const QRegularExpression behind = pattern(
        u"(?<!in )(?<!near )(?<![àÀ] )(?<!\\w)(?!(?:À|En|Au) )"_s + westernName() +
        u"(, (?:(?:an?|the|one of|une?|la|le|l'|l'une? des|which|qui|son|sa|its) ?[^,.;()]{0,70}?\\b)?"_s +
        trade() + u"(?:(?<=[a-z])s)?\\b)"_s);
    static const QRegularExpression copula =
        pattern(u"^"_s + westernName() +
                u"( (?:is|was|est|était) (?:an?|the|one of|une?|la|le|l'|l'une? des) ?[^,.;()]{0,60}?\\b"_s +
                trade() + u"\\b)"_s);
    // "a games company, Larkfield Studio, …", « une plateforme d'échange, Zelcora » .
    static const QRegularExpression before =
        pattern(u"\\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Ii]ts|[Uu]ne?|[Ll][ae]|[Ll]'|[Ss]on|[Ss]a)(?: "
                u"|(?<='))(?:[\\w'-]+ "
                u"){0,5}"_s +
                trade() +
                u"(?: (?:d'|de |des |in |of |based in )?[\\w'-]+){0,4}, "
                "(\\p{Lu}[\\w.&-]*(?: (?:(?:&|of|de|et|and) )?\\p{Lu}[\\w.&-]*){0,3})(?=[,.;:)]|$)|"
                "\\b(?:studio|site|service|"_s +
                tradePattern(Language::French, TradeUse::Describes) +
                u") (?:d'|de |des "
                ")(?!(?:sécurité|traçage|analyse|conseil|audit|cybersécurité|renseignement|assurance|presse)"
                "\\b)[a-zéèêâîç-]+ (\\p{Lu}[\\w.&-]*(?: (?:& )?\\p{Lu}[\\w.&-]*){0,3})(?!\\w)"_s);
    const QString words = casedSentence(context);
    if (!tradeHints().in(words))
        return;
    // Each needs its comma, little word or verb: most sentences have not all of them.
    static const AnyOf ties{u" d'", u" de ", u" des "}, verbs{u" is ", u" was ", u" est ", u" était "};
    const bool commas = words.contains(u", "_s);
    auto matches = commas || ties.in(words) ? before.globalMatch(words) : QRegularExpressionMatchIterator();
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.lastCapturedIndex();
        const Span name{context.sentence.start + match.capturedStart(group),
                        context.sentence.start + match.capturedEnd(group)};
        const qsizetype start = match.capturedStart();
        if (!describesObserver(QStringView(words).mid(start, match.capturedStart(group) - start)))
            keep(context, names, name, context.sentence.start + start);
    }
    if (commas)
        keepDescribed(context, names, behind, words);
    if (verbs.in(words))
        keepDescribed(context, names, copula, words);
}

void findDescribedEastern(const ClaimContext &context, Names &names)
{
    // 二つの鎖をつなぐX, Xは…組合だ.
    static const QRegularExpression japanese = pattern(
        u"(?:手がける|手掛ける|運営する|営む|提供する|展開する|扱う|つなぐ|結ぶ|構える|本社を置く|拠点とする|"
        u"開発する|発行する)([ァ-ヺー・]{2,20}(?:銀行|証券|信託|取引所|交換所)?|[A-Z][A-Za-z0-9.]{2,20})(?=["
        u"はがのをにへで、]|から)()|"
        "(?:^|、)([ぁ-ん]{2,6}(?:共済|組合|銀行|信託|証券|市場)|[ァ-ヺー・]{2,20}(?:銀行|証券|信託|取引所|交換所|市場|共済)?|[A-Z][A-Za-z0-9.]{2,20})は、?([^。]{0,40}?(?:"_s +
        tradePattern(Language::Japanese, TradeUse::Describes) + u"))(?:だ|で、|である|です)"_s);
    static const QRegularExpression korean = pattern(
        u"(?:운영하는|제공하는|잇는|연결하는|개발한|만드는|다루는|취급하는|발행하는|기반을 둔|본사를 "
        u"둔|거점을 둔) ([가-힣A-Za-z0-9]{2,14}?)(?=(?:은|는|이|가|의|을|를|에|에서|도)(?: |$)|,)()|"
        "(?:^|, )([가-힣A-Za-z0-9]{2,14}?)(?:은|는) ([^.]{0,40}?(?:"_s +
        tradePattern(Language::Korean, TradeUse::Describes) + u"))(?:다|이다|입니다|로|으로)(?=[.,]|$)"_s);
    static const AnyOf japaneseHints({u"する", u"ける", u"営む", u"扱う", u"つな", u"結ぶ", u"置く"}),
        koreanHints({u"하는 ", u"잇는 ", u"개발한", u"만드는", u"다루는", u"를 둔", u"을 둔"}),
        japaneseTrades(tradeWords(Language::Japanese, TradeUse::Describes)),
        koreanTrades(tradeWords(Language::Korean, TradeUse::Describes));
    const bool isJapanese = context.language == Language::Japanese;
    const QString words = casedSentence(context);
    if (!(isJapanese ? japaneseHints : koreanHints).in(words) &&
        !(isJapanese ? japaneseTrades : koreanTrades).in(words))
        return;
    auto matches = (isJapanese ? japanese : korean).globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.capturedLength(1) > 0 ? 1 : 3;
        if (describesObserver(match.captured(group + 1)))
            continue;
        const Span name{context.sentence.start + match.capturedStart(group),
                        context.sentence.start + match.capturedEnd(group)};
        keep(context, names, name, context.sentence.start + match.capturedStart(), Place::Particle);
    }
}

void findIntroduced(const ClaimContext &context, Names &names)
{
    static const CueIndex index(introductions());
    index.each(context.text, context.sentence, [&](int word, Span firm) {
        qsizetype start = firm.end;
        const QChar last = at(context.text, firm.end - 1);
        if (const Span quoted = quotedName(context, start); !quoted.isEmpty()) {
            keep(context, names, quoted, firm.start);
            return false;
        }
        if (introductions()[static_cast<size_t>(word)].quoted)
            return false;
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
    const QString words = casedSentence(context);
    if (!words.contains(u'社') && !words.contains(u" 거래소"))
        return;
    auto matches = before.globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.lastCapturedIndex();
        const Span name{context.sentence.start + match.capturedStart(group),
                        context.sentence.start + match.capturedEnd(group)};
        const QStringView shown = context.words(name);
        const bool adjective = describesTrade(shown) ||
                               (group == 2 && QStringView(u"의한된인는운은큰던할에").contains(shown.back()));
        if (!adjective)
            keep(context, names, name, name.start);
    }
}

} // namespace

void findByTrade(const ClaimContext &context, Names &names)
{
    findOnce(context, NameMemo::Search::Trade, names, [&](Names &found) {
        findIntroduced(context, found);
        if (found.isEmpty())
            findCalledInKorean(context, found);
    });
}

void findByDescription(const ClaimContext &context, Names &names)
{
    findOnce(context, NameMemo::Search::Description, names, [&](Names &found) {
        if (isEastAsian(context.language))
            findDescribedEastern(context, found);
        else
            findDescribedWestern(context, found);
    });
}

} // namespace vigie::parties
