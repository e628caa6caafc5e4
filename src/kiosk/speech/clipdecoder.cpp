// SPDX-License-Identifier: Apache-2.0
#include "kiosk/speech/clipdecoder.h"

#include <QAudioFormat>

namespace kiosk {
namespace {

/// Two minutes: no paragraph is longer.
constexpr qsizetype kMaxBytes = qsizetype(120) * ClipDecoder::kSamplesPerSecond * 2;

} // namespace

void ClipDecoder::decode(const QByteArray &clip)
{
    cancel();
    m_clip = clip;
    m_buffer.setBuffer(&m_clip);
    m_buffer.open(QIODevice::ReadOnly);
    m_decoder = std::make_unique<QAudioDecoder>();
    QAudioFormat format;
    format.setSampleRate(kSamplesPerSecond);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    m_decoder->setAudioFormat(format);
    connect(m_decoder.get(), &QAudioDecoder::bufferReady, this, &ClipDecoder::take);
    // Queued: the decoder is gone afterwards.
    connect(m_decoder.get(), &QAudioDecoder::finished, this, &ClipDecoder::finish, Qt::QueuedConnection);
    connect(
        m_decoder.get(), qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this,
        [this] {
            const QString reason = m_decoder ? m_decoder->errorString() : QString();
            cancel();
            Q_EMIT failed(reason);
        },
        Qt::QueuedConnection);
    m_decoder->setSourceDevice(&m_buffer);
    m_decoder->start();
}

void ClipDecoder::cancel()
{
    if (m_decoder)
        m_decoder->stop();
    m_decoder.reset();
    m_buffer.close();
    m_samples.clear();
}

void ClipDecoder::take()
{
    while (m_decoder && m_decoder->bufferAvailable()) {
        const QAudioBuffer buffer = m_decoder->read();
        if (buffer.isValid() && m_samples.size() < kMaxBytes)
            m_samples.append(buffer.constData<char>(), buffer.byteCount());
    }
}

void ClipDecoder::finish()
{
    take();
    const QByteArray samples = m_samples;
    cancel();
    Q_EMIT decoded(samples);
}

} // namespace kiosk
