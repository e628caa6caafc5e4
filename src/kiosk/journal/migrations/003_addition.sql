-- SPDX-License-Identifier: Apache-2.0
-- A disk can refuse a commit and keep it all the same. The name of the newest addition tells whether that happened, so
-- that nothing is added twice.
ALTER TABLE epoch ADD COLUMN newest_addition TEXT NOT NULL DEFAULT '';
