-- SPDX-License-Identifier: Apache-2.0
-- A catalogue is built once from a verified pack, sealed by its hash and then only read.
CREATE TABLE pack (
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    default_language TEXT NOT NULL,
    newest_day TEXT NOT NULL
);

CREATE TABLE document (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;

CREATE TABLE media (
    path TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL
) WITHOUT ROWID;

-- Names as search_text.h folds them, for the order of the hits. weight 0: a name, 1: an alias.
CREATE TABLE search_name (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    weight INTEGER NOT NULL,
    PRIMARY KEY (id, name)
) WITHOUT ROWID;

-- hanzi: one character per token, latin: words; '|' stands between two names, so that no phrase spans both.
CREATE VIRTUAL TABLE search USING fts5 (
    id UNINDEXED, hanzi, latin,
    tokenize = "unicode61 remove_diacritics 2 tokenchars '|'", prefix = '1 2 3'
);
