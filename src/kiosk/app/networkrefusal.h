// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace kiosk {

/// QML has no business on the network: whatever it asks for, remote or file, is refused.
class NetworkRefusal : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace kiosk
