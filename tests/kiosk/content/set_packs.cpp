// SPDX-License-Identifier: Apache-2.0
#include "set_packs.h"

namespace support {
namespace {

/// Gives a file another path and replaces `from` by `to` in it.
void rename(MinimalPack &pack, const std::string &path, const std::string &newPath, const std::string &from,
            const std::string &to)
{
    pack.replace(path, from, to);
    pack.set(newPath, pack.at(path));
    pack.remove(path);
}

} // namespace

MinimalPack overlayPack()
{
    MinimalPack pack;
    pack.replace("pack.yaml", "id: tiny", "pins: [guide/gate, country/TH]\nid: park");
    pack.remove("countries/TH.yaml");
    pack.remove("notices/th-rain.yaml");
    for (const std::string language : {"en", "zh-Hans"}) {
        const std::string path = "guides/lost/" + language + ".md";
        pack.replace(path, "images/one.png", "images/park.png");
        pack.replace(path, "images/one.png", "images/park.png");
        rename(pack, path, "guides/gate/" + language + ".md", "id: lost", "id: gate");
    }
    rename(pack, "images/one.png", "images/park.png", "", "");
    rename(pack, "videos/film.webm", "videos/park.webm", "", "");
    rename(pack, "quizzes/basics.yaml", "quizzes/park-quiz.yaml", "id: basics", "id: park-quiz");
    pack.replace("playlists/main.yaml", "id: film", "id: park-film");
    pack.replace("playlists/main.yaml", "videos/film.webm", "videos/park.webm");
    pack.replace("playlists/main.yaml", "images/one.png", "images/park.png");
    pack.replace("playlists/main.yaml", "  - id: rain\n    type: notice\n    notice: th-rain\n    seconds: 8\n", "");
    rename(pack, "playlists/main.yaml", "playlists/park-loop.yaml", "id: main", "id: park-loop");
    pack.replace("campaigns/autumn.yaml", "playlist: main", "playlist: park-loop");
    pack.replace("campaigns/autumn.yaml", "guide/lost", "guide/gate");
    pack.replace("campaigns/autumn.yaml", "quiz/basics", "quiz/park-quiz");
    rename(pack, "campaigns/autumn.yaml", "campaigns/fair.yaml", "id: autumn", "id: fair");
    rename(pack, "venues/metro.yaml", "venues/park-gate.yaml", "id: metro", "id: park-gate");
    return pack;
}

MinimalPack noticesPack(const std::string &title)
{
    MinimalPack pack;
    pack.replace("pack.yaml", "id: tiny", "id: tiny-notices");
    for (const char *path :
         {"guides/lost/en.md", "guides/lost/zh-Hans.md", "quizzes/basics.yaml", "playlists/main.yaml",
          "campaigns/autumn.yaml", "venues/metro.yaml", "images/one.png", "videos/film.webm"})
        pack.remove(path);
    pack.replace("notices/th-rain.yaml", "en: Rain", "en: " + title);
    pack.set("notices/th-heat.yaml", pack.at("notices/th-rain.yaml"));
    pack.replace("notices/th-heat.yaml", "id: th-rain", "id: th-heat");
    return pack;
}

} // namespace support
