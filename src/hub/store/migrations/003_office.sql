-- SPDX-License-Identifier: Apache-2.0
-- People who sign in at the office's web page, and what was done by whom.
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('viewer', 'editor', 'publisher', 'admin')),
    password_hash TEXT NOT NULL, -- argon2id, with its own salt and parameters
    created_at INTEGER NOT NULL
) STRICT;

-- Only the hash of the cookie is stored: whoever reads this file cannot take over a session.
CREATE TABLE login_session (
    token_hash TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account(id),
    created_at INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- hash covers the row and the hash before it, so that a row changed or removed later is noticed.
CREATE TABLE audit_log (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    account TEXT NOT NULL,
    address TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
