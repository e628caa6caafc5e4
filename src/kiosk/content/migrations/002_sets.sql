-- SPDX-License-Identifier: Apache-2.0
-- A catalogue holds a set of packs. origin: the role of the pack that a document came from. Campaigns and playlists of
-- overlays are kinds of their own, "overlay-campaign" and "overlay-playlist": they never stand for the national ones.
ALTER TABLE document ADD COLUMN origin TEXT NOT NULL DEFAULT 'core';

-- Items that come first on the home page.
CREATE TABLE pin (
    position INTEGER PRIMARY KEY,
    item TEXT NOT NULL
);
