// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sync/syncagent.h"

#include <QNetworkInformation>

namespace kiosk {

void watchConnectivity(SyncAgent &agent)
{
    // Without a plugin (no NetworkManager, say) the back-off alone finds the way back.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, &agent,
                     [&agent](QNetworkInformation::Reachability reachability) {
                         if (reachability != QNetworkInformation::Reachability::Disconnected)
                             agent.noteConnectivityChange();
                     });
}

} // namespace kiosk
