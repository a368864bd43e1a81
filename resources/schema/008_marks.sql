-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a mark is drawn ("highlight", "underline"), and what it is evidence for, as a JSON array of
-- {"kind": "entity" | "claim" | "event", "id", "label"}. A note on the whole document has page 0.
ALTER TABLE annotations ADD COLUMN style TEXT NOT NULL DEFAULT 'highlight';
ALTER TABLE annotations ADD COLUMN evidence TEXT NOT NULL DEFAULT '[]';
