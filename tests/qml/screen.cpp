// SPDX-License-Identifier: Apache-2.0
#include "screen.h"

#include "kiosk/app/packpictures.h"
#include "overlaps.h"

#include <QAccessible>
#include <QTest>
#include <functional>
#include <mutex>

namespace {

std::mutex messagesMutex;
QStringList messages;
QtMessageHandler nextHandler = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        const std::lock_guard lock(messagesMutex);
        messages << text;
    }
    if (nextHandler)
        nextHandler(type, context, text);
}

kiosk::AppSettings settings()
{
    kiosk::AppSettings settings;
    settings.reduceMotion = true;
    return settings;
}

/// Of the advances of a line's letters.
constexpr qreal kRounding = 0.005;

void walk(const QQuickItem &item, const std::function<void(QQuickItem &)> &visit)
{
    for (QQuickItem *child : item.childItems()) {
        if (!child->isVisible())
            continue;
        visit(*child);
        walk(*child, visit);
    }
}

/// Nobody can bring into the window what stands outside of it: nothing around it can be moved that way.
bool isLost(const QQuickItem &item, const QRectF &place, const QQuickWindow &window)
{
    bool isBeside = place.left() < -1 || place.right() > window.width() + 1;
    bool isBelow = place.top() < -1 || place.bottom() > window.height() + 1;
    for (const QQuickItem *above = item.parentItem(); above; above = above->parentItem()) {
        if (!above->clip())
            continue;
        isBeside = isBeside && above->property("contentWidth").toReal() <= above->width() + 1;
        isBelow = isBelow && above->property("contentHeight").toReal() <= above->height() + 1;
    }
    return isBeside || isBelow;
}

bool isText(const QQuickItem &item) { return item.inherits("QQuickText"); }

} // namespace

Screen::Screen(QQmlEngine &engine)
    : QObject(&engine),
      m_recorder(m_nowhere, m_clock),
      m_content(m_clock),
      m_language(QStringLiteral("zh-Hans")),
      m_counting(m_recorder, m_clock, m_content, m_language),
      m_app({m_content, m_language, m_counting, m_clock}, m_player, settings()),
      m_watcher(m_app)
{
    // The decoder is not what these tests look at.
    m_player.hold();
    auto *pictures = new kiosk::PackPictures;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QStringLiteral("icon"), new kiosk::IconProvider);
    engine.addImageProvider(QStringLiteral("pack"), pictures);
    connect(&m_content, &kiosk::ContentHolder::changed, &engine,
            [this, pictures] { pictures->setMedia(m_content.media()); });
    connect(&m_language, &kiosk::InterfaceLanguage::changed, &engine, &QQmlEngine::retranslate);
    const std::string pack = qEnvironmentVariable("HUHANG_TEST_PACK").toStdString();
    // In memory: the second folder stays untouched.
    const auto opened = kiosk::ContentStore(pack, pack).openInMemory();
    if (!opened)
        qFatal("the pack cannot be opened: %s", opened.error().detail.c_str());
    m_library = *opened;
    m_content.install(m_library);
}

QStringList Screen::warnings()
{
    const std::lock_guard lock(messagesMutex);
    return messages;
}

void Screen::forgetWarnings()
{
    // Qt Test puts its own handler in front when a test begins.
    const QtMessageHandler before = qInstallMessageHandler(collect);
    if (before != collect)
        nextHandler = before;
    const std::lock_guard lock(messagesMutex);
    messages.clear();
}

void Screen::pressKey(QQuickWindow *window, int key, int modifiers) const
{
    QTest::keyClick(window, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
}

void Screen::setStaffPin(const QString &pin)
{
    auto access = std::make_shared<kiosk::StaffAccess>(m_staffFolder.path());
    if (const auto set = access->setPin(pin.toStdString(), kiosk::staffMomentOf(m_clock)); !set)
        qFatal("no PIN: %s", set.error().detail.c_str());
    m_app.staff()->setAccess(std::move(access));
}

void Screen::noteSyncPhase(int phase)
{
    kiosk::SyncStatus status;
    status.phase = kiosk::SyncPhase(phase);
    m_app.staff()->noteSync(status);
}

int Screen::counted()
{
    std::int64_t sum = 0;
    for (const kiosk::CountBatch &batch : m_nowhere.take().batches)
        for (const auto &[name, count] : batch.counts)
            sum += count;
    return int(sum);
}

QQuickItem *Screen::find(QQuickWindow *window, const QString &objectName) const
{
    QQuickItem *found = nullptr;
    walk(*window->contentItem(), [&](QQuickItem &item) {
        if (item.objectName() == objectName)
            found = &item;
    });
    return found;
}

QList<QQuickItem *> Screen::controls(QQuickWindow *window) const
{
    QList<QQuickItem *> list;
    walk(*window->contentItem(), [&](QQuickItem &item) {
        if (isControl(item))
            list << &item;
    });
    return list;
}

QString Screen::accessibleName(QQuickItem *item) const
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name) : QString();
}

QStringList Screen::texts(QQuickWindow *window) const
{
    QStringList list;
    walk(*window->contentItem(), [&](QQuickItem &item) {
        if (isText(item))
            list << item.property("text").toString();
    });
    return list;
}

QStringList Screen::cutTexts(QQuickWindow *window) const
{
    QStringList list;
    walk(*window->contentItem(), [&](QQuickItem &item) {
        const QString text = item.property("text").toString();
        if (!isText(item) || text.isEmpty() || item.opacity() == 0)
            return;
        const QRectF place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
        const bool isTooLow = item.property("contentHeight").toReal() > item.height() + 2;
        const bool isTooNarrow =
            item.property("contentWidth").toReal() > item.width() + std::max(2.0, kRounding * item.width());
        if (isLost(item, place, *window) || isTooLow || isTooNarrow || item.property("truncated").toBool())
            list << text;
    });
    return list;
}

QStringList Screen::overlaps(QQuickWindow *window) const { return overlapsIn(*window); }
