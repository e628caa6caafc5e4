-- SPDX-License-Identifier: Apache-2.0
-- Sums of sums, so that a report over a year of a large fleet need not read every venue's every day: by day over all
-- venues, and by venue over a calendar month. Pure functions of rollup_day. month: months since 1970-01.
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

CREATE TABLE dirty_fleet_day (day INTEGER NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE dirty_venue_month (
    month INTEGER NOT NULL,
    venue_id INTEGER NOT NULL REFERENCES venue(id),
    PRIMARY KEY (month, venue_id)
) STRICT, WITHOUT ROWID;

-- All there are so far. 86400 seconds a day.
INSERT INTO dirty_fleet_day(day) SELECT DISTINCT day FROM rollup_day;
INSERT INTO dirty_venue_month(month, venue_id)
SELECT DISTINCT (strftime('%Y', day * 86400, 'unixepoch') - 1970) * 12 + strftime('%m', day * 86400, 'unixepoch') - 1, venue_id
FROM rollup_day;
