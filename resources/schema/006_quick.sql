-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the window asks as it opens, answered without reading the text of all pages or every mention.

CREATE INDEX pages_with_problem ON pages(document_id, number, problem) WHERE problem <> '';

DROP INDEX mentions_by_entity;

CREATE INDEX mentions_by_entity ON mentions(entity_id, document_id, status);
