// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/api/http_message.h"

#include <map>
#include <string>

namespace hub {

/// Which handler answers which method and path. Filled before the server starts, then only read.
class Router
{
public:
    /// `path` is compared whole; a HEAD is answered by the handler of GET.
    void add(const std::string &method, const std::string &path, RequestHandler handler);
    /// For GETs of all paths that begin with `prefix`.
    void addFolder(const std::string &prefix, RequestHandler handler);
    /// For PUTs of all paths that begin with `prefix`, whose bodies go to a sink.
    void addUploads(const std::string &prefix, UploadGate gate);

    /// 404 and 405 (with Allow) as problem+json.
    void route(Request request, const Responder &respond) const;
    [[nodiscard]] UploadDecision decideUpload(const Request &request) const;

private:
    std::map<std::string, std::map<std::string, RequestHandler>, std::less<>> m_routes; ///< path → method → handler
    std::map<std::string, RequestHandler> m_folders;                                    ///< by prefix
    std::map<std::string, UploadGate> m_uploads;                                        ///< by prefix
};

} // namespace hub
