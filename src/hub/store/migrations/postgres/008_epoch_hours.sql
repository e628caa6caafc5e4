-- SPDX-License-Identifier: Apache-2.0
-- As step 008 of SQLite.
ALTER TABLE epoch ADD COLUMN first_hour INTEGER;
ALTER TABLE epoch ADD COLUMN last_hour INTEGER;
UPDATE epoch SET first_hour = r.first_hour, last_hour = r.last_hour
FROM (SELECT epoch_id, min(hour) AS first_hour, max(hour) AS last_hour FROM counter GROUP BY epoch_id) r
WHERE epoch.id = r.epoch_id;
