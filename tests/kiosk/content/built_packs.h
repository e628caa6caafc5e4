// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack/manifest.h"
#include "pack_building/minimal_pack.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

/// Packs as a kiosk gets them, made by the real builder; and what can happen to one. All of them throw where the test
/// itself is wrong.
namespace support {

/// Builds into `folder`; returns the hash of the manifest.
std::string buildPack(const MinimalPack &source, const std::filesystem::path &folder);
/// The project's sample pack.
std::string buildSamplePack(const std::filesystem::path &folder);
/// The one of pack_building/large_pack.h.
std::string buildLargePack(const std::filesystem::path &folder);

[[nodiscard]] pack::Manifest manifestOf(const std::filesystem::path &packFolder);
/// Where the bytes of that path of the pack lie.
[[nodiscard]] std::filesystem::path blobOf(const std::filesystem::path &packFolder, std::string_view path);
/// Changes one bit in the middle of the file.
void flipBit(const std::filesystem::path &file);
/// Puts other bytes under that path, with a manifest that says so: a pack that is whole and wrong. Returns the hash of
/// the new manifest.
std::string replaceInPack(const std::filesystem::path &packFolder, std::string_view path, std::string_view bytes);
/// Adds a picture or video, of the type that its path's ending says. Returns the hash of the new manifest.
std::string addToPack(const std::filesystem::path &packFolder, const std::string &path, std::string_view bytes);
/// The same for one content document, changed as text.
std::string editDocument(const std::filesystem::path &packFolder, std::string_view path,
                         const std::function<void(std::string &)> &edit);

} // namespace support
