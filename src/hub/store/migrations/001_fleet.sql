-- SPDX-License-Identifier: Apache-2.0
-- Venues, the codes that let screens join, and the screens. Times are Unix seconds, hours are Unix seconds / 3600.
CREATE TABLE venue (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL, -- JSON object, language tag to text
    district TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;

-- The secret itself is never stored, only its keyed hash: whoever reads this file cannot enrol a screen.
CREATE TABLE enrolment_code (
    id INTEGER PRIMARY KEY,
    secret_hash BLOB NOT NULL UNIQUE,
    venue_id INTEGER NOT NULL REFERENCES venue(id),
    uses_left INTEGER NOT NULL CHECK (uses_left >= 0),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

-- venue_id never changes: counts belong to the venue at enrolment, a screen that moves is enrolled anew.
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
) STRICT;
CREATE INDEX kiosk_by_venue ON kiosk(venue_id);

-- One journal of one screen.
CREATE TABLE epoch (
    id INTEGER PRIMARY KEY,
    kiosk_id INTEGER NOT NULL REFERENCES kiosk(id),
    uuid TEXT NOT NULL,
    newest_rev INTEGER NOT NULL DEFAULT 0,
    newest_last_rev INTEGER NOT NULL DEFAULT 0,
    newest_as_of INTEGER NOT NULL DEFAULT 0, -- of the message with newest_last_rev, 0 if its clock was not trusted
    dropped INTEGER NOT NULL DEFAULT 0,      -- increments that the screen could not store
    first_seen_at INTEGER NOT NULL,
    UNIQUE (kiosk_id, uuid)
) STRICT;

-- Losses and repairs that a screen told of itself.
CREATE TABLE kiosk_note (
    id INTEGER PRIMARY KEY,
    kiosk_id INTEGER NOT NULL REFERENCES kiosk(id),
    text TEXT NOT NULL,
    first_received_at INTEGER NOT NULL,
    UNIQUE (kiosk_id, text)
) STRICT;
