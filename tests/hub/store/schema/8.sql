-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('viewer', 'editor', 'publisher', 'admin')),
    password_hash TEXT NOT NULL, -- argon2id, with its own salt and parameters
    created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE audit_log (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    account TEXT NOT NULL,
    address TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TABLE campaign (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE counted_item (
    item_id INTEGER NOT NULL REFERENCES item(id),
    sha256 TEXT NOT NULL,
    titles TEXT NOT NULL, -- JSON object, language tag to text
    first_hour INTEGER NOT NULL,
    last_hour INTEGER NOT NULL,
    PRIMARY KEY (item_id, sha256)
) STRICT, WITHOUT ROWID;
CREATE TABLE "counter" (
    hour INTEGER NOT NULL,
    epoch_id INTEGER NOT NULL,
    campaign_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    metric_id INTEGER NOT NULL,
    language_id INTEGER NOT NULL,
    value INTEGER NOT NULL CHECK (value >= 0),
    is_repaired INTEGER NOT NULL,
    PRIMARY KEY (hour, epoch_id, campaign_id, item_id, metric_id, language_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE dirty_day (
    day INTEGER NOT NULL,
    venue_id INTEGER NOT NULL REFERENCES venue(id),
    PRIMARY KEY (day, venue_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE dirty_fleet_day (day INTEGER NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE dirty_venue_month (
    month INTEGER NOT NULL,
    venue_id INTEGER NOT NULL REFERENCES venue(id),
    PRIMARY KEY (month, venue_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE enrolment_code (
    id INTEGER PRIMARY KEY,
    secret_hash BLOB NOT NULL UNIQUE,
    venue_id INTEGER NOT NULL REFERENCES venue(id),
    uses_left INTEGER NOT NULL CHECK (uses_left >= 0),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE epoch (
    id INTEGER PRIMARY KEY,
    kiosk_id INTEGER NOT NULL REFERENCES kiosk(id),
    uuid TEXT NOT NULL,
    newest_rev INTEGER NOT NULL DEFAULT 0,
    dropped INTEGER NOT NULL DEFAULT 0,      -- increments that the screen could not store
    first_seen_at INTEGER NOT NULL, first_hour INTEGER, last_hour INTEGER,
    UNIQUE (kiosk_id, uuid)
) STRICT;
CREATE TABLE item (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE kiosk (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    public_key BLOB NOT NULL UNIQUE,
    key_id TEXT NOT NULL UNIQUE, -- hexadecimal SHA-256 of public_key, the keyid of envelopes
    name TEXT NOT NULL,
    venue_id INTEGER NOT NULL REFERENCES venue(id),
    enrolled_at INTEGER NOT NULL,
    revoked_at INTEGER,
    last_seen_at INTEGER,
    reported_to_hour INTEGER, -- every count made before this hour began is here
    pending_records INTEGER NOT NULL DEFAULT 0,
    software TEXT NOT NULL DEFAULT '',
    pack TEXT NOT NULL DEFAULT '',
    pack_version TEXT NOT NULL DEFAULT '',
    manifest_sha256 TEXT NOT NULL DEFAULT '',
    is_clock_trusted INTEGER NOT NULL DEFAULT 0,
    quarantined INTEGER NOT NULL DEFAULT 0,
    -- Which message the columns above come from, so that a late one does not overwrite a newer one.
    status_as_of INTEGER NOT NULL DEFAULT 0, -- of messages with a trusted clock
    status_epoch_id INTEGER NOT NULL DEFAULT 0,
    status_boot INTEGER NOT NULL DEFAULT 0,
    status_last_rev INTEGER NOT NULL DEFAULT 0,
    status_rev INTEGER NOT NULL DEFAULT 0
, shown_beside TEXT NOT NULL DEFAULT '{}', messages INTEGER NOT NULL DEFAULT 0, is_copied INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX kiosk_by_venue ON kiosk(venue_id);
CREATE TABLE kiosk_note (
    id INTEGER PRIMARY KEY,
    kiosk_id INTEGER NOT NULL REFERENCES kiosk(id),
    text TEXT NOT NULL,
    first_received_at INTEGER NOT NULL,
    UNIQUE (kiosk_id, text)
) STRICT;
CREATE TABLE kiosk_start (
    kiosk_id INTEGER NOT NULL REFERENCES kiosk(id),
    start TEXT NOT NULL,
    boot INTEGER NOT NULL,
    first_number INTEGER NOT NULL,   -- of the receipt to its first message
    least_heard INTEGER NOT NULL,    -- numbers of receipts that its messages told of
    greatest_heard INTEGER NOT NULL,
    alive_at INTEGER NOT NULL,       -- when it last told of a receipt that was new to it
    PRIMARY KEY (kiosk_id, start)
) STRICT, WITHOUT ROWID;
CREATE TABLE language (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE login_session (
    token_hash TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account(id),
    created_at INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE metric (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    kiosk_id INTEGER NOT NULL REFERENCES kiosk(id),
    epoch TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    record TEXT NOT NULL,
    digest TEXT NOT NULL, -- of epoch, reason and record: a repeated message adds nothing
    UNIQUE (kiosk_id, digest)
) STRICT;
CREATE TABLE rollup_day (
    day INTEGER NOT NULL,
    venue_id INTEGER NOT NULL REFERENCES venue(id),
    campaign_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    metric_id INTEGER NOT NULL,
    language_id INTEGER NOT NULL,
    value INTEGER NOT NULL,
    repaired_value INTEGER NOT NULL,
    PRIMARY KEY (day, venue_id, campaign_id, item_id, metric_id, language_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup_fleet_day (
    day INTEGER NOT NULL,
    campaign_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    metric_id INTEGER NOT NULL,
    language_id INTEGER NOT NULL,
    value INTEGER NOT NULL,
    repaired_value INTEGER NOT NULL,
    PRIMARY KEY (day, campaign_id, item_id, metric_id, language_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup_venue_month (
    month INTEGER NOT NULL,
    venue_id INTEGER NOT NULL REFERENCES venue(id),
    campaign_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    metric_id INTEGER NOT NULL,
    language_id INTEGER NOT NULL,
    value INTEGER NOT NULL,
    repaired_value INTEGER NOT NULL,
    PRIMARY KEY (month, venue_id, campaign_id, item_id, metric_id, language_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE venue (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL, -- JSON object, language tag to text
    district TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;
