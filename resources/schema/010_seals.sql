-- SPDX-License-Identifier: GPL-3.0-or-later
-- What tells a damaged row of people's work from a sound one: the SHA-256 of the content of each (see
-- models/store/workseal.h), by the name of its table and its key, whose columns are joined by U+001F.
CREATE TABLE IF NOT EXISTS row_hashes (
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (name, key)
) WITHOUT ROWID;

-- One row: the schema that the hashes were made for, the number of the last change to people's work, and the
-- file in the folder "journal" that holds it, with its length after that change and after its first part.
CREATE TABLE IF NOT EXISTS work_state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    schema INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    file TEXT NOT NULL,
    size INTEGER NOT NULL,
    base INTEGER NOT NULL
);
