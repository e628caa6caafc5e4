// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "built_packs.h"
#include "definitions.h"
#include "kiosk/content/content_store.h"
#include "kiosk/viewmodels/appviewmodel.h"
#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/interfacelanguage.h"
#include "kiosk/viewmodels/videoplayer.h"
#include "support/manual_clock.h"
#include "support/temp_folder.h"

#include <map>

namespace support {

inline std::shared_ptr<kiosk::ContentLibrary> openPack(const std::filesystem::path &pack)
{
    auto library = kiosk::ContentStore(pack, pack / "no-data").openInMemory();
    if (!library)
        throw std::runtime_error(library.error().detail);
    return *library;
}

/// Everything behind the pages but disk, network and decoder, with a clock that the test sets.
struct Screen
{
    ManualClock clock;
    kiosk::ContentHolder content{clock};
    kiosk::IncrementQueue queue;
    kiosk::MetricRecorder recorder{queue, clock};
    kiosk::InterfaceLanguage language;
    kiosk::Counting counting{recorder, clock, content, language};
    kiosk::VideoPlayer player;
    kiosk::AppViewModel app;
    std::map<std::string, core::CountedItem> items; ///< what reports were told of, by id

    explicit Screen(const kiosk::AppSettings &settings = {}, std::string_view wall = "2026-11-21T03:12:00Z")
        : clock(wall), language(settings.defaultLanguage), app({content, language, counting, clock}, player, settings)
    {
        player.hold();
    }
    /// What was counted since the last call.
    Counts counted()
    {
        Counts sums;
        const kiosk::Handover handover = queue.take();
        for (const kiosk::CountBatch &batch : handover.batches)
            for (const auto &[name, count] : batch.counts)
                sums[name] += count;
        for (const core::CountedItem &item : handover.items)
            items[item.id] = item;
        return sums;
    }
    /// Time passes, and the program looks at the clock as often as it does.
    void pass(std::chrono::milliseconds time)
    {
        constexpr std::chrono::milliseconds kStep{100};
        for (; time > std::chrono::milliseconds(0); time -= kStep) {
            clock.pass(std::min(time, kStep));
            app.tick();
        }
    }
    /// A finger goes down and up; in between the page does what the tap is for.
    template <typename Action> void tap(Action action)
    {
        if (!app.noteTouch())
            action();
        app.noteTouchEnd();
    }
    void tap()
    {
        tap([] {});
    }
};

/// The project's sample pack, built and opened once for the whole test program.
inline const std::shared_ptr<kiosk::ContentLibrary> &sampleLibrary()
{
    static const TempFolder folder;
    static const std::shared_ptr<kiosk::ContentLibrary> library = [] {
        buildSamplePack(folder / "pack");
        return openPack(folder / "pack");
    }();
    return library;
}

} // namespace support
