// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/easternpairs.h"

#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/koreancalled.h"
#include "indexing/facts/parties/easternroles.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"
#include "indexing/language/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Where `word` stands last in `words` as a word of its own; -1 if nowhere.
qsizetype lastWord(QStringView words, QStringView word)
{
    const qsizetype p = words.lastIndexOf(word);
    if (p < 0 || !chars::isHangul(word.front()))
        return p;
    // 전자제품, 삼성전자: another word.
    static constexpr QStringView particles[] = {u"는 ", u"가 ", u"의 ", u"에서", u"에게", u"로부터", u"는,"};
    const QStringView behind = words.mid(p + word.size());
    const bool alone = std::any_of(std::begin(particles), std::end(particles),
                                   [&](QStringView particle) { return behind.startsWith(particle); });
    return alone && (p == 0 || !chars::isHangul(words.at(p - 1))) ? p : -1;
}

/// 부에노페이는 3월, 안데스렛저는 4월 각각: adds the Korean topics and joined words that may be names.
void addCalled(const ClaimContext &context, Span range, QList<std::pair<qsizetype, Party>> &firms)
{
    static const AnyOf ties{u"은", u"는", u"이", u"가", u"와", u"과"};
    const QStringView words = context.words(range);
    qsizetype start = 0;
    for (qsizetype p = 0; p < words.size(); ++p) {
        const QChar c = words.at(p);
        if (c != u' ' && c != u',')
            continue;
        const QStringView word = words.mid(start, p - start);
        const QStringView stem = word.left(parties::stemOfKorean(word));
        const qsizetype at = range.start + start;
        start = p + 1;
        const QStringView particle = word.mid(stem.size());
        if ((particle.isEmpty() ? c == u',' : particle.size() == 1 && ties.in(particle)) &&
            parties::mayBeCalledInKorean(stem) &&
            std::none_of(firms.cbegin(), firms.cend(), [&](const auto &firm) { return firm.first == at; }))
            firms.append({at, {{}, parties::asWritten(context, {at, at + stem.size()})}});
    }
}

/// The two firms of a Korean sentence of which only one, or none, is told by its trade: 6월에는 거래소 X가,
/// 8월에는 칠레의 Y가 공격을 받았다.
QList<Party> calledIn(const ClaimContext &context, Span sentence, const QList<Party> &told)
{
    QList<std::pair<qsizetype, Party>> firms;
    const QStringView cased = context.cased.mid(sentence.start, sentence.length());
    for (const Party &party : told)
        firms.append({sentence.start + cased.indexOf(party.name), party});
    addCalled(context, sentence, firms);
    std::sort(firms.begin(), firms.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return firms.size() == 2 ? QList<Party>{firms.first().second, firms.last().second} : QList<Party>();
}

/// The two firms that the last of the sentences in `range` which names any tells of, as they stand there.
QList<Party> pairIn(const ClaimContext &context, Span range, const Thesaurus &thesaurus)
{
    constexpr int most = 2; // sentences back
    const QList<Span> all = sentences(context.cased, range, context.language);
    int left = most;
    for (auto sentence = all.crbegin(); sentence != all.crend() && left > 0; ++sentence, --left) {
        QList<Party> told = parties::toldIn(context, *sentence, thesaurus);
        if (told.isEmpty())
            continue;
        const QString words = context.cased.mid(sentence->start, sentence->length()).toString();
        const auto place = [&](const Party &party) {
            return words.indexOf(party.name, 0, Qt::CaseInsensitive);
        };
        std::stable_sort(told.begin(), told.end(),
                         [&](const Party &a, const Party &b) { return place(a) < place(b); });
        if (told.size() == 1 && context.language == Language::Korean)
            told = calledIn(context, *sentence, told);
        return told.size() == 2 ? told : QList<Party>();
    }
    return {};
}

/// 6천만 달러와 3,700만 달러: the second of two sums that nothing but a particle joins.
bool standsSecond(const ClaimContext &context, qsizetype i)
{
    if (i == 0)
        return false;
    const QStringView gap =
        context.words({context.amount(i - 1).span.end, context.amount(i).span.start}).trimmed();
    return gap == u"와" || gap == u"과" || gap == u"및" || gap == u",";
}

/// 알파포와 코인스페이드에서 사라진 6천만 달러와 3,700만 달러: two firms joined, and as many sums.
bool isPairOfTwo(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern joined(
        u"[가-힣a-z0-9](?:와|과) (?:[가-힣]+ )?[가-힣a-z0-9]{2,}(?:에서|에게서|로부터|[이가]) (?:[가-힣]+ "
        u"){0,2}?"
        u"(?:사라진|빠져나간|유출된|도난당한|털린|잃은|훔친|빼낸|빼돌린|탈취한|탈취당한|빼앗긴|없어진) (?:약 )?$"_s);
    const bool second = standsSecond(context, i);
    if (context.language != Language::Korean ||
        !(second || (i + 1 < context.amounts.size() && standsSecond(context, i + 1))))
        return false;
    const qsizetype first = second ? i - 1 : i;
    constexpr qsizetype reach = 70;
    const Span gap = gapBefore(context, first);
    return joined.in(context.words({std::max(gap.start, gap.end - reach), gap.end}));
}

} // namespace

OfPair ofPair(const ClaimContext &context, qsizetype i)
{
    static const AnyOf hints{u"前者", u"後者", u"전자", u"후자"};
    if (!isEastAsian(context.language) || !hints.in(context.words(context.sentence)))
        return OfPair::None;
    const bool japanese = context.language == Language::Japanese;
    const QStringView former = japanese ? QStringView(u"前者") : QStringView(u"전자"),
                      latter = japanese ? QStringView(u"後者") : QStringView(u"후자");
    const Span amount = context.amount(i).span;
    const Span lead{i > 0 ? context.amount(i - 1).span.end : context.sentence.start, amount.start};
    const qsizetype first = lastWord(context.words(lead), former),
                    second = lastWord(context.words(lead), latter);
    if (first >= 0 || second >= 0)
        return first > second ? OfPair::Former : OfPair::Latter;
    // 3200万ドルは前者、1100万ドルは後者から: behind the amounts.
    static const HintedPattern behind(
        u"^(?:相当|分)?(?:は|が)(?:前者|後者)|^(?: ?상당| ?어치)?(?:은|는|이|가) (?:전자|후자)"_s);
    constexpr qsizetype near = 10;
    const QStringView tail = context.words({amount.end, std::min(context.sentence.end, amount.end + near)});
    if (!behind.in(tail))
        return OfPair::None;
    return tail.contains(former) ? OfPair::Former : OfPair::Latter;
}

Party firmOfPair(const ClaimContext &context, OfPair which, const Thesaurus &thesaurus)
{
    QList<Party> pair;
    if (context.sentence.start > context.block.start)
        pair = pairIn(context, {context.block.start, context.sentence.start}, thesaurus);
    const QList<Span> &blocks = context.page->text->blocks;
    const qsizetype above = parties::blockAt(blocks, context.block.start) - 1;
    if (pair.isEmpty() && above >= 0 && !context.words(blocks.at(above)).contains(u'\t'))
        pair = pairIn(context, blocks.at(above), thesaurus);
    if (pair.isEmpty() || which == OfPair::None)
        return {};
    return which == OfPair::Former ? pair.constFirst() : pair.constLast();
}

const ScannedDate *dateOfPair(const ClaimContext &context, OfPair which)
{
    if (which == OfPair::None || context.before.isEmpty())
        return nullptr;
    QList<const ScannedDate *> told;
    for (const ScannedDate &date : context.page->dates) {
        if (context.before.contains(date.span) && date.date.isValid())
            told.append(&date);
    }
    constexpr qsizetype two = 2;
    return told.size() != two ? nullptr : which == OfPair::Former ? told.constFirst() : told.constLast();
}

Party firmInOrder(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    static const AnyOf hints{u"それぞれ", u"各々", u"順に", u"각각", u"차례로"};
    const bool paired = isPairOfTwo(context, i);
    if (!isEastAsian(context.language) || !(paired || hints.in(context.words(context.sentence))))
        return {};
    const Span lead{context.sentence.start, context.amount(i).span.start};
    qsizetype p = -1;
    for (const QStringView word : {QStringView(u"それぞれ"), QStringView(u"各々"), QStringView(u"順に"),
                                   QStringView(u"각각"), QStringView(u"차례로")})
        p = std::max(p, context.words(lead).lastIndexOf(word));
    if (paired)
        p = context.amount(i - (standsSecond(context, i) ? 1 : 0)).span.start - lead.start;
    if (p < 0)
        return {};
    const Span names{lead.start, lead.start + p};
    qsizetype sums = 0, place = -1;
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        if (context.amount(k).span.start < names.end || (k > 0 && saysEquivalent(context, k)))
            continue;
        place = k == i ? sums : place;
        ++sums;
    }
    QList<std::pair<qsizetype, Party>> firms;
    for (const EntityMatch &match : context.page->entities) {
        if (names.contains(match.span) && mayBeRobbed(thesaurus, match.entity))
            firms.append({match.span.start, {match.entity, parties::asWritten(context, match.span)}});
    }
    for (const Span name : parties::easternFirms(context, context.sentence)) {
        if (names.contains(name))
            firms.append({name.start, {{}, parties::asWritten(context, name)}});
    }
    if (context.language == Language::Korean && sums != firms.size())
        addCalled(context, names, firms);
    std::sort(firms.begin(), firms.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return place >= 0 && sums > 1 && sums == firms.size() ? firms.at(place).second : Party();
}

} // namespace vigie
