-- SPDX-License-Identifier: GPL-3.0-or-later
-- Questions a person keeps, and those asked lately: JSON with sorted keys, so that the same question is one row.

CREATE TABLE saved_searches (
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE recent_searches (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    query TEXT NOT NULL UNIQUE
);

-- A task for the marks alone: the entries of the text itself are as they should be.
ALTER TABLE index_tasks ADD COLUMN marks_only INTEGER NOT NULL DEFAULT 0;
