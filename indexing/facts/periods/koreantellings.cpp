// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/koreantellings.h"

#include "indexing/facts/kinds/koreanthieves.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/language/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::koreantellings {

namespace {

/// What offices do about a theft, and what becomes of the robbed.
bool tellAftermath(QStringView words)
{
    static const HintedPattern after(
        u"(?:지목|기소|제재|규정|결론|결론을|판단|단정|공표|발표|확인|체포|검거|구속|송치|압수|몰수|동결|"
        u"회수|환수|고발|고소|신고|의뢰|착수|개시|명단에|지정|규탄|비난|폐업|종료|파산|청산|재개|중단|"
        u"보상|배상|보전|인수|합병|공지|보고|통보|사과|선고|명령|부과|처분|공개|등재|추가)"
        u"(?:[을를]|에)? ?(?:[가-힣]+ )?"
        u"(?:했|하였|한 |한다|됐|되었|내렸|지었|올렸|올랐|마쳤|받았|당했|신청했|들어갔|시작했|나섰)"_s);
    return after.in(words) && !koreanthieves::tellTaking(words);
}

/// Whether `words` tell that something was taken or got at.
bool tellDeed(QStringView words)
{
    static const AnyOf moved{u"외부로",     u"외부 지갑",   u"외부 주소",   u"외부 계좌",
                             u"알 수 없는", u"미확인 지갑", u"미상의 지갑", u"이상 징후",
                             u"비인가",     u"사고가 발생", u"사고 발생"};
    return koreanthieves::tellTaking(words) || koreanthieves::tellAttack(words) || moved.in(words);
}

/// 2. 피해 규모: a line that tells nothing.
bool isHeading(QStringView words)
{
    constexpr qsizetype longest = 30;
    const QStringView line = words.trimmed();
    return line.size() < longest && !line.endsWith(u'.') && !line.endsWith(u'다') && !line.contains(u'\t');
}

} // namespace

bool isOfAftermath(const ClaimContext &context, Span date, Span amount)
{
    if (context.language != Language::Korean)
        return false;
    static const HintedPattern clause(
        u"(?:고|며|데|지만|으나|나|자|면서),? [^,]{1,40}[가-힣a-z)](?:은|는|이|가|도|에서는) $"_s),
        // 7천만 달러를 도난당한 X는 2024년 5월 영업을 종료했다
        robbed(
            u"(?:당한|잃은|빼앗긴|뺏긴|털린|도둑맞은|입은) (?:[가-힣a-z0-9]+ ){0,4}?[가-힣a-z0-9]+(?:은|는|이|가) $"_s);
    constexpr qsizetype reach = 80;
    if (date.start >= amount.end) {
        if (std::any_of(context.amounts.cbegin(), context.amounts.cend(),
                        [&](qsizetype one) { return context.page->amounts.at(one).span.start >= date.end; }))
            return false;
        const QStringView between = context.words({amount.end, date.start}).right(reach);
        return (clause.in(between) || robbed.in(between)) &&
               tellAftermath(context.words({date.end, context.sentence.end}));
    }
    // 2023년 1월 수사국은 1억 달러가 탈취된 사건의 배후로 라자루스를 지목했다
    static const HintedPattern office(
        u"^(?:에|에는)?,? (?:[가-힣a-z·]+ "
        u"){0,4}?[가-힣a-z)]*(?:청|부|국|원|위|위원회|은행|당국|경찰|검찰|정부|법원|"
        u"패널|msmt|fbi|수사대|수사팀|감시팀|체이널리시스|엘립틱|유엔|미국|일본|한국)(?:은|는|이|가) "
        u"(?![^.]{0,12}(?:19|20)[0-9]{2}년)"_s),
        told(
            u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[이가을를] (?:[가-힣]+ ){0,3}?"
            u"(?:탈취된|탈취당한|유출된|도난당한|도난된|훔친|빼앗긴|빠져나간|사라진|털린|탈취한|빼돌린|해킹당한) [^.,]{0,24}?(?:사건|사고|해킹|공격|절도)"_s);
    return date.start == context.sentence.start &&
           told.in(context.words({amount.end, context.sentence.end})) &&
           office.in(context.words({date.end, amount.start}).left(reach)) &&
           tellAftermath(context.words({amount.end, context.sentence.end}).right(reach / 4));
}

const ScannedDate *dateOfNotice(const ClaimContext &context, const Document &document)
{
    static const AnyOf others{u"다른",     u"그 밖", u"이 밖", u"별도",   u"누적",
                              u"지금까지", u"한편",  u"앞서",  u"지난해", u"작년"};
    constexpr qsizetype blocks = 5, longest = 400;
    if (context.language != Language::Korean || !context.columns.isEmpty() ||
        context.blockKind == Block::Kind::TableRow || others.in(context.words(context.sentence)))
        return nullptr;
    const QList<Span> &all = context.page->text->blocks;
    const auto sums = [&](Span range) {
        return std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                           [&](const ScannedAmount &one) {
                               return range.contains(one.span) && one.amount.kind == UnitKind::Money;
                           });
    };
    const Span opening{context.block.start, context.sentence.start};
    if (!opening.isEmpty() && (sums(opening) || perioddates::lastIn(context, opening, document)))
        return nullptr;
    qsizetype b = parties::blockAt(all, context.block.start);
    ClaimContext there = context;
    there.before = {};
    for (qsizetype seen = 0; --b >= 0 && seen < blocks; ++seen) {
        const Span above = all.at(b);
        const QStringView words = context.words(above);
        if (above.length() > longest || words.contains(u'\t') || sums(above))
            return nullptr;
        there.block = above;
        there.sentence = above;
        const ScannedDate *date = perioddates::lastIn(there, above, document);
        if (!date || isHeading(words)) {
            if (date)
                return nullptr;
            continue;
        }
        for (const Span sentence : sentences(context.cased, above, context.language)) {
            there.sentence = sentence;
            const ScannedDate *own = perioddates::lastIn(there, sentence, document);
            if (!own)
                continue;
            return own->date == date->date && own->date.precision == FuzzyDate::Precision::Day &&
                           tellDeed(context.words(sentence)) && !perioddates::isOfHistory(there, own->span) &&
                           perioddates::landmarkAt(there, own->span) == perioddates::Landmark::None
                       ? own
                       : nullptr;
        }
        return nullptr;
    }
    return nullptr;
}

} // namespace vigie::koreantellings
