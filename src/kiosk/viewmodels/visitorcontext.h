// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace core {
class Clock;
}

namespace kiosk {

class ContentHolder;
class Counting;
class InterfaceLanguage;

/// What every view-model needs. All four outlive the view-models. Thread: UI.
struct VisitorContext
{
    ContentHolder &content;
    InterfaceLanguage &language;
    Counting &counting;
    const core::Clock &clock;
};

} // namespace kiosk
