-- SPDX-License-Identifier: Apache-2.0
-- Messages that this journal wrote for carriers (USB sticks): only their receipts confirm anything when they come back,
-- in whatever order. The newest few thousand are remembered.
CREATE TABLE carried_message (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,           -- of the payload
    epoch INTEGER NOT NULL REFERENCES epoch(id),
    after_rev INTEGER NOT NULL,            -- it holds every change in (after_rev, rev]
    rev INTEGER NOT NULL,
    confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
    CHECK (after_rev <= rev)
) STRICT;
CREATE INDEX carried_message_confirmed ON carried_message(epoch, after_rev) WHERE confirmed = 1;
