// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kindplaces.h"

#include "indexing/facts/claimwords.h"
#include "indexing/facts/cueindex.h"
#include "indexing/facts/kindwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using chars::at;

/// What is said to be stolen and then goes on to be something else.
bool tellsOrigin(QStringView text, Span place)
{
    static const QRegularExpression westernAfter(
        u"^[a-zé]* (?:[a-z-]+ "
        u")?(?:funds|money|assets|crypto|coins|tokens|proceeds|bitcoin|ether|cash|loot|goods|"
        "property|virtual|digital|stablecoin)"_s);
    static const QRegularExpression frenchBefore(
        u"(?:fonds|argent|actifs|avoirs|cryptoactifs|crypto-actifs|sommes|jetons|bitcoins|ethers|"
        u"cryptomonnaies|"
        "cryptos|numériques|virtuels|d'origine|produit du|issue?s? du|provenant du|produit d'un|issue?s? "
        "d'un|sur le|du|de ce|de leur|sur ce|une partie du) (?:[a-zé]+ )?$"_s);
    static const QRegularExpression nounBefore(
        u"(?:of|from|out of|part of|for) (?:the|this|that|its|their|his|such) (?:[a-z-]+ ){0,2}$"_s);
    static const QRegularExpression japanese(
        u"^[^、。 ]{0,7}?(?:資金|お金|金を|金で|金の|カネ|暗号資産|仮想通貨|ビットコイン|イーサ|トークン|資産|コイン|通貨|大金)"_s);
    static const QRegularExpression korean(u"^(?:당한|된|한|해 온|해온|린|친|낸|간|챈|은)? "
                                           u"?(?:자금|돈|가상자산|가상화폐|암호화폐|암호자산|코인|비트코인|"
                                           "이더|자산|토큰|물량|수익)"_s);
    constexpr qsizetype reach = 28;
    const QString behind = text.mid(place.end, reach).toString();
    const QChar first = text.at(place.start);
    if (chars::isHangul(first))
        return korean.match(behind).hasMatch();
    if (!chars::isLatin(first))
        return japanese.match(behind).hasMatch();
    const QString before =
        text.mid(std::max<qsizetype>(0, place.start - reach), std::min(reach, place.start)).toString();
    const QStringView word = text.mid(place.start, chars::wordEnd(text, place.start) - place.start);
    if (word == u"stolen" || word == u"looted" || word == u"hacked" || word == u"plundered" ||
        word == u"siphoned" || word == u"embezzled")
        return westernAfter.match(QString(u' ' + behind.mid(word.size() - place.length()).trimmed()))
            .hasMatch();
    if (word == u"theft" || word == u"heist" || word == u"haul" || word == u"loot" || word == u"hack" ||
        word == u"robbery" || word == u"hacks" || word == u"thefts" || word == u"heists")
        return nounBefore.match(before).hasMatch();
    return frenchBefore.match(before).hasMatch() && !word.endsWith(u"er");
}

/// Whether the word at `first` only qualifies the one at `second`, the head of their compound.
bool qualifies(QStringView text, Span first, Span second)
{
    if (second.end <= first.end || second.start < first.start)
        return false;
    const QChar letter = text.at(first.start);
    if (chars::isHangul(letter)) {
        // One word, or bare nouns side by side: 판매관리비, 수수료 수익, 해킹 피해 보상금.
        if (second.start < first.end)
            return false;
        const QStringView gap = text.mid(first.end, second.start - first.end);
        const bool verb = at(text, first.end - 1) == u'쳐' || at(text, first.end - 1) == u'친';
        return !verb && (gap == u" " || gap == u"의 " ||
                         (gap.size() <= 4 && std::all_of(gap.begin(), gap.end(), [](QChar c) {
                              return chars::isHangul(c) && !QStringView(u"로을를은는이가에고며").contains(c);
                          })));
    }
    if (!chars::isHan(letter) || second.start < first.end)
        return false;
    const QStringView gap = text.mid(first.end, second.start - first.end);
    if (!chars::isHan(text.at(second.start)))
        return false;
    return gap.isEmpty() || gap == u"の" ||
           (gap.size() <= 3 && std::all_of(gap.begin(), gap.end(), [](QChar c) { return chars::isHan(c); }));
}

/// 송금 업체, 保険会社, 피해자, "insurance company", « société d'investissement »: whom it is about, not what
/// the amount is.
bool namesParty(QStringView text, const claimwords::KindCue &cue, Span place)
{
    static constexpr std::array parties{
        QStringView(u"업체"),    QStringView(u"회사"),       QStringView(u"기업"),
        QStringView(u"업자"),    QStringView(u"업계"),       QStringView(u"서비스"),
        QStringView(u"사업자"),  QStringView(u"직원"),       QStringView(u"담당"),
        QStringView(u"부서"),    QStringView(u"기관"),       QStringView(u"재단"),
        QStringView(u"당국"),    QStringView(u"브로커"),     QStringView(u"고객"),
        QStringView(u"이용자"),  QStringView(u"会社"),       QStringView(u"業者"),
        QStringView(u"企業"),    QStringView(u"サービス"),   QStringView(u"事業者"),
        QStringView(u"業界"),    QStringView(u"担当"),       QStringView(u"部門"),
        QStringView(u"機関"),    QStringView(u"当局"),       QStringView(u"国"),
        QStringView(u"company"), QStringView(u"compan"),     QStringView(u"firm"),
        QStringView(u"manager"), QStringView(u"department"), QStringView(u"team"),
        QStringView(u"agency"),  QStringView(u"agent"),      QStringView(u"official"),
        QStringView(u"site"),    QStringView(u"service "),   QStringView(u"services "),
        QStringView(u"director")};
    static constexpr std::array holders{QStringView(u"société d"),   QStringView(u"entreprise d"),
                                        QStringView(u"agence d"),    QStringView(u"compagnie d"),
                                        QStringView(u"directeur d"), QStringView(u"responsable d"),
                                        QStringView(u"service d"),   QStringView(u"directrice d")};
    if (cue.kind == ClaimKind::Theft || cue.kind == ClaimKind::Laundering)
        return false;
    const QChar next = at(text, place.end);
    if (cue.loss && (next == u'자' || next == u'者'))
        return true;
    const bool latin = chars::isLatin(at(text, place.start));
    if (latin && chars::isLatin(next))
        return false;
    const QStringView behind = text.mid(next == u' ' ? place.end + 1 : place.end, 10);
    const bool spaced = next == u' ' || !latin;
    if (spaced && std::any_of(parties.begin(), parties.end(),
                              [&](QStringView word) { return behind.startsWith(word); }))
        return true;
    QStringView before = text.left(place.start).right(16);
    if (before.endsWith(u"e ") || before.endsWith(u"'"))
        before.chop(before.endsWith(u"'") ? 1 : 2);
    return latin && std::any_of(holders.begin(), holders.end(),
                                [&](QStringView word) { return before.endsWith(word); });
}

} // namespace

QVarLengthArray<KindPlace, 16> kindPlaces(QStringView text, Span range)
{
    QVarLengthArray<KindPlace, 16> places;
    indexOf<claimwords::kinds>().each(text, range, [&](int i, Span place) {
        places.append({i, place, false});
        return false;
    });
    QVarLengthArray<KindPlace, 16> heads;
    for (const KindPlace &one : places) {
        const claimwords::KindCue &cue = claimwords::kinds[static_cast<size_t>(one.cue)];
        const bool qualifier = std::any_of(places.begin(), places.end(), [&](const KindPlace &other) {
            const claimwords::KindCue &head = claimwords::kinds[static_cast<size_t>(other.cue)];
            const bool same = head.kind == cue.kind && head.loss == cue.loss;
            return !same && qualifies(text, one.place, other.place);
        });
        // A shorter word within a longer one says nothing of its own.
        const bool within = std::any_of(places.begin(), places.end(), [&](const KindPlace &other) {
            return other.place != one.place && other.place.contains(one.place);
        });
        if (qualifier || within || namesParty(text, cue, one.place))
            continue;
        heads.append(one);
        if (cue.kind == ClaimKind::Theft)
            heads.last().origin = tellsOrigin(text, one.place);
    }
    return heads;
}

bool speaksOfMoving(QStringView text, Span range)
{
    return holds<claimwords::movements>(text, range);
}

} // namespace vigie
