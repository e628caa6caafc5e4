-- SPDX-License-Identifier: Apache-2.0
-- The numbers. `counter` is the truth, `rollup_day` a pure function of it.
CREATE TABLE campaign (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE item (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE metric (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE language (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;

-- Maxima of absolute totals. The hour leads the key, so that new counts and the hours of one day lie side by side.
CREATE TABLE counter (
    hour INTEGER NOT NULL,
    epoch_id INTEGER NOT NULL REFERENCES epoch(id),
    campaign_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    metric_id INTEGER NOT NULL,
    language_id INTEGER NOT NULL,
    value INTEGER NOT NULL CHECK (value >= 0),
    is_repaired INTEGER NOT NULL,
    PRIMARY KEY (hour, epoch_id, campaign_id, item_id, metric_id, language_id)
) STRICT, WITHOUT ROWID;

-- Items as they were when they were counted: deleting content deletes no title from a report.
CREATE TABLE counted_item (
    item_id INTEGER NOT NULL REFERENCES item(id),
    sha256 TEXT NOT NULL,
    titles TEXT NOT NULL, -- JSON object, language tag to text
    first_hour INTEGER NOT NULL,
    last_hour INTEGER NOT NULL,
    PRIMARY KEY (item_id, sha256)
) STRICT, WITHOUT ROWID;

-- Records that were set aside, with the reason.
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

-- day: calendar day in Asia/Shanghai as days since 1970-01-01.
CREATE TABLE dirty_day (
    day INTEGER NOT NULL,
    venue_id INTEGER NOT NULL REFERENCES venue(id),
    PRIMARY KEY (day, venue_id)
) STRICT, WITHOUT ROWID;

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
