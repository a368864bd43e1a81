// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/layout/records.h"
#include "indexing/facts/layout/recordseastern.h"
#include "indexing/facts/names/partynames.h"
#include "indexing/facts/parties/koreanlabels.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/parties/victimweights.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QRegularExpression>

#include <algorithm>

// What a record says of its sum: of which kind it is, who lost it and when.

using namespace Qt::Literals::StringLiterals;

namespace vigie::records {

/// Whether the words tell of thieves.
static bool tellsOfThieves(QStringView words)
{
    static const AnyOf deeds{
        u"hack",     u"stole",      u"theft",        u"thief", u"thieves", u"robbe", u"drained", u"heist",
        u"attack",   u"exploit",    u"breach",       u"phish", u"fraud",   u"scam",  u"cyber",   u"dérob",
        u"détourn",  u"pirat",      u"volée",        u" vol ", u"attaque", u"butin", u"escroq",  u"soustrait",
        u"hameçon",  u"intrus",     u"해킹",         u"탈취",  u"유출",    u"도난",  u"편취",    u"절취",
        u"침해",     u"피싱",       u"사기",         u"횡령",  u"窃取",    u"盗",    u"奪",      u"流出",
        u"不正",     u"攻撃",       u"詐欺",         u"詐取",  u"侵入",    u"漏出",  u"ハック",  u"ハッキ",
        u"サイバー", u"compromise", u"compromission"};
    return deeds.in(words);
}

/// Whether a field says what else the money was for or what but thieves took it: "Purpose: Series A funding",
/// « Motif : salaire », "Cause: fire".
static bool tellsOfOtherUse(const ClaimContext &context, const Record &record)
{
    static const AnyOf uses{u"purpose", u"objet",  u"motif",  u"nature", u"round",   u"buyer",  u"acheteu",
                            u"seller",  u"vendeu", u"invest", u"produc", u"produit", u"invoic", u"내용",
                            u"용도",    u"목적",   u"품목",   u"内容",   u"用途",    u"目的"},
        causes{u"cause", u"reason", u"raison", u"원인", u"사유", u"原因"},
        disasters{u"fire",    u"storm",   u"flood", u"quake",  u"drought", u"accident", u"market",
                  u"incendi", u"tempête", u"inond", u"séism",  u"sécher",  u"marché",   u"화재",
                  u"홍수",    u"태풍",    u"지진",  u"산사태", u"가뭄",    u"火災",     u"火事",
                  u"台風",    u"地震",    u"洪水",  u"豪雨"};
    return std::any_of(record.fields.cbegin(), record.fields.cend(), [&](const Field &field) {
        const QStringView label = context.words(field.label), value = context.words(field.value);
        return field.role == Role::Other && !tellsOfThieves(value) &&
               (uses.in(label) || (causes.in(label) && disasters.in(value)));
    });
}

/// "Victim", « Partie lésée », 피해 업체: a label that says harm was done.
static bool namesHarmed(const ClaimContext &context, const Record &record)
{
    static const AnyOf harm{u"victim", u"lésé", u"robbed", u"injured", u"affected", u"被害", u"피해"};
    return std::any_of(record.fields.cbegin(), record.fields.cend(), [&](const Field &field) {
        return field.role == Role::Victim && harm.in(context.words(field.label));
    });
}

/// Whether what a record names without saying how it went was stolen.
static bool isOfTheft(const ClaimContext &context, const Record &record)
{
    if (tellsOfOtherUse(context, record))
        return false;
    if (context.aboutTheft || tellsOfThieves(context.words(record.head)) ||
        tellsOfThieves(
            context.words({record.fields.constFirst().label.start, record.fields.constLast().value.end})))
        return true;
    // 피해액 is the harm of a fire, too.
    return context.language == Language::Korean ? tellsOfAttackInKorean(context, record)
                                                : namesHarmed(context, record);
}

std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i)
{
    const Record record = recordAround(context, i);
    switch (record.role()) {
    case Role::Loss: {
        // « Perte nette » alone may stand in the books.
        static const AnyOf taken{u"dérob", u"vol",   u"détourn", u"soustrait", u"butin", u"stolen", u"theft",
                                 u"haul",  u"taken", u"drained", u"窃取",      u"盗",    u"奪",     u"流出",
                                 u"탈취",  u"유출",  u"도난",    u"편취",      u"절취"};
        static const HintedPattern books(u"\\bnet(?:te)?s?\\b|^순 ?손"_s);
        const QStringView label = context.words(record.fields.at(record.own).label).trimmed();
        const bool told = !books.in(label) && (isOfTheft(context, record) || taken.in(label));
        return told ? std::optional(ClaimKind::Theft) : std::nullopt;
    }
    case Role::Laundered:
        return ClaimKind::Laundering;
    case Role::Back:
    case Role::Held:
        return ClaimKind::Other;
    case Role::Sum:
        return record.first(Role::Victim) && !record.first(Role::Loss) && isOfTheft(context, record)
                   ? std::optional(ClaimKind::Theft)
                   : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isReturned(const ClaimContext &context, qsizetype i)
{
    return recordAround(context, i).role() == Role::Back;
}

/// The name that a field or the line above a record gives.
static Party nameIn(const ClaimContext &context, Span value)
{
    if (context.language == Language::Japanese)
        return eastern::nameIn(context, value);
    if (context.language == Language::Korean) {
        const Span name = nameInKorean(context, value);
        const auto known = std::find_if(context.page->entities.cbegin(), context.page->entities.cend(),
                                        [&](const EntityMatch &match) { return match.span == name; });
        return name.isEmpty() ? Party()
                              : Party{known == context.page->entities.cend() ? EntityId() : known->entity,
                                      parties::asWritten(context, name)};
    }
    Span name = value;
    while (name.length() > 0 &&
           (context.text.at(name.start).isSpace() || context.text.at(name.start) == u'-' ||
            context.text.at(name.start) == u'•' || context.text.at(name.start) == u'*'))
        ++name.start;
    // "4.1 Coinhaven (Malta)", "b) Thalex"
    static const QRegularExpression number(
        u"^(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?|[a-z][.)]|[ivx]{1,5}[.)]) +"_s);
    if (const QRegularExpressionMatch match = number.match(context.words(name)); match.hasMatch())
        name.start += match.capturedEnd();
    const QStringView rest = context.words(name);
    const auto mark =
        std::find_if(rest.begin(), rest.end(), [](QChar c) { return QStringView(u",;(\t|–—:").contains(c); });
    name.end = name.start + (mark - rest.begin());
    while (name.end > name.start && QStringView(u" .").contains(context.text.at(name.end - 1)))
        --name.end;
    // « la société Trévalor », "the exchange Bybit": from the first capital behind a trade.
    static const HintedPattern trade(
        u"^(?:l'|la |le |the )?(?:société|plateforme|bourse|protocole|entreprise|exchange|platform|company|"
        u"protocol|firm)(?: [a-zéèê-]+){0,2} (?=\\S)"_s);
    if (trade.in(context.words(name))) {
        qsizetype start = context.words(name).indexOf(u' ');
        while (start >= 0 && name.start + start + 1 < name.end &&
               !context.cased.at(name.start + start + 1).isUpper())
            start = context.words(name).indexOf(u' ', start + 1);
        if (start > 0 && name.start + start + 1 < name.end)
            name.start += start + 1;
    }
    constexpr qsizetype longest = 60;
    if (name.length() <= 1 || name.length() > longest || !context.cased.at(name.start).isUpper() ||
        parties::weights::namesNothing(context.words(name)))
        return {};
    for (const EntityMatch &match : context.page->entities) {
        if (match.span == name)
            return {match.entity, parties::asWritten(context, name)};
    }
    return {{}, parties::asWritten(context, name)};
}

std::optional<Party> victimOf(const ClaimContext &context, qsizetype i)
{
    const Record record = recordAround(context, i);
    if (record.role() != Role::Loss && record.role() != Role::Sum)
        return std::nullopt;
    if (const Field *victim = record.first(Role::Victim))
        return nameIn(context, victim->value);
    if (record.head.isEmpty() || isEastAsian(context.language) || isTitle(context, record.head))
        return std::nullopt;
    const Party head = nameIn(context, record.head);
    Span name = record.head;
    const qsizetype at = context.cased.indexOf(head.name, name.start);
    if (head.isEmpty() || at < 0)
        return std::nullopt;
    name = {at, at + head.name.size()};
    // A name that nobody knows heads a record of what befell it: one that says when.
    const bool named =
        !head.entity.isEmpty() || (record.first(Role::Time) && parties::mayBeName(context, name));
    return named ? std::optional(head) : std::nullopt;
}

/// 내용: 핫월렛에서 44억 원 상당 유출: a field that tells in words of its own what happened.
static bool isAccount(const ClaimContext &context, const Record &record)
{
    static const AnyOf labels{u"내용", u"개요", u"경위", u"사실"};
    return context.language == Language::Korean && record.role() == Role::Other &&
           labels.in(context.words(record.fields.at(record.own).label)) &&
           tellsOfThieves(context.words(record.fields.at(record.own).value));
}

Span timeOf(const ClaimContext &context, qsizetype i)
{
    const Record record = recordAround(context, i);
    if (record.role() != Role::Loss && record.role() != Role::Sum && !isAccount(context, record))
        return {};
    // "Stolen in 2024" says it itself.
    const Span label = record.fields.at(record.own).label;
    if (std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                    [&](const ScannedDate &date) { return label.contains(date.span); }))
        return label;
    const Field *time = record.first(Role::Time);
    return time ? time->value : Span();
}

} // namespace vigie::records
