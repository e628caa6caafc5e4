#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Makes the screen's sounds: `media/sounds/make.mjs [FOLDER]`. Each is a soft mallet on wood or metal, struck once or
// twice, and the same to the byte wherever it is made.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLES_PER_SECOND = 24_000;
const FULL_SCALE = 32_767;
const ATTACK_SECONDS = 0.004;
const RELEASE_SECONDS = 0.02;

const NOTES = { A4: 440, C5: 523.25, E5: 659.26, G5: 783.99, A5: 880, C6: 1046.5 };

/** What sounds: notes with the second each begins at and the seconds it takes to fade to a third. */
const SOUNDS = {
    'tap': { seconds: 0.06, peakDecibels: -26, strokes: [{ hertz: NOTES.C6, at: 0, fade: 0.009 }] },
    'right': {
        seconds: 0.45, peakDecibels: -20,
        strokes: [{ hertz: NOTES.G5, at: 0, fade: 0.08 }, { hertz: NOTES.C6, at: 0.11, fade: 0.1 }],
    },
    'not-right': {
        seconds: 0.4, peakDecibels: -23,
        strokes: [{ hertz: NOTES.C5, at: 0, fade: 0.06 }, { hertz: NOTES.A4, at: 0.12, fade: 0.08 }],
    },
    'warning': {
        seconds: 0.5, peakDecibels: -20,
        strokes: [{ hertz: NOTES.A5, at: 0, fade: 0.09 }, { hertz: NOTES.E5, at: 0.16, fade: 0.1 }],
    },
};

/** How a bar of wood rings: its own tone, and a little of two above it that are sooner gone. */
const OVERTONES = [{ times: 1, share: 1, lasts: 1 }, { times: 2, share: 0.18, lasts: 0.6 }, { times: 4, share: 0.08, lasts: 0.3 }];

/** Adds a fading tone. Only sums and products follow one another, so that every machine rounds alike. */
function addTone(samples, { hertz, at, fade }, share) {
    const turn = 2 * Math.PI * hertz / SAMPLES_PER_SECOND;
    const decay = Math.exp(-1 / (fade * SAMPLES_PER_SECOND));
    const back1 = 2 * decay * Math.cos(turn);
    const back2 = -decay * decay;
    let before = 0;
    let now = share * decay * Math.sin(turn);
    const first = Math.round(at * SAMPLES_PER_SECOND);
    const attack = ATTACK_SECONDS * SAMPLES_PER_SECOND;
    for (let i = first; i < samples.length; ++i) {
        samples[i] += now * Math.min(1, (i - first) / attack);
        [before, now] = [now, back1 * now + back2 * before];
    }
}

function struck({ seconds, peakDecibels, strokes }) {
    const samples = new Float64Array(Math.round(seconds * SAMPLES_PER_SECOND));
    for (const stroke of strokes)
        for (const { times, share, lasts } of OVERTONES)
            addTone(samples, { ...stroke, hertz: stroke.hertz * times, fade: stroke.fade * lasts }, share);
    const loudest = samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
    const gain = FULL_SCALE * 10 ** (peakDecibels / 20) / loudest;
    const release = RELEASE_SECONDS * SAMPLES_PER_SECOND;
    return Int16Array.from(samples, (sample, i) => Math.round(sample * gain * Math.min(1, (samples.length - 1 - i) / release)));
}

function waveFile(samples) {
    const bytes = Buffer.alloc(44 + 2 * samples.length);
    bytes.write('RIFF', 0);
    bytes.writeUInt32LE(bytes.length - 8, 4);
    bytes.write('WAVEfmt ', 8);
    bytes.writeUInt32LE(16, 16);
    bytes.writeUInt16LE(1, 20); // plain numbers
    bytes.writeUInt16LE(1, 22); // one channel
    bytes.writeUInt32LE(SAMPLES_PER_SECOND, 24);
    bytes.writeUInt32LE(2 * SAMPLES_PER_SECOND, 28);
    bytes.writeUInt16LE(2, 32);
    bytes.writeUInt16LE(16, 34);
    bytes.write('data', 36);
    bytes.writeUInt32LE(2 * samples.length, 40);
    samples.forEach((sample, i) => bytes.writeInt16LE(sample, 44 + 2 * i));
    return bytes;
}

const folder = process.argv[2] ?? dirname(fileURLToPath(import.meta.url));
for (const [name, sound] of Object.entries(SOUNDS))
    writeFileSync(join(folder, `${name}.wav`), waveFile(struck(sound)));
