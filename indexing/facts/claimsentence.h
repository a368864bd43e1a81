// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"
#include "indexing/facts/names/knownbodies.h"
#include "indexing/facts/names/namememo.h"
#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/parties/partymemory.h"
#include "indexing/facts/parts/claimbreakdowns.h"
#include "indexing/facts/parts/koreandetails.h"
#include "indexing/facts/parts/tableparts.h"
#include "indexing/facts/standing/errata.h"
#include "indexing/facts/unitchoice.h"

namespace vigie {

/// Reads the claims of one sentence after the other; keeps what later sentences lean on.
class SentenceReader
{
public:
    /// All four must outlive the reader; `known` is of `thesaurus`.
    SentenceReader(const Document &document, const QList<PageFacts> &pages, const Thesaurus &thesaurus,
                   const KnownBodies &known);

    /// Learns whom a page introduces; `cased`: its normalised text with capitals.
    void learn(const QString &cased, Language language);
    /// A heading begins a section: what was told last stands above it.
    void beginSection()
    {
        m_periodAbove = true;
        m_cells.clear();
        m_tableParts = {};
    }
    void beginBlock();
    /// A line that has no amounts, between rows of a table or behind them.
    void passLine(QStringView words) { m_tableParts.noteLine(words); }
    /// Reads the amounts of the context's sentence.
    void read(ClaimContext context);
    /// `words`: of the block, which begins at `start` of the page; `corrects`: it corrects what was printed.
    void endBlock(QStringView words, qsizetype start, bool corrects);
    /// What was told from claim `first` on has been called false.
    void retractThefts(qsizetype first);

    const QList<Claim> &claims() const { return m_claims; }
    qsizetype claimsBeforeBlock() const { return m_blockClaims; }
    /// Exchanges and the like: what they lose is stolen.
    const QSet<EntityId> &robbed() const { return m_known.robbed; }

    /// All claims, completed by what stands elsewhere in the document; ends the reading.
    QList<Claim> take();

private:
    /// Of which kind amount `i` is said to be, if anything says so, and what of that comes from the amounts
    /// before it.
    struct KindTold
    {
        std::optional<ClaimKind> kind;
        bool revises = false;  ///< the same sum as the last one, as it was first told
        bool compared = false; ///< what the last one is set against
        bool base = false;     ///< the same, in Japanese and Korean
        bool owned = false;    ///< a part of the last one, told by whose it was
        Span explained;        ///< the sentence behind that says so, if it is that one
    };
    /// `before`: the kind of the last claim of the paragraph, if any; `followsInSentence`: it stands in the
    /// same sentence.
    KindTold kindTold(const ClaimContext &context, qsizetype i, const std::optional<ClaimKind> &before,
                      bool followsInSentence) const;
    /// One amount on the way to its claim: what each step leaves for the next.
    struct AmountReading
    {
        KindTold told;
        ClaimKind kind = ClaimKind::Other;   ///< that it is said to be
        bool saysKind = false;               ///< whether its own words say so
        bool isBase = false;                 ///< another amount or year is set against it
        bool counted = false;                ///< its sentence names who counted it
        bool ofBase = false;                 ///< a part of what the last one was set against
        const Claim *same = nullptr;         ///< the theft that it names again
        const Claim *whole = nullptr;        ///< what it is said to be a part of
        std::optional<qsizetype> inSentence; ///< the amount of its sentence that is its whole
        std::optional<ClaimKind> before;     ///< the kind of the paragraph's last claim
        qsizetype firstClaim = 0;            ///< number of claims before the sentence
    };
    /// Whether amount `i` only says again what the last claim says, in other units; it is attached to it.
    bool joinsLast(const ClaimContext &context, qsizetype i, qsizetype firstClaim);
    /// The claim with what stands on the page.
    Claim claimOn(const ClaimContext &context, qsizetype i) const;
    /// Reads kind, bound and unit; `standing`: the list of the sentence.
    AmountReading readMeaning(const ClaimContext &context, qsizetype i,
                              const claimbreakdowns::Place &standing, Claim &claim, qsizetype firstClaim);
    static void readRetracted(const ClaimContext &context, qsizetype i, Claim &claim);
    /// `cited`: whom the sentence cites for all its amounts.
    static void readSources(const ClaimContext &context, qsizetype i, const QString &cited, Claim &claim,
                            AmountReading &reading);
    /// `claimOf`: the claims of the sentence's amounts so far.
    void findWhole(const ClaimContext &context, qsizetype i, const Claim &claim,
                   const QList<qsizetype> &claimOf, AmountReading &reading) const;
    void readTime(const ClaimContext &context, qsizetype i, Claim &claim, const AmountReading &reading);
    /// Makes it a part of its whole, which may give it something and take something from it.
    void joinWhole(const ClaimContext &context, qsizetype i, Claim &claim, const AmountReading &reading);
    void nameRobbed(ClaimContext &context, qsizetype i, Claim &claim, const AmountReading &reading);
    /// What amount `i` is said to be a part of: what its sentence names by its victim, else what was told
    /// last.
    const Claim *wholeTold(const ClaimContext &context, qsizetype i, const Claim &claim, ClaimKind told,
                           bool saysKind) const;
    /// What the words above a list, or the sum of the sentence's amounts, make the whole of its first amount.
    const Claim *wholeAround(const ClaimContext &context, const Claim &claim) const;
    /// Keeps names that were robbed, and sentences that tell of one theft and do not say by their grammar
    /// whom it befell.
    void noteVictim(const ClaimContext &context, qsizetype i, const Claim &claim);
    /// Gives a headline that names nobody the victim of the same sum below it, or whom the text names first.
    void nameHeadlines();
    /// "X confirms $11 million hack": a title that has no time, or only that of the line of date below it, is
    /// of the theft that the text comes to, whose sum it rounds.
    void dateTitles();
    /// Names the firm that the document says elsewhere was robbed, where it and no other stands in the
    /// sentence.
    void nameVictims();
    const PartyCast *castFor(Language language);
    /// Whether `total`, of a column of a table, is of the years that the rows above it are of.
    bool sumsUpYears(const Claim &total, qsizetype column) const;
    /// Keeps the amounts of a row of a table; those that a row called the total adds up are its parts.
    void noteRow(const ClaimContext &context, const QList<qsizetype> &claimOf);
    /// Where one of the two is money and the other tokens, the money leads: it is what can be compared.
    void attach(Claim &claim, const ScannedAmount &scanned, const PageFacts &page) const;
    /// The last claim is the whole of `claim`, amount `part` of the sentence: "$1.5 billion of the $2.17
    /// billion".
    void placeBefore(const ClaimContext &context, qsizetype part, qsizetype claim, bool partIsSaid,
                     bool wholeIsSaid);

    const Document &m_document;
    const Thesaurus &m_thesaurus;
    const KnownBodies &m_known;
    const QList<PageFacts> &m_pages;
    std::optional<PartyCast> m_cast; ///< read when the first theft in English or French is
    const UnitChoice m_units;
    PartyMemory m_memory;
    NameMemo m_found;
    QSet<ClaimId> m_bases;                          ///< claims that another amount was only set against
    QSet<QString> m_named;                          ///< whom the document says to be robbed
    QList<std::pair<qsizetype, QString>> m_unnamed; ///< claims without a victim, and their sentences
    struct Headline
    {
        qsizetype claim;
        Party named; ///< below it
    };
    QList<Headline> m_headlines;
    QList<qsizetype> m_titles; ///< thefts that the first block of the document tells of
    QList<Claim> m_claims;
    qsizetype m_blockClaims = 0; ///< number of claims before the block being read
    QList<Span> m_places;        ///< of the block's claims, on the normalised page
    struct Cell
    {
        qsizetype claim, column;
    };
    claimbreakdowns::Groups m_groups;
    QList<claimbreakdowns::Place> m_standing; ///< where each claim stands
    QList<koreandetails::Place> m_details;    ///< what its sentence says of that
    TableParts m_tableParts;
    Errata m_errata;
    QList<Cell> m_cells;       ///< of the rows of the table that is being read
    QList<qsizetype> m_untold; ///< claims whose words do not say of what kind they are
    bool m_aboutTheft = false;
    bool m_theftTold = false;
    bool m_corrects = false;               ///< its title says so
    std::optional<FuzzyDate> m_lastPeriod; ///< of the last claim that has one
    bool m_periodAbove = false;            ///< that claim stands above the last heading
    std::optional<FuzzyDate> m_toldPeriod; ///< of the block's last claim that is no base of a comparison
    std::optional<FuzzyDate> m_lastSpan;   ///< the same, of a quarter or several months
};

} // namespace vigie
