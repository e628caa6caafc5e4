-- SPDX-License-Identifier: Apache-2.0
-- As step 005 of SQLite.
ALTER TABLE kiosk ADD COLUMN messages BIGINT NOT NULL DEFAULT 0;
ALTER TABLE kiosk ADD COLUMN is_copied SMALLINT NOT NULL DEFAULT 0;

CREATE TABLE kiosk_start (
    kiosk_id INTEGER NOT NULL REFERENCES kiosk(id),
    start TEXT COLLATE "C" NOT NULL,
    boot BIGINT NOT NULL,
    first_number BIGINT NOT NULL,
    least_heard BIGINT NOT NULL,
    greatest_heard BIGINT NOT NULL,
    alive_at BIGINT NOT NULL,
    PRIMARY KEY (kiosk_id, start)
) WITH (fillfactor = 70);

ALTER TABLE epoch DROP COLUMN newest_last_rev;
ALTER TABLE epoch DROP COLUMN newest_as_of;
