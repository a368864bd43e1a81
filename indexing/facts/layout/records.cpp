// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/layout/records.h"

#include "indexing/facts/layout/recordseastern.h"
#include "indexing/facts/parties/koreanlabels.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::records {

namespace {

constexpr qsizetype longestLabel = 44, longestBlock = 320;

/// A label without the mark of its item.
QStringView bareLabel(QStringView label)
{
    label = label.trimmed();
    label = label.mid(label.lastIndexOf(u']') + 1);                   // [사건 1] 피해자
    if (label.size() > 2 && QStringView(u".)").contains(label.at(1))) // 가. 도난 자산
        label = label.mid(2);
    if (label.size() > 2 && label.at(1) == u' ' &&
        QStringView(u"ㅇ\u110Bㅁ\u1106ㆍ\u119Eo").contains(label.front())) // ㅇ 일시
        label = label.mid(2).trimmed();
    while (!label.isEmpty() && !label.front().isLetter())
        label = label.mid(1);
    while (!label.isEmpty() && QStringView(u" :–—-*").contains(label.back()))
        label.chop(1);
    return label;
}

Role roleOf(QStringView written)
{
    const QStringView label = bareLabel(written);
    if (label.isEmpty() || label.size() > longestLabel)
        return Role::None;
    if (chars::isHangul(label.front()))
        return roleInKorean(label);
    if (!chars::isLatin(label.front()))
        return eastern::roleOf(label);
    static const HintedPattern time(
        u"^(?:date|dates|jours?|période|quand|mois|année|survenue? le|moment|when|day|time|period|month|"
        u"year|occurred|(?:theft|incident|attack|event) date|date and time|date et heure)\\b"_s);
    static const AnyOf ofTelling{u"public",      u"signal",    u"rapport",    u"mise à jour", u"plainte",
                                 u"dépôt",       u"réunion",   u"report",     u"filed",       u"updat",
                                 u"issued",      u"naissance", u"birth",      u"fiche",       u"création",
                                 u"inscription", u"listed",    u"désignation"};
    if (time.in(label))
        return ofTelling.in(label) ? Role::Other : Role::Time;
    static const AnyOf counts{u"nombre", u"number", u"pays",    u"country", u"siège",  u"adress", u"address",
                              u"lieu",   u"locat",  u"secteur", u"sector",  u"type",   u"auteur", u"attribut",
                              u"mode",   u"method", u"source",  u"avocat",  u"lawyer", u"%",      u"part du"};
    static const AnyOf others{u"rançon", u"ransom",  u"amende",  u"fine",    u"récompense", u"reward",
                              u"frais",  u"coût",    u"cost",    u"indemn",  u"compens",    u"prime",
                              u"bounty", u"réserve", u"reserve", u"capital", u"levée",      u"raised",
                              u"demand", u"asked",   u"réclam",  u"exig",    u" levé",      u"held"};
    static const AnyOf back{u"récupér", u"restitu", u"rembours", u"recover", u"return", u"repaid", u"refund"};
    static const AnyOf held{u"gel",   u"bloqu", u"saisi", u"confisqu", u"frozen",
                            u"freez", u"seiz",  u"block", u"froze",    u"immobilis"};
    static const AnyOf washed{u"blanchi", u"launder"};
    static const HintedPattern lost(
        u"\\b(?:pertes?|perdue?s?|préjudices?|butin|dérobée?s?|volée?s?|vols?|détournée?s?|soustraite?s?|"
        u"siphonnée?s?|dommages?|subtilisée?s?|loss(?:es)?|lost|stolen|haul|damages?|taken|theft|drained)\\b"_s);
    static const HintedPattern sums(u"\\b(?:montants?|sommes?|valeur|total|amount|value|sum)\\b"_s);
    static const HintedPattern victim(
        u"^(?:(?:nom|name) (?:de |of )?)?(?:la |le |l'|the )?(?:victime|cible|entité|société|entreprise|"
        u"plateforme|bourse|banque|établissement|organisme|protocole|projet|plaignante?|assurée?|"
        u"partie|institution|victim|target|company|firm|entity|exchange|platform|protocol|project|"
        u"complainant|insured|policyholder|robbed|injured|affected)\\b"_s);
    // "Besides theft, the regime lives on services: …": a clause, no label
    static const HintedPattern clause(u", (?:the|its|their|an?|it|they|he|she|we|which|who|but) "_s);
    if (clause.in(label))
        return Role::None;
    if (counts.in(label))
        return Role::Other;
    if (back.in(label))
        return Role::Back;
    if (held.in(label))
        return Role::Held;
    if (washed.in(label))
        return Role::Laundered;
    if (others.in(label))
        return Role::Other;
    if (victim.in(label) && !sums.in(label))
        return Role::Victim;
    if (lost.in(label))
        return Role::Loss;
    if (label.contains(u"volume"))
        return Role::Other;
    return sums.in(label) ? Role::Sum : Role::Other;
}

/// Whether the row above the table names its columns: "Victim | Amount", and not "Victim | Thalex".
bool headsColumns(const ClaimContext &context)
{
    const QStringView names = context.words(context.columns);
    const qsizetype tab = names.indexOf(u'\t');
    if (tab < 0)
        return false;
    const Role first = roleOf(names.left(tab)), second = roleOf(names.mid(tab + 1));
    const auto says = [](Role role) { return role != Role::None && role != Role::Other; };
    return names.count(u'\t') != 1 || !says(first) || says(second);
}

/// Adds the fields that stand in `block` itself: "Label: value; Label: value", "Label\tvalue".
void addFields(const ClaimContext &context, Span block, QList<Field> &fields)
{
    const QStringView words = context.words(block);
    if (words.size() > longestBlock)
        return;
    if (context.language == Language::Japanese && !words.contains(u'\t'))
        return eastern::addFields(context, block, fields);
    const bool row = words.contains(u'\t');
    if (row && (words.count(u'\t') != 1 || headsColumns(context)))
        return;
    for (qsizetype start = 0; start < words.size();) {
        qsizetype end = row ? words.size() : words.indexOf(u';', start);
        if (const qsizetype stroke = row ? -1 : words.indexOf(QStringView(u" | "), start);
            stroke >= 0 && (end < 0 || stroke < end))
            end = stroke;
        end = end < 0 ? words.size() : end;
        const QStringView part = words.mid(start, end - start);
        const QStringView opening = part.left(longestLabel + 4);
        qsizetype mark = opening.indexOf(row ? u'\t' : u':');
        for (const QStringView dash : {QStringView(u" – "), QStringView(u" — ")}) {
            if (mark < 0 && opening.indexOf(dash) > 1)
                mark = opening.indexOf(dash) + 1;
        }
        if (mark > 0 && mark + 1 < part.size() &&
            (row || part.at(mark + 1) == u' ' || chars::isHangul(part.at(mark - 1)))) {
            const Span label{block.start + start, block.start + start + mark};
            // "Stolen: $31 million. Returned: $5 million.": each its own
            const qsizetype stop =
                row || isEastAsian(context.language) ? -1 : part.indexOf(QStringView(u". "), mark);
            const bool several = stop > 0 && part.indexOf(QStringView(u": "), stop) > 0;
            if (const Role role = roleOf(context.words(label)); role != Role::None)
                fields.append({label, {label.end + 1, block.start + (several ? start + stop : end)}, role});
        }
        start = end + (end < words.size() && words.at(end) == u' ' ? 3 : 1);
    }
}

/// Whether the line is nothing but a label that says what stands below it.
bool isLabelAlone(const ClaimContext &context, Span block)
{
    return isLabel(context.words(block));
}

bool isShortLine(const ClaimContext &context, Span block)
{
    constexpr qsizetype longest = 60;
    const QStringView words = context.words(block).trimmed();
    return !words.isEmpty() && words.size() <= longest && !words.contains(u'\t') && !words.endsWith(u'.');
}

/// Cuts a run of fields into records: each begins with the label that the run begins with.
Record recordOf(const QList<Field> &run, qsizetype own, const ClaimContext &context)
{
    const QStringView opening = bareLabel(context.words(run.constFirst().label));
    Record record;
    qsizetype from = 0, to = run.size();
    for (qsizetype k = 1; k < run.size(); ++k) {
        if (bareLabel(context.words(run.at(k).label)) != opening)
            continue;
        if (k <= own)
            from = k;
        else
            to = std::min(to, k);
    }
    record.fields = run.mid(from, to - from);
    record.own = own - from;
    return record;
}

} // namespace

bool isLabel(QStringView line)
{
    const QStringView words = line.trimmed();
    if (words.isEmpty() || words.size() > longestLabel || words.contains(u'\t') || words.contains(u'.') ||
        words.chopped(1).contains(u':'))
        return false;
    const Role role = roleOf(words);
    return role != Role::None && role != Role::Other;
}

const Field *Record::first(Role role) const
{
    const auto field =
        std::find_if(fields.cbegin(), fields.cend(), [&](const Field &one) { return one.role == role; });
    return field == fields.cend() ? nullptr : &*field;
}

Record recordAround(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype reach = 12, fewest = 2;
    if (context.block.length() > longestBlock)
        return {};
    const Span amount = context.amount(i).span;
    const QList<Span> &blocks = context.page->text->blocks;
    const qsizetype at = parties::blockAt(blocks, context.block.start);
    const auto isHeading = [&](qsizetype b) {
        return b < context.page->page->blocks.size() &&
               context.page->page->blocks.at(b).kind == Block::Kind::Heading;
    };
    // Is the amount behind a label at all?
    QList<Field> fields;
    addFields(context, context.block, fields);
    const bool below =
        fields.isEmpty() && at > 0 && context.explained.isEmpty() && isLabelAlone(context, blocks.at(at - 1));
    if (fields.isEmpty() && !below)
        return {};
    qsizetype first = below ? at - 1 : at, last = at + 1;
    const auto belongs = [&](qsizetype b, QList<Field> &found) {
        const qsizetype had = found.size();
        addFields(context, blocks.at(b), found);
        return found.size() > had;
    };
    QList<Field> run = fields;
    if (below)
        run = {{blocks.at(at - 1), context.block, roleOf(context.words(blocks.at(at - 1)))}};
    qsizetype own = -1;
    // □ 피해 내용, which heads items of its own: no field, and no end of the record.
    constexpr int mostGroups = 3;
    constexpr qsizetype longestGroup = 40;
    int groups = 0;
    const auto isGroup = [&](qsizetype b) {
        const QStringView words = context.words(blocks.at(b)).trimmed();
        return context.language == Language::Korean && !below && groups < mostGroups && b > 0 &&
               !words.isEmpty() && words.size() <= longestGroup && !words.endsWith(u'.') &&
               !words.front().isLetterOrNumber() && !isHeading(b);
    };
    while (first > 0 && at - first < reach) {
        QList<Field> above;
        if (blocks.at(first - 1).isEmpty()) {
            --first;
            continue;
        }
        if (below && first > 1 && isLabelAlone(context, blocks.at(first - 2)) && !isHeading(first - 1)) {
            above = {
                {blocks.at(first - 2), blocks.at(first - 1), roleOf(context.words(blocks.at(first - 2)))}};
            --first;
        } else if (!below && !belongs(first - 1, above) && isGroup(first - 1)) {
            ++groups;
            --first;
            continue;
        } else if (below || above.isEmpty() ||
                   (isHeading(first - 1) && above.constLast().role == Role::Other)) {
            break;
        }
        run = above + run;
        --first;
    }
    while (last < blocks.size() && last - at < reach) {
        if (blocks.at(last).isEmpty()) {
            ++last;
            continue;
        }
        if (below && last + 1 < blocks.size() && isLabelAlone(context, blocks.at(last))) {
            run.append({blocks.at(last), blocks.at(last + 1), roleOf(context.words(blocks.at(last)))});
            last += 2;
            continue;
        }
        if (below || isHeading(last) || !belongs(last, run))
            break;
        ++last;
    }
    for (qsizetype k = 0; k < run.size(); ++k) {
        if (run.at(k).value.contains(amount))
            own = k;
    }
    const bool headed = first > 0 && isShortLine(context, blocks.at(first - 1));
    if (own < 0 || (run.size() < fewest && !headed))
        return {};
    Record record = recordOf(run, own, context);
    if (headed && record.fields.constFirst().label == run.constFirst().label)
        record.head = blocks.at(first - 1);
    return record;
}

/// "Key figures", "Case Record 14", « Fiche de synthèse »: what says of which sort a text is, and names
/// nobody.
bool isTitle(const ClaimContext &context, Span head)
{
    static const HintedPattern sorts(
        u"\\b(?:summar(?:y|ies)|figures?|sheet|records?|cases?|reports?|overview|notes?|incidents?|thefts?|"
        u"hacks?|cyber\\w*|data|facts?|tables?|annex|details?|profils?|profiles?|briefs?|briefing|bulletin|"
        u"alerts?|notices?|chrono\\w*|timeline|texts?|slides?|questions?|answers?|digest|fiches?|résumé|"
        u"chiffres?|rapports?|dossiers?|affaires?|bilan|tableaux?|faits?|synthèse|vols?|piratages?|sections?|"
        u"appendix|items?|totals?|loss(?:es)?|pertes?|stolen|examples?|exemples?|statisti\\w*|entry|entries|"
        u"encadré)\\b"_s);
    if (sorts.in(context.words(head)))
        return true;
    // A name's words have capitals; « de », "of" and "&" may tie them.
    static constexpr qsizetype littleWord = 3;
    for (const QStringView word : context.cased.mid(head.start, head.length()).split(u' ')) {
        if (word.size() > littleWord && word.front().isLower())
            return true;
    }
    return false;
}

} // namespace vigie::records
