// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/easternbodies.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

/// What is done to the robbed; money that goes by itself would also be told by whoever only reports it.
const QString robbed =
    u"(?:盗まれ|奪われ|抜き取られ|引き出され|(?:だまし|騙し|脅し)取られ|(?:詐取|窃取|強奪|横領)"
    u"され|(?:だま|騙)され|失っ|失い|被害に遭|被害を受)"_s;

/// Whose office a name stands behind speaks for others.
bool holdsOffice(QStringView before)
{
    static const AnyOf offices{
        u"社長", u"代表", u"会長",   u"頭取",       u"理事", u"取締", u"ceo",  u"cto",  u"長官",   u"大臣",
        u"首相", u"議員", u"大統領", u"広報",       u"担当", u"部長", u"課長", u"記者", u"教授",   u"捜査",
        u"研究", u"分析", u"弁護士", u"アナリスト", u"市長", u"町長", u"村長", u"知事", u"専門家", u"技術者"};
    return offices.in(before);
}

void addMatches(const ClaimContext &context, const QRegularExpression &words, const QString &sentence,
                bool persons, Names &names)
{
    constexpr qsizetype reach = 16;
    auto matches = words.globalMatch(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int which = match.lastCapturedIndex();
        const Span name{context.sentence.start + match.capturedStart(which),
                        context.sentence.start + match.capturedEnd(which)};
        const Span lead{std::max(context.sentence.start, name.start - reach), name.start};
        // モンゴル財務省: the state within the name of its body.
        const auto isTaken = [&](const EntityMatch &known) {
            return known.span.overlaps(name) &&
                   (known.span == name || !known.entity.value.startsWith(u"region-"));
        };
        const QList<EntityMatch> &all = context.page->entities;
        if (std::none_of(all.cbegin(), all.cend(), isTaken) && !(persons && holdsOffice(context.words(lead))))
            names.append(name);
    }
}

} // namespace

void findRobbedBodies(const ClaimContext &context, Names &names)
{
    if (context.language != Language::Japanese)
        return;
    static const AnyOf towns{u"市", u"町", u"村", u"区", u"県"},
        people{u"氏", u"さん", u"夫妻", u"さま", u"様"},
        offices{u"省", u"庁", u"局", u"公社", u"公団", u"機構", u"基金", u"議会", u"大使館", u"中央銀行"};
    // 被害に遭ったのは港区に住む投資家の大橋健司さん。
    static const QString
        befell =
            u"(?:遭った|遭っていた|盗まれた|奪われた|(?:だまし|騙し|脅し)取られた|狙われた|失った|受けた)"
            u"のは、?[^。]{0,40}?(?<![一-龥々ァ-ヺー・])|被害者は、?[^。]{0,40}?(?<![一-龥々ァ-ヺー・])"_s,
        somebodys =
            u"((?!会員|顧客|利用者|加盟店|取引先|株主|関係者|法人|個人|契約者|お客)[一-龥々]{2,5}|[一-龥々]{"
            u"2,3}[ぁ-ん]{2,4}|[ァ-ヺー]{2,12}(?:・[ァ-ヺー]{2,12}){0,2}|[A-Z][a-z]+(?: [A-Z][a-z]+){1,2})"
            u"(?:氏|さん|夫妻|さま|様)(?:\\([^)]{1,10}\\))?"_s;
    static const QString own = u"の(?:公金|口座|会計|基金|職員|資金|税|端末|ウォレット|財布|預金)"_s;
    static const QRegularExpression
        municipality = pattern(
            u"(?:^|[、。「\\s]|[都道府県])((?![同当各全両本某地])[一-龥々ァ-ヺーぁ-ん]{1,5}[市町村区]|"
            u"[一-龥]{2,3}県)(?:役場|役所|教育委員会)?(?:"_s +
            own + u"|(?:は|が|も|では)[^。]{0,80}?(?:[市町村区県]"_s + own + u"|公金|"_s + robbed +
            u")|から[^。]{0,20}?(?:盗|奪|詐取|だまし取|流出|引き出さ|不正))"_s),
        person = pattern(u"(?:"_s + befell + u')' + somebodys +
                         u"(?=。|だ|で|、|$)|(?:(?<![一-龥々ァ-ヺー・])|(?<=[一-龥々])(?=[ァ-ヺ]))"_s +
                         somebodys + u"(?:(?:は|が|も)[^。]{0,60}?"_s + robbed +
                         u"|の[^。、はがを]{0,8}?(?:財布|ウォレット|口座|端末|パソコン|アカウント|暗号資産|"
                         u"仮想通貨|ビットコイン)|"
                         u"から[^。]{0,24}?(?:盗|奪|だまし取|騙し取|詐取|脅し取))"_s),
        office = pattern(
            u"(?<![一-龥々ァ-ヺー・])((?!年金基金|投資基金|政府系)[一-龥々ァ-ヺー]{2,12}(?:省|庁|局|公社|"
            u"公団|機構|基金|議会|大使館|中央銀行))"
            u"(?:(?:は|が|も)[^。]{0,60}?"_s +
            robbed + u'|' + own +
            u"[^。]{0,40}?(?:不正に|盗|奪|抜き取|だまし取|流出)|から[^。]{0,30}?(?:不正に|盗|奪|抜き取|だまし取|流出))"_s);
    const QStringView words = context.words(context.sentence);
    const bool town = towns.in(words), somebody = people.in(words), state = offices.in(words);
    if (!town && !somebody && !state)
        return;
    const QString sentence = casedSentence(context);
    if (town)
        addMatches(context, municipality, sentence, false, names);
    if (state && names.isEmpty())
        addMatches(context, office, sentence, false, names);
    if (somebody && names.isEmpty())
        addMatches(context, person, sentence, true, names);
}

} // namespace vigie::parties
