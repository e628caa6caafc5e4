// SPDX-License-Identifier: Apache-2.0
#include "hub/api/asset_routes.h"

#include "core/bytes.h"
#include "hub/dashboard/assets.h"

namespace hub {
namespace {

RequestHandler handlerOf(const DashboardAsset &file)
{
    const std::string tag = '"' + std::string(file.sha256Hex.substr(0, 32)) + '"';
    const bool isHashed = file.path.starts_with("/assets/");
    return [file, tag, isHashed](const Request &request, const Responder &respond) {
        Response response;
        response.headers = {{"Content-Type", std::string(file.mediaType)},
                            {"ETag", tag},
                            {"Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache"}};
        const std::string_view known = request.header("if-none-match");
        if (known == "*" || known.find(tag) != std::string_view::npos)
            response.status = 304;
        else
            response.fixedBody = core::asText(file.body);
        respond(std::move(response));
    };
}

} // namespace

void addAssetRoutes(Router &router, std::span<const DashboardAsset> files)
{
    for (const DashboardAsset &file : files) {
        router.add("GET", std::string(file.path), handlerOf(file));
        if (file.path == "/index.html")
            router.add("GET", "/", handlerOf(file));
    }
}

} // namespace hub
