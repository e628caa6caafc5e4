-- SPDX-License-Identifier: Apache-2.0
-- What a kiosk shows beside its pack: {"<role>": "<SHA-256 of the manifest>"}.
ALTER TABLE kiosk ADD COLUMN shown_beside TEXT NOT NULL DEFAULT '{}';
