-- SPDX-License-Identifier: GPL-3.0-or-later
-- "VIGI": by this number in the file's header a desktop knows a library's file from other SQLite files.
PRAGMA application_id = 1447642953;
