// SPDX-License-Identifier: Apache-2.0
#include "tuf/curl_library.h"

#include <dlfcn.h>
#include <optional>

namespace tuf {
namespace {

std::optional<CurlLibrary> load()
{
    void *file = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!file)
        return std::nullopt;
    bool isWhole = true;
    const auto find = [&](auto &function, const char *name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(dlsym(file, name));
        isWhole = isWhole && function;
    };
    CurlLibrary library;
    decltype(&curl_global_init) initialise = nullptr;
    find(initialise, "curl_global_init");
    find(library.init, "curl_easy_init");
    find(library.cleanup, "curl_easy_cleanup");
    find(library.reset, "curl_easy_reset");
    find(library.setOption, "curl_easy_setopt");
    find(library.info, "curl_easy_getinfo");
    find(library.perform, "curl_easy_perform");
    find(library.errorText, "curl_easy_strerror");
    if (!isWhole || initialise(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return std::nullopt;
    return library;
}

} // namespace

const CurlLibrary *curlLibrary()
{
    static const std::optional<CurlLibrary> library = load();
    return library ? &*library : nullptr;
}

} // namespace tuf
