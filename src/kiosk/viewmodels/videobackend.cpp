// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/videobackend.h"

#include <array>
#include <dlfcn.h>

namespace kiosk {
namespace {

/// What Qt Multimedia 6.4 takes from GStreamer and does not check for.
constexpr std::array kNeededElements{"playbin",      "uridecodebin", "decodebin",      "queue",   "tee",
                                     "videoconvert", "videoscale",   "input-selector", "fakesink"};

/// Qt Multimedia 6.4 lets every provider of devices look for cameras when the first film is opened, on the UI thread;
/// that of PulseAudio waits up to 30 s for a sound server that hangs. Qt finds sound devices without it.
void forgetPulseDevices(void *library)
{
    const auto registry = reinterpret_cast<void *(*)()>(dlsym(library, "gst_registry_get"));
    const auto find = reinterpret_cast<void *(*)(void *, const char *)>(dlsym(library, "gst_registry_lookup_feature"));
    const auto remove = reinterpret_cast<void (*)(void *, void *)>(dlsym(library, "gst_registry_remove_feature"));
    const auto release = reinterpret_cast<void (*)(void *)>(dlsym(library, "gst_object_unref"));
    if (!registry || !find || !remove || !release)
        return;
    if (void *provider = find(registry(), "pulsedeviceprovider")) {
        remove(registry(), provider);
        release(provider);
    }
}

QString findMissing()
{
    // GStreamer is there wherever Qt's plugin for it is; linking it would make it a dependency of every kiosk.
    void *library = dlopen("libgstreamer-1.0.so.0", RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return QStringLiteral("GStreamer is not installed");
    const auto initialise = reinterpret_cast<int (*)(int *, char ***, void **)>(dlsym(library, "gst_init_check"));
    const auto find = reinterpret_cast<void *(*)(const char *)>(dlsym(library, "gst_element_factory_find"));
    const auto release = reinterpret_cast<void (*)(void *)>(dlsym(library, "gst_object_unref"));
    if (!initialise || !find || !release || !initialise(nullptr, nullptr, nullptr))
        return QStringLiteral("GStreamer does not start");
    for (const char *element : kNeededElements) {
        void *factory = find(element);
        if (!factory)
            return QStringLiteral("GStreamer has no element %1 (gstreamer1.0-plugins-base)")
                .arg(QLatin1String(element));
        release(factory);
    }
    forgetPulseDevices(library);
    return {};
}

} // namespace

QString missingVideoBackend()
{
    static const QString missing = findMissing();
    return missing;
}

} // namespace kiosk
