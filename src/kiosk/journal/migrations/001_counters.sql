-- SPDX-License-Identifier: Apache-2.0
-- The counters of one kiosk and their outbox: a row is unsent while rev > acked_rev of its epoch.
-- Hours are counted from 1970-01-01T00:00Z; instants are milliseconds (booted_…) or seconds since then.
PRAGMA application_id = 0x48484A4C;

CREATE TABLE epoch (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL DEFAULT 0,       -- of the newest change; every changed row gets its own
    acked_rev INTEGER NOT NULL DEFAULT 0, -- the hub has confirmed every change up to it
    dropped INTEGER NOT NULL DEFAULT 0,   -- increments that could not be stored
    CHECK (acked_rev BETWEEN 0 AND rev)
) STRICT;

CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    epoch INTEGER NOT NULL REFERENCES epoch(id), -- the current one
    boot INTEGER NOT NULL,                       -- number of boots seen
    boot_id TEXT NOT NULL,                       -- of the newest
    booted_at_hub INTEGER,                       -- when that boot began, by the hub's signed time
    booted_at_wall INTEGER,                      -- the same by the first trusted reading of the wall clock
    newest_verified INTEGER NOT NULL,            -- the hub's time in the newest receipt
    newest_sent_hour INTEGER NOT NULL            -- no later hour was ever part of a message
) STRICT;

-- Names are kept once, so that a year offline stays small; the view `counter` shows both together.
CREATE TABLE counter_name (
    id INTEGER PRIMARY KEY,
    campaign TEXT NOT NULL,
    item TEXT NOT NULL,
    metric TEXT NOT NULL,
    language TEXT NOT NULL,
    UNIQUE (campaign, item, metric, language)
) STRICT;

CREATE TABLE tally (
    epoch INTEGER NOT NULL REFERENCES epoch(id),
    hour INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES counter_name(id),
    value INTEGER NOT NULL CHECK (value > 0),
    repaired INTEGER NOT NULL CHECK (repaired IN (0, 1)),
    rev INTEGER NOT NULL,
    PRIMARY KEY (epoch, hour, name)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX tally_by_rev ON tally(epoch, rev);

-- For people with sqlite3 at hand.
CREATE VIEW counter AS
SELECT epoch.uuid AS epoch, strftime('%Y-%m-%dT%H:%M:%SZ', hour * 3600, 'unixepoch') AS hour, campaign, item, metric,
    language, value, repaired, tally.rev AS rev, tally.rev <= acked_rev AS confirmed
FROM tally JOIN epoch ON epoch.id = tally.epoch JOIN counter_name ON counter_name.id = tally.name;

-- Counts whose hour is not known, because the clock cannot be trusted: whole hours since the start of a boot.
CREATE TABLE waiting (
    boot INTEGER NOT NULL,
    boot_hour INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES counter_name(id),
    value INTEGER NOT NULL CHECK (value > 0),
    PRIMARY KEY (boot, boot_hour, name)
) STRICT, WITHOUT ROWID;

-- Title and hash of items as they were counted; titles is a JSON object, language to text.
CREATE TABLE counted_item (
    item TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    titles TEXT NOT NULL,
    epoch INTEGER NOT NULL REFERENCES epoch(id),
    rev INTEGER NOT NULL,
    PRIMARY KEY (item, sha256)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX counted_item_by_rev ON counted_item(epoch, rev);

-- Losses and repairs that the office is told of; deleted once confirmed.
CREATE TABLE note (
    epoch INTEGER NOT NULL REFERENCES epoch(id),
    rev INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (epoch, rev)
) STRICT, WITHOUT ROWID;
