// SPDX-License-Identifier: Apache-2.0
#include "kiosk/speech/slowed.h"

#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <cstddef>

namespace kiosk {
namespace {

/// The place near `wanted` from which `samples` go on most like they do from `natural`.
size_t bestPlace(std::span<const std::int16_t> samples, size_t wanted, size_t natural, size_t length, size_t reach)
{
    // Every fourth sample tells as much about a voice as all.
    constexpr size_t kStep = 4;
    const size_t first = wanted > reach ? wanted - reach : 0;
    const size_t last = std::min(wanted + reach, samples.size() - length);
    size_t best = std::min(wanted, last);
    double bestScore = -1;
    for (size_t place = first; place <= last; place += kStep) {
        double product = 0;
        double energy = 1;
        for (size_t i = 0; i < length; i += kStep) {
            const double there = samples[place + i];
            product += there * samples[natural + i];
            energy += there * there;
        }
        if (const double score = product / std::sqrt(energy); score > bestScore) {
            bestScore = score;
            best = place;
        }
    }
    return best;
}

} // namespace

std::vector<std::int16_t> slowed(std::span<const std::int16_t> samples, int samplesPerSecond, double factor)
{
    // Half a piece is longer than one swing of the deepest voice.
    const size_t half = size_t(samplesPerSecond) / 60;
    const size_t reach = half / 2;
    if (factor <= 1 || half == 0 || samples.size() < 4 * half)
        return {samples.begin(), samples.end()};
    std::vector<std::int16_t> result(samples.begin(), samples.begin() + std::ptrdiff_t(half));
    result.reserve(size_t(double(samples.size()) * factor) + half);
    for (size_t natural = half; natural + 2 * half + reach < samples.size();) {
        const size_t wanted = std::min(size_t(double(result.size()) / factor), samples.size() - 2 * half);
        const size_t place = bestPlace(samples, wanted, natural, half, reach);
        for (size_t i = 0; i < half; ++i) {
            const double share = double(i) / double(half);
            const double value = samples[natural + i] * (1 - share) + samples[place + i] * share;
            result.push_back(std::int16_t(std::lround(value)));
        }
        natural = place + half;
    }
    return result;
}

QByteArray waveFile(std::span<const std::int16_t> samples, int samplesPerSecond)
{
    QByteArray wave;
    const auto add = [&wave](auto number) {
        const auto little = qToLittleEndian(number);
        wave.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    wave += "RIFF";
    add(quint32(36 + samples.size_bytes()));
    wave += "WAVEfmt ";
    add(quint32(16));
    add(quint16(1)); // plain numbers
    add(quint16(1)); // channels
    add(quint32(samplesPerSecond));
    add(quint32(samplesPerSecond) * 2);
    add(quint16(2));
    add(quint16(16));
    wave += "data";
    add(quint32(samples.size_bytes()));
    wave.append(reinterpret_cast<const char *>(samples.data()), qsizetype(samples.size_bytes()));
    return wave;
}

} // namespace kiosk
