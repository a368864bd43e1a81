-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people made of the thesaurus. Entries are JSON (models/store/entityjson.h).

-- `base` is the entry as it came with the program when a person changed it, empty for an entry of their own:
-- what a newer program knows more of it is added.
CREATE TABLE thesaurus_entries (
    id TEXT PRIMARY KEY,
    base TEXT NOT NULL,
    entry TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE thesaurus_merges (
    from_id TEXT PRIMARY KEY,
    into_id TEXT NOT NULL
) WITHOUT ROWID;

-- Two entries that are not one, however alike; the lesser id first.
CREATE TABLE thesaurus_distinct (
    first_id TEXT NOT NULL,
    second_id TEXT NOT NULL,
    PRIMARY KEY (first_id, second_id)
) WITHOUT ROWID;

-- Labels that came or went and whose documents have not been read again yet; `signature` is the thesaurus
-- before the change.
CREATE TABLE thesaurus_changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    signature TEXT NOT NULL,
    labels TEXT NOT NULL
);
