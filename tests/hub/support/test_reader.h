// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/hub/support/test_hub.h"
#include "tuf/fetcher.h"

#include <chrono>
#include <map>
#include <memory>
#include <string>

namespace testing_support {

/// A kiosk as a repository sees it: the TUF client of the project with a root that it was given.
class TestReader
{
public:
    explicit TestReader(const std::string &rootBytes);

    /// Whole content by role: the bytes of all its files, one after the other, everything verified. A role that names
    /// no manifest is not there. Errors: those of the client.
    using Content = std::map<std::string, std::string>;
    [[nodiscard]] core::Result<Content> read(tuf::Fetcher &metadata, tuf::Fetcher &targets,
                                             std::chrono::sys_seconds now);
    /// From a repository in a folder.
    [[nodiscard]] core::Result<Content> readFolder(const std::filesystem::path &repository,
                                                   std::chrono::sys_seconds now);
    /// From a serving hub.
    [[nodiscard]] core::Result<Content> readHub(TestHub &hub);

private:
    TemporaryFolder m_folder;
};

} // namespace testing_support
