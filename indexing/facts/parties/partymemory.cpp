// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/partymemory.h"

#include "indexing/facts/names/koreancalled.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using parties::TradeUse;
using parties::tradeWords;

/// ハヤブサ株式会社, 주식회사 송골매: the legal form is no part of a name.
QString withoutForm(QString name)
{
    static const QRegularExpression forms =
        pattern(u"^(?:株式会社|有限会社|合同会社|주식회사|유한회사|\\(주\\)|㈜) ?| ?(?:株式会社|有限会社|"
                u"合同会社|주식회사|유한회사|\\(주\\)|㈜)$"_s);
    return name.remove(forms);
}

/// 暗号資産交換業者うみねこコイン: the trade before a name is not part of it.
QString withoutTrade(QString name)
{
    static const std::vector<QStringView> trades[] = {tradeWords(Language::Japanese, TradeUse::Introduces),
                                                      tradeWords(Language::Korean, TradeUse::Introduces)};
    for (const std::vector<QStringView> &words : trades) {
        for (const QStringView word : words) {
            const qsizetype p = name.lastIndexOf(word);
            if (p >= 0 && p + word.size() < name.size())
                name = name.mid(p + word.size());
        }
    }
    return name;
}

} // namespace

/// The first two characters of `words`, as one number.
static quint32 opening(QStringView words)
{
    return quint32(words.at(0).unicode()) << 16 | words.at(1).unicode();
}

void PartyMemory::add(const QString &name)
{
    constexpr qsizetype shortest = 2, longest = 30;
    // X代表取締役社長, 주식회사 X 대표이사: who signs for it.
    static const QRegularExpression office =
        pattern(u" ?(?:代表取締役|代表理事|代表執行役|取締役社長|대표이사).*$"_s);
    const QString firm = name.trimmed().remove(office);
    if (firm.size() < shortest || firm.size() > longest || m_place.contains(firm))
        return;
    m_place.insert(firm, m_firms.size());
    m_opened[opening(firm)].append(m_firms.size());
    m_firms.append(firm);
}

QStringList PartyMemory::firmsIn(QStringView cased) const
{
    QList<qsizetype> found;
    for (qsizetype p = 0; !m_opened.isEmpty() && p + 1 < cased.size(); ++p) {
        const QList<qsizetype> opened = m_opened.value(opening(cased.mid(p)));
        std::copy_if(opened.cbegin(), opened.cend(), std::back_inserter(found),
                     [&](qsizetype i) { return cased.mid(p).startsWith(m_firms.at(i)); });
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    QStringList firms;
    for (const qsizetype i : std::as_const(found))
        firms.append(m_firms.at(i));
    return firms;
}

QString PartyMemory::folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toLower();
}

/// オボロ・デジタル株式会社（以下「ＯＤ」という。）, 한울 주식회사(이하 '한울'): the firm by its short name.
void PartyMemory::learnShortNames(const QString &text)
{
    static const QRegularExpression words = pattern(
        u"([^\\s、。,()「」『』]{2,40}|[가-힣A-Za-z0-9]+ (?:주식회사|\\(주\\)))\\((?:以下、?|이하,? ?)"
        u"[「『'‘\"“]([^」』'’\"”]{2,16})[」』'’\"”][^)]{0,14}\\)"_s);
    static const AnyOf own{u"当社", u"同社", u"会社", u"弊社", u"本社", u"本件",    u"本事",   u"委員会",
                           u"事件", u"流出", u"事案", u"당사", u"회사", u"이 사건", u"위원회", u"동사"},
        firms{u"会社", u"銀行", u"取引所", u"交換所", u"証券", u"金庫", u"組合", u"財団", u"회사", u"(주)"};
    auto matches = words.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString called = match.captured(2);
        if (own.in(called) || !firms.in(match.captured(1)))
            continue;
        QString whole = withoutForm(withoutTrade(match.captured(1)).trimmed());
        if (whole.startsWith(u'の') || whole.startsWith(u'は') || whole.startsWith(u'が'))
            whole.remove(0, 1);
        if (whole.isEmpty() || whole == called)
            continue;
        m_short.insert(folded(called), whole);
        add(called);
    }
}

void PartyMemory::learn(QStringView cased, Language language)
{
    static const QString western =
        u"((?:\\p{Lu}[\\w&-]+ ){1,3})(?:Ltd|Limited|Inc|Corp|PLC|LLC|GmbH|Pte|SAS|S\\.A\\.|SA|SARL|AG|NV|BV)\\b"_s;
    static const QRegularExpression legal = pattern(
        u"株式会社((?:(?![はがのをにへとでもや])[ぁ-ん]{1,8})?[ァ-ヺー一-龥A-Za-z0-9]{2,16}(?:・[ァ-ヺーA-Za-"
        u"z0-9]{2,16})?|[ぁ-ん]{2,8}[ァ-"
        u"ヺー]{2,12})|"
        u"(?<![ぁ-んァ-ヺー一-龥A-Za-z0-9])(?:株式|合同|有限)会社([ぁ-ん]{1,8}[ァ-ヺー一-龥A-Za-z0-9]{2,16})|"
        // はまゆうコイン株式会社: a letter that is also a particle begins a name where no word stands before.
        u"((?:(?:(?<![ぁ-んァ-ヺー一-龥A-Za-z0-9])|(?![はがのをにへとでもや]))[ぁ-ん]{1,8})?"
        u"(?:[ァ-ヺーA-Za-z0-9]{2,16}・)?[ァ-ヺー一-龥A-Za-z0-9]{2,16})"
        // 2024年9月3日株式会社X: a day stands before a legal form, and is no name.
        u"(?<!\\d[年月日])株式会社|"
        "(?:(?:주식|유한)회사 ?|\\(주\\) ?|㈜ "
        "?)([가-힣A-Za-z0-9]{2,14}?)(?=(?:은|는|이|가|의|을|를|에|에서|와|과|도)?(?:[ ,.()\\n]|$))|"
        "(?<![가-힣0-9])((?!\\d)[가-힣A-Za-z0-9]{2,14}?) ?(?:주식회사|\\(주\\)|㈜)(?! ?[가-힣]{2})|"
        ""_s +
        western);
    static const QRegularExpression latin = pattern(western);
    static const HintedPattern defined(
        u"([^\\s、。,.()「」]{2,30})\\((?:以下、?|이하,? "
        u"?)[「『'‘\"“]?(?:当社|同社|会社|本社|弊社|회사|당사|거래소|동사)[^)]{0,12}\\)|"
        "((?:\\p{Lu}[\\w&-]+ ?){1,4})\\((?:hereinafter|hereafter|the|\"?the|“the|ci-après)[^)]{0,20}"
        "(?:[Cc]ompany|[Ee]xchange|[Ff]irm|[Ss]ociété|[Pp]lateforme|[Bb]ank|[Bb]anque)[^)]{0,4}\\)"_s);
    static const AnyOf forms{u"会社",    u"회사", u"(주)", u"㈜",  u"Ltd", u"Inc",
                             u"Limited", u" SA",  u"GmbH", u"PLC", u"LLC"};
    static const AnyOf definitions{u"以下", u"이하", u"hereinafter", u"ci-après", u"(the ", u"(\"the "};
    const QString text = cased.toString();
    if (language == Language::Korean)
        parties::learnCalledInKorean(text, m_called, m_watchers);
    if (forms.in(text)) {
        // A firm in general, 会社 or 회사, is no legal form.
        static const AnyOf eastern{u"株式会社", u"合同会社", u"有限会社", u"주식회사",
                                   u"유한회사", u"(주)",     u"㈜"};
        static const AnyOf others{u" Ltd", u" Limited", u" Inc", u" Corp", u" PLC", u" LLC", u" GmbH",
                                  u" Pte", u" SA",      u" S.A", u" AG",   u" NV",  u" BV"};
        const bool inEastern = eastern.in(text);
        if (inEastern || others.in(text)) {
            auto matches = (inEastern ? legal : latin).globalMatch(text);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                add(match.captured(match.lastCapturedIndex()));
            }
        }
    }
    // 当社が運営する「X」, 당사가 운영하는 'X': what is robbed is called by its own name.
    static const AnyOf runs{u"運営", u"提供", u"운영", u"제공"},
        itself{u"当社", u"弊社", u"当法人", u"私ども", u"당사", u"저희"};
    static const HintedPattern run(
        u"(?:当社|弊社|当法人|私ども)[がの](?:運営|提供)(?:する|して(?:い|お)る|しております)?[一-龥の]{0,14}"
        u"「([^」]{2,24})」|"
        u"(?:당사|저희)(?:가|의)? ?(?:운영|제공)(?:하는|하고 있는| 중인) (?:[가-힣]+ ){0,3}['‘\"“]([^'’\"”]{2,24})['’\"”]"_s);
    if (m_platform.isEmpty() && itself.in(text) && runs.in(text)) {
        if (const QRegularExpressionMatch match = run.match(text); match.hasMatch())
            m_platform = match.captured(match.lastCapturedIndex());
    }
    static const AnyOf shorts{u"(以下「", u"(以下、「", u"(以下『", u"(이하 '",
                              u"(이하 ‘", u"(이하 \"",  u"(이하 “"};
    if (shorts.in(text))
        learnShortNames(text);
    if (!m_issuer.isEmpty())
        return;
    if (definitions.in(text)) {
        if (const QRegularExpressionMatch match = defined.match(text); match.hasMatch()) {
            m_issuer = withoutForm(withoutTrade(match.captured(match.lastCapturedIndex())).trimmed());
            add(m_issuer);
        }
    }
}

} // namespace vigie
