-- SPDX-License-Identifier: GPL-3.0-or-later
-- What documents say of how amounts compare, and which currency was taken where the words leave a choice.
CREATE TABLE comparisons (
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    page INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    reading TEXT NOT NULL
);

CREATE INDEX comparisons_by_place ON comparisons(document_id, page, start);

ALTER TABLE claims ADD COLUMN unit_candidates TEXT NOT NULL DEFAULT '';

ALTER TABLE claims ADD COLUMN unit_reason TEXT NOT NULL DEFAULT '';
