// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimreader.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace vigie {

/// Whom a document in English or French names, read as a whole: every run of words with capitals that may
/// name a firm, and what the document says of each. A name is known from all its places: "Take Peppercorn" is
/// Peppercorn where the text has that name elsewhere, and Isla Moncrieff, inspector, robs nobody.
class PartyCast
{
public:
    struct Member
    {
        QString name;      ///< as the page has it, with its capitals
        int firm = 0;      ///< how much says that it is a firm or body: its trade, its form, what it owns
        int person = 0;    ///< a title, an age or an office beside it
        int place = 0;     ///< "in X", "near X"
        int watcher = 0;   ///< who traces, counts, insures, reports
        int launderer = 0; ///< a mixer, a front
        int runner =
            0; ///< who runs a platform that the text has named before: "X, which operates the exchange"
        int mentions = 0;
        int opening = 0;   ///< of the mentions those that begin a sentence, where any word has a capital
        QStringList nouns; ///< what it is called, folded: "exchange", "trust"

        bool mayBeFirm() const { return firm > 0 && person == 0 && watcher < 2 && launderer == 0; }
    };
    struct Mention
    {
        Span span; ///< on the page's normalised text
        int member = -1;
    };

    explicit PartyCast(const QList<PageFacts> &pages);

    /// The mentions that lie within `range` of a page, in order.
    std::vector<Mention> within(const PageFacts *page, Span range) const;
    /// Whether the document calls one of the firms so: "exchange", "trust"; folded.
    bool callsFirm(const QString &noun) const { return m_nouns.contains(noun); }
    const Member &member(int number) const { return m_members[static_cast<size_t>(number)]; }

    /// The member that `name` is a mention of; nothing where it is none.
    const Member *named(const PageFacts *page, Span name) const;

    /// The whole of a name of which `name` is a part, or to which it adds a word that is none of it; `name`
    /// itself where the cast has nothing there.
    Span wholeName(const PageFacts *page, Span name) const;

    /// The firm that issued the document: the one beside the date above the text, in a line of its own, or
    /// whose customers it speaks to; -1 if none stands out.
    int issuer() const { return m_issuer; }

private:
    class Scan;

    void scan(const PageFacts &page, QHash<QString, int> &known, std::vector<Mention> &places);
    void joinOpenings(const QHash<QString, int> &known);
    void findIssuer(const QList<PageFacts> &pages);
    const std::vector<Mention> *placesOf(const PageFacts *page) const;

    const PageFacts *m_firstPage = nullptr;
    std::vector<std::vector<Mention>> m_places; ///< of each page, in order
    std::vector<Member> m_members;
    QSet<QString> m_nouns; ///< what it calls those that may be firms
    int m_issuer = -1;
};

} // namespace vigie
