// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/passage.h"
#include "models/domain/search.h"

#include <QList>
#include <QObject>

#include <array>
#include <optional>

namespace vigie {

/// A place to open: page and marks. An empty `focus` shows the page's top.
struct Location
{
    DocumentId document;
    int page = 1;
    Span focus;         ///< scrolled into view and marked strongest; UTF-16 units of the page's text
    QList<Match> marks; ///< what else is marked on the page: the words found
    std::optional<SearchQuery>
        query{};    ///< when it came from a search: other pages are marked by the same words
    double top = 0; ///< without a focus: points below the page's top
    /// Without either: the share of the page's height that lies above the view; negative when the page begins
    /// below its top.
    double share = 0;

    bool isEmpty() const { return document.isEmpty(); }
};

/// What links the panels: each tells it what the person chose, each listens to what the others chose.
/// Keeps the way back as a browser does, one for each pane of the reader: what is opened is opened in the
/// pane that is at work. Holds no rules.
class Navigator : public QObject
{
    Q_OBJECT
public:
    explicit Navigator(QObject *parent = nullptr);

    const Location &current() const;
    bool canGoBack() const;
    bool canGoForward() const;

    /// What was chosen or shown last, for a panel that was not there then.
    const EntityId &entity() const { return m_entity; }
    const ClaimId &claim() const { return m_claim; }
    const Passage &context() const { return m_context; }

    int pane() const { return m_pane; } ///< 0, or 1 for the one beside
    /// From now on the other pane is at work; its way back is as it was.
    void setPane(int pane);
    /// The pane beside is closed: its way back is forgotten.
    void forgetPane(int pane);
    /// What is in view now, which may be far from where the person came in: Back leads to it.
    void leave(const Location &here);

public Q_SLOTS:
    void open(const vigie::Location &location); ///< puts it on the way and announces it
    void openPassage(const vigie::Passage &passage);
    void back();
    void forward();
    void chooseEntity(const vigie::EntityId &entity);
    void chooseClaim(const vigie::ClaimId &claim);
    /// These and no others are to be listed.
    void listClaims(const QList<vigie::ClaimId> &claims);
    void chooseEvent(const vigie::EventId &event);
    void chooseAnnotation(const vigie::AnnotationId &annotation);
    void searchFor(const QString &text);
    /// Passages like this one; in other languages: the same statement as others have it.
    void findSimilar(const vigie::Passage &passage, bool otherLanguages);
    /// The reader says what is in view or selected, so that others show what they know about it.
    void showContext(const vigie::Passage &passage);
    /// A place in another library, the one in `folder`.
    void openElsewhere(const QString &folder, const vigie::Location &location);

Q_SIGNALS:
    void locationChanged(const vigie::Location &location);
    void historyChanged();
    void paneChanged(int pane);
    void entityChosen(const vigie::EntityId &entity);
    void claimChosen(const vigie::ClaimId &claim);
    void claimsListed(const QList<vigie::ClaimId> &claims);
    void eventChosen(const vigie::EventId &event);
    void annotationChosen(const vigie::AnnotationId &annotation);
    void searchAsked(const QString &text);
    void similarAsked(const vigie::Passage &passage, bool otherLanguages);
    void contextChanged(const vigie::Passage &passage);
    void elsewhereAsked(const QString &folder, const vigie::Location &location);

private:
    struct Way
    {
        QList<Location> history;
        qsizetype at = -1;
    };
    Way &way() { return m_ways[m_pane]; }
    const Way &way() const { return m_ways[m_pane]; }
    void append(const Location &location);

    std::array<Way, 2> m_ways;
    int m_pane = 0;
    EntityId m_entity;
    ClaimId m_claim;
    Passage m_context;
};

} // namespace vigie
