// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/repository_path.h"

#include <gtest/gtest.h>

using hub::RepositoryPath;
using Kind = RepositoryPath::Kind;

namespace {

const std::string kHash = "ab" + std::string(62, '1');

TEST(RepositoryPath, knowsEveryFileThatIsOffered)
{
    const std::pair<std::string, Kind> rows[]{
        {"metadata/timestamp.json", Kind::Timestamp},
        {"metadata/1.root.json", Kind::Metadata},
        {"metadata/120.snapshot.json", Kind::Metadata},
        {"metadata/3.targets.json", Kind::Metadata},
        {"metadata/9223372036854775807.core.json", Kind::Metadata},
        {"metadata/4.notices.json", Kind::Metadata},
        {"metadata/2.overlay-line-1.json", Kind::Metadata},
        {"targets/core/" + kHash + ".manifest.json", Kind::Manifest},
        {"targets/notices/" + kHash + ".manifest.json", Kind::Manifest},
        {"targets/overlays/line-1/" + kHash + ".manifest.json", Kind::Manifest},
        {"targets/blobs/ab/" + kHash, Kind::Blob},
    };
    for (const auto &[path, kind] : rows)
        EXPECT_EQ(RepositoryPath::parse(path), (RepositoryPath{kind, path})) << path;
}

TEST(RepositoryPath, knowsNothingElse)
{
    const std::string rows[]{
        "",
        "metadata",
        "metadata/",
        "metadata/timestamp.json/",
        "metadata/1.timestamp.json",
        "metadata/root.json",
        "metadata/01.root.json",
        "metadata/0.root.json",
        "metadata/-1.root.json",
        "metadata/1.root.json.part",
        "metadata/1..json",
        "metadata/1.json",
        "metadata/.json",
        "metadata/1.mirrors.json",
        "metadata/1.overlay-.json",
        "metadata/1.overlay-../x.json",
        "metadata/1.overlay-A.json",
        "metadata/99999999999999999999.root.json",
        "metadata/../hub-key",
        "/metadata/1.root.json",
        "drafts/core.json",
        "unfinished/uploads/x.part",
        "targets/core/manifest.json",
        "targets/core/" + kHash.substr(1) + ".manifest.json",
        "targets/core/x/" + kHash + ".manifest.json",
        "targets/other/" + kHash + ".manifest.json",
        "targets/overlays/" + kHash + ".manifest.json",
        "targets/overlays/../" + kHash + ".manifest.json",
        "targets/blobs/" + kHash,
        "targets/blobs/ac/" + kHash,
        "targets/blobs/ab/../ab/" + kHash,
        "targets/blobs/ab/" + kHash + ".part",
        "targets/blobs/AB/" + kHash,
        "targets/blobs/",
    };
    for (const std::string &path : rows)
        EXPECT_FALSE(RepositoryPath::parse(path)) << path;
}

} // namespace
