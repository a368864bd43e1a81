-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of how much of what happened in its time an amount tells: 'unsaid', 'some' or 'world' (models/domain/claim.h).
ALTER TABLE claims ADD COLUMN extent TEXT NOT NULL DEFAULT 'unsaid';
