// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/versiontext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

bool repeats(Block::Kind kind)
{
    return kind == Block::Kind::PageHeader || kind == Block::Kind::PageFooter;
}

bool isEastAsianLetter(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

qsizetype weightOf(const QString &text)
{
    qsizetype weight = 0;
    for (const QChar letter : text)
        weight += isEastAsianLetter(letter) ? 2 : letter.isLetterOrNumber() ? 1 : 0;
    return weight;
}

Invariant figure(const Amount &amount, Span span, bool hedged)
{
    return {Invariant::Kind::Figure, amount.unit + u' ' + amount.value.toString(), span, amount, hedged};
}

class Cutter
{
public:
    Cutter(const Document &document, const QList<Page> &pages, const Thesaurus &thesaurus)
        : m_thesaurus(thesaurus)
    {
        m_text.document = document.id;
        m_text.language = document.language;
        for (const Page &page : pages) {
            for (const Block &block : page.blocks) {
                const QString text = page.text.mid(block.span.start, block.span.length());
                const qsizetype weight = repeats(block.kind) ? 0 : weightOf(text);
                if (weight == 0)
                    continue;
                m_text.paragraphs.append({page.number, block.span, block.kind, text, weight, {}});
                m_text.weight += weight;
            }
        }
    }

    VersionText take(const DocumentFacts &facts)
    {
        for (const Claim &claim : facts.claims) {
            if (claim.status == ReviewStatus::Rejected)
                continue;
            put(claim.passage, figure(claim.amount, claim.passage.span, claim.hedged));
            for (const Equivalent &other : claim.equivalents)
                put({claim.passage.document, claim.passage.page, other.span},
                    figure(other.amount, other.span, claim.hedged));
        }
        for (const Mention &mention : facts.mentions) {
            const Entity *entity = m_thesaurus.find(mention.entity);
            if (mention.status == ReviewStatus::Rejected || !entity)
                continue;
            const auto kind =
                entity->type == EntityType::Concept ? Invariant::Kind::Term : Invariant::Kind::Name;
            put(mention.passage, {kind, entity->id.value, mention.passage.span, {}, false});
        }
        for (const Event &event : facts.events) {
            if (event.status != ReviewStatus::Rejected && event.date.isValid())
                put(event.passage,
                    {Invariant::Kind::Date, event.date.toIso(), event.passage.span, {}, false});
        }
        for (VersionParagraph &paragraph : m_text.paragraphs)
            addNumbers(paragraph);
        return std::move(m_text);
    }

private:
    void put(const Passage &passage, const Invariant &invariant)
    {
        if (passage.document != m_text.document)
            return;
        for (VersionParagraph &paragraph : m_text.paragraphs) {
            if (paragraph.page != passage.page || !paragraph.span.overlaps(passage.span))
                continue;
            paragraph.invariants.append(invariant);
            return;
        }
    }

    static void addNumbers(VersionParagraph &paragraph)
    {
        static const QRegularExpression digits(u"\\d{3,}"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QList<Invariant> known = paragraph.invariants;
        for (auto match = digits.globalMatch(paragraph.text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const Span span{paragraph.span.start + found.capturedStart(),
                            paragraph.span.start + found.capturedEnd()};
            const bool told = std::any_of(known.cbegin(), known.cend(), [span](const Invariant &one) {
                return one.kind == Invariant::Kind::Figure && one.span.overlaps(span);
            });
            if (!told)
                paragraph.invariants.append({Invariant::Kind::Number,
                                             found.captured().normalized(QString::NormalizationForm_KC),
                                             span,
                                             {},
                                             false});
        }
        // Pointers are sorted: of the values GCC 12 thinks at -O1 that amounts are read where there are none.
        QList<const Invariant *> order;
        for (const Invariant &one : std::as_const(paragraph.invariants))
            order.append(&one);
        std::stable_sort(order.begin(), order.end(),
                         [](const Invariant *a, const Invariant *b) { return a->span < b->span; });
        QList<Invariant> sorted;
        for (const Invariant *one : std::as_const(order))
            sorted.append(*one);
        paragraph.invariants = sorted;
    }

    const Thesaurus &m_thesaurus;
    VersionText m_text;
};

} // namespace

VersionText versionText(const Document &document, const QList<Page> &pages, const DocumentFacts &facts,
                        const Thesaurus &thesaurus)
{
    return Cutter(document, pages, thesaurus).take(facts);
}

} // namespace vigie
