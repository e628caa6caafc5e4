// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <chrono>

namespace kiosk {

/// How this visitor wants the screen; forgotten with the visit. Thread: UI.
class AccessibilityViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(TextSize textSize READ textSize WRITE setTextSize NOTIFY changed FINAL)
    /// Factor for running text: 1, 1.4 or 2.
    Q_PROPERTY(qreal textScale READ textScale NOTIFY changed FINAL)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY changed FINAL)
    /// On a tall screen everything that can be touched is in its lower 45 %.
    Q_PROPERTY(bool lowReach READ lowReach WRITE setLowReach NOTIFY changed FINAL)
    Q_PROPERTY(bool leftHanded READ leftHanded WRITE setLeftHanded NOTIFY changed FINAL)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY changed FINAL)
    /// How fast the frame of SwitchScanner moves; Off: the screen is operated as usual.
    Q_PROPERTY(ScanPace scanPace READ scanPace WRITE setScanPace NOTIFY changed FINAL)

public:
    enum class TextSize { Standard, Large, Largest };
    Q_ENUM(TextSize)
    enum class ScanPace { Off, Slow, Medium, Fast };
    Q_ENUM(ScanPace)

    /// `reduceMotion`: what the machine's configuration says; every visit begins with it.
    explicit AccessibilityViewModel(bool reduceMotion, QObject *parent = nullptr);

    [[nodiscard]] TextSize textSize() const { return m_wishes.textSize; }
    [[nodiscard]] qreal textScale() const;
    [[nodiscard]] bool highContrast() const { return m_wishes.highContrast; }
    [[nodiscard]] bool lowReach() const { return m_wishes.lowReach; }
    [[nodiscard]] bool leftHanded() const { return m_wishes.leftHanded; }
    [[nodiscard]] bool reduceMotion() const { return m_wishes.reduceMotion; }
    [[nodiscard]] ScanPace scanPace() const { return m_wishes.scanPace; }
    /// How long the frame stays in one place: 4, 2.5 or 1.5 s; 0 for Off.
    [[nodiscard]] std::chrono::milliseconds scanInterval() const;

    void setTextSize(TextSize size);
    void setHighContrast(bool on);
    void setLowReach(bool on);
    void setLeftHanded(bool on);
    void setReduceMotion(bool on);
    void setScanPace(ScanPace pace);

    /// A page that asks for it has large text, even where the visitor has not chosen it.
    void setLargeAtLeast(bool isLarge);
    /// Back to what the machine's configuration says.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    struct Wishes
    {
        TextSize textSize = TextSize::Standard;
        bool highContrast = false;
        bool lowReach = false;
        bool leftHanded = false;
        bool reduceMotion = false;
        ScanPace scanPace = ScanPace::Off;
        bool operator==(const Wishes &) const = default;
    };
    template <typename T> void change(T Wishes::*wish, T value);

    const Wishes m_usual;
    Wishes m_wishes;
    bool m_isLargeAtLeast = false;
};

} // namespace kiosk
