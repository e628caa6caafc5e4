// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <curl/curl.h>

namespace tuf {

/// The functions of libcurl that are used here. The library is loaded when something is fetched first and not when the
/// program starts: with what it needs itself (TLS, LDAP, Kerberos, SSH) it is a fifth of all the libraries of a kiosk,
/// and the first picture would wait for them.
struct CurlLibrary
{
    decltype(&curl_easy_init) init = nullptr;
    decltype(&curl_easy_cleanup) cleanup = nullptr;
    decltype(&curl_easy_reset) reset = nullptr;
    decltype(&curl_easy_setopt) setOption = nullptr;
    decltype(&curl_easy_getinfo) info = nullptr;
    decltype(&curl_easy_perform) perform = nullptr;
    decltype(&curl_easy_strerror) errorText = nullptr;
};

/// Null where libcurl is not installed. Thread: any.
[[nodiscard]] const CurlLibrary *curlLibrary();

} // namespace tuf
