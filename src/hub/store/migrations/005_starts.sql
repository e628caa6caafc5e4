-- SPDX-License-Identifier: Apache-2.0
-- What tells two machines that speak as one kiosk, and a journal that was put back, without any clock:
-- docs/sync-protocol.md, "Copies". Clocks of kiosks no longer decide anything of the kind.
ALTER TABLE kiosk ADD COLUMN messages INTEGER NOT NULL DEFAULT 0;  -- the number in the newest receipt
ALTER TABLE kiosk ADD COLUMN is_copied INTEGER NOT NULL DEFAULT 0; -- two machines speak as this kiosk

-- The newest starts of a screen's program; bounded.
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

ALTER TABLE epoch DROP COLUMN newest_last_rev;
ALTER TABLE epoch DROP COLUMN newest_as_of;
