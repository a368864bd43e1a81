-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person's decisions about events and mentions, what is entered by hand, and words on which claims are one.

-- What decisions, links and parts refer to, and what a person entered: the id finds it while the rules stay, the
-- place and the words find it again when they change. reading: as the program read it when the first decision
-- was made, or as it was entered. state: anchored, or orphaned when the words are no longer found.
CREATE TABLE subjects (
    id TEXT PRIMARY KEY,
    sort TEXT NOT NULL,
    document_id TEXT NOT NULL,
    page INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    reading TEXT NOT NULL,
    entered INTEGER NOT NULL,
    state TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX subjects_by_document ON subjects(document_id, page, start);

INSERT INTO subjects
    SELECT d.claim_id, 'claim', d.document_id, d.page, d.start, d."end", d.quote, d.prefix, d.suffix,
        json_object('amount', json(d.amount),
            'hedged', json(CASE WHEN c.hedged THEN 'true' ELSE 'false' END),
            'retracted', json(CASE WHEN c.retracted THEN 'true' ELSE 'false' END),
            'kind', COALESCE(c.kind, 'other'),
            'period', COALESCE(c.period, ''),
            'periodBasis', json_object('rule', COALESCE(c.period_rule, ''),
                'words', COALESCE(c.period_words, ''), 'countedFrom', COALESCE(c.period_counted_from, '')),
            'victim', json_object('entity', COALESCE(c.victim_entity, ''), 'name', COALESCE(c.victim_name, '')),
            'actor', json_object('entity', COALESCE(c.actor_entity, ''), 'name', COALESCE(c.actor_name, '')),
            'accordingTo', COALESCE(c.according_to, ''),
            'partOf', COALESCE(c.part_of, ''),
            'equivalents', json(COALESCE(c.equivalents, '[]'))),
        0, 'anchored'
    FROM decisions d LEFT JOIN claims c ON c.id = d.claim_id AND c.document_id = d.document_id;

-- part_of: the claim that the decision names as the whole, repeated to be found quickly.
CREATE TABLE decisions_of_subjects (
    subject_id TEXT PRIMARY KEY,
    decision TEXT NOT NULL,
    part_of TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

INSERT INTO decisions_of_subjects (subject_id, decision) SELECT claim_id, decision FROM decisions;

DROP TABLE decisions;

ALTER TABLE decisions_of_subjects RENAME TO decisions;

CREATE INDEX decisions_by_whole ON decisions(part_of) WHERE part_of <> '';

-- same: 1, they state the same thing; 0, they do not. first is the lesser id.
CREATE TABLE claim_links (
    first_id TEXT NOT NULL,
    second_id TEXT NOT NULL,
    same INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id)
) WITHOUT ROWID;

CREATE INDEX claim_links_by_second ON claim_links(second_id);

-- Which id took the place of which when newer rules or a newer file gave a subject another one.
CREATE TABLE subject_successors (
    id TEXT PRIMARY KEY,
    successor_id TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX subject_successors_by_successor ON subject_successors(successor_id);

-- All that one step concerns; journal.subject is the first.
CREATE TABLE journal_subjects (
    subject_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (subject_id, number)
) WITHOUT ROWID;

INSERT INTO journal_subjects SELECT subject, number FROM journal;

-- Mentions as people decided about them: a rejected one stays as a row, another entity takes the place of the
-- one that was read. Made again from subjects and decisions whenever the document is read.
ALTER TABLE mentions ADD COLUMN status TEXT NOT NULL DEFAULT 'proposed';

ALTER TABLE mentions ADD COLUMN entered INTEGER NOT NULL DEFAULT 0;

-- The entity that the program read, where a person put another in its place.
ALTER TABLE mentions ADD COLUMN read_entity TEXT NOT NULL DEFAULT '';
