// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/navigationviewmodel.h"

namespace kiosk {

/// Who prepares pages for NavigationViewModel.
class PageHost
{
public:
    virtual ~PageHost() = default;
    /// Loads the page's view-model. False if there is no such thing to show.
    [[nodiscard]] virtual bool loadPage(NavigationViewModel::Page page, const QString &id) = 0;
    /// The visitor now sees this page.
    virtual void pageShown(NavigationViewModel::Page page, const QString &id) = 0;
    [[nodiscard]] virtual QString titleOf(NavigationViewModel::Page page) const = 0;
};

} // namespace kiosk
