-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library. Each statement ends with a semicolon at the end of a line.
-- Positions are UTF-16 units of the page's text; dates are ISO 8601; moments are milliseconds since 1970, UTC.

-- What can be made again from the originals.

CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    title TEXT NOT NULL,
    title_source TEXT NOT NULL,
    language TEXT NOT NULL,
    language_source TEXT NOT NULL,
    published TEXT,
    published_source TEXT NOT NULL,
    published_rule TEXT NOT NULL DEFAULT '',
    published_words TEXT NOT NULL DEFAULT '',
    publisher TEXT NOT NULL,
    pages INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    rules_version INTEGER NOT NULL DEFAULT 0,
    thesaurus TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

-- One document may have been imported under several names; position 0 is the first.
CREATE TABLE document_paths (
    path TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX document_paths_by_document ON document_paths(document_id, position);

CREATE TABLE pages (
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    blocks BLOB NOT NULL,
    language TEXT NOT NULL,
    width REAL,
    height REAL,
    problem TEXT NOT NULL,
    UNIQUE (document_id, number)
);

CREATE TABLE mentions (
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    page INTEGER NOT NULL,
    block INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    entity_id TEXT NOT NULL,
    words TEXT NOT NULL
);

CREATE INDEX mentions_by_place ON mentions(document_id, page, block, start);

CREATE INDEX mentions_by_entity ON mentions(entity_id);

CREATE TABLE claims (
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    page INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    value TEXT NOT NULL,
    low TEXT,
    high TEXT,
    unit TEXT NOT NULL,
    unit_kind TEXT NOT NULL,
    bound TEXT NOT NULL,
    shown_power INTEGER NOT NULL,
    hedged INTEGER NOT NULL,
    retracted INTEGER NOT NULL,
    kind TEXT NOT NULL,
    period TEXT,
    period_rule TEXT NOT NULL,
    period_words TEXT NOT NULL,
    period_counted_from TEXT NOT NULL,
    victim_entity TEXT NOT NULL,
    victim_name TEXT NOT NULL,
    actor_entity TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    according_to TEXT NOT NULL,
    part_of TEXT NOT NULL,
    equivalents TEXT NOT NULL
);

CREATE INDEX claims_by_place ON claims(document_id, page, start);

CREATE INDEX claims_by_id ON claims(id);

CREATE TABLE events (
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    page INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    date TEXT NOT NULL,
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    counted_from TEXT NOT NULL,
    entities TEXT NOT NULL,
    kind TEXT NOT NULL
);

CREATE INDEX events_by_place ON events(document_id, page, start);

-- Documents whose entries in the full-text index may be behind this file: written in the transaction that
-- makes them so, removed after the index is committed.
-- A newer task for the same document stays when an older one is done.
CREATE TABLE index_tasks (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id TEXT NOT NULL
);

CREATE INDEX index_tasks_by_document ON index_tasks(document_id, number);

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- What a person made. None of it refers to documents(id), because it outlives the document.

CREATE TABLE corrections (
    document_id TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (document_id, field)
) WITHOUT ROWID;

CREATE TABLE annotations (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL,
    page INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    note TEXT NOT NULL,
    tags TEXT NOT NULL,
    colour TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    state TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX annotations_by_place ON annotations(document_id, page, start);

-- claim_id finds the claim while the rules stay; the place and the words find it again when they change.
CREATE TABLE decisions (
    claim_id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL,
    page INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    amount TEXT NOT NULL,
    decision TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX decisions_by_document ON decisions(document_id);

-- state: done, undone (can be redone), dropped (something else was done after it was undone).
CREATE TABLE journal (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    state TEXT NOT NULL
);

CREATE INDEX journal_by_state ON journal(state, number);

-- Which document took the place of which when a file changed.
CREATE TABLE successors (
    document_id TEXT PRIMARY KEY,
    successor_id TEXT NOT NULL
) WITHOUT ROWID;
