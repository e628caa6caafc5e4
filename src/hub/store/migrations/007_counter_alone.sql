-- SPDX-License-Identifier: Apache-2.0
-- The same table without a reference to epoch: looking each one up cost a fifth of the time that merging takes, and a
-- counter is only ever written under the epoch that the same transaction has just read.
CREATE TABLE counter_alone (
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
INSERT INTO counter_alone SELECT hour, epoch_id, campaign_id, item_id, metric_id, language_id, value, is_repaired FROM counter;
DROP TABLE counter;
ALTER TABLE counter_alone RENAME TO counter;
