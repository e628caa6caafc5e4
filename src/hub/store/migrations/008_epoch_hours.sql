-- SPDX-License-Identifier: Apache-2.0
-- The hours in which an epoch counted; NULL if it counted nothing. A screen that starts every morning has hundreds of
-- epochs in a year, and of these a day's sums need one.
ALTER TABLE epoch ADD COLUMN first_hour INTEGER;
ALTER TABLE epoch ADD COLUMN last_hour INTEGER;
UPDATE epoch SET first_hour = r.first_hour, last_hour = r.last_hour
FROM (SELECT epoch_id, min(hour) AS first_hour, max(hour) AS last_hour FROM counter GROUP BY epoch_id) r
WHERE epoch.id = r.epoch_id;
