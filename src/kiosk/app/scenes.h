// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <functional>
#include <vector>

namespace kiosk {

class Stage;
class TourClock;

/// A state of the screen worth looking at: a page, or a mode of one.
struct Scene
{
    QString name;                                      ///< "guide", "quiz-answered"; part of a file name
    std::function<void(Stage &, TourClock &)> arrange; ///< from the home page of a fresh visit
    std::function<bool(Stage &)> hasCome = nullptr;    ///< asked again and again; without it, once it is laid out
};

/// One scene for each page and mode, as a visitor meets them; those of the content that the pack does not have are left
/// out.
[[nodiscard]] std::vector<Scene> scenesToShow(Stage &stage);

/// Every guide, country, notice, quiz, scenario, checklist, course and lesson of the pack.
[[nodiscard]] std::vector<Scene> scenesOfAllContent(Stage &stage);

} // namespace kiosk
