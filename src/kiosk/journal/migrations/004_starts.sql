-- SPDX-License-Identifier: Apache-2.0
-- Each start of the program counts in an epoch of its own, which has the start's name and never grows after it: so copies
-- of this file count on under different names. `start` and `boot` are of the newest start, `heard` is the greatest number
-- of a receipt. Counts that wait for their hour belong to the epoch that counted them.
ALTER TABLE epoch ADD COLUMN boot_id TEXT NOT NULL DEFAULT '';       -- the machine's boot in which it counted
ALTER TABLE epoch ADD COLUMN known_hour INTEGER NOT NULL DEFAULT 0;  -- of the newest time that was certain when it began
ALTER TABLE epoch ADD COLUMN unsent INTEGER NOT NULL DEFAULT 0;      -- counters to be sent, once it is closed
UPDATE epoch SET known_hour = (SELECT newest_verified / 3600 FROM meta),
    unsent = (SELECT count(*) FROM tally WHERE tally.epoch = epoch.id AND tally.rev > acked_rev);

CREATE TABLE waiting_of_epoch (
    epoch INTEGER NOT NULL REFERENCES epoch(id),
    boot_hour INTEGER NOT NULL, -- whole hours since the start of the machine's boot
    name INTEGER NOT NULL REFERENCES counter_name(id),
    value INTEGER NOT NULL CHECK (value > 0),
    PRIMARY KEY (epoch, boot_hour, name)
) STRICT, WITHOUT ROWID;
INSERT INTO waiting_of_epoch
SELECT meta.epoch, boot_hour, name, sum(value) FROM waiting, meta GROUP BY boot_hour, name;
DROP TABLE waiting;
ALTER TABLE waiting_of_epoch RENAME TO waiting;

CREATE TABLE meta_of_starts (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    boot INTEGER NOT NULL,             -- number of starts of the program
    start TEXT NOT NULL,               -- UUID of the newest
    heard INTEGER NOT NULL,
    boot_id TEXT NOT NULL,             -- the machine's boot in which it was
    booted_at_hub INTEGER,             -- when that boot began, by the hub's signed time
    booted_at_wall INTEGER,            -- the same by the first trusted reading of the wall clock
    newest_verified INTEGER NOT NULL,  -- the hub's time in the newest receipt
    newest_sent_hour INTEGER NOT NULL, -- no later hour was ever part of a message
    first_unsent INTEGER NOT NULL      -- every epoch before it is confirmed to its end
) STRICT;
INSERT INTO meta_of_starts
SELECT id, boot, '', 0, boot_id, booted_at_hub, booted_at_wall, newest_verified, newest_sent_hour, 0 FROM meta;
DROP TABLE meta;
ALTER TABLE meta_of_starts RENAME TO meta;
