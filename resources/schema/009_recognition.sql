-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is the matter with the text of a page: 'no-text', 'garbled' and so on (models/domain/document.h).
ALTER TABLE pages ADD COLUMN defect TEXT NOT NULL DEFAULT '';

UPDATE pages SET defect = CASE problem
    WHEN 'The page is a picture without text, probably a scan; its words cannot be read.' THEN 'no-text'
    ELSE 'other' END
WHERE problem <> '';

UPDATE pages SET problem = 'The page is a picture without text, probably a scan.' WHERE defect = 'no-text';

CREATE INDEX pages_with_problems ON pages(document_id, number) WHERE problem <> '';

-- Words that were recognised in the pictures of pages: a layer over the text in pages, which stays as the file
-- has it. It takes long to make, so that it outlives the document and is there when the same bytes come back.
CREATE TABLE recognised_pages (
    document_id TEXT NOT NULL,
    page INTEGER NOT NULL,
    text TEXT NOT NULL,
    blocks BLOB NOT NULL,
    boxes BLOB NOT NULL,
    language TEXT NOT NULL,
    languages TEXT NOT NULL,
    engine TEXT NOT NULL,
    confidence REAL NOT NULL,
    made INTEGER NOT NULL,
    UNIQUE (document_id, page)
);
