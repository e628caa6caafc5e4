// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "pack_building/media_use.h"

#include <string>
#include <vector>

namespace pack_building {

/// A recorded paragraph, which takes the place of a rendered one.
struct Recording
{
    std::string file; ///< "speech/zh-Hans/hotline.opus"
    core::Language language;
    std::string text;
    bool operator==(const Recording &) const = default;
};

/// Spoken paragraphs of one document in one language: pack/speech_book.h.
struct SpeechBook
{
    std::string path;
    std::string bytes;
};

/// A pack as its writers made it, read and put together. Lists are sorted by id.
struct PackSource
{
    std::string packId;
    std::string version;
    core::LocalizedText title;
    std::vector<core::Language> languages;
    core::Language defaultLanguage;
    std::string licence;
    std::string notes;
    std::vector<std::string> pins; ///< items, of this pack or of the core that an overlay lies upon
    std::vector<core::Guide> guides;
    std::vector<core::Country> countries;
    std::vector<core::Notice> notices;
    std::vector<core::Quiz> quizzes;
    std::vector<core::Scenario> scenarios;
    std::vector<core::Checklist> checklists;
    std::vector<core::Course> courses;
    std::vector<core::Playlist> playlists;
    std::vector<core::Campaign> campaigns;
    std::vector<core::Venue> venues;
    std::vector<SourceMedia> media;     ///< files that the content shows
    std::vector<core::Language> speech; ///< languages in which the pack is read aloud
    std::vector<Recording> recordings;
    std::vector<SpeechBook> books; ///< made after the source was read: speech_maker.h
};

} // namespace pack_building
