// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAudioDecoder>
#include <QBuffer>
#include <QByteArray>
#include <QObject>
#include <memory>

namespace kiosk {

/// Turns a clip into numbers. Thread: UI; the decoder has threads of its own.
class ClipDecoder : public QObject
{
    Q_OBJECT

public:
    explicit ClipDecoder(QObject *parent = nullptr) : QObject(parent) {}

    static constexpr int kSamplesPerSecond = 24'000;

    /// Ends in decoded() or failed(), unless decode() or cancel() comes before.
    void decode(const QByteArray &clip);
    void cancel();

Q_SIGNALS:
    /// 16-bit samples of one channel, kSamplesPerSecond.
    void decoded(const QByteArray &samples);
    void failed(const QString &reason);

private:
    void take();
    void finish();

    QByteArray m_clip;
    QByteArray m_samples;
    QBuffer m_buffer;
    std::unique_ptr<QAudioDecoder> m_decoder;
};

} // namespace kiosk
