-- SPDX-License-Identifier: Apache-2.0
-- As step 006 of SQLite. Marks have no key, for the same reason as in dirty_day.
CREATE TABLE rollup_fleet_day (
    day INTEGER NOT NULL,
    campaign_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    metric_id SMALLINT NOT NULL,
    language_id SMALLINT NOT NULL,
    value BIGINT NOT NULL,
    repaired_value BIGINT NOT NULL,
    PRIMARY KEY (day, campaign_id, item_id, metric_id, language_id)
);

CREATE TABLE rollup_venue_month (
    month INTEGER NOT NULL,
    venue_id INTEGER NOT NULL,
    campaign_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    metric_id SMALLINT NOT NULL,
    language_id SMALLINT NOT NULL,
    value BIGINT NOT NULL,
    repaired_value BIGINT NOT NULL,
    PRIMARY KEY (month, venue_id, campaign_id, item_id, metric_id, language_id)
);

CREATE TABLE dirty_fleet_day (day INTEGER NOT NULL);
CREATE INDEX dirty_fleet_day_by_day ON dirty_fleet_day(day);
CREATE TABLE dirty_venue_month (month INTEGER NOT NULL, venue_id INTEGER NOT NULL);
CREATE INDEX dirty_venue_month_by_part ON dirty_venue_month(month, venue_id);

INSERT INTO dirty_fleet_day(day) SELECT DISTINCT day FROM rollup_day;
INSERT INTO dirty_venue_month(month, venue_id)
SELECT DISTINCT extract(year FROM date '1970-01-01' + day)::integer * 12 + extract(month FROM date '1970-01-01' + day)::integer
    - 1970 * 12 - 1, venue_id
FROM rollup_day;
