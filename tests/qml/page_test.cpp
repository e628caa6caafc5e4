// SPDX-License-Identifier: Apache-2.0
#include "screen.h"

#include <QQmlContext>
#include <QtQuickTest>

/// Gives every test file the object `rig`.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->rootContext()->setContextProperty(QStringLiteral("rig"), new Screen(*engine));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(page_test, Setup)

#include "page_test.moc"
